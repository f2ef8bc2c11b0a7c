#include "ui/widgets/xmlhighlighter.h"

#include <QPalette>

namespace inn::ui {

namespace {

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || QStringLiteral("_-.:").contains(character);
}

} // namespace

XmlHighlighter::XmlHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void XmlHighlighter::setPalette(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    m_name.setForeground(isDark ? QColor(0x7f, 0xb8, 0xff) : QColor(0x0b, 0x57, 0xa8));
    m_attribute.setForeground(isDark ? QColor(0xe0, 0xb0, 0x6a) : QColor(0x8a, 0x4b, 0x00));
    m_value.setForeground(isDark ? QColor(0x8f, 0xd1, 0x8f) : QColor(0x1a, 0x6e, 0x2e));
    m_comment.setForeground(isDark ? QColor(0x9a, 0x9a, 0x9a) : QColor(0x6a, 0x6a, 0x6a));
    m_comment.setFontItalic(true);
    rehighlight();
}

// From inside a value to after its closing quote, or the end of the line.
int XmlHighlighter::highlightValue(const QString &text, int at, QChar quote)
{
    const int end = int(text.indexOf(quote, at));
    const int stop = end < 0 ? int(text.size()) : end + 1;
    setFormat(at, stop - at, m_value);
    setCurrentBlockState(end < 0 ? (quote == u'"' ? ValueDouble : ValueSingle) : Tag);
    return stop;
}

// From inside a tag to after ">", or the end of the line.
int XmlHighlighter::highlightTag(const QString &text, int at)
{
    setCurrentBlockState(Tag);
    while (at < text.size()) {
        const QChar character = text.at(at);
        if (character == u'>') {
            setFormat(at, 1, m_name);
            setCurrentBlockState(Content);
            return at + 1;
        }
        if (character == u'"' || character == u'\'') {
            setFormat(at, 1, m_value);
            at = highlightValue(text, at + 1, character);
        } else if (isNameCharacter(character)) {
            int end = at;
            while (end < text.size() && isNameCharacter(text.at(end)))
                ++end;
            const bool isElement
                = at > 0 && (text.at(at - 1) == u'<' || text.at(at - 1) == u'/' || text.at(at - 1) == u'?');
            setFormat(at, end - at, isElement ? m_name : m_attribute);
            at = end;
        } else {
            if (character == u'/' || character == u'?')
                setFormat(at, 1, m_name);
            ++at;
        }
    }
    return at;
}

void XmlHighlighter::highlightBlock(const QString &text)
{
    int at = 0;
    const int state = previousBlockState();
    setCurrentBlockState(Content);
    if (state == Comment) {
        const int end = int(text.indexOf(QStringLiteral("-->")));
        at = end < 0 ? int(text.size()) : end + 3;
        setFormat(0, at, m_comment);
        if (end < 0)
            setCurrentBlockState(Comment);
    } else if (state == ValueDouble || state == ValueSingle) {
        at = highlightValue(text, 0, state == ValueDouble ? u'"' : u'\'');
        if (currentBlockState() == Tag)
            at = highlightTag(text, at);
    } else if (state == Tag) {
        at = highlightTag(text, 0);
    }
    while (at < text.size()) {
        const int open = int(text.indexOf(u'<', at));
        if (open < 0)
            return;
        if (QStringView(text).sliced(open).startsWith(QStringLiteral("<!--"))) {
            const int end = int(text.indexOf(QStringLiteral("-->"), open));
            at = end < 0 ? int(text.size()) : end + 3;
            setFormat(open, at - open, m_comment);
            if (end < 0)
                setCurrentBlockState(Comment);
        } else {
            setFormat(open, 1, m_name);
            at = highlightTag(text, open + 1);
        }
    }
}

} // namespace inn::ui
