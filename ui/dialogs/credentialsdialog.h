#pragma once

#include <QDialog>

class QLineEdit;

namespace inn::ui {

// Answers a host's questions for a user name and a password or passphrase. What was typed is not kept
// anywhere.
class CredentialsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Asks { UserName, Password, Both };
    // Without a host it asks for the passphrase of a key.
    CredentialsDialog(const QString &host, const QString &prompt, Asks asks, QWidget *parent = nullptr);
    [[nodiscard]] QString userName() const;
    [[nodiscard]] QString password() const;

private:
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace inn::ui
