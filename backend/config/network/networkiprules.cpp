#include "backend/config/errorcodes.h"
#include "backend/config/macaddress.h"
#include "backend/config/network/networkrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace inn::config {

namespace {

constexpr quint64 kLeastSeconds = 120; // of dnsmasq
constexpr qsizetype kLongestService = 254; // libvirt's limit, in bytes

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

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool consistsOf(const QString &text, QStringView others)
{
    return std::all_of(
        text.begin(), text.end(), [&](QChar c) { return isAlphanumeric(c) || others.contains(c); });
}

void checkMask(const NetworkIpConfig &ip, const IpAddress &address, const xml::Report &report)
{
    if (ip.prefix.value_or(0) > address.length())
        report.error("@prefix",
            tr("The prefix %1 is too long; at most %2 is possible.").arg(*ip.prefix).arg(address.length()),
            kUnsupported);
    if (!ip.netmask)
        return;
    const auto mask = IpAddress::parse(*ip.netmask);
    if (!mask)
        report.error("@netmask", tr("“%1” is not a netmask of this address.").arg(ip.netmask->left(80)));
    else if (address.isIpv6)
        report.error("@netmask", tr("An IPv6 address has a prefix, not a netmask."), kUnsupported);
    else if (mask->isIpv6)
        report.error("@netmask", tr("“%1” is not a netmask of this address.").arg(*ip.netmask), kUnsupported);
    else if (ip.prefix.value_or(0) > 0)
        report.error("@netmask", tr("Give either a prefix or a netmask, not both."), kUnsupported);
    else if (!mask->maskPrefix()) {
        const QString message = tr("“%1” is not a netmask of this address.").arg(*ip.netmask);
        // libvirt sees it only when it looks at the addresses that are given out.
        if (ip.ranges.empty())
            report.warning("@netmask", message);
        else
            report.error("@netmask", message, kInternal);
    }
}

void checkLease(
    const std::optional<quint64> &expiry, const std::optional<QString> &unit, const xml::Report &report)
{
    const quint64 time = expiry.value_or(0);
    const bool isShort = (unit == u"seconds" && time < kLeastSeconds)
        || ((!unit || unit == u"minutes") && time < kLeastSeconds / 60);
    if (time > 0 && isShort)
        report.error("lease/@expiry", tr("An address is lent for two minutes at least."), kUnsupported);
}

// Both ends of a range; none if a problem was told.
std::optional<std::pair<IpAddress, IpAddress>> endsOf(const DhcpRangeConfig &range, const xml::Report &report)
{
    const auto address = [&](const std::optional<QString> &text, const char *where) {
        const auto it = IpAddress::parse(text.value_or(QString()));
        if (!text)
            report.error(where, tr("The range needs a first and a last address."));
        else if (!it)
            report.error(where, tr("“%1” is not an IP address.").arg(text->left(80)), kSystem);
        return it;
    };
    const auto start = address(range.start, "@start");
    const auto end = address(range.end, "@end");
    if (!start || !end)
        return {};
    return std::pair(*start, *end);
}

void checkRange(const DhcpRangeConfig &range, const std::optional<Subnet> &subnet, const xml::Report &report)
{
    checkLease(range.leaseExpiry, range.leaseUnit, report);
    const auto ends = endsOf(range, report);
    if (!ends || !subnet)
        return;
    const auto &[start, end] = *ends;
    const QString text = tr("The DHCP range from “%1” to “%2”").arg(*range.start, *range.end);
    if (!subnet->contains(start) || !subnet->contains(end)) {
        report.error({}, tr("%1 is not inside the network.").arg(text), kInternal);
        return;
    }
    const bool isIpv6 = subnet->address.isIpv6;
    if (!isIpv6 && start == subnet->address.first(subnet->prefix))
        report.error("@start", tr("%1 begins with the address of the network itself.").arg(text), kInternal);
    if (!isIpv6 && end == subnet->address.last(subnet->prefix))
        report.error("@end", tr("%1 ends with the broadcast address.").arg(text), kInternal);
    const unsigned common = subnet->address.length() - 16;
    if (start.first(common) != end.first(common))
        report.error({}, tr("%1 is too large; at most 65536 addresses are possible.").arg(text), kInternal);
    else if (end < start)
        report.error({}, tr("%1 ends before it begins.").arg(text), kInternal);
}

void checkHostNames(const DhcpHostConfig &host, bool isIpv6, const xml::Report &report)
{
    if (host.mac && isIpv6)
        report.error(
            "@mac", tr("With IPv6 a DHCP host is known by its identifier “id”, not by a hardware address."));
    else if (host.mac) {
        const QString problem = macAddressProblem(*host.mac);
        if (!problem.isEmpty())
            report.error("@mac", problem);
    }
    static const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':';
    };
    if (host.id && !std::all_of(host.id->begin(), host.id->end(), isHex))
        report.error(
            "@id", tr("“%1” is not an identifier: hexadecimal digits and “:”.").arg(host.id->left(80)));
    if (host.name && (host.name->isEmpty() || !isAlphanumeric(host.name->at(0))))
        report.error(
            "@name", tr("The name “%1” must begin with a letter or digit.").arg(host.name->left(80)));
    if (isIpv6 && !host.id && !host.name)
        report.error({}, tr("A DHCP host needs an identifier or a name."));
    else if (!isIpv6 && !host.mac && !host.name)
        report.error({}, tr("A DHCP host needs a hardware address or a name."));
}

void checkHost(
    const DhcpHostConfig &host, bool isIpv6, const std::optional<Subnet> &subnet, const xml::Report &report)
{
    checkLease(host.leaseExpiry, host.leaseUnit, report);
    checkHostNames(host, isIpv6, report);
    if (!host.ip) {
        report.error({}, tr("A DHCP host needs an address."));
        return;
    }
    const auto ip = IpAddress::parse(*host.ip);
    if (!ip)
        report.error("@ip", tr("“%1” is not an IP address.").arg(host.ip->left(80)));
    else if (subnet && !subnet->contains(*ip))
        report.warning("@ip", tr("The address “%1” of a DHCP host is not inside the network.").arg(*host.ip));
}

void checkHosts(
    const NetworkIpConfig &ip, bool isIpv6, const std::optional<Subnet> &subnet, const xml::Report &report)
{
    std::set<QString> macs;
    std::set<QString> addresses;
    for (std::size_t i = 0; i < ip.hosts.size(); ++i) {
        const DhcpHostConfig &host = ip.hosts[i];
        const xml::Report here = report.at(host.origin, "dhcp/host", i);
        checkHost(host, isIpv6, subnet, here);
        const QString mac = host.mac.value_or(QString()).toLower();
        if (!mac.isEmpty() && !macs.insert(mac).second)
            here.warning("@mac", tr("Two DHCP hosts have the hardware address “%1”.").arg(mac));
        const QString address = host.ip.value_or(QString());
        if (!address.isEmpty() && !addresses.insert(address).second)
            here.warning("@ip", tr("Two DHCP hosts have the address “%1”.").arg(address));
    }
}

} // namespace

std::optional<unsigned> prefixLengthOf(const NetworkIpConfig &ip)
{
    const auto address = IpAddress::parse(ip.address.value_or(QString()));
    if (!address || ip.prefix.value_or(0) > address->length())
        return {};
    if (ip.prefix.value_or(0) > 0)
        return ip.prefix;
    if (ip.netmask) {
        const auto mask = IpAddress::parse(*ip.netmask);
        return mask && !mask->isIpv6 && !address->isIpv6 ? mask->maskPrefix() : std::nullopt;
    }
    const bool isAny = *address == address->first(0);
    if (isAny || address->isIpv6)
        return isAny ? 0U : 64U;
    // As before there were prefixes: the class of the address decides.
    const unsigned first = address->bytes[0];
    if (first >= 224)
        return {};
    return first < 128 ? 8U : first < 192 ? 16U : 24U;
}

void checkNetworkIp(const NetworkIpConfig &ip, xml::Report &report)
{
    const auto address = IpAddress::parse(ip.address.value_or(QString()));
    if (!address) {
        report.error("@address",
            ip.address ? tr("“%1” is not an IP address.").arg(ip.address->left(80))
                       : tr("The network’s “ip” has no address."));
        return;
    }
    const bool isKnownFamily = !ip.family || *ip.family == u"ipv4" || *ip.family == u"ipv6";
    if (isKnownFamily && address->isIpv6 != (ip.family == u"ipv6")) {
        report.error("@family",
            address->isIpv6 ? tr("“%1” is an IPv6 address; give it the family “ipv6”.").arg(*ip.address)
                            : tr("“%1” is an IPv4 address; give it the family “ipv4”.").arg(*ip.address),
            kUnsupported);
        return;
    }
    checkMask(ip, *address, report);
    const auto prefix = prefixLengthOf(ip);
    const auto subnet = prefix ? std::optional(Subnet { *address, *prefix }) : std::nullopt;
    for (std::size_t i = 0; i < ip.ranges.size(); ++i)
        checkRange(ip.ranges[i], subnet, report.at(ip.ranges[i].origin, "dhcp/range", i));
    checkHosts(ip, address->isIpv6, subnet, report);
    if (address->isIpv6 && (ip.tftpRoot || report.isWritten("tftp")))
        report.error("tftp", tr("Only an IPv4 address can offer TFTP."), kUnsupported);
    if (!address->isIpv6 && ip.bootFile && ip.bootServer && !IpAddress::parse(*ip.bootServer))
        report.error(
            "dhcp/bootp/@server", tr("“%1” is not an IP address.").arg(ip.bootServer->left(80)), kSystem);
}

void checkDnsForwarder(const DnsForwarderConfig &forwarder, xml::Report &report)
{
    if (!forwarder.address && !forwarder.domain)
        report.error({}, tr("The name server needs an address or a domain."));
    if (forwarder.address && !IpAddress::parse(*forwarder.address))
        report.error("@addr", tr("“%1” is not an IP address.").arg(forwarder.address->left(80)));
}

void checkDnsTxt(const DnsTxtConfig &txt, xml::Report &report)
{
    if (txt.name && (txt.name->contains(u' ') || txt.name->contains(u',')))
        report.error("@name",
            tr("The name “%1” of a text record cannot contain a space or comma.").arg(txt.name->left(80)),
            kXmlDetail);
}

void checkDnsSrv(const DnsSrvConfig &srv, xml::Report &report)
{
    if (srv.service && srv.service->toUtf8().size() > kLongestService)
        report.error("@service", tr("The service’s name is too long."), kXmlDetail);
    else if (srv.service && !consistsOf(*srv.service, u"_-+/*"))
        report.error("@service",
            tr("The service’s name “%1” has characters that are not possible.").arg(srv.service->left(80)),
            kXmlDetail);
    if (srv.protocol && !consistsOf(*srv.protocol, u"-+/"))
        report.error("@protocol",
            tr("The protocol “%1” has characters that are not possible.").arg(srv.protocol->left(80)),
            kXmlDetail);
    if (srv.target)
        return;
    for (const auto &[value, where] : { std::pair(srv.port, "@port"), std::pair(srv.priority, "@priority"),
             std::pair(srv.weight, "@weight") }) {
        if (value)
            report.error(where,
                tr("A service record without a target cannot have “%1”.").arg(QLatin1StringView(where + 1)),
                kXmlDetail);
    }
}

void checkDnsHost(const DnsHostConfig &host, xml::Report &report)
{
    if (!host.ip)
        report.error({}, tr("The host needs an address, “ip”."), kXmlDetail);
    else if (!IpAddress::parse(*host.ip))
        report.error("@ip", tr("“%1” is not an IP address.").arg(host.ip->left(80)), kXmlDetail);
    const bool hasName = std::any_of(
        host.names.begin(), host.names.end(), [](const QString &name) { return !name.isEmpty(); });
    if (!hasName)
        report.error({}, tr("The host needs at least one name, “hostname”."), kXmlDetail);
}

void checkNetworkDns(const NetworkDnsConfig &dns, xml::Report &report)
{
    if (dns.enable == u"no"
        && (!dns.forwarders.empty() || !dns.txts.empty() || !dns.srvs.empty() || !dns.hosts.empty()))
        report.error("@enable", tr("A name server that is switched off cannot have records."));
}

} // namespace inn::config
