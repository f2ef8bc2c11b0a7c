#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/command/hoststate.h"

namespace inn::tools {

// A host as the driver would have prepared it for that guest: folders, sockets and interfaces that are not
// there. The document has its aliases.
qemu::HostState madeUpHost(const config::DomainConfig &live);

} // namespace inn::tools
