#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace inn::models {
class Task;
class TaskList;
} // namespace inn::models

namespace inn::ui {

class ElidedLabel;
class ProblemsModel;

// The bottom of the window while the tasks are folded away: what runs now, and how many problems there are.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(models::TaskList *tasks, ProblemsModel *problems, QWidget *parent = nullptr);
    // Shows whether the panel above is open.
    void setOpen(bool open);

Q_SIGNALS:
    void openRequested(bool open);
    void problemsRequested();

private:
    void updateTask();
    void updateProblems();

    models::TaskList *m_tasks;
    ProblemsModel *m_problems;
    QPointer<models::Task> m_shown;
    QToolButton *m_toggle;
    ElidedLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QToolButton *m_count;
};

} // namespace inn::ui
