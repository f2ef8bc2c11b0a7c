#pragma once

#include "backend/xml/table.h"

#include <QByteArrayView>

#include <vector>

namespace inn::xml {

// An attribute that an element may have.
struct SchemaAttribute
{
    QByteArray name;
    const Field *field = nullptr; // of a unit: that of the amount
    bool isUnit = false; // the @unit beside an amount of data
};

// One element as the declarations know it, merged from all fields whose paths lead to it or through it. A
// small value; what lies below is found when asked for, so tables may be recursive. A default-constructed
// one, and whatever is not declared, is null.
class SchemaElement
{
public:
    SchemaElement() = default;
    // The root element of a document.
    explicit SchemaElement(const Table &table);

    [[nodiscard]] bool isNull() const { return m_places.empty(); }
    explicit operator bool() const { return !isNull(); }
    [[nodiscard]] const Step &step() const { return m_step; }
    [[nodiscard]] QString name() const { return QString::fromUtf8(m_step.qualifiedName()); }
    // Untranslated; empty for an element that only holds others.
    [[nodiscard]] const char *description() const;
    [[nodiscard]] const char *since() const; // null: always
    // There may be several of it.
    [[nodiscard]] bool isRepeated() const;
    // libvirt refuses the element above without it.
    [[nodiscard]] bool isRequired() const;
    // The fields that make the element itself: its text, its presence, or a structure.
    [[nodiscard]] const std::vector<const Field *> &fields() const { return m_fields; }
    [[nodiscard]] const Field *text() const; // null: it has no text
    // In declared order.
    [[nodiscard]] std::vector<SchemaAttribute> attributes() const;
    [[nodiscard]] SchemaAttribute attribute(QByteArrayView name) const; // its field is null if there is none
    [[nodiscard]] std::vector<SchemaElement> children() const;
    // By local name, and by namespace where one is given.
    [[nodiscard]] SchemaElement child(QByteArrayView name, const QByteArray &uri = {}) const;
    // Those that have a place but no declaration: anything may be in them.
    [[nodiscard]] std::vector<Step> passedElements() const;
    // "disk/driver" below this one.
    [[nodiscard]] SchemaElement find(QByteArrayView path) const;
    // The same for two elements that are declared by the same tables at the same paths: what recursion needs.
    [[nodiscard]] const std::vector<const ElementOrder *> &key() const { return m_key; }

private:
    struct Place
    {
        const Table *table;
        const ElementOrder *order;
    };
    void add(const Table &table, const ElementOrder &order);

    Step m_step;
    std::vector<Place> m_places;
    std::vector<const ElementOrder *> m_key;
    std::vector<const Field *> m_fields;
};

// "domain/devices/disk": from the root's own name on.
SchemaElement findInSchema(const Table &root, QByteArrayView path);
// A field that is an attribute or a text: what may be written there, for people: “a whole number from 1 to
// 64”.
QString describeValue(const Field &field);

} // namespace inn::xml
