#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace inn::ui {

// Answers a host's questions for a user name and a password or passphrase. What was typed is kept nowhere,
// unless the person wants it in the desktop's keyring.
class CredentialsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Asks { UserName, Password, Both };
    // Without a host it asks for the passphrase of a key.
    CredentialsDialog(const QString &host, const QString &prompt, Asks asks, QWidget *parent = nullptr);
    // Offers to keep the answer; `obstacle` says why that is not possible, empty when it is.
    void offerKeeping(const QString &obstacle);
    [[nodiscard]] bool isToBeKept() const;
    [[nodiscard]] QString userName() const;
    [[nodiscard]] QString password() const;

private:
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace inn::ui
