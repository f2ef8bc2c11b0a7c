#include "backend/drivers/storage/directorypool.h"

#include "backend/drivers/storage/imageprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>

namespace inn::storage {

api::PoolInfo DirectoryPool::info() const
{
    api::PoolInfo info;
    info.uuid = uuid();
    info.name = name();
    info.type = config.type.value_or(QStringLiteral("dir"));
    info.state = active ? api::PoolState::Running : api::PoolState::Inactive;
    info.autostart = autostart;
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
