#include "backend/transfer/flattener.h"

#include "backend/api/storagepools.h"
#include "backend/base/translated.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/transfer/volumecopy.h"

namespace inn::transfer {

namespace {

constexpr char kTemporarySuffix[] = "-innkeeper-copy.qcow2";

// The pool that a volume of a host lies in.
QFuture<Result<QUuid>> poolOf(HostAccess &host, const QString &path)
{
    return host.call([folder = folderOf(path), label = host.label()](api::Connection &connection) {
        if (api::StoragePools *storage = connection.storage()) {
            for (const api::PoolInfoPtr &pool : storage->list()) {
                if (pool->state == api::PoolState::Running && pool->targetPath == folder)
                    return ready<QUuid>(Result<QUuid>(pool->uuid));
            }
        }
        return ready<QUuid>(Result<QUuid>(Error {
            ErrorCode::NotFound, translated("No storage pool of “%1” has “%2”.").arg(label, folder) }));
    });
}

} // namespace

QFuture<Result<api::VolumeInfo>> cloneVolume(
    HostAccess &host, const QUuid &pool, const QByteArray &xml, const QString &source, const JobPtr &job)
{
    return notingVolume(host, pool, xml, [&] {
        return host.call([pool, xml, source, job, label = host.label()](api::Connection &connection) {
            api::StoragePools *storage = connection.storage();
            return storage ? storage->cloneVolume(pool, xml, source, {}, job)
                           : ready<api::VolumeInfo>(Result<api::VolumeInfo>(noStorage(label)));
        });
    });
}

QFuture<Result<Bytes>> physicalSize(HostAccess &host, const QString &key)
{
    return host
        .call([key, label = host.label()](api::Connection &connection) {
            api::StoragePools *storage = connection.storage();
            return storage ? storage->volumeXml(key)
                           : ready<QByteArray>(Result<QByteArray>(noStorage(label)));
        })
        .then([key](const Result<QByteArray> &xml) -> Result<Bytes> {
            if (!xml)
                return xml.error();
            TRY_ASSIGN(const config::VolumeConfig volume, config::readVolume(*xml));
            if (const auto size = volume.physical ? volume.physical : volume.allocation)
                return *size;
            return Error { ErrorCode::Unsupported,
                translated("The host does not tell how large the volume “%1” is.").arg(key) };
        });
}

QFuture<Result<QString>> Flattener::flatten(HostAccess &host, ImageFacts top, JobPtr job)
{
    auto pool = co_await poolOf(host, top.path);
    if (!pool)
        co_return pool.error();
    const QString name
        = QUuid::createUuid().toString(QUuid::Id128).left(12) + QLatin1String(kTemporarySuffix);
    const QByteArray xml = volumeDocument(name, QStringLiteral("qcow2"), top.capacity);
    auto made = co_await cloneVolume(host, *pool, xml, top.key, job);
    if (!made)
        co_return made.error();
    co_return made->key;
}

} // namespace inn::transfer
