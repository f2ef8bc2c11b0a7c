#pragma once

#include "backend/base/result.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

// Network filters: rules about the packets of a guest's interface.
namespace inn::config {

// A value for a variable of the filter; several of one name make a list.
struct NwFilterParameterConfig
{
    std::optional<QString> name, value;
    xml::Origin origin;
    bool operator==(const NwFilterParameterConfig &) const = default;
};

// What a packet must look like. Each value may be a variable, "$IP", hence text; which ones count depends on
// the protocol.
struct NwFilterMatchConfig
{
    QString protocol; // the element: "tcp", "arp", "icmpv6"…
    std::optional<QString> match; // "no": packets that differ
    // Ethernet
    std::optional<QString> srcMac, srcMacMask, dstMac, dstMacMask;
    std::optional<QString> protocolId; // of mac
    std::optional<QString> vlanId, encapProtocol; // of vlan
    // Spanning tree
    std::optional<QString> rootPriority, rootPriorityHi, rootAddress, rootAddressMask, rootCost, rootCostHi,
        senderPriority, senderPriorityHi, senderAddress, senderAddressMask, port, portHi, age, ageHi, maxAge,
        maxAgeHi, helloTime, helloTimeHi, forwardDelay, forwardDelayHi;
    // ARP and RARP
    std::optional<QString> hwType, protocolType, opcode, arpSrcMac, arpDstMac, arpSrcIp, arpSrcIpMask,
        arpDstIp, arpDstIpMask, gratuitous;
    // IP and what is above it
    std::optional<QString> srcIp, srcIpMask, dstIp, dstIpMask, srcIpFrom, srcIpTo, dstIpFrom, dstIpTo;
    std::optional<QString> ipProtocol, srcPortStart, srcPortEnd, dstPortStart, dstPortEnd, dscp;
    std::optional<QString> connlimitAbove, state, ipset, ipsetFlags;
    std::optional<QString> type, typeEnd, code, codeEnd; // of ICMP; `type` of the spanning tree too
    std::optional<QString> tcpOption, flags; // of TCP; `flags` of the spanning tree too
    std::optional<QString> comment;
    xml::Origin origin;
    bool operator==(const NwFilterMatchConfig &) const = default;
};

// A rule, or a reference to another filter.
struct NwFilterEntryConfig
{
    QString element; // "rule", "filterref"
    std::optional<QString> action, direction, stateMatch;
    std::optional<int> priority;
    std::vector<NwFilterMatchConfig> matches;
    std::optional<QString> filter;
    std::vector<NwFilterParameterConfig> parameters;
    xml::Origin origin;
    bool operator==(const NwFilterEntryConfig &) const = default;
};

struct NwFilterConfig
{
    std::optional<QString> name, chain;
    std::optional<int> priority;
    std::optional<QUuid> uuid;
    std::vector<NwFilterEntryConfig> entries;
    xml::Origin origin;
    bool operator==(const NwFilterConfig &) const = default;
};

// A filter in use at a port of the host's.
struct NwFilterBindingConfig
{
    std::optional<QString> ownerName, portDev, linkDev, mac, filter;
    std::optional<QUuid> ownerUuid;
    std::vector<NwFilterParameterConfig> parameters;
    xml::Origin origin;
    bool operator==(const NwFilterBindingConfig &) const = default;
};

Result<NwFilterConfig> readNwFilter(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeNwFilter(const NwFilterConfig &config);
xml::Issues checkNwFilter(const NwFilterConfig &config);
// What a definition stores: values in their usual spelling, one element for what was split, known defaults.
void applyNwFilterDefaults(NwFilterConfig &config);

Result<NwFilterBindingConfig> readNwFilterBinding(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeNwFilterBinding(const NwFilterBindingConfig &config);
xml::Issues checkNwFilterBinding(const NwFilterBindingConfig &config);
void applyNwFilterBindingDefaults(NwFilterBindingConfig &config);

} // namespace inn::config
