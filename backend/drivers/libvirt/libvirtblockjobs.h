#pragma once

#include "backend/api/blockjobs.h"
#include "backend/drivers/libvirt/callpool.h"

#include <libvirt/libvirt.h>

namespace inn::api {
class Domains;
}

namespace inn::libvirt {

// Jobs on the disks of the domains of one libvirt host; calls in the connection's pool.
class LibvirtBlockJobs final : public api::BlockJobs
{
    Q_OBJECT

public:
    LibvirtBlockJobs(CallPool &pool, api::Domains &domains);
    ~LibvirtBlockJobs() override;
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    QFuture<Result<std::optional<api::BlockJobInfo>>> job(QUuid domain, QString disk) override;
    QFuture<Result<std::vector<api::BlockJobInfo>>> jobs(QUuid domain) override;
    QFuture<Result<>> abort(QUuid domain, QString disk, api::BlockAbortFlags flags) override;
    QFuture<Result<>> setSpeed(QUuid domain, QString disk, quint64 bandwidth) override;
    QFuture<Result<>> pull(
        QUuid domain, QString disk, QString base, quint64 bandwidth, api::BlockRebaseFlags flags) override;
    QFuture<Result<>> commit(QUuid domain, QString disk, QString base, QString top, quint64 bandwidth,
        api::BlockCommitFlags flags) override;
    QFuture<Result<>> copy(QUuid domain, QString disk, QByteArray destination,
        api::BlockCopyParameters parameters, api::BlockCopyFlags flags) override;
    QFuture<Result<>> resize(QUuid domain, QString disk, Bytes size) override;
    QFuture<Result<>> setThreshold(QUuid domain, QString device, quint64 bytes) override;
    QFuture<Result<QByteArray>> blockPeek(QUuid domain, QString disk, quint64 offset, Bytes size) override;
    QFuture<Result<QByteArray>> memoryPeek(
        QUuid domain, quint64 start, Bytes size, api::MemoryPeek address) override;
    QFuture<Result<api::BlockInfo>> blockInfo(QUuid domain, QString disk) override;
    QFuture<Result<std::vector<api::ChainImage>>> chain(QUuid domain, QString disk) override;
    QFuture<Result<std::vector<api::DiskError>>> diskErrors(QUuid domain) override;

private:
    // A call that gives less than 0 when it fails.
    using Call = std::function<int(virDomainPtr domain)>;
    QFuture<Result<>> act(QUuid domain, const char *failure, QString disk, Call call);
    QFuture<Result<>> telling(QUuid domain, QFuture<Result<>> begun);

    CallPool &m_pool;
    TaskScope m_tasks;
};

} // namespace inn::libvirt
