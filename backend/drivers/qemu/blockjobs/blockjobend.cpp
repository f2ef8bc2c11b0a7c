// How jobs end: the documents follow, what is out of use goes. Also for jobs of an earlier process of ours.

#include "backend/base/pause.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/words.h"

#include <QFile>
#include <QJsonArray>

namespace inn::qemu {

namespace {

using State = BlockJobRecord::State;
constexpr std::chrono::milliseconds kPause { 50 };
constexpr int kMostTries = 40;

// virConnectDomainEventBlockJobStatus.
constexpr int kCompleted = 0, kFailed = 1, kCanceled = 2, kReady = 3;

std::optional<QJsonObject> jobIn(const Result<QJsonValue> &jobs, const QString &id)
{
    if (!jobs)
        return {};
    const QJsonArray all = jobs->toArray();
    for (const auto &entry : all) {
        if (entry.toObject()[QStringLiteral("id")].toString() == id)
            return entry.toObject();
    }
    return {};
}

QString statusOf(const QJsonObject &job)
{
    return job[QStringLiteral("status")].toString();
}

} // namespace

void DomainBlockJobs::handleEvent(const RunningGuestPtr &guest, const QmpEvent &event)
{
    if (event.name != QStringLiteral("JOB_STATUS_CHANGE"))
        return;
    const QString id = event.data[QStringLiteral("id")].toString();
    const QString status = statusOf(event.data);
    BlockJobRecord *record = find(guest, id);
    if (!record || record->state == State::Finishing)
        return;
    if (status == QStringLiteral("ready")) {
        if (record->state != State::New && record->state != State::Running)
            return;
        record->state = State::Ready;
        record->nodes.clear();
        showMirror(guest, *record);
        const BlockJobRecord told = *record;
        tell(told, kReady);
        if (const auto waiters = m_readyWaiters.find(id); waiters != m_readyWaiters.end()) {
            for (const auto &waiter : std::exchange(waiters->second, {})) {
                waiter->addResult(Result<>());
                waiter->finish();
            }
        }
    } else if (status == QStringLiteral("concluded") && !m_concluding.contains(id)) {
        conclude(guest, id);
    }
}

// Changing the documents needs the right to; whoever waits for this end has it already.
QFuture<Result<>> DomainBlockJobs::conclude(RunningGuestPtr guest, QString id)
{
    m_concluding.insert(id);
    JobQueue::TicketPtr ticket;
    while (!ticket && !m_driven.contains(id)) {
        auto granted = co_await m_domain.m_jobs->begin(name(), tr("a job on a disk is being ended"));
        if (granted) {
            ticket = *granted;
            break;
        }
        auto paused = co_await pause(kPause);
        Q_UNUSED(paused)
        if (!m_domain.isCurrent(guest))
            break;
    }
    auto done = co_await concludeHolding(guest, id);
    m_concluding.remove(id);
    if (!done)
        qWarning("%s", qUtf8Printable(done.error().fullText()));
    co_return done;
}

QFuture<Result<>> DomainBlockJobs::concludeHolding(RunningGuestPtr guest, QString id)
{
    if (!m_domain.isCurrent(guest) || !guest->monitor)
        co_return Result<>();
    QmpOptions patient;
    patient.timeout = std::chrono::milliseconds(0);
    auto jobs = co_await guest->monitor->execute(QStringLiteral("query-jobs"), {}, patient);
    auto blocks = co_await commands::queryBlock(*guest->monitor);
    BlockJobRecord *record = m_domain.isCurrent(guest) ? find(guest, id) : nullptr;
    if (!jobs || !blocks || !record)
        co_return Result<>(); // the emulator ends
    const auto job = jobIn(jobs, id);
    record->problem
        = job ? (*job)[QStringLiteral("error")].toString() : QStringLiteral("the job is not known any more");
    // Which image the drive has is the truth about where it went.
    const unsigned other = record->isCopy() ? record->destinationIndex : record->base;
    bool pivoted = false;
    for (const commands::BlockDevice &block : *blocks) {
        const bool isDrive = block.qdev == record->alias
            || block.qdev.contains(QStringLiteral("/") + record->alias + u'/')
            || block.qdev.endsWith(QStringLiteral("/") + record->alias);
        pivoted = pivoted || (isDrive && record->canPivot() && block.node == formatNodeName(int(other)));
    }
    applyEnd(guest, *record, record->problem.isEmpty(), pivoted);
    auto cleaned = co_await cleanUp(guest, id);
    co_return cleaned;
}

// The documents after the job; what is left to do then stands in the record.
void DomainBlockJobs::applyEnd(
    const RunningGuestPtr &guest, BlockJobRecord &record, bool succeeded, bool pivoted)
{
    config::DomainConfig live = guest->live();
    config::DiskConfig *disk = liveDisk(live, record.alias);
    const State before = record.state;
    record.state = State::Finishing;
    record.nodes.clear();
    const bool wasAborted = before == State::Aborting;
    record.status = !succeeded && !wasAborted           ? kFailed
        : wasAborted || (record.canPivot() && !pivoted) ? kCanceled
                                                        : kCompleted;
    if (record.canPivot() && before == State::Pivoting && !pivoted)
        record.status = kFailed;
    if (!disk) {
        store(guest);
        return;
    }
    disk->mirror.reset();
    const config::DiskConfig old = *disk;
    const ImageChain chain = chainOf(old);
    ImageChain after = chain;
    const bool merged = succeeded && !record.canPivot() && record.status == kCompleted;
    const int base = chain.positionOf(record.base);
    const int top = chain.positionOf(record.top);
    const auto at = [&](int position) { return after.images.begin() + position; };
    if (pivoted && record.isCopy()) {
        if (const auto device = config::readDeviceElement(record.destination);
            device && !device->disks.empty())
            after = chainOf(device->disks.front());
        guest->status.blockIndexes.insert(record.alias, int(record.destinationIndex));
    } else if (pivoted && base > 0) {
        after.images.erase(at(0), at(base));
        guest->status.blockIndexes.insert(record.alias, int(record.base));
    } else if (merged && record.type == api::BlockJobType::Pull) {
        after.images.erase(at(1), base > 0 ? at(base) : after.images.end());
        after.ends = after.ends || base <= 0;
    } else if (merged && top > 0 && base > top) {
        after.images.erase(at(top), at(base));
    } else if (record.isCopy()) {
        // The copy stays a file, as it was when the job ended.
        if (const auto device = config::readDeviceElement(record.destination);
            device && !device->disks.empty()) {
            for (const ChainElement &image : chainOf(device->disks.front()).images) {
                if (chain.positionOf(image.index.value_or(0)) < 0)
                    record.nodes += nodesOfImage(image);
            }
        }
    }
    const bool deletes = record.deletes && (merged || pivoted);
    for (const ChainElement &image : chain.images) {
        if (after.positionOf(image.index.value_or(0)) >= 0)
            continue;
        record.nodes += nodesOfImage(image);
        if (deletes && image.type != u"block" && !image.path().isEmpty())
            record.files += image.path();
    }
    if (merged || pivoted) {
        if (auto followed = followInDefinition(old, after); !followed)
            qWarning("%s", qUtf8Printable(followed.error().fullText()));
    }
    setChain(*disk, after);
    guest->setLive(std::move(live));
    store(guest);
    m_domain.refreshDescription();
    m_domain.refreshRestartNeeded();
    m_domain.publish();
}

// A definition that has another image there since is left alone.
Result<> DomainBlockJobs::followInDefinition(const config::DiskConfig &before, const ImageChain &after)
{
    if (!m_domain.m_definition)
        return {};
    TRY_ASSIGN(config::DomainConfig definition, config::readDomain(*m_domain.m_definition));
    config::DiskConfig *disk = nullptr;
    for (config::DiskConfig &each : definition.disks) {
        if (each.targetDev == before.targetDev)
            disk = &each;
    }
    const ImageChain then = chainOf(before);
    const ImageChain own = disk ? chainOf(*disk) : ImageChain();
    if (own.images.empty() || !isSamePlace(own.images.front(), then.images.front()))
        return {};
    const bool moves = !isSamePlace(then.images.front(), after.images.front());
    const bool saysChain = own.images.size() > 1;
    if (!moves && !saysChain)
        return {};
    ImageChain next = after;
    if (!saysChain) {
        next.images.resize(1);
        next.ends = false;
    }
    setChain(*disk, next);
    forgetNumbers(*disk);
    const RunningGuestPtr guest = m_domain.m_guest;
    const bool wasSame = guest && guest->status.definitionHash == m_domain.m_definitionHash;
    const QByteArray document = config::writeDomain(definition);
    TRY(m_domain.m_host.store.save(name(), document));
    m_domain.setDefinition(document, QemuDomain::Report::Silent);
    if (wasSame)
        guest->status.definitionHash = m_domain.m_definitionHash;
    return {};
}

QFuture<Result<>> DomainBlockJobs::cleanUp(RunningGuestPtr guest, QString id)
{
    const BlockJobRecord *known = find(guest, id);
    if (!known)
        co_return Result<>();
    const BlockJobRecord record = *known;
    QJsonObject which;
    which[QStringLiteral("id")] = id;
    auto dismissed = co_await guest->monitor->execute(QStringLiteral("job-dismiss"), which);
    Q_UNUSED(dismissed) // an earlier process of ours may have got that far
    for (const QString &node : record.nodes) {
        QJsonObject arguments;
        arguments[QStringLiteral("node-name")] = node;
        for (int tries = 0; tries < kMostTries && m_domain.isCurrent(guest); ++tries) {
            auto gone = co_await guest->monitor->execute(QStringLiteral("blockdev-del"), arguments);
            // What the job has let go of may be in use for a moment longer.
            if (gone || !gone.error().details.contains(QStringLiteral("in use")))
                break;
            auto paused = co_await pause(kPause);
            Q_UNUSED(paused)
        }
    }
    if (!m_domain.isCurrent(guest))
        co_return Result<>();
    for (const QString &file : record.files)
        QFile::remove(file);
    drop(guest, id);
    tell(record, record.status);
    Result<> result;
    if (record.status == kFailed) {
        const config::DiskConfig *disk = liveDisk(guest->live(), record.alias);
        const bool full = record.problem.contains(QStringLiteral("No space left"));
        Error error { full ? ErrorCode::NoSpace : ErrorCode::Io,
            tr("The job on the disk “%1” of “%2” failed (%3); its images are as usable as before.")
                .arg(disk ? text(disk->targetDev) : record.alias, name(), api::blockJobText(record.type)),
            record.problem };
        error.libvirtCode = config::kOperationFailed;
        m_domain.announce(error.message);
        result = error;
    } else if (record.status == kCanceled) {
        result = detail::cancelledError();
    }
    settle(id, result);
    co_return Result<>();
}

QFuture<Result<>> DomainBlockJobs::reconcile(RunningGuestPtr guest)
{
    if (guest->status.blockJobs.empty() || !guest->monitor)
        co_return Result<>();
    auto jobs = co_await guest->monitor->execute(QStringLiteral("query-jobs"));
    if (!jobs)
        co_return jobs.error();
    QStringList ids;
    for (const BlockJobRecord &record : guest->status.blockJobs)
        ids += record.id;
    for (const QString &id : std::as_const(ids)) {
        BlockJobRecord *record = m_domain.isCurrent(guest) ? find(guest, id) : nullptr;
        if (!record || m_concluding.contains(id))
            continue;
        const auto job = jobIn(jobs, id);
        if (record->state == State::Finishing) {
            auto cleaned = co_await cleanUp(guest, id);
            Q_UNUSED(cleaned)
        } else if (job && statusOf(*job) == QStringLiteral("concluded")) {
            m_driven.insert(id);
            auto done = co_await conclude(guest, id);
            Q_UNUSED(done)
            m_driven.remove(id);
        } else if (job && statusOf(*job) == QStringLiteral("ready")) {
            // A wish to pivot that did not arrive is forgotten; one that did shows by the drive's image.
            const bool isNew = record->state != State::Ready;
            record->state = State::Ready;
            record->nodes.clear();
            showMirror(guest, *record);
            const BlockJobRecord told = *record;
            if (isNew)
                tell(told, kReady);
        } else if (job) {
            if (record->state == State::New) {
                record->state = State::Running;
                record->nodes.clear();
                showMirror(guest, *record);
            }
        } else if (record->state == State::New) {
            // It never began.
            if (!record->madeFile.isEmpty())
                QFile::remove(record->madeFile);
            record->state = State::Finishing;
            record->status = kFailed;
            store(guest);
            auto cleaned = co_await cleanUp(guest, id);
            Q_UNUSED(cleaned)
        } else {
            m_driven.insert(id);
            auto done = co_await conclude(guest, id);
            Q_UNUSED(done)
            m_driven.remove(id);
        }
    }
    co_return Result<>();
}

} // namespace inn::qemu
