#include "backend/drivers/libvirt/libvirtsavedstates.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/guestinfotext.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/libvirterror.h"

namespace inn::libvirt {

namespace {

QString notSaved(const QString &name)
{
    return translated(QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be saved.")).arg(name);
}

QString noImage(const QString &path)
{
    return translated(QT_TRANSLATE_NOOP("inn::libvirt", "The saved state “%1” could not be used.")).arg(path);
}

QString noManaged(const QString &name)
{
    return translated(QT_TRANSLATE_NOOP("inn::libvirt", "The saved state of “%1” could not be used."))
        .arg(name);
}

const char *textOf(const QByteArray &document)
{
    return document.isEmpty() ? nullptr : document.constData();
}

} // namespace

template<class T>
QFuture<Result<T>> LibvirtSavedStates::with(const QUuid &domain, Work<T> work)
{
    return m_pool.run<T>([domain, work = std::move(work)](virConnectPtr connection) -> Result<T> {
        TRY_ASSIGN(const DomainHandle handle, findDomain(connection, domain));
        return work(handle.get(), QString::fromUtf8(virDomainGetName(handle.get())));
    });
}

// libvirt tells of no progress by itself; a person can end it.
void LibvirtSavedStates::watch(const QUuid &domain, const JobPtr &job)
{
    if (!job)
        return;
    job->setCancellation(Job::Cancellation::Possible);
    connect(job.get(), &Job::cancelRequested, this, [this, domain] { abortJob(domain); });
}

QFuture<Result<>> LibvirtSavedStates::save(
    QUuid domain, QString path, QByteArray document, api::SaveFlags flags, JobPtr job)
{
    watch(domain, job);
    // The numbers of our flags are libvirt's.
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainSaveFlags(handle, path.toUtf8().constData(), textOf(document), unsigned(flags)) == 0)
            return {};
        return lastError(notSaved(name));
    });
}

QFuture<Result<>> LibvirtSavedStates::managedSave(QUuid domain, api::SaveFlags flags, JobPtr job)
{
    watch(domain, job);
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainManagedSave(handle, unsigned(flags)) == 0)
            return {};
        return lastError(notSaved(name));
    });
}

QFuture<Result<>> LibvirtSavedStates::restore(QString path, QByteArray document, api::SaveFlags flags, JobPtr)
{
    return m_pool.run<void>([=](virConnectPtr connection) -> Result<> {
        if (virDomainRestoreFlags(connection, path.toUtf8().constData(), textOf(document), unsigned(flags))
            == 0)
            return {};
        return lastError(noImage(path));
    });
}

QFuture<Result<QByteArray>> LibvirtSavedStates::saveImageXml(QString path, api::ImageSecrets secrets)
{
    return m_pool.run<QByteArray>([=](virConnectPtr connection) -> Result<QByteArray> {
        const CString text(
            virDomainSaveImageGetXMLDesc(connection, path.toUtf8().constData(), unsigned(secrets)));
        if (!text)
            return lastError(noImage(path));
        return QByteArray(text.get());
    });
}

QFuture<Result<>> LibvirtSavedStates::defineSaveImageXml(
    QString path, QByteArray document, api::SaveFlags flags)
{
    return m_pool.run<void>([=](virConnectPtr connection) -> Result<> {
        if (virDomainSaveImageDefineXML(
                connection, path.toUtf8().constData(), document.constData(), unsigned(flags))
            == 0)
            return {};
        return lastError(noImage(path));
    });
}

QFuture<Result<QByteArray>> LibvirtSavedStates::managedSaveXml(QUuid domain, api::ImageSecrets secrets)
{
    return with<QByteArray>(domain, [=](virDomainPtr handle, const QString &name) -> Result<QByteArray> {
        const CString text(virDomainManagedSaveGetXMLDesc(handle, unsigned(secrets)));
        if (!text)
            return lastError(noManaged(name));
        return QByteArray(text.get());
    });
}

QFuture<Result<>> LibvirtSavedStates::defineManagedSaveXml(
    QUuid domain, QByteArray document, api::SaveFlags flags)
{
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainManagedSaveDefineXML(handle, document.constData(), unsigned(flags)) == 0)
            return {};
        return lastError(noManaged(name));
    });
}

QFuture<Result<api::DomainJobInfo>> LibvirtSavedStates::jobInfo(QUuid domain, api::DomainJobQuery query)
{
    unsigned flags = 0;
    if (query != api::DomainJobQuery::UnderWay)
        flags |= VIR_DOMAIN_JOB_STATS_COMPLETED;
    if (query == api::DomainJobQuery::CompletedAndKept)
        flags |= VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED;
    return with<api::DomainJobInfo>(
        domain, [flags](virDomainPtr handle, const QString &name) -> Result<api::DomainJobInfo> {
            int type = 0;
            virTypedParameterPtr parameters = nullptr;
            int count = 0;
            if (virDomainGetJobStats(handle, &type, &parameters, &count, flags) < 0)
                return lastError(translated(
                    QT_TRANSLATE_NOOP("inn::libvirt", "What is under way with “%1” could not be asked."))
                                     .arg(name));
            api::DomainJobInfo info;
            const bool isKnown = type >= 0 && type <= int(api::DomainJobType::Cancelled);
            info.type = isKnown ? api::DomainJobType(type) : api::DomainJobType::None;
            info.values = parametersOf(parameters, count);
            virTypedParamsFree(parameters, count);
            return info;
        });
}

// Ends what others are waiting for: it must not wait behind them.
QFuture<Result<>> LibvirtSavedStates::abortJob(QUuid domain)
{
    return m_pool.runUrgent<void>([domain](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const DomainHandle handle, findDomain(connection, domain));
        const QString name = QString::fromUtf8(virDomainGetName(handle.get())); // forgets the last error
        if (virDomainAbortJob(handle.get()) == 0)
            return {};
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "What is under way with “%1” could not be ended."))
                .arg(name));
    });
}

} // namespace inn::libvirt
