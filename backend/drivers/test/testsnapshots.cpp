#include "backend/drivers/test/testsnapshots.h"

#include "backend/base/translated.h"
#include "backend/drivers/test/guest.h"
#include "backend/xml/firsterror.h"

#include <QDateTime>

#include <algorithm>

namespace inn::test {

using api::DomainState;
using api::SnapshotCreate;
using api::SnapshotDelete;
using api::SnapshotRevert;

namespace {

constexpr int kFromSnapshot = 57; // VIR_FROM_DOMAIN_SNAPSHOT
constexpr int kRunningFromSnapshot = 4, kPausedFromSnapshot = 7, kShutoffFromSnapshot = 7;
constexpr int kStoppedFromSnapshot = 6, kStartedFromSnapshot = 3, kSuspendedFromSnapshot = 5,
              kResumedFromSnapshot = 2;

Error snapshotError(ErrorCode code, int libvirtCode, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = kFromSnapshot;
    return error;
}

Result<> firstError(const xml::Issues &issues)
{
    if (const xml::Issue *error = xml::firstErrorOf(issues))
        return snapshotError(ErrorCode::InvalidConfig, error->libvirtCode, error->message);
    return {};
}

Result<config::SnapshotConfig> readRequest(const QByteArray &xml, config::MomentUse use)
{
    xml::Issues issues;
    TRY_ASSIGN(config::SnapshotConfig request, config::readSnapshot(xml, &issues));
    TRY(firstError(issues));
    TRY(firstError(config::checkSnapshot(request, use)));
    config::applySnapshotDefaults(request, use);
    return request;
}

QString stateWord(DomainState state)
{
    switch (state) {
    case DomainState::Running:
    case DomainState::Blocked:
        return QStringLiteral("running");
    case DomainState::Paused:
        return QStringLiteral("paused");
    case DomainState::Crashed:
        return QStringLiteral("crashed");
    default:
        return QStringLiteral("shutoff");
    }
}

// What goes along, in libvirt's words; gives where the disks go that say nothing.
Result<QString> decideMemory(config::SnapshotConfig &config, DomainState state, bool diskOnly)
{
    const bool active = api::isActive(state);
    if ((diskOnly || !active) && config.memorySnapshot && *config.memorySnapshot != u"no") {
        return snapshotError(ErrorCode::InvalidConfig, 27,
            translated(QT_TRANSLATE_NOOP("inn::test",
                "The memory goes along only while the machine runs, and not with the disks alone.")));
    }
    if (diskOnly) {
        config.state = active ? QStringLiteral("disk-snapshot") : QStringLiteral("shutoff");
        config.memorySnapshot = QStringLiteral("no");
        return QStringLiteral("external");
    }
    config.state = stateWord(state);
    if (config.memorySnapshot == u"external")
        return QStringLiteral("external");
    if (active && config.memorySnapshot == u"no") {
        return snapshotError(ErrorCode::Unsupported, 84,
            translated(QT_TRANSLATE_NOOP(
                "inn::test", "An internal snapshot of a running machine must include its memory.")));
    }
    config.memorySnapshot = active ? QStringLiteral("internal") : QStringLiteral("no");
    return QStringLiteral("internal");
}

// The document on the images that the snapshot made.
QByteArray onOverlays(const QByteArray &xml, const config::SnapshotConfig &snapshot)
{
    auto domain = config::readDomain(xml);
    if (!domain)
        return xml;
    for (const config::SnapshotDiskConfig &wanted : snapshot.disks) {
        for (config::DiskConfig &disk : domain->disks) {
            if (disk.targetDev != wanted.name || wanted.snapshot != u"external" || !wanted.source)
                continue;
            disk.type = wanted.type.value_or(QStringLiteral("file"));
            disk.driverType = wanted.driverType.value_or(QStringLiteral("qcow2"));
            disk.source = wanted.source;
            disk.source->origin = {};
        }
    }
    return config::writeDomain(*domain);
}

} // namespace

TestSnapshots::TestSnapshots(TestDomains &domains, Answers answers)
    : m_domains(domains)
    , m_answers(answers)
{
    domains.setSnapshotCount([this](const QUuid &domain) {
        const auto list = m_lists.find(domain);
        return list == m_lists.end() ? 0 : list->second.count();
    });
    connect(&domains, &api::Domains::removed, this, [this](const QUuid &domain) { m_lists.erase(domain); });
}

std::vector<api::SnapshotInfo> TestSnapshots::infos(const QUuid &domain) const
{
    std::vector<api::SnapshotInfo> all;
    const auto known = m_lists.find(domain);
    if (known == m_lists.end())
        return all;
    const config::SnapshotList &list = known->second;
    for (const config::Snapshot *snapshot : list.descendantsOf({})) {
        api::SnapshotInfo info;
        info.name = snapshot->name();
        info.description = snapshot->config.description.value_or(QString());
        info.parent = list.find(snapshot->parent()) ? snapshot->parent() : QString();
        info.createdAt = QDateTime::fromSecsSinceEpoch(snapshot->config.creationTime.value_or(0), Qt::UTC);
        info.state = DomainState(snapshot->domainState());
        info.diskOnly = snapshot->config.state == u"disk-snapshot";
        info.isCurrent = info.name == list.current();
        if (snapshot->isExternal())
            info.where = api::SnapshotInfo::Where::External;
        all.push_back(std::move(info));
    }
    return all;
}

Result<const config::Snapshot *> TestSnapshots::find(const QUuid &domain, const QString &name) const
{
    TRY_ASSIGN(const TestDomains::Guest *guest, m_domains.find(domain));
    const auto list = m_lists.find(domain);
    const config::Snapshot *snapshot = list == m_lists.end() ? nullptr : list->second.find(name);
    if (snapshot)
        return snapshot;
    return snapshotError(ErrorCode::NotFound, 72,
        translated(QT_TRANSLATE_NOOP("inn::test", "“%1” has no snapshot “%2”.")).arg(guest->info.name, name));
}

QFuture<Result<std::vector<api::SnapshotInfo>>> TestSnapshots::list(QUuid domain)
{
    Result<std::vector<api::SnapshotInfo>> answer(infos(domain));
    if (const auto guest = m_domains.find(domain); !guest)
        answer = guest.error();
    return m_answers.give<std::vector<api::SnapshotInfo>>(this, std::move(answer));
}

QFuture<Result<QByteArray>> TestSnapshots::xml(QUuid domain, QString name)
{
    const auto snapshot = find(domain, name);
    return m_answers.give<QByteArray>(
        this, snapshot ? Result<QByteArray>((*snapshot)->xml) : Result<QByteArray>(snapshot.error()));
}

QFuture<Result<QString>> TestSnapshots::create(
    QUuid domain, QByteArray xml, api::SnapshotCreateFlags flags, JobPtr)
{
    return m_answers.give<QString>(this, createNow(domain, xml, flags));
}

QFuture<Result<>> TestSnapshots::revert(QUuid domain, QString name, api::SnapshotRevertFlags flags, JobPtr)
{
    return m_answers.give<void>(this, revertNow(domain, name, flags));
}

QFuture<Result<>> TestSnapshots::remove(QUuid domain, QString name, api::SnapshotDeleteFlags flags, JobPtr)
{
    return m_answers.give<void>(this, removeNow(domain, name, flags));
}

Result<QString> TestSnapshots::createNow(
    const QUuid &domain, const QByteArray &xml, api::SnapshotCreateFlags flags)
{
    TRY(api::checkFlags(flags));
    TRY_ASSIGN(TestDomains::Guest * guest, m_domains.find(domain));
    if (flags.testFlag(SnapshotCreate::Redefine))
        return redefineNow(domain, xml, flags);
    TRY_ASSIGN(config::SnapshotConfig config, readRequest(xml, config::MomentUse::Create));
    const bool active = api::isActive(guest->info.state);
    if (flags.testFlag(SnapshotCreate::Live) && (!active || config.memorySnapshot != u"external")) {
        return snapshotError(ErrorCode::Unsupported, 84,
            translated(QT_TRANSLATE_NOOP(
                "inn::test", "A machine goes on during a snapshot only when its memory goes to a file.")));
    }
    config.creationTime = QDateTime::currentSecsSinceEpoch();
    if (!config.name)
        config.name = QString::number(*config.creationTime);
    TRY_ASSIGN(const QString place,
        decideMemory(config, guest->info.state, flags.testFlag(SnapshotCreate::DiskOnly)));
    const QByteArray now = active ? guest->live : guest->inactive;
    TRY_ASSIGN(const config::DomainConfig document, config::readDomain(now));
    xml::Issues issues;
    config::alignSnapshotDisks(config, document, place, {}, issues);
    TRY(firstError(issues));
    config::SnapshotList &list = m_lists[domain];
    const bool keeps = !flags.testFlag(SnapshotCreate::NoMetadata);
    if (keeps && list.find(*config.name)) {
        return snapshotError(ErrorCode::AlreadyExists, 9,
            translated(
                QT_TRANSLATE_NOOP("inn::test", "“%1” has a snapshot “%2” already; choose another name."))
                .arg(guest->info.name, *config.name));
    }
    if (!list.current().isEmpty())
        config.parent = list.current();
    const QByteArray kept = config::withDomains(config, now, active ? guest->inactive : QByteArray());
    TRY_ASSIGN(config::Snapshot snapshot, config::Snapshot::read(kept));
    const QString name = snapshot.name();
    if (snapshot.isExternal()) {
        guest->inactive = onOverlays(guest->inactive, config);
        if (active)
            guest->live = onOverlays(guest->live, config);
        m_domains.publish(*guest);
    }
    if (keeps) {
        list.insert(std::move(snapshot));
        list.setCurrent(name);
    }
    if (active && flags.testFlag(SnapshotCreate::Halt))
        m_domains.stop(*guest, kShutoffFromSnapshot, kStoppedFromSnapshot);
    Q_EMIT changed(domain);
    return name;
}

Result<QString> TestSnapshots::redefineNow(
    const QUuid &domain, const QByteArray &xml, api::SnapshotCreateFlags flags)
{
    TRY_ASSIGN(const config::SnapshotConfig told, readRequest(xml, config::MomentUse::Redefine));
    config::SnapshotList &list = m_lists[domain];
    const QString name = told.name.value_or(QString());
    TRY(list.checkParent(name, told.parent.value_or(QString())));
    const bool isLive = told.state == u"running" || told.state == u"paused";
    const config::Snapshot *other = list.find(name);
    const bool isForeign = told.domain && told.domain->uuid != domain;
    if (isForeign || (other && other->isLive() != isLive)) {
        return snapshotError(ErrorCode::InvalidConfig, 8,
            translated(QT_TRANSLATE_NOOP("inn::test",
                           "The snapshot “%1” belongs to another machine or is of another kind."))
                .arg(name));
    }
    const config::Snapshot given { told, xml };
    TRY_ASSIGN(config::Snapshot snapshot,
        config::Snapshot::read(config::withDomains(told, given.domainXml(), given.inactiveDomainXml())));
    list.insert(std::move(snapshot));
    if (flags.testFlag(SnapshotCreate::Current))
        list.setCurrent(name);
    Q_EMIT changed(domain);
    return name;
}

Result<> TestSnapshots::revertNow(const QUuid &domain, const QString &name, api::SnapshotRevertFlags flags)
{
    TRY(api::checkFlags(flags));
    TRY_ASSIGN(const config::Snapshot *snapshot, find(domain, name));
    TRY_ASSIGN(TestDomains::Guest * guest, m_domains.find(domain));
    if (snapshot->isExternal()) {
        return snapshotError(ErrorCode::Unsupported, 67,
            translated(QT_TRANSLATE_NOOP("inn::test",
                           "“%1” cannot go back to the external snapshot “%2”; use the images it left."))
                .arg(guest->info.name, name));
    }
    const bool toActive = snapshot->isLive() || flags.testFlag(SnapshotRevert::Running)
        || flags.testFlag(SnapshotRevert::Paused);
    if (guest->info.hasManagedSave && !snapshot->isLive() && !flags.testFlag(SnapshotRevert::Force)) {
        return snapshotError(ErrorCode::InvalidState, 77, // VIR_ERR_SNAPSHOT_REVERT_RISKY
            translated(QT_TRANSLATE_NOOP("inn::test",
                           "“%1” has a saved state that does not fit the snapshot “%2”; discard it first."))
                .arg(guest->info.name, name));
    }
    const bool paused = !flags.testFlag(SnapshotRevert::Running)
        && (flags.testFlag(SnapshotRevert::Paused) || snapshot->config.state == u"paused");
    const bool wasActive = api::isActive(guest->info.state);
    m_lists[domain].setCurrent(name);
    const QByteArray inactive = snapshot->inactiveDomainXml();
    guest->inactive = inactive.isEmpty() ? snapshot->domainXml() : inactive;
    guest->info.hasManagedSave = false;
    if (!toActive) {
        if (wasActive)
            m_domains.stop(*guest, kShutoffFromSnapshot, kStoppedFromSnapshot);
        else
            m_domains.publish(*guest);
    } else {
        guest->live = snapshot->isLive() ? snapshot->domainXml() : guest->inactive;
        if (!wasActive) {
            guest->info.id = m_domains.m_nextId++;
            guest->info.startedAt = QDateTime::currentDateTimeUtc();
            guest->started = now();
        }
        guest->info.state = paused ? DomainState::Paused : DomainState::Running;
        guest->info.reason = paused ? kPausedFromSnapshot : kRunningFromSnapshot;
        m_domains.publish(*guest);
        if (!wasActive)
            m_domains.tell(*guest, api::Lifecycle::Started, kStartedFromSnapshot);
        if (paused)
            m_domains.tell(*guest, api::Lifecycle::Suspended, kSuspendedFromSnapshot);
        else if (wasActive)
            m_domains.tell(*guest, api::Lifecycle::Resumed, kResumedFromSnapshot);
    }
    Q_EMIT changed(domain);
    return {};
}

void TestSnapshots::forget(config::SnapshotList &list, const QString &name)
{
    const config::Snapshot *snapshot = list.find(name);
    if (!snapshot)
        return;
    const QString parent = snapshot->parent();
    std::vector<config::Snapshot> children;
    for (const config::Snapshot *child : list.childrenOf(name))
        children.push_back(*child);
    for (config::Snapshot &child : children) {
        config::SnapshotConfig config = child.config;
        config.parent = parent.isEmpty() ? std::optional<QString>() : parent;
        auto moved = config::Snapshot::read(
            config::withDomains(config, child.domainXml(), child.inactiveDomainXml()));
        if (moved)
            list.insert(std::move(*moved));
    }
    const bool wasCurrent = list.current() == name;
    list.remove(name);
    if (wasCurrent)
        list.setCurrent(parent);
}

Result<> TestSnapshots::removeNow(const QUuid &domain, const QString &name, api::SnapshotDeleteFlags flags)
{
    TRY(api::checkFlags(flags));
    TRY_ASSIGN(const config::Snapshot *snapshot, find(domain, name));
    config::SnapshotList &list = m_lists[domain];
    const bool childrenOnly = flags.testFlag(SnapshotDelete::ChildrenOnly);
    const bool withChildren = childrenOnly || flags.testFlag(SnapshotDelete::Children);
    const auto below = withChildren ? list.descendantsOf(name) : std::vector<const config::Snapshot *>();
    const bool externalBelow = std::any_of(
        below.begin(), below.end(), [](const config::Snapshot *child) { return child->isExternal(); });
    if (!flags.testFlag(SnapshotDelete::MetadataOnly)
        && (externalBelow || (snapshot->isExternal() && withChildren))) {
        return snapshotError(ErrorCode::Unsupported, 67,
            translated(
                QT_TRANSLATE_NOOP("inn::test",
                    "External snapshots follow “%1”; they cannot be deleted together with their images."))
                .arg(name));
    }
    QStringList names;
    for (const config::Snapshot *child : below)
        names.prepend(child->name());
    if (!childrenOnly)
        names += name;
    for (const QString &each : std::as_const(names))
        forget(list, each);
    Q_EMIT changed(domain);
    return {};
}

} // namespace inn::test
