#pragma once

#include "backend/xml/boxed.h"
#include "backend/xml/report.h"
#include "backend/xml/table.h"
#include "backend/xml/values.h"

#include <initializer_list>
#include <optional>
#include <vector>

// Declares how a structure stands in XML, one line per value. The structure needs `xml::Origin origin` and
// equality.
//
//     static const xml::Table table = xml::Type<DiskConfig>("disk")
//         .attribute<&DiskConfig::cache>("driver/@cache", "Host caching").words({ "none", "writeback" })
//         .child<&DiskConfig::source>("source", sourceType, "Where the data is")
//         .rule([](const DiskConfig &disk, xml::Report &report) { … });
//
// New elements are written in declared order. words(), required(), range(), unit() and the like concern the
// value declared just before.
namespace inn::xml {

namespace detail {

template<class>
struct MemberOf;
template<class Struct, class Value>
struct MemberOf<Value Struct::*>
{
    using Object = Struct;
    using Type = Value;
};
template<auto Member>
using MemberType = typename MemberOf<decltype(Member)>::Type;

// The member may be one of a base class.
template<class Object, auto Member>
void *memberAddress(void *object)
{
    return &(static_cast<Object *>(object)->*Member);
}

template<class T>
struct ChildOf
{
    static const ChildKind &kind()
    {
        static const ChildKind it { false, [](void *member) { return member; },
            [](void *member) { return member; }, [](void *member) { *static_cast<T *>(member) = T(); } };
        return it;
    }
};
template<class T>
struct ChildOf<std::optional<T>>
{
    static const ChildKind &kind()
    {
        using Member = std::optional<T>;
        static const ChildKind it { true,
            [](void *member) -> void * {
                auto *value = static_cast<Member *>(member);
                return value->has_value() ? &**value : nullptr;
            },
            [](void *member) -> void * {
                auto *value = static_cast<Member *>(member);
                return value->has_value() ? &**value : &value->emplace();
            },
            [](void *member) { static_cast<Member *>(member)->reset(); } };
        return it;
    }
};

template<class T>
struct ChildOf<Boxed<T>>
{
    static const ChildKind &kind()
    {
        using Member = Boxed<T>;
        static const ChildKind it { true,
            [](void *member) -> void * { return static_cast<Member *>(member)->operator->(); },
            [](void *member) -> void * {
                auto *value = static_cast<Member *>(member);
                return value->has_value() ? value->operator->() : &value->emplace();
            },
            [](void *member) { static_cast<Member *>(member)->reset(); } };
        return it;
    }
};

template<class List>
const ListKind &listKind()
{
    static const ListKind it { [](const void *member) { return static_cast<const List *>(member)->size(); },
        [](void *member, std::size_t index) -> void * { return &(*static_cast<List *>(member))[index]; },
        [](void *member, std::size_t count) { static_cast<List *>(member)->resize(count); } };
    return it;
}

} // namespace detail

template<class T>
class Type : public Table
{
public:
    explicit Type(const char *name)
        : Table(name)
    {
        m_origin = [](void *object) -> Origin & { return static_cast<T *>(object)->origin; };
        m_isDefault = [](const void *object) { return *static_cast<const T *>(object) == T(); };
    }
    // A prefix for paths, and for new elements where the document declares no other.
    Type &prefix(const char *name, const QString &uri)
    {
        m_prefixes.emplace_back(name, uri.toUtf8());
        return *this;
    }
    template<auto Member>
    Type &attribute(const char *path, const char *description)
    {
        return value<Member>(FieldKind::Attribute, path, description);
    }
    template<auto Member>
    Type &text(const char *path, const char *description)
    {
        return value<Member>(FieldKind::Text, path, description);
    }
    template<auto Member>
    Type &flag(const char *path, const char *description)
    {
        return value<Member>(FieldKind::Flag, path, description);
    }
    template<auto Member>
    Type &child(const char *path, const Table &(*type)(), const char *description)
    {
        Field field = base<Member>(FieldKind::Child, path, description);
        field.child = &detail::ChildOf<detail::MemberType<Member>>::kind();
        field.type = type;
        add(std::move(field));
        return *this;
    }
    template<auto Member>
    Type &children(const char *path, const Table &(*type)(), const char *description)
    {
        Field field = base<Member>(FieldKind::Children, path, description);
        field.list = &detail::listKind<detail::MemberType<Member>>();
        field.type = type;
        add(std::move(field));
        return *this;
    }
    // A list whose items have elements of different names in one order; `Name` is the item's member that says
    // which, a QString. All types declare the same structure. The path leads to the element that holds them.
    template<auto Member, auto Name>
    Type &variants(const char *path, std::initializer_list<std::pair<const char *, const Table &(*)()>> types,
        const char *description)
    {
        using Item = typename detail::MemberType<Member>::value_type;
        Field field = base<Member>(FieldKind::Variants, path, description);
        field.list = &detail::listKind<detail::MemberType<Member>>();
        field.variantName = [](void *item) -> QString & {
            return *static_cast<QString *>(detail::memberAddress<Item, Name>(item));
        };
        for (const auto &[name, type] : types)
            field.variants.push_back({ Step { {}, name, {} }, type });
        add(std::move(field));
        return *this;
    }
    template<auto Member>
    Type &texts(const char *path, const char *description)
    {
        Field field = base<Member>(FieldKind::Texts, path, description);
        field.list = &detail::listKind<detail::MemberType<Member>>();
        add(std::move(field));
        return *this;
    }
    // Elements that are not declared but have their place in the order.
    Type &passes(const char *path)
    {
        Field field;
        parsePath(field, path);
        ElementOrder *at = &m_order;
        for (const Step &step : field.steps)
            at = &at->ensure(step);
        return *this;
    }

    Type &words(std::initializer_list<const char *> words)
    {
        for (const char *word : words)
            m_fields.back().words.push_back(QString::fromLatin1(word));
        return *this;
    }
    // Known words of an open list, such as machine types: others are as good.
    Type &suggestions(std::initializer_list<const char *> known)
    {
        words(known);
        m_fields.back().openWords = true;
        return *this;
    }
    Type &required()
    {
        m_fields.back().need = Need::Required;
        return *this;
    }
    Type &requiredInElement()
    {
        m_fields.back().need = Need::RequiredInElement;
        return *this;
    }
    // Of a number: 10, 16, or 0 for as in C.
    Type &base(int numberBase)
    {
        m_fields.back().numberBase = numberBase;
        return *this;
    }
    Type &range(qint64 least, quint64 most)
    {
        m_fields.back().least = least;
        m_fields.back().most = most;
        return *this;
    }
    Type &positive() { return range(1, std::numeric_limits<quint64>::max()); }
    Type &wrapsNegative()
    {
        m_fields.back().wrapsNegative = true;
        return *this;
    }
    // Of a list: items in a second element of the holder's name do not count.
    Type &inFirst()
    {
        m_fields.back().firstHolderOnly = true;
        return *this;
    }
    // An empty attribute or element is none, as libvirt mostly has it. Texts of elements always do.
    Type &emptyIsNone()
    {
        m_fields.back().emptyIsNone = true;
        return *this;
    }
    Type &ignoresUnreadable()
    {
        m_fields.back().ignoresUnreadable = true;
        return *this;
    }
    Type &errorCode(int code)
    {
        m_fields.back().errorCode = code;
        return *this;
    }
    // For the reference: libvirt's version that brought it, and what counts without it.
    Type &since(const char *version)
    {
        m_fields.back().since = version;
        return *this;
    }
    Type &defaultsTo(const char *text)
    {
        m_fields.back().defaultText = text;
        return *this;
    }
    Type &onOff() { return words({ "on", "off" }); }
    Type &yesNo() { return words({ "yes", "no" }); }
    // If the structure says so, numbers are read as in C and new ones written in so many hexadecimal digits;
    // else they are decimal.
    template<class F>
    Type &hex(int digits, F when)
    {
        m_fields.back().otherwise = std::make_shared<const Field>(m_fields.back());
        m_fields.back().numberBase = 0;
        m_fields.back().hexDigits = digits;
        m_fields.back().hexWhen
            = [when](const void *object) { return when(*static_cast<const T *>(object)); };
        return *this;
    }
    // New numbers are written as 0x… with so many digits.
    Type &hexDigits(int digits)
    {
        m_fields.back().hexDigits = digits;
        return *this;
    }
    Type &upperHexDigits(int digits)
    {
        m_fields.back().hexUpper = true;
        return hexDigits(digits);
    }
    template<class F>
    Type &hexDigits(int digits, F when)
    {
        m_fields.back().hexWhen
            = [when](const void *object) { return when(*static_cast<const T *>(object)); };
        return hexDigits(digits);
    }
    // libvirt reads the value only if the structure says so: elsewhere an unreadable one is but warned of.
    template<class F>
    Type &countsWhen(F when)
    {
        m_fields.back().countsWhen
            = [when](const void *object) { return when(*static_cast<const T *>(object)); };
        return *this;
    }
    Type &unit(const char *defaultUnit)
    {
        m_fields.back().defaultUnit = defaultUnit;
        return *this;
    }
    // New amounts are written in this unit, and not in that of texts without one.
    Type &writtenIn(const char *unit)
    {
        m_fields.back().writtenUnit = unit;
        return *this;
    }
    template<class F>
    Type &rule(F check)
    {
        m_rules.push_back(
            [check](const void *object, Report &report) { check(*static_cast<const T *>(object), report); });
        return *this;
    }

private:
    template<auto Member>
    Field base(FieldKind kind, const char *path, const char *description)
    {
        Field field;
        field.kind = kind;
        field.description = description;
        field.member = &detail::memberAddress<T, Member>;
        parsePath(field, path);
        return field;
    }
    template<auto Member>
    Type &value(FieldKind kind, const char *path, const char *description)
    {
        Field field = base<Member>(kind, path, description);
        field.value = &valueKind<detail::MemberType<Member>>();
        add(std::move(field));
        return *this;
    }
};

} // namespace inn::xml
