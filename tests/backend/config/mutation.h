#pragma once

#include "backend/xml/table.h"
#include "backend/xml/values.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>

// Edits of documents' values that walk the declarations.

// Texts that a field may have, all different.
inline QList<QByteArray> samples(const inn::xml::Field &field)
{
    const QByteArray kind = field.value->name;
    if (field.kind == inn::xml::FieldKind::Flag)
        return { {} };
    if (!field.words.empty())
        return { field.words.front().toUtf8(), field.words.back().toUtf8(), "unknown-word" };
    if (kind.startsWith("unsigned") || kind.startsWith("integer")) {
        const inn::xml::NumberRange range = inn::xml::rangeOf(field);
        const int base = field.numberBase == 16 ? 16 : 10;
        const bool hasSeven = range.least <= 7 && range.most >= 7;
        return { QByteArray::number(range.least, base),
            hasSeven ? QByteArray("7") : QByteArray::number(range.most, base),
            QByteArray::number(range.most, base) };
    }
    if (kind == "bytes")
        return { "1024", "1", "1099511627776" };
    if (kind == "uuid")
        return { "3e1c7c5b-3f2e-4c5c-9a40-0b8fd3f1a9d2", "00000000-0000-0000-0000-000000000001" };
    return { "plain", " sp<a>ce & 'quotes' \"double\" ", "\xE6\xBC\xA2\tline\nbreak" };
}

// Whether an element that one field stands for is the other's, or holds it.
inline bool covers(const inn::xml::Field &outer, const inn::xml::Field &field)
{
    if (&outer == &field || outer.steps.empty() || outer.steps.size() > field.steps.size())
        return false;
    const bool isPresence = outer.kind == inn::xml::FieldKind::Flag || (outer.child && outer.child->optional);
    return isPresence && std::equal(outer.steps.begin(), outer.steps.end(), field.steps.begin());
}

// An element that has something in it is there: what stands for its presence is set as well.
inline void setPresence(const inn::xml::Table &table, const inn::xml::Field &field, void *object)
{
    for (const inn::xml::Field &outer : table.fields()) {
        if (!covers(outer, field))
            continue;
        if (outer.child)
            outer.child->make(outer.member(object));
        else
            outer.value->parse(outer.member(object), {}, {}, outer);
    }
}

inline bool coversAny(const inn::xml::Table &table, const inn::xml::Field &outer)
{
    return std::any_of(table.fields().begin(), table.fields().end(),
        [&](const inn::xml::Field &field) { return covers(outer, field); });
}

// One random edit somewhere.
inline void mutate(const inn::xml::Table &table, void *object, QRandomGenerator &random)
{
    using namespace inn::xml;
    const Field &field = table.fields()[std::size_t(random.bounded(int(table.fields().size())))];
    void *member = field.member(object);
    setPresence(table, field, object);
    if (field.kind == FieldKind::Texts) {
        auto &texts = *static_cast<std::vector<QString> *>(member);
        if (!texts.empty() && random.bounded(2))
            texts.erase(texts.begin() + random.bounded(int(texts.size())));
        else
            texts.insert(texts.begin() + random.bounded(int(texts.size()) + 1),
                QStringLiteral("tag%1").arg(random.bounded(4)));
    } else if (field.value) {
        const QList<QByteArray> texts = samples(field.as(object));
        if (random.bounded(3) == 0 && !coversAny(table, field))
            field.value->clear(member);
        else
            field.value->parse(member, texts[random.bounded(int(texts.size()))], {}, field.as(object));
    } else if (field.child) {
        if (field.child->optional && random.bounded(4) == 0 && !coversAny(table, field))
            field.child->reset(member);
        else
            mutate(field.type(), field.child->make(member), random);
    } else {
        const std::size_t size = field.list->size(member);
        const int choice = random.bounded(5);
        if (choice == 0 || size == 0)
            field.list->resize(member, size + 1);
        else if (choice == 1)
            field.list->resize(member, size - 1);
        if (const std::size_t now = field.list->size(member)) {
            // A new one stands at the end and has no name yet; a name that changes would leave values behind.
            void *last = field.list->at(member, now - 1);
            if (!field.variants.empty() && field.variantName(last).isEmpty()) {
                const Variant &variant
                    = field.variants[std::size_t(random.bounded(int(field.variants.size())))];
                field.variantName(last) = QString::fromLatin1(variant.step.name);
            }
            void *item = field.list->at(member, std::size_t(random.bounded(int(now))));
            mutate(field.type ? field.type() : field.variantOf(item).type(), item, random);
        }
    }
}
