#pragma once

#include "backend/api/types.h"
#include "backend/stats/ringbuffer.h"

#include <QString>

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <vector>

// From counters to rates and their bounded history.
namespace inn::stats {

enum class Span { Minute, TenMinutes, Hour, Day };
inline constexpr int kSpanCount = 4;

// One measured quantity over time at several resolutions, each bounded: 1 s for 10 min (serves Minute and
// TenMinutes), 5 s for 1 h, 2 min for 24 h; coarser ones hold averages. Not measured is NaN (a gap in the chart).
class Series
{
public:
    // time: monotonic, as in StatsBatch; must not go back.
    void add(std::chrono::nanoseconds time, float value);
    [[nodiscard]] float last() const { return m_last; } // NaN when none
    struct Point
    {
        float age; // seconds before `now`
        float value;
    };
    // Oldest first, at most 720 points.
    [[nodiscard]] std::vector<Point> points(Span span, std::chrono::nanoseconds now) const;
    // The last `count` one-second values, oldest first, for sparklines.
    [[nodiscard]] std::vector<float> tail(std::size_t count) const;

private:
    struct Stored
    {
        qint32 seconds; // since the series began
        float value;
    };
    struct Level
    {
        explicit Level(std::size_t capacity)
            : values(capacity)
        {
        }
        RingBuffer<Stored> values;
        double sum = 0;
        int count = 0;
        qint64 slot = -1;
    };
    void addTo(Level &level, qint64 width, qint64 second, float value);

    std::optional<std::chrono::nanoseconds> m_begin;
    Level m_fine { 600 };
    Level m_medium { 720 };
    Level m_coarse { 720 };
    float m_last = std::numeric_limits<float>::quiet_NaN();
};

// Rates of one domain. Units: CPU in percent of all its vCPUs (0..100) and per vCPU (0..100); memory in KiB; rates
// per second in bytes or requests.
class DomainHistory
{
public:
    void add(std::chrono::nanoseconds time, const api::DomainSample &sample);
    // The domain is off now: rates are zero from here on, counters start anew.
    void stopped();

    struct Block
    {
        Series readBytes, writeBytes, readRequests, writeRequests;
    };
    struct Interface
    {
        Series receivedBytes, sentBytes;
    };
    Series cpu;
    std::vector<Series> vcpus;
    Series memoryUsed, memoryCurrent, memoryRss;
    std::map<QString, Block> blocks; // by target
    std::map<QString, Interface> interfaces; // by name
    Series diskRead, diskWrite; // sums over blocks, bytes per second
    Series received, sent; // sums over interfaces, bytes per second
    [[nodiscard]] std::chrono::nanoseconds lastTime() const { return m_time; }

private:
    std::optional<api::DomainSample> m_previous;
    std::chrono::nanoseconds m_time {};
};

// Of a host: CPU in percent of all its CPUs, memory used in KiB.
class HostHistory
{
public:
    void add(const api::StatsBatch &batch);
    Series cpu, memoryUsed;
    quint64 memoryKib = 0;
    [[nodiscard]] std::chrono::nanoseconds lastTime() const { return m_time; }

private:
    quint64 m_busyNs = 0, m_totalNs = 0;
    std::chrono::nanoseconds m_time {};
};

} // namespace inn::stats
