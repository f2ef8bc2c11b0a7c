#pragma once

#include "backend/xml/source.h"
#include "backend/xml/table.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <memory>
#include <vector>

namespace inn::xml {

// A document being composed anew, and its rendering: elements with plain values, and whole elements of
// sources that are carried over.
class Outline
{
public:
    struct Node;
    struct Place // what is declared for an element
    {
        const Table *table;
        const ElementOrder *order;
    };
    struct Origin // what an element was in a source
    {
        const Source *source;
        int element;
        bool operator==(const Origin &) const = default;
    };
    struct Binding
    {
        QByteArray prefix, uri;
    };
    struct Node
    {
        QByteArray name; // with prefix
        Step step;
        std::vector<std::pair<QByteArray, QByteArray>> attributes; // plain values
        QByteArray text; // plain
        std::vector<QByteArray> comments; // before it
        std::vector<QByteArray> lastComments; // after its last child
        std::vector<Node *> children;
        std::vector<Node *> singles; // those children that count once
        std::vector<Place> places;
        std::vector<Origin> origins;
        std::vector<Binding> bindings; // that its attributes' prefixes need
        const ElementOrder *holder; // the order its siblings have, and its place in it
        int rank;
        bool keep; // also without content
        Origin raw; // carried over as it is; no source: composed
    };

    Node *add(const Step &step);
    Node *addRaw(const Source &source, int element);
    // Puts it among the children by its place in the order; at the end if it has none.
    static void insert(Node *parent, Node *child, const ElementOrder *holder, int rank);
    static Node *single(const Node *parent, const Step &step);
    // Without elements that say nothing.
    static void prune(Node *node);
    [[nodiscard]] QByteArray render(Node *root);
    // What a prefix stands for at an element of a source; null if it is not declared.
    QByteArray prefixUri(const Source &source, int element, const QByteArray &prefix) const;

private:
    struct Scope
    {
        std::vector<Binding> bindings;
        [[nodiscard]] const QByteArray *find(QByteArrayView prefix) const;
    };
    void declareAtRoot(Node *root, const Node *node);
    void render(const Node *node, int depth, Scope &scope, QByteArray &out) const;
    enum class IsTop { Yes, No }; // of what is carried over
    void renderRaw(const Origin &origin, int depth, IsTop isTop, Scope &scope, QByteArray &out) const;

    std::deque<Node> m_nodes;
    mutable Origin m_above { nullptr, -1 };
    mutable QHash<QByteArray, QByteArray> m_bindingsAbove;
};

// The comments in a stretch between elements.
void collectComments(QByteArrayView text, qsizetype begin, qsizetype end, std::vector<QByteArray> &out);

} // namespace inn::xml
