#include "ui/manager/machinestable.h"

#include "ui/migration/machinedrags.h"

namespace inn::ui {

void MachinesTable::setDrags(MachineDrags *drags, Selection selection)
{
    m_drags = drags;
    m_selection = std::move(selection);
    setDragEnabled(drags != nullptr);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(false);
}

void MachinesTable::startDrag(Qt::DropActions)
{
    if (m_drags && m_selection)
        m_drags->drag(this, m_selection());
}

} // namespace inn::ui
