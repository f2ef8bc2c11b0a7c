#pragma once

#include "backend/api/savedstates.h"
#include "backend/drivers/libvirt/callpool.h"

namespace inn::libvirt {

// Saved guests and long jobs of one libvirt host; calls in the connection's pool.
class LibvirtSavedStates final : public api::SavedStates
{
    Q_OBJECT

public:
    explicit LibvirtSavedStates(CallPool &pool)
        : m_pool(pool)
    {
    }
    QFuture<Result<>> save(
        QUuid domain, QString path, QByteArray document, api::SaveFlags flags, JobPtr job) override;
    QFuture<Result<>> restore(QString path, QByteArray document, api::SaveFlags flags, JobPtr job) override;
    QFuture<Result<QByteArray>> saveImageXml(QString path, api::ImageSecrets secrets) override;
    QFuture<Result<>> defineSaveImageXml(QString path, QByteArray document, api::SaveFlags flags) override;
    QFuture<Result<>> managedSave(QUuid domain, api::SaveFlags flags, JobPtr job) override;
    QFuture<Result<QByteArray>> managedSaveXml(QUuid domain, api::ImageSecrets secrets) override;
    QFuture<Result<>> defineManagedSaveXml(QUuid domain, QByteArray document, api::SaveFlags flags) override;
    QFuture<Result<api::DomainJobInfo>> jobInfo(QUuid domain, api::DomainJobQuery query) override;
    QFuture<Result<>> abortJob(QUuid domain) override;

private:
    template<class T>
    using Work = std::function<Result<T>(virDomainPtr domain, const QString &name)>;
    template<class T>
    QFuture<Result<T>> with(const QUuid &domain, Work<T> work);
    void watch(const QUuid &domain, const JobPtr &job);

    CallPool &m_pool;
};

} // namespace inn::libvirt
