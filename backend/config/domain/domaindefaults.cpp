#include "backend/config/domain/domaindefaults.h"

namespace inn::config {

void applyDefaults(DomainConfig &domain)
{
    applySysinfoIdentity(domain);
    // libvirt generates one for a document without.
    if (!domain.uuid)
        domain.uuid = QUuid::createUuid();
    applyMemoryDefaults(domain);
    applyVcpuDefaults(domain);
    applyCpuDefaults(domain);
    applyTuningDefaults(domain);
    applyFeaturesDefaults(domain);
    applyDiskDefaults(domain);
    applyControllerDefaults(domain);
    applyFilesystemDefaults(domain);
    applyHostdevDefaults(domain);
    applyRedirectionDefaults(domain);
    applyInterfaceDefaults(domain);
    applyCharacterDefaults(domain);
    applySmallDeviceDefaults(domain);
    applyGraphicsDefaults(domain);
    applyOsDefaults(domain);
    applyClockDefaults(domain);
    applySecurityDefaults(domain);
}

} // namespace inn::config
