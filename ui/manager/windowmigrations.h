#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUuid>

#include <optional>
#include <vector>

class QWidget;

namespace inn::models {
class Domain;
class Host;
class HostList;
class Migration;
class Task;
} // namespace inn::models

namespace inn::ui {

class InventoryPanel;
class MachineActions;
class MachineDrags;
class MessageBar;
class Workspace;

// What migrations are to the window: they begin by dragging or from menus, the selection and open consoles
// follow the machine, and after a failure the next best way is offered.
class WindowMigrations : public QObject
{
    Q_OBJECT

public:
    // All belong to the window.
    WindowMigrations(models::HostList &hosts, MachineActions &actions, InventoryPanel &inventory,
        Workspace &workspace, QWidget *window);

    // `destination` may be null: to be chosen.
    void openDialog(const std::vector<models::Domain *> &domains, models::Host *destination);
    void setLimit(int atOnce); // between the same two hosts
    // After the bar shows the task's error: buttons with what may work instead.
    void offerNextWays(const models::Task *task, MessageBar &bar);

Q_SIGNALS:
    void selectionWanted(inn::models::Domain *domain);

private:
    void watch(models::Host *host);
    void withdrawOffer(const models::Migration *next);
    // Of one that runs without all of its memory: what is left of it on another host, or null.
    [[nodiscard]] models::Domain *otherHalf(const models::Domain &domain) const;
    void noteSelection();
    [[nodiscard]] bool isFollowed(const models::Domain *domain) const; // or will be
    void notePage(const models::Domain *domain, QWidget *page);
    void leaving(const models::Domain *domain);
    void arrived(const models::Migration *migration, models::Domain *domain);
    void restoreTab();

    models::HostList &m_hosts;
    InventoryPanel &m_inventory;
    Workspace &m_workspace;
    QWidget *m_window;
    MachineDrags *m_drags;
    std::vector<QPointer<models::Domain>> m_selected; // as it was last noted
    QSet<QUuid> m_following; // machines that were selected when they left, or came and are selected
    QPointer<MessageBar> m_bar; // that shows the offer of m_offered, after a failure of m_offeredFor
    QString m_offered;
    QUuid m_offeredFor;
    QHash<QUuid, int> m_tabs; // which part of the machine's page was shown
};

} // namespace inn::ui
