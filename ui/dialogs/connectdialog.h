#pragma once

#include "models/host.h"
#include "ui/dialogs/connectionform.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace inn::models {
class ConnectionTrial;
class HostList;
} // namespace inn::models

namespace inn::ui {

class ConnectionParameters;
class ProblemLabel;
class Prompter;

// Describes a host to connect to, or changes one. The form and the URI below it always say the same;
// whichever is edited, the other follows.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    // `edited` is the host whose entry is changed, null for a new one.
    ConnectDialog(models::HostList &hosts, Prompter &prompter, models::Host *edited = nullptr,
        QWidget *parent = nullptr);
    [[nodiscard]] models::HostEntry entry() const;
    void accept() override;

Q_SIGNALS:
    void chosen(const inn::models::HostEntry &entry);

private:
    void buildForm(QFormLayout *form);
    void formEdited();
    void uriEdited();
    void showForm(const ConnectionForm &form);
    [[nodiscard]] ConnectionForm readForm() const;
    void updateRows();
    enum class Shown { Errors, Hints };
    void validate(Shown shown = Shown::Errors);
    void browseRoot();
    void buildMore(QFormLayout *form);
    void buildTrial(QVBoxLayout *layout);
    void showMore(bool shown);
    void startOrStopTrial();
    void showTrial(const QString &iconName, const QString &text, const QString &details = {});
    void updateTrial();
    void fitHeight();

    models::HostList &m_hosts;
    Prompter &m_prompter;
    std::optional<QUrl> m_editedUri;
    ConnectionForm m_shown; // what the URI says beyond the fields
    QFormLayout *m_form = nullptr;
    QComboBox *m_driver;
    QComboBox *m_transport;
    QLineEdit *m_user;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_path;
    QWidget *m_rootRow;
    QLineEdit *m_root;
    QLineEdit *m_socket;
    QLineEdit *m_uri;
    QLineEdit *m_label;
    QCheckBox *m_autoconnect;
    QCheckBox *m_readOnly;
    QToolButton *m_more;
    ConnectionParameters *m_parameters;
    models::ConnectionTrial *m_trial;
    QPushButton *m_test = nullptr;
    QWidget *m_resultRow = nullptr;
    QLabel *m_resultIcon = nullptr;
    QLabel *m_result = nullptr;
    ProblemLabel *m_problem;
    QPushButton *m_connect;
};

} // namespace inn::ui
