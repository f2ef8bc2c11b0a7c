#pragma once

#include <QAction>
#include <QPointer>

class QMenu;

namespace inn::models {
class Host;
class HostList;
} // namespace inn::models

namespace inn::ui {

class Prompter;

// What can be done with one host, for the Host menu and context menus.
class HostActions : public QObject
{
    Q_OBJECT

public:
    HostActions(models::HostList &hosts, Prompter &prompter, QWidget *window);
    void setHost(models::Host *host); // null: none selected
    [[nodiscard]] models::Host *host() const;
    void fill(QMenu *menu) const;

Q_SIGNALS:
    void newMachineRequested(inn::models::Host *host);

private:
    QAction *add(const QString &name, const QString &text);
    void update();
    void edit();
    void removeHost();

    models::HostList &m_hosts;
    Prompter &m_prompter;
    QWidget *m_window;
    QPointer<models::Host> m_host;
    QAction *m_new;
    QAction *m_restore;
    QAction *m_editSaved;
    QAction *m_connect;
    QAction *m_disconnect;
    QAction *m_edit;
    QAction *m_remove;
};

} // namespace inn::ui
