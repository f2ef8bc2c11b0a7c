// Beginning a backup: images for it, bitmaps, and one transaction that starts all at the same instant.

#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/checkpoints/domainbackup.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QFile>

namespace inn::qemu {

namespace {

QString text(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

Error unsupportedConfig(const QString &sentence)
{
    return checkpointError(ErrorCode::Unsupported, config::kUnsupported, sentence);
}

QString createJobOf(std::size_t disk)
{
    return QStringLiteral("inn-backup-create-%1").arg(disk);
}

} // namespace

Result<> DomainBackup::checkServer(const config::BackupConfig &config) const
{
    if (!config.isPull())
        return {};
    if (!config.server || (config.server->transport != u"unix" && !config.server->port)) {
        return checkpointError(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("The server of the backup of “%1” needs a port.").arg(m_owner.domainName()));
    }
    if (config.server->tls == u"yes") {
        return checkpointError(ErrorCode::InvalidState, 55, // VIR_ERR_OPERATION_INVALID
            tr("No certificates are set up for backups; serve “%1” on a UNIX socket, or without TLS.")
                .arg(m_owner.domainName()));
    }
    return {};
}

QFuture<Result<>> DomainBackup::begin(QByteArray document, QByteArray checkpoint, api::BackupBeginFlags flags)
{
    const auto preparation = std::make_shared<Preparation>();
    preparation->reuses = flags.testFlag(api::BackupBegin::ReuseExternal);
    config::BackupConfig &config = preparation->config;
    xml::Issues issues;
    CO_TRY_ASSIGN(config, config::readBackup(document, &issues));
    CO_TRY(firstError(issues));
    CO_TRY(firstError(config::checkBackup(config)));
    config::applyBackupDefaults(config);
    auto ticket = co_await m_owner.jobs().begin(m_owner.domainName(), tr("a backup of it is being started"));
    if (!ticket)
        co_return ticket.error();
    const RunningGuestPtr guest = m_owner.guest();
    if (!guest) {
        co_return checkpointError(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("“%1” is not running; start it to make a backup, or copy its images.")
                .arg(m_owner.domainName()));
    }
    if (m_guest || BackupJournal::exists(m_owner.folder())) {
        co_return checkpointError(ErrorCode::InvalidState, 55, // VIR_ERR_OPERATION_INVALID
            tr("Another backup of “%1” is under way; wait for its end.").arg(m_owner.domainName()));
    }
    if (!guest->monitor)
        co_return m_owner.lost();
    if (!checkpoint.isEmpty()) {
        CO_TRY_ASSIGN(preparation->checkpoint, m_owner.plan(checkpoint));
        preparation->actions = preparation->checkpoint.actions();
    }
    const QString suffix = preparation->checkpoint.name.isEmpty()
        ? QString::number(QDateTime::currentSecsSinceEpoch())
        : preparation->checkpoint.name;
    config::alignBackupDisks(config, guest->live(), suffix, issues);
    CO_TRY(firstError(issues));
    CO_TRY(checkServer(config));
    auto graph = co_await BlockGraph::query(*guest->monitor);
    if (!graph)
        co_return graph.error();
    if (!m_owner.isCurrent(guest))
        co_return m_owner.lost();
    for (config::BackupDiskConfig &disk : config.disks) {
        if (disk.backup == u"no")
            continue;
        if (!disk.driverType)
            disk.driverType = QStringLiteral("qcow2");
        CO_TRY(addTarget(*preparation, disk, *graph));
        BackupJournal::Disk &made = preparation->journal.disks.back();
        if (config.isPull()) {
            disk.exportName = made.exportName;
            if (!preparation->targets.back().bitmap.isEmpty())
                disk.exportBitmap = made.exportBitmap;
        }
    }
    if (preparation->targets.empty())
        co_return unsupportedConfig(tr("No disk is selected for the backup; choose one."));
    auto started = co_await start(guest, preparation);
    if (!started) {
        co_return started.error().wrapped(
            tr("The backup of “%1” could not be started.").arg(m_owner.domainName()));
    }
    co_return Result<>();
}

// Which bitmaps say what changed since the checkpoint.
Result<> DomainBackup::chooseStart(Target &target, const QString &node, const BlockGraph &graph) const
{
    const QString since = text(target.wanted.incremental);
    if (target.wanted.backupMode == u"full" || since.isEmpty())
        return {};
    TRY_ASSIGN(const config::Checkpoint checkpoint, m_owner.found(since));
    target.bitmap = checkpoint.bitmapOf(text(target.wanted.name));
    if (target.bitmap.isEmpty())
        target.bitmap = since;
    if (!graph.validBitmap(node, target.bitmap).empty())
        return {};
    return checkpointError(ErrorCode::InvalidState, kInconsistent,
        tr("The disk “%1” does not remember what changed since the checkpoint “%2”; make a full backup.")
            .arg(text(target.wanted.name), since));
}

Result<> DomainBackup::addTarget(
    Preparation &preparation, const config::BackupDiskConfig &wanted, const BlockGraph &graph) const
{
    const bool isPull = preparation.config.isPull();
    const config::DomainConfig &live = m_owner.guest()->live();
    const auto real = std::find_if(live.disks.begin(), live.disks.end(),
        [&](const config::DiskConfig &disk) { return disk.targetDev == wanted.name; });
    if (real == live.disks.end())
        return Error { ErrorCode::InvalidConfig, tr("There is no disk “%1”.").arg(text(wanted.name)) };
    Target target;
    target.wanted = wanted;
    target.driver = text(wanted.driverType);
    target.isBlock = wanted.type == u"block";
    const std::optional<config::DiskSourceConfig> &image = isPull ? wanted.scratch : wanted.target;
    BackupJournal::Disk disk;
    disk.target = text(wanted.name);
    if (image)
        disk.path = text(target.isBlock ? image->dev : image->file);
    if (disk.path.isEmpty() || image->encryption)
        return unsupportedConfig(
            tr("The copy of the disk “%1” can only be an unencrypted file or device.").arg(disk.target));
    if (target.driver != u"qcow2" && (isPull || target.driver != u"raw")) {
        return unsupportedConfig(
            tr("The copy of the disk “%1” cannot have the format “%2”; choose “qcow2”%3.")
                .arg(disk.target, target.driver, isPull ? QString() : tr(" or “raw”")));
    }
    TRY_ASSIGN(disk.source, m_owner.nodeOf(*real));
    const BlockNode *node = graph.find(disk.source);
    if (!node)
        return Error { ErrorCode::Internal,
            tr("The emulator does not know the disk “%1”.").arg(disk.target) };
    target.size = node->size;
    target.sourcePath = node->file;
    target.sourceFormat = node->driver;
    TRY(chooseStart(target, disk.source, graph));
    target.builds = isPull || (!target.bitmap.isEmpty() && target.driver == u"qcow2");
    disk.exportName = wanted.exportName.value_or(disk.target);
    disk.exportBitmap = text(wanted.exportBitmap);
    if (disk.exportBitmap.isEmpty())
        disk.exportBitmap = QStringLiteral("backup-") + disk.target;
    disk.hasBitmap = !target.bitmap.isEmpty();
    preparation.targets.push_back(std::move(target));
    preparation.journal.disks.push_back(std::move(disk));
    addActions(preparation, preparation.targets.size() - 1, graph);
    return {};
}

void DomainBackup::addActions(Preparation &preparation, std::size_t number, const BlockGraph &graph)
{
    const Target &target = preparation.targets[number];
    const BackupJournal::Disk &disk = preparation.journal.disks[number];
    const bool isPull = preparation.config.isPull();
    const bool isIncremental = !target.bitmap.isEmpty();
    if (isIncremental) {
        // Who pulls reads the bitmap at the copy; who pushes goes by the one at the guest's image.
        const QJsonArray merges = mergeActions(graph.validBitmap(disk.source, target.bitmap), target.bitmap,
            isPull ? BackupJournal::formatNodeOf(number) : disk.source, disk.exportBitmap);
        for (const auto &merge : merges)
            preparation.actions.append(merge);
    }
    QJsonObject data;
    data[QStringLiteral("job-id")] = BackupJournal::jobOf(number);
    data[QStringLiteral("device")] = disk.source;
    data[QStringLiteral("target")] = BackupJournal::formatNodeOf(number);
    data[QStringLiteral("auto-dismiss")] = false;
    data[QStringLiteral("sync")] = isPull ? QStringLiteral("none")
        : isIncremental                   ? QStringLiteral("incremental")
                                          : QStringLiteral("full");
    if (isIncremental && !isPull)
        data[QStringLiteral("bitmap")] = disk.exportBitmap;
    preparation.actions.append(blockAction(QStringLiteral("blockdev-backup"), data));
}

QFuture<Result<>> DomainBackup::start(RunningGuestPtr guest, PreparationPtr preparation)
{
    BackupJournal &journal = preparation->journal;
    journal.document = config::writeBackup(preparation->config);
    journal.isPull = preparation->config.isPull();
    journal.startedAt = QDateTime::currentMSecsSinceEpoch();
    journal.checkpoint = preparation->checkpoint.name;
    journal.checkpointDocument = preparation->checkpoint.document;
    journal.marks = preparation->checkpoint.marks;
    if (preparation->config.server)
        journal.socket = text(preparation->config.server->socket);
    CO_TRY(journal.write(m_owner.folder()));
    Result<> done;
    for (std::size_t number = 0; number < preparation->targets.size() && done; ++number) {
        auto prepared = co_await prepareTarget(guest, preparation, number);
        done = std::move(prepared);
    }
    if (done && journal.isPull) {
        auto served = co_await startServer(guest, *preparation->config.server);
        done = std::move(served);
    }
    if (done && !m_owner.isCurrent(guest))
        done = m_owner.lost();
    if (done) {
        QJsonObject arguments;
        arguments[QStringLiteral("actions")] = preparation->actions;
        auto begun = co_await guest->monitor->execute(QStringLiteral("transaction"), arguments);
        if (!begun)
            done = begun.error();
    }
    if (!done) {
        auto undone = co_await undo(guest, journal);
        Q_UNUSED(undone) // the first failure is the one to tell
        co_return done;
    }
    journal.isRunning = true;
    CO_TRY(journal.write(m_owner.folder()));
    m_journal = journal;
    watch(guest);
    if (!journal.checkpoint.isEmpty()) {
        CO_TRY(m_owner.keep(journal.checkpointDocument, journal.checkpoint));
        Q_EMIT m_owner.changed();
    }
    if (journal.isPull) {
        auto exported = co_await exportDisks(guest);
        if (!exported) {
            auto cancelled = co_await cancel();
            Q_UNUSED(cancelled)
            co_return exported.error();
        }
    }
    // A small copy may have ended before anybody listened.
    auto settled = co_await settle();
    co_return settled;
}

QFuture<Result<>> DomainBackup::prepareTarget(
    RunningGuestPtr guest, PreparationPtr preparation, std::size_t number)
{
    if (!m_owner.isCurrent(guest))
        co_return m_owner.lost();
    const Target &target = preparation->targets[number];
    BackupJournal::Disk &disk = preparation->journal.disks[number];
    if (!preparation->reuses && !target.isBlock) {
        QFile file(disk.path);
        if (file.exists()) {
            co_return checkpointError(ErrorCode::InvalidConfig, config::kInvalidArgument,
                tr("The file “%1” for the disk “%2” exists already; choose another name.")
                    .arg(disk.path, disk.target));
        }
        disk.isMade = true;
        CO_TRY(preparation->journal.write(m_owner.folder()));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            disk.isMade = false;
            co_return Error { ErrorCode::Io, tr("The file “%1” could not be created.").arg(disk.path),
                file.errorString() };
        }
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (target.driver == u"raw" && !file.resize(qint64(target.size))) {
            co_return Error { ErrorCode::NoSpace, tr("The file “%1” could not be made.").arg(disk.path),
                file.errorString() };
        }
    }
    const QString storageName = BackupJournal::storageNodeOf(number);
    QJsonObject storage;
    storage[QStringLiteral("driver")]
        = target.isBlock ? QStringLiteral("host_device") : QStringLiteral("file");
    storage[QStringLiteral("node-name")] = storageName;
    storage[QStringLiteral("filename")] = disk.path;
    storage[QStringLiteral("discard")] = QStringLiteral("unmap");
    auto opened = co_await guest->monitor->execute(QStringLiteral("blockdev-add"), storage);
    if (!opened)
        co_return opened.error().wrapped(tr("The image “%1” could not be opened.").arg(disk.path));
    if (!preparation->reuses && target.driver == u"qcow2") {
        auto created = co_await createImage(guest, preparation, number);
        if (!created)
            co_return created.error().wrapped(tr("The image “%1” could not be created.").arg(disk.path));
    }
    QJsonObject format;
    format[QStringLiteral("driver")] = target.driver;
    format[QStringLiteral("node-name")] = BackupJournal::formatNodeOf(number);
    format[QStringLiteral("file")] = storageName;
    format[QStringLiteral("discard")] = QStringLiteral("unmap");
    if (target.driver == u"qcow2")
        format[QStringLiteral("backing")] = target.builds ? QJsonValue(disk.source) : QJsonValue::Null;
    auto added = co_await guest->monitor->execute(QStringLiteral("blockdev-add"), format);
    if (!added)
        co_return added.error().wrapped(tr("The image “%1” could not be opened.").arg(disk.path));
    co_return Result<>();
}

QFuture<Result<>> DomainBackup::createImage(
    RunningGuestPtr guest, PreparationPtr preparation, std::size_t number)
{
    const Target &target = preparation->targets[number];
    QJsonObject options;
    options[QStringLiteral("driver")] = target.driver;
    options[QStringLiteral("file")] = BackupJournal::storageNodeOf(number);
    options[QStringLiteral("size")] = qint64(target.size);
    if (target.builds && target.sourcePath.startsWith(u'/')) {
        options[QStringLiteral("backing-file")] = target.sourcePath;
        options[QStringLiteral("backing-fmt")] = target.sourceFormat;
    }
    QJsonObject arguments;
    arguments[QStringLiteral("job-id")] = createJobOf(number);
    arguments[QStringLiteral("options")] = options;
    auto created = co_await m_owner.domain().snapshots().runJob(
        guest, createJobOf(number), QStringLiteral("blockdev-create"), arguments);
    co_return created;
}

QFuture<Result<>> DomainBackup::startServer(RunningGuestPtr guest, config::BackupServerConfig server)
{
    QJsonObject data;
    QJsonObject address;
    if (server.transport == u"unix") {
        data[QStringLiteral("path")] = text(server.socket);
        address[QStringLiteral("type")] = QStringLiteral("unix");
    } else {
        data[QStringLiteral("host")] = text(server.name);
        data[QStringLiteral("port")] = QString::number(server.port.value_or(0));
        address[QStringLiteral("type")] = QStringLiteral("inet");
    }
    address[QStringLiteral("data")] = data;
    QJsonObject arguments;
    arguments[QStringLiteral("addr")] = address;
    auto started = co_await guest->monitor->execute(QStringLiteral("nbd-server-start"), arguments);
    if (!started)
        co_return started.error().wrapped(
            tr("The server for the backup of “%1” could not be started.").arg(m_owner.domainName()));
    co_return Result<>();
}

QFuture<Result<>> DomainBackup::exportDisks(RunningGuestPtr guest)
{
    for (std::size_t number = 0; number < m_journal.disks.size(); ++number) {
        if (!m_owner.isCurrent(guest))
            co_return m_owner.lost();
        BackupJournal::Disk &disk = m_journal.disks[number];
        if (disk.isExported)
            continue;
        QJsonObject arguments;
        arguments[QStringLiteral("type")] = QStringLiteral("nbd");
        arguments[QStringLiteral("id")] = BackupJournal::jobOf(number);
        arguments[QStringLiteral("node-name")] = BackupJournal::formatNodeOf(number);
        arguments[QStringLiteral("name")] = disk.exportName;
        arguments[QStringLiteral("writable")] = false;
        if (disk.hasBitmap) {
            QJsonArray bitmaps;
            bitmaps.append(disk.exportBitmap);
            arguments[QStringLiteral("bitmaps")] = bitmaps;
        }
        auto exported = co_await guest->monitor->execute(QStringLiteral("block-export-add"), arguments);
        if (!exported)
            co_return exported.error();
        m_journal.disks[number].isExported = true;
        CO_TRY(m_journal.write(m_owner.folder()));
    }
    co_return Result<>();
}

QFuture<Result<>> DomainBackup::undo(RunningGuestPtr guest, BackupJournal journal)
{
    const bool canAsk = m_owner.isCurrent(guest) && guest->monitor;
    if (canAsk && journal.isPull) {
        auto stopped = co_await guest->monitor->execute(QStringLiteral("nbd-server-stop"));
        Q_UNUSED(stopped) // perhaps it was never started
    }
    for (std::size_t number = 0; canAsk && number < journal.disks.size(); ++number) {
        QJsonObject job;
        job[QStringLiteral("id")] = createJobOf(number);
        auto dismissed = co_await guest->monitor->execute(QStringLiteral("job-dismiss"), job);
        Q_UNUSED(dismissed) // perhaps there is none
        auto cleared = co_await clear(guest, journal, number);
        Q_UNUSED(cleared)
    }
    for (const BackupJournal::Disk &disk : journal.disks) {
        if (disk.isMade)
            QFile::remove(disk.path);
    }
    co_return BackupJournal::remove(m_owner.folder());
}

} // namespace inn::qemu
