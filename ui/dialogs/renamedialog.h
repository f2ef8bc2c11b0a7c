#pragma once

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QPushButton;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class ProblemLabel;

// Asks for a machine's new name; accepting starts the renaming as a task.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RenameDialog(models::Domain *domain, QWidget *parent = nullptr);
    void accept() override;

private:
    void validate();

    QPointer<models::Domain> m_domain;
    QLineEdit *m_name;
    ProblemLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace inn::ui
