// External snapshots of a running guest: what it writes from then on goes to new images.

#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/checkpoints/blockgraph.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace inn::qemu {

namespace {

// What a guest flushes may take long; it cannot hold us for ever.
constexpr std::chrono::seconds kPatienceWithFreezing { 60 };
constexpr std::chrono::seconds kPatienceWithThawing { 60 };
const QString kNodeName = QStringLiteral("node-name");

QString pathOf(const config::SnapshotDiskConfig &disk)
{
    if (!disk.source)
        return {};
    return (disk.type == u"block" ? disk.source->dev : disk.source->file).value_or(QString());
}

QString pathOf(const config::DiskConfig &disk)
{
    if (!disk.source)
        return {};
    return (disk.type == u"block" ? disk.source->dev : disk.source->file).value_or(QString());
}

// The disk on its new image; the old one becomes the image below.
config::DiskConfig onOverlay(const config::DiskConfig &disk, const config::SnapshotDiskConfig &wanted)
{
    config::DiskConfig after = disk;
    ImageChain chain = chainOf(disk);
    ChainElement top { wanted.type, wanted.driverType, {}, {}, *wanted.source };
    top.source.origin = {};
    chain.images.insert(chain.images.begin(), std::move(top));
    setChain(after, chain);
    return after;
}

config::DiskConfig *diskOf(config::DomainConfig &domain, const std::optional<QString> &target)
{
    for (config::DiskConfig &disk : domain.disks) {
        if (disk.targetDev == target)
            return &disk;
    }
    return nullptr;
}

void takeOverlays(config::DomainConfig &domain, const SnapshotPlan &plan)
{
    for (std::size_t i = 0; i < plan.config.disks.size(); ++i) {
        const config::SnapshotDiskConfig &wanted = plan.config.disks[i];
        config::DiskConfig *disk = diskOf(domain, wanted.name);
        // A definition that has another image there since is left alone.
        const bool isSame = disk && pathOf(*disk) == pathOf(plan.domain.disks[i])
            && disk->source.has_value() == plan.domain.disks[i].source.has_value();
        if (wanted.snapshot == u"external" && wanted.source && isSame)
            *disk = onOverlay(*disk, wanted);
    }
}

// What has changed since a checkpoint is remembered by every image from then on, each for its own time.
void remember(const BlockGraph &graph, const QString &oldNode, const QString &newNode, QJsonArray &actions)
{
    const BlockNode *old = graph.find(oldNode);
    for (const DirtyBitmap &bitmap : old ? old->bitmaps : std::vector<DirtyBitmap>()) {
        if (!bitmap.isPersistent || !bitmap.isRecording || bitmap.isInconsistent)
            continue;
        QJsonObject data;
        data[QStringLiteral("node")] = newNode;
        data[QStringLiteral("name")] = bitmap.name;
        data[QStringLiteral("persistent")] = true;
        data[QStringLiteral("granularity")] = qint64(bitmap.granularity);
        actions.append(blockAction(QStringLiteral("block-dirty-bitmap-add"), data));
    }
}

} // namespace

// What the documents are once all disks are on their new images; the journal gets them before anything
// happens.
Result<> DomainSnapshots::writeOverlayDocuments(
    const RunningGuestPtr &guest, const SnapshotPlan &plan, SnapshotJournal &journal) const
{
    if (m_domain.m_definition) {
        TRY_ASSIGN(config::DomainConfig definition, config::readDomain(*m_domain.m_definition));
        takeOverlays(definition, plan);
        journal.definition = config::writeDomain(definition);
    }
    if (guest) {
        config::DomainConfig live = guest->live();
        takeOverlays(live, plan);
        journal.live = config::writeDomain(live);
    }
    journal.document = plan.document;
    if (plan.flags.testFlag(api::SnapshotCreate::ReuseExternal))
        return {};
    for (const config::SnapshotDiskConfig &wanted : plan.config.disks) {
        const QString path = pathOf(wanted);
        if (wanted.snapshot == u"external" && wanted.type == u"file" && !QFileInfo::exists(path))
            journal.files += path;
    }
    return {};
}

QFuture<Result<>> DomainSnapshots::freeze(RunningGuestPtr guest)
{
    if (m_domain.m_info.state != api::DomainState::Running)
        co_return m_domain.invalidState(
            tr("“%1” does not run; its file systems cannot be frozen.").arg(domainName()));
    if (!guest->agent) {
        co_return snapshotError(ErrorCode::Unsupported, 74, // VIR_ERR_ARGUMENT_UNSUPPORTED
            tr("“%1” has no channel for the guest agent; add one to freeze its file systems.")
                .arg(domainName()));
    }
    const Error silent = snapshotError(ErrorCode::Timeout, 86, // VIR_ERR_AGENT_UNRESPONSIVE
        tr("The guest agent in “%1” does not answer; install and start it to freeze the file systems.")
            .arg(domainName()));
    if (!guest->agentConnected)
        co_return silent;
    auto frozen
        = co_await guest->agent->execute(QStringLiteral("guest-fsfreeze-freeze"), {}, kPatienceWithFreezing);
    if (!frozen)
        co_return frozen.error().code == ErrorCode::Timeout ? silent : frozen.error();
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::thaw(RunningGuestPtr guest)
{
    if (!m_domain.isCurrent(guest) || !guest->agent)
        co_return lost();
    auto thawed
        = co_await guest->agent->execute(QStringLiteral("guest-fsfreeze-thaw"), {}, kPatienceWithThawing);
    if (!thawed) {
        co_return thawed.error().wrapped(
            tr("The file systems of “%1” may still be frozen; restart its guest agent.").arg(domainName()));
    }
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::createExternal(SnapshotPlan plan, JobPtr job)
{
    const RunningGuestPtr guest = m_domain.m_guest;
    if (!guest->monitor)
        co_return lost();
    const bool running = m_domain.m_info.state == api::DomainState::Running;
    const bool memory = plan.hasMemoryFile();
    const bool live = plan.flags.testFlag(api::SnapshotCreate::Live);
    const bool halts = plan.flags.testFlag(api::SnapshotCreate::Halt);
    SnapshotJournal journal;
    journal.kind = SnapshotJournal::Kind::CreateExternal;
    journal.name = plan.name();
    journal.online = true;
    // A guest that somebody snapshots a disk of by hand stays paused.
    const bool stops = running && (memory || plan.hasManual);
    journal.continues = running && memory && !plan.hasManual && !halts;
    journal.frozen = plan.flags.testFlag(api::SnapshotCreate::Quiesce);
    journal.keepsDocument = !plan.flags.testFlag(api::SnapshotCreate::NoMetadata);
    CO_TRY(writeOverlayDocuments(guest, plan, journal));
    const QString memoryFile = plan.config.memoryFile.value_or(QString());
    if (memory && !QFileInfo::exists(memoryFile))
        journal.files += QStringList { memoryFile, memoryFile + QStringLiteral(".part") };
    CO_TRY(m_store.writeJournal(journal));
    Result<> done;
    if (journal.frozen) {
        auto frozen = co_await freeze(guest);
        done = std::move(frozen);
    }
    if (done && stops && !(live && !plan.hasManual)) {
        auto stopped = co_await stop(guest, reason::kPausedSnapshot);
        done = std::move(stopped);
    }
    if (done && memory) {
        guest->nextPauseReason = reason::kPausedSnapshot; // live: the emulator stops it at the end
        auto written = co_await m_domain.writeImage(guest, memoryFile, running, job);
        done = std::move(written);
        if (m_domain.m_info.state == api::DomainState::Paused)
            guest->nextPauseReason = 0;
    }
    if (done) {
        auto put = co_await putOverlays(guest, plan, &journal);
        done = std::move(put);
    }
    // Whatever happened, the guest must be able to write again.
    Result<> thawed;
    if (journal.frozen && !halts && m_domain.isCurrent(guest) && guest->agentConnected) {
        auto answer = co_await thaw(guest);
        thawed = std::move(answer);
    }
    if (done) {
        auto finished = co_await finishOverlays(guest, journal);
        done = std::move(finished);
    } else {
        auto undone = co_await undoOverlays(guest, journal);
        Q_UNUSED(undone) // the first failure is the one to tell
    }
    if (done && halts) {
        auto ended = co_await end(guest);
        done = std::move(ended);
    } else if (journal.continues && m_domain.isCurrent(guest)) {
        auto continued = co_await goOn(guest, 0);
        if (done)
            done = std::move(continued);
    }
    CO_TRY(m_store.removeJournal());
    if (done && !thawed)
        done = std::move(thawed);
    co_return done;
}

QFuture<Result<>> DomainSnapshots::putOverlays(
    RunningGuestPtr guest, SnapshotPlan plan, SnapshotJournal *journal)
{
    const bool reuses = plan.flags.testFlag(api::SnapshotCreate::ReuseExternal);
    QJsonArray actions;
    auto graph = co_await BlockGraph::query(*guest->monitor);
    if (!graph)
        co_return graph.error();
    for (std::size_t i = 0; i < plan.config.disks.size(); ++i) {
        const config::SnapshotDiskConfig &wanted = plan.config.disks[i];
        const config::DiskConfig &disk = plan.domain.disks[i];
        if (wanted.snapshot != u"external" || !wanted.source || !disk.source)
            continue;
        const QString alias = disk.alias.value_or(QString());
        const int index = takeBlockIndex(*guest);
        const QString oldNode = formatNodeName(guest->status.blockIndexes.value(alias, -1));
        journal->overlays.push_back({ alias, index });
        CO_TRY(m_store.writeJournal(*journal));
        QString newNode;
        auto added = co_await addOverlay(guest, disk, wanted, index, reuses, &newNode);
        if (!added)
            co_return added.error();
        QJsonObject data;
        data[QStringLiteral("node")] = oldNode;
        data[QStringLiteral("overlay")] = newNode;
        actions.append(blockAction(QStringLiteral("blockdev-snapshot"), data));
        if (wanted.driverType.value_or(QStringLiteral("qcow2")) == u"qcow2")
            remember(*graph, oldNode, newNode, actions);
    }
    journal->prepared = true;
    CO_TRY(m_store.writeJournal(*journal));
    if (actions.isEmpty())
        co_return Result<>(); // the memory alone
    QJsonObject arguments;
    arguments[QStringLiteral("actions")] = actions;
    auto done = co_await guest->monitor->execute(QStringLiteral("transaction"), arguments);
    if (!done)
        co_return done.error();
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::addOverlay(RunningGuestPtr guest, config::DiskConfig disk,
    config::SnapshotDiskConfig wanted, int index, bool reuses, QString *node)
{
    QmpClient &monitor = *guest->monitor;
    const QString path = pathOf(wanted);
    const QString oldNode
        = formatNodeName(guest->status.blockIndexes.value(disk.alias.value_or(QString()), -1));
    config::DiskConfig after = onOverlay(disk, wanted);
    after.backingStore.reset(); // the node that is there already goes below
    CO_TRY_ASSIGN(const std::vector<QJsonObject> nodes, blockNodes(after, index));
    if (nodes.size() < 2)
        co_return Error { ErrorCode::Internal, tr("The disk has no nodes.") };
    if (!reuses && wanted.type == u"file") {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            co_return Error { ErrorCode::Io, tr("The image “%1” could not be created.").arg(path),
                file.errorString() };
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    auto storage = co_await monitor.execute(QStringLiteral("blockdev-add"), nodes.front());
    if (!storage)
        co_return storage.error().wrapped(tr("The image “%1” could not be opened.").arg(path));
    if (!reuses) {
        QJsonObject flat;
        flat[QStringLiteral("flat")] = true;
        auto named = co_await monitor.execute(QStringLiteral("query-named-block-nodes"), flat);
        if (!named)
            co_return named.error();
        qint64 size = -1;
        const QJsonArray all = named->toArray();
        for (const auto &entry : all) {
            const QJsonObject one = entry.toObject();
            if (one[kNodeName].toString() == oldNode) {
                const QJsonObject image = one[QStringLiteral("image")].toObject();
                size = qint64(image[QStringLiteral("virtual-size")].toDouble());
            }
        }
        if (size < 0)
            co_return Error { ErrorCode::NotFound,
                tr("The emulator does not know the disk “%1”.").arg(disk.targetDev.value_or(QString())) };
        QJsonObject options;
        options[QStringLiteral("driver")] = wanted.driverType.value_or(QStringLiteral("qcow2"));
        options[QStringLiteral("file")] = nodes.front()[kNodeName];
        options[QStringLiteral("size")] = size;
        options[QStringLiteral("backing-file")] = pathOf(disk);
        options[QStringLiteral("backing-fmt")] = disk.driverType.value_or(QStringLiteral("raw"));
        const QString id = QStringLiteral("inn-create-%1").arg(index);
        QJsonObject arguments;
        arguments[QStringLiteral("job-id")] = id;
        arguments[QStringLiteral("options")] = options;
        auto created = co_await runJob(guest, id, QStringLiteral("blockdev-create"), arguments);
        if (!created)
            co_return created.error().wrapped(tr("The image “%1” could not be created.").arg(path));
    }
    QJsonObject top = nodes[1];
    top[QStringLiteral("backing")] = QJsonValue::Null;
    auto format = co_await monitor.execute(QStringLiteral("blockdev-add"), top);
    if (!format)
        co_return format.error().wrapped(tr("The image “%1” could not be opened.").arg(path));
    *node = top[kNodeName].toString();
    co_return Result<>();
}

// The disks are on their new images: the documents follow.
QFuture<Result<>> DomainSnapshots::finishOverlays(RunningGuestPtr guest, SnapshotJournal journal)
{
    if (m_domain.isCurrent(guest)) {
        CO_TRY_ASSIGN(config::DomainConfig live, config::readDomain(journal.live));
        const bool wasSame = guest->status.definitionHash == m_domain.m_definitionHash;
        for (const SnapshotJournal::Overlay &overlay : journal.overlays) {
            guest->status.blockIndexes.insert(overlay.alias, overlay.index);
            for (config::DiskConfig &disk : live.disks) {
                if (disk.alias == overlay.alias && disk.source)
                    disk.source->index = unsigned(overlay.index);
            }
        }
        guest->setLive(std::move(live));
        CO_TRY(define(journal.definition));
        if (wasSame)
            guest->status.definitionHash = m_domain.m_definitionHash;
        m_domain.storeStatus(guest);
        m_domain.refreshDescription();
        m_domain.refreshRestartNeeded();
        m_domain.publish();
    } else {
        CO_TRY(define(journal.definition));
    }
    if (journal.keepsDocument) {
        CO_TRY(keep(journal.document, journal.name));
    }
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::undoOverlays(RunningGuestPtr guest, SnapshotJournal journal)
{
    const QStringList parts { QStringLiteral("format"), QStringLiteral("storage") };
    if (m_domain.isCurrent(guest) && guest->monitor) {
        for (const SnapshotJournal::Overlay &overlay : journal.overlays) {
            for (const QString &part : parts) {
                QJsonObject node;
                node[kNodeName] = QStringLiteral("inn-%1-%2").arg(overlay.index).arg(part);
                auto deleted = co_await guest->monitor->execute(QStringLiteral("blockdev-del"), node);
                Q_UNUSED(deleted) // perhaps it was never added
            }
        }
    }
    for (const QString &file : journal.files)
        QFile::remove(file);
    co_return Result<>();
}

} // namespace inn::qemu
