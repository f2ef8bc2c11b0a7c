#pragma once

#include "backend/api/savedstates.h"
#include "backend/drivers/test/testdomains.h"

#include <QElapsedTimer>

#include <map>

namespace inn::test {

// Saved guests that exist only as values, by the paths they were given; and the jobs of guests, which take no
// time unless somebody is to end them.
class TestSavedStates final : public api::SavedStates
{
    Q_OBJECT

public:
    TestSavedStates(TestDomains &domains, Answers answers);

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

    // For backups and migrations: one that goes on until it is ended, and the end of one. `figures` tells how
    // far it is.
    void beginJob(const QUuid &domain, api::DomainJobOperation operation, std::function<void()> ended,
        std::function<api::TypedParameters()> figures = {});
    void endJob(const QUuid &domain, api::DomainJobOperation operation, api::DomainJobType how);
    [[nodiscard]] bool hasJob(const QUuid &domain) const { return m_running.contains(domain); }

private:
    struct Saved
    {
        QByteArray xml;
        bool wasRunning = true;
    };
    struct Running
    {
        api::DomainJobOperation operation = api::DomainJobOperation::Unknown;
        std::function<void()> ended;
        std::function<api::TypedParameters()> figures;
        QElapsedTimer time;
        [[nodiscard]] api::DomainJobInfo info(api::DomainJobType type) const;
    };
    Result<> saveNow(
        const QUuid &domain, const QString &path, const QByteArray &document, api::SaveFlags flags);
    Result<> restoreNow(const QString &path, const QByteArray &document, api::SaveFlags flags);
    Result<> defineNow(Saved &saved, const QByteArray &document, api::SaveFlags flags) const;
    Result<Saved *> find(const QString &path);
    Result<TestDomains::Guest *> managed(const QUuid &domain) const;
    Result<TestDomains::Guest *> active(const QUuid &domain) const;

    TestDomains &m_domains;
    Answers m_answers;
    std::map<QString, Saved> m_files;
    std::map<QUuid, Running> m_running;
    std::map<QUuid, api::DomainJobInfo> m_completed;
};

} // namespace inn::test
