#include "ui/host/hoststoragepage.h"

#include "models/domain.h"
#include "models/host.h"
#include "models/naturalorder.h"
#include "models/tasklist.h"
#include "ui/dialogs/createpooldialog.h"
#include "ui/dialogs/createvolumedialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/host/pageparts.h"
#include "ui/host/resourcejobs.h"
#include "ui/host/volumeactions.h"
#include "ui/widgets/emptynote.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace inn::ui {

namespace {

enum PoolColumn { PoolName, PoolUse, PoolState, PoolType, PoolPath, PoolColumnCount };
enum VolumeColumn { VolumeName, VolumeFormat, VolumeSize, VolumeAllocated, VolumeUsers, VolumeColumnCount };
constexpr int kUuidRole = Qt::UserRole;
constexpr int kPartRole = Qt::UserRole + 1; // double 0..1, how full
constexpr int kIndexRole = Qt::UserRole + 2; // int, into the volumes shown

class UseDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const QVariant part = index.data(kPartRole);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor ink
            = option.palette.color(QPalette::Normal, selected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF track = QRectF(option.rect).adjusted(4, option.rect.height() - 6, -8, -2);
        if (part.isValid()) {
            QColor trough = ink;
            trough.setAlpha(40);
            painter->setPen(Qt::NoPen);
            painter->setBrush(trough);
            painter->drawRoundedRect(track, 2, 2);
            QRectF used = track;
            used.setWidth(track.width() * std::clamp(part.toDouble(), 0.0, 1.0));
            painter->setBrush(selected      ? ink
                    : part.toDouble() > 0.9 ? QColor(0xd2, 0x3b, 0x3b)
                                            : option.palette.color(QPalette::Normal, QPalette::Highlight));
            painter->drawRoundedRect(used, 2, 2);
        }
        painter->setPen(ink);
        painter->drawText(option.rect.adjusted(4, 0, -8, -5), Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, option.rect.width() - 12));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 12);
        return size;
    }
};

QString stateText(api::PoolState state)
{
    switch (state) {
    case api::PoolState::Inactive:
        return HostStoragePage::tr("stopped");
    case api::PoolState::Building:
        return HostStoragePage::tr("being built");
    case api::PoolState::Running:
        return HostStoragePage::tr("active");
    case api::PoolState::Degraded:
        return HostStoragePage::tr("degraded");
    case api::PoolState::Inaccessible:
        return HostStoragePage::tr("not accessible");
    }
    return {};
}

// Sizes sort as numbers, names naturally.
class VolumeItem final : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget()->sortColumn();
        if (column == VolumeSize || column == VolumeAllocated)
            return data(column, kPartRole).toULongLong() < other.data(column, kPartRole).toULongLong();
        static const QCollator natural = models::naturalOrder();
        return natural.compare(text(column), other.text(column)) < 0;
    }
};

} // namespace

HostStoragePage::HostStoragePage(models::Host *host, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_prompter(prompter)
    , m_messages(new MessageBar)
    , m_pools(newList(QStringLiteral("pools"), tr("Storage pools"),
          { tr("Pool"), tr("Used"), tr("State"), tr("Type"), tr("Location") }))
    , m_volumes(newList(QStringLiteral("volumes"), tr("Volumes of the pool"),
          { tr("Volume"), tr("Format"), tr("Size"), tr("Allocated"), tr("Used by") }))
{
    setObjectName(QStringLiteral("hostStorage"));
    m_messages->setObjectName(QStringLiteral("storageMessages"));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(buildPools());
    splitter->addWidget(buildVolumes());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);

    connect(host, &models::Host::poolsChanged, this, &HostStoragePage::updatePools);
    connect(host, &models::Host::changed, this, &HostStoragePage::updateActions);
    connect(host, &models::Host::volumesChanged, this, [this](const QUuid &pool) {
        const api::PoolInfoPtr shown = currentPool();
        if (shown && shown->uuid == pool)
            loadVolumes();
    });
    new EmptyNote(m_pools, tr("This host has no storage pools yet."));
    m_noVolumes = new EmptyNote(m_volumes, QString());
    updatePools();
}

QWidget *HostStoragePage::buildPools()
{
    auto *bar = new ActionBar;
    m_newPool = bar->add(QStringLiteral("newPool"), IconName::Add, tr("New P&ool…"));
    m_start = bar->add(QStringLiteral("startPool"), IconName::Start, tr("&Start"));
    m_stop = bar->add(QStringLiteral("stopPool"), IconName::Stop, tr("S&top"));
    m_refresh = bar->add(QStringLiteral("refreshPool"), IconName::Refresh, tr("&Refresh"));
    m_autostart = bar->add(QStringLiteral("autostartPool"), IconName::Autostart, tr("Start with the &Host"));
    m_autostart->setCheckable(true);
    m_poolXml = bar->add(QStringLiteral("poolXml"), IconName::Xml, tr("&XML…"));
    m_removePool = bar->add(QStringLiteral("removePool"), IconName::Delete, tr("Re&move…"));
    m_pools->setItemDelegateForColumn(PoolUse, new UseDelegate(this));
    m_pools->header()->resizeSection(PoolName, 180);
    m_pools->header()->resizeSection(PoolUse, 200);
    m_pools->header()->resizeSection(PoolState, 110);
    m_pools->header()->resizeSection(PoolType, 90);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_pools, 1);
    connect(m_pools, &QTreeWidget::currentItemChanged, this, [this] {
        updateActions();
        loadVolumes();
    });
    connect(m_newPool, &QAction::triggered, this, &HostStoragePage::createPool);
    connect(m_start, &QAction::triggered, this,
        [this] { performOnPool(api::PoolAction::Start, tr("Start pool “%1”")); });
    connect(m_stop, &QAction::triggered, this, &HostStoragePage::stopPool);
    connect(m_refresh, &QAction::triggered, this,
        [this] { performOnPool(api::PoolAction::Refresh, tr("Refresh pool “%1”")); });
    connect(m_autostart, &QAction::triggered, this, &HostStoragePage::toggleAutostart);
    connect(m_removePool, &QAction::triggered, this, &HostStoragePage::removePool);
    connect(m_poolXml, &QAction::triggered, this, &HostStoragePage::showPoolXml);
    connect(m_pools, &QTreeWidget::itemActivated, this, &HostStoragePage::showPoolXml);
    return page;
}

QWidget *HostStoragePage::buildVolumes()
{
    auto *bar = new ActionBar;
    m_newVolume = bar->add(QStringLiteral("newVolume"), IconName::Add, tr("New &Volume…"));
    m_deleteVolume = bar->add(QStringLiteral("deleteVolume"), IconName::Delete, tr("&Delete Volume…"));
    m_volumeXml = bar->add(QStringLiteral("volumeXml"), IconName::Xml, tr("XM&L…"));
    m_content = new VolumeActions(
        m_host, m_prompter, [this] { return currentVolume(); }, bar, this);
    m_volumes->header()->resizeSection(VolumeName, 300);
    m_volumes->setSortingEnabled(true);
    m_volumes->sortByColumn(VolumeName, Qt::AscendingOrder);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_volumes, 1);
    connect(m_volumes, &QTreeWidget::currentItemChanged, this, &HostStoragePage::updateActions);
    connect(m_newVolume, &QAction::triggered, this, &HostStoragePage::createVolume);
    connect(m_deleteVolume, &QAction::triggered, this, &HostStoragePage::deleteVolume);
    connect(m_volumeXml, &QAction::triggered, this, &HostStoragePage::showVolumeXml);
    connect(m_volumes, &QTreeWidget::itemActivated, this, &HostStoragePage::showVolumeXml);
    return page;
}

void HostStoragePage::updatePools()
{
    const api::PoolInfoPtr before = currentPool();
    const QUuid selected = before ? before->uuid : QUuid();
    QTreeWidgetItem *chosen = nullptr;
    {
        const QSignalBlocker quiet(m_pools);
        m_pools->clear();
        for (const api::PoolInfoPtr &pool : m_host->pools()) {
            auto *item = new QTreeWidgetItem(m_pools);
            item->setText(PoolName, pool->name);
            item->setIcon(PoolName, icon(IconName::Pool));
            item->setData(PoolName, kUuidRole, pool->uuid);
            item->setText(PoolState, stateText(pool->state));
            item->setText(PoolType, pool->type);
            item->setText(PoolPath, pool->targetPath);
            if (pool->capacity.count > 0) {
                item->setText(
                    PoolUse, tr("%1 of %2").arg(pool->allocation.toString(), pool->capacity.toString()));
                item->setData(
                    PoolUse, kPartRole, double(pool->allocation.count) / double(pool->capacity.count));
            }
            if (pool->uuid == selected)
                chosen = item;
        }
        m_pools->setCurrentItem(chosen ? chosen : m_pools->topLevelItem(0));
    }
    updateActions();
    loadVolumes();
}

void HostStoragePage::updateActions()
{
    const bool writable = m_host->state() == models::Host::State::Connected && !m_host->info().readOnly;
    const api::PoolInfoPtr pool = currentPool();
    const bool active = pool && pool->state != api::PoolState::Inactive;
    const bool connected = m_host->state() == models::Host::State::Connected;
    m_newPool->setEnabled(writable);
    m_poolXml->setEnabled(connected && pool);
    m_start->setEnabled(writable && pool && !active);
    m_stop->setEnabled(writable && active);
    m_refresh->setEnabled(writable && active);
    m_autostart->setEnabled(writable && pool && pool->persistent);
    m_autostart->setChecked(pool && pool->autostart);
    m_removePool->setEnabled(writable && pool && !active);
    m_removePool->setToolTip(active ? tr("Stop the pool first.") : tr("Remove the pool; its files stay."));
    m_newVolume->setEnabled(writable && active);
    const api::VolumeInfo *volume = currentVolume();
    m_volumeXml->setEnabled(connected && active && volume);
    const QStringList users = volume ? usersOf(*volume) : QStringList();
    m_content->update(
        writable && active, users.isEmpty() ? VolumeActions::Use::Free : VolumeActions::Use::InUse);
    m_deleteVolume->setEnabled(writable && active && volume && users.isEmpty());
    m_deleteVolume->setToolTip(users.isEmpty() ? tr("Delete the volume and its content")
                                               : tr("“%1” uses this volume.").arg(users.join(tr("”, “"))));
}

void HostStoragePage::loadVolumes()
{
    const api::PoolInfoPtr pool = currentPool();
    m_noVolumes->setSentence(!pool ? QString()
            : pool->state == api::PoolState::Inactive
            ? tr("The pool “%1” is stopped; its volumes are seen when it is started.").arg(pool->name)
            : tr("The pool “%1” has no volumes.").arg(pool->name));
    if (!pool || pool->state == api::PoolState::Inactive) {
        showVolumes(std::vector<api::VolumeInfo>());
        return;
    }
    m_host->call([id = pool->uuid](api::Connection &connection) { return connection.storage()->volumes(id); })
        .then(this, [this, id = pool->uuid](Result<std::vector<api::VolumeInfo>> volumes) {
            const api::PoolInfoPtr current = currentPool();
            if (current && current->uuid == id) // else somebody went on to another pool
                showVolumes(volumes);
        });
}

void HostStoragePage::showVolumes(const Result<std::vector<api::VolumeInfo>> &volumes)
{
    const api::VolumeInfo *before = currentVolume();
    const QString selected = before ? before->key : QString();
    m_shown = volumes ? *volumes : std::vector<api::VolumeInfo>();
    if (!volumes)
        m_messages->showError(volumes.error());
    {
        const QSignalBlocker quiet(m_volumes);
        m_volumes->setSortingEnabled(false);
        m_volumes->clear();
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            const api::VolumeInfo &volume = m_shown[i];
            auto *item = new VolumeItem(m_volumes);
            item->setText(VolumeName, volume.name);
            item->setIcon(
                VolumeName, icon(volume.format == QLatin1String("iso") ? IconName::Cdrom : IconName::Disk));
            item->setToolTip(VolumeName, volume.path);
            item->setText(VolumeFormat, volume.format);
            item->setText(VolumeSize, volume.capacity.toString());
            item->setData(VolumeSize, kPartRole, volume.capacity.count);
            item->setText(VolumeAllocated, volume.allocation.toString());
            item->setData(VolumeAllocated, kPartRole, volume.allocation.count);
            item->setText(VolumeUsers, usersOf(volume).join(QStringLiteral(", ")));
            item->setData(VolumeName, kIndexRole, int(i));
            if (volume.key == selected)
                m_volumes->setCurrentItem(item);
        }
        m_volumes->setSortingEnabled(true);
    }
    updateActions();
}

api::PoolInfoPtr HostStoragePage::currentPool() const
{
    const QTreeWidgetItem *item = m_pools->currentItem();
    if (!item)
        return nullptr;
    const QUuid uuid = item->data(PoolName, kUuidRole).toUuid();
    for (const api::PoolInfoPtr &pool : m_host->pools()) {
        if (pool->uuid == uuid)
            return pool;
    }
    return nullptr;
}

const api::VolumeInfo *HostStoragePage::currentVolume() const
{
    const QTreeWidgetItem *item = m_volumes->currentItem();
    const int index = item ? item->data(VolumeName, kIndexRole).toInt() : -1;
    return index >= 0 && index < int(m_shown.size()) ? &m_shown[std::size_t(index)] : nullptr;
}

QStringList HostStoragePage::usersOf(const api::VolumeInfo &volume) const
{
    QStringList names;
    for (const models::Domain *domain : m_host->usersOf(volume.path))
        names << domain->name();
    const api::PoolInfoPtr pool = currentPool();
    if (!pool)
        return names;
    for (const models::Domain *domain : m_host->usersOf(pool->name + QLatin1Char('/') + volume.name)) {
        if (!names.contains(domain->name()))
            names << domain->name();
    }
    return names;
}

void HostStoragePage::performOnPool(api::PoolAction action, const QString &title)
{
    const api::PoolInfoPtr pool = currentPool();
    if (!pool)
        return;
    m_host->tasks()->follow(title.arg(pool->name), { m_host->label() }, {},
        m_host->call([id = pool->uuid, action](
                         api::Connection &connection) { return connection.storage()->perform(id, action); }));
}

void HostStoragePage::toggleAutostart()
{
    const api::PoolInfoPtr pool = currentPool();
    if (!pool)
        return;
    const auto wanted = pool->autostart ? api::Autostart::Off : api::Autostart::On;
    m_host->tasks()->follow(tr("Change autostart of pool “%1”").arg(pool->name), { m_host->label() }, {},
        m_host->call([id = pool->uuid, wanted](api::Connection &connection) {
            return connection.storage()->setAutostart(id, wanted);
        }));
}

void HostStoragePage::showPoolXml()
{
    const api::PoolInfoPtr pool = currentPool();
    if (!pool)
        return;
    const QUuid id = pool->uuid;
    const bool active = pool->state != api::PoolState::Inactive;
    DocumentTask task;
    task.title = tr("Pool “%1”").arg(pool->name);
    task.kind = "storagepool";
    if (pool->persistent)
        task.stored = [id](api::Connection &connection) { return connection.storage()->definition(id); };
    if (active || !pool->persistent)
        task.live = [id](api::Connection &connection) { return connection.storage()->xml(id); };
    if (pool->persistent && !m_host->info().readOnly) {
        task.store = [](api::Connection &connection, QByteArray xml, DocumentTask::Option) {
            return definePool(connection.storage(), std::move(xml), StartAfter::No);
        };
    }
    task.taskTitle = tr("Change pool “%1”").arg(pool->name);
    task.storeText = tr("&Apply…");
    task.effect = active
        ? tr("The pool “%1” is active: the change takes effect when it is stopped and started again.")
              .arg(pool->name)
        : tr("The change takes effect at the next start.");
    (new DocumentDialog(m_host, m_prompter, task, this))->open();
}

void HostStoragePage::showVolumeXml()
{
    const api::VolumeInfo *volume = currentVolume();
    if (!volume)
        return;
    DocumentTask task;
    task.title = tr("Volume “%1”").arg(volume->name);
    task.kind = "storagevol";
    task.live
        = [key = volume->key](api::Connection &connection) { return connection.storage()->volumeXml(key); };
    (new DocumentDialog(m_host, m_prompter, task, this))->open();
}

void HostStoragePage::createPool()
{
    (new CreatePoolDialog(m_host, m_prompter, this))->open();
}

QStringList HostStoragePage::usersOf(const api::PoolInfo &pool) const
{
    QStringList names;
    for (const models::Domain *domain : m_host->domains()) {
        const QStringList &disks = domain->info().disks;
        const bool uses = std::any_of(disks.begin(), disks.end(), [&pool](const QString &disk) {
            return disk.startsWith(pool.name + u'/')
                || (!pool.targetPath.isEmpty() && disk.startsWith(pool.targetPath + u'/'));
        });
        if (uses)
            names << domain->name();
    }
    names.sort();
    return names;
}

// Without question where nobody uses it.
void HostStoragePage::stopPool()
{
    const api::PoolInfoPtr pool = currentPool();
    const QStringList users = pool ? usersOf(*pool) : QStringList();
    if (users.isEmpty()) {
        performOnPool(api::PoolAction::Stop, tr("Stop pool “%1”"));
        return;
    }
    Confirmation question;
    question.title = tr("Stop Pool");
    question.text = tr("Stop the pool “%1”?").arg(pool->name);
    question.consequence = tr("Its volumes are not listed while it is stopped. These machines use some:");
    question.items = users;
    question.acceptText = tr("S&top");
    m_prompter.confirm(
        this, question, [this] { performOnPool(api::PoolAction::Stop, tr("Stop pool “%1”")); });
}

void HostStoragePage::removePool()
{
    const api::PoolInfoPtr pool = currentPool();
    if (!pool)
        return;
    Confirmation question;
    question.title = tr("Remove Pool");
    question.text = tr("Remove the pool “%1”?").arg(pool->name);
    question.items = usersOf(*pool);
    question.consequence = question.items.isEmpty()
        ? tr("Its folder and the volumes in it stay where they are.")
        : tr("Its folder and the volumes in it stay where they are. These machines use some:");
    question.acceptText = tr("&Remove");
    m_prompter.confirm(
        this, question, [this] { performOnPool(api::PoolAction::Undefine, tr("Remove pool “%1”")); });
}

void HostStoragePage::createVolume()
{
    if (const api::PoolInfoPtr pool = currentPool())
        (new CreateVolumeDialog(m_host, m_prompter, pool, m_shown, this))->open();
}

void HostStoragePage::deleteVolume()
{
    const api::VolumeInfo *volume = currentVolume();
    if (!volume)
        return;
    Confirmation question;
    question.title = tr("Delete Volume");
    question.text = tr("Delete the volume “%1”?").arg(volume->name);
    question.consequence = tr("Its content is lost for good: %1").arg(volume->path);
    question.acceptText = tr("&Delete");
    question.risk = Confirmation::Risk::LosesData;
    m_prompter.confirm(this, question, [this, key = volume->key, name = volume->name] {
        m_host->tasks()->follow(tr("Delete volume “%1”").arg(name), { m_host->label() }, {},
            m_host->call(
                [key](api::Connection &connection) { return connection.storage()->deleteVolume(key); }));
    });
}

} // namespace inn::ui
