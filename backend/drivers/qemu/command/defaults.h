#pragma once

#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/firmware.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"

namespace inn::qemu {

// What is filled into a document when it is defined, as libvirt's QEMU driver does. All functions are pure
// and idempotent: a document that has been filled does not change again. Values present are never changed
// (machine aliases excepted, which are resolved to the version).

// UUID, emulator, machine, memory and vCPUs, CPU, on_* actions, clock, implicit controllers and devices (USB,
// SATA or IDE, virtio-serial, SCSI, PCI roots, PS/2 input, console for the first serial port, balloon), disk
// bus, driver and target, video memory, MAC addresses (52:54:00). Errors: InvalidConfig, Unsupported, each
// naming the device.
Result<> fillDefaults(config::DomainConfig &domain, const QemuCapabilities &capabilities);
// PCI (adding root ports or bridges as needed), USB, drive and virtio-serial addresses for what has none.
// Errors: InvalidConfig (address taken twice, or no such bus).
Result<> assignAddresses(config::DomainConfig &domain, const QemuCapabilities &capabilities);
// Both, in order: what define() does between reading and storing.
Result<> prepareDefinition(config::DomainConfig &domain, const QemuCapabilities &capabilities);

// For the running document: device names ("net0", "virtio-disk0"); keeps those it finds.
void assignAliases(config::DomainConfig &domain);
// For the running document: os/@firmware='efi' becomes loader, template and nvram path
// (`nvramFolder`/NAME_VARS.fd). Does nothing for BIOS. The driver copies nvramTemplate to nvram when that
// file is absent. Errors: Unsupported (no firmware installed for this machine; says which package).
Result<> chooseFirmware(config::DomainConfig &domain, const std::vector<FirmwareDescriptor> &firmware,
    const QString &nvramFolder);

} // namespace inn::qemu
