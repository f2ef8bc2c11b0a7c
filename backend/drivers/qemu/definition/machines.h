#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"

// The families of guest machines that the driver treats alike.
namespace inn::qemu {

using config::kInternal;
using config::kInvalidArgument;
using config::kOverflow;
using config::kSystem;
using config::kUnsupported;
using config::kXml;

[[nodiscard]] bool isX86(const config::DomainConfig &domain);
[[nodiscard]] bool isArm(const config::DomainConfig &domain); // 32 and 64 bits
[[nodiscard]] bool isPpc64(const config::DomainConfig &domain);
[[nodiscard]] bool isS390(const config::DomainConfig &domain);
[[nodiscard]] bool isRiscv(const config::DomainConfig &domain);
[[nodiscard]] bool isMips(const config::DomainConfig &domain);
[[nodiscard]] bool isArmVirt(const config::DomainConfig &domain);
[[nodiscard]] bool isRiscvVirt(const config::DomainConfig &domain);
[[nodiscard]] bool isPSeries(const config::DomainConfig &domain);
[[nodiscard]] bool isS390Ccw(const config::DomainConfig &domain);
// The model of PCI controller 0, or empty.
[[nodiscard]] QString pciRootModel(const config::DomainConfig &domain);
[[nodiscard]] bool hasPciRoot(const config::DomainConfig &domain);
[[nodiscard]] bool hasPcieRoot(const config::DomainConfig &domain);

// For telling problems at the document's parts while it is being completed.
[[nodiscard]] inline xml::Report reportOn(const config::DomainConfig &domain, xml::Issues &issues)
{
    return { issues, domain.origin, QStringLiteral("/domain") };
}

} // namespace inn::qemu
