#include "models/tasklist.h"

namespace inn::models {

namespace {
constexpr int kFinishedLimit = 200;
}

bool Task::isCancellable() const
{
    return m_state == State::Running && m_job && m_job->isCancellable() && !m_job->isCancelRequested();
}

void Task::cancel()
{
    if (!isCancellable())
        return;
    m_job->requestCancel();
    m_status = TaskList::tr("Cancelling…");
    Q_EMIT changed();
}

Task *TaskList::begin(const QString &title, const Subject &subject, const JobPtr &job)
{
    auto *task = new Task;
    task->setParent(this);
    task->m_title = title;
    task->m_host = subject.host;
    task->m_domain = subject.domain;
    task->m_job = job;
    task->m_started = QDateTime::currentDateTimeUtc();
    connect(task, &Task::changed, this, [this, task] { Q_EMIT changed(task); });
    if (job) {
        connect(job.get(), &Job::progressChanged, task, [task](double fraction, const QString &text) {
            if (task->m_state != Task::State::Running)
                return;
            task->m_fraction = fraction < 0 ? -1 : std::min(fraction, 1.0);
            if (!text.isEmpty() && !task->m_job->isCancelRequested())
                task->m_status = text;
            Q_EMIT task->changed();
        });
        connect(job.get(), &Job::cancellationChanged, task, &Task::changed);
    }
    Q_EMIT aboutToAdd(task);
    m_tasks.push_back(task);
    ++m_runningCount;
    if (!subject.domain.isNull())
        m_running.insert(subject.domain, task);
    Q_EMIT added(task);
    return task;
}

void TaskList::finish(Task *task, std::shared_ptr<const Error> error)
{
    using enum Task::State;
    task->m_state = !error ? Succeeded : error->code == ErrorCode::Cancelled ? Cancelled : Failed;
    task->m_error = task->m_state == Failed ? std::move(error) : nullptr;
    task->m_finished = QDateTime::currentDateTimeUtc();
    if (task->m_state == Succeeded)
        task->m_fraction = 1;
    else
        task->m_status.clear();
    if (task->m_job)
        task->m_job->disconnect(task);
    task->m_job.reset();
    --m_runningCount;
    forget(task);
    Q_EMIT task->changed();
    Q_EMIT finished(task);
    dropOldest();
}

void TaskList::forget(const Task *task)
{
    if (m_running.value(task->domain()) != task)
        return;
    m_running.remove(task->domain());
    for (auto other = m_tasks.rbegin(); other != m_tasks.rend(); ++other) {
        if ((*other)->domain() == task->domain() && (*other)->state() == Task::State::Running) {
            m_running.insert(task->domain(), *other);
            return;
        }
    }
}

void TaskList::dropOldest()
{
    if (int(m_tasks.size()) - m_runningCount <= kFinishedLimit)
        return;
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        if (m_tasks[i]->state() != Task::State::Running)
            return remove(i);
    }
}

void TaskList::remove(std::size_t index)
{
    Task *task = m_tasks[index];
    Q_EMIT aboutToRemove(task);
    m_tasks.erase(m_tasks.begin() + std::ptrdiff_t(index));
    Q_EMIT removed();
    task->deleteLater(); // it may be the one that is telling its end
}

void TaskList::clearFinished()
{
    for (std::size_t i = m_tasks.size(); i > 0; --i) {
        if (m_tasks[i - 1]->state() != Task::State::Running)
            remove(i - 1);
    }
}

} // namespace inn::models
