#include "backend/drivers/qemu/nodedevices/netdetails.h"

#include "backend/base/filedescriptor.h"

#include <array>
#include <cstring>
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace inn::qemu {

namespace {

// What an interface does by itself, as the kernel tells through its control socket.
class Features
{
public:
    explicit Features(const QByteArray &interface)
        : m_interface(interface)
        , m_socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
    }
    [[nodiscard]] QStringList names() const
    {
        struct Switch
        {
            quint32 command;
            const char *name;
        };
        static constexpr std::array kSwitches { Switch { ETHTOOL_GRXCSUM, "rx" },
            Switch { ETHTOOL_GTXCSUM, "tx" }, Switch { ETHTOOL_GSG, "sg" }, Switch { ETHTOOL_GTSO, "tso" },
            Switch { ETHTOOL_GGSO, "gso" }, Switch { ETHTOOL_GGRO, "gro" } };
        struct Flag
        {
            quint32 bit;
            const char *name;
        };
        static constexpr std::array kFlags { Flag { ETH_FLAG_LRO, "lro" }, Flag { ETH_FLAG_RXVLAN, "rxvlan" },
            Flag { ETH_FLAG_TXVLAN, "txvlan" }, Flag { ETH_FLAG_NTUPLE, "ntuple" },
            Flag { ETH_FLAG_RXHASH, "rxhash" } };
        QStringList result;
        for (const Switch &each : kSwitches) {
            if (value(each.command) != 0)
                result << QString::fromLatin1(each.name);
        }
        const quint32 flags = value(ETHTOOL_GFLAGS);
        for (const Flag &each : kFlags) {
            if ((flags & each.bit) != 0)
                result << QString::fromLatin1(each.name);
        }
        return result;
    }

private:
    [[nodiscard]] quint32 value(quint32 command) const
    {
        ethtool_value question {};
        question.cmd = command;
        ifreq request {};
        std::strncpy(request.ifr_name, m_interface.constData(), IFNAMSIZ - 1);
        request.ifr_data = reinterpret_cast<char *>(&question);
        return ::ioctl(m_socket.get(), SIOCETHTOOL, &request) == 0 ? question.data : 0;
    }

    QByteArray m_interface;
    FileDescriptor m_socket;
};

} // namespace

config::HostInterfaceLinkConfig linkOf(const Sysfs &sysfs, const QString &path)
{
    config::HostInterfaceLinkConfig link;
    link.state = sysfs.attribute(path, QStringLiteral("operstate"));
    const auto speed = sysfs.number(path, QStringLiteral("speed"));
    constexpr quint64 kUnknown = 0xffff; // some drivers say so, others -1
    if (link.state == u"up" && speed && *speed > 0 && *speed < kUnknown)
        link.speed = unsigned(*speed);
    return link;
}

bool describeNetwork(
    const Sysfs &sysfs, const SysfsDevice &device, config::NodeDeviceCapabilityConfig &network)
{
    const QString name = device.property("INTERFACE");
    if (name.isEmpty())
        return false;
    network.type = QStringLiteral("net");
    network.interface = name;
    if (const QString address = sysfs.attribute(device.path, QStringLiteral("address")); !address.isEmpty())
        network.address = address;
    network.link = linkOf(sysfs, device.path);
    const bool isThisComputer = sysfs.files().path(QString()).isEmpty();
    if (isThisComputer) {
        for (const QString &feature : Features(name.toLatin1()).names())
            network.networkFeatures.push_back({ feature, {} });
    }
    config::NodeDeviceFeatureConfig kind;
    kind.type = device.property("DEVTYPE") == u"wlan" ? QStringLiteral("80211") : QStringLiteral("80203");
    network.features.push_back(kind);
    return true;
}

} // namespace inn::qemu
