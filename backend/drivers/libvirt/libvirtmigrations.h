#pragma once

#include "backend/api/migration.h"
#include "backend/drivers/libvirt/callpool.h"

namespace inn::libvirt {

class LibvirtDomains;

// Machines that libvirt moves to another host; the client library of it leads them there, or the source's
// libvirtd does (Peer2Peer). Each move has a thread of its own. Of the phases there are those of a
// destination that is reached through a tunnel (tunnelcalls.h): the embedded core sends machines there.
class LibvirtMigrations final : public api::Migrations
{
    Q_OBJECT

public:
    LibvirtMigrations(CallPool &pool, LibvirtDomains &domains, QUrl uri);
    ~LibvirtMigrations() override;
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
    // `stream` is a socket.
    QFuture<Result<api::MigrationPrepared>> prepareTunnel(
        FileDescriptor stream, QByteArray xml, QByteArray cookie, api::MigrationRequest request) override;
    QFuture<Result<api::MigrationFinished>> finish(QString name, QByteArray cookie,
        api::MigrationRequest request, api::MigrationOutcome outcome) override;

private:
    struct Lists;
    class Target;
    void watchDestination(QObject *context, const QUuid &domain, std::shared_ptr<Target> there);
    template<class T>
    using Work = std::function<Result<T>(virDomainPtr domain, const QString &name)>;
    template<class T>
    QFuture<Result<T>> with(const QUuid &domain, Work<T> work);

    CallPool &m_pool;
    LibvirtDomains &m_domains;
    QUrl m_uri;
    std::shared_ptr<Lists> m_lists; // of this host, for those who move machines here
    TaskScope m_tasks;
};

// How the host at `source` reaches the one at `target`, whose name is `hostName`, for peer-to-peer
// migrations: what only this program knows (its keys, its certificates) stays out.
QString peerUri(const QUrl &source, const QUrl &target, const QString &hostName);

} // namespace inn::libvirt
