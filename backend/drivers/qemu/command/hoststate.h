#pragma once

#include "backend/drivers/qemu/capabilities/kvmstatus.h"

#include <QHash>
#include <QString>

#include <map>
#include <vector>

namespace inn::qemu {

// Where the private files of one running guest are. One folder per guest, mode 0700, made by the driver.
struct RuntimePaths
{
    QString folder; // "/run/user/1000/innkeeper/qemu/3-web"
    QString logFolder; // for serial logs; "" keeps none

    [[nodiscard]] QString monitor() const { return folder + QStringLiteral("/monitor.sock"); }
    // The private socket of graphics device `index` of the document (VNC or SPICE).
    [[nodiscard]] QString graphics(int index) const
    {
        return folder + QStringLiteral("/graphics%1.sock").arg(index);
    }
    // The private socket of a character device by its alias: "serial0", "console1", "channel0".
    [[nodiscard]] QString character(const QString &alias) const
    {
        return folder + u'/' + alias + QStringLiteral(".sock");
    }
    // What a serial port said, when logFolder is set.
    [[nodiscard]] QString characterLog(const QString &alias) const
    {
        return logFolder.isEmpty() ? QString() : logFolder + u'/' + alias + QStringLiteral(".log");
    }
};

// How one NIC reaches the world; the driver prepares it before the command is built.
struct NicBackend
{
    enum class Kind {
        Slirp, // QEMU's own user networking
        Stream, // a helper (passt) listens at socketPath, or socketFd is a connected end
        Tap, // tapFds (one per queue), with vhostFds as many or none
    };
    Kind kind = Kind::Slirp;
    QString socketPath;
    int socketFd = -1;
    std::vector<int> tapFds, vhostFds;
    bool operator==(const NicBackend &) const = default;
};

// Everything of the host that a command line depends on. File descriptor numbers are those in the child:
// whoever spawns QEMU lets it inherit them under the same numbers.
struct HostState
{
    RuntimePaths paths;
    KvmStatus kvm;
    // Listening socket for QMP at paths.monitor(); -1: QEMU makes it itself. Connect before exec: no waiting
    // needed.
    int monitorFd = -1;
    // Listening sockets of character devices by alias (same paths as paths.character()); absent: QEMU makes
    // them.
    std::map<QString, int> characterFds;
    // By interface alias ("net0"). Interfaces of type "user" may be absent (Slirp); all others must be there.
    std::map<QString, NicBackend> nics;
    QString incoming; // "defer", "fd:5"…: starts waiting for a migration stream; "" is a normal start
};

} // namespace inn::qemu
