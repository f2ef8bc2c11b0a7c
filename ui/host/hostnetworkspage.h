#pragma once

#include "backend/api/networks.h"
#include "ui/widgets/prompter.h"

#include <QWidget>

class QAction;
class QLabel;
class QTreeWidget;

namespace inn::models {
class Host;
}

namespace inn::ui {

// The virtual networks of a host and who has an address from the selected one.
class HostNetworksPage : public QWidget
{
    Q_OBJECT

public:
    HostNetworksPage(models::Host *host, Prompter &prompter, QWidget *parent = nullptr);

private:
    void updateNetworks();
    void updateActions();
    void loadLeases();
    void showLeases(const Result<std::vector<api::Lease>> &leases);
    [[nodiscard]] api::NetworkInfoPtr current() const;
    void perform(api::NetworkAction action, const QString &title);
    void confirm(Confirmation question, const api::NetworkInfoPtr &network, std::function<void()> agreed);
    void stop();
    void remove();
    void showXml();
    void toggleAutostart();

    models::Host *m_host;
    Prompter &m_prompter;
    QTreeWidget *m_networks;
    QTreeWidget *m_leases;
    QLabel *m_leasesTitle;
    QAction *m_new = nullptr;
    QAction *m_xml = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_autostart = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_reserve = nullptr;
};

} // namespace inn::ui
