// Going back to a snapshot.

#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/processors/startedprocessor.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QFile>
#include <QJsonArray>

namespace inn::qemu {

namespace {

constexpr int kRevertRisky = 77; // VIR_ERR_SNAPSHOT_REVERT_RISKY

// The guest's hardware as a value: two that are equal can take each other's memory.
Result<config::DomainConfig> hardwareOf(const QByteArray &document)
{
    TRY_ASSIGN(config::DomainConfig domain, config::readDomain(document));
    makeInactive(domain);
    domain.name.reset();
    domain.title.reset();
    domain.description.reset();
    domain.currentMemory.reset();
    for (config::DiskConfig &disk : domain.disks)
        disk.backingStore.reset(); // the images say it
    for (config::InterfaceConfig &interface : domain.interfaces)
        interface.linkState.reset();
    return domain;
}

bool isSameHardware(const QByteArray &left, const QByteArray &right)
{
    const auto a = hardwareOf(left);
    const auto b = hardwareOf(right);
    return a && b && *a == *b;
}

// The definition that the guest of then was started from; its processor may have been chosen at the start.
bool isDefinitionOf(const QByteArray &inactive, const QByteArray &then)
{
    auto definition = hardwareOf(inactive);
    const auto guest = hardwareOf(then);
    if (!definition || !guest)
        return false;
    if (isProcessorOf(definition->cpu, guest->cpu))
        definition->cpu = guest->cpu;
    return *definition == *guest;
}

} // namespace

QFuture<Result<>> DomainSnapshots::revert(QString name, api::SnapshotRevertFlags flags, JobPtr job)
{
    CO_TRY(api::checkFlags(flags));
    auto ticket = co_await m_domain.m_jobs->begin(
        domainName(), tr("it is going back to a snapshot"), JobQueue::Length::Long);
    if (!ticket)
        co_return ticket.error();
    CO_TRY_ASSIGN(config::Snapshot snapshot, found(name));
    CO_TRY(checkRevert(snapshot, flags));
    if (job)
        job->report(-1, tr("Going back to the snapshot “%1” of “%2”").arg(name, domainName()));
    const bool paused = !flags.testFlag(api::SnapshotRevert::Running)
        && (flags.testFlag(api::SnapshotRevert::Paused) || snapshot.config.state == u"paused");
    const bool isLive = snapshot.isLive();
    const bool isExternal = snapshot.isExternal();
    QFuture<Result<>> work = isExternal ? revertExternal(std::move(snapshot), flags, job)
        : isLive                        ? revertLive(std::move(snapshot), paused, job)
                                        : revertOff(std::move(snapshot), flags, job);
    auto done = co_await work;
    if (!done) {
        co_return done.error().wrapped(
            tr("“%1” could not go back to the snapshot “%2”.").arg(domainName(), name));
    }
    Q_EMIT changed();
    co_return Result<>();
}

Result<> DomainSnapshots::checkRevert(const config::Snapshot &snapshot, api::SnapshotRevertFlags flags) const
{
    const bool wantsToRun
        = flags.testFlag(api::SnapshotRevert::Running) || flags.testFlag(api::SnapshotRevert::Paused);
    if (!m_domain.m_definition && !snapshot.isLive() && !wantsToRun) {
        return m_domain.invalidState(
            tr("“%1” is transient and would be gone; ask for it to run or to be paused.").arg(domainName()));
    }
    if (m_domain.blockJobs().hasJobs())
        return m_domain.blockJobs().busyError(55); // VIR_ERR_OPERATION_INVALID
    if (!snapshot.config.domain) {
        return snapshotError(ErrorCode::InvalidState, kRevertRisky,
            tr("The snapshot “%1” does not say what “%2” was then.").arg(snapshot.name(), domainName()));
    }
    const bool isSaved = QFile::exists(m_domain.m_host.roots.saveFile(m_domain.uuid()));
    if (isSaved && !snapshot.isLive() && !flags.testFlag(api::SnapshotRevert::Force)) {
        return snapshotError(ErrorCode::InvalidState, kRevertRisky,
            tr("“%1” has a saved state that does not fit the snapshot “%2”; discard it first.")
                .arg(domainName(), snapshot.name()));
    }
    return {};
}

// The definition of then becomes that of now, under today's name.
Result<> DomainSnapshots::takeDefinition(const config::Snapshot &snapshot)
{
    if (!m_domain.m_definition)
        return {};
    const QByteArray inactive = snapshot.inactiveDomainXml();
    TRY_ASSIGN(const QByteArray document,
        renamed(inactive.isEmpty() ? snapshot.domainXml() : inactive, domainName()));
    TRY(define(document));
    m_domain.announce(lifecycle::kDefinedFromSnapshot,
        tr("The definition of “%1” is that of the snapshot “%2”.").arg(domainName(), snapshot.name()));
    return {};
}

QFuture<Result<>> DomainSnapshots::revertLive(config::Snapshot snapshot, bool paused, JobPtr job)
{
    const QByteArray then = snapshot.domainXml();
    const RunningGuestPtr guest = m_domain.m_guest;
    if (guest && guest->monitor && isSameHardware(askedXml(guest->status), then)) {
        auto done = co_await revertInPlace(guest, std::move(snapshot), paused);
        co_return done;
    }
    CO_TRY_ASSIGN(const QByteArray document, renamed(then, domainName()));
    if (guest) {
        auto ended = co_await end(guest);
        if (!ended)
            co_return ended.error();
    }
    QemuDomain::StartPoint point { QemuDomain::StartPoint::Kind::Snapshot, snapshot.name() };
    if (snapshot.config.cookie)
        point.processor = snapshot.config.cookie->cpu;
    const auto mode = paused ? QemuDomain::StartMode::Paused : QemuDomain::StartMode::Run;
    auto started = co_await m_domain.startHolding(document, mode, point, job);
    if (!started)
        co_return started.error();
    // What was saved belongs to disks that are no more.
    CO_TRY(removeFileDurably(m_domain.m_host.roots.saveFile(m_domain.uuid())));
    CO_TRY(takeDefinition(snapshot));
    if (const RunningGuestPtr now = m_domain.m_guest) {
        const QByteArray inactive = snapshot.inactiveDomainXml();
        if (inactive.isEmpty() || isDefinitionOf(inactive, then))
            now->status.definitionHash = m_domain.m_definitionHash;
        m_domain.storeStatus(now);
        m_domain.refreshRestartNeeded();
        m_domain.publish();
    }
    CO_TRY(setCurrent(snapshot.name()));
    co_return Result<>();
}

// The same hardware: the running emulator takes the disks and the memory of then.
QFuture<Result<>> DomainSnapshots::revertInPlace(
    RunningGuestPtr guest, config::Snapshot snapshot, bool paused)
{
    // What can be refused is asked before the guest stops.
    QJsonObject flat;
    flat[QStringLiteral("flat")] = true;
    auto named = co_await guest->monitor->execute(QStringLiteral("query-named-block-nodes"), flat);
    if (!named)
        co_return named.error();
    const std::vector<QString> nodes = internalNodes(*guest, snapshot.config);
    const QJsonArray all = named->toArray();
    for (const QString &node : nodes) {
        bool has = false;
        for (const auto &entry : all) {
            const QJsonObject one = entry.toObject();
            if (one[QStringLiteral("node-name")].toString() != node)
                continue;
            const QJsonArray kept
                = one[QStringLiteral("image")].toObject()[QStringLiteral("snapshots")].toArray();
            for (const auto &inside : kept)
                has = has || inside.toObject()[QStringLiteral("name")].toString() == snapshot.name();
        }
        if (!has) {
            co_return snapshotError(ErrorCode::NotFound, kOperationFailed,
                tr("The images of “%1” have no snapshot “%2” any more.").arg(domainName(), snapshot.name()));
        }
    }
    SnapshotJournal journal;
    journal.kind = SnapshotJournal::Kind::Revert;
    journal.name = snapshot.name();
    journal.online = true;
    journal.continues = !paused;
    CO_TRY(m_store.writeJournal(journal));
    const bool wasPaused = m_domain.m_info.state != api::DomainState::Running;
    auto stopped = co_await stop(guest, reason::kPausedFromSnapshot);
    if (!stopped)
        co_return stopped.error();
    auto loaded
        = co_await snapshotJob(guest, QStringLiteral("snapshot-load"), snapshot.name(), snapshot.config);
    if (!loaded) {
        CO_TRY(m_store.removeJournal());
        // Half of the guest may be that of then: it must not go on by itself.
        co_return loaded.error().wrapped(
            tr("The emulator could not load the snapshot; “%1” stays paused.").arg(domainName()));
    }
    if (!m_domain.isCurrent(guest))
        co_return lost();
    journal.prepared = true;
    CO_TRY(m_store.writeJournal(journal));
    CO_TRY(takeDefinition(snapshot));
    const QByteArray inactive = snapshot.inactiveDomainXml();
    if (inactive.isEmpty() || isDefinitionOf(inactive, snapshot.domainXml()))
        guest->status.definitionHash = m_domain.m_definitionHash;
    m_domain.storeStatus(guest);
    CO_TRY(setCurrent(snapshot.name()));
    if (paused) {
        m_domain.setState(api::DomainState::Paused, reason::kPausedFromSnapshot);
        if (!wasPaused) {
            m_domain.announce(
                lifecycle::kSuspendedFromSnapshot, m_domain.tr("“%1” is paused.").arg(domainName()));
        }
    } else {
        auto continued = co_await goOn(guest, reason::kRunningFromSnapshot);
        if (!continued)
            co_return continued.error();
    }
    m_domain.refreshDescription();
    m_domain.refreshRestartNeeded();
    m_domain.publish();
    CO_TRY(m_store.removeJournal());
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::revertOff(
    config::Snapshot snapshot, api::SnapshotRevertFlags flags, JobPtr job)
{
    const config::DomainConfig then = snapshot.config.domain.value_or(config::DomainConfig());
    auto images = co_await imagesOf(then, snapshot.config);
    if (!images)
        co_return images.error();
    SnapshotJournal journal;
    journal.kind = SnapshotJournal::Kind::Revert;
    journal.name = snapshot.name();
    journal.images = *images;
    CO_TRY(m_store.writeJournal(journal));
    if (const RunningGuestPtr guest = m_domain.m_guest) {
        auto ended = co_await end(guest);
        if (!ended)
            co_return ended.error();
    }
    auto applied = co_await onImages(QStringLiteral("-a"), snapshot.name(), *images, Try::All);
    if (!applied) {
        CO_TRY(m_store.removeJournal());
        co_return applied.error();
    }
    CO_TRY(removeFileDurably(m_domain.m_host.roots.saveFile(m_domain.uuid())));
    CO_TRY(takeDefinition(snapshot));
    CO_TRY(setCurrent(snapshot.name()));
    CO_TRY(m_store.removeJournal());
    m_domain.publish();
    const bool paused = flags.testFlag(api::SnapshotRevert::Paused);
    if (!paused && !flags.testFlag(api::SnapshotRevert::Running))
        co_return Result<>();
    CO_TRY_ASSIGN(const QByteArray document, renamed(snapshot.domainXml(), domainName()));
    const auto mode = paused ? QemuDomain::StartMode::Paused : QemuDomain::StartMode::Run;
    QemuDomain::StartPoint point { QemuDomain::StartPoint::Kind::Snapshot, {} };
    auto started = co_await m_domain.startHolding(m_domain.m_definition.value_or(document), mode, point, job);
    co_return started;
}

} // namespace inn::qemu
