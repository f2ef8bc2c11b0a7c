#include "app/normalform.h"

#include "backend/config/kinds.h"
#include "backend/xml/firsterror.h"
#include "backend/xml/normalizer.h"
#include "backend/xml/reader.h"

#include <algorithm>

namespace inn::app {

namespace {

constexpr int kRememberedBytes = 16 << 20;
constexpr qsizetype kEntryBytes = 200; // of one entry beside its texts

// The name of the first element, past declarations, comments and white space.
QByteArrayView rootName(QByteArrayView document)
{
    for (qsizetype at = document.indexOf('<'); at >= 0 && at + 1 < document.size();
         at = document.indexOf('<', at + 1)) {
        const char next = document[at + 1];
        if (next == '!') {
            at = document.indexOf("-->", at);
            if (at < 0)
                return {};
            continue;
        }
        if (next == '?')
            continue;
        const auto ends = [](char letter) {
            return letter == '>' || letter == '/' || std::isspace(static_cast<unsigned char>(letter));
        };
        const QByteArrayView rest = document.sliced(at + 1);
        return rest.first(std::find_if(rest.begin(), rest.end(), ends) - rest.begin());
    }
    return {};
}

const config::DocumentKind *kindOf(QByteArrayView root)
{
    struct Kind
    {
        const char *root;
        const char *name;
    };
    static constexpr Kind kKinds[] = {
        { "domain", "domain" },
        { "network", "network" },
        { "networkport", "networkport" },
        { "pool", "storagepool" },
        { "volume", "storagevol" },
        { "domainsnapshot", "domainsnapshot" },
        { "domaincheckpoint", "domaincheckpoint" },
        { "domainbackup", "domainbackup" },
        { "secret", "secret" },
        { "filter", "nwfilter" },
        { "filterbinding", "nwfilterbinding" },
        { "device", "nodedev" },
        { "interface", "interface" },
    };
    for (const Kind &kind : kKinds) {
        if (root == kind.root)
            return config::findKind(kind.name);
    }
    return nullptr;
}

QByteArray normalized(const QByteArray &document)
{
    const config::DocumentKind *kind = kindOf(rootName(document));
    if (!kind)
        return document;
    const std::shared_ptr<void> value = kind->create();
    xml::Issues issues;
    const bool isRead = xml::readDocument(kind->table(), value.get(), document, &issues).has_value();
    // Better the text itself than one without the parts that were not understood.
    if (!isRead || xml::firstErrorOf(issues))
        return document;
    return xml::writeNormalized(kind->table(), value.get(), xml::Unknown::Dropped);
}

} // namespace

NormalForm::NormalForm()
    : m_written(kRememberedBytes)
{
}

QByteArray NormalForm::of(const QByteArray &document)
{
    if (const QByteArray *known = m_written.object(document))
        return *known;
    QByteArray written = normalized(document);
    written.squeeze(); // what is written piece by piece has up to twice the room
    const QByteArray asked(document.constData(), document.size());
    const qsizetype cost = asked.size() + written.size() + kEntryBytes;
    m_written.insert(asked, new QByteArray(written), int(cost));
    return written;
}

} // namespace inn::app
