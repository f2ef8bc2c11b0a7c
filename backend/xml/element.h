#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace inn::xml {

class Source;

// One element of a parsed document, for reading what we do not edit (capabilities, driver files…). A small
// value that keeps its document alive. A default-constructed one, and whatever was not found, is null: it has
// no name, no attributes and no children, so paths can be followed without checking each step.
class Element
{
public:
    Element() = default;
    Element(std::shared_ptr<const Source> source, int number)
        : m_source(std::move(source))
        , m_number(number)
    {
    }

    [[nodiscard]] bool isNull() const { return m_number < 0; }
    explicit operator bool() const { return !isNull(); }
    [[nodiscard]] QString name() const; // without prefix
    [[nodiscard]] QString namespaceUri() const;
    [[nodiscard]] std::optional<QString> attribute(QLatin1StringView name) const;
    [[nodiscard]] std::optional<QString> attribute(const char *name) const
    {
        return attribute(QLatin1StringView(name));
    }
    [[nodiscard]] bool hasAttribute(QLatin1StringView name) const;
    [[nodiscard]] bool hasAttribute(const char *name) const { return hasAttribute(QLatin1StringView(name)); }
    // Direct character data as it stands, without that of child elements.
    [[nodiscard]] QString text() const;
    // Names without prefix, in any namespace. The first such child; null if there is none.
    [[nodiscard]] Element child(QLatin1StringView name) const;
    [[nodiscard]] Element child(const char *name) const { return child(QLatin1StringView(name)); }
    [[nodiscard]] std::vector<Element> children() const;
    [[nodiscard]] std::vector<Element> children(QLatin1StringView name) const;
    [[nodiscard]] std::vector<Element> children(const char *name) const
    {
        return children(QLatin1StringView(name));
    }
    // "a/b/c": the first c of the first b of the first a; null if one is missing.
    [[nodiscard]] Element find(QLatin1StringView path) const;
    [[nodiscard]] Element find(const char *path) const { return find(QLatin1StringView(path)); }
    [[nodiscard]] Element parent() const;
    [[nodiscard]] int line() const; // 1-based, 0 for null
    [[nodiscard]] int column() const;
    // The bytes of this element as a document of its own.
    [[nodiscard]] QByteArray toXml() const;
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const std::shared_ptr<const Source> &source() const { return m_source; }

private:
    std::shared_ptr<const Source> m_source;
    int m_number = -1;
};

// A parsed document, read only. No entity is resolved and nothing is loaded; documents over 16 MiB, more than
// 256 levels deep or with definitions of their own are refused. Errors (InvalidConfig) name line and column.
class Document
{
public:
    static Result<Document> parse(const QByteArray &text);
    [[nodiscard]] Element root() const { return Element(m_source, 0); }

private:
    std::shared_ptr<const Source> m_source;
};

} // namespace inn::xml
