// What is done with the content of volumes.

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/libvirtstorage.h"
#include "backend/drivers/libvirt/objects.h"
#include "backend/drivers/libvirt/storagecalls.h"
#include "backend/drivers/libvirt/volumestreams.h"

namespace inn::libvirt {

QFuture<Result<>> LibvirtStorage::changeVolume(QString key, VolumeWork work)
{
    const auto job = [key, work = std::move(work)](virConnectPtr connection) -> Result<QUuid> {
        TRY_ASSIGN(const VolumeHandle volume, findVolume(connection, key));
        TRY(work(volume.get()));
        const PoolHandle pool(virStoragePoolLookupByVolume(volume.get()));
        return pool ? uuidOf(pool.get()) : QUuid();
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
        return sendVolume(volume, key, source, range, job);
    });
}

QFuture<Result<>> LibvirtStorage::downloadVolume(
    QString key, FileDescriptor target, api::VolumeRange range, JobPtr job)
{
    if (job)
        job->setCancellation(Job::Cancellation::Possible);
    const auto work = [key, target, range, job](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const VolumeHandle volume, findVolume(connection, key));
        return receiveVolume(volume.get(), key, target, range, job);
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
