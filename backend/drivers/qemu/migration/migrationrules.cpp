// What may leave this host, and with which document.

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/migration/migratabledocument.h"
#include "backend/drivers/qemu/migration/migrationsource.h"
#include "backend/drivers/qemu/savedstates/savedguest.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QFile>
#include <QJsonArray>

#include <sys/vfs.h>

namespace inn::qemu {

namespace {

using api::MigrateFlag;

Error refused(const QString &sentence)
{
    return migrationError(ErrorCode::InvalidState, kOperationInvalid, sentence);
}

// File systems that several hosts see, by statfs(2)'s numbers: NFS, SMB, SMB2, CIFS, AFS, OCFS2, GFS2, Ceph,
// GPFS, FUSE (GlusterFS and others), ACFS.
bool isOnSharedFileSystem(const QString &path)
{
    struct statfs status
    {
    };
    if (::statfs(QFile::encodeName(path).constData(), &status) != 0)
        return false;
    switch (quint32(status.f_type)) {
    case 0x6969:
    case 0x517b:
    case 0xfe534d42:
    case 0xff534d42:
    case 0x5346414f:
    case 0x7461636f:
    case 0x01161970:
    case 0x00c36400:
    case 0x47504653:
    case 0x65735546:
    case 0x61636673:
        return true;
    default:
        return false;
    }
}

// The numbers are libvirt's; it has no TLS there either.
Result<> checkTunnel(const api::MigrationRequest &request)
{
    const api::MigrateFlags flags = request.flags;
    const bool choosesPlace
        = !request.uri.isEmpty() || !request.listenAddress.isEmpty() || request.disksPort.has_value();
    if (!flags.testFlag(MigrateFlag::Peer2Peer)) {
        return migrationError(ErrorCode::InvalidConfig, config::kInvalidArgument,
            translated("Only hosts that talk to each other (peer-to-peer) move machines through a tunnel."));
    }
    if (flags.testFlag(MigrateFlag::Offline))
        return refused(translated("A machine that is off has no memory to go through a tunnel."));
    const bool isTooMuch
        = flags.testFlag(MigrateFlag::PostCopy) || flags.testFlag(MigrateFlag::Tls) || choosesPlace;
    if (isTooMuch || copiesStorage(request)) {
        return migrationError(ErrorCode::Unsupported,
            isTooMuch ? kArgumentUnsupported : config::kOperationUnsupported,
            translated("Through a tunnel machines move without post-copy, TLS of their own, copies of disks "
                       "and addresses; leave these out."));
    }
    return {};
}

Result<> checkFlags(const api::MigrationRequest &request)
{
    const api::MigrateFlags flags = request.flags;
    TRY(api::checkFlags(flags));
    if (flags.testFlag(MigrateFlag::Tunnelled)) {
        TRY(checkTunnel(request));
    }
    if (flags.testFlag(MigrateFlag::PostCopy)
        && (!flags.testFlag(MigrateFlag::Live) || flags.testFlag(MigrateFlag::Paused))) {
        return migrationError(ErrorCode::Unsupported, kArgumentUnsupported,
            translated("Only machines that go on running can be moved by post-copy."));
    }
    if (flags.testFlag(MigrateFlag::Offline)) {
        if (copiesStorage(request))
            return refused(translated("The disks of a machine that is off are not copied; copy them first."));
        if (!flags.testFlag(MigrateFlag::PersistDestination)) {
            return refused(
                translated("A machine that is off can only be defined on the other host; ask for that."));
        }
    }
    if (flags.testFlag(MigrateFlag::ZeroCopy) && !flags.testFlag(MigrateFlag::Parallel))
        return refused(translated("Memory is sent without copying only over several connections."));
    return {};
}

bool isCopied(const api::MigrationRequest &request, const config::DiskConfig &disk)
{
    return copiesStorage(request)
        && (request.disks.isEmpty() || request.disks.contains(disk.targetDev.value_or(QString())));
}

// Data that both hosts would keep in their own memory, or that the other one does not even see.
Result<> checkSafe(
    const config::DomainConfig &live, const api::MigrationRequest &request, const QString &name)
{
    for (const config::DiskConfig &disk : live.disks) {
        const QString path = disk.source ? disk.source->file.value_or(QString()) : QString();
        if (path.isEmpty() || disk.type != QStringLiteral("file") || disk.readOnly || isCopied(request, disk))
            continue;
        if (isOnSharedFileSystem(path))
            continue;
        return migrationError(ErrorCode::InvalidConfig, kMigrateUnsafe,
            translated("The disk “%1” of “%2” is not on storage that both hosts share; copy it along, or "
                       "move the machine as unsafe if the other host sees “%3”.")
                .arg(disk.targetDev.value_or(QString()), name, path));
    }
    return {};
}

Result<> checkDevices(const config::DomainConfig &live, const QString &name)
{
    for (const config::DiskConfig &disk : live.disks) {
        if (disk.transient) {
            return refused(translated("The disk “%1” of “%2” is transient; such machines cannot be moved.")
                               .arg(disk.targetDev.value_or(QString()), name));
        }
    }
    for (const config::FilesystemConfig &system : live.filesystems) {
        if (system.driverType == QStringLiteral("virtiofs")) {
            return refused(
                translated("“%1” has a shared folder (virtiofs); remove it to move the machine.").arg(name));
        }
    }
    return {};
}

} // namespace

Result<QByteArray> MigrationSource::movedDocument(const QByteArray &present, const QByteArray &wanted)
{
    TRY_ASSIGN(config::DomainConfig now, config::readDomain(present));
    makeInactive(now);
    if (wanted.isEmpty())
        return config::writeDomain(now);
    TRY_ASSIGN(config::DomainConfig then, readAndCheck(wanted));
    makeInactive(then);
    if (!then.cpu)
        then.cpu = now.cpu;
    putBackUsual(then, now);
    TRY(checkSameGuest(now, then));
    return config::writeDomain(then);
}

QFuture<Result<>> MigrationSource::checkAllowed(RunningGuestPtr guest, api::MigrationRequest request)
{
    CO_TRY(checkFlags(request));
    if (m_domain.snapshots().count() > 0)
        co_return refused(tr("“%1” has snapshots; delete them to move the machine.").arg(name()));
    if (request.flags.testFlag(MigrateFlag::Offline))
        co_return Result<>();
    if (!guest || !guest->monitor)
        co_return refused(tr("“%1” is not running; only its definition can be moved.").arg(name()));
    if (m_domain.blockJobs().hasJobs())
        co_return m_domain.blockJobs().busyError(kOperationInvalid);
    CO_TRY(checkDevices(guest->live(), name()));
    const api::DomainInfo &info = m_domain.m_info;
    if (request.flags.testFlag(MigrateFlag::AbortOnError) && info.state == api::DomainState::Paused
        && info.reason == reason::kPausedIoError)
        co_return refused(tr("“%1” is paused by an I/O error; resume it first.").arg(name()));
    if (!request.flags.testFlag(MigrateFlag::Unsafe)) {
        CO_TRY(checkSafe(guest->live(), request, name()));
    }
    auto answer = co_await guest->monitor->execute(QStringLiteral("query-migrate"));
    if (!answer)
        co_return answer.error();
    QStringList blockers;
    const QJsonArray reasons = answer->toObject()[QStringLiteral("blocked-reasons")].toArray();
    for (const auto &each : reasons)
        blockers += each.toString();
    if (!blockers.isEmpty()) {
        Error error = refused(tr("“%1” has a device that cannot be moved while it runs.").arg(name()));
        error.details = blockers.join(u'\n');
        co_return error;
    }
    co_return Result<>();
}

} // namespace inn::qemu
