#include "backend/config/interface/hostinterface.h"

#include "backend/config/interface/hostinterfacetype.h"
#include "backend/xml/writer.h"

#include <QCoreApplication>

namespace inn::config {

namespace {

constexpr unsigned kMostMtu = 100'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("HostInterfaceConfig", text);
}

void demandPart(
    const std::optional<QString> &type, QStringView wanted, bool isThere, const xml::Report &report)
{
    if (type == wanted && !isThere)
        report.error({}, tr("An interface of the type “%1” needs the element “%1”.").arg(wanted));
}

void tidyLink(std::optional<HostInterfaceLinkConfig> &link)
{
    if (!link)
        return;
    if (link->speed == 0U)
        link->speed.reset();
    if (link->state && link->state->isEmpty())
        link->state.reset();
    if (!link->speed && !link->state)
        link.reset();
}

void tidyBond(std::optional<HostBondConfig> &bond)
{
    if (!bond)
        return;
    for (std::optional<int> *delay : { &bond->miiDownDelay, &bond->miiUpDelay }) {
        if (delay->value_or(0) <= 0)
            delay->reset();
    }
    if (bond->miiFrequency) {
        bond->arpInterval.reset();
        bond->arpTarget.reset();
        bond->arpValidate.reset();
    }
    for (HostBondMemberConfig &member : bond->members)
        tidyLink(member.link);
}

void tidyProtocol(HostInterfaceProtocolConfig &protocol)
{
    if (protocol.family != u"ipv6")
        protocol.autoconf = false;
    std::erase_if(protocol.ips, [](const HostInterfaceIpConfig &ip) { return !ip.address; });
    for (HostInterfaceIpConfig &ip : protocol.ips) {
        if (ip.prefix == 0)
            ip.prefix.reset();
    }
}

// What belongs to another type of interface.
void dropForeign(auto &interface)
{
    if (interface.type != u"ethernet")
        interface.mac.reset();
    if (interface.type != u"bond")
        interface.bond.reset();
    if (interface.type != u"vlan")
        interface.vlan.reset();
    tidyLink(interface.link);
    tidyBond(interface.bond);
}

} // namespace

void checkHostBridgeMember(const HostBridgeMemberConfig &member, xml::Report &report)
{
    demandPart(member.type, u"bond", member.bond.has_value(), report);
    demandPart(member.type, u"vlan", member.vlan.has_value(), report);
}

void checkHostInterfaceRules(const HostInterfaceConfig &interface, xml::Report &report)
{
    if (interface.mtu.value_or(0) > kMostMtu)
        report.error("mtu/@size", tr("The largest packet has at most %1 bytes.").arg(kMostMtu));
    demandPart(interface.type, u"bridge", interface.bridge.has_value(), report);
    demandPart(interface.type, u"bond", interface.bond.has_value(), report);
    demandPart(interface.type, u"vlan", interface.vlan.has_value(), report);
}

void applyHostInterfaceDefaults(HostInterfaceConfig &config)
{
    if (config.mtu == 0U)
        config.mtu.reset();
    for (HostInterfaceProtocolConfig &protocol : config.protocols)
        tidyProtocol(protocol);
    dropForeign(config);
    if (config.type != u"bridge") {
        config.bridge.reset();
        return;
    }
    config.link.reset();
    if (!config.bridge)
        return;
    for (HostBridgeMemberConfig &member : config.bridge->members)
        dropForeign(member);
}

QByteArray writeHostInterface(const HostInterfaceConfig &config)
{
    return xml::writeDocument(hostInterfaceType(), &config);
}

} // namespace inn::config
