#pragma once

#include "models/machinefiles.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class FindingsView;
class MessageBar;
class Prompter;

// Into which file or folder a machine is written, and with which of its disks. Accepting starts a task.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(models::Domain *domain, Prompter &prompter, QWidget *parent);
    ~ExportDialog() override;
    void accept() override;

private:
    void looked(const Result<transfer::MachineFacts> &machine);
    void formatChosen();
    void browse();
    void refresh();
    [[nodiscard]] transfer::ExportRequest request() const;
    [[nodiscard]] transfer::ExportFormat format() const;

    Prompter &m_prompter;
    QString m_machineName;
    QPointer<models::MachineExportTask> m_task;
    std::optional<transfer::MachineFacts> m_machine;
    MessageBar *m_message;
    QComboBox *m_format;
    QLineEdit *m_path;
    QTreeWidget *m_disks;
    QLabel *m_size;
    FindingsView *m_findings;
    QPushButton *m_start;
};

} // namespace inn::ui
