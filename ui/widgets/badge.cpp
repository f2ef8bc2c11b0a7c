#include "ui/widgets/badge.h"

#include <QPainter>

namespace inn::ui {

namespace {

QColor toneColour(Badge::Tone tone, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    switch (tone) {
    case Badge::Tone::Accent:
        return dark ? QColor(0x6a, 0xa8, 0xff) : QColor(0x1f, 0x62, 0xc4);
    case Badge::Tone::Good:
        return dark ? QColor(0x56, 0xc8, 0x78) : QColor(0x1e, 0x7a, 0x3a);
    case Badge::Tone::Waiting:
        return dark ? QColor(0xef, 0xb1, 0x40) : QColor(0x94, 0x5f, 0x00);
    case Badge::Tone::Bad:
        return dark ? QColor(0xf0, 0x70, 0x70) : QColor(0xb5, 0x2a, 0x2a);
    case Badge::Tone::Neutral:
        break;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace

Badge::Badge(const QString &text, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(text()) + 16, fontMetrics().height() + 4 };
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = toneColour(m_tone, palette());
    QColor fill = colour;
    fill.setAlpha(36);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(colour);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace inn::ui
