#pragma once

#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"

namespace inn::qemu {

// Gives every PCI device of the domain a place, in libvirt's order, so that a document gets the same
// addresses from both; adds root ports and bridges where the buses do not suffice. Places already given stay.
Result<> assignPciAddresses(config::DomainConfig &domain);

// Whether the device stands on the PCI bus at all.
bool isPci(const config::ControllerConfig &controller, const config::DomainConfig &domain);
bool isPci(const config::SoundConfig &sound);
bool isPci(const config::InputConfig &input);
bool isPci(const config::WatchdogConfig &watchdog);
bool isPci(const config::VideoConfig &video);

} // namespace inn::qemu
