#pragma once

#include "backend/drivers/qemu/definition/definition.h"

// Displays, graphics cards, sound cards and audio backends as QEMU has them.
namespace inn::qemu {

// For graphics cards whose model is chosen: their memory. And sockets that were the driver's own.
void completeGraphics(config::DomainConfig &domain, const DefinitionHost &host);
void checkGraphics(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);

} // namespace inn::qemu
