#include "ui/widgets/xmltextedit.h"

#include "ui/widgets/xmlhighlighter.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace inn::ui {

namespace {

constexpr int kIndent = 2;
constexpr int kMarginPadding = 8;

// The numbers beside the text.
class Margin : public QWidget
{
public:
    explicit Margin(XmlTextEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
    }
    QSize sizeHint() const override { return { m_edit->marginWidth(), 0 }; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintMargin(event); }

private:
    XmlTextEdit *m_edit;
};

QColor severityColour(xml::Severity severity, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    if (severity == xml::Severity::Error)
        return isDark ? QColor(0xff, 0x6b, 0x6b) : QColor(0xc6, 0x28, 0x28);
    return isDark ? QColor(0xff, 0xc0, 0x4d) : QColor(0xb2, 0x6a, 0x00);
}

} // namespace

XmlTextEdit::XmlTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
    , m_highlighter(new XmlHighlighter(document(), palette()))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(false);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * kIndent);
    setAccessibleDescription(tr("Escape leaves the text"));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &XmlTextEdit::updateMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &XmlTextEdit::highlightCurrentLine);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    updateMargin();
    highlightCurrentLine();
}

int XmlTextEdit::marginWidth() const
{
    const int digits = qMax(3, int(QString::number(blockCount()).size()));
    return digits * fontMetrics().horizontalAdvance(u'9') + 2 * kMarginPadding;
}

void XmlTextEdit::updateMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
}

void XmlTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargin();
}

void XmlTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->setPalette(palette());
        setIssues(xml::Issues(m_issues));
    } else if (event->type() == QEvent::FontChange && m_margin) {
        updateMargin();
    }
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
            painter.drawText(QRectF(0, top, m_margin->width() - kMarginPadding, height), Qt::AlignRight,
                QString::number(line));
        }
        block = block.next();
        top += height;
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

void XmlTextEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(qMax(0, line - 1));
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, column - 1, qMax(0, block.length() - 1)));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

bool XmlTextEdit::findNext(const QString &text, QTextDocument::FindFlags flags)
{
    if (text.isEmpty())
        return false;
    if (find(text, flags))
        return true;
    // Around the end once.
    QTextCursor cursor = textCursor();
    cursor.movePosition(flags & QTextDocument::FindBackward ? QTextCursor::End : QTextCursor::Start);
    const QTextCursor found = document()->find(text, cursor, flags);
    if (found.isNull())
        return false;
    setTextCursor(found);
    return true;
}

bool XmlTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QPoint inViewport = viewport()->mapFromGlobal(help->globalPos());
        const QString text = issueText(cursorForPosition(inViewport).blockNumber() + 1);
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void XmlTextEdit::keyPressEvent(QKeyEvent *event)
{
    // A new line begins under the one before.
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        const QString line = textCursor().block().text();
        int blanks = 0;
        while (blanks < line.size() && line.at(blanks) == u' ')
            ++blanks;
        textCursor().insertText(u'\n' + line.left(blanks));
        ensureCursorVisible();
        return;
    }
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        indent();
        return;
    }
    if (event->key() == Qt::Key_Backtab && !isReadOnly()) {
        unindent();
        return;
    }
    // Otherwise the keyboard could not leave the text.
    if (event->key() == Qt::Key_Escape && !isReadOnly()) {
        if (!QWidget::focusNextPrevChild(true))
            event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void XmlTextEdit::indent()
{
    QTextCursor cursor = textCursor();
    const QString blanks(kIndent, u' ');
    const QTextBlock last = document()->findBlock(qMax(cursor.selectionEnd() - 1, cursor.selectionStart()));
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    if (!cursor.hasSelection() || block == last) {
        cursor.insertText(blanks);
        return;
    }
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next())
        QTextCursor(block).insertText(blanks);
    cursor.endEditBlock();
}

void XmlTextEdit::unindent()
{
    QTextCursor cursor = textCursor();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int last
        = document()->findBlock(qMax(cursor.selectionEnd() - 1, cursor.selectionStart())).blockNumber();
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor begin(block);
        for (int blanks = 0; blanks < kIndent && block.text().startsWith(u' '); ++blanks)
            begin.deleteChar();
    }
    cursor.endEditBlock();
}

QString XmlTextEdit::documentText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

void XmlTextEdit::setLimits(qsizetype text, qsizetype line)
{
    m_mostText = text;
    m_longestLine = line;
}

void XmlTextEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    qsizetype longest = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf(u'\n', begin);
        longest = qMax(longest, (end < 0 ? text.size() : end) - begin);
        begin = end < 0 ? text.size() : end + 1;
    }
    if (document()->characterCount() + text.size() > m_mostText
        || textCursor().block().length() + longest > m_longestLine) {
        Q_EMIT refused(tr("The pasted text is too large to be edited here."));
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace inn::ui
