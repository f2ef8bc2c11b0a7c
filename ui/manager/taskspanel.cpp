#include "ui/manager/taskspanel.h"

#include "models/hostlist.h"
#include "models/migrationlist.h"
#include "models/taskmodel.h"
#include "ui/manager/problemsmodel.h"
#include "ui/migration/migrationview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace inn::ui {

using models::Task;
using models::TaskModel;

namespace {

QTableView *newTable(const QString &name, const QString &accessibleName)
{
    auto *view = new QTableView;
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

IconName outcomeIcon(Task::State state)
{
    switch (state) {
    case Task::State::Succeeded:
        return IconName::Success;
    case Task::State::Failed:
        return IconName::Error;
    case Task::State::Cancelled:
        return IconName::Cancelled;
    case Task::State::Running:
        break;
    }
    return IconName::Task;
}

} // namespace

void TaskDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const auto state = Task::State(index.data(models::StateRole).toInt());
    if (state != Task::State::Running) {
        item.icon = icon(outcomeIcon(state));
        item.features |= QStyleOptionViewItem::HasDecoration;
        item.decorationSize = QSize(16, 16);
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        return;
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const double fraction = index.data(models::FractionRole).toDouble();
    QStyleOptionProgressBar bar;
    bar.palette = item.palette;
    bar.fontMetrics = item.fontMetrics;
    bar.state = item.state | QStyle::State_Horizontal | QStyle::State_Enabled;
    bar.rect = item.rect.adjusted(3, 3, -3, -3);
    bar.minimum = 0;
    bar.maximum = fraction < 0 ? 0 : 1000;
    bar.progress = fraction < 0 ? 0 : int(fraction * 1000);
    bar.text = item.text;
    bar.textVisible = true;
    bar.textAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, item.widget);
}

TasksPanel::TasksPanel(models::HostList &hosts, ProblemsModel *problems, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_tasks(hosts.tasks())
    , m_model(new TaskModel(hosts.tasks(), this))
    , m_problems(problems)
    , m_tabs(new QTabWidget)
    , m_taskView(newTable(QStringLiteral("tasks"), tr("Tasks")))
    , m_problemView(newTable(QStringLiteral("problems"), tr("Problems")))
    , m_cancel(new QPushButton(icon(IconName::Cancel), tr("C&ancel Task")))
    , m_clear(new QPushButton(tr("Clear &Finished")))
    , m_detail(new MessageBar)
    , m_prompter(prompter)
{
    m_tabs->setObjectName(QStringLiteral("tasksTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildTasks(), icon(IconName::Task), tr("Tasks"));
    m_tabs->addTab(buildProblems(), icon(IconName::Warning), tr("Problems"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    const auto countProblems = [this] {
        const int count = m_problems->rowCount();
        m_tabs->setTabText(1, count == 0 ? tr("Problems") : tr("Problems (%1)").arg(count));
    };
    connect(m_problems, &ProblemsModel::countChanged, this, countProblems);
    countProblems();
    updateButtons();
}

void TasksPanel::showProblems()
{
    m_tabs->setCurrentIndex(1);
}

QWidget *TasksPanel::buildTasks()
{
    auto *page = new QWidget;
    m_taskView->setModel(m_model);
    m_taskView->setItemDelegateForColumn(TaskModel::Progress, new TaskDelegate(this));
    QHeaderView *header = m_taskView->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TaskModel::Title, QHeaderView::Interactive);
    header->setSectionResizeMode(TaskModel::Progress, QHeaderView::Stretch);
    header->resizeSection(TaskModel::Title, 260);
    header->resizeSection(TaskModel::HostName, 140);
    header->resizeSection(TaskModel::Started, 90);
    header->resizeSection(TaskModel::Duration, 90);
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    m_clear->setObjectName(QStringLiteral("clearTasks"));
    m_detail->setObjectName(QStringLiteral("taskDetail"));
    m_detail->setClosing(MessageBar::Closing::Impossible);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(4, 4, 4, 4);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_taskView, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row, 1);
    layout->addWidget(m_detail);
    connect(m_taskView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TasksPanel::updateButtons);
    connect(m_tasks, &models::TaskList::changed, this, &TasksPanel::updateButtons);
    connect(m_tasks, &models::TaskList::finished, this, &TasksPanel::updateButtons);
    connect(m_tasks, &models::TaskList::removed, this, &TasksPanel::updateButtons);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (Task *task = currentTask())
            task->cancel();
    });
    connect(m_clear, &QPushButton::clicked, m_tasks, &models::TaskList::clearFinished);
    return page;
}

QWidget *TasksPanel::buildProblems()
{
    m_problemView->setModel(m_problems);
    m_problemView->horizontalHeader()->setStretchLastSection(true);
    m_problemView->horizontalHeader()->resizeSection(ProblemsModel::Where, 260);
    auto *copy = new QAction(icon(IconName::Copy), tr("&Copy"), m_problemView);
    copy->setObjectName(QStringLiteral("copyProblem"));
    m_problemView->addAction(copy);
    m_problemView->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this] {
        const QModelIndex index = m_problemView->currentIndex();
        if (index.isValid())
            QGuiApplication::clipboard()->setText(index.data(Qt::ToolTipRole).toString());
    });
    connect(m_problemView, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (models::Domain *domain = m_problems->domain(index.row()))
            Q_EMIT domainActivated(domain);
        else if (models::Host *host = m_problems->host(index.row()))
            Q_EMIT hostActivated(host);
    });
    return m_problemView;
}

Task *TasksPanel::currentTask() const
{
    const QModelIndexList rows = m_taskView->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->task(rows.front().row());
}

// Its numbers, charts and buttons below the list.
void TasksPanel::showMigration(const Task *task)
{
    models::Migration *migration = models::MigrationList::of(m_tasks)->ofTask(task);
    if (m_migration && m_migration->migration() == migration)
        return;
    if (m_migration)
        m_migration->deleteLater();
    m_migration = nullptr;
    if (!migration)
        return;
    m_migration = new MigrationView(migration, m_prompter, MigrationView::Extent::Compact);
    connect(migration, &QObject::destroyed, m_migration, &QObject::deleteLater);
    m_detail->parentWidget()->layout()->addWidget(m_migration);
}

void TasksPanel::updateButtons()
{
    const Task *task = currentTask();
    m_cancel->setEnabled(task && task->isCancellable());
    m_clear->setEnabled(int(m_tasks->tasks().size()) > m_tasks->runningCount());
    showMigration(task);
    if (task && task->error() && !m_migration)
        m_detail->showError(*task->error());
    else
        m_detail->clear();
}

} // namespace inn::ui
