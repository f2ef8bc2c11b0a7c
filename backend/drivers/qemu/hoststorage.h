#pragma once

#include "backend/base/commandspec.h"
#include "backend/base/filedescriptor.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/command/hoststate.h"
#include "backend/drivers/qemu/helperprograms.h"

#include <vector>

// What this host has to do for a guest's disks, folders and memory: before the command is built, before the
// emulator runs, and afterwards. The steps of QemuDomain's start.
namespace inn::qemu {

enum class StartKind { Boot, Restore };

// Drives without their medium, and optional disks, stay away as their startup policy says. Both documents are
// changed alike. The targets of what was left out.
QStringList applyStartupPolicies(
    config::DomainConfig &live, config::DomainConfig &forCommand, StartKind kind);

// Facts that the command needs: CD-ROM drives, file systems of huge pages.
void describeStorage(const config::DomainConfig &forCommand, HostState &host);

// A guest's own folders among them, also those of a guest that an earlier process of ours began.
void removeHugePages(const QString &key);

// A transient disk writes to a file beside its image, which goes with the guest.
struct TransientDisk
{
    QString overlay;
    CommandSpec create;
};
// Makes the disks of the document write to overlays. Errors: Unsupported.
Result<std::vector<TransientDisk>> useOverlays(config::DomainConfig &forCommand);
// By the running document; also those of a guest that was found again.
void removeOverlays(const config::DomainConfig &live);

// The servers of shared folders, with sockets that listen already (in `kept`, until the servers have them).
Result<std::vector<HelperStart>> storageHelpers(
    const config::DomainConfig &live, const HostState &host, std::vector<FileDescriptor> &kept);

} // namespace inn::qemu
