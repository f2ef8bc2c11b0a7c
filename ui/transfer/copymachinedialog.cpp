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

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace inn::ui {

using transfer::Purpose;

namespace {

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
    models::HostList &hosts, models::Domain *domain, Purpose purpose, QWidget *parent)
    : PlanDialog(hosts, { QStringLiteral("copy"), tr("Host to copy to"), tr("Continue…") }, parent)
    , m_from(domain->host())
    , m_machineName(domain->name())
    , m_copy(new models::MachineCopy(domain->host(), domain->uuid(), domain->name()))
    , m_move(named(new QRadioButton(tr("&Move it: the same machine goes on there")), "copyMove",
          tr("Move the machine")))
    , m_clone(named(new QRadioButton(tr("&Clone it: another machine with copies of its disks")), "copyClone",
          tr("Clone the machine")))
    , m_space(named(new QLabel, "copySpace", tr("Room that the disks need")))
{
    setObjectName(QStringLiteral("copyMachineDialog"));
    setWindowTitle(tr("Move or Clone “%1”").arg(m_machineName));
    m_space->setTextFormat(Qt::PlainText);
    (purpose == Purpose::Move ? m_move : m_clone)->setChecked(true);
    buildBelow(buildTarget());
    connect(m_clone, &QRadioButton::toggled, this, [this] {
        listHosts();
        look();
    });
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
    addPlanRows(form, m_space);
    return box;
}

Purpose CopyMachineDialog::purpose() const
{
    return m_clone->isChecked() ? Purpose::Clone : Purpose::Move;
}

bool CopyMachineDialog::isPossible(const models::Host &host) const
{
    return PlanDialog::isPossible(host) && (&host != m_from || purpose() == Purpose::Clone);
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
    models::Host *host = destination();
    forgetPlan();
    m_lookAgain = m_isLooking;
    if (!host || !m_copy) {
        m_findings->showNote(
            tr("There is no other host to move to; connect to one, or clone the machine on its own host."),
            migration::Verdict::Refused);
        return;
    }
    m_message->clear();
    m_findings->showBusy(tr("Looking at the disks of “%1” and at “%2”…").arg(m_machineName, host->label()));
    if (std::exchange(m_isLooking, true))
        return;
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
    takePlan(plan);
}

QString CopyMachineDialog::readyText() const
{
    return tr("The machine can be copied; its host keeps it as it is.");
}

void CopyMachineDialog::refresh()
{
    PlanDialog::refresh();
    m_space->setText(m_plan ? tr("needs %1").arg(m_plan->spaceNeeded().toString()) : QString());
}

void CopyMachineDialog::accept()
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
    const transfer::TransferPlan plan = planToStart();
    models::MachineCopy *copy = std::exchange(m_copy, nullptr); // on its own from now on
    if (plan.purpose == Purpose::Move)
        Q_EMIT moveStarted(copy, to);
    copy->start(to, plan);
    QDialog::accept();
}

} // namespace inn::ui
