#include "ui/widgets/xmltextedit.h"

#include "ui/widgets/xmlcompletion.h"
#include "ui/widgets/xmlfolding.h"
#include "ui/widgets/xmlhighlighter.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <memory>

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
    void mousePressEvent(QMouseEvent *event) override { m_edit->pressMargin(event->position().toPoint()); }

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
    , m_completion(new XmlCompletion(this))
    , m_folding(new XmlFolding(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(false);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * kIndent);
    setAccessibleDescription(tr("Escape leaves the text"));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &XmlTextEdit::updateMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &XmlTextEdit::highlightCurrentLine);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!textCursor().block().isVisible())
            m_folding->reveal(textCursor().blockNumber());
    });
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

void XmlTextEdit::updateFolds()
{
    m_folding->update(documentText());
    m_margin->update();
}

void XmlTextEdit::foldAtCursor(bool folded)
{
    const int line = textCursor().blockNumber();
    const int first = folded || !m_folding->isFolded(line) ? m_folding->foldAround(line) : line;
    if (first >= 0)
        m_folding->setFolded(first, folded);
    m_margin->update();
}

void XmlTextEdit::setAdviser(const XmlAdviser &adviser)
{
    m_completion->setAdviser(adviser);
}

QString XmlTextEdit::explanationAt(int position) const
{
    if (m_completion->adviser().isNull())
        return {};
    return m_completion->adviser().explanation(xmlContextAt(documentText(), position));
}

bool XmlTextEdit::format()
{
    const QString before = documentText();
    const QString after = formattedXml(before);
    if (after.isNull()) {
        Q_EMIT refused(tr("The document can be formatted when all its elements are closed."));
        return false;
    }
    if (after == before)
        return true;
    // The cursor stays at the same letter, blanks not counted.
    const auto letters = [](QStringView text) {
        return std::count_if(text.begin(), text.end(), [](QChar letter) { return !letter.isSpace(); });
    };
    const auto passed = letters(QStringView(before).first(textCursor().position()));
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(after);
    qsizetype at = 0;
    for (qsizetype count = 0; at < after.size() && count < passed; ++at)
        count += after.at(at).isSpace() ? 0 : 1;
    cursor.setPosition(int(at));
    setTextCursor(cursor);
    updateFolds();
    return true;
}

bool XmlTextEdit::replaceNext(const QString &text, const QString &replacement)
{
    if (isReadOnly() || text.isEmpty())
        return false;
    QTextCursor cursor = textCursor();
    if (cursor.selectedText().compare(text, Qt::CaseInsensitive) == 0) {
        cursor.insertText(replacement);
        setTextCursor(cursor);
    }
    return findNext(text);
}

int XmlTextEdit::replaceAll(const QString &text, const QString &replacement)
{
    if (isReadOnly() || text.isEmpty())
        return 0;
    int count = 0;
    QTextCursor all(document());
    all.beginEditBlock();
    for (QTextCursor found = document()->find(text, 0); !found.isNull();
         found = document()->find(text, found)) {
        found.insertText(replacement);
        ++count;
    }
    all.endEditBlock();
    return count;
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
        const QTextCursor under = cursorForPosition(inViewport);
        QStringList texts { issueText(under.blockNumber() + 1) };
        // Beside the text there is nothing to explain.
        if (cursorRect(under).adjusted(-foldWidth(), 0, foldWidth(), 0).contains(inViewport))
            texts << explanationAt(under.position());
        texts.removeAll(QString());
        const QString text = texts.join(u"\n\n"_qs);
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void XmlTextEdit::focusOutEvent(QFocusEvent *event)
{
    m_completion->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void XmlTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->addSeparator();
    menu->addAction(tr("Format Document") + u"\tCtrl+Shift+F"_qs, this, &XmlTextEdit::format)
        ->setEnabled(!isReadOnly());
    menu->addAction(tr("Fold Element") + u"\tCtrl+Shift+["_qs, this, [this] { foldAtCursor(true); });
    menu->addAction(tr("Unfold Element") + u"\tCtrl+Shift+]"_qs, this, [this] { foldAtCursor(false); });
    menu->addAction(tr("Unfold All"), this, [this] {
        m_folding->unfoldAll();
        m_margin->update();
    });
    menu->exec(event->globalPos());
}

// A mark behind what is folded.
void XmlTextEdit::paintEvent(QPaintEvent *event)
{
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

// Keys that are not the text's own.
bool XmlTextEdit::takeKey(const QKeyEvent &event)
{
    if (m_completion->handleKey(event))
        return true;
    const bool isControl = event.modifiers() == Qt::ControlModifier;
    const bool isControlShift = event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isControl && event.key() == Qt::Key_Space) {
        m_completion->propose();
        return true;
    }
    if (isControlShift && event.key() == Qt::Key_F) {
        if (!isReadOnly())
            format();
        return true;
    }
    if (isControlShift && (event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BraceLeft)) {
        foldAtCursor(true);
        return true;
    }
    if (isControlShift && (event.key() == Qt::Key_BracketRight || event.key() == Qt::Key_BraceRight)) {
        foldAtCursor(false);
        return true;
    }
    return false;
}

void XmlTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (takeKey(*event))
        return;
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
    const int revision = document()->revision();
    QPlainTextEdit::keyPressEvent(event);
    if (document()->revision() != revision)
        m_completion->textTyped(event->text());
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
