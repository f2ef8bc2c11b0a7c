// What is done with the content of volumes.

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/libvirt/libvirterror.h"
#include "backend/drivers/libvirt/libvirtstorage.h"
#include "backend/drivers/libvirt/storagecalls.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace inn::libvirt {

namespace {

constexpr int kPatience = 200; // milliseconds between looks at the job
constexpr size_t kPiece = 256 << 10;

// One end of ours and the job that may end it.
struct Copy
{
    const FileDescriptor &file;
    QString message;
    quint64 length = 0;
    quint64 expected = 0;
    const JobPtr &job;
    quint64 done = 0;

    void report() const
    {
        if (job)
            job->report(expected > 0 ? std::min(1.0, double(done) / double(expected)) : -1);
    }
    [[nodiscard]] Result<> awaitReady(short events) const
    {
        while (true) {
            if (job && job->isCancelRequested())
                return detail::cancelledError();
            struct pollfd waiting = { file.get(), events, 0 };
            const int count = ::poll(&waiting, 1, kPatience);
            if (count > 0)
                return {};
            if (count < 0 && errno != EINTR)
                return systemError(errno, message);
        }
    }
};

Result<> sendFrom(virStreamPtr stream, Copy copy)
{
    QByteArray buffer(qsizetype(kPiece), Qt::Uninitialized);
    while (copy.length == 0 || copy.done < copy.length) {
        TRY(copy.awaitReady(POLLIN));
        const quint64 left = copy.length == 0 ? kPiece : std::min<quint64>(kPiece, copy.length - copy.done);
        const auto size = ::read(copy.file.get(), buffer.data(), size_t(left));
        if (size == 0)
            break;
        if (size < 0 && errno != EINTR && errno != EAGAIN)
            return systemError(errno, copy.message);
        for (ssize_t sent = 0; sent < size;) {
            const int written = virStreamSend(stream, buffer.constData() + sent, size_t(size - sent));
            if (written < 0)
                return lastError(copy.message);
            sent += written;
        }
        copy.done += quint64(std::max<ssize_t>(size, 0));
        copy.report();
    }
    return {};
}

Result<> receiveInto(virStreamPtr stream, Copy copy)
{
    QByteArray buffer(qsizetype(kPiece), Qt::Uninitialized);
    while (true) {
        const int size = virStreamRecv(stream, buffer.data(), kPiece);
        if (size < 0)
            return lastError(copy.message);
        if (size == 0)
            return {};
        for (ssize_t written = 0; written < size;) {
            TRY(copy.awaitReady(POLLOUT));
            const auto count = ::write(copy.file.get(), buffer.constData() + written, size_t(size - written));
            if (count < 0 && errno != EINTR && errno != EAGAIN)
                return systemError(errno, copy.message);
            written += std::max<ssize_t>(count, 0);
        }
        copy.done += quint64(size);
        copy.report();
    }
}

Result<> finish(virStreamPtr stream, const Result<> &copied, const QString &message)
{
    if (!copied) {
        virStreamAbort(stream);
        return copied.error();
    }
    if (virStreamFinish(stream) != 0)
        return lastError(message);
    return {};
}

} // namespace

QFuture<Result<>> LibvirtStorage::changeVolume(QString key, VolumeWork work)
{
    const auto job = [key, work = std::move(work)](virConnectPtr connection) -> Result<QUuid> {
        TRY_ASSIGN(const VolumeHandle volume, findVolume(connection, key));
        TRY(work(volume.get()));
        const PoolHandle pool(virStoragePoolLookupByVolume(volume.get()));
        unsigned char raw[VIR_UUID_BUFLEN] {};
        if (pool)
            virStoragePoolGetUUID(pool.get(), raw);
        return QUuid::fromRfc4122(QByteArrayView(raw, sizeof raw));
    };
    CO_TRY_ASSIGN(const QUuid pool, co_await m_pool.run<QUuid>(job));
    auto refreshed = co_await refresh(pool);
    std::ignore = refreshed;
    Q_EMIT volumesChanged(pool);
    co_return Result<>();
}

QFuture<Result<>> LibvirtStorage::uploadVolume(
    QString key, FileDescriptor source, api::VolumeRange range, JobPtr job)
{
    if (job)
        job->setCancellation(Job::Cancellation::Possible);
    return changeVolume(key, [key, source, range, job](virStorageVolPtr volume) -> Result<> {
        const QString message = translated("The volume “%1” could not be written.").arg(key);
        const StreamHandle stream(virStreamNew(virStorageVolGetConnect(volume), 0));
        if (!stream || virStorageVolUpload(volume, stream.get(), range.offset, range.length, 0) != 0)
            return lastError(message);
        const off_t end = ::lseek(source.get(), 0, SEEK_CUR) == 0 ? ::lseek(source.get(), 0, SEEK_END) : -1;
        if (end >= 0)
            ::lseek(source.get(), 0, SEEK_SET);
        const quint64 expected = range.length > 0 ? range.length : quint64(std::max<off_t>(end, 0));
        return finish(
            stream.get(), sendFrom(stream.get(), { source, message, range.length, expected, job }), message);
    });
}

QFuture<Result<>> LibvirtStorage::downloadVolume(
    QString key, FileDescriptor target, api::VolumeRange range, JobPtr job)
{
    if (job)
        job->setCancellation(Job::Cancellation::Possible);
    const auto work = [key, target, range, job](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const VolumeHandle volume, findVolume(connection, key));
        const QString message = translated("The volume “%1” could not be read.").arg(key);
        virStorageVolInfo facts {};
        virStorageVolGetInfoFlags(volume.get(), &facts, VIR_STORAGE_VOL_GET_PHYSICAL);
        const StreamHandle stream(virStreamNew(connection, 0));
        if (!stream || virStorageVolDownload(volume.get(), stream.get(), range.offset, range.length, 0) != 0)
            return lastError(message);
        const quint64 rest = facts.allocation > range.offset ? facts.allocation - range.offset : 0;
        const quint64 expected = range.length > 0 ? range.length : rest;
        return finish(stream.get(),
            receiveInto(stream.get(), { target, message, range.length, expected, job }), message);
    };
    return m_pool.run<void>(work);
}

QFuture<Result<>> LibvirtStorage::resizeVolume(QString key, Bytes capacity, api::VolumeResizeFlags flags)
{
    return changeVolume(key, [key, capacity, flags](virStorageVolPtr volume) -> Result<> {
        const QString message = translated("The volume “%1” could not be resized.").arg(key);
        if (virStorageVolResize(volume, capacity.count, unsigned(int(flags))) != 0)
            return lastError(message);
        return {};
    });
}

QFuture<Result<>> LibvirtStorage::wipeVolume(QString key, api::WipeAlgorithm algorithm, JobPtr)
{
    return changeVolume(key, [key, algorithm](virStorageVolPtr volume) -> Result<> {
        const QString message = translated("The volume “%1” could not be overwritten.").arg(key);
        if (virStorageVolWipePattern(volume, unsigned(algorithm), 0) != 0)
            return lastError(message);
        return {};
    });
}

QFuture<Result<api::VolumeInfo>> LibvirtStorage::cloneVolume(
    QUuid pool, QByteArray xml, QString sourceKey, api::VolumeCreateFlags flags, JobPtr)
{
    return addVolume(pool, [xml, sourceKey, flags](virStoragePoolPtr handle) -> Result<api::VolumeInfo> {
        TRY_ASSIGN(const VolumeHandle source, findVolume(virStoragePoolGetConnect(handle), sourceKey));
        const QString message = translated("The volume “%1” could not be copied.").arg(sourceKey);
        const VolumeHandle made(
            virStorageVolCreateXMLFrom(handle, xml.constData(), source.get(), unsigned(int(flags))));
        if (!made)
            return lastError(message);
        return volumeInfo(made.get());
    });
}

} // namespace inn::libvirt
