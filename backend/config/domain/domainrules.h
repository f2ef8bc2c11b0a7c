#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/xml/report.h"

// What libvirt demands of the document as a whole.
namespace inn::config {

// Name, memory, processors, operating system.
void checkDomainHead(const DomainConfig &domain, xml::Report &report);
// What no two devices may share.
void checkDomainDevices(const DomainConfig &domain, xml::Report &report);

} // namespace inn::config
