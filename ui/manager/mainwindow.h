#pragma once

#include "backend/base/error.h"
#include "ui/manager/workspace.h"
#include "ui/widgets/settings.h"

#include <QMainWindow>

class QDockWidget;
class QSplitter;

namespace inn::models {
class Task;
}

namespace inn::ui {

class HomePage;
class HostActions;
class HostPage;
class InventoryPanel;
class MachineActions;
class MessageBar;
class ProblemsModel;
class StatusLine;
class TasksPanel;
class TransferMenu;
class WindowMigrations;

// The one window: inventory, workspace, tasks. It starts nothing by itself: what needs other parts of the
// program (wizards, console windows, leaving) is a signal.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // All outlive the window.
    MainWindow(models::HostList &hosts, Prompter &prompter, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setDomainPageFactory(Workspace::DomainPageFactory factory);
    void select(models::Domain *domain);
    void select(models::Host *host);
    // The host for new machines: that of the selection, else the first connected one, or null.
    [[nodiscard]] models::Host *preferredHost() const;
    [[nodiscard]] MachineActions *machineActions() const { return m_machineActions; }
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    void showMessage(const QString &text);
    void showError(const Error &error);
    // Opens the dialog for another host.
    void openConnectDialog();
    void openHostMenu(models::Host *host, const QPoint &place);

Q_SIGNALS:
    void newMachineRequested(inn::models::Host *host, const QString &isoPath);
    // The machine's page is shown; its console should be in front.
    void consoleRequested(inn::models::Domain *domain);
    void preferencesChanged();
    void quitRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre();
    void buildMenus();
    void buildToolBar();
    void buildTasks();
    QAction *addAction(
        QMenu *menu, const QString &name, const QString &text, const QKeySequence &shortcut = {});
    void selectionChanged();
    HomePage *makeHomePage(QWidget *parent);
    HostPage *makeHostPage(models::Host *host, QWidget *parent);
    void updateSelection();
    void openContextMenu(const QPoint &place);
    void setTasksOpen(bool open);
    void fileDropped(models::Host *host, models::Domain *domain, const QString &path);
    void taskFinished(const models::Task *task);
    void openConsole(models::Domain *domain);
    void openPreferences();
    void saveState();
    void restoreState();

    models::HostList &m_hosts;
    Prompter &m_prompter;
    QSettings &m_store;
    MachineActions *m_machineActions;
    HostActions *m_hostActions;
    InventoryPanel *m_inventory;
    Workspace *m_workspace;
    MessageBar *m_messages;
    QSplitter *m_splitter;
    ProblemsModel *m_problems;
    StatusLine *m_statusLine;
    WindowMigrations *m_migrations;
    TransferMenu *m_transfers;
    QDockWidget *m_tasksDock;
    TasksPanel *m_tasks = nullptr; // made when first opened
    QAction *m_newMachine = nullptr;
    QAction *m_connect = nullptr;
    QAction *m_tasksShown = nullptr;
    QToolBar *m_toolBar = nullptr;
};

} // namespace inn::ui
