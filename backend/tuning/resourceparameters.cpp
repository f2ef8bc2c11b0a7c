// Shares of processors, memory and disks, and the host's NUMA nodes.

#include "backend/base/translated.h"
#include "backend/config/domain/cpuset.h"
#include "backend/config/errorcodes.h"
#include "backend/config/words.h"
#include "backend/tuning/documenttuning.h"

#include <array>

namespace inn::tuning {

namespace {

using config::BlockTuningConfig;
using config::BlockTuningDeviceConfig;
using config::CpuTuningConfig;

constexpr quint64 kLeastPeriod = 1000; // microseconds
constexpr quint64 kMostPeriod = 1'000'000;
constexpr qint64 kLeastQuota = 1000;
constexpr qint64 kMostQuota = 17'592'186'044'415;

struct PeriodRow
{
    const char *name;
    std::optional<quint64> CpuTuningConfig::*member;
    Kind kind = Kind::UnsignedLong;
};
struct QuotaRow
{
    const char *name;
    std::optional<qint64> CpuTuningConfig::*member;
    Kind kind = Kind::Long;
};
struct SchedulerRow
{
    PeriodRow period;
    QuotaRow quota;
};
constexpr const char *kShares = "cpu_shares";
const std::array<SchedulerRow, 4> kScheduler { {
    { { "vcpu_period", &CpuTuningConfig::period }, { "vcpu_quota", &CpuTuningConfig::quota } },
    { { "emulator_period", &CpuTuningConfig::emulatorPeriod },
        { "emulator_quota", &CpuTuningConfig::emulatorQuota } },
    { { "global_period", &CpuTuningConfig::globalPeriod },
        { "global_quota", &CpuTuningConfig::globalQuota } },
    { { "iothread_period", &CpuTuningConfig::ioThreadPeriod },
        { "iothread_quota", &CpuTuningConfig::ioThreadQuota } },
} };

struct MemoryRow
{
    const char *name;
    std::optional<Bytes> config::MemoryTuningConfig::*member;
    Kind kind = Kind::UnsignedLong;
};
const std::array<MemoryRow, 3> kMemory { {
    { "hard_limit", &config::MemoryTuningConfig::hardLimit },
    { "soft_limit", &config::MemoryTuningConfig::softLimit },
    { "swap_hard_limit", &config::MemoryTuningConfig::swapHardLimit },
} };

// One number of a device; 0 is none.
struct BlkioRow
{
    const char *name;
    quint64 (*get)(const BlockTuningDeviceConfig &device);
    void (*set)(BlockTuningDeviceConfig &device, quint64 value);
    quint64 most;
    Kind kind = Kind::Text;
};

template<auto Member>
quint64 numberIn(const BlockTuningDeviceConfig &device)
{
    return (device.*Member).value_or(0);
}

template<auto Member>
void putNumber(BlockTuningDeviceConfig &device, quint64 value)
{
    using Number = typename std::remove_reference_t<decltype(device.*Member)>::value_type;
    if (value == 0)
        (device.*Member).reset();
    else
        device.*Member = Number(value);
}

constexpr quint64 kMostUnsigned = 0xffffffff;
constexpr quint64 kMostBytes = ~quint64(0);
const std::array<BlkioRow, 5> kBlkio { {
    { "device_weight", numberIn<&BlockTuningDeviceConfig::weight>,
        putNumber<&BlockTuningDeviceConfig::weight>, kMostUnsigned },
    { "device_read_iops_sec", numberIn<&BlockTuningDeviceConfig::readOperations>,
        putNumber<&BlockTuningDeviceConfig::readOperations>, kMostUnsigned },
    { "device_write_iops_sec", numberIn<&BlockTuningDeviceConfig::writeOperations>,
        putNumber<&BlockTuningDeviceConfig::writeOperations>, kMostUnsigned },
    { "device_read_bytes_sec", numberIn<&BlockTuningDeviceConfig::readBytes>,
        putNumber<&BlockTuningDeviceConfig::readBytes>, kMostBytes },
    { "device_write_bytes_sec", numberIn<&BlockTuningDeviceConfig::writeBytes>,
        putNumber<&BlockTuningDeviceConfig::writeBytes>, kMostBytes },
} };

constexpr const char *kNumaWords[] = { "strict", "preferred", "interleave", "restrictive" };

bool isEmpty(const BlockTuningDeviceConfig &device)
{
    for (const BlkioRow &row : kBlkio) {
        if (row.get(device) != 0)
            return false;
    }
    return true;
}

// "/dev/sda,300,/dev/sdb,400"
Result<> mergeDevices(BlockTuningConfig &tuning, const BlkioRow &row, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QStringList parts = text.split(u',');
    const Error malformed
        = badArgument(translated("“%1” is no list of devices with their “%2”; write “/dev/sda,100”.")
                          .arg(text, QString::fromLatin1(row.name)));
    if (parts.size() % 2 != 0)
        return malformed;
    for (qsizetype i = 0; i < parts.size(); i += 2) {
        const QString &path = parts[i];
        bool isNumber = false;
        const quint64 value = parts[i + 1].toULongLong(&isNumber);
        if (path.isEmpty() || !isNumber || value > row.most)
            return malformed;
        auto place = std::find_if(tuning.devices.begin(), tuning.devices.end(),
            [&path](const BlockTuningDeviceConfig &device) { return device.path == path; });
        if (place == tuning.devices.end()) {
            if (value == 0)
                continue;
            BlockTuningDeviceConfig device;
            device.path = path;
            place = tuning.devices.insert(tuning.devices.end(), device);
        }
        row.set(*place, value);
    }
    return {};
}

} // namespace

TypedParameters schedulerOf(const DomainConfig &domain)
{
    const CpuTuningConfig tuning = domain.cpuTuning.value_or(CpuTuningConfig {});
    TypedParameters values;
    addParameter<quint64>(values, QLatin1StringView(kShares), tuning.shares.value_or(0));
    for (const SchedulerRow &row : kScheduler) {
        addParameter<quint64>(
            values, QLatin1StringView(row.period.name), (tuning.*row.period.member).value_or(0));
        addParameter<qint64>(
            values, QLatin1StringView(row.quota.name), (tuning.*row.quota.member).value_or(0));
    }
    return values;
}

Result<> checkScheduler(const TypedParameters &values)
{
    std::vector<KnownParameter> known { { kShares, Kind::UnsignedLong } };
    for (const SchedulerRow &row : kScheduler) {
        known.push_back({ row.period.name, row.period.kind });
        known.push_back({ row.quota.name, row.quota.kind });
    }
    TRY(checkKnown(values, known));
    for (const SchedulerRow &row : kScheduler) {
        const quint64 *period = valueOf<quint64>(values, QLatin1StringView(row.period.name));
        if (period && *period != 0 && (*period < kLeastPeriod || *period > kMostPeriod)) {
            return badArgument(translated("“%1” is between %2 and %3 microseconds.")
                                   .arg(QString::fromLatin1(row.period.name))
                                   .arg(kLeastPeriod)
                                   .arg(kMostPeriod));
        }
        const qint64 *quota = valueOf<qint64>(values, QLatin1StringView(row.quota.name));
        if (quota && ((*quota > 0 && *quota < kLeastQuota) || *quota > kMostQuota)) {
            return badArgument(translated("“%1” is between %2 and %3 microseconds, or -1 for no limit.")
                                   .arg(QString::fromLatin1(row.quota.name))
                                   .arg(kLeastQuota)
                                   .arg(kMostQuota));
        }
    }
    return {};
}

Result<> setScheduler(DomainConfig &domain, const TypedParameters &values)
{
    TRY(checkScheduler(values));
    CpuTuningConfig tuning = domain.cpuTuning.value_or(CpuTuningConfig {});
    if (const quint64 *shares = valueOf<quint64>(values, QLatin1StringView(kShares)))
        tuning.shares = *shares;
    for (const SchedulerRow &row : kScheduler) {
        if (const quint64 *period = valueOf<quint64>(values, QLatin1StringView(row.period.name)))
            tuning.*row.period.member = *period == 0 ? std::optional<quint64>() : *period;
        if (const qint64 *quota = valueOf<qint64>(values, QLatin1StringView(row.quota.name)))
            tuning.*row.quota.member = *quota == 0 ? std::optional<qint64>() : *quota;
    }
    domain.cpuTuning = tuning;
    return {};
}

TypedParameters memoryOf(const DomainConfig &domain)
{
    TypedParameters values;
    const auto tuning = domain.memoryTuning.value_or(config::MemoryTuningConfig {});
    for (const MemoryRow &row : kMemory) {
        const auto &limit = tuning.*row.member;
        addParameter<quint64>(values, QLatin1StringView(row.name),
            limit ? std::min(limit->toKib(), kUnlimitedKib) : kUnlimitedKib);
    }
    return values;
}

Result<> setMemory(DomainConfig &domain, const TypedParameters &values)
{
    TRY(checkParameters(values, kMemory));
    auto tuning = domain.memoryTuning.value_or(config::MemoryTuningConfig {});
    for (const MemoryRow &row : kMemory) {
        const quint64 *limit = valueOf<quint64>(values, QLatin1StringView(row.name));
        if (limit)
            tuning.*row.member = *limit >= kUnlimitedKib ? std::optional<Bytes>() : Bytes::kib(*limit);
    }
    const bool bothSet = tuning.hardLimit && tuning.swapHardLimit;
    const bool swapOnly = !tuning.hardLimit && tuning.swapHardLimit;
    const bool touched = findParameter(values, QLatin1StringView("hard_limit"))
        || findParameter(values, QLatin1StringView("swap_hard_limit"));
    if (touched && (swapOnly || (bothSet && tuning.hardLimit->count > tuning.swapHardLimit->count))) {
        return badArgument(
            translated("The limit with swap is for memory and swap together: “hard_limit” must not be above "
                       "“swap_hard_limit”."));
    }
    domain.memoryTuning = tuning;
    return {};
}

TypedParameters blkioOf(const DomainConfig &domain)
{
    const BlockTuningConfig tuning = domain.blockTuning.value_or(BlockTuningConfig {});
    TypedParameters values;
    addParameter<unsigned>(values, QLatin1StringView("weight"), tuning.weight.value_or(0));
    for (const BlkioRow &row : kBlkio) {
        QStringList parts;
        for (const BlockTuningDeviceConfig &device : tuning.devices) {
            if (device.path && row.get(device) != 0)
                parts << *device.path << QString::number(row.get(device));
        }
        addParameter<QString>(values, QLatin1StringView(row.name), parts.join(u','));
    }
    return values;
}

std::vector<BlkioLimit> blkioLimitsOf(const DomainConfig &domain)
{
    std::vector<BlkioLimit> limits;
    for (const auto &device : domain.blockTuning.value_or(BlockTuningConfig {}).devices) {
        for (const BlkioRow &row : kBlkio) {
            if (device.path && row.get(device) != 0)
                limits.push_back({ QString::fromLatin1(row.name), *device.path, row.get(device) });
        }
    }
    return limits;
}

Result<> setBlkio(DomainConfig &domain, const TypedParameters &values)
{
    std::vector<KnownParameter> known { { "weight", Kind::Unsigned } };
    for (const BlkioRow &row : kBlkio)
        known.push_back({ row.name, row.kind });
    TRY(checkKnown(values, known));
    BlockTuningConfig tuning = domain.blockTuning.value_or(BlockTuningConfig {});
    if (const unsigned *weight = valueOf<unsigned>(values, QLatin1StringView("weight")))
        tuning.weight = *weight == 0 ? std::optional<unsigned>() : *weight;
    for (const BlkioRow &row : kBlkio) {
        if (const QString *text = valueOf<QString>(values, QLatin1StringView(row.name)))
            TRY(mergeDevices(tuning, row, *text));
    }
    std::erase_if(tuning.devices, isEmpty);
    domain.blockTuning = tuning.weight || !tuning.devices.empty() ? std::optional(tuning) : std::nullopt;
    return {};
}

QString numaModeWord(int mode)
{
    const bool isKnown = mode >= 0 && mode < int(std::size(kNumaWords));
    return isKnown ? QString::fromLatin1(kNumaWords[mode]) : QString();
}

QString numaMode(const DomainConfig &domain)
{
    const bool hasMode = domain.numaTuning && domain.numaTuning->memory && domain.numaTuning->memory->mode;
    return hasMode ? *domain.numaTuning->memory->mode : numaModeWord(0);
}

TypedParameters numaOf(const DomainConfig &domain)
{
    const QString word = numaMode(domain);
    int mode = 0;
    for (int i = 0; i < int(std::size(kNumaWords)); ++i) {
        if (numaModeWord(i) == word)
            mode = i;
    }
    TypedParameters values;
    addParameter<int>(values, QLatin1StringView("numa_mode"), mode);
    const bool hasNodes = domain.numaTuning && domain.numaTuning->memory;
    addParameter<QString>(values, QLatin1StringView("numa_nodeset"),
        hasNodes ? domain.numaTuning->memory->nodeset.value_or(QString()) : QString());
    return values;
}

Result<> setNuma(DomainConfig &domain, const TypedParameters &values)
{
    static const std::vector<KnownParameter> known { { "numa_mode", Kind::Int },
        { "numa_nodeset", Kind::Text } };
    TRY(checkKnown(values, known));
    auto tuning = domain.numaTuning.value_or(config::NumaTuningConfig {});
    auto memory = tuning.memory.value_or(config::NumaMemoryConfig {});
    if (const int *mode = valueOf<int>(values, QLatin1StringView("numa_mode"))) {
        memory.mode = numaModeWord(*mode);
        if (memory.mode->isEmpty())
            return badArgument(translated("There is no way of using memory nodes numbered %1.").arg(*mode));
    }
    if (const QString *nodes = valueOf<QString>(values, QLatin1StringView("numa_nodeset"))) {
        const auto set = config::CpuSet::parse(*nodes);
        if (!set)
            return badArgument(translated("“%1” is no set of memory nodes; write “0-1”.").arg(*nodes));
        if (set->isEmpty()) {
            constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID
            return problem(ErrorCode::InvalidState, kOperationInvalid,
                translated("“%1” names no memory node; name at least one.").arg(*nodes));
        }
        memory.nodeset = set->toString();
        memory.placement = QStringLiteral("static");
    }
    tuning.memory = memory;
    domain.numaTuning = tuning;
    return {};
}

} // namespace inn::tuning
