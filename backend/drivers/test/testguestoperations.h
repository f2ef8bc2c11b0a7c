#pragma once

#include "backend/api/guestoperations.h"
#include "backend/drivers/test/answers.h"

namespace inn::test {

class TestDomains;

// What can be done with systems that do not exist. A machine with a channel named org.qemu.guest_agent.0 has
// an agent; what it is told shows in the machine's log.
class TestGuestOperations final : public api::GuestOperations
{
    Q_OBJECT

public:
    TestGuestOperations(TestDomains &domains, Answers answers);

    QFuture<Result<>> sendKeys(QUuid domain, api::KeycodeSet set, std::vector<unsigned> codes,
        std::chrono::milliseconds holdTime) override;
    QFuture<Result<>> injectNmi(QUuid domain) override;
    QFuture<Result<>> coreDump(QUuid domain, QString path, api::CoreDumpFormat format,
        api::CoreDumpFlags flags, JobPtr job) override;
    QFuture<Result<>> pmSuspend(QUuid domain, api::SuspendTarget target) override;
    QFuture<Result<>> pmWakeup(QUuid domain) override;
    QFuture<Result<api::GuestTime>> time(QUuid domain) override;
    QFuture<Result<>> setTime(QUuid domain, api::GuestTime time) override;
    QFuture<Result<>> syncTime(QUuid domain) override;
    QFuture<Result<api::GuestInfo>> guestInfo(QUuid domain, api::GuestInfoGroups groups) override;
    QFuture<Result<int>> fsFreeze(QUuid domain, QStringList mountPoints) override;
    QFuture<Result<int>> fsThaw(QUuid domain, QStringList mountPoints) override;
    QFuture<Result<>> fsTrim(QUuid domain, QString mountPoint, quint64 minimum) override;
    QFuture<Result<std::vector<api::DomainStatistics>>> statistics(
        std::vector<QUuid> domains, api::StatsGroups groups) override;

private:
    [[nodiscard]] Result<api::DomainInfoPtr> find(const QUuid &domain) const;
    [[nodiscard]] Result<api::DomainInfoPtr> running(const QUuid &domain) const;
    [[nodiscard]] Result<api::DomainInfoPtr> withAgent(const QUuid &domain) const;
    void tell(const QUuid &domain, const QString &text);
    Result<> note(const Result<api::DomainInfoPtr> &domain, const QString &text);

    TestDomains &m_domains;
    Answers m_answers;
    std::chrono::milliseconds m_clockSkew { 2000 };
};

} // namespace inn::test
