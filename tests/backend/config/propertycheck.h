#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/config/kinds.h"
#include "backend/xml/difference.h"
#include "backend/xml/reader.h"
#include "backend/xml/table.h"
#include "backend/xml/values.h"
#include "backend/xml/writer.h"
#include "tests/backend/config/mutation.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// Generic checks that walk the declarations.

// A structure that a document may hold: how to get there, making what is missing on the way.
struct Place
{
    const inn::xml::Table *table;
    std::function<void *(void *root)> reach;
    QString path; // below the root: "/devices/disk/driver"
    std::vector<inn::xml::Step> steps = {}; // the same, element by element
};

inline void collectPlaces(const inn::xml::Table &table, const Place &here, QList<Place> &out,
    QList<const inn::xml::Table *> above = {})
{
    out.push_back(here);
    // Recursive structures are tried to the second level.
    if (above.count(&table) > 1)
        return;
    above.push_back(&table);
    for (const inn::xml::Field &field : table.fields()) {
        for (const inn::xml::Variant &variant : field.variants) {
            const auto reachHolder = here.reach;
            const inn::xml::Field *list = &field;
            const QString name = QString::fromLatin1(variant.step.name);
            const inn::xml::Table *owner = &table;
            Place below { &variant.type(),
                [reachHolder, list, name, owner](void *root) -> void * {
                    void *object = reachHolder(root);
                    setPresence(*owner, *list, object);
                    void *member = list->member(object);
                    for (std::size_t i = 0; i < list->list->size(member); ++i) {
                        if (list->variantName(list->list->at(member, i)) == name)
                            return list->list->at(member, i);
                    }
                    list->list->resize(member, list->list->size(member) + 1);
                    void *item = list->list->at(member, list->list->size(member) - 1);
                    list->variantName(item) = name;
                    return item;
                },
                here.path, here.steps };
            below.steps.insert(below.steps.end(), field.steps.begin(), field.steps.end());
            below.steps.push_back(variant.step);
            for (const inn::xml::Step &step : field.steps)
                below.path += QLatin1Char('/') + QString::fromUtf8(step.qualifiedName());
            below.path += QLatin1Char('/') + name;
            collectPlaces(variant.type(), below, out, above);
        }
        if (!field.type)
            continue;
        const auto reach = here.reach;
        const inn::xml::Field *it = &field;
        const inn::xml::Table *owner = &table;
        Place below { &field.type(),
            [reach, it, owner](void *root) -> void * {
                void *object = reach(root);
                setPresence(*owner, *it, object);
                void *member = it->member(object);
                if (it->child)
                    return it->child->make(member);
                if (it->list->size(member) == 0)
                    it->list->resize(member, 1);
                return it->list->at(member, it->list->size(member) - 1);
            },
            here.path + QLatin1Char('/') + field.path(), here.steps };
        below.steps.insert(below.steps.end(), field.steps.begin(), field.steps.end());
        collectPlaces(field.type(), below, out, above);
    }
}

inline QList<Place> placesOf(const inn::xml::Table &table)
{
    QList<Place> places;
    collectPlaces(table, { &table, [](void *root) { return root; }, QString() }, places);
    return places;
}

// Whether a difference lies at a place, above it (where elements had to be made or went) or beside it (the
// unit).
inline bool isAt(const QString &difference, const QString &place)
{
    static const QRegularExpression number(QStringLiteral("\\[\\d+\\]"));
    QString path = difference;
    path.remove(number);
    if (place == path || place.startsWith(path + QLatin1Char('/')))
        return true;
    const QString element = place.section(QLatin1Char('/'), 0, -2);
    return path == element + QStringLiteral("/@unit") || path == place + QStringLiteral("/@unit");
}

// Numbers that are read otherwise when their neighbour changes are written anew.
inline bool isReadAnew(const QString &difference, const QString &place, const inn::xml::Table &table)
{
    const bool depends = std::any_of(table.fields().begin(), table.fields().end(),
        [](const inn::xml::Field &field) { return bool(field.otherwise); });
    const QString element = place.section(QLatin1Char('/'), 0, -2);
    return depends && isAt(difference.section(QLatin1Char('/'), 0, -2), element);
}

// Sets, changes and clears every value of the declarations in a document: what is written is read back as it
// was set, an edit changes its own place only, and what was written is not changed by writing it again.
// A structure that several others share is tried at the first of them; `seen` may hold what was tried before.
inline void checkProperties(const inn::config::DocumentKind &kind, const QByteArray &text,
    const QString &name, QSet<const inn::xml::Table *> *seen = nullptr)
{
    using namespace inn;
    const xml::Table &table = kind.table();
    const std::shared_ptr<void> original = kind.create();
    if (!text.isEmpty())
        QVERIFY(xml::readDocument(table, original.get(), text, nullptr));
    const QByteArray unchanged = xml::writeDocument(table, original.get());
    if (!text.isEmpty())
        QCOMPARE(unchanged, text);
    QSet<const xml::Table *> triedHere;
    QSet<const xml::Table *> &tried = seen ? *seen : triedHere;
    for (const Place &place : placesOf(table)) {
        if (tried.contains(place.table))
            continue;
        tried.insert(place.table);
        for (const xml::Field &field : place.table->fields()) {
            if (!field.value)
                continue;
            const QString path = QLatin1Char('/') + QString::fromUtf8(table.name()) + place.path
                + (field.path().isEmpty() ? QString() : QLatin1Char('/') + field.path());
            std::shared_ptr<void> config = kind.copy(original.get());
            QByteArray before = unchanged;
            for (int number = 0; number < 3; ++number) {
                void *object = place.reach(config.get());
                setPresence(*place.table, field, object);
                const QList<QByteArray> texts = samples(field.as(object));
                if (number >= texts.size())
                    break;
                const QByteArray sample = texts[number];
                const QByteArray told = (name + QLatin1Char(' ') + path).toUtf8() + " = " + sample + '\n';
                QVERIFY2(field.value->parse(field.member(object), sample, {}, field.as(object)), told);
                const QByteArray written = xml::writeDocument(table, config.get());
                const std::shared_ptr<void> again = kind.create();
                const auto read = xml::readDocument(table, again.get(), written, nullptr);
                QVERIFY2(read, told + written);
                QVERIFY2(kind.equal(again.get(), config.get()), told + written);
                QCOMPARE(xml::writeDocument(table, again.get()), written);
                const auto changes = xml::differences(before, written);
                QVERIFY2(changes, told + written);
                for (const xml::Difference &change : *changes)
                    QVERIFY2(isAt(change.path, path) || isReadAnew(change.path, path, *place.table),
                        told + "changes " + change.path.toUtf8() + '\n' + before + written);
                // From here on in the text that was just written.
                config = again;
                before = written;
            }
            void *object = place.reach(config.get());
            if (coversAny(*place.table, field))
                continue; // what the element holds would have to go as well
            field.value->clear(field.member(object));
            const QByteArray cleared = xml::writeDocument(table, config.get());
            const std::shared_ptr<void> again = kind.create();
            const QByteArray told = (name + QLatin1Char(' ') + path).toUtf8() + " cleared\n" + cleared;
            QVERIFY2(xml::readDocument(table, again.get(), cleared, nullptr), told);
            QVERIFY2(!field.value->isSet(field.member(place.reach(again.get()))), told);
            const auto changes = xml::differences(before, cleared);
            QVERIFY2(changes, told);
            for (const xml::Difference &change : *changes)
                QVERIFY2(isAt(change.path, path) || isReadAnew(change.path, path, *place.table),
                    told + "changes " + change.path.toUtf8());
        }
    }
}

template<class T>
void checkProperties(const inn::xml::Table &(*table)(), const QByteArray &text, const QString &name)
{
    checkProperties(inn::config::kindOf<T>("", "", table), text, name);
}

// Declared fields that no corpus file has.
inline bool occurs(const inn::xml::Table &table, const void *object, const inn::xml::Field &field)
{
    // A structure that several tables declare counts once: the members are the same.
    for (const inn::xml::Field &own : table.fields()) {
        if (own.member != field.member)
            continue;
        void *member = field.member(const_cast<void *>(object));
        if (field.value       ? field.value->isSet(member)
                : field.child ? field.child->get(member) != nullptr
                              : field.list->size(member) > 0)
            return true;
    }
    for (const inn::xml::Field &below : table.fields()) {
        if (!below.type && below.variants.empty())
            continue;
        void *member = below.member(const_cast<void *>(object));
        if (below.child) {
            const void *value = below.child->get(member);
            if (value && occurs(below.type(), value, field))
                return true;
            continue;
        }
        for (std::size_t i = 0; i < below.list->size(member); ++i) {
            const void *item = below.list->at(member, i);
            if (occurs(below.type ? below.type() : below.variantOf(item).type(), item, field))
                return true;
        }
    }
    return false;
}

inline void findMissing(const inn::xml::Table &root, const QString &folder, QStringList &missing)
{
    std::vector<inn::config::DomainConfig> configs;
    const QDir dir(QStringLiteral(INN_TEST_DATA "/") + folder);
    for (const QString &name : dir.entryList({ QStringLiteral("*.xml") })) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        configs.push_back(*inn::config::readDomain(file.readAll()));
    }
    const QList<Place> places = placesOf(root);
    QList<const inn::xml::Table *> seen;
    for (const Place &place : places) {
        if (seen.contains(place.table))
            continue;
        seen.push_back(place.table);
        for (const inn::xml::Field &field : place.table->fields()) {
            const bool found = std::any_of(configs.begin(), configs.end(),
                [&](const auto &config) { return occurs(root, &config, field); });
            if (!found)
                missing << place.path + QLatin1Char('/') + field.path();
        }
    }
}
