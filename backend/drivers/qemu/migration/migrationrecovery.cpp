#include "backend/drivers/qemu/migration/migrationrecovery.h"

#include "backend/base/pause.h"
#include "backend/drivers/qemu/migration/movingbitmaps.h"
#include "backend/drivers/qemu/migration/storagecopy.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/safety/guestguard.h"

namespace inn::qemu {

namespace {

constexpr int kMostTries = 100;
constexpr std::chrono::milliseconds kBetweenTries { 50 };

} // namespace

MigrationRecovery migrationRecovery(const GuestStatus::Migration &migration, const QString &runState)
{
    using Phase = GuestStatus::Migration::Phase;
    const bool isRunning = runState == QStringLiteral("running");
    switch (migration.phase) {
    case Phase::Begun:
        return MigrationRecovery::Keep;
    case Phase::Performing:
    case Phase::Cancelled:
        return migration.wasRunning ? MigrationRecovery::Resume : MigrationRecovery::Keep;
    case Phase::Performed:
        return isRunning ? MigrationRecovery::Keep : MigrationRecovery::LeavePaused;
    case Phase::Confirmed:
    case Phase::Prepared:
        return MigrationRecovery::End;
    case Phase::Finishing:
        // Nobody was told that it runs here: the other host goes on with it unless its disks are locked by
        // ours.
        return isRunning && migration.sharesDisks ? MigrationRecovery::Keep : MigrationRecovery::End;
    }
    return MigrationRecovery::LeavePaused;
}

QFuture<Result<>> QemuDomain::settleMigration(RunningGuestPtr guest, QString runState)
{
    const GuestStatus::Migration migration = *guest->status.migration;
    const MigrationRecovery recovery = migrationRecovery(migration, runState);
    if (recovery == MigrationRecovery::End) {
        const bool isElsewhere = migration.phase == GuestStatus::Migration::Phase::Confirmed;
        endGuest(guest, isElsewhere ? RunningGuest::End::Migrated : RunningGuest::End::StartFailed);
        auto ended = co_await whenEnded(guest);
        if (!isElsewhere)
            DestinationStorage::discardLeftovers(m_host.roots, m_info.uuid);
        co_return ended;
    }
    QString now = runState;
    if (recovery == MigrationRecovery::Resume) {
        auto cancelled = co_await commands::migrateCancel(*guest->monitor);
        Q_UNUSED(cancelled) // nothing to cancel is fine
        const auto copies = std::make_shared<SourceStorage>(guest, api::MigrationRequest());
        auto ended = co_await copies->cancel();
        Q_UNUSED(ended)
        // Cancelling takes a moment, and so does the end of the emulator that waited on the other host.
        Result<> continued;
        for (int tries = 0; tries < kMostTries && isCurrent(guest); ++tries) {
            auto status = co_await commands::queryMigrate(*guest->monitor);
            const bool isOver = status && status->status != QStringLiteral("cancelling")
                && status->status != QStringLiteral("active") && status->status != QStringLiteral("device");
            if (isOver) {
                auto told = co_await commands::cont(*guest->monitor);
                continued = told;
                if (told)
                    break;
            }
            auto paused = co_await pause(kBetweenTries);
            Q_UNUSED(paused)
        }
        if (!isCurrent(guest))
            co_return notRunningAnyMore();
        const auto bitmaps = std::make_shared<MovingBitmaps>(guest);
        auto dropped = co_await bitmaps->drop();
        Q_UNUSED(dropped)
        if (!isCurrent(guest))
            co_return notRunningAnyMore();
        auto running = co_await commands::queryStatus(*guest->monitor);
        now = running ? running->status : runState;
        if (!continued)
            m_info.problem = continued.error().message;
    }
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    const MigrationSettings none;
    auto moved = co_await commands::queryMigrate(*guest->monitor);
    const bool isHalf = moved && moved->status.startsWith(QLatin1String("postcopy-"));
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    auto reset = co_await resetMigrationSettings(*guest->monitor, usualMigrationMeans(), none);
    Q_UNUSED(reset)
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    guest->status.migration.reset();
    if (now == QStringLiteral("running")) {
        const bool isHere = migration.phase == GuestStatus::Migration::Phase::Finishing;
        setState(api::DomainState::Running,
            isHere ? reason::kRunningMigrated : reason::kRunningMigrationCancelled);
    } else if (recovery == MigrationRecovery::LeavePaused && isHalf) {
        m_info.problem
            = tr("“%1” runs on another host without all of its memory; the rest is here, but cannot "
                 "be sent any more, as this host’s program was restarted meanwhile. Save what you "
                 "can there, then force it off on both hosts and start it anew.")
                  .arg(m_info.name);
        setState(api::DomainState::Paused, reason::kPausedPostcopyFailed);
    } else if (recovery == MigrationRecovery::LeavePaused) {
        m_info.problem = tr("“%1” was moved to another host, but nobody knows whether it runs there; look "
                            "there, then resume it here or force it off.")
                             .arg(m_info.name);
        setState(api::DomainState::Paused, reason::kPausedMigration);
    } else {
        setState(api::DomainState::Paused,
            m_info.state == api::DomainState::Paused ? m_info.reason : reason::kPausedMigration);
    }
    storeStatus(guest);
    publish();
    co_return Result<>();
}

} // namespace inn::qemu
