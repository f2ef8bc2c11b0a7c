#include "backend/drivers/network/links.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <memory>
#include <netlink/netlink.h>
#include <netlink/route/addr.h>
#include <netlink/route/link.h>
#include <netlink/route/link/bridge.h>
#include <nftables/libnftables.h>
#include <sys/ioctl.h>

namespace inn::network {

namespace {

struct Free
{
    void operator()(nl_sock *socket) const { nl_socket_free(socket); }
    void operator()(rtnl_link *link) const { rtnl_link_put(link); }
    void operator()(nl_addr *address) const { nl_addr_put(address); }
    void operator()(rtnl_addr *address) const { rtnl_addr_put(address); }
    void operator()(nl_cache *cache) const { nl_cache_free(cache); }
    void operator()(nft_ctx *context) const { nft_ctx_free(context); }
};
template<class T>
using Owned = std::unique_ptr<T, Free>;

int toErrno(int netlinkError)
{
    switch (-netlinkError) {
    case NLE_PERM:
    case NLE_NOACCESS:
        return EPERM;
    case NLE_EXIST:
        return EEXIST;
    case NLE_OBJ_NOTFOUND:
    case NLE_NODEV:
        return ENOENT;
    case NLE_BUSY:
        return EBUSY;
    default:
        return EIO;
    }
}

Error linkError(int netlinkError, const QString &message)
{
    Error error = systemError(toErrno(netlinkError), message);
    error.details = QString::fromLocal8Bit(nl_geterror(netlinkError));
    return error;
}

Result<Owned<nl_sock>> openNetlink()
{
    Owned<nl_sock> socket(nl_socket_alloc());
    if (!socket || nl_connect(socket.get(), NETLINK_ROUTE) < 0) {
        return Error { ErrorCode::Io, translated("The host's network devices cannot be reached.") };
    }
    return socket;
}

Result<Owned<rtnl_link>> findLink(nl_sock *socket, const QString &name)
{
    rtnl_link *found = nullptr;
    const int code = rtnl_link_get_kernel(socket, 0, name.toUtf8().constData(), &found);
    if (code < 0)
        return linkError(code, translated("There is no network device “%1”.").arg(name));
    return Owned<rtnl_link>(found);
}

Result<> setUp(nl_sock *socket, const QString &name, int masterIndex, const QString &macAddress, unsigned mtu)
{
    TRY_ASSIGN(const auto link, findLink(socket, name));
    const Owned<rtnl_link> change(rtnl_link_alloc());
    rtnl_link_set_flags(change.get(), IFF_UP);
    if (masterIndex > 0)
        rtnl_link_set_master(change.get(), masterIndex);
    if (mtu > 0)
        rtnl_link_set_mtu(change.get(), mtu);
    if (!macAddress.isEmpty()) {
        nl_addr *address = nullptr;
        if (nl_addr_parse(macAddress.toLatin1().constData(), AF_LLC, &address) == 0) {
            rtnl_link_set_addr(change.get(), address);
            nl_addr_put(address);
        }
    }
    const int code = rtnl_link_change(socket, link.get(), change.get(), 0);
    if (code < 0)
        return linkError(code, translated("The network device “%1” could not be set up.").arg(name));
    return {};
}

} // namespace

bool linkExists(const QString &name)
{
    return QFile::exists(QStringLiteral("/sys/class/net/") + name);
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
    if (spanningTree) {
        QFile state(QStringLiteral("/sys/class/net/%1/bridge/stp_state").arg(name));
        if (state.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            state.write("1\n");
    }
    QFile delay(QStringLiteral("/sys/class/net/%1/bridge/forward_delay").arg(name));
    if (delay.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        delay.write("0\n");
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
    if (auto up = setUp(socket.get(), name, 0, {}, 0); !up) {
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

Result<Tap> createTap(const QString &pattern, const QString &bridge, const QString &guestMac)
{
    TRY_ASSIGN(const auto socket, openNetlink());
    TRY_ASSIGN(const auto master, findLink(socket.get(), bridge));
    const QString message
        = translated("A network device for the bridge “%1” could not be created.").arg(bridge);
    Tap tap { {}, FileDescriptor(::open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK)) };
    if (!tap.handle.isValid())
        return systemError(errno, message);
    struct ifreq request = {};
    request.ifr_flags = IFF_TAP | IFF_NO_PI | IFF_VNET_HDR;
    const QByteArray name = pattern.toUtf8().left(IFNAMSIZ - 1);
    std::memcpy(request.ifr_name, name.constData(), size_t(name.size()));
    if (::ioctl(tap.handle.get(), TUNSETIFF, &request) != 0)
        return systemError(errno, message);
    tap.name = QString::fromUtf8(request.ifr_name);
    // As libvirt: the guest's address with a high first byte, so that the bridge keeps its own.
    QString mac = guestMac;
    if (mac.size() == 17)
        mac.replace(0, 2, QStringLiteral("fe"));
    TRY(setUp(
        socket.get(), tap.name, rtnl_link_get_ifindex(master.get()), mac, rtnl_link_get_mtu(master.get())));
    return tap;
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

} // namespace inn::network
