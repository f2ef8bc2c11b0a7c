#include "backend/config/network/networktype.h"

#include "backend/config/errorcodes.h"
#include "backend/config/network/networkconfig.h"
#include "backend/config/network/networkrules.h"
#include "backend/xml/type.h"

namespace inn::config {

namespace {

constexpr const char *kLeaseExpiry = "How long an address is lent; 0 is for ever";
constexpr const char *kLeaseUnit = "Unit of that time";

} // namespace

const xml::Table &dhcpRangeType()
{
    using R = DhcpRangeConfig;
    static const xml::Table table
        = xml::Type<R>("range")
              .attribute<&R::start>("@start", "First address that is given out")
              .attribute<&R::end>("@end", "Last address that is given out")
              .attribute<&R::leaseExpiry>("lease/@expiry", kLeaseExpiry)
              .base(0)
              .since("6.3.0")
              .attribute<&R::leaseUnit>("lease/@unit", kLeaseUnit)
              .words({ "seconds", "minutes", "hours" })
              .countsWhen([](const R &range) { return range.leaseExpiry.has_value(); })
              .defaultsTo("minutes")
              .since("6.3.0");
    return table;
}

const xml::Table &dhcpHostType()
{
    using H = DhcpHostConfig;
    static const xml::Table table
        = xml::Type<H>("host")
              .attribute<&H::mac>("@mac", "Hardware address of the guest; with IPv4 only")
              .attribute<&H::id>("@id", "Client identifier of the guest, with IPv6")
              .since("1.0.3")
              .attribute<&H::name>("@name", "Name of the guest")
              .attribute<&H::ip>("@ip", "Address that it gets")
              .attribute<&H::leaseExpiry>("lease/@expiry", kLeaseExpiry)
              .base(0)
              .since("6.3.0")
              .attribute<&H::leaseUnit>("lease/@unit", kLeaseUnit)
              .words({ "seconds", "minutes", "hours" })
              .countsWhen([](const H &host) { return host.leaseExpiry.has_value(); })
              .defaultsTo("minutes")
              .since("6.3.0");
    return table;
}

const xml::Table &networkIpType()
{
    using I = NetworkIpConfig;
    static const xml::Table table
        = xml::Type<I>("ip")
              .attribute<&I::family>("@family", "Address family")
              .emptyIsNone()
              .words({ "ipv4", "ipv6" })
              .defaultsTo("ipv4")
              .attribute<&I::address>("@address", "Address of the host in this network")
              .emptyIsNone()
              .attribute<&I::netmask>("@netmask", "Netmask, with IPv4 only")
              .emptyIsNone()
              .attribute<&I::prefix>("@prefix", "Length of the network’s part of the address")
              .attribute<&I::localPtr>(
                  "@localPtr", "Whether names of these addresses are not asked for outside")
              .yesNo()
              .since("3.0.0")
              .attribute<&I::tftpRoot>("tftp/@root", "Folder of the host that is offered over TFTP")
              .emptyIsNone()
              .children<&I::ranges>("dhcp/range", dhcpRangeType, "Addresses that are given out")
              .inFirst()
              .children<&I::hosts>("dhcp/host", dhcpHostType, "Guests that get a certain address or name")
              .inFirst()
              .attribute<&I::bootFile>("dhcp/bootp/@file", "File that a guest starts from over the network")
              .attribute<&I::bootServer>(
                  "dhcp/bootp/@server", "Host that has that file; without it this host")
              .rule(checkNetworkIp);
    return table;
}

const xml::Table &forwardInterfaceType()
{
    using I = ForwardInterfaceConfig;
    static const xml::Table table
        = xml::Type<I>("interface")
              .attribute<&I::dev>("@dev", "Name of the host’s interface")
              .required()
              .attribute<&I::connections>("@connections", "How many guests use it; shown only")
              .ignoresUnreadable();
    return table;
}

const xml::Table &forwardFunctionType()
{
    using F = ForwardFunctionConfig;
    static const xml::Table table
        = xml::Type<F>("pf").attribute<&F::dev>("@dev", "Name of the physical function’s interface");
    return table;
}

const xml::Table &dnsForwarderType()
{
    using F = DnsForwarderConfig;
    static const xml::Table table
        = xml::Type<F>("forwarder")
              .attribute<&F::domain>("@domain", "Names that it is asked about; without it all")
              .since("2.2.0")
              .attribute<&F::address>("@addr", "Address of the name server; without it the host’s own")
              .since("1.1.3")
              .rule(checkDnsForwarder);
    return table;
}

const xml::Table &dnsTxtType()
{
    using T = DnsTxtConfig;
    static const xml::Table table = xml::Type<T>("txt")
                                        .attribute<&T::name>("@name", "Name of the record")
                                        .required()
                                        .errorCode(kXmlDetail)
                                        .attribute<&T::value>("@value", "Text of the record")
                                        .required()
                                        .errorCode(kXmlDetail)
                                        .rule(checkDnsTxt);
    return table;
}

const xml::Table &dnsSrvType()
{
    using S = DnsSrvConfig;
    static const xml::Table table
        = xml::Type<S>("srv")
              .attribute<&S::service>("@service", "Name of the service")
              .required()
              .errorCode(kXmlDetail)
              .attribute<&S::protocol>("@protocol", "Protocol of the service, such as “tcp”")
              .required()
              .errorCode(kXmlDetail)
              .attribute<&S::domain>("@domain", "Domain of the record")
              .attribute<&S::target>("@target", "Host that has the service")
              .attribute<&S::port>("@port", "Port of the service")
              .emptyIsNone()
              .wrapsNegative()
              .range(1, 65535)
              .errorCode(kXmlDetail)
              .attribute<&S::priority>("@priority", "Which host comes first; the lowest")
              .emptyIsNone()
              .wrapsNegative()
              .range(0, 65535)
              .errorCode(kXmlDetail)
              .attribute<&S::weight>("@weight", "Share among hosts of one priority")
              .emptyIsNone()
              .wrapsNegative()
              .range(0, 65535)
              .errorCode(kXmlDetail)
              .rule(checkDnsSrv);
    return table;
}

const xml::Table &dnsHostType()
{
    using H = DnsHostConfig;
    static const xml::Table table = xml::Type<H>("host")
                                        .attribute<&H::ip>("@ip", "Address of the names")
                                        .texts<&H::names>("hostname", "Name of the address")
                                        .rule(checkDnsHost);
    return table;
}

const xml::Table &networkDnsType()
{
    using D = NetworkDnsConfig;
    static const xml::Table table
        = xml::Type<D>("dns")
              .attribute<&D::enable>("@enable", "Whether the network has a name server")
              .yesNo()
              .defaultsTo("yes")
              .since("2.2.0")
              .attribute<&D::forwardPlainNames>(
                  "@forwardPlainNames", "Whether names without a dot are asked for outside")
              .yesNo()
              .since("1.1.2")
              .children<&D::forwarders>("forwarder", dnsForwarderType, "Name servers that are asked")
              .children<&D::txts>("txt", dnsTxtType, "Text records")
              .children<&D::srvs>("srv", dnsSrvType, "Service records")
              .children<&D::hosts>("host", dnsHostType, "Names of addresses")
              .rule(checkNetworkDns);
    return table;
}

const xml::Table &portGroupType()
{
    using G = PortGroupConfig;
    static const xml::Table table
        = xml::Type<G>("portgroup")
              .attribute<&G::name>("@name", "Name of the group")
              .emptyIsNone()
              .required()
              .attribute<&G::isDefault>("@default", "“yes”: for interfaces that choose no group")
              .emptyIsNone()
              .suggestions({ "yes", "no" })
              .attribute<&G::trustGuestRxFilters>(
                  "@trustGuestRxFilters", "Whether a guest may change the filters of its hardware addresses")
              .yesNo()
              .since("1.2.10")
              .child<&G::vlan>("vlan", vlanType, "Virtual LANs of the group")
              .child<&G::virtualPort>("virtualport", virtualPortType, "Port of the switch")
              .child<&G::bandwidth>("bandwidth", bandwidthType, "Limits of each interface of the group")
              .rule(checkPortGroup);
    return table;
}

const xml::Table &dnsmasqOptionType()
{
    using O = DnsmasqOptionConfig;
    static const xml::Table table = xml::Type<O>("option")
                                        .attribute<&O::value>("@value", "A line of dnsmasq’s configuration")
                                        .required()
                                        .errorCode(kInternal);
    return table;
}

const xml::Table &networkType()
{
    using N = NetworkConfig;
    static const xml::Table table
        = xml::Type<N>("network")
              .prefix("dnsmasq", QStringLiteral("http://libvirt.org/schemas/network/dnsmasq/1.0"))
              .attribute<&N::connections>("@connections", "How many guests use it; shown only")
              .ignoresUnreadable()
              .attribute<&N::ipv6>("@ipv6",
                  "Whether guests may talk IPv6 to each other though the host has no such address here")
              .emptyIsNone()
              .yesNo()
              .since("1.0.1")
              .attribute<&N::trustGuestRxFilters>(
                  "@trustGuestRxFilters", "Whether a guest may change the filters of its hardware addresses")
              .yesNo()
              .since("1.2.10")
              .text<&N::name>("name", "Name")
              .text<&N::uuid>("uuid", "Identity that never changes")
              .emptyIsNone()
              .errorCode(kInternal)
              .passes("metadata")
              .attribute<&N::forwardDev>("forward/@dev", "Interface of the host that is used")
              .emptyIsNone()
              .attribute<&N::forwardMode>("forward/@mode", "How it reaches other networks")
              .emptyIsNone()
              .words(
                  { "none", "nat", "route", "open", "bridge", "private", "vepa", "passthrough", "hostdev" })
              .errorCode(kUnsupported)
              .defaultsTo("nat")
              .attribute<&N::forwardManaged>(
                  "forward/@managed", "“yes”: devices leave and return to the host’s driver by themselves")
              .emptyIsNone()
              .suggestions({ "yes", "no" })
              .defaultsTo("no")
              .since("1.0.0")
              .attribute<&N::forwardDriver>("forward/driver/@name", "Driver that hands devices to guests")
              .emptyIsNone()
              .words({ "kvm", "vfio" })
              .errorCode(kUnsupported)
              .since("1.1.2")
              .attribute<&N::natIpv6>("forward/nat/@ipv6", "Whether IPv6 addresses are translated too")
              .yesNo()
              .defaultsTo("no")
              .since("6.5.0")
              .attribute<&N::natAddressStart>(
                  "forward/nat/address/@start", "First address that guests appear with")
              .requiredInElement()
              .since("1.0.3")
              .attribute<&N::natAddressEnd>(
                  "forward/nat/address/@end", "Last address that guests appear with")
              .requiredInElement()
              .since("1.0.3")
              .attribute<&N::natPortStart>("forward/nat/port/@start", "First port that guests appear with")
              .wrapsNegative()
              .range(0, 65535)
              .requiredInElement()
              .errorCode(kXmlDetail)
              .since("1.0.3")
              .attribute<&N::natPortEnd>("forward/nat/port/@end", "Last port that guests appear with")
              .wrapsNegative()
              .range(0, 65535)
              .requiredInElement()
              .errorCode(kXmlDetail)
              .since("1.0.3")
              .children<&N::forwardFunctions>(
                  "forward/pf", forwardFunctionType, "Physical function whose virtual functions guests get")
              .inFirst()
              .children<&N::forwardInterfaces>(
                  "forward/interface", forwardInterfaceType, "Interfaces of the host that guests get")
              .inFirst()
              .children<&N::forwardAddresses>(
                  "forward/address", hostPciAddressType, "PCI devices of the host that guests get")
              .inFirst()
              .attribute<&N::bridgeName>("bridge/@name", "Bridge of the host")
              .emptyIsNone()
              .attribute<&N::bridgeZone>("bridge/@zone", "Zone of firewalld that the bridge is in")
              .emptyIsNone()
              .since("5.1.0")
              .attribute<&N::bridgeStp>("bridge/@stp", "Spanning tree protocol")
              .emptyIsNone()
              .suggestions({ "on", "off" })
              .defaultsTo("on")
              .attribute<&N::bridgeDelay>("bridge/@delay", "Seconds before the bridge forwards")
              .emptyIsNone()
              .defaultsTo("0")
              .attribute<&N::macTableManager>(
                  "bridge/@macTableManager", "Who learns which hardware addresses are where")
              .emptyIsNone()
              .words({ "kernel", "libvirt" })
              .since("1.2.11")
              .attribute<&N::mtu>("mtu/@size", "Largest packet of the bridge, in bytes")
              .emptyIsNone()
              .wrapsNegative()
              .since("3.1.0")
              .attribute<&N::mac>("mac/@address", "Hardware address of the bridge")
              .emptyIsNone()
              .attribute<&N::domainName>("domain/@name", "DNS domain")
              .attribute<&N::domainLocalOnly>(
                  "domain/@localOnly", "Whether its names are not asked for outside")
              .yesNo()
              .since("1.2.12")
              .child<&N::dns>("dns", networkDnsType, "Name server of the network")
              .child<&N::vlan>("vlan", vlanType, "Virtual LANs of all guests")
              .child<&N::bandwidth>("bandwidth", bandwidthType, "Limits of the whole network")
              .attribute<&N::portIsolated>("port/@isolated", "Whether guests cannot reach each other")
              .yesNo()
              .since("6.1.0")
              .children<&N::ips>("ip", networkIpType, "Addresses of the host in this network, with DHCP")
              .children<&N::routes>("route", routeType, "Networks that are reached through a guest")
              .since("1.0.6")
              .child<&N::virtualPort>("virtualport", virtualPortType, "Ports of the switch")
              .children<&N::portGroups>("portgroup", portGroupType, "Settings that interfaces choose by name")
              .children<&N::dnsmasqOptions>("dnsmasq:options/dnsmasq:option", dnsmasqOptionType,
                  "Lines that go into dnsmasq’s configuration as they are")
              .since("5.6.0")
              .rule(checkNetworkRules)
              .rule(checkNetworkForward)
              .rule(checkNetworkVlans);
    return table;
}

} // namespace inn::config
