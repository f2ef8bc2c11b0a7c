#pragma once

#include "backend/base/result.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// Interfaces of the host: Ethernet, bridges, bonds and virtual LANs.
namespace inn::config {

struct HostInterfaceLinkConfig
{
    std::optional<unsigned> speed; // Mbit/s
    std::optional<QString> state;
    xml::Origin origin;
    bool operator==(const HostInterfaceLinkConfig &) const = default;
};

struct HostInterfaceIpConfig
{
    std::optional<QString> address;
    std::optional<int> prefix;
    xml::Origin origin;
    bool operator==(const HostInterfaceIpConfig &) const = default;
};

struct HostInterfaceProtocolConfig
{
    std::optional<QString> family;
    bool autoconf = false;
    bool dhcp = false;
    std::optional<QString> peerDns;
    std::vector<HostInterfaceIpConfig> ips;
    std::optional<QString> gateway;
    xml::Origin origin;
    bool operator==(const HostInterfaceProtocolConfig &) const = default;
};

struct HostVlanConfig
{
    std::optional<QString> tag, device;
    xml::Origin origin;
    bool operator==(const HostVlanConfig &) const = default;
};

struct HostBondMemberConfig
{
    std::optional<QString> type, name, mac; // type: "ethernet"
    std::optional<HostInterfaceLinkConfig> link;
    xml::Origin origin;
    bool operator==(const HostBondMemberConfig &) const = default;
};

struct HostBondConfig
{
    std::optional<QString> mode;
    std::optional<int> miiFrequency, miiDownDelay, miiUpDelay;
    std::optional<QString> miiCarrier;
    std::optional<int> arpInterval;
    std::optional<QString> arpTarget, arpValidate;
    std::vector<HostBondMemberConfig> members;
    xml::Origin origin;
    bool operator==(const HostBondConfig &) const = default;
};

struct HostBridgeMemberConfig
{
    std::optional<QString> type, name, mac; // type: "ethernet", "bond", "vlan"
    std::optional<HostInterfaceLinkConfig> link;
    std::optional<HostBondConfig> bond;
    std::optional<HostVlanConfig> vlan;
    xml::Origin origin;
    bool operator==(const HostBridgeMemberConfig &) const = default;
};

struct HostBridgeConfig
{
    std::optional<QString> stp, delay;
    std::vector<HostBridgeMemberConfig> members;
    xml::Origin origin;
    bool operator==(const HostBridgeConfig &) const = default;
};

struct HostInterfaceConfig
{
    std::optional<QString> type, name, startMode;
    std::optional<unsigned> mtu;
    std::vector<HostInterfaceProtocolConfig> protocols;
    std::optional<HostInterfaceLinkConfig> link;
    std::optional<QString> mac;
    std::optional<HostBridgeConfig> bridge;
    std::optional<HostBondConfig> bond;
    std::optional<HostVlanConfig> vlan;
    xml::Origin origin;
    bool operator==(const HostInterfaceConfig &) const = default;
};

QByteArray writeHostInterface(const HostInterfaceConfig &config);
void applyHostInterfaceDefaults(HostInterfaceConfig &config);

} // namespace inn::config
