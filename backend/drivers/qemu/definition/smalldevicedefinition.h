#pragma once

#include "backend/drivers/qemu/definition/definition.h"

namespace inn::qemu {

// The driver's choices for TPMs, panic devices, vsock and shared memory.
void completeSmallDevices(config::DomainConfig &domain);
// What the driver refuses of input devices, TPMs, random number generators, watchdogs, memory and the like.
void checkSmallDevices(const config::DomainConfig &domain, const DefinitionHost &host,
    const QemuCapabilities &capabilities, const xml::Report &report);

} // namespace inn::qemu
