#pragma once

#include "backend/base/task.h"

#include <libvirt/libvirt.h>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace inn::libvirt {

// The few threads in which one connection's blocking libvirt calls run. Destroying or abandoning the pool
// never waits: what is queued or under way is answered at once, and threads still inside a call let go of the
// connection when that returns. One that is still opening it is made to return. (libvirt 9.0 wakes only one
// of several calls when a host stops answering; the others may wait for ever.)
class CallPool
{
public:
    CallPool();
    ~CallPool();
    Q_DISABLE_COPY_MOVE(CallPool)

    // Runs `f(virConnectPtr)`, which returns Result<T>, in one of the threads. The pointer is null before
    // adopt().
    template<class T>
    QFuture<Result<T>> run(std::function<Result<T>(virConnectPtr)> f)
    {
        return post<T>([f = std::move(f)](virConnectPtr connection) -> Result<T> {
            if (connection)
                return f(connection);
            return notConnected();
        });
    }
    // The same before there is a connection.
    template<class T>
    QFuture<Result<T>> runUnconnected(std::function<Result<T>()> f)
    {
        return post<T>([f = std::move(f)](virConnectPtr) { return f(); });
    }
    // Opens the connection, and may ask it things then. When the pool goes meanwhile, what it waits at is
    // shut: each attempt to reach a silent host would cost a thread otherwise.
    template<class T>
    QFuture<Result<T>> runOpening(std::function<Result<T>()> f)
    {
        return post<T>([f = std::move(f), opening = openingNote()](virConnectPtr) {
            const auto noted = opening();
            return noted ? f() : Result<T>(notConnected());
        });
    }
    // Runs before all others, in a thread that is there for it when all others are inside calls.
    template<class T>
    QFuture<Result<T>> runUrgent(std::function<Result<T>(virConnectPtr)> f)
    {
        return post<T>(
            [f = std::move(f)](virConnectPtr connection) -> Result<T> {
                if (connection)
                    return f(connection);
                return notConnected();
            },
            Urgency::Now);
    }

    // In a thread of its own, for what takes minutes and what others must not wait behind.
    template<class T>
    QFuture<Result<T>> runAlone(std::function<Result<T>(virConnectPtr)> f)
    {
        return post<T>(
            [f = std::move(f)](virConnectPtr connection) -> Result<T> {
                if (connection)
                    return f(connection);
                return notConnected();
            },
            Urgency::Alone);
    }

    // Answers all calls, queued, under way and to come, with this error.
    void abandon(const Error &reason);

    // Takes over the connection (from one of the jobs) and closes it when the last thread is done with it,
    // after `beforeClose` undid what would keep it alive.
    using Adopt = std::function<void(virConnectPtr, std::function<void(virConnectPtr)> beforeClose)>;
    [[nodiscard]] Adopt adopter() const;

private:
    enum class Urgency { Usual, Now, Alone };
    // Answers once, whoever comes first.
    template<class T>
    struct Reply
    {
        Reply() { promise.start(); }
        ~Reply() { answer(detail::cancelledError()); }
        void answer(Result<T> result)
        {
            if (answered.exchange(true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }
        QPromise<Result<T>> promise;
        std::atomic_bool answered { false };
    };
    struct Job
    {
        std::function<void(virConnectPtr)> run;
        std::function<void(const Error &)> fail;
    };
    struct State;
    static Error notConnected();
    // Notes that the calling thread opens the connection, as long as what it answers lives; null when the
    // pool has gone already.
    [[nodiscard]] std::function<std::shared_ptr<void>()> openingNote() const;
    void enqueue(Job job, Urgency urgency);

    template<class T>
    QFuture<Result<T>> post(std::function<Result<T>(virConnectPtr)> f, Urgency urgency = Urgency::Usual)
    {
        auto reply = std::make_shared<Reply<T>>();
        auto future = reply->promise.future();
        enqueue({ [reply, f = std::move(f)](virConnectPtr connection) { reply->answer(f(connection)); },
                    [reply](const Error &error) { reply->answer(error); } },
            urgency);
        return future;
    }

    std::shared_ptr<State> m_state;
};

} // namespace inn::libvirt
