#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/storagesource.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <optional>
#include <vector>

// A backup of a running guest: copied by the host (push), or read by someone else over the network (pull).
namespace inn::config {

struct BackupDiskConfig
{
    std::optional<QString> name, backup, type; // "yes"; "file", "block"
    std::optional<QString> state; // of one that is running
    std::optional<QString> backupMode, incremental; // "full", "incremental"; since which checkpoint
    std::optional<QString> exportName, exportBitmap; // pull
    std::optional<unsigned> index;
    std::optional<QString> driverType;
    std::optional<DiskSourceConfig> target; // push
    std::optional<DiskSourceConfig> scratch; // pull
    xml::Origin origin;
    bool operator==(const BackupDiskConfig &) const = default;
};

struct BackupServerConfig
{
    std::optional<QString> transport, tls, name, socket; // "tcp", "unix"
    std::optional<unsigned> port;
    xml::Origin origin;
    bool operator==(const BackupServerConfig &) const = default;
};

struct BackupConfig
{
    std::optional<QString> mode; // "push", "pull"
    std::optional<QString> incremental; // since which checkpoint
    std::optional<BackupServerConfig> server;
    std::vector<BackupDiskConfig> disks;
    xml::Origin origin;
    bool operator==(const BackupConfig &) const = default;
    [[nodiscard]] bool isPull() const { return mode == QStringLiteral("pull"); }
};

Result<BackupConfig> readBackup(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeBackup(const BackupConfig &config);
xml::Issues checkBackup(const BackupConfig &config);
void applyBackupDefaults(BackupConfig &backup);
// One disk for each of the guest's; new files get the suffix. Problems go to the issues.
void alignBackupDisks(
    BackupConfig &backup, const DomainConfig &domain, const QString &suffix, xml::Issues &issues);

void checkBackupSchema(const BackupConfig &backup, xml::Issues &issues);

} // namespace inn::config
