#include "ui/transfer/exportdialog.h"

#include "models/domain.h"
#include "models/host.h"
#include "ui/migration/findingsview.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace inn::ui {

using transfer::ExportFormat;

namespace {

constexpr int kPathWidth = 44; // letters
constexpr int kListLines = 5;

QString fileNameOf(const QString &machine)
{
    QString name = machine;
    return name.replace(u'/', u'_');
}

} // namespace

ExportDialog::ExportDialog(models::Domain *domain, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_prompter(prompter)
    , m_machineName(domain->name())
    , m_task(new models::MachineExportTask(domain->host(), domain->uuid(), domain->name()))
    , m_message(new MessageBar)
    , m_format(named(new QComboBox, "exportFormat", tr("Kind of file")))
    , m_path(named(new QLineEdit, "exportPath", tr("File or folder on this computer")))
    , m_disks(named(new QTreeWidget, "exportDisks", tr("Disks to export")))
    , m_size(named(new QLabel, "exportSize", tr("Size of the disks")))
    , m_findings(named(new FindingsView, "exportFindings", tr("What to know before")))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export “%1”").arg(m_machineName));
    setAttribute(Qt::WA_DeleteOnClose);
    m_format->addItem(tr("Archive of this program, compressed (tar.zst)"), int(ExportFormat::TarZstd));
    m_format->addItem(
        tr("Archive of this program, compressed for any tar (tar.gz)"), int(ExportFormat::TarGzip));
    m_format->addItem(tr("Archive of this program (tar)"), int(ExportFormat::Tar));
    m_format->addItem(tr("Folder"), int(ExportFormat::Folder));
    m_format->addItem(tr("OVA for VMware, VirtualBox and others"), int(ExportFormat::Ova));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * kPathWidth);
    m_path->setText(
        QDir::homePath() + u'/' + fileNameOf(m_machineName) + transfer::exportSuffix(ExportFormat::TarZstd));
    m_disks->setHeaderLabels({ tr("Disk"), tr("Image"), tr("Size") });
    m_disks->setRootIsDecorated(false);
    m_disks->setTextElideMode(Qt::ElideMiddle);
    m_disks->header()->setStretchLastSection(false);
    m_disks->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_disks->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_disks->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_disks->setMaximumHeight(fontMetrics().lineSpacing() * (kListLines + 2));
    m_findings->setMaximumHeight(
        std::max(m_findings->minimumHeight(), fontMetrics().lineSpacing() * (kListLines + 2)));
    auto *search = named(new QPushButton(tr("&Browse…")), "exportBrowse", tr("Browse for the file"));
    search->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("exportStart"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Kind of file:"), m_format);
    addRow(form, tr("&To:"), m_path, search);
    form->addRow(tr("&Disks:"), m_disks);
    form->addRow(QString(), m_size);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addWidget(m_findings);
    layout->addWidget(buttons);
    connect(m_format, &QComboBox::activated, this, &ExportDialog::formatChosen);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_disks, &QTreeWidget::itemChanged, this, &ExportDialog::refresh);
    connect(search, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_findings->showBusy(tr("Looking at the disks of “%1”…").arg(m_machineName));
    m_start->setEnabled(false);
    m_task->look().then(this, [this](const Result<transfer::MachineFacts> &machine) { looked(machine); });
}

ExportDialog::~ExportDialog()
{
    if (m_task)
        m_task->abandon();
}

void ExportDialog::looked(const Result<transfer::MachineFacts> &machine)
{
    if (!machine) {
        m_findings->setFindings({});
        m_message->showError(machine.error());
        return;
    }
    m_machine = *machine;
    for (const transfer::DiskFacts &disk : m_machine->disks) {
        if (disk.isDrive() || disk.chain.empty())
            continue;
        auto *item = new QTreeWidgetItem;
        item->setText(0, disk.target);
        item->setText(1, disk.path);
        item->setToolTip(1, disk.path);
        Bytes size;
        for (const transfer::ImageFacts &image : disk.chain)
            size = size + image.physical;
        item->setText(2, size.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
        m_disks->addTopLevelItem(item);
    }
    refresh();
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

// The end of the name follows the kind as long as it is one of ours.
void ExportDialog::formatChosen()
{
    QString path = m_path->text();
    for (const ExportFormat other :
        { ExportFormat::TarZstd, ExportFormat::TarGzip, ExportFormat::Tar, ExportFormat::Ova }) {
        const QString suffix = transfer::exportSuffix(other);
        if (path.endsWith(suffix)) {
            path.chop(suffix.size());
            break;
        }
    }
    m_path->setText(path + transfer::exportSuffix(format()));
    refresh();
}

void ExportDialog::browse()
{
    FileQuestion question;
    question.title = windowTitle();
    question.purpose = FileQuestion::Purpose::Save;
    question.startAt = m_path->text();
    m_prompter.askFile(this, question, [this](const QString &path) { m_path->setText(path); });
}

transfer::ExportRequest ExportDialog::request() const
{
    transfer::ExportRequest request;
    request.machine = *m_machine;
    request.format = format();
    request.path = m_path->text().trimmed();
    for (int row = 0; row < m_disks->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_disks->topLevelItem(row);
        if (item->checkState(0) != Qt::Checked)
            request.leftOut += item->text(0);
    }
    return request;
}

void ExportDialog::refresh()
{
    if (!m_machine)
        return;
    const transfer::ExportRequest wanted = request();
    const migration::Findings findings = transfer::exportFindings(wanted);
    m_size->setText(tr("%1 to read").arg(transfer::exportSize(wanted).toString()));
    if (findings.empty())
        m_findings->showNote(
            tr("Everything that belongs to the machine goes along."), migration::Verdict::Ready);
    else
        m_findings->setFindings(findings);
    m_start->setEnabled(migration::worstOf(findings) != migration::Verdict::Refused);
}

void ExportDialog::accept()
{
    if (!m_machine || !m_start->isEnabled() || !m_task)
        return;
    std::exchange(m_task, nullptr)->start(request());
    QDialog::accept();
}

} // namespace inn::ui
