#pragma once

#include "backend/drivers/qemu/qemudomain.h"

#include <QPointer>

namespace inn::qemu {

// One running guest, as those operations need it that go beyond its life cycle.
class GuestAccess
{
public:
    // Errors: InvalidState.
    static Result<GuestAccess> running(QemuDomain &domain);
    // The guest runs and its agent can be asked. Errors: InvalidState, Unsupported
    // (VIR_ERR_ARGUMENT_UNSUPPORTED), Timeout (VIR_ERR_AGENT_UNRESPONSIVE).
    static Result<GuestAccess> withAgent(QemuDomain &domain);

    // False once the guest, or the whole machine, is gone: nothing else may be asked then.
    [[nodiscard]] bool isCurrent() const { return m_domain && m_domain->isCurrent(m_guest); }
    [[nodiscard]] Error gone() const;
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QemuDomain *domain() const { return m_domain; }
    [[nodiscard]] api::DomainState state() const { return m_domain->m_info.state; }
    [[nodiscard]] QmpClient &monitor() const { return *m_guest->monitor; }
    [[nodiscard]] GuestAgent &agent() const { return *m_guest->agent; }
    [[nodiscard]] RunningGuest &guest() const { return *m_guest; }
    [[nodiscard]] const config::DomainConfig &live() const { return m_guest->live(); }

    // The right to change the domain; others are refused meanwhile.
    [[nodiscard]] QFuture<Result<JobQueue::TicketPtr>> begin(const QString &what) const;
    // Pauses the guest for a dump; true: it ran.
    QFuture<Result<>> stopForDump() const;
    void expectStopForDump() const;
    QFuture<Result<>> resume() const { return commands::cont(monitor()); }
    QFuture<Result<>> migrationEnd() const { return m_domain->awaitMigration(m_guest); }
    QFuture<Result<>> endAsCrashed() const;

private:
    GuestAccess(QemuDomain &domain, RunningGuestPtr guest);
    QPointer<QemuDomain> m_domain;
    RunningGuestPtr m_guest;
    QString m_name;
};

} // namespace inn::qemu
