#include "ui/manager/hostactions.h"

#include "models/hostlist.h"
#include "models/texts.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/manager/savemenu.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompter.h"

#include <QMenu>

namespace inn::ui {

using models::Host;

HostActions::HostActions(models::HostList &hosts, Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_hosts(hosts)
    , m_prompter(prompter)
    , m_window(window)
    , m_new(add(QStringLiteral("actionNewOnHost"), tr("&New Machine Here…")))
    , m_restore(add(QStringLiteral("actionRestoreOnHost"), tr("Rest&ore from File…")))
    , m_editSaved(add(QStringLiteral("actionEditSavedFile"), tr("Edit a Saved State's &XML…")))
    , m_connect(add(QStringLiteral("actionConnectHost"), tr("&Connect Now")))
    , m_disconnect(add(QStringLiteral("actionDisconnectHost"), tr("&Disconnect")))
    , m_edit(add(QStringLiteral("actionEditHost"), tr("Change Conn&ection…")))
    , m_remove(add(QStringLiteral("actionRemoveHost"), tr("&Remove from the List…")))
{
    m_new->setIcon(icon(IconName::New));
    m_connect->setIcon(icon(IconName::Connect));
    m_disconnect->setIcon(icon(IconName::HostOffline));
    m_edit->setIcon(icon(IconName::Rename));
    m_remove->setIcon(icon(IconName::Delete));
    connect(m_new, &QAction::triggered, this, [this] { Q_EMIT newMachineRequested(m_host); });
    connect(m_restore, &QAction::triggered, this, [this] {
        if (m_host)
            SaveMenu::restore(*m_host, m_prompter, m_window);
    });
    connect(m_editSaved, &QAction::triggered, this, [this] {
        if (m_host)
            SaveMenu::editFile(*m_host, m_prompter, m_window);
    });
    connect(m_connect, &QAction::triggered, this, [this] {
        if (m_host)
            m_host->connectNow();
    });
    connect(m_disconnect, &QAction::triggered, this, [this] {
        if (m_host)
            m_host->disconnectNow();
    });
    connect(m_edit, &QAction::triggered, this, &HostActions::edit);
    connect(m_remove, &QAction::triggered, this, &HostActions::removeHost);
    update();
}

QAction *HostActions::add(const QString &name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    return action;
}

void HostActions::setHost(Host *host)
{
    if (m_host == host)
        return;
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    if (host) {
        connect(host, &Host::changed, this, &HostActions::update);
        connect(host, &QObject::destroyed, this, &HostActions::update);
    }
    update();
}

Host *HostActions::host() const
{
    return m_host;
}

void HostActions::fill(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addAction(m_new);
    menu->addAction(m_restore);
    menu->addAction(m_editSaved);
    menu->addSeparator();
    menu->addAction(m_connect);
    menu->addAction(m_disconnect);
    menu->addSeparator();
    menu->addAction(m_edit);
    menu->addAction(m_remove);
}

void HostActions::update()
{
    const bool idle
        = m_host && (m_host->state() == Host::State::Disconnected || m_host->state() == Host::State::Waiting);
    const QString none = tr("No host is selected.");
    const auto set = [&](QAction *action, bool enabled, const QString &reason) {
        action->setEnabled(enabled);
        action->setToolTip(enabled ? action->text().remove(QLatin1Char('&')) : m_host ? reason : none);
    };
    for (QAction *action : { m_new, m_restore, m_editSaved }) {
        const QString obstacle = m_host ? models::whyNotChanged(*m_host) : none;
        set(action, obstacle.isEmpty(), obstacle);
    }
    set(m_connect, idle, tr("The host is connected or connecting already."));
    const bool connecting = m_host && m_host->state() == Host::State::Connecting;
    m_disconnect->setText(connecting ? tr("Cancel Connectin&g") : tr("&Disconnect"));
    set(m_disconnect, m_host && m_host->state() != Host::State::Disconnected,
        tr("The host is not connected."));
    set(m_edit, m_host, none);
    set(m_remove, m_host, none);
}

void HostActions::edit()
{
    if (!m_host)
        return;
    auto *dialog = new ConnectDialog(m_hosts, m_prompter, m_host, m_window);
    connect(dialog, &ConnectDialog::chosen, this, [this, host = m_host](const models::HostEntry &entry) {
        if (!host || host->entry() == entry)
            return;
        host->setEntry(entry);
        Q_EMIT m_hosts.entriesChanged();
    });
    dialog->open();
}

void HostActions::removeHost()
{
    if (!m_host)
        return;
    Confirmation question;
    question.title = tr("Remove Host");
    question.text = tr("Remove “%1” from the list?").arg(m_host->label());
    question.consequence = tr("Its machines are not touched and go on running.");
    question.acceptText = tr("&Remove");
    m_prompter.confirm(m_window, question, [this, host = m_host] {
        if (host)
            m_hosts.remove(host);
    });
}

} // namespace inn::ui
