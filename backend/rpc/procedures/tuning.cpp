#include "backend/api/tuning.h"

#include "backend/rpc/procedures/common.h"

namespace inn::rpc {

namespace {

using api::DeviceScope;
using api::DomainInfo;
using api::Tuning;
using api::TypedParameters;

constexpr quint32 kTextsWelcome = 4; // VIR_TYPED_PARAM_STRING_OKAY
using GetFlags = Flags<kLive | kConfig | kTextsWelcome>;
using SetFlags = Flags<kLive | kConfig>;

// How many there are for who gives no room, else as many as there is room for.
template<int most>
std::tuple<Parameters<most>, qint32> fitting(TypedParameters values, qint32 room, quint32 flags)
{
    if (!(flags & kTextsWelcome)) {
        std::erase_if(values,
            [](const api::TypedParameter &each) { return std::holds_alternative<QString>(each.value); });
    }
    if (room == 0)
        return { Parameters<most>(), qint32(values.size()) };
    if (room > 0 && values.size() > std::size_t(room))
        values.resize(std::size_t(room));
    const auto count = qint32(values.size());
    return { Parameters<most>(std::move(values)), count };
}

using Getter = QFuture<Result<TypedParameters>> (Tuning::*)(QUuid, DeviceScope);
using Setter = QFuture<Result<>> (Tuning::*)(QUuid, TypedParameters, DeviceScope);

template<Getter getter>
QFuture<Result<TypedParameters>> read(Client &client, wire::Domain domain, quint32 flags)
{
    return withTuning(client, "virDomainGetParameters", domain, [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = oneScopeOf(flags & ~kTextsWelcome, info);
        return scope ? (tuning.*getter)(info.uuid, *scope) : ready<TypedParameters>(scope.error());
    });
}

// Calls of the form (domain, room, flags) → (parameters, count).
// Who gives no room hears how many there can be, whatever state the domain is in.
template<Getter getter, int most, qint32 count>
QFuture<Result<std::tuple<Parameters<most>, qint32>>> get(
    Client &client, wire::Domain domain, qint32 room, GetFlags flags)
{
    if (room == 0)
        co_return std::tuple<Parameters<most>, qint32> { Parameters<most>(), count };
    auto values = co_await read<getter>(client, std::move(domain), flags);
    if (!values)
        co_return values.error();
    co_return fitting<most>(std::move(*values), room, flags);
}

template<Setter setter, int most>
QFuture<Result<>> set(Client &client, wire::Domain domain, Parameters<most> values, SetFlags flags)
{
    return withTuning(client, "virDomainSetParameters", domain, [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        return scope ? (tuning.*setter)(info.uuid, values, *scope) : ready<void>(scope.error());
    });
}

// ---- scheduler

QFuture<Result<std::tuple<QString, qint32>>> schedulerType(Client &client, wire::Domain domain)
{
    auto type = co_await withTuning(client, "virDomainGetSchedulerType", domain,
        [](Tuning &tuning, const DomainInfo &info) { return tuning.schedulerType(info.uuid); });
    if (!type)
        co_return type.error();
    co_return std::tuple<QString, qint32> { type->name, type->parameters };
}

QFuture<Result<Parameters<16>>> schedulerFlags(
    Client &client, wire::Domain domain, qint32 room, GetFlags flags)
{
    auto values = co_await read<&Tuning::schedulerParameters>(client, std::move(domain), flags);
    if (!values)
        co_return values.error();
    co_return std::get<0>(fitting<16>(std::move(*values), room > 0 ? room : 1, flags));
}

QFuture<Result<Parameters<16>>> scheduler(Client &client, wire::Domain domain, qint32 room)
{
    return schedulerFlags(client, std::move(domain), room, {});
}

QFuture<Result<>> setScheduler(Client &client, wire::Domain domain, Parameters<16> values)
{
    return set<&Tuning::setSchedulerParameters, 16>(client, std::move(domain), std::move(values), {});
}

// ---- of one disk or interface

QFuture<Result<std::tuple<Parameters<32>, qint32>>> blockIoTune(
    Client &client, wire::Domain domain, std::optional<QString> disk, qint32 room, GetFlags flags)
{
    if (!disk) {
        // Only how many there are.
        constexpr qint32 kNumbers = 19, kTexts = 1;
        co_return std::tuple<Parameters<32>, qint32> { Parameters<32>(),
            flags & kTextsWelcome ? kNumbers + kTexts : kNumbers };
    }
    const auto ask = [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = oneScopeOf(flags & ~kTextsWelcome, info);
        return scope ? tuning.blockIoTune(info.uuid, *disk, *scope) : ready<TypedParameters>(scope.error());
    };
    auto asking = withTuning(client, "virDomainGetBlockIoTune", domain, ask);
    auto values = co_await asking;
    if (!values)
        co_return values.error();
    co_return fitting<32>(std::move(*values), room, flags);
}

QFuture<Result<>> setBlockIoTune(
    Client &client, wire::Domain domain, QString disk, Parameters<32> values, SetFlags flags)
{
    return withTuning(client, "virDomainSetBlockIoTune", domain, [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        return scope ? tuning.setBlockIoTune(info.uuid, disk, values, *scope) : ready<void>(scope.error());
    });
}

QFuture<Result<std::tuple<Parameters<16>, qint32>>> interfaceParameters(
    Client &client, wire::Domain domain, QString device, qint32 room, GetFlags flags)
{
    const auto ask = [&](Tuning &tuning, const DomainInfo &info) {
        const auto scope = oneScopeOf(flags & ~kTextsWelcome, info);
        return scope ? tuning.interfaceParameters(info.uuid, device, *scope)
                     : ready<TypedParameters>(scope.error());
    };
    auto asking = withTuning(client, "virDomainGetInterfaceParameters", domain, ask);
    auto values = co_await asking;
    if (!values)
        co_return values.error();
    co_return fitting<16>(std::move(*values), room, flags);
}

QFuture<Result<>> setInterfaceParameters(
    Client &client, wire::Domain domain, QString device, Parameters<16> values, SetFlags flags)
{
    return withTuning(
        client, "virDomainSetInterfaceParameters", domain, [&](Tuning &tuning, const DomainInfo &info) {
            const auto scope = scopeOf(flags, info);
            return scope ? tuning.setInterfaceParameters(info.uuid, device, values, *scope)
                         : ready<void>(scope.error());
        });
}

// ---- the rest

QFuture<Result<Parameters<64>>> perfEvents(Client &client, wire::Domain domain, GetFlags flags)
{
    auto values = co_await read<&Tuning::perfEvents>(client, std::move(domain), flags);
    if (!values)
        co_return values.error();
    co_return Parameters<64>(std::move(*values));
}

QFuture<Result<>> setLifecycleAction(
    Client &client, wire::Domain domain, quint32 kind, quint32 reaction, SetFlags flags)
{
    constexpr quint32 kMostKind = 2, kMostReaction = 5;
    if (kind > kMostKind || reaction > kMostReaction) {
        return ready<void>(libvirtError(kInvalidArgument,
            QStringLiteral("invalid lifecycle action or type (%1, %2)").arg(kind).arg(reaction)));
    }
    return withTuning(
        client, "virDomainSetLifecycleAction", domain, [&](Tuning &tuning, const DomainInfo &info) {
            const auto scope = scopeOf(flags, info);
            return scope ? tuning.setLifecycleAction(
                       info.uuid, api::LifecycleKind(kind), api::LifecycleReaction(reaction), *scope)
                         : ready<void>(scope.error());
        });
}

QFuture<Result<>> setMemoryStatsPeriod(Client &client, wire::Domain domain, qint32 seconds, SetFlags flags)
{
    if (seconds < 0) {
        return ready<void>(libvirtError(kInvalidArgument,
            QStringLiteral("period in virDomainSetMemoryStatsPeriod must be zero or greater")));
    }
    return withTuning(
        client, "virDomainSetMemoryStatsPeriod", domain, [&](Tuning &tuning, const DomainInfo &info) {
            const auto scope = scopeOf(flags, info);
            return scope ? tuning.setMemoryStatsPeriod(info.uuid, std::chrono::seconds(seconds), *scope)
                         : ready<void>(scope.error());
        });
}

QFuture<Result<>> startDirtyRate(Client &client, wire::Domain domain, qint32 seconds, Flags<3> flags)
{
    const auto mode = flags & 2 ? api::DirtyRateMode::DirtyRing
        : flags & 1             ? api::DirtyRateMode::DirtyBitmap
                                : api::DirtyRateMode::PageSampling;
    return withTuning(
        client, "virDomainStartDirtyRateCalc", domain, [&](Tuning &tuning, const DomainInfo &info) {
            return tuning.startDirtyRate(info.uuid, std::chrono::seconds(seconds), mode);
        });
}

QFuture<Result<Parameters<64>>> launchSecurity(Client &client, wire::Domain domain, Flags<kTextsWelcome>)
{
    auto values = co_await withTuning(client, "virDomainGetLaunchSecurityInfo", domain,
        [](Tuning &tuning, const DomainInfo &info) { return tuning.launchSecurity(info.uuid); });
    if (!values)
        co_return values.error();
    co_return Parameters<64>(std::move(*values));
}

QFuture<Result<>> setLaunchSecurity(Client &client, wire::Domain domain, Parameters<64> values, Flags<0>)
{
    return withTuning(
        client, "virDomainSetLaunchSecurityState", domain, [&](Tuning &tuning, const DomainInfo &info) {
            return tuning.setLaunchSecurityState(info.uuid, values);
        });
}

constexpr Procedure kProcedures[] = {
    { 56, "DOMAIN_GET_SCHEDULER_TYPE", PROCEDURE(schedulerType), Need::Open },
    { 57, "DOMAIN_GET_SCHEDULER_PARAMETERS", PROCEDURE(scheduler), Need::Open },
    { 223, "DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS", PROCEDURE(schedulerFlags), Need::Open },
    { 58, "DOMAIN_SET_SCHEDULER_PARAMETERS", PROCEDURE(setScheduler), Need::Write },
    { 219, "DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS", PROCEDURE((set<&Tuning::setSchedulerParameters, 16>)),
        Need::Write },
    { 198, "DOMAIN_GET_MEMORY_PARAMETERS", PROCEDURE((get<&Tuning::memoryParameters, 16, 3>)), Need::Open },
    { 197, "DOMAIN_SET_MEMORY_PARAMETERS", PROCEDURE((set<&Tuning::setMemoryParameters, 16>)), Need::Write },
    { 206, "DOMAIN_GET_BLKIO_PARAMETERS", PROCEDURE((get<&Tuning::blkioParameters, 16, 6>)), Need::Open },
    { 205, "DOMAIN_SET_BLKIO_PARAMETERS", PROCEDURE((set<&Tuning::setBlkioParameters, 16>)), Need::Write },
    { 255, "DOMAIN_GET_NUMA_PARAMETERS", PROCEDURE((get<&Tuning::numaParameters, 16, 2>)), Need::Open },
    { 254, "DOMAIN_SET_NUMA_PARAMETERS", PROCEDURE((set<&Tuning::setNumaParameters, 16>)), Need::Write },
    { 253, "DOMAIN_GET_BLOCK_IO_TUNE", PROCEDURE(blockIoTune), Need::Open },
    { 252, "DOMAIN_SET_BLOCK_IO_TUNE", PROCEDURE(setBlockIoTune), Need::Write },
    { 257, "DOMAIN_GET_INTERFACE_PARAMETERS", PROCEDURE(interfaceParameters), Need::Open },
    { 256, "DOMAIN_SET_INTERFACE_PARAMETERS", PROCEDURE(setInterfaceParameters), Need::Write },
    { 365, "DOMAIN_GET_PERF_EVENTS", PROCEDURE(perfEvents), Need::Open },
    { 366, "DOMAIN_SET_PERF_EVENTS", PROCEDURE((set<&Tuning::setPerfEvents, 64>)), Need::Write },
    { 390, "DOMAIN_SET_LIFECYCLE_ACTION", PROCEDURE(setLifecycleAction), Need::Write },
    { 308, "DOMAIN_SET_MEMORY_STATS_PERIOD", PROCEDURE(setMemoryStatsPeriod), Need::Write },
    { 427, "DOMAIN_START_DIRTY_RATE_CALC", PROCEDURE(startDirtyRate), Need::Open },
    { 396, "DOMAIN_GET_LAUNCH_SECURITY_INFO", PROCEDURE(launchSecurity), Need::Open },
    { 439, "DOMAIN_SET_LAUNCH_SECURITY_STATE", PROCEDURE(setLaunchSecurity), Need::Write },
};

} // namespace

std::span<const Procedure> tuningProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
