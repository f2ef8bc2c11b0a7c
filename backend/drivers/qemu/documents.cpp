#include "backend/drivers/qemu/documents.h"

#include "backend/base/translated.h"
#include "backend/config/domain/domainsummary.h"
#include "backend/drivers/qemu/safety/guestguard.h"
#include "backend/xml/element.h"
#include "backend/xml/firsterror.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace inn::qemu {

namespace {

constexpr int kConfigUnsupported = 67; // VIR_ERR_CONFIG_UNSUPPORTED
constexpr int kXmlDetail = 35; // VIR_ERR_XML_DETAIL: not well-formed

// Names that people gave start so and stay; all others are ours.
bool isUserAlias(const std::optional<QString> &alias)
{
    return alias && alias->startsWith(QStringLiteral("ua-"));
}

template<class Devices>
void forgetAliases(Devices &devices)
{
    for (auto &device : devices) {
        if (!isUserAlias(device.alias))
            device.alias.reset();
    }
}

// Where an element of a text begins and ends.
struct Range
{
    qsizetype begin = -1;
    qsizetype end = -1;
    [[nodiscard]] bool isFound() const { return begin >= 0; }
};

struct MetadataPlaces
{
    Range element; // the one of our namespace
    Range metadata; // all of <metadata>
    bool metadataIsEmptyTag = false;
    qsizetype newMetadata = -1; // where one would be inserted
};

Result<MetadataPlaces> findMetadata(const QString &text, const QString &uri)
{
    static const QStringList before { QStringLiteral("name"), QStringLiteral("uuid"), QStringLiteral("genid"),
        QStringLiteral("title"), QStringLiteral("description") };
    MetadataPlaces places;
    QXmlStreamReader reader(text);
    int depth = 0;
    bool inMetadata = false;
    qsizetype previousEnd = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const qsizetype end = reader.characterOffset();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (depth == 1)
                places.newMetadata = end;
            if (depth == 2 && reader.name() == QStringLiteral("metadata")
                && reader.namespaceUri().isEmpty()) {
                inMetadata = true;
                places.metadata.begin = previousEnd;
                places.metadataIsEmptyTag = end >= 2 && text.at(end - 2) == u'/';
            }
            if (depth == 3 && inMetadata && reader.namespaceUri() == uri)
                places.element.begin = previousEnd;
        } else if (token == QXmlStreamReader::EndElement) {
            if (depth == 3 && inMetadata && places.element.isFound() && places.element.end < 0)
                places.element.end = end;
            if (depth == 2 && inMetadata) {
                inMetadata = false;
                places.metadata.end = end;
            }
            if (depth == 2 && before.contains(reader.name().toString()))
                places.newMetadata = end;
            --depth;
        }
        previousEnd = end;
    }
    if (reader.hasError())
        return Error { ErrorCode::InvalidConfig, translated("The document is not well-formed."),
            reader.errorString() };
    return places;
}

// The element with all its parts that are in no namespace put into that one.
Result<QString> inNamespace(const QByteArray &element, const QString &prefix, const QString &uri)
{
    QXmlStreamReader reader(element);
    QString text;
    QXmlStreamWriter writer(&text);
    bool isRoot = true;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            const bool foreign = !reader.namespaceUri().isEmpty() && reader.namespaceUri() != uri;
            if (isRoot)
                writer.writeNamespace(uri, prefix);
            isRoot = false;
            if (foreign)
                writer.writeStartElement(reader.namespaceUri().toString(), reader.name().toString());
            else
                writer.writeStartElement(uri, reader.name().toString());
            writer.writeAttributes(reader.attributes());
            break;
        }
        case QXmlStreamReader::EndElement:
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            writer.writeCharacters(reader.text().toString());
            break;
        case QXmlStreamReader::Comment:
            writer.writeComment(reader.text().toString());
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            reader.raiseError(QStringLiteral("entities are not allowed"));
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || isRoot) {
        return Error { ErrorCode::InvalidConfig, translated("The metadata is not one well-formed element."),
            reader.errorString() };
    }
    return text;
}

} // namespace

Result<> firstError(const xml::Issues &issues)
{
    const xml::Issue *first = xml::firstErrorOf(issues);
    if (!first)
        return {};
    QStringList all;
    for (const xml::Issue &issue : issues) {
        if (issue.severity == xml::Severity::Error)
            all += issue.line > 0 ? QStringLiteral("%1: %2").arg(issue.line).arg(issue.message)
                                  : issue.message;
    }
    Error error { ErrorCode::InvalidConfig, first->message, all.join(u'\n') };
    error.libvirtCode = first->libvirtCode;
    if (first->libvirtCode == kConfigUnsupported)
        error.code = ErrorCode::Unsupported;
    return error;
}

Result<config::DomainConfig> readAndCheck(const QByteArray &xml)
{
    xml::Issues issues;
    auto read = config::readDomain(xml, &issues);
    if (!read) {
        Error error = read.error();
        if (error.libvirtCode == 0 && !xml::Document::parse(xml))
            error.libvirtCode = kXmlDetail;
        return error;
    }
    config::DomainConfig domain = std::move(*read);
    TRY(firstError(issues));
    TRY(firstError(config::checkDomain(domain)));
    return domain;
}

void makeInactive(config::DomainConfig &domain)
{
    domain.id.reset();
    forgetLabels(domain);
    forgetAliases(domain.disks);
    for (config::DiskConfig &disk : domain.disks) {
        // What was found in the images is found there again.
        const bool wasFound = disk.backingStore && (disk.backingStore->index || !disk.backingStore->type);
        if (disk.source && disk.source->index && wasFound)
            disk.backingStore.reset();
        if (disk.source)
            disk.source->index.reset();
        disk.mirror.reset();
    }
    forgetAliases(domain.controllers);
    forgetAliases(domain.interfaces);
    forgetAliases(domain.serials);
    forgetAliases(domain.parallels);
    forgetAliases(domain.consoles);
    forgetAliases(domain.channels);
    forgetAliases(domain.inputs);
    forgetAliases(domain.tpms);
    forgetAliases(domain.graphics);
    forgetAliases(domain.sounds);
    forgetAliases(domain.videos);
    forgetAliases(domain.watchdogs);
    forgetAliases(domain.rngs);
    if (domain.balloon && !isUserAlias(domain.balloon->alias))
        domain.balloon->alias.reset();
    for (config::InterfaceConfig &interface : domain.interfaces) {
        if (interface.targetDev && interface.targetDev->startsWith(QStringLiteral("vnet")))
            interface.targetDev.reset();
    }
    for (config::GraphicsConfig &graphics : domain.graphics) {
        if (graphics.autoport == QStringLiteral("yes") && graphics.port)
            graphics.port = -1;
    }
    const auto forgetTerminal = [](std::vector<config::CharacterDeviceConfig> &devices) {
        for (config::CharacterDeviceConfig &device : devices) {
            device.tty.reset();
            device.targetState.reset();
            if (device.type == QStringLiteral("pty"))
                device.sources.clear();
        }
    };
    forgetTerminal(domain.serials);
    forgetTerminal(domain.parallels);
    forgetTerminal(domain.consoles);
    forgetTerminal(domain.channels);
}

void describe(api::DomainInfo &info, const QByteArray &xml)
{
    const auto summary = config::readDomainSummary(xml);
    if (!summary) {
        info.problem = summary.error().message;
        return;
    }
    info.title = summary->title;
    info.description = summary->description;
    info.vcpus = summary->currentVcpus;
    info.maximumMemory = summary->maximumMemory;
    info.currentMemory = summary->currentMemory;
    info.virtType = summary->virtType;
    info.architecture = summary->architecture;
    info.osId = summary->osId;
    info.tags = summary->tags;
    info.group = summary->group;
    info.graphics = summary->graphics;
    info.serials = summary->serials;
    info.disks = summary->disks;
}

Result<config::DomainConfig> readDevice(const QByteArray &deviceXml)
{
    constexpr qsizetype kLargestDevice = 1 << 20;
    QByteArray element = deviceXml.trimmed();
    if (element.startsWith("<?xml")) {
        const auto end = element.indexOf("?>");
        element = end < 0 ? QByteArray() : element.mid(end + 2);
    }
    if (element.isEmpty() || element.size() > kLargestDevice)
        return Error { ErrorCode::InvalidConfig, translated("The device’s document is empty or too large.") };
    xml::Issues issues;
    TRY_ASSIGN(config::DomainConfig domain,
        config::readDomain(
            "<domain type='qemu'><name>device</name><devices>" + element + "</devices></domain>", &issues));
    TRY(firstError(issues));
    return domain;
}

Result<QByteArray> renamed(const QByteArray &xml, const QString &name)
{
    TRY_ASSIGN(config::DomainConfig domain, config::readDomain(xml));
    domain.name = name;
    return config::writeDomain(domain);
}

Result<QByteArray> withMetadata(
    const QByteArray &xml, const QString &prefix, const QString &uri, const QByteArray &element)
{
    if (uri.isEmpty() || (!element.isEmpty() && prefix.isEmpty()))
        return Error { ErrorCode::InvalidConfig, translated("Metadata needs a namespace and a prefix.") };
    QString text = QString::fromUtf8(xml);
    TRY_ASSIGN(const MetadataPlaces places, findMetadata(text, uri));
    if (element.isEmpty()) {
        if (!places.element.isFound())
            return xml;
        text.remove(places.element.begin, places.element.end - places.element.begin);
        return text.toUtf8();
    }
    TRY_ASSIGN(const QString content, inNamespace(element, prefix, uri));
    if (places.element.isFound()) {
        text.replace(places.element.begin, places.element.end - places.element.begin, content);
    } else if (places.metadata.isFound() && !places.metadataIsEmptyTag) {
        text.insert(text.lastIndexOf(QStringLiteral("</"), places.metadata.end - 1), content + u'\n');
    } else {
        const QString whole = QStringLiteral("<metadata>") + content + QStringLiteral("</metadata>");
        if (places.metadata.isFound())
            text.replace(places.metadata.begin, places.metadata.end - places.metadata.begin, whole);
        else
            text.insert(places.newMetadata, QStringLiteral("\n  ") + whole);
    }
    return text.toUtf8();
}

} // namespace inn::qemu
