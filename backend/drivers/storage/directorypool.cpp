#include "backend/drivers/storage/directorypool.h"

#include "backend/drivers/storage/imageprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/stat.h>

namespace inn::storage {

namespace {

struct Standing
{
    QString mode, owner, group; // "0755", numbers
    Bytes size;
    config::VolumeTimesConfig times;
};

QString secondsOf(const statx_timestamp &time)
{
    return QStringLiteral("%1.%2").arg(time.tv_sec).arg(time.tv_nsec, 9, 10, QLatin1Char('0'));
}

// What the file system says of a file or folder; nothing when it says nothing.
std::optional<Standing> standingOf(const QString &path)
{
    struct statx found = {};
    if (::statx(AT_FDCWD, QFile::encodeName(path).constData(), AT_STATX_DONT_SYNC,
            STATX_BASIC_STATS | STATX_BTIME, &found)
        != 0)
        return {};
    constexpr unsigned kPermissions = 07777;
    Standing standing;
    standing.mode = QStringLiteral("%1").arg(found.stx_mode & kPermissions, 4, 8, QLatin1Char('0'));
    standing.owner = QString::number(found.stx_uid);
    standing.group = QString::number(found.stx_gid);
    standing.size = { found.stx_size };
    standing.times.accessed = secondsOf(found.stx_atime);
    standing.times.modified = secondsOf(found.stx_mtime);
    standing.times.changed = secondsOf(found.stx_ctime);
    if (found.stx_mask & STATX_BTIME)
        standing.times.born = secondsOf(found.stx_btime);
    return standing;
}

} // namespace

api::PoolInfo DirectoryPool::info() const
{
    api::PoolInfo info;
    info.uuid = uuid();
    info.name = name();
    info.type = config.type.value_or(QStringLiteral("dir"));
    info.state = active ? api::PoolState::Running : api::PoolState::Inactive;
    info.autostart = autostart;
    info.persistent = persistent;
    info.targetPath = folder();
    if (active) {
        const QStorageInfo storage(folder());
        info.capacity = { quint64(qMax<qint64>(0, storage.bytesTotal())) };
        info.available = { quint64(qMax<qint64>(0, storage.bytesAvailable())) };
        info.allocation = { quint64(qMax<qint64>(0, storage.bytesTotal() - storage.bytesFree())) };
        if (!QDir(folder()).exists())
            info.state = api::PoolState::Inaccessible;
    }
    return info;
}

QByteArray DirectoryPool::xml() const
{
    const api::PoolInfo now = info();
    config::PoolConfig shown = config;
    shown.capacity = now.capacity;
    shown.allocation = now.allocation;
    shown.available = now.available;
    const auto standing = active ? standingOf(folder()) : std::nullopt;
    if (standing) {
        shown.mode = standing->mode;
        shown.owner = standing->owner;
        shown.group = standing->group;
    }
    return config::writePool(shown);
}

std::vector<api::VolumeInfo> scanFolder(const QString &folder)
{
    std::vector<api::VolumeInfo> volumes;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (auto volume = volumeOf(entry.absoluteFilePath()))
            volumes.push_back(std::move(*volume));
    }
    return volumes;
}

Result<api::VolumeInfo> volumeOf(const QString &path)
{
    TRY_ASSIGN(const ProbedImage image, probeImage(path));
    api::VolumeInfo volume;
    volume.path = QDir::cleanPath(path);
    volume.key = volume.path;
    volume.name = QFileInfo(path).fileName();
    volume.type = QStringLiteral("file");
    volume.format = image.format;
    volume.capacity = image.capacity;
    volume.allocation = image.allocation;
    volume.backingPath = image.backingPath;
    return volume;
}

QByteArray volumeXml(const api::VolumeInfo &volume)
{
    config::VolumeConfig config;
    config.type = volume.type;
    config.name = volume.name;
    config.key = volume.key;
    config.capacity = volume.capacity;
    config.allocation = volume.allocation;
    config.targetPath = volume.path;
    config.format = volume.format;
    if (const auto standing = standingOf(volume.path)) {
        config.physical = standing->size;
        config.permissions.mode = standing->mode;
        config.permissions.owner = standing->owner;
        config.permissions.group = standing->group;
        config.times = standing->times;
    }
    if (!volume.backingPath.isEmpty())
        config.backingPath = volume.backingPath;
    return config::writeVolume(config);
}

QString volumeNameProblem(const QString &name)
{
    const auto translated
        = [](const char *text) { return QCoreApplication::translate("inn::storage", text); };
    if (name.trimmed().isEmpty())
        return translated("The volume needs a name.");
    if (name.contains(u'/') || name.contains(QChar::Null) || name.contains(u'\n'))
        return translated("A volume's name cannot contain “/” or line breaks.");
    if (name.startsWith(u'.'))
        return translated("A volume's name cannot begin with a dot.");
    if (name.toUtf8().size() > 230)
        return translated("The volume's name is too long for a file name.");
    return {};
}

} // namespace inn::storage
