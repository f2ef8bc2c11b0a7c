#pragma once

#include "backend/api/checkpoints.h"

namespace inn::qemu {

class DomainCheckpoints;
class EmbeddedDomains;

// Passes what is asked to the checkpoints of each domain.
class EmbeddedCheckpoints : public api::Checkpoints
{
    Q_OBJECT

public:
    explicit EmbeddedCheckpoints(EmbeddedDomains &domains);

    QFuture<Result<std::vector<api::CheckpointInfo>>> list(QUuid domain) override;
    QFuture<Result<QByteArray>> xml(QUuid domain, QString name, api::CheckpointXmlFlags flags) override;
    QFuture<Result<QString>> create(
        QUuid domain, QByteArray document, api::CheckpointCreateFlags flags) override;
    QFuture<Result<>> remove(QUuid domain, QString name, api::CheckpointDeleteFlags flags) override;
    QFuture<Result<>> backupBegin(
        QUuid domain, QByteArray backup, QByteArray checkpoint, api::BackupBeginFlags flags) override;
    QFuture<Result<QByteArray>> backupXml(QUuid domain) override;

private:
    [[nodiscard]] Result<DomainCheckpoints *> of(const QUuid &domain) const;
    EmbeddedDomains &m_domains;
};

} // namespace inn::qemu
