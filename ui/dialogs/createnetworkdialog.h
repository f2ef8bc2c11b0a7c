#pragma once

#include "ui/dialogs/networkplan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace inn::models {
class Host;
}

namespace inn::ui {

class ProblemLabel;
class Prompter;

// A new virtual network; accepting defines and starts it as a task. Whoever wants more goes on in its XML.
class CreateNetworkDialog : public QDialog
{
    Q_OBJECT

public:
    CreateNetworkDialog(models::Host *host, Prompter &prompter, QWidget *parent = nullptr);
    void accept() override;

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name, const QString &about);
    [[nodiscard]] NetworkPlan plan() const;
    void proposeSubnet(const QStringList &used);
    void proposeRange();
    void validate();
    void editAsXml();

    models::Host *m_host;
    Prompter &m_prompter;
    QStringList m_used; // subnets
    QLineEdit *m_name;
    QComboBox *m_way;
    QLabel *m_meaning;
    QLineEdit *m_bridge;
    QLineEdit *m_subnet;
    QCheckBox *m_dhcp;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLineEdit *m_domainName;
    QCheckBox *m_autostart;
    ProblemLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace inn::ui
