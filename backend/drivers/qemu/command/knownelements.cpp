#include "backend/drivers/qemu/command/knownelements.h"

#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/words.h"

#include <QXmlStreamReader>

namespace inn::qemu {

namespace {

const KnownElements &knownElements()
{
    static const KnownElements all = [] {
        KnownElements sum;
        for (const KnownElements *part :
            { &knownMachineElements(), &knownStorageElements(), &knownConnectionElements() }) {
            for (auto place = part->below.begin(); place != part->below.end(); ++place)
                sum.below[place.key()].unite(place.value());
            sum.refusedAttributes.insert(part->refusedAttributes);
            sum.onlyValues.insert(part->onlyValues);
        }
        return sum;
    }();
    return all;
}

bool isRefusedValue(const QString &place, const QXmlStreamAttribute &attribute)
{
    const KnownElements &known = knownElements();
    const QString name = attribute.name().toString();
    if (known.refusedAttributes.value(place).contains(name))
        return attribute.value() != u"off" && attribute.value() != u"no";
    const auto only = known.onlyValues.constFind(place + QStringLiteral("/@") + name);
    return only != known.onlyValues.constEnd() && !only->contains(attribute.value().toString());
}

// "@iothread" for an attribute that asks for what is not done yet.
QString strangeAttribute(const QString &place, const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (isRefusedValue(place, attribute))
            return u'@' + attribute.name().toString();
    }
    return {};
}

// The abilities of QEMU by libvirt's names mean nothing here.
bool isRefusedQemuElement(const QXmlStreamReader &reader)
{
    if (reader.namespaceUri() != config::kQemuUri)
        return reader.namespaceUri().contains(QStringLiteral("libvirt.org/schemas/domain/qemu"));
    static const QSet<QString> known = elementNames("commandline override deprecation");
    return !known.contains(reader.name().toString());
}

xml::Issue refusal(const QString &place, const QXmlStreamReader &reader)
{
    xml::Issue issue;
    issue.path = u'/' + place;
    issue.line = int(reader.lineNumber());
    issue.column = int(reader.columnNumber());
    issue.message = translated("The element “%1” in line %2 of the document asks for something that cannot "
                               "be used here yet; remove it or use a host that runs libvirt.")
                        .arg(place.section(u'/', 1))
                        .arg(issue.line);
    issue.libvirtCode = 67; // VIR_ERR_CONFIG_UNSUPPORTED
    return issue;
}

} // namespace

QSet<QString> elementNames(const char *list)
{
    const QStringList parts = QString::fromLatin1(list).split(u' ');
    return { parts.begin(), parts.end() };
}

xml::Issues unknownElements(const QByteArray &xml)
{
    const auto &known = knownElements().below;
    xml::Issues found;
    QXmlStreamReader reader(xml);
    QStringList place;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && !place.isEmpty())
            place.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const QString parent = place.join(u'/');
        const auto names = known.constFind(parent);
        const bool foreign = !reader.namespaceUri().isEmpty();
        const bool isQemuOption = foreign && isRefusedQemuElement(reader);
        const bool strange = !foreign && names != known.constEnd() && !names->contains(name);
        const QString attribute = strangeAttribute(parent + u'/' + name, reader.attributes());
        const bool isRefused = strange || isQemuOption || !attribute.isEmpty();
        if (isRefused)
            found.push_back(refusal(parent + u'/' + name + attribute, reader));
        if (foreign || isRefused || place.size() > 8)
            reader.skipCurrentElement();
        else
            place << name;
    }
    return found;
}

Result<> refuseUnknownElements(const QByteArray &xml)
{
    const xml::Issues found = unknownElements(xml);
    if (found.empty())
        return {};
    return unsupported(found.front().message);
}

} // namespace inn::qemu
