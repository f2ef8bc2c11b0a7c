#include "ui/dialogs/backupdialog.h"

#include "models/backup.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/prompter.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace inn::ui {

namespace {

constexpr int kPathWidth = 44; // letters
constexpr int kListLines = 4;

Error unsupported()
{
    return { ErrorCode::Unsupported, BackupDialog::tr("This host does not offer backups of its machines.") };
}

} // namespace

BackupDialog::BackupDialog(models::Domain *domain, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_domain(domain)
    , m_prompter(prompter)
    , m_disks(named(new QListWidget, "backupDisks", tr("Disks to copy")))
    , m_folder(named(new QLineEdit, "backupFolder", tr("Folder on the machine's host")))
    , m_full(named(new QRadioButton(tr("E&verything")), "backupFull", tr("Copy everything")))
    , m_changes(named(new QRadioButton(tr("What &changed since the chosen checkpoint")), "backupChanges",
          tr("Copy what changed since the chosen checkpoint")))
    , m_checkpoints(named(new QTreeWidget, "backupCheckpoints", tr("Checkpoints")))
    , m_delete(named(new QPushButton(tr("&Delete…")), "backupDeleteCheckpoint", tr("Delete the checkpoint")))
    , m_remember(named(new QCheckBox(tr("&Remember this moment, so that the next backup can copy changes")),
          "backupRemember", tr("Remember this moment with a checkpoint")))
    , m_problem(named(new QLabel, "backupProblem", tr("What is to be corrected")))
{
    setObjectName(QStringLiteral("backupDialog"));
    setWindowTitle(tr("Back up “%1”").arg(domain->name()));
    setAttribute(Qt::WA_DeleteOnClose);
    m_disks->setMaximumHeight(fontMetrics().lineSpacing() * (kListLines + 1));
    m_folder->setMinimumWidth(fontMetrics().averageCharWidth() * kPathWidth);
    m_folder->setText(QDir::homePath());
    m_full->setChecked(true);
    m_remember->setChecked(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *search = named(new QPushButton(tr("&Browse…")), "backupBrowse", tr("Browse for the folder"));
    search->setVisible(domain->host()->entry().uri.host().isEmpty()); // else it would show other files
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("Back &Up"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("backupStart"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Di&sks:"), m_disks);
    addRow(form, tr("&Folder on the host:"), m_folder, search);
    form->addRow(tr("Copy:"), m_full);
    form->addRow(QString(), m_changes);
    form->addRow(QString(), buildCheckpoints());
    form->addRow(QString(), m_remember);
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(search, &QPushButton::clicked, this, &BackupDialog::browse);
    connect(m_folder, &QLineEdit::textChanged, this, &BackupDialog::refresh);
    connect(m_disks, &QListWidget::itemChanged, this, &BackupDialog::refresh);
    connect(m_changes, &QRadioButton::toggled, this, &BackupDialog::refresh);
    connect(m_checkpoints, &QTreeWidget::itemSelectionChanged, this, &BackupDialog::refresh);
    connect(m_delete, &QPushButton::clicked, this, &BackupDialog::deleteCheckpoint);
    connect(buttons, &QDialogButtonBox::accepted, this, &BackupDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    loadDisks();
    loadCheckpoints();
    refresh();
}

QWidget *BackupDialog::buildCheckpoints()
{
    m_checkpoints->setHeaderLabels({ tr("Checkpoint"), tr("Made"), tr("Disks") });
    m_checkpoints->setMaximumHeight(fontMetrics().lineSpacing() * (kListLines + 3));
    m_delete->setAutoDefault(false);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_checkpoints, 1);
    row->addWidget(m_delete, 0, Qt::AlignTop);
    return box;
}

void BackupDialog::loadDisks()
{
    m_domain->xml(api::XmlView::Live).then(this, [this](const Result<QByteArray> &xml) {
        const auto disks = xml ? models::backupDisks(*xml) : Result<QStringList>(xml.error());
        for (const QString &disk : disks ? *disks : QStringList()) {
            auto *item = new QListWidgetItem(disk, m_disks);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
        refresh();
    });
}

void BackupDialog::loadCheckpoints()
{
    if (!m_domain)
        return;
    m_domain->host()
        ->call([id = m_domain->uuid()](api::Connection &connection) {
            api::Checkpoints *checkpoints = connection.checkpoints();
            return checkpoints ? checkpoints->list(id)
                               : ready<std::vector<api::CheckpointInfo>>(unsupported());
        })
        .then(this, [this](const Result<std::vector<api::CheckpointInfo>> &list) { showCheckpoints(list); });
}

void BackupDialog::showCheckpoints(const Result<std::vector<api::CheckpointInfo>> &list)
{
    m_checkpoints->clear();
    m_canRemember = bool(list);
    QHash<QString, QTreeWidgetItem *> items;
    for (const api::CheckpointInfo &one : list ? *list : std::vector<api::CheckpointInfo>()) {
        auto *item = items.contains(one.parent) ? new QTreeWidgetItem(items.value(one.parent))
                                                : new QTreeWidgetItem(m_checkpoints);
        item->setText(0, one.name);
        item->setText(1, QLocale().toString(one.createdAt.toLocalTime(), QLocale::ShortFormat));
        item->setText(2, one.disks.join(QStringLiteral(", ")));
        item->setExpanded(true);
        items.insert(one.name, item);
        if (one.isCurrent)
            m_checkpoints->setCurrentItem(item);
    }
    m_checkpoints->expandAll();
    refresh();
}

QStringList BackupDialog::chosenDisks() const
{
    QStringList disks;
    for (int row = 0; row < m_disks->count(); ++row) {
        if (m_disks->item(row)->checkState() == Qt::Checked)
            disks += m_disks->item(row)->text();
    }
    return disks;
}

QString BackupDialog::chosenCheckpoint() const
{
    const QList<QTreeWidgetItem *> chosen = m_checkpoints->selectedItems();
    return chosen.isEmpty() ? QString() : chosen.front()->text(0);
}

QString BackupDialog::problem() const
{
    if (!m_domain)
        return tr("The machine is gone.");
    if (!api::isActive(m_domain->info().state))
        return tr("“%1” is not running; start it, or copy its images.").arg(m_domain->name());
    if (chosenDisks().isEmpty())
        return tr("Choose a disk.");
    if (!m_folder->text().startsWith(u'/'))
        return tr("Give the whole path of the folder.");
    if (m_changes->isChecked() && chosenCheckpoint().isEmpty())
        return tr("Choose the checkpoint since which changes are copied.");
    return {};
}

void BackupDialog::refresh()
{
    const bool hasCheckpoints = m_checkpoints->topLevelItemCount() > 0;
    m_changes->setEnabled(hasCheckpoints);
    if (!hasCheckpoints)
        m_full->setChecked(true);
    m_delete->setEnabled(!chosenCheckpoint().isEmpty());
    m_remember->setEnabled(m_canRemember);
    m_problem->setText(problem());
    m_start->setEnabled(m_problem->text().isEmpty());
}

void BackupDialog::browse()
{
    FileQuestion question;
    question.title = windowTitle();
    question.purpose = FileQuestion::Purpose::Folder;
    question.startAt = m_folder->text();
    m_prompter.askFile(this, question, [this](const QString &path) { m_folder->setText(path); });
}

void BackupDialog::deleteCheckpoint()
{
    const QString name = chosenCheckpoint();
    if (!m_domain || name.isEmpty())
        return;
    Confirmation question;
    question.title = tr("Delete Checkpoint");
    question.text = tr("Delete the checkpoint “%1” of “%2”?").arg(name, m_domain->name());
    question.consequence = tr("What changed since it can no longer be copied alone.");
    question.acceptText = tr("&Delete");
    question.risk = Confirmation::Risk::LosesData;
    m_prompter.confirm(this, question, [this, name] {
        if (!m_domain)
            return;
        models::Host *host = m_domain->host();
        auto done = host->call([id = m_domain->uuid(), name](api::Connection &connection) {
            api::Checkpoints *checkpoints = connection.checkpoints();
            return checkpoints ? checkpoints->remove(id, name, {}) : ready<void>(unsupported());
        });
        host->tasks()
            ->track(tr("Delete the checkpoint “%1” of “%2”").arg(name, m_domain->name()),
                { host->label(), m_domain->uuid() }, {}, done)
            .then(this, [this](const Result<> &) { loadCheckpoints(); });
    });
}

void BackupDialog::accept()
{
    if (!problem().isEmpty())
        return;
    models::BackupRequest request;
    request.disks = chosenDisks();
    request.folder = m_folder->text();
    while (request.folder.size() > 1 && request.folder.endsWith(u'/'))
        request.folder.chop(1);
    if (m_changes->isChecked())
        request.since = chosenCheckpoint();
    if (m_remember->isEnabled() && m_remember->isChecked())
        request.checkpoint = models::checkpointName(QDateTime::currentDateTime());
    models::Backup::start(*m_domain, request);
    QDialog::accept();
}

} // namespace inn::ui
