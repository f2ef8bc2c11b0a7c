#pragma once

#include <QTableView>

#include <functional>
#include <vector>

namespace inn::models {
class Domain;
}

namespace inn::ui {

class MachineDrags;

// A table of machines, which can be dragged out of it.
class MachinesTable : public QTableView
{
    Q_OBJECT

public:
    using Selection = std::function<std::vector<models::Domain *>()>;

    using QTableView::QTableView;
    void setDrags(MachineDrags *drags, Selection selection);

protected:
    void startDrag(Qt::DropActions supported) override;

private:
    MachineDrags *m_drags = nullptr;
    Selection m_selection;
};

} // namespace inn::ui
