#pragma once

#include "backend/api/snapshots.h"
#include "backend/config/moment/snapshotlist.h"
#include "backend/drivers/test/testdomains.h"

#include <map>

namespace inn::test {

// Snapshots that exist only as values: a document and a state that the guest goes back to.
class TestSnapshots final : public api::Snapshots
{
    Q_OBJECT

public:
    TestSnapshots(TestDomains &domains, Answers answers);

    QFuture<Result<std::vector<api::SnapshotInfo>>> list(QUuid domain) override;
    QFuture<Result<QByteArray>> xml(QUuid domain, QString name) override;
    QFuture<Result<QString>> create(
        QUuid domain, QByteArray xml, api::SnapshotCreateFlags flags, JobPtr job) override;
    QFuture<Result<>> revert(QUuid domain, QString name, api::SnapshotRevertFlags flags, JobPtr job) override;
    QFuture<Result<>> remove(QUuid domain, QString name, api::SnapshotDeleteFlags flags, JobPtr job) override;

private:
    [[nodiscard]] std::vector<api::SnapshotInfo> infos(const QUuid &domain) const;
    Result<const config::Snapshot *> find(const QUuid &domain, const QString &name) const;
    Result<QString> createNow(const QUuid &domain, const QByteArray &xml, api::SnapshotCreateFlags flags);
    Result<QString> redefineNow(const QUuid &domain, const QByteArray &xml, api::SnapshotCreateFlags flags);
    Result<> revertNow(const QUuid &domain, const QString &name, api::SnapshotRevertFlags flags);
    Result<> removeNow(const QUuid &domain, const QString &name, api::SnapshotDeleteFlags flags);
    void forget(config::SnapshotList &list, const QString &name);

    TestDomains &m_domains;
    Answers m_answers;
    std::map<QUuid, config::SnapshotList> m_lists;
};

} // namespace inn::test
