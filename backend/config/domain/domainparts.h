#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/xml/type.h"

// The domain's own values, part by part, in libvirt's order: what domainType() is made of.
namespace inn::config {

void declareIdentity(xml::Type<DomainConfig> &type);
void declareResource(xml::Type<DomainConfig> &type);
void declareClock(xml::Type<DomainConfig> &type);
void declareLifecycle(xml::Type<DomainConfig> &type);
// After the devices.
void declareSecurity(xml::Type<DomainConfig> &type);
void declareQemuNamespace(xml::Type<DomainConfig> &type);

} // namespace inn::config
