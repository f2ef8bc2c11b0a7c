#include "ui/manager/inventorydelegate.h"

#include "backend/stats/history.h"
#include "models/roles.h"
#include "ui/manager/sparkline.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace inn::ui {

namespace {

constexpr int kIconSize = 16;
constexpr int kSparklineWidth = 52;
constexpr int kLeastNameWidth = 60;
constexpr int kGap = 6;

QColor faded(QColor colour)
{
    colour.setAlphaF(colour.alphaF() * 0.6F);
    return colour;
}

// Paints the text at the right end of `room` and takes that place away.
void paintStatus(QPainter *painter, QRect &room, const QString &status)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = std::min(metrics.horizontalAdvance(status), room.width() / 2);
    const QRect place(room.right() - width + 1, room.top(), width, room.height());
    painter->drawText(
        place, Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(status, Qt::ElideRight, width));
    room.setRight(place.left() - kGap);
}

} // namespace

void InventoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool online = index.data(models::OnlineRole).toBool();
    const bool isHost = index.data(models::KindRole).toInt() == int(models::NodeKind::Host);
    const QColor ink
        = option.palette.color(QPalette::Normal, selected ? QPalette::HighlightedText : QPalette::Text);
    const QIcon::Mode mode = selected ? QIcon::Selected : online || isHost ? QIcon::Normal : QIcon::Disabled;

    painter->save();
    QRect room = option.rect.adjusted(3, 0, -kGap, 0);
    const QRect iconPlace(room.left(), room.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
    iconNamed(index.data(models::IconNameRole).toString()).paint(painter, iconPlace, Qt::AlignCenter, mode);
    room.setLeft(iconPlace.right() + 1 + kGap);

    QFont font = option.font;
    font.setBold(isHost);
    painter->setFont(font);
    painter->setPen(online ? ink : faded(ink));
    const QVariant series = index.data(models::SeriesRole);
    const auto *cpu = series.isValid() ? series.value<const stats::Series *>() : nullptr;
    if (cpu && online && room.width() > kSparklineWidth + kLeastNameWidth) {
        const QRect place(
            room.right() - kSparklineWidth + 1, room.top() + 4, kSparklineWidth, room.height() - 8);
        const QColor line = selected ? ink : sparklineColour(option.palette);
        paintSparkline(painter, place, *cpu, index.data(models::ScaleRole).toDouble(), line);
        room.setRight(place.left() - kGap);
    }
    if (!index.data(models::ProblemRole).toString().isEmpty()) {
        const QRect place(room.right() - kIconSize + 1, iconPlace.top(), kIconSize, kIconSize);
        icon(IconName::Warning).paint(painter, place, Qt::AlignCenter, mode);
        room.setRight(place.left() - kGap);
    }
    if (isHost && !online) {
        painter->setFont(option.font);
        paintStatus(painter, room, index.data(models::StatusRole).toString());
        painter->setFont(font);
    }
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString shown = painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width());
    painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, shown);
    painter->restore();
}

QSize InventoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 120, std::max(option.fontMetrics.height(), kIconSize) + 6 };
}

} // namespace inn::ui
