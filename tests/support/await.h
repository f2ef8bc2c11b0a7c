#pragma once

#include "backend/base/task.h"

#include <QDeadlineTimer>
#include <QTest>

namespace inn::testing {

// Turns the event loop until the future has its answer; Timeout when it takes too long.
template<class T>
Result<T> await(QFuture<Result<T>> future, std::chrono::milliseconds patience = std::chrono::seconds(20))
{
    QDeadlineTimer deadline(patience);
    while (!future.isFinished() && !deadline.hasExpired())
        QTest::qWait(1);
    if (!future.isFinished())
        return Error { ErrorCode::Timeout, QStringLiteral("The test waited too long for an answer.") };
    if (future.resultCount() == 0)
        return detail::cancelledError();
    return future.takeResult();
}

// Turns the event loop until `condition()` holds.
template<class Condition>
bool waitUntil(Condition condition, std::chrono::milliseconds patience = std::chrono::seconds(20))
{
    QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(1);
    }
    return true;
}

} // namespace inn::testing
