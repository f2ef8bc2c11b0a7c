#include "backend/xml/relaxng.h"

#include "backend/xml/schema.h"
#include "backend/xml/source.h"
#include "backend/xml/values.h"

#include <QSet>

#include <deque>
#include <map>

namespace inn::xml {

namespace {

class Grammar
{
public:
    QByteArray write(const Table &table);

private:
    QByteArray nameOf(const SchemaElement &element);
    void define(const SchemaElement &element, const QByteArray &name);
    void defineAny();
    void attribute(const SchemaAttribute &attribute);
    void child(const SchemaElement &element);
    void value(const Field &field);
    void number(const Field &field);
    void pattern(const char *expression);
    void open(const QByteArray &tag);
    void close(const char *tag);
    void line(const QByteArray &text);

    QByteArray m_out;
    int m_depth = 0;
    using Key = std::pair<QByteArray, std::vector<const ElementOrder *>>;
    std::map<Key, QByteArray> m_names;
    std::deque<std::pair<SchemaElement, QByteArray>> m_pending;
};

void Grammar::line(const QByteArray &text)
{
    m_out.append(qsizetype(m_depth) * 2, ' ');
    m_out += text + '\n';
}

void Grammar::open(const QByteArray &tag)
{
    line('<' + tag + '>');
    ++m_depth;
}

void Grammar::close(const char *tag)
{
    --m_depth;
    line(QByteArray("</") + tag + '>');
}

QByteArray Grammar::write(const Table &table)
{
    m_out = "<?xml version='1.0' encoding='UTF-8'?>\n"
            "<!-- Generated from the declarations by “inn-xml rng”. -->\n";
    open("grammar xmlns='http://relaxng.org/ns/structure/1.0' "
         "datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'");
    const SchemaElement root(table);
    open("start");
    line("<ref name='" + nameOf(root) + "'/>");
    close("start");
    while (!m_pending.empty()) {
        const auto [element, name] = m_pending.front();
        m_pending.pop_front();
        define(element, name);
    }
    defineAny();
    close("grammar");
    return m_out;
}

// An element that is declared alike in several places is defined once, which also ends recursion.
QByteArray Grammar::nameOf(const SchemaElement &element)
{
    // An element of a path has an order of its own; a structure's is shared by all that use it.
    Key key { element.step().qualifiedName(), element.key() };
    const auto known = m_names.find(key);
    if (known != m_names.end())
        return known->second;
    const QByteArray name = element.step().name + '-' + QByteArray::number(m_names.size() + 1);
    m_names.emplace(std::move(key), name);
    m_pending.emplace_back(element, name);
    return name;
}

void Grammar::define(const SchemaElement &element, const QByteArray &name)
{
    const Step &step = element.step();
    open("define name='" + name + '\'');
    open("element name='" + step.name + '\''
        + (step.uri.isEmpty() ? QByteArray(" ns=''") : " ns='" + encodeAttribute(step.uri, '\'') + '\''));
    open("interleave");
    for (const SchemaAttribute &each : element.attributes())
        attribute(each);
    open("zeroOrMore");
    open("attribute");
    open("anyName");
    line("<except><nsName ns=''/></except>");
    close("anyName");
    close("attribute");
    close("zeroOrMore");
    const std::vector<SchemaElement> children = element.children();
    const std::vector<Step> passed = element.passedElements();
    const Field *text = element.text();
    // Next to elements RELAX NG knows no types of text.
    const bool isLeaf = children.empty() && passed.empty() && text;
    if (isLeaf)
        value(*text);
    else if (text)
        line("<text/>");
    QSet<QByteArray> namespaces { QByteArray("") };
    for (const SchemaElement &each : children) {
        child(each);
        namespaces.insert(each.step().uri.isNull() ? QByteArray("") : each.step().uri);
    }
    for (const Step &each : passed) {
        open("zeroOrMore");
        line("<element name='" + each.name + "' ns=''><ref name='anything'/></element>");
        close("zeroOrMore");
    }
    if (!isLeaf) {
        open("zeroOrMore");
        open("element");
        open("anyName");
        open("except");
        for (const QByteArray &uri : namespaces)
            line("<nsName ns='" + encodeAttribute(uri, '\'') + "'/>");
        close("except");
        close("anyName");
        line("<ref name='anything'/>");
        close("element");
        close("zeroOrMore");
    }
    close("interleave");
    close("element");
    close("define");
}

void Grammar::defineAny()
{
    open("define name='anything'");
    open("zeroOrMore");
    open("choice");
    line("<text/>");
    line("<attribute><anyName/></attribute>");
    line("<element><anyName/><ref name='anything'/></element>");
    close("choice");
    close("zeroOrMore");
    close("define");
}

void Grammar::attribute(const SchemaAttribute &attribute)
{
    const bool isNeeded
        = !attribute.isUnit && attribute.field->need != Need::Optional && !attribute.field->countsWhen;
    if (!isNeeded)
        open("optional");
    open("attribute name='" + attribute.name + '\'');
    if (attribute.isUnit)
        pattern("\\s*([bB]|[bB][yY][tT][eE][sS]?|[kKmMgGtTpPeE]([iI]?[bB])?)?\\s*");
    else
        value(*attribute.field);
    close("attribute");
    if (!isNeeded)
        close("optional");
}

void Grammar::child(const SchemaElement &element)
{
    // What only holds others may come again: all that is in it counts.
    const bool isHolder = element.fields().empty() && element.attributes().empty();
    const char *tag = element.isRepeated() || isHolder ? (element.isRequired() ? "oneOrMore" : "zeroOrMore")
        : element.isRequired()                         ? nullptr
                                                       : "optional";
    if (tag)
        open(tag);
    line("<ref name='" + nameOf(element) + "'/>");
    if (tag)
        close(tag);
}

void Grammar::pattern(const char *expression)
{
    line(QByteArray("<data type='string'><param name='pattern'>") + expression + "</param></data>");
}

void Grammar::value(const Field &field)
{
    const QByteArrayView kind = field.value ? QByteArrayView(field.value->name) : QByteArrayView("text");
    if (kind == "presence") {
        line("<empty/>");
    } else if (field.ignoresUnreadable || field.countsWhen || field.openWords
        || (kind == "text" && field.words.empty())) {
        line("<text/>");
    } else if (!field.words.empty()) {
        open("choice");
        for (const QString &word : field.words)
            line("<value type='string'>" + encodeText(word.toUtf8()) + "</value>");
        close("choice");
    } else if (kind == "uuid") {
        pattern("\\s*(-*[0-9a-fA-F]){32}-*\\s*");
    } else if (kind == "bytes") {
        line("<data type='unsignedLong'/>");
    } else {
        number(field);
    }
}

void Grammar::number(const Field &field)
{
    const NumberRange range = rangeOf(field);
    const bool isHex = field.numberBase != 10;
    if (isHex)
        open("choice");
    open("data type='integer'");
    line("<param name='minInclusive'>"
        + (field.wrapsNegative ? QByteArray::number(-qint64(std::numeric_limits<qint64>::max()))
                               : QByteArray::number(range.least))
        + "</param>");
    line("<param name='maxInclusive'>" + QByteArray::number(range.most) + "</param>");
    close("data");
    if (isHex) {
        pattern("\\s*(0[xX])?[0-9a-fA-F]+");
        close("choice");
    }
}

} // namespace

QByteArray relaxNg(const Table &table)
{
    return Grammar().write(table);
}

} // namespace inn::xml
