#pragma once

#include "backend/drivers/qemu/definition/definition.h"

// Booting, firmware, system information, and protection of and from the guest, as QEMU has them.
namespace inn::qemu {

// Where the firmware's variables are kept, and the model of a security label without one.
void completeOs(config::DomainConfig &domain, const DefinitionHost &host);
void checkOs(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);

} // namespace inn::qemu
