#pragma once

#include "backend/api/blockjobs.h"

namespace inn::qemu {

class EmbeddedDomains;
class DomainBlockJobs;

// Passes what is asked to the jobs of each domain.
class EmbeddedBlockJobs : public api::BlockJobs
{
    Q_OBJECT

public:
    explicit EmbeddedBlockJobs(EmbeddedDomains &domains);

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
    // What `ask` answers, or that there is no such domain.
    template<class T, class Ask>
    QFuture<Result<T>> with(const QUuid &domain, Ask ask) const;
    EmbeddedDomains &m_domains;
};

} // namespace inn::qemu
