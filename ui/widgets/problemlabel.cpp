#include "ui/widgets/problemlabel.h"

#include <QEvent>

namespace inn::ui {

ProblemLabel::ProblemLabel(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("problem"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumHeight(fontMetrics().height());
    updateColour();
}

void ProblemLabel::setProblem(const QString &sentence, Kind kind)
{
    setText(sentence);
    setAccessibleName(sentence);
    if (m_kind == kind)
        return;
    m_kind = kind;
    updateColour();
}

void ProblemLabel::changeEvent(QEvent *event)
{
    // The colour set here arrives as a change of its own; only the window's theme matters.
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColour();
    QLabel::changeEvent(event);
}

void ProblemLabel::updateColour()
{
    QPalette own;
    const bool dark = own.color(QPalette::Window).lightness() < 128;
    if (m_kind == Kind::Error)
        own.setColor(QPalette::WindowText, dark ? QColor(0xf0, 0x80, 0x80) : QColor(0xb5, 0x2a, 0x2a));
    setPalette(own);
}

} // namespace inn::ui
