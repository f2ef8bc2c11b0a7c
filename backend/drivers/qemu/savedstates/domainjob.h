#pragma once

#include "backend/api/savedstates.h"

#include <QElapsedTimer>

namespace inn::qemu {

class QmpClient;

// The long operation that one domain has under way, for those who look from outside; and how the last one
// went.
class DomainJob : public QObject
{
    Q_OBJECT

public:
    using Values = std::vector<api::TypedParameter>;
    // What the operation can say of itself now; asked each time somebody wants to know.
    using Measure = std::function<QFuture<Result<Values>>()>;

    explicit DomainJob(QObject *parent = nullptr);
    ~DomainJob() override;

    // One at a time; whoever asks for the end asks `job`, which is made up when it is null.
    JobPtr begin(api::DomainJobOperation operation, JobPtr job, Measure measure);
    // `problem` is null when it went well.
    void end(api::DomainJobType how, const QString &problem = {}, Values values = {});
    [[nodiscard]] bool isActive() const { return m_operation != api::DomainJobOperation::Unknown; }

    // Nothing is under way: None.
    QFuture<Result<api::DomainJobInfo>> info();
    // How the last one went; asking forgets it unless it is to be kept.
    api::DomainJobInfo last(api::DomainJobQuery query);
    // Errors: InvalidState, when nothing is under way or it cannot be ended.
    Result<> abort(const QString &domain);

    // Of a migration to a file, from the emulator.
    static QFuture<Result<Values>> migrationValues(QmpClient &monitor);

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void completed(const inn::api::DomainJobInfo &info);

private:
    [[nodiscard]] Values head() const;

    api::DomainJobOperation m_operation = api::DomainJobOperation::Unknown;
    JobPtr m_job;
    Measure m_measure;
    QElapsedTimer m_time;
    api::DomainJobInfo m_completed;
    TaskScope m_tasks;
};

} // namespace inn::qemu
