#pragma once

#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

// What interfaces of a domain, networks and their ports write alike.
namespace inn::xml {
class Report;
class Table;
} // namespace inn::xml

namespace inn::config {

struct BandwidthRateConfig
{
    std::optional<quint64> average, peak, floor; // KiB/s
    std::optional<quint64> burst; // KiB
    xml::Origin origin;
    bool operator==(const BandwidthRateConfig &) const = default;
};

struct BandwidthConfig
{
    std::optional<unsigned> classId; // of a network's port
    std::optional<BandwidthRateConfig> inbound, outbound;
    xml::Origin origin;
    bool operator==(const BandwidthConfig &) const = default;
};

struct VlanTagConfig
{
    std::optional<unsigned> id;
    std::optional<QString> nativeMode; // "tagged", "untagged"
    xml::Origin origin;
    bool operator==(const VlanTagConfig &) const = default;
};

struct VlanConfig
{
    std::optional<QString> trunk; // "yes"
    std::vector<VlanTagConfig> tags;
    xml::Origin origin;
    bool operator==(const VlanConfig &) const = default;
};

struct VirtualPortConfig
{
    std::optional<QString> type; // "openvswitch", "802.1Qbg", "802.1Qbh", "midonet"
    std::optional<unsigned> managerId, typeId, typeIdVersion;
    std::optional<QUuid> instanceId, interfaceId;
    std::optional<QString> profileId;
    xml::Origin origin;
    bool operator==(const VirtualPortConfig &) const = default;
};

// An address of an interface's own, in the guest or at the host's end.
struct InterfaceIpConfig
{
    std::optional<QString> address, family, peer;
    std::optional<unsigned> prefix;
    xml::Origin origin;
    bool operator==(const InterfaceIpConfig &) const = default;
};

struct RouteConfig
{
    std::optional<QString> family, address, netmask, gateway;
    std::optional<unsigned> prefix, metric;
    xml::Origin origin;
    bool operator==(const RouteConfig &) const = default;
};

// <bandwidth>; where a floor or a class is possible the owner's rule decides (below).
const xml::Table &bandwidthRateType();
const xml::Table &bandwidthType();
const xml::Table &vlanTagType();
const xml::Table &vlanType();
const xml::Table &virtualPortType();
const xml::Table &interfaceIpType();
const xml::Table &routeType();

// For an owner's rule: `report` is the owner's, the problems are located below its "bandwidth".
enum class FloorUse { Allowed, Refused };
enum class ClassUse { Allowed, Refused };
void checkBandwidthUse(
    const std::optional<BandwidthConfig> &bandwidth, FloorUse floor, ClassUse classes, xml::Report &report);
// Which parameters the type needs. `Generated`: those that a definition makes up may be missing (interfaces).
enum class VirtualPortIds { Written, Generated };
void checkVirtualPortComplete(
    const std::optional<VirtualPortConfig> &port, VirtualPortIds ids, xml::Report &report);

// What a definition stores: a trunk where there are several tags, no empty bandwidth.
void applyVlanDefaults(std::optional<VlanConfig> &vlan);
void applyBandwidthDefaults(std::optional<BandwidthConfig> &bandwidth);
// Identifiers that the type needs and that are missing are made up.
void applyVirtualPortDefaults(std::optional<VirtualPortConfig> &port, VirtualPortIds ids);
// The family that the address has.
void applyInterfaceIpDefaults(InterfaceIpConfig &ip);

} // namespace inn::config
