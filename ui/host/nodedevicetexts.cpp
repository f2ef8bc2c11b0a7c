#include "ui/host/nodedevicetexts.h"

#include "backend/base/translated.h"
#include "backend/config/nodedev/nodedevice.h"

#include <QHash>

namespace inn::ui {

namespace {

const QString kVfio = QStringLiteral("vfio-pci");

QString nameOf(const config::HostPciAddressConfig &address)
{
    const auto part = [](const std::optional<unsigned> &value, int digits) {
        return QStringLiteral("%1").arg(value.value_or(0), digits, 16, QLatin1Char('0'));
    };
    return QStringLiteral("pci_%1_%2_%3_%4")
        .arg(part(address.domain, 4), part(address.bus, 2), part(address.slot, 2), part(address.function, 1));
}

const api::NodeDeviceInfo *find(const std::vector<api::NodeDeviceInfo> &all, const QString &name)
{
    for (const api::NodeDeviceInfo &device : all) {
        if (device.name == name)
            return &device;
    }
    return nullptr;
}

struct Group
{
    std::optional<unsigned> number;
    QStringList others; // names
};

Group groupOf(const api::NodeDeviceInfo &device, const QByteArray &xml)
{
    Group group;
    const auto document = config::readNodeDevice(xml);
    if (!document)
        return group;
    for (const config::NodeDeviceCapabilityConfig &capability : document->capabilities) {
        if (capability.iommuGroup)
            group.number = capability.iommuGroup;
        for (const config::HostPciAddressConfig &address : capability.iommuGroupAddresses) {
            if (nameOf(address) != device.name)
                group.others << nameOf(address);
        }
    }
    return group;
}

bool isPci(const api::NodeDeviceInfo &device)
{
    return device.capabilities.contains(QStringLiteral("pci"));
}

// What of the host is reached through the device now: disks and network interfaces below it.
QStringList usedParts(const api::NodeDeviceInfo &device, const std::vector<api::NodeDeviceInfo> &all)
{
    QStringList parts;
    for (const api::NodeDeviceInfo &each : all) {
        const bool counts = each.capabilities.contains(QStringLiteral("net"))
            || each.capabilities.contains(QStringLiteral("storage"));
        if (!counts)
            continue;
        const api::NodeDeviceInfo *above = &each;
        // A chain that a host made up may be a circle.
        for (size_t steps = 0; above && steps < all.size(); ++steps) {
            if (above->name == device.name) {
                parts << (each.label.isEmpty() ? each.name : each.label);
                break;
            }
            above = find(all, above->parent);
        }
    }
    return parts;
}

} // namespace

QFuture<Result<std::vector<api::NodeDeviceInfo>>> listNodeDevices(api::Connection &connection)
{
    api::NodeDevices *devices = connection.nodeDevices();
    if (devices)
        return devices->list();
    return ready<std::vector<api::NodeDeviceInfo>>(
        Error { ErrorCode::Unsupported, translated("This host does not show its devices.") });
}

QString nodeDeviceKindText(const api::NodeDeviceInfo &device)
{
    static const QHash<QString, const char *> texts {
        { QStringLiteral("system"), QT_TRANSLATE_NOOP("inn::ui", "Computer") },
        { QStringLiteral("pci"), QT_TRANSLATE_NOOP("inn::ui", "PCI device") },
        { QStringLiteral("usb_device"), QT_TRANSLATE_NOOP("inn::ui", "USB device") },
        { QStringLiteral("usb"), QT_TRANSLATE_NOOP("inn::ui", "USB interface") },
        { QStringLiteral("net"), QT_TRANSLATE_NOOP("inn::ui", "Network interface") },
        { QStringLiteral("scsi_host"), QT_TRANSLATE_NOOP("inn::ui", "SCSI adapter") },
        { QStringLiteral("scsi_target"), QT_TRANSLATE_NOOP("inn::ui", "SCSI target") },
        { QStringLiteral("scsi"), QT_TRANSLATE_NOOP("inn::ui", "SCSI device") },
        { QStringLiteral("scsi_generic"), QT_TRANSLATE_NOOP("inn::ui", "SCSI access") },
        { QStringLiteral("storage"), QT_TRANSLATE_NOOP("inn::ui", "Drive") },
        { QStringLiteral("drm"), QT_TRANSLATE_NOOP("inn::ui", "Graphics") },
        { QStringLiteral("mdev"), QT_TRANSLATE_NOOP("inn::ui", "Mediated device") },
    };
    const QString first = device.capabilities.value(0);
    const char *text = texts.value(first);
    return text ? translated(text) : first;
}

QStringList nodeDeviceDetails(
    const api::NodeDeviceInfo &device, const QByteArray &xml, const std::vector<api::NodeDeviceInfo> &all)
{
    QStringList lines { translated("%1 “%2”").arg(nodeDeviceKindText(device), device.name) };
    if (!device.driver.isEmpty())
        lines << translated("Driver: %1").arg(device.driver);
    const Group group = groupOf(device, xml);
    if (group.number && group.others.isEmpty())
        lines << translated("IOMMU group %1, alone").arg(*group.number);
    else if (group.number)
        lines << translated("IOMMU group %1, with %2")
                     .arg(*group.number)
                     .arg(group.others.join(QStringLiteral(", ")));
    if (!device.path.isEmpty())
        lines << device.path;
    return lines + nodeDeviceWarnings(device, xml, all);
}

QStringList nodeDeviceWarnings(
    const api::NodeDeviceInfo &device, const QByteArray &xml, const std::vector<api::NodeDeviceInfo> &all)
{
    QStringList warnings;
    if (isPci(device)) {
        const Group group = groupOf(device, xml);
        if (!group.number) {
            warnings << translated("It has no IOMMU group: without an IOMMU, no machine can get it.");
        }
        QStringList others;
        for (const QString &name : group.others) {
            const api::NodeDeviceInfo *other = find(all, name);
            const bool isUsed
                = other && !other->driver.isEmpty() && other->driver != kVfio && other->driver != u"pcieport";
            if (isUsed)
                others << (other->label.isEmpty() ? name : other->label);
        }
        if (!others.isEmpty()) {
            warnings << translated("The host uses devices of the same group, which must go with it: %1.")
                            .arg(others.join(QStringLiteral(", ")));
        }
    }
    const bool canBeGiven = isPci(device) || device.capabilities.contains(QStringLiteral("usb_device"));
    const QStringList parts = canBeGiven ? usedParts(device, all) : QStringList();
    if (!parts.isEmpty()) {
        warnings << translated("The host uses it now for %1, which it loses while the machine runs.")
                        .arg(parts.join(QStringLiteral(", ")));
    }
    return warnings;
}

} // namespace inn::ui
