#include "backend/xml/tree.h"

#include <algorithm>

// Where new elements go, and how they are indented and named.
namespace inn::xml {

namespace {

bool isBlank(QByteArrayView text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

} // namespace

QByteArrayView Tree::indentation(Node *node)
{
    if (!node->parent)
        return keep(m_newline);
    const auto &items = content(node->parent);
    const std::size_t index = indexOf(node);
    if (index == 0 || items[index - 1].piece != Piece::Text)
        return {};
    const QByteArrayView before = items[index - 1].raw;
    const qsizetype line = before.lastIndexOf('\n');
    if (line < 0 || !isBlank(before.sliced(line)))
        return {};
    return before.sliced(line > 0 && before[line - 1] == '\r' ? line - 1 : line);
}

QByteArrayView Tree::childIndentation(Node *node)
{
    // Like the elements there; in an empty element, one step further in than itself.
    bool hasElements = false;
    for (const Item &item : content(node)) {
        if (!item.element)
            continue;
        hasElements = true;
        const QByteArrayView found = indentation(item.element);
        if (!found.isNull())
            return found;
    }
    const QByteArrayView own = indentation(node);
    if (hasElements || own.isNull())
        return {};
    return keep(own.toByteArray() + m_unit);
}

void Tree::insertAt(Node *parent, std::size_t index, Node *child)
{
    auto &items = content(parent);
    items.insert(items.begin() + qsizetype(index), { Piece::Element, {}, child });
    child->parent = parent;
    touch(parent);
    child->touched = child->touched || !child->source;
    declareNamespace(child);
}

void Tree::insertAfter(Node *sibling, Node *child)
{
    Node *parent = sibling->parent;
    const QByteArrayView indent = childIndentation(parent);
    const std::size_t index = indexOf(sibling) + 1;
    insertAt(parent, index, child);
    if (!indent.isNull())
        parent->content.insert(parent->content.begin() + qsizetype(index), { Piece::Text, indent, nullptr });
}

void Tree::insertBefore(Node *sibling, Node *child)
{
    Node *parent = sibling->parent;
    const QByteArrayView indent = childIndentation(parent);
    const std::size_t index = indexOf(sibling);
    insertAt(parent, index, child);
    if (!indent.isNull())
        parent->content.insert(
            parent->content.begin() + qsizetype(index) + 1, { Piece::Text, indent, nullptr });
}

void Tree::insertOnly(Node *parent, Node *child)
{
    const QByteArrayView indent = childIndentation(parent);
    const QByteArrayView own = indentation(parent);
    auto &items = content(parent);
    // After comments and text, before the white space that closes the parent.
    std::size_t index = items.size();
    while (index > 0 && items[index - 1].piece == Piece::Text && isBlank(items[index - 1].raw))
        --index;
    if (index == 0)
        items.clear();
    const bool closes = index == items.size();
    insertAt(parent, index, child);
    if (indent.isNull())
        return;
    items.insert(items.begin() + qsizetype(index), { Piece::Text, indent, nullptr });
    if (closes)
        items.push_back({ Piece::Text, own, nullptr });
}

void Tree::insertInOrder(Node *parent, Node *child, const ElementOrder &order)
{
    const int rank = order.rank(child->localName, child->uri);
    Node *before = nullptr;
    Node *after = nullptr;
    Node *last = nullptr;
    for (const Item &item : content(parent)) {
        if (!item.element)
            continue;
        last = item.element;
        const int other = order.rank(item.element->localName, item.element->uri);
        if (other < 0)
            continue;
        if (other <= rank)
            after = item.element;
        else if (!before)
            before = item.element;
    }
    if (after)
        insertAfter(after, child);
    else if (before)
        insertBefore(before, child);
    else if (last)
        insertAfter(last, child);
    else
        insertOnly(parent, child);
}

void Tree::declareNamespace(Node *node)
{
    if (node->source)
        return;
    // The nearest declaration of a prefix counts.
    const QByteArray &uri = node->uri;
    std::vector<QByteArray> seen;
    for (Node *at = node->parent; at; at = at->parent) {
        for (const Attribute &it : attributes(at)) {
            if (it.name != "xmlns" && !it.name.startsWith("xmlns:"))
                continue;
            const QByteArray name = it.name.toByteArray();
            if (std::find(seen.begin(), seen.end(), name) != seen.end())
                continue;
            seen.push_back(name);
            if (uri.isEmpty() || decodeAttribute(it.value) != uri)
                continue;
            node->name
                = name == "xmlns" ? node->localName : keep(name.mid(6) + ':' + node->localName.toByteArray());
            return;
        }
    }
    if (!uri.isEmpty()) {
        const qsizetype colon = node->name.indexOf(':');
        setAttribute(node, "xmlns:" + node->name.first(colon).toByteArray(), uri);
    } else if (std::find(seen.begin(), seen.end(), QByteArray("xmlns")) != seen.end()) {
        // A default namespace must not catch it.
        Node *above = node->parent;
        if (!above->uri.isEmpty())
            setAttribute(node, "xmlns", {});
    }
}

} // namespace inn::xml
