#include "ui/widgets/xmladviser.h"

#include "backend/base/translated.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::ui {

namespace {

QString described(const char *description)
{
    return description && *description ? QCoreApplication::translate("XmlDocument", description) : QString();
}

QString quotedWords(const std::vector<QString> &words)
{
    QStringList list;
    for (const QString &word : words)
        list << word;
    return list.join(QStringLiteral(", "));
}

QString localName(const QString &name)
{
    return name.section(u':', -1);
}

// Sentences about a value: what it means, what may be written, what counts without it.
QString aboutField(const QString &name, const xml::Field &field, const char *description)
{
    QStringList parts;
    if (const QString text = described(description); !text.isEmpty())
        parts << text + u'.';
    if (!field.words.empty())
        parts << (field.openWords ? translated("For example: %1.") : translated("Possible: %1."))
                     .arg(quotedWords(field.words));
    else if (const QString value = xml::describeValue(field); !value.isEmpty())
        parts << translated("Written as: %1.").arg(value);
    if (field.defaultText)
        parts << translated("Without it: %1.").arg(QString::fromUtf8(field.defaultText));
    if (field.need != xml::Need::Optional)
        parts << translated("It must be there.");
    if (field.since)
        parts << translated("Since libvirt %1.").arg(QString::fromLatin1(field.since));
    return name + QStringLiteral(" — ") + parts.join(u' ');
}

// What begins with the typed text before what only contains it; each kept in its order.
QList<XmlProposal> matching(const QList<XmlProposal> &all, const QString &typed)
{
    QList<XmlProposal> result;
    for (const XmlProposal &proposal : all) {
        if (proposal.text.startsWith(typed, Qt::CaseInsensitive))
            result.append(proposal);
    }
    for (const XmlProposal &proposal : all) {
        const qsizetype at = proposal.text.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at > 0)
            result.append(proposal);
    }
    return result;
}

} // namespace

xml::SchemaElement XmlAdviser::find(const QStringList &path) const
{
    if (path.isEmpty() || isNull() || localName(path.front()) != localName(m_root.name()))
        return {};
    xml::SchemaElement element = m_root;
    for (qsizetype index = 1; index < path.size() && element; ++index)
        element = element.child(localName(path[index]).toUtf8());
    return element;
}

QList<XmlProposal> XmlAdviser::proposals(const XmlContext &context) const
{
    using Kind = XmlContext::Kind;
    QList<XmlProposal> all;
    if (context.kind == Kind::ClosingName) {
        if (!context.path.isEmpty())
            all.append({ context.path.back(), {}, QStringLiteral(">"), {} });
        return matching(all, context.typed);
    }
    if (context.kind == Kind::ElementName) {
        const QStringList above = context.path.first(context.path.size() - 1);
        const xml::SchemaElement parent = find(above);
        if (above.isEmpty() && !isNull())
            all.append({ m_root.name(), described(m_root.description()), QStringLiteral(">"),
                QStringLiteral("</%1>").arg(m_root.name()) });
        const auto children = parent ? parent.children() : std::vector<xml::SchemaElement>();
        for (const xml::SchemaElement &child : children) {
            XmlProposal proposal { child.name(), described(child.description()), {}, {} };
            // An attribute is next, else a text or other elements.
            if (!child.attributes().empty()) {
                proposal.before = QStringLiteral(" ");
                proposal.after = QStringLiteral("/>");
            } else if (child.text() || !child.children().empty()) {
                proposal.before = QStringLiteral(">");
                proposal.after = QStringLiteral("</%1>").arg(child.name());
            } else {
                proposal.before = QStringLiteral("/>");
            }
            all.append(proposal);
        }
        return matching(all, context.typed);
    }
    const xml::SchemaElement element = find(context.path);
    if (!element)
        return {};
    if (context.kind == Kind::AttributeName) {
        for (const xml::SchemaAttribute &attribute : element.attributes()) {
            const QString name = QString::fromUtf8(attribute.name);
            if (!context.attributes.contains(name))
                all.append({ name, described(attribute.field->description), QStringLiteral("='"),
                    QStringLiteral("'") });
        }
    } else if (context.kind == Kind::AttributeValue) {
        const xml::SchemaAttribute attribute = element.attribute(context.attribute.toUtf8());
        if (attribute.field && attribute.isUnit) {
            for (const char *unit : { "bytes", "KiB", "MiB", "GiB", "TiB" })
                all.append({ QString::fromLatin1(unit), {}, {}, {} });
        } else if (attribute.field) {
            for (const QString &word : attribute.field->words)
                all.append({ word, {}, {}, {} });
        }
    } else if (context.kind == Kind::Text && element.text()) {
        for (const QString &word : element.text()->words)
            all.append({ word, {}, {}, {} });
    }
    return matching(all, context.typed);
}

QString XmlAdviser::explanation(const XmlContext &context) const
{
    using Kind = XmlContext::Kind;
    const xml::SchemaElement element = find(context.path);
    if (!element || context.kind == Kind::Nothing)
        return {};
    if ((context.kind == Kind::AttributeName || context.kind == Kind::AttributeValue)
        && !context.attribute.isEmpty()) {
        const xml::SchemaAttribute attribute = element.attribute(context.attribute.toUtf8());
        if (!attribute.field)
            return translated("“%1” is not known in “%2”; it is kept and has no effect here.")
                .arg(context.attribute, element.name());
        if (attribute.isUnit)
            return translated("%1 — Unit of the amount: bytes, KiB, MiB, GiB, KB, MB and the like.")
                .arg(context.attribute);
        return aboutField(context.attribute, *attribute.field, attribute.field->description);
    }
    if (const xml::Field *text = element.text())
        return aboutField(element.name(), *text, text->description);
    QString about = element.name();
    if (const QString description = described(element.description()); !description.isEmpty())
        about += QStringLiteral(" — ") + description + u'.';
    if (element.since())
        about += u' ' + translated("Since libvirt %1.").arg(QString::fromLatin1(element.since()));
    return about;
}

} // namespace inn::ui
