#include "backend/drivers/qemu/snapshots/snapshotplan.h"

#include "backend/base/translated.h"
#include "backend/config/domain/domaintype.h"
#include "backend/config/moment/momenttype.h"
#include "backend/config/moment/strictness.h"
#include "backend/drivers/qemu/documents.h"

#include <QDateTime>
#include <QFileInfo>

namespace inn::qemu {

namespace {

QString text(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

Error unsupportedConfig(const QString &sentence)
{
    return snapshotError(ErrorCode::Unsupported, kConfigUnsupported, sentence);
}

QString stateWord(api::DomainState state)
{
    switch (state) {
    case api::DomainState::Running:
        return QStringLiteral("running");
    case api::DomainState::Paused:
        return QStringLiteral("paused");
    case api::DomainState::Shutdown:
        return QStringLiteral("shutdown");
    case api::DomainState::Crashed:
        return QStringLiteral("crashed");
    case api::DomainState::Shutoff:
        return QStringLiteral("shutoff");
    default:
        return {};
    }
}

bool isOnHost(const QString &type)
{
    return type.isEmpty() || type == u"file" || type == u"block" || type == u"volume";
}

// The image that will take the writes.
Result<> checkOverlay(
    const config::SnapshotDiskConfig &disk, const config::DiskConfig &real, bool active, bool reuses)
{
    const QString name = text(disk.name);
    if (disk.driverType && *disk.driverType != u"qcow2" && *disk.driverType != u"qed") {
        return unsupportedConfig(
            translated("The snapshot of the disk “%1” cannot be an image of the format “%2”; choose “qcow2”.")
                .arg(name, *disk.driverType));
    }
    if (active && real.device == u"lun") {
        return unsupportedConfig(
            translated("The disk “%1” is a SCSI device that is passed through; it has no snapshots.")
                .arg(name));
    }
    const QString type = disk.type.value_or(QStringLiteral("file"));
    if (!isOnHost(sourceTypeOf(real)) || (type != u"file" && type != u"block")) {
        return snapshotError(ErrorCode::Unsupported, 1,
            translated("Images on the network cannot be snapshotted here; leave the disk “%1” out.")
                .arg(name));
    }
    const QString path
        = disk.source ? text(type == u"block" ? disk.source->dev : disk.source->file) : QString();
    const QFileInfo file(path);
    if (!file.exists()) {
        if (reuses) {
            return snapshotError(ErrorCode::NotFound, 38,
                translated("The image “%1” for the disk “%2” is to be there already, but it is not.")
                    .arg(path, name));
        }
        if (type == u"block") {
            return snapshotError(ErrorCode::Unsupported, kOperationUnsupported,
                translated("The block device “%1” for the disk “%2” does not exist.").arg(path, name));
        }
        return {};
    }
    if ((type == u"file") != file.isFile()) {
        return unsupportedConfig(
            translated("“%1” is of another kind than the snapshot of the disk “%2” says.").arg(path, name));
    }
    if (!reuses && type == u"file" && file.size() > 0) {
        return unsupportedConfig(
            translated("The file “%1” for the disk “%2” exists already; choose another name.")
                .arg(path, name));
    }
    return {};
}

Result<> checkInternal(
    const config::SnapshotDiskConfig &disk, const config::DiskConfig &real, bool active, bool diskOnly)
{
    const QString name = text(disk.name);
    if (active && diskOnly) {
        return unsupportedConfig(
            translated("The disk “%1” of a running machine can have an external snapshot only.").arg(name));
    }
    if (!active && !isOnHost(sourceTypeOf(real))) {
        return snapshotError(ErrorCode::Unsupported, 1,
            translated("Images on the network cannot be snapshotted here; leave the disk “%1” out.")
                .arg(name));
    }
    const QString format = real.driverType.value_or(QStringLiteral("raw"));
    if (format != u"qcow2") {
        return unsupportedConfig(
            translated("The disk “%1” is an image of the format “%2”, which cannot hold snapshots; take one "
                       "of the disks alone, or convert it to “qcow2”.")
                .arg(name, format));
    }
    return {};
}

// What the disks ask, taken together.
struct Census
{
    bool internal = false;
    bool forbidsInternal = false;
    int external = 0;
};

Result<> checkTogether(const SnapshotPlan &plan, const Census &census)
{
    const bool noMemory = plan.config.memorySnapshot == u"no";
    const bool memoryInside = plan.config.memorySnapshot == u"internal";
    const bool diskOnly = plan.config.state == u"disk-snapshot";
    if (!census.internal && census.external == 0 && noMemory)
        return unsupportedConfig(translated("Nothing is selected for the snapshot; choose a disk."));
    if ((memoryInside && !census.internal) || (census.internal && census.forbidsInternal)) {
        return unsupportedConfig(translated(
            "A snapshot with the memory inside the images takes all disks that can be written, and "
            "there must be one; take one of the disks alone instead."));
    }
    if (diskOnly && census.external == 0)
        return unsupportedConfig(translated("A snapshot of the disks alone needs at least one disk."));
    const bool isMixed = (census.internal && census.external > 0) || (memoryInside && census.external > 0)
        || (plan.hasMemoryFile() && census.internal);
    if (isMixed) {
        return unsupportedConfig(
            translated("Internal and external parts cannot be mixed in one snapshot; choose one of them."));
    }
    const config::OsConfig &os = plan.domain.os;
    if (census.internal && (os.loaderType == u"pflash" || os.firmware == u"efi")) {
        return snapshotError(ErrorCode::Unsupported, kOperationUnsupported,
            translated("Machines with UEFI firmware cannot have internal snapshots; take one of the disks "
                       "alone."));
    }
    return {};
}

Result<> checkDisks(SnapshotPlan &plan, bool active)
{
    const bool reuses = plan.flags.testFlag(api::SnapshotCreate::ReuseExternal);
    const bool diskOnly = plan.config.state == u"disk-snapshot";
    Census census;
    for (std::size_t i = 0; i < plan.config.disks.size(); ++i) {
        config::SnapshotDiskConfig &disk = plan.config.disks[i];
        const config::DiskConfig &real = plan.domain.disks[i];
        if (disk.snapshot == u"internal") {
            census.internal = true;
            TRY(checkInternal(disk, real, active, diskOnly));
        } else if (disk.snapshot == u"external") {
            TRY(checkOverlay(disk, real, active, reuses));
            if (!disk.driverType)
                disk.driverType = QStringLiteral("qcow2");
            if (!disk.type)
                disk.type = QStringLiteral("file");
            ++census.external;
        } else if (disk.snapshot == u"manual") {
            plan.hasManual = true;
            census.forbidsInternal = true;
        } else if (!isWithoutMedium(real) && !isReadOnly(real)) {
            census.forbidsInternal = true;
        }
    }
    TRY(checkTogether(plan, census));
    plan.isExternal = census.external > 0 || plan.hasMemoryFile();
    if (census.external > 0 && !active)
        plan.flags |= api::SnapshotCreate::DiskOnly;
    return {};
}

// Which memory goes along; gives where disks go that say nothing.
Result<QString> decideMemory(config::SnapshotConfig &config, api::DomainState state, bool diskOnly)
{
    const bool active = api::isActive(state);
    const bool memoryAsked = config.memorySnapshot && *config.memorySnapshot != u"no";
    if (memoryAsked && (diskOnly || !active)) {
        return snapshotError(ErrorCode::InvalidConfig, 27,
            translated("The memory goes along only while the machine runs, and not with the disks alone."));
    }
    if (diskOnly) {
        config.state = active ? QStringLiteral("disk-snapshot") : QStringLiteral("shutoff");
        config.memorySnapshot = QStringLiteral("no");
        return QStringLiteral("external");
    }
    config.state = stateWord(state);
    if (config.memorySnapshot == u"external")
        return QStringLiteral("external");
    if (active && config.memorySnapshot == u"no") {
        return snapshotError(ErrorCode::Unsupported, kOperationUnsupported,
            translated("An internal snapshot of a running machine must include its memory."));
    }
    config.memorySnapshot = active ? QStringLiteral("internal") : QStringLiteral("no");
    return QStringLiteral("internal");
}

} // namespace

Error snapshotError(ErrorCode code, int libvirtCode, const QString &sentence)
{
    Error error { code, sentence };
    error.libvirtCode = libvirtCode;
    return error;
}

Result<config::SnapshotConfig> readRequest(
    const QByteArray &xml, config::MomentUse use, api::SnapshotCreateFlags flags)
{
    xml::Issues issues;
    TRY_ASSIGN(config::SnapshotConfig request, config::readSnapshot(xml, &issues));
    TRY(firstError(issues));
    if (flags.testFlag(api::SnapshotCreate::Validate)) {
        config::refuseUnknown(config::snapshotType(), &request, { &config::domainType() }, issues);
        TRY(firstError(issues));
    }
    const config::FileTest isFile = [](const QString &path) { return QFileInfo(path).isFile(); };
    TRY(firstError(config::checkSnapshot(request, use, isFile)));
    config::applySnapshotDefaults(request, use);
    return request;
}

Result<SnapshotPlan> planSnapshot(config::SnapshotConfig request, const config::DomainConfig &live,
    api::DomainState state, api::SnapshotCreateFlags flags)
{
    SnapshotPlan plan;
    plan.config = std::move(request);
    plan.domain = live;
    plan.flags = flags;
    config::SnapshotConfig &config = plan.config;
    config.creationTime = QDateTime::currentSecsSinceEpoch();
    if (text(config.name).isEmpty())
        config.name = QString::number(*config.creationTime);
    const bool active = api::isActive(state);
    if (flags.testFlag(api::SnapshotCreate::Live) && (!active || !plan.hasMemoryFile())) {
        return snapshotError(ErrorCode::Unsupported, kOperationUnsupported,
            translated("A machine goes on during a snapshot only when its memory goes to a file."));
    }
    if (state == api::DomainState::PmSuspended) {
        return snapshotError(ErrorCode::Unsupported, kOperationUnsupported,
            translated("A machine that sleeps cannot be snapshotted; wake it up first."));
    }
    if (stateWord(state).isEmpty())
        return snapshotError(ErrorCode::InvalidState, 1,
            translated("The machine cannot be snapshotted in its present state."));
    TRY_ASSIGN(
        const QString place, decideMemory(config, state, flags.testFlag(api::SnapshotCreate::DiskOnly)));
    xml::Issues issues;
    const config::FileTest isFile = [](const QString &path) { return QFileInfo(path).isFile(); };
    config::alignSnapshotDisks(config, live, place, isFile, issues);
    TRY(firstError(issues));
    TRY(checkDisks(plan, active));
    return plan;
}

} // namespace inn::qemu
