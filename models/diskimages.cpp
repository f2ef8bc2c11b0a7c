#include "models/diskimages.h"

#include "backend/base/pause.h"
#include "models/host.h"
#include "models/tasklist.h"

#include <QXmlStreamWriter>

namespace inn::models {

namespace {

constexpr std::chrono::milliseconds kInterval { 400 };

Error unsupported()
{
    return { ErrorCode::Unsupported,
        DiskImages::tr("This host cannot change the images of running machines.") };
}

QByteArray destination(const QString &path, const QString &format)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(QStringLiteral("disk"));
    writer.writeAttribute(QStringLiteral("type"), QStringLiteral("file"));
    writer.writeEmptyElement(QStringLiteral("driver"));
    writer.writeAttribute(QStringLiteral("name"), QStringLiteral("qemu"));
    writer.writeAttribute(QStringLiteral("type"), format);
    writer.writeEmptyElement(QStringLiteral("source"));
    writer.writeAttribute(QStringLiteral("file"), path);
    writer.writeEndElement();
    return xml;
}

} // namespace

DiskImages::DiskImages(Domain *domain, const QString &target, QObject *parent)
    : QObject(parent)
    , m_domain(domain)
    , m_target(target)
{
}

QFuture<Result<std::vector<api::ChainImage>>> DiskImages::chain()
{
    using Images = std::vector<api::ChainImage>;
    if (!m_domain)
        return ready<Images>(unsupported());
    return m_domain->host()->call([id = m_domain->uuid(), target = m_target](api::Connection &connection) {
        return connection.blockJobs() ? connection.blockJobs()->chain(id, target)
                                      : ready<Images>(unsupported());
    });
}

QFuture<Result<>> DiskImages::start(const QString &title, Begin begin, AtReady atReady, int imagesAfter)
{
    if (!m_domain)
        return ready<void>(unsupported());
    auto job = std::make_shared<Job>();
    Host *host = m_domain->host();
    const QUuid uuid = m_domain->uuid();
    auto *work = new DiskJob(host, uuid, m_target, job); // its parent is the host
    const auto at = atReady == AtReady::Pivot ? DiskJob::AtReady::Pivot : DiskJob::AtReady::Stop;
    auto tracked = host->tasks()->track(
        title, { host->label(), uuid }, job, work->run(std::move(begin), at, imagesAfter));
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    tracked.then(work, [work, promise](Result<> result) {
        promise->addResult(std::move(result));
        promise->finish();
        work->deleteLater();
    });
    return promise->future();
}

QFuture<Result<>> DiskImages::flatten(const std::vector<api::ChainImage> &chain, int base)
{
    const QString lowest = base > 0 && base < int(chain.size()) ? chain[size_t(base)].path : QString();
    const int after = base > 0 ? int(chain.size()) - base + 1 : 1;
    return start(
        tr("Flatten the disk “%1” of “%2”").arg(m_target, m_domain ? m_domain->name() : QString()),
        [uuid = m_domain ? m_domain->uuid() : QUuid(), target = m_target, lowest](
            api::BlockJobs &jobs) { return jobs.pull(uuid, target, lowest, 0); },
        AtReady::Stop, after);
}

QFuture<Result<>> DiskImages::merge(const std::vector<api::ChainImage> &chain, int top, int base)
{
    const auto path
        = [&](int at) { return at >= 0 && at < int(chain.size()) ? chain[size_t(at)].path : QString(); };
    api::BlockCommitFlags flags;
    flags.setFlag(api::BlockCommit::Active, top == 0);
    const QString upper = top == 0 ? QString() : path(top), lower = path(base);
    return start(
        tr("Merge images of the disk “%1” of “%2”").arg(m_target, m_domain ? m_domain->name() : QString()),
        [uuid = m_domain ? m_domain->uuid() : QUuid(), target = m_target, upper, lower, flags](
            api::BlockJobs &jobs) { return jobs.commit(uuid, target, lower, upper, 0, flags); },
        AtReady::Pivot, int(chain.size()) - (base - top));
}

QFuture<Result<>> DiskImages::copy(const QString &path, const QString &format, AfterCopy after)
{
    return start(
        tr("Copy the disk “%1” of “%2”").arg(m_target, m_domain ? m_domain->name() : QString()),
        [uuid = m_domain ? m_domain->uuid() : QUuid(), target = m_target, xml = destination(path, format)](
            api::BlockJobs &jobs) { return jobs.copy(uuid, target, xml, {}, api::BlockCopy::TransientJob); },
        after == AfterCopy::GoesOnWithCopy ? AtReady::Pivot : AtReady::Stop, -1);
}

QFuture<Result<>> DiskImages::resize(Bytes size)
{
    return start(
        tr("Resize the disk “%1” of “%2”").arg(m_target, m_domain ? m_domain->name() : QString()),
        [uuid = m_domain ? m_domain->uuid() : QUuid(), target = m_target, size](
            api::BlockJobs &jobs) { return jobs.resize(uuid, target, size); },
        AtReady::Stop, -1);
}

DiskJob::DiskJob(Host *host, const QUuid &domain, const QString &target, JobPtr job)
    : QObject(host)
    , m_host(host)
    , m_domain(domain)
    , m_target(target)
    , m_job(std::move(job))
{
}

DiskJob::~DiskJob()
{
    m_scope.cancelAll();
}

QFuture<Result<>> DiskJob::run(Begin begin, AtReady atReady, int imagesAfter)
{
    auto beginning = m_host->call([begin](api::Connection &connection) {
        return connection.blockJobs() ? begin(*connection.blockJobs()) : ready<void>(unsupported());
    });
    auto begun = co_await beginning;
    if (!begun)
        co_return begun.error();
    m_job->setCancellation(Job::Cancellation::Possible);
    const auto end = [uuid = m_domain, target = m_target](api::BlockAbortFlags flags) {
        return [uuid, target, flags](api::Connection &connection) {
            return connection.blockJobs() ? connection.blockJobs()->abort(uuid, target, flags)
                                          : ready<void>(unsupported());
        };
    };
    for (;;) {
        auto asking = m_host->call([uuid = m_domain, target = m_target](api::Connection &connection) {
            return connection.blockJobs() ? connection.blockJobs()->job(uuid, target)
                                          : ready<std::optional<api::BlockJobInfo>>(unsupported());
        });
        auto now = co_await asking;
        if (!now)
            co_return now.error();
        if (!*now)
            break;
        const api::BlockJobInfo info = **now;
        m_job->report(
            info.end > 0 ? double(info.current) / double(info.end) : -1, api::blockJobText(info.type));
        if (m_job->isCancelRequested()) {
            auto ending = m_host->call(end({}));
            auto ended = co_await ending;
            if (!ended)
                co_return ended.error();
            co_return detail::cancelledError();
        }
        if (info.ready) {
            m_job->setCancellation(Job::Cancellation::Impossible);
            auto ending
                = m_host->call(end(atReady == AtReady::Pivot ? api::BlockAbortFlags(api::BlockAbort::Pivot)
                                                             : api::BlockAbortFlags()));
            auto ended = co_await ending;
            co_return ended;
        }
        auto waited = co_await pause(kInterval);
        Q_UNUSED(waited)
    }
    if (imagesAfter < 0)
        co_return Result<>();
    auto looking = m_host->call([uuid = m_domain, target = m_target](api::Connection &connection) {
        return connection.blockJobs() ? connection.blockJobs()->chain(uuid, target)
                                      : ready<std::vector<api::ChainImage>>(unsupported());
    });
    auto chain = co_await looking;
    if (chain && int(chain->size()) > imagesAfter) {
        co_return Error { ErrorCode::Io,
            tr("The images of the disk “%1” are as they were: the emulator could not do it. Look at the "
               "machine’s log.")
                .arg(m_target) };
    }
    co_return Result<>();
}

} // namespace inn::models
