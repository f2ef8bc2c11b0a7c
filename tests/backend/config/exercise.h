#pragma once

#include "backend/config/kinds.h"
#include "backend/xml/difference.h"
#include "backend/xml/element.h"
#include "backend/xml/normalizer.h"
#include "backend/xml/reader.h"
#include "backend/xml/writer.h"
#include "tests/backend/config/mutation.h"

#include <QXmlStreamReader>

// What must hold for any text, whatever is in it: it is refused with a sentence, or read as Qt's reader sees
// it, written back unchanged, and every edit of it is read back as it was made. The answer is empty, or what
// is broken.

namespace exercise {

inline void describe(const inn::xml::Element &element, QString &out)
{
    out += u'<' + element.name() + u'|' + element.text().remove(u'\r') + u'|';
    for (const inn::xml::Element &child : element.children())
        describe(child, out);
    out += u'>';
}

struct Level
{
    QString name, text, below;
};

// The same shape from another parser; null if it refuses the text.
inline QString describe(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    std::vector<Level> levels(1);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            levels.push_back({ reader.qualifiedName().toString().section(u':', -1), {}, {} });
        } else if (reader.isCharacters()) {
            levels.back().text += reader.text();
        } else if (reader.isEndElement()) {
            const Level done = levels.back();
            levels.pop_back();
            levels.back().below
                += u'<' + done.name + u'|' + QString(done.text).remove(u'\r') + u'|' + done.below + u'>';
        }
    }
    return reader.hasError() ? QString() : levels.front().below;
}

inline bool hasSameShape(const QByteArray &text)
{
    const auto document = inn::xml::Document::parse(text);
    if (!document || text.contains(':'))
        return true;
    QString ours;
    describe(document->root(), ours);
    const QString theirs = describe(text);
    return theirs.isNull() || ours == theirs;
}

inline QByteArray edits(const inn::config::DocumentKind &kind, const void *original, quint32 seed)
{
    using namespace inn;
    const xml::Table &table = kind.table();
    QRandomGenerator random(seed);
    std::shared_ptr<void> edited = kind.copy(original);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            mutate(table, edited.get(), random);
        const QByteArray written = xml::writeDocument(table, edited.get());
        const auto again = kind.create();
        if (!xml::readDocument(table, again.get(), written, nullptr))
            return "an edit is not readable\n" + written;
        if (!kind.equal(again.get(), edited.get()))
            return "an edit is read otherwise\n" + written;
        if (xml::writeDocument(table, again.get()) != written)
            return "an edited document is not unchanged\n" + written;
        if (random.bounded(2))
            edited = again;
    }
    return {};
}

inline QByteArray definition(const inn::config::DocumentKind &kind, const QByteArray &text)
{
    using namespace inn;
    const config::ReadDocument defined = config::define(kind, text);
    for (const xml::Issue &issue : defined.issues) {
        if (issue.message.isEmpty())
            return "an issue says nothing";
    }
    if (!defined.isAccepted())
        return {};
    const QByteArray normal = xml::writeNormalized(kind.table(), defined.value.get());
    const auto again = kind.create();
    if (!xml::readDocument(kind.table(), again.get(), normal, nullptr))
        return "the normal form is not readable\n" + normal;
    if (xml::writeNormalized(kind.table(), again.get()) != normal)
        return "the normal form is not stable\n" + normal + xml::writeNormalized(kind.table(), again.get());
    const auto difference = xml::differences(text, normal);
    return difference ? QByteArray() : QByteArray("the two cannot be compared");
}

inline QByteArray any(const inn::config::DocumentKind &kind, const QByteArray &text)
{
    using namespace inn;
    if (!hasSameShape(text))
        return "another parser sees something else";
    xml::Issue failure;
    const auto value = kind.create();
    const auto read = xml::readDocument(kind.table(), value.get(), text, nullptr, &failure);
    if (!read)
        return read.error().message.isEmpty() || failure.line < 1 ? QByteArray("an error says nothing")
                                                                  : QByteArray();
    if (xml::writeDocument(kind.table(), value.get()) != text)
        return "unchanged is not unchanged\n" + xml::writeDocument(kind.table(), value.get());
    if (const QByteArray broken = definition(kind, text); !broken.isEmpty())
        return broken;
    return edits(kind, value.get(), quint32(qHash(text, 1)));
}

} // namespace exercise
