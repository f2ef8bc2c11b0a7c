#include "ui/domain/snapshots/revertsnapshotdialog.h"

#include "models/domain.h"
#include "models/snapshotsmodel.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

QString consequence(const models::Domain &domain, const api::SnapshotInfo &snapshot)
{
    const QString when = QLocale().toString(snapshot.createdAt.toLocalTime(), QLocale::ShortFormat);
    QString text
        = RevertSnapshotDialog::tr("“%1” becomes what it was on %2. All that happened in it since, on "
                                   "its disks and in its memory, is lost.")
              .arg(domain.name(), when);
    const bool comesBackOff = !api::isActive(snapshot.state);
    if (comesBackOff && api::isActive(domain.info().state))
        text += u' ' + RevertSnapshotDialog::tr("It is forced off, and is off afterwards.");
    else if (!comesBackOff && !api::isActive(domain.info().state))
        text += u' ' + RevertSnapshotDialog::tr("It runs again afterwards.");
    return text;
}

} // namespace

RevertSnapshotDialog::RevertSnapshotDialog(
    models::Domain *domain, models::SnapshotsModel &model, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_domain(domain)
    , m_model(&model)
    , m_snapshot(name)
    , m_keep(new QCheckBox(tr("&Take a snapshot of the present state first, called:")))
    , m_name(new QLineEdit(model.freeName()))
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("revertSnapshotDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go back to “%1”").arg(name));
    auto *text = new QLabel;
    text->setObjectName(QStringLiteral("consequence"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    if (const api::SnapshotInfo *snapshot = model.find(name))
        text->setText(consequence(*domain, *snapshot));
    m_keep->setObjectName(QStringLiteral("keepPresent"));
    m_name->setObjectName(QStringLiteral("presentName"));
    m_name->setAccessibleName(tr("Name of the snapshot of the present state"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("&Go back"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addSpacing(6);
    layout->addWidget(m_keep);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_keep, &QCheckBox::toggled, this, &RevertSnapshotDialog::validate);
    connect(m_name, &QLineEdit::textChanged, this, &RevertSnapshotDialog::validate);
    connect(buttons, &QDialogButtonBox::accepted, this, &RevertSnapshotDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RevertSnapshotDialog::reject);
    connect(domain, &QObject::destroyed, this, &RevertSnapshotDialog::reject);
    connect(&model, &QAbstractItemModel::modelReset, this, &RevertSnapshotDialog::validate);
    validate();
}

void RevertSnapshotDialog::validate()
{
    m_name->setEnabled(m_keep->isChecked());
    QString problem;
    const QString name = m_name->text().trimmed();
    if (m_model && !m_model->find(m_snapshot))
        problem = tr("The snapshot “%1” is gone.").arg(m_snapshot);
    else if (m_keep->isChecked() && (name.isEmpty() || name.contains(u'/') || name.startsWith(u'.')))
        problem = tr("Give it a name without “/” that does not begin with a dot.");
    else if (m_keep->isChecked() && m_model && m_model->find(name))
        problem = tr("There is a snapshot “%1” already; choose another name.").arg(name);
    m_problem->setProblem(problem);
    m_ok->setEnabled(problem.isEmpty());
}

void RevertSnapshotDialog::accept()
{
    validate();
    if (!m_ok->isEnabled() || !m_model)
        return;
    if (m_keep->isChecked()) {
        models::SnapshotRequest request;
        request.name = m_name->text().trimmed();
        // Without it, nothing is lost either: going back waits for its success.
        models::SnapshotsModel *model = m_model;
        model->take(request).then(model, [model, name = m_snapshot](const Result<QString> &taken) {
            if (taken)
                model->revert(name);
        });
    } else {
        m_model->revert(m_snapshot);
    }
    QDialog::accept();
}

} // namespace inn::ui
