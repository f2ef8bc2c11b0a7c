#pragma once

#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/tuning/guestgroup.h"

#include <QPointer>

namespace inn::qemu {

// One domain, as its tuning needs it: documents, threads, control groups, emulator.
class TuningAccess
{
public:
    explicit TuningAccess(QemuDomain &domain);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    [[nodiscard]] int id() const { return m_guest ? m_guest->status.id : -1; }
    // False once the guest, or the whole machine, is gone: nothing else may be asked then.
    [[nodiscard]] bool isCurrent() const { return m_domain && m_domain->isCurrent(m_guest); }
    [[nodiscard]] Error gone() const;
    [[nodiscard]] Result<> checkScope(api::DeviceScope scope) const;
    // The running document or the definition.
    [[nodiscard]] Result<config::DomainConfig> document(api::DeviceScope scope) const;

    [[nodiscard]] QFuture<Result<JobQueue::TicketPtr>> begin(const QString &what) const;
    using Change = std::function<Result<>(config::DomainConfig &)>;
    QFuture<Result<QByteArray>> changedDefinition(Change change) const;
    Result<> storeDefinition(QByteArray document, api::DeviceScope scope) const;
    void setLive(config::DomainConfig live) const;

    // Of a running guest whose emulator can be asked (see reach()).
    [[nodiscard]] Result<> reach() const;
    [[nodiscard]] RunningGuest &guest() const { return *m_guest; }
    [[nodiscard]] qint64 process() const { return m_guest->status.process.pid; }
    [[nodiscard]] QmpClient &monitor() const { return *m_guest->monitor; }
    [[nodiscard]] const ControlGroups &groups() const;
    [[nodiscard]] GuestGroup group() const;
    QFuture<Result<GuestThreads>> threads() const;
    QFuture<Result<>> unplug(const QString &alias, const QString &label) const;
    QFuture<Result<>> changeConnection(
        const config::InterfaceConfig &before, const config::InterfaceConfig &after) const;
    QFuture<Result<>> retune() const; // threads that are new
    void forgetThreads() const { m_guest->threadsAsked = false; }

private:
    QPointer<QemuDomain> m_domain;
    RunningGuestPtr m_guest;
    QString m_name;
    QUuid m_uuid;
};

} // namespace inn::qemu
