#include "backend/config/netcommon/netcommonrules.h"

#include "backend/config/errorcodes.h"
#include "backend/config/network/ipaddress.h"

#include <QCoreApplication>

namespace inn::config {

namespace {

constexpr qsizetype kLongestProfile = 39; // the kernel's limit of a port profile

QString tr(const char *text)
{
    return QCoreApplication::translate("NetworkCommon", text);
}

bool isThere(const auto &value, const xml::Report &report, QByteArrayView where)
{
    return value || report.isWritten(where);
}

struct Parameter
{
    const char *name;
    bool isSet;
};

std::vector<Parameter> parametersOf(const VirtualPortConfig &port)
{
    return { { "managerid", port.managerId.has_value() }, { "typeid", port.typeId.has_value() },
        { "typeidversion", port.typeIdVersion.has_value() }, { "instanceid", port.instanceId.has_value() },
        { "interfaceid", port.interfaceId.has_value() },
        { "profileid", !port.profileId.value_or(QString()).isEmpty() } };
}

// The parameters that a type needs, and those that it cannot have.
struct Demands
{
    QByteArrayView type;
    std::vector<QByteArrayView> needed, refused;
    QByteArrayView generated;
};

const std::vector<Demands> &allDemands()
{
    static const std::vector<Demands> all {
        { "802.1Qbg", { "managerid", "typeid", "typeidversion", "instanceid" },
            { "profileid", "interfaceid" }, "instanceid" },
        { "802.1Qbh", { "profileid" },
            { "managerid", "typeid", "typeidversion", "instanceid", "interfaceid" }, {} },
        { "openvswitch", { "interfaceid" }, { "managerid", "typeid", "typeidversion", "instanceid" },
            "interfaceid" },
        { "midonet", { "interfaceid" }, {}, {} },
    };
    return all;
}

const Demands *demandsOf(const VirtualPortConfig &port)
{
    for (const Demands &demands : allDemands()) {
        if (port.type == QLatin1StringView(demands.type))
            return &demands;
    }
    return nullptr;
}

bool contains(const std::vector<QByteArrayView> &names, const char *name)
{
    return std::find(names.begin(), names.end(), QByteArrayView(name)) != names.end();
}

// The netmask's or the prefix' length; none if a problem was told.
std::optional<unsigned> routePrefix(const RouteConfig &route, bool isIpv6, const xml::Report &report)
{
    if (route.netmask && isIpv6) {
        report.error("@netmask", tr("An IPv6 route has a prefix, not a netmask."));
        return {};
    }
    if (route.netmask && route.prefix) {
        report.error("@netmask", tr("A route cannot have both a prefix and a netmask; remove one of them."));
        return {};
    }
    if (route.netmask) {
        const auto mask = IpAddress::parse(*route.netmask);
        if (!mask || mask->isIpv6) {
            report.error("@netmask", tr("“%1” is not an IPv4 netmask.").arg(*route.netmask));
            return {};
        }
        if (const auto length = mask->maskPrefix())
            return length;
        report.error("@netmask", tr("“%1” is not an IPv4 netmask.").arg(*route.netmask));
        return {};
    }
    const unsigned most = isIpv6 ? 128 : 32;
    if (route.prefix && *route.prefix > most) {
        report.error(
            "@prefix", tr("The prefix %1 is too long; at most %2 is possible.").arg(*route.prefix).arg(most));
        return {};
    }
    return route.prefix.value_or(0);
}

} // namespace

void checkBandwidthRate(const BandwidthRateConfig &rate, xml::Report &report)
{
    const bool hasAverage = isThere(rate.average, report, "@average");
    if (!hasAverage && !isThere(rate.floor, report, "@floor"))
        report.error({}, tr("A bandwidth limit needs an average or a floor."), kXmlDetail);
    else if (!hasAverage && (isThere(rate.peak, report, "@peak") || isThere(rate.burst, report, "@burst")))
        report.error({}, tr("A bandwidth limit with a peak or a burst needs an average."), kUnsupported);
}

void checkBandwidth(const BandwidthConfig &bandwidth, xml::Report &report)
{
    for (const char *name : { "inbound", "outbound" }) {
        if (report.count(name) > 1)
            report.error(name, tr("There can be only one “%1”.").arg(QLatin1StringView(name)), kXmlDetail);
    }
    if (bandwidth.outbound && bandwidth.outbound->floor.value_or(0) > 0)
        report.error("outbound/@floor", tr("Only the incoming bandwidth can have a floor."), kUnsupported);
}

void checkBandwidthUse(
    const std::optional<BandwidthConfig> &bandwidth, FloorUse floor, ClassUse classes, xml::Report &report)
{
    if (!bandwidth)
        return;
    if (classes == ClassUse::Refused && isThere(bandwidth->classId, report, "bandwidth/@classID"))
        report.error("bandwidth/@classID", tr("The bandwidth cannot have a class here."), kXmlDetail);
    if (floor == FloorUse::Refused && bandwidth->inbound && bandwidth->inbound->floor.value_or(0) > 0)
        report.error("bandwidth/inbound/@floor", tr("The bandwidth cannot have a floor here."), kUnsupported);
}

void checkVlan(const VlanConfig &vlan, xml::Report &report)
{
    if (vlan.tags.empty())
        report.error({}, tr("A virtual LAN needs at least one tag."));
    int natives = 0;
    for (std::size_t i = 0; i < vlan.tags.size(); ++i) {
        if (vlan.tags[i].nativeMode && ++natives > 1)
            report.at(vlan.tags[i].origin, "tag", i)
                .error("@nativeMode", tr("Only one virtual LAN can be the native one."));
    }
    if (!vlan.trunk || vlan.trunk->compare(u"yes", Qt::CaseInsensitive) == 0)
        return;
    if (vlan.tags.size() > 1)
        report.error("@trunk", tr("Several virtual LANs need the trunk “yes”."));
    else if (natives > 0)
        report.error("@trunk", tr("A native virtual LAN needs the trunk “yes”."));
    else if (vlan.trunk->compare(u"no", Qt::CaseInsensitive) != 0)
        report.error(
            "@trunk", tr("“%1” is not possible here; write “yes” or “no”.").arg(vlan.trunk->left(80)));
}

void checkVirtualPort(const VirtualPortConfig &port, xml::Report &report)
{
    if (port.profileId && port.profileId->toUtf8().size() > kLongestProfile)
        report.error("parameters/@profileid",
            tr("The name of the port profile is too long; at most %1 bytes are possible.")
                .arg(kLongestProfile));
    const Demands *demands = demandsOf(port);
    if (!demands)
        return;
    for (const Parameter &parameter : parametersOf(port)) {
        if (parameter.isSet && contains(demands->refused, parameter.name))
            report.error(QByteArray("parameters/@") + parameter.name,
                tr("A virtual port of the type “%1” has no parameter “%2”.")
                    .arg(*port.type, QLatin1StringView(parameter.name)));
    }
}

void checkVirtualPortComplete(
    const std::optional<VirtualPortConfig> &port, VirtualPortIds ids, xml::Report &report)
{
    const Demands *demands = port ? demandsOf(*port) : nullptr;
    if (!demands)
        return;
    for (const Parameter &parameter : parametersOf(*port)) {
        if (parameter.isSet || !contains(demands->needed, parameter.name))
            continue;
        if (ids == VirtualPortIds::Generated && demands->generated == parameter.name)
            continue;
        report.error("virtualport",
            tr("A virtual port of the type “%1” needs the parameter “%2”.")
                .arg(*port->type, QLatin1StringView(parameter.name)));
    }
}

void checkInterfaceIp(const InterfaceIpConfig &ip, xml::Report &report)
{
    if (!ip.address)
        return;
    const auto address = IpAddress::parse(*ip.address);
    const bool otherFamily = address
        && ((ip.family == u"ipv4" && address->isIpv6) || (ip.family == u"ipv6" && !address->isIpv6));
    if (!address || otherFamily) {
        report.error("@address",
            otherFamily ? tr("“%1” is not an address of the family “%2”.").arg(*ip.address, *ip.family)
                        : tr("“%1” is not an IP address.").arg(ip.address->left(80)));
        return;
    }
    if (ip.prefix && *ip.prefix > address->length())
        report.error("@prefix",
            tr("The prefix %1 is too long; at most %2 is possible.").arg(*ip.prefix).arg(address->length()));
    if (!ip.peer)
        return;
    const auto peer = IpAddress::parse(*ip.peer);
    if (!peer || peer->isIpv6 != address->isIpv6)
        report.error("@peer", tr("“%1” is not an address of the same family.").arg(ip.peer->left(80)),
            kInvalidArgument);
}

void checkRoute(const RouteConfig &route, xml::Report &report)
{
    if (!route.address || !route.gateway)
        return;
    if (route.family && *route.family != u"ipv4" && *route.family != u"ipv6")
        return; // told already
    const bool isIpv6 = route.family == u"ipv6";
    const auto isGood = [&](const QString &text, const char *where) {
        const auto address = IpAddress::parse(text);
        if (address && address->isIpv6 == isIpv6)
            return true;
        report.error(where,
            isIpv6 ? tr("“%1” is not an IPv6 address.").arg(text.left(80))
                   : tr("“%1” is not an IPv4 address; a route of IPv6 has the family “ipv6”.")
                         .arg(text.left(80)));
        return false;
    };
    const bool gatewayIsGood = isGood(*route.gateway, "@gateway");
    if (!isGood(*route.address, "@address") || !gatewayIsGood)
        return;
    const auto prefix = routePrefix(route, isIpv6, report);
    const auto address = IpAddress::parse(*route.address);
    if (prefix && address->first(*prefix) != *address)
        report.error(
            "@address", tr("“%1” is not the address of a network of that size.").arg(*route.address));
}

void applyVlanDefaults(std::optional<VlanConfig> &vlan)
{
    if (!vlan)
        return;
    if (vlan->tags.size() > 1 || (vlan->trunk && vlan->trunk->compare(u"yes", Qt::CaseInsensitive) == 0))
        vlan->trunk = QStringLiteral("yes");
    else
        vlan->trunk.reset();
}

void applyBandwidthDefaults(std::optional<BandwidthConfig> &bandwidth)
{
    if (!bandwidth)
        return;
    const auto tidy = [](std::optional<BandwidthRateConfig> &rate) {
        if (!rate)
            return false;
        for (std::optional<quint64> *value : { &rate->average, &rate->peak, &rate->floor, &rate->burst }) {
            if (*value == 0U)
                value->reset();
        }
        if (!rate->average && !rate->floor)
            rate.reset();
        return true;
    };
    const bool hasIn = tidy(bandwidth->inbound);
    const bool hasOut = tidy(bandwidth->outbound);
    if (!hasIn && !hasOut)
        bandwidth.reset();
}

void applyVirtualPortDefaults(std::optional<VirtualPortConfig> &port, VirtualPortIds ids)
{
    if (!port)
        return;
    if (ids == VirtualPortIds::Generated) {
        if (!port->instanceId && (!port->type || port->type == u"802.1Qbg"))
            port->instanceId = QUuid::createUuid();
        if (!port->interfaceId && (!port->type || port->type == u"openvswitch"))
            port->interfaceId = QUuid::createUuid();
    }
    if (port->profileId && port->profileId->isEmpty())
        port->profileId.reset();
    const bool isBare = !port->managerId && !port->typeId && !port->typeIdVersion && !port->instanceId
        && !port->interfaceId && !port->profileId;
    if (!port->type && isBare)
        port.reset();
    else if (port->type == u"midonet") {
        port->managerId.reset();
        port->typeId.reset();
        port->typeIdVersion.reset();
        port->instanceId.reset();
        port->profileId.reset();
    }
}

void applyInterfaceIpDefaults(InterfaceIpConfig &ip)
{
    const auto address = IpAddress::parse(ip.address.value_or(QString()));
    if (address)
        ip.family = address->isIpv6 ? QStringLiteral("ipv6") : QStringLiteral("ipv4");
    if (ip.prefix == 0U)
        ip.prefix.reset();
}

} // namespace inn::config
