#include "ui/widgets/xmlfolding.h"

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>
#include <limits>

namespace inn::ui {

namespace {

constexpr int kLastLine = std::numeric_limits<int>::max();
constexpr int kAtOnce = 1000; // lines

// Lives in the block, so it moves with its line.
class FoldMark : public QTextBlockUserData
{
public:
    explicit FoldMark(std::shared_ptr<int> count)
        : m_count(std::move(count))
    {
        ++*m_count;
    }
    ~FoldMark() override { --*m_count; }
    Q_DISABLE_COPY_MOVE(FoldMark)

private:
    std::shared_ptr<int> m_count;
};

} // namespace

XmlFolding::XmlFolding(QPlainTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
    , m_marks(std::make_shared<int>(0))
{
    connect(&m_timer, &QTimer::timeout, this, &XmlFolding::goOn);
    // Line numbers are others now.
    connect(edit->document(), &QTextDocument::blockCountChanged, this, [this] {
        if (m_timer.isActive())
            apply(0, kLastLine);
    });
}

bool XmlFolding::isFolded(int line) const
{
    return *m_marks > 0 && canFold(line) && m_edit->document()->findBlockByNumber(line).userData() != nullptr;
}

void XmlFolding::update(const QList<XmlFold> &folds)
{
    m_ends.clear();
    m_ends.reserve(folds.size());
    for (const XmlFold &fold : folds)
        m_ends.insert(fold.first, fold.last);
    if (*m_marks == 0)
        return;
    int line = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next(), ++line) {
        if (block.userData() && !canFold(line))
            block.setUserData(nullptr);
    }
    apply(0, kLastLine);
}

void XmlFolding::setFolded(int line, bool folded)
{
    QTextBlock block = m_edit->document()->findBlockByNumber(line);
    if (!block.isValid() || !canFold(line) || isFolded(line) == folded)
        return;
    block.setUserData(folded ? new FoldMark(m_marks) : nullptr); // the block owns it
    if (folded) {
        // The cursor may not stay where nobody sees it.
        const int cursorLine = m_edit->textCursor().blockNumber();
        if (cursorLine > line && cursorLine <= m_ends.value(line)) {
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock);
            m_edit->setTextCursor(cursor);
        }
    }
    if (block.isVisible())
        apply(line, m_ends.value(line));
}

int XmlFolding::foldAround(int line) const
{
    for (int first = line; first >= 0; --first) {
        if (m_ends.value(first, -1) >= line)
            return first;
    }
    return -1;
}

void XmlFolding::unfoldAll()
{
    if (*m_marks == 0)
        return;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        block.setUserData(nullptr);
    apply(0, kLastLine);
}

void XmlFolding::reveal(int line)
{
    int outermost = -1;
    for (int first = 0; first<line && * m_marks> 0; ++first) {
        if (m_ends.value(first, -1) < line || !isFolded(first))
            continue;
        m_edit->document()->findBlockByNumber(first).setUserData(nullptr);
        if (outermost < 0)
            outermost = first;
    }
    if (outermost >= 0)
        apply(outermost, m_ends.value(outermost));
}

// Shows and hides the lines between those two; the first one is visible.
void XmlFolding::apply(int first, int last)
{
    if (m_timer.isActive()) {
        // Two ranges at once: everything.
        first = 0;
        last = kLastLine;
    }
    m_next = first;
    m_last = std::min(last, m_edit->document()->blockCount() - 1);
    m_hiddenUntil = -1;
    goOn();
    if (m_next <= m_last)
        m_timer.start(0);
}

void XmlFolding::goOn()
{
    QTextDocument *document = m_edit->document();
    int changedFrom = -1;
    int changedTo = -1;
    const int end = std::min(m_last, m_next + kAtOnce - 1);
    for (QTextBlock block = document->findBlockByNumber(m_next); block.isValid() && m_next <= end;
         block = block.next(), ++m_next) {
        const bool visible = m_next > m_hiddenUntil;
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            if (changedFrom < 0)
                changedFrom = block.position();
            changedTo = block.position() + block.length();
        }
        if (visible && block.userData())
            m_hiddenUntil = m_ends.value(m_next, -1);
    }
    if (m_next > m_last || m_next <= end)
        m_timer.stop();
    if (changedFrom < 0)
        return;
    // Half the length, since the layout takes what was there before for what is new too; with the line
    // before, since of a single line it would not notice that it comes or goes.
    const int from = std::max(0, changedFrom - 1);
    document->markContentsDirty(from, (changedTo - from) / 2 + 1);
    if (auto *layout = qobject_cast<QPlainTextDocumentLayout *>(document->documentLayout()))
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
    m_edit->viewport()->update();
}

} // namespace inn::ui
