#pragma once

#include <QPointer>
#include <QStyledItemDelegate>
#include <QWidget>

class QPushButton;
class QTabWidget;
class QTableView;

namespace inn::models {
class Domain;
class Host;
class HostList;
class Task;
class TaskList;
class TaskModel;
} // namespace inn::models

namespace inn::ui {

class MessageBar;
class MigrationView;
class ProblemsModel;
class Prompter;

// Paints the progress of running tasks as a bar, the outcome of the others as an icon and text.
class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The list of tasks with what they are doing, and the list of problems.
class TasksPanel : public QWidget
{
    Q_OBJECT

public:
    TasksPanel(
        models::HostList &hosts, ProblemsModel *problems, Prompter &prompter, QWidget *parent = nullptr);
    void showProblems();

Q_SIGNALS:
    void hostActivated(inn::models::Host *host);
    void domainActivated(inn::models::Domain *domain);

private:
    QWidget *buildTasks();
    QWidget *buildProblems();
    [[nodiscard]] models::Task *currentTask() const;
    void updateButtons();
    void showMigration(const models::Task *task);

    models::TaskList *m_tasks;
    models::TaskModel *m_model;
    ProblemsModel *m_problems;
    QTabWidget *m_tabs;
    QTableView *m_taskView;
    QTableView *m_problemView;
    QPushButton *m_cancel;
    QPushButton *m_clear;
    MessageBar *m_detail;
    Prompter &m_prompter;
    QPointer<MigrationView> m_migration; // of the selected task
};

} // namespace inn::ui
