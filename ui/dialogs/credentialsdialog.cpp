#include "ui/dialogs/credentialsdialog.h"

#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace inn::ui {

CredentialsDialog::CredentialsDialog(const QString &host, const QString &prompt, Asks asks, QWidget *parent)
    : QDialog(parent)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox(tr("&Keep it in the keyring")))
{
    setObjectName(QStringLiteral("credentialsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(host.isEmpty() ? tr("Unlock a Key") : tr("Sign in to %1").arg(host));
    auto *question = new QLabel(prompt.isEmpty() ? tr("%1 asks who you are.").arg(host) : prompt);
    question->setObjectName(QStringLiteral("prompt"));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_user->setObjectName(QStringLiteral("userName"));
    m_user->setAccessibleName(tr("User name"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setAccessibleName(host.isEmpty() ? tr("Passphrase") : tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_user->setMinimumWidth(280);
    m_password->setMinimumWidth(280);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *ok
        = buttons->addButton(host.isEmpty() ? tr("&Unlock") : tr("&Sign In"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("ok"));
    ok->setIcon(icon(IconName::Lock));
    auto *form = new QFormLayout(this);
    form->addRow(question);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(host.isEmpty() ? tr("&Passphrase:") : tr("&Password:"), m_password);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setAccessibleName(tr("Keep it in the desktop's keyring"));
    form->addRow(QString(), m_keep);
    form->addRow(buttons);
    form->setRowVisible(m_keep, false);
    form->setRowVisible(m_user, asks != Asks::Password);
    form->setRowVisible(m_password, asks != Asks::UserName);
    (asks == Asks::Password ? m_password : m_user)->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &CredentialsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CredentialsDialog::reject);
}

void CredentialsDialog::offerKeeping(const QString &obstacle)
{
    static_cast<QFormLayout *>(layout())->setRowVisible(m_keep, true);
    m_keep->setEnabled(obstacle.isEmpty());
    m_keep->setToolTip(obstacle);
    if (!obstacle.isEmpty())
        m_keep->setText(obstacle);
}

bool CredentialsDialog::isToBeKept() const
{
    return m_keep->isEnabled() && m_keep->isChecked();
}

QString CredentialsDialog::userName() const
{
    return m_user->text();
}

QString CredentialsDialog::password() const
{
    return m_password->text();
}

} // namespace inn::ui
