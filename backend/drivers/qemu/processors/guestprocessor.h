#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"

namespace inn::qemu {

// Where the guest that is started comes from: what it had already is not chosen anew.
enum class ProcessorOf { NewGuest, OldGuest };

// At the start, as libvirt does: “host-model” and “minimum” become the model and features that this host's
// emulator can give, optional features what they are here, a model that the emulator lacks a similar one if
// that is allowed. What this host must offer and does not is refused. Does nothing where there is nothing to
// name: no x86, or no table of processors. Errors have libvirt's codes.
Result<> prepareProcessor(config::DomainConfig &domain, const QemuCapabilities &capabilities, ProcessorOf of);

// What the next start would make of the document's processor (VIR_DOMAIN_XML_UPDATE_CPU).
Result<> updateProcessor(config::DomainConfig &domain, const QemuCapabilities &capabilities);

} // namespace inn::qemu
