#include "backend/api/guestoperations.h"
#include "backend/api/tuning.h"
#include "backend/rpc/procedures/common.h"
#include "backend/rpc/procedures/listing.h"

#include <algorithm>

// What domains use.
namespace inn::rpc {

namespace {

using api::DomainInfo;
using api::GuestOperations;
using api::Tuning;

constexpr quint32 kStringsOkay = 4; // VIR_TYPED_PARAM_STRING_OKAY

qint64 number(const api::TypedParameters &values, const char *name, qint64 absent = -1)
{
    for (const api::TypedParameter &each : values) {
        if (each.name != QLatin1String(name))
            continue;
        if (const auto *value = std::get_if<qint64>(&each.value))
            return *value;
        if (const auto *value = std::get_if<quint64>(&each.value))
            return qint64(*value);
        if (const auto *value = std::get_if<int>(&each.value))
            return *value;
        if (const auto *value = std::get_if<unsigned>(&each.value))
            return *value;
    }
    return absent;
}

// state, maximum and current memory in KiB, processors, time in ns
using Info = std::tuple<quint32, quint64, quint64, quint32, quint64>;

QFuture<Result<Info>> info(Client &client, wire::Domain domain)
{
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    const api::DomainInfoPtr known = *found;
    quint64 cpuTime = 0;
    GuestOperations *guest = client.connection().guestOperations();
    if (guest && api::isActive(known->state)) {
        const std::vector<QUuid> wanted { known->uuid };
        auto statistics = co_await guest->statistics(wanted, api::StatsGroup::CpuTotal);
        if (statistics && !statistics->empty())
            cpuTime = quint64(number(statistics->front().values, "cpu.time", 0));
    }
    co_return Info(quint32(known->state), known->maximumMemory.toKib(), known->currentMemory.toKib(),
        known->vcpus, cpuTime);
}

struct Record
{
    wire::Domain domain;
    Parameters<262144> values;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.domain, self.values);
    }
};
using Records = wire::Listed<Record>;

bool isWanted(const api::DomainInfo &domain, quint32 flags)
{
    const bool active = api::isActive(domain.state);
    const auto passes = [&](quint32 yes, quint32 no, bool is) {
        return !(flags & (yes | no)) || (flags & (is ? yes : no));
    };
    constexpr quint32 kStates = 0xf0;
    quint32 state = 0x80;
    if (domain.state == api::DomainState::Running)
        state = 0x10;
    else if (domain.state == api::DomainState::Paused)
        state = 0x20;
    else if (domain.state == api::DomainState::Shutoff)
        state = 0x40;
    return passes(1, 2, active) && passes(4, 8, domain.persistent) && (!(flags & kStates) || (flags & state));
}

// VIR_CONNECT_GET_ALL_DOMAINS_STATS_…: filters as for lists, and without waiting, with backing images, and
// all groups or none.
constexpr quint32 kStatsFlags = 0xff | 1u << 29 | 1u << 30 | 1u << 31;

QFuture<Result<Records>> allStatistics(
    Client &client, wire::Listed<wire::Domain> domains, quint32 groups, Flags<kStatsFlags> flags)
{
    GuestOperations *guest = client.connection().guestOperations();
    if (!guest)
        co_return noSupport(QStringLiteral("virConnectGetAllDomainStats"));
    constexpr quint32 kAllGroups = 0x7ff, kEnforce = 1u << 31;
    if ((flags & kEnforce) && (groups & ~kAllGroups)) {
        co_return libvirtError(84,
            QStringLiteral("Stats types bits 0x%1 are not supported by this daemon or QEMU")
                .arg(groups & ~kAllGroups, 0, 16));
    }
    std::vector<QUuid> wanted;
    if (domains.empty()) {
        const std::vector<api::DomainInfoPtr> all = client.domains().list();
        for (const api::DomainInfoPtr &each : all) {
            if (isWanted(*each, flags))
                wanted.push_back(each->uuid);
        }
    } else {
        for (const wire::Domain &each : domains) {
            if (const auto found = client.find(each); found && isWanted(**found, flags))
                wanted.push_back(each.uuid);
        }
    }
    if (wanted.empty())
        co_return Records();
    auto statistics = co_await guest->statistics(wanted, api::StatsGroups::fromInt(int(groups & kAllGroups)));
    if (!statistics)
        co_return statistics.error();
    Records records;
    for (api::DomainStatistics &each : *statistics) {
        if (const auto found = client.find(each.domain))
            records.push_back({ named(**found), std::move(each.values) });
    }
    co_return records;
}

using BlockStats = std::tuple<qint64, qint64, qint64, qint64, qint64>;

QFuture<Result<BlockStats>> blockStats(Client &client, wire::Domain domain, QString disk)
{
    auto asked = withTuning(client, "virDomainBlockStats", domain,
        [&](Tuning &tuning, const DomainInfo &info) { return tuning.blockStats(info.uuid, disk); });
    return converted(client, std::move(asked), [](const api::TypedParameters &values) {
        return BlockStats(number(values, "rd_operations"), number(values, "rd_bytes"),
            number(values, "wr_operations"), number(values, "wr_bytes"), number(values, "errs"));
    });
}

using Counted = std::tuple<Parameters<16>, qint32>;

QFuture<Result<Counted>> blockStatsFlags(
    Client &client, wire::Domain domain, QString disk, qint32 count, Flags<kStringsOkay> flags)
{
    Q_UNUSED(flags)
    auto asked = withTuning(client, "virDomainBlockStatsFlags", domain,
        [&](Tuning &tuning, const DomainInfo &info) { return tuning.blockStats(info.uuid, disk); });
    return converted(client, std::move(asked), [count](const api::TypedParameters &values) {
        return Counted(count == 0 ? Parameters<16>() : Parameters<16>(values), qint32(values.size()));
    });
}

using InterfaceStats = std::tuple<qint64, qint64, qint64, qint64, qint64, qint64, qint64, qint64>;

QFuture<Result<InterfaceStats>> interfaceStats(Client &client, wire::Domain domain, QString device)
{
    auto asked = withTuning(client, "virDomainInterfaceStats", domain,
        [&](Tuning &tuning, const DomainInfo &info) { return tuning.interfaceStats(info.uuid, device); });
    return converted(client, std::move(asked), [](const api::InterfaceStatistics &stats) {
        return InterfaceStats(stats.receivedBytes, stats.receivedPackets, stats.receiveErrors,
            stats.receiveDrops, stats.sentBytes, stats.sentPackets, stats.sendErrors, stats.sendDrops);
    });
}

struct MemoryValue
{
    qint32 tag = 0;
    quint64 value = 0;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.tag, self.value);
    }
};
using MemoryValues = List<MemoryValue, 1024>;

QFuture<Result<MemoryValues>> memoryStats(Client &client, wire::Domain domain, quint32 most, Flags<0> flags)
{
    Q_UNUSED(flags)
    auto asked = withTuning(client, "virDomainMemoryStats", domain,
        [](Tuning &tuning, const DomainInfo &info) { return tuning.memoryStats(info.uuid); });
    return converted(client, std::move(asked), [most](const std::vector<api::MemoryStatistic> &statistics) {
        MemoryValues values;
        for (const api::MemoryStatistic &each : statistics) {
            if (values.size() < most)
                values.push_back({ each.tag, each.value });
        }
        return values;
    });
}

// All processors' parameters one after the other; without room for any: how many there are.
using CpuStats = std::tuple<Parameters<2048>, qint32>;

QFuture<Result<CpuStats>> cpuStats(Client &client, wire::Domain domain, quint32 parameters, qint32 first,
    quint32 count, Flags<kStringsOkay> flags)
{
    Q_UNUSED(flags)
    const bool counting = parameters == 0;
    const unsigned wanted = counting && first != api::kAllCpusTogether ? 0 : count;
    auto asked
        = withTuning(client, "virDomainGetCPUStats", domain, [&](Tuning &tuning, const DomainInfo &info) {
              return tuning.cpuStats(info.uuid, counting ? std::min(first, 0) : first, wanted);
          });
    return converted(
        client, std::move(asked), [counting, count](const std::vector<api::TypedParameters> &statistics) {
            // The number of processors where one asks for none, of parameters where one asks for no room for
            // them.
            if (counting) {
                const std::size_t each = statistics.empty() ? 0 : statistics.front().size();
                return CpuStats(Parameters<2048>(), qint32(count == 0 ? statistics.size() : each));
            }
            Parameters<2048> values;
            std::size_t each = 0;
            for (const api::TypedParameters &cpu : statistics) {
                each = std::max(each, cpu.size());
                values.insert(values.end(), cpu.begin(), cpu.end());
            }
            return CpuStats(std::move(values), qint32(each));
        });
}

constexpr Procedure kProcedures[] = {
    { 16, "DOMAIN_GET_INFO", PROCEDURE(info), Need::Open },
    { 64, "DOMAIN_BLOCK_STATS", PROCEDURE(blockStats), Need::Open },
    { 65, "DOMAIN_INTERFACE_STATS", PROCEDURE(interfaceStats), Need::Open },
    { 159, "DOMAIN_MEMORY_STATS", PROCEDURE(memoryStats), Need::Open },
    { 243, "DOMAIN_BLOCK_STATS_FLAGS", PROCEDURE(blockStatsFlags), Need::Open },
    { 262, "DOMAIN_GET_CPU_STATS", PROCEDURE(cpuStats), Need::Open },
    { 344, "CONNECT_GET_ALL_DOMAIN_STATS", PROCEDURE(allStatistics), Need::Open },
};

} // namespace

std::span<const Procedure> statisticsProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
