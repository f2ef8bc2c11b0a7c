// Beginning jobs that move contents up and down a chain of images.

#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/deviceobjects.h"

#include <QDir>
#include <QFileInfo>

namespace inn::qemu {

namespace {

constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID

QJsonObject jobArguments(const QString &id, quint64 bandwidth)
{
    return { { QStringLiteral("job-id"), id }, { QStringLiteral("speed"), qint64(bandwidth) },
        { QStringLiteral("auto-finalize"), true }, { QStringLiteral("auto-dismiss"), false } };
}

} // namespace

Result<DomainBlockJobs::Place> DomainBlockJobs::placeFor(const QString &disk) const
{
    Place place;
    TRY_ASSIGN(place.guest, running());
    TRY_ASSIGN(place.disk, findDisk(place.guest->live(), disk));
    const QString target = text(place.disk.targetDev);
    TRY(refuseBusy(place.disk));
    if (place.disk.bus == u"sd" || place.disk.transient) {
        return refused(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("The images of the disk “%1” of “%2” cannot be merged or copied: it is transient, or on an SD "
               "bus.")
                .arg(target, name()));
    }
    if (config::isWithoutMedium(place.disk)) {
        return refused(ErrorCode::Unsupported, config::kUnsupported,
            tr("The disk “%1” of “%2” has no image.").arg(target, name()));
    }
    place.chain = chainOf(place.disk);
    place.index = place.guest->status.blockIndexes.value(text(place.disk.alias), -1);
    if (place.index < 0 || place.chain.images.empty())
        return m_domain.notRunningAnyMore();
    place.chain.images.front().index = unsigned(place.index);
    return place;
}

// Guests that an older program of ours started do not say which nodes their images below have.
Result<> DomainBlockJobs::checkNumbered(const Place &place)
{
    for (const ChainElement &image : place.chain.images) {
        if (!image.index) {
            return refused(ErrorCode::Unsupported, config::kOperationUnsupported,
                tr("It is not known how the emulator calls the image “%1”; shut the machine down and start "
                   "it again.")
                    .arg(image.place()));
        }
    }
    return {};
}

// Of an image of the chain below the one at `above`.
Result<int> DomainBlockJobs::positionOf(const Place &place, const QString &image, int above) const
{
    const int position = place.chain.find(image);
    if (position > above)
        return position;
    return refused(ErrorCode::InvalidConfig, config::kInvalidArgument,
        tr("The disk “%1” of “%2” has no image “%3” there.").arg(text(place.disk.targetDev), name(), image));
}

// How the image at `base` is called from the one at `above`, where its own reference is relative now.
Result<QString> DomainBlockJobs::relativeBacking(const Place &place, int above, int base) const
{
    const ChainElement &upper = place.chain.images[size_t(above)];
    const QString path = place.chain.images[size_t(base)].path();
    if (!upper.path().isEmpty() && !path.isEmpty()) {
        TRY_ASSIGN(const auto reference, readBackingReference(upper.path(), upper.formatWord()));
        if (reference && !reference->name.isEmpty() && !QDir::isAbsolutePath(reference->name))
            return QFileInfo(upper.path()).dir().relativeFilePath(path);
    }
    return refused(ErrorCode::InvalidState, kOperationInvalid,
        tr("The image “%1” does not name the one below it by a relative path, so that cannot be kept.")
            .arg(upper.place()));
}

QFuture<Result<>> DomainBlockJobs::pull(
    QString disk, QString base, quint64 bandwidth, api::BlockRebaseFlags flags)
{
    const bool relative = flags.testFlag(api::BlockRebase::Relative);
    if (relative && base.isEmpty()) {
        co_return refused(ErrorCode::InvalidConfig, config::kInvalidArgument,
            tr("A relative name can be kept only for an image that stays; name it."));
    }
    auto ticket = co_await m_domain.m_jobs->begin(name(), tr("a disk of it is being flattened"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY_ASSIGN(const Place place, placeFor(disk));
    int position = 0;
    QString backingFile;
    if (!base.isEmpty()) {
        CO_TRY_ASSIGN(position, positionOf(place, base, 0));
        backingFile = place.chain.images[size_t(position)].place();
    }
    if (relative) {
        CO_TRY_ASSIGN(backingFile, relativeBacking(place, 0, position));
    }
    auto begun = co_await beginPull(place, position, backingFile, bandwidth);
    if (!begun) {
        co_return begun.error().wrapped(
            tr("The disk “%1” of “%2” could not be flattened.").arg(disk, name()));
    }
    co_return Result<>();
}

QFuture<Result<>> DomainBlockJobs::beginPull(Place place, int base, QString backingFile, quint64 bandwidth)
{
    CO_TRY(checkNumbered(place));
    BlockJobRecord record;
    record.type = api::BlockJobType::Pull;
    record.alias = text(place.disk.alias);
    record.id = QStringLiteral("inn-pull-") + record.alias;
    record.top = unsigned(place.index);
    QJsonObject arguments = jobArguments(record.id, bandwidth);
    arguments[QStringLiteral("device")] = formatNodeName(place.index);
    if (base > 0) {
        record.base = *place.chain.images[size_t(base)].index;
        arguments[QStringLiteral("base-node")] = formatNodeName(int(record.base));
        arguments[QStringLiteral("backing-file")] = backingFile;
    }
    auto launched = co_await launch(place.guest, record, QStringLiteral("block-stream"), arguments);
    co_return launched;
}

QFuture<Result<>> DomainBlockJobs::commit(
    QString disk, QString base, QString top, quint64 bandwidth, api::BlockCommitFlags flags)
{
    auto ticket = co_await m_domain.m_jobs->begin(name(), tr("a disk of it is being merged"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY_ASSIGN(const Place place, placeFor(disk));
    const auto refuse = [](const QString &sentence) {
        return refused(ErrorCode::InvalidConfig, config::kInvalidArgument, sentence);
    };
    int upper = 0;
    if (!top.isEmpty() && top != text(place.disk.targetDev)) {
        CO_TRY_ASSIGN(upper, positionOf(place, top, -1));
    }
    const int last = int(place.chain.images.size()) - 1;
    if ((upper == 0) != flags.testFlag(api::BlockCommit::Active)) {
        const QString sentence = upper == 0
            ? tr("“%1” writes to the image “%2”; merging it must be asked for as that of the active one.")
            : tr("“%1” does not write to the image “%2”; it is not the active one.");
        co_return refuse(sentence.arg(name(), place.chain.images[size_t(upper)].place()));
    }
    if (upper >= last) {
        co_return refuse(tr("There is nothing below the image “%1” to merge it into.")
                             .arg(place.chain.images[size_t(upper)].place()));
    }
    int lower = last;
    const bool shallow = flags.testFlag(api::BlockCommit::Shallow);
    if (!base.isEmpty()) {
        CO_TRY_ASSIGN(lower, positionOf(place, base, upper));
    } else if (shallow) {
        lower = upper + 1;
    }
    if (shallow && lower != upper + 1) {
        co_return refuse(
            tr("The image “%1” is not the one directly below “%2”.")
                .arg(place.chain.images[size_t(lower)].place(), place.chain.images[size_t(upper)].place()));
    }
    QString backingFile = upper > 0 ? place.chain.images[size_t(lower)].place() : QString();
    if (upper > 0 && flags.testFlag(api::BlockCommit::Relative)) {
        CO_TRY_ASSIGN(backingFile, relativeBacking(place, upper - 1, lower));
    }
    auto begun = co_await beginCommit(
        place, lower, upper, backingFile, bandwidth, flags.testFlag(api::BlockCommit::Delete));
    if (!begun)
        co_return begun.error().wrapped(tr("The disk “%1” of “%2” could not be merged.").arg(disk, name()));
    co_return Result<>();
}

QFuture<Result<>> DomainBlockJobs::beginCommit(
    Place place, int base, int top, QString backingFile, quint64 bandwidth, bool deletes)
{
    CO_TRY(checkNumbered(place));
    if (top == 0 && place.disk.copyOnRead == u"on") {
        co_return refused(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("The disk “%1” of “%2” copies on read; switch that off to merge its own image.")
                .arg(text(place.disk.targetDev), name()));
    }
    BlockJobRecord record;
    record.type = top == 0 ? api::BlockJobType::ActiveCommit : api::BlockJobType::Commit;
    record.alias = text(place.disk.alias);
    record.id = QStringLiteral("inn-commit-") + record.alias;
    record.top = *place.chain.images[size_t(top)].index;
    record.base = *place.chain.images[size_t(base)].index;
    record.deletes = deletes;
    QJsonObject arguments = jobArguments(record.id, bandwidth);
    arguments[QStringLiteral("device")] = topNodeName(place.disk, place.index);
    arguments[QStringLiteral("top-node")] = formatNodeName(int(record.top));
    arguments[QStringLiteral("base-node")] = formatNodeName(int(record.base));
    if (!backingFile.isEmpty())
        arguments[QStringLiteral("backing-file")] = backingFile;
    auto launched = co_await launch(place.guest, record, QStringLiteral("block-commit"), arguments);
    co_return launched;
}

QFuture<Result<>> DomainBlockJobs::launch(
    RunningGuestPtr guest, BlockJobRecord record, QString command, QJsonObject arguments)
{
    const QString id = record.id;
    const BlockJobRecord *known = find(guest, id);
    if (!known)
        guest->status.blockJobs.push_back(std::move(record));
    store(guest);
    auto begun = co_await guest->monitor->execute(command, arguments);
    if (!m_domain.isCurrent(guest))
        co_return m_domain.notRunningAnyMore();
    BlockJobRecord *now = find(guest, id);
    if (!begun) {
        drop(guest, id);
        Error error = begun.error();
        error.libvirtCode = config::kInternal; // as libvirt tells of commands that QEMU refuses
        co_return error;
    }
    // It may be ready, or even over, already.
    if (now && now->state == BlockJobRecord::State::New) {
        now->state = BlockJobRecord::State::Running;
        now->nodes.clear();
        showMirror(guest, *now);
    }
    Q_EMIT changed();
    co_return Result<>();
}

void DomainBlockJobs::drop(const RunningGuestPtr &guest, const QString &id)
{
    std::erase_if(guest->status.blockJobs, [&](const BlockJobRecord &record) { return record.id == id; });
    store(guest);
}

QFuture<Result<>> DomainBlockJobs::merge(
    RunningGuestPtr guest, QString disk, unsigned top, unsigned base, JobPtr job)
{
    CO_TRY_ASSIGN(const Place place, placeFor(disk));
    const int upper = place.chain.positionOf(top);
    const int lower = place.chain.positionOf(base);
    if (upper < 0 || lower <= upper) {
        co_return refused(ErrorCode::InvalidState, kOperationInvalid,
            tr("The images of the disk “%1” of “%2” are not in the order that was expected.")
                .arg(disk, name()));
    }
    const QString backingFile = upper > 0 ? place.chain.images[size_t(lower)].place() : QString();
    const QString id = QStringLiteral("inn-commit-") + text(place.disk.alias);
    m_driven.insert(id);
    const QFuture<Result<>> ready = awaitReady(id);
    const QFuture<Result<>> ended = awaitEnd(id);
    auto begun = co_await beginCommit(place, lower, upper, backingFile, 0, true);
    if (begun && upper == 0) {
        // Progress is told, and a wish to stop heard, until it is ready.
        auto driven = drive(guest, id, job);
        auto isReady = co_await ready;
        if (isReady) {
            auto asked = co_await pivot(guest, id);
            begun = std::move(asked);
        }
        if (begun) {
            auto over = co_await driven;
            begun = std::move(over);
        }
    } else if (begun) {
        auto over = co_await drive(guest, id, job);
        begun = std::move(over);
    }
    m_driven.remove(id);
    if (!begun)
        settle(id, begun);
    co_return begun;
}

QFuture<Result<>> DomainBlockJobs::settleDown(RunningGuestPtr guest, QString disk)
{
    const auto found = recordOf(guest, disk);
    if (!found)
        co_return Result<>();
    BlockJobRecord *record = *found;
    const QString id = record->id;
    m_driven.insert(id);
    const QFuture<Result<>> ended = awaitEnd(id);
    if (record->state == BlockJobRecord::State::Running || record->state == BlockJobRecord::State::Ready) {
        record->state = BlockJobRecord::State::Aborting;
        showMirror(guest, *record);
        QJsonObject which;
        which[QStringLiteral("device")] = id;
        auto cancelled = co_await guest->monitor->execute(QStringLiteral("block-job-cancel"), which);
        Q_UNUSED(cancelled) // it may be over
    }
    // Its end may be waiting for the right that we hold.
    if (m_concluding.contains(id)) {
        auto concluded = co_await concludeHolding(guest, id);
        Q_UNUSED(concluded)
    }
    auto over = co_await ended;
    m_driven.remove(id);
    co_return over;
}

QFuture<Result<>> DomainBlockJobs::flatten(RunningGuestPtr guest, QString disk, unsigned base, JobPtr job)
{
    CO_TRY_ASSIGN(const Place place, placeFor(disk));
    const int lower = base == 0 ? 0 : place.chain.positionOf(base);
    if (lower < 0) {
        co_return refused(ErrorCode::InvalidState, kOperationInvalid,
            tr("The images of the disk “%1” of “%2” are not in the order that was expected.")
                .arg(disk, name()));
    }
    const QString id = QStringLiteral("inn-pull-") + text(place.disk.alias);
    m_driven.insert(id);
    const QFuture<Result<>> ended = awaitEnd(id);
    const QString backingFile = lower > 0 ? place.chain.images[size_t(lower)].place() : QString();
    auto done = co_await beginPull(place, lower, backingFile, 0);
    if (done) {
        auto over = co_await drive(guest, id, job);
        done = std::move(over);
    }
    m_driven.remove(id);
    if (!done)
        settle(id, done);
    co_return done;
}

} // namespace inn::qemu
