#pragma once

#include "models/transfers.h"
#include "ui/transfer/plandialog.h"

#include <QPointer>

class QLabel;
class QRadioButton;

namespace inn::models {
class Domain;
}

namespace inn::ui {

// Where a machine that is off moves to, or where a copy of it is made: its disks, its networks and its
// document there. The changed document is shown before anything starts. Accepting starts a task.
class CopyMachineDialog : public PlanDialog
{
    Q_OBJECT

public:
    CopyMachineDialog(
        models::HostList &hosts, models::Domain *domain, transfer::Purpose purpose, QWidget *parent);
    ~CopyMachineDialog() override;
    void setDestination(models::Host *host);
    void accept() override; // asks first

Q_SIGNALS:
    // A move has begun; `copy` tells of its end, when this dialog is long gone.
    void moveStarted(inn::models::MachineCopy *copy, inn::models::Host *to);

protected:
    [[nodiscard]] bool isPossible(const models::Host &host) const override;
    void look() override;
    void refresh() override;
    [[nodiscard]] QString readyText() const override;

private:
    QWidget *buildTarget();
    [[nodiscard]] transfer::Purpose purpose() const;
    void looked(const Result<transfer::TransferPlan> &plan);
    void go();

    QPointer<models::Host> m_from;
    QString m_machineName;
    QPointer<models::MachineCopy> m_copy;
    bool m_isLooking = false, m_lookAgain = false;
    QRadioButton *m_move;
    QRadioButton *m_clone;
    QLabel *m_space;
};

} // namespace inn::ui
