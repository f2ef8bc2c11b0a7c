#include "backend/xml/tree.h"

#include <algorithm>

namespace inn::xml {

namespace {

bool isBlank(QByteArrayView text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

// Where the white space of the last line begins, its line break included; -1 if something else stands there.
qsizetype lastLine(QByteArrayView text)
{
    const qsizetype at = text.lastIndexOf('\n');
    if (at < 0 || !isBlank(text.sliced(at)))
        return -1;
    return at > 0 && text[at - 1] == '\r' ? at - 1 : at;
}

bool isMeaningful(const Tree::Item &item)
{
    return item.piece != Piece::Text || !isBlank(item.raw);
}

} // namespace

Tree::Tree(const Source *source, int element)
{
    if (!source)
        return;
    Node root {};
    root.source = source;
    root.number = element;
    root.name = source->qualifiedName(element);
    root.localName = source->localName(element);
    root.uri = source->namespaceUri(element);
    m_root = add(std::move(root));
    // New pieces are written in the document's own manner.
    if (const qsizetype line = source->text().indexOf('\n'); line > 0 && source->text()[line - 1] == '\r')
        m_newline = "\r\n";
    if (AttributeCursor cursor(*source, element); cursor.next())
        m_quote = cursor.quote();
    const int child = source->firstChild(element);
    if (child < 0)
        return;
    const quint32 begin = source->node(element).contentBegin;
    const QByteArrayView lead
        = QByteArrayView(source->text()).sliced(begin, source->node(child).begin - begin);
    if (const qsizetype line = lead.lastIndexOf('\n');
        line >= 0 && isBlank(lead.sliced(line)) && element == 0)
        m_unit = lead.sliced(line + 1).toByteArray();
}

Tree::Node *Tree::makeRoot(const Step &step)
{
    m_root = create(step);
    return m_root;
}

Tree::Node *Tree::add(Node node)
{
    return &m_nodes.emplace_back(std::move(node));
}

QByteArrayView Tree::keep(QByteArray bytes)
{
    return m_kept.emplace_back(std::move(bytes));
}

void Tree::touch(Node *node)
{
    for (Node *at = node; at && !at->touched; at = at->parent)
        at->touched = true;
}

void Tree::loadAttributes(Node *node)
{
    if (node->attributesLoaded)
        return;
    node->attributesLoaded = true;
    if (!node->source)
        return;
    AttributeCursor cursor(*node->source, node->number);
    while (cursor.next())
        node->attributes.push_back(
            { cursor.lead(), cursor.name(), cursor.middle(), cursor.rawValue(), cursor.quote() });
    node->tail = cursor.rest().chopped(node->source->isSelfClosing(node->number) ? 2 : 1);
}

void Tree::loadContent(Node *node)
{
    if (node->contentLoaded)
        return;
    node->contentLoaded = true;
    if (!node->source)
        return;
    const Source &source = *node->source;
    const Source::Node &place = source.node(node->number);
    const QByteArrayView text = source.text();
    int child = source.firstChild(node->number);
    qsizetype at = place.contentBegin;
    while (at < place.contentEnd) {
        qsizetype end = at;
        const Piece piece = nextPiece(text, at, place.contentEnd, &end);
        if (piece == Piece::Element) {
            if (child < 0)
                break;
            Node element {};
            element.source = &source;
            element.number = child;
            element.parent = node;
            element.name = source.qualifiedName(child);
            element.localName = source.localName(child);
            element.uri = source.namespaceUri(child);
            node->content.push_back({ piece, {}, add(std::move(element)) });
            end = source.node(child).end;
            child = source.nextSibling(child);
        } else {
            node->content.push_back({ piece, text.sliced(at, end - at), nullptr });
        }
        at = end;
    }
}

std::vector<Tree::Attribute> &Tree::attributes(Node *node)
{
    loadAttributes(node);
    return node->attributes;
}

std::vector<Tree::Item> &Tree::content(Node *node)
{
    loadContent(node);
    return node->content;
}

Tree::Attribute *Tree::attribute(Node *node, QByteArrayView name)
{
    for (Attribute &candidate : attributes(node)) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

void Tree::setAttribute(Node *node, QByteArrayView name, QByteArrayView value)
{
    node->tagTouched = true;
    touch(node);
    if (Attribute *existing = attribute(node, name)) {
        existing->value = keep(encodeAttribute(value, existing->quote));
        return;
    }
    node->attributes.push_back(
        { " ", keep(name.toByteArray()), "=", keep(encodeAttribute(value, m_quote)), m_quote });
}

void Tree::removeAttribute(Node *node, QByteArrayView name)
{
    auto &list = attributes(node);
    const auto end
        = std::remove_if(list.begin(), list.end(), [&](const Attribute &it) { return it.name == name; });
    if (end == list.end())
        return;
    list.erase(end, list.end());
    node->tagTouched = true;
    touch(node);
}

QByteArray Tree::text(Node *node)
{
    const auto &items = content(node);
    const bool hasElements
        = std::any_of(items.begin(), items.end(), [](const Item &it) { return it.piece == Piece::Element; });
    QByteArray result;
    for (const Item &item : items) {
        if (item.piece == Piece::Text)
            result += decodeText(hasElements ? item.raw.trimmed() : item.raw);
        else if (item.piece == Piece::CData)
            result += decodeCData(item.raw);
    }
    return result;
}

void Tree::setText(Node *node, QByteArrayView value)
{
    auto &items = content(node);
    const bool hasElements
        = std::any_of(items.begin(), items.end(), [](const Item &it) { return it.piece == Piece::Element; });
    const auto isText = [hasElements](const Item &item) {
        return (item.piece == Piece::Text && (!hasElements || !isBlank(item.raw)))
            || item.piece == Piece::CData;
    };
    const auto first = std::find_if(items.begin(), items.end(), isText);
    const auto at = first - items.begin();
    const bool replaces = first != items.end();
    items.erase(std::remove_if(items.begin(), items.end(), isText), items.end());
    if (!value.isEmpty())
        items.insert(items.begin() + (replaces ? at : 0),
            { Piece::Text, keep(hasElements ? encodeMixedText(value) : encodeText(value)), nullptr });
    touch(node);
}

Tree::Node *Tree::find(Node *node, const Step *step, const Step *end)
{
    if (step == end)
        return node;
    for (const Item &item : content(node)) {
        if (!item.element || item.element->localName != step->name || item.element->uri != step->uri)
            continue;
        if (Node *found = find(item.element, step + 1, end))
            return found;
    }
    return nullptr;
}

void Tree::findAll(Node *node, const Step *step, const Step *end, std::vector<Node *> &out)
{
    if (step == end) {
        out.push_back(node);
        return;
    }
    for (const Item &item : content(node)) {
        if (item.element && item.element->localName == step->name && item.element->uri == step->uri)
            findAll(item.element, step + 1, end, out);
    }
}

Tree::Node *Tree::ensure(Node *node, const ElementOrder &order, const Step *step, const Step *end)
{
    if (Node *found = find(node, step, end))
        return found;
    const ElementOrder *below = &order;
    for (; step != end; ++step) {
        Node *next = find(node, step, step + 1);
        if (!next) {
            next = create(*step);
            insertInOrder(node, next, *below);
        }
        node = next;
        below = below->below(*step);
        Q_ASSERT(below);
    }
    return node;
}

Tree::Node *Tree::create(const Step &step)
{
    Node node {};
    node.number = -1;
    node.name = keep(step.qualifiedName());
    node.localName = keep(step.name);
    node.uri = step.uri;
    node.attributesLoaded = node.contentLoaded = node.tagTouched = node.touched = true;
    return add(std::move(node));
}

Tree::Node *Tree::import(const Source &source, int element)
{
    Node copy {};
    copy.source = &source;
    copy.number = element;
    copy.name = source.qualifiedName(element);
    copy.localName = source.localName(element);
    copy.uri = source.namespaceUri(element);
    Node *node = add(std::move(copy));
    // The prefixes that it uses may be declared above it only.
    const Source::Node &place = source.node(element);
    const QByteArrayView bytes = QByteArrayView(source.text()).sliced(place.begin, place.end - place.begin);
    for (int at = place.parent; at >= 0; at = source.node(at).parent) {
        AttributeCursor cursor(source, at);
        while (cursor.next()) {
            if (!cursor.name().startsWith("xmlns:") || attribute(node, cursor.name()))
                continue;
            if (!bytes.contains(cursor.name().sliced(6).toByteArray() + ':'))
                continue;
            node->attributes.push_back({ " ", cursor.name(), "=", cursor.rawValue(), cursor.quote() });
            node->tagTouched = node->touched = true;
        }
    }
    return node;
}

void Tree::remove(Node *node)
{
    Node *parent = node->parent;
    auto &items = content(parent);
    std::size_t index = indexOf(node);
    items.erase(items.begin() + qsizetype(index));
    if (index > 0 && items[index - 1].piece == Piece::Text) {
        QByteArrayView &before = items[index - 1].raw;
        const qsizetype line = lastLine(before);
        if (line >= 0)
            before = before.first(line);
    }
    if (std::none_of(items.begin(), items.end(), isMeaningful))
        items.clear();
    node->parent = nullptr;
    touch(parent);
}

void Tree::prune(Node *node, const Node *stop)
{
    while (node && node != stop && node->parent) {
        // A namespace declared for nothing is nothing.
        const auto &own = attributes(node);
        const bool bare = std::all_of(
            own.begin(), own.end(), [](const Attribute &it) { return it.name.startsWith("xmlns"); });
        if (!bare || std::any_of(content(node).begin(), content(node).end(), isMeaningful))
            return;
        // An empty element hides others of its name, whose values would otherwise come forth.
        Node *parent = node->parent;
        const auto &siblings = content(parent);
        const bool hides = std::any_of(siblings.begin(), siblings.end(), [node](const Item &it) {
            return it.element && it.element != node && it.element->localName == node->localName
                && it.element->uri == node->uri;
        });
        if (hides)
            return;
        remove(node);
        node = parent;
    }
}

void Tree::permute(const std::vector<Node *> &places, const std::vector<Node *> &nodes)
{
    std::vector<std::pair<Node *, std::size_t>> slots;
    for (Node *place : places)
        slots.emplace_back(place->parent, indexOf(place));
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        slots[i].first->content[slots[i].second].element = nodes[i];
        nodes[i]->parent = slots[i].first;
        touch(slots[i].first);
    }
}

std::size_t Tree::indexOf(Node *node)
{
    const auto &items = content(node->parent);
    const auto it
        = std::find_if(items.begin(), items.end(), [node](const Item &item) { return item.element == node; });
    Q_ASSERT(it != items.end());
    return std::size_t(it - items.begin());
}

QByteArray Tree::render() const
{
    QByteArray out;
    if (!m_root)
        return out;
    const Source *source = m_root->source;
    if (!source) {
        render(m_root, out);
        return out + '\n';
    }
    if (!m_root->touched && m_root->number == 0)
        return source->original();
    const Source::Node &place = source->node(m_root->number);
    const bool whole = m_root->number == 0;
    out.reserve(source->text().size() + 256);
    if (whole)
        out += QByteArrayView(source->text()).first(place.begin);
    render(m_root, out);
    if (whole)
        out += QByteArrayView(source->text()).sliced(place.end);
    return out;
}

void Tree::render(const Node *node, QByteArray &out) const
{
    if (!node->touched) {
        const Source::Node &place = node->source->node(node->number);
        out += QByteArrayView(node->source->text()).sliced(place.begin, place.end - place.begin);
        return;
    }
    const Source *source = node->source;
    if (source && !node->contentLoaded) {
        // Only the tag differs.
        renderTag(node, out, source->isSelfClosing(node->number));
        const Source::Node &place = source->node(node->number);
        out += QByteArrayView(source->text()).sliced(place.contentBegin, place.end - place.contentBegin);
        return;
    }
    const bool wasOpen = source && !source->isSelfClosing(node->number)
        && source->node(node->number).contentBegin == source->node(node->number).contentEnd;
    const bool empty = node->content.empty() && !wasOpen;
    renderTag(node, out, empty);
    if (empty)
        return;
    for (const Item &item : node->content) {
        if (item.element)
            render(item.element, out);
        else
            out += item.raw;
    }
    if (source && !source->isSelfClosing(node->number)) {
        const Source::Node &place = source->node(node->number);
        out += QByteArrayView(source->text()).sliced(place.contentEnd, place.end - place.contentEnd);
        return;
    }
    out += "</";
    out += node->name;
    out += '>';
}

void Tree::renderTag(const Node *node, QByteArray &out, bool empty) const
{
    const Source *source = node->source;
    if (source && !node->tagTouched && source->isSelfClosing(node->number) == empty) {
        const Source::Node &place = source->node(node->number);
        out += QByteArrayView(source->text()).sliced(place.begin, place.contentBegin - place.begin);
        return;
    }
    if (source && !node->attributesLoaded)
        const_cast<Tree *>(this)->loadAttributes(const_cast<Node *>(node));
    out += '<';
    out += node->name;
    for (const Attribute &it : node->attributes) {
        out += it.lead;
        out += it.name;
        out += it.middle;
        out += it.quote;
        out += it.value;
        out += it.quote;
    }
    if (!source || empty == source->isSelfClosing(node->number))
        out += node->tail;
    out += empty ? "/>" : ">";
}

} // namespace inn::xml
