#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace inn::qemu {

namespace {

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Command", message);
}

const QString kDriver = QStringLiteral("driver");
const QString kNodeName = QStringLiteral("node-name");

struct CacheMode
{
    bool writeBack = true, direct = false, noFlush = false;
};

Result<std::optional<CacheMode>> cacheMode(const config::DiskConfig &disk)
{
    if (!disk.cache || is(disk.cache, u"default"))
        return std::optional<CacheMode>();
    static const QHash<QString, CacheMode> modes { { QStringLiteral("none"), { true, true, false } },
        { QStringLiteral("writethrough"), { false, false, false } },
        { QStringLiteral("writeback"), { true, false, false } },
        { QStringLiteral("directsync"), { false, true, false } },
        { QStringLiteral("unsafe"), { true, false, true } } };
    const auto found = modes.constFind(*disk.cache);
    if (found == modes.constEnd())
        return invalid(
            translated("The %1 has an unknown cache mode “%2”.").arg(diskLabel(disk), *disk.cache));
    return std::optional<CacheMode>(*found);
}

Result<QString> formatDriver(const config::DiskConfig &disk)
{
    static const QStringList known { QStringLiteral("raw"), QStringLiteral("qcow2"), QStringLiteral("qcow"),
        QStringLiteral("qed"), QStringLiteral("vmdk"), QStringLiteral("vdi"), QStringLiteral("vhdx"),
        QStringLiteral("vpc"), QStringLiteral("bochs"), QStringLiteral("cloop"), QStringLiteral("dmg") };
    const QString format = disk.driverType.value_or(QStringLiteral("raw"));
    if (format == u"iso")
        return QStringLiteral("raw");
    if (!known.contains(format))
        return unsupported(translated("The %1 has the format “%2”, which cannot be used here.")
                               .arg(diskLabel(disk), format));
    return format;
}

Result<QJsonObject> storageNode(const config::DiskConfig &disk, const QString &name)
{
    const config::DiskSourceConfig &source = *disk.source;
    QJsonObject node;
    if (is(disk.type, u"file")) {
        node = { { kDriver, QStringLiteral("file") }, { QStringLiteral("filename"), text(source.file) } };
    } else if (is(disk.type, u"block")) {
        const bool cdrom = is(disk.device, u"cdrom");
        node = { { kDriver, cdrom ? QStringLiteral("host_cdrom") : QStringLiteral("host_device") },
            { QStringLiteral("filename"), text(source.dev) } };
    } else {
        return unsupported(translated("The %1 has a source of the type “%2”, which cannot be used here yet.")
                               .arg(diskLabel(disk), text(disk.type)));
    }
    if (disk.io) {
        if (!is(disk.io, u"native") && !is(disk.io, u"threads") && !is(disk.io, u"io_uring"))
            return invalid(translated("The %1 has an unknown I/O mode “%2”.").arg(diskLabel(disk), *disk.io));
        node.insert(QStringLiteral("aio"), *disk.io);
    }
    node.insert(kNodeName, name);
    return node;
}

bool hasMedium(const config::DiskConfig &disk)
{
    if (!disk.source)
        return false;
    const config::DiskSourceConfig &source = *disk.source;
    for (const Text &place :
        { source.file, source.dev, source.dir, source.name, source.volume, source.protocol }) {
        if (place && !place->isEmpty())
            return true;
    }
    return false;
}

void addCache(QJsonObject &node, const std::optional<CacheMode> &cache)
{
    if (cache) {
        node.insert(QStringLiteral("cache"),
            QJsonObject { { QStringLiteral("direct"), cache->direct },
                { QStringLiteral("no-flush"), cache->noFlush } });
    }
}

// What the whole disk asks that nobody does yet.
Result<> checkDisk(const BuildContext &context, const config::DiskConfig &disk)
{
    const QString label = diskLabel(disk);
    if (is(disk.device, u"lun") || disk.transient) {
        return unsupported(
            translated("The %1 of “%2” is %3, which cannot be used here yet.")
                .arg(label, context.name(),
                    disk.transient ? translated("transient") : translated("a SCSI pass-through")));
    }
    if (!disk.isRemovable() && !hasMedium(disk))
        return invalid(
            translated("The %1 of “%2” has no source; choose an image.").arg(label, context.name()));
    if (disk.driverName && !is(disk.driverName, u"qemu")) {
        return unsupported(translated("The %1 of “%2” asks for a driver “%3”; only “qemu” works here.")
                               .arg(label, context.name(), *disk.driverName));
    }
    return {};
}

void addErrorPolicy(QJsonObject &device, const config::DiskConfig &disk)
{
    if (!disk.errorPolicy)
        return;
    const QString write = is(disk.errorPolicy, u"enospace") ? QStringLiteral("enospc") : *disk.errorPolicy;
    const QString read = is(disk.errorPolicy, u"enospace") ? QStringLiteral("report") : write;
    device.insert(QStringLiteral("werror"), write);
    device.insert(QStringLiteral("rerror"), read);
}

Result<QJsonObject> virtioDisk(const BuildContext &context, const config::DiskConfig &disk)
{
    QJsonObject device { { kDriver, QStringLiteral("virtio-blk-pci") } };
    if (disk.queues)
        device.insert(QStringLiteral("num-queues"), int(std::clamp(*disk.queues, 1U, 1024U)));
    TRY(addPciPlace(device, disk.address, context.domain));
    return device;
}

Result<QJsonObject> ideDisk(const BuildContext &context, const config::DiskConfig &disk)
{
    const config::AddressConfig address = disk.address.value_or(config::AddressConfig {});
    const bool sata = is(disk.bus, u"sata");
    const config::ControllerConfig *controller
        = findController(context.domain, *disk.bus, address.controller.value_or(0));
    if (!controller)
        return invalid(translated("The %1 of “%2” is on a controller that does not exist.")
                           .arg(diskLabel(disk), context.name()));
    QJsonObject device { { kDriver,
        is(disk.device, u"cdrom") ? QStringLiteral("ide-cd") : QStringLiteral("ide-hd") } };
    const unsigned port = sata ? address.unit.value_or(0) : address.bus.value_or(0);
    device.insert(QStringLiteral("bus"), QStringLiteral("%1.%2").arg(text(controller->alias)).arg(port));
    if (!sata)
        device.insert(QStringLiteral("unit"), int(address.unit.value_or(0)));
    return device;
}

Result<QJsonObject> scsiDisk(const BuildContext &context, const config::DiskConfig &disk)
{
    const config::AddressConfig address = disk.address.value_or(config::AddressConfig {});
    const config::ControllerConfig *controller
        = findController(context.domain, u"scsi", address.controller.value_or(0));
    if (!controller)
        return invalid(translated("The %1 of “%2” is on a controller that does not exist.")
                           .arg(diskLabel(disk), context.name()));
    QJsonObject device {
        { kDriver, is(disk.device, u"cdrom") ? QStringLiteral("scsi-cd") : QStringLiteral("scsi-hd") },
        { QStringLiteral("bus"), text(controller->alias) + QStringLiteral(".0") }
    };
    const int unit = int(address.unit.value_or(0));
    if (is(controller->model, u"virtio-scsi")) {
        device.insert(QStringLiteral("channel"), 0);
        device.insert(QStringLiteral("scsi-id"), int(address.target.value_or(0)));
        device.insert(QStringLiteral("lun"), unit);
    } else {
        device.insert(QStringLiteral("scsi-id"), unit);
    }
    device.insert(QStringLiteral("device_id"), QStringLiteral("drive-") + text(disk.alias));
    return device;
}

Result<QJsonObject> floppy(const BuildContext &context, const config::DiskConfig &disk)
{
    const config::AddressConfig address = disk.address.value_or(config::AddressConfig {});
    QJsonObject device { { kDriver, QStringLiteral("floppy") },
        { QStringLiteral("unit"), int(address.unit.value_or(0)) } };
    if (isQ35(context.domain))
        device.insert(QStringLiteral("bus"), QStringLiteral("fdc%1.0").arg(address.controller.value_or(0)));
    return device;
}

Result<QJsonObject> usbDisk(const BuildContext &context, const config::DiskConfig &disk)
{
    QJsonObject device { { kDriver, QStringLiteral("usb-storage") },
        { QStringLiteral("removable"), is(disk.device, u"cdrom") } };
    if (is(disk.device, u"cdrom") && !hasMedium(disk)) {
        return unsupported(translated("The %1 of “%2” is an empty USB drive; insert a medium or use SATA.")
                               .arg(diskLabel(disk), context.name()));
    }
    TRY(addUsbPlace(device, disk.address, context.domain));
    return device;
}

Result<QJsonObject> diskDevice(const BuildContext &context, const config::DiskConfig &disk)
{
    if (is(disk.bus, u"virtio"))
        return virtioDisk(context, disk);
    if (is(disk.bus, u"sata") || is(disk.bus, u"ide"))
        return ideDisk(context, disk);
    if (is(disk.bus, u"scsi"))
        return scsiDisk(context, disk);
    if (is(disk.bus, u"usb"))
        return usbDisk(context, disk);
    if (is(disk.bus, u"fdc"))
        return floppy(context, disk);
    return unsupported(translated("The %1 of “%2” is on a bus “%3”, which cannot be used here.")
                           .arg(diskLabel(disk), context.name(), text(disk.bus)));
}

Result<> addIdentity(QJsonObject &device, const config::DiskConfig &disk)
{
    if (disk.serial)
        device.insert(QStringLiteral("serial"), *disk.serial);
    const bool hasWwn = is(disk.bus, u"scsi") || is(disk.bus, u"sata") || is(disk.bus, u"ide");
    if (disk.wwn && hasWwn) {
        bool valid = false;
        const quint64 number = disk.wwn->toULongLong(&valid, 16);
        if (!valid)
            return invalid(translated("The %1 has a world wide name “%2” that is no number.")
                               .arg(diskLabel(disk), *disk.wwn));
        device.insert(QStringLiteral("wwn"), qint64(number));
    } else if (disk.wwn) {
        return unsupported(
            translated("The %1 has a world wide name, which its bus cannot carry.").arg(diskLabel(disk)));
    }
    if (disk.rotationRate && hasWwn)
        device.insert(QStringLiteral("rotation_rate"), int(*disk.rotationRate));
    return {};
}

Result<> addDisk(const BuildContext &context, const config::DiskConfig &disk, int index, unsigned bootIndex)
{
    TRY(checkDisk(context, disk));
    TRY_ASSIGN(const auto nodes, blockNodes(disk, index));
    for (const QJsonObject &node : nodes)
        context.add(QStringLiteral("-blockdev"), node);
    TRY_ASSIGN(QJsonObject device, diskDevice(context, disk));
    TRY(context.require(device.value(kDriver).toString(), diskLabel(disk)));
    if (!nodes.empty())
        device.insert(QStringLiteral("drive"), nodes.back().value(kNodeName));
    device.insert(QStringLiteral("id"), text(disk.alias));
    if (bootIndex > 0 && !is(disk.bus, u"fdc"))
        device.insert(QStringLiteral("bootindex"), int(bootIndex));
    TRY(addIdentity(device, disk));
    TRY_ASSIGN(const auto cache, cacheMode(disk));
    if (cache && !disk.isRemovable())
        device.insert(
            QStringLiteral("write-cache"), cache->writeBack ? QStringLiteral("on") : QStringLiteral("off"));
    if (disk.shareable)
        device.insert(QStringLiteral("share-rw"), true);
    addErrorPolicy(device, disk);
    context.add(QStringLiteral("-device"), device);
    return {};
}

} // namespace

QString formatNodeName(int index)
{
    return QStringLiteral("inn-%1-format").arg(index);
}

int blockIndex(const config::DomainConfig & /*domain*/, int position)
{
    return position + 1;
}

Result<std::vector<QJsonObject>> blockNodes(const config::DiskConfig &disk, int index)
{
    std::vector<QJsonObject> nodes;
    if (!hasMedium(disk))
        return nodes;
    TRY_ASSIGN(const auto cache, cacheMode(disk));
    TRY_ASSIGN(const QString format, formatDriver(disk));
    const QString storageName = QStringLiteral("inn-%1-storage").arg(index);
    TRY_ASSIGN(QJsonObject storage, storageNode(disk, storageName));
    addCache(storage, cache);
    storage.insert(QStringLiteral("auto-read-only"), true);
    storage.insert(QStringLiteral("discard"), QStringLiteral("unmap"));

    QJsonObject top { { kNodeName, formatNodeName(index) }, { QStringLiteral("read-only"), disk.readOnly },
        { kDriver, format }, { QStringLiteral("file"), storageName } };
    if (disk.discard)
        top.insert(QStringLiteral("discard"), *disk.discard);
    if (disk.detectZeroes)
        top.insert(QStringLiteral("detect-zeroes"), *disk.detectZeroes);
    addCache(top, cache);
    nodes = { storage, top };
    if (is(disk.copyOnRead, u"on")) {
        nodes.push_back({ { kDriver, QStringLiteral("copy-on-read") },
            { kNodeName, QStringLiteral("inn-%1-cor").arg(index) },
            { QStringLiteral("file"), formatNodeName(index) } });
    }
    return nodes;
}

QHash<QString, unsigned> bootIndexes(const config::DomainConfig &domain)
{
    QHash<QString, unsigned> result;
    for (const config::DiskConfig &disk : domain.disks) {
        if (disk.bootOrder)
            result.insert(text(disk.alias), *disk.bootOrder);
    }
    for (const config::InterfaceConfig &interface : domain.interfaces) {
        if (interface.bootOrder)
            result.insert(text(interface.alias), *interface.bootOrder);
    }
    if (!result.isEmpty())
        return result;
    unsigned next = 1;
    for (const config::BootDeviceConfig &boot : domain.os.boot) {
        const unsigned index = next++;
        if (is(boot.dev, u"network")) {
            if (!domain.interfaces.empty())
                result.insert(text(domain.interfaces.front().alias), index);
            continue;
        }
        const QString device = is(boot.dev, u"hd") ? QStringLiteral("disk")
            : is(boot.dev, u"fd")                  ? QStringLiteral("floppy")
                                                   : QStringLiteral("cdrom");
        const auto first = std::find_if(domain.disks.begin(), domain.disks.end(),
            [&](const config::DiskConfig &disk) { return is(disk.device, device); });
        if (first != domain.disks.end())
            result.insert(text(first->alias), index);
    }
    return result;
}

Result<> addDisks(const BuildContext &context)
{
    const auto boot = bootIndexes(context.domain);
    for (size_t i = 0; i < context.domain.disks.size(); ++i) {
        const config::DiskConfig &disk = context.domain.disks[i];
        TRY(addDisk(context, disk, blockIndex(context.domain, int(i)), boot.value(text(disk.alias))));
        if (!is(disk.bus, u"fdc") || !boot.contains(text(disk.alias)))
            continue;
        const unsigned unit = disk.address ? disk.address->unit.value_or(0) : 0;
        context.add(QStringLiteral("-global"),
            QStringLiteral("isa-fdc.bootindex%1=%2")
                .arg(unit == 0 ? u'A' : u'B')
                .arg(boot.value(text(disk.alias))));
    }
    return {};
}

} // namespace inn::qemu
