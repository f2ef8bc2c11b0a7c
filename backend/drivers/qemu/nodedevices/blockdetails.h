#pragma once

#include "backend/config/nodedev/nodedevice.h"
#include "backend/drivers/qemu/nodedevices/sysfsdevices.h"

namespace inn::qemu {

// False for what is no drive of the computer (loop devices, memory).
bool describeBlock(
    const Sysfs &sysfs, const SysfsDevice &device, config::NodeDeviceCapabilityConfig &storage);
// "disk", "cdrom"… by the number in SCSI's answer to an inquiry; empty: not known.
QString scsiTypeName(std::optional<quint64> number);

} // namespace inn::qemu
