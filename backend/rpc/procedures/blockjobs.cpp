#include "backend/api/blockjobs.h"

#include "backend/rpc/procedures/common.h"

namespace inn::rpc {

namespace {

using api::BlockJobs;
using api::DomainInfo;

constexpr quint64 kMebibyte = 1024 * 1024;
constexpr quint32 kJobBytes = 1, kPullBytes = 64, kRebaseBytes = 64, kCommitBytes = 16, kResizeBytes = 1;

// Bandwidths are MiB/s unless the flag says bytes; VIR_ERR_OVERFLOW.
Result<quint64> bandwidthOf(quint64 given, bool inBytes)
{
    if (inBytes)
        return given;
    if (given > (~quint64(0) >> 1) / kMebibyte)
        return libvirtError(
            kOverflow, QStringLiteral("bandwidth must be less than %1").arg((~quint64(0) >> 1) / kMebibyte));
    return given * kMebibyte;
}

template<class F>
auto with(Client &client, const char *function, const wire::Domain &domain, F f)
{
    return withPart(client, client.connection().blockJobs(), function, domain, f);
}

using JobInfo = std::tuple<qint32, qint32, quint64, quint64, quint64>; // found, type, bandwidth, current, end

QFuture<Result<JobInfo>> jobInfo(Client &client, wire::Domain domain, QString disk, Flags<kJobBytes> flags)
{
    const auto ask = [&](BlockJobs &jobs, const DomainInfo &info) { return jobs.job(info.uuid, disk); };
    auto asking = with(client, "virDomainGetBlockJobInfo", domain, ask);
    auto job = co_await asking;
    if (!job)
        co_return job.error();
    if (!*job)
        co_return JobInfo {};
    const api::BlockJobInfo &now = **job;
    const quint64 bandwidth = flags & kJobBytes ? now.bandwidth : (now.bandwidth + kMebibyte - 1) / kMebibyte;
    co_return JobInfo { 1, qint32(now.type), bandwidth, now.current, now.end };
}

QFuture<Result<>> abort(Client &client, wire::Domain domain, QString disk, Flags<3> flags)
{
    return with(client, "virDomainBlockJobAbort", domain, [&](BlockJobs &jobs, const DomainInfo &info) {
        return jobs.abort(info.uuid, disk, api::BlockAbortFlags(int(flags.value)));
    });
}

QFuture<Result<>> setSpeed(
    Client &client, wire::Domain domain, QString disk, quint64 bandwidth, Flags<kJobBytes> flags)
{
    const auto speed = bandwidthOf(bandwidth, flags & kJobBytes);
    if (!speed)
        return ready<void>(speed.error());
    return with(client, "virDomainBlockJobSetSpeed", domain,
        [&](BlockJobs &jobs, const DomainInfo &info) { return jobs.setSpeed(info.uuid, disk, *speed); });
}

QFuture<Result<>> pull(
    Client &client, wire::Domain domain, QString disk, quint64 bandwidth, Flags<kPullBytes> flags)
{
    const auto speed = bandwidthOf(bandwidth, flags & kPullBytes);
    if (!speed)
        return ready<void>(speed.error());
    return with(client, "virDomainBlockPull", domain,
        [&](BlockJobs &jobs, const DomainInfo &info) { return jobs.pull(info.uuid, disk, {}, *speed); });
}

QFuture<Result<>> rebase(Client &client, wire::Domain domain, QString disk, std::optional<QString> base,
    quint64 bandwidth, Flags<0x7f> flags)
{
    const auto speed = bandwidthOf(bandwidth, flags & kRebaseBytes);
    if (!speed)
        return ready<void>(speed.error());
    return with(client, "virDomainBlockRebase", domain, [&](BlockJobs &jobs, const DomainInfo &info) {
        return jobs.rebase(info.uuid, disk, base.value_or(QString()), *speed,
            api::BlockRebaseFlags(int(flags.value & ~kRebaseBytes)));
    });
}

QFuture<Result<>> commit(Client &client, wire::Domain domain, QString disk, std::optional<QString> base,
    std::optional<QString> top, quint64 bandwidth, Flags<0x1f> flags)
{
    const auto speed = bandwidthOf(bandwidth, flags & kCommitBytes);
    if (!speed)
        return ready<void>(speed.error());
    return with(client, "virDomainBlockCommit", domain, [&](BlockJobs &jobs, const DomainInfo &info) {
        return jobs.commit(info.uuid, disk, base.value_or(QString()), top.value_or(QString()), *speed,
            api::BlockCommitFlags(int(flags.value & ~kCommitBytes)));
    });
}

Result<api::BlockCopyParameters> copyParameters(const api::TypedParameters &given)
{
    api::BlockCopyParameters wanted;
    for (const api::TypedParameter &each : given) {
        const auto *wide = std::get_if<quint64>(&each.value);
        const auto *narrow = std::get_if<unsigned>(&each.value);
        if (each.name == QStringLiteral("bandwidth") && wide)
            wanted.bandwidth = *wide;
        else if (each.name == QStringLiteral("granularity") && narrow)
            wanted.granularity = *narrow;
        else if (each.name == QStringLiteral("buf-size") && wide)
            wanted.bufferSize = *wide;
        else
            return libvirtError(
                kInvalidArgument, QStringLiteral("parameter '%1' not supported").arg(each.name));
    }
    return wanted;
}

QFuture<Result<>> copy(Client &client, wire::Domain domain, QString disk, QByteArray destination,
    Parameters<16> given, Flags<0xf> flags)
{
    const auto parameters = copyParameters(given);
    if (!parameters)
        return ready<void>(parameters.error());
    return with(client, "virDomainBlockCopy", domain, [&](BlockJobs &jobs, const DomainInfo &info) {
        return jobs.copy(info.uuid, disk, destination, *parameters, api::BlockCopyFlags(int(flags.value)));
    });
}

QFuture<Result<>> resize(
    Client &client, wire::Domain domain, QString disk, quint64 size, Flags<kResizeBytes> flags)
{
    constexpr quint64 kKibibyte = 1024;
    if (!(flags & kResizeBytes) && size > ~quint64(0) / kKibibyte) {
        return ready<void>(libvirtError(
            kOverflow, QStringLiteral("size must be less than %1").arg(~quint64(0) / kKibibyte)));
    }
    const Bytes wanted { flags & kResizeBytes ? size : size * kKibibyte };
    return with(client, "virDomainBlockResize", domain,
        [&](BlockJobs &jobs, const DomainInfo &info) { return jobs.resize(info.uuid, disk, wanted); });
}

QFuture<Result<>> setThreshold(Client &client, wire::Domain domain, QString device, quint64 bytes, Flags<0>)
{
    return with(client, "virDomainSetBlockThreshold", domain,
        [&](BlockJobs &jobs, const DomainInfo &info) { return jobs.setThreshold(info.uuid, device, bytes); });
}

QFuture<Result<QByteArray>> peek(
    Client &client, wire::Domain domain, QString disk, quint64 offset, quint32 size, Flags<0>)
{
    return with(client, "virDomainBlockPeek", domain, [&](BlockJobs &jobs, const DomainInfo &info) {
        return jobs.blockPeek(info.uuid, disk, offset, Bytes { size });
    });
}

QFuture<Result<QByteArray>> memoryPeek(
    Client &client, wire::Domain domain, quint64 start, quint32 size, Flags<3> flags)
{
    if (flags != 1 && flags != 2) {
        return ready<QByteArray>(libvirtError(kInvalidArgument,
            QStringLiteral("flags parameter must be VIR_MEMORY_VIRTUAL or VIR_MEMORY_PHYSICAL")));
    }
    return with(client, "virDomainMemoryPeek", domain, [&](BlockJobs &jobs, const DomainInfo &info) {
        return jobs.memoryPeek(info.uuid, start, Bytes { size }, api::MemoryPeek(int(flags.value)));
    });
}

using BlockInfo = std::tuple<quint64, quint64, quint64>; // allocation, capacity, physical

QFuture<Result<BlockInfo>> blockInfo(Client &client, wire::Domain domain, QString disk, Flags<0>)
{
    const auto ask = [&](BlockJobs &jobs, const DomainInfo &info) { return jobs.blockInfo(info.uuid, disk); };
    auto asking = with(client, "virDomainGetBlockInfo", domain, ask);
    auto known = co_await asking;
    if (!known)
        co_return known.error();
    co_return BlockInfo { known->allocation.count, known->capacity.count, known->physical.count };
}

constexpr Procedure kProcedures[] = {
    { 238, "DOMAIN_GET_BLOCK_JOB_INFO", PROCEDURE(jobInfo), Need::Open },
    { 237, "DOMAIN_BLOCK_JOB_ABORT", PROCEDURE(abort), Need::Write },
    { 239, "DOMAIN_BLOCK_JOB_SET_SPEED", PROCEDURE(setSpeed), Need::Write },
    { 240, "DOMAIN_BLOCK_PULL", PROCEDURE(pull), Need::Write },
    { 266, "DOMAIN_BLOCK_REBASE", PROCEDURE(rebase), Need::Write },
    { 290, "DOMAIN_BLOCK_COMMIT", PROCEDURE(commit), Need::Write },
    { 345, "DOMAIN_BLOCK_COPY", PROCEDURE(copy), Need::Write },
    { 251, "DOMAIN_BLOCK_RESIZE", PROCEDURE(resize), Need::Write },
    { 386, "DOMAIN_SET_BLOCK_THRESHOLD", PROCEDURE(setThreshold), Need::Write },
    { 103, "DOMAIN_BLOCK_PEEK", PROCEDURE(peek), Need::Write },
    { 104, "DOMAIN_MEMORY_PEEK", PROCEDURE(memoryPeek), Need::Write },
    { 194, "DOMAIN_GET_BLOCK_INFO", PROCEDURE(blockInfo), Need::Open },
};

} // namespace

std::span<const Procedure> blockJobProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
