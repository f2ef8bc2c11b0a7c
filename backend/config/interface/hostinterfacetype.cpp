#include "backend/config/interface/hostinterfacetype.h"

#include "backend/config/errorcodes.h"
#include "backend/xml/type.h"

namespace inn::config {

namespace {

constexpr const char *kName = "Name of the interface";
constexpr const char *kLink = "Speed and state; shown only";
constexpr const char *kMac = "Hardware address";

} // namespace

const xml::Table &hostInterfaceLinkType()
{
    using L = HostInterfaceLinkConfig;
    static const xml::Table table
        = xml::Type<L>("link")
              .attribute<&L::speed>("@speed", "Speed of the link in Mbit/s")
              .attribute<&L::state>("@state", "State of the link")
              .words({ "", "unknown", "notpresent", "down", "lowerlayerdown", "testing", "dormant", "up" });
    return table;
}

const xml::Table &hostInterfaceIpType()
{
    using I = HostInterfaceIpConfig;
    static const xml::Table table
        = xml::Type<I>("ip")
              .attribute<&I::address>("@address", "Address of the interface")
              .attribute<&I::prefix>("@prefix", "Length of the network’s part of the address")
              .base(0)
              .countsWhen([](const I &ip) { return ip.address.has_value(); });
    return table;
}

const xml::Table &hostInterfaceProtocolType()
{
    using P = HostInterfaceProtocolConfig;
    static const xml::Table table
        = xml::Type<P>("protocol")
              .attribute<&P::family>("@family", "Protocol")
              .required()
              .words({ "ipv4", "ipv6" })
              .flag<&P::autoconf>("autoconf", "IPv6 addresses are taken from what routers announce")
              .flag<&P::dhcp>("dhcp", "Addresses are asked for with DHCP")
              .attribute<&P::peerDns>("dhcp/@peerdns", "Whether the name servers of the answer are used")
              .yesNo()
              .children<&P::ips>("ip", hostInterfaceIpType, "Fixed addresses")
              .attribute<&P::gateway>("route/@gateway", "Address of the default gateway")
              .emptyIsNone();
    return table;
}

const xml::Table &hostVlanType()
{
    using V = HostVlanConfig;
    static const xml::Table table = xml::Type<V>("vlan")
                                        .attribute<&V::tag>("@tag", "Number of the virtual LAN")
                                        .emptyIsNone()
                                        .required()
                                        .attribute<&V::device>("interface/@name", "Interface that carries it")
                                        .emptyIsNone()
                                        .required();
    return table;
}

const xml::Table &hostBondMemberType()
{
    using M = HostBondMemberConfig;
    static const xml::Table table = xml::Type<M>("interface")
                                        .attribute<&M::type>("@type", "Kind of interface")
                                        .required()
                                        .words({ "ethernet" })
                                        .attribute<&M::name>("@name", kName)
                                        .required()
                                        .child<&M::link>("link", hostInterfaceLinkType, kLink)
                                        .attribute<&M::mac>("mac/@address", kMac)
                                        .emptyIsNone();
    return table;
}

const xml::Table &hostBondType()
{
    using B = HostBondConfig;
    const auto hasNoMii = [](const B &bond) { return !bond.miiFrequency; };
    static const xml::Table table
        = xml::Type<B>("bond")
              .attribute<&B::mode>("@mode", "How traffic is spread over the members")
              .emptyIsNone()
              .words({ "balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb",
                  "balance-alb" })
              .attribute<&B::miiFrequency>("miimon/@freq", "Milliseconds between looks at the members’ links")
              .emptyIsNone()
              .requiredInElement()
              .attribute<&B::miiDownDelay>("miimon/@downdelay", "Milliseconds before a lost link counts")
              .emptyIsNone()
              .attribute<&B::miiUpDelay>("miimon/@updelay", "Milliseconds before a new link counts")
              .emptyIsNone()
              .attribute<&B::miiCarrier>("miimon/@carrier", "How the links are looked at")
              .emptyIsNone()
              .words({ "ioctl", "netif" })
              .attribute<&B::arpInterval>("arpmon/@interval", "Milliseconds between questions to the target")
              .emptyIsNone()
              .requiredInElement()
              .countsWhen(hasNoMii)
              .attribute<&B::arpTarget>("arpmon/@target", "Address that is asked for")
              .emptyIsNone()
              .requiredInElement()
              .countsWhen(hasNoMii)
              .attribute<&B::arpValidate>("arpmon/@validate", "Which members’ answers are checked")
              .emptyIsNone()
              .words({ "active", "backup", "all" })
              .countsWhen(hasNoMii)
              .children<&B::members>("interface", hostBondMemberType, "Interfaces that are bonded");
    return table;
}

const xml::Table &hostBridgeMemberType()
{
    using M = HostBridgeMemberConfig;
    static const xml::Table table = xml::Type<M>("interface")
                                        .attribute<&M::type>("@type", "Kind of interface")
                                        .required()
                                        .words({ "ethernet", "bond", "vlan" })
                                        .attribute<&M::name>("@name", kName)
                                        .required()
                                        .child<&M::link>("link", hostInterfaceLinkType, kLink)
                                        .attribute<&M::mac>("mac/@address", kMac)
                                        .emptyIsNone()
                                        .child<&M::bond>("bond", hostBondType, "Bonded interfaces")
                                        .child<&M::vlan>("vlan", hostVlanType, "Virtual LAN")
                                        .rule(checkHostBridgeMember);
    return table;
}

const xml::Table &hostBridgeType()
{
    using B = HostBridgeConfig;
    static const xml::Table table
        = xml::Type<B>("bridge")
              .attribute<&B::stp>("@stp", "Spanning tree protocol")
              .onOff()
              .attribute<&B::delay>("@delay", "Seconds before the bridge forwards")
              .children<&B::members>("interface", hostBridgeMemberType, "Interfaces in the bridge");
    return table;
}

const xml::Table &hostInterfaceType()
{
    using I = HostInterfaceConfig;
    static const xml::Table table
        = xml::Type<I>("interface")
              .attribute<&I::type>("@type", "Kind of interface")
              .required()
              .words({ "ethernet", "bridge", "bond", "vlan" })
              .attribute<&I::name>("@name", kName)
              .required()
              .attribute<&I::startMode>("start/@mode", "When the interface is started")
              .emptyIsNone()
              .words({ "onboot", "hotplug", "none" })
              .attribute<&I::mtu>("mtu/@size", "Largest packet, in bytes")
              .emptyIsNone()
              .errorCode(kInternal)
              .children<&I::protocols>("protocol", hostInterfaceProtocolType, "Addresses")
              .child<&I::link>("link", hostInterfaceLinkType, kLink)
              .attribute<&I::mac>("mac/@address", kMac)
              .emptyIsNone()
              .child<&I::bridge>("bridge", hostBridgeType, "Bridge")
              .child<&I::bond>("bond", hostBondType, "Bonded interfaces")
              .child<&I::vlan>("vlan", hostVlanType, "Virtual LAN")
              .rule(checkHostInterfaceRules);
    return table;
}

} // namespace inn::config
