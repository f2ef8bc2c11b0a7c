#include "ui/dialogs/createsecretdialog.h"

#include "backend/config/secret/secretconfig.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "ui/host/hostsecretspage.h"
#include "ui/host/secretjobs.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace inn::ui {

namespace {

QString idText(api::SecretUsage usage)
{
    switch (usage) {
    case api::SecretUsage::Volume:
        return CreateSecretDialog::tr("&Path of the volume:");
    case api::SecretUsage::Iscsi:
        return CreateSecretDialog::tr("&Target’s name:");
    default:
        return CreateSecretDialog::tr("&Name:");
    }
}

} // namespace

CreateSecretDialog::CreateSecretDialog(models::Host *host, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_usage(new QComboBox)
    , m_idLabel(new QLabel)
    , m_id(new QLineEdit)
    , m_description(new QLineEdit)
    , m_value(new QLineEdit)
    , m_private(new QCheckBox(tr("P&rivate: its value is shown to nobody again")))
    , m_ephemeral(new QCheckBox(tr("In &memory only: gone when the host’s service ends")))
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("createSecretDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New Secret"));
    m_usage->setObjectName(QStringLiteral("secretUsage"));
    m_usage->setAccessibleName(tr("What the secret is for"));
    for (const auto usage : { api::SecretUsage::Volume, api::SecretUsage::Iscsi, api::SecretUsage::Ceph,
             api::SecretUsage::Tls, api::SecretUsage::Vtpm })
        m_usage->addItem(secretUsageText(usage), int(usage));
    m_id->setObjectName(QStringLiteral("secretId"));
    m_id->setAccessibleName(tr("Which one it is for"));
    m_id->setMinimumWidth(320);
    m_idLabel->setBuddy(m_id);
    m_description->setObjectName(QStringLiteral("secretDescription"));
    m_description->setAccessibleName(tr("Description"));
    m_value->setObjectName(QStringLiteral("secretValue"));
    m_value->setAccessibleName(tr("Password or key"));
    m_value->setEchoMode(QLineEdit::Password);
    m_private->setObjectName(QStringLiteral("secretPrivate"));
    m_private->setChecked(true);
    m_ephemeral->setObjectName(QStringLiteral("secretEphemeral"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Use:"), m_usage);
    form->addRow(m_idLabel, m_id);
    form->addRow(tr("&Description:"), m_description);
    form->addRow(tr("Pass&word or key:"), m_value);
    form->addRow(QString(), m_private);
    form->addRow(QString(), m_ephemeral);
    form->addRow(QString(), m_problem);
    form->addRow(buttons);
    connect(m_usage, &QComboBox::currentIndexChanged, this, &CreateSecretDialog::validate);
    connect(m_id, &QLineEdit::textChanged, this, &CreateSecretDialog::validate);
    connect(m_value, &QLineEdit::textChanged, this, &CreateSecretDialog::validate);
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateSecretDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CreateSecretDialog::reject);
    connect(host, &QObject::destroyed, this, &CreateSecretDialog::reject);
    validate();
}

QByteArray CreateSecretDialog::document() const
{
    const auto yesNo = [](const QCheckBox *box) {
        return box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
    };
    const auto usage = api::SecretUsage(m_usage->currentData().toInt());
    const QString id = m_id->text().trimmed();
    config::SecretConfig secret;
    secret.usage = api::secretUsageName(usage);
    if (usage == api::SecretUsage::Volume)
        secret.volume = id;
    else if (usage == api::SecretUsage::Iscsi)
        secret.target = id;
    else
        secret.name = id;
    if (!m_description->text().isEmpty())
        secret.description = m_description->text();
    secret.isPrivate = yesNo(m_private);
    secret.ephemeral = yesNo(m_ephemeral);
    return config::writeSecret(secret);
}

void CreateSecretDialog::validate()
{
    m_idLabel->setText(idText(api::SecretUsage(m_usage->currentData().toInt())));
    const bool isNamed = !m_id->text().trimmed().isEmpty();
    const bool hasNoValue = m_value->text().isEmpty();
    m_problem->setProblem(
        isNamed && hasNoValue ? tr("Without a value it is of no use until one is set.") : QString(),
        ProblemLabel::Kind::Hint);
    m_ok->setEnabled(isNamed);
}

void CreateSecretDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    m_host->tasks()->follow(tr("Create the secret for “%1”").arg(m_id->text().trimmed()), { m_host->label() },
        {}, m_host->call([xml = document(), value = m_value->text().toUtf8()](api::Connection &connection) {
            return createSecret(connection.secrets(), xml, value);
        }));
    QDialog::accept();
}

} // namespace inn::ui
