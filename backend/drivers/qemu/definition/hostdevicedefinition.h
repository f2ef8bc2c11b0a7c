#pragma once

#include "backend/drivers/qemu/definition/definition.h"

// Devices and folders of the host that the guest gets.
namespace inn::qemu {

void completeHostDevices(config::DomainConfig &domain);
void checkHostDevices(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);

} // namespace inn::qemu
