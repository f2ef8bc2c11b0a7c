#include "ui/domain/domainpage.h"

#include "backend/migration/brokenpostcopy.h"
#include "models/domain.h"
#include "models/domainfilter.h"
#include "models/host.h"
#include "models/texts.h"
#include "ui/domain/pages/hardwarepage.h"
#include "ui/domain/pages/logpage.h"
#include "ui/domain/pages/performancepage.h"
#include "ui/domain/pages/snapshotspage.h"
#include "ui/domain/pages/summarypage.h"
#include "ui/domain/pages/xmlpage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTabWidget>

namespace inn::ui {

namespace {

constexpr int kStateIconSize = 22;

} // namespace

DomainPage::DomainPage(models::Domain *domain, Prompter &prompter, ConsoleFactory console, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_prompter(prompter)
    , m_makeConsole(std::move(console))
    , m_icon(new QLabel)
    , m_name(new ElidedLabel)
    , m_facts(new QLabel)
    , m_problem(new MessageBar)
    , m_resume(new QAction(icon(IconName::Migrate), tr("Resume &Migration…"), this))
    , m_tabs(new QTabWidget)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setObjectName(QStringLiteral("domainName"));
    m_facts->setObjectName(QStringLiteral("domainFacts"));
    m_facts->setTextFormat(Qt::PlainText); // guests say what their addresses are
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setObjectName(QStringLiteral("domainProblem"));
    setObjectName(QStringLiteral("domainPage"));
    m_resume->setObjectName(QStringLiteral("resumeMigration"));
    connect(m_resume, &QAction::triggered, this, [this] {
        if (m_domain)
            Q_EMIT resumptionWanted(m_domain);
    });
    m_problem->setClosing(MessageBar::Closing::Impossible);
    m_tabs->setObjectName(QStringLiteral("domainTabs"));
    m_tabs->setAccessibleName(tr("Parts of the machine"));
    m_tabs->setDocumentMode(true);

    const struct
    {
        IconName icon;
        QString text;
    } tabs[kTabCount] = { { IconName::Summary, tr("&Summary") }, { IconName::Console, tr("&Console") },
        { IconName::Performance, tr("&Performance") }, { IconName::Hardware, tr("Hard&ware") },
        { IconName::Snapshot, tr("S&napshots") }, { IconName::Xml, tr("&XML") },
        { IconName::Log, tr("&Log") } };
    for (const auto &tab : tabs) {
        auto *holder = new QWidget;
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(holder, icon(tab.icon), tab.text);
    }

    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 10, 12, 6);
    header->setSpacing(10);
    header->addWidget(m_icon);
    header->addWidget(m_name, 1);
    header->addWidget(m_facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_problem);
    layout->addWidget(m_tabs, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &DomainPage::ensureCurrent);
    connect(domain, &models::Domain::changed, this, &DomainPage::updateHeader);
    connect(domain->host(), &models::Host::changed, this, &DomainPage::updateHeader);
    // Uptime goes on between changes.
    connect(domain, &models::Domain::historyChanged, this, [this] {
        if (isVisible())
            updateHeader();
    });
    updateHeader();
    ensureCurrent();
}

models::Domain *DomainPage::domain() const
{
    return m_domain;
}

void DomainPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
    ensureCurrent();
}

DomainPage::Tab DomainPage::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

QWidget *DomainPage::makeTab(Tab tab)
{
    switch (tab) {
    case Tab::Summary: {
        auto *page = new SummaryPage(m_domain, m_prompter);
        connect(page, &SummaryPage::consoleRequested, this, [this] { showTab(Tab::Console); });
        return page;
    }
    case Tab::Console:
        return m_makeConsole ? m_makeConsole(m_domain, this) : new QWidget;
    case Tab::Performance:
        return new PerformancePage(m_domain);
    case Tab::Snapshots:
        return new SnapshotsPage(m_domain);
    case Tab::Hardware:
        return new HardwarePage(m_domain, m_prompter);
    case Tab::Xml:
        return new XmlPage(m_domain, m_prompter);
    case Tab::Log:
        return new LogPage(m_domain);
    }
    return new QWidget;
}

void DomainPage::ensureCurrent()
{
    const int index = m_tabs->currentIndex();
    if (index < 0 || m_pages[index] || !m_domain)
        return;
    m_pages[index] = makeTab(Tab(index));
    m_tabs->widget(index)->layout()->addWidget(m_pages[index]);
}

void DomainPage::updateHeader()
{
    if (!m_domain)
        return;
    const api::DomainInfo &info = m_domain->info();
    m_icon->setPixmap(icon(stateIcon(info)).pixmap(kStateIconSize));
    m_name->setText(info.title.isEmpty() ? info.name : QStringLiteral("%1 (%2)").arg(info.title, info.name));
    const bool isAway = m_domain->host()->state() != models::Host::State::Connected;
    QStringList facts { isAway ? tr("%1 when last seen").arg(models::stateText(info))
                               : models::stateText(info) };
    if (const QString uptime = models::uptimeText(info); !uptime.isEmpty() && !isAway)
        facts.append(uptime);
    if (!info.osId.isEmpty())
        facts.append(models::shortOsName(info.osId));
    facts.append(info.addresses.mid(0, 2));
    m_facts->setText(facts.join(QStringLiteral("   ·   ")));
    showProblem();
}

void DomainPage::showProblem()
{
    const api::DomainInfo &info = m_domain->info();
    const models::Host &host = *m_domain->host();
    const bool isHalf = migration::brokenHalf(info) != migration::BrokenHalf::None;
    if (std::exchange(m_offersResumption, isHalf) != isHalf) {
        m_problem->clear();
        if (isHalf)
            m_problem->addButton(m_resume);
    }
    if (!info.problem.isEmpty())
        m_problem->showMessage(MessageBar::Kind::Warning, info.problem);
    else if (info.restartNeeded)
        m_problem->showMessage(MessageBar::Kind::Information,
            tr("Some changes of “%1” take effect when it is shut down and started again.").arg(info.name));
    else if (host.state() == models::Host::State::Connected && host.info().readOnly)
        m_problem->showMessage(MessageBar::Kind::Information, models::whyNotChanged(host));
    else if (!isHalf)
        m_problem->clear();
}

} // namespace inn::ui
