#include "backend/drivers/qemu/definition/diskdefinition.h"

#include "backend/drivers/qemu/command/words.h"

namespace inn::qemu {

namespace {

using config::DiskConfig;

void completeEncryption(std::optional<config::StorageEncryptionConfig> &encryption)
{
    if (encryption)
        setIfAbsent(encryption->engine, QStringLiteral("qemu"));
}

void completeBacking(config::BackingStoreConfig &store)
{
    if (store.source)
        completeEncryption(store.source->encryption);
    if (store.backingStore)
        completeBacking(*store.backingStore);
}

void completeDisk(DiskConfig &disk)
{
    if (!disk.driverName)
        disk.driverName = QStringLiteral("qemu");
    if (!is(disk.type, u"volume"))
        setIfAbsent(disk.driverType, QStringLiteral("raw"));
    completeEncryption(disk.encryption);
    if (disk.source)
        completeEncryption(disk.source->encryption);
    if (disk.backingStore)
        completeBacking(*disk.backingStore);
}

} // namespace

void completeDisks(config::DomainConfig &domain)
{
    for (DiskConfig &disk : domain.disks)
        completeDisk(disk);
}

} // namespace inn::qemu
