#include "ui/widgets/xmltextedit.h"

#include "ui/widgets/textfiller.h"
#include "ui/widgets/xmlcompletion.h"
#include "ui/widgets/xmlfolding.h"
#include "ui/widgets/xmlhighlighter.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPromise>
#include <QTextBlock>
#include <QThreadPool>
#include <QToolTip>

#include <algorithm>
#include <memory>

namespace inn::ui {

namespace {

constexpr int kIndent = 2;
constexpr qsizetype kPlaces = 4 << 10; // characters between two places whose elements are known
constexpr qsizetype kFarthest = 128 << 10; // from such a place to the one asked for
constexpr int kAhead = 16 << 10; // how far a tag may reach
constexpr int kFewReplacements = 200; // made one by one

// Calls the function in a pool thread.
template<class T, class Function>
void startIn(QFutureWatcher<T> &watcher, Function function)
{
    auto promise = std::make_shared<QPromise<T>>();
    watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)] {
        promise->addResult(function());
        promise->finish();
    });
}

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

} // namespace

XmlTextEdit::XmlTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
    , m_highlighter(new XmlHighlighter(this))
    , m_completion(new XmlCompletion(this))
    , m_folding(new XmlFolding(this))
    , m_filler(new TextFiller(document()))
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
    connect(document(), &QTextDocument::contentsChange, this, [this](int position) {
        while (!m_places.isEmpty() && m_places.back().position > position)
            m_places.removeLast();
    });
    connect(m_filler, &TextFiller::finished, this, &XmlTextEdit::filled);
    connect(&m_outlining, &QFutureWatcherBase::finished, this, [this] {
        if (m_outlining.future().resultCount() > 0)
            takeOutline(m_outlining.result());
    });
    connect(&m_formatting, &QFutureWatcherBase::finished, this, [this] {
        if (std::exchange(m_isFormatting, false) && m_formatting.future().resultCount() > 0)
            takeFormatted(m_formatting.result());
        Q_EMIT busyChanged();
    });
    updateMargin();
    highlightCurrentLine();
}

bool XmlTextEdit::isBusy() const
{
    return m_filler->isRunning() || m_isFormatting;
}

void XmlTextEdit::setText(const QString &text)
{
    m_isFormatting = false;
    m_filler->stop();
    m_folding->update({});
    m_positionAfter = -1;
    m_goTo.reset();
    clear();
    m_filler->fill(QTextCursor(document()), text, TextFiller::Undo::Forgotten);
    moveCursor(QTextCursor::Start);
    Q_EMIT busyChanged();
}

void XmlTextEdit::replaceWhole(const QString &text, qsizetype position)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    m_positionAfter = position;
    m_filler->fill(cursor, text, TextFiller::Undo::OneStep);
    Q_EMIT busyChanged();
}

void XmlTextEdit::filled()
{
    if (m_positionAfter >= 0) {
        QTextCursor cursor(document());
        cursor.setPosition(int(qMin<qsizetype>(m_positionAfter, document()->characterCount() - 1)));
        setTextCursor(cursor);
    }
    m_positionAfter = -1;
    updateFolds();
    setIssues(xml::Issues(m_issues));
    if (const auto place = std::exchange(m_goTo, {}))
        goTo(place->y(), place->x());
    Q_EMIT busyChanged();
}

XmlTextEdit::Outline XmlTextEdit::outlineOf(const QString &text, int revision)
{
    return { xmlFolds(text), xmlPlaces(text, kPlaces), revision };
}

void XmlTextEdit::updateFolds()
{
    if (m_filler->isRunning())
        return;
    const QString text = documentText();
    const int revision = document()->revision();
    if (text.size() <= TextFiller::kAtOnce)
        takeOutline(outlineOf(text, revision));
    else
        startIn(m_outlining, [text, revision] { return outlineOf(text, revision); });
}

void XmlTextEdit::takeOutline(const Outline &outline)
{
    // Whoever changed the text meanwhile asks again.
    if (outline.revision != document()->revision() || m_filler->isRunning())
        return;
    m_places = outline.places;
    m_folding->update(outline.folds);
    m_margin->update();
    Q_EMIT outlined();
}

std::optional<XmlContext> XmlTextEdit::contextAt(int position) const
{
    const auto behind = std::upper_bound(m_places.begin(), m_places.end(), position,
        [](int wanted, const XmlPlace &place) { return wanted < place.position; });
    const XmlPlace from = behind == m_places.begin() ? XmlPlace() : *(behind - 1);
    if (position - from.position > kFarthest)
        return {};
    QTextCursor range(document());
    range.setPosition(int(from.position));
    range.setPosition(qMin(position + kAhead, document()->characterCount() - 1), QTextCursor::KeepAnchor);
    QString text = range.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    XmlContext context = xmlContextAt(text, position - from.position, from.path);
    context.begin += from.position;
    context.end += from.position;
    return context;
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
    const auto context = contextAt(position);
    return context ? m_completion->adviser().explanation(*context) : QString();
}

XmlTextEdit::Formatted XmlTextEdit::formatted(const QString &before, qsizetype position)
{
    const QString after = formattedXml(before);
    // The cursor stays at the same letter, blanks not counted.
    const QStringView above = QStringView(before).first(position);
    const auto passed
        = std::count_if(above.begin(), above.end(), [](QChar letter) { return !letter.isSpace(); });
    qsizetype at = 0;
    for (qsizetype count = 0; at < after.size() && count < passed; ++at)
        count += after.at(at).isSpace() ? 0 : 1;
    return { after, at };
}

bool XmlTextEdit::format()
{
    if (isBusy())
        return false;
    const QString text = documentText();
    const int position = textCursor().position();
    if (text.size() > TextFiller::kAtOnce) {
        m_isFormatting = true;
        startIn(m_formatting, [text, position] { return formatted(text, position); });
        Q_EMIT busyChanged();
        return true;
    }
    const Formatted result = formatted(text, position);
    takeFormatted(result);
    return !result.text.isNull();
}

void XmlTextEdit::takeFormatted(const Formatted &formatted)
{
    if (formatted.text.isNull())
        Q_EMIT refused(tr("The document can be formatted when all its elements are closed."));
    else if (formatted.text != documentText())
        replaceWhole(formatted.text, formatted.position);
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
    QString whole = documentText();
    const int all = int(whole.count(text, Qt::CaseInsensitive));
    if (all > kFewReplacements) {
        replaceWhole(whole.replace(text, replacement, Qt::CaseInsensitive), textCursor().position());
        return all;
    }
    int count = 0;
    QTextCursor step(document());
    step.beginEditBlock();
    for (QTextCursor found = document()->find(text, 0); !found.isNull();
         found = document()->find(text, found)) {
        found.insertText(replacement);
        ++count;
    }
    step.endEditBlock();
    return count;
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

void XmlTextEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(qMax(0, line - 1));
    if (m_filler->isRunning()) {
        m_goTo = QPoint(column, line);
        return;
    }
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, column - 1, qMax(0, block.length() - 1)));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

bool XmlTextEdit::findNext(const QString &text, Direction direction)
{
    if (text.isEmpty())
        return false;
    // In one piece: QTextDocument::find() makes a string of each line.
    const QString whole = documentText();
    const QTextCursor from = textCursor();
    qsizetype found = -1;
    if (direction == Direction::Forward) {
        found = whole.indexOf(text, from.selectionEnd(), Qt::CaseInsensitive);
        if (found < 0)
            found = whole.indexOf(text, 0, Qt::CaseInsensitive);
    } else {
        if (from.selectionStart() > 0)
            found = whole.lastIndexOf(text, from.selectionStart() - 1, Qt::CaseInsensitive);
        if (found < 0)
            found = whole.lastIndexOf(text, -1, Qt::CaseInsensitive);
    }
    if (found < 0)
        return false;
    QTextCursor cursor(document());
    cursor.setPosition(int(found));
    cursor.setPosition(int(found + text.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
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
    if (text.size() > TextFiller::kAtOnce) {
        m_filler->fill(textCursor(), text, TextFiller::Undo::OneStep);
        Q_EMIT busyChanged();
    } else {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

} // namespace inn::ui
