#pragma once

#include "backend/drivers/qemu/definition/definition.h"

// Controllers: those the document names, those its machine has, and those its devices need.
namespace inn::qemu {

// libvirt's order: by number among those of one kind. Numbers for those without.
void arrangeControllers(config::DomainConfig &domain);
// What the machine has by itself: PCI root, USB, SATA.
void addMachineControllers(
    config::DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues);
// What disks, channels, smart cards and SCSI host devices sit on.
void addDeviceControllers(config::DomainConfig &domain);
// A model for those without.
void completeControllerModels(config::DomainConfig &domain, const QemuCapabilities &capabilities);
// A controller of that kind and number unless there is one. Returns whether it was added.
bool ensureController(
    config::DomainConfig &domain, const QString &type, unsigned index, const QString &model = {});

// What a PCI controller tells the guest about itself: it follows from its number and place.
void describePciControllers(config::DomainConfig &domain, xml::Issues &issues);
// Whether the machine can have PCI devices at all.
[[nodiscard]] bool supportsPci(const config::DomainConfig &domain, const QemuCapabilities &capabilities);

void checkControllers(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues);

[[nodiscard]] bool isUsb2(const config::ControllerConfig &controller); // one of the ICH9 family

} // namespace inn::qemu
