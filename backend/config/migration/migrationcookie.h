#pragma once

#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

// What two hosts tell each other while a guest moves: libvirt's <qemu-migration> of each phase.
namespace inn::config {

struct CookieNameConfig
{
    std::optional<QString> name;
    xml::Origin origin;
    bool operator==(const CookieNameConfig &) const = default;
};

struct CookieCertificateConfig
{
    std::optional<QString> info, value; // "subject"
    xml::Origin origin;
    bool operator==(const CookieCertificateConfig &) const = default;
};

struct CookieGraphicsConfig
{
    std::optional<QString> type, listen;
    std::optional<int> port, tlsPort;
    std::vector<CookieCertificateConfig> certificates;
    xml::Origin origin;
    bool operator==(const CookieGraphicsConfig &) const = default;
};

struct CookieLockConfig
{
    std::optional<QString> driver, leases;
    xml::Origin origin;
    bool operator==(const CookieLockConfig &) const = default;
};

struct CookieInterfaceConfig
{
    std::optional<QString> index, portType, portData;
    xml::Origin origin;
    bool operator==(const CookieInterfaceConfig &) const = default;
};

struct CookieNetworkConfig
{
    std::vector<CookieInterfaceConfig> interfaces;
    xml::Origin origin;
    bool operator==(const CookieNetworkConfig &) const = default;
};

struct CookieDiskConfig
{
    std::optional<QString> target;
    std::optional<quint64> capacity;
    xml::Origin origin;
    bool operator==(const CookieDiskConfig &) const = default;
};

struct CookieNbdConfig
{
    std::optional<int> port;
    std::vector<CookieDiskConfig> disks;
    xml::Origin origin;
    bool operator==(const CookieNbdConfig &) const = default;
};

// Times in milliseconds, amounts in bytes.
struct CookieStatisticsConfig
{
    std::optional<quint64> started, stopped, sent;
    std::optional<qint64> delta;
    std::optional<quint64> elapsed, downtime, setup;
    std::optional<quint64> memoryTotal, memoryProcessed, memoryRemaining, memoryRate, memoryConstant,
        memoryNormal, memoryNormalBytes, memoryDirtyRate, memoryIteration, postcopyRequests, pageSize;
    std::optional<quint64> diskTotal, diskProcessed, diskRemaining, diskRate;
    std::optional<quint64> compressionCache, compressionBytes, compressionPages, compressionMisses,
        compressionOverflow;
    std::optional<int> throttle;
    xml::Origin origin;
    bool operator==(const CookieStatisticsConfig &) const = default;
};

struct CookieCapabilityConfig
{
    std::optional<QString> name, automatic;
    xml::Origin origin;
    bool operator==(const CookieCapabilityConfig &) const = default;
};

struct CookieCapabilitiesConfig
{
    std::vector<CookieCapabilityConfig> capabilities;
    xml::Origin origin;
    bool operator==(const CookieCapabilitiesConfig &) const = default;
};

struct CookieBitmapConfig
{
    std::optional<QString> name, alias;
    xml::Origin origin;
    bool operator==(const CookieBitmapConfig &) const = default;
};

struct CookieBitmapDiskConfig
{
    std::optional<QString> target;
    std::vector<CookieBitmapConfig> bitmaps;
    xml::Origin origin;
    bool operator==(const CookieBitmapDiskConfig &) const = default;
};

struct MigrationCookieConfig
{
    std::optional<QString> name, hostName;
    std::optional<QUuid> uuid, hostUuid;
    std::vector<CookieNameConfig> features; // that the other side must know
    std::optional<CookieGraphicsConfig> graphics;
    std::optional<CookieLockConfig> lock;
    std::optional<DomainConfig> persistent;
    std::optional<CookieNetworkConfig> network;
    std::optional<CookieNbdConfig> nbd;
    std::optional<CookieStatisticsConfig> statistics;
    std::optional<CpuConfig> cpu;
    std::optional<QString> allowReboot; // of old hosts
    std::optional<CookieCapabilitiesConfig> capabilities;
    std::vector<CookieBitmapDiskConfig> bitmapDisks;
    xml::Origin origin;
    bool operator==(const MigrationCookieConfig &) const = default;
};

Result<MigrationCookieConfig> readMigrationCookie(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeMigrationCookie(const MigrationCookieConfig &config);
xml::Issues checkMigrationCookie(const MigrationCookieConfig &config);
// As libvirt would pass it on.
void applyMigrationCookieDefaults(MigrationCookieConfig &cookie);

const xml::Table &migrationCookieType();

} // namespace inn::config
