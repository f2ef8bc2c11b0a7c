#pragma once

#include "backend/migration/facts.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace inn::migration {

template<class T>
void put(Fact<T> &fact, Result<T> answer)
{
    if (answer)
        fact.value = std::move(*answer);
    else
        fact.problem = answer.error().message;
}

// Asks one connection for facts, once: a child of the connection that goes by itself after its answer. What
// has not been answered when the time is up is unknown.
class Learner : public QObject
{
    Q_OBJECT

public:
    Learner(api::Connection &connection, std::chrono::milliseconds patience);

    QFuture<Result<GuestFactsPtr>> guest(QUuid domain);
    QFuture<Result<HostFactsPtr>> host(HostQuestions questions);
    QFuture<Result<HostFactsPtr>> paths(HostFactsPtr known, QStringList paths);

    [[nodiscard]] TaskScope &taskScope() { return m_scope; }

private:
    using Guest = std::shared_ptr<GuestFacts>;
    using Host = std::shared_ptr<HostFacts>;

    // The future's answer, or Timeout when it does not come in time.
    template<class T>
    QFuture<Result<T>> within(QFuture<Result<T>> future)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto answer = [promise](Result<T> result) {
            if (promise->future().isFinished())
                return;
            promise->addResult(std::move(result));
            promise->finish();
        };
        future.then(this, answer).onCanceled(this, [answer] { answer(detail::cancelledError()); });
        QTimer::singleShot(std::max<qint64>(m_deadline.remainingTime(), 1), this,
            [answer] { answer(Result<T>(tooLate())); });
        return promise->future();
    }
    static Error tooLate();

    QFuture<Result<>> learnMoments(Guest facts);
    QFuture<Result<>> learnDisks(Guest facts);
    QFuture<Result<>> learnJobs(Guest facts);
    QFuture<Result<>> learnCapabilities(Host facts, HostQuestions questions);
    QFuture<Result<>> learnProcessor(Host facts, HostQuestions questions);
    QFuture<Result<>> learnNetworking(Host facts, HostQuestions questions);
    QFuture<Result<>> learnMachines(Host facts, HostQuestions questions);
    QFuture<Result<>> learnPath(Host facts, QString path);
    QFuture<Result<>> learnPaths(Host facts, QStringList paths);
    QFuture<Result<PathFacts>> volumeFacts(Host facts, QString poolAndVolume);
    QFuture<Result<QString>> fingerprint(Host facts, QString path);
    void learnStored(HostFacts &facts, const HostQuestions &questions);
    void watchMemory(const Host &facts);

    api::Connection &m_connection;
    QDeadlineTimer m_deadline;
    std::set<QUuid> m_refreshed; // pools that were looked through again
    TaskScope m_scope;
};

} // namespace inn::migration
