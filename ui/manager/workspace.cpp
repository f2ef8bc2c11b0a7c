#include "ui/manager/workspace.h"

#include "models/domain.h"
#include "models/hostlist.h"
#include "ui/host/hostpage.h"
#include "ui/manager/homepage.h"
#include "ui/manager/selectionpage.h"

#include <algorithm>

namespace inn::ui {

namespace {

constexpr std::size_t kKeptDomainPages = 6; // each may hold a console connection

} // namespace

Workspace::Workspace(models::HostList &hosts, MachineActions &actions, HomePageFactory homePage,
    HostPageFactory hostPage, QWidget *parent)
    : QStackedWidget(parent)
    , m_hosts(hosts)
    , m_actions(actions)
    , m_homePageFactory(std::move(homePage))
    , m_hostPageFactory(std::move(hostPage))
{
    setObjectName(QStringLiteral("workspace"));
    for (models::Host *host : hosts.hosts())
        watch(host);
    connect(&hosts, &models::HostList::added, this, &Workspace::watch);
    connect(&hosts, &models::HostList::aboutToRemove, this, &Workspace::dropHost);
}

void Workspace::setDomainPageFactory(DomainPageFactory factory)
{
    m_domainPageFactory = std::move(factory);
}

void Workspace::watch(models::Host *host)
{
    connect(host, &models::Host::domainAboutToBeRemoved, this, &Workspace::dropDomain);
}

void Workspace::showHome()
{
    if (!m_home) {
        m_home = m_homePageFactory(this);
        addWidget(m_home);
        connect(m_home, &HomePage::hostActivated, this, &Workspace::hostActivated);
        connect(m_home, &HomePage::newMachineRequested, this, &Workspace::newMachineRequested);
        connect(m_home, &HomePage::connectRequested, this, &Workspace::connectRequested);
    }
    setCurrentWidget(m_home);
}

void Workspace::showHost(models::Host *host)
{
    const auto known = std::find_if(
        m_hostPages.begin(), m_hostPages.end(), [host](const auto &each) { return each.first == host; });
    HostPage *page = nullptr;
    if (known != m_hostPages.end()) {
        page = known->second;
    } else {
        page = m_hostPageFactory(host, this);
        m_hostPages.emplace_back(host, page);
        addWidget(page);
    }
    setCurrentWidget(page);
}

void Workspace::showDomain(models::Domain *domain)
{
    const auto known = std::find_if(m_domainPages.begin(), m_domainPages.end(),
        [domain](const KeptPage &each) { return each.domain == domain; });
    if (known != m_domainPages.end()) {
        m_domainPages.splice(m_domainPages.begin(), m_domainPages, known);
        setCurrentWidget(m_domainPages.front().page);
        return;
    }
    if (!m_domainPageFactory) {
        showSelection({ domain });
        return;
    }
    QWidget *page = m_domainPageFactory(domain, this);
    m_domainPages.push_front({ domain, page });
    addWidget(page);
    setCurrentWidget(page);
    while (m_domainPages.size() > kKeptDomainPages) {
        delete m_domainPages.back().page;
        m_domainPages.pop_back();
    }
}

void Workspace::showSelection(const std::vector<models::Domain *> &domains)
{
    if (!m_selection) {
        m_selection = new SelectionPage(m_actions);
        addWidget(m_selection);
    }
    m_selection->setDomains(domains);
    setCurrentWidget(m_selection);
}

std::vector<models::Domain *> Workspace::selectedDomains() const
{
    if (const auto *page = qobject_cast<HostPage *>(currentWidget()))
        return page->selectedDomains();
    return m_home && m_home == currentWidget() ? m_home->selectedDomains() : std::vector<models::Domain *>();
}

models::Domain *Workspace::currentDomain() const
{
    for (const KeptPage &kept : m_domainPages) {
        if (kept.page == currentWidget())
            return kept.domain;
    }
    return nullptr;
}

QWidget *Workspace::domainPage(const models::Domain *domain) const
{
    for (const KeptPage &kept : m_domainPages) {
        if (kept.domain == domain)
            return kept.page;
    }
    return nullptr;
}

void Workspace::dropDomain(const models::Domain *domain)
{
    const auto found = std::find_if(m_domainPages.begin(), m_domainPages.end(),
        [domain](const KeptPage &each) { return each.domain == domain; });
    if (found == m_domainPages.end())
        return;
    Q_EMIT domainPageLeaving(domain, found->page);
    if (currentWidget() == found->page)
        showHome();
    delete found->page;
    m_domainPages.erase(found);
}

void Workspace::dropHost(models::Host *host)
{
    for (const models::Domain *domain : host->domains())
        dropDomain(domain);
    const auto found = std::find_if(
        m_hostPages.begin(), m_hostPages.end(), [host](const auto &each) { return each.first == host; });
    if (found == m_hostPages.end())
        return;
    if (currentWidget() == found->second)
        showHome();
    delete found->second;
    m_hostPages.erase(found);
}

} // namespace inn::ui
