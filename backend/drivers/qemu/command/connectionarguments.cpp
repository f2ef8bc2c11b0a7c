#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>
#include <QJsonArray>

// Network interfaces and character devices: what connects a guest with the world.
namespace inn::qemu {

namespace {

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Command", message);
}

const QString kDriver = QStringLiteral("driver");
const QString kType = QStringLiteral("type");

QString joined(const std::vector<int> &descriptors)
{
    QStringList numbers;
    for (const int descriptor : descriptors)
        numbers << QString::number(descriptor);
    return numbers.join(u':');
}

Result<QJsonObject> netdev(const BuildContext &context, const config::InterfaceConfig &interface)
{
    const QString alias = text(interface.alias);
    QJsonObject node { { QStringLiteral("id"), QStringLiteral("host") + alias } };
    const auto found = context.host.nics.find(alias);
    if (found == context.host.nics.end() && !is(interface.type, u"user")) {
        return unsupported(translated("The %1 of “%2” has the type “%3”, which cannot be used here yet.")
                               .arg(interfaceLabel(interface), context.name(), text(interface.type)));
    }
    const NicBackend backend = found == context.host.nics.end() ? NicBackend {} : found->second;
    switch (backend.kind) {
    case NicBackend::Kind::Slirp:
        node.insert(kType, QStringLiteral("user"));
        break;
    case NicBackend::Kind::Stream:
        if (!context.capabilities.hasFeature(QStringLiteral("netdev-stream"))) {
            return unsupported(
                translated("The emulator “%1” cannot use passt; version 7.2 or newer is needed.")
                    .arg(context.capabilities.binary));
        }
        node.insert(kType, QStringLiteral("stream"));
        node.insert(QStringLiteral("server"), false);
        node.insert(QStringLiteral("addr"),
            backend.socketFd >= 0 ? QJsonObject { { kType, QStringLiteral("fd") },
                { QStringLiteral("str"), QString::number(backend.socketFd) } }
                                  : QJsonObject { { kType, QStringLiteral("unix") },
                                      { QStringLiteral("path"), backend.socketPath } });
        break;
    case NicBackend::Kind::Tap: {
        const bool one = backend.tapFds.size() == 1;
        node.insert(kType, QStringLiteral("tap"));
        node.insert(one ? QStringLiteral("fd") : QStringLiteral("fds"), joined(backend.tapFds));
        if (!backend.vhostFds.empty()) {
            node.insert(QStringLiteral("vhost"), true);
            node.insert(
                one ? QStringLiteral("vhostfd") : QStringLiteral("vhostfds"), joined(backend.vhostFds));
        }
        break;
    }
    }
    return node;
}

QString nicDriver(const QString &model)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("virtio"),
                                                       QStringLiteral("virtio-net-pci") },
        { QStringLiteral("virtio-non-transitional"), QStringLiteral("virtio-net-pci-non-transitional") },
        { QStringLiteral("virtio-transitional"), QStringLiteral("virtio-net-pci-transitional") } };
    return drivers.value(model, model);
}

Result<> addInterface(
    const BuildContext &context, const config::InterfaceConfig &interface, unsigned bootIndex)
{
    TRY_ASSIGN(const QJsonObject node, netdev(context, interface));
    const QString driver = nicDriver(text(interface.model));
    TRY(context.require(driver, interfaceLabel(interface)));
    QJsonObject device { { kDriver, driver } };
    const bool isVirtio = driver.startsWith(u"virtio-net");
    const unsigned queues = isVirtio ? std::clamp(interface.driverQueues.value_or(1), 1U, 256U) : 1;
    if (queues > 1) {
        const auto found = context.host.nics.find(text(interface.alias));
        const size_t given = found == context.host.nics.end() ? 0 : found->second.tapFds.size();
        if (given != queues) {
            return unsupported(
                translated("The %1 of “%2” asks for %3 queues, which only a bridge connection has.")
                    .arg(interfaceLabel(interface), context.name())
                    .arg(queues));
        }
        device.insert(QStringLiteral("mq"), true);
        device.insert(QStringLiteral("vectors"), int(2 * queues + 2));
    }
    if (interface.mtu && isVirtio)
        device.insert(QStringLiteral("host_mtu"), int(std::min(*interface.mtu, 65535U)));
    device.insert(QStringLiteral("netdev"), node.value(QStringLiteral("id")));
    device.insert(QStringLiteral("id"), text(interface.alias));
    device.insert(QStringLiteral("mac"), text(interface.mac));
    if (bootIndex > 0)
        device.insert(QStringLiteral("bootindex"), int(bootIndex));
    if (driver == u"usb-net") {
        TRY(addUsbPlace(device, interface.address, context.domain));
    } else {
        TRY(addPciPlace(device, interface.address, context.domain));
    }
    context.add(QStringLiteral("-netdev"), node);
    context.add(QStringLiteral("-device"), device);
    return {};
}

QString logOptions(const BuildContext &context, const config::CharacterDeviceConfig &device, bool keepsLog)
{
    QString path = text(device.logFile);
    if (path.isEmpty() && keepsLog)
        path = context.host.paths.characterLog(text(device.alias));
    if (path.isEmpty())
        return {};
    const bool append = !device.logFile || is(device.logAppend, u"on");
    return QStringLiteral(",logfile=%1,logappend=%2")
        .arg(escaped(path), append ? QStringLiteral("on") : QStringLiteral("off"));
}

QString privateSocket(const BuildContext &context, const QString &alias)
{
    const auto found = context.host.characterFds.find(alias);
    const QString where = found == context.host.characterFds.end()
        ? QStringLiteral("path=") + escaped(context.host.paths.character(alias))
        : QStringLiteral("fd=%1").arg(found->second);
    return where + QStringLiteral(",server=on,wait=off");
}

// The host's side of a character device.
Result<> addChardev(const BuildContext &context, const config::CharacterDeviceConfig &device, bool keepsLog)
{
    const QString alias = text(device.alias);
    const QString path = text(device.source().path);
    const QString id = QStringLiteral("id=char") + alias;
    const QString type = text(device.type);
    QString value;
    if (type == u"pty" || (type == u"unix" && path.isEmpty())) {
        value = QStringLiteral("socket,%1,%2").arg(id, privateSocket(context, alias));
    } else if (type == u"unix") {
        const bool connects = is(device.source().mode, u"connect");
        value = QStringLiteral("socket,%1,path=%2").arg(id, escaped(path))
            + (connects ? QString() : QStringLiteral(",server=on,wait=off"));
    } else if (type == u"file" && !path.isEmpty()) {
        value = QStringLiteral("file,%1,path=%2,append=on").arg(id, escaped(path));
    } else if (type == u"dev" && !path.isEmpty()) {
        value = QStringLiteral("serial,%1,path=%2").arg(id, escaped(path));
    } else if (type == u"pipe" && !path.isEmpty()) {
        value = QStringLiteral("pipe,%1,path=%2").arg(id, escaped(path));
    } else if (type == u"null") {
        value = QStringLiteral("null,") + id;
    } else if (type == u"spicevmc" && hasGraphics(context.domain, u"spice")) {
        value = QStringLiteral("spicevmc,%1,name=vdagent").arg(id);
    } else if (type == u"spicevmc") {
        return unsupported(
            translated("A channel of “%1” belongs to SPICE, but there is no SPICE display; remove it.")
                .arg(context.name()));
    } else {
        return unsupported(
            translated("The device “%1” of “%2” is connected to “%3”, which cannot be used here yet.")
                .arg(alias, context.name(), type));
    }
    // A file keeps what was said by itself.
    const bool logs = keepsLog && type != u"file" && type != u"null";
    context.add(QStringLiteral("-chardev"), value + logOptions(context, device, logs));
    return {};
}

Result<> addPort(
    const BuildContext &context, const config::CharacterDeviceConfig &device, const QString &driver)
{
    const QString alias = text(device.alias);
    TRY(context.require(driver, alias));
    context.add(QStringLiteral("-device"),
        QJsonObject { { kDriver, driver }, { QStringLiteral("chardev"), QStringLiteral("char") + alias },
            { QStringLiteral("id"), alias },
            { QStringLiteral("index"), int(device.targetPort.value_or(0)) } });
    return {};
}

Result<> addChannel(const BuildContext &context, const config::CharacterDeviceConfig &channel)
{
    const QString alias = text(channel.alias);
    if (!is(channel.targetType, u"virtio") || !channel.address) {
        return unsupported(
            translated("A channel of “%1” has the target type “%2”, which cannot be used here yet.")
                .arg(context.name(), text(channel.targetType)));
    }
    TRY(addChardev(context, channel, false));
    const config::ControllerConfig *bus
        = findController(context.domain, u"virtio-serial", channel.address->controller.value_or(0));
    if (!bus)
        return invalid(
            translated("A channel of “%1” is on a controller that does not exist.").arg(context.name()));
    QJsonObject device { { kDriver, QStringLiteral("virtserialport") },
        { QStringLiteral("bus"), text(bus->alias) + QStringLiteral(".0") },
        { QStringLiteral("nr"), int(text(channel.address->port).toUInt()) },
        { QStringLiteral("chardev"), QStringLiteral("char") + alias }, { QStringLiteral("id"), alias } };
    const QString fallback = is(channel.type, u"spicevmc") ? QStringLiteral("com.redhat.spice.0") : QString();
    const QString name = channel.targetName.value_or(fallback);
    if (!name.isEmpty())
        device.insert(QStringLiteral("name"), name);
    context.add(QStringLiteral("-device"), device);
    return {};
}

Result<> addConsole(const BuildContext &context, const config::CharacterDeviceConfig &console)
{
    const QString alias = text(console.alias);
    if (!is(console.targetType, u"virtio")) {
        return unsupported(
            translated("A console of “%1” has the target type “%2”, which cannot be used here yet.")
                .arg(context.name(), text(console.targetType)));
    }
    TRY(addChardev(context, console, true));
    context.add(QStringLiteral("-device"),
        QJsonObject { { kDriver, QStringLiteral("virtconsole") },
            { QStringLiteral("chardev"), QStringLiteral("char") + alias }, { QStringLiteral("id"), alias } });
    return {};
}

} // namespace

Result<> addInterfaces(const BuildContext &context)
{
    const auto boot = bootIndexes(context.domain);
    for (const config::InterfaceConfig &interface : context.domain.interfaces)
        TRY(addInterface(context, interface, boot.value(text(interface.alias))));
    return {};
}

Result<> addCharacterDevices(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    for (const config::CharacterDeviceConfig &serial : domain.serials) {
        if (!is(serial.targetType, u"isa-serial")) {
            return unsupported(
                translated("The serial port “%1” of “%2” is a “%3”; only “isa-serial” works here.")
                    .arg(text(serial.alias), context.name(), text(serial.targetType)));
        }
        TRY(addChardev(context, serial, true));
        TRY(addPort(context, serial, QStringLiteral("isa-serial")));
    }
    for (const config::CharacterDeviceConfig &parallel : domain.parallels) {
        TRY(addChardev(context, parallel, false));
        TRY(addPort(context, parallel, QStringLiteral("isa-parallel")));
    }
    for (const config::CharacterDeviceConfig &channel : domain.channels)
        TRY(addChannel(context, channel));
    for (size_t i = 0; i < domain.consoles.size(); ++i) {
        const bool isSerial = i == 0 && is(domain.consoles[i].targetType, u"serial");
        if (!isSerial)
            TRY(addConsole(context, domain.consoles[i]));
    }
    return {};
}

} // namespace inn::qemu
