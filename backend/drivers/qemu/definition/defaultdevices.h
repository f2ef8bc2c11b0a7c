#pragma once

#include "backend/drivers/qemu/definition/definition.h"

namespace inn::qemu {

// What every machine has although the document does not say so: PS/2 input, memory balloon, audio backend.
void addMachineDevices(config::DomainConfig &domain, const QemuCapabilities &capabilities);
[[nodiscard]] std::vector<config::AudioConfig> usualAudios(const config::DomainConfig &domain);
// A graphics card for a domain that has a display; the model of one without.
void completeVideos(config::DomainConfig &domain, const QemuCapabilities &capabilities);
// The model of a network interface without.
void completeInterfaceModels(config::DomainConfig &domain, const QemuCapabilities &capabilities);
// Kind and model of serial ports.
void completeSerialPorts(config::DomainConfig &domain);

} // namespace inn::qemu
