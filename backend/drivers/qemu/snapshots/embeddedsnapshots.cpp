#include "backend/drivers/qemu/snapshots/embeddedsnapshots.h"

#include "backend/drivers/qemu/embeddeddomains.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

namespace inn::qemu {

EmbeddedSnapshots::EmbeddedSnapshots(EmbeddedDomains &domains)
    : m_domains(domains)
{
    connect(&domains, &EmbeddedDomains::snapshotsChanged, this, &EmbeddedSnapshots::changed);
}

Result<DomainSnapshots *> EmbeddedSnapshots::of(const QUuid &domain) const
{
    if (QemuDomain *found = m_domains.find(domain))
        return &found->snapshots();
    Error error { ErrorCode::NotFound,
        EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(domain)) };
    error.libvirtCode = 42; // VIR_ERR_NO_DOMAIN
    return error;
}

QFuture<Result<std::vector<api::SnapshotInfo>>> EmbeddedSnapshots::list(QUuid domain)
{
    const auto snapshots = of(domain);
    if (!snapshots)
        return ready<std::vector<api::SnapshotInfo>>(snapshots.error());
    return ready<std::vector<api::SnapshotInfo>>((*snapshots)->infos());
}

QFuture<Result<QByteArray>> EmbeddedSnapshots::xml(QUuid domain, QString name)
{
    const auto snapshots = of(domain);
    return ready<QByteArray>(snapshots ? (*snapshots)->xml(name) : snapshots.error());
}

QFuture<Result<QString>> EmbeddedSnapshots::create(
    QUuid domain, QByteArray xml, api::SnapshotCreateFlags flags, JobPtr job)
{
    const auto snapshots = of(domain);
    return snapshots ? (*snapshots)->create(std::move(xml), flags, std::move(job))
                     : ready<QString>(snapshots.error());
}

QFuture<Result<>> EmbeddedSnapshots::revert(
    QUuid domain, QString name, api::SnapshotRevertFlags flags, JobPtr job)
{
    const auto snapshots = of(domain);
    return snapshots ? (*snapshots)->revert(std::move(name), flags, std::move(job))
                     : ready<void>(snapshots.error());
}

QFuture<Result<>> EmbeddedSnapshots::remove(
    QUuid domain, QString name, api::SnapshotDeleteFlags flags, JobPtr job)
{
    const auto snapshots = of(domain);
    return snapshots ? (*snapshots)->remove(std::move(name), flags, std::move(job))
                     : ready<void>(snapshots.error());
}

} // namespace inn::qemu
