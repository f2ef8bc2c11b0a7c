#include "wizards/common/spacebar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace inn::wizards {

SpaceBar::SpaceBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpaceBar::setSpace(Bytes capacity, Bytes used, Bytes added)
{
    m_capacity = capacity;
    m_used = used;
    m_added = added;
    const QString text = tr("%1 of %2 used, this disk at most %3 more")
                             .arg(used.toString(), capacity.toString(), added.toString());
    setToolTip(text);
    setAccessibleName(text);
    update();
}

QSize SpaceBar::sizeHint() const
{
    return { 160, 10 };
}

void SpaceBar::paintEvent(QPaintEvent *)
{
    if (m_capacity.count == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setClipPath(outline);
    QColor back = palette().color(QPalette::WindowText);
    back.setAlphaF(0.12F);
    painter.fillRect(area, back);
    const auto part = [&](Bytes amount) {
        return std::min(1.0, double(amount.count) / double(m_capacity.count)) * area.width();
    };
    QColor used = palette().color(QPalette::WindowText);
    used.setAlphaF(0.35F);
    const double usedWidth = part(m_used);
    painter.fillRect(QRectF(area.left(), area.top(), usedWidth, area.height()), used);
    const bool tooMuch = m_used + m_added > m_capacity;
    const QColor added = tooMuch ? QColor(0xd0, 0x45, 0x45) : palette().color(QPalette::Highlight);
    const double addedWidth = std::max(2.0, std::min(part(m_added), area.width() - usedWidth));
    painter.fillRect(QRectF(area.left() + usedWidth, area.top(), addedWidth, area.height()), added);
}

} // namespace inn::wizards
