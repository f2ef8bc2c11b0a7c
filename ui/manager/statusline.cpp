#include "ui/manager/statusline.h"

#include "models/tasklist.h"
#include "ui/manager/problemsmodel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace inn::ui {

using models::Task;

StatusLine::StatusLine(models::TaskList *tasks, ProblemsModel *problems, QWidget *parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_problems(problems)
    , m_toggle(new QToolButton)
    , m_text(new ElidedLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
    , m_count(new QToolButton)
{
    m_toggle->setObjectName(QStringLiteral("tasksToggle"));
    m_toggle->setText(tr("&Tasks"));
    m_toggle->setAccessibleName(tr("Show or hide the tasks"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_text->setObjectName(QStringLiteral("taskSummary"));
    m_bar->setFormat(QStringLiteral("%p %")); // as in the list of tasks
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setAccessibleName(tr("Progress of the running task"));
    m_bar->setMaximumWidth(180);
    m_bar->setMaximumHeight(fontMetrics().height() + 2);
    m_cancel->setObjectName(QStringLiteral("taskCancel"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(icon(IconName::Cancel));
    m_cancel->setAccessibleName(tr("Cancel the running task"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    m_count->setObjectName(QStringLiteral("problemCount"));
    m_count->setIcon(icon(IconName::Warning));
    m_count->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_count->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->addWidget(m_toggle);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addWidget(m_count);
    connect(m_toggle, &QToolButton::clicked, this, &StatusLine::openRequested);
    connect(m_count, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_shown)
            m_shown->cancel();
    });
    connect(tasks, &models::TaskList::added, this, &StatusLine::updateTask);
    connect(tasks, &models::TaskList::changed, this, &StatusLine::updateTask);
    connect(tasks, &models::TaskList::finished, this, &StatusLine::updateTask);
    connect(tasks, &models::TaskList::removed, this, &StatusLine::updateTask);
    connect(problems, &ProblemsModel::countChanged, this, &StatusLine::updateProblems);
    setOpen(false);
    updateTask();
    updateProblems();
}

void StatusLine::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setIcon(icon(open ? IconName::ChevronDown : IconName::ChevronUp));
}

void StatusLine::updateTask()
{
    const int running = m_tasks->runningCount();
    m_shown = nullptr;
    for (Task *task : m_tasks->tasks()) {
        if (task->state() == Task::State::Running)
            m_shown = task; // the newest
    }
    m_bar->setVisible(m_shown);
    m_cancel->setVisible(m_shown && m_shown->isCancellable());
    if (m_shown) {
        QString text = m_shown->title();
        if (!m_shown->status().isEmpty())
            text += QStringLiteral(" — ") + m_shown->status();
        if (running > 1)
            text += QStringLiteral("  ") + tr("(and %n more)", nullptr, running - 1);
        m_text->setText(text);
        m_bar->setRange(0, m_shown->fraction() < 0 ? 0 : 1000);
        m_bar->setValue(int(std::max(0.0, m_shown->fraction()) * 1000));
        return;
    }
    if (m_tasks->tasks().empty()) {
        m_text->setText({});
        return;
    }
    const Task *last = m_tasks->tasks().back();
    switch (last->state()) {
    case Task::State::Failed:
        m_text->setText(tr("%1: failed").arg(last->title()));
        break;
    case Task::State::Cancelled:
        m_text->setText(tr("%1: cancelled").arg(last->title()));
        break;
    default:
        m_text->setText(tr("%1: done").arg(last->title()));
        break;
    }
}

void StatusLine::updateProblems()
{
    const int count = m_problems->rowCount();
    m_count->setVisible(count > 0);
    m_count->setText(tr("%n problem(s)", nullptr, count));
    m_count->setAccessibleName(m_count->text());
}

} // namespace inn::ui
