#pragma once

#include "backend/api/tuning.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/test/answers.h"

#include <functional>

namespace inn::test {

class TestDomains;

// Tuning of machines that do not exist: the documents are the truth, and what they say is in force.
class TestTuning final : public api::Tuning
{
    Q_OBJECT

public:
    TestTuning(TestDomains &domains, Answers answers);

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
    QFuture<Result<std::vector<api::TypedParameters>>> cpuStats(
        QUuid domain, int first, unsigned count) override;
    QFuture<Result<api::TypedParameters>> blockStats(QUuid domain, QString disk) override;
    QFuture<Result<std::vector<api::MemoryStatistic>>> memoryStats(QUuid domain) override;

private:
    using Change = std::function<Result<>(config::DomainConfig &)>;
    [[nodiscard]] Result<config::DomainConfig> document(const QUuid &domain, api::DeviceScope scope) const;
    QFuture<Result<>> change(const QUuid &domain, Change change, api::DeviceScope scope);
    template<class T>
    QFuture<Result<T>> read(
        const QUuid &domain, api::DeviceScope scope, std::function<Result<T>(config::DomainConfig &)> get);

    TestDomains &m_domains;
    Answers m_answers;
};

} // namespace inn::test
