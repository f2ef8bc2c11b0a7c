#include "models/texts.h"

#include "backend/base/translated.h"
#include "backend/migration/brokenpostcopy.h"
#include "models/domain.h"
#include "models/domainfilter.h"
#include "models/host.h"

#include <QLocale>

#include <cmath>

namespace inn::models {

namespace {

QString row(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(title.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

QString rateText(double bytesPerSecond)
{
    if (std::isnan(bytesPerSecond))
        return QStringLiteral("–");
    return translated(QT_TRANSLATE_NOOP("inn::models", "%1/s"))
        .arg(Bytes { quint64(std::llround(std::max(bytesPerSecond, 0.0))) }.toString());
}

QString percentText(double percent)
{
    if (std::isnan(percent))
        return QStringLiteral("–");
    return translated(QT_TRANSLATE_NOOP("inn::models", "%1 %"))
        .arg(QLocale().toString(percent, 'f', percent < 9.95 ? 1 : 0));
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = std::max<qint64>(duration.count(), 0);
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (days > 0)
        return translated(QT_TRANSLATE_NOOP("inn::models", "%1 d %2 h")).arg(days).arg(hours % 24);
    if (hours > 0)
        return translated(QT_TRANSLATE_NOOP("inn::models", "%1 h %2 min")).arg(hours).arg(minutes % 60);
    if (minutes > 0)
        return translated(QT_TRANSLATE_NOOP("inn::models", "%1 min")).arg(minutes);
    return translated(QT_TRANSLATE_NOOP("inn::models", "%1 s")).arg(seconds);
}

std::chrono::seconds uptime(const api::DomainInfo &info)
{
    if (!info.startedAt.isValid() || !api::isActive(info.state))
        return {};
    return std::chrono::seconds(std::max<qint64>(info.startedAt.secsTo(QDateTime::currentDateTimeUtc()), 0));
}

QString uptimeText(const api::DomainInfo &info)
{
    return info.startedAt.isValid() && api::isActive(info.state) ? durationText(uptime(info)) : QString();
}

QString stateText(const api::DomainInfo &info)
{
    const QString state = api::domainStateText(info.state);
    const bool isPlain = info.state == api::DomainState::Running || info.state == api::DomainState::Shutoff;
    const bool reasonMatters = !isPlain || (info.state == api::DomainState::Shutoff && info.reason > 1)
        || migration::brokenHalf(info) != migration::BrokenHalf::None;
    const QString reason = reasonMatters ? api::domainReasonText(info.state, info.reason) : QString();
    return reason.isEmpty() ? state
                            : translated(QT_TRANSLATE_NOOP("inn::models", "%1 (%2)")).arg(state, reason);
}

QString whyNotChanged(const Host &host)
{
    if (host.state() != Host::State::Connected)
        return translated(QT_TRANSLATE_NOOP("inn::models", "“%1” is not connected.")).arg(host.label());
    return host.info().readOnly
        ? translated(QT_TRANSLATE_NOOP("inn::models", "“%1” is connected for reading only."))
              .arg(host.label())
        : QString();
}

QString hostStateText(const Host &host)
{
    switch (host.state()) {
    case Host::State::Connected:
        return host.info().readOnly ? translated(QT_TRANSLATE_NOOP("inn::models", "connected for reading"))
                                    : translated(QT_TRANSLATE_NOOP("inn::models", "connected"));
    case Host::State::Connecting:
        return translated(QT_TRANSLATE_NOOP("inn::models", "connecting…"));
    case Host::State::Waiting:
        return translated(QT_TRANSLATE_NOOP("inn::models", "trying again in %1"))
            .arg(durationText(host.untilNextAttempt()));
    case Host::State::Disconnected:
        break;
    }
    return host.lastError() ? translated(QT_TRANSLATE_NOOP("inn::models", "cannot connect"))
                            : translated(QT_TRANSLATE_NOOP("inn::models", "not connected"));
}

QString stateIconName(const api::DomainInfo &info)
{
    switch (info.state) {
    case api::DomainState::Running:
    case api::DomainState::Blocked:
        return QStringLiteral("state-running");
    case api::DomainState::Paused:
        return QStringLiteral("state-paused");
    case api::DomainState::Shutdown:
        return QStringLiteral("state-shutting-down");
    case api::DomainState::Shutoff:
        return info.hasManagedSave ? QStringLiteral("state-saved") : QStringLiteral("state-off");
    case api::DomainState::Crashed:
        return QStringLiteral("state-crashed");
    case api::DomainState::PmSuspended:
        return QStringLiteral("state-suspended");
    case api::DomainState::NoState:
        break;
    }
    return QStringLiteral("state-unknown");
}

QString hostIconName(const Host &host)
{
    switch (host.state()) {
    case Host::State::Connected:
        return QStringLiteral("host");
    case Host::State::Connecting:
        return QStringLiteral("host-connecting");
    case Host::State::Waiting:
    case Host::State::Disconnected:
        break;
    }
    return host.lastError() ? QStringLiteral("host-error") : QStringLiteral("host-offline");
}

QString toolTip(const Domain &domain)
{
    const api::DomainInfo &info = domain.info();
    QString text = QStringLiteral("<b>%1</b><table>").arg(info.name.toHtmlEscaped());
    text += row(translated(QT_TRANSLATE_NOOP("inn::models", "State")), stateText(info));
    text += row(translated(QT_TRANSLATE_NOOP("inn::models", "Up")), uptimeText(info));
    text += row(translated(QT_TRANSLATE_NOOP("inn::models", "System")), shortOsName(info.osId));
    text += row(
        translated(QT_TRANSLATE_NOOP("inn::models", "Addresses")), info.addresses.join(QStringLiteral(", ")));
    text += row(translated(QT_TRANSLATE_NOOP("inn::models", "Tags")), info.tags.join(QStringLiteral(", ")));
    text += row(translated(QT_TRANSLATE_NOOP("inn::models", "Problem")), info.problem);
    return text + QStringLiteral("</table>");
}

} // namespace inn::models
