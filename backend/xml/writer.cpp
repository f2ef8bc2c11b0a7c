#include "backend/xml/writer.h"

#include "backend/xml/source.h"
#include "backend/xml/tree.h"
#include "backend/xml/values.h"

#include <algorithm>
#include <map>
#include <set>

namespace inn::xml {

namespace {

const Step *beginOf(const Field &field)
{
    return field.steps.data();
}

const Step *endOf(const Field &field)
{
    return field.steps.data() + field.steps.size();
}

// The end of the steps to the element that holds the items of a list.
const Step *endOfHolder(const Field &field)
{
    return field.variants.empty() ? endOf(field) - 1 : endOf(field);
}

const ElementOrder &orderInHolder(const Table &table, const Field &field)
{
    const ElementOrder *order = &table.order();
    for (const Step *step = beginOf(field); step != endOfHolder(field); ++step)
        order = order->below(*step);
    return *order;
}

const Step &stepOf(const Field &field, const void *item)
{
    return field.variants.empty() ? field.steps.back() : field.variantOf(item).step;
}

const Table &typeOf(const Field &field, const void *item)
{
    return field.variants.empty() ? field.type() : field.variantOf(item).type();
}

bool isStep(const Tree::Node *node, const Step &step)
{
    return node->localName == step.name && node->uri == step.uri;
}

class Writer
{
public:
    explicit Writer(Tree &tree)
        : m_tree(tree)
    {
    }
    void reconcile(const Table &table, const void *object, Tree::Node *node);
    void reconcile(const Table &table, const Field &field, const void *object, Tree::Node *node);

private:
    void value(const Table &table, const Field &field, const void *object, Tree::Node *node);
    void setValue(const Table &table, const Field &field, const void *object, Tree::Node *node);
    void removeAll(const Field &field, Tree::Node *node);
    void removeValue(const Field &field, Tree::Node *owner, Tree::Node *stop);
    void child(const Table &table, const Field &field, const void *object, Tree::Node *node);
    void children(const Table &table, const Field &field, const void *object, Tree::Node *node);
    void texts(const Table &table, const Field &field, const void *object, Tree::Node *node);
    void arrange(const Table &table, const Field &field, Tree::Node *node,
        const std::vector<Tree::Node *> &existing, const std::vector<Tree::Node *> &wanted);
    void place(const Table &table, const Field &field, Tree::Node *node,
        const std::vector<Tree::Node *> &wanted, std::size_t index);
    Tree::Node *fresh(const Step &step, const Origin &origin);
    void findItems(const Field &field, Tree::Node *node, std::vector<Tree::Node *> &out);

    Tree &m_tree;
};

void Writer::reconcile(const Table &table, const void *object, Tree::Node *node)
{
    for (const Field &field : table.fields())
        reconcile(table, field, object, node);
    // An element that means something by being there may have gone with the last thing in it.
    for (const Field &field : table.fields()) {
        if (field.kind == FieldKind::Flag)
            reconcile(table, field, object, node);
    }
}

void Writer::reconcile(const Table &table, const Field &field, const void *object, Tree::Node *node)
{
    if (field.value)
        value(table, field, object, node);
    else if (field.kind == FieldKind::Child)
        child(table, field, object, node);
    else if (field.kind == FieldKind::Children || field.kind == FieldKind::Variants)
        children(table, field, object, node);
    else
        texts(table, field, object, node);
}

void Writer::value(const Table &table, const Field &field, const void *object, Tree::Node *node)
{
    const void *member = field.memberOf(object);
    const bool isSet = field.value->isSet(member);
    Tree::Node *owner = m_tree.find(node, beginOf(field), endOf(field));
    QByteArray text;
    QByteArray unit;
    bool present = owner != nullptr;
    if (owner && field.kind == FieldKind::Attribute) {
        const Tree::Attribute *attribute = m_tree.attribute(owner, field.attribute);
        present = attribute != nullptr;
        if (attribute)
            text = decodeAttribute(attribute->value);
        if (field.emptyIsNone && text.isEmpty())
            present = false;
    } else if (owner && field.kind == FieldKind::Text) {
        text = m_tree.text(owner);
        // No text is no value, but the element may have other uses.
        if (text.isEmpty())
            present = false;
    }
    if (const Tree::Attribute *attribute
        = owner && field.defaultUnit ? m_tree.attribute(owner, "unit") : nullptr)
        unit = decodeAttribute(attribute->value);
    if (!present) {
        if (isSet)
            setValue(table, field, object, node);
        return;
    }
    const Match match = field.value->match(member, text, unit, field.as(object));
    if (match == Match::Equal || (match == Match::Unreadable && !isSet))
        return;
    if (isSet)
        setValue(table, field, object, node);
    else
        removeValue(field, owner, node);
}

void Writer::setValue(const Table &table, const Field &field, const void *object, Tree::Node *node)
{
    QByteArray unit;
    const QByteArray text = field.value->format(field.memberOf(object), field, object, &unit);
    if (field.emptyIsNone && text.isEmpty()) {
        if (Tree::Node *owner = m_tree.find(node, beginOf(field), endOf(field)))
            removeValue(field, owner, node);
        return;
    }
    if (field.kind == FieldKind::Text && text.isEmpty()) {
        // As libvirt sees it, an empty text is none.
        if (Tree::Node *owner = m_tree.find(node, beginOf(field), endOf(field));
            owner && !m_tree.text(owner).isEmpty())
            removeValue(field, owner, node);
        return;
    }
    const bool isNew = !m_tree.find(node, beginOf(field), endOf(field));
    Tree::Node *owner = m_tree.ensure(node, table.order(), beginOf(field), endOf(field));
    if (field.kind == FieldKind::Attribute)
        m_tree.setAttribute(owner, field.attribute, text);
    if (!unit.isEmpty() && (isNew || m_tree.attribute(owner, "unit") || unit != field.defaultUnit))
        m_tree.setAttribute(owner, "unit", unit);
    if (field.kind == FieldKind::Text)
        m_tree.setText(owner, text);
}

// A document may have the same element twice. The first one counts, so no other may come forth in its place.
void Writer::removeAll(const Field &field, Tree::Node *node)
{
    std::vector<Tree::Node *> found;
    m_tree.findAll(node, beginOf(field), endOf(field), found);
    for (Tree::Node *element : found) {
        Tree::Node *above = element->parent;
        m_tree.remove(element);
        m_tree.prune(above, node);
    }
}

void Writer::removeValue(const Field &field, Tree::Node *owner, Tree::Node *stop)
{
    if (field.kind == FieldKind::Flag) {
        removeAll(field, stop);
        return;
    }
    if (field.kind == FieldKind::Attribute)
        m_tree.removeAttribute(owner, field.attribute);
    else
        m_tree.setText(owner, {});
    if (field.defaultUnit)
        m_tree.removeAttribute(owner, "unit");
    std::vector<Tree::Node *> found;
    m_tree.findAll(stop, beginOf(field), endOf(field), found);
    if (found.size() == 1)
        m_tree.prune(owner, stop);
}

void Writer::findItems(const Field &field, Tree::Node *node, std::vector<Tree::Node *> &out)
{
    if (field.variants.empty() && field.firstHolderOnly) {
        if (Tree::Node *holder = m_tree.find(node, beginOf(field), endOf(field) - 1))
            m_tree.findAll(holder, endOf(field) - 1, endOf(field), out);
        return;
    }
    if (field.variants.empty()) {
        m_tree.findAll(node, beginOf(field), endOf(field), out);
        return;
    }
    std::vector<Tree::Node *> holders;
    m_tree.findAll(node, beginOf(field), endOf(field), holders);
    for (Tree::Node *holder : holders) {
        for (const Tree::Item &item : m_tree.content(holder)) {
            const bool isOne = item.element
                && std::any_of(field.variants.begin(), field.variants.end(),
                    [&](const Variant &variant) { return isStep(item.element, variant.step); });
            if (isOne)
                out.push_back(item.element);
        }
    }
}

Tree::Node *Writer::fresh(const Step &step, const Origin &origin)
{
    // One that was read elsewhere brings its unknown content with it.
    if (origin.source && origin.source->contains(origin.element)
        && origin.source->localName(origin.element) == step.name
        && origin.source->namespaceUri(origin.element) == step.uri)
        return m_tree.import(*origin.source, origin.element);
    return m_tree.create(step);
}

void Writer::child(const Table &table, const Field &field, const void *object, Tree::Node *node)
{
    void *member = field.member(const_cast<void *>(object));
    const void *value = field.child->get(member);
    const Table &type = field.type();
    Tree::Node *existing = m_tree.find(node, beginOf(field), endOf(field));
    if (!value) {
        removeAll(field, node);
        return;
    }
    if (!existing && !field.child->optional && type.isDefault(value))
        return;
    if (!existing) {
        Tree::Node *parent = m_tree.ensure(node, table.order(), beginOf(field), endOf(field) - 1);
        existing = fresh(field.steps.back(), type.origin(value));
        const ElementOrder *order = &table.order();
        for (const Step *step = beginOf(field); step != endOf(field) - 1; ++step)
            order = order->below(*step);
        m_tree.insertInOrder(parent, existing, *order);
    }
    reconcile(type, value, existing);
    if (!field.child->optional && existing->touched && type.isDefault(value))
        m_tree.prune(existing, node);
}

void Writer::children(const Table &table, const Field &field, const void *object, Tree::Node *node)
{
    void *member = field.member(const_cast<void *>(object));
    std::vector<Tree::Node *> existing;
    findItems(field, node, existing);
    std::map<std::pair<const Source *, int>, Tree::Node *> byOrigin;
    for (Tree::Node *candidate : existing) {
        if (candidate->source)
            byOrigin.emplace(std::pair(candidate->source, candidate->number), candidate);
    }
    const std::size_t count = field.list->size(member);
    std::vector<Tree::Node *> wanted;
    for (std::size_t i = 0; i < count; ++i) {
        const void *item = field.list->at(member, i);
        const Step &step = stepOf(field, item);
        const Origin &origin = typeOf(field, item).origin(item);
        const auto found = byOrigin.find({ origin.source.get(), origin.element });
        if (found == byOrigin.end() || !isStep(found->second, step)) {
            wanted.push_back(fresh(step, origin));
            continue;
        }
        wanted.push_back(found->second);
        byOrigin.erase(found);
    }
    arrange(table, field, node, existing, wanted);
    for (std::size_t i = 0; i < count; ++i)
        reconcile(typeOf(field, field.list->at(member, i)), field.list->at(member, i), wanted[i]);
}

void Writer::texts(const Table &table, const Field &field, const void *object, Tree::Node *node)
{
    void *member = field.member(const_cast<void *>(object));
    std::vector<Tree::Node *> existing;
    m_tree.findAll(node, beginOf(field), endOf(field), existing);
    std::multimap<QByteArray, Tree::Node *> byText;
    for (Tree::Node *candidate : existing)
        byText.emplace(m_tree.text(candidate), candidate);
    std::vector<Tree::Node *> wanted;
    std::vector<std::pair<Tree::Node *, QByteArray>> added;
    for (std::size_t i = 0; i < field.list->size(member); ++i) {
        const QByteArray text = static_cast<const QString *>(field.list->at(member, i))->toUtf8();
        const auto found = byText.find(text);
        if (found == byText.end()) {
            wanted.push_back(m_tree.create(field.steps.back()));
            added.emplace_back(wanted.back(), text);
            continue;
        }
        wanted.push_back(found->second);
        byText.erase(found);
    }
    arrange(table, field, node, existing, wanted);
    for (const auto &[item, text] : added)
        m_tree.setText(item, text);
}

// Brings the list's elements into the wanted number and order: those that stay keep their places among
// comments and unknown elements.
void Writer::arrange(const Table &table, const Field &field, Tree::Node *node,
    const std::vector<Tree::Node *> &existing, const std::vector<Tree::Node *> &wanted)
{
    if (existing == wanted)
        return;
    const std::set<Tree::Node *> wantedSet(wanted.begin(), wanted.end());
    std::vector<Tree::Node *> places;
    std::vector<Tree::Node *> gone;
    for (Tree::Node *it : existing)
        (wantedSet.contains(it) ? places : gone).push_back(it);
    std::vector<Tree::Node *> order;
    std::copy_if(
        wanted.begin(), wanted.end(), std::back_inserter(order), [](auto *it) { return it->parent; });
    if (places != order)
        m_tree.permute(places, order);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!wanted[i]->parent)
            place(table, field, node, wanted, i);
    }
    for (Tree::Node *it : gone) {
        Tree::Node *above = it->parent;
        m_tree.remove(it);
        m_tree.prune(above, node);
    }
}

void Writer::place(const Table &table, const Field &field, Tree::Node *node,
    const std::vector<Tree::Node *> &wanted, std::size_t index)
{
    Tree::Node *item = wanted[index];
    if (index > 0) {
        m_tree.insertAfter(wanted[index - 1], item);
        return;
    }
    for (std::size_t i = 1; i < wanted.size(); ++i) {
        if (wanted[i]->parent) {
            m_tree.insertBefore(wanted[i], item);
            return;
        }
    }
    Tree::Node *parent = m_tree.ensure(node, table.order(), beginOf(field), endOfHolder(field));
    m_tree.insertInOrder(parent, item, orderInHolder(table, field));
}

} // namespace

QByteArray writeDocument(const Table &table, const void *object)
{
    const Origin &origin = table.origin(object);
    const bool known = origin.source && origin.source->contains(origin.element);
    Tree tree(known ? origin.source.get() : nullptr, known ? origin.element : 0);
    Tree::Node *root = known ? tree.root() : tree.makeRoot({ {}, table.name(), {} });
    Writer(tree).reconcile(table, object, root);
    return tree.render();
}

std::shared_ptr<const Source> reconcileFields(
    const Table &table, const void *object, const std::function<bool(const Field &)> &isMeant, int *element)
{
    const Origin &origin = table.origin(object);
    const bool known = origin.source && origin.source->contains(origin.element);
    Tree tree(known ? origin.source.get() : nullptr, known ? origin.element : 0);
    Tree::Node *root = known ? tree.root() : tree.makeRoot({ {}, table.name(), {} });
    Writer writer(tree);
    for (const Field &field : table.fields()) {
        if (isMeant(field))
            writer.reconcile(table, field, object, root);
    }
    *element = known ? origin.element : 0;
    if (known && !root->touched)
        return origin.source;
    *element = 0;
    const auto source = Source::parse(tree.render());
    return source ? *source : nullptr;
}

} // namespace inn::xml
