#pragma once

#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/firmware.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"

namespace inn::qemu {

// What define() does between reading and storing: libvirt's defaults, those of its QEMU driver, addresses,
// and the rules for what came of it. Idempotent: a document that was completed does not change again. Values
// present are kept, machine aliases excepted, which are resolved to the version. Errors: InvalidConfig,
// Unsupported: the first problem, with all in the details. `nvramFolder` is where firmware keeps its
// variables.
Result<> prepareDefinition(config::DomainConfig &domain, const QemuCapabilities &capabilities,
    const QString &nvramFolder = QStringLiteral("/var/lib/libvirt/qemu/nvram"));

// For the running document: device names ("net0", "virtio-disk0"); keeps those it finds.
void assignAliases(config::DomainConfig &domain);
// For the running document: os/@firmware='efi' becomes loader, template and nvram path
// (`nvramFolder`/NAME_VARS.fd); 'bios' becomes the loader of an installed BIOS, or QEMU's own. The driver
// copies nvramTemplate to nvram when that file is absent. Errors: Unsupported (no firmware installed for this
// machine; says which package).
Result<> chooseFirmware(config::DomainConfig &domain, const std::vector<FirmwareDescriptor> &firmware,
    const QString &nvramFolder);

} // namespace inn::qemu
