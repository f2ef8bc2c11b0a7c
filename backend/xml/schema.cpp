#include "backend/xml/schema.h"

#include "backend/xml/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::xml {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("XmlDocument", text);
}

bool isStructure(const Field &field)
{
    return field.kind == FieldKind::Child || field.kind == FieldKind::Children
        || field.kind == FieldKind::Variants;
}

const Table &structureOf(const Field &field, const Step &step)
{
    if (field.variants.empty())
        return field.type();
    const auto found = std::find_if(field.variants.begin(), field.variants.end(),
        [&](const Variant &variant) { return variant.step == step; });
    return (found == field.variants.end() ? field.variants.front() : *found).type();
}

} // namespace

SchemaElement::SchemaElement(const Table &table)
    : m_step { {}, table.name(), {} }
{
    add(table, table.order());
}

// Everything that one table says about the element; structures that begin here bring their own tables.
void SchemaElement::add(const Table &table, const ElementOrder &order)
{
    // A structure may begin in an element that is its own root only once.
    if (std::find(m_key.begin(), m_key.end(), &order) != m_key.end())
        return;
    m_places.push_back({ &table, &order });
    m_key.push_back(&order);
    const bool isRoot = &order == &table.order();
    for (const int number : order.fields) {
        const Field &field = table.fields()[std::size_t(number)];
        if (field.kind == FieldKind::Attribute)
            continue;
        if (!isRoot || field.kind == FieldKind::Text)
            m_fields.push_back(&field);
        if (isStructure(field)) {
            const Table &structure = structureOf(field, m_step);
            add(structure, structure.order());
        }
    }
}

const char *SchemaElement::description() const
{
    for (const Field *field : m_fields) {
        if (*field->description)
            return field->description;
    }
    return "";
}

const char *SchemaElement::since() const
{
    for (const Field *field : m_fields) {
        if (!field->since)
            return nullptr;
    }
    return m_fields.empty() ? nullptr : m_fields.front()->since;
}

bool SchemaElement::isRepeated() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field *field) { return field->list; });
}

bool SchemaElement::isRequired() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [](const Field *field) { return field->need == Need::Required && !field->steps.empty(); });
}

const Field *SchemaElement::text() const
{
    for (const Field *field : m_fields) {
        if (field->kind == FieldKind::Text || field->kind == FieldKind::Texts)
            return field;
    }
    return nullptr;
}

std::vector<SchemaAttribute> SchemaElement::attributes() const
{
    std::vector<SchemaAttribute> result;
    std::vector<SchemaAttribute> units;
    const auto has = [&](const QByteArray &name) {
        return std::any_of(result.begin(), result.end(), [&](const auto &each) { return each.name == name; });
    };
    for (const Place &place : m_places) {
        for (const int number : place.order->fields) {
            const Field &field = place.table->fields()[std::size_t(number)];
            if (field.kind == FieldKind::Attribute && !has(field.attribute))
                result.push_back({ field.attribute, &field });
            if (field.defaultUnit)
                units.push_back({ "unit", &field, true });
        }
    }
    if (!units.empty() && !has("unit"))
        result.push_back(units.front());
    return result;
}

SchemaAttribute SchemaElement::attribute(QByteArrayView name) const
{
    for (const SchemaAttribute &each : attributes()) {
        if (each.name == name)
            return each;
    }
    return {};
}

std::vector<SchemaElement> SchemaElement::children() const
{
    std::vector<SchemaElement> result;
    for (const Place &place : m_places) {
        for (const ElementOrder &order : place.order->children) {
            if (!order.declared)
                continue;
            const auto known = std::find_if(
                result.begin(), result.end(), [&](const auto &each) { return each.m_step == order.step; });
            SchemaElement &element = known == result.end() ? result.emplace_back() : *known;
            element.m_step = order.step;
            element.add(*place.table, order);
        }
    }
    return result;
}

SchemaElement SchemaElement::child(QByteArrayView name, const QByteArray &uri) const
{
    SchemaElement result;
    for (const Place &place : m_places) {
        for (const ElementOrder &order : place.order->children) {
            if (!order.declared || order.step.name != name || (!uri.isEmpty() && order.step.uri != uri))
                continue;
            result.m_step = order.step;
            result.add(*place.table, order);
        }
    }
    return result;
}

std::vector<Step> SchemaElement::passedElements() const
{
    std::vector<Step> result;
    for (const Place &place : m_places) {
        for (const ElementOrder &order : place.order->children) {
            if (!order.declared && !child(order.step.name, order.step.uri))
                result.push_back(order.step);
        }
    }
    return result;
}

SchemaElement SchemaElement::find(QByteArrayView path) const
{
    SchemaElement at = *this;
    qsizetype begin = 0;
    while (begin < path.size() && at) {
        qsizetype end = path.indexOf('/', begin);
        if (end < 0)
            end = path.size();
        const QByteArrayView part = path.sliced(begin, end - begin);
        at = at.child(part.sliced(part.indexOf(':') + 1));
        begin = end + 1;
    }
    return at;
}

SchemaElement findInSchema(const Table &root, QByteArrayView path)
{
    const qsizetype slash = path.indexOf('/');
    if (path.first(slash < 0 ? path.size() : slash) != root.name())
        return {};
    const SchemaElement element(root);
    return slash < 0 ? element : element.find(path.sliced(slash + 1));
}

QString describeValue(const Field &field)
{
    if (!field.value)
        return field.kind == FieldKind::Texts ? tr("text") : QString();
    const QByteArrayView kind = field.value->name;
    if (kind == "presence")
        return {};
    if (!field.words.empty()) {
        QStringList words;
        for (const QString &word : field.words)
            words << word;
        const QString list = words.join(u", "_qs);
        return field.openWords ? tr("text, such as %1").arg(list) : list;
    }
    if (kind == "text")
        return tr("text");
    if (kind == "uuid")
        return tr("UUID");
    if (kind == "bytes")
        return tr("amount of data, in %1 unless a unit is given").arg(QString::fromLatin1(field.defaultUnit));
    const NumberRange range = rangeOf(field);
    const bool isBelow = range.least > (kind == "integer" ? std::numeric_limits<int>::min()
                                 : kind == "integer64"    ? std::numeric_limits<qint64>::min()
                                                          : 0);
    const bool isAbove = range.most < (kind == "integer" ? quint64(std::numeric_limits<int>::max())
                                 : kind == "integer64"   ? quint64(std::numeric_limits<qint64>::max())
                                 : kind == "unsigned"    ? std::numeric_limits<unsigned>::max()
                                                         : std::numeric_limits<quint64>::max());
    if (isBelow && isAbove)
        return tr("whole number from %1 to %2").arg(range.least).arg(range.most);
    if (isAbove)
        return tr("whole number up to %1").arg(range.most);
    if (isBelow)
        return tr("whole number from %1").arg(range.least);
    return kind.startsWith("integer") ? tr("whole number, may be negative") : tr("whole number");
}

} // namespace inn::xml
