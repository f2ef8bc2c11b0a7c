#include "ui/widgets/xmlfolding.h"
#include "ui/widgets/xmlhighlighter.h"
#include "ui/widgets/xmltextedit.h"

#include <QPainter>
#include <QTextBlock>

// What XmlTextEdit paints: its margin, marks and selections.
namespace inn::ui {

namespace {

constexpr int kMarginPadding = 8;

QColor severityColour(xml::Severity severity, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    if (severity == xml::Severity::Error)
        return isDark ? QColor(0xff, 0x6b, 0x6b) : QColor(0xc6, 0x28, 0x28);
    return isDark ? QColor(0xff, 0xc0, 0x4d) : QColor(0xb2, 0x6a, 0x00);
}

} // namespace

int XmlTextEdit::marginWidth() const
{
    const int digits = qMax(3, int(QString::number(blockCount()).size()));
    return digits * fontMetrics().horizontalAdvance(u'9') + 2 * kMarginPadding + foldWidth();
}

int XmlTextEdit::foldWidth() const
{
    return fontMetrics().height();
}

int XmlTextEdit::lineAt(int y) const
{
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid(); block = block.next()) {
        top += blockBoundingRect(block).height();
        if (block.isVisible() && y < top)
            return block.blockNumber();
    }
    return -1;
}

void XmlTextEdit::pressMargin(const QPoint &place)
{
    const int line = lineAt(place.y());
    if (line < 0)
        return;
    if (m_folding->canFold(line) && place.x() >= marginWidth() - foldWidth())
        m_folding->setFolded(line, !m_folding->isFolded(line));
    else
        goTo(line + 1, 1);
    m_margin->update();
}

void XmlTextEdit::updateMargin()
{
    if (viewportMargins().left() != marginWidth())
        setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
}

void XmlTextEdit::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const int line = block.blockNumber() + 1;
        if (block.isVisible() && top + height >= event->rect().top()) {
            const bool isMarked = m_severities.contains(line);
            QColor colour = palette().color(QPalette::PlaceholderText);
            if (isMarked) {
                colour = severityColour(m_severities.value(line), palette());
                painter.fillRect(QRectF(0, top, 4, height), colour);
            }
            painter.setPen(colour);
            painter.drawText(QRectF(0, top, m_margin->width() - kMarginPadding - foldWidth(), height),
                Qt::AlignRight, QString::number(line));
            if (m_folding->canFold(line - 1)) {
                const QRectF place(m_margin->width() - foldWidth(), top, foldWidth(), height);
                painter.drawText(place, Qt::AlignCenter, m_folding->isFolded(line - 1) ? u"▸"_qs : u"▾"_qs);
            }
        }
        block = block.next();
        top += height;
    }
}

// A mark behind what is folded.
void XmlTextEdit::paintEvent(QPaintEvent *event)
{
    const int lines = viewport()->height() / qMax(1, fontMetrics().lineSpacing()) + 2;
    if (m_highlighter->colour(firstVisibleBlock(), lines))
        viewport()->update(); // lines beside the part that is painted now may have changed too
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && place.top() <= event->rect().bottom()) {
        if (block.isVisible() && m_folding->isFolded(block.blockNumber())) {
            const int width = fontMetrics().horizontalAdvance(block.text());
            painter.drawText(
                QPointF(contentOffset().x() + document()->documentMargin() + width + foldWidth() / 2.0,
                    place.top() + fontMetrics().ascent()),
                u"⋯"_qs);
        }
        const qreal bottom = place.bottom();
        block = block.next();
        place = blockBoundingRect(block).translated(0, 0);
        place.moveTop(bottom);
    }
}

void XmlTextEdit::setIssues(const xml::Issues &issues)
{
    m_issues = issues;
    m_texts.clear();
    m_severities.clear();
    m_issueSelections.clear();
    for (const xml::Issue &issue : issues) {
        const QTextBlock block = document()->findBlockByNumber(issue.line - 1);
        if (issue.line < 1 || !block.isValid())
            continue;
        QString &text = m_texts[issue.line];
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + issue.message;
        if (!m_severities.contains(issue.line) || issue.severity == xml::Severity::Error)
            m_severities[issue.line] = issue.severity;
        QTextEdit::ExtraSelection selection;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(severityColour(issue.severity, palette()));
        selection.cursor = QTextCursor(block);
        selection.cursor.setPosition(
            block.position() + qBound(0, issue.column - 1, qMax(0, block.length() - 1)));
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (!selection.cursor.hasSelection()) {
            selection.cursor.movePosition(QTextCursor::StartOfBlock);
            selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        }
        m_issueSelections.append(selection);
    }
    applySelections();
    m_margin->update();
}

void XmlTextEdit::highlightCurrentLine()
{
    applySelections();
}

void XmlTextEdit::applySelections()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (!isReadOnly()) {
        QTextEdit::ExtraSelection line;
        line.format.setBackground(palette().color(QPalette::AlternateBase));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = textCursor();
        line.cursor.clearSelection();
        selections.append(line);
    }
    setExtraSelections(selections + m_issueSelections);
}

} // namespace inn::ui
