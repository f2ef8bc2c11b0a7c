#pragma once

#include <QSet>
#include <QTreeView>

namespace inn::models {
class Domain;
class Host;
} // namespace inn::models

namespace inn::ui {

class MachineDrags;

// The tree of hosts, groups and machines. Machines can be dragged out; files can be dropped in. Remembers
// what was folded while the filter comes and goes.
class InventoryTree : public QTreeView
{
    Q_OBJECT

public:
    explicit InventoryTree(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void setDrags(MachineDrags *drags); // machines can be dragged to other hosts

Q_SIGNALS:
    void selectionChangedByUser();
    // `domain` is the machine dropped on, or null; `host` that of the row, null in the empty area.
    void fileDropped(inn::models::Host *host, inn::models::Domain *domain, const QString &path);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void startDrag(Qt::DropActions supported) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void unfold(const QModelIndex &parent, int first, int last);

    QSet<QString> m_folded;
    MachineDrags *m_drags = nullptr;
};

// The one local file that is being dragged, or empty.
QString draggedFile(const QMimeData *data);

} // namespace inn::ui
