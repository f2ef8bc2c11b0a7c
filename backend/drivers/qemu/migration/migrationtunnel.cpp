// Moves whose memory goes through the connection to the other host: led here, as libvirt's client library
// leads no such moves for others.

#include "backend/api/connection.h"
#include "backend/base/hostfiles.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/migration/embeddedmigrations.h"

#include <sys/socket.h>

namespace inn::qemu {

using api::MigrateFlag;
using api::MigrationOutcome;

namespace {

struct Tunnel
{
    FileDescriptor near,
        far; // the emulator writes into one, the connection sends what comes out of the other
    static Result<Tunnel> create()
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            return systemError(errno, EmbeddedMigrations::tr("The tunnel could not be made."));
        return Tunnel { FileDescriptor(ends[0]), FileDescriptor(ends[1]) };
    }
};

// A connection that is lost may keep its sender waiting for ever; the emulator must not wait with it.
std::unique_ptr<QObject> shutWithConnection(const api::Connection &peer, const FileDescriptor &tunnel)
{
    auto watch = std::make_unique<QObject>();
    QObject::connect(
        &peer, &api::Connection::closed, watch.get(), [tunnel] { ::shutdown(tunnel.get(), SHUT_RDWR); });
    return watch;
}

} // namespace

QFuture<Result<>> EmbeddedMigrations::moveThroughTunnel(
    QUuid domain, std::shared_ptr<api::Connection> peer, api::MigrationRequest request)
{
    api::Migrations &there = *peer->migrations();
    api::MigrationRequest ours = request;
    ours.flags.setFlag(MigrateFlag::ChangeProtection); // one hold from the beginning to the end
    auto begun = co_await begin(domain, ours);
    if (!begun)
        co_return begun.error();
    const SourcePtr source = m_sources[domain];
    const QString name = request.name.isEmpty() ? source->name() : request.name;
    if (source->isPaused())
        request.flags.setFlag(MigrateFlag::Paused);
    const QByteArray nothing;
    auto tunnel = Tunnel::create();
    Result<api::MigrationPrepared> prepared(api::MigrationPrepared {});
    if (tunnel) {
        auto answered = co_await there.prepareTunnel(tunnel->far, begun->xml, begun->cookie, request);
        prepared = std::move(answered);
    } else {
        prepared = tunnel.error();
    }
    if (!prepared) {
        auto undone = co_await confirm(domain, nothing, ours, MigrationOutcome::Cancelled);
        Q_UNUSED(undone)
        co_return prepared.error();
    }
    const auto watch = shutWithConnection(*peer, tunnel->far);
    source->setTunnel(std::move(tunnel->near));
    const QString nowhere;
    auto performed = co_await perform(domain, nothing, prepared->cookie, nowhere, ours);
    if (!performed) {
        auto ended = co_await there.finish(name, nothing, request, MigrationOutcome::Cancelled);
        Q_UNUSED(ended)
        co_return performed.error();
    }
    auto finished = co_await there.finish(name, *performed, request, MigrationOutcome::Completed);
    if (!finished && finished.error().code == ErrorCode::Unreachable) {
        // It may run there: it stays paused here, and says so.
        abandon(domain);
        co_return finished.error();
    }
    const QByteArray last = finished ? finished->cookie : nothing;
    const auto outcome = finished ? MigrationOutcome::Completed : MigrationOutcome::Cancelled;
    auto confirmed = co_await confirm(domain, last, ours, outcome);
    if (!finished)
        co_return finished.error();
    co_return confirmed;
}

} // namespace inn::qemu
