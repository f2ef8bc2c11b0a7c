#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/storagesource.h"
#include "backend/drivers/qemu/command/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace inn::qemu {

namespace {

const QString kDriver = QStringLiteral("driver");
const QString kId = QStringLiteral("id");
const QString kBus = QStringLiteral("bus");

bool isVhostUser(const config::DiskConfig &disk)
{
    return is(disk.type, u"vhostuser");
}

bool isPassedThrough(const config::DiskConfig &disk)
{
    return is(disk.device, u"lun");
}

// What the whole disk asks that cannot be.
Result<> checkDisk(const DeviceContext &context, const config::DiskConfig &disk)
{
    const QString label = diskLabel(disk);
    if (!disk.isRemovable() && !isVhostUser(disk) && storageLayers(disk, 0).empty())
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
    // “enospace” is a way to treat failed writes only.
    const bool onlyFull = is(disk.errorPolicy, u"enospace");
    const QString write = onlyFull ? QStringLiteral("enospc") : text(disk.errorPolicy);
    const QString read = disk.readErrorPolicy ? *disk.readErrorPolicy : onlyFull ? QString() : write;
    if (!write.isEmpty())
        device.insert(QStringLiteral("werror"), write);
    if (!read.isEmpty())
        device.insert(QStringLiteral("rerror"), read);
}

Error noController(const DeviceContext &context, const config::DiskConfig &disk)
{
    return invalid(translated("The %1 of “%2” is on a controller that does not exist.")
                       .arg(diskLabel(disk), context.name()));
}

QJsonObject virtioDisk(const config::DiskConfig &disk)
{
    const QString base = isVhostUser(disk) ? QStringLiteral("vhost-user-blk") : QStringLiteral("virtio-blk");
    QJsonObject device { { kDriver, virtioDriver(base, disk, disk.model) } };
    addVirtioOptions(device, disk);
    if (disk.ioThread.value_or(0) > 0)
        device.insert(QStringLiteral("iothread"), QStringLiteral("iothread%1").arg(*disk.ioThread));
    addSwitch(device, QStringLiteral("ioeventfd"), disk.ioEventFd);
    addSwitch(device, QStringLiteral("event_idx"), disk.eventIdx);
    if (isPassedThrough(disk) && !isVhostUser(disk))
        device.insert(QStringLiteral("scsi"), true);
    addPositive(device, QStringLiteral("num-queues"), disk.queues);
    addPositive(device, QStringLiteral("queue-size"), disk.queueSize);
    return device;
}

Result<QJsonObject> ideDisk(const DeviceContext &context, const config::DiskConfig &disk)
{
    const config::AddressConfig address = disk.address.value_or(config::AddressConfig {});
    const bool sata = is(disk.bus, u"sata");
    const config::ControllerConfig *controller
        = findController(context.domain, *disk.bus, address.controller.value_or(0));
    if (!controller)
        return noController(context, disk);
    QJsonObject device { { kDriver,
        is(disk.device, u"cdrom") ? QStringLiteral("ide-cd") : QStringLiteral("ide-hd") } };
    const unsigned port = sata ? address.unit.value_or(0) : address.bus.value_or(0);
    // The board's own has no name of the user's.
    const QString bus
        = isBuiltIn(*controller, context.domain) ? QStringLiteral("ide") : text(controller->alias);
    device.insert(kBus, QStringLiteral("%1.%2").arg(bus).arg(port));
    if (!sata)
        device.insert(QStringLiteral("unit"), int(address.unit.value_or(0)));
    return device;
}

QString scsiDriver(const config::DiskConfig &disk)
{
    if (isPassedThrough(disk))
        return QStringLiteral("scsi-block");
    return is(disk.device, u"cdrom") ? QStringLiteral("scsi-cd") : QStringLiteral("scsi-hd");
}

Result<QJsonObject> scsiDisk(const DeviceContext &context, const config::DiskConfig &disk)
{
    const config::AddressConfig address = disk.address.value_or(config::AddressConfig {});
    const config::ControllerConfig *controller
        = findController(context.domain, u"scsi", address.controller.value_or(0));
    if (!controller)
        return noController(context, disk);
    QJsonObject device { { kDriver, scsiDriver(disk) } };
    static const QSet<QString> flat { QStringLiteral("lsilogic"), QStringLiteral("ncr53c90"),
        QStringLiteral("dc390"), QStringLiteral("am53c974") };
    const QString alias
        = isBuiltIn(*controller, context.domain) ? QStringLiteral("scsi") : text(controller->alias);
    if (flat.contains(text(controller->model))) {
        device.insert(kBus, QStringLiteral("%1.%2").arg(alias).arg(address.bus.value_or(0)));
        device.insert(QStringLiteral("scsi-id"), int(address.unit.value_or(0)));
    } else {
        device.insert(kBus, alias + QStringLiteral(".0"));
        device.insert(QStringLiteral("channel"), int(address.bus.value_or(0)));
        device.insert(QStringLiteral("scsi-id"), int(address.target.value_or(0)));
        device.insert(QStringLiteral("lun"), int(address.unit.value_or(0)));
    }
    // Guests know a disk by it: it has been the serial number or the drive's name since there were drives.
    if (!isPassedThrough(disk)) {
        device.insert(QStringLiteral("device_id"),
            disk.serial ? *disk.serial : QStringLiteral("drive-") + text(disk.alias));
    }
    return device;
}

QJsonObject floppy(const config::DiskConfig &disk)
{
    const config::AddressConfig address = disk.address.value_or(config::AddressConfig {});
    return { { kDriver, QStringLiteral("floppy") },
        { QStringLiteral("unit"), int(address.unit.value_or(0)) } };
}

Result<QJsonObject> usbDisk(const DeviceContext &context, const config::DiskConfig &disk)
{
    if (storageLayers(disk, 0).empty()) {
        return unsupported(translated("The %1 of “%2” is an empty USB drive; insert a medium or use SATA.")
                               .arg(diskLabel(disk), context.name()));
    }
    QJsonObject device { { kDriver, QStringLiteral("usb-storage") },
        { QStringLiteral("removable"), is(disk.removable, u"on") } };
    TRY(addUsbPlace(device, disk.address, context.domain));
    return device;
}

Result<QJsonObject> busDevice(const DeviceContext &context, const config::DiskConfig &disk)
{
    if (is(disk.bus, u"virtio"))
        return virtioDisk(disk);
    if (is(disk.bus, u"sata") || is(disk.bus, u"ide"))
        return ideDisk(context, disk);
    if (is(disk.bus, u"scsi"))
        return scsiDisk(context, disk);
    if (is(disk.bus, u"usb"))
        return usbDisk(context, disk);
    if (is(disk.bus, u"fdc"))
        return floppy(disk);
    return unsupported(translated("The %1 of “%2” is on a bus “%3”, which cannot be used here.")
                           .arg(diskLabel(disk), context.name(), text(disk.bus)));
}

// As guests have always seen it: blanks come with a backslash.
QString serialNumber(QString serial)
{
    return serial.replace(u' ', QStringLiteral("\\ "));
}

Result<> addIdentity(QJsonObject &device, const config::DiskConfig &disk)
{
    if (disk.serial)
        device.insert(QStringLiteral("serial"), serialNumber(*disk.serial));
    const auto insertText = [&](const QString &property, const Text &value) {
        if (value && !value->isEmpty())
            device.insert(property, *value);
    };
    insertText(QStringLiteral("vendor"), disk.vendor);
    insertText(QStringLiteral("product"), disk.product);
    addPositive(device, QStringLiteral("rotation_rate"), disk.rotationRate);
    if (!disk.wwn)
        return {};
    bool valid = false;
    const quint64 number = disk.wwn->toULongLong(&valid, 16);
    if (!valid || number > quint64(INT64_MAX))
        return invalid(translated("The %1 has a world wide name “%2” that is no such number.")
                           .arg(diskLabel(disk), *disk.wwn));
    if (is(disk.bus, u"virtio") || is(disk.bus, u"usb") || is(disk.bus, u"fdc")) {
        return unsupported(
            translated("The %1 has a world wide name, which its bus cannot carry.").arg(diskLabel(disk)));
    }
    device.insert(QStringLiteral("wwn"), qint64(number));
    return {};
}

void addShape(QJsonObject &device, const config::DiskConfig &disk)
{
    addPositive(device, QStringLiteral("logical_block_size"), disk.logicalBlockSize);
    addPositive(device, QStringLiteral("physical_block_size"), disk.physicalBlockSize);
    addPositive(device, QStringLiteral("cyls"), disk.cylinders);
    addPositive(device, QStringLiteral("heads"), disk.heads);
    addPositive(device, QStringLiteral("secs"), disk.sectors);
    if (disk.translation)
        device.insert(QStringLiteral("bios-chs-trans"), *disk.translation);
}

Result<QJsonObject> diskDevice(
    const DeviceContext &context, const config::DiskConfig &disk, unsigned bootIndex)
{
    TRY_ASSIGN(QJsonObject device, busDevice(context, disk));
    TRY(context.require(device.value(kDriver).toString(), diskLabel(disk)));
    const bool onBus = is(disk.bus, u"virtio");
    config::DeviceInfoConfig info = disk;
    if (!onBus)
        info.address.reset(); // said above, in the words of the bus
    TRY(addDeviceInfo(device, context, info));
    const unsigned order = disk.bootOrder.value_or(bootIndex);
    if (order > 0)
        device.insert(QStringLiteral("bootindex"), int(std::min(order, unsigned(INT_MAX))));
    if (is(disk.bus, u"fdc"))
        device.remove(QStringLiteral("bootindex")); // the controller's matter
    TRY(addIdentity(device, disk));
    addShape(device, disk);
    TRY_ASSIGN(const auto cache, cacheMode(disk));
    if (cache && !isPassedThrough(disk)) {
        device.insert(
            QStringLiteral("write-cache"), cache->writeBack ? QStringLiteral("on") : QStringLiteral("off"));
    }
    if (disk.shareable)
        device.insert(QStringLiteral("share-rw"), true);
    addErrorPolicy(device, disk);
    return device;
}

// A memory card goes the old way, without a device of its own.
Result<StorageArguments> memoryCard(
    const DeviceContext &context, const config::DiskConfig &disk, unsigned position)
{
    const bool file = is(disk.type, u"file") && disk.source && disk.source->file;
    const bool block = is(disk.type, u"block") && disk.source && disk.source->dev;
    if (!file && !block) {
        return unsupported(translated("The %1 of “%2” is a memory card, which must be a file.")
                               .arg(diskLabel(disk), context.name()));
    }
    StorageArguments result;
    QString drive = QStringLiteral("file=%1,format=%2,if=sd,index=%3")
                        .arg(escaped(file ? *disk.source->file : *disk.source->dev),
                            disk.driverType.value_or(QStringLiteral("raw")))
                        .arg(position);
    if (config::isReadOnly(disk))
        drive += QStringLiteral(",readonly=on");
    if (disk.cache && !is(disk.cache, u"default"))
        drive += QStringLiteral(",cache=") + *disk.cache;
    result.drives << drive;
    return result;
}

bool isBootDevice(const config::DiskConfig &disk, const QString &word)
{
    if (word == u"hd")
        return !disk.isRemovable();
    return is(disk.device, word == u"fd" ? QStringView(u"floppy") : QStringView(u"cdrom"));
}

// The explicit controller of newer Q35 machines, and the boot order of what is in it.
void addFloppyController(const BuildContext &context, const QHash<QString, unsigned> &boot)
{
    bool hasFloppy = false;
    QJsonObject device { { kDriver, QStringLiteral("isa-fdc") } };
    for (const config::DiskConfig &disk : context.domain.disks) {
        if (!is(disk.bus, u"fdc"))
            continue;
        hasFloppy = true;
        const unsigned unit = disk.address ? disk.address->unit.value_or(0) : 0;
        const unsigned order = boot.value(text(disk.alias));
        const QString property = unit == 0 ? QStringLiteral("bootindexA") : QStringLiteral("bootindexB");
        if (order > 0)
            device.insert(property, int(order));
    }
    if (!hasFloppy)
        return;
    if (isQ35(context.domain)) {
        context.add(QStringLiteral("-device"), device);
        return;
    }
    for (const char *property : { "bootindexA", "bootindexB" }) {
        const QString name = QString::fromLatin1(property);
        if (device.contains(name))
            context.add(QStringLiteral("-global"),
                QStringLiteral("isa-fdc.%1=%2").arg(name).arg(device.value(name).toInt()));
    }
}

} // namespace

void addSwitch(QJsonObject &device, const QString &property, const Text &value)
{
    if (is(value, u"on") || is(value, u"yes"))
        device.insert(property, true);
    else if (is(value, u"off") || is(value, u"no"))
        device.insert(property, false);
}

void addPositive(QJsonObject &device, const QString &property, const std::optional<unsigned> &value)
{
    if (value.value_or(0) > 0)
        device.insert(property, qint64(*value));
}

QJsonObject socketChardev(const QString &id, const QString &path, std::optional<unsigned> reconnect)
{
    const QJsonObject address { { QStringLiteral("type"), QStringLiteral("unix") },
        { QStringLiteral("data"), QJsonObject { { QStringLiteral("path"), path } } } };
    QJsonObject data { { QStringLiteral("addr"), address }, { QStringLiteral("server"), false } };
    if (reconnect)
        data.insert(QStringLiteral("reconnect"), int(*reconnect));
    return { { kId, id },
        { QStringLiteral("backend"),
            QJsonObject {
                { QStringLiteral("type"), QStringLiteral("socket") }, { QStringLiteral("data"), data } } } };
}

Result<StorageArguments> diskArguments(
    const DeviceContext &context, const config::DiskConfig &disk, int index, unsigned bootIndex)
{
    TRY(checkDisk(context, disk));
    if (is(disk.bus, u"sd"))
        return memoryCard(context, disk, targetIndex(text(disk.targetDev)).value_or(0));
    StorageArguments result;
    TRY_ASSIGN(result.objects, blockNodeObjects(disk, index, context.host));
    TRY_ASSIGN(result.blockdevs, blockNodes(disk, index, context.host));
    TRY_ASSIGN(QJsonObject device, diskDevice(context, disk, bootIndex));
    if (isVhostUser(disk)) {
        const QString chardev = QStringLiteral("chr-vu-") + text(disk.alias);
        const bool reconnects = is(disk.source->reconnectEnabled, u"yes");
        result.chardevs.push_back(socketChardev(chardev, text(disk.source->path),
            reconnects ? disk.source->reconnectTimeout : std::optional<unsigned>()));
        device.insert(QStringLiteral("chardev"), chardev);
    } else if (!result.blockdevs.empty()) {
        device.insert(QStringLiteral("drive"), topNodeName(disk, index));
        if (disk.ioTune && disk.ioTune->limitsSomething())
            result.throttle = throttleArguments(disk);
    }
    result.devices.push_back(device);
    return result;
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
        const auto first = std::find_if(domain.disks.begin(), domain.disks.end(),
            [&](const config::DiskConfig &disk) { return isBootDevice(disk, text(boot.dev)); });
        if (first != domain.disks.end())
            result.insert(text(first->alias), index);
    }
    return result;
}

Result<> addDisks(const BuildContext &context)
{
    const auto boot = bootIndexes(context.domain);
    addFloppyController(context, boot);
    QSet<QString> objects; // several disks may share one
    for (size_t i = 0; i < context.domain.disks.size(); ++i) {
        const config::DiskConfig &disk = context.domain.disks[i];
        TRY_ASSIGN(StorageArguments arguments,
            diskArguments(context, disk, blockIndex(context.domain, int(i)), boot.value(text(disk.alias))));
        std::erase_if(arguments.objects, [&](const QJsonObject &object) {
            const QString id = object.value(kId).toString();
            const bool known = objects.contains(id);
            objects.insert(id);
            return known;
        });
        for (const QString &drive : std::as_const(arguments.drives))
            context.add(QStringLiteral("-drive"), drive);
        context.add(arguments);
    }
    return {};
}

} // namespace inn::qemu
