#include "backend/xml/outline.h"

#include <algorithm>

namespace inn::xml {

namespace {

bool isBlank(QByteArrayView text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

bool isDeclaration(QByteArrayView attribute)
{
    return attribute == "xmlns" || attribute.startsWith("xmlns:");
}

// As libvirt writes values: both quotes escaped everywhere.
QByteArray encodeValue(const QByteArray &value)
{
    QByteArray out = encodeAttribute(value, '\'');
    return out.contains('"') ? out.replace('"', "&quot;") : out;
}

QByteArray encodeContent(const QByteArray &value, bool isMixed)
{
    QByteArray out = isMixed ? encodeMixedText(value) : encodeText(value);
    if (out.contains('"'))
        out.replace('"', "&quot;");
    if (out.contains('\''))
        out.replace('\'', "&apos;");
    return out;
}

void indent(QByteArray &out, int depth)
{
    out.append(qsizetype(depth) * 2, ' ');
}

void addAttribute(QByteArray &out, QByteArrayView name, const QByteArray &value)
{
    out += ' ';
    out += name;
    out += "='";
    out += encodeValue(value);
    out += '\'';
}

// The prefixes that an element and what is below it use; a document that means harm may have very many.
QSet<QByteArray> prefixesUsed(const Source &source, int element)
{
    constexpr qsizetype kMost = 100;
    QSet<QByteArray> used;
    const quint32 end = source.node(element).end;
    for (int at = element; at < source.count() && source.node(at).begin < end && used.size() < kMost; ++at) {
        if (const quint16 length = source.node(at).prefixLength)
            used.insert(source.qualifiedName(at).first(length - 1).toByteArray());
        AttributeCursor cursor(source, at);
        while (cursor.next()) {
            const qsizetype colon = cursor.name().indexOf(':');
            if (colon > 0)
                used.insert(cursor.name().first(colon).toByteArray());
        }
    }
    used.remove("xmlns");
    used.remove("xml");
    return used;
}

} // namespace

void collectComments(QByteArrayView text, qsizetype begin, qsizetype end, std::vector<QByteArray> &out)
{
    const QByteArrayView stretch = text.sliced(begin, end - begin);
    for (qsizetype at = stretch.indexOf("<!--"); at >= 0; at = stretch.indexOf("<!--", at)) {
        const qsizetype close = stretch.indexOf("-->", at + 4);
        if (close < 0)
            return;
        out.push_back(stretch.sliced(at, close + 3 - at).toByteArray());
        at = close + 3;
    }
}

QByteArray Outline::prefixUri(const Source &source, int element, const QByteArray &prefix) const
{
    const int parent = source.node(element).parent;
    if (const QByteArrayView own = source.rawAttribute(element, "xmlns:" + prefix); !own.isNull())
        return decodeAttribute(own);
    // Neighbours ask for the same.
    if (m_above != Origin { &source, parent }) {
        m_above = { &source, parent };
        m_bindingsAbove.clear();
        for (int at = parent; at >= 0; at = source.node(at).parent) {
            AttributeCursor cursor(source, at);
            while (cursor.next()) {
                const QByteArray name = cursor.name().toByteArray();
                if (name.startsWith("xmlns:") && !m_bindingsAbove.contains(name.mid(6)))
                    m_bindingsAbove.insert(name.mid(6), decodeAttribute(cursor.rawValue()));
            }
        }
    }
    return m_bindingsAbove.value(prefix);
}

Outline::Node *Outline::add(const Step &step)
{
    Node node {};
    node.name = step.qualifiedName();
    node.step = step;
    return &m_nodes.emplace_back(std::move(node));
}

Outline::Node *Outline::addRaw(const Source &source, int element)
{
    Node node {};
    node.raw = { &source, element };
    node.keep = true;
    return &m_nodes.emplace_back(std::move(node));
}

void Outline::insert(Node *parent, Node *child, const ElementOrder *holder, int rank)
{
    child->holder = holder;
    child->rank = rank;
    std::vector<Node *> &children = parent->children;
    auto before = children.end();
    if (holder) {
        for (auto at = children.end(); at != children.begin();) {
            --at;
            if ((*at)->holder != holder)
                continue;
            if ((*at)->rank <= rank) {
                children.insert(at + 1, child);
                return;
            }
            before = at;
        }
    }
    children.insert(before, child);
}

Outline::Node *Outline::single(const Node *parent, const Step &step)
{
    for (Node *child : parent->singles) {
        if (child->step == step)
            return child;
    }
    return nullptr;
}

void Outline::prune(Node *node)
{
    for (Node *child : node->children)
        prune(child);
    std::erase_if(node->children, [](const Node *child) {
        return !child->keep && child->text.isEmpty() && child->children.empty()
            && std::all_of(child->attributes.begin(), child->attributes.end(),
                [](const auto &attribute) { return isDeclaration(attribute.first); });
    });
}

const QByteArray *Outline::Scope::find(QByteArrayView prefix) const
{
    for (auto it = bindings.rbegin(); it != bindings.rend(); ++it) {
        if (it->prefix == prefix)
            return &it->uri;
    }
    return nullptr;
}

QByteArray Outline::render(Node *root)
{
    declareAtRoot(root, root);
    QByteArray out;
    Scope scope;
    render(root, 0, scope, out);
    return out;
}

// libvirt declares the namespaces that it knows at the root.
void Outline::declareAtRoot(Node *root, const Node *node)
{
    if (!node->step.uri.isEmpty()) {
        const QByteArray name = "xmlns:" + node->step.prefix;
        const auto known = std::find_if(root->attributes.begin(), root->attributes.end(),
            [&](const auto &attribute) { return attribute.first == name; });
        if (known == root->attributes.end())
            root->attributes.emplace_back(name, node->step.uri);
    }
    for (const Node *child : node->children)
        declareAtRoot(root, child);
}

void Outline::render(const Node *node, int depth, Scope &scope, QByteArray &out) const
{
    for (const QByteArray &comment : node->comments) {
        indent(out, depth);
        out += comment + '\n';
    }
    if (node->raw.source) {
        renderRaw(node->raw, depth, IsTop::Yes, scope, out);
        return;
    }
    const std::size_t known = scope.bindings.size();
    indent(out, depth);
    out += '<';
    out += node->name;
    for (const auto &[name, value] : node->attributes) {
        addAttribute(out, name, value);
        if (name.startsWith("xmlns:"))
            scope.bindings.push_back({ name.mid(6), value });
    }
    const auto demand = [&](const QByteArray &prefix, const QByteArray &uri) {
        const QByteArray *found = scope.find(prefix);
        if (found && *found == uri)
            return;
        addAttribute(out, "xmlns:" + prefix, uri);
        scope.bindings.push_back({ prefix, uri });
    };
    if (!node->step.uri.isEmpty())
        demand(node->step.prefix, node->step.uri);
    for (const Binding &binding : node->bindings)
        demand(binding.prefix, binding.uri);
    const bool isHolder = !node->children.empty() || !node->lastComments.empty();
    if (!isHolder && node->text.isEmpty()) {
        out += "/>\n";
    } else {
        out += '>';
        out += encodeContent(node->text, isHolder);
        if (isHolder)
            out += '\n';
        for (const Node *child : node->children)
            render(child, depth + 1, scope, out);
        for (const QByteArray &comment : node->lastComments) {
            indent(out, depth + 1);
            out += comment + '\n';
        }
        if (isHolder)
            indent(out, depth);
        out += "</" + node->name + ">\n";
    }
    scope.bindings.resize(known);
}

void Outline::renderRaw(const Origin &origin, int depth, IsTop isTop, Scope &scope, QByteArray &out) const
{
    const Source &source = *origin.source;
    const int element = origin.element;
    const std::size_t known = scope.bindings.size();
    const QByteArray name = source.qualifiedName(element).toByteArray();
    indent(out, depth);
    out += '<';
    out += name;
    AttributeCursor cursor(source, element);
    while (cursor.next()) {
        const QByteArray value = decodeAttribute(cursor.rawValue());
        addAttribute(out, cursor.name(), value);
        if (cursor.name().startsWith("xmlns:"))
            scope.bindings.push_back({ cursor.name().sliced(6).toByteArray(), value });
    }
    // Prefixes that were declared above it in the source, and mean something else or nothing here.
    if (isTop == IsTop::Yes) {
        for (const QByteArray &prefix : prefixesUsed(source, element)) {
            const QByteArray uri = prefixUri(source, element, prefix);
            const QByteArray *found = scope.find(prefix);
            if (uri.isEmpty() || (found && *found == uri))
                continue;
            addAttribute(out, "xmlns:" + prefix, uri);
            scope.bindings.push_back({ prefix, uri });
        }
    }
    const Source::Node &node = source.node(element);
    const int first = source.firstChild(element);
    const QByteArrayView text = source.text();
    const QByteArrayView content = text.sliced(node.contentBegin, node.contentEnd - node.contentBegin);
    const QByteArray direct = source.text(element);
    if (first < 0 && (content.isEmpty() || (isBlank(direct) && !content.contains("<!--")))) {
        out += "/>\n";
    } else if (first < 0 || !isBlank(direct)) {
        out += '>';
        out += content; // with its own layout
        out += "</" + name + ">\n";
    } else {
        out += ">\n";
        qsizetype at = node.contentBegin;
        std::vector<QByteArray> comments;
        const auto writeComments = [&](qsizetype end) {
            comments.clear();
            collectComments(text, at, end, comments);
            for (const QByteArray &comment : comments) {
                indent(out, depth + 1);
                out += comment + '\n';
            }
        };
        for (int child = first; child >= 0; child = source.nextSibling(child)) {
            writeComments(source.node(child).begin);
            renderRaw({ &source, child }, depth + 1, IsTop::No, scope, out);
            at = source.node(child).end;
        }
        writeComments(node.contentEnd);
        indent(out, depth);
        out += "</" + name + ">\n";
    }
    scope.bindings.resize(known);
}

} // namespace inn::xml
