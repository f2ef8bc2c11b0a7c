#pragma once

#include "backend/base/result.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace inn::config {

struct DhcpRangeConfig
{
    std::optional<QString> start, end;
    xml::Origin origin;
    bool operator==(const DhcpRangeConfig &) const = default;
};

struct DhcpHostConfig
{
    std::optional<QString> mac, name, ip;
    xml::Origin origin;
    bool operator==(const DhcpHostConfig &) const = default;
};

struct NetworkIpConfig
{
    std::optional<QString> family, address, netmask;
    std::optional<unsigned> prefix;
    std::vector<DhcpRangeConfig> ranges;
    std::vector<DhcpHostConfig> hosts;
    xml::Origin origin;
    bool operator==(const NetworkIpConfig &) const = default;
};

struct NetworkConfig
{
    std::optional<QString> name;
    std::optional<QUuid> uuid;
    std::optional<QString> forwardMode, forwardDev; // absent: isolated
    std::optional<QString> bridgeName, bridgeStp, bridgeDelay;
    std::optional<QString> mac;
    std::optional<QString> domainName;
    std::vector<NetworkIpConfig> ips;
    xml::Origin origin;
    bool operator==(const NetworkConfig &) const = default;
};

Result<NetworkConfig> readNetwork(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeNetwork(const NetworkConfig &config);
xml::Issues checkNetwork(const NetworkConfig &config);

} // namespace inn::config
