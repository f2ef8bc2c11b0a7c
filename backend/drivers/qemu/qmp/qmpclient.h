#pragma once

#include "backend/base/task.h"
#include "backend/drivers/qemu/qmp/bytetransport.h"
#include "backend/drivers/qemu/qmp/jsonlineframer.h"
#include "backend/drivers/qemu/qmp/qmpobserver.h"

#include <QBasicTimer>
#include <QDateTime>
#include <QJsonValue>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace inn::qemu {

struct QmpEvent
{
    QString name; // "STOP", "BLOCK_IO_ERROR"…
    QJsonObject data;
    QDateTime time; // UTC, of QEMU's clock
};

// What QEMU says when it answers the phone.
struct QmpGreeting
{
    int major = 0, minor = 0, micro = 0;
    QString package; // the distribution's version text
};

struct QmpOptions
{
    std::chrono::milliseconds timeout { 30'000 }; // zero: waits for ever
    FileDescriptor descriptor = {}; // passed with the command ("getfd", "add-fd")
};

// One QMP conversation. Lives in one thread; hundreds may share it. Signals come from the transport's reads,
// never from inside a call of open() or execute().
//
// Errors that answers carry: Unreachable (the peer went; every pending command), Protocol (the peer sent
// garbage; the conversation is over for all), Timeout (this command only; the conversation goes on and the
// late reply is dropped), and for QEMU's own refusals NotFound (classes DeviceNotFound, CommandNotFound),
// else Io: `message` names the command, `details` is "CLASS: QEMU's text".
class QmpClient : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Connecting, Negotiating, Running, Closed };
    Q_ENUM(State)
    using Handler = std::function<void(Result<QJsonValue>)>;

    explicit QmpClient(std::unique_ptr<ByteTransport> transport, QObject *parent = nullptr);
    ~QmpClient() override; // pending answers finish as Unreachable

    [[nodiscard]] State state() const { return m_state; }
    // Greeting and qmp_capabilities, once. Running when it succeeds, Closed when it fails.
    QFuture<Result<QmpGreeting>> open(std::chrono::milliseconds timeout = std::chrono::seconds(30));

    // Sends one command; the answer is its "return" member. Commands given before Running wait for it, in
    // order; after Closed the answer is Unreachable at once.
    QFuture<Result<QJsonValue>> execute(
        const QString &command, const QJsonObject &arguments = {}, QmpOptions options = {});
    // The same, decoded: `decode` is Result<T>(const QJsonValue &), called only for a success.
    template<class T>
    QFuture<Result<T>> execute(const QString &command, const QJsonObject &arguments, QmpOptions options,
        std::function<Result<T>(const QJsonValue &)> decode)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        request(command, arguments, std::move(options),
            [promise, decode = std::move(decode)](Result<QJsonValue> reply) {
                promise->addResult(reply ? decode(*reply) : Result<T>(std::move(reply).error()));
                promise->finish();
            });
        return future;
    }
    // The form under both: calls the handler exactly once, from the event loop or (when Closed) at once.
    void request(const QString &command, const QJsonObject &arguments, QmpOptions options, Handler handler);

    // Asked before each command from now on; null is nobody.
    void setObserver(std::shared_ptr<QmpObserver> observer) { m_observer = std::move(observer); }

    // Hangs up: pending answers finish as Unreachable; no closed() signal.
    void close();

Q_SIGNALS:
    void stateChanged(inn::qemu::QmpClient::State state);
    void eventReceived(const inn::qemu::QmpEvent &event);
    void closed(const inn::Error &reason); // the peer went or broke the protocol; the last signal

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Pending
    {
        QString command;
        Handler handler;
        std::chrono::steady_clock::time_point deadline; // max() is none
    };
    struct Waiting
    {
        qint64 id;
        QByteArray bytes;
        FileDescriptor descriptor;
    };
    void take(const QByteArray &bytes);
    void takeMessage(const QJsonObject &message);
    void takeGreeting(const QJsonObject &message);
    void takeReply(const QJsonObject &message);
    void takeEvent(const QJsonObject &message);
    void negotiate();
    void flushWaiting();
    void setState(State state);
    void fail(const Error &reason); // ends the conversation and tells
    void finishAll(const Error &reason);
    void armTimer(std::chrono::steady_clock::time_point deadline);
    qint64 add(const QString &command, std::chrono::milliseconds timeout, Handler handler);
    void abandon(qint64 id);

    std::unique_ptr<ByteTransport> m_transport;
    std::shared_ptr<QmpObserver> m_observer;
    JsonLineFramer m_framer;
    State m_state = State::Idle;
    std::map<qint64, Pending> m_pending; // by id, sent or waiting
    std::vector<Waiting> m_waiting; // given before Running
    QSet<qint64> m_abandoned; // timed out: their replies may still come
    qint64 m_nextId = 1;
    QBasicTimer m_timer;
    std::chrono::steady_clock::time_point m_armedFor {};
    std::shared_ptr<QPromise<Result<QmpGreeting>>> m_opening;
    QmpGreeting m_greeting;
};

} // namespace inn::qemu

Q_DECLARE_METATYPE(inn::qemu::QmpEvent)
