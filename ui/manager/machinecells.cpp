#include "ui/manager/machinecells.h"

#include "backend/stats/history.h"
#include "models/machinesmodel.h"
#include "ui/manager/sparkline.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace inn::ui {

using models::MachinesModel;

namespace {

constexpr int kNumberWidth = 12; // characters
constexpr int kLeastLine = 24;
constexpr int kIcon = 16;

QVariant expansion(const QModelIndex &index)
{
    return index.siblingAtColumn(MachinesModel::Name).data(models::ExpandedRole);
}

} // namespace

void MachineCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!expansion(index).isValid())
        return;
    option->features.setFlag(QStyleOptionViewItem::Alternate, false);
    option->backgroundBrush = option->palette.brush(QPalette::Button);
    option->font.setBold(true);
    option->fontMetrics = QFontMetrics(option->font);
}

void MeasuredDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (expansion(index).isValid()) {
        MachineCellDelegate::paint(painter, option, index);
        return;
    }
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink
        = option.palette.color(QPalette::Normal, selected ? QPalette::HighlightedText : QPalette::Text);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int number = std::min(option.fontMetrics.averageCharWidth()
            * (index.column() == MachinesModel::Cpu ? kNumberWidth / 2 : kNumberWidth),
        option.rect.width() - 8);
    QRect room = option.rect.adjusted(4, 3, -4, -3);
    painter->save();
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(QRect(room.right() - number + 1, room.top(), number, room.height()),
        Qt::AlignVCenter | Qt::AlignRight, option.fontMetrics.elidedText(text, Qt::ElideRight, number));
    room.setRight(room.right() - number - 6);
    const QVariant series = index.data(models::SeriesRole);
    if (series.isValid() && room.width() >= kLeastLine && index.data(models::OnlineRole).toBool()) {
        const QColor line = selected ? ink : sparklineColour(option.palette);
        paintSparkline(painter, room, *series.value<const stats::Series *>(),
            index.data(models::ScaleRole).toDouble(), line);
    }
    painter->restore();
}

void MachineNameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    MachineCellDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(kIcon, kIcon);
    if (expansion(index).isValid())
        return;
    option->icon = iconNamed(index.data(models::IconNameRole).toString());
    if (!index.data(models::OnlineRole).toBool()) {
        option->state.setFlag(QStyle::State_Enabled, false);
        option->palette.setCurrentColorGroup(QPalette::Disabled);
    }
}

void MachineNameDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    MachineCellDelegate::paint(painter, option, index);
    const QVariant isExpanded = expansion(index);
    if (!isExpanded.isValid())
        return;
    QStyleOptionViewItem arrow = option;
    initStyleOption(&arrow, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    arrow.rect = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &arrow, option.widget);
    style->drawPrimitive(isExpanded.toBool() ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight,
        &arrow, painter, option.widget);
}

bool isOnArrow(const QTableView &table, const QModelIndex &head, const QPoint &place)
{
    QRect room = table.visualRect(head.siblingAtColumn(MachinesModel::Name));
    if (table.isRightToLeft())
        room.setLeft(room.right() - 2 * kIcon);
    else
        room.setWidth(2 * kIcon);
    return room.contains(place);
}

} // namespace inn::ui
