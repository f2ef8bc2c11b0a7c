#pragma once

#include "backend/api/migration.h"

#include <QElapsedTimer>
#include <QTimer>

namespace inn::test {

// What a machine's memory and disks would do on their way to another host: figures that follow each other as
// QEMU's do. A slow way never ends, a throttled guest or a longer downtime helps, post-copy always does.
class PretendedMove final : public QObject
{
    Q_OBJECT

public:
    struct Load
    {
        Bytes memory, disks;
        std::chrono::milliseconds duration {}; // of all of it at full speed
        bool isBusy = true; // the guest writes to its memory
        bool isThrottled = false;
        int throttle = 20, throttleStep = 10; // per cent
    };

    explicit PretendedMove(Load load);

    // MiB/s; zero is no limit.
    void setSpeed(api::MigrationSpeed of, quint64 bandwidth);
    void setMaximumDowntime(std::chrono::milliseconds downtime) { m_maximumDowntime = downtime; }
    void startPostCopy() { m_isPostCopy = true; }
    [[nodiscard]] double fraction() const;
    // By libvirt's names, without "operation".
    [[nodiscard]] api::TypedParameters figures() const;

Q_SIGNALS:
    void progressed();
    void arrived();

private:
    void tick();
    [[nodiscard]] double rate() const; // bytes per second
    [[nodiscard]] double dirtyRate() const;
    [[nodiscard]] quint64 expectedDowntime() const;

    Load m_load;
    double m_fullRate = 1;
    double m_disksLeft = 0, m_memoryLeft = 0, m_memorySent = 0;
    quint64 m_limits[2] = {};
    std::chrono::milliseconds m_maximumDowntime { 300 };
    bool m_isPostCopy = false;
    QElapsedTimer m_time;
    qint64 m_last = 0; // ms
    QTimer m_timer;
};

} // namespace inn::test
