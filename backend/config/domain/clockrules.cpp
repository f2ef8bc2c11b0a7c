#include "backend/config/domain/domainconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/config/words.h"
#include "backend/xml/report.h"

#include <QCoreApplication>

#include <set>

// What libvirt demands of clock, timers, the ends of a run and performance events, whatever the hypervisor.
namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

bool isSeconds(const QString &text)
{
    bool ok = false;
    (void)text.toLongLong(&ok);
    return ok;
}

void checkOffset(const DomainConfig &domain, const xml::Report &report)
{
    const QString offset = domain.clockOffset.value_or(QStringLiteral("utc"));
    const bool follows = offset.isEmpty() || offset == u"utc" || offset == u"localtime";
    if (follows && domain.clockAdjustment && !domain.clockAdjustment->isEmpty()
        && !is(domain.clockAdjustment, u"reset") && !isSeconds(*domain.clockAdjustment))
        report.error("clock/@adjustment",
            tr("“%1” is no adjustment of the clock; write “reset” or a number of seconds.")
                .arg(domain.clockAdjustment->left(80)));
    if (offset == u"timezone" && domain.clockTimezone.value_or(QString()).isEmpty())
        report.error("clock",
            tr("The clock follows a time zone but does not say which; give it one such as “Europe/Paris”."),
            kInternal);
    if (offset == u"absolute" && !domain.clockStart && !report.isWritten("clock/@start"))
        report.error("clock", tr("The clock starts at a fixed time but does not say when; give it “start”."),
            kInternal);
}

void checkEnd(const std::optional<QString> &action, const char *where, const xml::Report &report)
{
    if (is(action, u"coredump-destroy") || is(action, u"coredump-restart"))
        report.error(where, tr("Only a crash can be answered with “%1”; choose another action.").arg(*action),
            kUnsupported);
}

} // namespace

void checkTimer(const TimerConfig &timer, xml::Report &report)
{
    const QString name = timer.name.value_or(QString());
    if ((name == u"kvmclock" || name == u"hypervclock") && timer.tickpolicy)
        report.error(
            "@tickpolicy", tr("The timer “%1” has no tick policy; remove it.").arg(name), kUnsupported);
    const bool catches = timer.catchupThreshold.value_or(0) != 0 || timer.catchupSlew.value_or(0) != 0
        || timer.catchupLimit.value_or(0) != 0;
    if (catches && !is(timer.tickpolicy, u"catchup"))
        report.error("catchup",
            tr("The timer “%1” is told how to catch up, which needs the tick policy “catchup”.").arg(name));
    if (name != u"tsc" && timer.frequency.value_or(0) != 0)
        report.error("@frequency", tr("Only the timer “tsc” has a frequency; remove it from “%1”.").arg(name),
            kUnsupported);
    if (name != u"tsc" && timer.mode)
        report.error(
            "@mode", tr("Only the timer “tsc” has a mode; remove it from “%1”.").arg(name), kUnsupported);
    if (name != u"platform" && name != u"rtc" && timer.track)
        report.error("@track",
            tr("Only the timers “rtc” and “platform” follow something; remove “track” from “%1”.").arg(name),
            kUnsupported);
}

void checkClock(const DomainConfig &domain, xml::Report &report)
{
    checkOffset(domain, report);
    checkEnd(domain.onPoweroff, "on_poweroff", report);
    checkEnd(domain.onReboot, "on_reboot", report);
    std::set<QString> events;
    for (std::size_t i = 0; i < domain.perfEvents.size(); ++i) {
        const PerfEventConfig &event = domain.perfEvents[i];
        if (event.name && !events.insert(*event.name).second)
            report.at(event.origin, "perf/event", i)
                .error("@name", tr("The event “%1” is listed more than once.").arg(*event.name));
    }
}

} // namespace inn::config
