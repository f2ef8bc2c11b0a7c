#include "backend/config/nwfilter/nwfiltertype.h"

#include "backend/config/errorcodes.h"
#include "backend/config/nwfilter/nwfilterconfig.h"
#include "backend/config/nwfilter/nwfilterrules.h"
#include "backend/xml/type.h"

#include <algorithm>

namespace inn::config {

namespace {

using M = NwFilterMatchConfig;
using MatchType = xml::Type<M>;

// The declarations follow the order in which libvirt writes the attributes.
MatchType begin(const char *protocol)
{
    MatchType type(protocol);
    type.attribute<&M::match>("@match", "“no”: the rule is about packets that differ")
        .suggestions({ "yes", "no" })
        .defaultsTo("yes");
    return type;
}

void addComment(MatchType &type)
{
    type.attribute<&M::comment>("@comment", "A note that goes into the host’s firewall; at most 256 bytes");
}

void addSrcMac(MatchType &type)
{
    type.attribute<&M::srcMac>("@srcmacaddr", "Sender’s hardware address");
}

void addSrcMacMask(MatchType &type)
{
    addSrcMac(type);
    type.attribute<&M::srcMacMask>("@srcmacmask", "Which bits of the sender’s hardware address count");
}

void addMacs(MatchType &type)
{
    addSrcMacMask(type);
    type.attribute<&M::dstMac>("@dstmacaddr", "Receiver’s hardware address")
        .attribute<&M::dstMacMask>("@dstmacmask", "Which bits of the receiver’s hardware address count");
}

void addAddresses(MatchType &type)
{
    type.attribute<&M::srcIp>("@srcipaddr", "Sender’s address")
        .attribute<&M::srcIpMask>("@srcipmask", "Mask of the sender’s address, or its length")
        .attribute<&M::dstIp>("@dstipaddr", "Receiver’s address")
        .attribute<&M::dstIpMask>("@dstipmask", "Mask of the receiver’s address, or its length");
}

void addPorts(MatchType &type)
{
    type.attribute<&M::srcPortStart>("@srcportstart", "Sender’s first port")
        .attribute<&M::srcPortEnd>("@srcportend", "Sender’s last port")
        .attribute<&M::dstPortStart>("@dstportstart", "Receiver’s first port")
        .attribute<&M::dstPortEnd>("@dstportend", "Receiver’s last port");
}

void addDscp(MatchType &type)
{
    type.attribute<&M::dscp>("@dscp", "Differentiated services code point, from 0 to 63");
}

// What all protocols above IP have.
void addIp(MatchType &type)
{
    addSrcMac(type);
    addAddresses(type);
    type.attribute<&M::srcIpFrom>("@srcipfrom", "First of the senders’ addresses")
        .attribute<&M::srcIpTo>("@srcipto", "Last of the senders’ addresses")
        .attribute<&M::dstIpFrom>("@dstipfrom", "First of the receivers’ addresses")
        .attribute<&M::dstIpTo>("@dstipto", "Last of the receivers’ addresses");
    addDscp(type);
    type.attribute<&M::connlimitAbove>(
            "@connlimit-above", "Matches when there are more connections than that")
        .since("0.9.8")
        .attribute<&M::state>("@state",
            "States of the connection, with commas: NEW, ESTABLISHED, RELATED, "
            "INVALID or NONE")
        .since("0.8.5")
        .attribute<&M::ipset>("@ipset", "Set of addresses that the host’s firewall keeps")
        .since("0.9.14")
        .attribute<&M::ipsetFlags>("@ipsetflags",
            "Which addresses are looked up in the set: “src”, “dst”, with "
            "commas")
        .since("0.9.14");
}

xml::Table macType(const char *name)
{
    MatchType type = begin(name);
    addMacs(type);
    type.attribute<&M::protocolId>("@protocolid", "Protocol inside the frame, by number or name")
        .suggestions({ "arp", "rarp", "ipv4", "ipv6", "vlan" });
    addComment(type);
    return type;
}

xml::Table vlanMatchType(const char *name)
{
    MatchType type = begin(name);
    addMacs(type);
    type.attribute<&M::vlanId>("@vlanid", "Number of the virtual LAN, from 0 to 4095")
        .attribute<&M::encapProtocol>("@encap-protocol", "Protocol inside, by number or name")
        .suggestions({ "arp", "rarp", "ipv4", "ipv6", "vlan" });
    addComment(type);
    return type;
}

xml::Table stpType(const char *name)
{
    MatchType type = begin(name);
    addSrcMacMask(type);
    type.attribute<&M::type>("@type", "Type of the bridge’s message")
        .attribute<&M::flags>("@flags", "Flags of the bridge’s message")
        .attribute<&M::rootPriority>("@root-priority", "Root’s priority, or the lowest one")
        .attribute<&M::rootPriorityHi>("@root-priority-hi", "Root’s highest priority")
        .attribute<&M::rootAddress>("@root-address", "Root’s hardware address")
        .attribute<&M::rootAddressMask>("@root-address-mask", "Which bits of the root’s address count")
        .attribute<&M::rootCost>("@root-cost", "Cost of the way to the root, or the lowest one")
        .attribute<&M::rootCostHi>("@root-cost-hi", "Highest cost of the way to the root")
        .attribute<&M::senderPriority>("@sender-priority", "Sender’s priority, or the lowest one")
        .attribute<&M::senderPriorityHi>("@sender-priority-hi", "Sender’s highest priority")
        .attribute<&M::senderAddress>("@sender-address", "Sender’s hardware address in the message")
        .attribute<&M::senderAddressMask>("@sender-address-mask", "Which bits of that address count")
        .attribute<&M::port>("@port", "Port identifier, or the lowest one")
        .attribute<&M::portHi>("@port-hi", "Highest port identifier")
        .attribute<&M::age>("@age", "Age of the message, or the lowest one")
        .attribute<&M::ageHi>("@age-hi", "Highest age of the message")
        .attribute<&M::maxAge>("@max-age", "Greatest age that counts, or the lowest one")
        .attribute<&M::maxAgeHi>("@max-age-hi", "Highest of the greatest ages")
        .attribute<&M::helloTime>("@hello-time", "Time between the root’s messages, or the lowest one")
        .attribute<&M::helloTimeHi>("@hello-time-hi", "Highest time between the root’s messages")
        .attribute<&M::forwardDelay>("@forward-delay", "Forward delay, or the lowest one")
        .attribute<&M::forwardDelayHi>("@forward-delay-hi", "Highest forward delay");
    addComment(type);
    return type;
}

xml::Table arpType(const char *name)
{
    MatchType type = begin(name);
    addMacs(type);
    type.attribute<&M::hwType>("@hwtype", "Kind of hardware address, by number")
        .attribute<&M::protocolType>("@protocoltype", "Protocol whose addresses are asked for, by number")
        .attribute<&M::opcode>("@opcode", "What is asked or answered, by number or name")
        .suggestions({ "Request", "Reply", "Request_Reverse", "Reply_Reverse", "DRARP_Request", "DRARP_Reply",
            "DRARP_Error", "InARP_Request", "ARP_NAK" })
        .attribute<&M::arpSrcMac>("@arpsrcmacaddr", "Sender’s hardware address in the message")
        .attribute<&M::arpDstMac>("@arpdstmacaddr", "Receiver’s hardware address in the message")
        .attribute<&M::arpSrcIp>("@arpsrcipaddr", "Sender’s address in the message")
        .attribute<&M::arpSrcIpMask>("@arpsrcipmask", "Mask of the sender’s address")
        .since("1.2.3")
        .attribute<&M::arpDstIp>("@arpdstipaddr", "Receiver’s address in the message")
        .attribute<&M::arpDstIpMask>("@arpdstipmask", "Mask of the receiver’s address")
        .since("1.2.3")
        .attribute<&M::gratuitous>(
            "@gratuitous", "Whether the message was not asked for: “true”, “1” or “yes”")
        .since("0.9.2");
    addComment(type);
    return type;
}

void addIpProtocol(MatchType &type)
{
    addMacs(type);
    addAddresses(type);
    type.attribute<&M::ipProtocol>("@protocol", "Protocol inside, by number or name")
        .suggestions({ "tcp", "udp", "udplite", "esp", "ah", "icmp", "igmp", "sctp", "icmpv6" });
    addPorts(type);
}

xml::Table ipv4Type(const char *name)
{
    MatchType type = begin(name);
    addIpProtocol(type);
    addDscp(type);
    addComment(type);
    return type;
}

xml::Table ipv6Type(const char *name)
{
    MatchType type = begin(name);
    addIpProtocol(type);
    type.attribute<&M::type>("@type", "ICMPv6 type, or the first one")
        .since("1.2.12")
        .attribute<&M::typeEnd>("@typeend", "Last ICMPv6 type")
        .since("1.2.12")
        .attribute<&M::code>("@code", "ICMPv6 code, or the first one")
        .since("1.2.12")
        .attribute<&M::codeEnd>("@codeend", "Last ICMPv6 code")
        .since("1.2.12");
    addComment(type);
    return type;
}

xml::Table tcpType(const char *name)
{
    MatchType type = begin(name);
    addIp(type);
    addPorts(type);
    type.attribute<&M::tcpOption>("@option", "TCP option, by number");
    if (name == QByteArrayView("tcp"))
        type.attribute<&M::flags>(
                "@flags", "TCP flags that are looked at and, behind “/”, those that are set")
            .since("0.9.1");
    else
        type.attribute<&M::flags>("@flags", "Documented, but libvirt does not look at it with IPv6");
    addComment(type);
    return type;
}

xml::Table portsType(const char *name)
{
    MatchType type = begin(name);
    addIp(type);
    addPorts(type);
    addComment(type);
    return type;
}

xml::Table icmpType(const char *name)
{
    MatchType type = begin(name);
    addIp(type);
    type.attribute<&M::type>("@type", "ICMP type, by number")
        .attribute<&M::code>("@code", "ICMP code, by number");
    if (name == QByteArrayView("icmp"))
        type.attribute<&M::srcMacMask>("@srcmacmask", "Documented, but libvirt does not look at it with ICMP")
            .attribute<&M::dstMac>("@dstmacaddr", "Documented, but libvirt does not look at it with ICMP")
            .attribute<&M::dstMacMask>(
                "@dstmacmask", "Documented, but libvirt does not look at it with ICMP");
    addComment(type);
    return type;
}

xml::Table plainType(const char *name)
{
    MatchType type = begin(name);
    addIp(type);
    addComment(type);
    return type;
}

template<std::size_t Size>
struct Name
{
    char text[Size] {};
    consteval Name(const char (&name)[Size]) { std::copy_n(name, Size, text); }
};

template<Name Protocol, xml::Table (*Make)(const char *)>
const xml::Table &made()
{
    static const xml::Table table = Make(Protocol.text);
    return table;
}

constexpr std::initializer_list<std::pair<const char *, const xml::Table &(*)()>> kProtocols {
    { "arp", made<"arp", arpType> },
    { "rarp", made<"rarp", arpType> },
    { "mac", made<"mac", macType> },
    { "vlan", made<"vlan", vlanMatchType> },
    { "stp", made<"stp", stpType> },
    { "ip", made<"ip", ipv4Type> },
    { "ipv6", made<"ipv6", ipv6Type> },
    { "tcp", made<"tcp", tcpType> },
    { "udp", made<"udp", portsType> },
    { "udplite", made<"udplite", plainType> },
    { "esp", made<"esp", plainType> },
    { "ah", made<"ah", plainType> },
    { "sctp", made<"sctp", portsType> },
    { "icmp", made<"icmp", icmpType> },
    { "all", made<"all", plainType> },
    { "igmp", made<"igmp", plainType> },
    { "tcp-ipv6", made<"tcp-ipv6", tcpType> },
    { "udp-ipv6", made<"udp-ipv6", portsType> },
    { "udplite-ipv6", made<"udplite-ipv6", plainType> },
    { "esp-ipv6", made<"esp-ipv6", plainType> },
    { "ah-ipv6", made<"ah-ipv6", plainType> },
    { "sctp-ipv6", made<"sctp-ipv6", portsType> },
    { "icmpv6", made<"icmpv6", icmpType> },
    { "all-ipv6", made<"all-ipv6", plainType> },
};

} // namespace

const xml::Table *nwFilterMatchType(const QString &protocol)
{
    for (const auto &[name, type] : kProtocols) {
        if (protocol == QLatin1StringView(name))
            return &type();
    }
    return nullptr;
}

const xml::Table &nwFilterParameterType()
{
    using P = NwFilterParameterConfig;
    static const xml::Table table
        = xml::Type<P>("parameter")
              .attribute<&P::name>("@name", "Name of the variable: letters, digits and “_”")
              .attribute<&P::value>("@value", "Its value; the same name again makes a list")
              .rule(checkNwFilterParameter);
    return table;
}

const xml::Table &nwFilterRuleType()
{
    using E = NwFilterEntryConfig;
    static const xml::Table table
        = xml::Type<E>("rule")
              .attribute<&E::action>("@action", "What happens to the packets")
              .words({ "drop", "accept", "reject", "return", "continue" })
              .errorCode(kUnsupported)
              .attribute<&E::direction>("@direction", "Into the guest, out of it, or both")
              .words({ "in", "out", "inout" })
              .errorCode(kUnsupported)
              .attribute<&E::priority>("@priority", "Order among the rules; the lowest comes first")
              .range(-1000, 1000)
              .ignoresUnreadable()
              .defaultsTo("500")
              .attribute<&E::stateMatch>(
                  "@statematch", "“false” or “0”: the connection’s state does not count")
              .suggestions({ "true", "false", "1", "0" })
              .since("0.8.5")
              .variants<&E::matches, &M::protocol>("", kProtocols, "What the packets look like")
              .rule(checkNwFilterRule);
    return table;
}

const xml::Table &nwFilterReferenceType()
{
    using E = NwFilterEntryConfig;
    static const xml::Table table
        = xml::Type<E>("filterref")
              .attribute<&E::filter>("@filter", "Name of another filter whose rules count here")
              .required()
              .errorCode(kInternal)
              .children<&E::parameters>(
                  "parameter", nwFilterParameterType, "Values of the filter’s variables");
    return table;
}

const xml::Table &nwFilterType()
{
    using F = NwFilterConfig;
    static const xml::Table table
        = xml::Type<F>("filter")
              .attribute<&F::name>("@name", "Name")
              .emptyIsNone()
              .required()
              .errorCode(kInternal)
              .attribute<&F::chain>(
                  "@chain", "Where the rules stand: “root”, or a name that begins with a protocol")
              .emptyIsNone()
              .suggestions({ "root", "mac", "vlan", "stp", "arp", "rarp", "ipv4", "ipv6" })
              .defaultsTo("root")
              .attribute<&F::priority>("@priority", "Order among the chains; the lowest comes first")
              .emptyIsNone()
              .range(-1000, 1000)
              .errorCode(kInvalidArgument)
              .since("0.9.8")
              .text<&F::uuid>("uuid", "Identity that never changes")
              .emptyIsNone()
              .variants<&F::entries, &NwFilterEntryConfig::element>("",
                  { { "rule", nwFilterRuleType }, { "filterref", nwFilterReferenceType } },
                  "Rules and references to other filters")
              .rule(checkNwFilterRules);
    return table;
}

const xml::Table &nwFilterBindingType()
{
    using B = NwFilterBindingConfig;
    static const xml::Table table
        = xml::Type<B>("filterbinding")
              .text<&B::ownerName>("owner/name", "Name of the virtual machine")
              .required()
              .errorCode(kInternal)
              .text<&B::ownerUuid>("owner/uuid", "Identity of the virtual machine")
              .required()
              .errorCode(kInternal)
              .attribute<&B::portDev>("portdev/@name", "Interface of the host where packets are filtered")
              .emptyIsNone()
              .required()
              .errorCode(kInternal)
              .attribute<&B::linkDev>("linkdev/@name", "Interface of the host that it is linked to")
              .emptyIsNone()
              .requiredInElement()
              .errorCode(kInternal)
              .attribute<&B::mac>("mac/@address", "Hardware address of the guest’s interface")
              .emptyIsNone()
              .required()
              .errorCode(kInternal)
              .attribute<&B::filter>("filterref/@filter", "Name of the filter")
              .emptyIsNone()
              .required()
              .errorCode(kInternal)
              .children<&B::parameters>(
                  "filterref/parameter", nwFilterParameterType, "Values of the filter’s variables")
              .rule(checkNwFilterBindingRules);
    return table;
}

} // namespace inn::config
