#pragma once

#include "backend/api/checkpoints.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class Prompter;

// Which disks of a running machine are copied, whole or what changed since a checkpoint, and where to. Shows
// the machine's checkpoints, which can be deleted here. Accepting starts the backup as a task.
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    BackupDialog(models::Domain *domain, Prompter &prompter, QWidget *parent);
    void accept() override;

private:
    QWidget *buildCheckpoints();
    void loadDisks();
    void loadCheckpoints();
    void showCheckpoints(const Result<std::vector<api::CheckpointInfo>> &list);
    void browse();
    void deleteCheckpoint();
    void refresh();
    [[nodiscard]] QStringList chosenDisks() const;
    [[nodiscard]] QString chosenCheckpoint() const; // "" is none
    [[nodiscard]] QString problem() const; // one sentence, empty: it can begin

    QPointer<models::Domain> m_domain;
    Prompter &m_prompter;
    QListWidget *m_disks;
    QLineEdit *m_folder;
    QRadioButton *m_full;
    QRadioButton *m_changes;
    QTreeWidget *m_checkpoints;
    QPushButton *m_delete;
    QCheckBox *m_remember;
    QLabel *m_problem;
    QPushButton *m_start;
    bool m_canRemember = true;
};

} // namespace inn::ui
