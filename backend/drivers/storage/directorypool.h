#pragma once

#include "backend/api/types.h"
#include "backend/config/storage/storageconfig.h"

namespace inn::storage {

// One pool of type "dir": its document, whether it runs, and what its folder holds.
struct DirectoryPool
{
    config::PoolConfig config;
    bool active = false;
    bool autostart = false;
    bool persistent = true; // else only what runs: it is gone when it is stopped

    [[nodiscard]] QUuid uuid() const { return config.uuid.value_or(QUuid()); }
    [[nodiscard]] QString name() const { return config.name.value_or(QString()); }
    [[nodiscard]] QString folder() const { return config.targetPath.value_or(QString()); }
    // With the folder's file system's size and free space when active.
    [[nodiscard]] api::PoolInfo info() const;
    // Its document with capacity, allocation and available filled in.
    [[nodiscard]] QByteArray xml() const;
};

// The volumes of a folder: regular files but hidden ones and folders, by name. Blocks; call in a pool thread.
std::vector<api::VolumeInfo> scanFolder(const QString &folder);
// One file as a volume; formats whose header tells no size have capacity zero.
Result<api::VolumeInfo> volumeOf(const QString &path);
// libvirt's <volume> document of it.
QByteArray volumeXml(const api::VolumeInfo &volume);
// A volume's name: empty is fine, else one sentence.
QString volumeNameProblem(const QString &name);

} // namespace inn::storage
