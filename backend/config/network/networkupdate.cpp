#include "backend/config/network/networkupdate.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/firsterror.h"

namespace inn::config {

namespace {

constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID

using Command = NetworkUpdate::Command;

Error networkError(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = 19; // VIR_FROM_NETWORK
    return error;
}

Error notThere(const NetworkConfig &network, const QString &what)
{
    return networkError(ErrorCode::NotFound,
        translated("The network “%1” has no such entry: %2.").arg(network.name.value_or(QString()), what),
        kOperationInvalid);
}

Error isThere(const NetworkConfig &network, const QString &what)
{
    return networkError(ErrorCode::AlreadyExists,
        translated("The network “%1” has such an entry already: %2.")
            .arg(network.name.value_or(QString()), what),
        kOperationInvalid);
}

Error notChangeable(const NetworkConfig &network, const QString &what)
{
    return networkError(ErrorCode::Unsupported,
        translated("Such entries of the network “%1” can only be added and removed: %2.")
            .arg(network.name.value_or(QString()), what),
        kOperationUnsupported);
}

// The part inside of a small document of its own, so that it is read and checked like any other.
Result<NetworkConfig> readPart(const QByteArray &before, const QByteArray &xml, const QByteArray &after)
{
    QByteArray part = xml.trimmed();
    if (part.startsWith("<?xml"))
        part = part.mid(part.indexOf("?>") + 2);
    const QByteArray document = "<network><name>part</name>" + before + part + after + "</network>";
    xml::Issues issues;
    TRY_ASSIGN(NetworkConfig network, readNetwork(document, &issues));
    if (const xml::Issue *error = xml::firstErrorOf(issues)) {
        return networkError(ErrorCode::InvalidConfig,
            translated("The change of the network cannot be read: %1").arg(error->message),
            error->libvirtCode);
    }
    return network;
}

template<class T>
Result<T> single(const std::vector<T> &items)
{
    if (items.size() == 1)
        return items.front();
    return networkError(ErrorCode::InvalidConfig,
        translated("The change of the network has another element than it should have."), kXml);
}

template<class T>
void insert(std::vector<T> &items, const T &item, Command command)
{
    items.insert(command == NetworkUpdate::AddFirst ? items.begin() : items.end(), item);
}

bool isAddition(Command command)
{
    return command == NetworkUpdate::AddFirst || command == NetworkUpdate::AddLast;
}

// Lists whose entries are only added and removed.
template<class T, class Same>
Result<> change(std::vector<T> &items, const T &item, Command command, const NetworkConfig &network,
    const QString &what, Same same)
{
    if (command == NetworkUpdate::Modify)
        return notChangeable(network, what);
    const auto found
        = std::find_if(items.begin(), items.end(), [&](const T &each) { return same(each, item); });
    if (isAddition(command)) {
        if (found != items.end())
            return isThere(network, what);
        insert(items, item, command);
        return {};
    }
    if (found == items.end())
        return notThere(network, what);
    items.erase(found);
    return {};
}

bool isV6(const NetworkIpConfig &ip)
{
    return ip.family == QStringLiteral("ipv6");
}

// The <ip> that a change of its DHCP is about.
Result<NetworkIpConfig *> dhcpParent(NetworkConfig &network, int index)
{
    if (index >= 0 && size_t(index) < network.ips.size())
        return &network.ips[size_t(index)];
    if (index < 0) {
        for (NetworkIpConfig &ip : network.ips) {
            if (!ip.ranges.empty() || !ip.hosts.empty())
                return &ip;
        }
        for (NetworkIpConfig &ip : network.ips) {
            if (!isV6(ip))
                return &ip;
        }
    }
    return networkError(ErrorCode::NotFound,
        translated("The network “%1” has no such “ip” element for DHCP.")
            .arg(network.name.value_or(QString())),
        kOperationInvalid);
}

QByteArray parentText(const NetworkIpConfig &ip)
{
    return isV6(ip) ? QByteArray("<ip family='ipv6' address='fd00::1' prefix='64'><dhcp>")
                    : QByteArray("<ip address='10.0.0.1' netmask='255.0.0.0'><dhcp>");
}

bool sameText(const std::optional<QString> &a, const std::optional<QString> &b)
{
    return a && b && a->compare(*b, Qt::CaseInsensitive) == 0;
}

QString hostLabel(const DhcpHostConfig &host)
{
    QStringList words;
    for (const auto &word : { host.mac, host.id, host.name, host.ip }) {
        if (word)
            words << *word;
    }
    return words.join(u' ');
}

Result<> changeDhcpHost(NetworkConfig &network, Command command, int index, const QByteArray &xml)
{
    TRY_ASSIGN(NetworkIpConfig * parent, dhcpParent(network, index));
    TRY_ASSIGN(const NetworkConfig part, readPart(parentText(*parent), xml, "</dhcp></ip>"));
    TRY_ASSIGN(const DhcpHostConfig host, single(part.ips.front().hosts));
    auto &hosts = parent->hosts;
    const auto find = [&](auto same) { return std::find_if(hosts.begin(), hosts.end(), same); };
    if (command == NetworkUpdate::Modify) {
        const auto found = find([&](const DhcpHostConfig &each) {
            return sameText(each.mac, host.mac) || sameText(each.id, host.id)
                || (!host.mac && !host.id && sameText(each.name, host.name));
        });
        if (found == hosts.end())
            return notThere(network, hostLabel(host));
        *found = host;
        return {};
    }
    if (isAddition(command)) {
        const auto found = find([&](const DhcpHostConfig &each) {
            return sameText(each.mac, host.mac) || sameText(each.id, host.id) || sameText(each.ip, host.ip)
                || sameText(each.name, host.name);
        });
        if (found != hosts.end())
            return isThere(network, hostLabel(host));
        insert(hosts, host, command);
        return {};
    }
    const auto found = find([&](const DhcpHostConfig &each) {
        return (!host.mac || sameText(each.mac, host.mac)) && (!host.id || sameText(each.id, host.id))
            && (!host.name || sameText(each.name, host.name)) && (!host.ip || sameText(each.ip, host.ip));
    });
    if (found == hosts.end())
        return notThere(network, hostLabel(host));
    hosts.erase(found);
    return {};
}

Result<> changeDhcpRange(NetworkConfig &network, Command command, int index, const QByteArray &xml)
{
    TRY_ASSIGN(NetworkIpConfig * parent, dhcpParent(network, index));
    TRY_ASSIGN(const NetworkConfig part, readPart(parentText(*parent), xml, "</dhcp></ip>"));
    TRY_ASSIGN(const DhcpRangeConfig range, single(part.ips.front().ranges));
    const QString label
        = range.start.value_or(QString()) + QStringLiteral(" – ") + range.end.value_or(QString());
    return change(parent->ranges, range, command, network, label,
        [](const DhcpRangeConfig &a, const DhcpRangeConfig &b) {
            return sameText(a.start, b.start) && sameText(a.end, b.end);
        });
}

Result<> changeForwardInterface(NetworkConfig &network, Command command, const QByteArray &xml)
{
    TRY_ASSIGN(const NetworkConfig part, readPart("<forward mode='bridge'>", xml, "</forward>"));
    TRY_ASSIGN(const ForwardInterfaceConfig interface, single(part.forwardInterfaces));
    if (command == NetworkUpdate::Delete) {
        for (const ForwardInterfaceConfig &each : network.forwardInterfaces) {
            if (sameText(each.dev, interface.dev) && each.connections.value_or(0) > 0)
                return networkError(ErrorCode::InvalidState,
                    translated("The network device “%1” is in use by a guest of the network “%2”.")
                        .arg(interface.dev.value_or(QString()), network.name.value_or(QString())),
                    kOperationInvalid);
        }
    }
    return change(network.forwardInterfaces, interface, command, network, interface.dev.value_or(QString()),
        [](const ForwardInterfaceConfig &a, const ForwardInterfaceConfig &b) { return a.dev == b.dev; });
}

Result<> changePortGroup(NetworkConfig &network, Command command, const QByteArray &xml)
{
    TRY_ASSIGN(const NetworkConfig part, readPart({}, xml, {}));
    TRY_ASSIGN(const PortGroupConfig group, single(part.portGroups));
    const QString label = group.name.value_or(QString());
    auto &groups = network.portGroups;
    const auto found = std::find_if(
        groups.begin(), groups.end(), [&](const PortGroupConfig &each) { return each.name == group.name; });
    if (isAddition(command) ? found != groups.end() : found == groups.end())
        return isAddition(command) ? isThere(network, label) : notThere(network, label);
    const bool becomesDefault = group.isDefault == QStringLiteral("yes") && command != NetworkUpdate::Delete;
    for (const PortGroupConfig &each : groups) {
        if (becomesDefault && each.isDefault == QStringLiteral("yes") && each.name != group.name)
            return networkError(ErrorCode::InvalidState,
                translated("The network “%1” has another default port group: “%2”.")
                    .arg(network.name.value_or(QString()), each.name.value_or(QString())),
                kOperationInvalid);
    }
    if (command == NetworkUpdate::Modify)
        *found = group;
    else if (command == NetworkUpdate::Delete)
        groups.erase(found);
    else
        insert(groups, group, command);
    return {};
}

Result<> changeDns(
    NetworkConfig &network, Command command, NetworkUpdate::Section section, const QByteArray &xml)
{
    TRY_ASSIGN(const NetworkConfig part, readPart("<dns>", xml, "</dns>"));
    if (!part.dns)
        return networkError(ErrorCode::InvalidConfig,
            translated("The change of the network has another element than it should have."), kXml);
    NetworkDnsConfig dns = network.dns.value_or(NetworkDnsConfig());
    if (section == NetworkUpdate::DnsHost) {
        TRY_ASSIGN(const DnsHostConfig host, single(part.dns->hosts));
        const bool adds = isAddition(command);
        const auto same = [adds](const DnsHostConfig &a, const DnsHostConfig &b) {
            const bool names = std::any_of(b.names.begin(), b.names.end(), [&](const QString &name) {
                return std::find(a.names.begin(), a.names.end(), name) != a.names.end();
            });
            return adds ? a.ip == b.ip || names : (!b.ip || a.ip == b.ip) && (b.names.empty() || names);
        };
        TRY(change(dns.hosts, host, command, network, host.ip.value_or(QString()), same));
    } else if (section == NetworkUpdate::DnsTxt) {
        TRY_ASSIGN(const DnsTxtConfig txt, single(part.dns->txts));
        TRY(change(dns.txts, txt, command, network, txt.name.value_or(QString()),
            [](const DnsTxtConfig &a, const DnsTxtConfig &b) { return a.name == b.name; }));
    } else {
        TRY_ASSIGN(const DnsSrvConfig srv, single(part.dns->srvs));
        const auto same = [](const DnsSrvConfig &a, const DnsSrvConfig &b) {
            return a.service == b.service && a.protocol == b.protocol && (!b.domain || a.domain == b.domain)
                && (!b.target || a.target == b.target) && (!b.port || a.port == b.port);
        };
        TRY(change(dns.srvs, srv, command, network, srv.service.value_or(QString()), same));
    }
    network.dns = dns;
    return {};
}

} // namespace

Result<> updateNetwork(NetworkConfig &network, const NetworkUpdate &update)
{
    const Command command = update.command;
    const QByteArray &xml = update.xml;
    if (command < NetworkUpdate::Modify || command > NetworkUpdate::AddFirst)
        return networkError(ErrorCode::InvalidConfig,
            translated("The network “%1” cannot be changed that way.").arg(network.name.value_or(QString())),
            kInvalidArgument);
    switch (update.section) {
    case NetworkUpdate::IpDhcpHost:
        return changeDhcpHost(network, command, update.parentIndex, xml);
    case NetworkUpdate::IpDhcpRange:
        return changeDhcpRange(network, command, update.parentIndex, xml);
    case NetworkUpdate::ForwardInterface:
        return changeForwardInterface(network, command, xml);
    case NetworkUpdate::PortGroup:
        return changePortGroup(network, command, xml);
    case NetworkUpdate::DnsHost:
    case NetworkUpdate::DnsTxt:
    case NetworkUpdate::DnsSrv:
        return changeDns(network, command, update.section, xml);
    default:
        break;
    }
    return networkError(ErrorCode::Unsupported,
        translated("That part of the network “%1” cannot change alone; change its definition.")
            .arg(network.name.value_or(QString())),
        kOperationUnsupported);
}

} // namespace inn::config
