#pragma once

#include "backend/base/result.h"
#include "backend/xml/issue.h"
#include "backend/xml/table.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

// The kinds of documents, for whoever treats them all alike: programs for scripts, editors, references and
// tests. Each names its declarations; the values are held without their type.
namespace inn::config {

struct DocumentKind
{
    const char *name; // "domain", "storagepool"
    const char *title; // untranslated, marked for translation: “virtual machine”
    const xml::Table &(*table)();
    // What a definition fills in and drops, whatever the driver.
    void (*applyDefaults)(void *object);
    // Rules that the declarations cannot tell, since they depend on what the document is for.
    void (*check)(const void *object, xml::Issues &issues);
    std::shared_ptr<void> (*create)();
    std::shared_ptr<void> (*copy)(const void *object);
    bool (*equal)(const void *a, const void *b);
};

// For the list in kinds.cpp: kindOf<PoolConfig>("storagepool", "storage pool", poolType) or, with defaults,
// kindOf<DomainConfig, applyDefaults>("domain", …).
template<class Config>
void noDefaults(Config &)
{
}
template<class Config>
void noMoreRules(const Config &, xml::Issues &)
{
}
template<class Config, void (*Defaults)(Config &) = noDefaults<Config>,
    void (*Check)(const Config &, xml::Issues &) = noMoreRules<Config>>
DocumentKind kindOf(const char *name, const char *title, const xml::Table &(*table)())
{
    DocumentKind kind {};
    kind.name = name;
    kind.title = title;
    kind.table = table;
    kind.applyDefaults = [](void *object) { Defaults(*static_cast<Config *>(object)); };
    kind.check = [](const void *object, xml::Issues &issues) {
        Check(*static_cast<const Config *>(object), issues);
    };
    kind.create = [] { return std::shared_ptr<void>(std::make_shared<Config>()); };
    kind.copy = [](const void *object) {
        return std::shared_ptr<void>(std::make_shared<Config>(*static_cast<const Config *>(object)));
    };
    kind.equal = [](const void *a, const void *b) {
        return *static_cast<const Config *>(a) == *static_cast<const Config *>(b);
    };
    return kind;
}

const std::vector<DocumentKind> &documentKinds();
const DocumentKind *findKind(QByteArrayView name); // null: there is none

// A document read and checked. The value is null if the text is no document of the kind at all.
struct ReadDocument
{
    std::shared_ptr<void> value = {};
    xml::Issues issues = {}; // not well-formed, unreadable values, broken rules
    [[nodiscard]] bool isAccepted() const; // no errors
};
// What a driver adds to the rules of all, and what it fills in at a definition after the defaults of all.
struct DriverHooks
{
    std::function<void(void *object, xml::Issues &)> applyDefaults = {};
    std::function<void(const void *object, xml::Issues &)> check = {};
    // Told also of documents that are wrong in other ways: whether the host can have such things at all.
    std::function<void(const void *object, xml::Issues &)> checkHost = {};
};

// As an editor wants it: nothing is filled in.
ReadDocument readAndCheck(const DocumentKind &kind, const QByteArray &text);
// As a definition does it: read, defaults, rules.
ReadDocument define(const DocumentKind &kind, const QByteArray &text, const DriverHooks &hooks = {});

} // namespace inn::config
