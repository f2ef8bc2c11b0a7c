// Finding a guest again that an earlier process of ours has started.

#include "backend/base/pause.h"
#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/migration/storagecopy.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"
#include "backend/drivers/qemu/safety/guestguard.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"
#include "backend/drivers/qemu/vcpuslots.h"

#include <QDir>
#include <QFile>

#include <csignal>

namespace inn::qemu {

namespace {

constexpr int kMostGreetings = 3;
constexpr std::chrono::milliseconds kBetweenGreetings { 100 };

} // namespace

QFuture<Result<>> QemuDomain::reattach(GuestStatus status)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("it is being found again"));
    if (!ticket)
        co_return ticket.error();
    auto guest = std::make_shared<RunningGuest>();
    guest->paths.folder = m_host.roots.guest(m_info.uuid);
    guest->status = std::move(status);
    const GuestStatus &found = guest->status;
    m_host.idIsTaken(found.id);
    if (found.phase == GuestStatus::Phase::Starting) {
        auto ended = co_await endHalfStarted(guest);
        co_return ended;
    }
    if (found.bootId != m_host.bootId || !isAlive(found.process)) {
        cleanUp(*guest);
        co_return Error { ErrorCode::NotFound, tr("“%1” is not running any more.").arg(m_info.name) };
    }
    for (const GuestStatus::Port &port : found.ports) {
        if (m_host.networks)
            m_host.networks->adopt(port.device, port.network);
    }
    guest->guard = makeGuard(guest);
    guest->guard->adopt(guest->live(), found.process);
    m_guest = guest;
    m_info.id = found.id;
    m_info.startedAt = found.startedAt;
    refreshDescription();
    refreshRestartNeeded();
    setState(found.state, found.reason);
    watchProcess(guest);
    QString problem;
    QString runState;
    // The first thing it says may be an answer to an earlier process of ours, which was killed: then once
    // more.
    for (int greetings = 0; greetings < kMostGreetings; ++greetings) {
        problem.clear();
        bool isStale = false;
        if (auto connected = connectMonitor(guest); !connected) {
            problem = connected.error().message;
        } else {
            auto greeting = co_await guest->monitor->open(m_snapshots->patience());
            if (greeting) {
                auto identity = co_await guest->monitor->execute(QStringLiteral("query-uuid"));
                auto running = co_await commands::queryStatus(*guest->monitor);
                if (identity
                    && QUuid::fromString(identity->toObject()[QStringLiteral("UUID")].toString())
                        != m_info.uuid) {
                    problem = tr("The emulator belongs to another machine.");
                    isStale = true;
                }
                if (running)
                    runState = running->status;
            } else {
                problem = greeting.error().message;
                isStale = greeting.error().code == ErrorCode::Protocol;
            }
        }
        if (!isCurrent(guest))
            co_return notRunningAnyMore();
        if (problem.isEmpty() || !isStale)
            break;
        auto paused = co_await pause(kBetweenGreetings);
        Q_UNUSED(paused)
    }
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    if (problem.isEmpty())
        m_info.problem.clear();
    if (!problem.isEmpty()) {
        // Its process is the right one: better a guest that can only be forced off than one that is lost.
        m_info.problem = tr("“%1” runs, but its emulator cannot be reached; it can only be forced off.")
                             .arg(m_info.name);
        publish();
        co_return Result<>();
    }
    connectAgent(guest);
    auto devices = co_await commands::queryChardev(*guest->monitor);
    if (devices && isCurrent(guest))
        learnAgentState(*guest, *devices);
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    auto reconciled = co_await reconcileDevices(guest);
    if (!reconciled)
        qWarning("%s", qUtf8Printable(reconciled.error().fullText()));
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    if (config::DomainConfig live = guest->live(); live.vcpusCurrent) { // the number may just have changed
        auto places = co_await queryVcpuSlots(*guest->monitor);
        if (!isCurrent(guest))
            co_return notRunningAnyMore();
        if (places && presentVcpus(*places) != *live.vcpusCurrent) {
            followVcpuSlots(live, *places);
            guest->setLive(std::move(live));
            liveChanged(guest);
        }
    }
    auto jobs = co_await m_blockJobs->reconcile(guest);
    if (!jobs)
        qWarning("%s", qUtf8Printable(jobs.error().fullText()));
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    auto finished = co_await finishInterrupted(guest, runState);
    if (!finished || !isCurrent(guest))
        co_return finished;
    auto allowed = co_await allowReconnect(guest);
    co_return allowed;
}

// What the emulator does now, and what we were in the middle of.
QFuture<Result<>> QemuDomain::finishInterrupted(RunningGuestPtr guest, QString runState)
{
    const QString image = m_host.roots.saveFile(m_info.uuid);
    if (guest->status.phase == GuestStatus::Phase::Resuming) {
        CO_TRY(removeFileDurably(image));
        guest->status.phase = GuestStatus::Phase::Running;
        if (guest->status.wasRunning) {
            auto continued = co_await commands::cont(*guest->monitor);
            if (continued && isCurrent(guest))
                setState(api::DomainState::Running, reason::kRunningRestored);
        }
        co_return Result<>();
    }
    if (guest->status.migration) {
        auto settled = co_await settleMigration(guest, runState);
        co_return settled;
    }
    if (guest->status.saving) {
        const QString path = savePath(*guest);
        const bool isComplete = !QFile::exists(path + QStringLiteral(".part")) && SaveImage::readHead(path);
        if (isComplete) {
            // It was saved completely; only its end was missing.
            endGuest(guest, RunningGuest::End::Saved);
            auto ended = co_await whenEnded(guest);
            co_return ended;
        }
        auto cancelled = co_await commands::migrateCancel(*guest->monitor);
        Q_UNUSED(cancelled) // nothing to cancel is fine
        auto undone = co_await undoSave(guest, path, guest->status.wasRunning, detail::cancelledError());
        Q_UNUSED(undone)
        co_return Result<>();
    }
    if (runState == QStringLiteral("running")) {
        const bool wasRunning = m_info.state == api::DomainState::Running;
        setState(api::DomainState::Running, wasRunning ? m_info.reason : reason::kRunningUnpaused);
    } else if (runState == QStringLiteral("shutdown")) {
        handleShutdown(guest, { { QStringLiteral("guest"), true } });
    } else if (runState == QStringLiteral("guest-panicked")) {
        handlePanic(guest);
    } else if (runState == QStringLiteral("suspended")) {
        setState(api::DomainState::PmSuspended, 0);
    } else if (m_info.state != api::DomainState::Paused) {
        setState(api::DomainState::Paused,
            runState == QStringLiteral("io-error")       ? reason::kPausedIoError
                : runState == QStringLiteral("watchdog") ? reason::kPausedWatchdog
                                                         : reason::kPausedUser);
    }
    if (runState == QStringLiteral("io-error"))
        m_info.problem = tr("“%1” is paused by an I/O error.").arg(m_info.name);
    publish();
    co_return Result<>();
}

// Its process may be known, unknown, on the point of being born, or not even exist. All of its processes name
// its folder, and one that does not yet still holds the listening end of the monitor's socket.
QFuture<Result<>> QemuDomain::endHalfStarted(RunningGuestPtr guest)
{
    constexpr int kMostTries = 100;
    constexpr std::chrono::milliseconds kPause { 10 };
    const QByteArray folder = QFile::encodeName(guest->paths.folder) + '/';
    std::vector<ProcessId> processes = processesMentioning(folder);
    for (int tries = 0; processes.empty() && tries < kMostTries && connectUnix(guest->paths.monitor());
         ++tries) {
        auto paused = co_await pause(kPause);
        Q_UNUSED(paused)
        processes = processesMentioning(folder);
    }
    if (isAlive(guest->status.process)
        && std::find(processes.begin(), processes.end(), guest->status.process) == processes.end())
        processes.push_back(guest->status.process);
    for (const ProcessId &process : processes) {
        auto watch = ProcessWatch::create(process);
        if (!watch)
            continue;
        const std::shared_ptr<ProcessWatch> held = std::move(*watch);
        auto promise = std::make_shared<QPromise<Result<>>>();
        promise->start();
        connect(held.get(), &ProcessWatch::ended, this, [promise] {
            promise->addResult(Result<>());
            promise->finish();
        });
        held->sendSignal(SIGKILL);
        auto ended = co_await promise->future();
        Q_UNUSED(ended)
    }
    cleanUp(*guest);
    DestinationStorage::discardLeftovers(m_host.roots, m_info.uuid);
    co_return Error { ErrorCode::NotFound, tr("“%1” was not started completely.").arg(m_info.name) };
}

} // namespace inn::qemu
