#pragma once

#include "backend/api/storagepools.h"
#include "backend/drivers/test/answers.h"
#include "backend/drivers/test/nodefile.h"

namespace inn::test {

// Pools whose volumes are values; every pool is 100 GiB, as with libvirt's test driver.
class TestStorage final : public api::StoragePools
{
    Q_OBJECT

public:
    explicit TestStorage(Answers answers)
        : m_answers(answers)
    {
    }
    void load(const std::vector<NodePool> &pools);

    [[nodiscard]] std::vector<api::PoolInfoPtr> list() const override;
    QFuture<Result<QByteArray>> xml(QUuid pool) override;
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
    struct Volume
    {
        api::VolumeInfo info;
        QByteArray xml;
        QByteArray content = {}; // what was sent
    };
    struct Pool
    {
        api::PoolInfo info;
        QByteArray xml;
        std::vector<Volume> volumes;
    };

    Result<Pool *> find(const QUuid &uuid);
    Result<Pool *> findActive(const QUuid &uuid);
    [[nodiscard]] Volume *findVolume(const QString &key, Pool **owner = nullptr);
    void publish(Pool &pool);
    Result<QUuid> defineNow(const QByteArray &xml);
    Result<> performNow(const QUuid &uuid, api::PoolAction action);
    Result<QByteArray> xmlNow(const QUuid &uuid);
    Result<api::VolumeInfo> createVolumeNow(
        const QUuid &uuid, const QByteArray &xml, Bytes atLeast, const JobPtr &job);
    Result<> deleteVolumeNow(const QString &key);
    Result<Volume *> activeVolume(const QString &key);
    void tell(const Pool &pool, api::PoolEvent event);
    Result<api::ImageInfo> inspectNow(const QString &path);

    Answers m_answers;
    std::vector<Pool> m_pools;
};

} // namespace inn::test
