#pragma once

#include <QStackedWidget>

#include <functional>
#include <list>
#include <vector>

namespace inn::models {
class Domain;
class Host;
class HostList;
} // namespace inn::models

namespace inn::ui {

class HomePage;
class HostPage;
class MachineActions;
class Prompter;
class SelectionPage;

// The middle of the window. Pages are made when first shown; those of machines are kept for the last few.
class Workspace : public QStackedWidget
{
    Q_OBJECT

public:
    using DomainPageFactory = std::function<QWidget *(models::Domain *domain, QWidget *parent)>;
    using HostPageFactory = std::function<HostPage *(models::Host *host, QWidget *parent)>;
    using HomePageFactory = std::function<HomePage *(QWidget *parent)>;

    Workspace(models::HostList &hosts, MachineActions &actions, HomePageFactory homePage,
        HostPageFactory hostPage, QWidget *parent = nullptr);
    void setDomainPageFactory(DomainPageFactory factory);

    void showHome();
    void showHost(models::Host *host);
    void showDomain(models::Domain *domain);
    void showSelection(const std::vector<models::Domain *> &domains);
    // Machines selected in a table of the page shown.
    [[nodiscard]] std::vector<models::Domain *> selectedDomains() const;
    [[nodiscard]] models::Domain *currentDomain() const; // of the page shown, or null
    // The page of that machine if there is one now.
    [[nodiscard]] QWidget *domainPage(const models::Domain *domain) const;

Q_SIGNALS:
    void domainPageLeaving(const inn::models::Domain *domain, QWidget *page); // its machine goes
    void hostActivated(inn::models::Host *host);
    void newMachineRequested();
    void connectRequested();

private:
    struct KeptPage
    {
        models::Domain *domain;
        QWidget *page;
    };
    void watch(models::Host *host);
    void dropDomain(const models::Domain *domain);
    void dropHost(models::Host *host);

    models::HostList &m_hosts;
    MachineActions &m_actions;
    HomePageFactory m_homePageFactory;
    HostPageFactory m_hostPageFactory;
    DomainPageFactory m_domainPageFactory;
    HomePage *m_home = nullptr;
    SelectionPage *m_selection = nullptr;
    std::vector<std::pair<models::Host *, HostPage *>> m_hostPages;
    std::list<KeptPage> m_domainPages; // newest first
};

} // namespace inn::ui
