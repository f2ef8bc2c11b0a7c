#pragma once

#include "backend/api/checkpoints.h"
#include "backend/drivers/libvirt/callpool.h"

namespace inn::libvirt {

// Checkpoints and backups of the domains of one libvirt host; calls in the connection's pool.
class LibvirtCheckpoints final : public api::Checkpoints
{
    Q_OBJECT

public:
    explicit LibvirtCheckpoints(CallPool &pool)
        : m_pool(pool)
    {
    }
    QFuture<Result<std::vector<api::CheckpointInfo>>> list(QUuid domain) override;
    QFuture<Result<QByteArray>> xml(QUuid domain, QString name, api::CheckpointXmlFlags flags) override;
    QFuture<Result<QString>> create(
        QUuid domain, QByteArray document, api::CheckpointCreateFlags flags) override;
    QFuture<Result<>> remove(QUuid domain, QString name, api::CheckpointDeleteFlags flags) override;
    QFuture<Result<>> backupBegin(
        QUuid domain, QByteArray backup, QByteArray checkpoint, api::BackupBeginFlags flags) override;
    QFuture<Result<QByteArray>> backupXml(QUuid domain) override;
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    CallPool &m_pool;
    TaskScope m_tasks;
};

} // namespace inn::libvirt
