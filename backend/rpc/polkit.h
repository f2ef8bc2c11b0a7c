#pragma once

#include "backend/base/task.h"
#include "backend/rpc/sockets.h"

#include <QObject>

#include <map>

namespace inn::rpc {

// Asks polkit, the system's authority on who may do what, about processes of other users. It may ask the user
// for a password meanwhile, which takes as long as it takes.
class Polkit : public QObject
{
    Q_OBJECT

public:
    // Absent: no polkit can be reached here, or it does not know the action. NoAgent: a password would be
    // needed, and nothing is there to ask for it.
    enum class Verdict { Yes, No, Dismissed, NoAgent, Absent };

    using QObject::QObject;

    // Errors: Busy (too many questions of that user are open), Io.
    QFuture<Result<Verdict>> ask(Peer peer, QString action);

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QFuture<Result<Verdict>> askBus(Peer peer, QString action);

    std::map<uid_t, int> m_open; // questions
    TaskScope m_tasks;
};

} // namespace inn::rpc
