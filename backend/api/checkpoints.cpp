#include "backend/api/checkpoints.h"

#include <QCoreApplication>

namespace inn::api {

namespace {

Error invalidFlags(const QString &sentence)
{
    Error error { ErrorCode::InvalidConfig, sentence };
    error.libvirtCode = 8; // VIR_ERR_INVALID_ARG
    return error;
}

template<class T>
QFuture<Result<T>> unsupported()
{
    Error error { ErrorCode::Unsupported,
        QCoreApplication::translate(
            "inn::api::Checkpoints", "This host offers no checkpoints and backups of its machines.") };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return ready<T>(Result<T>(std::move(error)));
}

} // namespace

Result<> checkFlags(CheckpointCreateFlags flags)
{
    const bool redefine = flags.testFlag(CheckpointCreate::Redefine);
    if (redefine && flags.testFlag(CheckpointCreate::Quiesce))
        return invalidFlags(QCoreApplication::translate(
            "inn::api::Checkpoints", "File systems cannot be frozen for a checkpoint that is only told of."));
    if (!redefine && flags.testFlag(CheckpointCreate::RedefineValidate))
        return invalidFlags(QCoreApplication::translate("inn::api::Checkpoints",
            "Only a checkpoint that is told of can be compared with what the disks hold."));
    return {};
}

Result<> checkFlags(CheckpointDeleteFlags flags)
{
    if (flags.testFlag(CheckpointDelete::Children) && flags.testFlag(CheckpointDelete::ChildrenOnly))
        return invalidFlags(QCoreApplication::translate("inn::api::Checkpoints",
            "A checkpoint is deleted either with those that follow it, or only those are."));
    return {};
}

QFuture<Result<std::vector<CheckpointInfo>>> Checkpoints::list(QUuid)
{
    return unsupported<std::vector<CheckpointInfo>>();
}

QFuture<Result<QByteArray>> Checkpoints::xml(QUuid, QString, CheckpointXmlFlags)
{
    return unsupported<QByteArray>();
}

QFuture<Result<QString>> Checkpoints::create(QUuid, QByteArray, CheckpointCreateFlags)
{
    return unsupported<QString>();
}

QFuture<Result<>> Checkpoints::remove(QUuid, QString, CheckpointDeleteFlags)
{
    return unsupported<void>();
}

QFuture<Result<>> Checkpoints::backupBegin(QUuid, QByteArray, QByteArray, BackupBeginFlags)
{
    return unsupported<void>();
}

QFuture<Result<QByteArray>> Checkpoints::backupXml(QUuid)
{
    return unsupported<QByteArray>();
}

} // namespace inn::api
