#pragma once

#include "backend/api/savedstates.h"
#include "backend/drivers/qemu/qemudomain.h"

namespace inn::qemu {

class EmbeddedDomains;

// Saved guests in files, and what each domain has under way.
class EmbeddedSavedStates : public api::SavedStates
{
    Q_OBJECT

public:
    EmbeddedSavedStates(EmbeddedDomains &domains, const Roots &roots);

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

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    [[nodiscard]] Result<QemuDomain *> found(const QUuid &domain) const;
    [[nodiscard]] Result<QString> managedPath(const QUuid &domain) const;

    EmbeddedDomains &m_domains;
    const Roots m_roots;
    TaskScope m_tasks;
};

} // namespace inn::qemu
