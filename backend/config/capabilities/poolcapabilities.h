#pragma once

#include "backend/config/capabilities/hostcapabilities.h"

#include <set>

// Which types of storage pools a host knows, with their formats: <storagepoolCapabilities>.
namespace inn::config {

// Of a pool's source, or of its volumes.
struct PoolOptionsConfig
{
    std::optional<QString> defaultFormat;
    std::vector<CapabilityEnumConfig> enums;
    xml::Origin origin;
    bool operator==(const PoolOptionsConfig &) const = default;
};

struct PoolCapabilityConfig
{
    std::optional<QString> type, supported;
    std::optional<PoolOptionsConfig> source, volume;
    xml::Origin origin;
    bool operator==(const PoolCapabilityConfig &) const = default;
};

struct PoolCapabilitiesConfig
{
    std::vector<PoolCapabilityConfig> pools;
    xml::Origin origin;
    bool operator==(const PoolCapabilitiesConfig &) const = default;
};

QByteArray writePoolCapabilities(const PoolCapabilitiesConfig &config);
// All types there are; those of the set are supported.
PoolCapabilitiesConfig poolCapabilities(const std::set<QString> &supported);

} // namespace inn::config
