#pragma once

#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"

// Parts of fillDefaults(): the devices that a document implies without naming them.
namespace inn::qemu {

// Port numbers, target types, and the pair of first serial port and first console.
void fillCharacterDevices(config::DomainConfig &domain);
// x86 machines have a PS/2 mouse and keyboard.
void addPs2Inputs(config::DomainConfig &domain);
// Controller, bus and unit of SATA, IDE, SCSI and floppy disks from their targets; refuses what is taken
// twice.
Result<> assignDriveAddresses(config::DomainConfig &domain);
// USB, SATA, PCI root, and what disks and channels need; indexes and models of those given.
Result<> addImplicitControllers(config::DomainConfig &domain, const QemuCapabilities &capabilities);

} // namespace inn::qemu
