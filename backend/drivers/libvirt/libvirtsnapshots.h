#pragma once

#include "backend/api/snapshots.h"
#include "backend/drivers/libvirt/callpool.h"

#include <libvirt/libvirt.h>

namespace inn::libvirt {

// Snapshots of the domains of one libvirt host; calls in the connection's pool.
class LibvirtSnapshots final : public api::Snapshots
{
    Q_OBJECT

public:
    explicit LibvirtSnapshots(CallPool &pool)
        : m_pool(pool)
    {
    }
    QFuture<Result<std::vector<api::SnapshotInfo>>> list(QUuid domain) override;
    QFuture<Result<QByteArray>> xml(QUuid domain, QString name) override;
    QFuture<Result<QString>> create(
        QUuid domain, QByteArray xml, api::SnapshotCreateFlags flags, JobPtr job) override;
    QFuture<Result<>> revert(QUuid domain, QString name, api::SnapshotRevertFlags flags, JobPtr job) override;
    QFuture<Result<>> remove(QUuid domain, QString name, api::SnapshotDeleteFlags flags, JobPtr job) override;
    // libvirt has no events of snapshots; those of domains tell of some.
    void handleLifecycle(const QUuid &domain, int event, int detail);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    using Work = std::function<Result<>(virDomainSnapshotPtr snapshot, const QString &domain)>;
    QFuture<Result<>> change(QUuid domain, QString name, Work work);

    CallPool &m_pool;
    TaskScope m_tasks;
};

} // namespace inn::libvirt
