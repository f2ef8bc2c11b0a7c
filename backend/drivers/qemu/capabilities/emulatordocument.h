#pragma once

#include "backend/drivers/qemu/capabilities/firmware.h"
#include "backend/drivers/qemu/capabilities/kvmstatus.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"

namespace inn::qemu {

struct EmulatorQuestion
{
    QString architecture; // libvirt's word
    QString machine; // empty: what "" resolves to
    QString virtType; // "qemu", "kvm"; empty: kvm where it works
};

// libvirt's <domainCapabilities> of one emulator: a pure function of what was found. Errors: Unsupported, the
// machine or hypervisor is not one of this emulator's.
Result<QByteArray> emulatorDocument(const QemuCapabilities &capabilities, const KvmStatus &kvm,
    const std::vector<FirmwareDescriptor> &firmware, const EmulatorQuestion &question);

} // namespace inn::qemu
