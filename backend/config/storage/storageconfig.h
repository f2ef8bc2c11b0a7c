#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"
#include "backend/config/domain/storagesource.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

// Storage pools and volumes as plain values. Flat and optional: changing a pool's type does not lose what was
// typed; applyPoolDefaults() drops at definition what does not belong to the type.
namespace inn::config {

struct StoragePermissionsConfig
{
    std::optional<QString> mode, owner, group, label; // "0600"
    xml::Origin origin;
    bool operator==(const StoragePermissionsConfig &) const = default;
};

// A part of a device: free in a pool, used by a volume.
struct StorageExtentConfig
{
    std::optional<quint64> start, end;
    xml::Origin origin;
    bool operator==(const StorageExtentConfig &) const = default;
};

struct PoolHostConfig
{
    std::optional<QString> name;
    std::optional<int> port;
    xml::Origin origin;
    bool operator==(const PoolHostConfig &) const = default;
};

struct PoolDeviceConfig
{
    std::optional<QString> path, partSeparator;
    std::vector<StorageExtentConfig> freeExtents;
    xml::Origin origin;
    bool operator==(const PoolDeviceConfig &) const = default;
};

struct PoolAdapterConfig
{
    std::optional<QString> type, name; // "scsi_host", "fc_host"
    std::optional<QString> parent, parentWwnn, parentWwpn, parentFabricWwn, managed, wwnn, wwpn;
    std::optional<int> uniqueId;
    std::optional<HostAddressConfig> parentAddress;
    xml::Origin origin;
    bool operator==(const PoolAdapterConfig &) const = default;
};

struct PoolSourceConfig
{
    std::vector<PoolHostConfig> hosts;
    std::vector<PoolDeviceConfig> devices;
    std::optional<QString> dir;
    std::optional<PoolAdapterConfig> adapter;
    std::optional<QString> name, initiatorIqn, format;
    std::optional<StorageAuthConfig> auth;
    std::optional<QString> protocolVersion, vendor, product;
    xml::Origin origin;
    bool operator==(const PoolSourceConfig &) const = default;
};

// An option for mount (name only) or for the Ceph library.
struct PoolOptionConfig
{
    std::optional<QString> name, value;
    xml::Origin origin;
    bool operator==(const PoolOptionConfig &) const = default;
};

struct PoolConfig
{
    std::optional<QString> type; // "dir"
    std::optional<QString> name;
    std::optional<QUuid> uuid;
    std::optional<Bytes> capacity, allocation, available;
    std::optional<QString> copyOnWrite;
    std::optional<PoolSourceConfig> source;
    std::optional<QString> targetPath, mode, owner, group, label;
    std::optional<QString> refreshAllocation; // "default", "capacity"
    std::vector<PoolOptionConfig> mountOptions, rbdOptions;
    xml::Origin origin;
    bool operator==(const PoolConfig &) const = default;
};

// A device that a volume lies on, and where on it.
struct VolumeDeviceConfig
{
    std::optional<QString> path;
    std::vector<StorageExtentConfig> extents;
    xml::Origin origin;
    bool operator==(const VolumeDeviceConfig &) const = default;
};

// Seconds since 1970, with nanoseconds: "1341933637.273190990".
struct VolumeTimesConfig
{
    std::optional<QString> accessed, modified, changed, born;
    xml::Origin origin;
    bool operator==(const VolumeTimesConfig &) const = default;
};

struct VolumeFeaturesConfig
{
    bool lazyRefcounts = false;
    bool extendedL2 = false;
    xml::Origin origin;
    bool operator==(const VolumeFeaturesConfig &) const = default;
};

struct VolumeConfig
{
    std::optional<QString> type; // "file"
    std::optional<QString> name, key;
    std::vector<VolumeDeviceConfig> sourceDevices;
    std::optional<Bytes> capacity, allocation, physical;
    std::optional<QString> targetPath, format, compat;
    StoragePermissionsConfig permissions;
    std::optional<VolumeTimesConfig> times;
    std::optional<StorageEncryptionConfig> encryption;
    bool nocow = false;
    std::optional<Bytes> clusterSize;
    std::optional<VolumeFeaturesConfig> features;
    std::optional<QString> backingPath, backingFormat;
    StoragePermissionsConfig backingPermissions;
    std::optional<VolumeTimesConfig> backingTimes;
    xml::Origin origin;
    bool operator==(const VolumeConfig &) const = default;
};

// What find-storage-pool-sources answers.
struct PoolSourcesConfig
{
    std::vector<PoolSourceConfig> sources;
    xml::Origin origin;
    bool operator==(const PoolSourcesConfig &) const = default;
};

Result<PoolConfig> readPool(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writePool(const PoolConfig &config);
xml::Issues checkPool(const PoolConfig &config);
// What libvirt fills in and drops when a pool is defined.
void applyPoolDefaults(PoolConfig &pool);

Result<VolumeConfig> readVolume(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeVolume(const VolumeConfig &config);
// Formats depend on the pool's type.
xml::Issues checkVolume(const VolumeConfig &config, const QString &poolType = QStringLiteral("dir"));
void applyVolumeDefaults(VolumeConfig &volume, const QString &poolType = QStringLiteral("dir"));

// The same for volumes that are files, whose pool nobody names.
void checkFolderVolume(const VolumeConfig &volume, xml::Issues &issues);
void applyFolderVolumeDefaults(VolumeConfig &volume);

Result<PoolSourcesConfig> readPoolSources(const QByteArray &xml, xml::Issues *issues = nullptr);
// The question: one source.
Result<PoolSourceConfig> readPoolSource(const QByteArray &xml, xml::Issues *issues = nullptr);
xml::Issues checkPoolSource(const PoolSourceConfig &config, const QString &poolType);

} // namespace inn::config
