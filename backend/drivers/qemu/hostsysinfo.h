#pragma once

#include "backend/base/hostfiles.h"
#include "backend/config/domain/osconfig.h"

namespace inn::qemu {

// What the firmware of this host tells of it, for guests that show the same (<smbios mode='host'/>). Serial
// numbers only where we may read them. Nothing: the host has no such tables.
std::optional<config::SysinfoConfig> hostSysinfo(const HostFiles &files);

} // namespace inn::qemu
