#pragma once

#include "backend/api/snapshots.h"

namespace inn::qemu {

class EmbeddedDomains;
class DomainSnapshots;

// Passes what is asked to the snapshots of each domain.
class EmbeddedSnapshots : public api::Snapshots
{
    Q_OBJECT

public:
    explicit EmbeddedSnapshots(EmbeddedDomains &domains);

    QFuture<Result<std::vector<api::SnapshotInfo>>> list(QUuid domain) override;
    QFuture<Result<QByteArray>> xml(QUuid domain, QString name) override;
    QFuture<Result<QString>> create(
        QUuid domain, QByteArray xml, api::SnapshotCreateFlags flags, JobPtr job) override;
    QFuture<Result<>> revert(QUuid domain, QString name, api::SnapshotRevertFlags flags, JobPtr job) override;
    QFuture<Result<>> remove(QUuid domain, QString name, api::SnapshotDeleteFlags flags, JobPtr job) override;

private:
    [[nodiscard]] Result<DomainSnapshots *> of(const QUuid &domain) const;
    EmbeddedDomains &m_domains;
};

} // namespace inn::qemu
