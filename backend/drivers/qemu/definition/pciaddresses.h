#pragma once

#include "backend/drivers/qemu/definition/definition.h"

namespace inn::qemu {

// Gives every PCI device a place as libvirt does, adding root ports and bridges where the buses do not
// suffice, and completes the PCI controllers. Places already given stay.
void completePciAddresses(
    config::DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues);

} // namespace inn::qemu
