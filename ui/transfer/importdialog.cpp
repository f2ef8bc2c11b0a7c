#include "ui/transfer/importdialog.h"

#include "models/hostlist.h"
#include "ui/migration/findingsview.h"
#include "ui/transfer/plantabs.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace inn::ui {

using transfer::Purpose;

namespace {

constexpr int kPathWidth = 44; // letters
constexpr int kFindingsLines = 5;

} // namespace

ImportDialog::ImportDialog(models::HostList &hosts, models::Host *host, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_hosts(hosts)
    , m_prompter(prompter)
    , m_task(new models::MachineImportTask(this))
    , m_message(new MessageBar)
    , m_path(named(new QLineEdit, "importPath", tr("File or folder with the machine")))
    , m_host(named(new QComboBox, "importHost", tr("Host to make the machine on")))
    , m_name(named(new QLineEdit, "importName", tr("Name of the machine")))
    , m_same(named(new QCheckBox(tr("It is the &same machine: keep its UUID and hardware addresses")),
          "importSame", tr("Keep the machine's UUID and hardware addresses")))
    , m_pool(named(new QComboBox, "importPool", tr("Storage pool for the disks")))
    , m_tabs(new PlanTabs)
    , m_findings(named(new FindingsView, "importFindings", tr("What to know before")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a Machine"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * kPathWidth);
    m_path->setPlaceholderText(tr("An .ova file, or what this program exported"));
    m_findings->setMaximumHeight(
        std::max(m_findings->minimumHeight(), fontMetrics().lineSpacing() * (kFindingsLines + 2)));
    auto *search = named(new QPushButton(tr("&Browse…")), "importBrowse", tr("Browse for the file"));
    search->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("importStart"));
    auto *form = new QFormLayout;
    addRow(form, tr("&File:"), m_path, search);
    form->addRow(tr("&Host:"), m_host);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_same);
    form->addRow(tr("Storage &pool:"), m_pool);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_findings);
    layout->addWidget(buttons);
    connect(search, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_path, &QLineEdit::editingFinished, this, &ImportDialog::readFile);
    connect(m_host, &QComboBox::activated, this, &ImportDialog::look);
    connect(m_same, &QCheckBox::clicked, this, &ImportDialog::look);
    connect(m_name, &QLineEdit::textEdited, this, &ImportDialog::changed);
    connect(m_pool, &QComboBox::activated, this, &ImportDialog::changed);
    connect(m_tabs, &PlanTabs::changed, this, &ImportDialog::changed);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(780, 620);
    listHosts(host);
    m_tabs->setPlan(nullptr);
    refresh();
    m_findings->showNote(tr("Choose the file with the machine."), migration::Verdict::Advice);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::listHosts(models::Host *first)
{
    for (const models::Host *host : m_hosts.hosts()) {
        if (host->state() == models::Host::State::Connected && !host->info().readOnly && host->hasStorage())
            m_host->addItem(host->label(), host->entry().uri);
    }
    if (first)
        m_host->setCurrentIndex(std::max(0, m_host->findData(first->entry().uri)));
}

models::Host *ImportDialog::destination() const
{
    const QUrl uri = m_host->currentData().toUrl();
    return uri.isEmpty() ? nullptr : m_hosts.find(uri);
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
    m_tabs->setPlan(nullptr);
    m_plan.reset();
    m_source.reset();
    refresh();
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
    m_tabs->setPlan(nullptr);
    m_plan.reset();
    refresh();
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
                looked(plan);
        });
}

void ImportDialog::looked(const Result<transfer::TransferPlan> &plan)
{
    if (!plan) {
        m_findings->setFindings({});
        m_message->showError(plan.error());
        return;
    }
    m_plan = *plan;
    showPlan();
}

void ImportDialog::showPlan()
{
    m_name->setText(m_plan->name);
    m_pool->clear();
    for (const api::PoolInfo &pool : m_plan->destination.pools)
        m_pool->addItem(tr("%1 (%2 left)").arg(pool.name, pool.available.toString()), pool.uuid);
    m_pool->setCurrentIndex(m_pool->findData(m_plan->pool));
    m_tabs->setPlan(&*m_plan);
    refresh();
}

void ImportDialog::changed()
{
    if (!m_plan)
        return;
    m_plan->name = m_name->text();
    m_plan->pool = m_pool->currentData().toUuid();
    transfer::nameVolumes(*m_plan);
    refresh();
}

void ImportDialog::refresh()
{
    for (QWidget *widget : std::initializer_list<QWidget *> { m_name, m_pool })
        widget->setEnabled(m_plan && !m_tabs->isEdited());
    m_start->setEnabled(false);
    if (!m_plan)
        return;
    migration::Findings findings = m_tabs->refresh();
    findings.insert(findings.end(), m_source->notes.begin(), m_source->notes.end());
    if (findings.empty())
        m_findings->showNote(tr("The machine can be imported."), migration::Verdict::Ready);
    else
        m_findings->setFindings(findings);
    m_start->setEnabled(migration::worstOf(findings) != migration::Verdict::Refused);
}

void ImportDialog::accept()
{
    models::Host *host = destination();
    if (!m_plan || !host || !m_start->isEnabled() || !m_task)
        return;
    transfer::TransferPlan plan = *m_plan;
    if (m_tabs->isEdited())
        plan.edited = m_tabs->document();
    std::exchange(m_task, nullptr)->start(host, *m_source, plan);
    QDialog::accept();
}

} // namespace inn::ui
