#include "backend/xml/source.h"

#include "backend/xml/scanner.h"
#include "backend/xml/wellformed.h"

#include <QCoreApplication>

namespace inn::xml {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("XmlDocument", text);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

Error refuse(Issue issue, Issue *failure)
{
    const QString message = issue.line > 0
        ? tr("Line %1, column %2: %3").arg(issue.line).arg(issue.column).arg(issue.message)
        : issue.message;
    if (failure)
        *failure = std::move(issue);
    return Error { ErrorCode::InvalidConfig, message };
}

Issue problem(const QString &message, int line = 0, int column = 0)
{
    Issue issue;
    issue.message = message;
    issue.line = line;
    issue.column = column;
    return issue;
}

// What concerns the text as a whole is marked at its beginning, but the sentence names no place.
Error refuseAll(const QString &message, Issue *failure)
{
    if (failure)
        *failure = problem(message, 1, 1);
    return Error { ErrorCode::InvalidConfig, message };
}

} // namespace

Result<std::shared_ptr<const Source>> Source::parse(const QByteArray &text, Issue *failure)
{
    if (text.size() > Limits::kDocument) {
        return refuseAll(tr("The document is too large (%1 MiB; at most %2 MiB are read).")
                             .arg(text.size() / (1024 * 1024))
                             .arg(Limits::kDocument / (1024 * 1024)),
            failure);
    }
    if (text.trimmed().isEmpty())
        return refuseAll(tr("The document is empty."), failure);
    auto source = std::make_shared<Source>();
    source->m_text = toUtf8(text, Limits::kDocument);
    if (source->m_text.isNull()) {
        return refuseAll(tr("The document’s encoding is not known or its text is not valid in it; "
                            "save it as UTF-8."),
            failure);
    }
    if (!source->m_text.isSharedWith(text) && source->m_text != text)
        source->m_original = text;

    // The limits are checked first, so that libxml2 sees nothing that would cost it much.
    Scanner scanner(*source);
    const bool complete = scanner.run();
    if (!complete && scanner.isRefusal())
        return refuse(problem(scanner.message(), scanner.line(), scanner.column()), failure);
    const QByteArray checked = complete ? source->m_text : source->m_text.left(scanner.position() + 4096);
    const Malformed malformed = checkWellFormed(checked);
    if (!malformed.message.isEmpty() && (complete || malformed.line < scanner.line())) {
        // libxml2 knows better why a character is wrong, but not that the bytes are none.
        const bool broken = !QUtf8StringView(checked).isValidUtf8();
        return refuse(problem(broken ? tr("The text is not valid UTF-8.") : malformed.message, malformed.line,
                          malformed.column),
            failure);
    }
    if (!complete)
        return refuse(problem(scanner.message(), scanner.line(), scanner.column()), failure);
    source->m_nodes.shrink_to_fit();
    return std::shared_ptr<const Source>(std::move(source));
}

int Source::firstChild(int element) const
{
    const int candidate = element + 1;
    return candidate < count() && node(candidate).parent == element ? candidate : -1;
}

QByteArrayView Source::qualifiedName(int element) const
{
    const Node &it = node(element);
    return slice(it.begin + 1, it.begin + 1 + it.nameLength);
}

QByteArrayView Source::localName(int element) const
{
    const Node &it = node(element);
    return slice(it.begin + 1 + it.prefixLength, it.begin + 1 + it.nameLength);
}

const QByteArray &Source::namespaceUri(int element) const
{
    return m_namespaces[node(element).namespaceIndex];
}

bool Source::isSelfClosing(int element) const
{
    const Node &it = node(element);
    return it.end == it.contentBegin;
}

int Source::column(int element) const
{
    const quint32 at = node(element).begin;
    const qsizetype lineBegin = m_text.lastIndexOf('\n', at) + 1;
    return int(QString::fromUtf8(m_text.constData() + lineBegin, at - lineBegin).size()) + 1;
}

QByteArrayView Source::rawAttribute(int element, QByteArrayView name) const
{
    AttributeCursor cursor(*this, element);
    while (cursor.next()) {
        if (cursor.name() == name)
            return cursor.rawValue();
    }
    return {};
}

QByteArray Source::text(int element, Blanks blanks) const
{
    const Node &it = node(element);
    QByteArray result;
    int child = firstChild(element);
    qsizetype at = it.contentBegin;
    while (at < it.contentEnd) {
        qsizetype pieceEnd = at;
        const Piece piece = nextPiece(m_text, at, it.contentEnd, &pieceEnd);
        const QByteArrayView raw = QByteArrayView(m_text).sliced(at, pieceEnd - at);
        if (piece == Piece::Text)
            result += decodeText(blanks == Blanks::Drop ? raw.trimmed() : raw);
        else if (piece == Piece::CData)
            result += decodeCData(raw);
        else if (piece == Piece::Element) {
            if (child < 0)
                break;
            pieceEnd = node(child).end;
            child = nextSibling(child);
        }
        at = pieceEnd;
    }
    return result;
}

QByteArray Source::toXml(int element) const
{
    const Node &it = node(element);
    QByteArray result = slice(it.begin, it.end).toByteArray();
    QByteArray declarations;
    std::vector<QByteArray> seen;
    for (int at = element; at >= 0; at = node(at).parent) {
        AttributeCursor cursor(*this, at);
        while (cursor.next()) {
            const QByteArray name = cursor.name().toByteArray();
            if (name != "xmlns" && !name.startsWith("xmlns:"))
                continue;
            if (std::find(seen.begin(), seen.end(), name) != seen.end())
                continue;
            seen.push_back(name);
            if (at != element)
                declarations
                    += ' ' + name + '=' + cursor.quote() + cursor.rawValue().toByteArray() + cursor.quote();
        }
    }
    return result.insert(1 + it.nameLength, declarations);
}

QString Source::path(int element) const
{
    QString result;
    for (int at = element; at >= 0; at = node(at).parent) {
        int position = 0;
        int same = 0;
        const int parent = node(at).parent;
        for (int sibling = parent < 0 ? at : firstChild(parent); sibling >= 0;
             sibling = nextSibling(sibling)) {
            if (qualifiedName(sibling) != qualifiedName(at))
                continue;
            ++same;
            if (sibling == at)
                position = same;
        }
        QString step = QLatin1Char('/') + QString::fromUtf8(qualifiedName(at));
        if (same > 1)
            step += QStringLiteral("[%1]").arg(position);
        result.prepend(step);
    }
    return result;
}

AttributeCursor::AttributeCursor(const Source &source, int element)
{
    const Source::Node &node = source.node(element);
    const quint32 begin = node.begin + 1 + node.nameLength;
    m_rest = QByteArrayView(source.text()).sliced(begin, node.contentBegin - begin);
}

bool AttributeCursor::next()
{
    qsizetype at = 0;
    const qsizetype size = m_rest.size();
    while (at < size && isSpace(m_rest[at]))
        ++at;
    if (at >= size || m_rest[at] == '>' || m_rest[at] == '/')
        return false;
    const qsizetype nameBegin = at;
    while (at < size && m_rest[at] != '=' && !isSpace(m_rest[at]))
        ++at;
    const qsizetype nameEnd = at;
    while (at < size && m_rest[at] != '\'' && m_rest[at] != '"')
        ++at;
    if (at >= size)
        return false;
    const qsizetype valueBegin = at + 1;
    qsizetype valueEnd = valueBegin;
    while (valueEnd < size && m_rest[valueEnd] != m_rest[at])
        ++valueEnd;
    if (valueEnd >= size)
        return false;
    m_lead = m_rest.first(nameBegin);
    m_name = m_rest.sliced(nameBegin, nameEnd - nameBegin);
    m_middle = m_rest.sliced(nameEnd, at - nameEnd);
    m_quote = m_rest[at];
    m_value = m_rest.sliced(valueBegin, valueEnd - valueBegin);
    m_rest = m_rest.sliced(valueEnd + 1);
    return true;
}

} // namespace inn::xml
