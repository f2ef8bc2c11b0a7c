#pragma once

#include "backend/api/secrets.h"
#include "backend/drivers/qemu/command/devicearguments.h"

// Disks, controllers, file systems and memory as QEMU takes them, on the command line and, with the same
// values, while the guest runs. Pure functions, as those of devicearguments.h.
namespace inn::qemu {

struct StorageArguments : DeviceArguments
{
    QStringList fsdevs, drives; // of -fsdev and -drive: such devices cannot be added later
    QJsonObject throttle; // of block_set_io_throttle, once the device is there; empty: no limits
};

// `index` makes the names of the disk's nodes; `bootIndex` counts where the disk itself says none. An object
// that several disks share ("inn-reservations") may be there already.
Result<StorageArguments> diskArguments(
    const DeviceContext &context, const config::DiskConfig &disk, int index, unsigned bootIndex = 0);
Result<StorageArguments> controllerArguments(
    const DeviceContext &context, const config::ControllerConfig &controller);
Result<StorageArguments> filesystemArguments(
    const DeviceContext &context, const config::FilesystemConfig &filesystem);
Result<StorageArguments> memoryDeviceArguments(
    const DeviceContext &context, const config::MemoryDeviceConfig &memory);
Result<StorageArguments> sharedMemoryArguments(
    const DeviceContext &context, const config::ShmemConfig &shmem);

// Part of the machine's board, or not a device of its own.
bool isBuiltIn(const config::ControllerConfig &controller, const config::DomainConfig &domain);

// What commands with a parameter "id" take for a disk (block_set_io_throttle, blockdev-open-tray…).
QString driveOwner(const config::DiskConfig &disk);
// The limits of a disk as arguments of block_set_io_throttle; all zeros take limits away.
QJsonObject throttleArguments(const config::DiskConfig &disk);

// Objects that the nodes of blockNodes() refer to (secrets, TLS credentials, reservations), to be made before
// them.
Result<std::vector<QJsonObject>> blockNodeObjects(
    const config::DiskConfig &disk, int index, const HostState &host);
// What the drive is given: the node above all others.
QString topNodeName(const config::DiskConfig &disk, int index);

// A secret that QEMU reads from a file of the guest's folder when the object is made. Whoever starts QEMU or
// adds the device writes the file before (mode 0600) and removes it afterwards.
struct SecretNeed
{
    QString file; // where to write it
    QString label; // of the disk, for messages
    api::SecretUsage kind = api::SecretUsage::Volume; // for one that is named by its usage
    std::optional<QUuid> uuid; // what the document refers to
    std::optional<QString> usage;
    std::optional<QByteArray> value; // known from the document itself: cookies
};
std::vector<SecretNeed> secretsOf(const config::DiskConfig &disk, int index, const HostState &host);

// Memory of the host for the guest: modules, and the cells of a guest with NUMA.
struct MemoryBackendRequest
{
    enum class Use {
        Module, // always an object
        System, // the machine's RAM, whose name in migration streams is that of old
        Cell, // memory of a NUMA node
    };
    QString id; // of the object: "memdimm0", "ram-node0"
    quint64 size = 0; // bytes
    std::optional<int> node; // of the guest, for what the document says of nodes
    config::MemoryDeviceConfig module; // what a module says itself
    Use use = Use::Module;
};
struct MemoryBackend
{
    QJsonObject object; // of object-add
    bool needed = true; // false: nothing is asked that memory without an object does not have
};
Result<MemoryBackend> memoryBackend(const DeviceContext &context, const MemoryBackendRequest &request);

// The socket of a file system's daemon, and of the helper for SCSI reservations.
QString filesystemSocket(const HostState &host, const config::FilesystemConfig &filesystem);
QString reservationsSocket(const HostState &host);

// "on" and "off" (or "yes" and "no") as a boolean; nothing if not said.
void addSwitch(QJsonObject &device, const QString &property, const Text &value);
// A number that is said and not 0.
void addPositive(QJsonObject &device, const QString &property, const std::optional<unsigned> &value);
// A connection to a Unix socket as arguments of chardev-add.
QJsonObject socketChardev(const QString &id, const QString &path, std::optional<unsigned> reconnect = {});

} // namespace inn::qemu
