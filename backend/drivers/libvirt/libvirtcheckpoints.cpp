#include "backend/drivers/libvirt/libvirtcheckpoints.h"

#include "backend/base/translated.h"
#include "backend/config/moment/checkpointlist.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/objects.h"

#include <libvirt/virterror.h>

namespace inn::libvirt {

namespace {

using CheckpointHandle = std::unique_ptr<virDomainCheckpoint, Release<virDomainCheckpointFree>>;
using Infos = std::vector<api::CheckpointInfo>;

// To be asked before the call that may fail: it makes libvirt forget the last error.
QString nameOf(virDomainPtr domain)
{
    return QString::fromUtf8(virDomainGetName(domain));
}

Result<CheckpointHandle> findCheckpoint(virDomainPtr domain, const QString &name)
{
    const QString failure = translated(QT_TRANSLATE_NOOP("inn::libvirt", "“%1” has no checkpoint “%2”."))
                                .arg(nameOf(domain), name);
    CheckpointHandle checkpoint(virDomainCheckpointLookupByName(domain, name.toUtf8().constData(), 0));
    if (checkpoint)
        return checkpoint;
    return lastError(failure);
}

Result<QByteArray> documentOf(virDomainCheckpointPtr checkpoint, unsigned flags)
{
    const QString name = QString::fromUtf8(virDomainCheckpointGetName(checkpoint));
    const CString text(virDomainCheckpointGetXMLDesc(checkpoint, flags));
    if (text)
        return QByteArray(text.get());
    return lastError(
        translated(QT_TRANSLATE_NOOP("inn::libvirt", "The checkpoint “%1” could not be read.")).arg(name));
}

Result<api::CheckpointInfo> infoOf(virDomainCheckpointPtr handle)
{
    TRY_ASSIGN(const QByteArray document, documentOf(handle, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN));
    TRY_ASSIGN(const config::Checkpoint checkpoint, config::Checkpoint::read(document));
    api::CheckpointInfo info;
    info.name = checkpoint.name();
    info.description = checkpoint.config.description.value_or(QString());
    info.parent = checkpoint.parent();
    info.createdAt = QDateTime::fromSecsSinceEpoch(checkpoint.config.creationTime.value_or(0), Qt::UTC);
    for (const config::CheckpointDiskConfig &disk : checkpoint.config.disks) {
        if (disk.checkpoint != u"no")
            info.disks += disk.name.value_or(QString());
    }
    return info;
}

Result<Infos> listOf(virDomainPtr domain)
{
    const QString failure
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The checkpoints of “%1” could not be listed."))
              .arg(nameOf(domain));
    TRY_ASSIGN(const auto handles,
        listAll<CheckpointHandle>(
            virDomainListAllCheckpoints, domain, failure, VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL));
    Infos all;
    for (const CheckpointHandle &handle : handles) {
        auto info = infoOf(handle.get());
        if (info)
            all.push_back(std::move(*info));
        else if (info.error().libvirtCode != VIR_ERR_NO_DOMAIN_CHECKPOINT) // gone meanwhile
            return info.error();
    }
    // libvirt keeps to itself which is the current one; the next follows the last that nothing follows.
    if (!all.empty())
        all.back().isCurrent = true;
    return all;
}

} // namespace

QFuture<Result<Infos>> LibvirtCheckpoints::list(QUuid domain)
{
    return m_pool.run<Infos>([domain](virConnectPtr connection) -> Result<Infos> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        return listOf(handle.get());
    });
}

QFuture<Result<QByteArray>> LibvirtCheckpoints::xml(QUuid domain, QString name, api::CheckpointXmlFlags flags)
{
    return m_pool.run<QByteArray>([=](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        TRY_ASSIGN(const auto checkpoint, findCheckpoint(handle.get(), name));
        return documentOf(checkpoint.get(), unsigned(flags));
    });
}

QFuture<Result<QString>> LibvirtCheckpoints::create(
    QUuid domain, QByteArray document, api::CheckpointCreateFlags flags)
{
    const auto work = [=](virConnectPtr connection) -> Result<QString> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        const QString machine = nameOf(handle.get());
        // The numbers of our flags are libvirt's.
        const CheckpointHandle made(
            virDomainCheckpointCreateXML(handle.get(), document.constData(), unsigned(flags)));
        if (made)
            return QString::fromUtf8(virDomainCheckpointGetName(made.get()));
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The checkpoint of “%1” could not be made."))
                .arg(machine),
            Purpose::Definition);
    };
    auto made = co_await m_pool.run<QString>(work);
    if (made)
        Q_EMIT changed(domain);
    co_return made;
}

QFuture<Result<>> LibvirtCheckpoints::remove(QUuid domain, QString name, api::CheckpointDeleteFlags flags)
{
    const auto work = [=](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        TRY_ASSIGN(const auto checkpoint, findCheckpoint(handle.get(), name));
        const QString machine = nameOf(handle.get());
        if (virDomainCheckpointDelete(checkpoint.get(), unsigned(flags)) == 0)
            return {};
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The checkpoint “%1” of “%2” could not be deleted."))
                .arg(name, machine));
    };
    auto removed = co_await m_pool.run<void>(work);
    Q_EMIT changed(domain);
    co_return removed;
}

QFuture<Result<>> LibvirtCheckpoints::backupBegin(
    QUuid domain, QByteArray backup, QByteArray checkpoint, api::BackupBeginFlags flags)
{
    const auto work = [=](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        const QString machine = nameOf(handle.get());
        const char *moment = checkpoint.isEmpty() ? nullptr : checkpoint.constData();
        if (virDomainBackupBegin(handle.get(), backup.constData(), moment, unsigned(flags)) == 0)
            return {};
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The backup of “%1” could not be started."))
                .arg(machine),
            Purpose::Definition);
    };
    auto begun = co_await m_pool.run<void>(work);
    if (begun && !checkpoint.isEmpty())
        Q_EMIT changed(domain);
    co_return begun;
}

QFuture<Result<QByteArray>> LibvirtCheckpoints::backupXml(QUuid domain)
{
    return m_pool.run<QByteArray>([domain](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        const QString machine = nameOf(handle.get());
        const CString text(virDomainBackupGetXMLDesc(handle.get(), 0));
        if (text)
            return QByteArray(text.get());
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The backup of “%1” could not be read."))
                .arg(machine));
    });
}

} // namespace inn::libvirt
