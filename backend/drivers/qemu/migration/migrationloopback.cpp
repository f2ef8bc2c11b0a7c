// Whole migrations: led by libvirt's client library, which sees this host as any other client does.

#include "backend/api/connection.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/migration/embeddedmigrations.h"

namespace inn::qemu {

void EmbeddedMigrations::setWays(LoopbackFactory loopback, PeerFactory peers, api::Connection &self)
{
    m_makeLoopback = std::move(loopback);
    m_openPeer = std::move(peers);
    m_self = &self;
}

// Kept once it is open: the next machine moves sooner.
QFuture<Result<std::shared_ptr<api::Connection>>> EmbeddedMigrations::ourselves()
{
    if (!m_makeLoopback || !m_self) {
        co_return migrationError(ErrorCode::Unsupported, config::kNoSupport,
            tr("Machines do not leave this host while they run; shut the machine down to move it."));
    }
    const QString nobody;
    auto ticket = co_await m_opening->begin(nobody, nobody);
    if (!ticket)
        co_return ticket.error();
    if (m_loopback)
        co_return m_loopback;
    auto opened = co_await m_makeLoopback(*m_self);
    if (!opened)
        co_return opened.error();
    if (!(*opened)->migrations()) {
        co_return migrationError(ErrorCode::Unsupported, config::kNoSupport,
            tr("This program was built without moving machines between hosts."));
    }
    m_loopback = *opened;
    co_return m_loopback;
}

QFuture<Result<api::MigrationTargetPtr>> EmbeddedMigrations::target()
{
    auto connection = co_await ourselves();
    if (!connection)
        co_return connection.error();
    auto target = co_await (*connection)->migrations()->target();
    co_return target;
}

QFuture<Result<QUuid>> EmbeddedMigrations::migrate(
    QUuid domain, api::MigrationTargetPtr target, api::MigrationRequest request, JobPtr job)
{
    auto connection = co_await ourselves();
    if (!connection)
        co_return connection.error();
    auto moved = co_await (*connection)
                     ->migrations()
                     ->migrate(domain, std::move(target), std::move(request), std::move(job));
    co_return moved;
}

QFuture<Result<>> EmbeddedMigrations::performPeerToPeer(
    QUuid domain, QUrl destination, api::MigrationRequest request)
{
    if (!m_openPeer) {
        co_return migrationError(ErrorCode::Unsupported, config::kNoSupport,
            tr("This host leads no migrations by itself; let the client lead them."));
    }
    auto peer = co_await m_openPeer(destination);
    if (!peer) {
        co_return peer.error().wrapped(
            tr("The host “%1” could not be reached from here.").arg(destination.toDisplayString()));
    }
    if (!(*peer)->migrations()) {
        co_return migrationError(ErrorCode::Unsupported, config::kNoSupport,
            tr("The host “%1” takes no machines.").arg(destination.toDisplayString()));
    }
    if (request.flags.testFlag(api::MigrateFlag::Tunnelled)) {
        auto tunnelled = co_await moveThroughTunnel(domain, *peer, std::move(request));
        co_return tunnelled;
    }
    auto target = co_await (*peer)->migrations()->target();
    if (!target)
        co_return target.error();
    request.flags.setFlag(api::MigrateFlag::Peer2Peer, false);
    auto moved = co_await migrate(domain, *target, std::move(request), {});
    if (!moved)
        co_return moved.error();
    co_return Result<>();
}

} // namespace inn::qemu
