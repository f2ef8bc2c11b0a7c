#include "ui/domain/snapshots/takesnapshotdialog.h"

#include "models/domain.h"
#include "models/snapshotsmodel.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/secondarylabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

constexpr int kIndentation = 24;
constexpr int kLongestName = 200;

QLabel *makeReason(const char *name)
{
    auto *label = new SecondaryLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setIndent(kIndentation);
    return label;
}

void showReason(QLabel *label, const QString &reason, const QString &otherwise)
{
    label->setText(reason.isEmpty() ? otherwise : reason);
    label->setVisible(!label->text().isEmpty());
}

} // namespace

TakeSnapshotDialog::TakeSnapshotDialog(models::Domain *domain, models::SnapshotsModel &model, QWidget *parent)
    : QDialog(parent)
    , m_domain(domain)
    , m_model(model)
    , m_name(new QLineEdit(model.freeName()))
    , m_description(new QPlainTextEdit)
    , m_inside(new QRadioButton)
    , m_insideReason(makeReason("insideReason"))
    , m_disksAlone(new QRadioButton(tr("Dis&ks alone, continuing in new files")))
    , m_disksAloneReason(makeReason("disksAloneReason"))
    , m_quiesce(new QCheckBox(tr("&Freeze the guest’s file systems meanwhile")))
    , m_quiesceReason(makeReason("quiesceReason"))
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("takeSnapshotDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take a snapshot of “%1”").arg(domain->name()));
    build();
    connect(m_name, &QLineEdit::textChanged, this, &TakeSnapshotDialog::validate);
    for (QRadioButton *choice : { m_inside, m_disksAlone })
        connect(choice, &QRadioButton::toggled, this, &TakeSnapshotDialog::validate);
    connect(domain, &QObject::destroyed, this, &TakeSnapshotDialog::reject);
    connect(domain, &models::Domain::changed, this, &TakeSnapshotDialog::loadChoices);
    connect(&model, &QAbstractItemModel::modelReset, this, &TakeSnapshotDialog::validate);
    loadChoices();
    validate();
}

void TakeSnapshotDialog::build()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name of the snapshot"));
    m_name->setMaxLength(kLongestName);
    m_name->setMinimumWidth(380);
    m_name->selectAll();
    m_description->setObjectName(QStringLiteral("description"));
    m_description->setAccessibleName(tr("Description of the snapshot"));
    m_description->setPlaceholderText(tr("What is it for?"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 4);
    m_inside->setObjectName(QStringLiteral("inside"));
    m_disksAlone->setObjectName(QStringLiteral("disksAlone"));
    m_quiesce->setObjectName(QStringLiteral("quiesce"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("&Take snapshot"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Description:"), m_description);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(kIndentation, 0, 0, 0);
    below->addWidget(m_quiesce);
    below->addWidget(m_quiesceReason);
    // Texts that wrap get their height only where no form is between them and the dialog.
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(6);
    layout->addWidget(m_inside);
    layout->addWidget(m_insideReason);
    layout->addWidget(m_disksAlone);
    layout->addWidget(m_disksAloneReason);
    layout->addLayout(below);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TakeSnapshotDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TakeSnapshotDialog::reject);
}

void TakeSnapshotDialog::loadChoices()
{
    if (!m_domain)
        return;
    const bool active = api::isActive(m_domain->info().state);
    m_inside->setText(
        active ? tr("Disks and &memory, kept in the disk images") : tr("Disks, kept in the disk i&mages"));
    const auto view = active ? api::XmlView::Live : api::XmlView::Inactive;
    m_domain->xml(view).then(this, [this](const Result<QByteArray> &xml) {
        if (xml)
            showChoices(*xml);
        else
            m_problem->setProblem(xml.error().message);
    });
}

void TakeSnapshotDialog::showChoices(const QByteArray &domainXml)
{
    if (!m_domain)
        return;
    const models::SnapshotChoices choices = models::snapshotChoices(domainXml, m_domain->info().state);
    m_known = true;
    const bool inside = choices.whyNotInside.isEmpty();
    const bool disksAlone = choices.whyNotDisksAlone.isEmpty();
    m_inside->setEnabled(inside);
    m_disksAlone->setEnabled(disksAlone);
    m_quiescePossible = choices.whyNotQuiesced.isEmpty();
    const bool active = api::isActive(m_domain->info().state);
    showReason(m_insideReason, choices.whyNotInside,
        active ? tr("The machine pauses for a moment and can go back to exactly this point.")
               : tr("The machine can go back to its disks as they are now."));
    showReason(m_disksAloneReason, choices.whyNotDisksAlone,
        tr("Nothing pauses. The images of now stay as they are; the machine cannot go back by itself."));
    showReason(m_quiesceReason, choices.whyNotQuiesced, tr("Needs the guest agent to run in the machine."));
    if (!std::exchange(m_chosen, true) || !(m_inside->isChecked() ? inside : disksAlone)) {
        m_inside->setChecked(inside);
        m_disksAlone->setChecked(!inside && disksAlone);
    }
    validate();
    adjustSize();
}

void TakeSnapshotDialog::validate()
{
    m_quiesce->setEnabled(m_quiescePossible && m_disksAlone->isChecked() && m_disksAlone->isEnabled());
    const QString name = m_name->text().trimmed();
    QString problem;
    if (name.isEmpty())
        problem = tr("Give the snapshot a name.");
    else if (name.contains(u'/') || name.startsWith(u'.'))
        problem = tr("The name cannot contain “/” or begin with a dot.");
    else if (m_model.find(name))
        problem = tr("There is a snapshot “%1” already; choose another name.").arg(name);
    else if (m_known && !m_inside->isEnabled() && !m_disksAlone->isEnabled())
        problem = tr("No snapshot of this machine is possible.");
    m_problem->setProblem(problem);
    m_ok->setEnabled(m_known && problem.isEmpty());
}

void TakeSnapshotDialog::accept()
{
    validate();
    if (!m_ok->isEnabled())
        return;
    models::SnapshotRequest request;
    request.name = m_name->text().trimmed();
    request.description = m_description->toPlainText().trimmed();
    request.diskOnly = m_disksAlone->isChecked();
    request.quiesce = m_quiesce->isEnabled() && m_quiesce->isChecked();
    m_model.take(request);
    Q_EMIT started(request.name);
    QDialog::accept();
}

} // namespace inn::ui
