#include "backend/config/network/networkconfig.h"

#include "backend/config/network/ipaddress.h"
#include "backend/config/network/networkrules.h"
#include "backend/config/network/networktype.h"
#include "backend/config/nwfilter/nwfiltervalues.h"
#include "backend/xml/reader.h"
#include "backend/xml/writer.h"

#include <QRandomGenerator>

namespace inn::config {

namespace {

// In its usual spelling; what is none stays, for the rules to tell.
void tidyAddress(std::optional<QString> &text)
{
    if (const auto address = IpAddress::parse(text.value_or(QString())))
        text = address->toString();
}

void tidyLease(std::optional<quint64> &expiry, std::optional<QString> &unit)
{
    if (expiry.value_or(0) == 0)
        unit.reset();
    else if (!unit)
        unit = QStringLiteral("minutes");
}

void keepOnlyYes(std::optional<QString> &text)
{
    if (text.value_or(QString()).compare(u"yes", Qt::CaseInsensitive) == 0)
        text = QStringLiteral("yes");
    else
        text.reset();
}

QString newMac()
{
    const quint32 random = QRandomGenerator::system()->generate();
    return QStringLiteral("52:54:00:%1:%2:%3")
        .arg(random & 0xFF, 2, 16, QLatin1Char('0'))
        .arg((random >> 8) & 0xFF, 2, 16, QLatin1Char('0'))
        .arg((random >> 16) & 0xFF, 2, 16, QLatin1Char('0'));
}

void clearNat(NetworkConfig &network)
{
    network.natIpv6.reset();
    network.natAddressStart.reset();
    network.natAddressEnd.reset();
    network.natPortStart.reset();
    network.natPortEnd.reset();
}

void applyForwardInterfaces(NetworkConfig &network)
{
    if (network.forwardDev && network.forwardInterfaces.empty())
        network.forwardInterfaces.emplace_back().dev = network.forwardDev;
    if (!network.forwardInterfaces.empty()) {
        network.forwardDev = network.forwardInterfaces[0].dev;
        network.forwardAddresses.clear();
        network.forwardFunctions.clear();
    }
    if (!network.forwardAddresses.empty())
        network.forwardFunctions.clear();
    for (ForwardInterfaceConfig &interface : network.forwardInterfaces)
        interface.connections.reset();
    for (HostPciAddressConfig &address : network.forwardAddresses)
        applyHostPciAddressDefaults(address);
}

void applyForwardDefaults(NetworkConfig &network, const QString &mode)
{
    if (mode == u"none") {
        network.forwardMode.reset();
        network.forwardDev.reset();
        network.forwardManaged.reset();
        network.forwardDriver.reset();
        network.forwardInterfaces.clear();
        network.forwardAddresses.clear();
        network.forwardFunctions.clear();
        clearNat(network);
        return;
    }
    network.forwardMode = mode;
    keepOnlyYes(network.forwardManaged);
    if (mode != u"hostdev")
        network.forwardManaged.reset();
    else if (!network.forwardManaged)
        network.forwardManaged = QStringLiteral("no");
    if (mode != u"nat")
        clearNat(network);
    tidyAddress(network.natAddressStart);
    tidyAddress(network.natAddressEnd);
    if (network.natPortStart.value_or(0) == 0 && network.natPortEnd.value_or(0) == 0) {
        network.natPortStart.reset();
        network.natPortEnd.reset();
    }
    applyForwardInterfaces(network);
}

void applyBridgeDefaults(NetworkConfig &network, const QString &mode)
{
    if (!hasOwnBridge(mode)) {
        network.bridgeStp.reset();
        network.bridgeDelay.reset();
        return;
    }
    if (network.bridgeStp != u"off")
        network.bridgeStp = QStringLiteral("on");
    network.bridgeDelay = QString::number(network.bridgeDelay.value_or(QString()).trimmed().toULongLong());
    if (!network.mac)
        network.mac = newMac();
    network.mac = macAddressText(*network.mac).value_or(*network.mac);
}

void applyDnsDefaults(std::optional<NetworkDnsConfig> &dns)
{
    if (!dns)
        return;
    if (!dns->enable && !dns->forwardPlainNames && dns->forwarders.empty() && dns->txts.empty()
        && dns->srvs.empty() && dns->hosts.empty()) {
        dns.reset();
        return;
    }
    for (DnsForwarderConfig &forwarder : dns->forwarders)
        tidyAddress(forwarder.address);
    for (DnsSrvConfig &srv : dns->srvs) {
        if (srv.priority == 0U)
            srv.priority.reset();
        if (srv.weight == 0U)
            srv.weight.reset();
    }
    for (DnsHostConfig &host : dns->hosts) {
        tidyAddress(host.ip);
        std::erase_if(host.names, [](const QString &name) { return name.isEmpty(); });
    }
}

void applyIpDefaults(NetworkIpConfig &ip)
{
    tidyAddress(ip.address);
    tidyAddress(ip.netmask);
    if (ip.prefix == 0U)
        ip.prefix.reset();
    for (DhcpRangeConfig &range : ip.ranges) {
        tidyAddress(range.start);
        tidyAddress(range.end);
        tidyLease(range.leaseExpiry, range.leaseUnit);
    }
    for (DhcpHostConfig &host : ip.hosts) {
        tidyAddress(host.ip);
        tidyLease(host.leaseExpiry, host.leaseUnit);
    }
    tidyAddress(ip.bootServer);
    const bool hasDhcp = !ip.ranges.empty() || !ip.hosts.empty();
    if (!hasDhcp || ip.family == u"ipv6" || !ip.bootFile) {
        ip.bootFile.reset();
        ip.bootServer.reset();
    }
}

void applyRouteDefaults(RouteConfig &route)
{
    tidyAddress(route.address);
    tidyAddress(route.netmask);
    tidyAddress(route.gateway);
}

} // namespace

void applyNetworkDefaults(NetworkConfig &config)
{
    const QString mode = forwardModeOf(config);
    config.connections.reset();
    if (config.ipv6 != u"yes")
        config.ipv6.reset();
    if (!config.uuid)
        config.uuid = QUuid::createUuid();
    applyForwardDefaults(config, mode);
    applyBridgeDefaults(config, mode);
    if (config.mtu == 0U)
        config.mtu.reset();
    if (!config.domainName)
        config.domainLocalOnly.reset();
    applyDnsDefaults(config.dns);
    applyVlanDefaults(config.vlan);
    applyBandwidthDefaults(config.bandwidth);
    for (NetworkIpConfig &ip : config.ips)
        applyIpDefaults(ip);
    for (RouteConfig &route : config.routes)
        applyRouteDefaults(route);
    applyVirtualPortDefaults(config.virtualPort, VirtualPortIds::Written);
    for (PortGroupConfig &group : config.portGroups) {
        keepOnlyYes(group.isDefault);
        applyVlanDefaults(group.vlan);
        applyVirtualPortDefaults(group.virtualPort, VirtualPortIds::Written);
        applyBandwidthDefaults(group.bandwidth);
    }
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
