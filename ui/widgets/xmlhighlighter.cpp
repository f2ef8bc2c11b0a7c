#include "ui/widgets/xmlhighlighter.h"

#include <QElapsedTimer>
#include <QPalette>
#include <QPlainTextEdit>

#include <algorithm>

namespace inn::ui {

namespace {

constexpr qint64 kBudget = 5; // ms in one go
constexpr int kAtOnce = 500; // lines read when one of them changed
// Qt needs a second for a line with thousands of formats; longer lines have one colour.
constexpr qsizetype kLongestColoured = 4000;

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-' || character == u'.'
        || character == u':';
}

void add(QList<QTextLayout::FormatRange> *formats, int begin, int length, const QTextCharFormat &format)
{
    if (formats && length > 0)
        formats->append({ begin, length, format });
}

} // namespace

XmlHighlighter::XmlHighlighter(QPlainTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    setPalette(edit->palette());
    connect(edit->document(), &QTextDocument::contentsChange, this,
        [this](int position, int, int added) { documentChanged(position, added); });
    connect(&m_timer, &QTimer::timeout, this, &XmlHighlighter::goOn);
}

void XmlHighlighter::setPalette(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    m_name.setForeground(isDark ? QColor(0x7f, 0xb8, 0xff) : QColor(0x0b, 0x57, 0xa8));
    m_attribute.setForeground(isDark ? QColor(0xe0, 0xb0, 0x6a) : QColor(0x8a, 0x4b, 0x00));
    m_value.setForeground(isDark ? QColor(0x8f, 0xd1, 0x8f) : QColor(0x1a, 0x6e, 0x2e));
    m_comment.setForeground(isDark ? QColor(0x9a, 0x9a, 0x9a) : QColor(0x6a, 0x6a, 0x6a));
    m_comment.setFontItalic(true);
    m_edit->viewport()->update();
}

// From inside a value to after its closing quote, or the end of the line.
int XmlHighlighter::readValue(const QString &text, int at, QChar quote, int *state, Formats *formats) const
{
    const int end = int(text.indexOf(quote, at));
    const int stop = end < 0 ? int(text.size()) : end + 1;
    add(formats, at, stop - at, m_value);
    *state = end >= 0 ? Tag : quote == u'"' ? ValueDouble : ValueSingle;
    return stop;
}

// From inside a tag to after ">", or the end of the line.
int XmlHighlighter::readTag(const QString &text, int at, int *state, Formats *formats) const
{
    *state = Tag;
    while (at < text.size()) {
        const QChar character = text.at(at);
        if (character == u'>') {
            add(formats, at, 1, m_name);
            *state = Content;
            return at + 1;
        }
        if (character == u'"' || character == u'\'') {
            add(formats, at, 1, m_value);
            at = readValue(text, at + 1, character, state, formats);
        } else if (isNameCharacter(character)) {
            int end = at;
            while (end < text.size() && isNameCharacter(text.at(end)))
                ++end;
            const bool isElement
                = at > 0 && (text.at(at - 1) == u'<' || text.at(at - 1) == u'/' || text.at(at - 1) == u'?');
            add(formats, at, end - at, isElement ? m_name : m_attribute);
            at = end;
        } else {
            if (character == u'/' || character == u'?')
                add(formats, at, 1, m_name);
            ++at;
        }
    }
    return at;
}

int XmlHighlighter::read(const QString &text, int state, Formats *formats) const
{
    int at = 0;
    int after = Content;
    if (state == Comment) {
        const int end = int(text.indexOf(QStringLiteral("-->")));
        at = end < 0 ? int(text.size()) : end + 3;
        add(formats, 0, at, m_comment);
        if (end < 0)
            return Comment;
    } else if (state == ValueDouble || state == ValueSingle) {
        at = readValue(text, 0, state == ValueDouble ? u'"' : u'\'', &after, formats);
        if (after == Tag)
            at = readTag(text, at, &after, formats);
    } else if (state == Tag) {
        at = readTag(text, 0, &after, formats);
    }
    while (at < text.size()) {
        const int open = int(text.indexOf(u'<', at));
        if (open < 0)
            break;
        if (QStringView(text).sliced(open).startsWith(u"<!--")) {
            const int end = int(text.indexOf(QStringLiteral("-->"), open));
            at = end < 0 ? int(text.size()) : end + 3;
            add(formats, open, at - open, m_comment);
            if (end < 0)
                return Comment;
        } else {
            add(formats, open, 1, m_name);
            at = readTag(text, open + 1, &after, formats);
        }
    }
    return after;
}

// Reads on from the change until a line ends as it did before; what follows that is not touched.
void XmlHighlighter::documentChanged(int position, int added)
{
    const QTextDocument *document = m_edit->document();
    const int change = document->blockCount() - m_lines;
    m_lines = document->blockCount();
    QTextBlock block = document->findBlock(position);
    const int first = block.blockNumber();
    if (!block.isValid() || first >= m_known)
        return;
    const QTextBlock changed = document->findBlock(position + added);
    const int last = changed.isValid() ? changed.blockNumber() : m_lines - 1;
    m_known = std::clamp(m_known + change, first, m_lines);
    int state = first > 0 ? block.previous().userState() : Content;
    for (int number = first; number < m_known; ++number, block = block.next()) {
        if (number - first > kAtOnce) {
            m_known = number;
            return;
        }
        const int before = block.userState();
        state = read(block.text(), state, nullptr);
        block.setUserState(state);
        if (number > last && state == before)
            return;
    }
}

void XmlHighlighter::readUntil(int number)
{
    QElapsedTimer spent;
    spent.start();
    QTextBlock block = m_edit->document()->findBlockByNumber(m_known);
    int state = m_known > 0 ? block.previous().userState() : Content;
    for (; m_known < number && block.isValid(); ++m_known, block = block.next()) {
        if (spent.elapsed() >= kBudget)
            return;
        state = read(block.text(), state, nullptr);
        block.setUserState(state);
    }
}

void XmlHighlighter::goOn()
{
    readUntil(m_wanted);
    if (m_known < std::min(m_wanted, m_edit->blockCount()))
        return;
    m_timer.stop();
    m_edit->viewport()->update();
}

bool XmlHighlighter::colour(const QTextBlock &first, int count)
{
    int number = first.blockNumber();
    if (m_known < number)
        readUntil(number);
    m_wanted = 0;
    bool isDifferent = false;
    int state = number > 0 && number <= m_known ? first.previous().userState() : Content;
    for (QTextBlock block = first; block.isValid() && count > 0; block = block.next(), ++number) {
        if (!block.isVisible()) {
            state = number < m_known ? block.userState() : Content;
            continue;
        }
        --count;
        if (number > m_known)
            m_wanted = number;
        Formats formats;
        const QString text = block.text();
        state = read(text, state, text.size() <= kLongestColoured ? &formats : nullptr);
        if (number == m_known) {
            block.setUserState(state);
            ++m_known;
        }
        // What an input method is composing has formats of its own.
        QTextLayout *layout = block.layout();
        if (!layout->preeditAreaText().isEmpty() || layout->formats() == formats)
            continue;
        layout->setFormats(formats);
        isDifferent = true;
    }
    // Most lines begin between tags, as was assumed; painted again when it is known.
    if (m_wanted > m_known)
        m_timer.start(0);
    return isDifferent;
}

} // namespace inn::ui
