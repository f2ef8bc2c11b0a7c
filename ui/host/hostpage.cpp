#include "ui/host/hostpage.h"

#include "models/domain.h"
#include "models/host.h"
#include "models/texts.h"
#include "ui/host/hostcapabilitiespage.h"
#include "ui/host/hostdevicespage.h"
#include "ui/host/hostfilterspage.h"
#include "ui/host/hostlogpage.h"
#include "ui/host/hostnetworkspage.h"
#include "ui/host/hostperformancepage.h"
#include "ui/host/hostsecretspage.h"
#include "ui/host/hoststoragepage.h"
#include "ui/host/hostsummarypage.h"
#include "ui/manager/machinespage.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secondarylabel.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace inn::ui {

using models::Host;

HostPage::HostPage(
    Host *host, Prompter &prompter, MachineActions &actions, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_icon(new QLabel)
    , m_name(new QLabel)
    , m_uri(new SecondaryLabel)
    , m_state(new Badge)
    , m_error(new MessageBar)
    , m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("hostPage"));
    m_name->setObjectName(QStringLiteral("hostName"));
    m_name->setTextFormat(Qt::PlainText);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_name->setFont(large);
    m_uri->setObjectName(QStringLiteral("hostUri"));
    m_uri->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(QStringLiteral("hostState"));
    m_error->setObjectName(QStringLiteral("hostError"));
    m_error->setClosing(MessageBar::Closing::Impossible);
    m_tabs->setObjectName(QStringLiteral("hostTabs"));
    m_tabs->setDocumentMode(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 14, 4);
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_uri);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_error);
    layout->addWidget(m_tabs, 1);

    addTab(
        Tab::Summary, icon(IconName::Summary), tr("Summary"), [this] { return new HostSummaryPage(m_host); });
    addTab(Tab::Machines, icon(IconName::Machine), tr("Machines"), [this, &actions, &prompter, &settings] {
        m_machines = new MachinesPage(MachinesPage::Scope::OneHost, actions, prompter, settings);
        m_machines->addHost(m_host);
        connect(m_machines, &MachinesPage::selectionChanged, this, &HostPage::selectionChanged);
        connect(m_machines, &MachinesPage::domainActivated, this, &HostPage::domainActivated);
        return m_machines;
    });
    addTab(Tab::Performance, icon(IconName::Performance), tr("Performance"),
        [this] { return new HostPerformancePage(m_host); });
    addTab(Tab::Storage, icon(IconName::Pool), tr("Storage"),
        [this, &prompter] { return new HostStoragePage(m_host, prompter); });
    addTab(Tab::Networks, icon(IconName::Network), tr("Networks"),
        [this, &prompter] { return new HostNetworksPage(m_host, prompter); });
    addTab(Tab::Filters, icon(IconName::Network), tr("Network Filters"),
        [this, &prompter] { return new HostFiltersPage(m_host, prompter); });
    addTab(Tab::Secrets, icon(IconName::Lock), tr("Secrets"),
        [this, &prompter] { return new HostSecretsPage(m_host, prompter); });
    addTab(Tab::Devices, icon(IconName::Hardware), tr("Devices"),
        [this] { return new HostDevicesPage(m_host); });
    addTab(Tab::Capabilities, icon(IconName::Cpu), tr("Capabilities"),
        [this] { return new HostCapabilitiesPage(m_host); });
    addTab(Tab::Log, icon(IconName::Log), tr("Log"), [this] { return new HostLogPage(m_host); });
    // The list of machines is what people come for.
    m_tabs->setCurrentIndex(int(Tab::Machines));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        ensureCurrent();
        Q_EMIT selectionChanged();
    });
    connect(host, &Host::changed, this, &HostPage::updateState);
    auto *countdown = new QTimer(this);
    countdown->setInterval(1000);
    connect(countdown, &QTimer::timeout, this, [this] {
        if (isVisible() && m_host->state() == Host::State::Waiting)
            updateState();
    });
    countdown->start();
    ensureCurrent();
    updateState();
}

std::vector<models::Domain *> HostPage::selectedDomains() const
{
    if (!m_machines || m_tabs->currentIndex() != int(Tab::Machines))
        return {};
    return m_machines->selectedDomains();
}

void HostPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void HostPage::addTab(Tab tab, const QIcon &tabIcon, const QString &text, std::function<QWidget *()> make)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    const int index = m_tabs->addTab(holder, tabIcon, text);
    Q_ASSERT(index == int(tab));
    Q_UNUSED(tab)
    Q_UNUSED(index)
    m_lazy.push_back({ holder, std::move(make) });
}

void HostPage::ensureCurrent()
{
    Lazy &lazy = m_lazy[std::size_t(m_tabs->currentIndex())];
    if (!lazy.make)
        return;
    lazy.holder->layout()->addWidget(lazy.make());
    lazy.make = nullptr;
}

void HostPage::updateState()
{
    m_icon->setPixmap(iconNamed(models::hostIconName(*m_host)).pixmap(QSize(24, 24), devicePixelRatioF()));
    m_name->setText(m_host->label());
    m_uri->setText(m_host->entry().uri.toString());
    m_state->setText(models::hostStateText(*m_host));
    m_state->updateGeometry();
    const Host::State state = m_host->state();
    m_state->setTone(state == Host::State::Connected ? Badge::Tone::Good
            : state == Host::State::Connecting       ? Badge::Tone::Waiting
            : m_host->lastError()                    ? Badge::Tone::Bad
                                                     : Badge::Tone::Neutral);
    m_tabs->setTabVisible(int(Tab::Storage), state != Host::State::Connected || m_host->hasStorage());
    m_tabs->setTabVisible(int(Tab::Networks), state != Host::State::Connected || m_host->hasNetworks());
    m_tabs->setTabVisible(int(Tab::Filters), state != Host::State::Connected || m_host->hasNetworkFilters());
    const bool idle = state == Host::State::Waiting || state == Host::State::Disconnected;
    offer(idle ? Offer::Connecting : m_host->isSlow() ? Offer::Cancelling : Offer::Nothing);
    const Error *error = m_host->lastError();
    if (m_host->isSlow()) {
        m_error->showMessage(MessageBar::Kind::Information,
            tr("“%1” has not answered yet.").arg(m_host->label()), error ? error->fullText() : QString());
        return;
    }
    if (state == Host::State::Connected && m_host->info().readOnly) {
        m_error->showMessage(MessageBar::Kind::Information,
            tr("“%1” is connected for reading only. To change something there, choose “Change Connection…” "
               "in "
               "the menu “Host” and untick “Look only”.")
                .arg(m_host->label()));
        return;
    }
    if (!idle) {
        m_error->clear();
        return;
    }
    if (error)
        m_error->showError(*error);
    else
        m_error->showMessage(MessageBar::Kind::Information, tr("%1 is not connected.").arg(m_host->label()));
}

void HostPage::offer(Offer what)
{
    if (std::exchange(m_offer, what) == what)
        return;
    m_error->clear();
    if (m_offered) { // it may be what has just been triggered
        removeAction(m_offered);
        m_offered->deleteLater();
    }
    if (what == Offer::Nothing)
        return;
    const bool connects = what == Offer::Connecting;
    m_offered = connects ? new QAction(icon(IconName::Connect), tr("Connect &Now"), m_error)
                         : new QAction(icon(IconName::Close), tr("&Cancel"), m_error);
    m_offered->setObjectName(connects ? QStringLiteral("connectNow") : QStringLiteral("cancelConnecting"));
    if (!connects) {
        m_offered->setShortcut(Qt::Key_Escape);
        m_offered->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(m_offered);
    }
    connect(m_offered, &QAction::triggered, m_host, connects ? &Host::connectNow : &Host::disconnectNow);
    m_error->addButton(m_offered);
}

} // namespace inn::ui
