#pragma once

#include "backend/api/checkpoints.h"
#include "backend/config/moment/checkpointlist.h"
#include "backend/drivers/test/testsavedstates.h"

namespace inn::test {

// Checkpoints that exist only as documents; a backup that copies is done at once, one that serves goes on
// until it is ended.
class TestCheckpoints final : public api::Checkpoints
{
    Q_OBJECT

public:
    TestCheckpoints(TestDomains &domains, TestSavedStates &jobs, Answers answers);

    QFuture<Result<std::vector<api::CheckpointInfo>>> list(QUuid domain) override;
    QFuture<Result<QByteArray>> xml(QUuid domain, QString name, api::CheckpointXmlFlags flags) override;
    QFuture<Result<QString>> create(
        QUuid domain, QByteArray document, api::CheckpointCreateFlags flags) override;
    QFuture<Result<>> remove(QUuid domain, QString name, api::CheckpointDeleteFlags flags) override;
    QFuture<Result<>> backupBegin(
        QUuid domain, QByteArray backup, QByteArray checkpoint, api::BackupBeginFlags flags) override;
    QFuture<Result<QByteArray>> backupXml(QUuid domain) override;

private:
    Result<const config::Checkpoint *> find(const QUuid &domain, const QString &name) const;
    Result<QString> createNow(const QUuid &domain, const QByteArray &xml, api::CheckpointCreateFlags flags);
    Result<> removeNow(const QUuid &domain, const QString &name, api::CheckpointDeleteFlags flags);
    Result<> backupNow(const QUuid &domain, const QByteArray &backup, const QByteArray &checkpoint);
    static void forget(config::CheckpointList &list, const QString &name);

    TestDomains &m_domains;
    TestSavedStates &m_jobs;
    Answers m_answers;
    std::map<QUuid, config::CheckpointList> m_lists;
    std::map<QUuid, QByteArray> m_backups; // under way
};

} // namespace inn::test
