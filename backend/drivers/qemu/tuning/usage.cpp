// What the embedded host's guests use.

#include "backend/api/guestoperations.h"
#include "backend/base/hostfiles.h"
#include "backend/config/errorcodes.h"
#include "backend/config/words.h"
#include "backend/drivers/qemu/embeddeddomains.h"
#include "backend/drivers/qemu/tuning/embeddedtuning.h"
#include "backend/tuning/documenttuning.h"

#include <QJsonObject>

#include <map>

namespace inn::qemu {

namespace {

using api::TypedParameters;
using config::DomainConfig;

struct NameRow
{
    const char *name; // libvirt's of this call
    const char *statistic; // of “domstats”
};
constexpr NameRow kBlock[] = {
    { "rd_operations", "rd.reqs" },
    { "rd_bytes", "rd.bytes" },
    { "rd_total_times", "rd.times" },
    { "wr_operations", "wr.reqs" },
    { "wr_bytes", "wr.bytes" },
    { "wr_total_times", "wr.times" },
    { "flush_operations", "fl.reqs" },
    { "flush_total_times", "fl.times" },
};

struct MemoryRow
{
    int tag; // VIR_DOMAIN_MEMORY_STAT_…
    const char *statistic;
};
constexpr MemoryRow kMemory[] = {
    { 6, "balloon.current" },
    { 0, "balloon.swap_in" },
    { 1, "balloon.swap_out" },
    { 2, "balloon.major_fault" },
    { 3, "balloon.minor_fault" },
    { 4, "balloon.unused" },
    { 5, "balloon.available" },
    { 8, "balloon.usable" },
    { 9, "balloon.last-update" },
    { 10, "balloon.disk_caches" },
    { 11, "balloon.hugetlb_pgalloc" },
    { 12, "balloon.hugetlb_pgfail" },
    { 7, "balloon.rss" },
};

struct InterfaceRow
{
    const char *statistic;
    qint64 api::InterfaceStatistics::*member;
};
constexpr InterfaceRow kInterface[] = {
    { "rx.bytes", &api::InterfaceStatistics::receivedBytes },
    { "rx.pkts", &api::InterfaceStatistics::receivedPackets },
    { "rx.errs", &api::InterfaceStatistics::receiveErrors },
    { "rx.drop", &api::InterfaceStatistics::receiveDrops },
    { "tx.bytes", &api::InterfaceStatistics::sentBytes },
    { "tx.pkts", &api::InterfaceStatistics::sentPackets },
    { "tx.errs", &api::InterfaceStatistics::sendErrors },
    { "tx.drop", &api::InterfaceStatistics::sendDrops },
};

std::optional<quint64> countOf(const TypedParameters &values, const QString &name)
{
    for (const api::TypedParameter &value : values) {
        if (value.name != name)
            continue;
        if (const auto *number = std::get_if<quint64>(&value.value))
            return *number;
    }
    return std::nullopt;
}

} // namespace

QFuture<Result<TypedParameters>> EmbeddedTuning::measured(QUuid domain, int group)
{
    CO_TRY_ASSIGN(const TuningAccess access, running(domain));
    const std::vector<QUuid> domains { domain };
    const api::StatsGroups groups(group);
    auto all = co_await m_measuring.statistics(domains, groups);
    if (!all)
        co_return all.error();
    if (all->empty())
        co_return access.gone();
    co_return all->front().values;
}

// The kernel counts by processor only for groups, and a guest is in one only when it is limited.
QFuture<Result<std::vector<TypedParameters>>> EmbeddedTuning::cpuStats(
    QUuid domain, int first, unsigned count)
{
    CO_TRY_ASSIGN(const TuningAccess access, running(domain));
    if (first != api::kAllCpusTogether) {
        co_return tuning::problem(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("This host counts the time of “%1” for all processors together only.").arg(access.name()));
    }
    if (count != 1)
        co_return tuning::badArgument(tr("All processors together are counted once."));
    auto values = co_await measured(domain, int(api::StatsGroup::CpuTotal));
    if (!values)
        co_return values.error();
    TypedParameters times;
    for (const char *name : { "time", "user", "system" }) {
        const QString word = QString::fromLatin1(name);
        const QString full = word == u"time" ? QStringLiteral("cpu_time") : word + QStringLiteral("_time");
        if (const auto time = countOf(*values, QStringLiteral("cpu.") + word))
            times.push_back({ full, *time });
    }
    co_return std::vector<TypedParameters> { times };
}

QFuture<Result<TypedParameters>> EmbeddedTuning::blockStats(QUuid domain, QString disk)
{
    CO_TRY_ASSIGN(const TuningAccess access, running(domain));
    DomainConfig live = access.guest().live();
    const config::DiskConfig *wanted = nullptr;
    if (!disk.isEmpty()) {
        CO_TRY_ASSIGN(wanted, tuning::findDisk(live, disk));
    }
    auto values = co_await measured(domain, int(api::StatsGroup::Block));
    if (!values)
        co_return values.error();
    std::map<QString, quint64> sums;
    for (std::size_t i = 0; i < live.disks.size(); ++i) {
        if (wanted && &live.disks[i] != wanted)
            continue;
        for (const NameRow &row : kBlock) {
            const QString name = QStringLiteral("block.%1.%2").arg(i).arg(QLatin1StringView(row.statistic));
            if (const auto count = countOf(*values, name))
                sums[QString::fromLatin1(row.name)] += *count;
        }
    }
    TypedParameters counters;
    for (const NameRow &row : kBlock) {
        const auto sum = sums.find(QString::fromLatin1(row.name));
        if (sum != sums.end())
            tuning::addParameter<qint64>(counters, QLatin1StringView(row.name), qint64(sum->second));
    }
    if (counters.empty()) {
        co_return tuning::problem(ErrorCode::Io, config::kInternal,
            tr("The emulator of “%1” tells nothing of the disk “%2”.").arg(access.name(), disk));
    }
    co_return counters;
}

QFuture<Result<api::InterfaceStatistics>> EmbeddedTuning::interfaceStats(QUuid domain, QString device)
{
    CO_TRY_ASSIGN(const TuningAccess access, running(domain));
    DomainConfig live = access.guest().live();
    CO_TRY_ASSIGN(const config::InterfaceConfig *const found, tuning::findInterface(live, device));
    const auto index = found - live.interfaces.data();
    auto values = co_await measured(domain, int(api::StatsGroup::Interface));
    if (!values)
        co_return values.error();
    api::InterfaceStatistics counters;
    bool isCounted = false;
    for (const InterfaceRow &row : kInterface) {
        const QString name = QStringLiteral("net.%1.%2").arg(index).arg(QLatin1StringView(row.statistic));
        if (const auto count = countOf(*values, name)) {
            counters.*row.member = qint64(*count);
            isCounted = true;
        }
    }
    if (!isCounted) {
        co_return tuning::problem(ErrorCode::Unsupported, config::kInternal,
            tr("The traffic of “%1” is not counted: it has no device on the host.").arg(device));
    }
    co_return counters;
}

QFuture<Result<std::vector<api::MemoryStatistic>>> EmbeddedTuning::memoryStats(QUuid domain)
{
    auto values = co_await measured(domain, int(api::StatsGroup::Balloon));
    if (!values)
        co_return values.error();
    std::vector<api::MemoryStatistic> all;
    for (const MemoryRow &row : kMemory) {
        if (const auto value = countOf(*values, QString::fromLatin1(row.statistic)))
            all.push_back({ row.tag, *value });
    }
    co_return all;
}

QFuture<Result<>> EmbeddedTuning::startDirtyRate(
    QUuid domain, std::chrono::seconds duration, api::DirtyRateMode mode)
{
    constexpr int kMost = 60;
    if (duration.count() < 1 || duration.count() > kMost) {
        co_return tuning::problem(ErrorCode::Unsupported, config::kUnsupported,
            tr("How much memory changes can be measured for 1 to %1 seconds.").arg(kMost));
    }
    CO_TRY_ASSIGN(const TuningAccess access, running(domain));
    if (mode == api::DirtyRateMode::DirtyRing) {
        co_return tuning::problem(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("“%1” has no ring of changed pages; measure by sampling.").arg(access.name()));
    }
    auto ticket = co_await access.begin(tr("its memory is being measured"));
    if (!ticket)
        co_return ticket.error();
    if (!access.isCurrent())
        co_return access.gone();
    QJsonObject arguments;
    arguments[QStringLiteral("calc-time")] = int(duration.count());
    arguments[QStringLiteral("mode")] = mode == api::DirtyRateMode::DirtyBitmap
        ? QStringLiteral("dirty-bitmap")
        : QStringLiteral("page-sampling");
    auto begun = co_await access.monitor().execute(QStringLiteral("calc-dirty-rate"), arguments);
    if (!begun)
        co_return begun.error().wrapped(tr("The memory of “%1” could not be measured.").arg(access.name()));
    co_return Result<>();
}

} // namespace inn::qemu
