#include "backend/drivers/qemu/blockjobs/embeddedblockjobs.h"

#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/embeddeddomains.h"

namespace inn::qemu {

EmbeddedBlockJobs::EmbeddedBlockJobs(EmbeddedDomains &domains)
    : m_domains(domains)
{
    connect(&domains, &EmbeddedDomains::blockJobsChanged, this, &EmbeddedBlockJobs::changed);
}

template<class T, class Ask>
QFuture<Result<T>> EmbeddedBlockJobs::with(const QUuid &domain, Ask ask) const
{
    if (QemuDomain *found = m_domains.find(domain))
        return ask(found->blockJobs());
    Error error { ErrorCode::NotFound,
        EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(domain)) };
    error.libvirtCode = 42; // VIR_ERR_NO_DOMAIN
    return ready<T>(Result<T>(std::move(error)));
}

QFuture<Result<std::optional<api::BlockJobInfo>>> EmbeddedBlockJobs::job(QUuid domain, QString disk)
{
    return with<std::optional<api::BlockJobInfo>>(
        domain, [&](DomainBlockJobs &jobs) { return jobs.job(disk); });
}

QFuture<Result<std::vector<api::BlockJobInfo>>> EmbeddedBlockJobs::jobs(QUuid domain)
{
    return with<std::vector<api::BlockJobInfo>>(domain, [](DomainBlockJobs &all) { return all.jobs(); });
}

QFuture<Result<>> EmbeddedBlockJobs::abort(QUuid domain, QString disk, api::BlockAbortFlags flags)
{
    return with<void>(domain, [&](DomainBlockJobs &jobs) { return jobs.abort(disk, flags); });
}

QFuture<Result<>> EmbeddedBlockJobs::setSpeed(QUuid domain, QString disk, quint64 bandwidth)
{
    return with<void>(domain, [&](DomainBlockJobs &jobs) { return jobs.setSpeed(disk, bandwidth); });
}

QFuture<Result<>> EmbeddedBlockJobs::pull(
    QUuid domain, QString disk, QString base, quint64 bandwidth, api::BlockRebaseFlags flags)
{
    return with<void>(domain, [&](DomainBlockJobs &jobs) { return jobs.pull(disk, base, bandwidth, flags); });
}

QFuture<Result<>> EmbeddedBlockJobs::commit(
    QUuid domain, QString disk, QString base, QString top, quint64 bandwidth, api::BlockCommitFlags flags)
{
    return with<void>(
        domain, [&](DomainBlockJobs &jobs) { return jobs.commit(disk, base, top, bandwidth, flags); });
}

QFuture<Result<>> EmbeddedBlockJobs::copy(QUuid domain, QString disk, QByteArray destination,
    api::BlockCopyParameters parameters, api::BlockCopyFlags flags)
{
    return with<void>(
        domain, [&](DomainBlockJobs &jobs) { return jobs.copy(disk, destination, parameters, flags); });
}

QFuture<Result<>> EmbeddedBlockJobs::resize(QUuid domain, QString disk, Bytes size)
{
    return with<void>(domain, [&](DomainBlockJobs &jobs) { return jobs.resize(disk, size); });
}

QFuture<Result<>> EmbeddedBlockJobs::setThreshold(QUuid domain, QString device, quint64 bytes)
{
    return with<void>(domain, [&](DomainBlockJobs &jobs) { return jobs.setThreshold(device, bytes); });
}

QFuture<Result<QByteArray>> EmbeddedBlockJobs::blockPeek(
    QUuid domain, QString disk, quint64 offset, Bytes size)
{
    return with<QByteArray>(
        domain, [&](DomainBlockJobs &jobs) { return jobs.blockPeek(disk, offset, size); });
}

QFuture<Result<QByteArray>> EmbeddedBlockJobs::memoryPeek(
    QUuid domain, quint64 start, Bytes size, api::MemoryPeek address)
{
    return with<QByteArray>(
        domain, [&](DomainBlockJobs &jobs) { return jobs.memoryPeek(start, size, address); });
}

QFuture<Result<api::BlockInfo>> EmbeddedBlockJobs::blockInfo(QUuid domain, QString disk)
{
    return with<api::BlockInfo>(domain, [&](DomainBlockJobs &jobs) { return jobs.blockInfo(disk); });
}

QFuture<Result<std::vector<api::ChainImage>>> EmbeddedBlockJobs::chain(QUuid domain, QString disk)
{
    return with<std::vector<api::ChainImage>>(
        domain, [&](DomainBlockJobs &jobs) { return jobs.chain(disk); });
}

QFuture<Result<std::vector<api::DiskError>>> EmbeddedBlockJobs::diskErrors(QUuid domain)
{
    return with<std::vector<api::DiskError>>(domain, [](DomainBlockJobs &jobs) { return jobs.diskErrors(); });
}

} // namespace inn::qemu
