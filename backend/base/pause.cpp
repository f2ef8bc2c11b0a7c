#include "backend/base/pause.h"

#include <QTimer>

namespace inn {

QFuture<Result<>> pause(std::chrono::milliseconds duration)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QTimer::singleShot(duration, [promise] {
        promise->addResult(Result<>());
        promise->finish();
    });
    return promise->future();
}

} // namespace inn
