#pragma once

#include "backend/drivers/qemu/nodedevices/pcidetails.h"

namespace inn::qemu {

// The devices of a host as libvirt names and describes them, read from the kernel's tree.
class NodeDeviceReader
{
public:
    explicit NodeDeviceReader(HostFiles files = HostFiles())
        : m_sysfs(std::move(files))
    {
    }
    // Parents before their children, the computer itself first. Blocks for some milliseconds.
    [[nodiscard]] std::vector<config::NodeDeviceConfig> read();

private:
    [[nodiscard]] config::NodeDeviceConfig computer() const;
    [[nodiscard]] std::optional<config::NodeDeviceConfig> describe(const SysfsDevice &device) const;

    Sysfs m_sysfs;
    PciNames m_names;
};

// "pci_0000_00_1f_2"
QString nodeDeviceName(const QString &subsystem, const QString &name, const QString &more = {});
// For people: what and whose.
QString nodeDeviceLabel(const config::NodeDeviceConfig &device);

} // namespace inn::qemu
