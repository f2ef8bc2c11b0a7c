// Post-copy that is stopped leaves a guest on two hosts, until it is resumed.

#include "backend/drivers/test/guest.h"
#include "backend/drivers/test/testgate.h"

namespace inn::test {

using api::DomainState;
using api::Lifecycle;

namespace {

// virDomain…Reason and virDomainEvent…DetailType.
constexpr int kPausedPostcopyFailed = 13, kRunningPostcopyFailed = 11, kRunningMigrated = 2;
constexpr int kSuspendedPostcopyFailed = 8, kResumedPostcopyFailed = 4, kResumedMigrated = 1;

} // namespace

QFuture<Result<>> TestMigrations::pausePostCopy(QUuid domain)
{
    const auto moving = m_moving.find(domain);
    if (moving == m_moving.end() || !moving->second->isPostCopy)
        return m_answers.give<void>(this, invalid(translated("The machine does not move by post-copy now.")));
    m_breaking.insert(domain);
    m_jobs.endJob(domain, api::DomainJobOperation::MigrationOut, api::DomainJobType::Failed);
    finishCarrying(domain, failure(ErrorCode::Io, 9, translated("The post-copy was stopped.")));
    return m_answers.give<void>(this, Result<>());
}

bool TestMigrations::isBroken(const QUuid &domain, DomainState state, int reason) const
{
    const TestDomains::Guest *guest = m_domains.m_byUuid.value(domain);
    return guest && guest->info.state == state && guest->info.reason == reason;
}

void TestMigrations::become(const QUuid &domain, DomainState state, int reason, Lifecycle event, int detail)
{
    TestDomains::Guest *guest = m_domains.m_byUuid.value(domain);
    if (!guest || !api::isActive(guest->info.state))
        return;
    guest->info.state = state;
    guest->info.reason = reason;
    m_domains.publish(*guest);
    m_domains.tell(*guest, event, detail);
}

QFuture<Result<QUuid>> TestMigrations::breakApart(QUuid domain, GatePtr gate)
{
    become(
        domain, DomainState::Paused, kPausedPostcopyFailed, Lifecycle::Suspended, kSuspendedPostcopyFailed);
    std::function<Result<>(TestMigrations &)> halve = [domain](TestMigrations &there) -> Result<> {
        there.become(
            domain, DomainState::Running, kRunningPostcopyFailed, Lifecycle::Resumed, kResumedPostcopyFailed);
        return {};
    };
    auto halved = co_await gate->call<void>(halve);
    if (!halved)
        co_return halved.error();
    co_return failure(
        ErrorCode::Io, 9, translated("The machine runs on the other test host without all of its memory."));
}

QFuture<Result<QUuid>> TestMigrations::resume(
    QUuid domain, GatePtr gate, api::MigrationRequest request, JobPtr job)
{
    const Error notWaiting
        = invalid(translated("The machine is not waiting for the rest of its memory to move."));
    if (!isBroken(domain, DomainState::Paused, kPausedPostcopyFailed)
        || !request.flags.testFlag(api::MigrateFlag::PostCopy))
        co_return notWaiting;
    std::function<Result<>(TestMigrations &)> look = [domain, notWaiting](TestMigrations &there) -> Result<> {
        if (there.isBroken(domain, DomainState::Running, kRunningPostcopyFailed))
            return {};
        return notWaiting;
    };
    auto isThere = co_await gate->call<void>(look);
    if (!isThere)
        co_return isThere.error();
    auto carried = co_await carry(domain, request, job);
    m_breaking.erase(domain);
    if (!carried)
        co_return carried.error();
    std::function<Result<>(TestMigrations &)> join = [domain](TestMigrations &there) -> Result<> {
        there.become(domain, DomainState::Running, kRunningMigrated, Lifecycle::Resumed, kResumedMigrated);
        return {};
    };
    auto joined = co_await gate->call<void>(join);
    if (!joined)
        co_return joined.error();
    leave(domain, request);
    co_return domain;
}

} // namespace inn::test
