#pragma once

#include "backend/config/domain/osconfig.h"
#include "backend/drivers/qemu/capabilities/kvmstatus.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
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

// Folders with certificates under the names that QEMU looks for: "ca-cert.pem", "server-cert.pem"…
struct TlsFolders
{
    QString character = QStringLiteral("/etc/pki/qemu");
    QString spice = QStringLiteral("/etc/pki/qemu");
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
    QSet<QString> cdromDrives; // block devices used as media that are CD-ROM drives of this host
    std::map<quint64, QString> hugePages; // mounted file systems by the size of their pages in bytes
    quint64 defaultHugePage = 0; // 0: not known
    QString memoryFolder = QStringLiteral("/dev/shm"); // for guests whose memory is to be files
    std::map<QString, QString> tpms; // sockets of TPM emulators, by alias
    std::map<QString, int> helperFds; // connected ends of helpers that serve a device, by its alias
    int vsockFd = -1; // /dev/vhost-vsock with the guest's address set; -1: QEMU opens it
    TlsFolders tls;
    QDateTime now; // for clocks that count from it; invalid: when the command is built
    std::optional<config::SysinfoConfig> sysinfo; // the host's own, for guests that show it
    QString incoming; // "defer", "fd:5"…: starts waiting for a migration stream; "" is a normal start
};

} // namespace inn::qemu
