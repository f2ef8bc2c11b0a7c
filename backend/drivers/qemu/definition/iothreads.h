#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/xml/report.h"

namespace inn::qemu {

// A disk's or controller's I/O thread must be one that the domain has.
void checkIoThread(
    const config::DomainConfig &domain, const std::optional<unsigned> &ioThread, const xml::Report &report);

} // namespace inn::qemu
