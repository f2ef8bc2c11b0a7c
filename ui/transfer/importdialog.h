#pragma once

#include "models/machinefiles.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace inn::models {
class HostList;
}

namespace inn::ui {

class FindingsView;
class MessageBar;
class PlanTabs;
class Prompter;

// A file with a machine, the host it is made on, and what it will be there. Accepting starts a task.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(models::HostList &hosts, models::Host *host, Prompter &prompter, QWidget *parent);
    ~ImportDialog() override;
    void setFile(const QString &path);
    void accept() override;
    [[nodiscard]] const transfer::TransferPlan *plan() const { return m_plan ? &*m_plan : nullptr; }

private:
    void listHosts(models::Host *first);
    [[nodiscard]] models::Host *destination() const;
    void browse();
    void readFile();
    void opened(const Result<transfer::ImportSource> &source);
    void look();
    void looked(const Result<transfer::TransferPlan> &plan);
    void showPlan();
    void changed();
    void refresh();

    models::HostList &m_hosts;
    Prompter &m_prompter;
    QPointer<models::MachineImportTask> m_task;
    std::optional<transfer::ImportSource> m_source;
    std::optional<transfer::TransferPlan> m_plan;
    int m_questions = 0; // answers to others than the last are too late
    MessageBar *m_message;
    QLineEdit *m_path;
    QComboBox *m_host;
    QLineEdit *m_name;
    QCheckBox *m_same;
    QComboBox *m_pool;
    PlanTabs *m_tabs;
    FindingsView *m_findings;
    QPushButton *m_start;
};

} // namespace inn::ui
