#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace inn::config {

struct PoolConfig
{
    std::optional<QString> type; // "dir"
    std::optional<QString> name;
    std::optional<QUuid> uuid;
    std::optional<Bytes> capacity, allocation, available;
    std::optional<QString> targetPath, mode, owner, group;
    xml::Origin origin;
    bool operator==(const PoolConfig &) const = default;
};

struct VolumeConfig
{
    std::optional<QString> type; // "file"
    std::optional<QString> name, key;
    std::optional<Bytes> capacity, allocation, physical;
    std::optional<QString> targetPath, format, compat;
    std::optional<QString> backingPath, backingFormat;
    xml::Origin origin;
    bool operator==(const VolumeConfig &) const = default;
};

Result<PoolConfig> readPool(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writePool(const PoolConfig &config);
xml::Issues checkPool(const PoolConfig &config);
Result<VolumeConfig> readVolume(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeVolume(const VolumeConfig &config);
xml::Issues checkVolume(const VolumeConfig &config);

} // namespace inn::config
