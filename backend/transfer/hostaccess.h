#pragma once

#include "backend/api/connection.h"
#include "backend/base/task.h"
#include "backend/transfer/transferjournal.h"

#include <functional>
#include <memory>
#include <optional>

namespace inn::transfer {

// A host that something is copied from or to, as the thread that drives the copying sees it: calls run in the
// host's own thread. Whoever has hosts implements run().
class HostAccess
{
public:
    HostAccess() = default;
    virtual ~HostAccess() = default;
    Q_DISABLE_COPY_MOVE(HostAccess)

    [[nodiscard]] virtual QString label() const = 0;
    [[nodiscard]] virtual QUrl uri() const { return {}; }

    // Where is noted what is made on this host until it is whole; null: nowhere.
    [[nodiscard]] const TransferJournalPtr &journal() const { return m_journal; }
    void setJournal(TransferJournalPtr journal) { m_journal = std::move(journal); }

    // Runs `f(api::Connection &)`, which returns QFuture<Result<T>>, in the host's thread.
    template<class F>
    auto call(F f) -> std::invoke_result_t<F, api::Connection &>
    {
        using Future = std::invoke_result_t<F, api::Connection &>;
        using Value = typename decltype(std::declval<Future>().takeResult())::value_type;
        auto answer = std::make_shared<std::optional<Result<Value>>>();
        Work work = [answer, f = std::move(f)](api::Connection &connection) mutable {
            return f(connection).then([answer](Result<Value> result) -> Result<> {
                answer->emplace(std::move(result));
                return {};
            });
        };
        return run(std::move(work)).then([answer](const Result<> &done) -> Result<Value> {
            if (!done)
                return done.error();
            return *answer ? std::move(**answer) : Result<Value>(detail::cancelledError());
        });
    }

protected:
    using Work = std::function<QFuture<Result<>>(api::Connection &)>;
    virtual QFuture<Result<>> run(Work work) = 0;

private:
    TransferJournalPtr m_journal;
};

using HostAccessPtr = std::shared_ptr<HostAccess>;

} // namespace inn::transfer
