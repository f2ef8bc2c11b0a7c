#pragma once

#include "backend/drivers/qemu/embeddeddriver.h"
#include "backend/drivers/qemu/migration/migrationdestination.h"
#include "backend/drivers/qemu/migration/migrationsource.h"

#include <map>

namespace inn::qemu {

// The phases of migrations that leave this host or come to it, and what can be done while they run.
class EmbeddedMigrations : public api::Migrations
{
    Q_OBJECT

public:
    EmbeddedMigrations(EmbeddedDomains &domains, HostContext &host, MigrationHost here);
    ~EmbeddedMigrations() override;
    // How whole migrations are led: migrationloopback.cpp.
    void setWays(LoopbackFactory loopback, PeerFactory peers, api::Connection &self);

    QFuture<Result<api::MigrationTargetPtr>> target() override;
    QFuture<Result<QUuid>> migrate(
        QUuid domain, api::MigrationTargetPtr target, api::MigrationRequest request, JobPtr job) override;
    QFuture<Result<>> performPeerToPeer(
        QUuid domain, QUrl destination, api::MigrationRequest request) override;

    QFuture<Result<api::MigrationBegun>> begin(QUuid domain, api::MigrationRequest request) override;
    QFuture<Result<api::MigrationPrepared>> prepare(
        QByteArray xml, QByteArray cookie, api::MigrationRequest request) override;
    QFuture<Result<api::MigrationPrepared>> prepareTunnel(
        FileDescriptor stream, QByteArray xml, QByteArray cookie, api::MigrationRequest request) override;
    QFuture<Result<QByteArray>> perform(QUuid domain, QByteArray xml, QByteArray cookie, QString destination,
        api::MigrationRequest request) override;
    QFuture<Result<api::MigrationFinished>> finish(QString name, QByteArray cookie,
        api::MigrationRequest request, api::MigrationOutcome outcome) override;
    QFuture<Result<>> confirm(QUuid domain, QByteArray cookie, api::MigrationRequest request,
        api::MigrationOutcome outcome) override;
    void abandon(QUuid domain) override;
    QFuture<Result<QByteArray>> migratableXml(QUuid domain, api::XmlView view) override;
    // migrationcontrol.cpp
    QFuture<Result<std::chrono::milliseconds>> maximumDowntime(QUuid domain) override;
    QFuture<Result<>> setMaximumDowntime(QUuid domain, std::chrono::milliseconds downtime) override;
    QFuture<Result<quint64>> speed(QUuid domain, api::MigrationSpeed of) override;
    QFuture<Result<>> setSpeed(QUuid domain, quint64 bandwidth, api::MigrationSpeed of) override;
    QFuture<Result<Bytes>> compressionCache(QUuid domain) override;
    QFuture<Result<>> setCompressionCache(QUuid domain, Bytes size) override;
    QFuture<Result<>> startPostCopy(QUuid domain) override;
    QFuture<Result<>> pausePostCopy(QUuid domain) override; // migrationresume.cpp

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    using SourcePtr = std::shared_ptr<MigrationSource>;
    using DestinationPtr = std::shared_ptr<MigrationDestination>;
    Result<SourcePtr> sourceOf(const QUuid &domain); // the one under way, or a new one
    void forgetIfOver(const QUuid &domain);
    QFuture<Result<std::shared_ptr<api::Connection>>> ourselves(); // as others see us
    // migrationresume.cpp
    QFuture<Result<api::MigrationPrepared>> prepareResume(
        QByteArray xml, QByteArray cookie, api::MigrationRequest request);
    // migrationtunnel.cpp
    QFuture<Result<>> moveThroughTunnel(
        QUuid domain, std::shared_ptr<api::Connection> peer, api::MigrationRequest request);
    [[nodiscard]] Result<RunningGuestPtr> runningGuest(const QUuid &domain) const;
    [[nodiscard]] DowntimeAim *downtimeOf(const QUuid &domain) const; // null: it does not move now
    QFuture<Result<quint64>> parameter(QUuid domain, QString name);
    QFuture<Result<>> setParameter(QUuid domain, QString name, qint64 value);

    EmbeddedDomains &m_domains;
    HostContext &m_host;
    MigrationHost m_here;
    MigrationPorts m_ports;
    std::map<QUuid, SourcePtr> m_sources;
    std::map<QString, DestinationPtr> m_destinations; // by the name that they have here
    LoopbackFactory m_makeLoopback;
    PeerFactory m_openPeer;
    api::Connection *m_self = nullptr;
    std::shared_ptr<api::Connection> m_loopback;
    std::shared_ptr<JobQueue> m_opening = JobQueue::create();
    std::map<QUuid, quint64> m_speeds; // MiB/s, where somebody said so
    TaskScope m_tasks;
};

} // namespace inn::qemu
