#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/devicearguments.h"

// Devices of the host, USB redirection and smart cards.
namespace inn::qemu {

namespace {

using config::HostdevConfig;

const QString kDriver = QStringLiteral("driver");
const QString kType = QStringLiteral("type");

const config::HostdevSourceConfig &sourceOf(const HostdevConfig &hostdev)
{
    static const config::HostdevSourceConfig none;
    return hostdev.source ? *hostdev.source : none;
}

const config::HostAddressConfig &hostAddress(const HostdevConfig &hostdev)
{
    static const config::HostAddressConfig none;
    const auto &address = sourceOf(hostdev).address;
    return address ? *address : none;
}

Error notFound(const DeviceContext &context, const HostdevConfig &hostdev, const char *message)
{
    return { ErrorCode::NotFound, translated(message).arg(text(hostdev.alias), context.name()) };
}

Result<QJsonObject> usbDevice(const DeviceContext &context, const HostdevConfig &hostdev)
{
    const config::HostAddressConfig &address = hostAddress(hostdev);
    if (address.bus.value_or(0) == 0 || address.device.value_or(0) == 0) {
        return notFound(
            context, hostdev, "The USB device “%1” that “%2” gets from this computer is not plugged in.");
    }
    QJsonObject device { { kDriver, QStringLiteral("usb-host") },
        { QStringLiteral("hostdevice"),
            QStringLiteral("/dev/bus/usb/%1/%2")
                .arg(*address.bus, 3, 10, QChar(u'0'))
                .arg(*address.device, 3, 10, QChar(u'0')) } };
    const Text &reset = sourceOf(hostdev).guestReset;
    if (reset) {
        device.insert(QStringLiteral("guest-reset"), !is(reset, u"off"));
        device.insert(QStringLiteral("guest-resets-all"), is(reset, u"on"));
    }
    return device;
}

Result<QJsonObject> pciDevice(const DeviceContext &context, const HostdevConfig &hostdev)
{
    if (hostdev.driverName && !is(hostdev.driverName, u"vfio")) {
        return unsupported(
            translated("The host device “%1” of “%2” asks for the driver “%3”; only “vfio” works.")
                .arg(text(hostdev.alias), context.name(), *hostdev.driverName));
    }
    const config::HostAddressConfig &address = hostAddress(hostdev);
    QJsonObject device { { kDriver, QStringLiteral("vfio-pci") },
        { QStringLiteral("host"),
            QStringLiteral("%1:%2:%3.%4")
                .arg(address.domain.value_or(0), 4, 16, QChar(u'0'))
                .arg(address.bus.value_or(0), 2, 16, QChar(u'0'))
                .arg(address.slot.value_or(0), 2, 16, QChar(u'0'))
                .arg(address.function.value_or(0)) } };
    if (is(hostdev.teamingType, u"transient"))
        device.insert(QStringLiteral("failover_pair_id"), text(hostdev.teamingPersistent));
    return device;
}

Result<QJsonObject> mediatedDevice(const DeviceContext &context, const HostdevConfig &hostdev)
{
    const auto &uuid = hostAddress(hostdev).uuid;
    if (!uuid)
        return invalid(translated("The mediated device “%1” of “%2” has no UUID.")
                           .arg(text(hostdev.alias), context.name()));
    const bool hasFramebuffer = is(hostdev.ramfb, u"on");
    const QString model = hostdev.model.value_or(QStringLiteral("vfio-pci"));
    QJsonObject device { { kDriver, hasFramebuffer ? QStringLiteral("vfio-pci-nohotplug") : model },
        { QStringLiteral("sysfsdev"),
            QStringLiteral("/sys/bus/mdev/devices/") + uuid->toString(QUuid::WithoutBraces) } };
    if (hostdev.display)
        device.insert(QStringLiteral("display"), *hostdev.display);
    if (hasFramebuffer)
        device.insert(QStringLiteral("ramfb"), true);
    return device;
}

Result<QJsonObject> scsiHost(const DeviceContext &context, const HostdevConfig &hostdev)
{
    const QString name = text(sourceOf(hostdev).wwpn);
    if (name.isEmpty())
        return invalid(translated("The SCSI host “%1” of “%2” has no port name.")
                           .arg(text(hostdev.alias), context.name()));
    return QJsonObject { { kDriver, virtioDriver(QStringLiteral("vhost-scsi"), hostdev, hostdev.model) },
        { QStringLiteral("wwpn"), name } };
}

Result<> addScsiPlace(QJsonObject &device, const DeviceContext &context, const HostdevConfig &hostdev)
{
    const config::AddressConfig address = hostdev.address.value_or(config::AddressConfig {});
    const config::ControllerConfig *bus
        = findController(context.domain, u"scsi", address.controller.value_or(0));
    if (!bus) {
        return invalid(translated("The device “%1” of “%2” is on a controller that does not exist.")
                           .arg(text(hostdev.alias), context.name()));
    }
    device.insert(QStringLiteral("bus"), text(bus->alias) + QStringLiteral(".0"));
    if (is(bus->model, u"lsilogic")) {
        device.insert(QStringLiteral("scsi-id"), qint64(address.unit.value_or(0)));
        return {};
    }
    device.insert(QStringLiteral("channel"), qint64(address.bus.value_or(0)));
    device.insert(QStringLiteral("scsi-id"), qint64(address.target.value_or(0)));
    device.insert(QStringLiteral("lun"), qint64(address.unit.value_or(0)));
    return {};
}

Result<QJsonObject> iscsiNode(const DeviceContext &context, const HostdevConfig &hostdev)
{
    const config::HostdevSourceConfig &source = sourceOf(hostdev);
    const QString name = text(source.name);
    const qsizetype slash = name.lastIndexOf(u'/');
    const config::StorageHostConfig host
        = source.hosts.empty() ? config::StorageHostConfig {} : source.hosts.front();
    bool isNumber = slash < 0;
    const int unit = slash < 0 ? 0 : name.mid(slash + 1).toInt(&isNumber);
    if (text(host.name).isEmpty() || !isNumber || unit < 0) {
        return invalid(translated("The SCSI device “%1” of “%2” names no unit of an iSCSI server.")
                           .arg(text(hostdev.alias), context.name()));
    }
    if (source.auth) {
        return unsupported(
            translated("The SCSI device “%1” of “%2” needs a password, which cannot be given here yet.")
                .arg(text(hostdev.alias), context.name()));
    }
    const QString address = host.name->contains(u':') ? u'[' + *host.name + u']' : *host.name;
    QJsonObject node { { kDriver, QStringLiteral("iscsi") },
        { QStringLiteral("portal"), QStringLiteral("%1:%2").arg(address).arg(host.port.value_or(3260)) },
        { QStringLiteral("target"), slash < 0 ? name : name.left(slash) }, { QStringLiteral("lun"), unit },
        { QStringLiteral("transport"), QStringLiteral("tcp") } };
    if (source.initiator)
        node.insert(QStringLiteral("initiator-name"), *source.initiator);
    return node;
}

Result<QJsonObject> scsiNode(const DeviceContext &context, const HostdevConfig &hostdev)
{
    if (!is(sourceOf(hostdev).protocol, u"iscsi")) {
        const QString path = text(sourceOf(hostdev).block);
        if (path.isEmpty()) {
            return notFound(
                context, hostdev, "The SCSI device “%1” that “%2” gets from this computer is not there.");
        }
        return QJsonObject { { kDriver, QStringLiteral("host_device") },
            { QStringLiteral("filename"), path } };
    }
    return iscsiNode(context, hostdev);
}

Result<DeviceArguments> scsiArguments(const DeviceContext &context, const HostdevConfig &hostdev)
{
    DeviceArguments arguments;
    TRY_ASSIGN(QJsonObject node, scsiNode(context, hostdev));
    const QString name = QStringLiteral("inn-%1-backend").arg(text(hostdev.alias));
    node.insert(QStringLiteral("node-name"), name);
    node.insert(QStringLiteral("read-only"), hostdev.readOnly);
    arguments.blockdevs.push_back(std::move(node));
    QJsonObject device { { kDriver, QStringLiteral("scsi-generic") }, { QStringLiteral("drive"), name },
        { QStringLiteral("id"), text(hostdev.alias) } };
    TRY(addScsiPlace(device, context, hostdev));
    if (hostdev.shareable)
        device.insert(QStringLiteral("share-rw"), true);
    if (hostdev.bootOrder)
        device.insert(QStringLiteral("bootindex"), int(std::min(*hostdev.bootOrder, unsigned(INT_MAX))));
    arguments.devices.push_back(std::move(device));
    return arguments;
}

Result<QString> redirectionFilter(const DeviceContext &context)
{
    QStringList rules;
    const auto number = [](const std::optional<int> &value, int digits) {
        return value && *value >= 0
            ? QStringLiteral("0x") + QString::number(*value, 16).toUpper().rightJustified(digits, u'0')
            : QStringLiteral("-1");
    };
    if (!context.domain.redirfilter)
        return QString();
    for (const config::UsbFilterConfig &rule : context.domain.redirfilter->rules) {
        // "1.10" stands for 0x0110.
        QString version = QStringLiteral("-1");
        if (rule.version && !is(rule.version, u"-1")) {
            const QStringList parts = rule.version->split(u'.');
            bool areNumbers[2] = { parts.size() > 0, true };
            const unsigned major = parts[0].toUInt(&areNumbers[0], 16);
            const unsigned minor
                = parts.size() > 1 ? parts[1].leftJustified(2, u'0').toUInt(&areNumbers[1], 16) : 0;
            if (!areNumbers[0] || !areNumbers[1] || parts.size() > 2 || major > 0xff || minor > 0xff) {
                return invalid(translated("The USB filter of “%1” has a version “%2” that cannot exist.")
                                   .arg(context.name(), *rule.version));
            }
            version = QStringLiteral("0x%1").arg(major << 8 | minor, 4, 16, QChar(u'0'));
        }
        rules << QStringLiteral("%1:%2:%3:%4:%5")
                     .arg(number(rule.usbClass, 2), number(rule.vendor, 4), number(rule.product, 4), version,
                         is(rule.allow, u"yes") ? QStringLiteral("1") : QStringLiteral("0"));
    }
    return rules.join(u'|');
}

} // namespace

Result<DeviceArguments> hostdevArguments(const DeviceContext &context, const config::HostdevConfig &hostdev)
{
    if (hostdev.mode && !is(hostdev.mode, u"subsystem")) {
        return unsupported(translated("The host device “%1” of “%2” is for containers only.")
                               .arg(text(hostdev.alias), context.name()));
    }
    if (hostdev.address && is(hostdev.address->type, u"unassigned"))
        return DeviceArguments {}; // taken from the host together with others, but not given to the guest
    if (is(hostdev.type, u"scsi"))
        return scsiArguments(context, hostdev);
    Result<QJsonObject> made
        = unsupported(translated("The host device “%1” of “%2” has the type “%3”, which QEMU cannot use.")
                          .arg(text(hostdev.alias), context.name(), text(hostdev.type)));
    if (is(hostdev.type, u"usb"))
        made = usbDevice(context, hostdev);
    else if (is(hostdev.type, u"pci"))
        made = pciDevice(context, hostdev);
    else if (is(hostdev.type, u"mdev"))
        made = mediatedDevice(context, hostdev);
    else if (is(hostdev.type, u"scsi_host"))
        made = scsiHost(context, hostdev);
    TRY_ASSIGN(QJsonObject device, std::move(made));
    TRY(context.require(device.value(kDriver).toString(), translated("host device")));
    TRY(addDeviceInfo(device, context, hostdev));
    DeviceArguments arguments;
    arguments.devices.push_back(std::move(device));
    return arguments;
}

Result<DeviceArguments> redirdevArguments(
    const DeviceContext &context, const config::RedirdevConfig &redirdev)
{
    if (redirdev.bus && !is(redirdev.bus, u"usb")) {
        return unsupported(translated("“%1” redirects devices of the bus “%2”; only “usb” is possible.")
                               .arg(context.name(), *redirdev.bus));
    }
    DeviceArguments arguments;
    const QString id = QStringLiteral("char") + text(redirdev.alias);
    TRY(addCharacterBackend(
        arguments, context, redirdev, id, text(redirdev.alias), CharacterUse::Redirection));
    TRY(context.require(QStringLiteral("usb-redir"), translated("USB redirection")));
    QJsonObject device { { kDriver, QStringLiteral("usb-redir") }, { QStringLiteral("chardev"), id } };
    TRY_ASSIGN(const QString filter, redirectionFilter(context));
    if (!filter.isEmpty())
        device.insert(QStringLiteral("filter"), filter);
    TRY(addDeviceInfo(device, context, redirdev));
    arguments.devices.push_back(std::move(device));
    return arguments;
}

Result<DeviceArguments> smartcardArguments(
    const DeviceContext &context, const config::SmartcardConfig &smartcard)
{
    DeviceArguments arguments;
    QJsonObject device { { kDriver, QStringLiteral("ccid-card-emulated") } };
    if (is(smartcard.mode, u"host")) {
        device.insert(QStringLiteral("backend"), QStringLiteral("nss-emulated"));
    } else if (is(smartcard.mode, u"host-certificates")) {
        if (smartcard.certificates.size() != 3) {
            return invalid(translated("The smart card “%1” of “%2” needs three certificates.")
                               .arg(text(smartcard.alias), context.name()));
        }
        device.insert(QStringLiteral("backend"), QStringLiteral("certificates"));
        for (int i = 0; i < 3; ++i)
            device.insert(QStringLiteral("cert%1").arg(i + 1), smartcard.certificates[size_t(i)]);
        device.insert(QStringLiteral("db"), smartcard.database.value_or(QStringLiteral("/etc/pki/nssdb")));
    } else if (is(smartcard.mode, u"passthrough")) {
        const QString id = QStringLiteral("char") + text(smartcard.alias);
        TRY(addCharacterBackend(
            arguments, context, smartcard, id, text(smartcard.alias), CharacterUse::Smartcard));
        device = { { kDriver, QStringLiteral("ccid-card-passthru") }, { QStringLiteral("chardev"), id } };
    } else {
        return unsupported(translated("The smart card “%1” of “%2” has the mode “%3”, which QEMU has not.")
                               .arg(text(smartcard.alias), context.name(), text(smartcard.mode)));
    }
    TRY(context.require(device.value(kDriver).toString(), translated("smart card")));
    TRY(addDeviceInfo(device, context, smartcard));
    arguments.devices.push_back(std::move(device));
    return arguments;
}

Result<> addHostDevices(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    const auto addAll = [&](const auto &devices, auto argumentsOf) -> Result<> {
        for (const auto &device : devices) {
            TRY_ASSIGN(const DeviceArguments arguments, argumentsOf(context, device));
            context.add(arguments);
        }
        return {};
    };
    if (!domain.leases.empty()) {
        return unsupported(
            translated("“%1” has a lease, which needs a lock manager; there is none here. Remove the lease.")
                .arg(context.name()));
    }
    TRY(addAll(domain.smartcards, smartcardArguments));
    TRY(addAll(domain.redirdevs, redirdevArguments));
    return addAll(domain.hostdevs, hostdevArguments);
}

} // namespace inn::qemu
