#pragma once

#include "backend/drivers/qemu/definition/definition.h"

// What the QEMU driver makes of a definition's features, and what it refuses of them.
namespace inn::qemu {

void completeFeatures(config::DomainConfig &domain);
void checkFeatures(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report);

} // namespace inn::qemu
