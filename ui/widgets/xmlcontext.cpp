#include "ui/widgets/xmlcontext.h"

#include <algorithm>
#include <vector>

namespace inn::ui {

namespace {

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-' || character == u'.'
        || character == u':';
}

qsizetype skipName(QStringView text, qsizetype at)
{
    while (at < text.size() && isNameCharacter(text[at]))
        ++at;
    return at;
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

// A piece of markup or the text between two of them.
struct Token
{
    enum class Kind { Text, Opening, Empty, Closing, Other };
    Kind kind = Kind::Text;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isComplete = true; // has its ">"
    QStringView name = {};
};

// Cuts a text into tokens, however broken it is: a tag ends at its ">", at the next "<", or with the text.
class Tokens
{
public:
    explicit Tokens(QStringView text)
        : m_text(text)
    {
    }
    bool next(Token *token)
    {
        if (m_at >= m_text.size())
            return false;
        *token = m_text[m_at] == u'<' ? markup() : textUntilMarkup();
        m_at = token->end;
        return true;
    }

private:
    Token textUntilMarkup() const
    {
        const qsizetype end = m_text.indexOf(u'<', m_at);
        return { Token::Kind::Text, m_at, end < 0 ? m_text.size() : end };
    }
    Token until(QStringView mark) const
    {
        const qsizetype found = m_text.indexOf(mark, m_at + 2);
        const qsizetype end = found < 0 ? m_text.size() : found + mark.size();
        return { Token::Kind::Other, m_at, end, found >= 0 };
    }
    Token markup() const
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith(u"<!--"))
            return until(u"-->");
        if (rest.startsWith(u"<![CDATA["))
            return until(u"]]>");
        if (rest.startsWith(u"<?"))
            return until(u"?>");
        if (rest.startsWith(u"<!"))
            return until(u">");
        Token token { Token::Kind::Opening, m_at, m_text.size(), false };
        qsizetype at = m_at + 1;
        if (at < m_text.size() && m_text[at] == u'/') {
            token.kind = Token::Kind::Closing;
            ++at;
        }
        const qsizetype nameEnd = skipName(m_text, at);
        token.name = m_text.sliced(at, nameEnd - at);
        QChar quote;
        for (at = nameEnd; at < m_text.size(); ++at) {
            const QChar character = m_text[at];
            if (!quote.isNull()) {
                if (character == quote)
                    quote = QChar();
            } else if (character == u'"' || character == u'\'') {
                quote = character;
            } else if (character == u'>') {
                if (m_text[at - 1] == u'/' && token.kind == Token::Kind::Opening)
                    token.kind = Token::Kind::Empty;
                token.end = at + 1;
                token.isComplete = true;
                return token;
            } else if (character == u'<') {
                token.end = at;
                return token;
            }
        }
        return token;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

// Where in an opening tag the position is.
void describeTag(QStringView text, const Token &tag, qsizetype position, XmlContext *context)
{
    qsizetype at = tag.begin + 1 + tag.name.size();
    if (position <= at) {
        context->kind = XmlContext::Kind::ElementName;
        context->begin = tag.begin + 1;
        context->end = at;
        return;
    }
    context->kind = XmlContext::Kind::AttributeName;
    context->begin = context->end = position;
    while (at < tag.end) {
        at = skipBlanks(text.first(tag.end), at);
        const qsizetype nameEnd = skipName(text.first(tag.end), at);
        const QString name = text.sliced(at, nameEnd - at).toString();
        if (position >= at && position <= nameEnd && nameEnd > at) {
            context->begin = at;
            context->end = nameEnd;
            context->attribute = name;
        } else if (!name.isEmpty()) {
            context->attributes.append(name);
        }
        at = skipBlanks(text.first(tag.end), nameEnd);
        if (at >= tag.end || text[at] != u'=') {
            at = std::max(at, nameEnd + (nameEnd == at && name.isEmpty() ? 1 : 0));
            continue;
        }
        at = skipBlanks(text.first(tag.end), at + 1);
        if (at >= tag.end || (text[at] != u'"' && text[at] != u'\''))
            continue;
        const qsizetype close = text.first(tag.end).indexOf(text[at], at + 1);
        const qsizetype valueEnd = close < 0 ? tag.end : close;
        if (position > at && position <= valueEnd) {
            context->kind = XmlContext::Kind::AttributeValue;
            context->attribute = name;
            context->begin = at + 1;
            // A value without its closing quote ends with its word.
            context->end = close < 0 ? std::max(position, skipName(text, at + 1)) : valueEnd;
        }
        at = close < 0 ? tag.end : close + 1;
    }
}

// Which elements are open behind the token.
void followTag(const Token &token, QStringList *path)
{
    if (token.kind == Token::Kind::Opening) {
        path->append(token.name.toString());
    } else if (token.kind == Token::Kind::Closing) {
        const qsizetype open = path->lastIndexOf(token.name.toString());
        if (open >= 0)
            path->resize(open);
    }
}

int lineOf(const std::vector<qsizetype> &starts, qsizetype position)
{
    return int(std::upper_bound(starts.begin(), starts.end(), position) - starts.begin()) - 1;
}

} // namespace

QList<XmlPlace> xmlPlaces(QStringView text, qsizetype distance)
{
    QList<XmlPlace> places;
    QStringList path;
    qsizetype last = 0;
    Tokens tokens(text);
    Token token;
    while (tokens.next(&token)) {
        if (token.begin - last >= distance) {
            last = token.begin;
            places.append({ last, path });
        }
        followTag(token, &path);
    }
    return places;
}

XmlContext xmlContextAt(QStringView text, qsizetype position, const QStringList &above)
{
    XmlContext context;
    context.path = above;
    context.begin = context.end = position;
    Tokens tokens(text);
    Token token;
    while (tokens.next(&token)) {
        // A position between two tokens belongs to the one before if that is not finished.
        const bool isInside
            = position > token.begin && (position < token.end || !token.isComplete) && position <= token.end;
        const bool isInText
            = token.kind == Token::Kind::Text && position >= token.begin && position <= token.end;
        if (token.kind != Token::Kind::Text && isInside) {
            if (token.kind == Token::Kind::Other)
                return context;
            if (token.kind == Token::Kind::Closing) {
                context.kind = XmlContext::Kind::ClosingName;
                context.begin = token.begin + 2;
                context.end = context.begin + token.name.size();
            } else {
                context.path.append(token.name.toString());
                describeTag(text, token, position, &context);
            }
            break;
        }
        if (isInText && !context.path.isEmpty()) {
            context.kind = XmlContext::Kind::Text;
            const QStringView inside = text.sliced(token.begin, token.end - token.begin);
            const QStringView trimmed = inside.trimmed();
            context.begin = trimmed.isEmpty() ? position : trimmed.data() - text.data();
            context.end = trimmed.isEmpty() ? position : context.begin + trimmed.size();
            if (position < context.begin || position > context.end)
                context.begin = context.end = position;
            break;
        }
        if (token.begin >= position)
            break;
        followTag(token, &context.path);
    }
    // Directly behind a complete tag, before another one.
    if (context.kind == XmlContext::Kind::Nothing && !context.path.isEmpty())
        context.kind = XmlContext::Kind::Text;
    context.typed = text.sliced(context.begin, std::max<qsizetype>(position - context.begin, 0)).toString();
    return context;
}

QList<XmlFold> xmlFolds(QStringView text)
{
    std::vector<qsizetype> starts { 0 };
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        starts.push_back(at + 1);
    struct Open
    {
        QStringView name;
        qsizetype fold;
    };
    QList<XmlFold> folds;
    std::vector<Open> open;
    Tokens tokens(text);
    Token token;
    while (tokens.next(&token)) {
        if (token.kind == Token::Kind::Opening) {
            open.push_back({ token.name, folds.size() });
            const int line = lineOf(starts, token.begin);
            folds.append({ line, line });
        } else if (token.kind == Token::Kind::Closing) {
            const auto found = std::find_if(
                open.rbegin(), open.rend(), [&](const Open &each) { return each.name == token.name; });
            if (found == open.rend())
                continue;
            folds[found->fold].last = lineOf(starts, token.begin);
            open.erase(found.base() - 1, open.end());
        } else if (token.kind == Token::Kind::Other) {
            const XmlFold fold { lineOf(starts, token.begin), lineOf(starts, token.end - 1) };
            folds.append(fold);
        }
    }
    QList<XmlFold> result;
    for (const XmlFold &fold : std::as_const(folds)) {
        const bool isSameLine = !result.isEmpty() && result.back().first == fold.first;
        if (fold.last > fold.first && !isSameLine)
            result.append(fold);
    }
    return result;
}

QString formattedXml(QStringView text)
{
    std::vector<Token> all;
    Tokens tokens(text);
    Token token;
    while (tokens.next(&token))
        all.push_back(token);
    // Elements whose content has text in it are kept as they stand.
    std::vector<std::size_t> open;
    std::vector<std::size_t> closing(all.size(), 0);
    std::vector<bool> hasText(all.size(), false);
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Token &each = all[index];
        const QStringView content = text.sliced(each.begin, each.end - each.begin);
        if (!each.isComplete)
            return {};
        if (each.kind == Token::Kind::Opening) {
            open.push_back(index);
        } else if (each.kind == Token::Kind::Closing) {
            if (open.empty() || all[open.back()].name != each.name)
                return {};
            closing[open.back()] = index;
            open.pop_back();
        } else if (!open.empty()
            && (content.startsWith(u"<![CDATA[")
                || (each.kind == Token::Kind::Text && !content.trimmed().isEmpty()))) {
            hasText[open.back()] = true;
        }
    }
    if (!open.empty())
        return {};
    QString result;
    int depth = 0;
    const auto line = [&](QStringView content) {
        result.append(QString(2 * depth, u' '));
        result.append(content);
        result.append(u'\n');
    };
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Token &each = all[index];
        const QStringView content = text.sliced(each.begin, each.end - each.begin);
        if (each.kind == Token::Kind::Text) {
            // An empty line between elements is somebody's paragraph.
            if (content.count(u'\n') > 1 && !result.isEmpty() && index + 1 < all.size())
                result += u'\n';
            continue;
        }
        if (each.kind == Token::Kind::Closing)
            --depth;
        const bool isLeaf = each.kind == Token::Kind::Opening
            && (hasText[index] || closing[index] == index + 1
                || (closing[index] == index + 2 && all[index + 1].kind == Token::Kind::Text));
        if (isLeaf) {
            line(text.sliced(each.begin, all[closing[index]].end - each.begin));
            index = closing[index];
            continue;
        }
        line(content);
        if (each.kind == Token::Kind::Opening)
            ++depth;
    }
    return result;
}

} // namespace inn::ui
