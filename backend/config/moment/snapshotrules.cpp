#include "backend/config/absent.h"
#include "backend/config/domain/domaindefaults.h"
#include "backend/config/errorcodes.h"
#include "backend/config/moment/momentconfig.h"
#include "backend/config/moment/momenttype.h"
#include "backend/xml/report.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

// Rules and defaults of snapshots, as libvirt has them when one is made and when one is told of.
namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MomentConfig", text);
}

bool isOffline(const SnapshotConfig &snapshot)
{
    return snapshot.state == u"shutoff" || snapshot.state == u"disk-snapshot";
}

// The path of a source that lies on this host; empty for others.
QString localPath(const SnapshotDiskConfig &disk)
{
    const QString type = disk.type.value_or(QStringLiteral("file"));
    if (!disk.source)
        return {};
    if (type == u"file")
        return disk.source->file.value_or(QString());
    return type == u"block" ? disk.source->dev.value_or(QString()) : QString();
}

bool hasPath(const SnapshotDiskConfig &disk)
{
    const bool isNetwork = disk.type == u"network" && disk.source && disk.source->name;
    return isNetwork || !localPath(disk).isEmpty();
}

QString placeOf(const SnapshotDiskConfig &disk)
{
    if (disk.snapshot)
        return *disk.snapshot;
    return hasPath(disk) || !isAbsent(disk.driverType) ? QStringLiteral("external") : QString();
}

void checkDisk(const SnapshotDiskConfig &disk, const xml::Report &report)
{
    static constexpr QStringView kFormats[] { u"raw", u"dir", u"bochs", u"cloop", u"dmg", u"iso", u"vpc",
        u"vdi", u"fat", u"vhd", u"ploop", u"cow", u"qcow", u"qcow2", u"qed", u"vmdk" };
    const QString type = disk.type.value_or(QStringLiteral("file"));
    if (type == u"volume" || type == u"dir")
        report.error("@type", tr("A snapshot of the type “%1” is not possible.").arg(type));
    const bool knowsFormat = isAbsent(disk.driverType)
        || std::find(std::begin(kFormats), std::end(kFormats), *disk.driverType) != std::end(kFormats);
    if (!knowsFormat)
        report.error("driver/@type", tr("“%1” is no format of an image.").arg(disk.driverType->left(80)),
            kUnsupported);
    if (disk.source)
        checkStorageSource(*disk.source, type, report.at(disk.source->origin, "source", 0));
    const QString path = localPath(disk);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        report.error("source", tr("The path “%1” of the new image must be absolute.").arg(path));
}

QString memoryPlace(const SnapshotConfig &snapshot, MomentUse use)
{
    if (snapshot.memorySnapshot)
        return *snapshot.memorySnapshot;
    if (snapshot.memoryFile)
        return QStringLiteral("external");
    if (use == MomentUse::Create)
        return {};
    return isOffline(snapshot) ? QStringLiteral("no") : QStringLiteral("internal");
}

void checkMemory(const SnapshotConfig &snapshot, MomentUse use, const xml::Report &report)
{
    const QString place = memoryPlace(snapshot, use);
    if (place == u"manual")
        report.error("memory/@snapshot", tr("Memory cannot be kept by hand."));
    if (snapshot.memoryFile && place != u"external")
        report.error("memory/@file", tr("Only an external memory snapshot has a file."));
    if (!snapshot.memoryFile && place == u"external")
        report.error("memory", tr("An external memory snapshot needs a file."));
    if (use == MomentUse::Redefine && isOffline(snapshot) && !place.isEmpty() && place != u"no")
        report.error("memory", tr("A snapshot of a guest that is off has no memory."));
    if (snapshot.memoryFile && !snapshot.memoryFile->startsWith(u'/'))
        report.error(
            "memory/@file", tr("The path “%1” of the memory must be absolute.").arg(*snapshot.memoryFile));
}

void checkState(const SnapshotConfig &snapshot, const xml::Report &report)
{
    static constexpr QStringView kStates[]
        = { u"running", u"paused", u"shutdown", u"shutoff", u"crashed", u"disk-snapshot" };
    if (isAbsent(snapshot.state)) {
        report.error({}, tr("The snapshot does not say the guest’s state."));
        return;
    }
    const QString &state = *snapshot.state;
    if (std::find(std::begin(kStates), std::end(kStates), state) != std::end(kStates))
        return;
    const int code = state == u"pmsuspended" ? kOperationUnsupported
        : state == u"blocked"                ? kInternal
                                             : kUnsupported;
    report.error("state", tr("A snapshot in the state “%1” is not possible.").arg(state.left(80)), code);
}

void checkName(const SnapshotConfig &snapshot, MomentUse use, const xml::Report &report)
{
    if (isAbsent(snapshot.name)) {
        if (use == MomentUse::Redefine)
            report.error({}, tr("The snapshot has no name."));
        return;
    }
    if (snapshot.name->contains(u'/'))
        report.error(
            "name", tr("The name “%1” cannot contain “/”.").arg(snapshot.name->left(60)), kXmlDetail);
    if (snapshot.name->startsWith(u'.'))
        report.error(
            "name", tr("The name “%1” cannot begin with a dot.").arg(snapshot.name->left(60)), kXmlDetail);
}

void checkPast(const SnapshotConfig &snapshot, const xml::Report &report)
{
    if (!snapshot.creationTime && !report.isWritten("creationTime"))
        report.error({}, tr("The snapshot does not say when it was made."), kInternal);
    checkState(snapshot, report);
    if (!snapshot.domain)
        report.error({}, tr("The snapshot does not say what the guest was."), kInternal);
    if (!isAbsent(snapshot.parent) && snapshot.parent == snapshot.name)
        report.error("parent/name", tr("A snapshot cannot come before itself."), kInvalidArgument);
}

bool isExternal(const SnapshotConfig &snapshot)
{
    return snapshot.state == u"disk-snapshot" || snapshot.memorySnapshot == u"external" || snapshot.memoryFile
        || std::any_of(snapshot.disks.begin(), snapshot.disks.end(),
            [](const SnapshotDiskConfig &disk) { return placeOf(disk) == u"external"; });
}

QString usualPlace(const SnapshotConfig &snapshot)
{
    return isExternal(snapshot) ? QStringLiteral("external") : QStringLiteral("internal");
}

// The new image beside the old one: "/a/web.qcow2" and "before" are "/a/web.before".
QString newImagePath(const QString &old, const QString &snapshot)
{
    const qsizetype dot = old.lastIndexOf(u'.');
    const bool isSuffix = dot >= 0 && old.indexOf(u'/', dot) < 0;
    return (isSuffix ? old.left(dot) : old) + u'.' + snapshot;
}

class DiskAlignment
{
public:
    DiskAlignment(SnapshotConfig &snapshot, const DomainConfig &domain, QString usual, const FileTest &isFile,
        xml::Issues &issues)
        : m_snapshot(snapshot)
        , m_domain(domain)
        , m_usual(std::move(usual))
        , m_isFile(isFile)
        , m_issues(issues)
        , m_report(issues, snapshot.origin, QStringLiteral("/domainsnapshot"))
    {
    }
    void run();

private:
    const DiskConfig *find(const QString &name) const;
    void place(SnapshotDiskConfig &disk, const DiskConfig &real, const xml::Report &report) const;
    SnapshotDiskConfig missing(const DiskConfig &real) const;
    void nameImage(SnapshotDiskConfig &disk, const DiskConfig &real, const xml::Report &report) const;

    SnapshotConfig &m_snapshot;
    const DomainConfig &m_domain;
    const QString m_usual;
    const FileTest &m_isFile;
    xml::Issues &m_issues;
    const xml::Report m_report;
};

const DiskConfig *DiskAlignment::find(const QString &name) const
{
    const auto isMeant = [&](const DiskConfig &disk) {
        if (!name.startsWith(u'/'))
            return targetOf(disk) == name;
        return disk.source && (disk.source->file == name || disk.source->dev == name);
    };
    const auto found = std::find_if(m_domain.disks.begin(), m_domain.disks.end(), isMeant);
    return found == m_domain.disks.end() ? nullptr : &*found;
}

void DiskAlignment::place(SnapshotDiskConfig &disk, const DiskConfig &real, const xml::Report &report) const
{
    const bool isUniform = m_usual == u"internal";
    const QString own = snapshotOf(real);
    const QString wanted = placeOf(disk);
    if (wanted.isEmpty())
        disk.snapshot = !own.isEmpty() && (!isUniform || own == u"no") ? own : m_usual;
    else
        disk.snapshot = wanted;
    if (isUniform && !wanted.isEmpty() && wanted != m_usual && !(wanted == u"no" && own == u"no"))
        report.error("@snapshot",
            tr("The disk “%1” must have an internal snapshot as the others.").arg(*disk.name), kUnsupported);
    if (hasPath(disk) && disk.snapshot != u"external")
        report.error("source", tr("Only an external snapshot of the disk “%1” has an image.").arg(*disk.name),
            kUnsupported);
    disk.name = targetOf(real);
}

SnapshotDiskConfig DiskAlignment::missing(const DiskConfig &real) const
{
    SnapshotDiskConfig disk;
    disk.name = targetOf(real);
    const QString own = snapshotOf(real);
    disk.snapshot = isWithoutMedium(real) ? QStringLiteral("no") : own.isEmpty() ? m_usual : own;
    return disk;
}

void DiskAlignment::nameImage(
    SnapshotDiskConfig &disk, const DiskConfig &real, const xml::Report &report) const
{
    if (disk.snapshot != u"external" || hasPath(disk))
        return;
    if (disk.type && disk.type != u"file") {
        report.error("@type",
            tr("The new image of the disk “%1” needs a source, since it is no file.").arg(*disk.name),
            kUnsupported);
        return;
    }
    const QString type = sourceTypeOf(real);
    const QString old = !real.source ? QString()
        : type == u"file"            ? real.source->file.value_or(QString())
        : type == u"block"           ? real.source->dev.value_or(QString())
                                     : QString();
    if (old.isEmpty()) {
        report.error({},
            tr("The disk “%1” has no image that a new one could be named after.").arg(*disk.name),
            kUnsupported);
        return;
    }
    if (m_isFile && !m_isFile(old)) {
        report.error({},
            tr("“%1” of the disk “%2” is no file; say where the new image goes.").arg(old, *disk.name),
            kUnsupported);
        return;
    }
    if (!disk.source)
        disk.source.emplace();
    disk.source->file = newImagePath(old, m_snapshot.name.value_or(QString()));
    const auto isSame = [&](const SnapshotDiskConfig &other) {
        return &other != &disk && other.source && other.source->file == disk.source->file;
    };
    if (std::any_of(m_snapshot.disks.begin(), m_snapshot.disks.end(), isSame))
        report.error({},
            tr("The new image of the disk “%1” would have the name of another’s.").arg(*disk.name),
            kUnsupported);
}

void DiskAlignment::run()
{
    if (m_snapshot.disks.size() > m_domain.disks.size())
        m_report.error("disks", tr("The snapshot names more disks than the guest has."), kUnsupported);
    std::vector<SnapshotDiskConfig> given = std::move(m_snapshot.disks);
    m_snapshot.disks.clear();
    std::vector<const SnapshotDiskConfig *> used(m_domain.disks.size(), nullptr);
    for (std::size_t i = 0; i < given.size(); ++i) {
        SnapshotDiskConfig &disk = given[i];
        const xml::Report report = m_report.at(disk.origin, "disks/disk", i);
        const QString name = disk.name.value_or(QString());
        const DiskConfig *real = find(name);
        if (!real) {
            report.error("@name", tr("The guest has no disk “%1”.").arg(name), kUnsupported);
            continue;
        }
        const SnapshotDiskConfig *&slot = used[std::size_t(real - m_domain.disks.data())];
        if (slot)
            report.error("@name", tr("The disk “%1” is named twice.").arg(name), kUnsupported);
        slot = &disk;
        place(disk, *real, report);
    }
    for (std::size_t i = 0; i < m_domain.disks.size(); ++i)
        m_snapshot.disks.push_back(used[i] ? *used[i] : missing(m_domain.disks[i]));
    for (std::size_t i = 0; i < m_domain.disks.size(); ++i) {
        SnapshotDiskConfig &disk = m_snapshot.disks[i];
        nameImage(disk, m_domain.disks[i], m_report.at(disk.origin, "disks/disk", i));
    }
}

void applyDiskDefaults(SnapshotDiskConfig &disk)
{
    if (isAbsent(disk.driverType))
        disk.driverType.reset();
    const bool isShown = hasPath(disk) || disk.driverType;
    if (!isShown) {
        disk.type.reset();
        disk.metadataCache.reset();
        disk.source.reset();
        return;
    }
    if (!disk.type)
        disk.type = QStringLiteral("file");
    if (disk.metadataCache && disk.metadataCache->count == 0)
        disk.metadataCache.reset();
    if (!disk.source)
        return;
    applyStorageSourceDefaults(*disk.source, *disk.type);
    disk.source->startupPolicy.reset();
    disk.source->index.reset();
}

} // namespace

void alignSnapshotDisks(SnapshotConfig &snapshot, const DomainConfig &domain, const QString &place,
    const FileTest &isFile, xml::Issues &issues)
{
    if (!domain.disks.empty())
        DiskAlignment(snapshot, domain, place, isFile, issues).run();
    else if (!snapshot.disks.empty())
        xml::Report(issues, snapshot.origin, QStringLiteral("/domainsnapshot"))
            .error("disks", tr("The snapshot names more disks than the guest has."), kUnsupported);
}

namespace {

// Beside the declarations' own rules.
void checkRules(const SnapshotConfig &config, MomentUse use, const FileTest &isFile, xml::Issues &issues)
{
    const xml::Report report(issues, config.origin, QStringLiteral("/domainsnapshot"));
    checkName(config, use, report);
    if (use == MomentUse::Redefine)
        checkPast(config, report);
    checkMemory(config, use, report);
    for (std::size_t i = 0; i < config.disks.size(); ++i)
        checkDisk(config.disks[i], report.at(config.disks[i].origin, "disks/disk", i));
    if (use == MomentUse::Create || !config.domain)
        return;
    SnapshotConfig aligned = config;
    alignSnapshotDisks(aligned, *config.domain, usualPlace(config), isFile, issues);
}

} // namespace

xml::Issues checkSnapshot(const SnapshotConfig &config, MomentUse use, const FileTest &isFile)
{
    xml::Issues issues;
    xml::check(snapshotType(), &config, issues);
    checkRules(config, use, isFile, issues);
    return issues;
}

void applySnapshotDefaults(SnapshotConfig &snapshot, MomentUse use)
{
    for (std::optional<QString> *text : { &snapshot.name, &snapshot.description, &snapshot.parent }) {
        if (isAbsent(*text))
            text->reset();
    }
    const bool wasOffline = isOffline(snapshot);
    if (use == MomentUse::Create) {
        snapshot.parent.reset();
        snapshot.state.reset();
        snapshot.creationTime.reset();
        snapshot.domain.reset();
        snapshot.inactiveDomain.reset();
    }
    const QString place = usualPlace(snapshot);
    if (const QString memory = memoryPlace(snapshot, use); !memory.isEmpty())
        snapshot.memorySnapshot = memory;
    xml::Issues issues; // told by the check
    if (snapshot.domain) {
        applyDefaults(*snapshot.domain);
        alignSnapshotDisks(snapshot, *snapshot.domain, place, {}, issues);
    }
    if (snapshot.inactiveDomain)
        applyDefaults(*snapshot.inactiveDomain);
    for (SnapshotDiskConfig &disk : snapshot.disks) {
        if (const QString own = placeOf(disk); !own.isEmpty())
            disk.snapshot = own;
        applyDiskDefaults(disk);
    }
    if (use == MomentUse::Redefine && wasOffline)
        snapshot.cookie.reset();
    snapshot.active.reset();
}

void checkRedefinedSnapshot(const SnapshotConfig &snapshot, xml::Issues &issues)
{
    const FileTest isFile = [](const QString &path) { return QFileInfo(path).isFile(); };
    checkRules(snapshot, MomentUse::Redefine, isFile, issues);
}

void applyRedefinedSnapshotDefaults(SnapshotConfig &snapshot)
{
    applySnapshotDefaults(snapshot, MomentUse::Redefine);
}

} // namespace inn::config
