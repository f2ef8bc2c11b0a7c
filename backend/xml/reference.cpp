#include "backend/xml/reference.h"

#include "backend/xml/schema.h"

#include <QStringList>

#include <algorithm>
#include <deque>
#include <map>

namespace inn::xml {

namespace {

class Page
{
public:
    explicit Page(const std::vector<ReferencePage> &others)
        : m_others(others)
    {
    }
    QByteArray write(const Table &table, const QString &title);

private:
    struct Section
    {
        SchemaElement element;
        QString path;
    };
    void section(const Section &section);
    void attributeRow(const SchemaAttribute &attribute);
    void elementRow(const SchemaElement &element, const QString &path);
    void row(const QString &name, const QString &what, const QString &values, const QString &without,
        const char *since);
    // Where an element is told of; queues it if that is to come.
    QString placeOf(const SchemaElement &element, const QString &path);
    static QString anchor(const QString &path);

    // The file that tells of an element; empty: this one does.
    [[nodiscard]] QString pageOf(const SchemaElement &element) const;

    const std::vector<ReferencePage> &m_others;
    QString m_out;
    std::map<std::vector<const ElementOrder *>, QString> m_places;
    std::deque<Section> m_pending;
};

QString escaped(QString text)
{
    return text.replace(u'|', u"\\|"_qs).replace(u'<', u"&lt;"_qs).replace(u'\n', u' ');
}

QString code(const QString &text)
{
    return u'`' + QString(text).replace(u'|', u"\\|"_qs) + u'`';
}

QString values(const Field &field)
{
    QString text;
    if (field.words.empty()) {
        text = describeValue(field);
    } else {
        QStringList words;
        for (const QString &word : field.words)
            words << code(word);
        text = field.openWords ? u"such as "_qs + words.join(u", "_qs) : words.join(u", "_qs);
    }
    if (field.countsWhen)
        text += u"; only where it applies"_qs;
    return text;
}

// An amount's unit needs no section of its own.
bool isLeaf(const SchemaElement &element)
{
    const std::vector<SchemaAttribute> attributes = element.attributes();
    return element.children().empty()
        && (attributes.empty() || (attributes.size() == 1 && attributes.front().isUnit));
}

QString Page::anchor(const QString &path)
{
    QString id = path;
    return id.replace(u'/', u'-').replace(u':', u'-');
}

QString Page::placeOf(const SchemaElement &element, const QString &path)
{
    const auto known = m_places.find(element.key());
    if (known != m_places.end())
        return known->second;
    m_places.emplace(element.key(), path);
    m_pending.push_back({ element, path });
    return path;
}

QByteArray Page::write(const Table &table, const QString &title)
{
    const SchemaElement root(table);
    m_out = u"# %1\n\n"_qs.arg(title);
    // Kinds of documents that are written alike are told of on the page of the first.
    for (const ReferencePage &other : m_others) {
        if (other.table == &table) {
            m_out
                += u"Its elements and attributes are those of [`%1`](%2).\n"_qs.arg(root.name(), other.file);
            return m_out.toUtf8();
        }
    }
    m_out += u"Every element and attribute that Innkeeper knows, generated from the declarations with "
             u"`inn-xml reference --write docs/reference`. Attributes begin with `@`. “Since” is the version "
             u"of libvirt that brought it, where that is later than 1.0. What is not listed is left alone "
             u"when a "
             u"document is changed.\n"_qs;
    placeOf(root, root.name());
    while (!m_pending.empty()) {
        const Section next = m_pending.front();
        m_pending.pop_front();
        section(next);
    }
    return m_out.toUtf8();
}

void Page::section(const Section &section)
{
    m_out += u"\n<a id=\"%1\"></a>\n\n## %2\n\n"_qs.arg(anchor(section.path), code(section.path));
    if (const char *about = section.element.description(); *about)
        m_out += escaped(QString::fromUtf8(about)) + u".\n\n"_qs;
    m_out += u"| Name | Meaning | Values | Without it | Since |\n|---|---|---|---|---|\n"_qs;
    if (const Field *text = section.element.text())
        row(u"text"_qs, QString::fromUtf8(text->description), values(*text),
            QString::fromUtf8(text->defaultText), text->since);
    for (const SchemaAttribute &attribute : section.element.attributes())
        attributeRow(attribute);
    for (const SchemaElement &child : section.element.children())
        elementRow(child, section.path + u'/' + child.name());
}

void Page::attributeRow(const SchemaAttribute &attribute)
{
    const Field &field = *attribute.field;
    const QString name = code(u'@' + QString::fromUtf8(attribute.name));
    if (attribute.isUnit) {
        const QString unit = QString::fromLatin1(field.defaultUnit);
        row(name, u"Unit of the amount"_qs, u"`bytes`, `KB`, `KiB`, `MB`, `MiB` …"_qs, code(unit),
            field.since);
        return;
    }
    QString what = QString::fromUtf8(field.description);
    if (field.need != Need::Optional)
        what += u" (needed)"_qs;
    row(name, what, values(field), field.defaultText ? code(QString::fromUtf8(field.defaultText)) : QString(),
        field.since);
}

void Page::elementRow(const SchemaElement &element, const QString &path)
{
    QString what = QString::fromUtf8(element.description());
    if (element.isRequired())
        what += u" (needed)"_qs;
    if (element.isRepeated())
        what += u" (any number)"_qs;
    const Field *text = element.text();
    if (isLeaf(element)) {
        row(code(u'<' + element.name() + u'>'), what, text ? values(*text) : u"empty element"_qs,
            text && text->defaultText ? code(QString::fromUtf8(text->defaultText)) : QString(),
            element.since());
        return;
    }
    if (const QString page = pageOf(element); !page.isEmpty()) {
        row(u"[%1](%2)"_qs.arg(code(u'<' + element.name() + u'>'), page), what, u"see there"_qs, {},
            element.since());
        return;
    }
    const QString place = placeOf(element, path);
    row(u"[%1](#%2)"_qs.arg(code(u'<' + element.name() + u'>'), anchor(place)), what,
        place == path ? u"see below"_qs : u"see %1"_qs.arg(code(place)), {}, element.since());
}

QString Page::pageOf(const SchemaElement &element) const
{
    for (const ReferencePage &other : m_others) {
        if (std::find(element.key().begin(), element.key().end(), &other.table->order())
            != element.key().end())
            return other.file;
    }
    return {};
}

void Page::row(const QString &name, const QString &what, const QString &values, const QString &without,
    const char *since)
{
    m_out += u"| %1 | %2 | %3 | %4 | %5 |\n"_qs.arg(
        name, escaped(what), values, without, since ? QString::fromLatin1(since) : QString());
}

} // namespace

QByteArray referencePage(const Table &table, const QString &title, const std::vector<ReferencePage> &others)
{
    return Page(others).write(table, title);
}

} // namespace inn::xml
