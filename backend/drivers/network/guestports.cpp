#include "backend/drivers/network/guestports.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/network/links.h"
#include "backend/drivers/network/netlink.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/ethtool.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <linux/sockios.h>
#include <netlink/route/link/macvtap.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace inn::network {

namespace {

constexpr unsigned kMostQueues = 256;
constexpr int kMostNames = 8192;

Result<QByteArray> deviceName(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    if (!bytes.isEmpty() && bytes.size() < IFNAMSIZ && !bytes.contains('/') && !bytes.contains(' '))
        return bytes;
    Error error { ErrorCode::InvalidConfig,
        translated("The network device “%1” has an impossible name; use at most 15 letters and digits.")
            .arg(name) };
    error.libvirtCode = 67; // VIR_ERR_CONFIG_UNSUPPORTED
    return error;
}

Result<> bringUp(nl_sock *socket, const QString &name, int masterIndex, const QString &mac, unsigned mtu)
{
    TRY_ASSIGN(const auto link, findLink(socket, name));
    const Netlink<rtnl_link> change(rtnl_link_alloc());
    rtnl_link_set_flags(change.get(), IFF_UP);
    if (masterIndex > 0)
        rtnl_link_set_master(change.get(), masterIndex);
    if (mtu > 0)
        rtnl_link_set_mtu(change.get(), mtu);
    const auto address = hardwareAddress(mac);
    if (address)
        rtnl_link_set_addr(change.get(), address.get());
    const int code = rtnl_link_change(socket, link.get(), change.get(), 0);
    if (code < 0)
        return linkError(code, translated("The network device “%1” could not be set up.").arg(name));
    return {};
}

// As libvirt: the guest's address with a high first byte, so that the bridge keeps its own.
QString portAddress(const QString &guestMac)
{
    return guestMac.size() == 17 ? QStringLiteral("fe") + guestMac.mid(2) : QString();
}

// The character device of a macvtap: /dev/tapN. Where no udev makes it, a node of our own for a moment.
Result<FileDescriptor> openMacvtap(const QString &name, int index)
{
    const QString message = translated("The network device “%1” could not be opened.").arg(name);
    const QByteArray path = "/dev/tap" + QByteArray::number(index);
    // devtmpfs makes the node with the device; only its owner may differ a moment later.
    int handle = ::open(path.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0 && errno == ENOENT) {
        const QString numbers = QStringLiteral("/sys/class/net/%1/tap%2/dev").arg(name).arg(index);
        TRY_ASSIGN(const QByteArray text, HostFiles().read(numbers, 64));
        const QList<QByteArray> parts = text.trimmed().split(':');
        if (parts.size() != 2)
            return systemError(ENODEV, message);
        const dev_t number = makedev(parts[0].toUInt(), parts[1].toUInt());
        const QByteArray own = "/dev/innkeeper-tap" + QByteArray::number(index);
        if (::mknod(own.constData(), S_IFCHR | 0600, number) != 0)
            return systemError(errno, message);
        handle = ::open(own.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
        ::unlink(own.constData());
    }
    if (handle < 0)
        return systemError(errno, message);
    FileDescriptor file(handle);
    struct ifreq request = {};
    unsigned features = 0;
    if (::ioctl(file.get(), TUNGETFEATURES, &features) != 0)
        return systemError(errno, message);
    request.ifr_flags = short(IFF_TAP | IFF_NO_PI | IFF_VNET_HDR | (features & unsigned(IFF_MULTI_QUEUE)));
    if (::ioctl(file.get(), TUNSETIFF, &request) != 0)
        return systemError(errno, message);
    return file;
}

int macvtapMode(const QString &mode)
{
    const QString word = mode == u"passthrough" ? QStringLiteral("passthru")
        : mode.isEmpty()                        ? QStringLiteral("vepa")
                                                : mode;
    return rtnl_link_macvtap_str2mode(word.toLatin1().constData());
}

} // namespace

Result<GuestPort> createTap(const TapSpec &spec)
{
    TRY_ASSIGN(const auto socket, openNetlink());
    TRY_ASSIGN(const auto master, findLink(socket.get(), spec.bridge));
    TRY_ASSIGN(const QByteArray pattern, deviceName(spec.pattern));
    const QString message
        = translated("A network device for the bridge “%1” could not be created.").arg(spec.bridge);
    const QByteArray path = spec.path.isEmpty() ? QByteArray("/dev/net/tun") : QFile::encodeName(spec.path);
    const unsigned queues = std::clamp(spec.queues, 1U, kMostQueues);
    struct ifreq request = {};
    std::memcpy(request.ifr_name, pattern.constData(), size_t(pattern.size()));
    GuestPort tap;
    for (unsigned queue = 0; queue < queues; ++queue) {
        const FileDescriptor handle(::open(path.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK));
        const int flags = IFF_TAP | IFF_NO_PI | IFF_VNET_HDR | (queues > 1 ? IFF_MULTI_QUEUE : 0);
        request.ifr_flags = short(flags);
        if (!handle.isValid() || ::ioctl(handle.get(), TUNSETIFF, &request) != 0)
            return systemError(errno, message);
        tap.handles.push_back(handle);
    }
    tap.name = QString::fromUtf8(request.ifr_name);
    TRY(bringUp(socket.get(), tap.name, rtnl_link_get_ifindex(master.get()), portAddress(spec.guestMac),
        spec.mtu.value_or(rtnl_link_get_mtu(master.get()))));
    return tap;
}

Result<GuestPort> createMacvtap(const MacvtapSpec &spec)
{
    TRY_ASSIGN(const auto socket, openNetlink());
    TRY_ASSIGN(const auto lower, findLink(socket.get(), spec.lower));
    const QString message
        = translated("The network device “%1” could not be shared with the machine.").arg(spec.lower);
    const int mode = macvtapMode(spec.mode);
    if (mode < 0)
        return Error { ErrorCode::InvalidConfig,
            translated("There is no way “%1” to share the network device “%2”.").arg(spec.mode, spec.lower) };
    if (!spec.name.isEmpty())
        TRY(deviceName(spec.name));
    const auto address = hardwareAddress(spec.guestMac);
    GuestPort port;
    for (int number = 0; number < kMostNames && port.name.isEmpty(); ++number) {
        const QString name = spec.name.isEmpty() ? QStringLiteral("macvtap%1").arg(number) : spec.name;
        if (spec.name.isEmpty() && linkExists(name))
            continue;
        const Netlink<rtnl_link> link(rtnl_link_macvtap_alloc());
        rtnl_link_set_name(link.get(), name.toUtf8().constData());
        rtnl_link_set_link(link.get(), rtnl_link_get_ifindex(lower.get()));
        if (address)
            rtnl_link_set_addr(link.get(), address.get());
        rtnl_link_macvtap_set_mode(link.get(), uint32_t(mode));
        const int code = rtnl_link_add(socket.get(), link.get(), NLM_F_CREATE | NLM_F_EXCL);
        if (code == -NLE_EXIST && spec.name.isEmpty())
            continue;
        if (code < 0)
            return linkError(code, message);
        port.name = name;
    }
    if (port.name.isEmpty())
        return systemError(EEXIST, message);
    const auto open = [&]() -> Result<> {
        // One that has the device alone has the device's own address first; the kernel gives that back.
        const QString mac = spec.mode == u"passthrough" ? spec.guestMac : QString();
        TRY(bringUp(socket.get(), port.name, 0, mac, spec.mtu.value_or(0)));
        TRY_ASSIGN(const auto link, findLink(socket.get(), port.name));
        const unsigned queues = std::clamp(spec.queues, 1U, kMostQueues);
        for (unsigned queue = 0; queue < queues; ++queue) {
            TRY_ASSIGN(
                const FileDescriptor handle, openMacvtap(port.name, rtnl_link_get_ifindex(link.get())));
            port.handles.push_back(handle);
        }
        return {};
    };
    if (auto opened = open(); !opened) {
        Q_UNUSED(deleteLink(port.name));
        return opened.error().wrapped(message);
    }
    return port;
}

QString bridgeOf(const QString &device)
{
    return QFileInfo(QStringLiteral("/sys/class/net/%1/brport/bridge").arg(device))
        .symLinkTarget()
        .section(u'/', -1);
}

Result<> moveToBridge(const QString &device, const QString &bridge)
{
    TRY_ASSIGN(const auto socket, openNetlink());
    TRY_ASSIGN(const auto master, findLink(socket.get(), bridge));
    return bringUp(socket.get(), device, rtnl_link_get_ifindex(master.get()), {}, 0);
}

Result<> setIsolated(const QString &device, bool isolated)
{
    const QString path = QStringLiteral("/sys/class/net/%1/brport/isolated").arg(device);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(isolated ? "1\n" : "0\n") < 0)
        return systemError(
            EIO, translated("The network device “%1” cannot be isolated from others.").arg(device));
    return {};
}

Result<> setCoalescedFrames(const QString &device, unsigned frames)
{
    const QString message
        = translated("The network device “%1” cannot gather %2 frames.").arg(device).arg(frames);
    const FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    struct ifreq request = {};
    const QByteArray name = device.toUtf8().left(IFNAMSIZ - 1);
    std::memcpy(request.ifr_name, name.constData(), size_t(name.size()));
    struct ethtool_coalesce coalesce = {};
    coalesce.cmd = ETHTOOL_GCOALESCE;
    request.ifr_data = reinterpret_cast<char *>(&coalesce);
    if (::ioctl(socket.get(), SIOCETHTOOL, &request) != 0)
        return systemError(errno, message);
    coalesce.cmd = ETHTOOL_SCOALESCE;
    coalesce.rx_max_coalesced_frames = frames;
    if (::ioctl(socket.get(), SIOCETHTOOL, &request) != 0)
        return systemError(errno, message);
    return {};
}

} // namespace inn::network
