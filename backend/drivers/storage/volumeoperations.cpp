// What is done with the content of volumes.

#include "backend/base/background.h"
#include "backend/base/translated.h"
#include "backend/drivers/storage/imagecommands.h"
#include "backend/drivers/storage/imageprobe.h"
#include "backend/drivers/storage/storagedriver.h"
#include "backend/drivers/storage/volumecontent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace inn::storage {

namespace {

constexpr int kInvalidArgument = 8, kNoVolume = 50, kStorageDomain = 18;
constexpr quint64 kSector = 512;
constexpr int kMostCopies = 8;

Error storageError(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = kStorageDomain;
    return error;
}

// Copies take long and wait for whoever is at the other end: they have threads of their own. Those that read
// must not keep out those that write what is read.
enum class Work { Reads, Writes };
QFuture<Result<>> inBackground(Work kind, std::function<Result<>()> work)
{
    static QThreadPool readers, writers;
    QThreadPool &pool = kind == Work::Reads ? readers : writers;
    pool.setMaxThreadCount(kMostCopies);
    return runIn<void>(pool, std::move(work));
}

// What "scrub" calls its patterns.
QString scrubPattern(api::WipeAlgorithm algorithm)
{
    switch (algorithm) {
    case api::WipeAlgorithm::Nnsa:
        return QStringLiteral("nnsa");
    case api::WipeAlgorithm::Dod:
        return QStringLiteral("dod");
    case api::WipeAlgorithm::Bsi:
        return QStringLiteral("bsi");
    case api::WipeAlgorithm::Gutmann:
        return QStringLiteral("gutmann");
    case api::WipeAlgorithm::Schneier:
        return QStringLiteral("schneier");
    case api::WipeAlgorithm::Pfitzner7:
        return QStringLiteral("pfitzner7");
    case api::WipeAlgorithm::Pfitzner33:
        return QStringLiteral("pfitzner33");
    default:
        return {};
    }
}

} // namespace

// Volumes of pools that run; nothing else is written into or out of here.
Result<> StorageDriver::checkVolume(const QString &key) const
{
    const QFileInfo file(key);
    for (const auto &[uuid, pool] : m_pools) {
        if (pool.active && QDir(pool.folder()) == file.absoluteDir() && file.isFile()
            && !file.fileName().startsWith(u'.'))
            return {};
    }
    return storageError(
        ErrorCode::NotFound, translated("There is no volume “%1” in an active pool.").arg(key), kNoVolume);
}

void StorageDriver::volumeChanged(const QString &key)
{
    const QDir folder = QFileInfo(key).absoluteDir();
    for (const auto &[uuid, pool] : m_pools) {
        if (pool.active && QDir(pool.folder()) == folder) {
            Q_EMIT volumesChanged(uuid);
            announce(pool);
        }
    }
}

QFuture<Result<>> StorageDriver::uploadVolume(
    QString key, FileDescriptor source, api::VolumeRange range, JobPtr job)
{
    CO_TRY(checkVolume(key));
    const auto work = [key, source, range, job] { return fillVolume(key, source, range, job); };
    auto filled = co_await inBackground(Work::Writes, work);
    volumeChanged(key);
    co_return filled;
}

QFuture<Result<>> StorageDriver::downloadVolume(
    QString key, FileDescriptor target, api::VolumeRange range, JobPtr job)
{
    CO_TRY(checkVolume(key));
    const auto work = [key, target, range, job] { return emptyVolume(key, target, range, job); };
    auto emptied = co_await inBackground(Work::Reads, work);
    co_return emptied;
}

QFuture<Result<>> StorageDriver::resizeVolume(QString key, Bytes capacity, api::VolumeResizeFlags flags)
{
    CO_TRY(checkVolume(key));
    auto image = co_await inspectImage(key);
    if (!image)
        co_return image.error();
    const quint64 now = image->virtualSize.count;
    const bool shrinks = flags.testFlag(api::VolumeResize::Shrink);
    quint64 wanted = capacity.count;
    if (flags.testFlag(api::VolumeResize::Delta))
        wanted = shrinks ? now - std::min(now, wanted) : now + wanted;
    wanted = (wanted + kSector - 1) / kSector * kSector;
    if (wanted < now && !shrinks) {
        co_return storageError(ErrorCode::InvalidConfig,
            translated("The volume “%1” would become smaller and lose what is at its end; ask for that "
                       "explicitly.")
                .arg(key),
            kInvalidArgument);
    }
    if (wanted == 0) {
        co_return storageError(ErrorCode::InvalidConfig,
            translated("The volume “%1” cannot be without any bytes.").arg(key), kInvalidArgument);
    }
    CommandSpec spec = resizeImage(key, image->format, Bytes { wanted });
    if (wanted < now)
        spec.arguments.insert(1, QStringLiteral("--shrink"));
    if (flags.testFlag(api::VolumeResize::Allocate) && wanted > now)
        spec.arguments.insert(1, QStringLiteral("--preallocation=falloc"));
    auto resized = co_await m_runner->output(spec);
    if (!resized)
        co_return resized.error().wrapped(translated("The volume “%1” could not be resized.").arg(key));
    volumeChanged(key);
    co_return Result<>();
}

QFuture<Result<>> StorageDriver::wipeVolume(QString key, api::WipeAlgorithm algorithm, JobPtr job)
{
    CO_TRY(checkVolume(key));
    if (algorithm == api::WipeAlgorithm::Zero || algorithm == api::WipeAlgorithm::Random) {
        const Overwrite with = algorithm == api::WipeAlgorithm::Zero ? Overwrite::Zeros : Overwrite::Random;
        const auto work = [key, with, job] { return overwriteVolume(key, with, job); };
        auto wiped = co_await inBackground(Work::Writes, work);
        volumeChanged(key);
        co_return wiped;
    }
    const QString pattern = scrubPattern(algorithm);
    if (pattern.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("scrub")).isEmpty()) {
        co_return storageError(ErrorCode::Unsupported,
            pattern.isEmpty()
                ? translated("The volume “%1” is a file and cannot be wiped by trimming.").arg(key)
                : translated("Wiping “%1” that way needs the program “scrub”; install its package, or choose "
                             "zeros or random bytes.")
                      .arg(key),
            3);
    }
    CommandSpec spec;
    spec.program = QStringLiteral("scrub");
    spec.arguments << QStringLiteral("-f") << QStringLiteral("-p") << pattern << key;
    spec.timeout = std::chrono::milliseconds::zero();
    if (job)
        job->setCancellation(Job::Cancellation::Possible);
    auto wiped = co_await m_runner->output(spec, job);
    volumeChanged(key);
    if (!wiped)
        co_return wiped.error().wrapped(translated("The volume “%1” could not be overwritten.").arg(key));
    co_return Result<>();
}

QFuture<Result<api::VolumeInfo>> StorageDriver::cloneVolume(
    QUuid pool, QByteArray xml, QString sourceKey, api::VolumeCreateFlags flags, JobPtr job)
{
    CO_TRY(checkVolume(sourceKey));
    if (!flags.testFlag(api::VolumeCreate::Reflink)) {
        auto copied = co_await createVolumeFrom(pool, xml, sourceKey, job);
        co_return copied;
    }
    auto planned = plan(pool, xml);
    if (!planned)
        co_return planned.error();
    const NewVolume volume = *planned;
    auto source = co_await inspectImage(sourceKey);
    if (!source)
        co_return source.error();
    if (source->format != volume.format) {
        co_return storageError(ErrorCode::InvalidConfig,
            translated("“%1” has the format %2; a copy that shares its blocks has the same.")
                .arg(sourceKey, source->format),
            kInvalidArgument);
    }
    const auto work = [sourceKey, volume] { return shareBlocks(sourceKey, volume.partPath); };
    auto shared = co_await inBackground(Work::Writes, work);
    if (!shared)
        co_return shared.error();
    co_return finish(volume);
}

} // namespace inn::storage
