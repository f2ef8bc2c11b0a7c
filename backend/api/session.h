#pragma once

#include "backend/api/domains.h"
#include "backend/api/driver.h"
#include "backend/api/hostparts.h"
#include "backend/api/networks.h"
#include "backend/api/storagepools.h"

#include <QPointer>
#include <QThread>

namespace inn::api {

class SessionWorker;

// The GUI side's handle of one connection: owns its backend thread, runs calls there and brings its facts
// here, in order, as queued signals. Created and used in one thread (the GUI's). Destroying it abandons what
// is under way (futures finish as Cancelled) and never waits for a hanging driver longer than a moment.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Driver &driver, OpenRequest request, QObject *parent = nullptr);
    ~Session() override;

    // Opens the connection; once. opened() or failed() follows.
    void open();

    // Runs `f(Connection &)`, which returns QFuture<Result<T>>, in the backend thread. Before opened() and
    // after closed() the answer is Unreachable.
    template<class F>
    auto call(F f) -> std::invoke_result_t<F, Connection &>
    {
        using Future = std::invoke_result_t<F, Connection &>;
        using Value = typename decltype(std::declval<Future>().takeResult())::value_type;
        auto promise = std::make_shared<Reply<Value>>();
        auto future = promise->promise.future();
        post([f = std::move(f), promise](Connection *connection, QObject *context) mutable {
            if (!connection) {
                promise->answer(notConnected());
                return;
            }
            f(*connection).then(context, [promise](Result<Value> result) {
                promise->answer(std::move(result));
            });
        });
        return future;
    }

Q_SIGNALS:
    void opened(const inn::api::HostInfo &host, const inn::api::HostParts &parts);
    void failed(const inn::Error &error);
    void closed(const inn::Error &reason);
    void hostChanged(const inn::api::HostInfo &host);
    void sampled(const inn::api::StatsBatchPtr &batch);
    void domainChanged(const inn::api::DomainInfoPtr &domain);
    void domainRemoved(const QUuid &domain);
    void eventHappened(const inn::api::Event &event);
    void poolChanged(const inn::api::PoolInfoPtr &pool);
    void poolRemoved(const QUuid &pool);
    void volumesChanged(const QUuid &pool);
    void networkChanged(const inn::api::NetworkInfoPtr &network);
    void networkRemoved(const QUuid &network);
    // After opened(), all that was there has been announced by the signals above.
    void listed();

private:
    // Answers once; an unanswered one finishes as Cancelled when the last holder goes.
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
    static Error notConnected();
    void post(std::function<void(Connection *, QObject *)> job);

    QThread *m_thread;
    SessionWorker *m_worker;
};

} // namespace inn::api
