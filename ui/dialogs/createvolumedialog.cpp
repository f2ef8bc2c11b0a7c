#include "ui/dialogs/createvolumedialog.h"

#include "backend/config/storage/storageconfig.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/host/resourcejobs.h"
#include "ui/host/secretjobs.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace inn::ui {

namespace {

constexpr double kLargestGib = 64.0 * 1024;
constexpr double kFirstGib = 20;

} // namespace

CreateVolumeDialog::CreateVolumeDialog(models::Host *host, Prompter &prompter, api::PoolInfoPtr pool,
    std::vector<api::VolumeInfo> volumes, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_prompter(prompter)
    , m_pool(std::move(pool))
    , m_volumes(std::move(volumes))
    , m_name(new QLineEdit)
    , m_format(new QComboBox)
    , m_size(new QDoubleSpinBox)
    , m_allocate(new QCheckBox(tr("&Reserve all of it now")))
    , m_encrypt(new QCheckBox(tr("&Encrypt it (LUKS)")))
    , m_passphrase(new QLineEdit)
    , m_repetition(new QLineEdit)
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("createVolumeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New Volume in “%1”").arg(m_pool->name));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name of the volume"));
    m_name->setMinimumWidth(300);
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("qcow2 (grows with use, snapshots)"), QStringLiteral("qcow2"));
    m_format->addItem(tr("raw (plain bytes, fastest)"), QStringLiteral("raw"));
    m_size->setObjectName(QStringLiteral("size"));
    m_size->setAccessibleName(tr("Size in GiB"));
    m_size->setRange(0.01, kLargestGib);
    m_size->setDecimals(2);
    m_size->setSuffix(QStringLiteral(" GiB"));
    m_size->setValue(kFirstGib);
    m_allocate->setObjectName(QStringLiteral("allocate"));
    m_encrypt->setObjectName(QStringLiteral("encrypt"));
    m_encrypt->setToolTip(
        tr("The passphrase becomes a secret of the host, which machines open the volume with"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_repetition->setObjectName(QStringLiteral("passphraseAgain"));
    m_repetition->setAccessibleName(tr("Passphrase again"));
    for (QLineEdit *edit : { m_passphrase, m_repetition }) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setEnabled(false);
        connect(m_encrypt, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(edit, &QLineEdit::textChanged, this, &CreateVolumeDialog::validate);
    }
    auto *available = new QLabel(tr("%1 are free in the pool.").arg(m_pool->available.toString()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    auto *xml = buttons->addButton(tr("Edit as &XML…"), QDialogButtonBox::ActionRole);
    xml->setObjectName(QStringLiteral("editAsXml"));
    xml->setToolTip(tr("For everything that this form does not ask"));
    connect(xml, &QPushButton::clicked, this, &CreateVolumeDialog::editAsXml);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(QString(), available);
    form->addRow(QString(), m_allocate);
    form->addRow(QString(), m_encrypt);
    form->addRow(tr("&Passphrase:"), m_passphrase);
    form->addRow(tr("A&gain:"), m_repetition);
    form->addRow(QString(), m_problem);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &CreateVolumeDialog::validate);
    connect(m_format, &QComboBox::currentIndexChanged, this, &CreateVolumeDialog::validate);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &CreateVolumeDialog::validate);
    connect(m_allocate, &QCheckBox::toggled, this, &CreateVolumeDialog::validate);
    connect(m_encrypt, &QCheckBox::toggled, this, &CreateVolumeDialog::validate);
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateVolumeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CreateVolumeDialog::reject);
    connect(host, &QObject::destroyed, this, &CreateVolumeDialog::reject);
    validate();
}

void CreateVolumeDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    auto job = std::make_shared<Job>();
    if (m_encrypt->isChecked()) {
        createEncrypted(job);
        QDialog::accept();
        return;
    }
    m_host->tasks()->follow(tr("Create volume “%1”").arg(fileName()), { m_host->label() }, job,
        m_host->call([id = m_pool->uuid, xml = document(), job](api::Connection &connection) {
            return connection.storage()->createVolume(id, xml, job);
        }));
    QDialog::accept();
}

void CreateVolumeDialog::createEncrypted(const JobPtr &job)
{
    const QString path = m_pool->targetPath + u'/' + fileName();
    m_host->tasks()->follow(tr("Create encrypted volume “%1”").arg(fileName()), { m_host->label() }, job,
        m_host->call([id = m_pool->uuid, xml = document(), path, passphrase = m_passphrase->text().toUtf8(),
                         job](api::Connection &connection) {
            return createEncryptedVolume(connection, id, xml, path, passphrase, job);
        }));
}

QByteArray CreateVolumeDialog::document() const
{
    config::VolumeConfig volume;
    volume.name = fileName();
    volume.capacity = size();
    volume.allocation = m_allocate->isChecked() ? size() : Bytes {};
    volume.format = m_format->currentData().toString();
    return config::writeVolume(volume);
}

void CreateVolumeDialog::editAsXml()
{
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(tr("new-volume"));
    DocumentTask task;
    task.title = windowTitle();
    task.kind = "storagevol";
    task.text = document();
    task.taskTitle = tr("Create volume in “%1”").arg(m_pool->name);
    task.storeText = tr("C&reate");
    task.store = [pool = m_pool->uuid](api::Connection &connection, QByteArray text, DocumentTask::Option) {
        return createVolume(connection.storage(), pool, std::move(text));
    };
    (new DocumentDialog(m_host, m_prompter, task, parentWidget()))->open();
    reject();
}

QString CreateVolumeDialog::fileName() const
{
    const QString name = m_name->text().trimmed();
    const QString format = m_format->currentData().toString();
    const QString suffix
        = QLatin1Char('.') + (format == QLatin1String("raw") ? QStringLiteral("img") : format);
    return name.contains(QLatin1Char('.')) ? name : name + suffix;
}

Bytes CreateVolumeDialog::size() const
{
    return Bytes::mib(quint64(m_size->value() * 1024));
}

void CreateVolumeDialog::validate()
{
    const QString name = m_name->text().trimmed();
    QString problem;
    QString hint;
    const bool taken = std::any_of(m_volumes.begin(), m_volumes.end(),
        [this](const api::VolumeInfo &volume) { return volume.name == fileName(); });
    if (name.contains(QLatin1Char('/')) || name == QLatin1String(".") || name == QLatin1String(".."))
        problem = tr("A name has no “/” and is not “.” or “..”.");
    else if (!name.isEmpty() && taken)
        problem = tr("There is a volume called “%1” already.").arg(fileName());
    else if (m_encrypt->isChecked() && m_passphrase->text().isEmpty())
        problem = tr("An encrypted volume needs a passphrase.");
    else if (m_encrypt->isChecked() && m_passphrase->text() != m_repetition->text())
        problem = tr("The two passphrases differ.");
    else if (m_pool->capacity.count > 0 && size() > m_pool->available && m_allocate->isChecked())
        problem = tr("Only %1 are free in this pool.").arg(m_pool->available.toString());
    else if (m_pool->capacity.count > 0 && size() > m_pool->available)
        hint = tr("This is more than the pool has free (%1); the guest fails when it fills up.")
                   .arg(m_pool->available.toString());
    m_problem->setProblem(problem.isEmpty() ? hint : problem,
        problem.isEmpty() ? ProblemLabel::Kind::Hint : ProblemLabel::Kind::Error);
    m_ok->setEnabled(problem.isEmpty() && !name.isEmpty());
}

} // namespace inn::ui
