#pragma once

#include "backend/api/networks.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolBar;
class QTreeWidget;

namespace inn::models {
class Host;
}

namespace inn::ui {

class Prompter;

// The virtual networks of a host and who has an address from the selected one.
class HostNetworksPage : public QWidget
{
    Q_OBJECT

public:
    HostNetworksPage(models::Host *host, Prompter &prompter, QWidget *parent = nullptr);

private:
    QAction *addAction(QToolBar *bar, const QString &name, const QIcon &icon, const QString &text);
    void updateNetworks();
    void updateActions();
    void loadLeases();
    void showLeases(const Result<std::vector<api::Lease>> &leases);
    [[nodiscard]] api::NetworkInfoPtr current() const;
    void perform(api::NetworkAction action, const QString &title);
    void stop();
    void toggleAutostart();

    models::Host *m_host;
    Prompter &m_prompter;
    QTreeWidget *m_networks;
    QTreeWidget *m_leases;
    QLabel *m_leasesTitle;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_autostart = nullptr;
    QAction *m_refresh = nullptr;
};

} // namespace inn::ui
