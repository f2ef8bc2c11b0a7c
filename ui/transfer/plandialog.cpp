#include "ui/transfer/plandialog.h"

#include "models/hostlist.h"
#include "ui/migration/findingsview.h"
#include "ui/transfer/plantabs.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

constexpr int kFindingsLines = 5;

} // namespace

PlanDialog::PlanDialog(models::HostList &hosts, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_hosts(hosts)
    , m_message(new MessageBar)
    , m_host(new QComboBox)
    , m_name(new QLineEdit)
    , m_pool(new QComboBox)
    , m_tabs(new PlanTabs)
    , m_findings(new FindingsView)
    , m_start(new QPushButton(words.start))
{
    const auto name = [&words](QWidget *part, const char *end, const QString &spoken) {
        part->setObjectName(words.name + QLatin1String(end));
        part->setAccessibleName(spoken);
    };
    name(m_host, "Host", words.host);
    name(m_name, "Name", tr("Name of the machine there"));
    name(m_pool, "Pool", tr("Storage pool for the disks"));
    name(m_findings, "Findings", tr("What to know before"));
    m_start->setObjectName(words.name + QStringLiteral("Start"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_findings->setMaximumHeight(
        std::max(m_findings->minimumHeight(), fontMetrics().lineSpacing() * (kFindingsLines + 2)));
    connect(m_host, &QComboBox::activated, this, [this] { look(); });
    connect(m_name, &QLineEdit::textEdited, this, &PlanDialog::changed);
    connect(m_pool, &QComboBox::activated, this, &PlanDialog::changed);
    connect(m_tabs, &PlanTabs::changed, this, &PlanDialog::changed);
    for (models::Host *host : hosts.hosts())
        watch(host);
    connect(&hosts, &models::HostList::added, this, &PlanDialog::watch);
    connect(&hosts, &models::HostList::removed, this, &PlanDialog::hostsChanged);
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::buildBelow(QWidget *top)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(top);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_findings);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(780, 620);
}

void PlanDialog::addPlanRows(QFormLayout *form, QWidget *besideThePool)
{
    form->addRow(tr("&Host:"), m_host);
    form->addRow(tr("&Name:"), m_name);
    if (besideThePool)
        addRow(form, tr("Storage &pool:"), m_pool, besideThePool);
    else
        form->addRow(tr("Storage &pool:"), m_pool);
}

models::Host *PlanDialog::destination() const
{
    const QUrl uri = m_host->currentData().toUrl();
    return uri.isEmpty() ? nullptr : m_hosts.find(uri);
}

bool PlanDialog::isPossible(const models::Host &host) const
{
    return !host.info().readOnly;
}

void PlanDialog::watch(models::Host *host)
{
    connect(host, &models::Host::changed, this, &PlanDialog::hostsChanged);
}

void PlanDialog::listHosts()
{
    const QUrl before = m_host->currentData().toUrl();
    const QSignalBlocker blocker(m_host);
    m_host->clear();
    for (const models::Host *host : m_hosts.hosts()) {
        const bool isThere = host->state() == models::Host::State::Connected && host->hasStorage();
        // What was chosen stays: a host that is lost for a moment must not lose what was typed.
        if (isPossible(*host) && (isThere || host->entry().uri == before))
            m_host->addItem(host->label(), host->entry().uri);
    }
    const int index = m_host->findData(before);
    m_host->setCurrentIndex(index >= 0 ? index : m_host->count() > 0 ? 0 : -1);
}

void PlanDialog::hostsChanged()
{
    const QVariant before = m_host->currentData();
    listHosts();
    if (m_host->currentData() != before)
        look();
}

void PlanDialog::forgetPlan()
{
    m_tabs->setPlan(nullptr);
    m_plan.reset();
    refresh();
}

void PlanDialog::takePlan(const Result<transfer::TransferPlan> &plan)
{
    if (!plan) {
        m_findings->setFindings({});
        m_message->showError(plan.error());
        return;
    }
    m_plan = *plan;
    m_name->setText(m_plan->name);
    showPools();
    m_tabs->setPlan(&*m_plan);
    refresh();
}

void PlanDialog::showPools()
{
    m_pool->clear();
    for (const api::PoolInfo &pool : m_plan->destination.pools)
        m_pool->addItem(tr("%1 (%2 left)").arg(pool.name, pool.available.toString()), pool.uuid);
    m_pool->setCurrentIndex(m_pool->findData(m_plan->pool));
}

void PlanDialog::changed()
{
    if (!m_plan)
        return;
    m_plan->name = m_name->text();
    m_plan->pool = m_pool->currentData().toUuid();
    transfer::nameVolumes(*m_plan);
    refresh();
}

void PlanDialog::refresh()
{
    for (QWidget *widget : std::initializer_list<QWidget *> { m_name, m_pool })
        widget->setEnabled(m_plan && !m_tabs->isEdited());
    m_start->setEnabled(false);
    if (!m_plan)
        return;
    migration::Findings findings = m_tabs->refresh();
    const migration::Findings further = furtherFindings();
    findings.insert(findings.end(), further.begin(), further.end());
    if (findings.empty())
        m_findings->showNote(readyText(), migration::Verdict::Ready);
    else
        m_findings->setFindings(findings);
    m_start->setEnabled(migration::worstOf(findings) != migration::Verdict::Refused);
}

transfer::TransferPlan PlanDialog::planToStart() const
{
    transfer::TransferPlan plan = *m_plan;
    if (m_tabs->isEdited())
        plan.edited = m_tabs->document();
    return plan;
}

} // namespace inn::ui
