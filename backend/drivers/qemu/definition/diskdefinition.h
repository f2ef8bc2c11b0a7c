#pragma once

#include "backend/drivers/qemu/definition/definition.h"

namespace inn::qemu {

// What libvirt's QEMU driver fills in.
void completeDisks(config::DomainConfig &domain);
// What the driver refuses of disks.
void checkDisks(const config::DomainConfig &domain, xml::Issues &issues);

} // namespace inn::qemu
