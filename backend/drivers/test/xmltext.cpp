#include "backend/drivers/test/xmltext.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace inn::test {

namespace {

Error invalid(const QString &message, const QString &details = {})
{
    Error error { ErrorCode::InvalidConfig, message, details };
    error.libvirtCode = 27; // VIR_ERR_XML_ERROR
    return error;
}

Error notWellFormed(const QXmlStreamReader &reader)
{
    Error error
        = invalid(QCoreApplication::translate("inn::test", "The document is not well-formed XML (line %1).")
                      .arg(reader.lineNumber()),
            reader.errorString());
    error.libvirtCode = 35; // VIR_ERR_XML_DETAIL
    return error;
}

QString escapedAttribute(const QString &value)
{
    return value.toHtmlEscaped();
}

// What separates a line from the one before: the blanks in front of `position`.
QString indentBefore(const QString &text, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && text[start - 1].isSpace())
        --start;
    return text.mid(start, position - start);
}

qsizetype insertPosition(const Outline &elements, const QStringList &after)
{
    qsizetype position = elements.front().startEnd;
    for (const Element &element : elements) {
        if (element.parent == 0 && after.contains(element.name))
            position = qMax(position, element.end);
    }
    return position;
}

QString childIndent(const QString &text, const Outline &elements)
{
    const int first = elements.size() > 1 ? 1 : -1;
    return first > 0 ? indentBefore(text, elements[size_t(first)].begin) : QStringLiteral("\n  ");
}

// <metadata/> must become <metadata></metadata> before something is put into it.
void openTag(QString &text, Element &element)
{
    if (!element.isEmptyTag)
        return;
    const QString tagName
        = text.mid(element.begin + 1, text.indexOf(QLatin1Char('/'), element.begin) - element.begin - 1);
    const QString open
        = text.mid(element.begin, element.end - element.begin - 2).trimmed() + QLatin1Char('>');
    const QString close = QStringLiteral("</%1>").arg(tagName.section(QLatin1Char(' '), 0, 0).trimmed());
    text.replace(element.begin, element.end - element.begin, open + close);
    element.startEnd = element.contentEnd = element.begin + open.size();
    element.end = element.startEnd + close.size();
    element.isEmptyTag = false;
}

QString removed(QString text, const Element &element)
{
    const qsizetype blanks = indentBefore(text, element.begin).size();
    return text.remove(element.begin - blanks, element.end - element.begin + blanks);
}

// Gives every element without a prefix the prefix `key`, and the root its declaration.
Result<QString> prefixed(const QByteArray &element, const QString &key, const QString &uri)
{
    QString text = QString::fromUtf8(element).trimmed();
    TRY_ASSIGN(const Outline elements, outline(text));
    QString result;
    qsizetype done = 0;
    std::vector<std::pair<qsizetype, QString>> insertions;
    for (size_t i = 0; i < elements.size(); ++i) {
        const Element &one = elements[i];
        if (!one.uri.isEmpty())
            continue;
        const qsizetype tagEnd = one.begin + 1 + one.name.size();
        insertions.emplace_back(one.begin + 1, key + QLatin1Char(':'));
        if (i == 0)
            insertions.emplace_back(
                tagEnd, QStringLiteral(" xmlns:%1=\"%2\"").arg(key, escapedAttribute(uri)));
        if (!one.isEmptyTag)
            insertions.emplace_back(one.contentEnd + 2, key + QLatin1Char(':'));
    }
    std::sort(
        insertions.begin(), insertions.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[position, addition] : insertions) {
        result += QStringView(text).mid(done, position - done);
        result += addition;
        done = position;
    }
    result += QStringView(text).mid(done);
    return result;
}

QString deviceIdentity(const Outline &elements, int device)
{
    const Element &root = elements[size_t(device)];
    if (root.name == u"graphics")
        return root.attributes.value(QStringLiteral("type"));
    const bool isDisk = root.name == u"disk";
    const int child = findChild(elements, device, isDisk ? u"target" : u"mac");
    if (child < 0)
        return {};
    return elements[size_t(child)]
        .attributes.value(isDisk ? QStringLiteral("dev") : QStringLiteral("address"))
        .toLower();
}

} // namespace

Result<Outline> outline(const QString &text)
{
    Outline elements;
    std::vector<int> open;
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            Element element;
            element.name = reader.name().toString();
            element.uri = reader.namespaceUri().toString();
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute &attribute : attributes)
                element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            element.startEnd = reader.characterOffset();
            element.begin = text.lastIndexOf(QLatin1Char('<'), element.startEnd - 1);
            element.isEmptyTag = text.mid(element.startEnd - 2, 2) == u"/>";
            element.parent = open.empty() ? -1 : open.back();
            open.push_back(int(elements.size()));
            elements.push_back(std::move(element));
            break;
        }
        case QXmlStreamReader::EndElement: {
            Element &element = elements[size_t(open.back())];
            element.end = reader.characterOffset();
            element.contentEnd
                = element.isEmptyTag ? element.startEnd : text.lastIndexOf(QLatin1Char('<'), element.end - 1);
            open.pop_back();
            break;
        }
        default:
            break;
        }
    }
    if (reader.hasError() || elements.empty())
        return notWellFormed(reader);
    return elements;
}

int findChild(const Outline &elements, int parent, QStringView name, const QString &uri)
{
    for (size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].parent == parent && elements[i].name == name
            && (uri.isEmpty() || elements[i].uri == uri))
            return int(i);
    }
    return -1;
}

Result<Facts> readFacts(const QByteArray &xml)
{
    Facts facts;
    QStringList path;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            if (facts.root.isEmpty())
                facts.root = reader.name().toString();
            else
                path.append(reader.name().toString());
            const QString prefix
                = path.isEmpty() ? QString() : path.join(QLatin1Char('/')) + QLatin1Char('/');
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                const QString key = prefix + QLatin1Char('@') + attribute.qualifiedName().toString();
                if (!facts.values.contains(key))
                    facts.values.insert(key, attribute.value().toString());
            }
            break;
        }
        case QXmlStreamReader::Characters: {
            const QString key = path.join(QLatin1Char('/'));
            if (const QString value = reader.text().toString().trimmed();
                !value.isEmpty() && !facts.values.contains(key))
                facts.values.insert(key, value);
            break;
        }
        case QXmlStreamReader::EndElement:
            if (!path.isEmpty())
                path.removeLast();
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        return notWellFormed(reader);
    return facts;
}

Result<QByteArray> withChildText(
    const QByteArray &xml, const QString &name, const QString &text, const QStringList &after)
{
    QString document = QString::fromUtf8(xml);
    TRY_ASSIGN(const Outline elements, outline(document));
    const QString element = QStringLiteral("<%1>%2</%1>").arg(name, text.toHtmlEscaped());
    const int child = findChild(elements, 0, name);
    if (child >= 0) {
        const Element &old = elements[size_t(child)];
        if (text.isEmpty())
            return removed(document, old).toUtf8();
        return document.replace(old.begin, old.end - old.begin, element).toUtf8();
    }
    if (text.isEmpty())
        return xml;
    if (elements.front().isEmptyTag)
        return invalid(QCoreApplication::translate("inn::test", "The document is empty."));
    return document.insert(insertPosition(elements, after), childIndent(document, elements) + element)
        .toUtf8();
}

Result<QByteArray> withRootAttribute(const QByteArray &xml, const QString &name, const QString &value)
{
    QString document = QString::fromUtf8(xml);
    TRY_ASSIGN(const Outline elements, outline(document));
    const Element &root = elements.front();
    QString tag = document.mid(root.begin, root.startEnd - root.begin);
    if (root.attributes.contains(name)) {
        const QRegularExpression old(QStringLiteral("\\s+%1\\s*=\\s*(\"[^\"]*\"|'[^']*')").arg(name));
        tag.remove(old);
    }
    if (!value.isEmpty()) {
        const qsizetype end = tag.size() - (root.isEmptyTag ? 2 : 1);
        tag.insert(end, QStringLiteral(" %1='%2'").arg(name, escapedAttribute(value)));
    }
    return document.replace(root.begin, root.startEnd - root.begin, tag).toUtf8();
}

Result<QByteArray> withMetadata(
    const QByteArray &xml, const QString &key, const QString &uri, const QByteArray &element)
{
    QString document = QString::fromUtf8(xml);
    TRY_ASSIGN(Outline elements, outline(document));
    int metadata = findChild(elements, 0, u"metadata");
    if (metadata >= 0) {
        for (const Element &old : elements) {
            if (old.parent == metadata && old.uri == uri) {
                document = removed(document, old);
                break;
            }
        }
        TRY_ASSIGN(elements, outline(document));
    }
    if (element.trimmed().isEmpty())
        return document.toUtf8();
    TRY_ASSIGN(const QString addition, prefixed(element, key, uri));
    if (metadata < 0) {
        const QString indent = childIndent(document, elements);
        const QStringList after { QStringLiteral("name"), QStringLiteral("uuid"), QStringLiteral("genid"),
            QStringLiteral("title"), QStringLiteral("description") };
        const QString whole = indent + QLatin1String("<metadata>") + indent + QLatin1String("  ") + addition
            + indent + QLatin1String("</metadata>");
        return document.insert(insertPosition(elements, after), whole).toUtf8();
    }
    Element parent = elements[size_t(metadata)];
    openTag(document, parent);
    const QString indent = indentBefore(document, parent.begin);
    return document.insert(parent.startEnd, indent + QLatin1String("  ") + addition).toUtf8();
}

Result<QByteArray> withDevice(const QByteArray &xml, const QByteArray &device)
{
    const QString replacement = QString::fromUtf8(device).trimmed();
    TRY_ASSIGN(const Outline wanted, outline(replacement));
    const QString kind = wanted.front().name;
    if (kind != u"disk" && kind != u"interface" && kind != u"graphics") {
        return Error { ErrorCode::Unsupported,
            QCoreApplication::translate("inn::test", "A device of kind “%1” cannot be changed.").arg(kind) };
    }
    const QString identity = deviceIdentity(wanted, 0);
    if (identity.isEmpty())
        return invalid(
            QCoreApplication::translate("inn::test", "The “%1” device does not say which it is.").arg(kind));
    QString document = QString::fromUtf8(xml);
    TRY_ASSIGN(const Outline elements, outline(document));
    const int devices = findChild(elements, 0, u"devices");
    for (size_t i = 0; devices >= 0 && i < elements.size(); ++i) {
        const Element &old = elements[i];
        if (old.parent == devices && old.name == kind && deviceIdentity(elements, int(i)) == identity)
            return document.replace(old.begin, old.end - old.begin, replacement).toUtf8();
    }
    Error error { ErrorCode::NotFound,
        QCoreApplication::translate("inn::test", "There is no “%1” device “%2”.").arg(kind, identity) };
    error.libvirtCode = 99; // VIR_ERR_DEVICE_MISSING
    return error;
}

} // namespace inn::test
