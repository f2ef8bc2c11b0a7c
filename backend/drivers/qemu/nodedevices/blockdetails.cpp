#include "backend/drivers/qemu/nodedevices/blockdetails.h"

namespace inn::qemu {

namespace {

constexpr quint64 kScsiDisk = 0, kScsiDrive = 5; // a drive for optical media

// udev tells the kind; where it does not run, or does not know, the name and SCSI's number do.
QString driveType(const Sysfs &sysfs, const SysfsDevice &device)
{
    const QString told = device.property("ID_TYPE");
    if (!told.isEmpty() && told != u"generic")
        return told;
    if (!device.property("ID_DRIVE_FLOPPY").isEmpty())
        return QStringLiteral("floppy");
    if (!device.property("ID_CDROM").isEmpty())
        return QStringLiteral("cd");
    if (!device.property("ID_DRIVE_FLASH_SD").isEmpty())
        return QStringLiteral("sd");
    if (device.name.startsWith(u"vd") || device.name.startsWith(u"nvme"))
        return QStringLiteral("disk");
    if (device.name.startsWith(u"dasd"))
        return QStringLiteral("dasd");
    const auto number = sysfs.number(device.path, QStringLiteral("device/type"));
    if (number == kScsiDrive)
        return QStringLiteral("cd");
    return number == kScsiDisk ? QStringLiteral("disk") : QString();
}

void addSize(const Sysfs &sysfs, const SysfsDevice &device, config::NodeDeviceCapabilityConfig &storage)
{
    const quint64 blocks = sysfs.number(device.path, QStringLiteral("size")).value_or(0);
    const quint64 length = sysfs.number(device.path, QStringLiteral("queue/logical_block_size")).value_or(0);
    storage.blockCount = blocks;
    storage.logicalBlockSize = length;
    storage.size = blocks * length;
}

// Of a drive with media that come and go, the size is the medium's.
void addRemovable(const Sysfs &sysfs, const SysfsDevice &device, bool hasMedium,
    config::NodeDeviceCapabilityConfig &storage)
{
    const bool isRemovable = sysfs.number(device.path, QStringLiteral("removable")) == 1U;
    if (!isRemovable) {
        if (hasMedium)
            addSize(sysfs, device, storage);
        return;
    }
    config::NodeDeviceFeatureConfig feature;
    feature.type = QStringLiteral("removable");
    feature.mediaAvailable = hasMedium ? QStringLiteral("1") : QStringLiteral("0");
    if (hasMedium) {
        addSize(sysfs, device, storage);
        feature.mediaSize = storage.size;
        if (const QString label = device.property("ID_FS_LABEL"); !label.isEmpty())
            feature.mediaLabel = label;
        feature.logicalBlockSize = storage.logicalBlockSize;
        feature.blockCount = storage.blockCount;
        storage.size.reset();
        storage.logicalBlockSize.reset();
        storage.blockCount.reset();
    } else {
        feature.mediaSize = 0;
    }
    storage.features.push_back(feature);
}

} // namespace

QString scsiTypeName(std::optional<quint64> number)
{
    static const QHash<quint64, QString> names { { kScsiDisk, QStringLiteral("disk") },
        { 1, QStringLiteral("tape") }, { 3, QStringLiteral("processor") }, { 4, QStringLiteral("worm") },
        { kScsiDrive, QStringLiteral("cdrom") }, { 6, QStringLiteral("scanner") },
        { 7, QStringLiteral("mod") }, { 8, QStringLiteral("changer") }, { 12, QStringLiteral("raid") },
        { 13, QStringLiteral("enclosure") } };
    return number ? names.value(*number) : QString();
}

bool describeBlock(const Sysfs &sysfs, const SysfsDevice &device, config::NodeDeviceCapabilityConfig &storage)
{
    const QString type = driveType(sysfs, device);
    if (device.node().isEmpty() || type.isEmpty())
        return false;
    const auto setText = [](std::optional<QString> &target, const QString &text) {
        if (!text.isEmpty())
            target = text;
    };
    storage.type = QStringLiteral("storage");
    storage.block = device.node();
    setText(storage.bus, device.property("ID_BUS"));
    setText(storage.serial, device.property("ID_SERIAL"));
    setText(storage.vendor, sysfs.attribute(device.path, QStringLiteral("device/vendor")));
    setText(storage.model, sysfs.attribute(device.path, QStringLiteral("device/model")));
    storage.driveType = type;
    if (type == u"cd" || type == u"cd/dvd") {
        storage.driveType = QStringLiteral("cdrom");
        addRemovable(sysfs, device, device.property("ID_CDROM_MEDIA") == u"1", storage);
    } else if (type == u"floppy") {
        addRemovable(sysfs, device, !device.property("ID_FS_LABEL").isEmpty(), storage);
    } else if (type == u"disk" || type == u"sd" || type == u"dasd") {
        if (type == u"dasd")
            setText(storage.serial, sysfs.attribute(device.path, QStringLiteral("device/uid")));
        addSize(sysfs, device, storage);
    } else {
        return false;
    }
    return true;
}

} // namespace inn::qemu
