#include "backend/drivers/qemu/command/defaults.h"

#include "backend/config/domain/domaindefaults.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/definition.h"
#include "backend/drivers/qemu/documents.h"

#include <unistd.h>

namespace inn::qemu {

Result<> prepareDefinition(
    config::DomainConfig &domain, const QemuCapabilities &capabilities, const QString &nvramFolder)
{
    // The caller's for as long as this takes.
    const QemuCapabilitiesPtr emulator(&capabilities, [](const QemuCapabilities *) {});
    DefinitionHost host;
    host.add(emulator);
    if (domain.emulator)
        host.programs.insert(*domain.emulator, emulator);
    host.kvmUsable = true; // whether it is, is found out at start
    host.privileged = geteuid() == 0;
    host.nvramFolder = nvramFolder;
    config::applyDefaults(domain);
    xml::Issues issues;
    completeDomain(domain, host, issues);
    checkDomain(domain, host, issues);
    return firstError(issues);
}

} // namespace inn::qemu
