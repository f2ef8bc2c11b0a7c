#pragma once

#include "backend/config/network/networkconfig.h"

#include <QHostAddress>

// Pure functions: from a network's document to the files and rules that make it.
namespace inn::network {

// An IPv4 subnet of a network.
struct Subnet
{
    QHostAddress address; // of the host on the bridge
    int prefix = 24;
    [[nodiscard]] QString toString() const; // "192.168.122.0/24"
    [[nodiscard]] QHostAddress netmask() const;
};

// The first IPv4 <ip> of the network, if any.
std::optional<Subnet> subnetOf(const config::NetworkConfig &network);

struct DnsmasqFiles
{
    QString configuration, hosts, leases, pid; // paths
};
// dnsmasq's configuration file; empty when the network needs none (no DHCP range and no address).
QByteArray dnsmasqConfiguration(
    const config::NetworkConfig &network, const QString &bridge, const DnsmasqFiles &files);
// The file named by dhcp-hostsfile: one "mac,ip,name" a line.
QByteArray dnsmasqHosts(const config::NetworkConfig &network);

// A complete nftables script that replaces the network's own table. Other tables are never touched.
QByteArray firewallRules(const config::NetworkConfig &network, const QString &bridge);
QByteArray firewallRemoval(const QString &bridge);

// The document of the network "default": NAT, DHCP over the whole of `subnet`.
config::NetworkConfig defaultNetwork(const Subnet &subnet, const QString &bridge);

} // namespace inn::network
