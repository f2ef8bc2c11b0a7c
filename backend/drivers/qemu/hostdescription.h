#pragma once

#include "backend/api/types.h"
#include "backend/base/hostfiles.h"
#include "backend/drivers/qemu/capabilities/kvmstatus.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"

namespace inn::qemu {

// What this computer is, from /proc and /sys; the emulator's version is filled in later.
api::HostInfo describeHost(const HostFiles &files);
// libvirt's <capabilities> document. `capabilities` may be null: no emulator, no guests.
QByteArray capabilitiesDocument(const api::HostInfo &host, const QUuid &hostId,
    const QemuCapabilitiesPtr &capabilities, const KvmStatus &kvm);
QUuid hostId(const HostFiles &files); // of the machine's firmware or installation

} // namespace inn::qemu
