#pragma once

#include "backend/api/guestoperations.h"
#include "backend/drivers/libvirt/callpool.h"

namespace inn::libvirt {

// What is done with the systems in the guests of a libvirt host.
class LibvirtGuestOperations final : public api::GuestOperations
{
    Q_OBJECT

public:
    explicit LibvirtGuestOperations(CallPool &pool);

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

private:
    template<class T>
    using Work = std::function<Result<T>(virDomainPtr, const QString &name)>;
    // Finds the domain in a pool thread and does something with it.
    template<class T>
    QFuture<Result<T>> with(const QUuid &domain, Work<T> work);

    CallPool &m_pool;
};

} // namespace inn::libvirt
