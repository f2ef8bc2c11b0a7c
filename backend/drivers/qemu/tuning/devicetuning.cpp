// Limits of single disks and interfaces, the balloon's measurements.

#include "backend/config/errorcodes.h"
#include "backend/config/words.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "backend/drivers/qemu/embeddeddomains.h"
#include "backend/drivers/qemu/tuning/embeddedtuning.h"
#include "backend/tuning/documenttuning.h"

#include <QJsonArray>
#include <QJsonObject>

namespace inn::qemu {

namespace {

using api::DeviceScope;
using api::TypedParameters;
using config::DomainConfig;

struct ThrottleRow
{
    const char *name; // libvirt's
    const char *key; // of QEMU's query-block
};
constexpr ThrottleRow kThrottle[] = {
    { "total_bytes_sec", "bps" },
    { "read_bytes_sec", "bps_rd" },
    { "write_bytes_sec", "bps_wr" },
    { "total_iops_sec", "iops" },
    { "read_iops_sec", "iops_rd" },
    { "write_iops_sec", "iops_wr" },
    { "total_bytes_sec_max", "bps_max" },
    { "read_bytes_sec_max", "bps_rd_max" },
    { "write_bytes_sec_max", "bps_wr_max" },
    { "total_iops_sec_max", "iops_max" },
    { "read_iops_sec_max", "iops_rd_max" },
    { "write_iops_sec_max", "iops_wr_max" },
    { "size_iops_sec", "iops_size" },
    { "total_bytes_sec_max_length", "bps_max_length" },
    { "read_bytes_sec_max_length", "bps_rd_max_length" },
    { "write_bytes_sec_max_length", "bps_wr_max_length" },
    { "total_iops_sec_max_length", "iops_max_length" },
    { "read_iops_sec_max_length", "iops_rd_max_length" },
    { "write_iops_sec_max_length", "iops_wr_max_length" },
};

// Of the drive that belongs to the disk; empty without a medium.
QJsonObject insertedOf(const QJsonArray &drives, const config::DiskConfig &disk)
{
    const QString alias = disk.alias.value_or(QString());
    const QString path = QStringLiteral("/machine/peripheral/") + alias;
    for (const auto &each : drives) {
        const QJsonObject drive = each.toObject();
        const QString device = drive[QStringLiteral("qdev")].toString();
        if (!alias.isEmpty() && (device == alias || device == path || device.startsWith(path + u'/')))
            return drive[QStringLiteral("inserted")].toObject();
    }
    return {};
}

bool sameLimits(const config::DiskConfig &one, const config::DiskConfig &other)
{
    return tuning::ioTuneOf(one) == tuning::ioTuneOf(other);
}

TypedParameters eventOf(const QString &disk, const TypedParameters &values)
{
    TypedParameters all { { QStringLiteral("blkdeviotune.disk"), disk } };
    for (const api::TypedParameter &value : values)
        all.push_back({ QStringLiteral("blkdeviotune.") + value.name, value.value });
    return all;
}

} // namespace

QFuture<Result<TypedParameters>> EmbeddedTuning::blockIoTune(QUuid domain, QString disk, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(DomainConfig document, access.document(scope));
    if (disk.isEmpty())
        co_return tuning::ioTuneOf({}); // what there could be
    CO_TRY_ASSIGN(const config::DiskConfig *const found, tuning::findDisk(document, disk));
    TypedParameters values = tuning::ioTuneOf(*found);
    if (scope != DeviceScope::Live)
        co_return values;
    CO_TRY(access.reach());
    auto drives = co_await access.monitor().execute(QStringLiteral("query-block"));
    if (!drives)
        co_return drives.error();
    const QJsonObject inserted = insertedOf(drives->toArray(), *found);
    if (inserted.isEmpty())
        co_return values; // will be in force with the next medium
    for (api::TypedParameter &value : values) {
        for (const ThrottleRow &row : kThrottle) {
            if (value.name == QLatin1StringView(row.name))
                value.value = quint64(std::max<qint64>(0, inserted[QLatin1StringView(row.key)].toInteger()));
        }
        if (value.name == QStringLiteral("group_name"))
            value.value = inserted[QStringLiteral("group")].toString();
    }
    co_return values;
}

QFuture<Result<>> EmbeddedTuning::setBlockIoTune(
    QUuid domain, QString disk, TypedParameters values, DeviceScope scope)
{
    const Edit edit = [=](DomainConfig &document) { return tuning::setIoTune(document, disk, values); };
    const Apply apply = [this](TuningAccess access, DomainConfig before, DomainConfig after) {
        return applyIoTune(std::move(access), std::move(before), std::move(after));
    };
    return change(
        domain, wish(tr("a disk’s limits are being changed"), edit, apply, eventOf(disk, values)), scope);
}

QFuture<Result<>> EmbeddedTuning::applyIoTune(TuningAccess access, DomainConfig before, DomainConfig after)
{
    std::vector<QJsonObject> changes;
    std::vector<QJsonObject> reversals;
    for (std::size_t i = 0; i < after.disks.size() && i < before.disks.size(); ++i) {
        if (sameLimits(before.disks[i], after.disks[i]) || !after.disks[i].source)
            continue;
        changes.push_back(throttleArguments(after.disks[i]));
        reversals.push_back(throttleArguments(before.disks[i]));
    }
    const QString command = QStringLiteral("block_set_io_throttle");
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto set = co_await access.monitor().execute(command, changes[i]);
        if (!access.isCurrent())
            co_return access.gone();
        if (set)
            continue;
        for (std::size_t back = i; back-- > 0;)
            access.monitor().execute(command, reversals[back]);
        co_return set.error().wrapped(tr("A disk of “%1” could not be limited.").arg(access.name()));
    }
    co_return Result<>();
}

QFuture<Result<TypedParameters>> EmbeddedTuning::interfaceParameters(
    QUuid domain, QString device, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(DomainConfig document, access.document(scope));
    CO_TRY_ASSIGN(const config::InterfaceConfig *const found, tuning::findInterface(document, device));
    co_return tuning::bandwidthOf(*found);
}

QFuture<Result<>> EmbeddedTuning::setInterfaceParameters(
    QUuid domain, QString device, TypedParameters values, DeviceScope scope)
{
    // A definition does not know the name that an interface has on the host while the guest runs.
    QString mac = device;
    if (const auto access = find(domain); access && access->id() >= 0) {
        DomainConfig live = access->guest().live();
        if (const auto found = tuning::findInterface(live, device))
            mac = (*found)->mac.value_or(device);
    }
    const Edit edit = [=](DomainConfig &document) { return tuning::setBandwidth(document, mac, values); };
    const Apply apply = [this](TuningAccess access, DomainConfig before, DomainConfig after) {
        return applyBandwidth(std::move(access), std::move(before), std::move(after));
    };
    return change(domain, wish(tr("an interface’s bandwidth is being changed"), edit, apply), scope);
}

QFuture<Result<>> EmbeddedTuning::applyBandwidth(TuningAccess access, DomainConfig before, DomainConfig after)
{
    const std::size_t count = std::min(before.interfaces.size(), after.interfaces.size());
    for (std::size_t i = 0; i < count; ++i) {
        const config::InterfaceConfig &old = before.interfaces[i];
        const config::InterfaceConfig &wanted = after.interfaces[i];
        if (tuning::bandwidthOf(old) == tuning::bandwidthOf(wanted))
            continue;
        auto changed = co_await access.changeConnection(old, wanted);
        if (!changed)
            co_return changed.error(); // one interface at a time is asked for
        if (!access.isCurrent())
            co_return access.gone();
    }
    co_return Result<>();
}

QFuture<Result<TypedParameters>> EmbeddedTuning::perfEvents(QUuid domain, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(const DomainConfig document, access.document(scope));
    co_return tuning::perfEventsOf(document);
}

QFuture<Result<>> EmbeddedTuning::setPerfEvents(QUuid domain, TypedParameters values, DeviceScope scope)
{
    const Edit edit = [values](DomainConfig &document) { return tuning::setPerfEvents(document, values); };
    const Apply apply = [](TuningAccess access, DomainConfig before, DomainConfig after) {
        if (tuning::perfEventsOf(before) == tuning::perfEventsOf(after))
            return ready();
        return ready(Result<>(tuning::problem(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("The performance counters of “%1” cannot be switched here.").arg(access.name()))));
    };
    return change(domain, wish(tr("its performance counters are being changed"), edit, apply), scope);
}

QFuture<Result<>> EmbeddedTuning::setMemoryStatsPeriod(
    QUuid domain, std::chrono::seconds period, DeviceScope scope)
{
    const Edit edit
        = [period](DomainConfig &document) { return tuning::setMemoryStatsPeriod(document, period); };
    const Apply apply = [](TuningAccess access, DomainConfig, DomainConfig after) {
        const QString alias = after.balloon->alias.value_or(QString());
        return commands::qomSet(access.monitor(), QStringLiteral("/machine/peripheral/") + alias,
            QStringLiteral("guest-stats-polling-interval"), after.balloon->statsPeriod.value_or(0));
    };
    return change(domain, wish(tr("how its memory is measured is being changed"), edit, apply), scope);
}

} // namespace inn::qemu
