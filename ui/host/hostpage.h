#pragma once

#include <QAction>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QSettings;
class QTabWidget;

namespace inn::models {
class Domain;
class Host;
} // namespace inn::models

namespace inn::ui {

class Badge;
class MachinesPage;
class MachineActions;
class MessageBar;
class Prompter;

// One host: its state above, its parts in tabs that are made when first shown.
class HostPage : public QWidget
{
    Q_OBJECT

public:
    HostPage(models::Host *host, Prompter &prompter, MachineActions &actions, QSettings &settings,
        QWidget *parent = nullptr);
    [[nodiscard]] models::Host *host() const { return m_host; }
    // Machines selected in the table, while it is in front.
    [[nodiscard]] std::vector<models::Domain *> selectedDomains() const;
    enum class Tab {
        Summary,
        Machines,
        Performance,
        Storage,
        Networks,
        Filters,
        Secrets,
        Devices,
        Capabilities,
        Log
    };
    void showTab(Tab tab);

Q_SIGNALS:
    void selectionChanged();
    void domainActivated(inn::models::Domain *domain);

private:
    void addTab(Tab tab, const QIcon &icon, const QString &text, std::function<QWidget *()> make);
    void ensureCurrent();
    void updateState();
    enum class Offer { Nothing, Connecting, Cancelling };
    void offer(Offer what); // the button in the bar

    struct Lazy
    {
        QWidget *holder = nullptr;
        std::function<QWidget *()> make;
    };
    models::Host *m_host;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_uri;
    Badge *m_state;
    MessageBar *m_error;
    Offer m_offer = Offer::Nothing;
    QPointer<QAction> m_offered;
    QTabWidget *m_tabs;
    std::vector<Lazy> m_lazy;
    MachinesPage *m_machines = nullptr;
};

} // namespace inn::ui
