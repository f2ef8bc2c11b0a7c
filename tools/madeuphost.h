#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/command/hoststate.h"

namespace inn::tools {

// What a host chooses when a guest starts, and its kernel is asked for: the first that is free, on a host
// without guests.
void chooseAddresses(config::DomainConfig &live);
// A host as the driver would have prepared it for that guest: folders, sockets and interfaces that are not
// there. The document has its aliases.
qemu::HostState madeUpHost(const config::DomainConfig &live);

} // namespace inn::tools
