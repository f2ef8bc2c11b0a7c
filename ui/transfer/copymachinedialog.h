#pragma once

#include "models/transfers.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class FindingsView;
class MessageBar;
class PlanTabs;
class Prompter;

// Where a machine that is off moves to, or where a copy of it is made: its disks, its networks and its
// document there. The changed document is shown before anything starts. Accepting starts a task.
class CopyMachineDialog : public QDialog
{
    Q_OBJECT

public:
    CopyMachineDialog(models::HostList &hosts, models::Domain *domain, transfer::Purpose purpose,
        Prompter &prompter, QWidget *parent);
    ~CopyMachineDialog() override;
    void setDestination(models::Host *host);
    [[nodiscard]] const transfer::TransferPlan *plan() const { return m_plan ? &*m_plan : nullptr; }

Q_SIGNALS:
    // A move has begun; `copy` tells of its end, when this dialog is long gone.
    void moveStarted(inn::models::MachineCopy *copy, inn::models::Host *to);

private:
    QWidget *buildTarget();
    void listHosts();
    [[nodiscard]] models::Host *destination() const;
    [[nodiscard]] transfer::Purpose purpose() const;
    void look();
    void looked(const Result<transfer::TransferPlan> &plan);
    void showPlan();
    void showPools();
    void changed(); // by the person
    void refresh();
    void start();
    void go();

    models::HostList &m_hosts;
    QPointer<models::Host> m_from;
    Prompter &m_prompter;
    QString m_machineName;
    QPointer<models::MachineCopy> m_copy;
    std::optional<transfer::TransferPlan> m_plan;
    bool m_isLooking = false, m_lookAgain = false;
    MessageBar *m_message;
    QRadioButton *m_move;
    QRadioButton *m_clone;
    QComboBox *m_host;
    QLineEdit *m_name;
    QComboBox *m_pool;
    QLabel *m_space;
    PlanTabs *m_tabs;
    FindingsView *m_findings;
    QPushButton *m_start;
};

} // namespace inn::ui
