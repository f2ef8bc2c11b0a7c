#include "backend/rpc/domainindex.h"

namespace inn::rpc {

DomainIndex::DomainIndex(const api::Domains &domains)
{
    const std::vector<api::DomainInfoPtr> all = domains.list();
    for (const api::DomainInfoPtr &each : all)
        take(each);
    connect(&domains, &api::Domains::changed, this, &DomainIndex::take);
    connect(&domains, &api::Domains::removed, this, &DomainIndex::forget);
}

void DomainIndex::take(const api::DomainInfoPtr &domain)
{
    api::DomainInfoPtr &known = m_domains[domain->uuid];
    // Somebody else may have its old name by now.
    if (known && known->name != domain->name && m_names.value(known->name) == domain->uuid)
        m_names.remove(known->name);
    known = domain;
    m_names.insert(domain->name, domain->uuid);
}

void DomainIndex::forget(const QUuid &uuid)
{
    const api::DomainInfoPtr known = m_domains.take(uuid);
    if (known && m_names.value(known->name) == uuid)
        m_names.remove(known->name);
}

} // namespace inn::rpc
