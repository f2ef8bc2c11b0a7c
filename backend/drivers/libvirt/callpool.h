#pragma once

#include "backend/base/task.h"

#include <libvirt/libvirt.h>

#include <functional>
#include <memory>
#include <vector>

namespace inn::libvirt {

// The few threads in which one connection's blocking libvirt calls run. Destroying the pool never waits: what
// is queued is cancelled, and threads still inside a call let go of the connection when that returns.
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
        auto reply = std::make_shared<Reply<T>>();
        auto future = reply->promise.future();
        post([reply, f = std::move(f)](virConnectPtr connection) {
            if (connection)
                reply->answer(f(connection));
            else
                reply->answer(notConnected());
        });
        return future;
    }
    // The same before there is a connection.
    template<class T>
    QFuture<Result<T>> runUnconnected(std::function<Result<T>()> f)
    {
        auto reply = std::make_shared<Reply<T>>();
        auto future = reply->promise.future();
        post([reply, f = std::move(f)](virConnectPtr) { reply->answer(f()); });
        return future;
    }

    // Takes over the connection (from one of the jobs) and closes it when the last thread is done with it,
    // after `beforeClose` undid what would keep it alive.
    using Adopt = std::function<void(virConnectPtr, std::function<void(virConnectPtr)> beforeClose)>;
    [[nodiscard]] Adopt adopter() const;

private:
    template<class T>
    struct Reply
    {
        Reply() { promise.start(); }
        ~Reply() { answer(detail::cancelledError()); }
        void answer(Result<T> result)
        {
            if (std::exchange(answered, true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }
        QPromise<Result<T>> promise;
        bool answered = false;
    };
    struct State;
    using Job = std::function<void(virConnectPtr)>;
    static Error notConnected();
    void post(Job job);

    std::shared_ptr<State> m_state;
};

} // namespace inn::libvirt
