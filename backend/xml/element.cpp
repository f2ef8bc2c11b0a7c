#include "backend/xml/element.h"

#include "backend/xml/source.h"

namespace inn::xml {

namespace {

QByteArrayView bytes(QLatin1StringView text)
{
    return QByteArrayView(text.data(), text.size());
}

} // namespace

QString Element::name() const
{
    return isNull() ? QString() : QString::fromUtf8(m_source->localName(m_number));
}

QString Element::namespaceUri() const
{
    return isNull() ? QString() : QString::fromUtf8(m_source->namespaceUri(m_number));
}

std::optional<QString> Element::attribute(QLatin1StringView name) const
{
    if (isNull())
        return {};
    const QByteArrayView raw = m_source->rawAttribute(m_number, bytes(name));
    if (raw.isNull())
        return {};
    return toString(decodeAttribute(raw));
}

bool Element::hasAttribute(QLatin1StringView name) const
{
    return !isNull() && !m_source->rawAttribute(m_number, bytes(name)).isNull();
}

QString Element::text() const
{
    return isNull() ? QString() : toString(m_source->text(m_number));
}

Element Element::child(QLatin1StringView name) const
{
    if (isNull())
        return {};
    for (int at = m_source->firstChild(m_number); at >= 0; at = m_source->nextSibling(at)) {
        if (m_source->localName(at) == bytes(name))
            return Element(m_source, at);
    }
    return {};
}

std::vector<Element> Element::children() const
{
    std::vector<Element> result;
    if (isNull())
        return result;
    for (int at = m_source->firstChild(m_number); at >= 0; at = m_source->nextSibling(at))
        result.emplace_back(m_source, at);
    return result;
}

std::vector<Element> Element::children(QLatin1StringView name) const
{
    std::vector<Element> result;
    if (isNull())
        return result;
    for (int at = m_source->firstChild(m_number); at >= 0; at = m_source->nextSibling(at)) {
        if (m_source->localName(at) == bytes(name))
            result.emplace_back(m_source, at);
    }
    return result;
}

Element Element::find(QLatin1StringView path) const
{
    Element found = *this;
    qsizetype begin = 0;
    while (begin <= path.size() && found) {
        qsizetype end = path.indexOf(QLatin1Char('/'), begin);
        if (end < 0)
            end = path.size();
        found = found.child(path.sliced(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

Element Element::parent() const
{
    const int number = isNull() ? -1 : m_source->node(m_number).parent;
    return number < 0 ? Element() : Element(m_source, number);
}

int Element::line() const
{
    return isNull() ? 0 : int(m_source->node(m_number).line);
}

int Element::column() const
{
    return isNull() ? 0 : m_source->column(m_number);
}

QByteArray Element::toXml() const
{
    return isNull() ? QByteArray() : m_source->toXml(m_number);
}

Result<Document> Document::parse(const QByteArray &text)
{
    TRY_ASSIGN(auto source, Source::parse(text));
    Document document;
    document.m_source = std::move(source);
    return document;
}

} // namespace inn::xml
