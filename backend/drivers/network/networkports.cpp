// How guests' interfaces are plugged in: taps at bridges, shared devices, and what is known of both.

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/network/bandwidth.h"
#include "backend/drivers/network/guestports.h"
#include "backend/drivers/network/links.h"
#include "backend/drivers/network/networkdriver.h"
#include "backend/drivers/network/networkerrors.h"
#include "backend/xml/firsterror.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>

namespace inn::network {

namespace {

QString text(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

Error notHere(const QString &message)
{
    return networkError(ErrorCode::Unsupported, message, kConfigUnsupported);
}

config::BandwidthRateConfig rateConfig(const api::BandwidthLimits::Rate &rate)
{
    config::BandwidthRateConfig config;
    const auto set = [](std::optional<quint64> &member, quint64 value) {
        if (value > 0)
            member = value;
    };
    set(config.average, rate.average);
    set(config.peak, rate.peak);
    set(config.burst, rate.burst);
    return config;
}

const config::PortGroupConfig *portGroupOf(const config::NetworkConfig &network, const QString &name)
{
    for (const config::PortGroupConfig &group : network.portGroups) {
        if (name.isEmpty() ? group.isDefault == QStringLiteral("yes") : group.name == name)
            return &group;
    }
    return nullptr;
}

} // namespace

QString NetworkDriver::portPath(const Port &port) const
{
    const QString name
        = port.device.isEmpty() ? api::uuidText(port.config.uuid.value_or(QUuid())) : port.device;
    return m_folders.runtime + QStringLiteral("/ports/") + name + QStringLiteral(".xml");
}

NetworkDriver::Port *NetworkDriver::portOf(const QString &device)
{
    for (auto &[uuid, port] : m_ports) {
        if (port.device == device && !device.isEmpty())
            return &port;
    }
    return nullptr;
}

config::NetworkConfig NetworkDriver::shownLive(const Network &network) const
{
    config::NetworkConfig live = network.live;
    quint64 connections = 0;
    for (config::ForwardInterfaceConfig &interface : live.forwardInterfaces)
        interface.connections.reset();
    for (const auto &[uuid, port] : m_ports) {
        if (port.network != network.uuid())
            continue;
        ++connections;
        for (config::ForwardInterfaceConfig &interface : live.forwardInterfaces) {
            if (interface.dev == port.config.device)
                interface.connections = interface.connections.value_or(0) + 1;
        }
    }
    live.connections.reset();
    if (connections > 0)
        live.connections = connections;
    return live;
}

// The device with the fewest guests; one that shares nothing must be free.
Result<QString> NetworkDriver::freeDevice(const Network &network, const QString &mode) const
{
    const config::NetworkConfig live = shownLive(network);
    const config::ForwardInterfaceConfig *best = nullptr;
    for (const config::ForwardInterfaceConfig &interface : live.forwardInterfaces) {
        if (!best || interface.connections.value_or(0) < best->connections.value_or(0))
            best = &interface;
    }
    if (!best && live.forwardDev)
        return *live.forwardDev;
    if (!best)
        return notHere(
            translated("The network “%1” names no network device of this host.").arg(network.name()));
    if (mode == u"passthrough" && best->connections.value_or(0) > 0) {
        return networkError(ErrorCode::Busy,
            translated("The network “%1” gives each guest a network device of its own, and all are taken.")
                .arg(network.name()),
            1);
    }
    return text(best->dev);
}

Result<NetworkDriver::Plug> NetworkDriver::networkPlug(
    Network &network, const api::AttachmentRequest &request) const
{
    Plug plug;
    plug.network = network.uuid();
    const config::PortGroupConfig *group = portGroupOf(network.live, request.portGroup);
    const auto &virtualPort = group && group->virtualPort ? group->virtualPort : network.live.virtualPort;
    if (virtualPort && virtualPort->type) {
        return notHere(translated("The network “%1” needs a switch of the type “%2”, which this host cannot "
                                  "use.")
                           .arg(network.name(), *virtualPort->type));
    }
    if ((group && group->vlan) || network.live.vlan) {
        return notHere(translated("The network “%1” asks for VLAN tags, which a bridge of the host cannot "
                                  "set; use Open vSwitch or a VLAN device.")
                           .arg(network.name()));
    }
    if (request.bandwidth)
        plug.bandwidth = *request.bandwidth;
    else if (group && group->bandwidth)
        plug.bandwidth = limitsFrom(*group->bandwidth);
    plug.isolated = request.isolated.value_or(network.live.portIsolated == QStringLiteral("yes"));
    if (!isDirect(network.live)) {
        plug.bridge = network.bridge();
        return plug;
    }
    plug.mode = text(network.live.forwardMode);
    TRY_ASSIGN(plug.lower, freeDevice(network, plug.mode));
    return plug;
}

Result<NetworkDriver::Plug> NetworkDriver::plugOf(const api::AttachmentRequest &request)
{
    if (request.tagged) {
        return notHere(translated("The interface “%1” asks for VLAN tags, which a bridge of the host cannot "
                                  "set; use Open vSwitch or a VLAN device.")
                           .arg(request.mac));
    }
    Plug plug;
    if (!request.network.isEmpty()) {
        Network *network = findByName(request.network);
        if (!network) {
            return networkError(ErrorCode::NotFound,
                translated("There is no network “%1”.").arg(request.network), kNoNetwork);
        }
        if (!network->active) {
            return networkError(ErrorCode::InvalidState,
                translated("The network “%1” is not active; start it first.").arg(request.network),
                kOperationInvalid);
        }
        TRY_ASSIGN(plug, networkPlug(*network, request));
    } else {
        plug.bridge = request.bridge;
        plug.lower = request.direct;
        plug.mode = request.directMode;
        plug.bandwidth = request.bandwidth.value_or(api::BandwidthLimits());
        plug.isolated = request.isolated.value_or(false);
    }
    if (plug.bandwidth.inbound && plug.bandwidth.inbound->floor > 0) {
        return networkError(ErrorCode::Unsupported,
            translated("The interface “%1” asks for a guaranteed bandwidth (“floor”), which is not possible "
                       "here; set “average” instead.")
                .arg(request.mac),
            kOperationUnsupported);
    }
    if (!plug.lower.isEmpty() && !request.filter.filter.isEmpty()) {
        return notHere(translated("The interface “%1” shares a network device of the host, where filters "
                                  "cannot be used; use a bridge.")
                           .arg(request.mac));
    }
    if (!request.filter.filter.isEmpty() && !m_filters)
        return notHere(translated("Network filters are not possible on this host."));
    return plug;
}

Result<> NetworkDriver::furnish(
    const QString &device, const api::AttachmentRequest &request, const Plug &plug)
{
    if (m_filters)
        TRY(m_filters->use(device, request));
    TRY(limitBandwidth(device, plug.bandwidth, plug.lower.isEmpty() ? View::Tap : View::Host));
    if (!plug.bridge.isEmpty() && (plug.isolated || request.isolated))
        TRY(setIsolated(device, plug.isolated));
    if (request.coalesceFrames)
        TRY(setCoalescedFrames(device, *request.coalesceFrames));
    return keepPort(device, request, plug);
}

Result<> NetworkDriver::keepPort(
    const QString &device, const api::AttachmentRequest &request, const Plug &plug)
{
    const Port *known = portOf(device);
    Port port { plug.network, device, {} };
    port.config.uuid = known ? known->config.uuid : QUuid::createUuid();
    port.config.ownerName = request.ownerName;
    port.config.ownerUuid = request.ownerUuid;
    port.config.mac = request.mac;
    if (!request.portGroup.isEmpty())
        port.config.group = request.portGroup;
    config::BandwidthConfig bandwidth;
    if (plug.bandwidth.inbound)
        bandwidth.inbound = rateConfig(*plug.bandwidth.inbound);
    if (plug.bandwidth.outbound)
        bandwidth.outbound = rateConfig(*plug.bandwidth.outbound);
    if (bandwidth.inbound || bandwidth.outbound)
        port.config.bandwidth = bandwidth;
    if (plug.isolated)
        port.config.isolated = QStringLiteral("yes");
    port.config.plugType = !plug.lower.isEmpty() ? QStringLiteral("direct")
        : plug.network.isNull()                  ? QStringLiteral("bridge")
                                                 : QStringLiteral("network");
    if (plug.lower.isEmpty()) {
        port.config.bridge = plug.bridge;
    } else {
        port.config.device = plug.lower;
        port.config.mode = plug.mode.isEmpty() ? QStringLiteral("vepa") : plug.mode;
    }
    TRY(ensureFolder(m_folders.runtime + QStringLiteral("/ports")));
    // Which network it is of is not in its document: the name goes before it.
    const Network *network = nullptr;
    if (const auto found = m_networks.find(plug.network); found != m_networks.end())
        network = &found->second;
    const QByteArray note = "<!--network " + (network ? network->name().toUtf8() : QByteArray()) + "-->\n";
    TRY(writeFileAtomically(portPath(port), note + config::writeNetworkPort(port.config), Durability::Fast));
    m_ports.insert_or_assign(*port.config.uuid, std::move(port));
    return {};
}

void NetworkDriver::readPorts()
{
    const QDir folder(m_folders.runtime + QStringLiteral("/ports"));
    const QStringList files = folder.entryList({ QStringLiteral("*.xml") }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        const auto content = HostFiles().read(folder.filePath(file));
        auto config = content ? config::readNetworkPort(*content)
                              : Result<config::NetworkPortConfig>(content.error());
        const bool isDevice = QUuid::fromString(name).isNull();
        if (!config || !config->uuid || (isDevice && !linkExists(name))) {
            Q_UNUSED(removeFileDurably(folder.filePath(file)));
            continue;
        }
        static const QByteArray kNote = "<!--network ";
        Port port { {}, isDevice ? name : QString(), std::move(*config) };
        if (content->startsWith(kNote)) {
            const qsizetype end = content->indexOf("-->");
            const Network *network
                = findByName(QString::fromUtf8(content->mid(kNote.size(), end - kNote.size())));
            port.network = network ? network->uuid() : QUuid();
        }
        m_ports.insert_or_assign(*port.config.uuid, std::move(port));
    }
}

Result<api::Attachment> NetworkDriver::attachNow(const api::AttachmentRequest &request)
{
    TRY_ASSIGN(const Plug plug, plugOf(request));
    GuestPort made;
    if (!plug.lower.isEmpty()) {
        TRY_ASSIGN(made,
            createMacvtap(
                { plug.lower, plug.mode, request.device, request.mac, request.queues, request.mtu }));
    } else {
        const QString pattern = request.device.isEmpty() ? QStringLiteral("vnet%d") : request.device;
        TRY_ASSIGN(made,
            createTap({ pattern, plug.bridge, request.mac, request.queues, request.mtu, request.tunPath }));
    }
    api::Attachment attachment { made.name, plug.bridge, made.handles, {} };
    if (auto furnished = furnish(made.name, request, plug); !furnished) {
        detach(made.name);
        return furnished.error();
    }
    const QByteArray path
        = request.vhostPath.isEmpty() ? QByteArray("/dev/vhost-net") : QFile::encodeName(request.vhostPath);
    for (size_t queue = 0; request.vhost && queue < made.handles.size(); ++queue) {
        const FileDescriptor vhost(::open(path.constData(), O_RDWR | O_CLOEXEC));
        if (!vhost.isValid())
            break; // the guest's packets take the slower way
        attachment.vhosts.push_back(vhost);
    }
    if (attachment.vhosts.size() != made.handles.size())
        attachment.vhosts.clear();
    return attachment;
}

QFuture<Result<api::Attachment>> NetworkDriver::attach(api::AttachmentRequest request)
{
    return ready<api::Attachment>(attachNow(request));
}

QFuture<Result<>> NetworkDriver::change(QString device, api::AttachmentRequest request)
{
    return ready<void>(changeNow(device, request));
}

Result<> NetworkDriver::changeNow(const QString &device, const api::AttachmentRequest &request)
{
    const Port *known = portOf(device);
    const bool hasPlace
        = !request.network.isEmpty() || !request.bridge.isEmpty() || !request.direct.isEmpty();
    const bool wasDirect = known && known->config.plugType == QStringLiteral("direct");
    TRY_ASSIGN(Plug plug, plugOf(request));
    // A network gives a guest the device that it has.
    if (wasDirect && !plug.lower.isEmpty() && known->network == plug.network && !plug.network.isNull())
        plug.lower = text(known->config.device);
    const bool sameDirect = wasDirect && plug.lower == text(known->config.device);
    if (hasPlace && wasDirect != !plug.lower.isEmpty()) {
        return networkError(ErrorCode::Unsupported,
            translated("The interface “%1” cannot change between a bridge and a shared network device while "
                       "the machine runs; change it for the next start.")
                .arg(request.mac),
            kOperationUnsupported);
    }
    if (wasDirect && !sameDirect) {
        return networkError(ErrorCode::Unsupported,
            translated("The interface “%1” cannot go to another network device while the machine runs; "
                       "change it for the next start.")
                .arg(request.mac),
            kOperationUnsupported);
    }
    const QString bridge = bridgeOf(device);
    if (hasPlace && plug.lower.isEmpty() && bridge != plug.bridge)
        TRY(moveToBridge(device, plug.bridge));
    auto furnished = furnish(device, request, plug);
    if (!furnished && !bridge.isEmpty() && bridge != plug.bridge)
        Q_UNUSED(moveToBridge(device, bridge));
    return furnished;
}

void NetworkDriver::detach(QString device)
{
    if (m_filters)
        m_filters->forget(device);
    forgetBandwidth(device);
    if (const Port *port = portOf(device)) {
        Q_UNUSED(removeFileDurably(portPath(*port)));
        m_ports.erase(port->config.uuid.value_or(QUuid()));
    }
    if (linkExists(device))
        Q_UNUSED(deleteLink(device));
}

void NetworkDriver::adopt(QString device, QString network)
{
    if (portOf(device) || !linkExists(device))
        return;
    const Network *found = findByName(network);
    Plug plug;
    plug.network = found ? found->uuid() : QUuid();
    plug.bridge = bridgeOf(device);
    Q_UNUSED(keepPort(device, {}, plug));
}

void NetworkDriver::forgetPorts(const QUuid &network)
{
    for (auto port = m_ports.begin(); port != m_ports.end();) {
        // What is a device stays known: its guest runs on, and its limits go with it.
        if (port->second.network == network && port->second.device.isEmpty()) {
            Q_UNUSED(removeFileDurably(portPath(port->second)));
            port = m_ports.erase(port);
        } else {
            ++port;
        }
    }
}

Result<NetworkDriver::Port *> NetworkDriver::findPort(const QUuid &network, const QUuid &port)
{
    TRY_ASSIGN(const Network *owner, find(network));
    const auto found = m_ports.find(port);
    if (found != m_ports.end() && found->second.network == network)
        return &found->second;
    return networkError(ErrorCode::NotFound,
        translated("The network “%1” has no port %2.").arg(owner->name(), api::uuidText(port)), kNoPort);
}

QFuture<Result<std::vector<api::NetworkPortInfo>>> NetworkDriver::ports(QUuid network)
{
    const auto found = find(network);
    if (!found)
        return ready<std::vector<api::NetworkPortInfo>>(found.error());
    std::vector<api::NetworkPortInfo> infos;
    for (const auto &[uuid, port] : m_ports) {
        if (port.network == network)
            infos.push_back({ uuid, text(port.config.ownerName), text(port.config.mac) });
    }
    return ready<std::vector<api::NetworkPortInfo>>(infos);
}

QFuture<Result<QByteArray>> NetworkDriver::portXml(QUuid network, QUuid port)
{
    const auto found = findPort(network, port);
    if (!found)
        return ready<QByteArray>(found.error());
    return ready<QByteArray>(config::writeNetworkPort((*found)->config));
}

QFuture<Result<QUuid>> NetworkDriver::createPort(QUuid network, QByteArray xml)
{
    return ready<QUuid>(createPortNow(network, xml));
}

Result<QUuid> NetworkDriver::createPortNow(const QUuid &network, const QByteArray &xml)
{
    TRY_ASSIGN(Network * owner, find(network));
    if (!owner->active)
        return networkError(ErrorCode::InvalidState,
            translated("The network “%1” is not active.").arg(owner->name()), kOperationInvalid);
    xml::Issues issues;
    TRY_ASSIGN(config::NetworkPortConfig config, config::readNetworkPort(xml, &issues));
    const xml::Issues rules = config::checkNetworkPort(config);
    issues.insert(issues.end(), rules.begin(), rules.end());
    if (const xml::Issue *error = xml::firstErrorOf(issues))
        return networkError(ErrorCode::InvalidConfig, error->message, error->libvirtCode);
    config::applyNetworkPortDefaults(config);
    if (!config.uuid)
        config.uuid = QUuid::createUuid();
    if (m_ports.contains(*config.uuid))
        return networkError(ErrorCode::AlreadyExists,
            translated("The network “%1” has a port %2 already.")
                .arg(owner->name(), api::uuidText(*config.uuid)),
            106); // VIR_ERR_NETWORK_PORT_EXIST
    config.plugType = isDirect(owner->live) ? QStringLiteral("direct") : QStringLiteral("network");
    if (isDirect(owner->live)) {
        TRY_ASSIGN(config.device, freeDevice(*owner, text(owner->live.forwardMode)));
        config.mode = owner->live.forwardMode;
    } else {
        config.bridge = owner->bridge();
    }
    Port port { network, {}, config };
    const QByteArray note = "<!--network " + owner->name().toUtf8() + "-->\n";
    TRY(ensureFolder(m_folders.runtime + QStringLiteral("/ports")));
    TRY(writeFileAtomically(portPath(port), note + config::writeNetworkPort(config), Durability::Fast));
    m_ports.emplace(*config.uuid, std::move(port));
    return *config.uuid;
}

QFuture<Result<>> NetworkDriver::deletePort(QUuid network, QUuid port)
{
    const auto found = findPort(network, port);
    if (!found)
        return ready<void>(found.error());
    // A guest's device stays: it goes with the guest.
    auto removed = removeFileDurably(portPath(**found));
    m_ports.erase(port);
    return ready<void>(removed);
}

} // namespace inn::network
