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

QString diskAlias(const config::DiskConfig &disk)
{
    const unsigned index = targetIndex(text(disk.targetDev)).value_or(0);
    if (is(disk.bus, u"virtio"))
        return QStringLiteral("virtio-disk%1").arg(index);
    if (is(disk.bus, u"usb"))
        return QStringLiteral("usb-disk%1").arg(index);
    const config::AddressConfig address = disk.address.value_or(config::AddressConfig {});
    const QString place
        = QStringLiteral("%1-%2").arg(address.controller.value_or(0)).arg(address.bus.value_or(0));
    if (is(disk.bus, u"scsi")) {
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

} // namespace

void assignAliases(config::DomainConfig &domain)
{
    for (config::DiskConfig &disk : domain.disks)
        setIfAbsent(disk.alias, diskAlias(disk));
    for (config::ControllerConfig &controller : domain.controllers)
        setIfAbsent(controller.alias, controllerAlias(controller, domain));
    number(domain.interfaces, QStringLiteral("net"));
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
    if (domain.balloon)
        setIfAbsent(domain.balloon->alias, QStringLiteral("balloon0"));
}

} // namespace inn::qemu
