#include "backend/drivers/qemu/guestoperations/guestaccess.h"

#include "backend/base/translated.h"

namespace inn::qemu {

namespace {

constexpr int kPausedDump = 4; // VIR_DOMAIN_PAUSED_DUMP

Error stateError(const QString &message)
{
    Error error { ErrorCode::InvalidState, message };
    error.libvirtCode = 55; // VIR_ERR_OPERATION_INVALID
    return error;
}

Error agentError(ErrorCode code, int libvirtCode, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    return error;
}

} // namespace

GuestAccess::GuestAccess(QemuDomain &domain, RunningGuestPtr guest)
    : m_domain(&domain)
    , m_guest(std::move(guest))
    , m_name(domain.name())
{
}

Result<GuestAccess> GuestAccess::running(QemuDomain &domain)
{
    if (!domain.m_guest)
        return stateError(translated("“%1” is not running.").arg(domain.name()));
    if (!domain.m_guest->monitor)
        return stateError(translated("“%1” runs, but its emulator cannot be asked.").arg(domain.name()));
    return GuestAccess(domain, domain.m_guest);
}

Result<GuestAccess> GuestAccess::withAgent(QemuDomain &domain)
{
    TRY_ASSIGN(GuestAccess access, running(domain));
    if (domain.m_info.state != api::DomainState::Running) {
        return stateError(
            translated("“%1” does not run now; its agent can be asked when it goes on.").arg(domain.name()));
    }
    const RunningGuest &guest = *access.m_guest;
    if (!guest.agent) {
        return agentError(ErrorCode::Unsupported, 74,
            translated("“%1” has no channel to an agent; add a channel named “org.qemu.guest_agent.0” to it.")
                .arg(domain.name()));
    }
    if (!guest.agentConnected || !guest.agent->isUsable()) {
        return agentError(ErrorCode::Timeout, 86,
            translated("No agent answers in “%1”; install and start “qemu-guest-agent” in its system.")
                .arg(domain.name()));
    }
    return access;
}

Error GuestAccess::gone() const
{
    return stateError(translated("“%1” is not running any more.").arg(m_name));
}

QFuture<Result<JobQueue::TicketPtr>> GuestAccess::begin(const QString &what) const
{
    return m_domain->m_jobs->begin(m_name, what, JobQueue::Length::Long);
}

void GuestAccess::expectStopForDump() const
{
    m_guest->nextPauseReason = kPausedDump;
}

QFuture<Result<>> GuestAccess::stopForDump() const
{
    expectStopForDump();
    return commands::stop(monitor());
}

QFuture<Result<>> GuestAccess::endAsCrashed() const
{
    m_domain->endGuest(m_guest, RunningGuest::End::Panicked);
    return m_domain->whenEnded(m_guest);
}

} // namespace inn::qemu
