#pragma once

#include "backend/drivers/qemu/definition/definition.h"

// Clock, timers, ends of a run and power management as QEMU has them.
namespace inn::qemu {

void checkClock(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);

} // namespace inn::qemu
