#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace inn::models {
class Host;
}

namespace inn::ui {

class ProblemLabel;
class Prompter;

// A new pool over a folder of the host; accepting defines and starts it as a task.
class CreatePoolDialog : public QDialog
{
    Q_OBJECT

public:
    CreatePoolDialog(models::Host *host, Prompter &prompter, QWidget *parent = nullptr);
    void accept() override;

private:
    void validate();
    void editAsXml();

    models::Host *m_host;
    Prompter &m_prompter;
    QLineEdit *m_name;
    QLineEdit *m_path;
    QCheckBox *m_autostart;
    ProblemLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace inn::ui
