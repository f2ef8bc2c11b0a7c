#include "backend/drivers/libvirt/libvirtstorage.h"

#include "backend/base/translated.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/drivers/libvirt/objects.h"
#include "backend/drivers/libvirt/storagecalls.h"

#include <libvirt/virterror.h>

#include <atomic>

namespace inn::libvirt {

using api::PoolAction;

namespace {

Result<std::vector<QUuid>> listPools(virConnectPtr connection)
{
    return listUuids<PoolHandle>(virConnectListAllStoragePools, connection,
        translated(QT_TRANSLATE_NOOP("inn::libvirt", "The host does not list its storage pools.")));
}

} // namespace

LibvirtStorage::LibvirtStorage(CallPool &pool, QUrl uri)
    : m_pool(pool)
    , m_uri(std::move(uri))
{
}

QFuture<Result<>> LibvirtStorage::fill()
{
    CO_TRY_ASSIGN(const std::vector<QUuid> uuids, co_await m_pool.run<std::vector<QUuid>>(listPools));
    for (const QUuid &uuid : uuids)
        refresh(uuid);
    co_return Result<>();
}

void LibvirtStorage::handleChange(const QUuid &pool)
{
    refresh(pool);
}

void LibvirtStorage::handleRefresh(const QUuid &pool)
{
    refresh(pool);
    Q_EMIT volumesChanged(pool);
    Q_EMIT refreshed(pool, m_pools.value(pool).info.name);
}

std::vector<api::PoolInfoPtr> LibvirtStorage::list() const
{
    std::vector<api::PoolInfoPtr> all;
    for (const QUuid &uuid : m_order)
        all.push_back(std::make_shared<const api::PoolInfo>(m_pools.value(uuid).info));
    return all;
}

QFuture<Result<QByteArray>> LibvirtStorage::xml(QUuid pool)
{
    return document(pool, 0);
}

QFuture<Result<QByteArray>> LibvirtStorage::definition(QUuid pool)
{
    return document(pool, VIR_STORAGE_XML_INACTIVE);
}

QFuture<Result<QByteArray>> LibvirtStorage::document(QUuid pool, unsigned flags)
{
    return m_pool.run<QByteArray>([pool, flags](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto handle, findPool(connection, pool));
        CString text(virStoragePoolGetXMLDesc(handle.get(), flags));
        // Some drivers keep but one document.
        if (!text && flags != 0 && virGetLastErrorCode() == VIR_ERR_INVALID_ARG)
            text.reset(virStoragePoolGetXMLDesc(handle.get(), 0));
        if (!text)
            return lastError(
                translated(QT_TRANSLATE_NOOP("inn::libvirt", "The storage pool's document cannot be read.")));
        return QByteArray(text.get());
    });
}

QFuture<Result<QUuid>> LibvirtStorage::define(QByteArray xml)
{
    const auto work = [xml](virConnectPtr connection) -> Result<QUuid> {
        const PoolHandle pool(virStoragePoolDefineXML(connection, xml.constData(), 0));
        if (!pool) {
            return lastError(translated(QT_TRANSLATE_NOOP(
                                 "inn::libvirt", "The host does not accept the storage pool's document.")),
                Purpose::Definition);
        }
        return uuidOf(pool.get());
    };
    CO_TRY_ASSIGN(const QUuid uuid, co_await m_pool.run<QUuid>(work));
    auto refreshed = co_await refresh(uuid);
    std::ignore = refreshed;
    co_return uuid;
}

QFuture<Result<>> LibvirtStorage::perform(QUuid pool, PoolAction action)
{
    const Work work = [action](virStoragePoolPtr handle, const QString &name) {
        return performPoolAction(handle, action, name);
    };
    auto answer = co_await change(pool, work);
    if (answer && action == PoolAction::Refresh)
        Q_EMIT volumesChanged(pool);
    co_return answer;
}

QFuture<Result<>> LibvirtStorage::setAutostart(QUuid pool, api::Autostart autostart)
{
    return change(pool, [autostart](virStoragePoolPtr handle, const QString &name) -> Result<> {
        if (virStoragePoolSetAutostart(handle, autostart == api::Autostart::On ? 1 : 0) == 0)
            return {};
        return lastError(translated(
            QT_TRANSLATE_NOOP("inn::libvirt", "Whether “%1” starts with its host could not be changed."))
                             .arg(name));
    });
}

QFuture<Result<std::vector<api::VolumeInfo>>> LibvirtStorage::volumes(QUuid pool)
{
    using Volumes = std::vector<api::VolumeInfo>;
    return m_pool.run<Volumes>([pool](virConnectPtr connection) -> Result<Volumes> {
        TRY_ASSIGN(const auto handle, findPool(connection, pool));
        return listVolumes(handle.get());
    });
}

QFuture<Result<QByteArray>> LibvirtStorage::volumeXml(QString key)
{
    return m_pool.run<QByteArray>([key](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto volume, findVolume(connection, key));
        const CString text(virStorageVolGetXMLDesc(volume.get(), 0));
        if (!text)
            return lastError(
                translated(QT_TRANSLATE_NOOP("inn::libvirt", "The volume “%1” cannot be read.")).arg(key));
        return QByteArray(text.get());
    });
}

QFuture<Result<api::VolumeInfo>> LibvirtStorage::createVolume(QUuid pool, QByteArray xml, JobPtr)
{
    return addVolume(pool, [xml](virStoragePoolPtr handle) { return libvirt::createVolume(handle, xml); });
}

QFuture<Result<api::VolumeInfo>> LibvirtStorage::createVolumeFrom(
    QUuid pool, QByteArray xml, QString sourcePath, JobPtr job)
{
    return addVolume(pool,
        [=](virStoragePoolPtr handle) { return libvirt::createVolumeFrom(handle, xml, sourcePath, job); });
}

QFuture<Result<api::VolumeInfo>> LibvirtStorage::addVolume(
    QUuid pool, std::function<Result<api::VolumeInfo>(virStoragePoolPtr)> work)
{
    const auto job = [pool, work = std::move(work)](virConnectPtr connection) -> Result<api::VolumeInfo> {
        TRY_ASSIGN(const auto handle, findPool(connection, pool));
        return work(handle.get());
    };
    auto volume = co_await m_pool.run<api::VolumeInfo>(job);
    auto refreshed = co_await refresh(pool);
    std::ignore = refreshed;
    if (volume)
        Q_EMIT volumesChanged(pool);
    co_return volume;
}

QFuture<Result<>> LibvirtStorage::deleteVolume(QString key)
{
    const auto work = [key](virConnectPtr connection) -> Result<QUuid> {
        TRY_ASSIGN(const auto volume, findVolume(connection, key));
        const PoolHandle pool(virStoragePoolLookupByVolume(volume.get()));
        if (virStorageVolDelete(volume.get(), 0) != 0) {
            return lastError(
                translated(QT_TRANSLATE_NOOP("inn::libvirt", "The volume “%1” could not be deleted."))
                    .arg(key));
        }
        return pool ? uuidOf(pool.get()) : QUuid();
    };
    CO_TRY_ASSIGN(const QUuid pool, co_await m_pool.run<QUuid>(work));
    auto refreshed = co_await refresh(pool);
    std::ignore = refreshed;
    Q_EMIT volumesChanged(pool);
    co_return Result<>();
}

QFuture<Result<api::ImageInfo>> LibvirtStorage::inspectImage(QString path)
{
    return m_pool.run<api::ImageInfo>([path, uri = m_uri](virConnectPtr connection) {
        return libvirt::inspectImage(connection, path, uri);
    });
}

LibvirtStorage::Snapshot LibvirtStorage::snapshotOf(virConnectPtr connection, const QUuid &uuid)
{
    static std::atomic<quint64> last { 0 };
    Snapshot snapshot;
    snapshot.sequence = ++last;
    snapshot.info.uuid = uuid;
    const auto pool = findPool(connection, uuid);
    snapshot.isGone = !pool && pool.error().code == ErrorCode::NotFound;
    if (!pool)
        return snapshot;
    api::PoolInfo &info = snapshot.info;
    info.name = QString::fromUtf8(virStoragePoolGetName(pool->get()));
    virStoragePoolInfo numbers {};
    if (virStoragePoolGetInfo(pool->get(), &numbers) == 0) {
        info.state = api::PoolState(qBound(0, int(numbers.state), int(api::PoolState::Inaccessible)));
        info.capacity = { numbers.capacity };
        info.allocation = { numbers.allocation };
        info.available = { numbers.available };
    }
    info.persistent = virStoragePoolIsPersistent(pool->get()) == 1;
    int autostart = 0;
    info.autostart = virStoragePoolGetAutostart(pool->get(), &autostart) == 0 && autostart != 0;
    const CString text(virStoragePoolGetXMLDesc(pool->get(), 0));
    if (text) {
        if (const auto config = config::readPool(QByteArray(text.get()))) {
            info.type = config->type.value_or(QString());
            info.targetPath = config->targetPath.value_or(QString());
        }
    }
    return snapshot;
}

QFuture<Result<>> LibvirtStorage::change(QUuid pool, Work work)
{
    const auto job = [pool, work = std::move(work)](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const auto handle, findPool(connection, pool));
        return work(handle.get(), QString::fromUtf8(virStoragePoolGetName(handle.get())));
    };
    auto result = co_await m_pool.run<void>(job);
    auto refreshed = co_await refresh(pool);
    std::ignore = refreshed;
    co_return result;
}

QFuture<Result<>> LibvirtStorage::refresh(QUuid pool)
{
    if (m_refreshing.contains(pool)) {
        m_refreshAgain.insert(pool);
        co_return Result<>();
    }
    m_refreshing.insert(pool);
    do {
        m_refreshAgain.remove(pool);
        const auto take
            = [pool](virConnectPtr connection) -> Result<Snapshot> { return snapshotOf(connection, pool); };
        auto snapshot = co_await m_pool.run<Snapshot>(take);
        if (snapshot)
            apply(*snapshot);
    } while (m_refreshAgain.contains(pool));
    m_refreshing.remove(pool);
    co_return Result<>();
}

void LibvirtStorage::apply(const Snapshot &snapshot)
{
    const QUuid uuid = snapshot.info.uuid;
    const auto known = m_pools.find(uuid);
    if (known != m_pools.end() && snapshot.sequence <= known->sequence)
        return;
    if (snapshot.isGone) {
        if (known == m_pools.end())
            return;
        m_pools.erase(known);
        std::erase(m_order, uuid);
        Q_EMIT removed(uuid);
        return;
    }
    if (snapshot.info.name.isEmpty())
        return; // the host did not answer
    const bool isNew = known == m_pools.end();
    const bool isSame = !isNew && known->info == snapshot.info;
    if (isNew)
        m_order.push_back(uuid);
    m_pools.insert(uuid, snapshot);
    if (!isSame)
        Q_EMIT changed(std::make_shared<const api::PoolInfo>(snapshot.info));
}

} // namespace inn::libvirt
