#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/storagesource.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

// Moments in a guest's life that can be returned to: snapshots and checkpoints. Flat and optional as all
// documents; the guest as it was then is a domain document inside.
namespace inn::config {

// What has to be known of a running guest to continue it: its exact processor.
struct SaveCookieConfig
{
    std::optional<CpuConfig> cpu;
    bool slirpHelper = false;
    xml::Origin origin;
    bool operator==(const SaveCookieConfig &) const = default;
};

struct SnapshotDiskConfig
{
    std::optional<QString> name; // "vda", or the path of its source
    std::optional<QString> snapshot; // "no", "internal", "external", "manual"
    std::optional<QString> type; // "file", "block", "network"…
    bool deleteInProgress = false;
    std::optional<QString> driverType;
    std::optional<Bytes> metadataCache;
    std::optional<DiskSourceConfig> source; // the new image
    xml::Origin origin;
    bool operator==(const SnapshotDiskConfig &) const = default;
};

struct SnapshotConfig
{
    std::optional<QString> name, description, state, parent;
    std::optional<qint64> creationTime; // seconds since 1970
    std::optional<QString> memorySnapshot, memoryFile;
    std::vector<SnapshotDiskConfig> disks;
    std::optional<DomainConfig> domain; // as it was then
    std::optional<DomainConfig> inactiveDomain; // what its next start would have been
    std::optional<SaveCookieConfig> cookie;
    std::optional<int> active; // in libvirt's own files: it is the current one
    xml::Origin origin;
    bool operator==(const SnapshotConfig &) const = default;
};

struct CheckpointDiskConfig
{
    std::optional<QString> name, checkpoint, bitmap; // "no", "bitmap"
    std::optional<quint64> size; // of what changed since then
    xml::Origin origin;
    bool operator==(const CheckpointDiskConfig &) const = default;
};

struct CheckpointConfig
{
    std::optional<QString> name, description, parent;
    std::optional<qint64> creationTime;
    std::vector<CheckpointDiskConfig> disks;
    std::optional<DomainConfig> domain;
    xml::Origin origin;
    bool operator==(const CheckpointConfig &) const = default;
};

// Whether a document asks for a new moment, or tells of one that was made before.
enum class MomentUse { Create, Redefine };
// Whether a path is that of an ordinary file of the host.
using FileTest = std::function<bool(const QString &path)>;

Result<SnapshotConfig> readSnapshot(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeSnapshot(const SnapshotConfig &config);
xml::Issues checkSnapshot(const SnapshotConfig &config, MomentUse use, const FileTest &isFile = {});
void applySnapshotDefaults(SnapshotConfig &snapshot, MomentUse use);
// Brings the list of disks in line with the guest's: one for each, with what happens to it. Problems go to
// the issues.
void alignSnapshotDisks(SnapshotConfig &snapshot, const DomainConfig &domain, const QString &usualPlace,
    const FileTest &isFile, xml::Issues &issues);

Result<CheckpointConfig> readCheckpoint(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeCheckpoint(const CheckpointConfig &config);
xml::Issues checkCheckpoint(const CheckpointConfig &config, MomentUse use);
void applyCheckpointDefaults(CheckpointConfig &checkpoint);
void alignCheckpointDisks(CheckpointConfig &checkpoint, const DomainConfig &domain, xml::Issues &issues);

Result<SaveCookieConfig> readSaveCookie(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeSaveCookie(const SaveCookieConfig &config);

// For the list of kinds: documents of moments that were made before.
void checkRedefinedSnapshot(const SnapshotConfig &snapshot, xml::Issues &issues);
void applyRedefinedSnapshotDefaults(SnapshotConfig &snapshot);
void checkRedefinedCheckpoint(const CheckpointConfig &checkpoint, xml::Issues &issues);

} // namespace inn::config
