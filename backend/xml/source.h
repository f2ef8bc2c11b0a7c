#pragma once

#include "backend/base/result.h"
#include "backend/xml/issue.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace inn::xml {

// What is refused before anything is read from it.
struct Limits
{
    static constexpr qsizetype kDocument = 16 * 1024 * 1024; // bytes
    static constexpr qsizetype kAttribute = 1024 * 1024; // bytes of one attribute's value
    static constexpr int kDepth = 256;
    static constexpr int kAttributes = 256; // of one element
    static constexpr int kElements = 2'000'000;
    static constexpr int kName = 1000; // bytes
};

// One parsed document: its text, and for each element where it lies in the text. Immutable and compact (about
// forty bytes an element beside the text); attributes and content are looked up in the text when asked for.
// The text passed libxml2 first. Elements are numbered in document order, the root is 0.
class Source
{
public:
    struct Node
    {
        quint32 begin; // of "<name"
        quint32 contentBegin; // after ">" or "/>"
        quint32 contentEnd; // of "</name"; equals contentBegin for "<name/>"
        quint32 end; // after the element
        quint32 line; // 1-based
        qint32 parent; // -1: the root
        qint32 next; // sibling element, -1: none
        quint16 nameLength; // with the prefix
        quint16 prefixLength; // with the colon
        quint16 namespaceIndex; // 0: none; 1: an undeclared prefix
    };

    // The failure, if given, gets the place of the problem, for an editor.
    static Result<std::shared_ptr<const Source>> parse(const QByteArray &text, Issue *failure = nullptr);

    // What was passed to parse().
    [[nodiscard]] const QByteArray &original() const { return m_original.isNull() ? m_text : m_original; }
    // The same in UTF-8.
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    [[nodiscard]] int count() const { return int(m_nodes.size()); }
    [[nodiscard]] bool contains(int element) const { return element >= 0 && element < count(); }
    [[nodiscard]] const Node &node(int element) const { return m_nodes[std::size_t(element)]; }
    [[nodiscard]] int firstChild(int element) const;
    [[nodiscard]] int nextSibling(int element) const { return node(element).next; }
    [[nodiscard]] QByteArrayView qualifiedName(int element) const;
    [[nodiscard]] QByteArrayView localName(int element) const;
    [[nodiscard]] const QByteArray &namespaceUri(int element) const;
    [[nodiscard]] bool isSelfClosing(int element) const;
    [[nodiscard]] int column(int element) const; // 1-based, in characters

    // An attribute's value as it stands in the text; null if there is none.
    [[nodiscard]] QByteArrayView rawAttribute(int element, QByteArrayView name) const;
    // Direct character data, references resolved; what lies in child elements does not count.
    // Drop leaves out the white space that stands round each piece of it, as it does between child elements.
    enum class Blanks { Keep, Drop };
    [[nodiscard]] QByteArray text(int element, Blanks blanks = Blanks::Keep) const;
    // The element's bytes, complete with the namespace declarations that stand on its ancestors.
    [[nodiscard]] QByteArray toXml(int element) const;
    // "/domain/devices/disk[2]"
    [[nodiscard]] QString path(int element) const;

private:
    friend class Scanner;
    [[nodiscard]] QByteArrayView slice(quint32 begin, quint32 end) const
    {
        return QByteArrayView(m_text).sliced(begin, end - begin);
    }

    QByteArray m_text;
    QByteArray m_original; // null unless it was not UTF-8
    std::vector<Node> m_nodes;
    std::vector<QByteArray> m_namespaces; // by Node::namespaceIndex
};

// Walks the attributes of one start tag.
class AttributeCursor
{
public:
    AttributeCursor(const Source &source, int element);
    bool next();
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    [[nodiscard]] QByteArrayView rawValue() const { return m_value; }
    [[nodiscard]] QByteArrayView lead() const { return m_lead; } // white space before the name
    [[nodiscard]] QByteArrayView middle() const { return m_middle; } // the equals sign and spaces round it
    [[nodiscard]] char quote() const { return m_quote; }
    [[nodiscard]] QByteArrayView rest() const
    {
        return m_rest;
    } // what was not yet walked, ends with ">" or "/>"

private:
    QByteArrayView m_rest, m_lead, m_name, m_middle, m_value;
    char m_quote = '\'';
};

// QString::fromUtf8() takes a leading U+FEFF for a byte order mark and drops it; within a document it is a
// character.
QString toString(QByteArrayView utf8);

// References resolved and white space normalised as XML 1.0 prescribes.
QByteArray decodeAttribute(QByteArrayView raw);
QByteArray decodeText(QByteArrayView raw);
QByteArray decodeCData(QByteArrayView piece); // with its marks
// Safe to stand between the quotes, or between tags. Characters that XML cannot hold become U+FFFD.
QByteArray encodeAttribute(QByteArrayView value, char quote);
QByteArray encodeText(QByteArrayView value);
// Also keeps its outer white space next to child elements.
QByteArray encodeMixedText(QByteArrayView value);

// One piece of an element's content in the text.
enum class Piece { Text, CData, Other, Element };
// The piece that begins at `at` (which must lie before `end`); sets its end. The text must be one that was
// parsed.
Piece nextPiece(QByteArrayView text, qsizetype at, qsizetype end, qsizetype *pieceEnd);

} // namespace inn::xml
