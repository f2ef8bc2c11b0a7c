#include "backend/drivers/qemu/migration/downtimeaim.h"

namespace inn::qemu {

namespace {

constexpr std::chrono::milliseconds kAim { 20 };
constexpr int kPasses = 5; // the first sends everything; each of the others less than the last

} // namespace

DowntimeAim::DowntimeAim(QmpClient &monitor, std::chrono::milliseconds allowed)
    : m_monitor(monitor)
    , m_allowed(allowed)
{
    connect(&monitor, &QmpClient::eventReceived, this, [this](const QmpEvent &event) {
        const bool isLate = event.name == QStringLiteral("MIGRATION_PASS")
            && event.data[QStringLiteral("pass")].toInt() >= kPasses;
        if (!isLate || std::exchange(m_isRelaxed, true))
            return;
        send();
    });
}

void DowntimeAim::begin()
{
    send();
}

QFuture<Result<QJsonValue>> DowntimeAim::setAllowed(std::chrono::milliseconds allowed)
{
    m_allowed = allowed;
    return send();
}

QFuture<Result<QJsonValue>> DowntimeAim::send()
{
    const auto limit = m_isRelaxed ? m_allowed : std::min(m_allowed, kAim);
    return m_monitor.execute(QStringLiteral("migrate-set-parameters"),
        { { QStringLiteral("downtime-limit"), qint64(limit.count()) } });
}

} // namespace inn::qemu
