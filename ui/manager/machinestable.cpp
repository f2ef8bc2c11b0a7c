#include "ui/manager/machinestable.h"

#include "ui/migration/machinedrags.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>

namespace inn::ui {

MachinesTable::MachinesTable(QWidget *parent)
    : QTableView(parent)
{
    // Qt's own button between the headers is unnamed.
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        corner->setObjectName(QStringLiteral("machinesCorner"));
        corner->setAccessibleName(tr("Select all machines"));
    }
}

void MachinesTable::setDrags(MachineDrags *drags, Selection selection)
{
    m_drags = drags;
    m_selection = std::move(selection);
}

// Pressing a row and moving drags what is selected; with Shift or Ctrl it selects, as in other tables.
void MachinesTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressedAt = event->position().toPoint();
    m_pressed = isPlain && m_drags ? indexAt(m_pressedAt) : QModelIndex();
}

void MachinesTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed.isValid() || !event->buttons().testFlag(Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const QPoint way = event->position().toPoint() - m_pressedAt;
    if (way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed = QModelIndex();
    m_drags->drag(this, m_selection());
    setState(NoState); // the release went to whom it was dragged to
}

void MachinesTable::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = QModelIndex();
    QTableView::mouseReleaseEvent(event);
}

} // namespace inn::ui
