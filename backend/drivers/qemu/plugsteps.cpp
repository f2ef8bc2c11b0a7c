#include "backend/drivers/qemu/plugsteps.h"

#include "backend/base/translated.h"

namespace inn::qemu {

namespace {

using config::DeviceFamily;

constexpr int kOperationUnsupported = 84; // VIR_ERR_OPERATION_UNSUPPORTED

const QString kId = QStringLiteral("id");
const QString kNodeName = QStringLiteral("node-name");

Error notWhileRunning(const QString &message)
{
    Error error { ErrorCode::Unsupported, message };
    error.libvirtCode = kOperationUnsupported;
    return error;
}

Result<> checkDisk(const config::DiskConfig &disk)
{
    if (disk.isRemovable()) {
        return notWhileRunning(
            translated("CD-ROM and floppy drives cannot come or go while the machine runs (“%1”); only their "
                       "media can. Change it for the next start.")
                .arg(text(disk.targetDev)));
    }
    if (is(disk.bus, u"virtio") || is(disk.bus, u"scsi") || is(disk.bus, u"usb"))
        return {};
    return notWhileRunning(
        translated("The disk “%1” is on the bus “%2”, where disks cannot come or go while the machine runs; "
                   "use virtio, scsi or usb, or change it for the next start.")
            .arg(text(disk.targetDev), text(disk.bus)));
}

Result<> checkController(const config::ControllerConfig &controller)
{
    if (is(controller.type, u"scsi") || is(controller.type, u"virtio-serial"))
        return {};
    if (is(controller.type, u"usb") && text(controller.model).endsWith(u"xhci"))
        return {};
    return notWhileRunning(
        translated("Controllers of the type “%1” cannot come or go while the machine runs; "
                   "change it for the next start.")
            .arg(text(controller.type)));
}

Result<> checkCharacter(const config::CharacterDeviceConfig &device, DeviceFamily family)
{
    if (family == DeviceFamily::Channel && is(device.targetType, u"virtio"))
        return {};
    if (family == DeviceFamily::Console && is(device.targetType, u"virtio"))
        return {};
    if (family == DeviceFamily::Serial
        && (is(device.targetType, u"usb-serial") || is(device.targetType, u"pci-serial")))
        return {};
    return notWhileRunning(
        translated("A %1 of the target type “%2” cannot come or go while the machine runs; change it for the "
                   "next start.")
            .arg(config::elementName(family), text(device.targetType)));
}

Result<DeviceArguments> argumentsOf(
    const DeviceContext &context, const config::DeviceRef &ref, int blockIndex)
{
    const config::DomainConfig &domain = context.domain;
    const auto whole = [](Result<StorageArguments> made) -> Result<DeviceArguments> {
        if (!made)
            return std::move(made).error();
        if (!made->fsdevs.isEmpty() || !made->drives.isEmpty())
            return notWhileRunning(translated("This device cannot come while the machine runs."));
        return DeviceArguments(*made);
    };
    switch (ref.family) {
    case DeviceFamily::Disk:
        return whole(diskArguments(context, domain.disks[ref.index], blockIndex));
    case DeviceFamily::Controller:
        return whole(controllerArguments(context, domain.controllers[ref.index]));
    case DeviceFamily::Memory:
        return whole(memoryDeviceArguments(context, domain.memoryDevices[ref.index]));
    case DeviceFamily::Filesystem:
        return whole(filesystemArguments(context, domain.filesystems[ref.index]));
    case DeviceFamily::Shmem:
        return whole(sharedMemoryArguments(context, domain.shmems[ref.index]));
    case DeviceFamily::Interface:
        return interfaceArguments(context, domain.interfaces[ref.index]);
    case DeviceFamily::Hostdev:
        return hostdevArguments(context, domain.hostdevs[ref.index]);
    case DeviceFamily::Redirdev:
        return redirdevArguments(context, domain.redirdevs[ref.index]);
    case DeviceFamily::Serial:
        return characterArguments(context, domain.serials[ref.index], CharacterRole::Serial);
    case DeviceFamily::Console:
        return characterArguments(context, domain.consoles[ref.index], CharacterRole::Console);
    case DeviceFamily::Channel:
        return characterArguments(context, domain.channels[ref.index], CharacterRole::Channel);
    case DeviceFamily::Input:
        return inputArguments(context, domain.inputs[ref.index]);
    case DeviceFamily::Watchdog:
        return watchdogArguments(context, domain.watchdogs[ref.index]);
    case DeviceFamily::Rng:
        return rngArguments(context, domain.rngs[ref.index]);
    default:
        return notWhileRunning(
            translated("A device of the kind “%1” cannot come or go while the machine runs; change it for "
                       "the next start.")
                .arg(config::elementName(ref.family)));
    }
}

QJsonObject byId(const QJsonValue &id)
{
    return { { kId, id } };
}

// Numbers joined with colons, as a tap device's descriptors are.
QString named(const QString &numbers, const std::map<int, FileDescriptor> &descriptors)
{
    QStringList names;
    for (const QString &number : numbers.split(u':')) {
        const bool ours = descriptors.count(number.toInt()) > 0;
        names << (ours ? QStringLiteral("inn-fd-") + number : number);
    }
    return names.join(u':');
}

QJsonObject withNames(QJsonObject object, const std::map<int, FileDescriptor> &descriptors)
{
    static const QStringList direct { QStringLiteral("fd"), QStringLiteral("fds"), QStringLiteral("vhostfd"),
        QStringLiteral("vhostfds") };
    const bool isDescriptor = object.value(QStringLiteral("type")).toString() == QStringLiteral("fd");
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isString() && (direct.contains(key) || (isDescriptor && key == QStringLiteral("str")))) {
            object.insert(key, named(value.toString(), descriptors));
        } else if (value.isObject()) {
            QJsonObject inner = value.toObject();
            if (isDescriptor && inner.value(QStringLiteral("str")).isString())
                inner.insert(
                    QStringLiteral("str"), named(inner.value(QStringLiteral("str")).toString(), descriptors));
            object.insert(key, withNames(inner, descriptors));
        }
    }
    return object;
}

} // namespace

Result<> checkPluggable(const config::DomainConfig &live, const config::DeviceRef &device)
{
    switch (device.family) {
    case DeviceFamily::Disk:
        return checkDisk(live.disks[device.index]);
    case DeviceFamily::Controller:
        return checkController(live.controllers[device.index]);
    case DeviceFamily::Serial:
        return checkCharacter(live.serials[device.index], device.family);
    case DeviceFamily::Console:
        return checkCharacter(live.consoles[device.index], device.family);
    case DeviceFamily::Channel:
        return checkCharacter(live.channels[device.index], device.family);
    case DeviceFamily::Input:
        if (is(live.inputs[device.index].bus, u"usb") || is(live.inputs[device.index].bus, u"virtio"))
            return {};
        return notWhileRunning(
            translated("Input devices on the bus “%1” cannot come or go while the machine runs; use usb or "
                       "virtio.")
                .arg(text(live.inputs[device.index].bus)));
    case DeviceFamily::Interface:
    case DeviceFamily::Hostdev:
    case DeviceFamily::Redirdev:
    case DeviceFamily::Watchdog:
    case DeviceFamily::Rng:
    case DeviceFamily::Memory:
    case DeviceFamily::Shmem:
        return {};
    default:
        return notWhileRunning(
            translated("A device of the kind “%1” cannot come or go while the machine runs; change it for "
                       "the next start.")
                .arg(config::elementName(device.family)));
    }
}

Result<std::vector<PlugStep>> plugSteps(
    const DeviceContext &context, const config::DeviceRef &device, int blockIndex)
{
    TRY_ASSIGN(const DeviceArguments arguments, argumentsOf(context, device, blockIndex));
    std::vector<PlugStep> steps;
    for (const QJsonObject &object : arguments.objects) {
        const QJsonValue id = object.value(kId);
        const bool shared = id.toString() == QStringLiteral("inn-reservations");
        steps.push_back(
            { QStringLiteral("object-add"), object, shared ? QString() : QStringLiteral("object-del"),
                byId(id), shared ? PlugStep::Sharing::Shared : PlugStep::Sharing::Own });
    }
    for (const QJsonObject &chardev : arguments.chardevs) {
        steps.push_back({ QStringLiteral("chardev-add"), chardev, QStringLiteral("chardev-remove"),
            byId(chardev.value(kId)) });
    }
    for (const QJsonObject &netdev : arguments.netdevs) {
        steps.push_back(
            { QStringLiteral("netdev_add"), netdev, QStringLiteral("netdev_del"), byId(netdev.value(kId)) });
    }
    for (const QJsonObject &node : arguments.blockdevs) {
        steps.push_back({ QStringLiteral("blockdev-add"), node, QStringLiteral("blockdev-del"),
            { { kNodeName, node.value(kNodeName) } } });
    }
    if (device.family == DeviceFamily::Watchdog) {
        TRY_ASSIGN(const QString action, watchdogAction(context, context.domain.watchdogs[device.index]));
        steps.push_back(
            { QStringLiteral("watchdog-set-action"), { { QStringLiteral("action"), action } }, {}, {} });
    }
    for (const QJsonObject &each : arguments.devices) {
        steps.push_back(
            { QStringLiteral("device_add"), each, QStringLiteral("device_del"), byId(each.value(kId)) });
    }
    if (device.family == DeviceFamily::Disk) {
        const config::DiskConfig &disk = context.domain.disks[device.index];
        if (disk.ioTune && disk.ioTune->limitsSomething())
            steps.push_back({ QStringLiteral("block_set_io_throttle"), throttleArguments(disk), {}, {} });
    }
    return steps;
}

QJsonArray undoCommands(const std::vector<PlugStep> &steps)
{
    QJsonArray commands;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->undo.isEmpty())
            continue;
        commands.append(QJsonObject { { QStringLiteral("execute"), step->undo },
            { QStringLiteral("arguments"), step->undoArguments } });
    }
    return commands;
}

QJsonArray undoByName(const config::DeviceRef &device, const QString &alias, int blockIndex)
{
    std::vector<PlugStep> steps;
    const auto add = [&](const char *command, const QString &key, const QString &name) {
        steps.push_back({ {}, {}, QString::fromLatin1(command), { { key, name } } });
    };
    if (device.family == DeviceFamily::Memory)
        add("object-del", kId, QStringLiteral("mem") + alias);
    else if (device.family == DeviceFamily::Rng)
        add("object-del", kId, QStringLiteral("obj") + alias);
    else if (device.family == DeviceFamily::Interface)
        add("netdev_del", kId, QStringLiteral("host") + alias);
    else if (device.family == DeviceFamily::Disk) {
        for (const char *layer : { "storage", "format", "cor" })
            add("blockdev-del", kNodeName,
                QStringLiteral("inn-%1-%2").arg(blockIndex).arg(QString::fromLatin1(layer)));
    } else {
        add("chardev-remove", kId, QStringLiteral("char") + alias);
    }
    return undoCommands(steps);
}

std::vector<NamedDescriptor> nameDescriptors(
    std::vector<PlugStep> &steps, const std::map<int, FileDescriptor> &descriptors)
{
    std::vector<NamedDescriptor> result;
    for (const auto &[number, descriptor] : descriptors)
        result.push_back({ QStringLiteral("inn-fd-%1").arg(number), descriptor });
    if (result.empty())
        return result;
    for (PlugStep &step : steps) {
        if (step.command == QStringLiteral("netdev_add") || step.command == QStringLiteral("chardev-add"))
            step.arguments = withNames(step.arguments, descriptors);
    }
    return result;
}

} // namespace inn::qemu
