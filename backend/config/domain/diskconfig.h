#pragma once

#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/storagesource.h"
#include "backend/config/domain/virtiooptions.h"

// Disks and drives of the guest.
namespace inn::config {

struct DomainConfig;

struct IoTuneConfig
{
    std::optional<quint64> totalBytes, readBytes, writeBytes, totalIops, readIops, writeIops;
    std::optional<quint64> totalBytesMax, readBytesMax, writeBytesMax, totalIopsMax, readIopsMax,
        writeIopsMax;
    std::optional<quint64> sizeIops;
    std::optional<QString> groupName;
    std::optional<quint64> totalBytesMaxLength, readBytesMaxLength, writeBytesMaxLength, totalIopsMaxLength,
        readIopsMaxLength, writeIopsMaxLength;
    xml::Origin origin;
    bool operator==(const IoTuneConfig &) const = default;
    [[nodiscard]] bool limitsSomething() const;
};

// A copy that a running guest is making of a disk; a definition does not keep it.
struct MirrorConfig
{
    std::optional<QString> type, job, ready, file, format, formatType;
    std::optional<Bytes> metadataCache;
    std::optional<QString> sourceFile, sourceDevice, sourceProtocol, sourceName;
    xml::Origin origin;
    bool operator==(const MirrorConfig &) const = default;
};

struct DiskConfig : DeviceInfoConfig, VirtioOptionsConfig
{
    std::optional<QString> type; // "file", "block", "dir", "network", "volume", "nvme", "vhostuser"
    std::optional<QString> device; // "disk", "cdrom", "floppy", "lun"
    std::optional<QString> model, rawIo, sgio, snapshot;
    std::optional<QString> driverName, driverType, cache, io, discard, detectZeroes, errorPolicy,
        readErrorPolicy, copyOnRead, ioEventFd, eventIdx;
    std::optional<unsigned> queues, queueSize, ioThread;
    std::optional<Bytes> metadataCache;
    std::optional<StorageAuthConfig> auth;
    std::optional<DiskSourceConfig> source;
    std::optional<BackingStoreConfig> backingStore;
    std::optional<QString> backendDomain;
    std::optional<unsigned> cylinders, heads, sectors;
    std::optional<QString> translation; // "none", "auto", "lba"
    std::optional<unsigned> logicalBlockSize, physicalBlockSize;
    std::optional<MirrorConfig> mirror;
    std::optional<QString> targetDev, bus, tray, removable;
    std::optional<unsigned> rotationRate;
    std::optional<IoTuneConfig> ioTune;
    bool readOnly = false, shareable = false, transient = false;
    std::optional<QString> shareBacking; // of a transient one
    std::optional<QString> serial, wwn, vendor, product;
    std::optional<StorageEncryptionConfig> encryption;
    xml::Origin origin;

    // Out of line like DomainConfig's.
    DiskConfig();
    DiskConfig(const DiskConfig &other);
    DiskConfig(DiskConfig &&other) noexcept;
    DiskConfig &operator=(const DiskConfig &other);
    DiskConfig &operator=(DiskConfig &&other) noexcept;
    ~DiskConfig();
    bool operator==(const DiskConfig &other) const;
    [[nodiscard]] bool isRemovable() const
    {
        return device == QStringLiteral("cdrom") || device == QStringLiteral("floppy");
    }
};

// What counts where the document does not say it.
[[nodiscard]] QString sourceTypeOf(const DiskConfig &disk); // “file” also for a disk without a source
[[nodiscard]] QString deviceOf(const DiskConfig &disk);
[[nodiscard]] QString busOf(const DiskConfig &disk);
[[nodiscard]] QString targetOf(const DiskConfig &disk); // without Xen's “ioemu:”
[[nodiscard]] bool isReadOnly(const DiskConfig &disk);
[[nodiscard]] QString snapshotOf(const DiskConfig &disk); // empty: not said
[[nodiscard]] bool isWithoutMedium(const DiskConfig &disk);
// "vda" is 0; less than 0 is no disk name. A partition may follow, "hda1".
struct DiskName
{
    int index = -1;
    int partition = 0;
};
[[nodiscard]] DiskName parseDiskName(const QString &name);

void checkDisk(const DiskConfig &disk, xml::Report &report);
// Rules between disks, and between disks and the rest.
void checkDisks(const DomainConfig &domain, const xml::Report &report);

// What libvirt's reader fills in or drops at definition.
void applyDiskDefaults(DomainConfig &domain);
// The address that a disk's name means on its bus; none for buses without controllers.
[[nodiscard]] std::optional<AddressConfig> addressOfDiskName(const DiskConfig &disk);
// The disk's address, or else the one that its name means.
[[nodiscard]] std::optional<AddressConfig> addressOf(const DiskConfig &disk);
// Chains of backing images end with the first that says nothing.
[[nodiscard]] const BackingStoreConfig *backingOf(const DiskConfig &disk);

} // namespace inn::config
