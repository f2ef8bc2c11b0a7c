#include "backend/drivers/qemu/command/deviceobjects.h"

#include <algorithm>

// How fast a disk may be, as QEMU is told once the disk is there.
namespace inn::qemu {

namespace {

using Number = std::optional<quint64>;

qint64 limit(const Number &value)
{
    return qint64(std::min(value.value_or(0), quint64(INT64_MAX)));
}

void addIfGiven(QJsonObject &arguments, const char *name, const Number &value)
{
    if (value.value_or(0) > 0)
        arguments.insert(QString::fromLatin1(name), limit(value));
}

} // namespace

// What QEMU knows the drive's medium by; with some devices that is a part of theirs.
QString driveOwner(const config::DiskConfig &disk)
{
    const QString alias = text(disk.alias);
    if (is(disk.bus, u"virtio"))
        return QStringLiteral("/machine/peripheral/%1/virtio-backend").arg(alias);
    if (is(disk.bus, u"usb"))
        return QStringLiteral("/machine/peripheral/%1/%1.0/legacy[0]").arg(alias);
    return alias;
}

QJsonObject throttleArguments(const config::DiskConfig &disk)
{
    const config::IoTuneConfig tune = disk.ioTune.value_or(config::IoTuneConfig {});
    QJsonObject arguments { { QStringLiteral("id"), driveOwner(disk) },
        { QStringLiteral("bps"), limit(tune.totalBytes) },
        { QStringLiteral("bps_rd"), limit(tune.readBytes) },
        { QStringLiteral("bps_wr"), limit(tune.writeBytes) },
        { QStringLiteral("iops"), limit(tune.totalIops) },
        { QStringLiteral("iops_rd"), limit(tune.readIops) },
        { QStringLiteral("iops_wr"), limit(tune.writeIops) } };
    addIfGiven(arguments, "bps_max", tune.totalBytesMax);
    addIfGiven(arguments, "bps_rd_max", tune.readBytesMax);
    addIfGiven(arguments, "bps_wr_max", tune.writeBytesMax);
    addIfGiven(arguments, "iops_max", tune.totalIopsMax);
    addIfGiven(arguments, "iops_rd_max", tune.readIopsMax);
    addIfGiven(arguments, "iops_wr_max", tune.writeIopsMax);
    addIfGiven(arguments, "bps_max_length", tune.totalBytesMaxLength);
    addIfGiven(arguments, "bps_rd_max_length", tune.readBytesMaxLength);
    addIfGiven(arguments, "bps_wr_max_length", tune.writeBytesMaxLength);
    addIfGiven(arguments, "iops_max_length", tune.totalIopsMaxLength);
    addIfGiven(arguments, "iops_rd_max_length", tune.readIopsMaxLength);
    addIfGiven(arguments, "iops_wr_max_length", tune.writeIopsMaxLength);
    addIfGiven(arguments, "iops_size", tune.sizeIops);
    if (tune.groupName && !tune.groupName->isEmpty())
        arguments.insert(QStringLiteral("group"), *tune.groupName);
    return arguments;
}

} // namespace inn::qemu
