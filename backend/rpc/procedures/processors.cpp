// Virtual processors and I/O threads, and where on the host they run.

#include "backend/api/tuning.h"
#include "backend/rpc/procedures/common.h"

#include <algorithm>

namespace inn::rpc {

namespace {

using api::DomainInfo;
using api::Numbers;
using api::Tuning;

constexpr qint32 kMostMap = 2048; // bytes for one set of processors
constexpr qint32 kMostMaps = 8 * 1024 * 1024;
using PinFlags = Flags<kLive | kConfig>;

// A bit for each of the host's processors; none given: all.
QByteArray mapOf(const Numbers &cpus, unsigned hostCpus, qsizetype length)
{
    QByteArray map(length, '\0');
    const auto mark = [&](unsigned cpu) {
        if (qsizetype(cpu / 8) < length)
            map[qsizetype(cpu / 8)] = char(quint8(map[qsizetype(cpu / 8)]) | (1U << (cpu % 8)));
    };
    if (cpus.empty()) {
        for (unsigned cpu = 0; cpu < hostCpus; ++cpu)
            mark(cpu);
    }
    std::for_each(cpus.begin(), cpus.end(), mark);
    return map;
}

Result<Numbers> numbersOf(const QByteArray &map)
{
    if (map.size() > kMostMap)
        return undecodable();
    Numbers numbers;
    for (qsizetype bit = 0; bit < map.size() * 8; ++bit) {
        if (quint8(map[bit / 8]) & (1U << (bit % 8)))
            numbers.push_back(unsigned(bit));
    }
    return numbers;
}

// "0-3,^2": what virsh passes for single processors.
Result<Numbers> parsedNumbers(const QString &text)
{
    std::vector<bool> set(api::kMostCpuNumber + 1);
    const auto refuse = [&] {
        return libvirtError(kInvalidArgument, QStringLiteral("Failed to parse bitmap '%1'").arg(text));
    };
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const bool removes = part.startsWith(u'^');
        const QString range = removes ? part.mid(1) : part;
        bool firstIsNumber = false, lastIsNumber = false;
        const unsigned first = range.section(u'-', 0, 0).toUInt(&firstIsNumber);
        const unsigned last = range.section(u'-', -1).toUInt(&lastIsNumber);
        if (!firstIsNumber || !lastIsNumber || last < first || last > api::kMostCpuNumber)
            return refuse();
        std::fill(set.begin() + first, set.begin() + last + 1, !removes);
    }
    Numbers numbers;
    for (unsigned number = 0; number < set.size(); ++number) {
        if (set[number])
            numbers.push_back(number);
    }
    return numbers;
}

Result<> checkMaps(qint32 count, qint32 length)
{
    if (count < 0 || length < 0 || length > kMostMap || (length > 0 && count > kMostMaps / length))
        return libvirtError(kRpcError, QStringLiteral("maps of processors are too large"), kFromRpc);
    return {};
}

struct WireVcpu
{
    quint32 number = 0;
    qint32 state = 0;
    quint64 time = 0;
    qint32 cpu = 0;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.number, self.state, self.time, self.cpu);
    }
};
using Vcpus = std::tuple<wire::Listed<WireVcpu>, QByteArray>;

QFuture<Result<Vcpus>> vcpus(Client &client, wire::Domain domain, qint32 most, qint32 length)
{
    CO_TRY(checkMaps(most, length));
    auto known = co_await withTuning(client, "virDomainGetVcpus", domain,
        [](Tuning &tuning, const DomainInfo &info) { return tuning.vcpus(info.uuid); });
    if (!known)
        co_return known.error();
    const unsigned hostCpus = client.connection().host().cpus;
    std::vector<WireVcpu> found;
    QByteArray maps;
    for (const api::VcpuInfo &vcpu : *known) {
        if (found.size() >= std::size_t(most))
            break;
        found.push_back({ vcpu.number, qint32(vcpu.state), vcpu.cpuTimeNs, vcpu.hostCpu });
        maps += mapOf(vcpu.affinity, hostCpus, length);
    }
    co_return Vcpus { wire::Listed<WireVcpu>(std::move(found)), maps };
}

using Maps = std::tuple<QByteArray, qint32>;

QFuture<Result<Maps>> vcpuPins(
    Client &client, wire::Domain domain, qint32 most, qint32 length, PinFlags flags)
{
    CO_TRY(checkMaps(most, length));
    const auto ask = [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = oneScopeOf(flags, info);
        return scope ? tuning.vcpuPins(info.uuid, *scope) : ready<std::vector<Numbers>>(scope.error());
    };
    auto asking = withTuning(client, "virDomainGetVcpuPinInfo", domain, ask);
    auto pins = co_await asking;
    if (!pins)
        co_return pins.error();
    QByteArray maps;
    const auto count = std::min<std::size_t>(pins->size(), std::size_t(most));
    for (std::size_t vcpu = 0; vcpu < count; ++vcpu)
        maps += mapOf((*pins)[vcpu], client.connection().host().cpus, length);
    co_return Maps { maps, qint32(count) };
}

QFuture<Result<>> pinVcpuFlags(
    Client &client, wire::Domain domain, quint32 vcpu, QByteArray map, PinFlags flags)
{
    const auto cpus = numbersOf(map);
    if (!cpus)
        return ready<void>(cpus.error());
    return withTuning(client, "virDomainPinVcpuFlags", domain, [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        return scope ? tuning.pinVcpu(info.uuid, vcpu, *cpus, *scope) : ready<void>(scope.error());
    });
}

QFuture<Result<>> pinVcpu(Client &client, wire::Domain domain, quint32 vcpu, QByteArray map)
{
    return pinVcpuFlags(client, std::move(domain), vcpu, std::move(map), { kLive });
}

QFuture<Result<Maps>> emulatorPin(Client &client, wire::Domain domain, qint32 length, PinFlags flags)
{
    CO_TRY(checkMaps(1, length));
    const auto ask = [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = oneScopeOf(flags, info);
        return scope ? tuning.emulatorPin(info.uuid, *scope) : ready<Numbers>(scope.error());
    };
    auto asking = withTuning(client, "virDomainGetEmulatorPinInfo", domain, ask);
    auto pin = co_await asking;
    if (!pin)
        co_return pin.error();
    co_return Maps { mapOf(*pin, client.connection().host().cpus, length), 1 };
}

QFuture<Result<>> pinEmulator(Client &client, wire::Domain domain, QByteArray map, PinFlags flags)
{
    const auto cpus = numbersOf(map);
    if (!cpus)
        return ready<void>(cpus.error());
    return withTuning(client, "virDomainPinEmulator", domain, [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        return scope ? tuning.pinEmulator(info.uuid, *cpus, *scope) : ready<void>(scope.error());
    });
}

Result<api::Switch> switchOf(qint32 state)
{
    if (state != 0 && state != 1)
        return libvirtError(kInvalidArgument, QStringLiteral("unsupported state value %1").arg(state));
    return state == 1 ? api::Switch::On : api::Switch::Off;
}

QFuture<Result<>> setVcpu(Client &client, wire::Domain domain, QString which, qint32 state, PinFlags flags)
{
    const auto numbers = parsedNumbers(which);
    const auto wanted = switchOf(state);
    if (!numbers || !wanted)
        return ready<void>(numbers ? wanted.error() : numbers.error());
    return withTuning(client, "virDomainSetVcpu", domain, [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        return scope ? tuning.setVcpu(info.uuid, *numbers, *wanted, *scope) : ready<void>(scope.error());
    });
}

QFuture<Result<Parameters<64>>> guestVcpus(Client &client, wire::Domain domain, Flags<0>)
{
    auto values = co_await withTuning(client, "virDomainGetGuestVcpus", domain,
        [](Tuning &tuning, const DomainInfo &info) { return tuning.guestVcpus(info.uuid); });
    if (!values)
        co_return values.error();
    co_return Parameters<64>(std::move(*values));
}

QFuture<Result<>> setGuestVcpus(Client &client, wire::Domain domain, QString which, qint32 state, Flags<0>)
{
    const auto numbers = parsedNumbers(which);
    const auto wanted = switchOf(state);
    if (!numbers || !wanted)
        return ready<void>(numbers ? wanted.error() : numbers.error());
    return withTuning(client, "virDomainSetGuestVcpus", domain, [&](Tuning &tuning, const DomainInfo &info) {
        return tuning.setGuestVcpus(info.uuid, *numbers, *wanted);
    });
}

// ---- I/O threads

struct WireIoThread
{
    quint32 id = 0;
    QByteArray map;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.id, self.map);
    }
};

QFuture<Result<std::tuple<wire::Listed<WireIoThread>, quint32>>> ioThreads(
    Client &client, wire::Domain domain, PinFlags flags)
{
    const auto ask = [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = oneScopeOf(flags, info);
        return scope ? tuning.ioThreads(info.uuid, *scope)
                     : ready<std::vector<api::IoThreadInfo>>(scope.error());
    };
    auto asking = withTuning(client, "virDomainGetIOThreadInfo", domain, ask);
    auto threads = co_await asking;
    if (!threads)
        co_return threads.error();
    const unsigned hostCpus = client.connection().host().cpus;
    std::vector<WireIoThread> found;
    for (const api::IoThreadInfo &thread : *threads)
        found.push_back({ thread.id, mapOf(thread.affinity, hostCpus, (hostCpus + 7) / 8) });
    const auto count = quint32(found.size());
    co_return std::tuple<wire::Listed<WireIoThread>, quint32> { wire::Listed<WireIoThread>(std::move(found)),
        count };
}

QFuture<Result<>> pinIoThread(Client &client, wire::Domain domain, quint32 id, QByteArray map, PinFlags flags)
{
    const auto cpus = numbersOf(map);
    if (!cpus)
        return ready<void>(cpus.error());
    return withTuning(client, "virDomainPinIOThread", domain, [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        return scope ? tuning.pinIoThread(info.uuid, id, *cpus, *scope) : ready<void>(scope.error());
    });
}

QFuture<Result<>> addIoThread(Client &client, wire::Domain domain, quint32 id, PinFlags flags)
{
    return withTuning(client, "virDomainAddIOThread", domain, [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        return scope ? tuning.addIoThread(info.uuid, id, *scope) : ready<void>(scope.error());
    });
}

QFuture<Result<>> removeIoThread(Client &client, wire::Domain domain, quint32 id, PinFlags flags)
{
    return withTuning(client, "virDomainDelIOThread", domain, [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        return scope ? tuning.removeIoThread(info.uuid, id, *scope) : ready<void>(scope.error());
    });
}

QFuture<Result<>> setIoThread(
    Client &client, wire::Domain domain, quint32 id, Parameters<64> values, PinFlags flags)
{
    return withTuning(
        client, "virDomainSetIOThreadParams", domain, [&](Tuning &tuning, const DomainInfo &info) {
            const auto scope = scopeOf(flags, info);
            return scope ? tuning.setIoThread(info.uuid, id, values, *scope) : ready<void>(scope.error());
        });
}

constexpr Procedure kProcedures[] = {
    { 20, "DOMAIN_GET_VCPUS", PROCEDURE(vcpus), Need::Open },
    { 230, "DOMAIN_GET_VCPU_PIN_INFO", PROCEDURE(vcpuPins), Need::Open },
    { 26, "DOMAIN_PIN_VCPU", PROCEDURE(pinVcpu), Need::Write },
    { 225, "DOMAIN_PIN_VCPU_FLAGS", PROCEDURE(pinVcpuFlags), Need::Write },
    { 280, "DOMAIN_GET_EMULATOR_PIN_INFO", PROCEDURE(emulatorPin), Need::Open },
    { 279, "DOMAIN_PIN_EMULATOR", PROCEDURE(pinEmulator), Need::Write },
    { 384, "DOMAIN_SET_VCPU", PROCEDURE(setVcpu), Need::Write },
    { 371, "DOMAIN_GET_GUEST_VCPUS", PROCEDURE(guestVcpus), Need::Write },
    { 372, "DOMAIN_SET_GUEST_VCPUS", PROCEDURE(setGuestVcpus), Need::Write },
    { 351, "DOMAIN_GET_IOTHREAD_INFO", PROCEDURE(ioThreads), Need::Open },
    { 352, "DOMAIN_PIN_IOTHREAD", PROCEDURE(pinIoThread), Need::Write },
    { 355, "DOMAIN_ADD_IOTHREAD", PROCEDURE(addIoThread), Need::Write },
    { 356, "DOMAIN_DEL_IOTHREAD", PROCEDURE(removeIoThread), Need::Write },
    { 402, "DOMAIN_SET_IOTHREAD_PARAMS", PROCEDURE(setIoThread), Need::Write },
};

} // namespace

std::span<const Procedure> processorProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
