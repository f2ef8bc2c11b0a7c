#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace inn::ui {

// A cell of a table of machines; the heads of groups are bands across it.
class MachineCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// A measured cell: its number at the right, its last minute as a line beside it.
class MeasuredDelegate : public MachineCellDelegate
{
    Q_OBJECT

public:
    using MachineCellDelegate::MachineCellDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The name with the icon of the machine's state, or of a group with the arrow that folds it.
class MachineNameDelegate : public MachineCellDelegate
{
    Q_OBJECT

public:
    using MachineCellDelegate::MachineCellDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// Whether that place in the viewport is where the arrow of the head of a group is painted.
bool isOnArrow(const QTableView &table, const QModelIndex &head, const QPoint &place);

} // namespace inn::ui
