// The content of the test host's volumes: only what was sent into them, in memory.

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/test/teststorage.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace inn::test {

namespace {

constexpr qint64 kMostContent = 64 << 20;

Error volumeError(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = 18; // VIR_FROM_STORAGE
    return error;
}

// Who is at the other end of a pipe has a thread of its own, and a moment.
bool awaitReady(int fd, short events)
{
    constexpr int kPatience = 10'000; // milliseconds
    struct pollfd waiting = { fd, events, 0 };
    return ::poll(&waiting, 1, kPatience) > 0;
}

Result<QByteArray> readAll(int fd, qint64 most, const QString &key)
{
    QByteArray all;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    while (all.size() < most) {
        const auto size = ::read(fd, piece.data(), size_t(std::min<qint64>(piece.size(), most - all.size())));
        if (size == 0)
            break;
        if (size < 0 && (errno == EINTR || (errno == EAGAIN && awaitReady(fd, POLLIN))))
            continue;
        if (size < 0)
            return systemError(errno, translated("The volume “%1” could not be written.").arg(key));
        all += piece.left(qsizetype(size));
    }
    return all;
}

} // namespace

Result<TestStorage::Volume *> TestStorage::activeVolume(const QString &key)
{
    Pool *pool = nullptr;
    Volume *volume = findVolume(key, &pool);
    if (!volume)
        return volumeError(ErrorCode::NotFound, translated("There is no volume “%1”.").arg(key), 50);
    TRY(findActive(pool->info.uuid));
    return volume;
}

void TestStorage::tell(const Pool &pool, api::PoolEvent event)
{
    Q_EMIT lifecycle(pool.info.uuid, pool.info.name, int(event), 0);
}

QFuture<Result<>> TestStorage::uploadVolume(
    QString key, FileDescriptor source, api::VolumeRange range, JobPtr job)
{
    const auto work = [&]() -> Result<> {
        TRY_ASSIGN(Volume * volume, activeVolume(key));
        const qint64 most
            = range.length > 0 ? qint64(std::min<quint64>(range.length, kMostContent)) : kMostContent;
        TRY_ASSIGN(const QByteArray bytes, readAll(source.get(), most, key));
        if (range.offset > quint64(kMostContent))
            return volumeError(
                ErrorCode::Unsupported, translated("The volume “%1” is not that large.").arg(key), 8);
        if (volume->content.size() < qsizetype(range.offset))
            volume->content.append(QByteArray(qsizetype(range.offset) - volume->content.size(), '\0'));
        volume->content.replace(qsizetype(range.offset), bytes.size(), bytes);
        if (job)
            job->report(1);
        return {};
    };
    return m_answers.give<void>(this, work());
}

QFuture<Result<>> TestStorage::downloadVolume(
    QString key, FileDescriptor target, api::VolumeRange range, JobPtr job)
{
    const auto work = [&]() -> Result<> {
        TRY_ASSIGN(const Volume *volume, activeVolume(key));
        QByteArray bytes = volume->content.mid(qsizetype(std::min<quint64>(range.offset, kMostContent)));
        if (range.length > 0)
            bytes = bytes.left(qsizetype(std::min<quint64>(range.length, kMostContent)));
        for (qsizetype done = 0; done < bytes.size();) {
            const auto written = ::write(target.get(), bytes.constData() + done, size_t(bytes.size() - done));
            if (written < 0 && errno != EINTR && !(errno == EAGAIN && awaitReady(target.get(), POLLOUT)))
                return systemError(errno, translated("The volume “%1” could not be read.").arg(key));
            done += std::max<ssize_t>(written, 0);
        }
        if (job)
            job->report(1);
        return {};
    };
    return m_answers.give<void>(this, work());
}

QFuture<Result<>> TestStorage::resizeVolume(QString key, Bytes capacity, api::VolumeResizeFlags flags)
{
    const auto work = [&]() -> Result<> {
        TRY_ASSIGN(Volume * volume, activeVolume(key));
        const quint64 now = volume->info.capacity.count;
        const bool shrinks = flags.testFlag(api::VolumeResize::Shrink);
        quint64 wanted = capacity.count;
        if (flags.testFlag(api::VolumeResize::Delta))
            wanted = shrinks ? now - std::min(now, wanted) : now + wanted;
        if (wanted < now && !shrinks)
            return volumeError(ErrorCode::InvalidConfig,
                translated("The volume “%1” would become smaller and lose what is at its end; ask for that "
                           "explicitly.")
                    .arg(key),
                8);
        volume->info.capacity = Bytes { wanted };
        Pool *pool = nullptr;
        std::ignore = findVolume(key, &pool);
        publish(*pool);
        Q_EMIT volumesChanged(pool->info.uuid);
        return {};
    };
    return m_answers.give<void>(this, work());
}

QFuture<Result<>> TestStorage::wipeVolume(QString key, api::WipeAlgorithm algorithm, JobPtr)
{
    const auto work = [&]() -> Result<> {
        TRY_ASSIGN(Volume * volume, activeVolume(key));
        if (algorithm == api::WipeAlgorithm::Trim)
            return volumeError(ErrorCode::Unsupported,
                translated("The volume “%1” is a file and cannot be wiped by trimming.").arg(key), 3);
        volume->content.fill('\0');
        return {};
    };
    return m_answers.give<void>(this, work());
}

QFuture<Result<api::VolumeInfo>> TestStorage::cloneVolume(
    QUuid pool, QByteArray xml, QString sourceKey, api::VolumeCreateFlags, JobPtr job)
{
    const auto work = [&]() -> Result<api::VolumeInfo> {
        TRY_ASSIGN(const Volume *source, activeVolume(sourceKey));
        const QByteArray content = source->content;
        TRY_ASSIGN(const api::VolumeInfo made, createVolumeNow(pool, xml, source->info.capacity, job));
        if (Volume *volume = findVolume(made.key))
            volume->content = content;
        return made;
    };
    return m_answers.give<api::VolumeInfo>(this, work());
}

} // namespace inn::test
