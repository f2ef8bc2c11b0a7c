#include "backend/rpc/domainindex.h"

namespace inn::rpc {

DomainIndex::DomainIndex(const api::Domains &domains)
{
    const std::vector<api::DomainInfoPtr> all = domains.list();
    for (const api::DomainInfoPtr &each : all)
        m_domains.insert(each->uuid, each);
    connect(&domains, &api::Domains::changed, this,
        [this](const api::DomainInfoPtr &domain) { m_domains.insert(domain->uuid, domain); });
    connect(&domains, &api::Domains::removed, this, [this](const QUuid &uuid) { m_domains.remove(uuid); });
}

} // namespace inn::rpc
