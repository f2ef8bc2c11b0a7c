#pragma once

#include "backend/base/result.h"
#include "backend/config/netcommon/hostpciaddress.h"
#include "backend/config/netcommon/netcommon.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace inn::config {

struct DhcpRangeConfig
{
    std::optional<QString> start = {}, end = {};
    std::optional<quint64> leaseExpiry = {}; // 0: never
    std::optional<QString> leaseUnit = {}; // "seconds", "minutes", "hours"
    xml::Origin origin = {};
    bool operator==(const DhcpRangeConfig &) const = default;
};

struct DhcpHostConfig
{
    std::optional<QString> mac, id, name, ip;
    std::optional<quint64> leaseExpiry;
    std::optional<QString> leaseUnit;
    xml::Origin origin;
    bool operator==(const DhcpHostConfig &) const = default;
};

struct NetworkIpConfig
{
    std::optional<QString> family, address, netmask;
    std::optional<unsigned> prefix;
    std::optional<QString> localPtr;
    std::optional<QString> tftpRoot;
    std::vector<DhcpRangeConfig> ranges;
    std::vector<DhcpHostConfig> hosts;
    std::optional<QString> bootFile, bootServer;
    xml::Origin origin;
    bool operator==(const NetworkIpConfig &) const = default;
};

// An interface of the host's that guests are connected to.
struct ForwardInterfaceConfig
{
    std::optional<QString> dev;
    std::optional<quint64> connections; // shown only
    xml::Origin origin;
    bool operator==(const ForwardInterfaceConfig &) const = default;
};

// The physical function whose virtual functions the guests get.
struct ForwardFunctionConfig
{
    std::optional<QString> dev;
    xml::Origin origin;
    bool operator==(const ForwardFunctionConfig &) const = default;
};

struct DnsForwarderConfig
{
    std::optional<QString> domain, address;
    xml::Origin origin;
    bool operator==(const DnsForwarderConfig &) const = default;
};

struct DnsTxtConfig
{
    std::optional<QString> name, value;
    xml::Origin origin;
    bool operator==(const DnsTxtConfig &) const = default;
};

struct DnsSrvConfig
{
    std::optional<QString> service, protocol, domain, target;
    std::optional<unsigned> port, priority, weight;
    xml::Origin origin;
    bool operator==(const DnsSrvConfig &) const = default;
};

struct DnsHostConfig
{
    std::optional<QString> ip;
    std::vector<QString> names;
    xml::Origin origin;
    bool operator==(const DnsHostConfig &) const = default;
};

struct NetworkDnsConfig
{
    std::optional<QString> enable, forwardPlainNames;
    std::vector<DnsForwarderConfig> forwarders;
    std::vector<DnsTxtConfig> txts;
    std::vector<DnsSrvConfig> srvs;
    std::vector<DnsHostConfig> hosts;
    xml::Origin origin;
    bool operator==(const NetworkDnsConfig &) const = default;
};

// Settings that an interface of a guest chooses by name.
struct PortGroupConfig
{
    std::optional<QString> name, isDefault, trustGuestRxFilters;
    std::optional<VlanConfig> vlan;
    std::optional<VirtualPortConfig> virtualPort;
    std::optional<BandwidthConfig> bandwidth;
    xml::Origin origin;
    bool operator==(const PortGroupConfig &) const = default;
};

struct DnsmasqOptionConfig
{
    std::optional<QString> value;
    xml::Origin origin;
    bool operator==(const DnsmasqOptionConfig &) const = default;
};

struct NetworkConfig
{
    std::optional<quint64> connections; // shown only
    std::optional<QString> ipv6; // "yes": guests reach each other though the host has no IPv6 address here
    std::optional<QString> trustGuestRxFilters;
    std::optional<QString> name;
    std::optional<QUuid> uuid;
    std::optional<QString> forwardMode, forwardDev; // absent: isolated
    std::optional<QString> forwardManaged, forwardDriver;
    std::optional<QString> natIpv6, natAddressStart, natAddressEnd;
    std::optional<unsigned> natPortStart, natPortEnd;
    std::vector<ForwardFunctionConfig> forwardFunctions;
    std::vector<ForwardInterfaceConfig> forwardInterfaces;
    std::vector<HostPciAddressConfig> forwardAddresses;
    std::optional<QString> bridgeName, bridgeZone, bridgeStp, bridgeDelay, macTableManager;
    std::optional<unsigned> mtu;
    std::optional<QString> mac;
    std::optional<QString> domainName, domainLocalOnly;
    std::optional<NetworkDnsConfig> dns;
    std::optional<VlanConfig> vlan;
    std::optional<BandwidthConfig> bandwidth;
    std::optional<QString> portIsolated;
    std::vector<NetworkIpConfig> ips;
    std::vector<RouteConfig> routes;
    std::optional<VirtualPortConfig> virtualPort;
    std::vector<PortGroupConfig> portGroups;
    std::vector<DnsmasqOptionConfig> dnsmasqOptions;
    xml::Origin origin;
    bool operator==(const NetworkConfig &) const = default;
};

Result<NetworkConfig> readNetwork(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeNetwork(const NetworkConfig &config);
xml::Issues checkNetwork(const NetworkConfig &config);
// What a definition stores. The bridge's name, where none is given, is for the driver to choose.
void applyNetworkDefaults(NetworkConfig &config);

} // namespace inn::config
