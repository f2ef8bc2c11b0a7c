#pragma once

#include "backend/base/bytes.h"
#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/virtiooptions.h"

// Folders of the host that the guest sees, and the file systems of containers.
namespace inn::config {

struct DomainConfig;

struct FilesystemConfig : DeviceInfoConfig, VirtioOptionsConfig
{
    std::optional<QString> type; // "mount", "bind", "file", "block", "template", "ram", "volume"
    std::optional<QString> accessMode, model, multidevs; // "passthrough", "mapped", "squash"
    std::optional<unsigned> fileMode, folderMode; // octal
    std::optional<QString> driverType, format, writePolicy; // "path", "virtiofs", "loop"…
    std::optional<quint64> queueSize;
    std::optional<QString> binary, extendedAttributes, cacheMode, sandboxMode, posixLock, fileLock;
    std::optional<int> threadPool;
    std::optional<QString> sourceDir, sourceFile, sourceDev, sourceName, sourceSocket, sourcePool,
        sourceVolume, sourceUnits;
    std::optional<quint64> sourceUsage; // of “ram”, in its units
    std::optional<QString> target; // the guest's mount tag
    bool readOnly = false;
    std::optional<Bytes> hardLimit, softLimit;
    xml::Origin origin;
    bool operator==(const FilesystemConfig &) const = default;
};

void checkFilesystem(const FilesystemConfig &filesystem, xml::Report &report);
void checkFilesystems(const DomainConfig &domain, const xml::Report &report);
void applyFilesystemDefaults(DomainConfig &domain);

} // namespace inn::config
