#include "backend/api/domains.h"

#include <QCoreApplication>

namespace inn::api {

namespace {

// What a driver does not override it cannot do.
QFuture<Result<>> cannot(const char *operation)
{
    Error error { ErrorCode::Unsupported, QCoreApplication::translate("inn::api::Domains", operation) };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return ready(Result<>(std::move(error)));
}

} // namespace

QFuture<Result<>> Domains::start(QUuid domain, StartFlags flags, JobPtr job)
{
    // Documents are always checked.
    if (flags & ~StartFlags(StartFlag::Paused | StartFlag::Validate))
        return cannot(
            QT_TRANSLATE_NOOP("inn::api::Domains", "This host cannot start a machine in this way."));
    const bool paused = flags.testFlag(StartFlag::Paused);
    return perform(domain, paused ? DomainAction::StartPaused : DomainAction::Start, std::move(job));
}

QFuture<Result<>> Domains::shutdown(QUuid domain, ShutdownModes modes)
{
    if (!modes)
        return perform(domain, DomainAction::Shutdown);
    return cannot(QT_TRANSLATE_NOOP(
        "inn::api::Domains", "This host cannot choose how a machine is asked to shut down."));
}

QFuture<Result<>> Domains::reboot(QUuid domain, ShutdownModes modes)
{
    if (!modes)
        return perform(domain, DomainAction::Reboot);
    return cannot(
        QT_TRANSLATE_NOOP("inn::api::Domains", "This host cannot choose how a machine is asked to restart."));
}

QFuture<Result<>> Domains::attachDevice(QUuid, QByteArray, DeviceScope)
{
    return cannot(QT_TRANSLATE_NOOP("inn::api::Domains", "This host cannot add devices to a machine."));
}

QFuture<Result<>> Domains::detachDevice(QUuid, QByteArray, DeviceScope, JobPtr)
{
    return cannot(QT_TRANSLATE_NOOP("inn::api::Domains", "This host cannot remove devices from a machine."));
}

QFuture<Result<>> Domains::setMemory(QUuid, Bytes, DeviceScope)
{
    return cannot(QT_TRANSLATE_NOOP("inn::api::Domains", "This host cannot change a machine's memory."));
}

QFuture<Result<>> Domains::setMaximumMemory(QUuid, Bytes)
{
    return cannot(QT_TRANSLATE_NOOP("inn::api::Domains", "This host cannot change a machine's memory."));
}

QFuture<Result<>> Domains::setMaximumVcpus(QUuid, unsigned)
{
    return cannot(
        QT_TRANSLATE_NOOP("inn::api::Domains", "This host cannot change a machine's number of processors."));
}

QFuture<Result<>> Domains::setVcpus(QUuid, unsigned, DeviceScope)
{
    return cannot(
        QT_TRANSLATE_NOOP("inn::api::Domains", "This host cannot change a machine's number of processors."));
}

} // namespace inn::api
