#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domainparts.h"
#include "backend/config/domain/domaintype.h"

// Clock, ends of a run, power management and performance events: one line per attribute, in libvirt's order.
namespace inn::config {

namespace {

auto offsetIs(const char *offset)
{
    return [offset](const DomainConfig &domain) { return domain.clockOffset == QLatin1StringView(offset); };
}

} // namespace

const xml::Table &timerType()
{
    using T = TimerConfig;
    static const xml::Table table
        = xml::Type<T>("timer")
              .attribute<&T::name>("@name", "Which timer")
              .words({ "platform", "pit", "rtc", "hpet", "tsc", "kvmclock", "hypervclock", "armvtimer" })
              .required()
              .attribute<&T::present>("@present", "Whether the guest has it")
              .yesNo()
              .attribute<&T::tickpolicy>("@tickpolicy", "What happens to missed ticks")
              .words({ "delay", "catchup", "merge", "discard" })
              .attribute<&T::track>("@track", "What the timer follows")
              .words({ "boot", "guest", "wall", "realtime" })
              .attribute<&T::frequency>("@frequency", "Frequency of the TSC in Hz")
              .attribute<&T::mode>("@mode", "How the TSC is shown to the guest")
              .words({ "auto", "native", "emulate", "paravirt", "smpsafe" })
              .attribute<&T::catchupThreshold>(
                  "catchup/@threshold", "Delay in nanoseconds that starts catching up")
              .attribute<&T::catchupSlew>("catchup/@slew", "Fastest rate of catching up")
              .attribute<&T::catchupLimit>("catchup/@limit", "Delay in nanoseconds that is not caught up")
              .rule(checkTimer);
    return table;
}

const xml::Table &perfEventType()
{
    using P = PerfEventConfig;
    static const xml::Table table
        = xml::Type<P>("event")
              .attribute<&P::name>("@name", "What is counted")
              .words({ "cmt", "mbmt", "mbml", "cpu_cycles", "instructions", "cache_references",
                  "cache_misses", "branch_instructions", "branch_misses", "bus_cycles",
                  "stalled_cycles_frontend", "stalled_cycles_backend", "ref_cpu_cycles", "cpu_clock",
                  "task_clock", "page_faults", "context_switches", "cpu_migrations", "page_faults_min",
                  "page_faults_maj", "alignment_faults", "emulation_faults" })
              .required()
              .attribute<&P::enabled>("@enabled", "Whether it is counted")
              .yesNo()
              .required();
    return table;
}

void declareClock(xml::Type<DomainConfig> &type)
{
    using D = DomainConfig;
    type.attribute<&D::clockOffset>("clock/@offset", "What the guest’s clock shows at start")
        .emptyIsNone()
        .words({ "utc", "localtime", "variable", "timezone", "absolute" })
        .errorCode(67)
        .defaultsTo("utc")
        .attribute<&D::clockAdjustment>(
            "clock/@adjustment", "“reset” forgets what the guest changed; else seconds to add")
        .emptyIsNone()
        .attribute<&D::clockBasis>("clock/@basis", "What a variable clock is counted from")
        .emptyIsNone()
        .words({ "utc", "localtime" })
        .errorCode(67)
        .countsWhen(offsetIs("variable"))
        .since("0.9.11")
        .attribute<&D::clockTimezone>("clock/@timezone", "Time zone of the clock, “Europe/Paris”")
        .emptyIsNone()
        .attribute<&D::clockStart>("clock/@start", "Seconds since 1970 that an absolute clock starts with")
        .wrapsNegative()
        .errorCode(1)
        .countsWhen(offsetIs("absolute"))
        .since("8.4.0")
        .children<&D::timers>("clock/timer", timerType, "Timers");
}

void declareLifecycle(xml::Type<DomainConfig> &type)
{
    using D = DomainConfig;
    type.text<&D::onPoweroff>("on_poweroff", "What happens when the guest powers off")
        .words({ "destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart" })
        .errorCode(67)
        .defaultsTo("destroy")
        .text<&D::onReboot>("on_reboot", "What happens when the guest reboots")
        .words({ "destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart" })
        .errorCode(67)
        .defaultsTo("restart")
        .text<&D::onCrash>("on_crash", "What happens when the guest crashes")
        .words({ "destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart" })
        .errorCode(67)
        .defaultsTo("destroy")
        .text<&D::onLockFailure>("on_lockfailure", "What happens when a lock on a disk is lost")
        .words({ "default", "poweroff", "restart", "pause", "ignore" })
        .errorCode(67)
        .since("1.0.0")
        .attribute<&D::suspendToMem>("pm/suspend-to-mem/@enabled", "Whether the guest can sleep")
        .yesNo()
        .attribute<&D::suspendToDisk>("pm/suspend-to-disk/@enabled", "Whether the guest can hibernate")
        .yesNo()
        .children<&D::perfEvents>("perf/event", perfEventType, "What the host’s performance counters count")
        .since("1.3.3");
}

} // namespace inn::config
