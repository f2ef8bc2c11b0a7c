#pragma once

#include "backend/api/types.h"
#include "backend/base/job.h"
#include "backend/base/task.h"

#include <QObject>

#include <optional>

// What is done with the images of a domain's disks while it runs. One method for each function of libvirt on
// the subject; numbers of enumerators are libvirt's. A disk is named by its target ("vda") or by the path of
// its image. Bandwidths are bytes per second, zero is as fast as it goes.
namespace inn::api {

enum class BlockJobType { Unknown = 0, Pull, Copy, Commit, ActiveCommit, Backup };

// virDomainBlockJobInfo, and of which disk.
struct BlockJobInfo
{
    QString target; // "vda"
    BlockJobType type = BlockJobType::Unknown;
    quint64 bandwidth = 0;
    quint64 current = 0, end = 0; // in no unit; equal when it is done or keeps up with the guest
    bool ready = false; // a copy or active commit that may be pivoted to now
    bool operator==(const BlockJobInfo &) const = default;
};

// One image of a disk, the active one first: what virDomainGetBlockInfo says of "vda[index]".
struct ChainImage
{
    unsigned index = 0; // of the node: <source index=…>; 0 is unknown
    QString path; // a file, a device, or an address of the network
    QString format;
    Bytes capacity; // as the guest would see it
    Bytes allocation; // on the host
    bool operator==(const ChainImage &) const = default;
};

// virDomainBlockInfo.
struct BlockInfo
{
    Bytes capacity, allocation, physical;
    bool operator==(const BlockInfo &) const = default;
};

// A disk that the guest cannot use as it should: VIR_DOMAIN_DISK_ERROR_….
struct DiskError
{
    enum class Kind { Unspecified = 1, NoSpace = 2 };
    QString target; // "vda"
    Kind kind = Kind::Unspecified;
    bool operator==(const DiskError &) const = default;
};

// VIR_DOMAIN_BLOCK_JOB_ABORT_….
enum class BlockAbort { Async = 1, Pivot = 2 };
Q_DECLARE_FLAGS(BlockAbortFlags, BlockAbort)
// VIR_DOMAIN_BLOCK_REBASE_…; pull() takes Relative only.
enum class BlockRebase {
    Shallow = 1,
    ReuseExternal = 2,
    CopyRaw = 4,
    Copy = 8,
    Relative = 16,
    CopyToDevice = 32,
};
Q_DECLARE_FLAGS(BlockRebaseFlags, BlockRebase)
// VIR_DOMAIN_BLOCK_COPY_….
enum class BlockCopy { Shallow = 1, ReuseExternal = 2, TransientJob = 4, SynchronousWrites = 8 };
Q_DECLARE_FLAGS(BlockCopyFlags, BlockCopy)
// VIR_DOMAIN_BLOCK_COMMIT_….
enum class BlockCommit { Shallow = 1, Delete = 2, Active = 4, Relative = 8 };
Q_DECLARE_FLAGS(BlockCommitFlags, BlockCommit)
// VIR_MEMORY_….
enum class MemoryPeek { Virtual = 1, Physical = 2 };

// VIR_DOMAIN_BLOCK_COPY_BANDWIDTH, …_GRANULARITY, …_BUF_SIZE; zero is the emulator's choice.
struct BlockCopyParameters
{
    quint64 bandwidth = 0;
    unsigned granularity = 0; // bytes, a power of two
    quint64 bufferSize = 0;
    bool operator==(const BlockCopyParameters &) const = default;
};

// Most that one call of blockPeek() and memoryPeek() gives.
inline constexpr Bytes kMostPeeked = Bytes::mib(4);

// The jobs of one connection's domains. Lives in the connection's backend thread. pull(), commit() and copy()
// begin a job and end once it runs; how it goes on is told by job(), changed() and Domains::occurred()
// (domainevent::BlockJob). Errors of all: InvalidConfig (VIR_ERR_INVALID_ARG) for a disk that is not there,
// InvalidState (VIR_ERR_OPERATION_INVALID) when the domain does not run, Unsupported (VIR_ERR_NO_SUPPORT)
// without another word.
class BlockJobs : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Of the disk; nothing when none is under way.
    virtual QFuture<Result<std::optional<BlockJobInfo>>> job(QUuid domain, QString disk);
    virtual QFuture<Result<std::vector<BlockJobInfo>>> jobs(QUuid domain); // of all disks
    // Async: does not wait for the end. Pivot: the disk goes on with the copy, or with the base of an active
    // commit; VIR_ERR_BLOCK_COPY_ACTIVE when it is not ready yet.
    virtual QFuture<Result<>> abort(QUuid domain, QString disk, BlockAbortFlags flags = {});
    virtual QFuture<Result<>> setSpeed(QUuid domain, QString disk, quint64 bandwidth);

    // Brings what the images below hold into the disk's own, down to `base`, which stays (empty: all of it).
    // `base` is a path, or "vda[2]".
    virtual QFuture<Result<>> pull(
        QUuid domain, QString disk, QString base, quint64 bandwidth, BlockRebaseFlags flags = {});
    // Brings what the images from `top` down to before `base` hold into `base`. Empty: the disk's own image,
    // and the last of the chain (Shallow: the one below top).
    virtual QFuture<Result<>> commit(QUuid domain, QString disk, QString base, QString top, quint64 bandwidth,
        BlockCommitFlags flags = {});
    // Copies the disk to where a <disk> document says, and keeps the copy up to date until abort().
    virtual QFuture<Result<>> copy(QUuid domain, QString disk, QByteArray destination,
        BlockCopyParameters parameters = {}, BlockCopyFlags flags = {});
    // virDomainBlockRebase: a pull, or with Copy a copy to the path `base`.
    QFuture<Result<>> rebase(
        QUuid domain, QString disk, QString base, quint64 bandwidth, BlockRebaseFlags flags);

    virtual QFuture<Result<>> resize(QUuid domain, QString disk, Bytes size);
    // domainevent::BlockThreshold is told once, when the guest writes behind it. "vda" or "vda[1]".
    virtual QFuture<Result<>> setThreshold(QUuid domain, QString device, quint64 bytes);
    virtual QFuture<Result<QByteArray>> blockPeek(QUuid domain, QString disk, quint64 offset, Bytes size);
    virtual QFuture<Result<QByteArray>> memoryPeek(
        QUuid domain, quint64 start, Bytes size, MemoryPeek address);
    // Also of a domain that is off.
    virtual QFuture<Result<BlockInfo>> blockInfo(QUuid domain, QString disk);
    virtual QFuture<Result<std::vector<ChainImage>>> chain(QUuid domain, QString disk);
    virtual QFuture<Result<std::vector<DiskError>>> diskErrors(QUuid domain); // of those that have one now

Q_SIGNALS:
    void changed(const QUuid &domain); // a job began, became ready or ended
};

// Flags that contradict each other are InvalidConfig (VIR_ERR_INVALID_ARG), the same on every host.
Result<> checkFlags(BlockRebaseFlags flags);
QString blockJobText(BlockJobType type); // translated: "copying"

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::BlockAbortFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::BlockRebaseFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::BlockCopyFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::BlockCommitFlags)
