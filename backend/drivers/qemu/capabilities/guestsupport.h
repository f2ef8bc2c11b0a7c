#pragma once

#include "backend/api/types.h"
#include "backend/drivers/qemu/capabilities/firmware.h"
#include "backend/drivers/qemu/capabilities/kvmstatus.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"

namespace inn::qemu {

// Facts of the host that QEMU does not know.
struct HostTools
{
    bool privileged = false; // root: bridges and virtual networks are possible
    bool hasPasst = false;
    bool hasSwtpm = false;
};
HostTools findHostTools(); // looks in PATH

// What new guests can use: a pure function of what was found.
api::GuestSupport guestSupport(const QemuCapabilities &capabilities, const KvmStatus &kvm,
    const std::vector<FirmwareDescriptor> &firmware, const HostTools &tools);

} // namespace inn::qemu
