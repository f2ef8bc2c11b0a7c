#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace inn::models {
class Host;
}

namespace inn::ui {

class ProblemLabel;

// A new secret; accepting keeps it as a task.
class CreateSecretDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CreateSecretDialog(models::Host *host, QWidget *parent = nullptr);
    void accept() override;

private:
    [[nodiscard]] QByteArray document() const;
    void validate();

    models::Host *m_host;
    QComboBox *m_usage;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QLineEdit *m_description;
    QLineEdit *m_value;
    QCheckBox *m_private;
    QCheckBox *m_ephemeral;
    ProblemLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace inn::ui
