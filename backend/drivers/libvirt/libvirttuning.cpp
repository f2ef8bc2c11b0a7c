#include "backend/drivers/libvirt/libvirttuning.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/libvirterror.h"
#include "backend/drivers/libvirt/parameterlist.h"

namespace inn::libvirt {

namespace {

using api::DeviceScope;
using api::Numbers;
using api::TypedParameters;

constexpr int kMostParameters = 512;

// Its numbers are libvirt's VIR_DOMAIN_AFFECT_….
unsigned flagsOf(DeviceScope scope)
{
    return unsigned(scope);
}

Error failure(const QString &name)
{
    return lastError(
        translated(QT_TRANSLATE_NOOP("inn::libvirt", "The tuning of “%1” could not be read or changed."))
            .arg(name));
}

// A set of processors as libvirt's bytes have it.
class Map
{
public:
    explicit Map(const Numbers &numbers)
        : m_bytes(numbers.empty() ? 1 : qsizetype(numbers.back() / 8 + 1), '\0')
    {
        for (const unsigned number : numbers)
            m_bytes[qsizetype(number / 8)] = char(m_bytes[qsizetype(number / 8)] | (1 << (number % 8)));
    }
    [[nodiscard]] unsigned char *data() { return reinterpret_cast<unsigned char *>(m_bytes.data()); }
    [[nodiscard]] int size() const { return int(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

Numbers numbersOf(const unsigned char *bytes, int length)
{
    Numbers numbers;
    for (int i = 0; i < length * 8; ++i) {
        if (bytes[i / 8] & (1 << (i % 8)))
            numbers.push_back(unsigned(i));
    }
    return numbers;
}

QByteArray textOf(const Numbers &numbers)
{
    QByteArrayList texts;
    for (const unsigned number : numbers)
        texts << QByteArray::number(number);
    return texts.join(',');
}

// How many bytes a set of this host's processors takes.
int mapLength(virDomainPtr handle)
{
    const int cpus = virNodeGetCPUMap(virDomainGetConnect(handle), nullptr, nullptr, 0);
    return cpus > 0 ? (cpus + 7) / 8 : 1;
}

} // namespace

LibvirtTuning::LibvirtTuning(CallPool &pool)
    : m_pool(pool)
{
}

template<class T>
QFuture<Result<T>> LibvirtTuning::with(const QUuid &domain, Work<T> work)
{
    return m_pool.run<T>([domain, work = std::move(work)](virConnectPtr connection) -> Result<T> {
        TRY_ASSIGN(const DomainHandle handle, findDomain(connection, domain));
        return work(handle.get(), QString::fromUtf8(virDomainGetName(handle.get())));
    });
}

QFuture<Result<TypedParameters>> LibvirtTuning::get(const QUuid &domain, Get get)
{
    return with<TypedParameters>(
        domain, [get = std::move(get)](virDomainPtr handle, const QString &name) -> Result<TypedParameters> {
            int count = 0;
            if (get(handle, nullptr, &count) < 0)
                return failure(name);
            Parameters parameters;
            parameters.reserve(std::min(count, kMostParameters));
            if (*parameters.count() > 0 && get(handle, parameters.list(), parameters.count()) < 0) {
                *parameters.count() = 0;
                return failure(name);
            }
            return parameters.values();
        });
}

QFuture<Result<>> LibvirtTuning::set(const QUuid &domain, TypedParameters values, Set set)
{
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        Parameters parameters;
        for (const api::TypedParameter &value : values)
            parameters.add(value);
        if (set(handle, parameters.list(), *parameters.count()) < 0)
            return failure(name);
        return {};
    });
}

QFuture<Result<>> LibvirtTuning::call(const QUuid &domain, Call call)
{
    return with<void>(domain, [call = std::move(call)](virDomainPtr handle, const QString &name) -> Result<> {
        return call(handle) < 0 ? Result<>(failure(name)) : Result<>();
    });
}

QFuture<Result<api::SchedulerType>> LibvirtTuning::schedulerType(QUuid domain)
{
    return with<api::SchedulerType>(
        domain, [](virDomainPtr handle, const QString &name) -> Result<api::SchedulerType> {
            int count = 0;
            const CString type(virDomainGetSchedulerType(handle, &count));
            if (!type)
                return failure(name);
            return api::SchedulerType { QString::fromUtf8(type.get()), count };
        });
}

QFuture<Result<TypedParameters>> LibvirtTuning::schedulerParameters(QUuid domain, DeviceScope scope)
{
    return get(domain, [scope](virDomainPtr handle, virTypedParameterPtr list, int *count) {
        if (list)
            return virDomainGetSchedulerParametersFlags(handle, list, count, flagsOf(scope));
        const CString type(virDomainGetSchedulerType(handle, count));
        return type ? 0 : -1;
    });
}

QFuture<Result<>> LibvirtTuning::setSchedulerParameters(
    QUuid domain, TypedParameters values, DeviceScope scope)
{
    return set(domain, values, [scope](virDomainPtr handle, virTypedParameterPtr list, int count) {
        return virDomainSetSchedulerParametersFlags(handle, list, count, flagsOf(scope));
    });
}

QFuture<Result<TypedParameters>> LibvirtTuning::memoryParameters(QUuid domain, DeviceScope scope)
{
    return get(domain, [scope](virDomainPtr handle, virTypedParameterPtr list, int *count) {
        return virDomainGetMemoryParameters(handle, list, count, flagsOf(scope));
    });
}

QFuture<Result<>> LibvirtTuning::setMemoryParameters(QUuid domain, TypedParameters values, DeviceScope scope)
{
    return set(domain, values, [scope](virDomainPtr handle, virTypedParameterPtr list, int count) {
        return virDomainSetMemoryParameters(handle, list, count, flagsOf(scope));
    });
}

QFuture<Result<TypedParameters>> LibvirtTuning::blkioParameters(QUuid domain, DeviceScope scope)
{
    return get(domain, [scope](virDomainPtr handle, virTypedParameterPtr list, int *count) {
        return virDomainGetBlkioParameters(handle, list, count, flagsOf(scope));
    });
}

QFuture<Result<>> LibvirtTuning::setBlkioParameters(QUuid domain, TypedParameters values, DeviceScope scope)
{
    return set(domain, values, [scope](virDomainPtr handle, virTypedParameterPtr list, int count) {
        return virDomainSetBlkioParameters(handle, list, count, flagsOf(scope));
    });
}

QFuture<Result<TypedParameters>> LibvirtTuning::numaParameters(QUuid domain, DeviceScope scope)
{
    return get(domain, [scope](virDomainPtr handle, virTypedParameterPtr list, int *count) {
        return virDomainGetNumaParameters(handle, list, count, flagsOf(scope));
    });
}

QFuture<Result<>> LibvirtTuning::setNumaParameters(QUuid domain, TypedParameters values, DeviceScope scope)
{
    return set(domain, values, [scope](virDomainPtr handle, virTypedParameterPtr list, int count) {
        return virDomainSetNumaParameters(handle, list, count, flagsOf(scope));
    });
}

QFuture<Result<TypedParameters>> LibvirtTuning::blockIoTune(QUuid domain, QString disk, DeviceScope scope)
{
    return get(domain, [=](virDomainPtr handle, virTypedParameterPtr list, int *count) {
        return virDomainGetBlockIoTune(handle, disk.toUtf8().constData(), list, count, flagsOf(scope));
    });
}

QFuture<Result<>> LibvirtTuning::setBlockIoTune(
    QUuid domain, QString disk, TypedParameters values, DeviceScope scope)
{
    return set(domain, values, [=](virDomainPtr handle, virTypedParameterPtr list, int count) {
        return virDomainSetBlockIoTune(handle, disk.toUtf8().constData(), list, count, flagsOf(scope));
    });
}

QFuture<Result<TypedParameters>> LibvirtTuning::interfaceParameters(
    QUuid domain, QString device, DeviceScope scope)
{
    return get(domain, [=](virDomainPtr handle, virTypedParameterPtr list, int *count) {
        return virDomainGetInterfaceParameters(
            handle, device.toUtf8().constData(), list, count, flagsOf(scope));
    });
}

QFuture<Result<>> LibvirtTuning::setInterfaceParameters(
    QUuid domain, QString device, TypedParameters values, DeviceScope scope)
{
    return set(domain, values, [=](virDomainPtr handle, virTypedParameterPtr list, int count) {
        return virDomainSetInterfaceParameters(
            handle, device.toUtf8().constData(), list, count, flagsOf(scope));
    });
}

QFuture<Result<TypedParameters>> LibvirtTuning::perfEvents(QUuid domain, DeviceScope scope)
{
    return with<TypedParameters>(
        domain, [scope](virDomainPtr handle, const QString &name) -> Result<TypedParameters> {
            Parameters parameters;
            if (virDomainGetPerfEvents(handle, parameters.place(), parameters.count(), flagsOf(scope)) < 0)
                return failure(name);
            return parameters.values();
        });
}

QFuture<Result<>> LibvirtTuning::setPerfEvents(QUuid domain, TypedParameters values, DeviceScope scope)
{
    return set(domain, values, [scope](virDomainPtr handle, virTypedParameterPtr list, int count) {
        return virDomainSetPerfEvents(handle, list, count, flagsOf(scope));
    });
}

QFuture<Result<unsigned>> LibvirtTuning::vcpuCount(QUuid domain, api::VcpuCount which, DeviceScope scope)
{
    return with<unsigned>(domain, [=](virDomainPtr handle, const QString &name) -> Result<unsigned> {
        const unsigned maximum = which == api::VcpuCount::Maximum ? unsigned(VIR_DOMAIN_VCPU_MAXIMUM) : 0u;
        const int count = virDomainGetVcpusFlags(handle, flagsOf(scope) | maximum);
        return count < 0 ? Result<unsigned>(failure(name)) : Result<unsigned>(unsigned(count));
    });
}

QFuture<Result<std::vector<api::VcpuInfo>>> LibvirtTuning::vcpus(QUuid domain)
{
    using All = std::vector<api::VcpuInfo>;
    return with<All>(domain, [](virDomainPtr handle, const QString &name) -> Result<All> {
        const int most = virDomainGetVcpusFlags(
            handle, unsigned(VIR_DOMAIN_AFFECT_LIVE) | unsigned(VIR_DOMAIN_VCPU_MAXIMUM));
        if (most <= 0)
            return failure(name);
        const int length = mapLength(handle);
        std::vector<virVcpuInfo> infos(static_cast<size_t>(most));
        std::vector<unsigned char> maps(static_cast<size_t>(most) * size_t(length));
        const int count = virDomainGetVcpus(handle, infos.data(), most, maps.data(), length);
        if (count < 0)
            return failure(name);
        All all;
        for (int i = 0; i < count; ++i) {
            const virVcpuInfo &info = infos[size_t(i)];
            if (info.state == VIR_VCPU_OFFLINE)
                continue;
            all.push_back({ info.number, api::VcpuState(info.state), info.cpuTime, info.cpu,
                numbersOf(maps.data() + ptrdiff_t(i) * length, length) });
        }
        return all;
    });
}

QFuture<Result<>> LibvirtTuning::setVcpu(QUuid domain, Numbers vcpus, api::Switch wanted, DeviceScope scope)
{
    return call(domain, [=](virDomainPtr handle) {
        return virDomainSetVcpu(handle, textOf(vcpus).constData(), int(wanted), flagsOf(scope));
    });
}

QFuture<Result<std::vector<Numbers>>> LibvirtTuning::vcpuPins(QUuid domain, DeviceScope scope)
{
    using All = std::vector<Numbers>;
    return with<All>(domain, [scope](virDomainPtr handle, const QString &name) -> Result<All> {
        const int most = virDomainGetVcpusFlags(handle, flagsOf(scope) | VIR_DOMAIN_VCPU_MAXIMUM);
        if (most <= 0)
            return failure(name);
        const int length = mapLength(handle);
        std::vector<unsigned char> maps(static_cast<size_t>(most) * size_t(length));
        const int count = virDomainGetVcpuPinInfo(handle, most, maps.data(), length, flagsOf(scope));
        if (count < 0)
            return failure(name);
        All all;
        for (int i = 0; i < count; ++i)
            all.push_back(numbersOf(maps.data() + ptrdiff_t(i) * length, length));
        return all;
    });
}

QFuture<Result<>> LibvirtTuning::pinVcpu(QUuid domain, unsigned vcpu, Numbers hostCpus, DeviceScope scope)
{
    return call(domain, [=](virDomainPtr handle) {
        Map map(hostCpus);
        return virDomainPinVcpuFlags(handle, vcpu, map.data(), map.size(), flagsOf(scope));
    });
}

QFuture<Result<Numbers>> LibvirtTuning::emulatorPin(QUuid domain, DeviceScope scope)
{
    return with<Numbers>(domain, [scope](virDomainPtr handle, const QString &name) -> Result<Numbers> {
        const int length = mapLength(handle);
        std::vector<unsigned char> map(static_cast<size_t>(length));
        if (virDomainGetEmulatorPinInfo(handle, map.data(), length, flagsOf(scope)) < 0)
            return failure(name);
        return numbersOf(map.data(), length);
    });
}

QFuture<Result<>> LibvirtTuning::pinEmulator(QUuid domain, Numbers hostCpus, DeviceScope scope)
{
    return call(domain, [=](virDomainPtr handle) {
        Map map(hostCpus);
        return virDomainPinEmulator(handle, map.data(), map.size(), flagsOf(scope));
    });
}

QFuture<Result<TypedParameters>> LibvirtTuning::guestVcpus(QUuid domain)
{
    return with<TypedParameters>(
        domain, [](virDomainPtr handle, const QString &name) -> Result<TypedParameters> {
            Parameters parameters;
            unsigned count = 0;
            if (virDomainGetGuestVcpus(handle, parameters.place(), &count, 0) < 0)
                return failure(name);
            *parameters.count() = int(count);
            return parameters.values();
        });
}

QFuture<Result<>> LibvirtTuning::setGuestVcpus(QUuid domain, Numbers vcpus, api::Switch wanted)
{
    return call(domain, [=](virDomainPtr handle) {
        return virDomainSetGuestVcpus(handle, textOf(vcpus).constData(), int(wanted), 0);
    });
}

QFuture<Result<std::vector<api::IoThreadInfo>>> LibvirtTuning::ioThreads(QUuid domain, DeviceScope scope)
{
    using All = std::vector<api::IoThreadInfo>;
    return with<All>(domain, [scope](virDomainPtr handle, const QString &name) -> Result<All> {
        virDomainIOThreadInfoPtr *list = nullptr;
        const int count = virDomainGetIOThreadInfo(handle, &list, flagsOf(scope));
        if (count < 0)
            return failure(name);
        All all;
        for (int i = 0; i < count; ++i) {
            all.push_back({ list[i]->iothread_id, numbersOf(list[i]->cpumap, list[i]->cpumaplen) });
            virDomainIOThreadInfoFree(list[i]);
        }
        std::free(list);
        return all;
    });
}

QFuture<Result<>> LibvirtTuning::pinIoThread(QUuid domain, unsigned id, Numbers hostCpus, DeviceScope scope)
{
    return call(domain, [=](virDomainPtr handle) {
        Map map(hostCpus);
        return virDomainPinIOThread(handle, id, map.data(), map.size(), flagsOf(scope));
    });
}

QFuture<Result<>> LibvirtTuning::addIoThread(QUuid domain, unsigned id, DeviceScope scope)
{
    return call(
        domain, [=](virDomainPtr handle) { return virDomainAddIOThread(handle, id, flagsOf(scope)); });
}

QFuture<Result<>> LibvirtTuning::removeIoThread(QUuid domain, unsigned id, DeviceScope scope)
{
    return call(
        domain, [=](virDomainPtr handle) { return virDomainDelIOThread(handle, id, flagsOf(scope)); });
}

QFuture<Result<>> LibvirtTuning::setIoThread(
    QUuid domain, unsigned id, TypedParameters values, DeviceScope scope)
{
    return set(domain, values, [=](virDomainPtr handle, virTypedParameterPtr list, int count) {
        return virDomainSetIOThreadParams(handle, id, list, count, flagsOf(scope));
    });
}

QFuture<Result<>> LibvirtTuning::setMemoryStatsPeriod(
    QUuid domain, std::chrono::seconds period, DeviceScope scope)
{
    return call(domain, [=](virDomainPtr handle) {
        return virDomainSetMemoryStatsPeriod(handle, int(period.count()), flagsOf(scope));
    });
}

QFuture<Result<>> LibvirtTuning::setLifecycleAction(
    QUuid domain, api::LifecycleKind kind, api::LifecycleReaction reaction, DeviceScope scope)
{
    return call(domain, [=](virDomainPtr handle) {
        return virDomainSetLifecycleAction(handle, unsigned(kind), unsigned(reaction), flagsOf(scope));
    });
}

QFuture<Result<>> LibvirtTuning::startDirtyRate(
    QUuid domain, std::chrono::seconds duration, api::DirtyRateMode mode)
{
    return call(domain, [=](virDomainPtr handle) {
        return virDomainStartDirtyRateCalc(handle, int(duration.count()), unsigned(mode));
    });
}

QFuture<Result<std::vector<TypedParameters>>> LibvirtTuning::cpuStats(QUuid domain, int first, unsigned count)
{
    using All = std::vector<TypedParameters>;
    return with<All>(domain, [=](virDomainPtr handle, const QString &name) -> Result<All> {
        constexpr unsigned kMostAtOnce = 128; // VIR_DOMAIN_CPU_STATS_MAX… of the protocol
        unsigned wanted = count;
        if (first != api::kAllCpusTogether && count == 0) {
            const int there = virDomainGetCPUStats(handle, nullptr, 0, 0, 0, 0);
            if (there < 0)
                return failure(name);
            wanted = unsigned(std::max(0, there - first));
        }
        const int each = virDomainGetCPUStats(handle, nullptr, 0, first, 1, 0);
        if (each < 0)
            return failure(name);
        All all;
        for (unsigned done = 0; done < wanted && each > 0; done += kMostAtOnce) {
            const unsigned now = std::min(kMostAtOnce, wanted - done);
            std::vector<virTypedParameter> list(size_t(each) * now);
            const int from = first == api::kAllCpusTogether ? first : first + int(done);
            if (virDomainGetCPUStats(handle, list.data(), unsigned(each), from, now, 0) < 0)
                return failure(name);
            for (unsigned cpu = 0; cpu < now; ++cpu) {
                TypedParameters values;
                for (int i = 0; i < each; ++i) {
                    const virTypedParameter &value = list[size_t(cpu) * size_t(each) + size_t(i)];
                    if (value.type != 0)
                        values.push_back(parameterOf(value));
                }
                all.push_back(std::move(values));
            }
        }
        return all;
    });
}

QFuture<Result<TypedParameters>> LibvirtTuning::blockStats(QUuid domain, QString disk)
{
    return get(domain, [disk](virDomainPtr handle, virTypedParameterPtr list, int *count) {
        return virDomainBlockStatsFlags(handle, disk.toUtf8().constData(), list, count, 0);
    });
}

QFuture<Result<api::InterfaceStatistics>> LibvirtTuning::interfaceStats(QUuid domain, QString device)
{
    using Counters = api::InterfaceStatistics;
    return with<Counters>(domain, [device](virDomainPtr handle, const QString &name) -> Result<Counters> {
        virDomainInterfaceStatsStruct counted {};
        if (virDomainInterfaceStats(handle, device.toUtf8().constData(), &counted, sizeof counted) < 0)
            return failure(name);
        return Counters { counted.rx_bytes, counted.rx_packets, counted.rx_errs, counted.rx_drop,
            counted.tx_bytes, counted.tx_packets, counted.tx_errs, counted.tx_drop };
    });
}

QFuture<Result<std::vector<api::MemoryStatistic>>> LibvirtTuning::memoryStats(QUuid domain)
{
    using All = std::vector<api::MemoryStatistic>;
    return with<All>(domain, [](virDomainPtr handle, const QString &name) -> Result<All> {
        constexpr int kMost = 64;
        std::array<virDomainMemoryStatStruct, kMost> list {};
        const int count = virDomainMemoryStats(handle, list.data(), kMost, 0);
        if (count < 0)
            return failure(name);
        All all;
        for (int i = 0; i < count; ++i)
            all.push_back({ list[size_t(i)].tag, list[size_t(i)].val });
        return all;
    });
}

QFuture<Result<TypedParameters>> LibvirtTuning::launchSecurity(QUuid domain)
{
    return with<TypedParameters>(
        domain, [](virDomainPtr handle, const QString &name) -> Result<TypedParameters> {
            Parameters parameters;
            if (virDomainGetLaunchSecurityInfo(handle, parameters.place(), parameters.count(), 0) < 0)
                return failure(name);
            return parameters.values();
        });
}

QFuture<Result<>> LibvirtTuning::setLaunchSecurityState(QUuid domain, TypedParameters values)
{
    return set(domain, values, [](virDomainPtr handle, virTypedParameterPtr list, int count) {
        return virDomainSetLaunchSecurityState(handle, list, count, 0);
    });
}

} // namespace inn::libvirt
