#include "backend/drivers/qemu/tuning/tuningaccess.h"

#include "backend/base/translated.h"
#include "backend/drivers/qemu/tuning/guestlimits.h"

namespace inn::qemu {

namespace {

Error stateError(const QString &message)
{
    Error error { ErrorCode::InvalidState, message };
    error.libvirtCode = 55; // VIR_ERR_OPERATION_INVALID
    return error;
}

} // namespace

TuningAccess::TuningAccess(QemuDomain &domain)
    : m_domain(&domain)
    , m_guest(domain.m_guest)
    , m_name(domain.name())
    , m_uuid(domain.uuid())
{
}

Error TuningAccess::gone() const
{
    return stateError(translated("“%1” is not running any more.").arg(m_name));
}

Result<> TuningAccess::checkScope(api::DeviceScope scope) const
{
    if (!m_domain)
        return gone();
    auto fits = m_domain->checkScope(scope);
    return fits ? fits : stateError(fits.error().message);
}

Result<> TuningAccess::reach() const
{
    if (!m_guest)
        return stateError(translated("“%1” is not running.").arg(m_name));
    if (!m_guest->monitor)
        return stateError(translated("“%1” runs, but its emulator cannot be asked.").arg(m_name));
    return {};
}

Result<config::DomainConfig> TuningAccess::document(api::DeviceScope scope) const
{
    TRY(checkScope(scope));
    if (scope == api::DeviceScope::Live)
        return m_guest->live();
    return config::readDomain(*m_domain->m_definition);
}

QFuture<Result<JobQueue::TicketPtr>> TuningAccess::begin(const QString &what) const
{
    return m_domain->m_jobs->begin(m_name, what);
}

QFuture<Result<QByteArray>> TuningAccess::changedDefinition(Change change) const
{
    return m_domain->changedDefinition(std::move(change));
}

Result<> TuningAccess::storeDefinition(QByteArray document, api::DeviceScope scope) const
{
    return m_domain ? m_domain->storeDefinition(std::move(document), scope) : Result<>(gone());
}

void TuningAccess::setLive(config::DomainConfig live) const
{
    m_guest->setLive(std::move(live));
    m_domain->liveChanged(m_guest);
}

const ControlGroups &TuningAccess::groups() const
{
    return m_domain->m_host.controlGroups;
}

GuestGroup TuningAccess::group() const
{
    return m_domain->groupOf(*m_guest);
}

QFuture<Result<GuestThreads>> TuningAccess::threads() const
{
    return m_domain->guestThreads(m_guest);
}

QFuture<Result<>> TuningAccess::unplug(const QString &alias, const QString &label) const
{
    return m_domain->unplug(m_guest, alias, label, {});
}

QFuture<Result<>> TuningAccess::changeConnection(
    const config::InterfaceConfig &before, const config::InterfaceConfig &after) const
{
    return m_domain->changeConnection(m_guest, before, after);
}

QFuture<Result<>> TuningAccess::retune() const
{
    return m_domain->tuneGuest(m_guest);
}

GuestGroup QemuDomain::groupOf(RunningGuest &guest) const
{
    return { m_host.controlGroups, guest.live(), m_host.roots.runtime, guest.status.id, m_info.name };
}

Result<> QemuDomain::makeGroups(RunningGuest &guest) const
{
    return qemu::makeGroups(groupOf(guest), guest.live());
}

Result<> QemuDomain::joinGroups(RunningGuest &guest) const
{
    return qemu::joinGroups(groupOf(guest), guest.status.process.pid);
}

void QemuDomain::removeGroups(RunningGuest &guest) const
{
    groupOf(guest).remove();
}

} // namespace inn::qemu
