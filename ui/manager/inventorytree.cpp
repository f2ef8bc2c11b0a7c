#include "ui/manager/inventorytree.h"

#include "models/domain.h"
#include "models/host.h"
#include "models/inventorymodel.h"
#include "ui/manager/inventorydelegate.h"
#include "ui/migration/machinedrags.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace inn::ui {

namespace {

bool isMachine(const QModelIndex &index)
{
    return index.data(models::KindRole).toInt() == int(models::NodeKind::Machine);
}

// What names a host or group from one filling of the tree to the next.
QString nodeKey(const QModelIndex &index)
{
    const models::Host *host = models::InventoryModel::host(index);
    return (host ? host->entry().uri.toString() : QString()) + QLatin1Char('\n')
        + index.data(models::GroupRole).toString();
}

} // namespace

QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

InventoryTree::InventoryTree(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("inventory"));
    setAccessibleName(tr("Hosts and machines"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new InventoryDelegate(this));
    setIndentation(16);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeView::collapsed, this,
        [this](const QModelIndex &index) { m_folded.insert(nodeKey(index)); });
    connect(this, &QTreeView::expanded, this,
        [this](const QModelIndex &index) { m_folded.remove(nodeKey(index)); });
}

void InventoryTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    if (model)
        unfold({}, 0, model->rowCount() - 1);
}

void InventoryTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedByUser();
}

void InventoryTree::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (parent.isValid() && start == 0 && end == model()->rowCount(parent) - 1
        && !m_folded.contains(nodeKey(parent)))
        expand(parent); // an item without children cannot be unfolded before
    unfold(parent, start, end);
}

void InventoryTree::unfold(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (isMachine(index))
            continue;
        if (!m_folded.contains(nodeKey(index)))
            expand(index);
        unfold(index, 0, model()->rowCount(index) - 1);
    }
}

// A machine can be dropped on everything that belongs to a host; the host's own row shows it.
void InventoryTree::setDrags(MachineDrags *drags)
{
    m_drags = drags;
    drags->watch(this, [this](const QPoint &place) {
        const QModelIndex under = indexAt(place);
        MachineDrags::Target target;
        if (!under.isValid())
            return target;
        target.host = models::InventoryModel::host(under);
        QModelIndex row = under;
        while (row.parent().isValid())
            row = row.parent();
        target.mark = visualRect(row);
        if (!viewport()->rect().intersects(target.mark))
            target.mark = visualRect(under);
        target.mark.setLeft(0);
        target.mark.setRight(viewport()->width());
        return target;
    });
}

void InventoryTree::startDrag(Qt::DropActions)
{
    std::vector<models::Domain *> domains;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (models::Domain *domain = models::InventoryModel::domain(index))
            domains.push_back(domain);
    }
    if (m_drags)
        m_drags->drag(this, domains);
}

// Escape gives up what takes too long.
void InventoryTree::keyPressEvent(QKeyEvent *event)
{
    models::Host *host = models::InventoryModel::host(currentIndex());
    if (event->key() == Qt::Key_Escape && host && host->isSlow())
        host->disconnectNow();
    else
        QTreeView::keyPressEvent(event);
}

void InventoryTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InventoryTree::dragMoveEvent(QDragMoveEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void InventoryTree::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    const QModelIndex index = indexAt(event->position().toPoint());
    Q_EMIT fileDropped(index.isValid() ? models::InventoryModel::host(index) : nullptr,
        index.isValid() ? models::InventoryModel::domain(index) : nullptr, path);
}

} // namespace inn::ui
