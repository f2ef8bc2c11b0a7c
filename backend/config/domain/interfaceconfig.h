#pragma once

#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/storagesource.h"
#include "backend/config/domain/virtiooptions.h"
#include "backend/config/netcommon/netcommon.h"

namespace inn::config {

struct DomainConfig;

struct FilterParameterConfig
{
    std::optional<QString> name, value;
    xml::Origin origin;
    bool operator==(const FilterParameterConfig &) const = default;
};

struct FilterReferenceConfig
{
    std::optional<QString> filter;
    std::vector<FilterParameterConfig> parameters;
    xml::Origin origin;
    bool operator==(const FilterReferenceConfig &) const = default;
};

struct PortForwardRangeConfig
{
    std::optional<unsigned> start, end, to;
    std::optional<QString> exclude;
    xml::Origin origin;
    bool operator==(const PortForwardRangeConfig &) const = default;
};

struct PortForwardConfig
{
    std::optional<QString> protocol, address, dev;
    std::vector<PortForwardRangeConfig> ranges;
    xml::Origin origin;
    bool operator==(const PortForwardConfig &) const = default;
};

struct InterfaceConfig : DeviceInfoConfig, VirtioOptionsConfig
{
    std::optional<QString> type; // "network", "bridge", "user", "ethernet", "direct"…
    std::optional<QString> managed, trustGuestRxFilters;
    std::optional<QString> mac, macType, macCheck, macCurrent;
    std::optional<QString> sourceNetwork, sourceBridge, sourceDev, sourceMode, portgroup;
    std::optional<QString> sourcePortId; // of a network's port; of a distributed switch
    std::optional<QString> sourceType, sourcePath; // vhostuser
    std::optional<QString> sourceName; // internal
    std::optional<QString> sourceAddress; // server, client, mcast, udp
    std::optional<int> sourcePort;
    std::optional<QString> switchId, portgroupId, connectionId; // vds
    std::optional<QString> writeFiltering, startupPolicy; // hostdev
    std::optional<QString> localAddress; // udp
    std::optional<int> localPort;
    std::optional<QString> reconnectEnabled; // vhostuser
    std::optional<unsigned> reconnectTimeout;
    std::optional<HostAddressConfig> hostAddress; // hostdev: which device of the host
    std::optional<unsigned> hostVendor, hostProduct; // hostdev by USB's identifiers
    std::vector<InterfaceIpConfig> hostIps; // the host's end
    std::vector<RouteConfig> hostRoutes;
    std::optional<VlanConfig> vlan;
    std::optional<VirtualPortConfig> virtualPort;
    std::optional<BandwidthConfig> bandwidth;
    std::optional<QString> isolated;
    std::vector<InterfaceIpConfig> ips; // the guest's end
    std::vector<RouteConfig> routes;
    std::vector<PortForwardConfig> portForwards;
    std::optional<QString> script, downscript, backendDomain;
    std::optional<QString> targetDev; // host device, "vnet0"
    std::optional<QString> targetManaged;
    std::optional<QString> guestDev, guestActual; // inside a container
    std::optional<QString> model, driverName, txMode, ioEventFd, eventIdx;
    std::optional<unsigned> driverQueues, rxQueueSize, txQueueSize;
    std::optional<QString> rss, rssHashReport;
    std::optional<QString> hostChecksum, hostGso, hostTso4, hostTso6, hostEcn, hostUfo, hostMergeBuffers;
    std::optional<QString> guestChecksum, guestTso4, guestTso6, guestEcn, guestUfo;
    std::optional<QString> backendType; // "passt" (libvirt ≥ 9.0) or absent for slirp
    std::optional<QString> backendTap, backendVhost, backendLogFile;
    std::optional<FilterReferenceConfig> filter;
    std::optional<quint64> sendBuffer; // tune/sndbuf
    std::optional<QString> teamingType, teamingPersistent;
    std::optional<QString> linkState; // "up"/"down"
    std::optional<unsigned> mtu;
    std::optional<quint64> coalesceFrames; // coalesce/rx/frames/@max
    xml::Origin origin;

    // Out of line like DomainConfig's.
    InterfaceConfig();
    InterfaceConfig(const InterfaceConfig &other);
    InterfaceConfig(InterfaceConfig &&other) noexcept;
    InterfaceConfig &operator=(const InterfaceConfig &other);
    InterfaceConfig &operator=(InterfaceConfig &&other) noexcept;
    ~InterfaceConfig();
    bool operator==(const InterfaceConfig &other) const;
    // Of the model: one of virtio's. libvirt compares without regard to case.
    [[nodiscard]] bool isVirtio() const;
};

void checkPortForward(const PortForwardConfig &forward, xml::Report &report);
void checkInterface(const InterfaceConfig &interface, xml::Report &report);
void applyInterfaceDefaults(DomainConfig &domain);

// 52:54:00 and three random bytes.
QString randomHardwareAddress();

} // namespace inn::config
