#include "models/taskmodel.h"

#include "models/tasklist.h"
#include "models/texts.h"

#include <QLocale>

#include <algorithm>

namespace inn::models {

namespace {

QString progressText(const Task &task)
{
    switch (task.state()) {
    case Task::State::Running:
        if (task.fraction() < 0)
            return task.status().isEmpty() ? TaskModel::tr("running") : task.status();
        return task.status().isEmpty()
            ? percentText(task.fraction() * 100)
            : TaskModel::tr("%1, %2").arg(percentText(task.fraction() * 100), task.status());
    case Task::State::Succeeded:
        return task.status().isEmpty() ? TaskModel::tr("done") : task.status();
    case Task::State::Failed:
        return task.error()->message;
    case Task::State::Cancelled:
        return TaskModel::tr("cancelled");
    }
    return {};
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::LongFormat).section(u' ', 0, 0);
}

QString durationOf(const Task &task)
{
    const QDateTime end = task.finished().isValid() ? task.finished() : QDateTime::currentDateTimeUtc();
    return durationText(std::chrono::seconds(task.started().secsTo(end)));
}

} // namespace

TaskModel::TaskModel(TaskList *tasks, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tasks(tasks)
{
    connect(tasks, &TaskList::aboutToAdd, this, [this] { beginInsertRows({}, 0, 0); });
    connect(tasks, &TaskList::added, this, [this] { endInsertRows(); });
    connect(tasks, &TaskList::aboutToRemove, this, [this](const Task *task) {
        const int row = rowOf(task);
        beginRemoveRows({}, row, row);
    });
    connect(tasks, &TaskList::removed, this, [this] { endRemoveRows(); });
    connect(tasks, &TaskList::changed, this, [this](const Task *task) {
        const int row = rowOf(task);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks->tasks().size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Task *TaskModel::task(int row) const
{
    const auto &tasks = m_tasks->tasks();
    return row >= 0 && row < int(tasks.size()) ? tasks[tasks.size() - 1 - std::size_t(row)] : nullptr;
}

// Those that change are mostly the newest, so this is short.
int TaskModel::rowOf(const Task *task) const
{
    const auto &tasks = m_tasks->tasks();
    const auto found = std::find(tasks.rbegin(), tasks.rend(), task);
    return found == tasks.rend() ? -1 : int(found - tasks.rbegin());
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    Task *found = index.isValid() ? task(index.row()) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Title:
            return found->title();
        case Progress:
            return progressText(*found);
        case HostName:
            return found->host();
        case Started:
            return timeText(found->started());
        case Duration:
            return durationOf(*found);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return found->error() ? found->error()->fullText() : progressText(*found);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(found->title(), progressText(*found));
    case TaskRole:
        return QVariant::fromValue(found);
    case StateRole:
        return int(found->state());
    case FractionRole:
        return found->fraction();
    case ProblemRole:
        return found->error() ? found->error()->fullText() : QString();
    case CancellableRole:
        return found->isCancellable();
    case UuidRole:
        return found->domain();
    default:
        return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Task");
    case Progress:
        return tr("Progress");
    case HostName:
        return tr("Host");
    case Started:
        return tr("Started");
    case Duration:
        return tr("Took");
    default:
        return {};
    }
}

} // namespace inn::models
