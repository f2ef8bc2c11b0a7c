#pragma once

#include "backend/drivers/qemu/definition/definition.h"

namespace inn::qemu {

// Architecture and emulator.
void completeEmulator(config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);
// The machine type an empty name or an alias stands for.
void completeMachine(config::DomainConfig &domain, const QemuCapabilities &capabilities);

void checkMachine(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);

} // namespace inn::qemu
