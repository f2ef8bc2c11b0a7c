#include "backend/drivers/network/networkplan.h"

#include "backend/config/network/networkrules.h"

#include <QStringList>

#include <algorithm>

namespace inn::network {

namespace {

QString tableName(const QString &bridge)
{
    return QStringLiteral("innkeeper_") + tableWord(bridge);
}

} // namespace

bool isPlainWord(const QString &word)
{
    for (const QChar character : word) {
        if (!character.isLetterOrNumber() && !QStringLiteral(".:-_").contains(character))
            return false;
    }
    return !word.isEmpty();
}

QString tableWord(const QString &device)
{
    return QString(device).replace(u'-', u'_').replace(u'.', u'_').replace(u':', u'_');
}

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

bool overlaps(const Subnet &wanted, const std::vector<std::pair<QHostAddress, int>> &used)
{
    for (const auto &[address, prefix] : used) {
        const int shorter = qMin(prefix, wanted.prefix);
        if (address.isInSubnet(wanted.address, shorter))
            return true;
    }
    return false;
}

bool isOnHostBridge(const config::NetworkConfig &network)
{
    return network.forwardMode == QStringLiteral("bridge") && network.bridgeName;
}

bool isDirect(const config::NetworkConfig &network)
{
    static const QStringList modes { QStringLiteral("bridge"), QStringLiteral("vepa"),
        QStringLiteral("private"), QStringLiteral("passthrough") };
    return network.forwardMode && modes.contains(*network.forwardMode) && !network.bridgeName;
}

namespace {

QString leaseTime(const std::optional<quint64> &expiry, const std::optional<QString> &unit)
{
    if (!expiry)
        return {};
    if (*expiry == 0)
        return QStringLiteral("infinite");
    const QString letter = unit == QStringLiteral("hours") ? QStringLiteral("h")
        : unit == QStringLiteral("minutes")                ? QStringLiteral("m")
                                                           : QString();
    return QString::number(*expiry) + letter;
}

// What the network's own names are, beside those of its guests.
QStringList dnsLines(const config::NetworkConfig &network, const DnsmasqFiles &files)
{
    QStringList lines;
    if (!network.dns)
        return lines;
    const config::NetworkDnsConfig &dns = *network.dns;
    for (const config::DnsForwarderConfig &forwarder : dns.forwarders) {
        const QString domain = forwarder.domain.value_or(QString());
        const QString address = forwarder.address.value_or(QString());
        if ((domain.isEmpty() || isPlainWord(domain)) && (address.isEmpty() || isPlainWord(address)))
            lines << QStringLiteral("server=")
                    + (domain.isEmpty() ? QString() : QStringLiteral("/%1/").arg(domain))
                    + (address.isEmpty() ? QStringLiteral("#") : address);
    }
    for (const config::DnsTxtConfig &txt : dns.txts) {
        const QString value = txt.value.value_or(QString());
        if (isPlainWord(txt.name.value_or(QString())) && !value.contains(u'\n') && !value.contains(u'"'))
            lines << QStringLiteral("txt-record=%1,\"%2\"").arg(*txt.name, value);
    }
    for (const config::DnsSrvConfig &srv : dns.srvs) {
        const QString service = srv.service.value_or(QString()), protocol = srv.protocol.value_or(QString());
        const QString domain = srv.domain.value_or(QString()), target = srv.target.value_or(QString());
        if (!isPlainWord(service) || !isPlainWord(protocol) || (!domain.isEmpty() && !isPlainWord(domain))
            || (!target.isEmpty() && !isPlainWord(target)))
            continue;
        QString line = QStringLiteral("srv-host=_%1._%2").arg(service, protocol);
        if (!domain.isEmpty())
            line += u'.' + domain;
        if (!target.isEmpty())
            line += QStringLiteral(",%1,%2,%3,%4")
                        .arg(target)
                        .arg(srv.port.value_or(1))
                        .arg(srv.priority.value_or(0))
                        .arg(srv.weight.value_or(0));
        lines << line;
    }
    lines << QStringLiteral("addn-hosts=") + files.names;
    return lines;
}

} // namespace

QByteArray dnsmasqNames(const config::NetworkConfig &network)
{
    QByteArray text;
    if (!network.dns)
        return text;
    for (const config::DnsHostConfig &host : network.dns->hosts) {
        QStringList words { host.ip.value_or(QString()) };
        for (const QString &name : host.names)
            words << name;
        if (words.size() > 1 && std::all_of(words.begin(), words.end(), isPlainWord))
            text += words.join(u' ').toUtf8() + '\n';
    }
    return text;
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
    if (network.domainName && isPlainWord(*network.domainName)) {
        lines << QStringLiteral("domain=") + *network.domainName << QStringLiteral("expand-hosts");
    }
    lines << dnsLines(network, files);
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
            const QString time = leaseTime(range.leaseExpiry, range.leaseUnit);
            lines << QStringLiteral("dhcp-range=%1,%2,%3")
                         .arg(start.toString(), end.toString(), subnet->netmask().toString())
                    + (time.isEmpty() ? QString() : u',' + time);
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
                if (part && isPlainWord(*part))
                    parts << *part;
            }
            const QString time = leaseTime(host.leaseExpiry, host.leaseUnit);
            if (!parts.isEmpty() && !time.isEmpty())
                parts << time;
            if (!parts.isEmpty())
                text += parts.join(u',').toUtf8() + '\n';
        }
    }
    return text;
}

static QString portRule(const config::NetworkConfig &network, const Subnet &subnet)
{
    const unsigned first = network.natPortStart.value_or(0), last = network.natPortEnd.value_or(0);
    if (first == 0 || last < first || last > 65535)
        return {};
    return QStringLiteral("    ip saddr %1 ip daddr != %1 meta l4proto { tcp, udp } masquerade to :%2-%3\n")
        .arg(subnet.toString())
        .arg(first)
        .arg(last);
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
            "    ip saddr %1 ip daddr { 224.0.0.0/24, 255.255.255.255 } return\n%2"
            "    ip saddr %1 ip daddr != %1 masquerade\n  }\n")
                     .arg(subnet->toString(), portRule(network, *subnet));
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
