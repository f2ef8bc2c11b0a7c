#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/xml/type.h"

// The declarations of memory, processors and their tuning, for the domain document.
namespace inn::config {

// Adds what stands between the metadata and the processor count.
xml::Type<DomainConfig> withMemory(xml::Type<DomainConfig> type);
// Adds the processor count and what stands behind it, up to the operating system.
xml::Type<DomainConfig> withVcpus(xml::Type<DomainConfig> type);

const xml::Table &cpuTuningType();

} // namespace inn::config
