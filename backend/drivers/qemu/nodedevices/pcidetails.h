#pragma once

#include "backend/config/nodedev/nodedevice.h"
#include "backend/drivers/qemu/nodedevices/sysfsdevices.h"

#include <QSet>

namespace inn::qemu {

// The names that a table like pci.ids has for vendors (0x8086) and their products (vendor << 16 | product).
class PciNames
{
public:
    // Looks up what is asked for in one pass. A product with its vendor's number.
    void learn(const HostFiles &files, const QSet<quint32> &products);
    [[nodiscard]] QString vendor(unsigned number) const { return m_vendors.value(number); }
    [[nodiscard]] QString product(unsigned vendor, unsigned number) const
    {
        return m_products.value(quint32(vendor) << 16 | number);
    }

private:
    QHash<quint32, QString> m_vendors, m_products;
    QSet<quint32> m_asked;
};

void describePci(const Sysfs &sysfs, const SysfsDevice &device, const PciNames &names,
    config::NodeDeviceCapabilityConfig &pci);
quint32 pciProduct(const Sysfs &sysfs, const SysfsDevice &device); // vendor << 16 | product

} // namespace inn::qemu
