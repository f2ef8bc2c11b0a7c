#include "backend/drivers/qemu/definition/definition.h"

namespace inn::qemu {

const QemuCapabilities *DefinitionHost::emulatorFor(const config::DomainConfig &domain) const
{
    const QString name = domain.os.arch.value_or(architecture);
    return emulators.value(name).get();
}

namespace {

// The order is libvirt's: later steps depend on what earlier ones filled in.
void completeBasics(config::DomainConfig &domain, const DefinitionHost &host)
{
    Q_UNUSED(domain)
    Q_UNUSED(host)
}

void completeDevices(config::DomainConfig &domain, const DefinitionHost &host)
{
    Q_UNUSED(domain)
    Q_UNUSED(host)
}

void completeWhole(config::DomainConfig &domain, const DefinitionHost &host)
{
    Q_UNUSED(domain)
    Q_UNUSED(host)
}

} // namespace

void completeDomain(config::DomainConfig &domain, const DefinitionHost &host)
{
    completeBasics(domain, host);
    completeDevices(domain, host);
    completeWhole(domain, host);
}

void checkDomain(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    Q_UNUSED(domain)
    Q_UNUSED(host)
    Q_UNUSED(issues)
}

} // namespace inn::qemu
