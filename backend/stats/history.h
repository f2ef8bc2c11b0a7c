#pragma once

#include "backend/api/types.h"
#include "backend/stats/ringbuffer.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <vector>

// From counters to rates and their bounded history.
namespace inn::stats {

enum class Span { Minute, TenMinutes, Hour, Day };
inline constexpr int kSpanCount = 4;

// One measured quantity over time at several resolutions, each bounded: 1 s for 10 min (serves Minute and
// TenMinutes), 5 s for 1 h, 2 min for 24 h; coarser ones hold averages. Not measured is NaN (a gap in the
// chart). Values are not negative. There are thousands of these, so a stored one takes two bytes: the
// exponent and eight bits of the mantissa, exact to 0.2 %, which is finer than a chart's pixel. last() is
// exact.
class Series
{
public:
    // time: monotonic, as in StatsBatch; what goes back is ignored.
    void add(std::chrono::nanoseconds time, float value);
    [[nodiscard]] float last() const { return m_last; } // NaN when none
    struct Point
    {
        float age; // seconds before `now`
        float value;
    };
    // Oldest first, at most 720 points (and a NaN between two that are far apart).
    [[nodiscard]] std::vector<Point> points(Span span, std::chrono::nanoseconds now) const;
    // The last `count` one-second values, oldest first, for sparklines.
    [[nodiscard]] std::vector<float> tail(std::size_t count) const;
    // The same into memory of the caller's; answers how many there were.
    std::size_t tail(std::span<float> values) const;
    // What this series holds in memory, itself included.
    [[nodiscard]] std::size_t memoryUse() const;

private:
    using Stored = std::uint16_t;
    struct Level
    {
        Level(std::size_t capacity, int slotWidth)
            : values(capacity)
            , width(slotWidth)
        {
        }
        void fillUpTo(qint32 toSlot, Stored value);
        RingBuffer<Stored> values; // one per slot, the last belongs to `slot`
        qint32 width; // seconds of a slot
        qint32 slot = -1;
        float sum = 0; // of the slot that is being averaged, the one after `slot`
        quint16 count = 0;
    };
    void addAverage(Level &level, qint32 second, float value);

    qint64 m_begin = -1; // ns; slot 0 of every level starts here
    Level m_fine { 600, 1 };
    Level m_medium { 720, 5 };
    Level m_coarse { 720, 120 };
    float m_last = std::numeric_limits<float>::quiet_NaN();
};

// Rates of one domain. Units: CPU in percent of all its vCPUs (0..100) and per vCPU (0..100); memory in KiB;
// rates per second in bytes or requests.
class DomainHistory
{
public:
    // A clock that went back (the driver started anew) begins a new history.
    void add(std::chrono::nanoseconds time, const api::DomainSample &sample);
    // The domain is off now: everything is zero from here on and a gap in the charts, counters start anew.
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
    Series diskTotal, networkTotal; // both directions together
    [[nodiscard]] std::chrono::nanoseconds lastTime() const { return m_time; }

private:
    void addBlocks(const api::DomainSample &sample, double seconds);
    void addInterfaces(const api::DomainSample &sample, double seconds);

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
