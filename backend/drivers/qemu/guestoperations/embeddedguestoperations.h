#pragma once

#include "backend/api/guestoperations.h"
#include "backend/drivers/qemu/guestoperations/guestaccess.h"

#include <QHash>

namespace inn::qemu {

class EmbeddedDomains;

// What is done with the systems in the guests of the embedded host. Implemented in
// embeddedguestoperations.cpp (keys, sleep), agentoperations.cpp, coredump.cpp,
// monitorcommand.cpp, graphicsclient.cpp, statistics.cpp.
class EmbeddedGuestOperations final : public api::GuestOperations
{
    Q_OBJECT

public:
    explicit EmbeddedGuestOperations(EmbeddedDomains &domains);

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
    QFuture<Result<>> setUserPassword(
        QUuid domain, QString user, QString password, api::PasswordForm form) override;
    QFuture<Result<QStringList>> authorizedSshKeys(QUuid domain, QString user) override;
    QFuture<Result<>> setAuthorizedSshKeys(
        QUuid domain, QString user, QStringList keys, api::SshKeysChange change) override;
    QFuture<Result<QByteArray>> agentCommand(
        QUuid domain, QByteArray command, std::chrono::seconds timeout) override;
    QFuture<Result<QByteArray>> monitorCommand(
        QUuid domain, QByteArray command, api::MonitorLanguage language) override;
    QFuture<Result<>> addGraphicsClient(
        QUuid domain, int index, FileDescriptor socket, api::GraphicsPassword password) override;
    QFuture<Result<std::vector<api::DomainStatistics>>> statistics(
        std::vector<QUuid> domains, api::StatsGroups groups) override;

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    [[nodiscard]] Result<QemuDomain *> find(const QUuid &uuid) const;
    [[nodiscard]] Result<GuestAccess> runningGuest(const QUuid &uuid) const;
    [[nodiscard]] Result<GuestAccess> guestWithAgent(const QUuid &uuid) const;
    // One command of the agent, its refusal told with the machine's name.
    QFuture<Result<QJsonValue>> ask(QUuid domain, QString command, QJsonObject arguments,
        std::chrono::milliseconds timeout = std::chrono::seconds(5));
    QFuture<Result<>> tellAgent(QUuid domain, QString command, QJsonObject arguments);
    QFuture<Result<int>> countOf(QFuture<Result<QJsonValue>> answer);
    QFuture<Result<>> changeTime(QUuid domain, QJsonObject arguments);
    QFuture<Result<>> sleepStarted(GuestAccess guest, QString command);

    QFuture<Result<>> dumpMemory(GuestAccess guest, FileDescriptor file, QString format, JobPtr job);
    QFuture<Result<>> dumpState(GuestAccess guest, FileDescriptor file, JobPtr job);
    QFuture<Result<>> checkDumpFormat(GuestAccess guest, QString format);
    QFuture<Result<>> finishDump(GuestAccess guest, api::CoreDumpFlags flags, bool wasRunning);

    QFuture<Result<api::DomainStatistics>> measure(QUuid domain, api::StatsGroups groups);
    Result<std::vector<api::TypedParameter>> measureStopped(QemuDomain &domain, api::StatsGroups groups);

    // What was last said of a machine that is off: it is the same until one of these is another.
    struct Stopped
    {
        QByteArray document;
        api::DomainState state;
        int reason;
        api::StatsGroups groups;
        std::vector<api::TypedParameter> values;
    };

    EmbeddedDomains &m_domains;
    QHash<QUuid, Stopped> m_stopped;
    TaskScope m_tasks;
};

} // namespace inn::qemu
