#include "backend/config/absent.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/words.h"

#include <algorithm>

// What libvirt fills in and drops of clock, ends of a run and performance events when a domain is defined.
// What contradicts itself is left for the rules to tell.
namespace inn::config {

namespace {

using Text = std::optional<QString>;

void fill(Text &value, const char *text)
{
    if (!value || value->isEmpty())
        value = QString::fromLatin1(text);
}

void applyAdjustment(DomainConfig &domain)
{
    if (domain.clockAdjustment && domain.clockAdjustment->isEmpty())
        domain.clockAdjustment.reset();
    if (!domain.clockAdjustment || is(domain.clockAdjustment, u"reset"))
        return;
    bool ok = false;
    const qint64 seconds = domain.clockAdjustment->toLongLong(&ok);
    if (!ok)
        return;
    // A clock that is some seconds off is a variable one.
    domain.clockBasis = domain.clockOffset;
    domain.clockOffset = QStringLiteral("variable");
    domain.clockAdjustment = QString::number(seconds);
}

void applyOffset(DomainConfig &domain)
{
    fill(domain.clockOffset, "utc");
    const bool follows = is(domain.clockOffset, u"utc") || is(domain.clockOffset, u"localtime");
    if (follows) {
        domain.clockBasis.reset();
        applyAdjustment(domain);
    } else if (is(domain.clockOffset, u"variable")) {
        bool ok = false;
        const qint64 seconds = domain.clockAdjustment.value_or(QString()).toLongLong(&ok);
        domain.clockAdjustment = QString::number(ok ? seconds : 0);
        fill(domain.clockBasis, "utc");
    } else {
        domain.clockBasis.reset();
        domain.clockAdjustment.reset();
    }
    if (!is(domain.clockOffset, u"timezone"))
        domain.clockTimezone.reset();
    if (!is(domain.clockOffset, u"absolute"))
        domain.clockStart.reset();
}

void applyPerfEvents(std::vector<PerfEventConfig> &events)
{
    static constexpr QStringView kOrder[] { u"cmt", u"mbmt", u"mbml", u"cpu_cycles", u"instructions",
        u"cache_references", u"cache_misses", u"branch_instructions", u"branch_misses", u"bus_cycles",
        u"stalled_cycles_frontend", u"stalled_cycles_backend", u"ref_cpu_cycles", u"cpu_clock", u"task_clock",
        u"page_faults", u"context_switches", u"cpu_migrations", u"page_faults_min", u"page_faults_maj",
        u"alignment_faults", u"emulation_faults" };
    const auto rank = [](const PerfEventConfig &event) {
        return std::find(std::begin(kOrder), std::end(kOrder), event.name.value_or(QString()));
    };
    std::stable_sort(events.begin(), events.end(),
        [&](const PerfEventConfig &a, const PerfEventConfig &b) { return rank(a) < rank(b); });
}

} // namespace

void applyClockDefaults(DomainConfig &domain)
{
    applyOffset(domain);
    for (TimerConfig &timer : domain.timers) {
        dropZero(timer.frequency);
        dropZero(timer.catchupThreshold);
        dropZero(timer.catchupSlew);
        dropZero(timer.catchupLimit);
    }
    fill(domain.onPoweroff, "destroy");
    fill(domain.onReboot, "restart");
    fill(domain.onCrash, "destroy");
    if (is(domain.onLockFailure, u"default"))
        domain.onLockFailure.reset();
    applyPerfEvents(domain.perfEvents);
}

} // namespace inn::config
