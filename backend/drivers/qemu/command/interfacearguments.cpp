#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/devicearguments.h"

#include <QHash>
#include <QJsonArray>

// Network interfaces.
namespace inn::qemu {

namespace {

using config::InterfaceConfig;

const QString kType = QStringLiteral("type");
constexpr unsigned kMostQueues = 256;
constexpr int kMostForwards = 4096;

Error cannot(const DeviceContext &context, const InterfaceConfig &interface, const char *message)
{
    return unsupported(translated(message).arg(interfaceLabel(interface), context.name()));
}

QString joined(const std::vector<int> &descriptors)
{
    QStringList numbers;
    for (const int descriptor : descriptors)
        numbers << QString::number(descriptor);
    return numbers.join(u':');
}

QString netdevId(const InterfaceConfig &interface)
{
    return QStringLiteral("host") + text(interface.alias);
}

const NicBackend *backendOf(const DeviceContext &context, const InterfaceConfig &interface)
{
    const auto found = context.host.nics.find(text(interface.alias));
    return found == context.host.nics.end() ? nullptr : &found->second;
}

QJsonObject strings(const QString &value)
{
    return { { QStringLiteral("str"), value } };
}

// Every port by itself: QEMU knows no ranges.
Result<QJsonArray> hostForwards(const DeviceContext &context, const InterfaceConfig &interface)
{
    QJsonArray forwards;
    for (const config::PortForwardConfig &forward : interface.portForwards) {
        const QString address = text(forward.address);
        if (forward.dev || address.contains(u':') || forward.ranges.empty()) {
            return cannot(context, interface,
                "The %1 of “%2” forwards ports in a way that needs passt: choose that as its backend.");
        }
        for (const config::PortForwardRangeConfig &range : forward.ranges) {
            if (is(range.exclude, u"yes"))
                continue; // nothing is forwarded that is not named
            const unsigned start = range.start.value_or(0);
            const unsigned end = range.end.value_or(start);
            const unsigned to = range.to.value_or(start);
            if (start == 0 || end < start || end > 65535 || to == 0 || to + (end - start) > 65535)
                return cannot(context, interface, "The %1 of “%2” forwards ports that do not exist.");
            for (unsigned port = start; port <= end; ++port) {
                if (forwards.size() >= kMostForwards)
                    return cannot(context, interface, "The %1 of “%2” forwards too many ports; use passt.");
                forwards.append(strings(QStringLiteral("%1:%2:%3-:%4")
                                            .arg(forward.protocol.value_or(QStringLiteral("tcp")), address)
                                            .arg(port)
                                            .arg(to + (port - start))));
            }
        }
    }
    return forwards;
}

Result<QJsonObject> userNetwork(const DeviceContext &context, const InterfaceConfig &interface)
{
    QJsonObject node { { kType, QStringLiteral("user") } };
    for (const config::InterfaceIpConfig &ip : interface.ips) {
        const QString address = text(ip.address);
        if (is(ip.family, u"ipv6") || address.contains(u':')) {
            node.insert(QStringLiteral("ipv6-prefix"), address);
            if (ip.prefix)
                node.insert(QStringLiteral("ipv6-prefixlen"), int(*ip.prefix));
        } else {
            const QString prefix = ip.prefix ? QStringLiteral("/%1").arg(*ip.prefix) : QString();
            node.insert(QStringLiteral("net"), address + prefix);
        }
    }
    TRY_ASSIGN(const QJsonArray forwards, hostForwards(context, interface));
    if (!forwards.isEmpty())
        node.insert(QStringLiteral("hostfwd"), forwards);
    return node;
}

Result<QJsonObject> stream(const DeviceContext &context, const NicBackend &backend)
{
    if (!context.capabilities.hasFeature(QStringLiteral("netdev-stream"))) {
        return unsupported(translated("The emulator “%1” cannot use passt; version 7.2 or newer is needed.")
                               .arg(context.capabilities.binary));
    }
    const QJsonObject address = backend.socketFd >= 0
        ? QJsonObject { { kType, QStringLiteral("fd") },
              { QStringLiteral("str"), QString::number(backend.socketFd) } }
        : QJsonObject { { kType, QStringLiteral("unix") }, { QStringLiteral("path"), backend.socketPath } };
    return QJsonObject { { kType, QStringLiteral("stream") }, { QStringLiteral("server"), false },
        { QStringLiteral("addr"), address } };
}

QJsonObject tap(const InterfaceConfig &interface, const NicBackend &backend)
{
    const bool one = backend.tapFds.size() == 1;
    QJsonObject node { { kType, QStringLiteral("tap") },
        { one ? QStringLiteral("fd") : QStringLiteral("fds"), joined(backend.tapFds) } };
    if (!backend.vhostFds.empty()) {
        node.insert(QStringLiteral("vhost"), true);
        node.insert(one ? QStringLiteral("vhostfd") : QStringLiteral("vhostfds"), joined(backend.vhostFds));
    }
    if (interface.sendBuffer)
        node.insert(QStringLiteral("sndbuf"), qint64(*interface.sendBuffer));
    return node;
}

// A tunnel between emulators.
Result<QJsonObject> tunnel(const DeviceContext &context, const InterfaceConfig &interface)
{
    static const QHash<QString, QString> members { { QStringLiteral("server"), QStringLiteral("listen") },
        { QStringLiteral("client"), QStringLiteral("connect") },
        { QStringLiteral("mcast"), QStringLiteral("mcast") },
        { QStringLiteral("udp"), QStringLiteral("udp") } };
    const auto place = [](const Text &address, const std::optional<int> &port) {
        return QStringLiteral("%1:%2").arg(text(address)).arg(port.value_or(0));
    };
    const int port = interface.sourcePort.value_or(0);
    if (port <= 0 || port > 65535)
        return cannot(context, interface, "The %1 of “%2” needs a port from 1 to 65535.");
    QJsonObject node { { kType, QStringLiteral("socket") },
        { members.value(text(interface.type)), place(interface.sourceAddress, interface.sourcePort) } };
    if (is(interface.type, u"udp"))
        node.insert(QStringLiteral("localaddr"), place(interface.localAddress, interface.localPort));
    return node;
}

QJsonObject vhostUser(DeviceArguments &arguments, const InterfaceConfig &interface)
{
    const QString id = QStringLiteral("char") + text(interface.alias);
    QJsonObject data { { QStringLiteral("addr"),
        QJsonObject { { kType, QStringLiteral("unix") },
            { QStringLiteral("data"),
                QJsonObject { { QStringLiteral("path"), text(interface.sourcePath) } } } } } };
    data.insert(QStringLiteral("server"), is(interface.sourceMode, u"server"));
    if (is(interface.reconnectEnabled, u"yes"))
        data.insert(QStringLiteral("reconnect"),
            int(std::min(interface.reconnectTimeout.value_or(1), unsigned(INT_MAX))));
    else if (is(interface.reconnectEnabled, u"no"))
        data.insert(QStringLiteral("reconnect"), 0);
    arguments.chardevs.push_back({ { QStringLiteral("id"), id },
        { QStringLiteral("backend"),
            QJsonObject { { kType, QStringLiteral("socket") }, { QStringLiteral("data"), data } } } });
    QJsonObject node { { kType, QStringLiteral("vhost-user") }, { QStringLiteral("chardev"), id } };
    if (interface.driverQueues.value_or(1) > 1)
        node.insert(QStringLiteral("queues"), int(std::min(*interface.driverQueues, kMostQueues)));
    return node;
}

QJsonObject vdpa(const InterfaceConfig &interface)
{
    QJsonObject node { { kType, QStringLiteral("vhost-vdpa") },
        { QStringLiteral("vhostdev"), text(interface.sourceDev) } };
    if (interface.driverQueues.value_or(1) > 1)
        node.insert(QStringLiteral("queues"), int(std::min(*interface.driverQueues, kMostQueues)));
    return node;
}

Result<QJsonObject> netdev(
    DeviceArguments &arguments, const DeviceContext &context, const InterfaceConfig &interface)
{
    const NicBackend *backend = backendOf(context, interface);
    const QString type = text(interface.type);
    if (backend && backend->kind == NicBackend::Kind::Stream)
        return stream(context, *backend);
    if (backend && backend->kind == NicBackend::Kind::Tap)
        return tap(interface, *backend);
    if (backend || (type == u"user" && !interface.backendType))
        return userNetwork(context, interface);
    if (type == u"server" || type == u"client" || type == u"mcast" || type == u"udp")
        return tunnel(context, interface);
    if (type == u"vhostuser")
        return vhostUser(arguments, interface);
    if (type == u"vdpa")
        return vdpa(interface);
    return unsupported(translated("The %1 of “%2” has the type “%3”, which cannot be used here yet.")
                           .arg(interfaceLabel(interface), context.name(), type));
}

QString nicDriver(const InterfaceConfig &interface)
{
    const QString model = text(interface.model);
    return interface.isVirtio() ? virtioDriver(QStringLiteral("virtio-net"), interface, model) : model;
}

void addOffloads(QJsonObject &device, const InterfaceConfig &interface)
{
    const auto add = [&](const char *property, const Text &value) {
        if (value)
            device.insert(QString::fromLatin1(property), is(value, u"on"));
    };
    add("ioeventfd", interface.ioEventFd);
    add("event_idx", interface.eventIdx);
    add("csum", interface.hostChecksum);
    add("gso", interface.hostGso);
    add("host_tso4", interface.hostTso4);
    add("host_tso6", interface.hostTso6);
    add("host_ecn", interface.hostEcn);
    add("host_ufo", interface.hostUfo);
    add("mrg_rxbuf", interface.hostMergeBuffers);
    add("guest_csum", interface.guestChecksum);
    add("guest_tso4", interface.guestTso4);
    add("guest_tso6", interface.guestTso6);
    add("guest_ecn", interface.guestEcn);
    add("guest_ufo", interface.guestUfo);
    add("rss", interface.rss);
    add("hash", interface.rssHashReport);
}

Result<> addQueues(QJsonObject &device, const DeviceContext &context, const InterfaceConfig &interface)
{
    const unsigned queues = std::clamp(interface.driverQueues.value_or(1), 1U, kMostQueues);
    if (queues > 1) {
        const NicBackend *backend = backendOf(context, interface);
        const bool hasOwn = is(interface.type, u"vhostuser") || is(interface.type, u"vdpa");
        if (!hasOwn && (!backend || backend->tapFds.size() != queues)) {
            return unsupported(translated("The %1 of “%2” asks for %3 queues, which its connection has not.")
                                   .arg(interfaceLabel(interface), context.name())
                                   .arg(queues));
        }
        device.insert(QStringLiteral("mq"), true);
        if (!interface.address || !is(interface.address->type, u"ccw"))
            device.insert(QStringLiteral("vectors"), int(2 * queues + 2));
    }
    if (interface.rxQueueSize.value_or(0) > 0)
        device.insert(QStringLiteral("rx_queue_size"), int(std::min(*interface.rxQueueSize, 65536U)));
    if (interface.txQueueSize.value_or(0) > 0)
        device.insert(QStringLiteral("tx_queue_size"), int(std::min(*interface.txQueueSize, 65536U)));
    return {};
}

Result<> addVirtio(QJsonObject &device, const DeviceContext &context, const InterfaceConfig &interface)
{
    addVirtioOptions(device, interface);
    if (is(interface.txMode, u"iothread"))
        device.insert(QStringLiteral("tx"), QStringLiteral("bh"));
    else if (is(interface.txMode, u"timer"))
        device.insert(QStringLiteral("tx"), QStringLiteral("timer"));
    addOffloads(device, interface);
    TRY(addQueues(device, context, interface));
    if (interface.mtu.value_or(0) > 0)
        device.insert(QStringLiteral("host_mtu"), int(std::min(*interface.mtu, 65535U)));
    if (is(interface.teamingType, u"persistent"))
        device.insert(QStringLiteral("failover"), true);
    return {};
}

// A device of the host that the guest has as its interface.
Result<DeviceArguments> hostInterface(const DeviceContext &context, const InterfaceConfig &interface)
{
    config::HostdevConfig hostdev;
    static_cast<config::DeviceInfoConfig &>(hostdev) = interface;
    hostdev.mode = QStringLiteral("subsystem");
    hostdev.managed = interface.managed;
    hostdev.type = interface.hostAddress && interface.hostAddress->type ? interface.hostAddress->type
                                                                        : Text(QStringLiteral("pci"));
    hostdev.driverName = interface.driverName;
    hostdev.teamingType = interface.teamingType;
    hostdev.teamingPersistent = interface.teamingPersistent;
    hostdev.source.emplace();
    hostdev.source->address = interface.hostAddress;
    hostdev.source->startupPolicy = interface.startupPolicy;
    return hostdevArguments(context, hostdev);
}

} // namespace

Result<DeviceArguments> interfaceArguments(
    const DeviceContext &context, const config::InterfaceConfig &interface)
{
    if (is(interface.type, u"hostdev"))
        return hostInterface(context, interface);
    DeviceArguments arguments;
    TRY_ASSIGN(QJsonObject node, netdev(arguments, context, interface));
    node.insert(QStringLiteral("id"), netdevId(interface));
    const QString driver = nicDriver(interface);
    TRY(context.require(driver, interfaceLabel(interface)));
    QJsonObject device { { QStringLiteral("driver"), driver } };
    if (interface.isVirtio())
        TRY(addVirtio(device, context, interface));
    device.insert(QStringLiteral("netdev"), netdevId(interface));
    device.insert(QStringLiteral("mac"), text(interface.mac));
    TRY(addDeviceInfo(device, context, interface));
    const unsigned boot = bootIndexes(context.domain).value(text(interface.alias));
    if (boot > 0)
        device.insert(QStringLiteral("bootindex"), int(std::min(boot, unsigned(INT_MAX))));
    arguments.netdevs.push_back(std::move(node));
    arguments.devices.push_back(std::move(device));
    return arguments;
}

Result<> addInterfaces(const BuildContext &context)
{
    for (const config::InterfaceConfig &interface : context.domain.interfaces) {
        TRY_ASSIGN(const DeviceArguments arguments, interfaceArguments(context, interface));
        context.add(arguments);
    }
    return {};
}

} // namespace inn::qemu
