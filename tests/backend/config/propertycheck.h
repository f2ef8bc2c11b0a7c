#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/xml/reader.h"
#include "backend/xml/table.h"
#include "backend/xml/values.h"
#include "backend/xml/writer.h"
#include "tests/backend/config/mutation.h"

#include <QDir>
#include <QFile>
#include <QTest>

// Generic checks that walk the declarations.

// Applies `use` to each structure of a value that `make` creates anew, with the path to it.
struct Place
{
    const inn::xml::Table *table;
    std::function<void *(void *root)> reach; // makes what is missing on the way
    QString path;
};

inline void collectPlaces(const inn::xml::Table &table, const Place &here, QList<Place> &out)
{
    out.push_back(here);
    for (const inn::xml::Field &field : table.fields()) {
        for (const inn::xml::Variant &variant : field.variants) {
            const auto reachHolder = here.reach;
            const inn::xml::Field *list = &field;
            const QString name = QString::fromLatin1(variant.step.name);
            Place below { &variant.type(),
                [reachHolder, list, name](void *root) -> void * {
                    void *member = list->member(reachHolder(root));
                    for (std::size_t i = 0; i < list->list->size(member); ++i) {
                        if (list->variantName(list->list->at(member, i)) == name)
                            return list->list->at(member, i);
                    }
                    list->list->resize(member, list->list->size(member) + 1);
                    void *item = list->list->at(member, list->list->size(member) - 1);
                    list->variantName(item) = name;
                    return item;
                },
                here.path + QLatin1Char('/') + name };
            collectPlaces(variant.type(), below, out);
        }
        if (!field.type)
            continue;
        const auto reach = here.reach;
        const inn::xml::Field *it = &field;
        Place below { &field.type(),
            [reach, it](void *root) -> void * {
                void *member = it->member(reach(root));
                if (it->child)
                    return it->child->make(member);
                if (it->list->size(member) == 0)
                    it->list->resize(member, 1);
                return it->list->at(member, it->list->size(member) - 1);
            },
            here.path + QLatin1Char('/') + field.path() };
        collectPlaces(field.type(), below, out);
    }
}

// Empty texts of elements are no values, as libvirt sees it.
template<class T>
bool sameValues(const T &a, const T &b)
{
    return a == b;
}

template<class T>
void checkProperties(const inn::xml::Table &table, const QByteArray &text, const QString &name)
{
    using namespace inn;
    T original;
    if (!text.isEmpty())
        QVERIFY(xml::readDocument(table, &original, text, nullptr));
    QList<Place> places;
    collectPlaces(table, { &table, [](void *root) { return root; }, QString() }, places);
    for (const Place &place : places) {
        for (const xml::Field &field : place.table->fields()) {
            if (!field.value)
                continue;
            T config = original;
            for (const QByteArray &sample :
                field.kind == xml::FieldKind::Flag ? QList<QByteArray> { {} } : samples(field)) {
                QVERIFY(field.value->parse(field.member(place.reach(&config)), sample, {}, field));
                const QByteArray written = xml::writeDocument(table, &config);
                T again;
                const auto read = xml::readDocument(table, &again, written, nullptr);
                const QString where = name + QLatin1Char(' ') + place.path + QLatin1Char('/') + field.path()
                    + QLatin1Char('\n') + QString::fromUtf8(written);
                QVERIFY2(read, qPrintable(where));
                QVERIFY2(again == config, qPrintable(where));
                QCOMPARE(xml::writeDocument(table, &again), written);
                // Writing onto what was just written changes nothing, writing onto the old text again the
                // same.
                if (field.value->isSet(field.member(place.reach(&again))) && sample != samples(field).back())
                    config = again;
            }
            field.value->clear(field.member(place.reach(&config)));
            const QByteArray cleared = xml::writeDocument(table, &config);
            T again;
            QVERIFY2(xml::readDocument(table, &again, cleared, nullptr), cleared);
            QVERIFY2(!field.value->isSet(field.member(place.reach(&again))),
                qPrintable(name + place.path + QLatin1Char('/') + field.path() + QLatin1Char('\n')
                    + QString::fromUtf8(cleared)));
        }
    }
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
    QList<Place> places;
    collectPlaces(root, { &root, {}, QString() }, places);
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
