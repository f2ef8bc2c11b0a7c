#include "backend/api/tuning.h"

#include "backend/api/unsupported.h"

namespace inn::api {

QFuture<Result<SchedulerType>> Tuning::schedulerType(QUuid)
{
    return unsupportedHere<SchedulerType>();
}

QFuture<Result<TypedParameters>> Tuning::schedulerParameters(QUuid, DeviceScope)
{
    return unsupportedHere<TypedParameters>();
}

QFuture<Result<>> Tuning::setSchedulerParameters(QUuid, TypedParameters, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<TypedParameters>> Tuning::memoryParameters(QUuid, DeviceScope)
{
    return unsupportedHere<TypedParameters>();
}

QFuture<Result<>> Tuning::setMemoryParameters(QUuid, TypedParameters, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<TypedParameters>> Tuning::blkioParameters(QUuid, DeviceScope)
{
    return unsupportedHere<TypedParameters>();
}

QFuture<Result<>> Tuning::setBlkioParameters(QUuid, TypedParameters, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<TypedParameters>> Tuning::numaParameters(QUuid, DeviceScope)
{
    return unsupportedHere<TypedParameters>();
}

QFuture<Result<>> Tuning::setNumaParameters(QUuid, TypedParameters, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<TypedParameters>> Tuning::blockIoTune(QUuid, QString, DeviceScope)
{
    return unsupportedHere<TypedParameters>();
}

QFuture<Result<>> Tuning::setBlockIoTune(QUuid, QString, TypedParameters, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<TypedParameters>> Tuning::interfaceParameters(QUuid, QString, DeviceScope)
{
    return unsupportedHere<TypedParameters>();
}

QFuture<Result<>> Tuning::setInterfaceParameters(QUuid, QString, TypedParameters, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<TypedParameters>> Tuning::perfEvents(QUuid, DeviceScope)
{
    return unsupportedHere<TypedParameters>();
}

QFuture<Result<>> Tuning::setPerfEvents(QUuid, TypedParameters, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<unsigned>> Tuning::vcpuCount(QUuid, VcpuCount, DeviceScope)
{
    return unsupportedHere<unsigned>();
}

QFuture<Result<std::vector<VcpuInfo>>> Tuning::vcpus(QUuid)
{
    return unsupportedHere<std::vector<VcpuInfo>>();
}

QFuture<Result<>> Tuning::setVcpu(QUuid, Numbers, Switch, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<std::vector<Numbers>>> Tuning::vcpuPins(QUuid, DeviceScope)
{
    return unsupportedHere<std::vector<Numbers>>();
}

QFuture<Result<>> Tuning::pinVcpu(QUuid, unsigned, Numbers, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<Numbers>> Tuning::emulatorPin(QUuid, DeviceScope)
{
    return unsupportedHere<Numbers>();
}

QFuture<Result<>> Tuning::pinEmulator(QUuid, Numbers, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<TypedParameters>> Tuning::guestVcpus(QUuid)
{
    return unsupportedHere<TypedParameters>();
}

QFuture<Result<>> Tuning::setGuestVcpus(QUuid, Numbers, Switch)
{
    return unsupportedHere();
}

QFuture<Result<std::vector<IoThreadInfo>>> Tuning::ioThreads(QUuid, DeviceScope)
{
    return unsupportedHere<std::vector<IoThreadInfo>>();
}

QFuture<Result<>> Tuning::pinIoThread(QUuid, unsigned, Numbers, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<>> Tuning::addIoThread(QUuid, unsigned, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<>> Tuning::removeIoThread(QUuid, unsigned, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<>> Tuning::setIoThread(QUuid, unsigned, TypedParameters, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<>> Tuning::setMemoryStatsPeriod(QUuid, std::chrono::seconds, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<>> Tuning::setLifecycleAction(QUuid, LifecycleKind, LifecycleReaction, DeviceScope)
{
    return unsupportedHere();
}

QFuture<Result<>> Tuning::startDirtyRate(QUuid, std::chrono::seconds, DirtyRateMode)
{
    return unsupportedHere();
}

QFuture<Result<std::vector<TypedParameters>>> Tuning::cpuStats(QUuid, int, unsigned)
{
    return unsupportedHere<std::vector<TypedParameters>>();
}

QFuture<Result<TypedParameters>> Tuning::blockStats(QUuid, QString)
{
    return unsupportedHere<TypedParameters>();
}

QFuture<Result<InterfaceStatistics>> Tuning::interfaceStats(QUuid, QString)
{
    return unsupportedHere<InterfaceStatistics>();
}

QFuture<Result<std::vector<MemoryStatistic>>> Tuning::memoryStats(QUuid)
{
    return unsupportedHere<std::vector<MemoryStatistic>>();
}

QFuture<Result<TypedParameters>> Tuning::launchSecurity(QUuid)
{
    return unsupportedHere<TypedParameters>();
}

QFuture<Result<>> Tuning::setLaunchSecurityState(QUuid, TypedParameters)
{
    return unsupportedHere();
}

} // namespace inn::api
