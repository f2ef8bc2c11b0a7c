#include "backend/drivers/qemu/migration/migrationwatch.h"

namespace inn::qemu {

MigrationWatch::MigrationWatch(QmpClient &monitor)
{
    connect(&monitor, &QmpClient::eventReceived, this, [this](const QmpEvent &event) {
        if (event.name == QStringLiteral("MIGRATION"))
            take(event.data[QStringLiteral("status")].toString());
    });
}

MigrationWatch::~MigrationWatch()
{
    fail(detail::cancelledError());
}

QFuture<Result<QString>> MigrationWatch::reached(QStringList statuses)
{
    if (statuses.contains(m_status))
        return ready<QString>(m_status);
    if (m_failure)
        return ready<QString>(*m_failure);
    m_wanted = std::move(statuses);
    m_waiter = std::make_shared<QPromise<Result<QString>>>();
    m_waiter->start();
    return m_waiter->future();
}

void MigrationWatch::take(const QString &status)
{
    m_status = status;
    if (!m_waiter || !m_wanted.contains(status))
        return;
    const auto waiter = std::exchange(m_waiter, nullptr);
    waiter->addResult(Result<QString>(status));
    waiter->finish();
}

void MigrationWatch::fail(const Error &reason)
{
    m_failure = reason;
    if (const auto waiter = std::exchange(m_waiter, nullptr)) {
        waiter->addResult(Result<QString>(reason));
        waiter->finish();
    }
}

} // namespace inn::qemu
