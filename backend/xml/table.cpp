#include "backend/xml/table.h"

#include <QStringList>

namespace inn::xml {

QString Field::path() const
{
    QStringList parts;
    for (const Step &step : steps)
        parts << QString::fromUtf8(step.qualifiedName());
    if (kind == FieldKind::Attribute)
        parts << QLatin1Char('@') + QString::fromUtf8(attribute);
    QStringList names;
    for (const Variant &variant : variants)
        names << QString::fromUtf8(variant.step.qualifiedName());
    if (!names.isEmpty())
        parts << names.join(QLatin1Char('|'));
    return parts.join(QLatin1Char('/'));
}

const Variant &Field::variantOf(const void *item) const
{
    const QString &name = variantName(const_cast<void *>(item));
    for (const Variant &variant : variants) {
        if (name == QLatin1StringView(variant.step.name))
            return variant;
    }
    return variants.front();
}

int ElementOrder::rank(QByteArrayView name, const QByteArray &uri) const
{
    for (std::size_t i = 0; i < children.size(); ++i) {
        if (children[i].step.name == name && children[i].step.uri == uri)
            return int(i);
    }
    return -1;
}

const ElementOrder *ElementOrder::below(const Step &wanted) const
{
    for (const ElementOrder &child : children) {
        if (child.step == wanted)
            return &child;
    }
    return nullptr;
}

ElementOrder &ElementOrder::ensure(const Step &wanted)
{
    for (ElementOrder &child : children) {
        if (child.step == wanted)
            return child;
    }
    return children.emplace_back(ElementOrder { wanted });
}

void Table::parsePath(Field &field, const char *path) const
{
    for (QByteArray &part : QByteArray(path).split('/')) {
        if (part.isEmpty())
            continue;
        if (part.startsWith('@')) {
            field.attribute = part.mid(1);
            continue;
        }
        Step step;
        const qsizetype colon = part.indexOf(':');
        step.prefix = part.left(std::max<qsizetype>(colon, 0));
        step.name = part.mid(colon + 1);
        for (const auto &[prefix, uri] : m_prefixes) {
            if (prefix == step.prefix)
                step.uri = uri;
        }
        Q_ASSERT(step.prefix.isEmpty() || !step.uri.isEmpty());
        field.steps.push_back(std::move(step));
    }
}

void Table::add(Field field)
{
    ElementOrder *at = &m_order;
    for (const Step &step : field.steps) {
        at = &at->ensure(step);
        at->declared = true;
    }
    const int number = int(m_fields.size());
    for (const Variant &variant : field.variants) {
        ElementOrder &each = at->ensure(variant.step);
        each.declared = true;
        each.fields.push_back(number);
    }
    if (field.variants.empty())
        at->fields.push_back(number);
    m_fields.push_back(std::move(field));
}

} // namespace inn::xml
