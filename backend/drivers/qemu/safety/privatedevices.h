#pragma once

#include "backend/base/result.h"
#include "backend/drivers/qemu/process.h"
#include "backend/drivers/qemu/safety/guestuser.h"

#include <QByteArray>

#include <vector>

// A /dev of a guest's own, in a mount namespace of its emulator: holds what it needs and nothing else.
namespace inn::qemu {

struct DeviceNode
{
    QByteArray path; // below /dev
    mode_t mode = 0; // with the kind; a symbolic link's is S_IFLNK
    dev_t number = 0;
    uid_t uid = 0;
    gid_t gid = 0;
    QByteArray target = {}; // of a link
};

struct PrivateDevices
{
    QByteArray place; // an empty folder where it is put together
    std::vector<QByteArray> folders; // to be made, parents first
    std::vector<DeviceNode> nodes;
    std::vector<QByteArray> mounts; // of the host's /dev that stay: "/dev/pts"
};

// The node and, when the path leads over links, those. Empty: it is no device.
std::vector<DeviceNode> deviceNodes(const QString &path);
// The same as the user's own: nobody else's are changed.
void giveTo(std::vector<DeviceNode> &nodes, const GuestUser &user);
void addNodes(PrivateDevices &devices, const std::vector<DeviceNode> &nodes);
// What stays of the host's: terminals, shared memory. `place` is made.
Result<PrivateDevices> privateDevices(const QString &place);

// Whether this program may make namespaces; found out once.
bool canMakeNamespaces();
// In a child between birth and exec: only what is safe there. 0, or an errno.
int enterPrivateDevices(const PrivateDevices &devices) noexcept;
// In the namespace of a running emulator. Errors: Io.
Result<> addNodesTo(const ProcessId &process, const std::vector<DeviceNode> &nodes);
Result<> removeNodesFrom(const ProcessId &process, const std::vector<DeviceNode> &nodes);
// Its namespace differs from ours.
bool hasPrivateDevices(const ProcessId &process);

} // namespace inn::qemu
