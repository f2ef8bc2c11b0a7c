#include "backend/config/domain/domaindefaults.h"

namespace inn::config {

void applyDefaults(DomainConfig &domain)
{
    // libvirt generates one for a document without.
    if (!domain.uuid)
        domain.uuid = QUuid::createUuid();
    applyGraphicsDefaults(domain);
}

} // namespace inn::config
