#pragma once

#include "backend/api/domains.h"

#include <QHash>

namespace inn::rpc {

// The domains of a host by their UUIDs, kept as the host tells of changes: nearly every call names one.
class DomainIndex : public QObject
{
    Q_OBJECT

public:
    explicit DomainIndex(const api::Domains &domains);

    [[nodiscard]] api::DomainInfoPtr find(const QUuid &uuid) const { return m_domains.value(uuid); }

private:
    QHash<QUuid, api::DomainInfoPtr> m_domains;
};

} // namespace inn::rpc
