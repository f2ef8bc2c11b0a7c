#include "backend/api/networks.h"

#include "backend/rpc/errors.h"
#include "backend/rpc/procedures/listing.h"
#include "backend/rpc/serve.h"
#include "backend/rpc/subscriptions.h"

namespace inn::rpc {

namespace {

constexpr int kFromNetwork = 19;
constexpr int kNoNetwork = 43, kNoNetworkPort = 107;
constexpr quint32 kInactiveXml = 1;
constexpr qint32 kLifecycleMessage = 315;

using Networks = std::vector<api::NetworkInfoPtr>;

wire::Network named(const api::NetworkInfo &network)
{
    return { network.name, network.uuid };
}

Result<api::Networks *> networksOf(Client &client)
{
    if (api::Networks *networks = client.connection().networks())
        return networks;
    return noSupport(QStringLiteral("virNetwork"));
}

Networks all(Client &client)
{
    const api::Networks *networks = client.connection().networks();
    return networks ? networks->list() : Networks();
}

Result<api::NetworkInfoPtr> find(Client &client, const wire::Network &network)
{
    for (const api::NetworkInfoPtr &each : all(client)) {
        if (each->uuid == network.uuid)
            return each;
    }
    return libvirtError(kNoNetwork,
        QStringLiteral("no network with matching uuid '%1' (%2)")
            .arg(api::uuidText(network.uuid), network.name),
        kFromNetwork);
}

Result<wire::Network> lookUpByName(Client &client, QString name)
{
    for (const api::NetworkInfoPtr &each : all(client)) {
        if (each->name == name)
            return named(*each);
    }
    return libvirtError(
        kNoNetwork, QStringLiteral("no network with matching name '%1'").arg(name), kFromNetwork);
}

Result<wire::Network> lookUpByUuid(Client &client, QUuid uuid)
{
    for (const api::NetworkInfoPtr &each : all(client)) {
        if (each->uuid == uuid)
            return named(*each);
    }
    return libvirtError(kNoNetwork,
        QStringLiteral("no network with matching uuid '%1'").arg(api::uuidText(uuid)), kFromNetwork);
}

Result<std::tuple<wire::Listed<wire::Network>, quint32>> listAll(
    Client &client, qint32 wanted, Flags<0x3f> flags)
{
    std::vector<wire::Network> found;
    for (const api::NetworkInfoPtr &each : all(client)) {
        if (admits(flags,
                { { { 1, !each->active }, { 2, each->active } },
                    { { 4, each->persistent }, { 8, !each->persistent } },
                    { { 16, each->autostart }, { 32, !each->autostart } } }))
            found.push_back(named(*each));
    }
    return listed(std::move(found), wanted);
}

std::vector<QString> namesOf(Client &client, bool active)
{
    std::vector<QString> names;
    for (const api::NetworkInfoPtr &each : all(client)) {
        if (each->active == active)
            names.push_back(each->name);
    }
    return names;
}

Result<qint32> countActive(Client &client)
{
    return qint32(namesOf(client, true).size());
}

Result<qint32> countDefined(Client &client)
{
    return qint32(namesOf(client, false).size());
}

Result<Names> listActive(Client &client, qint32 most)
{
    return firstNames(namesOf(client, true), most);
}

Result<Names> listDefined(Client &client, qint32 most)
{
    return firstNames(namesOf(client, false), most);
}

QFuture<Result<QByteArray>> xmlText(Client &client, wire::Network network, Flags<kInactiveXml> flags)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    CO_TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    if (flags & kInactiveXml) {
        auto definition = co_await networks->definition(info->uuid);
        co_return definition;
    }
    auto xml = co_await networks->xml(info->uuid);
    co_return xml;
}

// The network that a call made or changed.
Result<wire::Network> byUuid(Client &client, const QUuid &uuid)
{
    TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, wire::Network { {}, uuid }));
    return named(*info);
}

QFuture<Result<wire::Network>> defineFlags(Client &client, QByteArray xml, Flags<1>)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    auto defined = co_await networks->define(std::move(xml));
    if (!defined)
        co_return defined.error();
    co_return byUuid(client, *defined);
}

QFuture<Result<wire::Network>> define(Client &client, QByteArray xml)
{
    return defineFlags(client, std::move(xml), {});
}

QFuture<Result<wire::Network>> createFlags(Client &client, QByteArray xml, Flags<1>)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    auto created = co_await networks->create(std::move(xml));
    if (!created)
        co_return created.error();
    co_return byUuid(client, *created);
}

QFuture<Result<wire::Network>> create(Client &client, QByteArray xml)
{
    return createFlags(client, std::move(xml), {});
}

QFuture<Result<>> perform(Client &client, wire::Network network, api::NetworkAction action)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    CO_TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    auto done = co_await networks->perform(info->uuid, action);
    co_return done;
}

QFuture<Result<>> start(Client &client, wire::Network network)
{
    return perform(client, std::move(network), api::NetworkAction::Start);
}

QFuture<Result<>> stop(Client &client, wire::Network network)
{
    return perform(client, std::move(network), api::NetworkAction::Stop);
}

QFuture<Result<>> undefine(Client &client, wire::Network network)
{
    return perform(client, std::move(network), api::NetworkAction::Undefine);
}

Result<QString> bridgeName(Client &client, wire::Network network)
{
    TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    if (info->bridge.isEmpty()) {
        return libvirtError(kInternalError,
            QStringLiteral("network '%1' does not have a bridge name.").arg(info->name), kFromNetwork);
    }
    return info->bridge;
}

Result<qint32> autostart(Client &client, wire::Network network)
{
    TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    return qint32(info->autostart);
}

QFuture<Result<>> setAutostart(Client &client, wire::Network network, qint32 wanted)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    CO_TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    auto done
        = co_await networks->setAutostart(info->uuid, wanted ? api::Autostart::On : api::Autostart::Off);
    co_return done;
}

Result<qint32> isActive(Client &client, wire::Network network)
{
    TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    return qint32(info->active);
}

Result<qint32> isPersistent(Client &client, wire::Network network)
{
    TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    return qint32(info->persistent);
}

QFuture<Result<>> update(Client &client, wire::Network network, quint32 command, quint32 section,
    qint32 parentIndex, QByteArray xml, Flags<3> flags)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    CO_TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    auto done
        = co_await networks->update(info->uuid, api::NetworkCommand(command), api::NetworkSection(section),
            parentIndex, std::move(xml), api::NetworkUpdateScopes(int(flags.value)));
    co_return done;
}

// ---- leases

struct WireLease
{
    QString interface;
    qint64 expires = 0;
    qint32 type = 0; // 0 is IPv4, 1 IPv6
    std::optional<QString> mac, iaid;
    QString address;
    quint32 prefix = 0;
    std::optional<QString> hostName, clientId;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.interface, self.expires, self.type, self.mac, self.iaid, self.address,
            self.prefix, self.hostName, self.clientId);
    }
};

std::optional<QString> present(const QString &text)
{
    return text.isEmpty() ? std::optional<QString>() : text;
}

WireLease wireLease(const api::Lease &lease, const api::NetworkInfo &network)
{
    constexpr quint32 kWholeAddress = 128;
    const bool isSix = lease.address.contains(u':');
    WireLease wired;
    wired.interface = network.bridge;
    wired.expires = lease.expires.isValid() ? lease.expires.toSecsSinceEpoch() : 0;
    wired.type = isSix ? 1 : 0;
    wired.mac = present(lease.mac);
    wired.address = lease.address;
    wired.prefix = isSix ? kWholeAddress : network.subnet.section(u'/', 1).toUInt();
    wired.hostName = present(lease.hostName);
    wired.clientId = present(lease.clientId);
    return wired;
}

QFuture<Result<std::tuple<List<WireLease, 65536>, quint32>>> leases(
    Client &client, wire::Network network, std::optional<QString> mac, qint32 wanted, Flags<0>)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    CO_TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    auto known = co_await networks->leases(info->uuid);
    if (!known)
        co_return known.error();
    std::vector<WireLease> found;
    for (const api::Lease &lease : *known) {
        if (!mac || lease.mac.compare(*mac, Qt::CaseInsensitive) == 0)
            found.push_back(wireLease(lease, *info));
    }
    const auto count = quint32(found.size());
    std::tuple<List<WireLease, 65536>, quint32> answer { List<WireLease, 65536>(), count };
    if (wanted)
        std::get<0>(answer) = List<WireLease, 65536>(std::move(found));
    co_return answer;
}

// ---- ports

QFuture<Result<std::tuple<wire::Listed<wire::NetworkPort>, quint32>>> listPorts(
    Client &client, wire::Network network, qint32 wanted, Flags<0>)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    CO_TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    auto known = co_await networks->ports(info->uuid);
    if (!known)
        co_return known.error();
    std::vector<wire::NetworkPort> found;
    for (const api::NetworkPortInfo &port : *known)
        found.push_back({ named(*info), port.uuid });
    co_return listed(std::move(found), wanted);
}

QFuture<Result<wire::NetworkPort>> lookUpPort(Client &client, wire::Network network, QUuid uuid)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    CO_TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    auto known = co_await networks->ports(info->uuid);
    if (!known)
        co_return known.error();
    for (const api::NetworkPortInfo &port : *known) {
        if (port.uuid == uuid)
            co_return wire::NetworkPort { named(*info), uuid };
    }
    co_return libvirtError(kNoNetworkPort,
        QStringLiteral("Network port with UUID %1 does not exist").arg(api::uuidText(uuid)), kFromNetwork);
}

QFuture<Result<QByteArray>> portXml(Client &client, wire::NetworkPort port, Flags<0>)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    CO_TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, port.network));
    auto xml = co_await networks->portXml(info->uuid, port.uuid);
    co_return xml;
}

QFuture<Result<wire::NetworkPort>> createPort(Client &client, wire::Network network, QByteArray xml, Flags<3>)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    CO_TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, network));
    auto created = co_await networks->createPort(info->uuid, std::move(xml));
    if (!created)
        co_return created.error();
    co_return wire::NetworkPort { named(*info), *created };
}

QFuture<Result<>> deletePort(Client &client, wire::NetworkPort port, Flags<0>)
{
    CO_TRY_ASSIGN(api::Networks * networks, networksOf(client));
    CO_TRY_ASSIGN(const api::NetworkInfoPtr info, find(client, port.network));
    auto done = co_await networks->deletePort(info->uuid, port.uuid);
    co_return done;
}

// ---- events

void listen(Client &client)
{
    QObject::connect(client.connection().networks(), &api::Networks::lifecycle, &client,
        [&client](const QUuid &uuid, const QString &name, int event, int detail) {
            client.subscriptions().tell(Family::Network, 0, api::uuidText(uuid),
                [&](const Subscriptions::Subscription &subscription) {
                    client.sendEvent(kLifecycleMessage,
                        xdr::encoded(std::tuple(subscription.callback, wire::Network { name, uuid },
                            qint32(event), qint32(detail))));
                });
        });
}

Result<qint32> registerEvent(Client &client, qint32 event, std::optional<wire::Network> network)
{
    TRY(networksOf(client));
    if (event != 0) {
        return libvirtError(
            kInvalidArgument, QStringLiteral("unsupported network event ID %1").arg(event), kFromRpc);
    }
    if (client.subscriptions().isFirst(Family::Network))
        listen(client);
    return client.subscriptions().add(
        Family::Network, event, network ? api::uuidText(network->uuid) : QString());
}

Result<> deregisterEvent(Client &client, qint32 callback)
{
    return client.subscriptions().remove(Family::Network, callback);
}

constexpr Procedure kProcedures[] = {
    { 46, "NETWORK_LOOKUP_BY_NAME", PROCEDURE(lookUpByName), Need::Open },
    { 47, "NETWORK_LOOKUP_BY_UUID", PROCEDURE(lookUpByUuid), Need::Open },
    { 283, "CONNECT_LIST_ALL_NETWORKS", PROCEDURE(listAll), Need::Open },
    { 52, "CONNECT_NUM_OF_NETWORKS", PROCEDURE(countActive), Need::Open },
    { 38, "CONNECT_LIST_NETWORKS", PROCEDURE(listActive), Need::Open },
    { 50, "CONNECT_NUM_OF_DEFINED_NETWORKS", PROCEDURE(countDefined), Need::Open },
    { 36, "CONNECT_LIST_DEFINED_NETWORKS", PROCEDURE(listDefined), Need::Open },
    { 43, "NETWORK_GET_XML_DESC", DOCUMENT(xmlText), Need::Open },
    { 41, "NETWORK_DEFINE_XML", PROCEDURE(define), Need::Write },
    { 432, "NETWORK_DEFINE_XML_FLAGS", PROCEDURE(defineFlags), Need::Write },
    { 40, "NETWORK_CREATE_XML", PROCEDURE(create), Need::Write },
    { 437, "NETWORK_CREATE_XML_FLAGS", PROCEDURE(createFlags), Need::Write },
    { 39, "NETWORK_CREATE", PROCEDURE(start), Need::Write },
    { 42, "NETWORK_DESTROY", PROCEDURE(stop), Need::Write },
    { 49, "NETWORK_UNDEFINE", PROCEDURE(undefine), Need::Write },
    { 45, "NETWORK_GET_BRIDGE_NAME", PROCEDURE(bridgeName), Need::Open },
    { 44, "NETWORK_GET_AUTOSTART", PROCEDURE(autostart), Need::Open },
    { 48, "NETWORK_SET_AUTOSTART", PROCEDURE(setAutostart), Need::Write },
    { 152, "NETWORK_IS_ACTIVE", PROCEDURE(isActive), Need::Open },
    { 153, "NETWORK_IS_PERSISTENT", PROCEDURE(isPersistent), Need::Open },
    { 291, "NETWORK_UPDATE", PROCEDURE(update), Need::Write },
    { 341, "NETWORK_GET_DHCP_LEASES", PROCEDURE(leases), Need::Open },
    { 404, "NETWORK_LIST_ALL_PORTS", PROCEDURE(listPorts), Need::Open },
    { 405, "NETWORK_PORT_LOOKUP_BY_UUID", PROCEDURE(lookUpPort), Need::Open },
    { 409, "NETWORK_PORT_GET_XML_DESC", DOCUMENT(portXml), Need::Open },
    { 406, "NETWORK_PORT_CREATE_XML", PROCEDURE(createPort), Need::Write },
    { 410, "NETWORK_PORT_DELETE", PROCEDURE(deletePort), Need::Write },
    { 313, "CONNECT_NETWORK_EVENT_REGISTER_ANY", PROCEDURE(registerEvent), Need::Open },
    { 314, "CONNECT_NETWORK_EVENT_DEREGISTER_ANY", PROCEDURE(deregisterEvent), Need::Open },
};

} // namespace

std::span<const Procedure> networkProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
