#include "backend/transfer/volumecopy.h"

#include "backend/base/imageheader.h"
#include "backend/base/translated.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/transfer/backingheader.h"
#include "backend/transfer/pipe.h"

#include <unistd.h>

namespace inn::transfer {

Error noStorage(const QString &host)
{
    return { ErrorCode::Unsupported, translated("“%1” has no storage pools.").arg(host) };
}

namespace {

template<class T, class F>
QFuture<Result<T>> callStorage(HostAccess &host, F f)
{
    return host.call([f = std::move(f), label = host.label()](api::Connection &connection) {
        api::StoragePools *storage = connection.storage();
        return storage ? f(*storage) : ready<T>(Result<T>(noStorage(label)));
    });
}

} // namespace

QFuture<Result<api::VolumeInfo>> notingVolume(HostAccess &host, const QUuid &pool, const QByteArray &xml,
    const std::function<QFuture<Result<api::VolumeInfo>>()> &make)
{
    const TransferJournalPtr journal = host.journal();
    if (!journal)
        return make();
    const auto volume = config::readVolume(xml);
    const TransferJournal::Entry entry { TransferJournal::Entry::Kind::Volume, host.uri(), pool,
        volume ? volume->name.value_or(QString()) : QString() };
    journal->note(entry);
    return make().then([journal, entry](Result<api::VolumeInfo> made) {
        if (made)
            journal->setKey(entry, made->key);
        else
            journal->forget(entry);
        return made;
    });
}

QFuture<Result<api::VolumeInfo>> createVolume(
    HostAccess &host, const QUuid &pool, const QByteArray &xml, const JobPtr &job)
{
    return notingVolume(host, pool, xml, [&] {
        return callStorage<api::VolumeInfo>(host,
            [pool, xml, job](api::StoragePools &storage) { return storage.createVolume(pool, xml, job); });
    });
}

QFuture<Result<>> deleteVolume(HostAccess &host, const QString &key)
{
    return callStorage<void>(host, [key](api::StoragePools &storage) {
        return storage.deleteVolume(key);
    }).then([key, journal = host.journal()](Result<> deleted) {
        if (deleted && journal)
            journal->forgetKey(key);
        return deleted;
    });
}

QFuture<Result<>> uploadVolume(HostAccess &host, const QString &key, const FileDescriptor &source,
    const api::VolumeRange &range, const JobPtr &job)
{
    return callStorage<void>(host, [key, source, range, job](api::StoragePools &storage) {
        return storage.uploadVolume(key, source, range, job);
    });
}

QFuture<Result<>> downloadVolume(HostAccess &host, const QString &key, const FileDescriptor &target,
    const api::VolumeRange &range, const JobPtr &job)
{
    return callStorage<void>(host, [key, target, range, job](api::StoragePools &storage) {
        return storage.downloadVolume(key, target, range, job);
    });
}

QByteArray volumeDocument(const QString &name, const QString &format, Bytes capacity)
{
    config::VolumeConfig volume;
    volume.name = name;
    volume.capacity = capacity;
    volume.allocation = Bytes { 0 };
    volume.format = format;
    return config::writeVolume(volume);
}

JobPtr jobBelow(const JobPtr &job, const JobShare &share)
{
    JobPtr below = quietJobBelow(job);
    if (job) {
        // Direct: the answer comes from a backend's thread, and Job's own signal crosses to whoever listens.
        QObject::connect(
            below.get(), &Job::progressChanged, job.get(),
            [weak = std::weak_ptr<Job>(job), share](double fraction, const QString &) {
                if (const JobPtr above = weak.lock(); above && fraction >= 0)
                    above->report(share.from + fraction * (share.to - share.from), share.text);
            },
            Qt::DirectConnection);
    }
    return below;
}

JobPtr quietJobBelow(const JobPtr &job)
{
    auto below = std::make_shared<Job>();
    if (job) {
        QObject::connect(
            job.get(), &Job::cancelRequested, below.get(), [raw = below.get()] { raw->requestCancel(); },
            Qt::DirectConnection);
        if (job->isCancelRequested())
            below->requestCancel();
    }
    return below;
}

QFuture<Result<api::VolumeInfo>> VolumeCopier::copy(VolumeCopyRequest request, JobPtr job)
{
    const QByteArray xml = volumeDocument(request.name, request.format, request.capacity);
    auto made = co_await createVolume(m_to, request.pool, xml, quietJobBelow(job));
    if (!made)
        co_return made.error();
    const QString key = made->key;
    auto copied = co_await stream(request, key, job);
    if (copied && !request.backingName.isEmpty())
        copied = co_await putOn(key, request.backingName, job);
    if (copied && job && job->isCancelRequested())
        copied = detail::cancelledError();
    if (copied)
        co_return *made;
    Error error = copied.error();
    auto deleted = co_await deleteVolume(m_to, key);
    if (!deleted) {
        error.details += u'\n'
            + translated("The unfinished volume “%1” could not be deleted: %2")
                  .arg(key, deleted.error().message);
    }
    co_return error;
}

// Both ends at once. Who fails first ends the other; what it says is the reason.
QFuture<Result<>> VolumeCopier::stream(VolumeCopyRequest request, QString key, JobPtr job)
{
    auto created = Pipe::create();
    if (!created)
        co_return created.error();
    Pipe pipe = *created;
    created = Pipe();
    const JobPtr reading = jobBelow(job, {});
    const JobPtr writing = quietJobBelow(job);
    api::VolumeRange all;
    all.holes = api::VolumeRange::Holes::Told;
    auto sent = downloadVolume(m_from, request.sourceKey, pipe.writer, all, reading);
    auto taken = uploadVolume(m_to, key, pipe.reader, all, writing);
    pipe = Pipe();
    auto written = co_await taken;
    if (!written)
        reading->requestCancel();
    auto read = co_await sent;
    if (job && job->isCancelRequested())
        co_return detail::cancelledError();
    if (!written)
        co_return written.error();
    co_return read;
}

QFuture<Result<>> VolumeCopier::putOn(QString key, QString backing, JobPtr job)
{
    auto created = Pipe::create();
    if (!created)
        co_return created.error();
    Pipe pipe = *created;
    created = Pipe();
    api::VolumeRange begin;
    begin.length = kImageHeaderBytes;
    auto read = co_await downloadVolume(m_to, key, pipe.writer, begin, quietJobBelow(job));
    if (!read)
        co_return read.error();
    QByteArray header(kImageHeaderBytes, '\0');
    const auto size = ::read(pipe.reader.get(), header.data(), size_t(header.size()));
    header.truncate(std::max<qsizetype>(0, qsizetype(size)));
    auto patches = renameBacking(header, backing);
    if (!patches)
        co_return patches.error();
    for (size_t i = 0; i < patches->size(); ++i) {
        const Patch patch = (*patches)[i];
        auto bytes = readerOf(patch.bytes);
        if (!bytes)
            co_return bytes.error();
        const FileDescriptor source = std::exchange(*bytes, {});
        api::VolumeRange range;
        range.offset = patch.offset;
        range.length = quint64(patch.bytes.size());
        auto written = co_await uploadVolume(m_to, key, source, range, quietJobBelow(job));
        if (!written)
            co_return written.error();
    }
    co_return Result<>();
}

} // namespace inn::transfer
