#pragma once

#include "models/machinefiles.h"
#include "ui/transfer/plandialog.h"

#include <QPointer>

class QCheckBox;

namespace inn::ui {

class Prompter;

// A file with a machine, the host it is made on, and what it will be there. Accepting starts a task.
class ImportDialog : public PlanDialog
{
    Q_OBJECT

public:
    ImportDialog(models::HostList &hosts, models::Host *host, Prompter &prompter, QWidget *parent);
    ~ImportDialog() override;
    void setFile(const QString &path);
    void accept() override;

protected:
    void look() override;
    [[nodiscard]] migration::Findings furtherFindings() const override;
    [[nodiscard]] QString readyText() const override;

private:
    QWidget *buildTarget();
    void browse();
    void readFile();
    void opened(const Result<transfer::ImportSource> &source);

    Prompter &m_prompter;
    QPointer<models::MachineImportTask> m_task;
    std::optional<transfer::ImportSource> m_source;
    int m_questions = 0; // answers to others than the last are too late
    QLineEdit *m_path;
    QCheckBox *m_same;
};

} // namespace inn::ui
