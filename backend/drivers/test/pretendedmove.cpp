#include "backend/drivers/test/pretendedmove.h"

#include <cmath>

namespace inn::test {

namespace {

constexpr std::chrono::milliseconds kTick { 40 };
constexpr double kDirtyShare = 0.15; // of the full rate, by a busy guest
constexpr double kPage = 4096;

} // namespace

PretendedMove::PretendedMove(Load load)
    : m_load(load)
    , m_disksLeft(double(load.disks.count))
    , m_memoryLeft(double(load.memory.count))
{
    const double seconds = qMax(0.001, std::chrono::duration<double>(load.duration).count());
    m_fullRate = qMax(1.0, (m_disksLeft + m_memoryLeft) / seconds);
    m_time.start();
    connect(&m_timer, &QTimer::timeout, this, &PretendedMove::tick);
    m_timer.start(load.duration.count() > 0 ? kTick : std::chrono::milliseconds(0));
}

void PretendedMove::setSpeed(api::MigrationSpeed of, quint64 bandwidth)
{
    m_limits[size_t(of)] = bandwidth;
}

double PretendedMove::rate() const
{
    const quint64 limit = m_limits[m_isPostCopy ? 1 : 0];
    return limit == 0 ? m_fullRate : qMin(m_fullRate, double(limit) * (1 << 20));
}

double PretendedMove::dirtyRate() const
{
    if (!m_load.isBusy || m_isPostCopy)
        return 0;
    const double seconds = double(m_time.elapsed()) / 1000;
    const double wild = m_fullRate * kDirtyShare * (1 + 0.4 * std::sin(seconds * 3));
    return m_load.isThrottled ? wild * (1 - double(m_load.throttle) / 100) : wild;
}

quint64 PretendedMove::expectedDowntime() const
{
    return quint64(m_memoryLeft / rate() * 1000);
}

double PretendedMove::fraction() const
{
    const double all = double(m_load.memory.count) + double(m_load.disks.count);
    return all > 0 ? qBound(0.0, 1 - (m_disksLeft + m_memoryLeft) / all, 1.0) : 1.0;
}

void PretendedMove::tick()
{
    const qint64 now = m_time.elapsed();
    const double seconds = double(now - m_last) / 1000;
    if (m_load.isThrottled && now / 1000 > m_last / 1000)
        m_load.throttle = qMin(99, m_load.throttle + m_load.throttleStep);
    m_last = now;
    double sent = rate() * seconds;
    const double toDisks = qMin(sent, m_disksLeft);
    m_disksLeft -= toDisks;
    sent = qMin(sent - toDisks, m_memoryLeft);
    m_memorySent += sent;
    m_memoryLeft = qMin(double(m_load.memory.count), m_memoryLeft - sent + dirtyRate() * seconds);
    const bool isSmall = expectedDowntime() <= quint64(m_maximumDowntime.count());
    if (m_disksLeft <= 0 && (m_memoryLeft <= 0 || (isSmall && !m_isPostCopy))) {
        m_timer.stop();
        Q_EMIT arrived();
        return;
    }
    Q_EMIT progressed();
}

api::TypedParameters PretendedMove::figures() const
{
    api::TypedParameters all;
    const auto add = [&](const char *name, double value) {
        all.push_back({ QString::fromLatin1(name), quint64(qMax(0.0, value)) });
    };
    const double disks = double(m_load.disks.count);
    const double memory = double(m_load.memory.count);
    const bool isAtDisks = m_disksLeft > 0;
    add("time_elapsed", double(m_time.elapsed()));
    add("data_total", disks + memory);
    add("data_processed", disks - m_disksLeft + m_memorySent);
    add("data_remaining", m_disksLeft + m_memoryLeft);
    add("memory_total", memory);
    add("memory_processed", m_memorySent);
    add("memory_remaining", m_memoryLeft);
    add("memory_constant", memory / 8 / kPage);
    add("memory_normal", m_memorySent / kPage);
    add("memory_normal_bytes", m_memorySent);
    add("memory_bps", isAtDisks ? 0 : rate());
    add("memory_dirty_rate", dirtyRate() / kPage);
    add("memory_page_size", kPage);
    add("memory_iteration", 1 + std::floor(m_memorySent / qMax(1.0, memory)));
    add("downtime", double(expectedDowntime()));
    add("setup_time", 5);
    if (disks > 0) {
        add("disk_total", disks);
        add("disk_processed", disks - m_disksLeft);
        add("disk_remaining", m_disksLeft);
        add("disk_bps", isAtDisks ? rate() : 0);
    }
    if (m_load.isThrottled)
        all.push_back({ QStringLiteral("auto_converge_throttle"), m_load.throttle });
    return all;
}

} // namespace inn::test
