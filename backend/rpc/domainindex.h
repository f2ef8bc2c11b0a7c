#pragma once

#include "backend/api/domains.h"

#include <QHash>

namespace inn::rpc {

// The domains of a host by their UUIDs and names, kept as the host tells of changes: nearly every call names
// one.
class DomainIndex : public QObject
{
    Q_OBJECT

public:
    explicit DomainIndex(const api::Domains &domains);

    [[nodiscard]] api::DomainInfoPtr find(const QUuid &uuid) const { return m_domains.value(uuid); }
    [[nodiscard]] api::DomainInfoPtr find(const QString &name) const { return find(m_names.value(name)); }

private:
    void take(const api::DomainInfoPtr &domain);
    void forget(const QUuid &uuid);

    QHash<QUuid, api::DomainInfoPtr> m_domains;
    QHash<QString, QUuid> m_names;
};

} // namespace inn::rpc
