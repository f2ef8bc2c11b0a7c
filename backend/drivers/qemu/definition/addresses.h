#pragma once

#include "backend/drivers/qemu/definition/definition.h"

// Addresses of every bus for the devices that have none, as libvirt gives them.
namespace inn::qemu {

// All but those of disks on controllers, in libvirt's order of buses. Adds the controllers that are needed.
void completeAddresses(
    config::DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues);

// The same without USB, whose devices of running guests stay where they are.
void completeSavedAddresses(
    config::DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues);

// What the driver refuses of addresses, given or chosen.
void checkAddresses(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues);

void completeUsbAddresses(
    config::DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues);
void completeVirtioSerialAddresses(config::DomainConfig &domain, xml::Issues &issues);

} // namespace inn::qemu
