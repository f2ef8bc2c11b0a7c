// What a running guest tells, and its end.

#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/hostdevices.h"
#include "backend/drivers/qemu/hoststorage.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/qmp/sockettransport.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"
#include "backend/drivers/qemu/safety/guestguard.h"

#include <QDir>
#include <QTimer>

#include <csignal>

namespace inn::qemu {

namespace {

constexpr std::chrono::seconds kPatienceWithQuitting { 2 };
constexpr qsizetype kLongestName = 64; // that an emulator may give to a disk

// What a document says shall happen; libvirt's defaults where it says nothing.
enum class Action { Destroy, Restart, Preserve };
Action actionOf(const std::optional<QString> &word, Action otherwise)
{
    if (!word)
        return otherwise;
    if (word->endsWith(QStringLiteral("restart")))
        return Action::Restart;
    if (*word == QStringLiteral("preserve"))
        return Action::Preserve;
    return Action::Destroy;
}

struct EndRow
{
    RunningGuest::End end;
    int shutoffReason;
    LifecycleEvent event;
    const char *logWord;
    const char *text;
};
constexpr EndRow kEnds[] = {
    { RunningGuest::End::Unexpected, reason::kShutoffCrashed, lifecycle::kStoppedFailed, "crashed",
        QT_TRANSLATE_NOOP("inn::qemu::QemuDomain", "The emulator of “%1” ended unexpectedly.") },
    { RunningGuest::End::GuestShutdown, reason::kShutoffShutdown, lifecycle::kStoppedShutdown, "shutdown",
        QT_TRANSLATE_NOOP("inn::qemu::QemuDomain", "“%1” was shut down.") },
    { RunningGuest::End::Destroyed, reason::kShutoffDestroyed, lifecycle::kStoppedDestroyed, "destroyed",
        QT_TRANSLATE_NOOP("inn::qemu::QemuDomain", "“%1” was forced off.") },
    { RunningGuest::End::Saved, reason::kShutoffSaved, lifecycle::kStoppedSaved, "saved",
        QT_TRANSLATE_NOOP("inn::qemu::QemuDomain", "“%1” was saved.") },
    { RunningGuest::End::StartFailed, reason::kShutoffFailed, lifecycle::kStoppedFailed, "failed",
        QT_TRANSLATE_NOOP("inn::qemu::QemuDomain", "“%1” failed to start.") },
    { RunningGuest::End::Panicked, reason::kShutoffCrashed, lifecycle::kStoppedCrashed, "crashed",
        QT_TRANSLATE_NOOP("inn::qemu::QemuDomain", "“%1” crashed.") },
    { RunningGuest::End::Migrated, reason::kShutoffMigrated, lifecycle::kStoppedMigrated, "migrated",
        QT_TRANSLATE_NOOP("inn::qemu::QemuDomain", "“%1” was moved to another host.") },
    { RunningGuest::End::FromSnapshot, reason::kShutoffFromSnapshot, lifecycle::kStoppedFromSnapshot,
        "from-snapshot", QT_TRANSLATE_NOOP("inn::qemu::QemuDomain", "“%1” was stopped for a snapshot.") },
};

const EndRow &rowOf(RunningGuest::End end)
{
    for (const EndRow &row : kEnds) {
        if (row.end == end)
            return row;
    }
    return kEnds[0];
}

// An image below a disk, or the target of a copy, belongs to no device by itself.
QString diskProblem(const QString &name, const QString &target, bool noSpace, bool stops)
{
    if (target.isEmpty()) {
        return noSpace && stops
            ? QemuDomain::tr("“%1” is paused because no space is left for one of its disks: free some "
                             "on the host, then resume it.")
                  .arg(name)
            : noSpace ? QemuDomain::tr("No space is left for a disk of “%1”.").arg(name)
                      : QemuDomain::tr("I/O error on a disk of “%1”.").arg(name);
    }
    return noSpace && stops
        ? QemuDomain::tr("“%1” is paused because no space is left for its disk “%2”: free "
                         "some on the host, then resume it.")
              .arg(name, target)
        : noSpace ? QemuDomain::tr("No space is left for the disk “%1”.").arg(target)
                  : QemuDomain::tr("I/O error on the disk “%1”.").arg(target);
}

} // namespace

static LifecycleEvent resumedEvent(int runningReason)
{
    switch (runningReason) {
    case reason::kRunningFromSnapshot:
        return lifecycle::kResumedFromSnapshot;
    case reason::kRunningMigrated:
    case reason::kRunningMigrationCancelled:
        return lifecycle::kResumedMigrated;
    case reason::kRunningPostcopy:
        return lifecycle::kResumedPostcopy;
    default:
        return lifecycle::kResumedUnpaused;
    }
}

static LifecycleEvent suspendedEvent(int pausedReason)
{
    switch (pausedReason) {
    case reason::kPausedIoError:
        return lifecycle::kSuspendedIoError;
    case reason::kPausedWatchdog:
        return lifecycle::kSuspendedWatchdog;
    case reason::kPausedMigration:
        return lifecycle::kSuspendedMigrated;
    case reason::kPausedPostcopy:
        return lifecycle::kSuspendedPostcopy;
    default:
        return lifecycle::kSuspendedPaused;
    }
}

void QemuDomain::handleEvent(const RunningGuestPtr &guest, const QmpEvent &event)
{
    Q_EMIT monitorTold(event);
    // While a guest starts its firmware resets it and devices settle: nobody's business.
    if (guest->status.phase == GuestStatus::Phase::Running) {
        for (auto &what : guest->events.translate(
                 event, guest->live(), guest->status.blockIndexes, GuestEvents::Clock::now()))
            tell(std::move(what));
    }
    if (event.name == QStringLiteral("STOP") || event.name == QStringLiteral("RESUME"))
        guest->hasStopped = event.name == QStringLiteral("STOP");
    if (event.name == QStringLiteral("STOP"))
        handleStop(guest);
    else if (event.name == QStringLiteral("SHUTDOWN"))
        handleShutdown(guest, event.data);
    else if (event.name == QStringLiteral("BLOCK_IO_ERROR"))
        handleBlockError(guest, event.data);
    else if (event.name == QStringLiteral("GUEST_PANICKED"))
        handlePanic(guest);
    else if (event.name == QStringLiteral("JOB_STATUS_CHANGE"))
        m_blockJobs->handleEvent(guest, event);
    else if (event.name == QStringLiteral("MIGRATION"))
        handleMigration(guest, event.data);
    else if (event.name == QStringLiteral("DEVICE_DELETED")
        || event.name == QStringLiteral("DEVICE_UNPLUG_GUEST_ERROR")
        || event.name == QStringLiteral("MEM_UNPLUG_ERROR"))
        handleDeviceEvent(guest, event);
    else
        handleOther(guest, event);
}

void QemuDomain::handleOther(const RunningGuestPtr &guest, const QmpEvent &event)
{
    if (event.name == QStringLiteral("RESUME")) {
        // Who resumed it says so once more: a guest whose disk fails at once has stopped again by then.
        if (guest->hasStopped)
            return;
        const int why = std::exchange(guest->nextRunReason, 0);
        if (guest->status.phase != GuestStatus::Phase::Running || m_info.state == api::DomainState::Running)
            return;
        const bool wasRestarted = m_info.state == api::DomainState::Shutdown;
        m_info.problem.clear();
        setState(api::DomainState::Running, why != 0 ? why : reason::kRunningUnpaused);
        if (wasRestarted)
            return; // the reset was told
        announce(resumedEvent(why), tr("“%1” was resumed.").arg(m_info.name));
    } else if (event.name == QStringLiteral("WATCHDOG")) {
        if (event.data[QStringLiteral("action")].toString() == QStringLiteral("pause"))
            guest->nextPauseReason = reason::kPausedWatchdog;
        announce(tr("The watchdog of “%1” expired.").arg(m_info.name));
    } else if (event.name == QStringLiteral("RESET")) {
        announce(tr("“%1” was restarted.").arg(m_info.name));
    } else if (event.name == QStringLiteral("BALLOON_CHANGE")) {
        config::DomainConfig live = guest->live();
        live.currentMemory = Bytes { quint64(qMax(0.0, event.data[QStringLiteral("actual")].toDouble())) };
        guest->setLive(std::move(live));
        liveChanged(guest);
    } else if (event.name == QStringLiteral("SUSPEND")) {
        setState(api::DomainState::PmSuspended, 0);
        announce(lifecycle::kSuspendedToMemory, tr("“%1” went to sleep.").arg(m_info.name));
    } else if (event.name == QStringLiteral("WAKEUP")) {
        setState(api::DomainState::Running, reason::kRunningWakeup);
        announce(lifecycle::kStartedWakeup, tr("“%1” woke up.").arg(m_info.name));
    } else if (event.name == QStringLiteral("VSERPORT_CHANGE")) {
        for (const config::CharacterDeviceConfig &channel : guest->live().channels) {
            if (channel.targetName == kAgentChannelName
                && channel.alias == event.data[QStringLiteral("id")].toString())
                guest->agentConnected = event.data[QStringLiteral("open")].toBool();
        }
    }
}

void QemuDomain::handleStop(const RunningGuestPtr &guest)
{
    if (guest->status.phase != GuestStatus::Phase::Running)
        return; // whoever starts it looks afterwards
    int why = std::exchange(guest->nextPauseReason, 0);
    if (m_info.state != api::DomainState::Running)
        return;
    if (why == 0)
        why = guest->usualPauseReason != 0 ? guest->usualPauseReason : reason::kPausedUser;
    setState(api::DomainState::Paused, why);
    announce(suspendedEvent(why),
        tr("“%1” is paused (%2).").arg(m_info.name, api::domainReasonText(m_info.state, m_info.reason)));
}

// QEMU was told not to end by itself: it waits, stopped, for us to say what the document wants.
void QemuDomain::handleShutdown(const RunningGuestPtr &guest, const QJsonObject &data)
{
    if (guest->end != RunningGuest::End::Unexpected) {
        // We are ending it.
        if (guest->end == RunningGuest::End::Destroyed)
            tell(api::domainevent::Lifecycle {
                lifecycle::kShutdownHost.type, lifecycle::kShutdownHost.detail });
        return;
    }
    const bool byGuest = data[QStringLiteral("guest")].toBool(true);
    const QString why = data[QStringLiteral("reason")].toString();
    const config::DomainConfig &live = guest->live();
    const bool isEnded = why == QStringLiteral("host-signal"); // whatever the document says
    const bool isReset = why == QStringLiteral("guest-reset");
    const Action action
        = isReset ? actionOf(live.onReboot, Action::Restart) : actionOf(live.onPoweroff, Action::Destroy);
    const bool restarts
        = !isEnded && (std::exchange(guest->restartAtShutdown, false) || action == Action::Restart);
    setState(api::DomainState::Shutdown, reason::kShutdownUser);
    if (restarts)
        return restartGuest(guest); // a reboot is told when the guest is reset
    announce(byGuest ? lifecycle::kShutdownGuest : lifecycle::kShutdownHost,
        byGuest ? tr("“%1” has shut itself down.").arg(m_info.name)
                : tr("“%1” was shut down from outside.").arg(m_info.name));
    if (isEnded)
        guest->end = RunningGuest::End::GuestShutdown;
    else if (action == Action::Destroy)
        endGuest(guest, RunningGuest::End::GuestShutdown);
}

void QemuDomain::restartGuest(const RunningGuestPtr &guest)
{
    commands::systemReset(*guest->monitor);
    commands::cont(*guest->monitor); // RESUME follows
}

void QemuDomain::handleBlockError(const RunningGuestPtr &guest, const QJsonObject &data)
{
    const config::DiskConfig *disk
        = diskOfNode(guest->live(), guest->status.blockIndexes, data[QStringLiteral("node-name")].toString());
    const QString target = disk ? disk->targetDev.value_or(QString())
                                : data[QStringLiteral("device")].toString().left(kLongestName);
    const bool noSpace = data[QStringLiteral("nospace")].toBool();
    const bool stops = data[QStringLiteral("action")].toString() == QStringLiteral("stop");
    m_info.problem = diskProblem(m_info.name, target, noSpace, stops);
    if (stops) {
        guest->nextPauseReason = reason::kPausedIoError;
        // STOP may have come before.
        if (m_info.state == api::DomainState::Paused && m_info.reason == reason::kPausedUser)
            setState(api::DomainState::Paused, reason::kPausedIoError);
    }
    announce(m_info.problem);
    publish();
}

void QemuDomain::handlePanic(const RunningGuestPtr &guest)
{
    if (m_info.state == api::DomainState::Crashed)
        return;
    guest->nextPauseReason = reason::kPausedCrashed;
    setState(api::DomainState::Crashed, reason::kCrashedPanicked);
    announce(lifecycle::kCrashedPanicked, tr("The system in “%1” crashed.").arg(m_info.name));
    switch (actionOf(guest->live().onCrash, Action::Destroy)) {
    case Action::Destroy:
        endGuest(guest, RunningGuest::End::Panicked);
        break;
    case Action::Restart:
        restartGuest(guest);
        break;
    case Action::Preserve:
        break;
    }
}

void QemuDomain::handleMigration(const RunningGuestPtr &guest, const QJsonObject &data)
{
    guest->migration = data[QStringLiteral("status")].toString();
    const bool isOver = guest->migration == QStringLiteral("completed")
        || guest->migration == QStringLiteral("failed") || guest->migration == QStringLiteral("cancelled");
    if (!isOver || !guest->migrationWaiter)
        return;
    const auto waiter = std::exchange(guest->migrationWaiter, nullptr);
    waiter->addResult(Result<>());
    waiter->finish();
}

void QemuDomain::connectAgent(const RunningGuestPtr &guest)
{
    for (const config::CharacterDeviceConfig &channel : guest->live().channels) {
        if (channel.targetName != kAgentChannelName || !channel.alias)
            continue;
        const bool ownPath = channel.source().path && !channel.source().path->isEmpty();
        const auto socket
            = connectUnix(ownPath ? *channel.source().path : guest->paths.character(*channel.alias));
        if (socket)
            guest->agent = std::make_unique<GuestAgent>(std::make_unique<SocketTransport>(*socket));
    }
}

// Nobody has answered in this life of the guest yet.
void QemuDomain::tellAgents(const RunningGuestPtr &guest)
{
    constexpr int kDisconnected = 2, kDomainStarted = 1;
    for (qsizetype left = agentChannels(guest->live()).size(); left > 0; --left)
        tell(api::domainevent::AgentLifecycle { kDisconnected, kDomainStarted });
}

// The event that told it went to an earlier process.
void QemuDomain::learnAgentState(RunningGuest &guest, const std::vector<commands::CharacterDevice> &devices)
{
    for (const config::CharacterDeviceConfig &channel : guest.live().channels) {
        if (channel.targetName != kAgentChannelName || !channel.alias)
            continue;
        for (const commands::CharacterDevice &device : devices) {
            if (device.label == QStringLiteral("char") + *channel.alias)
                guest.agentConnected = device.frontendOpen;
        }
    }
}

void QemuDomain::monitorClosed(const RunningGuestPtr &guest, const Error &reason)
{
    if (guest->hasEnded)
        return;
    if (guest->status.phase == GuestStatus::Phase::Starting) {
        if (reason.code != ErrorCode::Unreachable && guest->watch)
            guest->watch->sendSignal(SIGKILL); // what answers like that is no emulator
    } else if (reason.code != ErrorCode::Unreachable) {
        // A guest is not ended because we do not understand its emulator.
        m_info.problem = tr("“%1” runs, but its emulator cannot be understood; it can only be forced off.")
                             .arg(m_info.name);
        publish();
        return;
    }
    // The process ends now. If it only hung up, nobody could ever control it again.
    QTimer::singleShot(kPatienceWithQuitting, this, [guest] {
        if (!guest->hasEnded && guest->watch)
            guest->watch->sendSignal(SIGKILL);
    });
}

void QemuDomain::endGuest(const RunningGuestPtr &guest, RunningGuest::End end)
{
    guest->end = end;
    if (!guest->watch)
        return;
    // A saved guest has nothing to lose any more; another emulator is asked, so that it writes its caches and
    // what its images remember of changes.
    const bool gently = guest->status.phase == GuestStatus::Phase::Running && end != RunningGuest::End::Saved
        && end != RunningGuest::End::Migrated;
    guest->watch->sendSignal(gently ? SIGTERM : SIGKILL);
    if (!gently)
        return;
    QTimer::singleShot(kPatienceWithQuitting, this, [guest] {
        if (!guest->hasEnded)
            guest->watch->sendSignal(SIGKILL);
    });
}

void QemuDomain::cleanUp(RunningGuest &guest)
{
    HostDevices().giveBackPci(guest.live());
    forgetTransientTpms(guest);
    for (const ProcessId &helper : guest.status.helpers) {
        if (const auto watch = ProcessWatch::create(helper))
            (*watch)->sendSignal(SIGTERM);
    }
    removeGroups(guest);
    releasePorts(guest.status.ports);
    // What was saved goes on with what its transient disks have become.
    if (guest.end != RunningGuest::End::Saved && guest.status.liveXml.contains("<transient")) {
        if (const auto live = config::readDomain(guest.status.liveXml))
            removeOverlays(*live);
    }
    // Also of a life that an earlier process of ours began: what was given stands in the folder.
    if (guest.guard)
        guest.guard->release();
    else
        FileAccess(m_info.name, guest.paths.folder, m_host.safety.remembersOwners).takeBackAll();
    const QString key = guest.paths.folder.section(u'/', -1);
    QDir(m_host.roots.state + QStringLiteral("/ram/") + key).removeRecursively();
    if (guest.status.liveXml.contains("<hugepages") || guest.status.liveXml.contains("<pagesize"))
        removeHugePages(key);
    QDir(guest.paths.folder).removeRecursively();
}

void QemuDomain::releasePorts(const std::vector<GuestStatus::Port> &ports)
{
    for (const GuestStatus::Port &port : ports) {
        if (m_host.networks)
            m_host.networks->detach(port.device);
    }
}

void QemuDomain::guestEnded(const RunningGuestPtr &guest, const ProcessEnd &end)
{
    if (std::exchange(guest->hasEnded, true))
        return;
    guest->processEnd = end;
    guest->lastWords = m_log.lastWords();
    if (guest->status.phase == GuestStatus::Phase::Starting && guest->end == RunningGuest::End::Unexpected)
        guest->end = RunningGuest::End::StartFailed;
    const EndRow &row = rowOf(guest->end);
    runEndHooks(guest->status.liveXml);
    m_log.append(QStringLiteral("shutting down, reason=%1%2")
                     .arg(QString::fromLatin1(row.logWord),
                         end.signal != 0 && guest->end == RunningGuest::End::Unexpected
                             ? QStringLiteral(", signal=%1").arg(end.signal)
                             : QString()));
    cleanUp(*guest);
    if (isCurrent(guest)) {
        m_guest.reset();
        m_info.id = -1;
        m_info.startedAt = {};
        m_info.addresses.clear();
        m_info.restartNeeded = false;
        const QString sentence = tr(row.text).arg(m_info.name);
        m_info.problem = guest->end == RunningGuest::End::Unexpected ? sentence : QString();
        refreshDescription();
        setState(api::DomainState::Shutoff, row.shutoffReason);
        announce(row.event, sentence);
    }
    if (guest->monitor)
        guest->monitor->close();
    if (const auto waiter = std::exchange(guest->migrationWaiter, nullptr)) {
        waiter->addResult(Result<>(notRunningAnyMore()));
        waiter->finish();
    }
    m_blockJobs->guestEnded();
    for (const auto &[alias, waiter] : std::exchange(guest->unplugWaiters, {})) {
        waiter->addResult(Result<>(notRunningAnyMore()));
        waiter->finish();
    }
    for (const auto &waiter : std::exchange(guest->endWaiters, {})) {
        waiter->addResult(Result<>());
        waiter->finish();
    }
    if (!m_guest && !m_definition)
        Q_EMIT vanished();
}

QFuture<Result<>> QemuDomain::whenEnded(const RunningGuestPtr &guest)
{
    if (guest->hasEnded)
        return ready();
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    guest->endWaiters.push_back(promise);
    return promise->future();
}

} // namespace inn::qemu
