#include "backend/config/network/networkconfig.h"

#include "backend/config/macaddress.h"
#include "backend/config/network/ipaddress.h"
#include "backend/config/network/networktype.h"
#include "backend/xml/reader.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

#include <QCoreApplication>

#include <set>

namespace inn::config {

namespace {

constexpr int kNoName = 21; // VIR_ERR_NO_NAME
constexpr int kUnsupported = 67; // VIR_ERR_CONFIG_UNSUPPORTED
constexpr qsizetype kBridgeName = 15; // IFNAMSIZ without the terminator

QString tr(const char *text)
{
    return QCoreApplication::translate("NetworkConfig", text);
}

// The part of the network that an <ip> element describes, as far as it is valid.
struct Subnet
{
    IpAddress address;
    unsigned prefix;
    [[nodiscard]] bool contains(const IpAddress &other) const
    {
        return other.isIpv6 == address.isIpv6 && other.first(prefix) == address.first(prefix);
    }
};

std::optional<unsigned> prefixOf(
    const NetworkIpConfig &ip, const IpAddress &address, const xml::Report &report)
{
    if (ip.prefix && ip.netmask) {
        report.error("@netmask", tr("Give either a prefix or a netmask, not both."));
        return {};
    }
    if (ip.netmask) {
        const auto mask = IpAddress::parse(*ip.netmask);
        const auto prefix = mask && !mask->isIpv6 && !address.isIpv6 ? mask->maskPrefix() : std::nullopt;
        if (!prefix)
            report.error("@netmask", tr("“%1” is not a netmask of this address.").arg(*ip.netmask));
        return prefix;
    }
    if (ip.prefix && *ip.prefix > address.length()) {
        report.error("@prefix",
            tr("The prefix %1 is too long; at most %2 is possible.").arg(*ip.prefix).arg(address.length()));
        return {};
    }
    // As libvirt: the class of the address decides.
    if (ip.prefix)
        return ip.prefix;
    if (address.isIpv6)
        return 64;
    return address.bytes[0] < 128 ? 8 : address.bytes[0] < 192 ? 16 : 24;
}

void checkRange(const DhcpRangeConfig &range, const Subnet &subnet, const xml::Report &report)
{
    const auto start = IpAddress::parse(range.start.value_or(QString()));
    const auto end = IpAddress::parse(range.end.value_or(QString()));
    if (!start || !end) {
        report.error(start ? "@end" : "@start",
            tr("“%1” is not an IP address.").arg((start ? range.end : range.start).value_or(QString())));
        return;
    }
    const QString text = tr("The DHCP range from “%1” to “%2”").arg(*range.start, *range.end);
    if (!subnet.contains(*start) || !subnet.contains(*end)) {
        report.error({}, tr("%1 is not inside the network.").arg(text));
        return;
    }
    if (*end < *start) {
        report.error({}, tr("%1 ends before it begins.").arg(text));
        return;
    }
    const bool whole = subnet.prefix >= subnet.address.length() - 1;
    if (!whole && *start == subnet.address.first(subnet.prefix))
        report.error("@start", tr("%1 begins with the address of the network itself.").arg(text));
    if (!whole && !subnet.address.isIpv6 && *end == subnet.address.last(subnet.prefix))
        report.error("@end", tr("%1 ends with the broadcast address.").arg(text));
    std::array<quint8, 16> difference {};
    int borrow = 0;
    const unsigned bytes = subnet.address.length() / 8;
    for (unsigned i = bytes; i-- > 0;) {
        const int value = int(end->bytes[i]) - int(start->bytes[i]) - borrow;
        borrow = value < 0;
        difference[i] = quint8(value);
    }
    if (std::any_of(
            difference.begin(), difference.begin() + bytes - 2, [](quint8 byte) { return byte != 0; }))
        report.error({}, tr("%1 is too large; at most 65536 addresses are possible.").arg(text));
}

void checkHost(const DhcpHostConfig &host, const Subnet &subnet, const xml::Report &report)
{
    if (host.mac) {
        const QString problem = macAddressProblem(*host.mac);
        if (!problem.isEmpty())
            report.error("@mac", problem);
    }
    if (!host.mac && !host.name)
        report.error({}, tr("A DHCP host needs a hardware address or a name."));
    if (!host.ip)
        return;
    const auto ip = IpAddress::parse(*host.ip);
    if (!ip)
        report.error("@ip", tr("“%1” is not an IP address.").arg(*host.ip));
    else if (!subnet.contains(*ip))
        report.error("@ip", tr("The address “%1” of a DHCP host is not inside the network.").arg(*host.ip));
}

void checkHosts(const NetworkIpConfig &ip, const Subnet &subnet, const xml::Report &report)
{
    std::set<QString> macs;
    std::set<QString> addresses;
    for (std::size_t i = 0; i < ip.hosts.size(); ++i) {
        const DhcpHostConfig &host = ip.hosts[i];
        const xml::Report here = report.at(host.origin, "dhcp/host", i);
        checkHost(host, subnet, here);
        const QString mac = host.mac.value_or(QString()).toLower();
        if (!mac.isEmpty() && !macs.insert(mac).second)
            here.error("@mac", tr("Two DHCP hosts have the hardware address “%1”.").arg(mac));
        const QString address = host.ip.value_or(QString());
        if (!address.isEmpty() && !addresses.insert(address).second)
            here.error("@ip", tr("Two DHCP hosts have the address “%1”.").arg(address));
    }
}

void checkIp(const NetworkIpConfig &ip, xml::Report &report)
{
    if (ip.family && *ip.family != u"ipv4" && *ip.family != u"ipv6") {
        report.error("@family", tr("“%1” is not an address family; it is “ipv4” or “ipv6”.").arg(*ip.family));
        return;
    }
    const auto address = IpAddress::parse(ip.address.value_or(QString()));
    if (!address) {
        report.error("@address",
            ip.address ? tr("“%1” is not an IP address.").arg(*ip.address)
                       : tr("The network’s “ip” has no address."));
        return;
    }
    if (address->isIpv6 != (ip.family == u"ipv6")) {
        report.error("@family",
            address->isIpv6 ? tr("“%1” is an IPv6 address; give it the family “ipv6”.").arg(*ip.address)
                            : tr("“%1” is an IPv4 address; give it the family “ipv4”.").arg(*ip.address));
        return;
    }
    const auto prefix = prefixOf(ip, *address, report);
    if (!prefix)
        return;
    const Subnet subnet { *address, *prefix };
    for (std::size_t i = 0; i < ip.ranges.size(); ++i)
        checkRange(ip.ranges[i], subnet, report.at(ip.ranges[i].origin, "dhcp/range", i));
    checkHosts(ip, subnet, report);
}

void checkBridge(const NetworkConfig &network, xml::Report &report)
{
    if (network.bridgeName) {
        const QString &name = *network.bridgeName;
        const bool valid = !name.isEmpty() && name.toUtf8().size() <= kBridgeName && !name.contains(u'/')
            && !name.contains(u' ') && !name.contains(u':') && name != u"." && name != u"..";
        if (!valid)
            report.error("bridge/@name",
                tr("“%1” cannot be a bridge’s name; at most 15 characters without space, “:” and “/”.")
                    .arg(name.left(60)));
    }
    bool ok = true;
    if (network.bridgeDelay)
        network.bridgeDelay->toULong(&ok);
    if (!ok)
        report.error("bridge/@delay", tr("“%1” is not a number of seconds.").arg(*network.bridgeDelay));
    const bool isHosts = network.forwardMode == u"bridge" || network.forwardMode == u"private"
        || network.forwardMode == u"vepa" || network.forwardMode == u"passthrough";
    if (isHosts && !network.ips.empty())
        report.error(
            "ip", tr("A network that uses the host’s own connection cannot have addresses."), kUnsupported);
}

void checkNetworkRules(const NetworkConfig &network, xml::Report &report)
{
    if (!network.name)
        report.error({}, objectNameProblem({}, tr("network")), kNoName);
    else if (const QString problem = objectNameProblem(*network.name, tr("network")); !problem.isEmpty())
        report.error("name", problem);
    if (network.mac) {
        const QString problem = macAddressProblem(*network.mac);
        if (!problem.isEmpty())
            report.error("mac/@address", problem);
    }
    checkBridge(network, report);
    int withDhcp[2] = { 0, 0 };
    for (std::size_t i = 0; i < network.ips.size(); ++i) {
        const NetworkIpConfig &ip = network.ips[i];
        if (ip.ranges.empty() && ip.hosts.empty())
            continue;
        if (++withDhcp[ip.family == u"ipv6" ? 1 : 0] > 1)
            report.at(ip.origin, "ip", i)
                .error("dhcp", tr("Only one address of each family can have DHCP."), kUnsupported);
    }
}

} // namespace

const xml::Table &dhcpRangeType()
{
    static const xml::Table table = xml::Type<DhcpRangeConfig>("range")
                                        .attribute<&DhcpRangeConfig::start>("@start", "First address")
                                        .attribute<&DhcpRangeConfig::end>("@end", "Last address");
    return table;
}

const xml::Table &dhcpHostType()
{
    static const xml::Table table
        = xml::Type<DhcpHostConfig>("host")
              .attribute<&DhcpHostConfig::mac>("@mac", "Hardware address of the guest")
              .attribute<&DhcpHostConfig::name>("@name", "Name of the guest")
              .attribute<&DhcpHostConfig::ip>("@ip", "Address that it gets");
    return table;
}

const xml::Table &networkIpType()
{
    using I = NetworkIpConfig;
    static const xml::Table table
        = xml::Type<I>("ip")
              .attribute<&I::family>("@family", "Address family")
              .words({ "ipv4", "ipv6" })
              .attribute<&I::address>("@address", "Address of the host")
              .attribute<&I::netmask>("@netmask", "Netmask")
              .attribute<&I::prefix>("@prefix", "Length of the network’s part")
              .passes("tftp")
              .children<&I::ranges>("dhcp/range", dhcpRangeType, "Addresses that are given out")
              .children<&I::hosts>("dhcp/host", dhcpHostType, "Fixed addresses")
              .passes("dhcp/bootp")
              .rule(checkIp);
    return table;
}

const xml::Table &networkType()
{
    using N = NetworkConfig;
    static const xml::Table table
        = xml::Type<N>("network")
              .text<&N::name>("name", "Name")
              .text<&N::uuid>("uuid", "Identity that never changes")
              .passes("metadata")
              .attribute<&N::forwardDev>("forward/@dev", "Interface of the host that is used")
              .attribute<&N::forwardMode>("forward/@mode", "How it reaches other networks")
              .words({ "nat", "route", "open", "bridge", "private", "vepa", "passthrough", "hostdev" })
              .attribute<&N::bridgeName>("bridge/@name", "Bridge of the host")
              .attribute<&N::bridgeStp>("bridge/@stp", "Spanning tree protocol")
              .onOff()
              .attribute<&N::bridgeDelay>("bridge/@delay", "Seconds before the bridge forwards")
              .passes("mtu")
              .attribute<&N::mac>("mac/@address", "Hardware address of the bridge")
              .attribute<&N::domainName>("domain/@name", "DNS domain")
              .passes("dns")
              .passes("bandwidth")
              .children<&N::ips>("ip", networkIpType, "Addresses")
              .passes("route")
              .passes("portgroup")
              .rule(checkNetworkRules);
    return table;
}

Result<NetworkConfig> readNetwork(const QByteArray &xml, xml::Issues *issues)
{
    NetworkConfig config;
    TRY(xml::readDocument(networkType(), &config, xml, issues));
    return config;
}

QByteArray writeNetwork(const NetworkConfig &config)
{
    return xml::writeDocument(networkType(), &config);
}

xml::Issues checkNetwork(const NetworkConfig &config)
{
    xml::Issues issues;
    xml::check(networkType(), &config, issues);
    return issues;
}

} // namespace inn::config
