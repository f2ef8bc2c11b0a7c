#include "backend/drivers/libvirt/libvirtsnapshots.h"

#include "backend/base/translated.h"
#include "backend/config/moment/snapshotlist.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/objects.h"

#include <libvirt/virterror.h>

namespace inn::libvirt {

namespace {

using SnapshotHandle = std::unique_ptr<virDomainSnapshot, Release<virDomainSnapshotFree>>;

QString nameOf(virDomainPtr domain)
{
    return QString::fromUtf8(virDomainGetName(domain));
}

Result<SnapshotHandle> findSnapshot(virDomainPtr domain, const QString &name)
{
    const QString failure = translated(QT_TRANSLATE_NOOP("inn::libvirt", "“%1” has no snapshot “%2”."))
                                .arg(nameOf(domain), name);
    SnapshotHandle snapshot(virDomainSnapshotLookupByName(domain, name.toUtf8().constData(), 0));
    if (snapshot)
        return snapshot;
    return lastError(failure);
}

Result<QByteArray> documentOf(virDomainSnapshotPtr snapshot, const QString &domain)
{
    const QString failure
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The snapshot “%1” of “%2” could not be read."))
              .arg(QString::fromUtf8(virDomainSnapshotGetName(snapshot)), domain);
    const CString text(virDomainSnapshotGetXMLDesc(snapshot, 0));
    if (!text)
        return lastError(failure);
    return QByteArray(text.get());
}

Result<api::SnapshotInfo> infoOf(virDomainSnapshotPtr handle, const QString &domain)
{
    TRY_ASSIGN(const QByteArray document, documentOf(handle, domain));
    TRY_ASSIGN(const config::Snapshot snapshot, config::Snapshot::read(document));
    api::SnapshotInfo info;
    info.name = snapshot.name();
    info.description = snapshot.config.description.value_or(QString());
    info.parent = snapshot.parent();
    info.createdAt = QDateTime::fromSecsSinceEpoch(snapshot.config.creationTime.value_or(0), Qt::UTC);
    info.state = api::DomainState(snapshot.domainState());
    info.diskOnly = snapshot.config.state == u"disk-snapshot";
    info.isCurrent = virDomainSnapshotIsCurrent(handle, 0) == 1;
    if (snapshot.isExternal())
        info.where = api::SnapshotInfo::Where::External;
    return info;
}

Result<std::vector<api::SnapshotInfo>> listOf(virDomainPtr domain)
{
    const QString name = nameOf(domain);
    const QString failure
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The snapshots of “%1” could not be listed."))
              .arg(name);
    TRY_ASSIGN(const auto handles,
        listAll<SnapshotHandle>(
            virDomainListAllSnapshots, domain, failure, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL));
    std::vector<api::SnapshotInfo> all;
    for (const SnapshotHandle &handle : handles) {
        auto info = infoOf(handle.get(), name);
        if (info)
            all.push_back(std::move(*info));
        else if (info.error().libvirtCode != VIR_ERR_NO_DOMAIN_SNAPSHOT) // gone meanwhile
            return info.error();
    }
    return all;
}

} // namespace

QFuture<Result<std::vector<api::SnapshotInfo>>> LibvirtSnapshots::list(QUuid domain)
{
    return m_pool.run<std::vector<api::SnapshotInfo>>(
        [domain](virConnectPtr connection) -> Result<std::vector<api::SnapshotInfo>> {
            TRY_ASSIGN(const auto handle, findDomain(connection, domain));
            return listOf(handle.get());
        });
}

QFuture<Result<QByteArray>> LibvirtSnapshots::xml(QUuid domain, QString name)
{
    return m_pool.run<QByteArray>([domain, name](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        TRY_ASSIGN(const auto snapshot, findSnapshot(handle.get(), name));
        return documentOf(snapshot.get(), nameOf(handle.get()));
    });
}

QFuture<Result<QString>> LibvirtSnapshots::create(
    QUuid domain, QByteArray xml, api::SnapshotCreateFlags flags, JobPtr job)
{
    if (job)
        job->report(-1, translated(QT_TRANSLATE_NOOP("inn::libvirt", "Taking the snapshot")));
    const auto work = [=](virConnectPtr connection) -> Result<QString> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        const QString failure
            = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The snapshot of “%1” could not be taken."))
                  .arg(nameOf(handle.get()));
        // The numbers of our flags are libvirt's.
        const SnapshotHandle made(
            virDomainSnapshotCreateXML(handle.get(), xml.constData(), static_cast<unsigned>(flags)));
        if (!made)
            return lastError(failure, Purpose::Definition);
        return QString::fromUtf8(virDomainSnapshotGetName(made.get()));
    };
    auto made = co_await m_pool.run<QString>(work);
    if (made)
        Q_EMIT changed(domain);
    co_return made;
}

QFuture<Result<>> LibvirtSnapshots::change(QUuid domain, QString name, Work work)
{
    const auto call = [=](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        TRY_ASSIGN(const auto snapshot, findSnapshot(handle.get(), name));
        return work(snapshot.get(), nameOf(handle.get()));
    };
    auto done = co_await m_pool.run<void>(call);
    Q_EMIT changed(domain);
    co_return done;
}

QFuture<Result<>> LibvirtSnapshots::revert(
    QUuid domain, QString name, api::SnapshotRevertFlags flags, JobPtr job)
{
    if (job)
        job->report(
            -1, translated(QT_TRANSLATE_NOOP("inn::libvirt", "Going back to the snapshot “%1”")).arg(name));
    return change(domain, name, [=](virDomainSnapshotPtr snapshot, const QString &machine) -> Result<> {
        const QString failure
            = translated(QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not go back to the snapshot “%2”."))
                  .arg(machine, name);
        if (virDomainRevertToSnapshot(snapshot, static_cast<unsigned>(flags)) == 0)
            return {};
        return lastError(failure);
    });
}

QFuture<Result<>> LibvirtSnapshots::remove(
    QUuid domain, QString name, api::SnapshotDeleteFlags flags, JobPtr job)
{
    if (job)
        job->report(
            -1, translated(QT_TRANSLATE_NOOP("inn::libvirt", "Deleting the snapshot “%1”")).arg(name));
    return change(domain, name, [=](virDomainSnapshotPtr snapshot, const QString &machine) -> Result<> {
        const QString failure
            = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The snapshot “%1” of “%2” could not be deleted."))
                  .arg(name, machine);
        if (virDomainSnapshotDelete(snapshot, static_cast<unsigned>(flags)) == 0)
            return {};
        return lastError(failure);
    });
}

void LibvirtSnapshots::handleLifecycle(const QUuid &domain, int event, int detail)
{
    const bool byVirtueOfSnapshot
        = (event == VIR_DOMAIN_EVENT_DEFINED && detail == VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT)
        || (event == VIR_DOMAIN_EVENT_STARTED && detail == VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT)
        || (event == VIR_DOMAIN_EVENT_STOPPED && detail == VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT);
    if (byVirtueOfSnapshot)
        Q_EMIT changed(domain);
}

} // namespace inn::libvirt
