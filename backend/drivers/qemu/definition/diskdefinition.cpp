#include "backend/drivers/qemu/definition/diskdefinition.h"

#include "backend/drivers/qemu/command/words.h"

namespace inn::qemu {

namespace {

using config::DiskConfig;

std::optional<unsigned> targetNumber(const DiskConfig &disk)
{
    return targetIndex(text(disk.targetDev));
}

// By target among those of one bus: it decides about addresses.
void sortDisks(std::vector<DiskConfig> &disks)
{
    std::vector<DiskConfig> sorted;
    sorted.reserve(disks.size());
    for (DiskConfig &disk : disks) {
        std::optional<size_t> at;
        for (size_t i = sorted.size(); i-- > 0;) {
            if (sorted[i].bus != disk.bus)
                continue;
            if (targetNumber(sorted[i]) > targetNumber(disk))
                at = i;
            else if (!at)
                at = i + 1;
        }
        sorted.insert(sorted.begin() + std::ptrdiff_t(at.value_or(sorted.size())), std::move(disk));
    }
    disks = std::move(sorted);
}

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
    setIfAbsent(disk.driverName, QStringLiteral("qemu"));
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
    sortDisks(domain.disks);
    for (DiskConfig &disk : domain.disks)
        completeDisk(disk);
}

} // namespace inn::qemu
