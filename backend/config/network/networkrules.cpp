#include "backend/config/network/networkrules.h"

#include "backend/config/errorcodes.h"
#include "backend/config/macaddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace inn::config {

namespace {

constexpr qsizetype kBridgeName = 15; // IFNAMSIZ without the terminator

QString tr(const char *text)
{
    return QCoreApplication::translate("NetworkConfig", text);
}

bool isEmptyText(const std::optional<QString> &text)
{
    return !text || text->isEmpty();
}

void checkBridgeName(const NetworkConfig &network, const xml::Report &report)
{
    if (!network.bridgeName)
        return;
    // What no interface can be called; libvirt notices when it starts the network.
    const QString &name = *network.bridgeName;
    const QString message
        = tr("“%1” cannot be a bridge’s name; at most 15 characters without space, “:” and “/”.")
              .arg(name.left(60));
    if (name.contains(u'/') || name.contains(u' ') || name.contains(u':') || name == u"." || name == u"..")
        report.error("bridge/@name", message);
    else if (name.toUtf8().size() > kBridgeName)
        report.warning("bridge/@name", message);
}

void checkBridge(const NetworkConfig &network, const xml::Report &report)
{
    checkBridgeName(network, report);
    bool ok = true;
    if (network.bridgeDelay)
        network.bridgeDelay->trimmed().toULongLong(&ok);
    if (!ok)
        report.error(
            "bridge/@delay", tr("“%1” is not a number of seconds.").arg(network.bridgeDelay->left(60)));
}

// A network on a bridge or an interface of the host's own has nothing of what libvirt makes itself.
void checkForeign(const NetworkConfig &network, const QString &mode, const xml::Report &report)
{
    const auto refuse = [&](const char *where, const char *what, int code) {
        report.error(where,
            tr("A network of the forward mode “%1” cannot have %2.")
                .arg(mode, QCoreApplication::translate("NetworkConfig", what)),
            code);
    };
    if (mode != u"bridge") {
        if (network.bridgeName)
            refuse("bridge/@name", QT_TRANSLATE_NOOP("NetworkConfig", "a bridge"), kXml);
        if (network.macTableManager)
            refuse("bridge/@macTableManager", QT_TRANSLATE_NOOP("NetworkConfig", "a manager of addresses"),
                kXml);
    }
    if (network.bridgeZone)
        refuse("bridge/@zone", QT_TRANSLATE_NOOP("NetworkConfig", "a zone of the firewall"), kXml);
    if (network.bridgeStp)
        refuse("bridge/@stp", QT_TRANSLATE_NOOP("NetworkConfig", "a spanning tree"), kXml);
    if (network.bridgeDelay && network.bridgeDelay->trimmed().toULongLong() > 0)
        refuse("bridge/@delay", QT_TRANSLATE_NOOP("NetworkConfig", "a delay of the bridge"), kXml);
    if (network.mtu.value_or(0) > 0)
        refuse("mtu/@size", QT_TRANSLATE_NOOP("NetworkConfig", "a size of packets"), kXml);
    if (network.mac)
        refuse("mac", QT_TRANSLATE_NOOP("NetworkConfig", "a hardware address"), kUnsupported);
    if (!network.ips.empty())
        refuse("ip", QT_TRANSLATE_NOOP("NetworkConfig", "addresses"), kUnsupported);
    if (network.dns
        && (!network.dns->txts.empty() || !network.dns->hosts.empty() || !network.dns->srvs.empty()))
        refuse("dns", QT_TRANSLATE_NOOP("NetworkConfig", "a name server"), kUnsupported);
    if (network.domainName)
        refuse("domain", QT_TRANSLATE_NOOP("NetworkConfig", "a DNS domain"), kUnsupported);
}

void checkDhcpUse(const NetworkConfig &network, const xml::Report &report)
{
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

void checkRoutes(const NetworkConfig &network, const xml::Report &report)
{
    // The host's own networks, and the lengths that their prefixes have.
    std::set<std::pair<unsigned, IpAddress>> subnets;
    std::set<unsigned> lengths;
    for (const NetworkIpConfig &ip : network.ips) {
        const auto address = IpAddress::parse(ip.address.value_or(QString()));
        const auto length = prefixLengthOf(ip);
        if (!address || !length)
            continue;
        subnets.emplace(*length, address->first(*length));
        lengths.insert(*length);
    }
    for (std::size_t i = 0; i < network.routes.size(); ++i) {
        const RouteConfig &route = network.routes[i];
        const auto gateway = IpAddress::parse(route.gateway.value_or(QString()));
        if (!gateway)
            continue; // told already
        const bool isReachable = std::any_of(lengths.begin(), lengths.end(), [&](unsigned length) {
            return subnets.contains({ length, gateway->first(length) });
        });
        if (!isReachable)
            report.at(route.origin, "route", i)
                .error("@gateway",
                    tr("The gateway “%1” is in none of the network’s own addresses’ reach.")
                        .arg(*route.gateway),
                    kUnsupported);
    }
}

} // namespace

QString forwardModeOf(const NetworkConfig &network)
{
    if (!isEmptyText(network.forwardMode))
        return *network.forwardMode;
    xml::Issues unused;
    const bool isWritten = xml::Report(unused, network.origin, {}).isWritten("forward");
    const bool isSet = network.forwardDev || network.natAddressStart || network.natPortStart
        || !network.forwardInterfaces.empty() || !network.forwardAddresses.empty()
        || !network.forwardFunctions.empty();
    return isWritten || isSet ? QStringLiteral("nat") : QStringLiteral("none");
}

bool hasOwnBridge(QStringView forwardMode)
{
    static constexpr QStringView kForeign[] = { u"bridge", u"private", u"vepa", u"passthrough", u"hostdev" };
    return std::find(std::begin(kForeign), std::end(kForeign), forwardMode) == std::end(kForeign);
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
    if (network.virtualPort && !network.virtualPort->type && !report.isWritten("virtualport/@type"))
        report.error("virtualport", tr("The virtual port of a network needs a type."));
    checkBandwidthUse(network.bandwidth, FloorUse::Refused, ClassUse::Refused, report);
    const QString mode = forwardModeOf(network);
    if (!hasOwnBridge(mode))
        checkForeign(network, mode, report);
    checkDhcpUse(network, report);
    checkRoutes(network, report);
    std::set<QString> names;
    for (std::size_t i = 0; i < network.portGroups.size(); ++i) {
        const PortGroupConfig &group = network.portGroups[i];
        if (group.name && !names.insert(*group.name).second)
            report.at(group.origin, "portgroup", i)
                .error("@name", tr("Two port groups have the name “%1”.").arg(*group.name), kUnsupported);
    }
}

void checkPortGroup(const PortGroupConfig &group, xml::Report &report)
{
    checkBandwidthUse(group.bandwidth, FloorUse::Refused, ClassUse::Refused, report);
}

void checkNetworkVlans(const NetworkConfig &network, xml::Report &report)
{
    const QString mode = forwardModeOf(network);
    const auto isOpenVSwitch = [](const auto &port) { return port && port->type == u"openvswitch"; };
    const bool isAllowed = mode == u"hostdev" || mode == u"passthrough"
        || (mode == u"bridge" && isOpenVSwitch(network.virtualPort));
    const bool isUsed = network.vlan && !network.vlan->tags.empty();
    const bool canLimit = hasOwnBridge(mode) || (mode == u"bridge" && network.bridgeName);
    if (network.bandwidth && !canLimit)
        report.error("bandwidth", tr("A network of the forward mode “%1” cannot limit bandwidth.").arg(mode),
            kUnsupported);
    bool isBad = false;
    int defaults = 0;
    for (std::size_t i = 0; i < network.portGroups.size(); ++i) {
        const PortGroupConfig &group = network.portGroups[i];
        const xml::Report here = report.at(group.origin, "portgroup", i);
        if (isUsed || (group.vlan && !group.vlan->tags.empty()))
            isBad = isBad
                || (group.virtualPort ? mode != u"bridge" || !isOpenVSwitch(group.virtualPort) : !isAllowed);
        if (group.isDefault.value_or(QString()).compare(u"yes", Qt::CaseInsensitive) == 0 && ++defaults > 1)
            here.error("@default", tr("Only one port group can be the default."), kUnsupported);
        if (group.bandwidth && !canLimit)
            here.error("bandwidth",
                tr("A network of the forward mode “%1” cannot limit bandwidth.").arg(mode), kUnsupported);
    }
    if (isBad || (isUsed && !isAllowed && defaults == 0))
        report.error(isUsed ? "vlan" : "portgroup/vlan",
            tr("Virtual LANs need the forward mode “hostdev” or “passthrough”, or a bridge of Open vSwitch."),
            kUnsupported);
}

} // namespace inn::config
