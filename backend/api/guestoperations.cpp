#include "backend/api/guestoperations.h"

namespace inn::api {

namespace {

constexpr int kInvalidArgument = 8; // VIR_ERR_INVALID_ARG

template<class T>
QFuture<Result<T>> unsupported()
{
    return ready<T>(Result<T>(Error { ErrorCode::Unsupported,
        QCoreApplication::translate("inn::api", "This host does not offer that for its machines.") }));
}

} // namespace

Result<> checkKeys(const std::vector<unsigned> &codes)
{
    if (!codes.empty() && codes.size() <= kMostKeys)
        return {};
    Error error { ErrorCode::InvalidConfig,
        QCoreApplication::translate("inn::api", "Between 1 and %1 keys can be pressed together, not %2.")
            .arg(kMostKeys)
            .arg(codes.size()) };
    error.libvirtCode = kInvalidArgument;
    return error;
}

Result<> checkFlags(CoreDumpFlags flags)
{
    const bool crash = flags.testFlag(CoreDumpFlag::Crash);
    const bool live = flags.testFlag(CoreDumpFlag::Live);
    const bool reset = flags.testFlag(CoreDumpFlag::Reset);
    if (!(crash && live) && !(crash && reset) && !(live && reset))
        return {};
    Error error { ErrorCode::InvalidConfig,
        QCoreApplication::translate("inn::api",
            "After its memory was written, a machine can end, start anew or go on, not two of these.") };
    error.libvirtCode = kInvalidArgument;
    return error;
}

QFuture<Result<>> GuestOperations::sendKeys(
    QUuid, KeycodeSet, std::vector<unsigned>, std::chrono::milliseconds)
{
    return unsupported<void>();
}

QFuture<Result<>> GuestOperations::injectNmi(QUuid)
{
    return unsupported<void>();
}

QFuture<Result<>> GuestOperations::coreDump(QUuid, QString, CoreDumpFormat, CoreDumpFlags, JobPtr)
{
    return unsupported<void>();
}

QFuture<Result<>> GuestOperations::pmSuspend(QUuid, SuspendTarget)
{
    return unsupported<void>();
}

QFuture<Result<>> GuestOperations::pmWakeup(QUuid)
{
    return unsupported<void>();
}

QFuture<Result<GuestTime>> GuestOperations::time(QUuid)
{
    return unsupported<GuestTime>();
}

QFuture<Result<>> GuestOperations::setTime(QUuid, GuestTime)
{
    return unsupported<void>();
}

QFuture<Result<>> GuestOperations::syncTime(QUuid)
{
    return unsupported<void>();
}

QFuture<Result<GuestInfo>> GuestOperations::guestInfo(QUuid, GuestInfoGroups)
{
    return unsupported<GuestInfo>();
}

QFuture<Result<int>> GuestOperations::fsFreeze(QUuid, QStringList)
{
    return unsupported<int>();
}

QFuture<Result<int>> GuestOperations::fsThaw(QUuid, QStringList)
{
    return unsupported<int>();
}

QFuture<Result<>> GuestOperations::fsTrim(QUuid, QString, quint64)
{
    return unsupported<void>();
}

QFuture<Result<>> GuestOperations::setUserPassword(QUuid, QString, QString, PasswordForm)
{
    return unsupported<void>();
}

QFuture<Result<QStringList>> GuestOperations::authorizedSshKeys(QUuid, QString)
{
    return unsupported<QStringList>();
}

QFuture<Result<>> GuestOperations::setAuthorizedSshKeys(QUuid, QString, QStringList, SshKeysChange)
{
    return unsupported<void>();
}

QFuture<Result<QByteArray>> GuestOperations::monitorCommand(QUuid, QByteArray, MonitorLanguage)
{
    return unsupported<QByteArray>();
}

QFuture<Result<>> GuestOperations::addGraphicsClient(QUuid, int, FileDescriptor, GraphicsPassword)
{
    return unsupported<void>();
}

QFuture<Result<QByteArray>> GuestOperations::agentCommand(QUuid, QByteArray, std::chrono::seconds)
{
    return unsupported<QByteArray>();
}

QFuture<Result<std::vector<DomainStatistics>>> GuestOperations::statistics(std::vector<QUuid>, StatsGroups)
{
    return unsupported<std::vector<DomainStatistics>>();
}

} // namespace inn::api
