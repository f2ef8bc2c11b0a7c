#pragma once

#include "backend/api/tuning.h"
#include "backend/drivers/libvirt/callpool.h"

namespace inn::libvirt {

// How much guests of a libvirt host get of it.
class LibvirtTuning final : public api::Tuning
{
    Q_OBJECT

public:
    explicit LibvirtTuning(CallPool &pool);

    QFuture<Result<api::SchedulerType>> schedulerType(QUuid domain) override;
    QFuture<Result<api::TypedParameters>> schedulerParameters(QUuid domain, api::DeviceScope scope) override;
    QFuture<Result<>> setSchedulerParameters(
        QUuid domain, api::TypedParameters values, api::DeviceScope scope) override;
    QFuture<Result<api::TypedParameters>> memoryParameters(QUuid domain, api::DeviceScope scope) override;
    QFuture<Result<>> setMemoryParameters(
        QUuid domain, api::TypedParameters values, api::DeviceScope scope) override;
    QFuture<Result<api::TypedParameters>> blkioParameters(QUuid domain, api::DeviceScope scope) override;
    QFuture<Result<>> setBlkioParameters(
        QUuid domain, api::TypedParameters values, api::DeviceScope scope) override;
    QFuture<Result<api::TypedParameters>> numaParameters(QUuid domain, api::DeviceScope scope) override;
    QFuture<Result<>> setNumaParameters(
        QUuid domain, api::TypedParameters values, api::DeviceScope scope) override;
    QFuture<Result<api::TypedParameters>> blockIoTune(
        QUuid domain, QString disk, api::DeviceScope scope) override;
    QFuture<Result<>> setBlockIoTune(
        QUuid domain, QString disk, api::TypedParameters values, api::DeviceScope scope) override;
    QFuture<Result<api::TypedParameters>> interfaceParameters(
        QUuid domain, QString device, api::DeviceScope scope) override;
    QFuture<Result<>> setInterfaceParameters(
        QUuid domain, QString device, api::TypedParameters values, api::DeviceScope scope) override;
    QFuture<Result<api::TypedParameters>> perfEvents(QUuid domain, api::DeviceScope scope) override;
    QFuture<Result<>> setPerfEvents(
        QUuid domain, api::TypedParameters values, api::DeviceScope scope) override;
    QFuture<Result<unsigned>> vcpuCount(QUuid domain, api::VcpuCount which, api::DeviceScope scope) override;
    QFuture<Result<std::vector<api::VcpuInfo>>> vcpus(QUuid domain) override;
    QFuture<Result<>> setVcpu(
        QUuid domain, api::Numbers vcpus, api::Switch wanted, api::DeviceScope scope) override;
    QFuture<Result<std::vector<api::Numbers>>> vcpuPins(QUuid domain, api::DeviceScope scope) override;
    QFuture<Result<>> pinVcpu(
        QUuid domain, unsigned vcpu, api::Numbers hostCpus, api::DeviceScope scope) override;
    QFuture<Result<api::Numbers>> emulatorPin(QUuid domain, api::DeviceScope scope) override;
    QFuture<Result<>> pinEmulator(QUuid domain, api::Numbers hostCpus, api::DeviceScope scope) override;
    QFuture<Result<api::TypedParameters>> guestVcpus(QUuid domain) override;
    QFuture<Result<>> setGuestVcpus(QUuid domain, api::Numbers vcpus, api::Switch wanted) override;
    QFuture<Result<std::vector<api::IoThreadInfo>>> ioThreads(QUuid domain, api::DeviceScope scope) override;
    QFuture<Result<>> pinIoThread(
        QUuid domain, unsigned id, api::Numbers hostCpus, api::DeviceScope scope) override;
    QFuture<Result<>> addIoThread(QUuid domain, unsigned id, api::DeviceScope scope) override;
    QFuture<Result<>> removeIoThread(QUuid domain, unsigned id, api::DeviceScope scope) override;
    QFuture<Result<>> setIoThread(
        QUuid domain, unsigned id, api::TypedParameters values, api::DeviceScope scope) override;
    QFuture<Result<>> setMemoryStatsPeriod(
        QUuid domain, std::chrono::seconds period, api::DeviceScope scope) override;
    QFuture<Result<>> setLifecycleAction(QUuid domain, api::LifecycleKind kind,
        api::LifecycleReaction reaction, api::DeviceScope scope) override;
    QFuture<Result<>> startDirtyRate(
        QUuid domain, std::chrono::seconds duration, api::DirtyRateMode mode) override;
    QFuture<Result<std::vector<api::TypedParameters>>> cpuStats(
        QUuid domain, int first, unsigned count) override;
    QFuture<Result<api::TypedParameters>> blockStats(QUuid domain, QString disk) override;
    QFuture<Result<api::InterfaceStatistics>> interfaceStats(QUuid domain, QString device) override;
    QFuture<Result<std::vector<api::MemoryStatistic>>> memoryStats(QUuid domain) override;
    QFuture<Result<api::TypedParameters>> launchSecurity(QUuid domain) override;
    QFuture<Result<>> setLaunchSecurityState(QUuid domain, api::TypedParameters values) override;

private:
    template<class T>
    using Work = std::function<Result<T>(virDomainPtr, const QString &name)>;
    // Finds the domain in a pool thread and does something with it.
    template<class T>
    QFuture<Result<T>> with(const QUuid &domain, Work<T> work);
    // libvirt's way of getting parameters: first how many, then them.
    using Get = std::function<int(virDomainPtr, virTypedParameterPtr, int *)>;
    QFuture<Result<api::TypedParameters>> get(const QUuid &domain, Get get);
    using Set = std::function<int(virDomainPtr, virTypedParameterPtr, int)>;
    QFuture<Result<>> set(const QUuid &domain, api::TypedParameters values, Set set);
    using Call = std::function<int(virDomainPtr)>;
    QFuture<Result<>> call(const QUuid &domain, Call call);

    CallPool &m_pool;
};

} // namespace inn::libvirt
