#pragma once

#include "backend/base/result.h"
#include "backend/config/netcommon/hostpciaddress.h"
#include "backend/config/netcommon/netcommon.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace inn::config {

// Where a guest's interface is plugged into a network.
struct NetworkPortConfig
{
    std::optional<QUuid> uuid;
    std::optional<QString> ownerName;
    std::optional<QUuid> ownerUuid;
    std::optional<QString> group, mac;
    std::optional<VirtualPortConfig> virtualPort;
    std::optional<BandwidthConfig> bandwidth;
    std::optional<VlanConfig> vlan;
    std::optional<QString> isolated, trustGuestRxFilters;
    std::optional<QString> plugType; // "network", "bridge", "direct", "hostdev-pci"
    std::optional<QString> bridge, macTableManager; // network, bridge
    std::optional<QString> device, mode; // direct
    std::optional<QString> managed, driver; // hostdev-pci
    std::optional<HostPciAddressConfig> address;
    xml::Origin origin;
    bool operator==(const NetworkPortConfig &) const = default;
};

Result<NetworkPortConfig> readNetworkPort(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeNetworkPort(const NetworkPortConfig &config);
xml::Issues checkNetworkPort(const NetworkPortConfig &config);
void applyNetworkPortDefaults(NetworkPortConfig &config);

} // namespace inn::config
