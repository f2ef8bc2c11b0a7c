#include "ui/widgets/xmlfolding.h"

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace inn::ui {

namespace {

// Lives in the block, so it moves with its line.
class FoldMark : public QTextBlockUserData
{
};

} // namespace

XmlFolding::XmlFolding(QPlainTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
}

bool XmlFolding::isFolded(int line) const
{
    return m_edit->document()->findBlockByNumber(line).userData() != nullptr && canFold(line);
}

void XmlFolding::update(const QString &text)
{
    m_ends.clear();
    const QList<XmlFold> folds = xmlFolds(text);
    for (const XmlFold &fold : folds)
        m_ends.insert(fold.first, fold.last);
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        if (block.userData() && !canFold(block.blockNumber()))
            block.setUserData(nullptr);
    }
    apply();
}

void XmlFolding::setFolded(int line, bool folded)
{
    QTextBlock block = m_edit->document()->findBlockByNumber(line);
    if (!block.isValid() || !canFold(line) || isFolded(line) == folded)
        return;
    block.setUserData(folded ? new FoldMark : nullptr); // the block owns it
    if (folded) {
        // The cursor may not stay where nobody sees it.
        const int cursorLine = m_edit->textCursor().blockNumber();
        if (cursorLine > line && cursorLine <= m_ends.value(line)) {
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock);
            m_edit->setTextCursor(cursor);
        }
    }
    apply();
}

int XmlFolding::foldAround(int line) const
{
    for (int first = line; first >= 0; --first) {
        if (canFold(first) && m_ends.value(first) >= line)
            return first;
    }
    return -1;
}

void XmlFolding::unfoldAll()
{
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        block.setUserData(nullptr);
    apply();
}

void XmlFolding::reveal(int line)
{
    bool isChanged = false;
    for (int first = 0; first < line; ++first) {
        QTextBlock block = m_edit->document()->findBlockByNumber(first);
        if (isFolded(first) && m_ends.value(first) >= line) {
            block.setUserData(nullptr);
            isChanged = true;
        }
    }
    if (isChanged)
        apply();
}

void XmlFolding::apply()
{
    QTextDocument *document = m_edit->document();
    bool isChanged = false;
    int hiddenUntil = -1;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        const bool visible = line > hiddenUntil;
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            isChanged = true;
        }
        if (visible && isFolded(line))
            hiddenUntil = m_ends.value(line);
    }
    if (!isChanged)
        return;
    document->markContentsDirty(0, document->characterCount());
    if (auto *layout = qobject_cast<QPlainTextDocumentLayout *>(document->documentLayout()))
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
    m_edit->viewport()->update();
}

} // namespace inn::ui
