#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace inn::ui {

// Where in an XML text a position is. The text may be unfinished: what was typed so far counts.
struct XmlContext
{
    enum class Kind {
        Nothing, // in a comment, a declaration, or outside of the root
        ElementName, // "<di|"
        ClosingName, // "</di|"
        AttributeName, // "<disk ty|"
        AttributeValue, // "<disk type='fi|"
        Text, // "<name>we|"
    };
    Kind kind = Kind::Nothing;
    QStringList path; // elements from the root on; the last is the one the position is in or names
    QStringList attributes; // of the tag, that stand elsewhere in it
    QString attribute; // whose value or name it is
    qsizetype begin = 0; // of the name or value around the position…
    qsizetype end = 0;
    QString typed; // …and what of it stands before the position
};
// `above`: elements that are open where the text begins.
XmlContext xmlContextAt(QStringView text, qsizetype position, const QStringList &above = {});

// A place between two pieces of markup, and the elements that are open there.
struct XmlPlace
{
    qsizetype position = 0;
    QStringList path = {};
    bool operator==(const XmlPlace &) const = default;
};
// One every so many characters at least, the beginning not among them.
QList<XmlPlace> xmlPlaces(QStringView text, qsizetype distance);

// The first and last line of each element that spans several, 0-based, in document order.
struct XmlFold
{
    int first = 0;
    int last = 0;
    bool operator==(const XmlFold &) const = default;
};
QList<XmlFold> xmlFolds(QStringView text);

// The text with each element on a line of its own, two blanks deeper than the one above; elements with text
// in them, comments and everything in quotes stay as they are. Null if the text is not well-formed enough.
QString formattedXml(QStringView text);

} // namespace inn::ui
