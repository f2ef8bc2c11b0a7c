#include "backend/stats/history.h"

#include <bit>
#include <cmath>

namespace inn::stats {

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr std::uint16_t kGap = 0xffff; // measured nothing
constexpr std::uint16_t kSkipped = 0xfffe; // no sample fell into this slot; not a gap by itself
constexpr std::uint16_t kLargest = 0xfeff;

// A float without its sign and its low 15 bits, rounded.
std::uint16_t pack(float value)
{
    if (std::isnan(value))
        return kGap;
    if (value <= 0)
        return 0;
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return std::uint16_t(std::min<std::uint32_t>((bits + 0x4000) >> 15, kLargest));
}

float unpack(std::uint16_t stored)
{
    return stored >= kSkipped ? kNaN : std::bit_cast<float>(std::uint32_t(stored) << 15);
}

// Two neighbours further apart than this have a gap between them.
qint32 longestStep(qint32 width)
{
    return width == 1 ? 10 : 3;
}

// A counter's rate; NaN when it went back, which means that it started anew.
float rate(quint64 before, quint64 now, double seconds)
{
    return now < before ? kNaN : float(double(now - before) / seconds);
}

float percent(quint64 beforeNs, quint64 nowNs, double seconds, unsigned cpus)
{
    const float share = rate(beforeNs, nowNs, seconds) / 1e9f / float(std::max(cpus, 1u)) * 100.0f;
    return std::min(share, 100.0f); // NaN stays NaN
}

bool clockWentBack(std::chrono::nanoseconds before, std::chrono::nanoseconds now)
{
    return now + std::chrono::seconds(2) < before;
}

template<class Items, class Match>
auto *findIn(const Items &items, std::size_t hint, Match match)
{
    // Devices keep their order from sample to sample, so the hint nearly always fits.
    if (hint < items.size() && match(items[hint]))
        return &items[hint];
    for (const auto &item : items) {
        if (match(item))
            return &item;
    }
    return static_cast<decltype(&items[0])>(nullptr);
}

} // namespace

void Series::Level::fillUpTo(qint32 toSlot, Stored value)
{
    const qint32 missing = std::min(toSlot - slot, qint32(values.capacity()));
    for (qint32 i = 0; i < missing; ++i)
        values.push(value);
    slot = toSlot;
}

void Series::add(std::chrono::nanoseconds time, float value)
{
    if (m_begin < 0)
        m_begin = std::max<qint64>(time.count(), 0);
    // Rounded, so that a timer's jitter does not leave slots out.
    const auto second = qint32((time.count() - m_begin + 500'000'000) / 1'000'000'000);
    if (time.count() < m_begin || second < m_fine.slot)
        return;
    m_last = value;
    if (second > m_fine.slot) {
        m_fine.fillUpTo(second - 1, kSkipped);
        m_fine.fillUpTo(second, pack(value));
    } else {
        m_fine.values.last() = pack(value);
    }
    addAverage(m_medium, second, value);
    addAverage(m_coarse, second, value);
}

void Series::addAverage(Level &level, qint32 second, float value)
{
    const qint32 current = second / level.width;
    if (current > level.slot + 1) {
        // The slot being averaged is complete; those without a sample after it stay empty.
        level.fillUpTo(level.slot + 1, level.count ? pack(level.sum / float(level.count)) : kGap);
        level.fillUpTo(current - 1, kSkipped);
        level.sum = 0;
        level.count = 0;
    }
    if (std::isnan(value))
        return;
    level.sum += value;
    ++level.count;
}

std::vector<Series::Point> Series::points(Span span, std::chrono::nanoseconds now) const
{
    std::vector<Point> points;
    if (m_begin < 0)
        return points;
    static constexpr float kLengths[kSpanCount] = { 60, 600, 3600, 86400 };
    const float length = kLengths[int(span)];
    const Level &level = span == Span::Day ? m_coarse : span == Span::Hour ? m_medium : m_fine;
    const double nowSeconds = double(now.count() - m_begin) / 1e9;
    const std::size_t size = level.values.size();
    const std::size_t wanted = std::min(size, std::size_t(length) / std::size_t(level.width) + 1);
    points.reserve(wanted + 1);
    qint32 previous = -1;
    const auto append = [&](qint32 slot, double second, float value) {
        const auto age = float(nowSeconds - second);
        if (age > length || age < -1.5f)
            return;
        if (previous >= 0 && slot - previous > longestStep(level.width) && !points.empty())
            points.push_back({ (points.back().age + age) / 2, kNaN });
        previous = slot;
        points.push_back({ std::max(age, 0.0f), value });
    };
    for (std::size_t i = size - wanted; i < size; ++i) {
        const Stored stored = level.values.at(i);
        const qint32 slot = level.slot - qint32(size - 1 - i);
        if (stored != kSkipped)
            append(slot, (slot + (level.width > 1 ? 0.5 : 0.0)) * level.width, unpack(stored));
    }
    // The slot being averaged, so that the newest value does not lag.
    if (&level != &m_fine && level.count > 0)
        append(level.slot + 1, std::min(nowSeconds, (level.slot + 1.5) * level.width),
            level.sum / float(level.count));
    return points;
}

std::size_t Series::tail(std::span<float> values) const
{
    std::size_t used = 0;
    const std::size_t size = m_fine.values.size();
    for (std::size_t i = size; i > 0 && used < values.size(); --i) {
        const Stored stored = m_fine.values.at(i - 1);
        if (stored != kSkipped)
            values[used++] = unpack(stored);
    }
    std::reverse(values.begin(), values.begin() + std::ptrdiff_t(used));
    return used;
}

std::vector<float> Series::tail(std::size_t count) const
{
    std::vector<float> values(std::min(count, m_fine.values.size()));
    values.resize(tail(std::span<float>(values)));
    return values;
}

std::size_t Series::memoryUse() const
{
    std::size_t bytes = sizeof *this;
    for (const Level *level : { &m_fine, &m_medium, &m_coarse })
        bytes += level->values.size() * sizeof(Stored);
    return bytes;
}

void DomainHistory::add(std::chrono::nanoseconds time, const api::DomainSample &sample)
{
    if (clockWentBack(m_time, time))
        *this = {};
    const double seconds = std::chrono::duration<double>(time - m_time).count();
    if (m_previous && seconds <= 0)
        return;
    m_time = time;
    if (sample.memoryUsedKib > 0)
        memoryUsed.add(time, float(sample.memoryUsedKib));
    memoryCurrent.add(time, float(sample.memoryCurrentKib));
    memoryRss.add(time, float(sample.memoryRssKib));
    if (m_previous) {
        cpu.add(time, percent(m_previous->cpuTimeNs, sample.cpuTimeNs, seconds, sample.vcpuCount));
        if (vcpus.size() < sample.vcpus.size())
            vcpus.resize(sample.vcpus.size());
        const std::size_t common = std::min(sample.vcpus.size(), m_previous->vcpus.size());
        for (std::size_t i = 0; i < common; ++i)
            vcpus[i].add(time, percent(m_previous->vcpus[i].timeNs, sample.vcpus[i].timeNs, seconds, 1));
        addBlocks(sample, seconds);
        addInterfaces(sample, seconds);
    }
    m_previous = sample;
}

void DomainHistory::addBlocks(const api::DomainSample &sample, double seconds)
{
    float read = 0;
    float written = 0;
    for (std::size_t i = 0; i < sample.blocks.size(); ++i) {
        const auto &now = sample.blocks[i];
        const auto *before
            = findIn(m_previous->blocks, i, [&](const auto &b) { return b.target == now.target; });
        if (!before)
            continue;
        Block &block = blocks[now.target];
        block.readBytes.add(m_time, rate(before->readBytes, now.readBytes, seconds));
        block.writeBytes.add(m_time, rate(before->writeBytes, now.writeBytes, seconds));
        block.readRequests.add(m_time, rate(before->readRequests, now.readRequests, seconds));
        block.writeRequests.add(m_time, rate(before->writeRequests, now.writeRequests, seconds));
        read += block.readBytes.last();
        written += block.writeBytes.last();
    }
    diskRead.add(m_time, read);
    diskWrite.add(m_time, written);
    diskTotal.add(m_time, read + written);
}

void DomainHistory::addInterfaces(const api::DomainSample &sample, double seconds)
{
    float in = 0;
    float out = 0;
    for (std::size_t i = 0; i < sample.interfaces.size(); ++i) {
        const auto &now = sample.interfaces[i];
        const auto *before
            = findIn(m_previous->interfaces, i, [&](const auto &n) { return n.name == now.name; });
        if (!before)
            continue;
        Interface &interface = interfaces[now.name];
        interface.receivedBytes.add(m_time, rate(before->receivedBytes, now.receivedBytes, seconds));
        interface.sentBytes.add(m_time, rate(before->sentBytes, now.sentBytes, seconds));
        in += interface.receivedBytes.last();
        out += interface.sentBytes.last();
    }
    received.add(m_time, in);
    sent.add(m_time, out);
    networkTotal.add(m_time, in + out);
}

void DomainHistory::stopped()
{
    if (!m_previous)
        return;
    m_previous.reset();
    m_time += std::chrono::seconds(1);
    const auto end = [this](Series &series) {
        if (!std::isnan(series.last()))
            series.add(m_time, 0);
    };
    for (Series *series : { &cpu, &memoryUsed, &memoryCurrent, &memoryRss, &diskRead, &diskWrite, &diskTotal,
             &received, &sent, &networkTotal })
        end(*series);
    for (Series &series : vcpus)
        end(series);
    for (auto &[target, block] : blocks) {
        for (Series *series :
            { &block.readBytes, &block.writeBytes, &block.readRequests, &block.writeRequests })
            end(*series);
    }
    for (auto &[name, interface] : interfaces) {
        end(interface.receivedBytes);
        end(interface.sentBytes);
    }
}

void HostHistory::add(const api::StatsBatch &batch)
{
    if (clockWentBack(m_time, batch.time))
        *this = {};
    if (batch.time < m_time)
        return;
    m_time = batch.time;
    memoryKib = batch.hostMemoryKib;
    if (memoryKib > 0)
        memoryUsed.add(m_time, float(batch.hostMemoryUsedKib));
    if (m_totalNs > 0 && batch.hostCpuTotalNs > m_totalNs && batch.hostCpuBusyNs >= m_busyNs) {
        const double share
            = double(batch.hostCpuBusyNs - m_busyNs) / double(batch.hostCpuTotalNs - m_totalNs);
        cpu.add(m_time, float(std::min(share, 1.0) * 100));
    }
    m_busyNs = batch.hostCpuBusyNs;
    m_totalNs = batch.hostCpuTotalNs;
}

} // namespace inn::stats
