#pragma once

#include "backend/base/job.h"
#include "backend/base/task.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QUuid>

#include <memory>
#include <vector>

namespace inn::models {

// One operation somebody asked for: running, then succeeded, failed or cancelled.
class Task : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Succeeded, Failed, Cancelled };
    Q_ENUM(State)

    [[nodiscard]] const QString &title() const { return m_title; } // "Start web-01"
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] double fraction() const { return m_fraction; } // negative: unknown
    [[nodiscard]] const QString &status() const { return m_status; } // what it is doing now
    [[nodiscard]] const Error *error() const { return m_error.get(); } // when Failed
    [[nodiscard]] bool isCancellable() const;
    void cancel();
    [[nodiscard]] const QDateTime &started() const { return m_started; }
    [[nodiscard]] const QDateTime &finished() const { return m_finished; }
    [[nodiscard]] const QUuid &domain() const { return m_domain; } // whom it changes, or null
    [[nodiscard]] const QString &host() const { return m_host; } // label of the host, may be empty

Q_SIGNALS:
    void changed();

private:
    friend class TaskList;
    QString m_title, m_status, m_host;
    QUuid m_domain;
    State m_state = State::Running;
    double m_fraction = -1;
    std::shared_ptr<const Error> m_error;
    QDateTime m_started, m_finished;
    JobPtr m_job;
};

// All tasks of this run of the program, newest last; finished ones are bounded (200).
class TaskList : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Subject
    {
        QString host = {};
        QUuid domain = {};
    };
    // Shows `future` as a task until it finishes; `job` is what was passed to the operation, may be null.
    template<class T>
    Task *follow(const QString &title, const Subject &subject, const JobPtr &job, QFuture<Result<T>> future)
    {
        Task *task = begin(title, subject, job);
        future.then(this, [this, task](Result<T> result) {
            finish(task, result ? nullptr : std::make_shared<const Error>(result.error()));
        });
        return task;
    }
    // As follow(); answers a future for who started it (a QFuture takes one continuation only). It finishes
    // after the task did and may be ignored.
    template<class T>
    QFuture<Result<T>> track(
        const QString &title, const Subject &subject, const JobPtr &job, QFuture<Result<T>> future)
    {
        Task *task = begin(title, subject, job);
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        future.then(this, [this, task, promise](Result<T> result) {
            finish(task, result ? nullptr : std::make_shared<const Error>(result.error()));
            promise->addResult(std::move(result));
            promise->finish();
        });
        return promise->future();
    }
    [[nodiscard]] const std::vector<Task *> &tasks() const { return m_tasks; }
    [[nodiscard]] Task *runningFor(const QUuid &domain) const { return m_running.value(domain); }
    [[nodiscard]] int runningCount() const { return m_runningCount; }
    void clearFinished();

Q_SIGNALS:
    void aboutToAdd(inn::models::Task *task);
    void added(inn::models::Task *task);
    void aboutToRemove(inn::models::Task *task); // then removed()
    void removed();
    void changed(inn::models::Task *task);
    void finished(inn::models::Task *task);

private:
    Task *begin(const QString &title, const Subject &subject, const JobPtr &job);
    void finish(Task *task, std::shared_ptr<const Error> error);
    void remove(std::size_t index);
    void forget(const Task *task);
    void dropOldest();

    std::vector<Task *> m_tasks;
    QHash<QUuid, Task *> m_running; // the newest of each domain
    int m_runningCount = 0;
};

} // namespace inn::models
