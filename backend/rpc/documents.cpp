#include "backend/rpc/documents.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <optional>

namespace inn::rpc {

namespace {

// One step further, with how deep it is; the root is at 1.
bool readOn(QXmlStreamReader &reader, int &depth)
{
    if (reader.tokenType() == QXmlStreamReader::EndElement)
        --depth;
    if (reader.atEnd() || reader.hasError())
        return false;
    reader.readNext();
    if (reader.isStartElement())
        ++depth;
    return true;
}

// Where the start tag at `at` ends, past its ">".
qsizetype endOfTag(const QByteArray &document, qsizetype at)
{
    char quote = 0;
    for (; at < document.size(); ++at) {
        const char letter = document[at];
        if (quote != 0)
            quote = letter == quote ? 0 : quote;
        else if (letter == '\'' || letter == '"')
            quote = letter;
        else if (letter == '>')
            return at + 1;
    }
    return document.size();
}

// Without the attribute, in a start tag; the same when it has none.
QByteArray withoutAttribute(const QByteArray &tag, const QByteArray &name)
{
    for (qsizetype at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + 1)) {
        qsizetype sign = at + name.size();
        while (sign < tag.size() && std::isspace(static_cast<unsigned char>(tag[sign])))
            ++sign;
        if (!std::isspace(static_cast<unsigned char>(tag[at - 1])) || sign >= tag.size() || tag[sign] != '=')
            continue;
        qsizetype quote = sign + 1;
        while (quote < tag.size() && tag[quote] != '\'' && tag[quote] != '"')
            ++quote;
        const qsizetype end = quote < tag.size() ? tag.indexOf(tag[quote], quote + 1) : -1;
        if (end < 0)
            return tag;
        return tag.left(at - 1) + tag.mid(end + 1);
    }
    return tag;
}

} // namespace

QByteArray withoutSecrets(const QByteArray &document)
{
    if (!document.contains("passwd"))
        return document;
    QByteArray shown;
    qsizetype from = 0;
    const QByteArray graphics = "<graphics";
    for (qsizetype at = document.indexOf(graphics); at >= 0; at = document.indexOf(graphics, from)) {
        const qsizetype end = endOfTag(document, at);
        QByteArray tag = document.mid(at, end - at);
        for (const char *secret : { "passwd", "passwdValidTo", "connected" })
            tag = withoutAttribute(tag, secret);
        shown += document.mid(from, at - from) + tag;
        from = end;
    }
    return shown + document.mid(from);
}

std::optional<QString> childText(const QByteArray &document, const QString &name)
{
    QXmlStreamReader reader(document);
    int depth = 0;
    while (readOn(reader, depth)) {
        if (reader.isStartElement() && depth == 2 && reader.name() == name)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

std::optional<QString> metadataElement(const QByteArray &document, const QString &uri)
{
    QXmlStreamReader reader(document);
    int depth = 0;
    bool inMetadata = false;
    while (readOn(reader, depth)) {
        if (depth == 2 && reader.isStartElement())
            inMetadata = reader.name() == QLatin1String("metadata");
        if (!inMetadata || depth != 3 || !reader.isStartElement() || reader.namespaceUri() != uri)
            continue;
        QString text;
        QXmlStreamWriter writer(&text);
        for (int inner = 0; !reader.hasError(); reader.readNext()) {
            if (reader.isStartElement()) {
                ++inner;
                writer.writeStartElement(reader.name().toString());
                const QXmlStreamAttributes attributes = reader.attributes();
                for (const QXmlStreamAttribute &attribute : attributes)
                    writer.writeAttribute(attribute.name().toString(), attribute.value().toString());
            } else if (reader.isCharacters()) {
                writer.writeCharacters(reader.text().toString());
            } else if (reader.isEndElement()) {
                writer.writeEndElement();
                if (--inner == 0)
                    return text;
            }
        }
    }
    return {};
}

QByteArray deviceByAlias(const QByteArray &document, const QString &alias)
{
    QXmlStreamReader reader(document);
    int depth = 0;
    QString device;
    while (readOn(reader, depth)) {
        if (!reader.isStartElement())
            continue;
        if (depth == 3)
            device = reader.name().toString();
        if (depth != 4 || reader.name() != QLatin1String("alias")
            || reader.attributes().value(QLatin1String("name")) != alias)
            continue;
        QByteArray named;
        QXmlStreamWriter writer(&named);
        writer.writeStartElement(device);
        writer.writeEmptyElement(QStringLiteral("alias"));
        writer.writeAttribute(QStringLiteral("name"), alias);
        writer.writeEndElement();
        return named;
    }
    return {};
}

std::vector<NetworkPlug> networkPlugs(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    int depth = 0;
    std::vector<NetworkPlug> plugs;
    bool inInterface = false;
    while (readOn(reader, depth)) {
        if (!reader.isStartElement())
            continue;
        if (depth == 3) {
            inInterface = reader.name() == QLatin1String("interface");
            if (inInterface)
                plugs.emplace_back();
        }
        if (!inInterface || depth != 4)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1String("target"))
            plugs.back().target = attributes.value(QLatin1String("dev")).toString();
        else if (reader.name() == QLatin1String("mac"))
            plugs.back().mac = attributes.value(QLatin1String("address")).toString().toLower();
        else if (reader.name() == QLatin1String("source"))
            plugs.back().network = attributes.value(QLatin1String("network")).toString();
    }
    return plugs;
}

VcpuNumbers vcpuNumbers(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    int depth = 0;
    VcpuNumbers numbers;
    while (readOn(reader, depth)) {
        if (!reader.isStartElement() || depth != 2 || reader.name() != QLatin1String("vcpu"))
            continue;
        const unsigned current = reader.attributes().value(QLatin1String("current")).toUInt();
        numbers.maximum = std::max(1u, reader.readElementText().trimmed().toUInt());
        numbers.current = current > 0 ? current : numbers.maximum;
        break;
    }
    return numbers;
}

} // namespace inn::rpc
