#pragma once

#include "backend/drivers/qemu/definition/definition.h"

namespace inn::qemu {

// As completeDomain(), of the document in a saved image: what the guest already has is not arranged anew.
void completeSavedDomain(config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);

} // namespace inn::qemu
