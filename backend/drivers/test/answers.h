#pragma once

#include "backend/base/task.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace inn::test {

// Gives answers at once, or after the delay that the URI asked for (test:///default?latency=200).
struct Answers
{
    std::chrono::milliseconds latency {};

    template<class T>
    QFuture<Result<T>> give(QObject *context, Result<T> result) const
    {
        if (latency.count() == 0)
            return ready<T>(std::move(result));
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QTimer::singleShot(latency, context, [promise, result = std::move(result)]() mutable {
            promise->addResult(std::move(result));
            promise->finish();
        });
        return promise->future();
    }
};

} // namespace inn::test
