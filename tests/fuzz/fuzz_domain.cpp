// Any text: it is refused with a sentence, or read as Qt's reader sees it, written back unchanged, and every
// edit of it is read back as it was made.
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/element.h"
#include "tests/backend/config/mutation.h"

#include <QXmlStreamReader>

#include <cstdio>
#include <cstdlib>

using namespace inn;

namespace {

void demand(bool condition, const char *what, const QByteArray &text = {})
{
    if (condition)
        return;
    std::fprintf(stderr, "broken: %s\n%s\n", what, text.constData());
    std::abort();
}

void describe(const xml::Element &element, QString &out)
{
    out += u'<' + element.name() + u'|' + element.text().remove(u'\r') + u'|';
    for (const xml::Element &child : element.children())
        describe(child, out);
    out += u'>';
}

struct Level
{
    QString name, text, below;
};

// The same shape from another parser; null if it refuses the text.
QString describe(const QByteArray &text)
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

void checkShape(const QByteArray &text)
{
    const auto document = xml::Document::parse(text);
    if (!document || text.contains(':'))
        return;
    QString ours;
    describe(document->root(), ours);
    const QString theirs = describe(text);
    demand(theirs.isNull() || ours == theirs, "another parser sees something else", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const xml::Issue &issue : config::checkDomainText(text))
        demand(!issue.message.isEmpty(), "an issue says nothing");
    checkShape(text);
    auto read = config::readDomain(text);
    if (!read) {
        demand(!read.error().message.isEmpty(), "an error says nothing");
        return 0;
    }
    demand(config::writeDomain(*read) == text, "unchanged is not unchanged", config::writeDomain(*read));
    QRandomGenerator random(quint32(qHash(text, 1)));
    config::DomainConfig edited = *read;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            mutate(config::domainType(), &edited, random);
        const QByteArray written = config::writeDomain(edited);
        const auto again = config::readDomain(written);
        demand(bool(again), "an edit is not readable", written);
        demand(*again == edited, "an edit is read otherwise", written);
        demand(config::writeDomain(*again) == written, "an edited document is not unchanged", written);
        if (random.bounded(2))
            edited = *again;
    }
    return 0;
}
