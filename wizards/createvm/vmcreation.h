#pragma once

#include "backend/base/job.h"
#include "backend/base/task.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "wizards/createvm/createvmplan.h"

#include <QObject>
#include <QPointer>

namespace inn::models {
class Host;
class Task;
} // namespace inn::models

namespace inn::wizards {

// Makes a planned machine real: the disk, the definition, the start. What it made is removed again when a
// later step fails or is cancelled; then failed() brings the plan back for another try. Runs as a task of the
// host's list and outlives the wizard. Deletes itself when done.
class VmCreation : public QObject
{
    Q_OBJECT

public:
    VmCreation(models::Host *host, CreateVmPlan plan);
    ~VmCreation() override;

    void start(); // once; connect before

    [[nodiscard]] models::Task *task() const { return m_task; }
    [[nodiscard]] const CreateVmPlan &plan() const { return m_plan; }
    void cancel();
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void progressChanged(double fraction, const QString &text);
    void succeeded(const QUuid &domain);
    // Nothing is left of it, unless the error's details say what could not be removed.
    void failed(const inn::Error &error);

private:
    struct Made
    {
        std::optional<QString> volumeKey;
        QString volumePath;
        std::optional<QUuid> domain;
    };

    QFuture<Result<QUuid>> run();
    QFuture<Result<QUuid>> build(std::shared_ptr<Made> made);
    QFuture<Result<QStringList>> removeWhatWasMade(std::shared_ptr<Made> made);
    QFuture<Result<api::VolumeInfo>> createVolume();
    QFuture<Result<QUuid>> define(const QString &diskPath);
    QFuture<Result<>> perform(const QUuid &domain, api::DomainAction action);
    QFuture<Result<>> undefine(const QUuid &domain);
    QFuture<Result<>> deleteVolume(const QString &key);

    models::Host *m_host;
    CreateVmPlan m_plan;
    JobPtr m_job;
    QPointer<models::Task> m_task;
    TaskScope m_tasks;
};

} // namespace inn::wizards
