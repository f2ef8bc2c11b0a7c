#include "ui/host/hostsecretspage.h"

#include "models/host.h"
#include "models/tasklist.h"
#include "ui/dialogs/createsecretdialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/host/hostwatch.h"
#include "ui/host/pageparts.h"
#include "ui/host/secretjobs.h"
#include "ui/widgets/emptynote.h"
#include "ui/widgets/prompter.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

enum Column { Use, For, Description, Value, Keeping, Uuid, ColumnCount };
constexpr int kUuidRole = Qt::UserRole;

QString valueText(const api::SecretInfo &secret)
{
    if (!secret.hasValue)
        return HostSecretsPage::tr("not told");
    return *secret.hasValue ? HostSecretsPage::tr("set") : HostSecretsPage::tr("not set");
}

QString keepingText(const api::SecretInfo &secret)
{
    QStringList words;
    words << (secret.ephemeral ? HostSecretsPage::tr("in memory only") : HostSecretsPage::tr("on disk"));
    if (secret.isPrivate)
        words << HostSecretsPage::tr("shown to nobody");
    return words.join(QStringLiteral(", "));
}

} // namespace

QString secretUsageText(api::SecretUsage usage)
{
    switch (usage) {
    case api::SecretUsage::Volume:
        return HostSecretsPage::tr("Encrypted volume");
    case api::SecretUsage::Ceph:
        return HostSecretsPage::tr("Ceph login");
    case api::SecretUsage::Iscsi:
        return HostSecretsPage::tr("iSCSI login");
    case api::SecretUsage::Tls:
        return HostSecretsPage::tr("TLS key");
    case api::SecretUsage::Vtpm:
        return HostSecretsPage::tr("Emulated TPM");
    case api::SecretUsage::None:
        break;
    }
    return HostSecretsPage::tr("Anything");
}

QString secretText(const api::SecretInfo &secret)
{
    return secret.usageId.isEmpty() ? api::uuidText(secret.uuid) : secret.usageId;
}

HostSecretsPage::HostSecretsPage(models::Host *host, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_prompter(prompter)
    , m_message(new QLabel)
    , m_list(newList(QStringLiteral("secrets"), tr("Secrets"),
          { tr("Use"), tr("For"), tr("Description"), tr("Value"), tr("Kept"), tr("UUID") }))
{
    setObjectName(QStringLiteral("hostSecrets"));
    auto *bar = new ActionBar;
    m_new = bar->add(QStringLiteral("newSecret"), IconName::Add, tr("&New Secret…"));
    m_set = bar->add(QStringLiteral("setSecretValue"), IconName::Lock, tr("Set &Value…"));
    m_xml = bar->add(QStringLiteral("secretXml"), IconName::Xml, tr("&XML…"));
    m_delete = bar->add(QStringLiteral("deleteSecret"), IconName::Delete, tr("&Delete…"));
    m_list->header()->resizeSection(Use, 150);
    m_list->header()->resizeSection(For, 260);
    m_list->header()->resizeSection(Description, 180);
    m_message->setObjectName(QStringLiteral("secretsMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setContentsMargins(8, 4, 8, 4);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    m_none = new EmptyNote(m_list, QString());
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HostSecretsPage::updateActions);
    connect(m_list, &QTreeWidget::itemActivated, this, &HostSecretsPage::showXml);
    connect(m_new, &QAction::triggered, this, [this] { (new CreateSecretDialog(m_host, this))->open(); });
    connect(m_set, &QAction::triggered, this, &HostSecretsPage::setValue);
    connect(m_xml, &QAction::triggered, this, &HostSecretsPage::showXml);
    connect(m_delete, &QAction::triggered, this, &HostSecretsPage::remove);
    connect(host, &models::Host::changed, this, &HostSecretsPage::updateActions);
    auto *watch = new HostWatch(
        host,
        [](api::Connection &connection, const HostWatch::Tell &tell) {
            api::Secrets *secrets = connection.secrets();
            if (!secrets)
                return;
            connect(secrets, &api::Secrets::changed, secrets, [tell] { tell(); });
            connect(secrets, &api::Secrets::removed, secrets, [tell] { tell(); });
        },
        this);
    connect(watch, &HostWatch::changed, this, &HostSecretsPage::load);
    updateActions();
}

void HostSecretsPage::load()
{
    m_host
        ->call([](api::Connection &connection) {
            api::Secrets *secrets = connection.secrets();
            if (secrets)
                return ready<std::vector<api::SecretInfo>>(secrets->list());
            return ready<std::vector<api::SecretInfo>>(
                Error { ErrorCode::Unsupported, tr("This host keeps no secrets.") });
        })
        .then(this, [this](const Result<std::vector<api::SecretInfo>> &secrets) { show(secrets); });
}

void HostSecretsPage::show(const Result<std::vector<api::SecretInfo>> &secrets)
{
    m_message->setVisible(!secrets);
    m_none->setSentence(secrets ? tr("This host keeps no secrets yet.") : QString());
    m_list->setEnabled(secrets.has_value());
    if (!secrets)
        m_message->setText(secrets.error().message);
    const auto before = current();
    m_secrets = secrets.value_or(std::vector<api::SecretInfo>());
    QTreeWidgetItem *chosen = nullptr;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const api::SecretInfo &secret : m_secrets) {
            auto *item = new QTreeWidgetItem(m_list);
            item->setData(Use, kUuidRole, secret.uuid);
            item->setText(Use, secretUsageText(secret.usage));
            item->setText(For, secret.usageId);
            item->setText(Description, secret.description);
            item->setText(Value, valueText(secret));
            item->setText(Keeping, keepingText(secret));
            item->setText(Uuid, api::uuidText(secret.uuid));
            if (before && secret.uuid == before->uuid)
                chosen = item;
        }
        m_list->setCurrentItem(chosen ? chosen : m_list->topLevelItem(0));
    }
    updateActions();
}

void HostSecretsPage::updateActions()
{
    const bool isConnected = m_host->state() == models::Host::State::Connected;
    const bool isWritable = isConnected && !m_host->info().readOnly && m_list->isEnabled();
    const bool isChosen = current().has_value();
    m_new->setEnabled(isWritable);
    m_set->setEnabled(isWritable && isChosen);
    m_xml->setEnabled(isConnected && isChosen);
    m_delete->setEnabled(isWritable && isChosen);
}

std::optional<api::SecretInfo> HostSecretsPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return {};
    const QUuid uuid = item->data(Use, kUuidRole).toUuid();
    for (const api::SecretInfo &secret : m_secrets) {
        if (secret.uuid == uuid)
            return secret;
    }
    return {};
}

void HostSecretsPage::setValue()
{
    const auto secret = current();
    if (!secret)
        return;
    TextQuestion question;
    question.title = tr("Set Value");
    question.label = tr("New value of the secret for “%1”:").arg(secretText(*secret));
    question.echo = TextQuestion::Echo::Hidden;
    question.problem
        = [](const QString &text) { return text.isEmpty() ? tr("Type the password or key.") : QString(); };
    m_prompter.askText(this, question, [this, secret](const QString &text) {
        m_host->tasks()->follow(tr("Set the secret for “%1”").arg(secretText(*secret)), { m_host->label() },
            {}, m_host->call([uuid = secret->uuid, value = text.toUtf8()](api::Connection &connection) {
                return connection.secrets()->setValue(uuid, value);
            }));
    });
}

// Asks the host who uses the secret first, then the person.
void HostSecretsPage::remove()
{
    const auto secret = current();
    if (!secret)
        return;
    Confirmation question;
    question.title = tr("Delete Secret");
    question.text = tr("Delete the secret for “%1”?").arg(secretText(*secret));
    question.consequence = tr("Its value is lost. These machines do not start without it:");
    question.acceptText = tr("&Delete");
    question.risk = Confirmation::Risk::LosesData;
    const auto agreed = [this, secret] {
        m_host->tasks()->follow(tr("Delete the secret for “%1”").arg(secretText(*secret)),
            { m_host->label() }, {}, m_host->call([uuid = secret->uuid](api::Connection &connection) {
                return connection.secrets()->undefine(uuid);
            }));
    };
    m_host->call(
              [secret = *secret](api::Connection &connection) { return usersOfSecret(connection, secret); })
        .then(this, [this, question, agreed](const Result<QStringList> &users) mutable {
            if (!users)
                question.consequence
                    = tr("Its value is lost. Which machines use it could not be found out: %1")
                          .arg(users.error().message);
            else if (users->isEmpty())
                question.consequence = tr("Its value is lost. No machine of this host names it.");
            else
                question.items = *users;
            m_prompter.confirm(this, question, agreed);
        });
}

void HostSecretsPage::showXml()
{
    const auto secret = current();
    if (!secret)
        return;
    DocumentTask task;
    task.title = tr("Secret for “%1”").arg(secretText(*secret));
    task.kind = "secret";
    task.stored
        = [uuid = secret->uuid](api::Connection &connection) { return connection.secrets()->xml(uuid); };
    if (!m_host->info().readOnly) {
        task.store = [](api::Connection &connection, QByteArray xml, DocumentTask::Option) {
            return createSecret(connection.secrets(), std::move(xml), {});
        };
    }
    task.taskTitle = tr("Change the secret for “%1”").arg(secretText(*secret));
    task.storeText = tr("&Apply…");
    task.effect = tr("The value stays as it is.");
    (new DocumentDialog(m_host, m_prompter, task, this))->open();
}

} // namespace inn::ui
