#pragma once

#include "backend/transfer/transferplan.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace inn::models {
class Host;
class HostList;
} // namespace inn::models

namespace inn::ui {

class FindingsView;
class MessageBar;
class PlanTabs;

// A host, what a machine will be there, and what speaks for and against it: what dialogs that make machines
// of plans have in common. Hosts that connect or go while it is open come and go in its list.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    ~PlanDialog() override;
    [[nodiscard]] const transfer::TransferPlan *plan() const { return m_plan ? &*m_plan : nullptr; }

protected:
    // What names begin with, and what its parts are called for those who do not see them.
    struct Words
    {
        QString name; // "copy"
        QString host, start;
    };
    PlanDialog(models::HostList &hosts, const Words &words, QWidget *parent);
    void buildBelow(QWidget *top); // the whole dialog, with that above
    void addPlanRows(QFormLayout *form, QWidget *besideThePool = nullptr); // name and pool

    [[nodiscard]] models::Host *destination() const;
    void listHosts(); // keeps what is chosen
    // False: not even when it is connected.
    [[nodiscard]] virtual bool isPossible(const models::Host &host) const;
    virtual void look() = 0; // at the destination
    void forgetPlan();
    void takePlan(const Result<transfer::TransferPlan> &plan);
    virtual void refresh();
    [[nodiscard]] virtual migration::Findings furtherFindings() const { return {}; }
    [[nodiscard]] virtual QString readyText() const = 0;
    [[nodiscard]] transfer::TransferPlan planToStart() const;

    models::HostList &m_hosts;
    std::optional<transfer::TransferPlan> m_plan;
    MessageBar *m_message;
    QComboBox *m_host;
    QLineEdit *m_name;
    QComboBox *m_pool;
    PlanTabs *m_tabs;
    FindingsView *m_findings;
    QPushButton *m_start;

private:
    void watch(models::Host *host);
    void hostsChanged();
    void showPools();
    void changed(); // by the person
};

} // namespace inn::ui
