#include "ui/domain/snapshots/deletesnapshotdialog.h"

#include "models/domain.h"
#include "models/snapshotsmodel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inn::ui {

namespace {

constexpr int kMostNames = 8;

QString quoted(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.mid(0, kMostNames))
        shown += QStringLiteral("“%1”").arg(name);
    if (names.size() > kMostNames)
        shown += DeleteSnapshotDialog::tr("%1 more").arg(names.size() - kMostNames);
    return shown.join(QStringLiteral(", "));
}

} // namespace

DeleteSnapshotDialog::DeleteSnapshotDialog(
    models::Domain *domain, models::SnapshotsModel &model, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_domain(domain)
    , m_model(&model)
    , m_snapshot(name)
    , m_descendants(model.descendantsOf(name))
    , m_alone(new QRadioButton(tr("&Only “%1”").arg(name)))
    , m_withChildren(new QRadioButton(tr("“%1” &and all that follow it").arg(name)))
    , m_childrenOnly(new QRadioButton(tr("Only those that &follow it")))
    , m_keepData(new QCheckBox(tr("&Keep the data in the images, remove only the entry in the list")))
    , m_consequence(new QLabel)
{
    setObjectName(QStringLiteral("deleteSnapshotDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete “%1”").arg(name));
    m_alone->setObjectName(QStringLiteral("alone"));
    m_withChildren->setObjectName(QStringLiteral("withChildren"));
    m_childrenOnly->setObjectName(QStringLiteral("childrenOnly"));
    m_keepData->setObjectName(QStringLiteral("keepData"));
    m_alone->setChecked(true);
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_consequence->setTextFormat(Qt::PlainText);
    m_consequence->setWordWrap(true);
    m_consequence->setMinimumWidth(420);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("&Delete"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    for (QRadioButton *choice : { m_alone, m_withChildren, m_childrenOnly }) {
        choice->setVisible(!m_descendants.isEmpty());
        layout->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &DeleteSnapshotDialog::showConsequence);
    }
    layout->addWidget(m_keepData);
    layout->addSpacing(6);
    layout->addWidget(m_consequence);
    layout->addWidget(buttons);
    connect(m_keepData, &QCheckBox::toggled, this, &DeleteSnapshotDialog::showConsequence);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeleteSnapshotDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteSnapshotDialog::reject);
    connect(domain, &QObject::destroyed, this, &DeleteSnapshotDialog::reject);
    showConsequence();
}

QStringList DeleteSnapshotDialog::doomed() const
{
    QStringList names;
    if (!m_childrenOnly->isChecked())
        names += m_snapshot;
    if (!m_alone->isChecked())
        names += m_descendants;
    return names;
}

void DeleteSnapshotDialog::showConsequence()
{
    if (!m_model)
        return;
    const QStringList names = doomed();
    const bool external = std::any_of(names.begin(), names.end(), [this](const QString &name) {
        const api::SnapshotInfo *snapshot = m_model->find(name);
        return snapshot && snapshot->where == api::SnapshotInfo::Where::External;
    });
    const bool keeps = m_keepData->isChecked();
    const bool merges = external && !keeps;
    QString text = merges
        ? tr(
            "%1 is deleted: what was written since then is merged into the image that it went back to, whose "
            "state of then is lost. The machine itself stays as it is now.")
              .arg(quoted(names))
        : keeps
        ? tr("%1 goes from the list; what it keeps stays in the images.").arg(quoted(names))
        : tr("%1 is deleted: the machine can never go back to it. The machine itself stays as it is now.")
              .arg(quoted(names));
    if (names.size() > 1) {
        text = merges
            ? tr("%1 are deleted: what was written since then is merged into the images that they went back "
                 "to, whose states of then are lost. The machine itself stays as it is now.")
                  .arg(quoted(names))
            : keeps ? tr("%1 go from the list; what they keep stays in the images.").arg(quoted(names))
                    : tr("%1 are deleted: the machine can never go back to them. The machine itself stays as "
                         "it is now.")
                          .arg(quoted(names));
    }
    m_consequence->setText(text);
    m_ok->setText(keeps ? tr("&Remove from the list") : tr("&Delete"));
}

void DeleteSnapshotDialog::accept()
{
    if (!m_model)
        return;
    api::SnapshotDeleteFlags flags;
    flags.setFlag(api::SnapshotDelete::Children, m_withChildren->isChecked());
    flags.setFlag(api::SnapshotDelete::ChildrenOnly, m_childrenOnly->isChecked());
    flags.setFlag(api::SnapshotDelete::MetadataOnly, m_keepData->isChecked());
    m_model->remove(m_snapshot, flags);
    QDialog::accept();
}

} // namespace inn::ui
