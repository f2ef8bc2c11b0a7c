#pragma once

#include "backend/xml/source.h"
#include "backend/xml/table.h"

#include <deque>

namespace inn::xml {

// An editable copy of a document that remembers, piece by piece, the bytes it came from: what is not touched
// is written as it was read. Elements open up only where somebody looks. One tree serves one writing and is
// then gone; the sources must outlive it.
class Tree
{
public:
    struct Node;
    struct Attribute
    {
        QByteArrayView lead, name, middle, value; // white space, name, "=", encoded value
        char quote;
    };
    struct Item
    {
        Piece piece;
        QByteArrayView raw; // unless it is an element
        Node *element;
    };
    struct Node
    {
        const Source *source; // null: new
        int number;
        Node *parent;
        QByteArrayView name; // with prefix
        QByteArrayView localName;
        QByteArray uri;
        QByteArrayView tail; // white space before ">" or "/>"
        std::vector<Attribute> attributes;
        std::vector<Item> content;
        bool attributesLoaded, contentLoaded;
        bool tagTouched; // the start tag must be written anew
        bool touched; // something below differs from the source
    };

    // From a source's element, or empty.
    explicit Tree(const Source *source, int element = 0);
    [[nodiscard]] Node *root() const { return m_root; }
    Node *makeRoot(const Step &step);

    std::vector<Attribute> &attributes(Node *node);
    std::vector<Item> &content(Node *node);
    Attribute *attribute(Node *node, QByteArrayView name);
    void setAttribute(Node *node, QByteArrayView name, QByteArrayView value);
    void removeAttribute(Node *node, QByteArrayView name);
    QByteArray text(Node *node); // as valueText()
    void setText(Node *node, QByteArrayView value); // empty: none

    // By local name and namespace along the steps; null if there is none.
    Node *find(Node *node, const Step *step, const Step *end);
    void findAll(Node *node, const Step *step, const Step *end, std::vector<Node *> &out);
    // Finds or makes the elements of all steps, new ones in the declared order.
    Node *ensure(Node *node, const ElementOrder &order, const Step *step, const Step *end);
    // A new element, or a copy of any source's element, not yet placed.
    Node *create(const Step &step);
    Node *import(const Source &source, int element);
    void insertInOrder(Node *parent, Node *child, const ElementOrder &order);
    void insertAfter(Node *sibling, Node *child);
    void insertBefore(Node *sibling, Node *child);
    // Removes it with its indentation.
    void remove(Node *node);
    // Removes elements without attributes and content from `node` up to, but not including, `stop`.
    void prune(Node *node, const Node *stop);
    // Puts nodes into one another's places: `from[i]` stands where `to[i]` stood. Both hold the same nodes.
    void permute(const std::vector<Node *> &places, const std::vector<Node *> &nodes);

    [[nodiscard]] QByteArray render() const;

private:
    Node *add(Node node);
    QByteArrayView keep(QByteArray bytes);
    void touch(Node *node);
    void loadAttributes(Node *node);
    void loadContent(Node *node);
    std::size_t indexOf(Node *node);
    Node *childMatching(Node *node, const Step &step, Node *after);
    void insertAt(Node *parent, std::size_t index, Node *child);
    void insertBetween(Node *parent, std::size_t index, Node *child, bool before);
    void insertOnly(Node *parent, Node *child);
    // "\n    " before the element; null if it does not begin a line.
    QByteArrayView indentation(Node *node);
    QByteArrayView childIndentation(Node *node);
    QByteArray prefixFor(Node *parent, const Step &step);
    void declareNamespace(Node *node);
    void render(const Node *node, QByteArray &out) const;
    void renderTag(const Node *node, QByteArray &out, bool empty) const;

    std::deque<Node> m_nodes;
    std::deque<QByteArray> m_kept;
    std::vector<std::pair<Node *, Step>> m_namespaced; // new elements whose prefix is not settled yet
    Node *m_root = nullptr;
    QByteArray m_newline = "\n";
    QByteArray m_unit = "  ";
    char m_quote = '\'';
};

} // namespace inn::xml
