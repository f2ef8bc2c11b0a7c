#pragma once

#include "backend/xml/schema.h"
#include "ui/widgets/xmlcontext.h"

namespace inn::ui {

// One thing that may be written at a place.
struct XmlProposal
{
    QString text; // what is shown, and what replaces the context's range
    QString description; // translated, or empty
    QString before; // inserted with it: what follows or surrounds it
    QString after; // …behind the cursor
    bool operator==(const XmlProposal &) const = default;
};

// What the declarations of a kind of document know about a place in its text.
class XmlAdviser
{
public:
    XmlAdviser() = default;
    explicit XmlAdviser(const xml::Table &root)
        : m_root(root)
    {
    }
    [[nodiscard]] bool isNull() const { return m_root.isNull(); }
    // What begins with what was typed first, then what contains it.
    [[nodiscard]] QList<XmlProposal> proposals(const XmlContext &context) const;
    // What stands at the place, in one or a few sentences; empty if it is not known.
    [[nodiscard]] QString explanation(const XmlContext &context) const;

private:
    [[nodiscard]] xml::SchemaElement find(const QStringList &path) const;

    xml::SchemaElement m_root;
};

} // namespace inn::ui
