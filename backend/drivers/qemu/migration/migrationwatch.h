#pragma once

#include "backend/base/task.h"
#include "backend/drivers/qemu/qmp/qmpclient.h"

#include <QStringList>

namespace inn::qemu {

// Follows what an emulator tells of its migration (MIGRATION events), from its making on.
class MigrationWatch : public QObject
{
    Q_OBJECT

public:
    explicit MigrationWatch(QmpClient &monitor);
    ~MigrationWatch() override;

    [[nodiscard]] const QString &status() const { return m_status; } // "" before the first
    // The first of these that it is in, perhaps already. One waiter at a time.
    QFuture<Result<QString>> reached(QStringList statuses);
    // Nothing more will come.
    void fail(const Error &reason);

    [[nodiscard]] static QStringList ends() // that are no success
    {
        return { QStringLiteral("failed"), QStringLiteral("cancelled"), QStringLiteral("postcopy-paused") };
    }

private:
    void take(const QString &status);

    QString m_status;
    std::optional<Error> m_failure;
    QStringList m_wanted;
    std::shared_ptr<QPromise<Result<QString>>> m_waiter;
};

} // namespace inn::qemu
