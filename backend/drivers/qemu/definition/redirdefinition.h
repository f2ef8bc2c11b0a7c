#pragma once

#include "backend/drivers/qemu/definition/definition.h"

namespace inn::qemu {

// What the driver refuses of USB redirection, smart cards and hubs, and of host devices that this emulator
// does not have.
void checkRedirections(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report);

} // namespace inn::qemu
