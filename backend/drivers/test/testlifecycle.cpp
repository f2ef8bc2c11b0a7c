// What machines do when they are told to: states, reasons, ids and events.

#include "backend/base/translated.h"
#include "backend/drivers/test/guest.h"

namespace inn::test {

using api::DomainAction;
using api::DomainState;
using api::Lifecycle;

namespace {

constexpr int kSuspendedRestored = 4, kResumedFromSnapshot = 2, kShutdownGuest = 1, kShutdownHost = 2;

QString actionWord(DomainAction action)
{
    static const char *const kWords[] = { "start", "startpaused", "shutdown", "reboot", "reset", "destroy",
        "suspend", "resume", "managedsave", "removemanagedsave" };
    static_assert(std::size(kWords) == api::kDomainActionCount);
    return QString::fromLatin1(kWords[size_t(action)]);
}

} // namespace

Result<> TestDomains::performNow(const QUuid &uuid, DomainAction action)
{
    TRY_ASSIGN(Guest * guest, find(uuid));
    if (const QString reason = api::whyNot(guest->info, action); !reason.isEmpty())
        return domainError(ErrorCode::InvalidState, reason, 55);
    if (actionWord(action) == m_failing) {
        return domainError(ErrorCode::Internal,
            translated(QT_TRANSLATE_NOOP("inn::test", "“%1” refuses, as the address of its test host asks."))
                .arg(guest->info.name),
            1);
    }
    switch (action) {
    case DomainAction::Start:
        start(*guest, DomainState::Running);
        break;
    case DomainAction::StartPaused:
        start(*guest, DomainState::Paused);
        break;
    case DomainAction::Shutdown:
        occur(*guest, api::domainevent::Lifecycle { int(Lifecycle::Shutdown), kShutdownGuest });
        stop(*guest, 1, api::lifecycle::kStoppedShutdown);
        break;
    case DomainAction::Destroy:
        occur(*guest, api::domainevent::Lifecycle { int(Lifecycle::Shutdown), kShutdownHost });
        stop(*guest, 2, api::lifecycle::kStoppedDestroyed);
        break;
    case DomainAction::Reboot:
    case DomainAction::Reset:
        announceReboot(*guest);
        break;
    case DomainAction::Suspend:
        pause(*guest);
        break;
    case DomainAction::Resume:
        resume(*guest);
        break;
    case DomainAction::ManagedSave:
        save(*guest);
        break;
    case DomainAction::RemoveManagedSave:
        guest->info.hasManagedSave = false;
        publish(*guest);
        break;
    }
    return {};
}

void TestDomains::start(Guest &guest, DomainState state)
{
    const bool isRestored = guest.info.hasManagedSave;
    if (isRestored && guest.savedPaused)
        state = DomainState::Paused;
    guest.live = guest.inactive;
    guest.info.id = m_nextId++;
    guest.info.state = state;
    guest.info.reason = state == DomainState::Paused ? 1 : isRestored ? 3 : 1;
    guest.info.hasManagedSave = false;
    guest.savedPaused = false;
    guest.info.startedAt = QDateTime::currentDateTimeUtc();
    guest.started = now();
    publish(guest);
    if (state == DomainState::Running && !isRestored)
        occur(
            guest, api::domainevent::Lifecycle { int(Lifecycle::Resumed), api::lifecycle::kResumedUnpaused });
    tell(guest, Lifecycle::Started,
        isRestored ? api::lifecycle::kStartedRestored : api::lifecycle::kStartedBooted);
    if (state == DomainState::Paused)
        tell(guest, Lifecycle::Suspended, isRestored ? kSuspendedRestored : api::lifecycle::kSuspendedPaused);
    else if (isRestored)
        occur(guest, api::domainevent::Lifecycle { int(Lifecycle::Resumed), kResumedFromSnapshot });
}

void TestDomains::stop(Guest &guest, int reason, int detail)
{
    guest.consoles.reset();
    guest.live.clear();
    guest.info.id = -1;
    guest.info.state = DomainState::Shutoff;
    guest.info.reason = reason;
    guest.info.startedAt = {};
    tell(guest, Lifecycle::Stopped, detail);
    if (guest.info.persistent)
        publish(guest);
    else
        removeGuest(guest);
}

void TestDomains::pause(Guest &guest)
{
    guest.info.state = DomainState::Paused;
    guest.info.reason = 1;
    publish(guest);
    tell(guest, Lifecycle::Suspended, api::lifecycle::kSuspendedPaused);
}

void TestDomains::resume(Guest &guest)
{
    guest.info.state = DomainState::Running;
    guest.info.reason = 5;
    publish(guest);
    tell(guest, Lifecycle::Resumed, api::lifecycle::kResumedUnpaused);
}

bool TestDomains::hasAgentChannel(const QUuid &domain) const
{
    const Guest *guest = m_byUuid.value(domain);
    return guest && guest->live.contains("org.qemu.guest_agent.0");
}

void TestDomains::fallAsleep(const QUuid &domain)
{
    Guest *guest = m_byUuid.value(domain);
    if (!guest)
        return;
    guest->info.state = DomainState::PmSuspended;
    guest->info.reason = 0;
    publish(*guest);
    tell(*guest, Lifecycle::PmSuspended, 0);
}

void TestDomains::wakeUp(const QUuid &domain)
{
    constexpr int kWakeup = 8; // VIR_DOMAIN_RUNNING_WAKEUP
    constexpr int kStartedWakeup = 4; // VIR_DOMAIN_EVENT_STARTED_WAKEUP
    Guest *guest = m_byUuid.value(domain);
    if (!guest)
        return;
    guest->info.state = DomainState::Running;
    guest->info.reason = kWakeup;
    publish(*guest);
    tell(*guest, Lifecycle::Started, kStartedWakeup);
}

void TestDomains::save(Guest &guest)
{
    guest.savedPaused = guest.info.state == DomainState::Paused;
    guest.info.hasManagedSave = true;
    if (!guest.savedPaused)
        occur(guest,
            api::domainevent::Lifecycle { int(Lifecycle::Suspended), api::lifecycle::kSuspendedPaused });
    stop(guest, 5, api::lifecycle::kStoppedSaved);
}

void TestDomains::announceReboot(Guest &guest)
{
    publish(guest);
    Q_EMIT eventHappened({ QDateTime::currentDateTimeUtc(), guest.info.uuid, -1, 0,
        translated(QT_TRANSLATE_NOOP("inn::test", "Rebooted")) });
    occur(guest, api::domainevent::Reboot {});
}

} // namespace inn::test
