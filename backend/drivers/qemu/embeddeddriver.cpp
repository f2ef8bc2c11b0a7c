#include "backend/drivers/qemu/embeddeddriver.h"

#include "backend/drivers/qemu/embeddedconnection.h"

namespace inn::qemu {

namespace {

using Opened = std::shared_ptr<api::Connection>;

struct Doors
{
    Roots roots;
    RootLock lock;
};

Result<Doors> unlock(const QUrl &uri)
{
    Doors doors;
    TRY_ASSIGN(doors.roots, Roots::fromUri(uri));
    TRY(doors.roots.create());
    TRY_ASSIGN(doors.lock, RootLock::acquire(doors.roots));
    return doors;
}

} // namespace

EmbeddedDriver::EmbeddedDriver(EmbeddedOptions options)
    : m_options(std::move(options))
{
}

bool EmbeddedDriver::claims(const QUrl &uri) const
{
    return Roots::claims(uri);
}

QFuture<Result<Opened>> EmbeddedDriver::open(api::OpenRequest request)
{
    auto doors = unlock(request.uri);
    if (!doors)
        return ready<Opened>(doors.error());
    const auto connection = std::make_shared<EmbeddedConnection>(doors->lock, doors->roots, m_options);
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    promise->start();
    auto future = promise->future();
    connection->load().then(connection.get(), [connection, promise](const Result<> &loaded) {
        promise->addResult(loaded ? Result<Opened>(connection) : Result<Opened>(loaded.error()));
        promise->finish();
    });
    return future;
}

} // namespace inn::qemu
