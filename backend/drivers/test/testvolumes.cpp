// The content of the test host's volumes: only what was sent into them, in memory.

#include "backend/base/stretches.h"
#include "backend/base/translated.h"
#include "backend/drivers/test/teststorage.h"

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

CopyEnd endOf(const FileDescriptor &file, api::VolumeRange::Holes holes, const QString &message)
{
    return { file, holes == api::VolumeRange::Holes::Told ? HoleWay::Told : HoleWay::None, message };
}

// Who is at the other end of a pipe has a thread of its own.
Result<QByteArray> readAll(const CopyEnd &source, quint64 most, const JobPtr &job)
{
    QByteArray all;
    StretchReader reader(source, job);
    while (quint64(all.size()) < most) {
        TRY_ASSIGN(const Stretch next, reader.next(most - quint64(all.size())));
        if (next.length == 0)
            break;
        if (next.isHole)
            all.append(qsizetype(next.length), '\0');
        else
            all.append(reader.bytes().data(), reader.bytes().size());
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
        const quint64 most
            = range.length > 0 ? std::min<quint64>(range.length, kMostContent) : quint64(kMostContent);
        const QString message = translated("The volume “%1” could not be written.").arg(key);
        TRY_ASSIGN(const QByteArray bytes, readAll(endOf(source, range.holes, message), most, job));
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
        const QString message = translated("The volume “%1” could not be read.").arg(key);
        StretchWriter writer(endOf(target, range.holes, message), job);
        TRY(writer.write(bytes));
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
