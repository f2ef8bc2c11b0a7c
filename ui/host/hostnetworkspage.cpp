#include "ui/host/hostnetworkspage.h"

#include "models/host.h"
#include "models/tasklist.h"
#include "ui/dialogs/createnetworkdialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/reservationsdialog.h"
#include "ui/host/pageparts.h"
#include "ui/host/resourcejobs.h"
#include "ui/widgets/emptynote.h"
#include "ui/widgets/prompter.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

enum NetworkColumn { Name, State, Forward, Subnet, Bridge, Autostarts, NetworkColumnCount };
enum LeaseColumn { Address, Mac, HostName, Expires, LeaseColumnCount };
constexpr int kUuidRole = Qt::UserRole;

QString forwardText(const QString &mode)
{
    if (mode.isEmpty())
        return HostNetworksPage::tr("isolated");
    if (mode == QLatin1String("nat"))
        return HostNetworksPage::tr("outside through NAT");
    if (mode == QLatin1String("route"))
        return HostNetworksPage::tr("routed");
    if (mode == QLatin1String("open"))
        return HostNetworksPage::tr("routed, no firewall rules");
    if (mode == QLatin1String("bridge"))
        return HostNetworksPage::tr("bridge of the host");
    return mode;
}

} // namespace

HostNetworksPage::HostNetworksPage(models::Host *host, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_prompter(prompter)
    , m_networks(newList(QStringLiteral("networks"), tr("Virtual networks"),
          { tr("Network"), tr("State"), tr("Way out"), tr("Subnet"), tr("Bridge"), tr("Autostart") }))
    , m_leases(newList(QStringLiteral("leases"), tr("Leased addresses"),
          { tr("Address"), tr("MAC"), tr("Name"), tr("Until") }))
    , m_leasesTitle(new QLabel(tr("&Leased addresses")))
{
    setObjectName(QStringLiteral("hostNetworks"));
    auto *bar = new ActionBar;
    m_new = bar->add(QStringLiteral("newNetwork"), IconName::Add, tr("&New Network…"));
    m_start = bar->add(QStringLiteral("startNetwork"), IconName::Start, tr("&Start"));
    m_stop = bar->add(QStringLiteral("stopNetwork"), IconName::Stop, tr("S&top…"));
    m_autostart
        = bar->add(QStringLiteral("autostartNetwork"), IconName::Autostart, tr("Start with the &Host"));
    m_autostart->setCheckable(true);
    m_xml = bar->add(QStringLiteral("networkXml"), IconName::Xml, tr("&XML…"));
    m_delete = bar->add(QStringLiteral("deleteNetwork"), IconName::Delete, tr("&Delete…"));
    m_refresh = bar->add(QStringLiteral("refreshLeases"), IconName::Refresh, tr("&Refresh Addresses"));
    m_reserve = bar->add(QStringLiteral("reserveAddresses"), IconName::Lock, tr("Reserve &Addresses…"));
    m_networks->header()->resizeSection(Name, 180);
    m_networks->header()->resizeSection(Forward, 180);
    m_networks->header()->resizeSection(Subnet, 150);
    m_leases->header()->resizeSection(Address, 180);
    m_leases->header()->resizeSection(Mac, 160);
    m_leases->header()->resizeSection(HostName, 180);
    new EmptyNote(m_networks, tr("This host has no virtual networks yet."));
    m_leasesTitle->setBuddy(m_leases);
    m_leasesTitle->setContentsMargins(8, 4, 8, 0);
    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_leasesTitle);
    lowerLayout->addWidget(m_leases, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_networks);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(splitter, 1);

    connect(m_networks, &QTreeWidget::currentItemChanged, this, [this] {
        updateActions();
        loadLeases();
    });
    connect(m_start, &QAction::triggered, this,
        [this] { perform(api::NetworkAction::Start, tr("Start network “%1”")); });
    connect(m_stop, &QAction::triggered, this, &HostNetworksPage::stop);
    connect(m_autostart, &QAction::triggered, this, &HostNetworksPage::toggleAutostart);
    connect(m_refresh, &QAction::triggered, this, &HostNetworksPage::loadLeases);
    connect(m_new, &QAction::triggered, this,
        [this] { (new CreateNetworkDialog(m_host, m_prompter, this))->open(); });
    connect(m_xml, &QAction::triggered, this, &HostNetworksPage::showXml);
    connect(m_networks, &QTreeWidget::itemActivated, this, &HostNetworksPage::showXml);
    connect(m_reserve, &QAction::triggered, this, [this] {
        if (const api::NetworkInfoPtr network = current())
            (new ReservationsDialog(m_host, network, this))->open();
    });
    connect(m_delete, &QAction::triggered, this, &HostNetworksPage::remove);
    connect(host, &models::Host::networksChanged, this, &HostNetworksPage::updateNetworks);
    connect(host, &models::Host::changed, this, &HostNetworksPage::updateActions);
    updateNetworks();
}

void HostNetworksPage::updateNetworks()
{
    const api::NetworkInfoPtr before = current();
    QTreeWidgetItem *chosen = nullptr;
    {
        const QSignalBlocker quiet(m_networks);
        m_networks->clear();
        for (const api::NetworkInfoPtr &network : m_host->networks()) {
            auto *item = new QTreeWidgetItem(m_networks);
            item->setText(Name, network->name);
            item->setIcon(Name, icon(IconName::Network));
            item->setData(Name, kUuidRole, network->uuid);
            item->setText(State, network->active ? tr("active") : tr("stopped"));
            item->setText(Forward, forwardText(network->forwardMode));
            item->setText(Subnet, network->subnet);
            item->setText(Bridge, network->bridge);
            item->setText(Autostarts, network->autostart ? tr("yes") : tr("no"));
            if (before && network->uuid == before->uuid)
                chosen = item;
        }
        m_networks->setCurrentItem(chosen ? chosen : m_networks->topLevelItem(0));
    }
    updateActions();
    loadLeases();
}

void HostNetworksPage::updateActions()
{
    const bool writable = m_host->state() == models::Host::State::Connected && !m_host->info().readOnly;
    const api::NetworkInfoPtr network = current();
    m_new->setEnabled(writable);
    m_xml->setEnabled(m_host->state() == models::Host::State::Connected && network);
    m_delete->setEnabled(writable && network);
    m_start->setEnabled(writable && network && !network->active);
    m_stop->setEnabled(writable && network && network->active);
    m_autostart->setEnabled(writable && network && network->persistent);
    m_autostart->setChecked(network && network->autostart);
    m_refresh->setEnabled(network && network->active);
    m_reserve->setEnabled(m_host->state() == models::Host::State::Connected && network);
}

void HostNetworksPage::loadLeases()
{
    const api::NetworkInfoPtr network = current();
    if (!network || !network->active) {
        showLeases(std::vector<api::Lease>());
        return;
    }
    m_host
        ->call(
            [id = network->uuid](api::Connection &connection) { return connection.networks()->leases(id); })
        .then(this, [this, id = network->uuid](Result<std::vector<api::Lease>> leases) {
            const api::NetworkInfoPtr shown = current();
            if (shown && shown->uuid == id)
                showLeases(leases);
        });
}

void HostNetworksPage::showLeases(const Result<std::vector<api::Lease>> &leases)
{
    m_leases->clear();
    if (!leases) {
        m_leasesTitle->setText(leases.error().message);
        return;
    }
    m_leasesTitle->setText(leases->empty() ? tr("No addresses are leased.") : tr("&Leased addresses"));
    for (const api::Lease &lease : *leases) {
        auto *item = new QTreeWidgetItem(m_leases);
        item->setText(Address, lease.address);
        item->setText(Mac, lease.mac);
        item->setText(HostName, lease.hostName);
        item->setText(Expires,
            lease.expires.isValid() ? QLocale().toString(lease.expires.toLocalTime(), QLocale::ShortFormat)
                                    : tr("for good"));
    }
}

api::NetworkInfoPtr HostNetworksPage::current() const
{
    const QTreeWidgetItem *item = m_networks->currentItem();
    if (!item)
        return nullptr;
    const QUuid uuid = item->data(Name, kUuidRole).toUuid();
    for (const api::NetworkInfoPtr &network : m_host->networks()) {
        if (network->uuid == uuid)
            return network;
    }
    return nullptr;
}

void HostNetworksPage::perform(api::NetworkAction action, const QString &title)
{
    const api::NetworkInfoPtr network = current();
    if (!network)
        return;
    m_host->tasks()->follow(title.arg(network->name), { m_host->label() }, {},
        m_host->call([id = network->uuid, action](api::Connection &connection) {
            return connection.networks()->perform(id, action);
        }));
}

// Asks the host who uses the network first, then the person.
void HostNetworksPage::confirm(
    Confirmation question, const api::NetworkInfoPtr &network, std::function<void()> agreed)
{
    m_host
        ->call([name = network->name, bridge = network->bridge](
                   api::Connection &connection) { return usersOfNetwork(connection, name, bridge); })
        .then(this, [this, question, agreed](const Result<QStringList> &users) mutable {
            if (!users)
                question.consequence += u' '
                    + tr("Which ones these are could not be found out: %1").arg(users.error().message);
            else if (users->isEmpty())
                question.consequence = tr("No machine of this host uses it.");
            else
                question.items = *users;
            m_prompter.confirm(this, question, agreed);
        });
}

void HostNetworksPage::stop()
{
    const api::NetworkInfoPtr network = current();
    if (!network)
        return;
    Confirmation question;
    question.title = tr("Stop Network");
    question.text = tr("Stop the network “%1”?").arg(network->name);
    question.consequence = network->persistent
        ? tr("These machines lose their connection, and do not start while the network is stopped:")
        : tr("It has no definition and is gone then. These machines lose their connection:");
    question.acceptText = tr("S&top");
    confirm(question, network, [this, network] {
        m_host->tasks()->follow(tr("Stop network “%1”").arg(network->name), { m_host->label() }, {},
            m_host->call([id = network->uuid](api::Connection &connection) {
                return connection.networks()->perform(id, api::NetworkAction::Stop);
            }));
    });
}

void HostNetworksPage::remove()
{
    const api::NetworkInfoPtr network = current();
    if (!network)
        return;
    Confirmation question;
    question.title = tr("Delete Network");
    question.text = network->active ? tr("Stop and delete the network “%1”?").arg(network->name)
                                    : tr("Delete the network “%1”?").arg(network->name);
    question.consequence = network->active
        ? tr("These machines lose their connection, and do not start again until they are given another:")
        : tr("These machines do not start until they are given another network:");
    question.acceptText = tr("&Delete");
    question.risk = Confirmation::Risk::LosesData;
    confirm(question, network, [this, network] {
        m_host->tasks()->follow(tr("Delete network “%1”").arg(network->name), { m_host->label() }, {},
            m_host->call([network](api::Connection &connection) {
                return removeNetwork(connection.networks(), *network);
            }));
    });
}

void HostNetworksPage::showXml()
{
    const api::NetworkInfoPtr network = current();
    if (!network)
        return;
    const QUuid id = network->uuid;
    DocumentTask task;
    task.title = tr("Network “%1”").arg(network->name);
    task.kind = "network";
    if (network->persistent)
        task.stored = [id](api::Connection &connection) { return connection.networks()->definition(id); };
    if (network->active || !network->persistent)
        task.live = [id](api::Connection &connection) { return connection.networks()->xml(id); };
    if (network->persistent && !m_host->info().readOnly) {
        task.store = [](api::Connection &connection, QByteArray xml, DocumentTask::Option) {
            return defineNetwork(connection.networks(), std::move(xml), StartAfter::No, api::Autostart::Off);
        };
    }
    task.taskTitle = tr("Change network “%1”").arg(network->name);
    task.storeText = tr("&Apply…");
    task.effect = network->active
        ? tr("The network “%1” is active: the change takes effect when it is stopped and started again.")
              .arg(network->name)
        : tr("The change takes effect at the next start.");
    (new DocumentDialog(m_host, m_prompter, task, this))->open();
}

void HostNetworksPage::toggleAutostart()
{
    const api::NetworkInfoPtr network = current();
    if (!network)
        return;
    const auto wanted = network->autostart ? api::Autostart::Off : api::Autostart::On;
    m_host->tasks()->follow(tr("Change autostart of network “%1”").arg(network->name), { m_host->label() },
        {}, m_host->call([id = network->uuid, wanted](api::Connection &connection) {
            return connection.networks()->setAutostart(id, wanted);
        }));
}

} // namespace inn::ui
