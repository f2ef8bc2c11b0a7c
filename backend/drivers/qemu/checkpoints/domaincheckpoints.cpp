#include "backend/drivers/qemu/checkpoints/domaincheckpoints.h"

#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/checkpoints/domainbackup.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/savedstates/savedguest.h"

namespace inn::qemu {

Error checkpointError(ErrorCode code, int libvirtCode, const QString &sentence)
{
    Error error { code, sentence };
    error.libvirtCode = libvirtCode;
    return error;
}

DomainCheckpoints::DomainCheckpoints(QemuDomain &domain)
    : m_domain(domain)
    , m_folder(domain.m_host.roots.checkpoints() + u'/' + domain.uuid().toString(QUuid::WithoutBraces))
    , m_store(m_folder)
    , m_backup(std::make_unique<DomainBackup>(*this))
{
}

DomainCheckpoints::~DomainCheckpoints()
{
    m_backup.reset();
    m_tasks.cancelAll();
}

bool DomainCheckpoints::isIdle() const
{
    return m_tasks.isEmpty() && m_backup->isIdle();
}

config::CheckpointList &DomainCheckpoints::list()
{
    if (m_list)
        return *m_list;
    m_list.emplace();
    for (const SnapshotStore::Stored &stored : m_store.load()) {
        auto checkpoint = config::Checkpoint::read(stored.xml);
        if (checkpoint && checkpoint->name() == stored.fileName) {
            m_list->insert(std::move(*checkpoint));
            continue;
        }
        qWarning("%s",
            qUtf8Printable(tr("“%1” is no readable checkpoint of “%2”; it is left alone.")
                               .arg(stored.fileName, domainName())));
    }
    if (const QString current = m_store.current(); m_list->find(current))
        m_list->setCurrent(current);
    return *m_list;
}

Result<config::Checkpoint> DomainCheckpoints::found(const QString &name)
{
    if (const config::Checkpoint *checkpoint = list().find(name))
        return *checkpoint;
    return checkpointError(
        ErrorCode::NotFound, kNoCheckpoint, tr("“%1” has no checkpoint “%2”.").arg(domainName(), name));
}

std::vector<api::CheckpointInfo> DomainCheckpoints::infos()
{
    std::vector<api::CheckpointInfo> all;
    for (const config::Checkpoint *checkpoint : list().descendantsOf({})) {
        api::CheckpointInfo info;
        info.name = checkpoint->name();
        info.description = checkpoint->config.description.value_or(QString());
        info.parent = list().find(checkpoint->parent()) ? checkpoint->parent() : QString();
        info.createdAt = QDateTime::fromSecsSinceEpoch(checkpoint->config.creationTime.value_or(0), Qt::UTC);
        for (const config::CheckpointDiskConfig &disk : checkpoint->config.disks) {
            if (disk.checkpoint != u"no")
                info.disks += disk.name.value_or(QString());
        }
        info.isCurrent = info.name == list().current();
        all.push_back(std::move(info));
    }
    return all;
}

QByteArray DomainCheckpoints::domainXml() const
{
    config::DomainConfig live = m_domain.m_guest->live();
    makeInactive(live);
    return config::writeDomain(live);
}

Result<QString> DomainCheckpoints::nodeOf(const config::DiskConfig &disk) const
{
    const auto &indexes = m_domain.m_guest->status.blockIndexes;
    const auto index = indexes.constFind(disk.alias.value_or(QString()));
    if (index != indexes.constEnd())
        return formatNodeName(*index);
    return Error { ErrorCode::Internal,
        tr("The emulator does not know the disk “%1”.").arg(disk.targetDev.value_or(QString())) };
}

QFuture<Result<QByteArray>> DomainCheckpoints::xml(QString name, api::CheckpointXmlFlags flags)
{
    CO_TRY_ASSIGN(config::Checkpoint checkpoint, found(name));
    config::CheckpointConfig &config = checkpoint.config;
    if (flags.testFlag(api::CheckpointXml::Size)) {
        const RunningGuestPtr running = guest();
        if (!running || !running->monitor)
            co_return lost();
        auto graph = co_await BlockGraph::query(*running->monitor);
        if (!graph)
            co_return graph.error();
        if (!isCurrent(running))
            co_return lost();
        for (const config::DiskConfig &disk : running->live().disks) {
            const auto node = nodeOf(disk);
            for (config::CheckpointDiskConfig &one : config.disks) {
                if (!node || one.checkpoint == u"no" || one.name != disk.targetDev)
                    continue;
                const QString bitmap = one.bitmap.value_or(name);
                const auto images = graph->validBitmap(*node, bitmap);
                quint64 size = 0; // what two images both changed counts twice
                for (const BlockNode *image : images)
                    size += image->bitmap(bitmap)->count;
                if (!images.empty())
                    one.size = size;
            }
        }
    }
    if (flags.testFlag(api::CheckpointXml::NoDomain))
        co_return config::withDomain(config, {});
    QByteArray domain = config::elementText(config.domain);
    if (!domain.isEmpty() && !flags.testFlag(api::CheckpointXml::Secure)) {
        CO_TRY_ASSIGN(domain, shownDocument(domain, Secrets::Hidden));
    }
    co_return config::withDomain(config, domain);
}

// First the document, then that it is the current one: a crash between leaves one that is merely not current.
Result<> DomainCheckpoints::keep(const QByteArray &document, const QString &current)
{
    TRY_ASSIGN(config::Checkpoint checkpoint, config::Checkpoint::read(document));
    TRY(m_store.save(checkpoint.name(), document));
    list().insert(std::move(checkpoint));
    if (list().current() == current)
        return {};
    TRY(m_store.setCurrent(current));
    list().setCurrent(current);
    return {};
}

QJsonArray DomainCheckpoints::Plan::actions() const
{
    QJsonArray all;
    for (const BackupJournal::Mark &mark : marks) {
        QJsonObject data;
        data[QStringLiteral("node")] = mark.node;
        data[QStringLiteral("name")] = name;
        data[QStringLiteral("persistent")] = true;
        all.append(blockAction(QStringLiteral("block-dirty-bitmap-add"), data));
    }
    return all;
}

namespace {

Result<config::CheckpointConfig> readDocument(const QByteArray &document, config::MomentUse use)
{
    xml::Issues issues;
    TRY_ASSIGN(config::CheckpointConfig told, config::readCheckpoint(document, &issues));
    TRY(firstError(issues));
    TRY(firstError(config::checkCheckpoint(told, use)));
    config::applyCheckpointDefaults(told);
    return told;
}

} // namespace

Result<DomainCheckpoints::Plan> DomainCheckpoints::plan(const QByteArray &document)
{
    TRY_ASSIGN(config::CheckpointConfig wanted, readDocument(document, config::MomentUse::Create));
    const config::DomainConfig &live = m_domain.m_guest->live();
    wanted.creationTime = QDateTime::currentSecsSinceEpoch();
    if (wanted.name.value_or(QString()).isEmpty())
        wanted.name = QString::number(*wanted.creationTime);
    xml::Issues issues;
    config::alignCheckpointDisks(wanted, live, issues);
    TRY(firstError(issues));
    Plan plan;
    plan.name = *wanted.name;
    if (list().find(plan.name)) {
        return checkpointError(ErrorCode::AlreadyExists, config::kOperationFailed,
            tr("“%1” has a checkpoint “%2” already; choose another name.").arg(domainName(), plan.name));
    }
    for (std::size_t i = 0; i < wanted.disks.size(); ++i) {
        config::CheckpointDiskConfig &disk = wanted.disks[i];
        const config::DiskConfig &real = live.disks[i];
        if (disk.checkpoint == u"no")
            continue;
        disk.checkpoint = QStringLiteral("bitmap");
        if (disk.bitmap.value_or(plan.name) != plan.name) {
            return checkpointError(ErrorCode::Unsupported, config::kUnsupported,
                tr("What the disk “%1” remembers must be called “%2” as the checkpoint is.")
                    .arg(disk.name.value_or(QString()), plan.name));
        }
        disk.bitmap = plan.name;
        disk.size.reset();
        if (real.driverType != u"qcow2") {
            return checkpointError(ErrorCode::Unsupported, config::kUnsupported,
                tr("The disk “%1” is an image of the format “%2”, which cannot remember changes; convert it "
                   "to “qcow2” or leave it out.")
                    .arg(disk.name.value_or(QString()), real.driverType.value_or(QStringLiteral("raw"))));
        }
        TRY_ASSIGN(const QString node, nodeOf(real));
        const bool isOnHost = real.source && (real.source->file || real.source->dev);
        plan.marks.push_back({ disk.name.value_or(QString()), node,
            isOnHost ? (real.source->file ? *real.source->file : *real.source->dev) : QString() });
    }
    wanted.parent = list().current().isEmpty() ? std::optional<QString>() : list().current();
    plan.document = config::withDomain(wanted, domainXml());
    return plan;
}

QFuture<Result<QString>> DomainCheckpoints::create(QByteArray document, api::CheckpointCreateFlags flags)
{
    CO_TRY(api::checkFlags(flags));
    if (flags.testFlag(api::CheckpointCreate::Quiesce)) {
        co_return checkpointError(ErrorCode::InvalidConfig, config::kInvalidArgument,
            tr("File systems cannot be frozen for a checkpoint; freeze them yourself before and after."));
    }
    const bool redefines = flags.testFlag(api::CheckpointCreate::Redefine);
    if (!redefines && !m_domain.m_guest) {
        co_return checkpointError(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("“%1” is not running; start it to make a checkpoint.").arg(domainName()));
    }
    auto ticket = co_await jobs().begin(domainName(), tr("a checkpoint of it is being made"));
    if (!ticket)
        co_return ticket.error();
    const RunningGuestPtr running = guest();
    if (redefines) {
        CO_TRY_ASSIGN(
            const config::CheckpointConfig told, readDocument(document, config::MomentUse::Redefine));
        if (flags.testFlag(api::CheckpointCreate::RedefineValidate)) {
            if (!running || !running->monitor)
                co_return lost();
            auto graph = co_await BlockGraph::query(*running->monitor);
            if (!graph)
                co_return graph.error();
            if (!isCurrent(running))
                co_return lost();
            CO_TRY(checkBitmaps(told, *graph));
        }
        co_return redefine(told);
    }
    if (!running || !running->monitor)
        co_return lost();
    CO_TRY_ASSIGN(const Plan wanted, plan(document));
    BackupJournal journal;
    if (!BackupJournal::exists(m_folder)) {
        journal.checkpoint = wanted.name;
        journal.checkpointDocument = wanted.document;
        journal.marks = wanted.marks;
        CO_TRY(journal.write(m_folder));
    }
    QJsonObject arguments;
    arguments[QStringLiteral("actions")] = wanted.actions();
    auto done = co_await running->monitor->execute(QStringLiteral("transaction"), arguments);
    Result<> kept;
    if (done)
        kept = keep(wanted.document, wanted.name);
    if (!journal.checkpoint.isEmpty()) {
        CO_TRY(BackupJournal::remove(m_folder));
    }
    if (!done) {
        co_return done.error().wrapped(
            tr("The checkpoint “%1” of “%2” could not be made.").arg(wanted.name, domainName()));
    }
    CO_TRY(kept);
    Q_EMIT changed();
    co_return wanted.name;
}

Result<> DomainCheckpoints::checkBitmaps(const config::CheckpointConfig &told, const BlockGraph &graph) const
{
    for (const config::DiskConfig &real : guest()->live().disks) {
        for (const config::CheckpointDiskConfig &disk : told.disks) {
            if (disk.checkpoint == u"no" || disk.name != real.targetDev)
                continue;
            TRY_ASSIGN(const QString node, nodeOf(real));
            if (graph.validBitmap(node, disk.bitmap.value_or(told.name.value_or(QString()))).empty()) {
                return checkpointError(ErrorCode::InvalidState, kInconsistent,
                    tr("The disk “%1” does not remember what changed since the checkpoint “%2”.")
                        .arg(disk.name.value_or(QString()), told.name.value_or(QString())));
            }
        }
    }
    return {};
}

Result<QString> DomainCheckpoints::redefine(const config::CheckpointConfig &told)
{
    const QString name = told.name.value_or(QString());
    const QString parent = told.parent.value_or(QString());
    TRY(list().checkParent(name, parent));
    if (told.domain && told.domain->uuid != m_domain.uuid()) {
        return checkpointError(ErrorCode::InvalidConfig, config::kInvalidArgument,
            tr("The checkpoint “%1” is one of another machine.").arg(name));
    }
    const bool follows = list().current().isEmpty() || (!parent.isEmpty() && parent == list().current());
    TRY(keep(config::withDomain(told, config::elementText(told.domain)), follows ? name : list().current()));
    Q_EMIT changed();
    return name;
}

Result<> DomainCheckpoints::forget(const QString &name)
{
    const config::Checkpoint *checkpoint = list().find(name);
    if (!checkpoint)
        return {};
    const QString parent = list().find(checkpoint->parent()) ? checkpoint->parent() : QString();
    if (list().current() == name) {
        TRY(m_store.setCurrent(parent));
        list().setCurrent(parent);
    }
    TRY(m_store.remove(name));
    list().remove(name);
    return {};
}

Result<> DomainCheckpoints::giveChildrenTo(const QString &name, const QString &parent)
{
    std::vector<config::CheckpointConfig> children;
    for (const config::Checkpoint *child : list().childrenOf(name))
        children.push_back(child->config);
    for (config::CheckpointConfig &child : children) {
        child.parent = parent.isEmpty() ? std::optional<QString>() : parent;
        TRY(keep(config::withDomain(child, config::elementText(child.domain)), list().current()));
    }
    return {};
}

// A bitmap that is not there any more is as good as removed.
QFuture<Result<>> DomainCheckpoints::removeBitmaps(config::Checkpoint checkpoint)
{
    const RunningGuestPtr running = guest();
    if (!running || !running->monitor)
        co_return lost();
    auto graph = co_await BlockGraph::query(*running->monitor);
    if (!graph)
        co_return graph.error();
    if (!isCurrent(running))
        co_return lost();
    QJsonArray actions, writable, readable;
    const auto append = [](QJsonArray &all, const QJsonArray &more) {
        for (const auto &each : more)
            all.append(each);
    };
    for (const config::DiskConfig &disk : running->live().disks) {
        const QString bitmap = checkpoint.bitmapOf(disk.targetDev.value_or(QString()));
        const auto node = nodeOf(disk);
        if (bitmap.isEmpty() || !node)
            continue;
        append(writable, graph->reopened(*node, bitmap, BlockGraph::Writing::Allowed));
        append(readable, graph->reopened(*node, bitmap, BlockGraph::Writing::Refused));
        for (const BlockNode *image : graph->chain(*node)) {
            if (!image->bitmap(bitmap))
                continue;
            QJsonObject data;
            data[QStringLiteral("node")] = image->name;
            data[QStringLiteral("name")] = bitmap;
            actions.append(blockAction(QStringLiteral("block-dirty-bitmap-remove"), data));
        }
    }
    if (actions.isEmpty())
        co_return Result<>();
    QJsonObject arguments;
    arguments[QStringLiteral("actions")] = actions;
    const QString reopen = QStringLiteral("blockdev-reopen");
    QJsonObject images;
    images[QStringLiteral("options")] = writable;
    if (!writable.isEmpty()) {
        auto opened = co_await running->monitor->execute(reopen, images);
        if (!opened)
            co_return opened.error();
        if (!isCurrent(running))
            co_return lost();
    }
    auto done = co_await running->monitor->execute(QStringLiteral("transaction"), arguments);
    if (!writable.isEmpty() && isCurrent(running)) {
        images[QStringLiteral("options")] = readable;
        auto closed = co_await running->monitor->execute(reopen, images);
        if (done && !closed)
            co_return closed.error();
    }
    if (!done)
        co_return done.error();
    co_return Result<>();
}

QFuture<Result<>> DomainCheckpoints::remove(QString name, api::CheckpointDeleteFlags flags)
{
    CO_TRY(api::checkFlags(flags));
    auto ticket = co_await jobs().begin(domainName(), tr("a checkpoint of it is being deleted"));
    if (!ticket)
        co_return ticket.error();
    const bool metadataOnly = flags.testFlag(api::CheckpointDelete::MetadataOnly);
    if (!metadataOnly && !guest()) {
        co_return checkpointError(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("“%1” is not running; start it to delete a checkpoint, or forget only its entry.")
                .arg(domainName()));
    }
    CO_TRY_ASSIGN(const config::Checkpoint checkpoint, found(name));
    const bool childrenOnly = flags.testFlag(api::CheckpointDelete::ChildrenOnly);
    std::vector<config::Checkpoint> all;
    if (childrenOnly || flags.testFlag(api::CheckpointDelete::Children)) {
        for (const config::Checkpoint *child : list().descendantsOf(name))
            all.insert(all.begin(), *child); // the last first
    }
    if (!childrenOnly)
        all.push_back(checkpoint);
    for (const config::Checkpoint &one : all) {
        if (!metadataOnly) {
            auto removed = co_await removeBitmaps(one);
            if (!removed) {
                co_return removed.error().wrapped(
                    tr("The checkpoint “%1” of “%2” could not be deleted.").arg(one.name(), domainName()));
            }
        }
        CO_TRY(giveChildrenTo(one.name(), list().find(one.parent()) ? one.parent() : QString()));
        CO_TRY(forget(one.name()));
        Q_EMIT changed();
    }
    co_return Result<>();
}

Result<> DomainCheckpoints::discardAll()
{
    const bool had = !list().isEmpty();
    TRY(m_store.removeAll());
    m_list.emplace();
    if (had)
        Q_EMIT changed();
    return {};
}

QFuture<Result<>> DomainCheckpoints::recover()
{
    auto ticket = co_await jobs().begin(domainName(), tr("what was interrupted is being ended"));
    if (!ticket)
        co_return ticket.error();
    const auto journal = BackupJournal::read(m_folder);
    if (!journal)
        co_return BackupJournal::remove(m_folder);
    QFuture<Result<>> work
        = journal->document.isEmpty() ? recoverCheckpoint(*journal) : m_backup->recover(*journal);
    auto recovered = co_await work;
    co_return recovered;
}

// It was made when the bitmaps are there.
QFuture<Result<>> DomainCheckpoints::recoverCheckpoint(BackupJournal journal)
{
    const RunningGuestPtr running = guest();
    bool exists = false;
    if (running && running->monitor && !journal.marks.empty()) {
        auto graph = co_await BlockGraph::query(*running->monitor);
        if (!graph)
            co_return graph.error();
        const BlockNode *node = graph->find(journal.marks.front().node);
        exists = node && node->bitmap(journal.checkpoint);
    }
    if (exists && !list().find(journal.checkpoint)) {
        CO_TRY(keep(journal.checkpointDocument, journal.checkpoint));
        Q_EMIT changed();
    }
    co_return BackupJournal::remove(m_folder);
}

} // namespace inn::qemu
