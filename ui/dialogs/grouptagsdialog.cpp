#include "ui/dialogs/grouptagsdialog.h"

#include "models/domain.h"
#include "models/host.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace inn::ui {

namespace {

QStringList groupsOf(const models::Host &host)
{
    QSet<QString> names;
    for (const models::Domain *domain : host.domains()) {
        if (!domain->info().group.isEmpty())
            names.insert(domain->info().group);
    }
    QStringList sorted = names.values();
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace

GroupTagsDialog::GroupTagsDialog(const std::vector<models::Domain *> &domains, QWidget *parent)
    : QDialog(parent)
    , m_domains(domains.begin(), domains.end())
    , m_group(new QComboBox)
    , m_tags(new QLineEdit)
{
    setObjectName(QStringLiteral("groupTagsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    QStringList groups;
    m_commonTags = domains.front()->info().tags;
    m_commonGroup = domains.front()->info().group;
    for (const models::Domain *domain : domains) {
        groups << groupsOf(*domain->host());
        m_sameGroup = m_sameGroup && domain->info().group == m_commonGroup;
        const QStringList tags = domain->info().tags;
        m_commonTags.removeIf([&tags](const QString &tag) { return !tags.contains(tag); });
    }
    groups.removeDuplicates();
    setWindowTitle(domains.size() == 1 ? tr("Group and Tags of “%1”").arg(domains.front()->name())
                                       : tr("Group and Tags of %n Machine(s)", nullptr, int(domains.size())));

    m_group->setObjectName(QStringLiteral("group"));
    m_group->setAccessibleName(tr("Group"));
    m_group->setEditable(true);
    m_group->addItem(QString());
    m_group->addItems(groups);
    m_group->setCurrentText(m_sameGroup ? m_commonGroup : QString());
    m_group->lineEdit()->setPlaceholderText(
        m_sameGroup ? tr("No group") : tr("Different groups; left as they are"));
    m_group->setMinimumWidth(300);
    m_tags->setObjectName(QStringLiteral("tags"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("For example: production, web"));
    m_tags->setText(m_commonTags.join(QStringLiteral(", ")));
    auto *hint = new QLabel(domains.size() == 1 ? tr("Separate tags with commas.")
                                                : tr("Tags that all have in common are shown; others stay as "
                                                     "they are. Separate tags with commas."));
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("ok"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Group:"), m_group);
    form->addRow(tr("&Tags:"), m_tags);
    form->addRow(QString(), hint);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &GroupTagsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &GroupTagsDialog::reject);
}

void GroupTagsDialog::accept()
{
    const QStringList typed = typedTags();
    const QString group = m_group->currentText().trimmed();
    const bool groupStays = !m_sameGroup && group.isEmpty();
    for (const QPointer<models::Domain> &domain : m_domains) {
        if (!domain)
            continue;
        QStringList tags = domain->info().tags;
        tags.removeIf([this](const QString &tag) { return m_commonTags.contains(tag); });
        tags << typed;
        tags.removeDuplicates();
        const QString newGroup = groupStays ? domain->info().group : group;
        if (newGroup != domain->info().group || tags != domain->info().tags)
            domain->setGroupAndTags(newGroup, tags);
    }
    QDialog::accept();
}

QStringList GroupTagsDialog::typedTags() const
{
    QStringList tags;
    const QStringList parts = m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

} // namespace inn::ui
