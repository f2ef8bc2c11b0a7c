#include "backend/drivers/network/networkplan.h"

#include "backend/config/network/networkrules.h"

#include <QStringList>

namespace inn::network {

namespace {

QString tableName(const QString &bridge)
{
    return QStringLiteral("innkeeper_") + QString(bridge).replace(u'-', u'_').replace(u'.', u'_');
}

// The words of a document go into files with a syntax of their own: only what cannot break out of a line.
bool isPlain(const QString &word)
{
    for (const QChar character : word) {
        if (!character.isLetterOrNumber() && !QStringLiteral(".:-_").contains(character))
            return false;
    }
    return !word.isEmpty();
}

} // namespace

QHostAddress Subnet::netmask() const
{
    return QHostAddress(prefix == 0 ? 0u : 0xffffffffu << (32 - prefix));
}

QString Subnet::toString() const
{
    const QHostAddress base(address.toIPv4Address() & netmask().toIPv4Address());
    return base.toString() + u'/' + QString::number(prefix);
}

std::optional<Subnet> subnetOf(const config::NetworkConfig &network)
{
    for (const config::NetworkIpConfig &ip : network.ips) {
        if (ip.family && *ip.family != QStringLiteral("ipv4"))
            continue;
        const QHostAddress address(ip.address.value_or(QString()));
        if (address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        const int prefix = int(config::prefixLengthOf(ip).value_or(0));
        if (prefix < 1 || prefix > 32)
            continue;
        return Subnet { address, prefix };
    }
    return {};
}

QByteArray dnsmasqConfiguration(
    const config::NetworkConfig &network, const QString &bridge, const DnsmasqFiles &files)
{
    const auto subnet = subnetOf(network);
    if (!subnet)
        return {};
    QStringList lines {
        QStringLiteral("strict-order"), QStringLiteral("pid-file=") + files.pid,
        QStringLiteral("except-interface=lo"), QStringLiteral("bind-dynamic"),
        QStringLiteral("interface=") + bridge,
        QStringLiteral("conf-file="), // not the host's own
    };
    if (network.domainName && isPlain(*network.domainName)) {
        lines << QStringLiteral("domain=") + *network.domainName << QStringLiteral("expand-hosts");
    }
    if (!network.forwardMode)
        lines << QStringLiteral("no-resolv"); // an isolated network asks nobody outside
    quint64 leases = 0;
    for (const config::NetworkIpConfig &ip : network.ips) {
        for (const config::DhcpRangeConfig &range : ip.ranges) {
            const QHostAddress start(range.start.value_or(QString()));
            const QHostAddress end(range.end.value_or(QString()));
            if (start.protocol() != QAbstractSocket::IPv4Protocol
                || end.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            leases += end.toIPv4Address() - start.toIPv4Address() + 1;
            lines << QStringLiteral("dhcp-range=%1,%2,%3")
                         .arg(start.toString(), end.toString(), subnet->netmask().toString());
        }
    }
    if (leases > 0) {
        lines << QStringLiteral("dhcp-no-override") << QStringLiteral("dhcp-authoritative")
              << QStringLiteral("dhcp-lease-max=%1").arg(leases)
              << QStringLiteral("dhcp-leasefile=") + files.leases
              << QStringLiteral("dhcp-hostsfile=") + files.hosts;
        if (!network.forwardMode)
            lines << QStringLiteral("dhcp-option=3"); // no default route into nowhere
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray dnsmasqHosts(const config::NetworkConfig &network)
{
    QByteArray text;
    for (const config::NetworkIpConfig &ip : network.ips) {
        for (const config::DhcpHostConfig &host : ip.hosts) {
            QStringList parts;
            for (const auto &part : { host.mac, host.ip, host.name }) {
                if (part && isPlain(*part))
                    parts << *part;
            }
            if (!parts.isEmpty())
                text += parts.join(u',').toUtf8() + '\n';
        }
    }
    return text;
}

QByteArray firewallRules(const config::NetworkConfig &network, const QString &bridge)
{
    const QString table = tableName(bridge);
    const auto subnet = subnetOf(network);
    const bool forwards = network.forwardMode.has_value() && subnet;
    QString rules = QStringLiteral("table inet %1\ndelete table inet %1\ntable inet %1 {\n").arg(table);
    rules += QStringLiteral("  chain input {\n    type filter hook input priority filter; policy accept;\n"
                            "    iifname \"%1\" udp dport { 53, 67 } accept\n"
                            "    iifname \"%1\" tcp dport 53 accept\n  }\n")
                 .arg(bridge);
    rules
        += QStringLiteral("  chain forward {\n    type filter hook forward priority filter; policy accept;\n"
                          "    iifname \"%1\" oifname \"%1\" accept\n")
               .arg(bridge);
    if (forwards && *network.forwardMode == QStringLiteral("nat")) {
        rules += QStringLiteral("    oifname \"%1\" ip daddr %2 ct state established,related accept\n"
                                "    iifname \"%1\" ip saddr %2 accept\n")
                     .arg(bridge, subnet->toString());
    } else if (forwards) {
        rules += QStringLiteral(
            "    oifname \"%1\" ip daddr %2 accept\n    iifname \"%1\" ip saddr %2 accept\n")
                     .arg(bridge, subnet->toString());
    }
    rules += QStringLiteral("    oifname \"%1\" reject\n    iifname \"%1\" reject\n  }\n").arg(bridge);
    if (forwards && *network.forwardMode == QStringLiteral("nat")) {
        rules += QStringLiteral(
            "  chain postrouting {\n    type nat hook postrouting priority srcnat; policy accept;\n"
            "    ip saddr %1 ip daddr { 224.0.0.0/24, 255.255.255.255 } return\n"
            "    ip saddr %1 ip daddr != %1 masquerade\n  }\n")
                     .arg(subnet->toString());
    }
    return (rules + QStringLiteral("}\n")).toUtf8();
}

QByteArray firewallRemoval(const QString &bridge)
{
    // Declaring it first makes deleting one that is not there no error.
    return QStringLiteral("table inet %1\ndelete table inet %1\n").arg(tableName(bridge)).toUtf8();
}

config::NetworkConfig defaultNetwork(const Subnet &subnet, const QString &bridge)
{
    const quint32 base = subnet.address.toIPv4Address() & subnet.netmask().toIPv4Address();
    const quint32 last = base | ~subnet.netmask().toIPv4Address();
    config::NetworkConfig network;
    network.name = QStringLiteral("default");
    network.uuid = QUuid::createUuid();
    network.forwardMode = QStringLiteral("nat");
    network.bridgeName = bridge;
    network.bridgeStp = QStringLiteral("on");
    network.bridgeDelay = QStringLiteral("0");
    config::NetworkIpConfig ip;
    ip.address = subnet.address.toString();
    ip.netmask = subnet.netmask().toString();
    ip.ranges.push_back({ QHostAddress(base + 2).toString(), QHostAddress(last - 1).toString(), {} });
    network.ips.push_back(ip);
    return network;
}

} // namespace inn::network
