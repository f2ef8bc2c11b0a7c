#include "ui/transfer/importdialog.h"

#include "models/hostlist.h"
#include "ui/migration/findingsview.h"
#include "ui/transfer/plantabs.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace inn::ui {

using transfer::Purpose;

namespace {

constexpr int kPathWidth = 44; // letters

} // namespace

ImportDialog::ImportDialog(models::HostList &hosts, models::Host *host, Prompter &prompter, QWidget *parent)
    : PlanDialog(
        hosts, { QStringLiteral("import"), tr("Host to make the machine on"), tr("&Import") }, parent)
    , m_prompter(prompter)
    , m_task(new models::MachineImportTask(this))
    , m_path(named(new QLineEdit, "importPath", tr("File or folder with the machine")))
    , m_same(named(new QCheckBox(tr("It is the &same machine: keep its UUID and hardware addresses")),
          "importSame", tr("Keep the machine's UUID and hardware addresses")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a Machine"));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * kPathWidth);
    m_path->setPlaceholderText(tr("An .ova file, or what this program exported"));
    buildBelow(buildTarget());
    listHosts();
    if (host)
        m_host->setCurrentIndex(std::max(0, m_host->findData(host->entry().uri)));
    forgetPlan();
    m_findings->showNote(tr("Choose the file with the machine."), migration::Verdict::Advice);
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::buildTarget()
{
    auto *search = named(new QPushButton(tr("&Browse…")), "importBrowse", tr("Browse for the file"));
    search->setAutoDefault(false);
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    addRow(form, tr("&File:"), m_path, search);
    form->addRow(QString(), m_same);
    addPlanRows(form);
    connect(search, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_path, &QLineEdit::editingFinished, this, &ImportDialog::readFile);
    connect(m_same, &QCheckBox::clicked, this, &ImportDialog::look);
    return box;
}

void ImportDialog::browse()
{
    FileQuestion question;
    question.title = windowTitle();
    question.startAt = m_path->text().isEmpty() ? QDir::homePath() : m_path->text();
    question.filters = { tr("Machines (*.ova *.tar *.tar.gz *.tar.zst)"), tr("All files (*)") };
    m_prompter.askFile(this, question, [this](const QString &path) { setFile(path); });
}

void ImportDialog::setFile(const QString &path)
{
    m_path->setText(path);
    readFile();
}

void ImportDialog::readFile()
{
    QString path = m_path->text().trimmed();
    // An .ovf stands beside its disks, a list of contents too.
    if (path.endsWith(QStringLiteral(".ovf"), Qt::CaseInsensitive)
        || path.endsWith(u'/' + transfer::kManifestName))
        path = QFileInfo(path).path();
    if (path.isEmpty() || (m_source && m_source->path == path))
        return;
    m_source.reset();
    forgetPlan();
    m_message->clear();
    m_findings->showBusy(tr("Reading “%1”…").arg(QFileInfo(path).fileName()));
    m_task->open(path).then(
        this, [this, number = ++m_questions](const Result<transfer::ImportSource> &source) {
            if (number == m_questions)
                opened(source);
        });
}

void ImportDialog::opened(const Result<transfer::ImportSource> &source)
{
    if (!source) {
        m_findings->setFindings({});
        m_message->showError(source.error());
        return;
    }
    m_source = *source;
    const models::Host *host = destination();
    m_same->setChecked(host && !m_source->isOvf && !host->domain(m_source->machine.info.uuid)
        && !host->domainByName(m_source->machine.info.name));
    m_same->setEnabled(!m_source->isOvf);
    look();
}

void ImportDialog::look()
{
    models::Host *host = destination();
    forgetPlan();
    if (!m_source)
        return;
    if (!host) {
        m_findings->showNote(
            tr("No host with storage is connected; connect to one."), migration::Verdict::Refused);
        return;
    }
    m_findings->showBusy(tr("Looking at “%1”…").arg(host->label()));
    const Purpose purpose = m_same->isChecked() ? Purpose::Move : Purpose::Clone;
    m_task->look(host, *m_source, purpose)
        .then(this, [this, number = ++m_questions](const Result<transfer::TransferPlan> &plan) {
            if (number == m_questions)
                takePlan(plan);
        });
}

migration::Findings ImportDialog::furtherFindings() const
{
    return m_source->notes;
}

QString ImportDialog::readyText() const
{
    return tr("The machine can be imported.");
}

void ImportDialog::accept()
{
    models::Host *host = destination();
    if (!m_plan || !host || !m_start->isEnabled() || !m_task)
        return;
    std::exchange(m_task, nullptr)->start(host, *m_source, planToStart());
    QDialog::accept();
}

} // namespace inn::ui
