#pragma once

#include <QStyledItemDelegate>

namespace inn::ui {

// A row of the inventory: icon, name, what is wrong or going on, and the CPU's last minute at the right.
class InventoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace inn::ui
