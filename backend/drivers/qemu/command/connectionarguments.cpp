#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/devicearguments.h"

#include <QHash>
#include <QJsonArray>

// Serial and parallel ports, consoles and channels.
namespace inn::qemu {

namespace {

const QString kDriver = QStringLiteral("driver");

QString chardevId(const config::CharacterDeviceConfig &device)
{
    return QStringLiteral("char") + text(device.alias);
}

QJsonObject portDevice(const QString &driver, const config::CharacterDeviceConfig &device)
{
    return { { kDriver, driver }, { QStringLiteral("chardev"), chardevId(device) } };
}

// The board has these ports; QEMU connects them through -serial.
bool isOnBoard(const config::CharacterDeviceConfig &serial)
{
    return is(serial.targetType, u"system-serial");
}

Result<QJsonObject> serialDevice(const DeviceContext &context, const config::CharacterDeviceConfig &serial)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("isa-serial"),
                                                       QStringLiteral("isa-serial") },
        { QStringLiteral("usb-serial"), QStringLiteral("usb-serial") },
        { QStringLiteral("pci-serial"), QStringLiteral("pci-serial") },
        { QStringLiteral("spapr-vio-serial"), QStringLiteral("spapr-vty") },
        { QStringLiteral("sclp-serial"), QStringLiteral("sclpconsole") },
        { QStringLiteral("isa-debug"), QStringLiteral("isa-debugcon") } };
    QString driver = drivers.value(text(serial.targetType));
    if (driver == u"sclpconsole" && is(serial.targetModel, u"sclplmconsole"))
        driver = *serial.targetModel;
    if (driver.isEmpty()) {
        return unsupported(translated("The serial port “%1” of “%2” is a “%3”, which cannot be used here.")
                               .arg(text(serial.alias), context.name(), text(serial.targetType)));
    }
    TRY(context.require(driver, text(serial.alias)));
    QJsonObject device = portDevice(driver, serial);
    if (driver == u"isa-serial")
        device.insert(QStringLiteral("index"), int(std::min(serial.targetPort.value_or(0), 255U)));
    TRY(addDeviceInfo(device, context, serial));
    return device;
}

// A port of a virtio-serial controller.
Result<QJsonObject> virtioPort(
    const DeviceContext &context, const config::CharacterDeviceConfig &port, const QString &driver)
{
    QJsonObject device = portDevice(driver, port);
    device.insert(QStringLiteral("id"), text(port.alias));
    if (!port.address || !is(port.address->type, u"virtio-serial"))
        return device;
    const config::ControllerConfig *bus
        = findController(context.domain, u"virtio-serial", port.address->controller.value_or(0));
    if (!bus) {
        return invalid(translated("The device “%1” of “%2” is on a controller that does not exist.")
                           .arg(text(port.alias), context.name()));
    }
    device.insert(
        QStringLiteral("bus"), text(bus->alias) + QStringLiteral(".%1").arg(port.address->bus.value_or(0)));
    device.insert(QStringLiteral("nr"), int(text(port.address->port).toUInt()));
    return device;
}

Result<QJsonObject> consoleDevice(const DeviceContext &context, const config::CharacterDeviceConfig &console)
{
    if (is(console.targetType, u"virtio"))
        return virtioPort(context, console, QStringLiteral("virtconsole"));
    const QString driver = is(console.targetType, u"sclp") ? QStringLiteral("sclpconsole")
        : is(console.targetType, u"sclplm")                ? QStringLiteral("sclplmconsole")
                                                           : QString();
    if (driver.isEmpty()) {
        return unsupported(translated("A console of “%1” has the target type “%2”, which QEMU has not.")
                               .arg(context.name(), text(console.targetType)));
    }
    TRY(context.require(driver, text(console.alias)));
    QJsonObject device = portDevice(driver, console);
    device.insert(QStringLiteral("id"), text(console.alias));
    return device;
}

// A port of QEMU's own network that leads to the chardev.
Result<QJsonObject> guestForward(const DeviceContext &context, const config::CharacterDeviceConfig &channel)
{
    const QString address = text(channel.targetAddress);
    const bool isPlain = !address.isEmpty() && std::all_of(address.begin(), address.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u':' || (c >= u'a' && c <= u'f');
    });
    if (!isPlain || !channel.targetPort || *channel.targetPort > 65535) {
        return invalid(translated("The channel “%1” of “%2” forwards an address that cannot exist.")
                           .arg(text(channel.alias), context.name()));
    }
    const QString forward = QStringLiteral("tcp:%1:%2-chardev:%3")
                                .arg(address)
                                .arg(*channel.targetPort)
                                .arg(chardevId(channel));
    return QJsonObject { { QStringLiteral("type"), QStringLiteral("user") },
        { QStringLiteral("guestfwd"), QJsonArray { QJsonObject { { QStringLiteral("str"), forward } } } },
        { QStringLiteral("id"), text(channel.alias) } };
}

Result<QJsonObject> channelDevice(const DeviceContext &context, const config::CharacterDeviceConfig &channel)
{
    if (!is(channel.targetType, u"virtio")) {
        return unsupported(translated("A channel of “%1” has the target type “%2”, which QEMU has not.")
                               .arg(context.name(), text(channel.targetType)));
    }
    TRY_ASSIGN(QJsonObject device, virtioPort(context, channel, QStringLiteral("virtserialport")));
    const bool isAgent = is(channel.type, u"spicevmc") || is(channel.type, u"qemu-vdagent");
    const QString name
        = channel.targetName.value_or(isAgent ? QStringLiteral("com.redhat.spice.0") : QString());
    if (!name.isEmpty())
        device.insert(QStringLiteral("name"), name);
    return device;
}

} // namespace

Result<DeviceArguments> characterArguments(
    const DeviceContext &context, const config::CharacterDeviceConfig &device, CharacterRole role)
{
    DeviceArguments arguments;
    const bool isLogged = role == CharacterRole::Serial || role == CharacterRole::Console;
    TRY(addCharacterBackend(arguments, context, device, chardevId(device), text(device.alias),
        isLogged ? CharacterUse::Port : CharacterUse::Device));
    switch (role) {
    case CharacterRole::Serial:
        if (!isOnBoard(device)) {
            TRY_ASSIGN(QJsonObject serial, serialDevice(context, device));
            arguments.devices.push_back(std::move(serial));
        }
        break;
    case CharacterRole::Parallel: {
        if (is(device.type, u"dev")) {
            // The host's parallel port; what “dev” is for everything else is a serial one.
            QJsonObject backend = arguments.chardevs.back().value(u"backend").toObject();
            backend.insert(QStringLiteral("type"), QStringLiteral("parallel"));
            arguments.chardevs.back().insert(QStringLiteral("backend"), backend);
        }
        QJsonObject parallel = portDevice(QStringLiteral("isa-parallel"), device);
        TRY(context.require(QStringLiteral("isa-parallel"), text(device.alias)));
        TRY(addDeviceInfo(parallel, context, device));
        arguments.devices.push_back(parallel);
        break;
    }
    case CharacterRole::Console: {
        TRY_ASSIGN(QJsonObject console, consoleDevice(context, device));
        arguments.devices.push_back(std::move(console));
        break;
    }
    case CharacterRole::Channel:
        if (is(device.targetType, u"guestfwd")) {
            TRY_ASSIGN(QJsonObject forward, guestForward(context, device));
            arguments.netdevs.push_back(std::move(forward));
        } else {
            TRY_ASSIGN(QJsonObject channel, channelDevice(context, device));
            arguments.devices.push_back(std::move(channel));
        }
        break;
    }
    return arguments;
}

Result<> addCharacterDevices(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    const auto add = [&](const config::CharacterDeviceConfig &device, CharacterRole role) -> Result<> {
        TRY_ASSIGN(const DeviceArguments arguments, characterArguments(context, device, role));
        context.add(arguments);
        return {};
    };
    for (const config::CharacterDeviceConfig &serial : domain.serials) {
        TRY(add(serial, CharacterRole::Serial));
        if (isOnBoard(serial))
            context.add(QStringLiteral("-serial"), QStringLiteral("chardev:") + chardevId(serial));
    }
    for (const config::CharacterDeviceConfig &parallel : domain.parallels)
        TRY(add(parallel, CharacterRole::Parallel));
    for (const config::CharacterDeviceConfig &channel : domain.channels)
        TRY(add(channel, CharacterRole::Channel));
    for (size_t i = 0; i < domain.consoles.size(); ++i) {
        const bool isSerial = i == 0 && is(domain.consoles[i].targetType, u"serial");
        if (!isSerial)
            TRY(add(domain.consoles[i], CharacterRole::Console));
    }
    return {};
}

} // namespace inn::qemu
