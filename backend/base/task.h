#pragma once

#include "backend/base/result.h"
#include "backend/base/taskscope.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <coroutine>
#include <exception>
#include <memory>
#include <optional>

// Makes QFuture<Result<T>> a coroutine type for member functions of classes that have a `TaskScope m_tasks`
// and `TaskScope &taskScope()`. A coroutine starts at once, runs in its owner's thread, resumes there after
// each `auto x = co_await future;`, and its future finishes after its locals are gone. Parameters by value;
// no co_await inside conditions, argument lists or braces (GCC 12). When the scope goes, the future finishes
// as Cancelled.

namespace inn {

namespace detail {

Error cancelledError();
Error exceptionError(std::exception_ptr exception);

template<class U>
class FutureAwaiter
{
public:
    explicit FutureAwaiter(QFuture<Result<U>> future)
        : m_future(std::move(future))
    {
    }
    FutureAwaiter(FutureAwaiter &&) = default;
    ~FutureAwaiter()
    {
        if (m_watcher)
            m_watcher->disconnect();
    }
    [[nodiscard]] bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_watcher = std::make_unique<QFutureWatcher<Result<U>>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(), [this, waiting] {
            m_watcher->disconnect();
            m_watcher.release()->deleteLater(); // it is emitting
            waiting.resume();
        });
        m_watcher->setFuture(m_future);
    }
    Result<U> await_resume()
    {
        if (m_future.isCanceled() || m_future.resultCount() == 0)
            return cancelledError();
        return m_future.takeResult();
    }

private:
    QFuture<Result<U>> m_future;
    std::unique_ptr<QFutureWatcher<Result<U>>> m_watcher;
};

template<class T>
class TaskPromise : public TaskScope::Entry
{
public:
    template<class Owner, class... Arguments>
    explicit TaskPromise(Owner &owner, Arguments &&...)
        : Entry(owner.taskScope())
    {
        m_frame = std::coroutine_handle<TaskPromise>::from_promise(*this);
        m_promise.start();
    }
    ~TaskPromise()
    {
        leave();
        m_promise.addResult(m_result ? std::move(*m_result) : Result<T>(cancelledError()));
        m_promise.finish();
    }
    QFuture<Result<T>> get_return_object() { return m_promise.future(); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_value(Result<T> result) { m_result.emplace(std::move(result)); }
    void unhandled_exception() { m_result.emplace(exceptionError(std::current_exception())); }
    template<class U>
    FutureAwaiter<U> await_transform(QFuture<Result<U>> future)
    {
        return FutureAwaiter<U>(std::move(future));
    }

private:
    QPromise<Result<T>> m_promise;
    std::optional<Result<T>> m_result;
};

} // namespace detail

// A future that has its answer already.
template<class T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}
inline QFuture<Result<>> ready()
{
    return ready<void>(Result<>());
}

} // namespace inn

template<class T, class Owner, class... Arguments>
struct std::coroutine_traits<QFuture<inn::Result<T>>, Owner &, Arguments...>
{
    using promise_type = inn::detail::TaskPromise<T>;
};
