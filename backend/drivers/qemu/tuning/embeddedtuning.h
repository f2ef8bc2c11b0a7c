#pragma once

#include "backend/api/tuning.h"
#include "backend/drivers/qemu/tuning/tuningaccess.h"

namespace inn::api {
class GuestOperations;
}

namespace inn::qemu {

class EmbeddedDomains;

// How much the embedded host's guests get. Implemented in embeddedtuning.cpp (control groups),
// threadtuning.cpp (processors, I/O threads), devicetuning.cpp (disks, interfaces, balloon), usage.cpp (what
// they use).
class EmbeddedTuning final : public api::Tuning
{
    Q_OBJECT

public:
    EmbeddedTuning(EmbeddedDomains &domains, api::GuestOperations &measuring);

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

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    using Edit = std::function<Result<>(config::DomainConfig &)>;
    // Brings the running guest from one document to the other.
    using Apply = std::function<QFuture<Result<>>(
        TuningAccess access, config::DomainConfig before, config::DomainConfig after)>;
    struct Wish
    {
        QString what; // the operation's translated name for errors
        Edit edit; // of the definition
        Edit liveEdit; // of the running document
        Apply apply;
        api::TypedParameters event; // what clients hear when the running guest has changed
    };
    using WishPtr = std::shared_ptr<const Wish>;

    [[nodiscard]] Result<TuningAccess> find(const QUuid &uuid) const;
    [[nodiscard]] Result<TuningAccess> running(const QUuid &uuid) const;
    // Live and definition, all or nothing.
    QFuture<Result<>> change(QUuid domain, WishPtr wish, api::DeviceScope scope);
    WishPtr wish(const QString &what, Edit edit, Apply apply, api::TypedParameters event = {}) const;
    void tellTuned(const TuningAccess &access, const api::TypedParameters &values) const;

    QFuture<Result<>> applyScheduler(
        TuningAccess access, config::DomainConfig before, config::DomainConfig after);
    QFuture<Result<>> applyNodes(
        TuningAccess access, config::DomainConfig before, config::DomainConfig after);
    QFuture<Result<>> applyPins(TuningAccess access, config::DomainConfig before, config::DomainConfig after);
    QFuture<Result<>> applyIoTune(
        TuningAccess access, config::DomainConfig before, config::DomainConfig after);
    QFuture<Result<>> applyBandwidth(
        TuningAccess access, config::DomainConfig before, config::DomainConfig after);
    QFuture<Result<>> plugIoThread(TuningAccess access, unsigned id);
    QFuture<Result<>> unplugIoThread(TuningAccess access, unsigned id);
    QFuture<Result<>> setIoThreadValues(TuningAccess access, unsigned id, api::TypedParameters values);
    QFuture<Result<>> switchVcpu(TuningAccess access, api::Numbers vcpus, api::Switch wanted);
    QFuture<Result<api::TypedParameters>> measured(QUuid domain, int group);

    EmbeddedDomains &m_domains;
    api::GuestOperations &m_measuring;
    TaskScope m_tasks;
};

} // namespace inn::qemu
