#pragma once

#include "backend/api/secretkeeper.h"
#include "backend/api/storagepools.h"
#include "backend/base/commandrunner.h"
#include "backend/drivers/storage/directorypool.h"

#include <map>

namespace inn::storage {

// Where the embedded core keeps pools, and where the pool "default" is made when there is none yet.
struct Folders
{
    QString definitions; // NAME.xml; autostart/NAME.xml marks
    QString images; // folder of the pool "default"
};

// The embedded core's storage: pools of type "dir" with volumes made by qemu-img. Definitions are files,
// written whole or not at all; a volume appears under its name only when it is complete.
class StorageDriver final : public api::StoragePools
{
    Q_OBJECT

public:
    StorageDriver(Folders folders, std::unique_ptr<CommandRunner> runner, QObject *parent = nullptr);
    ~StorageDriver() override;

    // Reads the definitions, makes "default" when there are none, starts those with autostart.
    Result<> load();
    // Who knows the passphrases of encrypted volumes; it must live as long as this.
    void setSecrets(const api::SecretKeeper *secrets) { m_secrets = secrets; }
    // Files that could not be read as pools, with the reason; they stay where they are.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    [[nodiscard]] std::vector<api::PoolInfoPtr> list() const override;
    QFuture<Result<QByteArray>> xml(QUuid pool) override;
    QFuture<Result<QByteArray>> definition(QUuid pool) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<QUuid>> create(QByteArray xml, BuildFirst build) override;
    QFuture<Result<QByteArray>> capabilities() override;
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

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QFuture<Result<QByteArray>> makeImage(CommandSpec spec, JobPtr job);
    struct NewVolume
    {
        config::VolumeConfig config;
        QUuid pool;
        QString finalPath, partPath, format;
    };

    Result<DirectoryPool *> find(const QUuid &pool);
    Result<DirectoryPool *> findActive(const QUuid &pool);
    [[nodiscard]] QString definitionPath(const QString &name) const;
    [[nodiscard]] QString autostartPath(const QString &name) const;
    Result<> store(const DirectoryPool &pool);
    Result<> defineDefault();
    Result<> start(DirectoryPool &pool);
    Result<> stop(DirectoryPool &pool);
    Result<> undefine(DirectoryPool &pool);
    // What a new document says, completed; nothing of it is kept yet.
    Result<config::PoolConfig> readAsked(const QByteArray &xml) const;
    void forget(const QUuid &pool);
    void announce(const DirectoryPool &pool);
    [[nodiscard]] Result<> checkVolume(const QString &key) const;
    void volumeChanged(const QString &key);
    void tell(const DirectoryPool &pool, api::PoolEvent event);
    Result<NewVolume> plan(const QUuid &pool, const QByteArray &xml);
    Result<api::VolumeInfo> finish(const NewVolume &volume);

    Folders m_folders;
    std::unique_ptr<CommandRunner> m_runner;
    std::map<QUuid, DirectoryPool> m_pools;
    QStringList m_problems;
    const api::SecretKeeper *m_secrets = nullptr;
    TaskScope m_tasks; // last: the first to go
};

} // namespace inn::storage
