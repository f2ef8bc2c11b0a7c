#include "ui/manager/mainwindow.h"

#include "models/domain.h"
#include "models/hostlist.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/domain/domainpage.h"
#include "ui/host/hostpage.h"
#include "ui/manager/homepage.h"
#include "ui/manager/hostactions.h"
#include "ui/manager/inventorypanel.h"
#include "ui/manager/inventorytree.h"
#include "ui/manager/machineactions.h"
#include "ui/manager/problemsmodel.h"
#include "ui/manager/statusline.h"
#include "ui/manager/taskspanel.h"
#include "ui/manager/windowmigrations.h"
#include "ui/transfer/transfermenu.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kStateKey = QStringLiteral("window/state");
const QString kSplitterKey = QStringLiteral("window/splitter");
constexpr QSize kFirstSize(1180, 760);
constexpr QSize kFrame(8, 40); // of the window manager, about
constexpr int kInventoryWidth = 280;

} // namespace

MainWindow::MainWindow(models::HostList &hosts, Prompter &prompter, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_hosts(hosts)
    , m_prompter(prompter)
    , m_store(settings)
    , m_machineActions(new MachineActions(prompter, settings, this))
    , m_hostActions(new HostActions(hosts, prompter, this))
    , m_inventory(new InventoryPanel(hosts))
    , m_workspace(new Workspace(
          hosts, *m_machineActions, [this](QWidget *page) { return makeHomePage(page); },
          [this](models::Host *host, QWidget *page) { return makeHostPage(host, page); }))
    , m_messages(new MessageBar)
    , m_splitter(new QSplitter)
    , m_problems(new ProblemsModel(hosts, this))
    , m_statusLine(new StatusLine(hosts.tasks(), m_problems))
    , m_migrations(new WindowMigrations(hosts, *m_machineActions, *m_inventory, *m_workspace, this))
    , m_transfers(new TransferMenu(hosts, prompter, settings, this))
    , m_tasksDock(new QDockWidget(tr("Tasks")))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Innkeeper"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    m_machineActions->setTransferMenu(m_transfers);
    buildCentre();
    buildTasks();
    buildMenus();
    buildToolBar();
    restoreState();

    connect(m_inventory, &InventoryPanel::selectionChanged, this, &MainWindow::selectionChanged);
    connect(m_inventory->tree(), &InventoryTree::fileDropped, this, &MainWindow::fileDropped);
    connect(m_inventory->tree(), &QWidget::customContextMenuRequested, this, &MainWindow::openContextMenu);
    connect(m_inventory->tree(), &QTreeView::activated, this, [this] {
        const auto domains = m_inventory->selectedDomains();
        if (domains.size() == 1)
            openConsole(domains.front());
    });
    connect(m_workspace, &Workspace::hostActivated, this, [this](models::Host *host) { select(host); });
    connect(m_workspace, &Workspace::newMachineRequested, m_newMachine, &QAction::trigger);
    connect(m_workspace, &Workspace::connectRequested, m_connect, &QAction::trigger);
    connect(m_machineActions, &MachineActions::consoleRequested, this, &MainWindow::openConsole);
    connect(m_hostActions, &HostActions::newMachineRequested, this,
        [this](models::Host *host) { Q_EMIT newMachineRequested(host, QString()); });
    connect(hosts.tasks(), &models::TaskList::finished, this, &MainWindow::taskFinished);
    connect(m_migrations, &WindowMigrations::selectionWanted, this,
        [this](models::Domain *domain) { select(domain); });
    connect(&hosts, &models::HostList::aboutToRemove, this, [this](const models::Host *host) {
        if (m_hostActions->host() == host)
            m_inventory->clearSelection();
    });
    m_migrations->setLimit(Settings(m_store).migrationsAtOnce());
    m_workspace->showHome();
}

MainWindow::~MainWindow() = default;

HomePage *MainWindow::makeHomePage(QWidget *parent)
{
    auto *page = new HomePage(m_hosts, *m_machineActions, m_prompter, m_store, parent);
    connect(page, &HomePage::selectionChanged, this, &MainWindow::updateSelection);
    connect(page, &HomePage::domainActivated, this, [this](models::Domain *domain) { select(domain); });
    connect(page, &HomePage::hostMenuWanted, this, &MainWindow::openHostMenu);
    return page;
}

HostPage *MainWindow::makeHostPage(models::Host *host, QWidget *parent)
{
    auto *page = new HostPage(host, m_prompter, *m_machineActions, m_store, parent);
    connect(page, &HostPage::selectionChanged, this, &MainWindow::updateSelection);
    connect(page, &HostPage::domainActivated, this, [this](models::Domain *domain) { select(domain); });
    return page;
}

void MainWindow::setDomainPageFactory(Workspace::DomainPageFactory factory)
{
    m_workspace->setDomainPageFactory(
        [this, make = std::move(factory)](models::Domain *domain, QWidget *parent) {
            QWidget *page = make(domain, parent);
            if (const auto *known = qobject_cast<DomainPage *>(page)) {
                connect(known, &DomainPage::resumptionWanted, m_migrations,
                    [this](models::Domain *of) { m_migrations->openDialog({ of }, nullptr); });
            }
            return page;
        });
}

void MainWindow::select(models::Domain *domain)
{
    m_inventory->select(domain);
    // The row of a machine that has just come follows in a moment; its page need not wait.
    if (m_workspace->currentDomain() != domain)
        m_workspace->showDomain(domain);
}

void MainWindow::select(models::Host *host)
{
    m_inventory->select(host);
}

models::Host *MainWindow::preferredHost() const
{
    const auto usable = [](const models::Host *host) {
        return host && host->state() == models::Host::State::Connected && !host->info().readOnly;
    };
    if (usable(m_inventory->currentHost()))
        return m_inventory->currentHost();
    for (models::Host *host : m_hosts.hosts()) {
        if (usable(host))
            return host;
    }
    return nullptr;
}

void MainWindow::showMessage(const QString &text)
{
    m_messages->clear();
    m_messages->showMessage(MessageBar::Kind::Information, text);
}

void MainWindow::showError(const Error &error)
{
    m_messages->clear();
    m_messages->showError(error);
}

void MainWindow::buildCentre()
{
    m_messages->setObjectName(QStringLiteral("windowMessages"));
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_workspace, 1);
    m_splitter->setObjectName(QStringLiteral("centre"));
    m_splitter->addWidget(m_inventory);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({ kInventoryWidth, kFirstSize.width() - kInventoryWidth });
    setCentralWidget(m_splitter);
}

void MainWindow::buildTasks()
{
    m_tasksDock->setObjectName(QStringLiteral("tasksDock"));
    auto *noTitle = new QWidget; // the status line below is its handle
    (new QVBoxLayout(noTitle))->setContentsMargins(0, 0, 0, 0);
    m_tasksDock->setTitleBarWidget(noTitle);
    m_tasksDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_tasksDock->setAllowedAreas(Qt::BottomDockWidgetArea);
    m_tasksDock->hide();
    addDockWidget(Qt::BottomDockWidgetArea, m_tasksDock);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_statusLine, 1);
    connect(m_statusLine, &StatusLine::openRequested, this, &MainWindow::setTasksOpen);
    connect(m_statusLine, &StatusLine::problemsRequested, this, [this] {
        setTasksOpen(true);
        m_tasks->showProblems();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    const QPoint place = m_workspace->mapFrom(this, event->position().toPoint());
    models::Domain *shown = m_workspace->rect().contains(place) ? m_workspace->currentDomain() : nullptr;
    fileDropped(shown ? shown->host() : nullptr, shown, path);
}

void MainWindow::selectionChanged()
{
    const auto domains = m_inventory->selectedDomains();
    models::Host *host = m_inventory->currentHost();
    m_hostActions->setHost(host);
    if (domains.size() > 1)
        m_workspace->showSelection(domains);
    else if (domains.size() == 1)
        m_workspace->showDomain(domains.front());
    else if (host)
        m_workspace->showHost(host);
    else
        m_workspace->showHome();
    updateSelection();
}

void MainWindow::updateSelection()
{
    auto domains = m_inventory->selectedDomains();
    if (domains.empty())
        domains = m_workspace->selectedDomains();
    m_machineActions->setSelection(domains);
}

void MainWindow::openContextMenu(const QPoint &place)
{
    const QModelIndex index = m_inventory->tree()->indexAt(place);
    if (!index.isValid())
        m_inventory->clearSelection();
    selectionChanged(); // the menu must not act on what was selected before
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_inventory->selectedDomains().empty()) {
        m_machineActions->fill(menu);
    } else if (m_inventory->currentHost()) {
        m_hostActions->fill(menu);
    } else {
        menu->addAction(m_newMachine);
        menu->addAction(m_connect);
    }
    menu->popup(m_inventory->tree()->viewport()->mapToGlobal(place));
}

void MainWindow::setTasksOpen(bool open)
{
    if (open && !m_tasks) {
        m_tasks = new TasksPanel(m_hosts, m_problems, m_prompter);
        m_tasksDock->setWidget(m_tasks);
        connect(m_tasks, &TasksPanel::hostActivated, this, [this](models::Host *host) { select(host); });
        connect(
            m_tasks, &TasksPanel::domainActivated, this, [this](models::Domain *domain) { select(domain); });
    }
    m_tasksDock->setVisible(open);
    m_statusLine->setOpen(open);
    m_tasksShown->setChecked(open);
}

void MainWindow::fileDropped(models::Host *host, models::Domain *domain, const QString &path)
{
    if (TransferMenu::isImportable(path))
        m_transfers->openImport(host ? host : preferredHost(), path);
    else if (domain)
        domain->insertMedium(path);
    else
        Q_EMIT newMachineRequested(host ? host : preferredHost(), path);
}

void MainWindow::taskFinished(const models::Task *task)
{
    if (task->state() == models::Task::State::Failed && task->error())
        showError(*task->error());
    m_migrations->offerNextWays(task, *m_messages);
}

void MainWindow::openConsole(models::Domain *domain)
{
    if (m_workspace->currentDomain() != domain) {
        m_workspace->showDomain(domain);
        select(domain);
    }
    Q_EMIT consoleRequested(domain);
}

void MainWindow::saveState()
{
    Settings settings(m_store);
    settings.setBytes(kGeometryKey, saveGeometry());
    settings.setBytes(kStateKey, QMainWindow::saveState());
    settings.setBytes(kSplitterKey, m_splitter->saveState());
}

void MainWindow::restoreState()
{
    Settings settings(m_store);
    resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
    restoreGeometry(settings.bytes(kGeometryKey));
    QMainWindow::restoreState(settings.bytes(kStateKey));
    m_splitter->restoreState(settings.bytes(kSplitterKey));
    setTasksOpen(!m_tasksDock->isHidden());
}

} // namespace inn::ui
