#pragma once

#include "backend/xml/origin.h"

#include <QString>

#include <optional>
#include <vector>

// Clock and timers, what happens at the ends of a run, power management and performance events.
namespace inn::xml {
class Report;
} // namespace inn::xml

namespace inn::config {

struct DomainConfig;

struct TimerConfig
{
    std::optional<QString> name, tickpolicy, present; // "rtc", "pit", "hpet"…
    std::optional<QString> track; // platform, rtc: "boot", "guest", "wall", "realtime"
    std::optional<quint64> frequency; // tsc, in Hz
    std::optional<QString> mode; // tsc: "auto", "native", "emulate", "paravirt", "smpsafe"
    std::optional<quint64> catchupThreshold, catchupSlew, catchupLimit;
    xml::Origin origin;
    bool operator==(const TimerConfig &) const = default;
};

struct PerfEventConfig
{
    std::optional<QString> name, enabled; // "cmt"; "yes"/"no"
    xml::Origin origin;
    bool operator==(const PerfEventConfig &) const = default;
};

void checkTimer(const TimerConfig &timer, xml::Report &report);
void checkClock(const DomainConfig &domain, xml::Report &report);
void applyClockDefaults(DomainConfig &domain);

} // namespace inn::config
