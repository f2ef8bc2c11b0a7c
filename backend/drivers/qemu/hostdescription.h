#pragma once

#include "backend/api/types.h"
#include "backend/base/hostfiles.h"
#include "backend/drivers/qemu/capabilities/kvmstatus.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"
#include "backend/drivers/qemu/roots.h"
#include "backend/drivers/qemu/safety/guestuser.h"

#include <vector>

namespace inn::qemu {

// What this computer is, from /proc and /sys; the emulator's version is filled in later.
api::HostInfo describeHost(const HostFiles &files);
// A program that is installed, and the architecture of its guests in libvirt's words.
struct InstalledEmulator
{
    QString architecture;
    QString path;
};
std::vector<InstalledEmulator> installedEmulators(); // the host's architecture first
// An installed one that was asked.
struct KnownEmulator
{
    QString architecture;
    QemuCapabilitiesPtr capabilities;
};
// libvirt's <capabilities> document.
QByteArray capabilitiesDocument(const api::HostInfo &host, const HostFiles &files,
    const std::vector<KnownEmulator> &emulators, const KvmStatus &kvm,
    const std::optional<GuestUser> &guestUser = {}, // whom guests run as, if not as we
    const QUuid &hostUuid = {}); // null: this computer's
QUuid hostId(const HostFiles &files); // of the machine's firmware or installation
// What other hosts know the embedded host by: a folder of its own is a host of its own, so that machines can
// move between two of them on one computer.
QUuid hostId(const HostFiles &files, const Roots &roots);

} // namespace inn::qemu
