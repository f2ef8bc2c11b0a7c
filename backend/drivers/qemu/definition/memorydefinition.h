#pragma once

#include "backend/drivers/qemu/definition/definition.h"

// What the QEMU driver refuses of a definition's memory and tuning.
namespace inn::qemu {

// Whether another process can see all of the guest's memory.
[[nodiscard]] bool sharesMemory(const config::DomainConfig &domain, const QemuCapabilities &capabilities);

void checkMemoryAndTuning(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report);

} // namespace inn::qemu
