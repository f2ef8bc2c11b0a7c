#include "wizards/common/markedslider.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>

namespace inn::wizards {

MarkedSlider::MarkedSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MarkedSlider::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    std::sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) { return a.value < b.value; });
    update();
}

QSize MarkedSlider::sizeHint() const
{
    const QSize bare = QSlider::sizeHint();
    return { bare.width(), bare.height() + fontMetrics().height() + 8 };
}

int MarkedSlider::positionOf(int value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    return groove.left() + handle / 2
        + QStyle::sliderPositionFromValue(minimum(), maximum(), value, groove.width() - handle);
}

void MarkedSlider::paintEvent(QPaintEvent *event)
{
    // The slider itself takes the upper part; it is asked to paint as if it were only as high as that.
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int textHeight = fontMetrics().height();
    option.rect.setHeight(height() - textHeight - 8);
    option.subControls = QStyle::SC_SliderGroove | QStyle::SC_SliderHandle;
    style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);
    Q_UNUSED(event)

    QColor ink = palette().color(QPalette::WindowText);
    ink.setAlphaF(0.65F);
    painter.setPen(ink);
    const int top = option.rect.bottom() + 1;
    int freeFrom = 0;
    for (const Mark &mark : m_marks) {
        if (mark.value < minimum() || mark.value > maximum())
            continue;
        const int x = positionOf(mark.value);
        painter.drawLine(x, top, x, top + 4);
        const int width = fontMetrics().horizontalAdvance(mark.text);
        const int left = std::clamp(x - width / 2, 0, std::max(0, this->width() - width));
        if (left < freeFrom)
            continue; // no room beside the one before
        painter.drawText(left, top + 4 + fontMetrics().ascent(), mark.text);
        freeFrom = left + width + 10;
    }
}

} // namespace inn::wizards
