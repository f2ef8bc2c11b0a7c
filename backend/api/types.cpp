#include "backend/api/types.h"

#include "backend/base/translated.h"

namespace inn::api {

namespace {

struct ReasonRow
{
    DomainState state;
    int reason;
    const char *text;
};

// virDomain{Running,Paused,Shutdown,Shutoff,Crashed,PMSuspended}Reason of libvirt 9.0.
constexpr ReasonRow kReasons[] = {
    { DomainState::Running, 1, QT_TRANSLATE_NOOP("inn::api", "booted") },
    { DomainState::Running, 2, QT_TRANSLATE_NOOP("inn::api", "migrated") },
    { DomainState::Running, 3, QT_TRANSLATE_NOOP("inn::api", "restored") },
    { DomainState::Running, 4, QT_TRANSLATE_NOOP("inn::api", "from snapshot") },
    { DomainState::Running, 5, QT_TRANSLATE_NOOP("inn::api", "resumed") },
    { DomainState::Running, 6, QT_TRANSLATE_NOOP("inn::api", "migration cancelled") },
    { DomainState::Running, 7, QT_TRANSLATE_NOOP("inn::api", "save cancelled") },
    { DomainState::Running, 8, QT_TRANSLATE_NOOP("inn::api", "woken up") },
    { DomainState::Running, 9, QT_TRANSLATE_NOOP("inn::api", "crashed") },
    { DomainState::Running, 10, QT_TRANSLATE_NOOP("inn::api", "post-copy") },
    { DomainState::Running, 11, QT_TRANSLATE_NOOP("inn::api", "post-copy failed") },
    { DomainState::Paused, 1, QT_TRANSLATE_NOOP("inn::api", "by request") },
    { DomainState::Paused, 2, QT_TRANSLATE_NOOP("inn::api", "migrating") },
    { DomainState::Paused, 3, QT_TRANSLATE_NOOP("inn::api", "saving") },
    { DomainState::Paused, 4, QT_TRANSLATE_NOOP("inn::api", "dumping memory") },
    { DomainState::Paused, 5, QT_TRANSLATE_NOOP("inn::api", "I/O error") },
    { DomainState::Paused, 6, QT_TRANSLATE_NOOP("inn::api", "watchdog") },
    { DomainState::Paused, 7, QT_TRANSLATE_NOOP("inn::api", "from snapshot") },
    { DomainState::Paused, 8, QT_TRANSLATE_NOOP("inn::api", "shutting down") },
    { DomainState::Paused, 9, QT_TRANSLATE_NOOP("inn::api", "taking a snapshot") },
    { DomainState::Paused, 10, QT_TRANSLATE_NOOP("inn::api", "guest crashed") },
    { DomainState::Paused, 11, QT_TRANSLATE_NOOP("inn::api", "starting up") },
    { DomainState::Paused, 12, QT_TRANSLATE_NOOP("inn::api", "post-copy") },
    { DomainState::Paused, 13, QT_TRANSLATE_NOOP("inn::api", "post-copy failed") },
    { DomainState::Shutdown, 1, QT_TRANSLATE_NOOP("inn::api", "by request") },
    { DomainState::Shutoff, 1, QT_TRANSLATE_NOOP("inn::api", "shut down") },
    { DomainState::Shutoff, 2, QT_TRANSLATE_NOOP("inn::api", "forced off") },
    { DomainState::Shutoff, 3, QT_TRANSLATE_NOOP("inn::api", "crashed") },
    { DomainState::Shutoff, 4, QT_TRANSLATE_NOOP("inn::api", "migrated away") },
    { DomainState::Shutoff, 5, QT_TRANSLATE_NOOP("inn::api", "saved") },
    { DomainState::Shutoff, 6, QT_TRANSLATE_NOOP("inn::api", "failed to start") },
    { DomainState::Shutoff, 7, QT_TRANSLATE_NOOP("inn::api", "from snapshot") },
    { DomainState::Shutoff, 8, QT_TRANSLATE_NOOP("inn::api", "lost its daemon") },
    { DomainState::Crashed, 1, QT_TRANSLATE_NOOP("inn::api", "guest panicked") },
};

enum class Needs { Off, Active, Running, Paused, Saved };
struct ActionRow
{
    DomainAction action;
    Needs needs;
    const char *text;
};

constexpr ActionRow kActions[] = {
    { DomainAction::Start, Needs::Off, QT_TRANSLATE_NOOP("inn::api", "&Start") },
    { DomainAction::StartPaused, Needs::Off, QT_TRANSLATE_NOOP("inn::api", "Start Pa&used") },
    { DomainAction::Shutdown, Needs::Active, QT_TRANSLATE_NOOP("inn::api", "Shut &Down") },
    { DomainAction::Reboot, Needs::Active, QT_TRANSLATE_NOOP("inn::api", "Re&boot") },
    { DomainAction::Reset, Needs::Active, QT_TRANSLATE_NOOP("inn::api", "&Reset") },
    { DomainAction::Destroy, Needs::Active, QT_TRANSLATE_NOOP("inn::api", "&Force Off") },
    { DomainAction::Suspend, Needs::Running, QT_TRANSLATE_NOOP("inn::api", "&Pause") },
    { DomainAction::Resume, Needs::Paused, QT_TRANSLATE_NOOP("inn::api", "R&esume") },
    { DomainAction::ManagedSave, Needs::Active, QT_TRANSLATE_NOOP("inn::api", "Sa&ve") },
    { DomainAction::RemoveManagedSave, Needs::Saved, QT_TRANSLATE_NOOP("inn::api", "Discard Saved S&tate") },
};
static_assert(std::size(kActions) == kDomainActionCount);

// VIR_DOMAIN_PAUSED_POSTCOPY and …_FAILED.
bool isElsewhere(int pausedReason)
{
    return pausedReason == 12 || pausedReason == 13;
}

} // namespace

QString domainStateText(DomainState state)
{
    switch (state) {
    case DomainState::NoState:
        return translated(QT_TRANSLATE_NOOP("inn::api", "no state"));
    case DomainState::Running:
    case DomainState::Blocked:
        return translated(QT_TRANSLATE_NOOP("inn::api", "running"));
    case DomainState::Paused:
        return translated(QT_TRANSLATE_NOOP("inn::api", "paused"));
    case DomainState::Shutdown:
        return translated(QT_TRANSLATE_NOOP("inn::api", "shutting down"));
    case DomainState::Shutoff:
        return translated(QT_TRANSLATE_NOOP("inn::api", "off"));
    case DomainState::Crashed:
        return translated(QT_TRANSLATE_NOOP("inn::api", "crashed"));
    case DomainState::PmSuspended:
        return translated(QT_TRANSLATE_NOOP("inn::api", "suspended"));
    }
    return {};
}

QString domainReasonText(DomainState state, int reason)
{
    for (const ReasonRow &row : kReasons) {
        if (row.state == state && row.reason == reason)
            return translated(row.text);
    }
    return {};
}

QString domainActionText(DomainAction action)
{
    for (const ActionRow &row : kActions) {
        if (row.action == action)
            return translated(row.text);
    }
    return {};
}

bool isActive(DomainState state)
{
    return state != DomainState::Shutoff && state != DomainState::NoState;
}

QString whyNot(const DomainInfo &domain, DomainAction action)
{
    Needs needs = Needs::Active;
    for (const ActionRow &row : kActions) {
        if (row.action == action)
            needs = row.needs;
    }
    const bool active = isActive(domain.state);
    const bool running = domain.state == DomainState::Running || domain.state == DomainState::Blocked;
    switch (needs) {
    case Needs::Off:
        if (active)
            return translated(QT_TRANSLATE_NOOP("inn::api", "“%1” is already running.")).arg(domain.name);
        break;
    case Needs::Active:
        if (!active)
            return translated(QT_TRANSLATE_NOOP("inn::api", "“%1” is not running.")).arg(domain.name);
        if (action == DomainAction::ManagedSave && !domain.persistent) {
            return translated(
                QT_TRANSLATE_NOOP("inn::api", "“%1” is transient; its state cannot be kept here."))
                .arg(domain.name);
        }
        break;
    case Needs::Running:
        if (!running)
            return translated(QT_TRANSLATE_NOOP("inn::api", "“%1” is not running.")).arg(domain.name);
        break;
    case Needs::Paused:
        if (domain.state != DomainState::Paused && domain.state != DomainState::PmSuspended)
            return translated(QT_TRANSLATE_NOOP("inn::api", "“%1” is not paused.")).arg(domain.name);
        if (domain.state == DomainState::Paused && isElsewhere(domain.reason)) {
            return translated(
                QT_TRANSLATE_NOOP("inn::api",
                    "“%1” runs on another host already, and would run twice; what can be resumed "
                    "is its migration."))
                .arg(domain.name);
        }
        break;
    case Needs::Saved:
        if (!domain.hasManagedSave)
            return translated(QT_TRANSLATE_NOOP("inn::api", "“%1” has no saved state.")).arg(domain.name);
        break;
    }
    return {};
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace inn::api
