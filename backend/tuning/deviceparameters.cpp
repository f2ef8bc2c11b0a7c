// Limits of single disks and network interfaces, and what the kernel counts of a guest.

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/config/words.h"
#include "backend/tuning/documenttuning.h"

#include <array>

namespace inn::tuning {

namespace {

using config::DiskConfig;
using config::IoTuneConfig;
using Number = std::optional<quint64>;

constexpr int kArgumentUnsupported = 74; // VIR_ERR_ARGUMENT_UNSUPPORTED
constexpr quint64 kMostLimit = 1'000'000'000'000'000;

// Values that stand for each other: giving one of a family clears the others.
enum class Family { Bytes, Iops, BytesMax, IopsMax, Alone, BytesLength, IopsLength };
struct IoTuneRow
{
    const char *name;
    Number IoTuneConfig::*member;
    Family family;
    Kind kind = Kind::UnsignedLong;
};
constexpr std::array<IoTuneRow, 19> kIoTune { {
    { "total_bytes_sec", &IoTuneConfig::totalBytes, Family::Bytes },
    { "read_bytes_sec", &IoTuneConfig::readBytes, Family::Bytes },
    { "write_bytes_sec", &IoTuneConfig::writeBytes, Family::Bytes },
    { "total_iops_sec", &IoTuneConfig::totalIops, Family::Iops },
    { "read_iops_sec", &IoTuneConfig::readIops, Family::Iops },
    { "write_iops_sec", &IoTuneConfig::writeIops, Family::Iops },
    { "total_bytes_sec_max", &IoTuneConfig::totalBytesMax, Family::BytesMax },
    { "read_bytes_sec_max", &IoTuneConfig::readBytesMax, Family::BytesMax },
    { "write_bytes_sec_max", &IoTuneConfig::writeBytesMax, Family::BytesMax },
    { "total_iops_sec_max", &IoTuneConfig::totalIopsMax, Family::IopsMax },
    { "read_iops_sec_max", &IoTuneConfig::readIopsMax, Family::IopsMax },
    { "write_iops_sec_max", &IoTuneConfig::writeIopsMax, Family::IopsMax },
    { "size_iops_sec", &IoTuneConfig::sizeIops, Family::Alone },
    { "total_bytes_sec_max_length", &IoTuneConfig::totalBytesMaxLength, Family::BytesLength },
    { "read_bytes_sec_max_length", &IoTuneConfig::readBytesMaxLength, Family::BytesLength },
    { "write_bytes_sec_max_length", &IoTuneConfig::writeBytesMaxLength, Family::BytesLength },
    { "total_iops_sec_max_length", &IoTuneConfig::totalIopsMaxLength, Family::IopsLength },
    { "read_iops_sec_max_length", &IoTuneConfig::readIopsMaxLength, Family::IopsLength },
    { "write_iops_sec_max_length", &IoTuneConfig::writeIopsMaxLength, Family::IopsLength },
} };
constexpr const char *kGroup = "group_name";

struct RateRow
{
    const char *name;
    std::optional<config::BandwidthRateConfig> config::BandwidthConfig::*direction;
    Number config::BandwidthRateConfig::*member;
    Kind kind = Kind::Unsigned;
};
constexpr std::array<RateRow, 7> kRates { {
    { "inbound.average", &config::BandwidthConfig::inbound, &config::BandwidthRateConfig::average },
    { "inbound.peak", &config::BandwidthConfig::inbound, &config::BandwidthRateConfig::peak },
    { "inbound.burst", &config::BandwidthConfig::inbound, &config::BandwidthRateConfig::burst },
    { "inbound.floor", &config::BandwidthConfig::inbound, &config::BandwidthRateConfig::floor },
    { "outbound.average", &config::BandwidthConfig::outbound, &config::BandwidthRateConfig::average },
    { "outbound.peak", &config::BandwidthConfig::outbound, &config::BandwidthRateConfig::peak },
    { "outbound.burst", &config::BandwidthConfig::outbound, &config::BandwidthRateConfig::burst },
} };

constexpr const char *kPerfEvents[] = { "cmt", "mbmt", "mbml", "cpu_cycles", "instructions",
    "cache_references", "cache_misses", "branch_instructions", "branch_misses", "bus_cycles",
    "stalled_cycles_frontend", "stalled_cycles_backend", "ref_cpu_cycles", "cpu_clock", "task_clock",
    "page_faults", "context_switches", "cpu_migrations", "page_faults_min", "page_faults_maj",
    "alignment_faults", "emulation_faults" };

quint64 numberOf(const IoTuneConfig &tune, const IoTuneRow &row)
{
    return (tune.*row.member).value_or(0);
}

// A total and one direction exclude each other.
Result<> checkTotals(const IoTuneConfig &tune)
{
    for (std::size_t first = 0; first < 12; first += 3) {
        const bool total = numberOf(tune, kIoTune[first]) != 0;
        const bool single
            = numberOf(tune, kIoTune[first + 1]) != 0 || numberOf(tune, kIoTune[first + 2]) != 0;
        if (total && single) {
            return badArgument(
                translated("A limit for reading or writing and one for both (“%1”) exclude each "
                           "other.")
                    .arg(QString::fromLatin1(kIoTune[first].name)));
        }
    }
    return {};
}

Result<> checkPeaks(const IoTuneConfig &tune)
{
    constexpr std::size_t kToPeak = 6; // rows from a limit to its peak
    for (std::size_t i = 0; i < kToPeak; ++i) {
        const quint64 limit = numberOf(tune, kIoTune[i]);
        const quint64 peak = numberOf(tune, kIoTune[i + kToPeak]);
        if (peak == 0 || (limit != 0 && peak >= limit))
            continue;
        return problem(ErrorCode::Unsupported, config::kUnsupported,
            limit == 0 ? translated("“%1” needs “%2”.")
                             .arg(QString::fromLatin1(kIoTune[i + kToPeak].name),
                                 QString::fromLatin1(kIoTune[i].name))
                       : translated("“%1” must not be below “%2”.")
                             .arg(QString::fromLatin1(kIoTune[i + kToPeak].name),
                                 QString::fromLatin1(kIoTune[i].name)));
    }
    return {};
}

bool namesFamily(const TypedParameters &values, Family family)
{
    return std::any_of(kIoTune.begin(), kIoTune.end(), [&](const IoTuneRow &row) {
        return row.family == family && findParameter(values, QLatin1StringView(row.name));
    });
}

// What is not given stays; a family of which something is given is set as a whole.
IoTuneConfig merged(const IoTuneConfig &before, const TypedParameters &values)
{
    IoTuneConfig tune = before;
    for (const IoTuneRow &row : kIoTune) {
        if (!namesFamily(values, row.family))
            continue;
        const quint64 *value = valueOf<quint64>(values, QLatin1StringView(row.name));
        const bool isLength = row.family == Family::BytesLength || row.family == Family::IopsLength;
        quint64 number = value ? *value : 0;
        if (isLength && number == 0 && numberOf(before, row) != 0) {
            // QEMU takes no zero here as long as something of it is limited.
            constexpr std::size_t kToLength = 13; // rows from a limit to its length
            const std::size_t limit = std::size_t(&row - kIoTune.data()) - kToLength;
            number = numberOf(tune, kIoTune[limit]) != 0 || numberOf(tune, kIoTune[limit + 6]) != 0 ? 1 : 0;
        }
        tune.*row.member = number == 0 ? Number() : Number(number);
    }
    if (const QString *group = valueOf<QString>(values, QLatin1StringView(kGroup)))
        tune.groupName = group->isEmpty() ? std::optional<QString>() : *group;
    return tune;
}

bool isSourceOf(const DiskConfig &disk, const QString &path)
{
    return disk.source && (disk.source->file == path || disk.source->dev == path);
}

} // namespace

Result<DiskConfig *> findDisk(DomainConfig &domain, const QString &disk)
{
    for (DiskConfig &each : domain.disks) {
        if (!disk.isEmpty() && (each.targetDev == disk || isSourceOf(each, disk)))
            return &each;
    }
    return badArgument(translated("“%1” has no disk “%2”.").arg(domain.name.value_or(QString()), disk));
}

TypedParameters ioTuneOf(const DiskConfig &disk)
{
    constexpr std::size_t kGroupPlace = 13; // in libvirt's order
    const IoTuneConfig tune = disk.ioTune.value_or(IoTuneConfig {});
    TypedParameters values;
    for (std::size_t i = 0; i < kIoTune.size(); ++i) {
        if (i == kGroupPlace)
            addParameter<QString>(values, QLatin1StringView(kGroup), tune.groupName.value_or(QString()));
        addParameter<quint64>(values, QLatin1StringView(kIoTune[i].name), numberOf(tune, kIoTune[i]));
    }
    return values;
}

Result<> setIoTune(DomainConfig &domain, const QString &disk, const TypedParameters &values)
{
    std::vector<KnownParameter> known { { kGroup, Kind::Text } };
    for (const IoTuneRow &row : kIoTune)
        known.push_back({ row.name, row.kind });
    TRY(checkKnown(values, known));
    for (const IoTuneRow &row : kIoTune) {
        const quint64 *value = valueOf<quint64>(values, QLatin1StringView(row.name));
        if (value && *value > kMostLimit) {
            return problem(ErrorCode::Unsupported, kArgumentUnsupported,
                translated("“%1” is at most %2.").arg(QString::fromLatin1(row.name)).arg(kMostLimit));
        }
    }
    TRY(checkTotals(merged({}, values)));
    TRY_ASSIGN(DiskConfig *const found, findDisk(domain, disk));
    IoTuneConfig before = found->ioTune.value_or(IoTuneConfig {});
    // Whoever joins a group takes over what it has.
    const QString *group = valueOf<QString>(values, QLatin1StringView(kGroup));
    if (group && !group->isEmpty() && before.groupName != *group) {
        for (const DiskConfig &other : domain.disks) {
            if (other.ioTune && other.ioTune->groupName == *group)
                before = *other.ioTune;
        }
    }
    IoTuneConfig tune = merged(before, values);
    TRY(checkTotals(tune));
    if (!tune.limitsSomething()) {
        if (group && !group->isEmpty() && before.groupName != *group) {
            return problem(ErrorCode::Unsupported, config::kUnsupported,
                translated("The group “%1” would limit nothing; give it a limit.").arg(*group));
        }
        // Nothing to limit is leaving the group.
        found->ioTune.reset();
        return {};
    }
    TRY(checkPeaks(tune));
    for (DiskConfig &other : domain.disks) {
        if (&other == found || (tune.groupName && other.ioTune && other.ioTune->groupName == tune.groupName))
            other.ioTune = tune;
    }
    return {};
}

Result<config::InterfaceConfig *> findInterface(DomainConfig &domain, const QString &device)
{
    for (config::InterfaceConfig &each : domain.interfaces) {
        const bool isMac = each.mac && each.mac->compare(device, Qt::CaseInsensitive) == 0;
        if (!device.isEmpty() && (isMac || each.targetDev == device))
            return &each;
    }
    return badArgument(
        translated("“%1” has no network interface “%2”.").arg(domain.name.value_or(QString()), device));
}

TypedParameters bandwidthOf(const config::InterfaceConfig &interface)
{
    const auto bandwidth = interface.bandwidth.value_or(config::BandwidthConfig {});
    TypedParameters values;
    for (const RateRow &row : kRates) {
        const auto &direction = bandwidth.*row.direction;
        const quint64 value = direction ? ((*direction).*row.member).value_or(0) : 0;
        addParameter<unsigned>(
            values, QLatin1StringView(row.name), unsigned(std::min<quint64>(value, 0xffffffff)));
    }
    return values;
}

Result<> setBandwidth(DomainConfig &domain, const QString &device, const TypedParameters &values)
{
    TRY(checkParameters(values, kRates));
    TRY_ASSIGN(config::InterfaceConfig *const interface, findInterface(domain, device));
    static const QStringList limited { QStringLiteral("network"), QStringLiteral("bridge"),
        QStringLiteral("direct"), QStringLiteral("ethernet"), QStringLiteral("vhostuser") };
    const QString type = interface->type.value_or(QString());
    if (!limited.contains(type)) {
        return problem(ErrorCode::Unsupported, config::kUnsupported,
            translated("The bandwidth of an interface of the type “%1” cannot be limited.").arg(type));
    }
    config::BandwidthConfig wanted;
    bool namesIn = false;
    bool namesOut = false;
    for (const RateRow &row : kRates) {
        const unsigned *value = valueOf<unsigned>(values, QLatin1StringView(row.name));
        if (!value)
            continue;
        const bool isIn = row.direction == &config::BandwidthConfig::inbound;
        const bool isMain = row.member == &config::BandwidthRateConfig::average
            || row.member == &config::BandwidthRateConfig::floor;
        (isIn ? namesIn : namesOut) |= isMain;
        auto &direction = wanted.*row.direction;
        if (!direction)
            direction.emplace();
        if (*value != 0)
            (*direction).*row.member = *value;
    }
    // A peak or burst alone means nothing; an average of 0 takes the limit away.
    if (wanted.inbound && !wanted.inbound->average && !wanted.inbound->floor)
        wanted.inbound.reset();
    if (wanted.outbound && !wanted.outbound->average)
        wanted.outbound.reset();
    if (wanted.inbound && wanted.inbound->floor && type != u"network") {
        return problem(ErrorCode::Unsupported, config::kOperationUnsupported,
            translated("Only an interface in a virtual network can be promised a bandwidth (“floor”)."));
    }
    auto bandwidth = interface->bandwidth.value_or(config::BandwidthConfig {});
    if (wanted.inbound || namesIn)
        bandwidth.inbound = wanted.inbound;
    if (wanted.outbound || namesOut)
        bandwidth.outbound = wanted.outbound;
    interface->bandwidth = bandwidth.inbound || bandwidth.outbound ? std::optional(bandwidth) : std::nullopt;
    return {};
}

TypedParameters perfEventsOf(const DomainConfig &domain)
{
    TypedParameters values;
    for (const char *name : kPerfEvents) {
        const bool isOn = std::any_of(
            domain.perfEvents.begin(), domain.perfEvents.end(), [name](const config::PerfEventConfig &event) {
                return event.name == QLatin1StringView(name) && event.enabled == u"yes";
            });
        addParameter<bool>(values, QLatin1StringView(name), isOn);
    }
    return values;
}

Result<> setPerfEvents(DomainConfig &domain, const TypedParameters &values)
{
    std::vector<KnownParameter> known;
    for (const char *name : kPerfEvents)
        known.push_back({ name, Kind::Bool });
    TRY(checkKnown(values, known));
    for (const TypedParameter &value : values) {
        auto place = std::find_if(domain.perfEvents.begin(), domain.perfEvents.end(),
            [&value](const config::PerfEventConfig &event) { return event.name == value.name; });
        if (place == domain.perfEvents.end()) {
            config::PerfEventConfig event;
            event.name = value.name;
            place = domain.perfEvents.insert(domain.perfEvents.end(), event);
        }
        place->enabled = std::get<bool>(value.value) ? QStringLiteral("yes") : QStringLiteral("no");
    }
    return {};
}

} // namespace inn::tuning
