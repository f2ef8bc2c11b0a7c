#pragma once

#include "backend/api/storagepools.h"
#include "backend/drivers/libvirt/callpool.h"

#include <QHash>
#include <QSet>
#include <QUrl>

namespace inn::libvirt {

class LibvirtStorage final : public api::StoragePools
{
    Q_OBJECT

public:
    LibvirtStorage(CallPool &pool, QUrl uri);

    QFuture<Result<>> fill();
    void handleChange(const QUuid &pool); // from libvirt's callbacks
    void handleRefresh(const QUuid &pool);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    [[nodiscard]] std::vector<api::PoolInfoPtr> list() const override;
    QFuture<Result<QByteArray>> xml(QUuid pool) override;
    QFuture<Result<QByteArray>> definition(QUuid pool) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> perform(QUuid pool, api::PoolAction action) override;
    QFuture<Result<>> setAutostart(QUuid pool, api::Autostart autostart) override;
    QFuture<Result<std::vector<api::VolumeInfo>>> volumes(QUuid pool) override;
    QFuture<Result<QByteArray>> volumeXml(QString key) override;
    QFuture<Result<api::VolumeInfo>> createVolume(QUuid pool, QByteArray xml, JobPtr job) override;
    QFuture<Result<api::VolumeInfo>> createVolumeFrom(
        QUuid pool, QByteArray xml, QString sourcePath, JobPtr job) override;
    QFuture<Result<>> deleteVolume(QString key) override;
    QFuture<Result<>> uploadVolume(
        QString key, FileDescriptor source, api::VolumeRange range, JobPtr job) override;
    QFuture<Result<>> downloadVolume(
        QString key, FileDescriptor target, api::VolumeRange range, JobPtr job) override;
    QFuture<Result<>> resizeVolume(QString key, Bytes capacity, api::VolumeResizeFlags flags) override;
    QFuture<Result<>> wipeVolume(QString key, api::WipeAlgorithm algorithm, JobPtr job) override;
    QFuture<Result<api::VolumeInfo>> cloneVolume(
        QUuid pool, QByteArray xml, QString sourceKey, api::VolumeCreateFlags flags, JobPtr job) override;
    QFuture<Result<api::ImageInfo>> inspectImage(QString path) override;

private:
    QFuture<Result<QByteArray>> document(QUuid pool, unsigned flags);
    struct Snapshot
    {
        api::PoolInfo info;
        quint64 sequence = 0;
        bool isGone = false;
    };
    using Work = std::function<Result<>(virStoragePoolPtr, const QString &name)>;

    using VolumeWork = std::function<Result<>(virStorageVolPtr)>;
    // Does that and tells of the pool's new numbers.
    QFuture<Result<>> changeVolume(QString key, VolumeWork work);
    static Snapshot snapshotOf(virConnectPtr connection, const QUuid &uuid);
    QFuture<Result<>> change(QUuid pool, Work work);
    QFuture<Result<>> refresh(QUuid pool);
    QFuture<Result<api::VolumeInfo>> addVolume(
        QUuid pool, std::function<Result<api::VolumeInfo>(virStoragePoolPtr)> work);
    void apply(const Snapshot &snapshot);

    CallPool &m_pool;
    QUrl m_uri;
    QHash<QUuid, Snapshot> m_pools;
    std::vector<QUuid> m_order;
    QSet<QUuid> m_refreshing;
    QSet<QUuid> m_refreshAgain;
    TaskScope m_tasks;
};

} // namespace inn::libvirt
