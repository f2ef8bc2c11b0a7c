#include "backend/xml/scanner.h"

#include <QCoreApplication>

#include <algorithm>

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

// Roughly a name: libxml2 checks the rest.
bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ':'
        || c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

int Scanner::column() const
{
    const qsizetype position = std::min(m_at, m_text.size());
    const qsizetype lineBegin = m_text.first(position).lastIndexOf('\n') + 1;
    return int(QString::fromUtf8(m_text.sliced(lineBegin, position - lineBegin)).size()) + 1;
}

void Scanner::moveTo(qsizetype position)
{
    position = std::min(position, m_text.size());
    m_line += int(std::count(m_text.data() + m_at, m_text.data() + position, '\n'));
    m_at = position;
}

bool Scanner::malformed(const QString &message)
{
    m_message = message.isEmpty() ? tr("The document is not well-formed XML.") : message;
    return false;
}

bool Scanner::refuse(const QString &message)
{
    m_refusal = true;
    m_message = message;
    return false;
}

bool Scanner::skipPast(QByteArrayView word, qsizetype from)
{
    const qsizetype found = m_text.indexOf(word, from);
    if (found < 0)
        return malformed(tr("A comment, a CDATA section or an instruction is not closed."));
    moveTo(found + word.size());
    return true;
}

bool Scanner::skipDoctype()
{
    for (qsizetype position = m_at; position < m_text.size(); ++position) {
        const char c = m_text[position];
        if (c == '[') {
            return refuse(
                tr("The document defines entities or types of its own, which is not allowed; remove its "
                   "“<!DOCTYPE … [ … ]>”."));
        }
        if (c == '"' || c == '\'') {
            position = m_text.indexOf(c, position + 1);
            if (position < 0)
                break;
        } else if (c == '>') {
            moveTo(position + 1);
            return true;
        }
    }
    return malformed();
}

bool Scanner::run()
{
    if (const qsizetype nul = m_text.indexOf('\0'); nul >= 0) {
        moveTo(nul);
        return refuse(tr("The document contains a NUL byte; it is not an XML text."));
    }
    m_source.m_namespaces = { QByteArray(), QByteArray("?") };
    m_bindings.push_back({ "xml", 2, 0 });
    m_source.m_namespaces.push_back("http://www.w3.org/XML/1998/namespace");
    m_lastChild.push_back(-1);
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    while (m_at < m_text.size()) {
        const bool fine = m_text[m_at] == '<' ? markup() : characters();
        if (!fine)
            return false;
    }
    if (!m_open.empty()) {
        const int element = m_open.back();
        return malformed(tr("The document ends before the element “%1” of line %2 is closed.")
                             .arg(QString::fromUtf8(m_source.qualifiedName(element)))
                             .arg(m_source.node(element).line));
    }
    return m_source.m_nodes.empty() ? malformed(tr("The document has no element.")) : true;
}

bool Scanner::markup()
{
    if (startsWith("<!--"))
        return skipPast("-->", m_at + 4);
    if (startsWith("<?"))
        return skipPast("?>", m_at + 2);
    if (startsWith("<![CDATA["))
        return m_open.empty() ? malformed() : skipPast("]]>", m_at + 9);
    if (startsWith("<!DOCTYPE"))
        return m_source.m_nodes.empty() ? skipDoctype() : malformed();
    return at(m_at + 1) == '/' ? endTag() : startTag();
}

bool Scanner::characters()
{
    qsizetype position = m_at;
    while (position < m_text.size() && m_text[position] != '<') {
        if (m_open.empty() && !isSpace(m_text[position])) {
            moveTo(position);
            return malformed(m_source.m_nodes.empty()
                    ? tr("This is not an XML document: it does not begin with “<”.")
                    : tr("There is text after the end of the document."));
        }
        if (m_text[position] != '&')
            ++position;
        else if (!reference(&position))
            return false;
    }
    moveTo(position);
    return true;
}

bool Scanner::reference(qsizetype *position)
{
    qsizetype end = *position + 1;
    while (end < m_text.size() && end - *position < Limits::kName
        && (isNameCharacter(m_text[end]) || m_text[end] == '#'))
        ++end;
    const QByteArrayView name = m_text.sliced(*position + 1, end - *position - 1);
    if (at(end) != ';' || name.isEmpty()) {
        moveTo(*position);
        return malformed(tr("“&” must be written “&amp;”."));
    }
    static constexpr QByteArrayView kKnown[] = { "amp", "lt", "gt", "quot", "apos" };
    if (name[0] != '#' && std::find(std::begin(kKnown), std::end(kKnown), name) == std::end(kKnown)) {
        moveTo(*position);
        return refuse(
            tr("The document uses the entity “&%1;”; only “&amp;”, “&lt;”, “&gt;”, “&quot;” and “&apos;” "
               "are allowed.")
                .arg(QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 40)))));
    }
    *position = end + 1;
    return true;
}

bool Scanner::startTag()
{
    qsizetype position = m_at + 1;
    while (position < m_text.size() && position - m_at <= Limits::kName && isNameCharacter(m_text[position]))
        ++position;
    const qsizetype nameLength = position - m_at - 1;
    if (nameLength == 0)
        return malformed(tr("“<” must be written “&lt;”, or a name is missing after it."));
    if (nameLength >= Limits::kName)
        return refuse(tr("The name of an element is too long."));
    if (m_open.empty() && !m_source.m_nodes.empty())
        return malformed(tr("There is a second element after the end of the document."));
    if (int(m_open.size()) >= Limits::kDepth)
        return refuse(tr("The elements are nested too deeply (more than %1 levels).").arg(Limits::kDepth));
    if (m_source.count() >= Limits::kElements)
        return refuse(tr("The document has too many elements (more than %1).").arg(Limits::kElements));

    int attributes = 0;
    while (true) {
        const qsizetype before = position;
        while (isSpace(at(position)))
            ++position;
        const char c = at(position);
        if (c == '>' || c == '/')
            break;
        if (position == before || !isNameCharacter(c)) {
            moveTo(position);
            return malformed(tr("A tag is not closed with “>”, or a space is missing before an attribute."));
        }
        if (++attributes > Limits::kAttributes)
            return refuse(tr("An element has too many attributes (more than %1).").arg(Limits::kAttributes));
        if (!attribute(&position))
            return false;
    }
    const bool empty = at(position) == '/';
    if (empty && at(position + 1) != '>') {
        moveTo(position);
        return malformed(tr("A tag is not closed with “>”."));
    }
    const qsizetype contentBegin = position + (empty ? 2 : 1);

    const QByteArrayView name = m_text.sliced(m_at + 1, nameLength);
    const int element = m_source.count();
    Source::Node node {};
    node.begin = quint32(m_at);
    node.contentBegin = node.contentEnd = node.end = quint32(contentBegin);
    node.line = quint32(m_line);
    node.parent = m_open.empty() ? -1 : m_open.back();
    node.next = -1;
    node.nameLength = quint16(nameLength);
    node.prefixLength = quint16(name.indexOf(':') + 1);
    m_source.m_nodes.push_back(node);
    if (m_lastChild.back() >= 0)
        m_source.m_nodes[std::size_t(m_lastChild.back())].next = element;
    m_lastChild.back() = element;
    if (!declareNamespaces(element))
        return false;
    m_source.m_nodes.back().namespaceIndex
        = resolve(name.first(node.prefixLength > 0 ? node.prefixLength - 1 : 0));
    moveTo(contentBegin);
    if (empty) {
        while (!m_bindings.empty() && m_bindings.back().depth > m_open.size())
            m_bindings.pop_back();
        return true;
    }
    m_open.push_back(element);
    m_lastChild.push_back(-1);
    return true;
}

bool Scanner::attribute(qsizetype *position)
{
    const qsizetype nameBegin = *position;
    qsizetype end = nameBegin;
    while (end < m_text.size() && isNameCharacter(m_text[end]))
        ++end;
    const QByteArrayView name = m_text.sliced(nameBegin, end - nameBegin);
    if (name.size() > Limits::kName) {
        moveTo(nameBegin);
        return refuse(tr("A name is too long (more than %1 bytes).").arg(Limits::kName));
    }
    while (isSpace(at(end)))
        ++end;
    if (at(end) != '=') {
        moveTo(nameBegin);
        return malformed(tr("An attribute has no value in quotes."));
    }
    ++end;
    while (isSpace(at(end)))
        ++end;
    const char quote = at(end);
    if (quote != '\'' && quote != '"') {
        moveTo(nameBegin);
        return malformed(tr("An attribute has no value in quotes."));
    }
    const qsizetype valueBegin = ++end;
    while (end < m_text.size() && m_text[end] != quote) {
        if (m_text[end] == '<') {
            moveTo(nameBegin);
            return malformed(tr("An attribute’s value is not closed, or holds “<” instead of “&lt;”."));
        }
        if (m_text[end] != '&')
            ++end;
        else if (!reference(&end))
            return false;
    }
    if (end >= m_text.size()) {
        moveTo(nameBegin);
        return malformed(tr("An attribute’s value is not closed, or holds “<” instead of “&lt;”."));
    }
    if (end - valueBegin > Limits::kAttribute) {
        moveTo(nameBegin);
        return refuse(tr("The value of the attribute “%1” is too long (%2 bytes; at most %3 are read).")
                          .arg(QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 100))))
                          .arg(end - valueBegin)
                          .arg(Limits::kAttribute));
    }
    *position = end + 1;
    return true;
}

bool Scanner::endTag()
{
    if (m_open.empty())
        return malformed(tr("A closing tag has no opening one."));
    const int element = m_open.back();
    const QByteArrayView name = m_source.qualifiedName(element);
    qsizetype position = m_at + 2 + name.size();
    const bool matches = m_text.sliced(m_at + 2).startsWith(name) && !isNameCharacter(at(position));
    while (isSpace(at(position)))
        ++position;
    if (!matches || at(position) != '>') {
        return malformed(tr("The element “%1”, opened at line %2, is not closed here.")
                             .arg(QString::fromUtf8(name))
                             .arg(m_source.node(element).line));
    }
    Source::Node &node = m_source.m_nodes[std::size_t(element)];
    node.contentEnd = quint32(m_at);
    node.end = quint32(position + 1);
    m_open.pop_back();
    m_lastChild.pop_back();
    while (!m_bindings.empty() && m_bindings.back().depth > m_open.size())
        m_bindings.pop_back();
    moveTo(position + 1);
    return true;
}

quint16 Scanner::resolve(QByteArrayView prefix)
{
    for (auto it = m_bindings.rbegin(); it != m_bindings.rend(); ++it) {
        if (it->prefix == prefix)
            return it->index;
    }
    return prefix.isEmpty() ? 0 : 1;
}

bool Scanner::declareNamespaces(int element)
{
    AttributeCursor cursor(m_source, element);
    while (cursor.next()) {
        const bool isDefault = cursor.name() == "xmlns";
        if (!isDefault && !cursor.name().startsWith("xmlns:"))
            continue;
        const QByteArray uri = decodeAttribute(cursor.rawValue());
        auto &known = m_source.m_namespaces;
        auto found = std::find(known.begin() + 2, known.end(), uri);
        quint16 index = 0;
        if (!uri.isEmpty()) {
            if (found == known.end()) {
                if (known.size() >= 100)
                    return refuse(tr("The document declares too many namespaces."));
                found = known.insert(known.end(), uri);
            }
            index = quint16(found - known.begin());
        }
        if (m_bindings.size() >= 256)
            return refuse(tr("The document declares too many namespaces."));
        const QByteArray prefix = isDefault ? QByteArray() : cursor.name().sliced(6).toByteArray();
        m_bindings.push_back({ prefix, index, m_open.size() + 1 });
    }
    return true;
}

} // namespace inn::xml
