#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>

namespace inn::models {

class Task;
class TaskList;

// The tasks of this run, newest first. TaskRole, StateRole, FractionRole, ProblemRole, CancellableRole and
// UuidRole are answered in every column.
class TaskModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Title,
        Progress /* percent, what it is doing, or the outcome */,
        HostName,
        Started,
        Duration,
        ColumnCount
    };

    explicit TaskModel(TaskList *tasks, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] Task *task(int row) const;

private:
    [[nodiscard]] int rowOf(const Task *task) const;

    TaskList *m_tasks;
};

} // namespace inn::models
