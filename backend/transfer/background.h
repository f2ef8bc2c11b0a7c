#pragma once

#include "backend/base/task.h"

#include <QThreadPool>

#include <functional>

namespace inn::transfer {

// Runs what blocks (archives, pipes, checksums) in a thread of its own pool.
QThreadPool &transferThreads();

template<class T>
QFuture<Result<T>> inBackground(std::function<Result<T>()> work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    transferThreads().start([promise, work = std::move(work)]() mutable {
        auto result = work();
        work = {}; // what it holds open ends with it, before anybody hears of the end
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace inn::transfer
