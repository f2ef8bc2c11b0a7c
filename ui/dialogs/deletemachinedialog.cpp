#include "ui/dialogs/deletemachinedialog.h"

#include "backend/migration/brokenpostcopy.h"
#include "models/domain.h"
#include "models/host.h"
#include "ui/dialogs/backingsearch.h"
#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace inn::ui {

namespace {

enum Column { Disk, Size, Use, ColumnCount };
constexpr int kPathRole = Qt::UserRole;

QStringList namesOf(const std::vector<QPointer<models::Domain>> &domains)
{
    QStringList names;
    for (const QPointer<models::Domain> &domain : domains) {
        if (domain)
            names << domain->name();
    }
    return names;
}

template<class Visit>
void forEachDisk(QTreeWidget *tree, Visit visit)
{
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
            visit(tree->topLevelItem(i)->child(j));
    }
}

bool isTicked(const QTreeWidgetItem *disk)
{
    return disk->flags().testFlag(Qt::ItemIsUserCheckable) && disk->checkState(Disk) == Qt::Checked;
}

} // namespace

DeleteMachineDialog::DeleteMachineDialog(const std::vector<models::Domain *> &domains, QWidget *parent)
    : QDialog(parent)
    , m_domains(domains.begin(), domains.end())
    , m_disks(new QTreeWidget)
    , m_summary(new QLabel)
{
    setObjectName(QStringLiteral("deleteMachineDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(domains.size() == 1 ? tr("Delete “%1”").arg(domains.front()->name())
                                       : tr("Delete %n Machine(s)", nullptr, int(domains.size())));
    resize(640, 360);

    auto *question = new QLabel(
        tr("Tick the disks whose content is to be deleted too. Disks that are not ticked stay."));
    question->setWordWrap(true);
    m_disks->setObjectName(QStringLiteral("disks"));
    m_disks->setAccessibleName(tr("Disks of the machines to delete"));
    m_disks->setColumnCount(ColumnCount);
    m_disks->setHeaderLabels({ tr("Disk"), tr("Size"), tr("Used by") });
    m_disks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_disks->header()->setStretchLastSection(false);
    m_disks->header()->setSectionResizeMode(Disk, QHeaderView::Stretch);
    m_disks->header()->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    m_disks->header()->setSectionResizeMode(Use, QHeaderView::ResizeToContents);
    m_disks->setTextElideMode(Qt::ElideMiddle);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::AcceptRole);
    m_delete->setObjectName(QStringLiteral("delete"));
    m_delete->setIcon(icon(IconName::Delete));
    m_delete->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancel"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_disks, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);

    for (models::Domain *domain : domains)
        addMachine(domain);
    findBackingUsers();
    connect(m_disks, &QTreeWidget::itemChanged, this, &DeleteMachineDialog::updateSummary);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeleteMachineDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteMachineDialog::reject);
    updateSummary();
}

void DeleteMachineDialog::accept()
{
    QStringList deleted; // two of the machines may share a disk
    for (int i = 0; i < m_disks->topLevelItemCount(); ++i) {
        models::Domain *domain = m_domains[std::size_t(i)];
        if (!domain)
            continue;
        QStringList storage;
        const QTreeWidgetItem *machine = m_disks->topLevelItem(i);
        for (int j = 0; j < machine->childCount(); ++j) {
            const QString path = machine->child(j)->data(Disk, kPathRole).toString();
            // Somebody may have taken the disk into use while the question stood here.
            if (isTicked(machine->child(j)) && otherUsers(*domain, path).isEmpty() && !deleted.contains(path))
                storage << path;
        }
        deleted << storage;
        domain->remove(storage);
    }
    QDialog::accept();
}

void DeleteMachineDialog::addMachine(models::Domain *domain)
{
    auto *item = new QTreeWidgetItem(m_disks, { domain->name() });
    item->setIcon(Disk, icon(stateIcon(domain->info())));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QFont bold = m_disks->font();
    bold.setBold(true);
    item->setFont(Disk, bold);
    const QStringList disks = domain->info().disks;
    for (const QString &path : disks)
        addDisk(item, domain, path);
    if (disks.isEmpty())
        item->setText(Use, tr("no disks"));
    item->setExpanded(true);
    connect(domain, &QObject::destroyed, this, &DeleteMachineDialog::updateSummary);
    connect(domain, &models::Domain::changed, this, &DeleteMachineDialog::updateSummary);
}

void DeleteMachineDialog::addDisk(QTreeWidgetItem *machine, models::Domain *domain, const QString &path)
{
    auto *item = new QTreeWidgetItem(machine, { path });
    item->setIcon(Disk, icon(IconName::Disk));
    item->setToolTip(Disk, path);
    item->setData(Disk, kPathRole, path);
    const QStringList users = otherUsers(*domain, path);
    if (users.isEmpty()) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Disk, Qt::Unchecked);
    } else {
        lockDisk(item, users.join(tr("”, “")),
            tr("Another machine uses this disk, so it cannot be deleted here."));
    }
    if (!path.startsWith(QLatin1Char('/')) || !domain->host()->hasStorage())
        return;
    domain->host()
        ->call([path](api::Connection &connection) -> QFuture<Result<api::ImageInfo>> {
            return connection.storage()->inspectImage(path);
        })
        .then(this, [this, path](Result<api::ImageInfo> image) { showSize(path, image); });
}

void DeleteMachineDialog::lockDisk(QTreeWidgetItem *disk, const QString &user, const QString &reason) const
{
    disk->setData(Disk, Qt::CheckStateRole, QVariant());
    disk->setFlags(Qt::ItemIsSelectable);
    disk->setText(Use, tr("“%1”").arg(user));
    disk->setToolTip(Use, reason);
}

void DeleteMachineDialog::findBackingUsers()
{
    QHash<models::Host *, QStringList> images;
    std::vector<models::Domain *> goes;
    for (const QPointer<models::Domain> &domain : m_domains) {
        goes.push_back(domain);
        images[domain->host()] += domain->info().disks;
    }
    for (auto host = images.cbegin(); host != images.cend(); ++host) {
        if (host->isEmpty())
            continue;
        auto *search = new BackingSearch(host.key(), *host, goes, this);
        m_searches.push_back(search);
        connect(search, &BackingSearch::progressed, this, &DeleteMachineDialog::updateSummary);
        connect(search, &BackingSearch::found, this, [this](const QString &image, const QString &machine) {
            forEachDisk(m_disks, [&](QTreeWidgetItem *disk) {
                if (disk->data(Disk, kPathRole).toString() == image
                    && disk->flags().testFlag(Qt::ItemIsUserCheckable))
                    lockDisk(disk, machine,
                        tr("The disk of “%1” builds on this one, so it cannot be deleted here.")
                            .arg(machine));
            });
        });
        search->start();
    }
}

void DeleteMachineDialog::showSize(const QString &path, const Result<api::ImageInfo> &image)
{
    forEachDisk(m_disks, [&](QTreeWidgetItem *disk) {
        if (disk->data(Disk, kPathRole).toString() != path)
            return;
        disk->setText(Size, image ? image->actualSize.toString() : tr("unknown"));
        disk->setToolTip(
            Size, image ? tr("%1 for the guest").arg(image->virtualSize.toString()) : image.error().message);
    });
}

QStringList DeleteMachineDialog::otherUsers(const models::Domain &domain, const QString &path) const
{
    QStringList names;
    for (const models::Domain *user : domain.host()->usersOf(path, &domain)) {
        const bool goesToo = std::any_of(
            m_domains.begin(), m_domains.end(), [user](const auto &each) { return each.data() == user; });
        if (!goesToo)
            names << user->name();
    }
    return names;
}

void DeleteMachineDialog::updateSummary()
{
    QStringList ticked;
    forEachDisk(m_disks, [&ticked](const QTreeWidgetItem *disk) {
        if (isTicked(disk))
            ticked << disk->data(Disk, kPathRole).toString();
    });
    ticked.removeDuplicates();
    const QStringList names = namesOf(m_domains);
    QStringList running, halves;
    for (const QPointer<models::Domain> &domain : m_domains) {
        if (domain && api::isActive(domain->info().state))
            running << domain->name();
        if (domain && migration::brokenHalf(domain->info()) != migration::BrokenHalf::None)
            halves << domain->name();
    }
    QStringList sentences;
    if (!halves.isEmpty())
        sentences << migration::brokenHalfLoss(halves);
    if (!running.isEmpty())
        sentences << tr("“%1” will be forced off.").arg(running.join(tr("”, “")));
    if (names.size() == 1)
        sentences << tr("“%1” will be deleted with its settings and saved state.").arg(names.front());
    else
        sentences << tr("These will be deleted with their settings and saved states: “%1”.")
                         .arg(names.join(tr("”, “")));
    std::size_t done = 0, all = 0;
    for (const BackingSearch *search : m_searches) {
        done += search->doneCount();
        all += search->diskCount();
    }
    if (done < all && !ticked.isEmpty())
        sentences
            << tr("Looking for other machines whose disks build on these (%1 of %2)…").arg(done).arg(all);
    if (ticked.isEmpty())
        sentences << tr("No disk is deleted.");
    else
        sentences << tr("This content is lost for good: %1").arg(ticked.join(QStringLiteral(", ")));
    m_summary->setText(sentences.join(QLatin1Char('\n')));
    m_delete->setText(
        ticked.isEmpty() ? tr("&Delete") : tr("&Delete with %n Disk(s)", nullptr, int(ticked.size())));
    m_delete->setEnabled(!names.isEmpty() && (ticked.isEmpty() || done == all));
}

} // namespace inn::ui
