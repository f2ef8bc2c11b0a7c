// What stands in the files of a guest's control groups.

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/tuning/guestgroup.h"
#include "backend/tuning/documenttuning.h"

#include <QFile>

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace inn::qemu {

namespace {

constexpr quint64 kUsualShares = 1024;
constexpr unsigned kUsualWeight = 100; // of disks, and of processors in version 2
constexpr quint64 kUsualPeriod = 100'000;
constexpr qint64 kNoQuota = 17'592'186'044'415; // as libvirt tells it

const QByteArray kMaximum = QByteArrayLiteral("max");

struct DeviceRow
{
    const char *parameter;
    const char *first; // the file in version 1
    const char *second; // the key in io.max of version 2
};
constexpr DeviceRow kDeviceFiles[] = {
    { "device_read_iops_sec", "blkio.throttle.read_iops_device", "riops" },
    { "device_write_iops_sec", "blkio.throttle.write_iops_device", "wiops" },
    { "device_read_bytes_sec", "blkio.throttle.read_bps_device", "rbps" },
    { "device_write_bytes_sec", "blkio.throttle.write_bps_device", "wbps" },
};

// "8:0" of a block device.
Result<QByteArray> deviceNumbers(const QString &device)
{
    struct stat about = {};
    if (::stat(QFile::encodeName(device).constData(), &about) != 0)
        return systemError(errno, translated("The device “%1” is not there.").arg(device));
    if (!S_ISBLK(about.st_mode)) {
        Error error { ErrorCode::InvalidConfig, translated("“%1” is no block device.").arg(device) };
        error.libvirtCode = 8; // VIR_ERR_INVALID_ARG
        return error;
    }
    return QByteArray::number(major(about.st_rdev)) + ':' + QByteArray::number(minor(about.st_rdev));
}

Error noWeight()
{
    Error error { ErrorCode::Unsupported,
        translated("Weights of disks need the I/O scheduler “bfq”; choose it for the host’s disk.") };
    error.libvirtCode = config::kUnsupported;
    return error;
}

} // namespace

quint64 GuestGroup::cpuShares() const
{
    const bool unified = m_groups.isUnified(Controller::Cpu);
    const QByteArray text
        = read(Controller::Cpu, {}, unified ? QStringLiteral("cpu.weight") : QStringLiteral("cpu.shares"));
    if (text.isEmpty())
        return unified ? quint64(kUsualWeight) : kUsualShares;
    return text.toULongLong();
}

Result<> GuestGroup::setCpuShares(quint64 shares) const
{
    const bool unified = m_groups.isUnified(Controller::Cpu);
    const quint64 least = unified ? 1 : 2;
    const quint64 most = unified ? 10'000 : 262'144;
    if (shares < least || shares > most) {
        Error error { ErrorCode::InvalidConfig,
            translated("The shares are between %1 and %2 on this host.").arg(least).arg(most) };
        error.libvirtCode = config::kInvalidArgument;
        return error;
    }
    return write(Controller::Cpu, {}, unified ? QStringLiteral("cpu.weight") : QStringLiteral("cpu.shares"),
        QByteArray::number(shares));
}

GuestGroup::Bandwidth GuestGroup::bandwidth(const QString &child) const
{
    if (m_groups.isUnified(Controller::Cpu)) {
        const auto parts = read(Controller::Cpu, child, QStringLiteral("cpu.max")).split(' ');
        if (parts.size() < 2)
            return { kUsualPeriod, kNoQuota };
        return { parts[1].toULongLong(), parts[0] == kMaximum ? kNoQuota : parts[0].toLongLong() };
    }
    const QByteArray period = read(Controller::Cpu, child, QStringLiteral("cpu.cfs_period_us"));
    const QByteArray quota = read(Controller::Cpu, child, QStringLiteral("cpu.cfs_quota_us"));
    const qint64 limit = quota.isEmpty() ? -1 : quota.toLongLong();
    return { period.isEmpty() ? kUsualPeriod : period.toULongLong(), limit };
}

Result<> GuestGroup::setBandwidth(const QString &child, Bandwidth wanted) const
{
    const Bandwidth before = bandwidth(child);
    const quint64 period = wanted.period != 0 ? wanted.period : before.period;
    const qint64 quota = wanted.quota != 0 ? wanted.quota : before.quota;
    const bool isLimited = quota > 0 && quota < kNoQuota;
    if (m_groups.isUnified(Controller::Cpu)) {
        const QByteArray text
            = (isLimited ? QByteArray::number(quota) : kMaximum) + ' ' + QByteArray::number(period);
        return write(Controller::Cpu, child, QStringLiteral("cpu.max"), text);
    }
    // The kernel refuses a child that gets more than its parent at any moment.
    if (wanted.period != 0) {
        TRY(write(Controller::Cpu, child, QStringLiteral("cpu.cfs_period_us"), QByteArray::number(period)));
    }
    if (wanted.quota == 0)
        return {};
    auto set = write(Controller::Cpu, child, QStringLiteral("cpu.cfs_quota_us"),
        QByteArray::number(isLimited ? quota : -1));
    if (!set && wanted.period != 0) {
        const auto restored = write(
            Controller::Cpu, child, QStringLiteral("cpu.cfs_period_us"), QByteArray::number(before.period));
        Q_UNUSED(restored) // it was valid before
    }
    return set;
}

QString GuestGroup::limitFile(const QString &parameter) const
{
    const bool unified = m_groups.isUnified(Controller::Memory);
    if (parameter == u"soft_limit")
        return unified ? QStringLiteral("memory.high") : QStringLiteral("memory.soft_limit_in_bytes");
    if (parameter == u"swap_hard_limit")
        return unified ? QStringLiteral("memory.swap.max") : QStringLiteral("memory.memsw.limit_in_bytes");
    return unified ? QStringLiteral("memory.max") : QStringLiteral("memory.limit_in_bytes");
}

quint64 GuestGroup::memoryLimit(const QString &parameter) const
{
    const QByteArray text = read(Controller::Memory, {}, limitFile(parameter));
    if (text.isEmpty() || text == kMaximum)
        return tuning::kUnlimitedKib;
    // Version 1 has its own huge number for no limit.
    constexpr quint64 kMostKib = quint64(0x7ffffffffffff000) / 1024;
    const quint64 kib = text.toULongLong() / 1024;
    return kib >= kMostKib ? tuning::kUnlimitedKib : kib;
}

Result<> GuestGroup::setMemoryLimit(const QString &parameter, quint64 kib) const
{
    const bool unlimited = kib >= tuning::kUnlimitedKib;
    const QByteArray none = m_groups.isUnified(Controller::Memory) ? kMaximum : QByteArrayLiteral("-1");
    return write(
        Controller::Memory, {}, limitFile(parameter), unlimited ? none : QByteArray::number(kib * 1024));
}

unsigned GuestGroup::blkioWeight() const
{
    if (!exists(Controller::Blkio))
        return kUsualWeight;
    const bool unified = m_groups.isUnified(Controller::Blkio);
    for (const char *name :
        { unified ? "io.bfq.weight" : "blkio.bfq.weight", unified ? "io.weight" : "blkio.weight" }) {
        QByteArray text = read(Controller::Blkio, {}, QLatin1String(name)).split('\n').first();
        if (text.startsWith("default "))
            text = text.mid(int(qstrlen("default ")));
        if (!text.isEmpty())
            return text.toUInt();
    }
    return 0;
}

Result<> GuestGroup::setBlkioWeight(unsigned weight) const
{
    const bool unified = m_groups.isUnified(Controller::Blkio);
    for (const char *name :
        { unified ? "io.bfq.weight" : "blkio.bfq.weight", unified ? "io.weight" : "blkio.weight" }) {
        if (QFile::exists(file(Controller::Blkio, {}, QLatin1String(name))))
            return write(Controller::Blkio, {}, QLatin1String(name), QByteArray::number(weight));
    }
    return noWeight();
}

Result<> GuestGroup::setBlkioDevice(const QString &parameter, const QString &device, quint64 value) const
{
    TRY_ASSIGN(const QByteArray numbers, deviceNumbers(device));
    const bool unified = m_groups.isUnified(Controller::Blkio);
    for (const DeviceRow &row : kDeviceFiles) {
        if (parameter != QLatin1String(row.parameter))
            continue;
        if (!unified) {
            return write(
                Controller::Blkio, {}, QLatin1String(row.first), numbers + ' ' + QByteArray::number(value));
        }
        return write(Controller::Blkio, {}, QStringLiteral("io.max"),
            numbers + ' ' + row.second + '=' + (value == 0 ? kMaximum : QByteArray::number(value)));
    }
    for (const char *name : { unified ? "io.bfq.weight" : "blkio.bfq.weight_device",
             unified ? "io.weight" : "blkio.weight_device" }) {
        if (!QFile::exists(file(Controller::Blkio, {}, QLatin1String(name))))
            continue;
        const QByteArray text
            = unified && value == 0 ? QByteArrayLiteral("default") : QByteArray::number(value);
        return write(Controller::Blkio, {}, QLatin1String(name), numbers + ' ' + text);
    }
    return noWeight();
}

QString GuestGroup::memoryNodes() const
{
    return QString::fromLatin1(read(Controller::CpuSet, emulator(), QStringLiteral("cpuset.mems")));
}

Result<> GuestGroup::setMemoryNodes(const QString &child, const QString &nodes) const
{
    return write(Controller::CpuSet, child, QStringLiteral("cpuset.mems"), nodes.toLatin1());
}

} // namespace inn::qemu
