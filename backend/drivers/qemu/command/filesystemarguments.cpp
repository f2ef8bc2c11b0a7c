#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/deviceobjects.h"

// Folders of the host that the guest sees, and memory that guests share.
namespace inn::qemu {

namespace {

const QString kDriver = QStringLiteral("driver");

QString label(const config::FilesystemConfig &filesystem)
{
    return translated("shared folder “%1”").arg(text(filesystem.target));
}

// The words of QEMU's 9p server for how files of the guest are stored.
QString securityModel(const config::FilesystemConfig &filesystem)
{
    if (is(filesystem.accessMode, u"mapped"))
        return QStringLiteral("mapped");
    if (is(filesystem.accessMode, u"squash"))
        return QStringLiteral("none");
    return QStringLiteral("passthrough");
}

QString fsdev(const config::FilesystemConfig &filesystem)
{
    QString value = QStringLiteral("local,security_model=") + securityModel(filesystem);
    if (filesystem.multidevs && !is(filesystem.multidevs, u"default"))
        value += QStringLiteral(",multidevs=") + *filesystem.multidevs;
    const auto addMode = [&](QStringView name, const std::optional<unsigned> &mode) {
        if (mode.value_or(0) > 0)
            value += QStringLiteral(",%1=%2").arg(name).arg(*mode, 4, 8, QLatin1Char('0'));
    };
    addMode(u"fmode", filesystem.fileMode);
    addMode(u"dmode", filesystem.folderMode);
    if (filesystem.writePolicy)
        value += QStringLiteral(",writeout=") + *filesystem.writePolicy;
    value += QStringLiteral(",id=fsdev-%1,path=%2")
                 .arg(text(filesystem.alias), escaped(text(filesystem.sourceDir)));
    if (filesystem.readOnly)
        value += QStringLiteral(",readonly=on");
    return value;
}

Result<QJsonObject> virtioDevice(
    const DeviceContext &context, const QString &base, const config::FilesystemConfig &filesystem)
{
    QJsonObject device { { kDriver, virtioDriver(base, filesystem, filesystem.model) } };
    TRY(context.require(device.value(kDriver).toString(), label(filesystem)));
    addVirtioOptions(device, filesystem);
    TRY(addDeviceInfo(device, context, filesystem));
    return device;
}

Result<StorageArguments> virtiofs(const DeviceContext &context, const config::FilesystemConfig &filesystem)
{
    StorageArguments result;
    const QString chardev = QStringLiteral("chr-vu-") + text(filesystem.alias);
    result.chardevs.push_back(socketChardev(chardev, filesystemSocket(context.host, filesystem)));
    TRY_ASSIGN(QJsonObject device, virtioDevice(context, QStringLiteral("vhost-user-fs"), filesystem));
    device.insert(QStringLiteral("chardev"), chardev);
    device.insert(QStringLiteral("tag"), text(filesystem.target));
    if (filesystem.queueSize.value_or(0) > 0)
        device.insert(QStringLiteral("queue-size"), qint64(*filesystem.queueSize));
    result.devices.push_back(device);
    return result;
}

Result<QJsonObject> sharedMemoryDevice(const DeviceContext &context, const config::ShmemConfig &shmem)
{
    const QString model = shmem.model.value_or(QStringLiteral("ivshmem"));
    QJsonObject device { { kDriver, model } };
    TRY(context.require(model, translated("shared memory “%1”").arg(text(shmem.name))));
    addPositive(device, QStringLiteral("vectors"), shmem.msiVectors);
    addSwitch(device, QStringLiteral("ioeventfd"), shmem.msiIoEventFd);
    if (!shmem.server && shmem.role && !is(shmem.role, u"default")) {
        device.insert(QStringLiteral("master"),
            is(shmem.role, u"master") ? QStringLiteral("on") : QStringLiteral("off"));
    }
    TRY(addDeviceInfo(device, context, shmem));
    return device;
}

QString sharedMemorySocket(const config::ShmemConfig &shmem)
{
    if (shmem.serverPath && !shmem.serverPath->isEmpty())
        return *shmem.serverPath;
    return QStringLiteral("/var/lib/libvirt/shmem-%1-sock").arg(text(shmem.name));
}

} // namespace

QString filesystemSocket(const HostState &host, const config::FilesystemConfig &filesystem)
{
    if (filesystem.sourceSocket && !filesystem.sourceSocket->isEmpty())
        return *filesystem.sourceSocket; // the user runs the daemon
    return host.paths.folder + QStringLiteral("/%1-fs.sock").arg(text(filesystem.alias));
}

Result<StorageArguments> filesystemArguments(
    const DeviceContext &context, const config::FilesystemConfig &filesystem)
{
    if (filesystem.type && !is(filesystem.type, u"mount")) {
        return unsupported(translated("The %1 of “%2” is of the type “%3”; QEMU can only share folders.")
                               .arg(label(filesystem), context.name(), *filesystem.type));
    }
    if (is(filesystem.driverType, u"virtiofs"))
        return virtiofs(context, filesystem);
    const QString driver = filesystem.driverType.value_or(QStringLiteral("path"));
    if (driver != u"path") {
        return unsupported(translated("The %1 of “%2” asks for a driver “%3”, which QEMU has not.")
                               .arg(label(filesystem), context.name(), driver));
    }
    StorageArguments result;
    result.fsdevs << fsdev(filesystem);
    TRY_ASSIGN(QJsonObject device, virtioDevice(context, QStringLiteral("virtio-9p"), filesystem));
    device.insert(QStringLiteral("fsdev"), QStringLiteral("fsdev-") + text(filesystem.alias));
    device.insert(QStringLiteral("mount_tag"), text(filesystem.target));
    device.remove(QStringLiteral("bootindex"));
    result.devices.push_back(device);
    return result;
}

Result<StorageArguments> sharedMemoryArguments(const DeviceContext &context, const config::ShmemConfig &shmem)
{
    StorageArguments result;
    TRY_ASSIGN(QJsonObject device, sharedMemoryDevice(context, shmem));
    const QString alias = text(shmem.alias);
    if (shmem.server) {
        const QString chardev = QStringLiteral("char") + alias;
        result.chardevs.push_back(socketChardev(chardev, sharedMemorySocket(shmem)));
        device.insert(QStringLiteral("chardev"), chardev);
    } else {
        const QString memory = QStringLiteral("shmmem-") + alias;
        result.objects.push_back({ { QStringLiteral("qom-type"), QStringLiteral("memory-backend-file") },
            { QStringLiteral("id"), memory },
            { QStringLiteral("mem-path"), QStringLiteral("/dev/shm/") + text(shmem.name) },
            { QStringLiteral("size"), qint64(shmem.size.value_or(Bytes::mib(4)).count) },
            { QStringLiteral("share"), true } });
        device.insert(QStringLiteral("memdev"), memory);
    }
    result.devices.push_back(device);
    return result;
}

Result<> addFilesystems(const BuildContext &context)
{
    for (const config::FilesystemConfig &filesystem : context.domain.filesystems) {
        TRY_ASSIGN(const StorageArguments arguments, filesystemArguments(context, filesystem));
        for (const QString &value : arguments.fsdevs)
            context.add(QStringLiteral("-fsdev"), value);
        context.add(arguments);
    }
    return {};
}

Result<> addSharedMemory(const BuildContext &context)
{
    for (const config::ShmemConfig &shmem : context.domain.shmems) {
        TRY_ASSIGN(const StorageArguments arguments, sharedMemoryArguments(context, shmem));
        context.add(arguments);
    }
    return {};
}

} // namespace inn::qemu
