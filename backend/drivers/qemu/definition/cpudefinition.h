#pragma once

#include "backend/drivers/qemu/definition/definition.h"

// What the QEMU driver makes of a definition's processors, and what it refuses of them.
namespace inn::qemu {

// The processor that the machine has by itself, how it is compared with the host, and nodes for all
// processors.
void completeProcessor(config::DomainConfig &domain, const QemuCapabilities &capabilities);
void checkProcessor(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report);

} // namespace inn::qemu
