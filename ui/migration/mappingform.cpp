#include "ui/migration/mappingform.h"

#include "ui/widgets/secondarylabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace inn::ui {

using migration::Attachment;

namespace {

constexpr int kBetweenParts = 10;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void addHeading(QGridLayout *grid, const QString &text)
{
    if (grid->count() > 0) // apart from what is above
        grid->setRowMinimumHeight(grid->rowCount(), kBetweenParts);
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    grid->addWidget(label, grid->rowCount(), 0, 1, 2);
}

} // namespace

MappingForm::MappingForm(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("migrateMapping"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
}

void MappingForm::clear()
{
    m_shown.clear();
    setWidget(new QWidget);
}

void MappingForm::setMachine(const migration::GuestFacts &guest, const migration::HostFacts &destination,
    const migration::MovePlan &plan)
{
    m_plan = plan;
    // Rows are made anew only when there are others: not while somebody types in one.
    QStringList facts { guest.info.name };
    for (const Attachment &each : migration::attachmentsOf(guest.config))
        facts += migration::attachmentText(each);
    for (const Attachment &each : migration::attachmentsOf(destination))
        facts += migration::attachmentText(each);
    for (const migration::NetworkMapping &network : plan.networks)
        facts += migration::attachmentText(network.to);
    for (const migration::GuestDiskFacts &disk : guest.disks)
        facts += disk.target + u' ' + disk.path;
    const QWidget *focus = focusWidget();
    const bool isTyping = qobject_cast<const QLineEdit *>(focus) && focus->hasFocus();
    if (facts.join(u'\n') == m_shown || (isTyping && !m_shown.isEmpty()))
        return;
    m_shown = facts.join(u'\n');
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    addNetworks(grid, guest, destination);
    addDisks(grid, guest);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
}

void MappingForm::addNetworks(
    QGridLayout *grid, const migration::GuestFacts &guest, const migration::HostFacts &destination)
{
    addHeading(grid, tr("Networks"));
    const std::vector<Attachment> used = migration::attachmentsOf(guest.config);
    const std::vector<Attachment> offered = migration::attachmentsOf(destination);
    if (used.empty())
        grid->addWidget(new SecondaryLabel(tr("No interface is connected to a network or bridge.")),
            grid->rowCount(), 0, 1, 2);
    for (const Attachment &from : used) {
        auto *choice = new QComboBox;
        const QString name = migration::attachmentText(from);
        choice->setObjectName(QStringLiteral("mapNetwork ") + from.name);
        choice->setAccessibleName(tr("Instead of %1").arg(name));
        const bool isThere = std::find(offered.begin(), offered.end(), from) != offered.end();
        choice->addItem(
            isThere ? tr("the same: %1").arg(name) : tr("the same: %1 (missing there)").arg(name));
        for (const Attachment &to : offered) {
            if (to != from)
                choice->addItem(migration::attachmentText(to));
        }
        std::vector<Attachment> others;
        std::copy_if(offered.begin(), offered.end(), std::back_inserter(others),
            [&from](const Attachment &to) { return to != from; });
        if (const Attachment *now = m_plan.mapped(from)) {
            const auto place = std::find(others.begin(), others.end(), *now);
            if (place != others.end())
                choice->setCurrentIndex(int(place - others.begin()) + 1);
        }
        connect(choice, &QComboBox::activated, this, [this, from, others](int row) {
            chooseNetwork(from, row > 0 ? std::optional(others[std::size_t(row - 1)]) : std::nullopt);
        });
        QLabel *label = plainLabel(name + u':');
        label->setBuddy(choice);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(choice, row, 1);
    }
}

void MappingForm::addDisks(QGridLayout *grid, const migration::GuestFacts &guest)
{
    addHeading(grid, tr("Disks"));
    for (const migration::GuestDiskFacts &disk : guest.disks) {
        if (disk.path.isEmpty())
            continue;
        auto *path = new QLineEdit(m_plan.pathThere(disk));
        path->setObjectName(QStringLiteral("mapDisk ") + disk.target);
        path->setAccessibleName(tr("Where disk “%1” lies there").arg(disk.target));
        path->setPlaceholderText(disk.removable ? tr("no medium") : disk.path);
        connect(path, &QLineEdit::editingFinished, this, [this, path, disk] {
            if (path->isModified())
                choosePath(disk.target, disk.path,
                    path->text().isEmpty() && !disk.removable ? disk.path : path->text());
            path->setModified(false);
        });
        QLabel *label = plainLabel(tr("%1 (%2):").arg(disk.target, disk.path.section(u'/', -1)));
        label->setToolTip(disk.path.toHtmlEscaped());
        label->setBuddy(path);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(path, row, 1);
    }
}

void MappingForm::chooseNetwork(const Attachment &from, const std::optional<Attachment> &to)
{
    std::erase_if(
        m_plan.networks, [&from](const migration::NetworkMapping &network) { return network.from == from; });
    if (to)
        m_plan.networks.push_back({ from, *to });
    Q_EMIT networksEdited(m_plan.networks);
}

void MappingForm::choosePath(const QString &target, const QString &before, const QString &path)
{
    std::erase_if(
        m_plan.diskPaths, [&target](const migration::DiskMapping &disk) { return disk.target == target; });
    if (path != before)
        m_plan.diskPaths.push_back({ target, path });
    Q_EMIT disksEdited(m_plan.diskPaths);
}

void MappingForm::focusNetworks()
{
    if (QComboBox *first = findChild<QComboBox *>())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace inn::ui
