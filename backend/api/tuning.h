#pragma once

#include "backend/api/typedparameter.h"
#include "backend/api/types.h"
#include "backend/base/job.h"
#include "backend/base/task.h"

#include <QObject>

// How much of the host domains get, and what they use of it. One method for each of libvirt's functions;
// names and types of parameters are those of libvirt's VIR_DOMAIN_… words, numbers of enumerators are
// libvirt's.
namespace inn::api {

using Numbers = std::vector<unsigned>; // of processors, ascending; at most kMostCpuNumber
inline constexpr unsigned kMostCpuNumber = 16383;

struct SchedulerType
{
    QString name; // "posix"
    int parameters = 0; // that schedulerParameters() gives at most
    bool operator==(const SchedulerType &) const = default;
};

enum class VcpuState { Offline = 0, Running, Blocked };
struct VcpuInfo
{
    unsigned number = 0;
    VcpuState state = VcpuState::Offline;
    quint64 cpuTimeNs = 0;
    int hostCpu = -1; // where it ran last; -1 is offline
    Numbers affinity; // the host's processors that it may run on
    bool operator==(const VcpuInfo &) const = default;
};

struct IoThreadInfo
{
    unsigned id = 0;
    Numbers affinity;
    bool operator==(const IoThreadInfo &) const = default;
};

// VIR_DOMAIN_MEMORY_STAT_…: amounts in KiB, faults in numbers, the last update in seconds since 1970.
struct MemoryStatistic
{
    int tag = 0;
    quint64 value = 0;
    bool operator==(const MemoryStatistic &) const = default;
};

// As the guest sees it; -1 is not known.
struct InterfaceStatistics
{
    qint64 receivedBytes = -1, receivedPackets = -1, receiveErrors = -1, receiveDrops = -1;
    qint64 sentBytes = -1, sentPackets = -1, sendErrors = -1, sendDrops = -1;
    bool operator==(const InterfaceStatistics &) const = default;
};

enum class VcpuCount { Maximum, Current };
enum class Switch { Off, On };
enum class LifecycleKind { PowerOff = 0, Reboot, Crash };
enum class LifecycleReaction {
    Destroy = 0,
    Restart,
    RestartRename,
    Preserve,
    CoredumpDestroy,
    CoredumpRestart
};
enum class DirtyRateMode { PageSampling = 0, DirtyBitmap = 1, DirtyRing = 2 };
inline constexpr int kAllCpusTogether = -1;

// Lives in the connection's backend thread. Getters: Live asks the running guest (InvalidState when it is
// off), Config the definition (InvalidState without one). Setters: Both changes the running guest and the
// definition, all or nothing; what setters are not given stays. A parameter that there is not, or of another
// type: InvalidConfig (VIR_ERR_INVALID_ARG). What the host's kernel lacks for a running guest: InvalidState
// (VIR_ERR_OPERATION_INVALID), naming the control group's controller. What a driver lacks is Unsupported
// (VIR_ERR_NO_SUPPORT).
class Tuning : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // cpu_shares, vcpu_period, vcpu_quota, emulator_…, global_…, iothread_…
    virtual QFuture<Result<SchedulerType>> schedulerType(QUuid domain);
    virtual QFuture<Result<TypedParameters>> schedulerParameters(QUuid domain, DeviceScope scope);
    virtual QFuture<Result<>> setSchedulerParameters(QUuid domain, TypedParameters values, DeviceScope scope);
    // hard_limit, soft_limit, swap_hard_limit in KiB
    virtual QFuture<Result<TypedParameters>> memoryParameters(QUuid domain, DeviceScope scope);
    virtual QFuture<Result<>> setMemoryParameters(QUuid domain, TypedParameters values, DeviceScope scope);
    // weight, device_weight ("/dev/sda,300"), device_read_iops_sec, …
    virtual QFuture<Result<TypedParameters>> blkioParameters(QUuid domain, DeviceScope scope);
    virtual QFuture<Result<>> setBlkioParameters(QUuid domain, TypedParameters values, DeviceScope scope);
    // numa_mode (virDomainNumatuneMemMode), numa_nodeset
    virtual QFuture<Result<TypedParameters>> numaParameters(QUuid domain, DeviceScope scope);
    virtual QFuture<Result<>> setNumaParameters(QUuid domain, TypedParameters values, DeviceScope scope);
    // total_bytes_sec, …, group_name; the disk by its target or its source's path
    virtual QFuture<Result<TypedParameters>> blockIoTune(QUuid domain, QString disk, DeviceScope scope);
    virtual QFuture<Result<>> setBlockIoTune(
        QUuid domain, QString disk, TypedParameters values, DeviceScope scope);
    // inbound.average, …; the device by its target or MAC
    virtual QFuture<Result<TypedParameters>> interfaceParameters(
        QUuid domain, QString device, DeviceScope scope);
    virtual QFuture<Result<>> setInterfaceParameters(
        QUuid domain, QString device, TypedParameters values, DeviceScope scope);
    // Each event's name with whether it is counted.
    virtual QFuture<Result<TypedParameters>> perfEvents(QUuid domain, DeviceScope scope);
    virtual QFuture<Result<>> setPerfEvents(QUuid domain, TypedParameters values, DeviceScope scope);

    virtual QFuture<Result<unsigned>> vcpuCount(QUuid domain, VcpuCount which, DeviceScope scope);
    virtual QFuture<Result<std::vector<VcpuInfo>>> vcpus(QUuid domain); // of a running guest
    // Takes single processors out or puts them in; only those that the document calls hotpluggable.
    virtual QFuture<Result<>> setVcpu(QUuid domain, Numbers vcpus, Switch wanted, DeviceScope scope);
    virtual QFuture<Result<std::vector<Numbers>>> vcpuPins(QUuid domain, DeviceScope scope); // by vCPU
    virtual QFuture<Result<>> pinVcpu(QUuid domain, unsigned vcpu, Numbers hostCpus, DeviceScope scope);
    virtual QFuture<Result<Numbers>> emulatorPin(QUuid domain, DeviceScope scope);
    virtual QFuture<Result<>> pinEmulator(QUuid domain, Numbers hostCpus, DeviceScope scope);
    // Of the guest's system, by its agent.
    virtual QFuture<Result<TypedParameters>> guestVcpus(QUuid domain);
    virtual QFuture<Result<>> setGuestVcpus(QUuid domain, Numbers vcpus, Switch wanted);

    virtual QFuture<Result<std::vector<IoThreadInfo>>> ioThreads(QUuid domain, DeviceScope scope);
    virtual QFuture<Result<>> pinIoThread(QUuid domain, unsigned id, Numbers hostCpus, DeviceScope scope);
    virtual QFuture<Result<>> addIoThread(QUuid domain, unsigned id, DeviceScope scope);
    virtual QFuture<Result<>> removeIoThread(QUuid domain, unsigned id, DeviceScope scope);
    // poll_max_ns, poll_grow, poll_shrink (live only), thread_pool_min, thread_pool_max
    virtual QFuture<Result<>> setIoThread(
        QUuid domain, unsigned id, TypedParameters values, DeviceScope scope);

    virtual QFuture<Result<>> setMemoryStatsPeriod(
        QUuid domain, std::chrono::seconds period, DeviceScope scope);
    virtual QFuture<Result<>> setLifecycleAction(
        QUuid domain, LifecycleKind kind, LifecycleReaction reaction, DeviceScope scope);
    // Ends when the measuring has begun; the statistics' group DirtyRate has the result.
    virtual QFuture<Result<>> startDirtyRate(QUuid domain, std::chrono::seconds duration, DirtyRateMode mode);

    // cpu_time, user_time, system_time of all processors together, or cpu_time and vcpu_time of `count` ones
    // from the first on; a count of 0 is all that there are.
    virtual QFuture<Result<std::vector<TypedParameters>>> cpuStats(
        QUuid domain, int first = kAllCpusTogether, unsigned count = 1);
    // rd_operations, rd_bytes, …; "" is the sum of all disks.
    virtual QFuture<Result<TypedParameters>> blockStats(QUuid domain, QString disk);
    virtual QFuture<Result<InterfaceStatistics>> interfaceStats(QUuid domain, QString device);
    virtual QFuture<Result<std::vector<MemoryStatistic>>> memoryStats(QUuid domain);

    virtual QFuture<Result<TypedParameters>> launchSecurity(QUuid domain);
    virtual QFuture<Result<>> setLaunchSecurityState(QUuid domain, TypedParameters values);
};

} // namespace inn::api
