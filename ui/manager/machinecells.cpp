#include "ui/manager/machinecells.h"

#include "backend/stats/history.h"
#include "models/machinesmodel.h"
#include "ui/manager/sparkline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/letterwidth.h"

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

// What is in this cell of the text of a group's head, which goes on over the columns behind the name.
void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return;
    const QModelIndex head = index.siblingAtColumn(MachinesModel::Name);
    const QRect name = table->visualRect(head);
    const int indent = kIcon + 3 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    QRect room(0, option.rect.top(), table->viewport()->width(), option.rect.height());
    if (table->isRightToLeft())
        room.setRight(name.right() - indent);
    else
        room.setLeft(name.left() + indent);
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setFont(bold);
    painter->setPen(
        option.palette.color(QPalette::Normal, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading),
        metrics.elidedText(head.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace

void MachineCellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (expansion(index).isValid())
        paintHead(painter, option, index);
}

void MachineCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!expansion(index).isValid())
        return;
    option->features.setFlag(QStyleOptionViewItem::Alternate, false);
    option->backgroundBrush = option->palette.brush(QPalette::Button);
    option->text.clear(); // painted over all columns
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
    const int number = std::min(letterWidth(option.fontMetrics)
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
