#pragma once

#include "backend/drivers/qemu/definition/definition.h"

namespace inn::qemu {

// What the driver refuses of network interfaces.
void checkInterfaces(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report);

} // namespace inn::qemu
