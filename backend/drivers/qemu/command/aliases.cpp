#include "backend/drivers/qemu/command/defaults.h"
#include "backend/drivers/qemu/command/words.h"

#include <QSet>

namespace inn::qemu {

namespace {

// Gives "PREFIX0", "PREFIX1"… to those without a name, past names that are taken.
template<class Devices>
void number(Devices &devices, const QString &prefix)
{
    QSet<QString> used;
    for (const auto &device : devices)
        used.insert(text(device.alias));
    int next = 0;
    for (auto &device : devices) {
        if (device.alias && !device.alias->isEmpty())
            continue;
        while (used.contains(prefix + QString::number(next)))
            ++next;
        device.alias = prefix + QString::number(next++);
    }
}

// Interfaces that are devices of the host count as such.
void numberHostDevices(config::DomainConfig &domain)
{
    QSet<QString> used;
    for (const config::HostdevConfig &hostdev : domain.hostdevs)
        used.insert(text(hostdev.alias));
    for (const config::InterfaceConfig &interface : domain.interfaces)
        used.insert(text(interface.alias));
    int next = 0;
    const auto name = [&](config::DeviceInfoConfig &device) {
        while (used.contains(QStringLiteral("hostdev%1").arg(next)))
            ++next;
        if (text(device.alias).isEmpty())
            device.alias = QStringLiteral("hostdev%1").arg(next++);
    };
    for (config::InterfaceConfig &interface : domain.interfaces) {
        if (is(interface.type, u"hostdev"))
            name(interface);
    }
    for (config::HostdevConfig &hostdev : domain.hostdevs)
        name(hostdev);
}

// Old controllers have one number for a device.
bool isFlat(const config::DiskConfig &disk, const config::DomainConfig &domain)
{
    const unsigned number = disk.address ? disk.address->controller.value_or(0) : 0;
    const config::ControllerConfig *controller = findController(domain, u"scsi", number);
    return controller && is(controller->model, u"lsilogic");
}

QString diskAlias(const config::DiskConfig &disk, const config::DomainConfig &domain)
{
    const unsigned index = targetIndex(text(disk.targetDev)).value_or(0);
    if (is(disk.bus, u"virtio"))
        return QStringLiteral("virtio-disk%1").arg(index);
    if (is(disk.bus, u"usb"))
        return QStringLiteral("usb-disk%1").arg(index);
    const config::AddressConfig address = disk.address.value_or(config::AddressConfig {});
    const QString place
        = QStringLiteral("%1-%2").arg(address.controller.value_or(0)).arg(address.bus.value_or(0));
    if (is(disk.bus, u"scsi") && !isFlat(disk, domain)) {
        return QStringLiteral("scsi%1-%2-%3")
            .arg(place)
            .arg(address.target.value_or(0))
            .arg(address.unit.value_or(0));
    }
    return QStringLiteral("%1%2-%3").arg(text(disk.bus), place).arg(address.unit.value_or(0));
}

QString controllerAlias(const config::ControllerConfig &controller, const config::DomainConfig &domain)
{
    const QString type = text(controller.type);
    const unsigned index = controller.index.value_or(0);
    if (type == u"pci") {
        return (is(controller.model, u"pcie-root") ? QStringLiteral("pcie.%1") : QStringLiteral("pci.%1"))
            .arg(index);
    }
    const bool onBoard = (type == u"sata" && isQ35(domain)) || (type == u"ide" && isI440fx(domain));
    if (index == 0 && onBoard)
        return QStringLiteral("ide"); // the name of its bus in QEMU
    if (index == 0 && type == u"usb")
        return QStringLiteral("usb");
    return type + QString::number(index);
}

// By slot where there are slots.
QString memoryPrefix(const config::MemoryDeviceConfig &memory)
{
    static const QHash<QString, QString> prefixes { { QStringLiteral("virtio-pmem"),
                                                        QStringLiteral("virtiopmem") },
        { QStringLiteral("virtio-mem"), QStringLiteral("virtiomem") },
        { QStringLiteral("sgx-epc"), QStringLiteral("epc") } };
    return prefixes.value(text(memory.model), text(memory.model));
}

void nameMemoryDevices(std::vector<config::MemoryDeviceConfig> &devices)
{
    QSet<QString> used;
    for (const config::MemoryDeviceConfig &memory : devices)
        used.insert(text(memory.alias));
    for (config::MemoryDeviceConfig &memory : devices) {
        if (memory.alias && !memory.alias->isEmpty())
            continue;
        const QString prefix = memoryPrefix(memory);
        unsigned next
            = memory.address && is(memory.address->type, u"dimm") ? memory.address->slot.value_or(0) : 0;
        while (used.contains(prefix + QString::number(next)))
            ++next;
        memory.alias = prefix + QString::number(next);
        used.insert(*memory.alias);
    }
}

} // namespace

void assignAliases(config::DomainConfig &domain)
{
    for (config::DiskConfig &disk : domain.disks)
        setIfAbsent(disk.alias, diskAlias(disk, domain));
    for (config::ControllerConfig &controller : domain.controllers)
        setIfAbsent(controller.alias, controllerAlias(controller, domain));
    numberHostDevices(domain);
    number(domain.filesystems, QStringLiteral("fs"));
    nameMemoryDevices(domain.memoryDevices);
    number(domain.shmems, QStringLiteral("shmem"));
    number(domain.interfaces, QStringLiteral("net"));
    number(domain.redirdevs, QStringLiteral("redir"));
    number(domain.smartcards, QStringLiteral("smartcard"));
    number(domain.panics, QStringLiteral("panic"));
    number(domain.serials, QStringLiteral("serial"));
    number(domain.parallels, QStringLiteral("parallel"));
    number(domain.channels, QStringLiteral("channel"));
    // The first console is the first serial port under another name.
    if (!domain.consoles.empty() && is(domain.consoles.front().targetType, u"serial")
        && !domain.serials.empty())
        setIfAbsent(domain.consoles.front().alias, *domain.serials.front().alias);
    for (size_t i = 0; i < domain.consoles.size(); ++i)
        setIfAbsent(domain.consoles[i].alias, QStringLiteral("console%1").arg(i));
    number(domain.inputs, QStringLiteral("input"));
    number(domain.sounds, QStringLiteral("sound"));
    number(domain.videos, QStringLiteral("video"));
    number(domain.watchdogs, QStringLiteral("watchdog"));
    number(domain.rngs, QStringLiteral("rng"));
    number(domain.tpms, QStringLiteral("tpm"));
    number(domain.hubs, QStringLiteral("hub"));
    if (domain.vsock)
        setIfAbsent(domain.vsock->alias, QStringLiteral("vsock0"));
    if (domain.iommu)
        setIfAbsent(domain.iommu->alias, QStringLiteral("iommu0"));
    if (domain.balloon)
        setIfAbsent(domain.balloon->alias, QStringLiteral("balloon0"));
}

} // namespace inn::qemu
