#pragma once

#include "backend/api/migration.h"
#include "backend/drivers/test/pretendedmove.h"
#include "backend/drivers/test/testsavedstates.h"

#include <map>
#include <set>

namespace inn::test {

// Machines that move between test hosts of one process. Nothing is carried but their documents; it takes the
// time that the source's address says (?migration=MS, 2000 without it), as long as nothing slows it down.
class TestMigrations final : public api::Migrations
{
    Q_OBJECT

public:
    TestMigrations(QUrl uri, TestDomains &domains, TestSavedStates &jobs, Answers answers,
        std::chrono::milliseconds duration);
    ~TestMigrations() override;
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    QFuture<Result<api::MigrationTargetPtr>> target() override;
    QFuture<Result<QUuid>> migrate(
        QUuid domain, api::MigrationTargetPtr target, api::MigrationRequest request, JobPtr job) override;
    QFuture<Result<std::chrono::milliseconds>> maximumDowntime(QUuid domain) override;
    QFuture<Result<>> setMaximumDowntime(QUuid domain, std::chrono::milliseconds downtime) override;
    QFuture<Result<quint64>> speed(QUuid domain, api::MigrationSpeed of) override;
    QFuture<Result<>> setSpeed(QUuid domain, quint64 bandwidth, api::MigrationSpeed of) override;
    QFuture<Result<Bytes>> compressionCache(QUuid domain) override;
    QFuture<Result<>> setCompressionCache(QUuid domain, Bytes size) override;
    QFuture<Result<>> startPostCopy(QUuid domain) override;
    QFuture<Result<>> pausePostCopy(QUuid domain) override;

private:
    struct Settings // of a running machine
    {
        std::chrono::milliseconds downtime { 300 };
        quint64 speed[2] = {};
        Bytes cache { 64ull << 20 };
    };
    struct Moving
    {
        std::unique_ptr<PretendedMove> move;
        bool mayPostCopy = false, isPostCopy = false;
        QPromise<Result<>> done;
    };
    // What the destination gets.
    struct Luggage
    {
        config::DomainSummary summary;
        QByteArray live, persistent; // either may be empty
        api::DomainState state = api::DomainState::Shutoff;
    };
    struct Gate;
    using GatePtr = std::shared_ptr<Gate>;
    struct Target;
    struct Reservation;

    Result<Luggage> pack(const QUuid &domain, const api::MigrationRequest &request) const;
    QFuture<Result<>> carry(const QUuid &domain, const api::MigrationRequest &request, const JobPtr &job);
    void finishCarrying(const QUuid &domain, Result<> how);
    // testresumption.cpp: post-copy that broke, and goes on.
    QFuture<Result<QUuid>> breakApart(QUuid domain, GatePtr gate);
    QFuture<Result<QUuid>> resume(QUuid domain, GatePtr gate, api::MigrationRequest request, JobPtr job);
    [[nodiscard]] bool isBroken(const QUuid &domain, api::DomainState state, int reason) const;
    void become(const QUuid &domain, api::DomainState state, int reason, api::Lifecycle event, int detail);
    void pauseForSwitch(const QUuid &domain);
    void resumeHere(const QUuid &domain);
    void leave(const QUuid &domain, const api::MigrationRequest &request);
    // On the destination.
    Result<> prepareNow(const config::DomainSummary &summary);
    Result<QUuid> arriveNow(const Luggage &luggage, api::MigrateFlags flags);

    Result<TestDomains::Guest *> active(const QUuid &domain) const;
    template<class T, class F>
    QFuture<Result<T>> ofActive(const QUuid &domain, F f);

    TestDomains &m_domains;
    TestSavedStates &m_jobs;
    Answers m_answers;
    std::chrono::milliseconds m_duration;
    std::shared_ptr<Gate> m_gate;
    std::map<QUuid, std::shared_ptr<Moving>> m_moving;
    std::map<QUuid, Settings> m_settings;
    std::set<QUuid> m_breaking; // whose post-copy was stopped
    QStringList m_expected; // names of those on their way to here
    TaskScope m_tasks;
};

} // namespace inn::test
