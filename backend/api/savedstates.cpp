#include "backend/api/savedstates.h"

#include <QCoreApplication>

namespace inn::api {

namespace {

Error unsupportedError()
{
    Error error { ErrorCode::Unsupported,
        QCoreApplication::translate(
            "inn::api::SavedStates", "This host does not offer that for saved machines.") };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return error;
}

template<class T>
QFuture<Result<T>> unsupported()
{
    return ready<T>(Result<T>(unsupportedError()));
}

} // namespace

std::optional<quint64> DomainJobInfo::number(const QString &name) const
{
    for (const TypedParameter &parameter : values) {
        if (parameter.name != name)
            continue;
        if (const auto *wide = std::get_if<quint64>(&parameter.value))
            return *wide;
        if (const auto *whole = std::get_if<int>(&parameter.value); whole && *whole >= 0)
            return quint64(*whole);
    }
    return {};
}

DomainJobOperation DomainJobInfo::operation() const
{
    const quint64 value = number(QStringLiteral("operation")).value_or(0);
    return value <= quint64(DomainJobOperation::SnapshotDelete) ? DomainJobOperation(value)
                                                                : DomainJobOperation::Unknown;
}

Result<> checkFlags(SaveFlags flags, SaveUse use)
{
    const bool both = flags.testFlag(SaveFlag::Running) && flags.testFlag(SaveFlag::Paused);
    const bool reset = flags.testFlag(SaveFlag::ResetNvram) && use != SaveUse::Restore;
    const bool cache = flags.testFlag(SaveFlag::BypassCache) && use == SaveUse::Define;
    if (!both && !reset && !cache)
        return {};
    Error error { ErrorCode::InvalidConfig,
        both ? QCoreApplication::translate(
            "inn::api::SavedStates", "A machine can continue running or paused, not both at once.")
             : QCoreApplication::translate("inn::api::SavedStates",
                 "The firmware's settings are reset when a machine is restored, not when it is saved; and "
                 "bypassing the cache is for saving and restoring.") };
    error.libvirtCode = 8; // VIR_ERR_INVALID_ARG
    return error;
}

QFuture<Result<>> SavedStates::save(QUuid, QString, QByteArray, SaveFlags, JobPtr)
{
    return unsupported<void>();
}

QFuture<Result<>> SavedStates::restore(QString, QByteArray, SaveFlags, JobPtr)
{
    return unsupported<void>();
}

QFuture<Result<QByteArray>> SavedStates::saveImageXml(QString, ImageSecrets)
{
    return unsupported<QByteArray>();
}

QFuture<Result<>> SavedStates::defineSaveImageXml(QString, QByteArray, SaveFlags)
{
    return unsupported<void>();
}

QFuture<Result<>> SavedStates::managedSave(QUuid, SaveFlags, JobPtr)
{
    return unsupported<void>();
}

QFuture<Result<QByteArray>> SavedStates::managedSaveXml(QUuid, ImageSecrets)
{
    return unsupported<QByteArray>();
}

QFuture<Result<>> SavedStates::defineManagedSaveXml(QUuid, QByteArray, SaveFlags)
{
    return unsupported<void>();
}

QFuture<Result<DomainJobInfo>> SavedStates::jobInfo(QUuid, DomainJobQuery)
{
    return unsupported<DomainJobInfo>();
}

QFuture<Result<>> SavedStates::abortJob(QUuid)
{
    return unsupported<void>();
}

} // namespace inn::api
