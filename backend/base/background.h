#pragma once

#include "backend/base/task.h"

#include <QThreadPool>

#include <functional>

namespace inn {

// Runs what blocks in a thread of the pool.
template<class T>
QFuture<Result<T>> runIn(QThreadPool &pool, std::function<Result<T>()> work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        auto result = work();
        work = {}; // what it holds open ends with it, before anybody hears of the end
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace inn
