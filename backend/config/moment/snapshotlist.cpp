#include "backend/config/moment/snapshotlist.h"

#include "backend/base/translated.h"
#include "backend/xml/source.h"

#include <algorithm>

namespace inn::config {

namespace {

constexpr int kInvalidArgument = 8; // VIR_ERR_INVALID_ARG

QByteArray elementText(const std::optional<DomainConfig> &domain)
{
    if (!domain)
        return {};
    const xml::Origin &origin = domain->origin;
    if (!origin.source || !origin.source->contains(origin.element))
        return writeDomain(*domain);
    return origin.source->toXml(origin.element);
}

// Between the tags the same, under another name.
QByteArray renamedElement(const QByteArray &xml, const QByteArray &from, const QByteArray &to)
{
    const qsizetype end = xml.lastIndexOf("</" + from);
    if (!xml.startsWith('<' + from) || end < 0)
        return xml;
    return '<' + to + xml.mid(from.size() + 1, end - from.size() - 1) + "</" + to + '>';
}

// The root element of a document, without what stands round it.
QByteArray rootElement(const QByteArray &xml)
{
    const auto source = xml::Source::parse(xml);
    return source ? (*source)->toXml(0) : QByteArray();
}

} // namespace

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

const Snapshot *SnapshotList::find(const QString &name) const
{
    const auto found = m_all.find(name);
    return found == m_all.end() ? nullptr : &found->second;
}

void SnapshotList::insert(Snapshot snapshot)
{
    const QString name = snapshot.name();
    m_all.insert_or_assign(name, std::move(snapshot));
}

void SnapshotList::remove(const QString &name)
{
    m_all.erase(name);
    if (m_current == name)
        m_current.clear();
}

void SnapshotList::clear()
{
    m_all.clear();
    m_current.clear();
}

std::vector<const Snapshot *> SnapshotList::childrenOf(const QString &name) const
{
    std::vector<const Snapshot *> children;
    for (const auto &[key, snapshot] : m_all) {
        // One whose parent is missing is a root.
        const QString parent = find(snapshot.parent()) ? snapshot.parent() : QString();
        if (parent == name)
            children.push_back(&snapshot);
    }
    std::stable_sort(children.begin(), children.end(), [](const Snapshot *a, const Snapshot *b) {
        return a->config.creationTime.value_or(0) < b->config.creationTime.value_or(0);
    });
    return children;
}

std::vector<const Snapshot *> SnapshotList::descendantsOf(const QString &name) const
{
    std::vector<const Snapshot *> all;
    std::vector<QString> open { name };
    // Each is entered once: a circle in damaged files has no way in from a root.
    for (std::size_t i = 0; i < open.size() && all.size() <= m_all.size(); ++i) {
        const QString parent = open[i];
        for (const Snapshot *child : childrenOf(parent)) {
            all.push_back(child);
            open.push_back(child->name());
        }
    }
    return all;
}

Result<> SnapshotList::checkParent(const QString &name, const QString &parent) const
{
    const auto refuse = [&](const QString &sentence) {
        Error error { ErrorCode::InvalidConfig, sentence };
        error.libvirtCode = kInvalidArgument;
        return error;
    };
    if (parent.isEmpty())
        return {};
    if (parent == name)
        return refuse(translated("The snapshot “%1” cannot be its own parent.").arg(name));
    const Snapshot *ancestor = find(parent);
    if (!ancestor)
        return refuse(translated("The parent “%1” of the snapshot “%2” does not exist.").arg(parent, name));
    for (int steps = 0; ancestor && steps <= count(); ++steps) {
        if (ancestor->name() == name)
            return refuse(
                translated("The snapshot “%1” cannot come after “%2”, which follows it.").arg(name, parent));
        ancestor = find(ancestor->parent());
    }
    return {};
}

} // namespace inn::config
