#include "backend/drivers/qemu/checkpoints/embeddedcheckpoints.h"

#include "backend/drivers/qemu/checkpoints/domainbackup.h"
#include "backend/drivers/qemu/embeddeddomains.h"

namespace inn::qemu {

EmbeddedCheckpoints::EmbeddedCheckpoints(EmbeddedDomains &domains)
    : m_domains(domains)
{
    connect(&domains, &EmbeddedDomains::checkpointsChanged, this, &EmbeddedCheckpoints::changed);
}

Result<DomainCheckpoints *> EmbeddedCheckpoints::of(const QUuid &domain) const
{
    if (QemuDomain *found = m_domains.find(domain))
        return &found->checkpoints();
    return checkpointError(ErrorCode::NotFound, 42, // VIR_ERR_NO_DOMAIN
        EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(domain)));
}

QFuture<Result<std::vector<api::CheckpointInfo>>> EmbeddedCheckpoints::list(QUuid domain)
{
    const auto checkpoints = of(domain);
    if (!checkpoints)
        return ready<std::vector<api::CheckpointInfo>>(checkpoints.error());
    return ready<std::vector<api::CheckpointInfo>>((*checkpoints)->infos());
}

QFuture<Result<QByteArray>> EmbeddedCheckpoints::xml(
    QUuid domain, QString name, api::CheckpointXmlFlags flags)
{
    const auto checkpoints = of(domain);
    return checkpoints ? (*checkpoints)->xml(std::move(name), flags) : ready<QByteArray>(checkpoints.error());
}

QFuture<Result<QString>> EmbeddedCheckpoints::create(
    QUuid domain, QByteArray document, api::CheckpointCreateFlags flags)
{
    const auto checkpoints = of(domain);
    return checkpoints ? (*checkpoints)->create(std::move(document), flags)
                       : ready<QString>(checkpoints.error());
}

QFuture<Result<>> EmbeddedCheckpoints::remove(QUuid domain, QString name, api::CheckpointDeleteFlags flags)
{
    const auto checkpoints = of(domain);
    return checkpoints ? (*checkpoints)->remove(std::move(name), flags) : ready<void>(checkpoints.error());
}

QFuture<Result<>> EmbeddedCheckpoints::backupBegin(
    QUuid domain, QByteArray backup, QByteArray checkpoint, api::BackupBeginFlags flags)
{
    const auto checkpoints = of(domain);
    return checkpoints ? (*checkpoints)->backup().begin(std::move(backup), std::move(checkpoint), flags)
                       : ready<void>(checkpoints.error());
}

QFuture<Result<QByteArray>> EmbeddedCheckpoints::backupXml(QUuid domain)
{
    const auto checkpoints = of(domain);
    return ready<QByteArray>(
        checkpoints ? (*checkpoints)->backup().xml() : Result<QByteArray>(checkpoints.error()));
}

} // namespace inn::qemu
