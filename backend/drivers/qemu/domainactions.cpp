// What people do with a domain.

#include "backend/drivers/qemu/guestoperations/guestaccess.h"
#include "backend/drivers/qemu/qemudomain.h"

#include <QFile>

namespace inn::qemu {

QFuture<Result<>> QemuDomain::perform(api::DomainAction action, JobPtr job)
{
    if (const QString problem = api::whyNot(*m_published, action); !problem.isEmpty())
        return ready<void>(invalidState(problem));
    switch (action) {
    case api::DomainAction::Start:
        return startFrom(m_definition.value_or(QByteArray()), {}, std::move(job));
    case api::DomainAction::StartPaused:
        return startFrom(m_definition.value_or(QByteArray()), api::StartFlag::Paused, std::move(job));
    case api::DomainAction::Shutdown:
        return askToEnd(false, {});
    case api::DomainAction::Reboot:
        return askToEnd(true, {});
    case api::DomainAction::Reset:
        return reset();
    case api::DomainAction::Destroy:
        return destroyGuest();
    case api::DomainAction::Suspend:
        return suspend();
    case api::DomainAction::Resume:
        return resume();
    case api::DomainAction::ManagedSave:
        return save({}, std::move(job));
    case api::DomainAction::RemoveManagedSave:
        return ready<void>(removeManagedSave());
    }
    return ready<void>(Error { ErrorCode::Unsupported, tr("This action is not supported here.") });
}

// The emulator's guest must be there and be one that can be talked to.
#define CO_GUEST(guest)                                                                                      \
    const RunningGuestPtr guest = m_guest;                                                                   \
    if (!guest || !guest->monitor)                                                                           \
    co_return notRunningAnyMore()

QFuture<Result<>> QemuDomain::shutdown(api::ShutdownModes modes)
{
    if (const QString problem = api::whyNot(*m_published, api::DomainAction::Shutdown); !problem.isEmpty())
        return ready<void>(invalidState(problem));
    return askToEnd(false, modes);
}

QFuture<Result<>> QemuDomain::reboot(api::ShutdownModes modes)
{
    if (const QString problem = api::whyNot(*m_published, api::DomainAction::Reboot); !problem.isEmpty())
        return ready<void>(invalidState(problem));
    return askToEnd(true, modes);
}

QFuture<Result<>> QemuDomain::askAgentToEnd(RunningGuestPtr guest, bool reboot)
{
    QJsonObject mode;
    mode[QStringLiteral("mode")] = reboot ? QStringLiteral("reboot") : QStringLiteral("powerdown");
    auto told = co_await guest->agent->tell(QStringLiteral("guest-shutdown"), mode);
    if (!isCurrent(guest))
        co_return Result<>(); // quick
    co_return told;
}

// With both ways asked for, or none, the power button comes after an agent that failed.
QFuture<Result<>> QemuDomain::askToEnd(bool reboot, api::ShutdownModes modes)
{
    const api::ShutdownModes known = api::ShutdownMode::Acpi | api::ShutdownMode::Agent;
    if (modes & ~known) {
        Error error { ErrorCode::InvalidConfig,
            tr("“%1” can be asked by the power button or its agent only.").arg(m_info.name) };
        error.libvirtCode = 8; // VIR_ERR_INVALID_ARG
        co_return error;
    }
    auto ticket = co_await m_jobs->begin(m_info.name, tr("it is being shut down"));
    if (!ticket)
        co_return ticket.error();
    CO_GUEST(guest);
    guest->restartAtShutdown = false;
    const bool agentAsked = modes.testFlag(api::ShutdownMode::Agent);
    const bool acpiAsked = modes.testFlag(api::ShutdownMode::Acpi);
    Result<> told = Error { ErrorCode::Unsupported, QString() };
    if (agentAsked || (!modes && guest->agent && guest->agentConnected)) {
        const auto agent = GuestAccess::withAgent(*this);
        if (agent) {
            auto answer = co_await askAgentToEnd(guest, reboot);
            told = std::move(answer);
        } else {
            told = agent.error();
        }
        if (told)
            co_return told;
        if (agentAsked && !acpiAsked)
            co_return told.error().wrapped(tr("“%1” could not be asked to shut down.").arg(m_info.name));
        if (!isCurrent(guest))
            co_return notRunningAnyMore();
    }
    guest->restartAtShutdown = reboot;
    auto pressed = co_await commands::systemPowerdown(*guest->monitor);
    if (!pressed && isCurrent(guest))
        co_return pressed.error().wrapped(tr("“%1” could not be asked to shut down.").arg(m_info.name));
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::reset()
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("it is being reset"));
    if (!ticket)
        co_return ticket.error();
    CO_GUEST(guest);
    auto done = co_await commands::systemReset(*guest->monitor);
    if (!done)
        co_return done.error().wrapped(tr("“%1” could not be reset.").arg(m_info.name));
    if (isCurrent(guest) && m_info.state == api::DomainState::Crashed) {
        auto continued = co_await commands::cont(*guest->monitor);
        co_return continued;
    }
    co_return Result<>();
}

// Waits for nobody: it must work while another operation hangs.
QFuture<Result<>> QemuDomain::destroyGuest()
{
    const RunningGuestPtr guest = m_guest;
    if (!guest)
        co_return notRunningAnyMore();
    endGuest(guest, RunningGuest::End::Destroyed);
    auto ended = co_await whenEnded(guest);
    co_return ended;
}

QFuture<Result<>> QemuDomain::suspend()
{
    JobQueue::TicketPtr held; // not while it leaves this host: that may be what lets it go at last
    if (!m_guest || !m_guest->status.migration || m_guest->status.phase != GuestStatus::Phase::Running) {
        auto ticket = co_await m_jobs->begin(m_info.name, tr("it is being paused"));
        if (!ticket)
            co_return ticket.error();
        held = *ticket;
    }
    CO_GUEST(guest);
    guest->nextPauseReason = reason::kPausedUser;
    auto stopped = co_await commands::stop(*guest->monitor);
    if (!stopped)
        co_return stopped.error().wrapped(tr("“%1” could not be paused.").arg(m_info.name));
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    handleStop(guest); // in case the event is still on its way
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::resume()
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("it is being resumed"));
    if (!ticket)
        co_return ticket.error();
    CO_GUEST(guest);
    if (m_info.state == api::DomainState::PmSuspended) {
        auto woken = co_await commands::systemWakeup(*guest->monitor);
        co_return woken;
    }
    auto continued = co_await commands::cont(*guest->monitor);
    if (!continued)
        co_return continued.error().wrapped(tr("“%1” could not be resumed.").arg(m_info.name));
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    handleOther(guest, { QStringLiteral("RESUME"), {}, {} }); // in case the event is still on its way
    co_return Result<>();
}

Result<> QemuDomain::removeManagedSave()
{
    TRY(removeFileDurably(m_host.roots.saveFile(m_info.uuid)));
    announce(tr("The saved state of “%1” was discarded.").arg(m_info.name));
    publish();
    return {};
}

} // namespace inn::qemu
