#pragma once

#include "backend/config/network/networkconfig.h"

#include <QHostAddress>

// Pure functions: from a network's document to the files and rules that make it.
namespace inn::network {

// A word that cannot break out of a line of the files and scripts made here.
bool isPlainWord(const QString &word);
// A device's name as part of a table's.
QString tableWord(const QString &device);

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

// Whether a device or network of the host's uses addresses of that subnet.
bool overlaps(const Subnet &wanted, const std::vector<std::pair<QHostAddress, int>> &used);
// Guests are put on a bridge that the host has; nothing is made for them.
bool isOnHostBridge(const config::NetworkConfig &network);
// Guests share network devices of the host's, without any bridge.
bool isDirect(const config::NetworkConfig &network);

struct DnsmasqFiles
{
    QString configuration, hosts, leases, pid, names; // paths
};
// dnsmasq's configuration file; empty when the network needs none (no DHCP range and no address).
QByteArray dnsmasqConfiguration(
    const config::NetworkConfig &network, const QString &bridge, const DnsmasqFiles &files);
// The file named by dhcp-hostsfile: one "mac,ip,name" a line.
QByteArray dnsmasqHosts(const config::NetworkConfig &network);
// The file named by addn-hosts: "address name name" a line.
QByteArray dnsmasqNames(const config::NetworkConfig &network);

// A complete nftables script that replaces the network's own table. Other tables are never touched.
QByteArray firewallRules(const config::NetworkConfig &network, const QString &bridge);
QByteArray firewallRemoval(const QString &bridge);

// The document of the network "default": NAT, DHCP over the whole of `subnet`.
config::NetworkConfig defaultNetwork(const Subnet &subnet, const QString &bridge);

} // namespace inn::network
