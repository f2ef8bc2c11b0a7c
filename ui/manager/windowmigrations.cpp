#include "ui/manager/windowmigrations.h"

#include "backend/migration/brokenpostcopy.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "models/migrationlist.h"
#include "ui/domain/domainpage.h"
#include "ui/manager/inventorypanel.h"
#include "ui/manager/inventorytree.h"
#include "ui/manager/machineactions.h"
#include "ui/manager/workspace.h"
#include "ui/migration/findingsview.h"
#include "ui/migration/machinedrags.h"
#include "ui/migration/migratedialog.h"
#include "ui/widgets/messagebar.h"

#include <algorithm>

namespace inn::ui {

using models::Domain;
using models::Migration;
using models::MigrationList;

WindowMigrations::WindowMigrations(models::HostList &hosts, MachineActions &actions,
    InventoryPanel &inventory, Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_hosts(hosts)
    , m_inventory(inventory)
    , m_workspace(workspace)
    , m_window(window)
    , m_drags(new MachineDrags(hosts, window))
{
    actions.setDrags(m_drags);
    inventory.tree()->setDrags(m_drags);
    connect(m_drags, &MachineDrags::dropped, this, &WindowMigrations::openDialog);
    connect(&actions, &MachineActions::migrationRequested, this,
        [this](const std::vector<Domain *> &domains) { openDialog(domains, nullptr); });
    connect(&inventory, &InventoryPanel::selectionChanged, this, &WindowMigrations::noteSelection);
    connect(&workspace, &Workspace::domainPageLeaving, this, &WindowMigrations::notePage);
    connect(&workspace, &QStackedWidget::currentChanged, this, &WindowMigrations::restoreTab);
    for (models::Host *host : hosts.hosts())
        watch(host);
    connect(&hosts, &models::HostList::added, this, &WindowMigrations::watch);
    connect(
        MigrationList::of(hosts.tasks()), &MigrationList::started, this, &WindowMigrations::withdrawOffer);
    connect(MigrationList::of(hosts.tasks()), &MigrationList::arrived, this, &WindowMigrations::arrived);
}

void WindowMigrations::watch(models::Host *host)
{
    connect(host, &models::Host::domainAboutToBeRemoved, this, &WindowMigrations::leaving);
}

void WindowMigrations::openDialog(const std::vector<Domain *> &domains, models::Host *destination)
{
    // What runs without all of its memory is resumed from where the rest is.
    if (Domain *left = domains.size() == 1 ? otherHalf(*domains.front()) : nullptr) {
        (new MigrateDialog({ left }, m_hosts, domains.front()->host(), m_window))->open();
        return;
    }
    std::vector<Domain *> elsewhere;
    std::copy_if(domains.begin(), domains.end(), std::back_inserter(elsewhere),
        [destination](const Domain *domain) { return domain->host() != destination; });
    if (!elsewhere.empty())
        (new MigrateDialog(elsewhere, m_hosts, destination, m_window))->open();
}

models::Domain *WindowMigrations::otherHalf(const Domain &domain) const
{
    if (migration::brokenHalf(domain.info()) != migration::BrokenHalf::Arrived)
        return nullptr;
    for (const models::Host *host : m_hosts.hosts()) {
        Domain *other = host->domain(domain.uuid());
        if (other && migration::brokenHalf(other->info()) == migration::BrokenHalf::Left)
            return other;
    }
    return nullptr;
}

void WindowMigrations::setLimit(int atOnce)
{
    MigrationList::of(m_hosts.tasks())->setLimit(atOnce);
}

void WindowMigrations::offerNextWays(const models::Task *task, MessageBar &bar)
{
    Migration *migration = MigrationList::of(m_hosts.tasks())->ofTask(task);
    if (!migration || !migration->error())
        return;
    m_bar = &bar;
    m_offered = bar.text();
    m_offeredFor = migration->domain();
    QSet<int> offered;
    for (const migration::Finding &finding : migration->explanation()) {
        const QString text = remedyText(finding.remedy);
        if (text.isEmpty() || offered.contains(int(finding.remedy)))
            continue;
        offered.insert(int(finding.remedy));
        auto *action = new QAction(text, &bar);
        action->setObjectName(QStringLiteral("nextWay%1").arg(int(finding.remedy)));
        action->setToolTip(finding.cure.isEmpty() ? finding.sentence : finding.cure);
        connect(action, &QAction::triggered, this,
            [this, kept = QPointer<Migration>(migration), remedy = finding.remedy, shown = &bar] {
                Domain *domain = kept && kept->source() ? kept->source()->domain(kept->domain()) : nullptr;
                if (!domain || !kept->destination())
                    return;
                const auto plan = kept->planWith(remedy);
                shown->clear();
                const bool isHalf = migration::brokenHalf(domain->info()) != migration::BrokenHalf::None;
                const bool canBegin = !isHalf || remedy == migration::Remedy::ResumePostCopy;
                if (!plan || !canBegin) { // it takes a person's choice
                    openDialog({ domain }, kept->destination());
                    return;
                }
                models::MigrationOrder order = kept->order();
                order.plan = *plan;
                MigrationList::of(m_hosts.tasks())->start(*domain, *kept->destination(), std::move(order));
            });
        bar.addButton(action);
    }
}

// Whoever tries again by another way does not need it any more.
void WindowMigrations::withdrawOffer(const Migration *next)
{
    if (m_bar && next->domain() == m_offeredFor && m_bar->text() == m_offered)
        m_bar->clear();
}

bool WindowMigrations::isFollowed(const Domain *domain) const
{
    return m_following.contains(domain->uuid())
        || MigrationList::of(m_hosts.tasks())->runningFor(domain->uuid());
}

void WindowMigrations::noteSelection()
{
    const auto selected = m_inventory.selectedDomains();
    m_selected.assign(selected.begin(), selected.end());
    if (selected.empty())
        return;
    // Whoever selects something else does not want to be taken elsewhere.
    const bool isOther = std::any_of(
        selected.begin(), selected.end(), [this](const Domain *domain) { return !isFollowed(domain); });
    if (isOther)
        m_following.clear();
}

void WindowMigrations::notePage(const Domain *domain, QWidget *page)
{
    const auto *known = qobject_cast<DomainPage *>(page);
    if (known && MigrationList::of(m_hosts.tasks())->runningFor(domain->uuid()))
        m_tabs.insert(domain->uuid(), int(known->currentTab()));
}

// Before the inventory tells that its row is gone.
void WindowMigrations::leaving(const Domain *domain)
{
    const bool isSelected = std::find(m_selected.begin(), m_selected.end(), domain) != m_selected.end();
    if (isSelected && MigrationList::of(m_hosts.tasks())->runningFor(domain->uuid()))
        m_following.insert(domain->uuid());
}

void WindowMigrations::arrived(const Migration *migration, Domain *domain)
{
    const QUuid id = domain->uuid();
    // It may still be listed where it was: off, or not gone yet.
    const Domain *before = migration->source() ? migration->source()->domain(id) : nullptr;
    if (before && before != domain) {
        notePage(before, m_workspace.domainPage(before));
        if (const auto *page = qobject_cast<DomainPage *>(m_workspace.domainPage(before)))
            m_tabs.insert(id, int(page->currentTab()));
        if (std::find(m_selected.begin(), m_selected.end(), before) != m_selected.end())
            m_following.insert(id);
    }
    if (!m_following.contains(id))
        return;
    const auto selected = m_inventory.selectedDomains();
    const bool onlyFollowed = std::all_of(
        selected.begin(), selected.end(), [this](const Domain *each) { return isFollowed(each); });
    if (!onlyFollowed) {
        m_following.remove(id);
        return;
    }
    const bool isAlone = std::all_of(
        selected.begin(), selected.end(), [&id](const Domain *each) { return each->uuid() == id; });
    if (isAlone && m_following.size() == 1)
        Q_EMIT selectionWanted(domain);
    else
        m_inventory.addToSelection(domain);
}

// A machine whose console was open shows it again when its page on the new host comes up.
void WindowMigrations::restoreTab()
{
    const Domain *domain = m_workspace.currentDomain();
    const auto tab = domain ? m_tabs.constFind(domain->uuid()) : m_tabs.cend();
    if (tab == m_tabs.cend() || MigrationList::of(m_hosts.tasks())->runningFor(domain->uuid()))
        return;
    if (auto *page = qobject_cast<DomainPage *>(m_workspace.currentWidget()))
        page->showTab(DomainPage::Tab(*tab));
    m_tabs.erase(tab);
}

} // namespace inn::ui
