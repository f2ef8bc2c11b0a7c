#include "backend/drivers/qemu/embeddeddriver.h"

#include "backend/drivers/qemu/embeddedconnection.h"

#include <QTimer>

namespace inn::qemu {

namespace {

using Opened = std::shared_ptr<api::Connection>;

constexpr std::chrono::milliseconds kRetryPause { 5 };
constexpr int kMostTries = 400;

struct Opening
{
    Roots roots;
    EmbeddedOptions options;
    int tries = 0;
    QPromise<Result<Opened>> promise;

    void finish(Result<Opened> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

void proceed(const std::shared_ptr<Opening> &opening)
{
    const auto lock = RootLock::acquire(opening->roots);
    if (!lock && lock.error().code == ErrorCode::Busy && ++opening->tries < kMostTries
        && RootLock::isHolderGone(opening->roots)) {
        QTimer::singleShot(kRetryPause, [opening] { proceed(opening); });
        return;
    }
    if (!lock) {
        opening->finish(lock.error());
        return;
    }
    const auto connection = std::make_shared<EmbeddedConnection>(*lock, opening->roots, opening->options);
    connection->load().then(connection.get(), [connection, opening](const Result<> &loaded) {
        opening->finish(loaded ? Result<Opened>(connection) : Result<Opened>(loaded.error()));
    });
}

Result<Roots> prepareRoots(const QUrl &uri)
{
    TRY_ASSIGN(const Roots roots, Roots::fromUri(uri));
    TRY(roots.create());
    return roots;
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
    auto roots = prepareRoots(request.uri);
    if (!roots)
        return ready<Opened>(roots.error());
    const auto opening = std::make_shared<Opening>();
    opening->roots = *roots;
    opening->options = m_options;
    opening->promise.start();
    auto future = opening->promise.future();
    proceed(opening);
    return future;
}

} // namespace inn::qemu
