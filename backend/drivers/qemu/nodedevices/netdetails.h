#pragma once

#include "backend/config/nodedev/nodedevice.h"
#include "backend/drivers/qemu/nodedevices/sysfsdevices.h"

namespace inn::qemu {

bool describeNetwork(
    const Sysfs &sysfs, const SysfsDevice &device, config::NodeDeviceCapabilityConfig &network);
// State, and speed while it is up.
config::HostInterfaceLinkConfig linkOf(const Sysfs &sysfs, const QString &path);

} // namespace inn::qemu
