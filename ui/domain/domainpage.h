#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QTabWidget;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class Badge;
class ElidedLabel;
class MessageBar;
class Prompter;

// One machine: its state above, its parts in tabs that are made when first shown.
class DomainPage : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Summary, Console, Performance, Hardware, Snapshots, Xml, Log };
    static constexpr int kTabCount = 7;
    using ConsoleFactory = std::function<QWidget *(models::Domain *domain, QWidget *parent)>;

    DomainPage(models::Domain *domain, Prompter &prompter, ConsoleFactory console, QWidget *parent = nullptr);
    [[nodiscard]] models::Domain *domain() const;
    void showTab(Tab tab);
    [[nodiscard]] Tab currentTab() const;
    // The widget of that tab, or null when it was not shown yet.
    [[nodiscard]] QWidget *tabWidget(Tab tab) const { return m_pages[int(tab)]; }

Q_SIGNALS:
    void resumptionWanted(inn::models::Domain *domain); // of its migration

private:
    QWidget *makeTab(Tab tab);
    void ensureCurrent();
    void updateHeader();
    void showProblem();

    QPointer<models::Domain> m_domain;
    Prompter &m_prompter;
    ConsoleFactory m_makeConsole;
    QLabel *m_icon;
    ElidedLabel *m_name;
    QLabel *m_facts;
    MessageBar *m_problem;
    QAction *m_resume;
    bool m_offersResumption = false;
    QTabWidget *m_tabs;
    QWidget *m_pages[kTabCount] = {};
};

} // namespace inn::ui
