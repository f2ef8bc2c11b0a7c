#pragma once

#include "backend/drivers/qemu/command/deviceobjects.h"

// Where the data of a disk lies, as block nodes.
namespace inn::qemu {

// One image of a disk's chain: its own, or one that it builds on.
struct StorageLayer
{
    const config::DiskConfig &disk;
    const config::DiskSourceConfig *source = nullptr;
    const config::StorageAuthConfig *auth = nullptr;
    const config::StorageEncryptionConfig *encryption = nullptr;
    const config::BackingStoreConfig *backing = nullptr; // what is said of the image it builds on
    QString type; // "file", "block", "network"…
    QString format;
    std::optional<Bytes> metadataCache;
    QString prefix; // of the names of its nodes and objects: "inn-3-", "inn-3-1-"
    bool isTop = false;
};
// The disk's own image first; none for a drive without medium.
std::vector<StorageLayer> storageLayers(const config::DiskConfig &disk, int index);

// The node that reaches the image's bytes, without name, cache mode and such.
Result<QJsonObject> storageProperties(const StorageLayer &layer);
// "inn-3-auth", "inn-3-encryption", "inn-3-cookies", "inn-3-tls", "inn-3-reservations".
QString objectName(const StorageLayer &layer, const QString &purpose);
// The helper that a disk's SCSI reservations go through; empty: it has none.
QString reservationsObject(const StorageLayer &layer);
bool usesTls(const StorageLayer &layer);
bool hasCookies(const StorageLayer &layer);

struct CacheMode
{
    bool writeBack = true, direct = false, noFlush = false;
};
// None where the document leaves it to QEMU.
Result<std::optional<CacheMode>> cacheMode(const config::DiskConfig &disk);

} // namespace inn::qemu
