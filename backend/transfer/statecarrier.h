#pragma once

#include "backend/api/keptstates.h"
#include "backend/base/job.h"
#include "backend/transfer/survey.h"

// What machines keep beside their documents and disks, where the hosts give and take it.
namespace inn::transfer {

// What is wrong with bytes that are said to be swtpm's; empty is fine.
QString tpmStateProblem(QByteArrayView state);
// Empty when its TPM has nothing yet. Errors: Unsupported (the host does not give it), and what it says.
QFuture<Result<QByteArray>> tpmStateOf(HostAccess &host, const QUuid &domain);
// Whether the host puts such states where its machines look for them.
QFuture<Result<bool>> takesStates(HostAccess &host);

class StateCarrier
{
public:
    // The firmware's settings that are a volume of the host.
    QFuture<Result<QByteArray>> settings(HostAccess &from, ImageFacts volume, JobPtr job);
    // For the machine that is going to be defined with that document.
    QFuture<Result<>> put(HostAccess &to, QByteArray document, api::KeptState state);
    // What was put is removed again.
    QFuture<Result<>> takeBack(HostAccess &to);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QByteArray m_document;
    api::KeptState m_state; // empty: nothing was put
    TaskScope m_tasks;
};

} // namespace inn::transfer
