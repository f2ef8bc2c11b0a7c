#include "backend/config/moment/snapshotlist.h"

#include "backend/base/translated.h"
#include "backend/xml/source.h"

namespace inn::config {

namespace {

// Between the tags the same, under another name.
QByteArray renamedElement(const QByteArray &xml, const QByteArray &from, const QByteArray &to)
{
    const qsizetype end = xml.lastIndexOf("</" + from);
    if (!xml.startsWith('<' + from) || end < 0)
        return xml;
    return '<' + to + xml.mid(from.size() + 1, end - from.size() - 1) + "</" + to + '>';
}

} // namespace

QByteArray elementText(const std::optional<DomainConfig> &domain)
{
    if (!domain)
        return {};
    const xml::Origin &origin = domain->origin;
    if (!origin.source || !origin.source->contains(origin.element))
        return writeDomain(*domain);
    return origin.source->toXml(origin.element);
}

QByteArray rootElement(const QByteArray &xml)
{
    const auto source = xml::Source::parse(xml);
    return source ? (*source)->toXml(0) : QByteArray();
}

Result<Snapshot> Snapshot::read(const QByteArray &xml)
{
    TRY_ASSIGN(SnapshotConfig config, readSnapshot(xml));
    return Snapshot { std::move(config), xml };
}

bool Snapshot::isExternal() const
{
    return config.memorySnapshot == u"external"
        || std::any_of(config.disks.begin(), config.disks.end(),
            [](const SnapshotDiskConfig &disk) { return disk.snapshot == u"external"; });
}

int Snapshot::domainState() const
{
    static const std::map<QString, int> states { { QStringLiteral("running"), 1 },
        { QStringLiteral("paused"), 3 }, { QStringLiteral("shutdown"), 4 }, { QStringLiteral("shutoff"), 5 },
        { QStringLiteral("crashed"), 6 }, { QStringLiteral("pmsuspended"), 7 },
        { QStringLiteral("disk-snapshot"), 1 } };
    const auto found = states.find(config.state.value_or(QString()));
    return found == states.end() ? 5 : found->second;
}

bool Snapshot::isLive() const
{
    return config.state == u"running" || config.state == u"paused";
}

QByteArray Snapshot::domainXml() const
{
    return elementText(config.domain);
}

QByteArray Snapshot::inactiveDomainXml() const
{
    return renamedElement(elementText(config.inactiveDomain), "inactiveDomain", "domain");
}

QByteArray withDomains(
    const SnapshotConfig &snapshot, const QByteArray &domain, const QByteArray &inactiveDomain)
{
    SnapshotConfig head = snapshot;
    head.domain.reset();
    head.inactiveDomain.reset();
    head.origin = {};
    QByteArray text = writeSnapshot(head);
    QByteArray inside;
    if (!domain.isEmpty())
        inside += "  " + rootElement(domain) + '\n';
    if (!inactiveDomain.isEmpty())
        inside += "  " + renamedElement(rootElement(inactiveDomain), "domain", "inactiveDomain") + '\n';
    const qsizetype end = text.lastIndexOf("</domainsnapshot>");
    return end < 0 ? text : text.insert(end, inside);
}

const ParentTexts Snapshot::kParentTexts {
    QT_TRANSLATE_NOOP("Innkeeper", "The snapshot “%1” cannot be its own parent."),
    QT_TRANSLATE_NOOP("Innkeeper", "The parent “%1” of the snapshot “%2” does not exist."),
    QT_TRANSLATE_NOOP("Innkeeper", "The snapshot “%1” cannot come after “%2”, which follows it."),
};

} // namespace inn::config
