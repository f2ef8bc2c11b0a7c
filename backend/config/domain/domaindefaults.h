#pragma once

#include "backend/config/domain/domainconfig.h"

namespace inn::config {

// What libvirt's reader fills in, or drops, whatever the hypervisor, when a document is defined. Never called
// on a document merely shown. Doing it twice changes nothing more.
void applyDefaults(DomainConfig &domain);

} // namespace inn::config
