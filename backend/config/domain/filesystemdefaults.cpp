#include "backend/config/absent.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/filesystemconfig.h"
#include "backend/xml/values.h"

#include <QDir>

namespace inn::config {

namespace {

void keepSource(FilesystemConfig &filesystem)
{
    const QString type = *filesystem.type;
    const bool isFolder = type == u"mount" || type == u"bind";
    const auto keepOnly = [](std::optional<QString> &value, bool keep) {
        if (!keep)
            value.reset();
    };
    keepOnly(filesystem.sourceSocket, isFolder);
    keepOnly(filesystem.sourceDir, isFolder && !filesystem.sourceSocket);
    keepOnly(filesystem.sourceFile, type == u"file");
    keepOnly(filesystem.sourceDev, type == u"block");
    keepOnly(filesystem.sourceName, type == u"template");
    keepOnly(filesystem.sourcePool, type == u"volume");
    keepOnly(filesystem.sourceVolume, type == u"volume");
    if (type != u"ram") {
        filesystem.sourceUsage.reset();
        filesystem.sourceUnits.reset();
        return;
    }
    const QString unit = filesystem.sourceUnits.value_or(QString());
    const quint64 scale = unit.isEmpty() ? 1024 : xml::bytesOfUnit(unit.toUtf8());
    filesystem.sourceUsage = filesystem.sourceUsage.value_or(0) * scale / 1024;
    filesystem.sourceUnits = QStringLiteral("KiB");
}

void keepDriver(FilesystemConfig &filesystem)
{
    const bool isVirtiofs = filesystem.driverType == u"virtiofs";
    if (filesystem.driverType == u"default")
        filesystem.driverType.reset();
    if (!filesystem.driverType) {
        filesystem.format.reset();
        filesystem.writePolicy.reset();
    }
    if (filesystem.writePolicy == u"default")
        filesystem.writePolicy.reset();
    dropZero(filesystem.queueSize);
    if (isVirtiofs) {
        if (filesystem.binary && filesystem.binary->isEmpty())
            filesystem.binary.reset();
        if (filesystem.threadPool && *filesystem.threadPool < 0)
            filesystem.threadPool.reset();
        return;
    }
    filesystem.queueSize.reset();
    filesystem.binary.reset();
    filesystem.extendedAttributes.reset();
    filesystem.cacheMode.reset();
    filesystem.sandboxMode.reset();
    filesystem.posixLock.reset();
    filesystem.fileLock.reset();
    filesystem.threadPool.reset();
}

void applyDefaultsTo(FilesystemConfig &filesystem)
{
    if (!filesystem.type)
        filesystem.type = QStringLiteral("mount");
    if (filesystem.accessMode && filesystem.accessMode->isEmpty())
        filesystem.accessMode.reset();
    if (!filesystem.accessMode && !filesystem.sourceSocket)
        filesystem.accessMode = QStringLiteral("passthrough");
    if (filesystem.multidevs == u"default")
        filesystem.multidevs.reset();
    dropZero(filesystem.fileMode);
    dropZero(filesystem.folderMode);
    keepDriver(filesystem);
    keepSource(filesystem);
    if (filesystem.hardLimit && filesystem.hardLimit->count == 0)
        filesystem.hardLimit.reset();
    if (filesystem.softLimit && filesystem.softLimit->count == 0)
        filesystem.softLimit.reset();
    applyDeviceInfoDefaults(filesystem);
}

} // namespace

void applyFilesystemDefaults(DomainConfig &domain)
{
    for (FilesystemConfig &filesystem : domain.filesystems)
        applyDefaultsTo(filesystem);
}

} // namespace inn::config
