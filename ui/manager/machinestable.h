#pragma once

#include <QPersistentModelIndex>
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

    explicit MachinesTable(QWidget *parent = nullptr);
    void setDrags(MachineDrags *drags, Selection selection);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    MachineDrags *m_drags = nullptr;
    Selection m_selection;
    QPersistentModelIndex m_pressed; // a row that may be dragged away
    QPoint m_pressedAt;
};

} // namespace inn::ui
