#include "backend/api/blockjobs.h"

#include <QCoreApplication>

namespace inn::api {

namespace {

template<class T>
QFuture<Result<T>> unsupported()
{
    Error error { ErrorCode::Unsupported,
        QCoreApplication::translate(
            "inn::api", "This host does not offer that for the disks of its machines.") };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return ready<T>(Result<T>(std::move(error)));
}

Error invalidFlags(const char *sentence)
{
    Error error { ErrorCode::InvalidConfig, QCoreApplication::translate("inn::api::BlockJobs", sentence) };
    error.libvirtCode = 8; // VIR_ERR_INVALID_ARG
    return error;
}

// The <disk> that virDomainBlockRebase means with a path.
QByteArray destinationOf(const QString &path, BlockRebaseFlags flags)
{
    const bool device = flags.testFlag(BlockRebase::CopyToDevice);
    QString xml = device ? QStringLiteral("<disk type='block'><source dev='%1'/>")
                         : QStringLiteral("<disk type='file'><source file='%1'/>");
    if (flags.testFlag(BlockRebase::CopyRaw))
        xml += QStringLiteral("<driver type='raw'/>");
    xml += QStringLiteral("</disk>");
    return xml.arg(path.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"))).toUtf8();
}

} // namespace

Result<> checkFlags(BlockRebaseFlags flags)
{
    const bool copy = flags.testFlag(BlockRebase::Copy);
    const BlockRebaseFlags ofCopy = BlockRebase::Shallow | BlockRebase::ReuseExternal | BlockRebase::CopyRaw
        | BlockRebase::CopyToDevice;
    if (!copy && (flags & ofCopy)) {
        return invalidFlags(QT_TRANSLATE_NOOP(
            "inn::api::BlockJobs", "What is said of a copy fits only where a disk is copied."));
    }
    if (copy && flags.testFlag(BlockRebase::Relative)) {
        return invalidFlags(QT_TRANSLATE_NOOP(
            "inn::api::BlockJobs", "The names of images are kept relative only where no copy is made."));
    }
    return {};
}

QString blockJobText(BlockJobType type)
{
    switch (type) {
    case BlockJobType::Pull:
        return QCoreApplication::translate("inn::api::BlockJobs", "flattening");
    case BlockJobType::Copy:
        return QCoreApplication::translate("inn::api::BlockJobs", "copying");
    case BlockJobType::Commit:
    case BlockJobType::ActiveCommit:
        return QCoreApplication::translate("inn::api::BlockJobs", "merging");
    case BlockJobType::Backup:
        return QCoreApplication::translate("inn::api::BlockJobs", "backing up");
    case BlockJobType::Unknown:
        break;
    }
    return QCoreApplication::translate("inn::api::BlockJobs", "busy");
}

QFuture<Result<std::optional<BlockJobInfo>>> BlockJobs::job(QUuid, QString)
{
    return unsupported<std::optional<BlockJobInfo>>();
}

QFuture<Result<std::vector<BlockJobInfo>>> BlockJobs::jobs(QUuid)
{
    return unsupported<std::vector<BlockJobInfo>>();
}

QFuture<Result<>> BlockJobs::abort(QUuid, QString, BlockAbortFlags)
{
    return unsupported<void>();
}

QFuture<Result<>> BlockJobs::setSpeed(QUuid, QString, quint64)
{
    return unsupported<void>();
}

QFuture<Result<>> BlockJobs::pull(QUuid, QString, QString, quint64, BlockRebaseFlags)
{
    return unsupported<void>();
}

QFuture<Result<>> BlockJobs::commit(QUuid, QString, QString, QString, quint64, BlockCommitFlags)
{
    return unsupported<void>();
}

QFuture<Result<>> BlockJobs::copy(QUuid, QString, QByteArray, BlockCopyParameters, BlockCopyFlags)
{
    return unsupported<void>();
}

QFuture<Result<>> BlockJobs::rebase(
    QUuid domain, QString disk, QString base, quint64 bandwidth, BlockRebaseFlags flags)
{
    if (auto fits = checkFlags(flags); !fits)
        return ready<void>(fits);
    if (!flags.testFlag(BlockRebase::Copy))
        return pull(domain, std::move(disk), std::move(base), bandwidth, flags);
    BlockCopyFlags copyFlags;
    copyFlags.setFlag(BlockCopy::Shallow, flags.testFlag(BlockRebase::Shallow));
    copyFlags.setFlag(BlockCopy::ReuseExternal, flags.testFlag(BlockRebase::ReuseExternal));
    BlockCopyParameters parameters;
    parameters.bandwidth = bandwidth;
    return copy(domain, std::move(disk), destinationOf(base, flags), parameters, copyFlags);
}

QFuture<Result<>> BlockJobs::resize(QUuid, QString, Bytes)
{
    return unsupported<void>();
}

QFuture<Result<>> BlockJobs::setThreshold(QUuid, QString, quint64)
{
    return unsupported<void>();
}

QFuture<Result<QByteArray>> BlockJobs::blockPeek(QUuid, QString, quint64, Bytes)
{
    return unsupported<QByteArray>();
}

QFuture<Result<QByteArray>> BlockJobs::memoryPeek(QUuid, quint64, Bytes, MemoryPeek)
{
    return unsupported<QByteArray>();
}

QFuture<Result<BlockInfo>> BlockJobs::blockInfo(QUuid, QString)
{
    return unsupported<BlockInfo>();
}

QFuture<Result<std::vector<ChainImage>>> BlockJobs::chain(QUuid, QString)
{
    return unsupported<std::vector<ChainImage>>();
}

QFuture<Result<std::vector<DiskError>>> BlockJobs::diskErrors(QUuid)
{
    return unsupported<std::vector<DiskError>>();
}

} // namespace inn::api
