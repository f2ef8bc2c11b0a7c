#include "backend/drivers/qemu/nodedevices/sysfsdevices.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace inn::qemu {

namespace {

constexpr qint64 kLongestAttribute = 4096;
constexpr qint64 kLongestUdevEntry = 1 << 16;

struct Place
{
    const char *folder;
    const char *subsystem;
};
// Where the kernel lists the devices of each kind.
constexpr std::array kPlaces { Place { "/sys/bus/pci/devices", "pci" },
    Place { "/sys/bus/usb/devices", "usb" }, Place { "/sys/bus/scsi/devices", "scsi" },
    Place { "/sys/bus/mdev/devices", "mdev" }, Place { "/sys/bus/vdpa/devices", "vdpa" },
    Place { "/sys/bus/ccw/devices", "ccw" }, Place { "/sys/bus/css/devices", "css" },
    Place { "/sys/bus/ap/devices", "ap" }, Place { "/sys/class/net", "net" },
    Place { "/sys/class/block", "block" }, Place { "/sys/class/scsi_generic", "scsi_generic" },
    Place { "/sys/class/drm", "drm" } };

} // namespace

QString SysfsDevice::node() const
{
    const QString file = property("DEVNAME");
    if (file.isEmpty() || file.startsWith(u'/'))
        return file;
    return QStringLiteral("/dev/") + file;
}

QString Sysfs::canonical(const QString &path) const
{
    const QString root = QFileInfo(m_files.path(QStringLiteral("/sys"))).canonicalFilePath();
    const QString real = QFileInfo(m_files.path(path)).canonicalFilePath();
    if (real.isEmpty() || !real.startsWith(root + u'/'))
        return {};
    return QStringLiteral("/sys") + real.mid(root.size());
}

QString Sysfs::attribute(const QString &device, const QString &name) const
{
    // Some attributes cannot be read: a link's speed while it is down.
    const auto content = m_files.read(device + u'/' + name, kLongestAttribute);
    if (!content)
        return {};
    QString text = QString::fromUtf8(*content).trimmed();
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    return text;
}

std::optional<quint64> Sysfs::number(const QString &device, const QString &name, int base) const
{
    const QString text = attribute(device, name);
    bool isNumber = false;
    const quint64 value = text.toULongLong(&isNumber, base);
    return isNumber ? std::optional(value) : std::nullopt;
}

QByteArray Sysfs::bytes(const QString &device, const QString &name, qint64 limit) const
{
    const auto content = m_files.read(device + u'/' + name, limit);
    return content ? *content : QByteArray();
}

bool Sysfs::has(const QString &device, const QString &name) const
{
    return m_files.exists(device + u'/' + name);
}

QStringList Sysfs::list(const QString &device, const QString &name) const
{
    return m_files.list(name.isEmpty() ? device : device + u'/' + name);
}

QString Sysfs::linkName(const QString &device, const QString &name) const
{
    return QFile::symLinkTarget(m_files.path(device + u'/' + name)).section(u'/', -1);
}

// udev's notes have one entry for each device, named by kind and number.
void Sysfs::addUdevFacts(SysfsDevice &device) const
{
    QString entry = u'+' + device.subsystem + u':' + device.name;
    const QString major = device.property("MAJOR");
    if (!major.isEmpty()) {
        entry = (device.subsystem == u"block" ? u'b' : u'c') + major + u':' + device.property("MINOR");
    } else if (const QString index = device.property("IFINDEX"); !index.isEmpty()) {
        entry = u'n' + index;
    }
    const auto content = m_files.read(QStringLiteral("/run/udev/data/") + entry, kLongestUdevEntry);
    if (!content)
        return;
    for (const QByteArray &line : content->split('\n')) {
        if (line.startsWith("S:"))
            device.links << QStringLiteral("/dev/") + QString::fromUtf8(line.mid(2));
        const qsizetype equals = line.indexOf('=');
        if (line.startsWith("E:") && equals > 2) {
            device.properties.insert(
                QString::fromUtf8(line.mid(2, equals - 2)), QString::fromUtf8(line.mid(equals + 1)));
        }
    }
}

SysfsDevice Sysfs::read(const QString &path, const QString &subsystem) const
{
    SysfsDevice device;
    device.path = path;
    device.name = path.section(u'/', -1);
    device.subsystem = subsystem;
    const QByteArray lines = bytes(path, QStringLiteral("uevent"), kLongestUdevEntry);
    for (const QByteArray &line : lines.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0) {
            device.properties.insert(
                QString::fromUtf8(line.left(equals)), QString::fromUtf8(line.mid(equals + 1)));
        }
    }
    addUdevFacts(device);
    return device;
}

std::vector<SysfsDevice> Sysfs::devices() const
{
    std::vector<SysfsDevice> result;
    for (const Place &place : kPlaces) {
        const QString folder = QString::fromLatin1(place.folder);
        for (const QString &name : m_files.list(folder)) {
            const QString path = canonical(folder + u'/' + name);
            const bool isDevice = !path.isEmpty() && QFileInfo(m_files.path(path)).isDir();
            if (isDevice)
                result.push_back(read(path, QString::fromLatin1(place.subsystem)));
        }
    }
    // A parent's path is the beginning of its children's.
    std::sort(result.begin(), result.end(),
        [](const SysfsDevice &left, const SysfsDevice &right) { return left.path < right.path; });
    return result;
}

} // namespace inn::qemu
