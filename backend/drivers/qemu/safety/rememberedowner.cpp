#include "backend/drivers/qemu/safety/rememberedowner.h"

#include <QFile>

#include <cmath>
#include <ctime>
#include <sys/xattr.h>
#include <utmpx.h>

namespace inn::qemu {

namespace {

constexpr const char *kOwner = "trusted.libvirt.security.dac";
constexpr const char *kCount = "trusted.libvirt.security.ref_dac";
constexpr const char *kTime = "trusted.libvirt.security.timestamp_dac";
// Without a record of the boot its time is computed from two clocks that are not read at once.
constexpr qint64 kTolerance = 5;

std::optional<QByteArray> attribute(const QByteArray &path, const char *name)
{
    char value[128];
    const auto length = ::getxattr(path.constData(), name, value, sizeof value);
    return length < 0 ? std::nullopt : std::optional(QByteArray(value, qsizetype(length)));
}

bool setAttribute(const QByteArray &path, const char *name, const QByteArray &value)
{
    return ::setxattr(path.constData(), name, value.constData(), size_t(value.size()), 0) == 0;
}

// When this host was started, as libvirt has it.
qint64 bootTime()
{
    static const qint64 time = [] {
        utmpx wanted {};
        wanted.ut_type = BOOT_TIME;
        ::setutxent();
        const utmpx *record = ::getutxid(&wanted);
        const qint64 recorded = record ? qint64(record->ut_tv.tv_sec) : 0;
        ::endutxent();
        if (recorded != 0)
            return recorded;
        QFile uptime(QStringLiteral("/proc/uptime"));
        if (!uptime.open(QIODevice::ReadOnly))
            return qint64(0);
        const double seconds = uptime.readAll().split(' ').first().toDouble();
        return qint64(std::llround(double(std::time(nullptr)) - seconds));
    }();
    return time;
}

bool isOfThisBoot(const QByteArray &path)
{
    const auto time = attribute(path, kTime);
    return time && std::abs(time->toLongLong() - bootTime()) <= kTolerance;
}

std::optional<FileOwner> ownerIn(const QByteArray &text)
{
    const auto parts = text.split(':');
    if (parts.size() != 2 || !parts[0].startsWith('+') || !parts[1].startsWith('+'))
        return {};
    bool isUser = false;
    bool isGroup = false;
    const FileOwner owner { parts[0].mid(1).toUInt(&isUser), parts[1].mid(1).toUInt(&isGroup) };
    return isUser && isGroup ? std::optional(owner) : std::nullopt;
}

} // namespace

int ownerCount(const QByteArray &path)
{
    const auto count = attribute(path, kCount);
    if (!count)
        return errno == ENODATA ? 0 : kNotCounted;
    return isOfThisBoot(path) ? count->toInt() : 0;
}

int rememberOwner(const QByteArray &path, const FileOwner &owner)
{
    const int before = ownerCount(path);
    if (before < 0)
        return kNotCounted;
    if (before == 0) {
        // After a crash of the host nobody uses it any more, but whose it was still stands there.
        const auto known = attribute(path, kOwner);
        const bool isKnown = known && ownerIn(*known);
        const QByteArray text
            = isKnown ? *known : '+' + QByteArray::number(owner.uid) + ":+" + QByteArray::number(owner.gid);
        if (!setAttribute(path, kOwner, text) || !setAttribute(path, kTime, QByteArray::number(bootTime())))
            return kNotCounted;
    }
    return setAttribute(path, kCount, QByteArray::number(before + 1)) ? before + 1 : kNotCounted;
}

Recalled recallOwner(const QByteArray &path)
{
    const int count = ownerCount(path);
    if (count <= 0)
        return {};
    if (count > 1) {
        setAttribute(path, kCount, QByteArray::number(count - 1));
        return { count - 1, {} };
    }
    const auto owner = attribute(path, kOwner);
    for (const char *name : { kCount, kOwner, kTime })
        ::removexattr(path.constData(), name);
    return { 0, owner ? ownerIn(*owner) : std::nullopt };
}

} // namespace inn::qemu
