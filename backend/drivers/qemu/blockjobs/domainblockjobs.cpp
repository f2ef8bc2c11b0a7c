#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"

#include "backend/api/domainevent.h"
#include "backend/base/pause.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/command/commandbuilder.h"

#include <QJsonArray>

namespace inn::qemu {

namespace {

constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID
constexpr int kBlockCopyActive = 83; // VIR_ERR_BLOCK_COPY_ACTIVE
constexpr std::chrono::milliseconds kProgressInterval { 250 };
constexpr std::chrono::milliseconds kPatienceWithQueries { 30'000 };

void finishAll(std::vector<std::shared_ptr<QPromise<Result<>>>> &waiters, const Result<> &result)
{
    for (const auto &waiter : std::exchange(waiters, {})) {
        waiter->addResult(result);
        waiter->finish();
    }
}

QFuture<Result<>> addWaiter(std::vector<std::shared_ptr<QPromise<Result<>>>> &waiters)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    waiters.push_back(promise);
    return promise->future();
}

api::BlockJobInfo infoOf(const QJsonObject &job)
{
    const auto number
        = [&](const char *key) { return quint64(qMax(0.0, job[QLatin1String(key)].toDouble())); };
    api::BlockJobInfo info;
    info.bandwidth = number("speed");
    info.current = number("offset");
    info.end = number("len");
    info.ready = job[QStringLiteral("ready")].toBool();
    // Equal numbers say that it is done.
    if (!info.ready && info.current == info.end) {
        if (info.current > 0)
            --info.current;
        else
            ++info.end;
    }
    return info;
}

} // namespace

DomainBlockJobs::DomainBlockJobs(QemuDomain &domain)
    : m_domain(domain)
{
}

DomainBlockJobs::~DomainBlockJobs()
{
    m_tasks.cancelAll();
}

Error DomainBlockJobs::refused(ErrorCode code, int libvirtCode, const QString &sentence)
{
    Error error { code, sentence };
    error.libvirtCode = libvirtCode;
    return error;
}

Result<RunningGuestPtr> DomainBlockJobs::running() const
{
    const RunningGuestPtr guest = m_domain.m_guest;
    if (!guest)
        return refused(ErrorCode::InvalidState, kOperationInvalid, tr("“%1” is not running.").arg(name()));
    if (!guest->monitor || guest->status.phase != GuestStatus::Phase::Running) {
        return refused(ErrorCode::InvalidState, kOperationInvalid,
            tr("“%1” runs, but its emulator cannot be asked now.").arg(name()));
    }
    return guest;
}

Result<config::DiskConfig> DomainBlockJobs::findDisk(
    const config::DomainConfig &domain, const QString &wanted) const
{
    for (const config::DiskConfig &disk : domain.disks) {
        const ImageChain chain = chainOf(disk);
        const bool hasPath
            = !wanted.isEmpty() && !chain.images.empty() && chain.images.front().path() == wanted;
        if (disk.targetDev == wanted || hasPath)
            return disk;
    }
    return refused(
        ErrorCode::InvalidConfig, config::kInvalidArgument, tr("“%1” has no disk “%2”.").arg(name(), wanted));
}

BlockJobRecord *DomainBlockJobs::find(const RunningGuestPtr &guest, const QString &id) const
{
    for (BlockJobRecord &record : guest->status.blockJobs) {
        if (record.id == id)
            return &record;
    }
    return nullptr;
}

BlockJobRecord *DomainBlockJobs::findByAlias(const RunningGuestPtr &guest, const QString &alias) const
{
    for (BlockJobRecord &record : guest->status.blockJobs) {
        if (record.alias == alias)
            return &record;
    }
    return nullptr;
}

Result<BlockJobRecord *> DomainBlockJobs::recordOf(const RunningGuestPtr &guest, const QString &disk) const
{
    TRY_ASSIGN(const config::DiskConfig found, findDisk(guest->live(), disk));
    if (BlockJobRecord *record = findByAlias(guest, found.alias.value_or(QString())))
        return record;
    return refused(ErrorCode::InvalidConfig, config::kInvalidArgument,
        tr("No job is under way on the disk “%1” of “%2”.").arg(disk, name()));
}

config::DiskConfig *DomainBlockJobs::liveDisk(config::DomainConfig &live, const QString &alias)
{
    for (config::DiskConfig &disk : live.disks) {
        if (disk.alias == alias)
            return &disk;
    }
    return nullptr;
}

bool DomainBlockJobs::hasJobs() const
{
    return m_domain.m_guest && !m_domain.m_guest->status.blockJobs.empty();
}

Error DomainBlockJobs::busyError(int libvirtCode) const
{
    return refused(ErrorCode::InvalidState, libvirtCode,
        tr("A disk of “%1” is being merged or copied; wait for the end of that, or cancel it.").arg(name()));
}

Result<> DomainBlockJobs::refuseBusy(const config::DiskConfig &disk) const
{
    const RunningGuestPtr guest = m_domain.m_guest;
    const BlockJobRecord *record = guest ? findByAlias(guest, disk.alias.value_or(QString())) : nullptr;
    if (!record)
        return {};
    return refused(ErrorCode::Busy, record->canPivot() ? kBlockCopyActive : config::kOperationUnsupported,
        tr("The disk “%1” of “%2” is busy (%3); wait for the end of that, or cancel it.")
            .arg(disk.targetDev.value_or(QString()), name(), api::blockJobText(record->type)));
}

void DomainBlockJobs::tell(const BlockJobRecord &record, int status)
{
    const RunningGuestPtr guest = m_domain.m_guest;
    if (!guest)
        return;
    auto event = std::make_shared<api::DomainEvent>();
    event->domain = m_domain.uuid();
    event->name = name();
    event->id = m_domain.m_info.id;
    api::domainevent::BlockJob what;
    what.type = int(record.type);
    what.status = status;
    if (const config::DiskConfig *disk = liveDisk(guest->live(), record.alias)) {
        what.target = disk->targetDev.value_or(QString());
        const ImageChain chain = chainOf(*disk);
        what.path = chain.images.empty() ? QString() : chain.images.front().path();
    }
    event->what = what;
    Q_EMIT happened(event);
    Q_EMIT changed();
}

// Not by query-named-block-nodes: QEMU 7.2 ends with a segmentation fault when it is asked that while a
// block-stream job is over and not dismissed yet (tried), and a guest's job may be over at any moment.
QFuture<Result<std::vector<QJsonObject>>> DomainBlockJobs::imagesOf(RunningGuestPtr guest, QString alias)
{
    auto told = co_await guest->monitor->execute(QStringLiteral("query-block"));
    if (!told)
        co_return told.error();
    std::vector<QJsonObject> images;
    const QJsonArray blocks = told->toArray();
    for (const auto &entry : blocks) {
        commands::BlockDevice drive;
        drive.qdev = entry[QStringLiteral("qdev")].toString();
        if (drive.alias() != alias)
            continue;
        QJsonObject image = entry[QStringLiteral("inserted")][QStringLiteral("image")].toObject();
        while (!image.isEmpty()) {
            images.push_back(image);
            image = image[QStringLiteral("backing-image")].toObject();
        }
    }
    co_return images;
}

QFuture<Result<>> DomainBlockJobs::awaitEnd(const QString &id)
{
    return addWaiter(m_endWaiters[id]);
}

QFuture<Result<>> DomainBlockJobs::awaitReady(const QString &id)
{
    return addWaiter(m_readyWaiters[id]);
}

void DomainBlockJobs::settle(const QString &id, const Result<> &result)
{
    finishAll(m_readyWaiters[id], result);
    finishAll(m_endWaiters[id], result);
    m_readyWaiters.erase(id);
    m_endWaiters.erase(id);
}

void DomainBlockJobs::guestEnded()
{
    QStringList ids;
    for (const auto &[id, waiters] : m_endWaiters)
        ids += id;
    for (const auto &[id, waiters] : m_readyWaiters)
        ids += id;
    for (const QString &id : std::as_const(ids))
        settle(id, Result<>(m_domain.notRunningAnyMore()));
    m_driven.clear();
    Q_EMIT changed();
}

QFuture<Result<std::vector<api::BlockJobInfo>>> DomainBlockJobs::jobs()
{
    CO_TRY_ASSIGN(const RunningGuestPtr guest, running());
    std::vector<api::BlockJobInfo> all;
    if (guest->status.blockJobs.empty())
        co_return all;
    QmpOptions options;
    options.timeout = kPatienceWithQueries;
    auto told = co_await guest->monitor->execute(QStringLiteral("query-block-jobs"), {}, options);
    if (!told)
        co_return told.error();
    if (!m_domain.isCurrent(guest))
        co_return m_domain.notRunningAnyMore();
    const QJsonArray entries = told->toArray();
    for (const auto &entry : entries) {
        const QJsonObject job = entry.toObject();
        const BlockJobRecord *record = find(guest, job[QStringLiteral("device")].toString());
        if (!record || record->state == BlockJobRecord::State::Finishing)
            continue;
        api::BlockJobInfo info = infoOf(job);
        info.type = record->type;
        if (const config::DiskConfig *disk = liveDisk(guest->live(), record->alias))
            info.target = disk->targetDev.value_or(QString());
        all.push_back(std::move(info));
    }
    co_return all;
}

QFuture<Result<std::optional<api::BlockJobInfo>>> DomainBlockJobs::job(QString disk)
{
    CO_TRY_ASSIGN(const RunningGuestPtr guest, running());
    CO_TRY_ASSIGN(const config::DiskConfig found, findDisk(guest->live(), disk));
    auto all = co_await jobs();
    if (!all)
        co_return all.error();
    std::optional<api::BlockJobInfo> result;
    for (const api::BlockJobInfo &each : *all) {
        if (each.target == found.targetDev)
            result = each;
    }
    co_return result;
}

QFuture<Result<>> DomainBlockJobs::setSpeed(QString disk, quint64 bandwidth)
{
    auto ticket = co_await m_domain.m_jobs->begin(name(), tr("a job on a disk is being changed"));
    if (!ticket)
        co_return ticket.error();
    if (bandwidth > quint64(std::numeric_limits<qint64>::max())) {
        co_return refused(
            ErrorCode::InvalidConfig, config::kOverflow, tr("The bandwidth %1 is too large.").arg(bandwidth));
    }
    CO_TRY_ASSIGN(const RunningGuestPtr guest, running());
    CO_TRY_ASSIGN(BlockJobRecord *const record, recordOf(guest, disk));
    QJsonObject arguments;
    arguments[QStringLiteral("device")] = record->id;
    arguments[QStringLiteral("speed")] = qint64(bandwidth);
    auto set = co_await guest->monitor->execute(QStringLiteral("block-job-set-speed"), arguments);
    if (!set)
        co_return set.error().wrapped(tr("The speed of the job on “%1” could not be set.").arg(disk));
    co_return Result<>();
}

QFuture<Result<>> DomainBlockJobs::abort(QString disk, api::BlockAbortFlags flags)
{
    auto ticket = co_await m_domain.m_jobs->begin(name(), tr("a job on a disk is being ended"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY_ASSIGN(const RunningGuestPtr guest, running());
    CO_TRY_ASSIGN(BlockJobRecord * record, recordOf(guest, disk));
    const QString id = record->id;
    using State = BlockJobRecord::State;
    if (record->state != State::Running && record->state != State::Ready) {
        co_return refused(ErrorCode::InvalidState, kOperationInvalid,
            tr("The job on the disk “%1” of “%2” is ending already.").arg(disk, name()));
    }
    const bool waits = !flags.testFlag(api::BlockAbort::Async);
    const bool pivots = flags.testFlag(api::BlockAbort::Pivot);
    QFuture<Result<>> ended;
    if (waits) {
        m_driven.insert(id);
        ended = awaitEnd(id);
    }
    Result<> begun;
    if (pivots) {
        auto asked = co_await pivot(guest, id);
        begun = std::move(asked);
    } else {
        const State before = record->state;
        record->state = State::Aborting;
        showMirror(guest, *record);
        QJsonObject arguments;
        arguments[QStringLiteral("device")] = id;
        auto asked = co_await guest->monitor->execute(QStringLiteral("block-job-cancel"), arguments);
        record = m_domain.isCurrent(guest) ? find(guest, id) : nullptr;
        if (!asked && record && record->state == State::Aborting) {
            record->state = before;
            showMirror(guest, *record);
            begun = asked.error();
        }
    }
    if (!begun) {
        m_driven.remove(id);
        co_return begun.error().wrapped(
            tr("The job on the disk “%1” of “%2” could not be ended.").arg(disk, name()));
    }
    if (!waits)
        co_return Result<>();
    auto over = co_await ended;
    m_driven.remove(id);
    if (pivots && !over) {
        Error error = over.error().wrapped(
            tr("The disk “%1” of “%2” could not go over to the other image.").arg(disk, name()));
        error.libvirtCode = config::kOperationFailed;
        co_return error;
    }
    co_return Result<>();
}

QFuture<Result<>> DomainBlockJobs::pivot(RunningGuestPtr guest, QString id)
{
    using State = BlockJobRecord::State;
    BlockJobRecord *record = find(guest, id);
    if (!record)
        co_return m_domain.notRunningAnyMore();
    if (record->state != State::Ready) {
        co_return refused(ErrorCode::InvalidState, kBlockCopyActive,
            tr("The other image of “%1” does not hold everything yet; wait until it is ready.").arg(name()));
    }
    if (!record->canPivot()) {
        co_return refused(ErrorCode::InvalidState, kOperationInvalid,
            tr("This job on a disk of “%1” ends by itself; it has nothing to go over to.").arg(name()));
    }
    record->state = State::Pivoting;
    showMirror(guest, *record);
    QJsonObject arguments;
    arguments[QStringLiteral("id")] = id;
    auto asked = co_await guest->monitor->execute(QStringLiteral("job-complete"), arguments);
    record = m_domain.isCurrent(guest) ? find(guest, id) : nullptr;
    if (!asked && record && record->state == State::Pivoting) {
        record->state = State::Ready;
        showMirror(guest, *record);
        co_return asked.error();
    }
    co_return Result<>();
}

// The document says what a copy or an active commit is doing; with the status file.
void DomainBlockJobs::showMirror(const RunningGuestPtr &guest, const BlockJobRecord &record)
{
    config::DomainConfig live = guest->live();
    config::DiskConfig *disk = liveDisk(live, record.alias);
    if (disk && record.canPivot()) {
        std::optional<ChainElement> image;
        if (record.isCopy()) {
            if (const auto device = config::readDeviceElement(record.destination);
                device && !device->disks.empty())
                image = chainOf(device->disks.front()).images.front();
        } else {
            const ImageChain chain = chainOf(*disk);
            if (const int position = chain.positionOf(record.base); position >= 0)
                image = chain.images[size_t(position)];
        }
        config::MirrorConfig mirror;
        mirror.type = image ? image->type : std::nullopt;
        mirror.job = record.isCopy() ? QStringLiteral("copy") : QStringLiteral("active-commit");
        using State = BlockJobRecord::State;
        if (record.state == State::Ready)
            mirror.ready = QStringLiteral("yes");
        else if (record.state == State::Pivoting)
            mirror.ready = QStringLiteral("pivot");
        else if (record.state == State::Aborting)
            mirror.ready = QStringLiteral("abort");
        if (image) {
            mirror.formatType = image->formatWord();
            mirror.sourceFile = image->source.file;
            mirror.sourceDevice = image->source.dev;
            mirror.sourceProtocol = image->source.protocol;
            mirror.sourceName = image->source.name;
            if (record.isCopy() && image->type == u"file") { // as old clients look for it
                mirror.file = image->source.file;
                mirror.format = image->formatWord();
            }
        }
        disk->mirror = mirror;
        guest->setLive(std::move(live));
    }
    store(guest);
}

// What a job that runs shows while somebody waits for its end.
QFuture<Result<>> DomainBlockJobs::drive(RunningGuestPtr guest, QString id, JobPtr job)
{
    const QFuture<Result<>> ended = awaitEnd(id);
    while (!ended.isFinished() && job) {
        const BlockJobRecord *record = m_domain.isCurrent(guest) ? find(guest, id) : nullptr;
        if (!record)
            break;
        if (job->isCancelRequested() && record->state == BlockJobRecord::State::Running) {
            find(guest, id)->state = BlockJobRecord::State::Aborting;
            QJsonObject arguments;
            arguments[QStringLiteral("device")] = id;
            auto cancelled = co_await guest->monitor->execute(QStringLiteral("block-job-cancel"), arguments);
            Q_UNUSED(cancelled) // it may be over already
            break;
        }
        auto all = co_await jobs();
        if (all) {
            for (const api::BlockJobInfo &info : *all) {
                if (info.end > 0)
                    job->report(double(info.current) / double(info.end));
            }
        }
        auto paused = co_await pause(kProgressInterval);
        Q_UNUSED(paused)
    }
    auto over = co_await ended;
    co_return over;
}

} // namespace inn::qemu
