#include "ui/widgets/textfiller.h"

#include <QElapsedTimer>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace inn::ui {

namespace {

constexpr qsizetype kPiece = 16 << 10; // characters
constexpr qsizetype kLineSearch = 4 << 10; // how far a piece reaches beyond that for the end of its line
constexpr qint64 kBudget = 8; // ms in one go

} // namespace

TextFiller::TextFiller(QTextDocument *document)
    : QObject(document)
    , m_document(document)
{
    connect(&m_timer, &QTimer::timeout, this, &TextFiller::goOn);
}

void TextFiller::fill(const QTextCursor &place, const QString &text, Undo undo)
{
    stop();
    m_place = place;
    m_text = text;
    m_done = 0;
    m_forgetting = undo == Undo::Forgotten;
    if (m_forgetting)
        m_document->setUndoRedoEnabled(false);
    do
        insertPiece();
    while (m_done < m_text.size() && m_text.size() <= kAtOnce);
    if (m_done < m_text.size()) {
        m_timer.start(0);
        return;
    }
    stop();
    Q_EMIT finished();
}

void TextFiller::stop()
{
    m_timer.stop();
    if (std::exchange(m_forgetting, false))
        m_document->setUndoRedoEnabled(true);
    m_text = QString();
    m_place = QTextCursor();
}

void TextFiller::insertPiece()
{
    qsizetype end = std::min(m_done + kPiece, m_text.size());
    if (end < m_text.size()) {
        const qsizetype lineEnd = m_text.indexOf(u'\n', end);
        if (lineEnd >= 0 && lineEnd - end < kLineSearch)
            end = lineEnd + 1;
        // Nothing comes apart that belongs together.
        else if (m_text.at(end - 1) == u'\r' || m_text.at(end - 1).isHighSurrogate())
            ++end;
    }
    if (m_done > 0 && !m_forgetting)
        m_place.joinPreviousEditBlock();
    else
        m_place.beginEditBlock();
    m_place.insertText(m_text.sliced(m_done, end - m_done));
    m_place.endEditBlock();
    m_done = end;
}

void TextFiller::goOn()
{
    QElapsedTimer spent;
    spent.start();
    while (m_done < m_text.size() && spent.elapsed() < kBudget)
        insertPiece();
    if (m_done < m_text.size())
        return;
    stop();
    Q_EMIT finished();
}

} // namespace inn::ui
