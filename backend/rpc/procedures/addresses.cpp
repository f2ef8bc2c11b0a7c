#include "backend/api/guestoperations.h"
#include "backend/api/networks.h"
#include "backend/base/hostfiles.h"
#include "backend/rpc/documents.h"
#include "backend/rpc/procedures/common.h"

// Where guests can be reached.
namespace inn::rpc {

namespace {

enum Source : quint32 { kLease = 0, kAgent = 1, kArp = 2 };

struct Address
{
    qint32 type = 0; // 0 IPv4, 1 IPv6
    QString address;
    quint32 prefix = 0;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.type, self.address, self.prefix);
    }
};

struct Interface
{
    QString name;
    std::optional<QString> mac;
    List<Address, 2048> addresses;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.name, self.mac, self.addresses);
    }
};
using Interfaces = List<Interface, 2048>;

qint32 typeOf(const QString &address)
{
    return address.contains(u':') ? 1 : 0;
}

QFuture<Result<Interfaces>> byAgent(Client &client, QUuid uuid)
{
    api::GuestOperations *guest = client.connection().guestOperations();
    if (!guest)
        co_return noSupport(QStringLiteral("virDomainInterfaceAddresses"));
    auto told = co_await guest->guestInfo(uuid, api::GuestInfoGroup::Interfaces);
    if (!told)
        co_return told.error();
    Interfaces interfaces;
    for (const auto &each : told->interfaces.value_or(std::vector<api::GuestInfo::Interface>())) {
        Interface &known = interfaces.emplace_back();
        known.name = each.name;
        if (!each.mac.isEmpty())
            known.mac = each.mac;
        for (const auto &address : each.addresses)
            known.addresses.push_back({ typeOf(address.address), address.address, address.prefix });
    }
    co_return interfaces;
}

QFuture<Result<std::vector<NetworkPlug>>> plugsOf(Client &client, QUuid uuid)
{
    auto document = co_await client.domains().xml(uuid, api::XmlView::Live);
    if (!document)
        co_return document.error();
    co_return networkPlugs(*document);
}

QFuture<Result<Interfaces>> byLeases(Client &client, QUuid uuid)
{
    auto plugs = co_await plugsOf(client, uuid);
    if (!plugs)
        co_return plugs.error();
    Interfaces interfaces;
    api::Networks *networks = client.connection().networks();
    const auto known = networks ? networks->list() : std::vector<api::NetworkInfoPtr>();
    for (const api::NetworkInfoPtr &network : known) {
        bool isUsed = false;
        for (const NetworkPlug &plug : *plugs)
            isUsed = isUsed || plug.network == network->name;
        if (!isUsed)
            continue;
        auto leases = co_await networks->leases(network->uuid);
        if (!leases)
            co_return leases.error();
        const unsigned prefix = network->subnet.section(u'/', 1).toUInt();
        for (const NetworkPlug &plug : *plugs) {
            Interface found { plug.target, plug.mac, {} };
            for (const api::Lease &lease : *leases) {
                if (plug.network == network->name && lease.mac.toLower() == plug.mac) {
                    const qint32 type = typeOf(lease.address);
                    found.addresses.push_back({ type, lease.address, type == 0 && prefix > 0 ? prefix : 64 });
                }
            }
            if (!found.addresses.empty())
                interfaces.push_back(std::move(found));
        }
    }
    co_return interfaces;
}

// What the host's kernel has met: "192.168.122.2 0x1 0x2 52:54:… * virbr0"
QFuture<Result<Interfaces>> byNeighbours(Client &client, QUuid uuid)
{
    auto plugs = co_await plugsOf(client, uuid);
    if (!plugs)
        co_return plugs.error();
    const auto table = HostFiles().read(QStringLiteral("/proc/net/arp"));
    const QByteArrayList lines = table ? table->split('\n') : QByteArrayList();
    Interfaces interfaces;
    for (const NetworkPlug &plug : *plugs) {
        Interface found { plug.target, plug.mac, {} };
        for (const QByteArray &line : lines) {
            const QByteArrayList words = line.simplified().split(' ');
            if (QString::fromLatin1(words.value(3)).toLower() == plug.mac)
                found.addresses.push_back({ 0, QString::fromLatin1(words.value(0)), 0 });
        }
        if (!found.addresses.empty())
            interfaces.push_back(std::move(found));
    }
    co_return interfaces;
}

QFuture<Result<Interfaces>> addresses(Client &client, wire::Domain domain, quint32 source, Flags<0> flags)
{
    Q_UNUSED(flags)
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        if (!api::isActive(info.state)) {
            return ready<Interfaces>(
                libvirtError(kOperationInvalid, QStringLiteral("domain is not running")));
        }
        switch (source) {
        case kLease:
            return byLeases(client, info.uuid);
        case kAgent:
            return byAgent(client, info.uuid);
        case kArp:
            return byNeighbours(client, info.uuid);
        default:
            return ready<Interfaces>(
                libvirtError(74, QStringLiteral("Unknown IP address data source %1").arg(source)));
        }
    });
}

constexpr Procedure kProcedures[] = {
    { 353, "DOMAIN_INTERFACE_ADDRESSES", PROCEDURE(addresses), Need::Open },
};

} // namespace

std::span<const Procedure> addressProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
