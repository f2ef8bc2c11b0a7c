#pragma once

#include "backend/transfer/machinetransfer.h"

#include <QObject>
#include <QPointer>

namespace inn::models {

class Domain;
class Host;
class HostList;
class Task;

// A host of the window as what moves machines sees it.
transfer::HostAccessPtr accessTo(Host &host);

// The answer for who asked, and the end of who worked, which may be in either order.
template<class T>
QFuture<Result<T>> endWith(QObject *worker, QFuture<Result<T>> tracked)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    tracked.then(worker, [worker, promise](Result<T> answer) {
        promise->addResult(std::move(answer));
        promise->finish();
        worker->deleteLater();
    });
    return promise->future();
}

// Looks at a machine and at the host it is to go to, then makes a plan real as a task with progress that can
// be cancelled. Pools that were needed for looking are removed when it goes. Belongs to the source's host.
class MachineCopy : public QObject
{
    Q_OBJECT

public:
    MachineCopy(Host *from, const QUuid &domain, const QString &name);
    ~MachineCopy() override;

    // What is known now; again for another destination.
    QFuture<Result<transfer::TransferPlan>> look(Host *to, transfer::Purpose purpose);
    // Starts the task; this deletes itself when it is over.
    QFuture<Result<transfer::TransferOutcome>> start(Host *to, transfer::TransferPlan plan);
    // Without starting: cleans up and deletes itself.
    void abandon();
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void succeeded(const QUuid &machine);

private:
    QFuture<Result<transfer::TransferOutcome>> run(
        transfer::HostAccessPtr to, transfer::TransferPlan plan, JobPtr job);
    QFuture<Result<>> cleanUp();

    QPointer<Host> m_from;
    QUuid m_domain;
    QString m_name;
    transfer::HostAccessPtr m_source;
    transfer::TransferJournalPtr m_journal;
    transfer::Surveyor m_surveyor;
    std::unique_ptr<transfer::MachineTransfer> m_transfer;
    std::optional<transfer::MachineFacts> m_machine;
    QStringList m_madePools;
    bool m_isStarted = false;
    TaskScope m_tasks;
};

} // namespace inn::models
