#pragma once

#include "backend/xml/origin.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <limits>
#include <memory>
#include <vector>

// The run-time table that a declaration (type.h) fills: one Field per declared value. The reader, the writer
// and the checker walk it, and whoever wants to generate from it (reference documentation, a schema, tests)
// can enumerate it.
namespace inn::xml {

class Report;
class Table;
struct Field;

enum class FieldKind {
    Attribute, // an attribute of the last element of the path
    Text, // the text of that element
    Flag, // its presence
    Child, // a structure of its own
    Children, // a list of structures, in document order
    Texts, // a list of texts
    Variants, // a list of structures whose elements have different names, in document order
};

enum class Need {
    Optional,
    Required, // libvirt refuses the structure without it
    RequiredInElement, // …if the last element of the path is there
};

// One element of a path, by local name and namespace; the prefix is for new elements.
struct Step
{
    QByteArray prefix;
    QByteArray name;
    QByteArray uri; // null: no namespace
    bool operator==(const Step &other) const { return name == other.name && uri == other.uri; }
    [[nodiscard]] QByteArray qualifiedName() const { return prefix.isEmpty() ? name : prefix + ':' + name; }
};

// One of the elements that an item of a list of variants may be.
struct Variant
{
    Step step = {};
    const Table &(*type)() = nullptr;
};

enum class Match { Equal, Different, Unreadable };

// What the engine can do with a value of one C++ type (values.h has the list).
struct ValueKind
{
    const char *name; // "text", "unsigned", "integer", "unsigned64", "integer64", "bytes", "uuid", "presence"
    bool (*isSet)(const void *value);
    void (*clear)(void *value);
    // False leaves the value unset: the text is none of this type.
    bool (*parse)(void *value, QByteArrayView text, QByteArrayView unit, const Field &field);
    Match (*match)(const void *value, QByteArrayView text, QByteArrayView unit, const Field &field);
    // The text, and the unit if the kind has one.
    QByteArray (*format)(const void *value, const Field &field, const void *object, QByteArray *unit);
};

// An optional structure, or one that is always there.
struct ChildKind
{
    bool optional;
    void *(*get)(void *member); // null: not set
    void *(*make)(void *member); // sets it if it is not
    void (*reset)(void *member);
};

struct ListKind
{
    std::size_t (*size)(const void *member);
    void *(*at)(void *member, std::size_t index);
    void (*resize)(void *member, std::size_t count);
};

struct Field
{
    FieldKind kind = FieldKind::Attribute;
    std::vector<Step> steps = {}; // elements below the structure's own
    QByteArray attribute = {};
    const char *description = ""; // untranslated, marked for translation where it is declared
    void *(*member)(void *object) = nullptr;
    const ValueKind *value = nullptr; // Attribute, Text, Flag
    const ChildKind *child = nullptr;
    const ListKind *list = nullptr; // Children, Texts
    const Table &(*type)() = nullptr; // Child, Children
    std::vector<Variant> variants = {}; // Variants; `steps` lead to the element that holds them
    QString &(*variantName)(void *item) = nullptr; // the item's member that says which one it is
    std::vector<QString> words = {}; // the allowed ones
    bool openWords = false; // …or only the known ones: others are as good
    Need need = Need::Optional;
    int numberBase = 10; // 0: as in C
    bool wrapsNegative = false; // "-1" is the largest number, as strtoul() has it
    qint64 least = std::numeric_limits<qint64>::min(); // of a number, in its unit
    quint64 most = std::numeric_limits<quint64>::max();
    bool firstHolderOnly = false; // of a list: libvirt looks into the first element that could hold items
    bool emptyIsNone = false; // an empty value counts as none, as for libvirt's string(./@x)
    bool ignoresUnreadable = false; // libvirt takes an unreadable value as none
    int errorCode = 27; // of an unreadable or missing value: VIR_ERR_XML_ERROR
    const char *since = nullptr; // libvirt version, for the reference
    const char *defaultText = nullptr; // what counts without it, for the reference
    int hexDigits = 0; // new numbers are written as 0x… with so many digits…
    bool hexUpper = false; // …and capital letters
    std::function<bool(const void *)> hexWhen = {}; // …if the structure says so
    std::shared_ptr<const Field> otherwise = {}; // how it is read if the structure says no
    std::function<bool(const void *)> countsWhen = {}; // libvirt does not look at it elsewhere
    const char *defaultUnit = nullptr; // bytes: of a text without @unit
    const char *writtenUnit = nullptr; // …of a new text, if it is another one

    [[nodiscard]] const void *memberOf(const void *object) const
    {
        return member(const_cast<void *>(object));
    }
    // How the value is read in this structure.
    [[nodiscard]] const Field &as(const void *object) const
    {
        return otherwise && !hexWhen(object) ? *otherwise : *this;
    }
    [[nodiscard]] bool counts(const void *object) const { return !countsWhen || countsWhen(object); }
    // Of one item: by its name, and the first for a name that is none of them.
    [[nodiscard]] const Variant &variantOf(const void *item) const;
    // "driver/@cache", "devices/disk", "rule|filterref"
    [[nodiscard]] QString path() const;
};

// The order of new elements among their siblings, and which fields end at each.
struct ElementOrder
{
    Step step = {};
    std::vector<ElementOrder> children = {};
    std::vector<int> fields = {}; // numbers in Table::fields()
    bool declared = false; // false: only its place is known, as with Type::passes()
    [[nodiscard]] int rank(QByteArrayView name, const QByteArray &uri) const; // -1: not declared
    [[nodiscard]] const ElementOrder *below(const Step &step) const;
    ElementOrder &ensure(const Step &step);
};

class Table
{
public:
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    [[nodiscard]] const ElementOrder &order() const { return m_order; }
    [[nodiscard]] Origin &origin(void *object) const { return m_origin(object); }
    [[nodiscard]] const Origin &origin(const void *object) const
    {
        return m_origin(const_cast<void *>(object));
    }
    [[nodiscard]] bool isDefault(const void *object) const { return m_isDefault(object); }

    using Rule = std::function<void(const void *, Report &)>;
    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }

protected:
    explicit Table(const char *name)
        : m_name(name)
    {
    }
    // "metadata/inn:innkeeper/@x" into steps and attribute; prefixes must be in m_prefixes.
    void parsePath(Field &field, const char *path) const;
    void add(Field field);

    QByteArray m_name;
    std::vector<Field> m_fields;
    std::vector<Rule> m_rules;
    ElementOrder m_order;
    std::vector<std::pair<QByteArray, QByteArray>> m_prefixes;
    Origin &(*m_origin)(void *) = nullptr;
    bool (*m_isDefault)(const void *) = nullptr;
};

} // namespace inn::xml
