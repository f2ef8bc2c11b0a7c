#include "backend/drivers/test/testtuning.h"

#include "backend/base/translated.h"
#include "backend/drivers/test/guest.h"
#include "backend/drivers/test/testdomains.h"
#include "backend/tuning/documenttuning.h"

namespace inn::test {

namespace {

using api::DeviceScope;
using api::Numbers;
using api::TypedParameters;
using config::DomainConfig;

constexpr quint64 kSomeTime = 5'000'000'000; // nanoseconds

// The made-up host has eight processors.
const Numbers &hostCpus()
{
    static const Numbers all { 0, 1, 2, 3, 4, 5, 6, 7 };
    return all;
}

} // namespace

TestTuning::TestTuning(TestDomains &domains, Answers answers)
    : m_domains(domains)
    , m_answers(answers)
{
}

Result<DomainConfig> TestTuning::document(const QUuid &domain, DeviceScope scope) const
{
    TRY_ASSIGN(const auto *const guest, m_domains.find(domain));
    const bool isRunning = api::isActive(guest->info.state);
    constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID
    if (scope == DeviceScope::Live && !isRunning) {
        return tuning::problem(ErrorCode::InvalidState, kOperationInvalid,
            translated("“%1” is not running.").arg(guest->info.name));
    }
    if (scope == DeviceScope::Config && !guest->info.persistent) {
        return tuning::problem(ErrorCode::InvalidState, kOperationInvalid,
            translated("“%1” is transient and has no definition.").arg(guest->info.name));
    }
    return config::readDomain(scope == DeviceScope::Live ? guest->live : guest->inactive);
}

template<class T>
QFuture<Result<T>> TestTuning::read(
    const QUuid &domain, DeviceScope scope, std::function<Result<T>(DomainConfig &)> get)
{
    auto found = document(domain, scope);
    return m_answers.give<T>(this, found ? get(*found) : Result<T>(found.error()));
}

QFuture<Result<>> TestTuning::change(const QUuid &domain, Change change, DeviceScope scope)
{
    const auto edit = [change = std::move(change)](const QByteArray &xml) -> Result<QByteArray> {
        TRY_ASSIGN(DomainConfig document, config::readDomain(xml));
        TRY(change(document));
        return config::writeDomain(document);
    };
    return m_answers.give<void>(this, m_domains.changeNow(domain, edit, scope));
}

QFuture<Result<api::SchedulerType>> TestTuning::schedulerType(QUuid domain)
{
    const auto found = m_domains.find(domain);
    constexpr int kParameters = 9;
    return m_answers.give<api::SchedulerType>(this,
        found ? Result<api::SchedulerType>(api::SchedulerType { QStringLiteral("posix"), kParameters })
              : Result<api::SchedulerType>(found.error()));
}

QFuture<Result<TypedParameters>> TestTuning::schedulerParameters(QUuid domain, DeviceScope scope)
{
    return read<TypedParameters>(domain, scope, [scope](DomainConfig &document) {
        TypedParameters values = tuning::schedulerOf(document);
        if (scope == DeviceScope::Config)
            return Result<TypedParameters>(values);
        constexpr quint64 kUsualShares = 1024, kUsualPeriod = 100'000;
        for (api::TypedParameter &value : values) {
            auto *number = std::get_if<quint64>(&value.value);
            if (number && *number == 0)
                *number = value.name == QStringLiteral("cpu_shares") ? kUsualShares : kUsualPeriod;
            auto *quota = std::get_if<qint64>(&value.value);
            if (quota && *quota == 0)
                *quota = -1;
        }
        return Result<TypedParameters>(values);
    });
}

QFuture<Result<>> TestTuning::setSchedulerParameters(QUuid domain, TypedParameters values, DeviceScope scope)
{
    return change(
        domain, [values](DomainConfig &document) { return tuning::setScheduler(document, values); }, scope);
}

QFuture<Result<TypedParameters>> TestTuning::memoryParameters(QUuid domain, DeviceScope scope)
{
    return read<TypedParameters>(
        domain, scope, [](DomainConfig &document) { return tuning::memoryOf(document); });
}

QFuture<Result<>> TestTuning::setMemoryParameters(QUuid domain, TypedParameters values, DeviceScope scope)
{
    return change(
        domain, [values](DomainConfig &document) { return tuning::setMemory(document, values); }, scope);
}

QFuture<Result<TypedParameters>> TestTuning::blkioParameters(QUuid domain, DeviceScope scope)
{
    return read<TypedParameters>(
        domain, scope, [](DomainConfig &document) { return tuning::blkioOf(document); });
}

QFuture<Result<>> TestTuning::setBlkioParameters(QUuid domain, TypedParameters values, DeviceScope scope)
{
    return change(
        domain, [values](DomainConfig &document) { return tuning::setBlkio(document, values); }, scope);
}

QFuture<Result<TypedParameters>> TestTuning::numaParameters(QUuid domain, DeviceScope scope)
{
    return read<TypedParameters>(
        domain, scope, [](DomainConfig &document) { return tuning::numaOf(document); });
}

QFuture<Result<>> TestTuning::setNumaParameters(QUuid domain, TypedParameters values, DeviceScope scope)
{
    return change(
        domain, [values](DomainConfig &document) { return tuning::setNuma(document, values); }, scope);
}

QFuture<Result<TypedParameters>> TestTuning::blockIoTune(QUuid domain, QString disk, DeviceScope scope)
{
    return read<TypedParameters>(domain, scope, [disk](DomainConfig &document) -> Result<TypedParameters> {
        if (disk.isEmpty())
            return tuning::ioTuneOf({});
        TRY_ASSIGN(const config::DiskConfig *const found, tuning::findDisk(document, disk));
        return tuning::ioTuneOf(*found);
    });
}

QFuture<Result<>> TestTuning::setBlockIoTune(
    QUuid domain, QString disk, TypedParameters values, DeviceScope scope)
{
    return change(
        domain, [=](DomainConfig &document) { return tuning::setIoTune(document, disk, values); }, scope);
}

QFuture<Result<TypedParameters>> TestTuning::interfaceParameters(
    QUuid domain, QString device, DeviceScope scope)
{
    return read<TypedParameters>(domain, scope, [device](DomainConfig &document) -> Result<TypedParameters> {
        TRY_ASSIGN(const config::InterfaceConfig *const found, tuning::findInterface(document, device));
        return tuning::bandwidthOf(*found);
    });
}

QFuture<Result<>> TestTuning::setInterfaceParameters(
    QUuid domain, QString device, TypedParameters values, DeviceScope scope)
{
    return change(
        domain, [=](DomainConfig &document) { return tuning::setBandwidth(document, device, values); },
        scope);
}

QFuture<Result<TypedParameters>> TestTuning::perfEvents(QUuid domain, DeviceScope scope)
{
    return read<TypedParameters>(
        domain, scope, [](DomainConfig &document) { return tuning::perfEventsOf(document); });
}

QFuture<Result<>> TestTuning::setPerfEvents(QUuid domain, TypedParameters values, DeviceScope scope)
{
    return change(
        domain, [values](DomainConfig &document) { return tuning::setPerfEvents(document, values); }, scope);
}

QFuture<Result<unsigned>> TestTuning::vcpuCount(QUuid domain, api::VcpuCount which, DeviceScope scope)
{
    return read<unsigned>(domain, scope, [which](DomainConfig &document) {
        const unsigned maximum = config::vcpuCount(document);
        return which == api::VcpuCount::Maximum ? maximum : document.vcpusCurrent.value_or(maximum);
    });
}

QFuture<Result<std::vector<api::VcpuInfo>>> TestTuning::vcpus(QUuid domain)
{
    return read<std::vector<api::VcpuInfo>>(domain, DeviceScope::Live, [](DomainConfig &document) {
        std::vector<api::VcpuInfo> all;
        const auto pins = tuning::vcpuPinsOf(document, hostCpus());
        for (unsigned number = 0; number < pins.size(); ++number) {
            if (tuning::isVcpuEnabled(document, number)) {
                all.push_back(
                    { number, api::VcpuState::Running, kSomeTime, int(pins[number].front()), pins[number] });
            }
        }
        return all;
    });
}

QFuture<Result<>> TestTuning::setVcpu(QUuid domain, Numbers vcpus, api::Switch wanted, DeviceScope scope)
{
    const auto edit = [=](DomainConfig &document) -> Result<> {
        for (const unsigned number : vcpus) {
            const bool isOn = tuning::isVcpuEnabled(document, number);
            if (scope == DeviceScope::Live && isOn == (wanted == api::Switch::On))
                return tuning::badArgument(translated("The processor %1 is already so.").arg(number));
        }
        return tuning::setVcpu(document, vcpus, wanted);
    };
    return change(domain, edit, scope);
}

QFuture<Result<std::vector<Numbers>>> TestTuning::vcpuPins(QUuid domain, DeviceScope scope)
{
    return read<std::vector<Numbers>>(
        domain, scope, [](DomainConfig &document) { return tuning::vcpuPinsOf(document, hostCpus()); });
}

QFuture<Result<>> TestTuning::pinVcpu(QUuid domain, unsigned vcpu, Numbers hostCpus, DeviceScope scope)
{
    return change(
        domain, [=](DomainConfig &document) { return tuning::pinVcpu(document, vcpu, hostCpus); }, scope);
}

QFuture<Result<Numbers>> TestTuning::emulatorPin(QUuid domain, DeviceScope scope)
{
    return read<Numbers>(
        domain, scope, [](DomainConfig &document) { return tuning::emulatorPinOf(document, hostCpus()); });
}

QFuture<Result<>> TestTuning::pinEmulator(QUuid domain, Numbers hostCpus, DeviceScope scope)
{
    return change(
        domain, [=](DomainConfig &document) { return tuning::pinEmulator(document, hostCpus); }, scope);
}

QFuture<Result<std::vector<api::IoThreadInfo>>> TestTuning::ioThreads(QUuid domain, DeviceScope scope)
{
    return read<std::vector<api::IoThreadInfo>>(
        domain, scope, [](DomainConfig &document) { return tuning::ioThreadsOf(document, hostCpus()); });
}

QFuture<Result<>> TestTuning::pinIoThread(QUuid domain, unsigned id, Numbers hostCpus, DeviceScope scope)
{
    return change(
        domain, [=](DomainConfig &document) { return tuning::pinIoThread(document, id, hostCpus); }, scope);
}

QFuture<Result<>> TestTuning::addIoThread(QUuid domain, unsigned id, DeviceScope scope)
{
    return change(
        domain, [id](DomainConfig &document) { return tuning::addIoThread(document, id); }, scope);
}

QFuture<Result<>> TestTuning::removeIoThread(QUuid domain, unsigned id, DeviceScope scope)
{
    return change(
        domain, [id](DomainConfig &document) { return tuning::removeIoThread(document, id); }, scope);
}

QFuture<Result<>> TestTuning::setIoThread(
    QUuid domain, unsigned id, TypedParameters values, DeviceScope scope)
{
    return change(
        domain, [=](DomainConfig &document) { return tuning::setIoThread(document, id, values, scope); },
        scope);
}

QFuture<Result<>> TestTuning::setMemoryStatsPeriod(
    QUuid domain, std::chrono::seconds period, DeviceScope scope)
{
    return change(
        domain, [=](DomainConfig &document) { return tuning::setMemoryStatsPeriod(document, period); },
        scope);
}

QFuture<Result<>> TestTuning::setLifecycleAction(
    QUuid domain, api::LifecycleKind kind, api::LifecycleReaction reaction, DeviceScope scope)
{
    return change(
        domain, [=](DomainConfig &document) { return tuning::setLifecycleAction(document, kind, reaction); },
        scope);
}

QFuture<Result<std::vector<TypedParameters>>> TestTuning::cpuStats(QUuid domain, int first, unsigned count)
{
    return read<std::vector<TypedParameters>>(domain, DeviceScope::Live, [=](DomainConfig &) {
        TypedParameters times { { QStringLiteral("cpu_time"), kSomeTime } };
        if (first == api::kAllCpusTogether) {
            times.push_back({ QStringLiteral("user_time"), kSomeTime / 2 });
            times.push_back({ QStringLiteral("system_time"), kSomeTime / 2 });
            return std::vector<TypedParameters> { times };
        }
        const auto there = unsigned(hostCpus().size());
        const unsigned left = unsigned(std::max(0, int(there) - first));
        return std::vector<TypedParameters>(count == 0 ? left : std::min(count, left), times);
    });
}

QFuture<Result<TypedParameters>> TestTuning::blockStats(QUuid domain, QString disk)
{
    return read<TypedParameters>(
        domain, DeviceScope::Live, [disk](DomainConfig &document) -> Result<TypedParameters> {
            if (!disk.isEmpty())
                TRY(tuning::findDisk(document, disk));
            constexpr qint64 kRequests = 100, kBytes = 409600;
            TypedParameters counters;
            for (const char *name : { "rd_operations", "wr_operations", "flush_operations" })
                tuning::addParameter<qint64>(counters, QLatin1StringView(name), kRequests);
            for (const char *name : { "rd_bytes", "wr_bytes" })
                tuning::addParameter<qint64>(counters, QLatin1StringView(name), kBytes);
            return counters;
        });
}

QFuture<Result<std::vector<api::MemoryStatistic>>> TestTuning::memoryStats(QUuid domain)
{
    return read<std::vector<api::MemoryStatistic>>(domain, DeviceScope::Live, [](DomainConfig &document) {
        constexpr int kActual = 6, kResident = 7; // VIR_DOMAIN_MEMORY_STAT_…
        const Bytes memory = document.currentMemory.value_or(document.memory.value_or(Bytes()));
        return std::vector<api::MemoryStatistic> { { kActual, memory.toKib() },
            { kResident, memory.toKib() / 2 } };
    });
}

} // namespace inn::test
