// The menus and the tool bar of the main window.
#include "models/hostlist.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/manager/hostactions.h"
#include "ui/manager/inventorypanel.h"
#include "ui/manager/machineactions.h"
#include "ui/manager/mainwindow.h"
#include "ui/manager/windowmigrations.h"
#include "ui/transfer/transfermenu.h"
#include "ui/widgets/icons.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace inn::ui {

using api::DomainAction;

QAction *MainWindow::addAction(
    QMenu *menu, const QString &name, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    return action;
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_newMachine = addAction(file, QStringLiteral("actionNew"), tr("&New Machine…"), QKeySequence::New);
    m_newMachine->setIcon(icon(IconName::New));
    m_newMachine->setIconText(tr("New Machine"));
    m_connect = addAction(file, QStringLiteral("actionConnect"), tr("&Connect to a Host…"),
        QKeySequence(QStringLiteral("Ctrl+Shift+O")));
    m_connect->setIcon(icon(IconName::Connect));
    m_connect->setIconText(tr("Connect"));
    QAction *import = addAction(file, QStringLiteral("actionImport"), tr("&Import a Machine…"), {});
    connect(import, &QAction::triggered, this, [this] { m_transfers->openImport(preferredHost()); });
    file->addSeparator();
    QAction *close = addAction(file, QStringLiteral("actionClose"), tr("Close &Window"), QKeySequence::Close);
    QAction *quit
        = addAction(file, QStringLiteral("actionQuit"), tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")));
    quit->setIcon(icon(IconName::Quit));
    connect(m_newMachine, &QAction::triggered, this,
        [this] { Q_EMIT newMachineRequested(preferredHost(), QString()); });
    connect(m_connect, &QAction::triggered, this, &MainWindow::openConnectDialog);
    connect(close, &QAction::triggered, this, &QWidget::close);
    connect(quit, &QAction::triggered, this, [this] {
        saveState();
        Q_EMIT quitRequested();
    });

    m_machineActions->fill(menuBar()->addMenu(tr("&Machine")));
    m_hostActions->fill(menuBar()->addMenu(tr("H&ost")));

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *find = addAction(
        view, QStringLiteral("actionFind"), tr("&Search Machines"), QKeySequence(QStringLiteral("Ctrl+K")));
    find->setIcon(icon(IconName::Search));
    QAction *home = addAction(
        view, QStringLiteral("actionHome"), tr("&Home Page"), QKeySequence(QStringLiteral("Alt+Home")));
    home->setIcon(icon(IconName::Home));
    home->setIconText(tr("Home"));
    view->addSeparator();
    QAction *inventory = addAction(
        view, QStringLiteral("actionInventory"), tr("&Inventory"), QKeySequence(QStringLiteral("F9")));
    inventory->setCheckable(true);
    inventory->setChecked(true);
    m_tasksShown = addAction(
        view, QStringLiteral("actionTasks"), tr("&Tasks and Problems"), QKeySequence(QStringLiteral("F8")));
    m_tasksShown->setCheckable(true);
    QAction *tools = addAction(view, QStringLiteral("actionToolBar"), tr("Tool &Bar"));
    tools->setCheckable(true);
    tools->setChecked(true);
    connect(find, &QAction::triggered, this, [this, inventory] {
        inventory->setChecked(true);
        m_inventory->focusSearch();
    });
    connect(home, &QAction::triggered, m_inventory, &InventoryPanel::clearSelection);
    connect(inventory, &QAction::toggled, m_inventory, &QWidget::setVisible);
    connect(m_tasksShown, &QAction::triggered, this, &MainWindow::setTasksOpen);
    connect(tools, &QAction::toggled, this, [this](bool shown) { m_toolBar->setVisible(shown); });

    QMenu *toolsMenu = menuBar()->addMenu(tr("&Tools"));
    QAction *preferences = addAction(toolsMenu, QStringLiteral("actionPreferences"), tr("&Preferences…"),
        QKeySequence(QStringLiteral("Ctrl+,")));
    preferences->setIcon(icon(IconName::Settings));
    connect(preferences, &QAction::triggered, this, &MainWindow::openPreferences);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = addAction(help, QStringLiteral("actionAbout"), tr("&About Innkeeper"));
    about->setIcon(applicationIcon());
    connect(about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(tr("Tool Bar"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setIconSize(QSize(18, 18));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto named = [this](QAction *action) {
        m_toolBar->addAction(action);
        QWidget *button = m_toolBar->widgetForAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->text().remove(QLatin1Char('&')));
        button->setFocusPolicy(Qt::TabFocus);
    };
    named(findChild<QAction *>(QStringLiteral("actionHome")));
    named(m_newMachine);
    named(m_connect);
    m_toolBar->addSeparator();
    named(m_machineActions->action(DomainAction::Start));
    named(m_machineActions->action(DomainAction::Suspend));
    named(m_machineActions->action(DomainAction::Resume));
    auto *power = new QToolButton;
    power->setObjectName(QStringLiteral("powerButton"));
    power->setAccessibleName(tr("Shut down, and other ways to stop"));
    power->setPopupMode(QToolButton::MenuButtonPopup);
    power->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    power->setFocusPolicy(Qt::TabFocus);
    power->setDefaultAction(m_machineActions->action(DomainAction::Shutdown));
    auto *powerMenu = new QMenu(power);
    m_machineActions->fillPowerMenu(powerMenu);
    power->setMenu(powerMenu);
    // When nothing else is possible, a machine that hangs can still be forced off.
    QAction *shutdown = m_machineActions->action(DomainAction::Shutdown);
    QAction *forceOff = m_machineActions->action(DomainAction::Destroy);
    for (QAction *action : { shutdown, forceOff }) {
        connect(action, &QAction::changed, power, [power, shutdown, forceOff] {
            power->setEnabled(shutdown->isEnabled() || forceOff->isEnabled());
        });
    }
    m_toolBar->addWidget(power);
    named(m_machineActions->action(DomainAction::Reset));
    m_toolBar->addSeparator();
    named(m_machineActions->action(MachineActions::Extra::Console));
    named(m_machineActions->action(MachineActions::Extra::Migrate));
}

void MainWindow::openHostMenu(models::Host *host, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_hostActions->setHost(host);
    m_hostActions->fill(menu);
    // Once what was chosen here has been done, the menu bar's entries are again for what is selected.
    connect(
        menu, &QMenu::aboutToHide, this, [this] { m_hostActions->setHost(m_inventory->currentHost()); },
        Qt::QueuedConnection);
    menu->popup(place);
}

void MainWindow::openConnectDialog()
{
    auto *dialog = new ConnectDialog(m_hosts, m_prompter, nullptr, this);
    connect(dialog, &ConnectDialog::chosen, this, [this](const models::HostEntry &entry) {
        models::Host *host = m_hosts.add(entry);
        select(host);
    });
    dialog->open();
}

void MainWindow::openPreferences()
{
    auto *dialog = new PreferencesDialog(m_store, this);
    connect(dialog, &PreferencesDialog::applied, this, [this] {
        const auto interval = Settings(m_store).samplingInterval();
        for (models::Host *host : m_hosts.hosts())
            host->setSampling(interval);
        m_migrations->setLimit(Settings(m_store).migrationsAtOnce());
        Q_EMIT preferencesChanged();
    });
    dialog->open();
}

} // namespace inn::ui
