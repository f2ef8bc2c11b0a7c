#include "backend/drivers/network/links.h"

#include "backend/base/translated.h"
#include "backend/drivers/network/netlink.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>
#include <memory>
#include <net/if.h>
#include <netlink/netlink.h>
#include <netlink/route/addr.h>
#include <netlink/route/link.h>
#include <netlink/route/link/bridge.h>
#include <nftables/libnftables.h>

namespace inn::network {

namespace {

struct Free : FreeNetlink
{
    using FreeNetlink::operator();
    void operator()(rtnl_addr *address) const { rtnl_addr_put(address); }
    void operator()(nft_ctx *context) const { nft_ctx_free(context); }
};
template<class T>
using Owned = std::unique_ptr<T, Free>;

Result<> setUp(nl_sock *socket, const QString &name)
{
    TRY_ASSIGN(const auto link, findLink(socket, name));
    const Owned<rtnl_link> change(rtnl_link_alloc());
    rtnl_link_set_flags(change.get(), IFF_UP);
    const int code = rtnl_link_change(socket, link.get(), change.get(), 0);
    if (code < 0)
        return linkError(code, translated("The network device “%1” could not be set up.").arg(name));
    return {};
}

} // namespace

bool linkExists(const QString &name)
{
    // Of our own network namespace: /sys may be of another.
    return !name.isEmpty() && name.size() < IFNAMSIZ && ::if_nametoindex(name.toUtf8().constData()) != 0;
}

std::vector<std::pair<QHostAddress, int>> usedSubnets()
{
    std::vector<std::pair<QHostAddress, int>> subnets;
    auto socket = openNetlink();
    nl_cache *raw = nullptr;
    if (!socket || rtnl_addr_alloc_cache(socket->get(), &raw) < 0)
        return subnets;
    const Owned<nl_cache> cache(raw);
    for (nl_object *object = nl_cache_get_first(raw); object; object = nl_cache_get_next(object)) {
        nl_addr *local = rtnl_addr_get_local(reinterpret_cast<rtnl_addr *>(object));
        if (!local || nl_addr_get_family(local) != AF_INET || nl_addr_get_len(local) != 4)
            continue;
        quint32 bytes;
        std::memcpy(&bytes, nl_addr_get_binary_addr(local), 4);
        subnets.emplace_back(QHostAddress(be32toh(bytes)), int(nl_addr_get_prefixlen(local)));
    }
    return subnets;
}

Result<> createBridge(
    const QString &name, const QHostAddress &address, int prefix, bool spanningTree, const QString &mac)
{
    TRY_ASSIGN(const auto socket, openNetlink());
    const QString message = translated("The bridge “%1” could not be created.").arg(name);
    const Owned<rtnl_link> bridge(rtnl_link_bridge_alloc());
    rtnl_link_set_name(bridge.get(), name.toUtf8().constData());
    nl_addr *hardware = nullptr;
    if (!mac.isEmpty() && nl_addr_parse(mac.toLatin1().constData(), AF_LLC, &hardware) == 0) {
        rtnl_link_set_addr(bridge.get(), hardware);
        nl_addr_put(hardware);
    }
    int code = rtnl_link_add(socket.get(), bridge.get(), NLM_F_CREATE | NLM_F_EXCL);
    if (code < 0)
        return linkError(code, message);
    // Before the spanning tree begins, which takes at least two seconds for each of its two steps then: set
    // later the kernel refuses it, and guests wait for half a minute.
    QFile delay(QStringLiteral("/sys/class/net/%1/bridge/forward_delay").arg(name));
    if (delay.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        delay.write("0\n");
    if (spanningTree) {
        QFile state(QStringLiteral("/sys/class/net/%1/bridge/stp_state").arg(name));
        if (state.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            state.write("1\n");
    }
    if (!address.isNull()) {
        auto link = findLink(socket.get(), name);
        nl_addr *local = nullptr;
        const QByteArray text = address.toString().toLatin1() + '/' + QByteArray::number(prefix);
        code = link ? nl_addr_parse(text.constData(), AF_UNSPEC, &local) : -NLE_NODEV;
        if (code == 0) {
            const Owned<rtnl_addr> entry(rtnl_addr_alloc());
            rtnl_addr_set_ifindex(entry.get(), rtnl_link_get_ifindex(link->get()));
            rtnl_addr_set_local(entry.get(), local);
            const quint32 mask = prefix == 0 ? 0u : 0xffffffffu << (32 - prefix);
            nl_addr *broadcast = nullptr;
            const QHostAddress last(address.toIPv4Address() | ~mask);
            if (nl_addr_parse(last.toString().toLatin1().constData(), AF_INET, &broadcast) == 0) {
                rtnl_addr_set_broadcast(entry.get(), broadcast);
                nl_addr_put(broadcast);
            }
            code = rtnl_addr_add(socket.get(), entry.get(), 0);
            nl_addr_put(local);
        }
        if (code < 0) {
            Q_UNUSED(deleteLink(name));
            return linkError(code, message);
        }
    }
    if (auto up = setUp(socket.get(), name); !up) {
        Q_UNUSED(deleteLink(name));
        return up.error();
    }
    return {};
}

Result<> deleteLink(const QString &name)
{
    TRY_ASSIGN(const auto socket, openNetlink());
    auto link = findLink(socket.get(), name);
    if (!link)
        return link.error().code == ErrorCode::NotFound ? Result<>() : Result<>(link.error());
    const int code = rtnl_link_delete(socket.get(), link->get());
    if (code < 0)
        return linkError(code, translated("The network device “%1” could not be removed.").arg(name));
    return {};
}

Result<> applyFirewall(const QByteArray &script)
{
    const Owned<nft_ctx> context(nft_ctx_new(NFT_CTX_DEFAULT));
    if (!context)
        return Error { ErrorCode::Internal, translated("The packet filter cannot be reached.") };
    nft_ctx_buffer_error(context.get());
    nft_ctx_buffer_output(context.get());
    if (nft_run_cmd_from_buffer(context.get(), script.constData()) != 0) {
        return Error { ErrorCode::Io, translated("The packet filter refused the network's rules."),
            QString::fromLocal8Bit(nft_ctx_get_error_buffer(context.get())) };
    }
    return {};
}

bool hasTable(const QString &family, const QString &table)
{
    const Owned<nft_ctx> context(nft_ctx_new(NFT_CTX_DEFAULT));
    if (!context)
        return false;
    nft_ctx_buffer_error(context.get());
    nft_ctx_buffer_output(context.get());
    const QByteArray command = "list table " + family.toUtf8() + ' ' + table.toUtf8();
    return nft_run_cmd_from_buffer(context.get(), command.constData()) == 0;
}

QStringList addressesInSet(const QString &table, const QString &set)
{
    const Owned<nft_ctx> context(nft_ctx_new(NFT_CTX_DEFAULT));
    if (!context)
        return {};
    nft_ctx_output_set_flags(context.get(), NFT_CTX_OUTPUT_JSON);
    nft_ctx_buffer_error(context.get());
    nft_ctx_buffer_output(context.get());
    const QByteArray command = "list set bridge " + table.toUtf8() + ' ' + set.toUtf8();
    if (nft_run_cmd_from_buffer(context.get(), command.constData()) != 0)
        return {};
    const QJsonArray items = QJsonDocument::fromJson(nft_ctx_get_output_buffer(context.get()))
                                 .object()[QStringLiteral("nftables")]
                                 .toArray();
    QStringList addresses;
    for (const QJsonValue &item : items) {
        const QJsonArray elements
            = item.toObject()[QStringLiteral("set")].toObject()[QStringLiteral("elem")].toArray();
        for (const QJsonValue &element : elements) {
            if (element.isString())
                addresses << element.toString();
        }
    }
    return addresses;
}

} // namespace inn::network
