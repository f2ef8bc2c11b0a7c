#pragma once

#include "backend/base/task.h"
#include "backend/drivers/qemu/jobqueue.h"
#include "backend/drivers/qemu/qmp/bytetransport.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace inn::qemu {

// Speaks with the agent inside one guest, one question at a time. The guest is not to be trusted: everything
// is bounded, what is no message is skipped, and an answer that does not come is a Timeout
// (VIR_ERR_AGENT_UNRESPONSIVE). The agent's refusals are Unsupported (it does not know the command) or Io.
class GuestAgent : public QObject
{
    Q_OBJECT

public:
    explicit GuestAgent(std::unique_ptr<ByteTransport> transport, QObject *parent = nullptr);
    ~GuestAgent() override;

    QFuture<Result<QJsonValue>> execute(QString command, QJsonObject arguments = {},
        std::chrono::milliseconds timeout = std::chrono::seconds(5));
    // The same for a whole message; without a time-out where that is zero.
    QFuture<Result<QJsonValue>> executeMessage(QJsonObject message, std::chrono::milliseconds timeout);
    // Nobody waits for the answer any more: the guest sleeps.
    void forget();
    // For commands that a success does not answer (guest-shutdown): done once it is written after a fresh
    // sync.
    QFuture<Result<>> tell(QString command, QJsonObject arguments);
    // IP addresses of all interfaces but the loopback, link-local ones left out.
    QFuture<Result<QStringList>> addresses();
    [[nodiscard]] bool isUsable() const { return m_open; }
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    struct Pending
    {
        bool isSync = false;
        qint64 syncId = 0;
        std::shared_ptr<QPromise<Result<QJsonValue>>> promise;
    };
    QFuture<Result<QJsonValue>> request(
        const QJsonObject &message, std::chrono::milliseconds timeout, qint64 syncId);
    QFuture<Result<QJsonValue>> synchronize(std::chrono::milliseconds timeout);
    void take(const QByteArray &bytes);
    void takeLine(const QByteArray &line);
    void finish(Result<QJsonValue> result);

    std::unique_ptr<ByteTransport> m_transport;
    QByteArray m_rest; // of the last line
    bool m_skipping = false; // a line that is too long, until its end
    bool m_disturbed = false; // the agent's reader may hold half a message
    bool m_open = true;
    bool m_synchronized = false;
    qint64 m_lastSync = 0;
    std::optional<Pending> m_pending; // the protocol has no ids: one at a time
    std::shared_ptr<JobQueue> m_turns = JobQueue::create();
    QTimer m_timer;
    TaskScope m_tasks;
};

} // namespace inn::qemu
