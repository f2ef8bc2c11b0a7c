#include "ui/widgets/secondarylabel.h"

#include <QEvent>

namespace inn::ui {

namespace {

constexpr float kInk = 0.72F; // over 7:1 against the window in light and dark themes

} // namespace

QPalette secondaryPalette()
{
    QPalette palette;
    QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    ink.setAlphaF(kInk);
    palette.setColor(
        QPalette::WindowText, ink); // of all groups: an explanation is readable also beside what is off
    return palette;
}

SecondaryLabel::SecondaryLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setPalette(secondaryPalette());
}

void SecondaryLabel::changeEvent(QEvent *event)
{
    // The colour set here arrives as a change of its own; only the window's theme matters.
    if (event->type() == QEvent::ApplicationPaletteChange)
        setPalette(secondaryPalette());
    QLabel::changeEvent(event);
}

} // namespace inn::ui
