#pragma once

#include "backend/base/task.h"
#include "backend/drivers/qemu/qmp/bytetransport.h"
#include "backend/drivers/qemu/qmp/jsonlineframer.h"

#include <QJsonValue>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace inn::qemu {

// Speaks with the agent inside one guest. The guest is not to be trusted: everything is bounded, and an
// answer that does not come, or is none of ours, is a Timeout.
class GuestAgent : public QObject
{
    Q_OBJECT

public:
    explicit GuestAgent(std::unique_ptr<ByteTransport> transport, QObject *parent = nullptr);
    ~GuestAgent() override;

    QFuture<Result<QJsonValue>> execute(QString command, QJsonObject arguments = {},
        std::chrono::milliseconds timeout = std::chrono::seconds(5));
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
    void finish(Result<QJsonValue> result);

    std::unique_ptr<ByteTransport> m_transport;
    JsonLineFramer m_framer;
    bool m_open = true;
    bool m_synchronized = false;
    qint64 m_lastSync = 0;
    std::optional<Pending> m_pending; // the protocol has no ids: one at a time
    QTimer m_timer;
    TaskScope m_tasks;
};

} // namespace inn::qemu
