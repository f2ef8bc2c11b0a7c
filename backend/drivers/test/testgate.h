#pragma once

#include "backend/base/translated.h"
#include "backend/drivers/test/testmigrations.h"

#include <QMutex>

// How one test host calls another.
namespace inn::test {

inline Error failure(ErrorCode code, int libvirtCode, const QString &sentence)
{
    Error error { code, sentence };
    error.libvirtCode = libvirtCode;
    return error;
}

inline Error invalid(const QString &sentence)
{
    return failure(ErrorCode::InvalidState, 55, sentence);
}

// Answers once; when nobody answers any more, that is the answer.
template<class T>
struct Reply
{
    Reply() { promise.start(); }
    ~Reply()
    {
        if (!isAnswered)
            answer(failure(ErrorCode::Unreachable, 38,
                translated("The other test host was closed while a machine was moving there.")));
    }
    void answer(Result<T> result)
    {
        isAnswered = true;
        promise.addResult(std::move(result));
        promise.finish();
    }
    QPromise<Result<T>> promise;
    bool isAnswered = false;
};

// The way to a host from other threads, as long as it is there.
struct TestMigrations::Gate
{
    template<class T>
    QFuture<Result<T>> call(std::function<Result<T>(TestMigrations &)> f)
    {
        auto reply = std::make_shared<Reply<T>>();
        auto future = reply->promise.future();
        const QMutexLocker locker(&mutex);
        if (host) {
            QMetaObject::invokeMethod(
                host, [reply, host = host, f = std::move(f)] { reply->answer(f(*host)); },
                Qt::QueuedConnection);
        }
        return future;
    }
    QMutex mutex;
    TestMigrations *host = nullptr;
    QUrl uri;
};

} // namespace inn::test
