#pragma once

#include "backend/api/blockjobs.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/test/testdomains.h"

#include <QTimer>

#include <map>

namespace inn::test {

// Jobs on images that exist only as names in documents: they take a moment and change the documents as real
// ones do.
class TestBlockJobs final : public api::BlockJobs
{
    Q_OBJECT

public:
    TestBlockJobs(TestDomains &domains, Answers answers);

    QFuture<Result<std::optional<api::BlockJobInfo>>> job(QUuid domain, QString disk) override;
    QFuture<Result<std::vector<api::BlockJobInfo>>> jobs(QUuid domain) override;
    QFuture<Result<>> abort(QUuid domain, QString disk, api::BlockAbortFlags flags) override;
    QFuture<Result<>> setSpeed(QUuid domain, QString disk, quint64 bandwidth) override;
    QFuture<Result<>> pull(
        QUuid domain, QString disk, QString base, quint64 bandwidth, api::BlockRebaseFlags flags) override;
    QFuture<Result<>> commit(QUuid domain, QString disk, QString base, QString top, quint64 bandwidth,
        api::BlockCommitFlags flags) override;
    QFuture<Result<>> copy(QUuid domain, QString disk, QByteArray destination,
        api::BlockCopyParameters parameters, api::BlockCopyFlags flags) override;
    QFuture<Result<>> resize(QUuid domain, QString disk, Bytes size) override;
    QFuture<Result<api::BlockInfo>> blockInfo(QUuid domain, QString disk) override;
    QFuture<Result<std::vector<api::ChainImage>>> chain(QUuid domain, QString disk) override;
    QFuture<Result<std::vector<api::DiskError>>> diskErrors(QUuid domain) override;

private:
    using Images = std::vector<config::BackingStoreConfig>; // the disk's own first
    struct Running
    {
        api::BlockJobInfo info;
        Images after; // of the disk, once it is over or pivoted
        bool pivots = false;
    };
    struct Place
    {
        api::DomainInfoPtr domain;
        config::DiskConfig disk;
        Images images;
    };
    [[nodiscard]] Result<Place> find(const QUuid &domain, const QString &disk, bool runs) const;
    [[nodiscard]] static Result<int> positionOf(const Place &place, const QString &path);
    Result<> begin(const Place &place, Running job);
    Result<> end(const QUuid &domain, const QString &target, api::BlockAbortFlags flags);
    void tick();
    void finish(const QUuid &domain, const QString &target, int status, bool applies);
    void tell(const QUuid &domain, const QString &target, api::BlockJobType type, int status);
    [[nodiscard]] Bytes sizeOf(const QUuid &domain, const QString &target) const;

    TestDomains &m_domains;
    Answers m_answers;
    std::map<std::pair<QUuid, QString>, Running> m_jobs;
    std::map<std::pair<QUuid, QString>, Bytes> m_sizes;
    QTimer m_clock;
};

} // namespace inn::test
