#pragma once

#include "backend/xml/table.h"

#include <QList>
#include <QRandomGenerator>

// Edits of documents' values that walk the declarations.

// Texts that a field may have, all different.
inline QList<QByteArray> samples(const inn::xml::Field &field)
{
    const QByteArray kind = field.value->name;
    if (!field.words.empty())
        return { field.words.front().toUtf8(), field.words.back().toUtf8(), "unknown-word" };
    if (kind == "unsigned")
        return { "0", "7", "4294967295" };
    if (kind == "integer")
        return { "-1", "5900", "2147483647" };
    if (kind == "bytes")
        return { "1024", "1", "1099511627776" };
    if (kind == "uuid")
        return { "3e1c7c5b-3f2e-4c5c-9a40-0b8fd3f1a9d2", "00000000-0000-0000-0000-000000000001" };
    return { "plain", " sp<a>ce & 'quotes' \"double\" ", "\xE6\xBC\xA2\tline\nbreak" };
}

// One random edit somewhere.
inline void mutate(const inn::xml::Table &table, void *object, QRandomGenerator &random)
{
    using namespace inn::xml;
    const Field &field = table.fields()[std::size_t(random.bounded(int(table.fields().size())))];
    void *member = field.member(object);
    if (field.kind == FieldKind::Texts) {
        auto &texts = *static_cast<std::vector<QString> *>(member);
        if (!texts.empty() && random.bounded(2))
            texts.erase(texts.begin() + random.bounded(int(texts.size())));
        else
            texts.insert(texts.begin() + random.bounded(int(texts.size()) + 1),
                QStringLiteral("tag%1").arg(random.bounded(4)));
    } else if (field.value) {
        const QList<QByteArray> texts = samples(field);
        if (random.bounded(3) == 0)
            field.value->clear(member);
        else
            field.value->parse(member, texts[random.bounded(int(texts.size()))], {}, field);
    } else if (field.child) {
        if (field.child->optional && random.bounded(4) == 0)
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
            void *item = field.list->at(member, std::size_t(random.bounded(int(now))));
            if (!field.variants.empty()) {
                const Variant &variant
                    = field.variants[std::size_t(random.bounded(int(field.variants.size())))];
                if (choice == 2 || field.variantName(item).isEmpty())
                    field.variantName(item) = QString::fromLatin1(variant.step.name);
            }
            mutate(field.type ? field.type() : field.variantOf(item).type(), item, random);
        }
    }
}
