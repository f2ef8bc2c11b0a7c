#include "backend/xml/normalizer.h"

#include "backend/xml/outline.h"
#include "backend/xml/values.h"
#include "backend/xml/writer.h"

#include <algorithm>

namespace inn::xml {

namespace {

using Node = Outline::Node;

// Within <metadata> everything belongs to others and keeps its order; our own values are put into it.
bool isForeign(const Field &field)
{
    return field.steps.size() > 1 && field.steps.front().uri.isEmpty()
        && std::any_of(
            field.steps.begin() + 1, field.steps.end(), [](const Step &s) { return !s.uri.isEmpty(); });
}

class Normalizer
{
public:
    QByteArray write(const Table &table, const void *object, Unknown unknown);

private:
    void emitStructure(const Table &table, const void *object, Node *node);
    void emitValue(const Table &table, const Field &field, const void *object, Node *node);
    void emitList(const Table &table, const Field &field, const void *object, Node *node);
    void emitForeign(const Table &table, const void *object, Node *node);
    QByteArray format(const Field &field, const void *object, QByteArray *unit) const;
    Node *ensure(Node *node, const Table &table, const Step *step, const Step *end, const Step *mapEnd);
    void map(Node *node, const Source &source, int element);
    void mapBelow(const Node *parent, Node *node, bool isHolder);
    [[nodiscard]] Node *mapped(const Source &source, int element);
    void carryOver(Node *node);
    void carryMetadata(Node *root);
    void carryAttributes(Node *node, const Outline::Origin &origin);
    void carryChildren(Node *node, const Outline::Origin &origin);
    void carryChild(Node *node, const Source &source, int child);

    Outline m_outline;
    std::vector<std::shared_ptr<const Source>> m_sources;
    std::vector<std::pair<const Source *, std::vector<Node *>>> m_mapped; // by element
};

const ElementOrder *orderBelow(
    const Node *node, const Step &step, const Table **table, int *rank, const ElementOrder **holder)
{
    const ElementOrder *found = nullptr;
    for (const Outline::Place &place : node->places) {
        const int at = place.order->rank(step.name, step.uri);
        if (at < 0)
            continue;
        const ElementOrder &order = place.order->children[std::size_t(at)];
        if (found && !order.declared)
            continue;
        found = &order;
        *table = place.table;
        *holder = place.order;
        *rank = at;
        if (order.declared)
            break;
    }
    return found;
}

void addPlace(Node *node, const Table &table, const ElementOrder &order)
{
    const bool known = std::any_of(node->places.begin(), node->places.end(),
        [&](const Outline::Place &place) { return place.order == &order; });
    if (!known)
        node->places.push_back({ &table, &order });
}

QByteArray Normalizer::write(const Table &table, const void *object, Unknown unknown)
{
    Node *root = m_outline.add({ {}, table.name(), {} });
    emitStructure(table, object, root);
    if (unknown == Unknown::Kept)
        carryOver(root);
    else
        carryMetadata(root);
    Outline::prune(root);
    return m_outline.render(root);
}

void Normalizer::map(Node *node, const Source &source, int element)
{
    const Outline::Origin origin { &source, element };
    auto at = std::find_if(
        m_mapped.begin(), m_mapped.end(), [&](const auto &each) { return each.first == &source; });
    if (at != m_mapped.end() && at->second[std::size_t(element)] == node)
        return;
    node->origins.push_back(origin);
    if (at == m_mapped.end()) {
        m_mapped.emplace_back(&source, std::vector<Node *>(std::size_t(source.count())));
        at = m_mapped.end() - 1;
    }
    at->second[std::size_t(element)] = node;
}

Node *Normalizer::mapped(const Source &source, int element)
{
    for (const auto &[each, nodes] : m_mapped) {
        if (each == &source)
            return nodes[std::size_t(element)];
    }
    return nullptr;
}

// Connects an element of a path to that of the source: the first one, but all if it only holds others.
void Normalizer::mapBelow(const Node *parent, Node *node, bool isHolder)
{
    for (const Outline::Origin &origin : parent->origins) {
        const Source &source = *origin.source;
        for (int child = source.firstChild(origin.element); child >= 0; child = source.nextSibling(child)) {
            if (source.localName(child) != node->step.name || source.namespaceUri(child) != node->step.uri)
                continue;
            map(node, source, child);
            if (!isHolder)
                return;
        }
    }
}

// The elements along a path, made where they are missing. Beyond `mapEnd` the source does not count.
Node *Normalizer::ensure(
    Node *node, const Table &table, const Step *step, const Step *end, const Step *mapEnd)
{
    const ElementOrder *order = &table.order();
    for (; step != end; ++step) {
        const int rank = order->rank(step->name, step->uri);
        const ElementOrder &below = order->children[std::size_t(rank)];
        Node *child = Outline::single(node, *step);
        if (!child) {
            child = m_outline.add(*step);
            Outline::insert(node, child, order, rank);
            node->singles.push_back(child);
        }
        if (step < mapEnd && child->origins.empty())
            mapBelow(node, child, below.fields.empty());
        addPlace(child, table, below);
        node = child;
        order = &below;
    }
    return node;
}

void Normalizer::emitStructure(const Table &table, const void *object, Node *node)
{
    const xml::Origin &origin = table.origin(object);
    if (origin.source && origin.source->contains(origin.element)) {
        if (m_sources.empty() || m_sources.back() != origin.source)
            m_sources.push_back(origin.source);
        map(node, *origin.source, origin.element);
    }
    addPlace(node, table, table.order());
    bool hasForeign = false;
    for (const Field &field : table.fields()) {
        if (isForeign(field)) {
            if (!hasForeign)
                emitForeign(table, object, node);
            hasForeign = true;
        } else if (field.value) {
            emitValue(table, field, object, node);
        } else if (field.list) {
            emitList(table, field, object, node);
        } else if (const void *value = field.child->get(field.member(const_cast<void *>(object)))) {
            const Step *steps = field.steps.data();
            const Step *end = steps + field.steps.size();
            Node *below = ensure(node, table, steps, end, end - (field.steps.empty() ? 0 : 1));
            emitStructure(field.type(), value, below);
            below->keep = below->keep || field.child->optional;
        }
    }
}

QByteArray Normalizer::format(const Field &field, const void *object, QByteArray *unit) const
{
    const void *member = field.memberOf(object);
    const char *wanted = field.writtenUnit ? field.writtenUnit : field.defaultUnit;
    const quint64 scale = wanted ? bytesOfUnit(wanted) : 0;
    if (scale == 0 || field.value != &valueKind<std::optional<Bytes>>())
        return field.value->format(member, field, object, unit);
    // libvirt keeps amounts in their unit, rounded up.
    const quint64 count = (*static_cast<const std::optional<Bytes> *>(member))->count;
    *unit = wanted;
    return QByteArray::number(count / scale + (count % scale != 0 ? 1 : 0));
}

void Normalizer::emitValue(const Table &table, const Field &field, const void *object, Node *node)
{
    if (!field.value->isSet(field.memberOf(object)))
        return;
    QByteArray unit;
    const QByteArray text = format(field, object, &unit);
    if (field.kind == FieldKind::Text && text.isEmpty())
        return;
    const Step *steps = field.steps.data();
    const Step *end = steps + field.steps.size();
    Node *owner = ensure(node, table, steps, end, end);
    if (field.kind == FieldKind::Flag)
        owner->keep = true;
    else if (field.kind == FieldKind::Text)
        owner->text = text;
    else
        owner->attributes.emplace_back(field.attribute, text);
    if (!unit.isEmpty() && (owner->attributes.empty() || owner->attributes.back().first != "unit"))
        owner->attributes.emplace_back("unit", unit);
}

void Normalizer::emitList(const Table &table, const Field &field, const void *object, Node *node)
{
    void *member = field.member(const_cast<void *>(object));
    const std::size_t count = field.list->size(member);
    if (count == 0)
        return;
    const bool isVariants = !field.variants.empty();
    const Step *steps = field.steps.data();
    const Step *end = steps + field.steps.size() - (isVariants ? 0 : 1);
    Node *holder = ensure(node, table, steps, end, end);
    const ElementOrder *order = &table.order();
    for (const Step *step = steps; step != end; ++step)
        order = order->below(*step);
    // Variants share one place: their own order counts.
    const Step &first = isVariants ? field.variants.front().step : *end;
    const int rank = order->rank(first.name, first.uri);
    for (std::size_t i = 0; i < count; ++i) {
        void *item = field.list->at(member, i);
        const Step &step = isVariants ? field.variantOf(item).step : *end;
        Node *child = m_outline.add(step);
        child->keep = true;
        Outline::insert(holder, child, order, rank);
        if (field.kind == FieldKind::Texts) {
            child->text = static_cast<const QString *>(item)->toUtf8();
            continue;
        }
        emitStructure(isVariants ? field.variantOf(item).type() : field.type(), item, child);
    }
}

void Normalizer::emitForeign(const Table &table, const void *object, Node *node)
{
    int element = -1;
    const auto source = reconcileFields(table, object, isForeign, &element);
    if (!source)
        return;
    m_sources.push_back(source);
    for (int child = source->firstChild(element); child >= 0; child = source->nextSibling(child)) {
        for (const Field &field : table.fields()) {
            if (!isForeign(field) || source->localName(child) != field.steps.front().name
                || !source->namespaceUri(child).isEmpty() || Outline::single(node, field.steps.front()))
                continue;
            if (source->firstChild(child) < 0)
                continue;
            Node *whole = m_outline.addRaw(*source, child);
            whole->step = field.steps.front();
            Outline::insert(
                node, whole, &table.order(), table.order().rank(whole->step.name, whole->step.uri));
            node->singles.push_back(whole);
        }
    }
}

// What the source has beyond the declarations, at each element that came from it.
void Normalizer::carryOver(Node *node)
{
    if (node->raw.source)
        return;
    const std::vector<Outline::Origin> origins = node->origins;
    for (const Outline::Origin &origin : origins) {
        carryAttributes(node, origin);
        carryChildren(node, origin);
    }
    const std::vector<Node *> children = node->children;
    for (Node *child : children)
        carryOver(child);
}

// What belongs to others is kept in every case.
void Normalizer::carryMetadata(Node *root)
{
    const std::vector<Outline::Origin> origins = root->origins;
    for (const Outline::Origin &origin : origins) {
        const Source &source = *origin.source;
        for (int child = source.firstChild(origin.element); child >= 0; child = source.nextSibling(child)) {
            if (source.localName(child) != "metadata" || Outline::single(root, { {}, "metadata", {} }))
                continue;
            carryChild(root, source, child);
            if (Node *made = mapped(source, child); made && !made->raw.source)
                carryOver(made);
        }
    }
}

bool isDeclaredAttribute(const Node *node, QByteArrayView name)
{
    for (const Outline::Place &place : node->places) {
        for (const int number : place.order->fields) {
            const Field &field = place.table->fields()[std::size_t(number)];
            if ((field.kind == FieldKind::Attribute && field.attribute == name)
                || (field.defaultUnit && name == "unit"))
                return true;
        }
    }
    return false;
}

void Normalizer::carryAttributes(Node *node, const Outline::Origin &origin)
{
    AttributeCursor cursor(*origin.source, origin.element);
    while (cursor.next()) {
        const QByteArrayView name = cursor.name();
        const bool isThere = std::any_of(node->attributes.begin(), node->attributes.end(),
            [&](const auto &attribute) { return attribute.first == name; });
        if (isThere || isDeclaredAttribute(node, name))
            continue;
        const qsizetype colon = name.indexOf(':');
        const QByteArray prefix = colon > 0 ? name.first(colon).toByteArray() : QByteArray();
        if (!prefix.isEmpty() && prefix != "xmlns" && prefix != "xml")
            node->bindings.push_back({ prefix, m_outline.prefixUri(*origin.source, origin.element, prefix) });
        node->attributes.emplace_back(name.toByteArray(), decodeAttribute(cursor.rawValue()));
    }
}

void Normalizer::carryChildren(Node *node, const Outline::Origin &origin)
{
    const Source &source = *origin.source;
    const Source::Node &place = source.node(origin.element);
    const QByteArrayView text = source.text();
    qsizetype at = place.contentBegin;
    const int first = source.firstChild(origin.element);
    for (int child = first; child >= 0; child = source.nextSibling(child)) {
        carryChild(node, source, child);
        if (Node *target = mapped(source, child))
            collectComments(text, at, source.node(child).begin, target->comments);
        at = source.node(child).end;
    }
    if (first >= 0)
        collectComments(text, at, place.contentEnd, node->lastComments);
}

void Normalizer::carryChild(Node *node, const Source &source, int child)
{
    if (mapped(source, child))
        return;
    const Step step { {}, source.localName(child).toByteArray(), source.namespaceUri(child) };
    const Table *table = nullptr;
    const ElementOrder *holder = nullptr;
    int rank = -1;
    const ElementOrder *order = orderBelow(node, step, &table, &rank, &holder);
    if (!order || !order->declared) {
        Node *whole = m_outline.addRaw(source, child);
        map(whole, source, child);
        Outline::insert(node, whole, order ? holder : nullptr, rank);
        return;
    }
    // One that is declared and was not written: it is gone, or a repetition, or has nothing but what is not
    // declared.
    const bool isGone = std::any_of(order->fields.begin(), order->fields.end(), [&](int number) {
        const FieldKind kind = table->fields()[std::size_t(number)].kind;
        return kind != FieldKind::Attribute && kind != FieldKind::Text;
    });
    if (isGone || Outline::single(node, step))
        return;
    Node *empty = m_outline.add(order->step);
    addPlace(empty, *table, *order);
    map(empty, source, child);
    Outline::insert(node, empty, holder, rank);
    node->singles.push_back(empty);
}

} // namespace

QByteArray writeNormalized(const Table &table, const void *object, Unknown unknown)
{
    return Normalizer().write(table, object, unknown);
}

} // namespace inn::xml
