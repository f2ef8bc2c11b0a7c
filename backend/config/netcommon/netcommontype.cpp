#include "backend/config/errorcodes.h"
#include "backend/config/netcommon/netcommon.h"
#include "backend/config/netcommon/netcommonrules.h"
#include "backend/xml/type.h"

namespace inn::config {

namespace {

} // namespace

const xml::Table &bandwidthRateType()
{
    using R = BandwidthRateConfig;
    static const xml::Table table
        = xml::Type<R>("inbound")
              .attribute<&R::average>("@average", "Average rate that is allowed, in KiB per second")
              .errorCode(kUnsupported)
              .attribute<&R::peak>("@peak", "Rate that a burst may reach, in KiB per second")
              .errorCode(kUnsupported)
              .attribute<&R::floor>("@floor", "Rate that is guaranteed, in KiB per second")
              .errorCode(kUnsupported)
              .attribute<&R::burst>("@burst", "Amount that may be sent at the peak rate, in KiB")
              .errorCode(kUnsupported)
              .rule(checkBandwidthRate);
    return table;
}

const xml::Table &bandwidthType()
{
    using B = BandwidthConfig;
    static const xml::Table table
        = xml::Type<B>("bandwidth")
              .attribute<&B::classId>("@classID", "Class of the traffic shaper, chosen by the network")
              .wrapsNegative()
              .errorCode(kInternal)
              .child<&B::inbound>("inbound", bandwidthRateType, "Limits of what comes in")
              .child<&B::outbound>("outbound", bandwidthRateType, "Limits of what goes out")
              .rule(checkBandwidth);
    return table;
}

const xml::Table &vlanTagType()
{
    using T = VlanTagConfig;
    static const xml::Table table = xml::Type<T>("tag")
                                        .attribute<&T::id>("@id", "Number of the virtual LAN")
                                        .range(0, 4095)
                                        .required()
                                        .attribute<&T::nativeMode>("@nativeMode",
                                            "Whether untagged traffic belongs to it, and how it is sent")
                                        .words({ "tagged", "untagged" })
                                        .since("1.1.0");
    return table;
}

const xml::Table &vlanType()
{
    using V = VlanConfig;
    static const xml::Table table
        = xml::Type<V>("vlan")
              .attribute<&V::trunk>("@trunk", "Whether traffic of several virtual LANs passes with its tags")
              .emptyIsNone()
              .suggestions({ "yes", "no" })
              .children<&V::tags>("tag", vlanTagType, "Virtual LANs")
              .rule(checkVlan);
    return table;
}

const xml::Table &virtualPortType()
{
    using P = VirtualPortConfig;
    static const xml::Table table
        = xml::Type<P>("virtualport")
              .attribute<&P::type>("@type", "Kind of switch or protocol")
              .words({ "802.1Qbg", "802.1Qbh", "openvswitch", "midonet" })
              .errorCode(kUnsupported)
              .attribute<&P::managerId>("parameters/@managerid", "Identifies the database of VSI types")
              .base(0)
              .wrapsNegative()
              .range(0, 0xFF)
              .attribute<&P::typeId>("parameters/@typeid", "VSI type")
              .base(0)
              .wrapsNegative()
              .range(0, 0xFFFFFF)
              .attribute<&P::typeIdVersion>("parameters/@typeidversion", "Version of the VSI type")
              .base(0)
              .wrapsNegative()
              .range(0, 0xFF)
              .attribute<&P::instanceId>("parameters/@instanceid", "Identifies the interface to the switch")
              .attribute<&P::interfaceId>("parameters/@interfaceid", "Identifies the port of the switch")
              .attribute<&P::profileId>("parameters/@profileid", "Port profile of the switch")
              .rule(checkVirtualPort);
    return table;
}

const xml::Table &interfaceIpType()
{
    using I = InterfaceIpConfig;
    static const xml::Table table
        = xml::Type<I>("ip")
              .attribute<&I::address>("@address", "IP address")
              .required()
              .attribute<&I::family>("@family", "Address family")
              .suggestions({ "ipv4", "ipv6" })
              .attribute<&I::prefix>("@prefix", "Length of the network’s part of the address")
              .wrapsNegative()
              .attribute<&I::peer>("@peer", "Address of the other end of a point-to-point link")
              .since("2.1.0")
              .rule(checkInterfaceIp);
    return table;
}

const xml::Table &routeType()
{
    using R = RouteConfig;
    static const xml::Table table
        = xml::Type<R>("route")
              .attribute<&R::family>("@family", "Address family")
              .words({ "ipv4", "ipv6" })
              .defaultsTo("ipv4")
              .attribute<&R::address>("@address", "Network that is reached through the gateway")
              .required()
              .attribute<&R::netmask>("@netmask", "Netmask of that network")
              .attribute<&R::prefix>("@prefix", "Length of that network’s part of the address")
              .attribute<&R::gateway>("@gateway", "Address that packets are sent to")
              .required()
              .attribute<&R::metric>("@metric", "Preference among routes; the smallest is taken")
              .positive()
              .since("1.2.5")
              .rule(checkRoute);
    return table;
}

} // namespace inn::config
