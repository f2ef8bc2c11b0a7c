#include "backend/xml/source.h"

#include <QString>
#include <QStringDecoder>

namespace inn::xml {

namespace {

bool isXmlCharacter(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE)
        || (c >= 0x10000 && c < 0x110000);
}

// Appends what "&name;" stands for. The scanner let only the five names and numbers through.
void appendReference(QByteArray &out, QByteArrayView name)
{
    if (name == "amp")
        out += '&';
    else if (name == "lt")
        out += '<';
    else if (name == "gt")
        out += '>';
    else if (name == "quot")
        out += '"';
    else if (name == "apos")
        out += '\'';
    else if (name.startsWith("#")) {
        const bool hex = name.size() > 1 && name[1] == 'x';
        bool ok = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        const char32_t character = ok && isXmlCharacter(code) ? char32_t(code) : U'\uFFFD';
        out += QStringView(QChar::fromUcs4(character)).toUtf8();
    }
}

enum class White { Keep, ToSpaces };

QByteArray decode(QByteArrayView raw, White white)
{
    QByteArray out;
    out.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const char c = raw[at];
        if (c == '&') {
            qsizetype end = raw.indexOf(';', at);
            if (end < 0)
                end = raw.size();
            appendReference(out, raw.sliced(at + 1, end - at - 1));
            at = end;
        } else if (c == '\r') {
            out += white == White::Keep ? '\n' : ' ';
            if (at + 1 < raw.size() && raw[at + 1] == '\n')
                ++at;
        } else if (white == White::ToSpaces && (c == '\n' || c == '\t')) {
            out += ' ';
        } else {
            out += c;
        }
    }
    return out;
}

bool isPlain(QByteArrayView raw, White white)
{
    for (const char c : raw) {
        if (c == '&' || c == '\r' || (white == White::ToSpaces && (c == '\n' || c == '\t')))
            return false;
    }
    return true;
}

// UTF-8 that XML can hold: invalid sequences and forbidden characters replaced.
QByteArray cleaned(QByteArrayView value)
{
    bool suspicious = !QUtf8StringView(value).isValidUtf8();
    for (qsizetype at = 0; at < value.size() && !suspicious; ++at) {
        const auto c = static_cast<unsigned char>(value[at]);
        suspicious = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xEF;
    }
    if (!suspicious)
        return value.toByteArray();
    QString result; // not fromUcs4(), which drops a leading U+FEFF
    const QList<uint> characters = toString(value).toUcs4();
    for (const uint character : characters)
        result += QChar::fromUcs4(isXmlCharacter(character) ? char32_t(character) : U'\uFFFD');
    return result.toUtf8();
}

} // namespace

QString toString(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xEF\xBB\xBF") ? QChar(0xFEFF) + text : text;
}

QByteArray decodeAttribute(QByteArrayView raw)
{
    return isPlain(raw, White::ToSpaces) ? raw.toByteArray() : decode(raw, White::ToSpaces);
}

QByteArray decodeText(QByteArrayView raw)
{
    return isPlain(raw, White::Keep) ? raw.toByteArray() : decode(raw, White::Keep);
}

QByteArray decodeCData(QByteArrayView piece)
{
    QByteArray text = piece.sliced(9, piece.size() - 12).toByteArray();
    return text.replace("\r\n", "\n").replace('\r', '\n');
}

QByteArray encodeAttribute(QByteArrayView value, char quote)
{
    QByteArray out;
    for (const char c : cleaned(value)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == quote)
            out += quote == '"' ? "&quot;" : "&apos;";
        else if (c == '\t')
            out += "&#9;";
        else if (c == '\n')
            out += "&#10;";
        else if (c == '\r')
            out += "&#13;";
        else
            out += c;
    }
    return out;
}

QByteArray encodeText(QByteArrayView value)
{
    QByteArray out;
    for (const char c : cleaned(value)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '\r')
            out += "&#13;";
        else
            out += c;
    }
    return out;
}

QByteArray encodeMixedText(QByteArrayView value)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    qsizetype begin = 0;
    qsizetype end = value.size();
    while (begin < end && isBlank(value[begin]))
        ++begin;
    while (end > begin && isBlank(value[end - 1]))
        --end;
    const auto referenced = [](QByteArrayView blanks) {
        QByteArray out;
        for (const char c : blanks)
            out += "&#" + QByteArray::number(int(c)) + ';';
        return out;
    };
    return referenced(value.first(begin)) + encodeText(value.sliced(begin, end - begin))
        + referenced(value.sliced(end));
}

Piece nextPiece(QByteArrayView text, qsizetype at, qsizetype end, qsizetype *pieceEnd)
{
    const auto past = [&](QByteArrayView word, qsizetype from) {
        const qsizetype found = text.indexOf(word, from);
        *pieceEnd = found < 0 ? end : std::min(end, found + word.size());
    };
    if (text[at] != '<') {
        const qsizetype found = text.indexOf('<', at);
        *pieceEnd = found < 0 ? end : std::min(end, found);
        return Piece::Text;
    }
    const QByteArrayView rest = text.sliced(at, end - at);
    if (rest.startsWith("<![CDATA[")) {
        past("]]>", at + 9);
        return Piece::CData;
    }
    if (rest.startsWith("<!--")) {
        past("-->", at + 4);
        return Piece::Other;
    }
    if (rest.startsWith("<?")) {
        past("?>", at + 2);
        return Piece::Other;
    }
    *pieceEnd = at + 1; // the caller knows where the element ends
    return Piece::Element;
}

} // namespace inn::xml
