#include "ui/transfer/copymachinedialog.h"

#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/normalizer.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "ui/migration/findingsview.h"
#include "ui/transfer/plantabs.h"
#include "ui/widgets/differencedialog.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

namespace inn::ui {

using transfer::Purpose;

namespace {

constexpr int kFindingsLines = 5;

// Documents without lines are compared as we would write them.
QByteArray forReading(const QByteArray &document)
{
    constexpr qsizetype kLongLine = 300;
    const auto domain = config::readDomain(document);
    const bool isReadable = document.size() < kLongLine * std::max<qsizetype>(1, document.count('\n'));
    return isReadable || !domain ? document : xml::writeNormalized(config::domainType(), &*domain);
}

} // namespace

CopyMachineDialog::CopyMachineDialog(
    models::HostList &hosts, models::Domain *domain, Purpose purpose, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_hosts(hosts)
    , m_from(domain->host())
    , m_prompter(prompter)
    , m_machineName(domain->name())
    , m_copy(new models::MachineCopy(domain->host(), domain->uuid(), domain->name()))
    , m_message(new MessageBar)
    , m_move(named(new QRadioButton(tr("&Move it: the same machine goes on there")), "copyMove",
          tr("Move the machine")))
    , m_clone(named(new QRadioButton(tr("&Clone it: another machine with copies of its disks")), "copyClone",
          tr("Clone the machine")))
    , m_host(named(new QComboBox, "copyHost", tr("Host to copy to")))
    , m_name(named(new QLineEdit, "copyName", tr("Name of the machine there")))
    , m_pool(named(new QComboBox, "copyPool", tr("Storage pool for the disks")))
    , m_space(named(new QLabel, "copySpace", tr("Room that the disks need")))
    , m_tabs(new PlanTabs)
    , m_findings(named(new FindingsView, "copyFindings", tr("What to know before")))
{
    setObjectName(QStringLiteral("copyMachineDialog"));
    setWindowTitle(tr("Move or Clone “%1”").arg(m_machineName));
    setAttribute(Qt::WA_DeleteOnClose);
    m_space->setTextFormat(Qt::PlainText);
    (purpose == Purpose::Move ? m_move : m_clone)->setChecked(true);
    m_findings->setMaximumHeight(
        std::max(m_findings->minimumHeight(), fontMetrics().lineSpacing() * (kFindingsLines + 2)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("Continue…"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("copyStart"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(buildTarget());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_findings);
    layout->addWidget(buttons);
    connect(m_clone, &QRadioButton::toggled, this, [this] {
        listHosts();
        look();
    });
    connect(m_host, &QComboBox::activated, this, [this] { look(); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { changed(); });
    connect(m_pool, &QComboBox::activated, this, [this] { changed(); });
    connect(m_tabs, &PlanTabs::changed, this, &CopyMachineDialog::changed);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyMachineDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(780, 620);
    listHosts();
    look();
}

CopyMachineDialog::~CopyMachineDialog()
{
    if (m_copy)
        m_copy->abandon();
}

QWidget *CopyMachineDialog::buildTarget()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_move);
    form->addRow(m_clone);
    form->addRow(tr("&Host:"), m_host);
    form->addRow(tr("&Name:"), m_name);
    addRow(form, tr("Storage &pool:"), m_pool, m_space);
    return box;
}

Purpose CopyMachineDialog::purpose() const
{
    return m_clone->isChecked() ? Purpose::Clone : Purpose::Move;
}

models::Host *CopyMachineDialog::destination() const
{
    const QUrl uri = m_host->currentData().toUrl();
    return uri.isEmpty() ? nullptr : m_hosts.find(uri);
}

void CopyMachineDialog::listHosts()
{
    const QUrl before = m_host->currentData().toUrl();
    const QSignalBlocker blocker(m_host);
    m_host->clear();
    for (const models::Host *host : m_hosts.hosts()) {
        if (host->state() != models::Host::State::Connected || host->info().readOnly || !host->hasStorage()
            || (host == m_from && purpose() == Purpose::Move))
            continue;
        m_host->addItem(host->label(), host->entry().uri);
    }
    const int index = m_host->findData(before);
    m_host->setCurrentIndex(index >= 0 ? index : m_host->count() > 0 ? 0 : -1);
}

void CopyMachineDialog::setDestination(models::Host *host)
{
    const int index = m_host->findData(host->entry().uri);
    if (index < 0 || index == m_host->currentIndex())
        return;
    m_host->setCurrentIndex(index);
    look();
}

// One after the other: the last wish counts.
void CopyMachineDialog::look()
{
    if (m_isLooking) {
        m_lookAgain = true;
        return;
    }
    models::Host *host = destination();
    m_tabs->setPlan(nullptr);
    m_plan.reset();
    refresh();
    if (!host || !m_copy) {
        m_findings->showNote(
            tr("There is no other host to move to; connect to one, or clone the machine on its own host."),
            migration::Verdict::Refused);
        return;
    }
    m_isLooking = true;
    m_message->clear();
    m_findings->showBusy(tr("Looking at the disks of “%1” and at “%2”…").arg(m_machineName, host->label()));
    m_copy->look(host, purpose()).then(this, [this](const Result<transfer::TransferPlan> &plan) {
        looked(plan);
    });
}

void CopyMachineDialog::looked(const Result<transfer::TransferPlan> &plan)
{
    m_isLooking = false;
    if (std::exchange(m_lookAgain, false)) {
        look();
        return;
    }
    if (!plan) {
        m_findings->setFindings({});
        m_message->showError(plan.error());
        return;
    }
    m_plan = *plan;
    showPlan();
}

void CopyMachineDialog::showPlan()
{
    m_name->setText(m_plan->name);
    showPools();
    m_tabs->setPlan(&*m_plan);
    refresh();
}

void CopyMachineDialog::showPools()
{
    m_pool->clear();
    for (const api::PoolInfo &pool : m_plan->destination.pools)
        m_pool->addItem(tr("%1 (%2 left)").arg(pool.name, pool.available.toString()), pool.uuid);
    m_pool->setCurrentIndex(m_pool->findData(m_plan->pool));
}

void CopyMachineDialog::changed()
{
    if (!m_plan)
        return;
    m_plan->name = m_name->text();
    m_plan->pool = m_pool->currentData().toUuid();
    transfer::nameVolumes(*m_plan);
    refresh();
}

void CopyMachineDialog::refresh()
{
    for (QWidget *widget : std::initializer_list<QWidget *> { m_name, m_pool })
        widget->setEnabled(m_plan && !m_tabs->isEdited());
    m_space->setText(m_plan ? tr("needs %1").arg(m_plan->spaceNeeded().toString()) : QString());
    if (!m_plan) {
        m_start->setEnabled(false);
        return;
    }
    const migration::Findings findings = m_tabs->refresh();
    if (findings.empty())
        m_findings->showNote(
            tr("The machine can be copied; its host keeps it as it is."), migration::Verdict::Ready);
    else
        m_findings->setFindings(findings);
    m_start->setEnabled(migration::worstOf(findings) != migration::Verdict::Refused);
}

void CopyMachineDialog::start()
{
    if (!m_plan || !m_start->isEnabled() || !destination())
        return;
    const QString title = purpose() == Purpose::Move ? tr("Move “%1”").arg(m_machineName)
                                                     : tr("Clone “%1”").arg(m_machineName);
    const QString effect = purpose() == Purpose::Move
        ? tr("Its disks are copied to “%1” and it is defined there like this. Here it stays until it has "
             "started there, and then only goes if you agree.")
              .arg(destination()->label())
        : tr("“%1” is made on “%2” like this, with copies of the disks.")
              .arg(m_plan->name, destination()->label());
    auto *dialog = new DifferenceDialog(
        title, effect, forReading(m_plan->machine.document), forReading(m_tabs->document()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &CopyMachineDialog::go);
    dialog->open();
}

void CopyMachineDialog::go()
{
    models::Host *to = destination();
    if (!to || !m_copy || !m_plan)
        return;
    transfer::TransferPlan plan = *m_plan;
    if (m_tabs->isEdited())
        plan.edited = m_tabs->document();
    models::MachineCopy *copy = std::exchange(m_copy, nullptr); // on its own from now on
    if (plan.purpose == Purpose::Move)
        Q_EMIT moveStarted(copy, to);
    copy->start(to, plan);
    accept();
}

} // namespace inn::ui
