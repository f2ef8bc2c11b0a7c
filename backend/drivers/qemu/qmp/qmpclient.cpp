#include "backend/drivers/qemu/qmp/qmpclient.h"

#include <QJsonDocument>
#include <QPointer>
#include <QTimerEvent>

namespace inn::qemu {

namespace {

using Clock = std::chrono::steady_clock;

constexpr qint64 kOpening = 0; // the id of no command: the greeting
constexpr qsizetype kAbandonedLimit = 10'000;

Error protocolError(const QString &details)
{
    return { ErrorCode::Protocol, QmpClient::tr("The emulator broke the rules of its control connection."),
        details };
}

Error goneError()
{
    return { ErrorCode::Unreachable, QmpClient::tr("The emulator is not connected any more.") };
}

Error refusal(const QString &command, const QJsonObject &error)
{
    const QString kind = error.value(u"class").toString();
    ErrorCode code = ErrorCode::Io;
    if (kind == u"DeviceNotFound")
        code = ErrorCode::NotFound;
    else if (kind == u"CommandNotFound")
        code = ErrorCode::Unsupported;
    else if (kind == u"DeviceNotActive")
        code = ErrorCode::InvalidState;
    return { code, QmpClient::tr("The emulator refused the command “%1”.").arg(command),
        kind + QStringLiteral(": ") + error.value(u"desc").toString() };
}

QDateTime eventTime(const QJsonObject &stamp)
{
    const qint64 seconds = stamp.value(u"seconds").toInteger(-1);
    if (seconds < 0)
        return QDateTime::currentDateTimeUtc();
    const qint64 milliseconds = stamp.value(u"microseconds").toInteger() / 1000;
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000 + milliseconds, Qt::UTC);
}

} // namespace

QmpClient::QmpClient(std::unique_ptr<ByteTransport> transport, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
{
    connect(m_transport.get(), &ByteTransport::opened, this, [this] {
        if (m_state == State::Connecting)
            setState(State::Negotiating);
    });
    connect(m_transport.get(), &ByteTransport::received, this, &QmpClient::take);
    connect(m_transport.get(), &ByteTransport::closed, this, [this](const Error &reason) {
        Error error = reason;
        if (!m_framer.isEmpty())
            error.details += QStringLiteral(" (in the middle of a message)");
        fail(error);
    });
}

QmpClient::~QmpClient()
{
    m_transport->disconnect(this);
    m_transport->close();
    m_state = State::Closed;
    finishAll(goneError());
}

QFuture<Result<QmpGreeting>> QmpClient::open(std::chrono::milliseconds timeout)
{
    if (m_state != State::Idle) {
        return ready<QmpGreeting>(
            Error { ErrorCode::InvalidState, tr("The control connection was opened before.") });
    }
    auto opening = std::make_shared<QPromise<Result<QmpGreeting>>>();
    opening->start();
    m_opening = opening;
    const auto deadline = timeout.count() > 0 ? Clock::now() + timeout : Clock::time_point::max();
    m_pending.emplace(kOpening, Pending { QStringLiteral("open"), {}, deadline });
    armTimer(deadline);
    setState(State::Connecting);
    // In a turn of its own: no signal may come from inside this call.
    QMetaObject::invokeMethod(m_transport.get(), &ByteTransport::start, Qt::QueuedConnection);
    return opening->future();
}

QFuture<Result<QJsonValue>> QmpClient::execute(
    const QString &command, const QJsonObject &arguments, QmpOptions options)
{
    return execute<QJsonValue>(command, arguments, std::move(options),
        [](const QJsonValue &value) { return Result<QJsonValue>(value); });
}

void QmpClient::request(
    const QString &command, const QJsonObject &arguments, QmpOptions options, Handler handler)
{
    if (m_state == State::Closed) {
        handler(goneError());
        return;
    }
    if (m_observer) {
        if (auto allowed = m_observer->before(*this, command, arguments); !allowed) {
            handler(std::move(allowed).error());
            return;
        }
        handler = [this, alive = QPointer(this), observer = m_observer, command, arguments,
                      inner = std::move(handler)](Result<QJsonValue> reply) {
            if (alive && m_state != State::Closed)
                observer->after(*this, command, arguments, reply.has_value());
            inner(std::move(reply));
        };
    }
    const qint64 id = add(command, options.timeout, std::move(handler));
    QJsonObject message { { QStringLiteral("execute"), command }, { QStringLiteral("id"), id } };
    if (!arguments.isEmpty())
        message.insert(QStringLiteral("arguments"), arguments);
    const QByteArray bytes = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    if (m_state == State::Running)
        m_transport->send(bytes, options.descriptor);
    else
        m_waiting.push_back({ id, bytes, options.descriptor });
}

void QmpClient::close()
{
    if (m_state == State::Closed)
        return;
    m_transport->close();
    const QPointer<QmpClient> alive(this);
    setState(State::Closed);
    if (alive)
        finishAll(goneError());
}

qint64 QmpClient::add(const QString &command, std::chrono::milliseconds timeout, Handler handler)
{
    const qint64 id = m_nextId++;
    const auto deadline = timeout.count() > 0 ? Clock::now() + timeout : Clock::time_point::max();
    m_pending.emplace(id, Pending { command, std::move(handler), deadline });
    armTimer(deadline);
    return id;
}

// One timer for all: it usually stays armed for the oldest deadline, so that a command costs no timer.
void QmpClient::armTimer(Clock::time_point deadline)
{
    if (deadline == Clock::time_point::max() || (m_timer.isActive() && m_armedFor <= deadline))
        return;
    m_armedFor = deadline;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    m_timer.start(int(std::clamp<qint64>(left + 1, 0, 24 * 3600 * 1000)), this);
}

void QmpClient::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_timer.stop();
    const auto now = Clock::now();
    std::vector<qint64> expired;
    auto next = Clock::time_point::max();
    for (const auto &[id, pending] : m_pending) {
        if (pending.deadline <= now)
            expired.push_back(id);
        else
            next = std::min(next, pending.deadline);
    }
    armTimer(next);
    const QPointer<QmpClient> alive(this);
    for (const qint64 id : expired) {
        if (alive)
            abandon(id);
    }
}

void QmpClient::abandon(qint64 id)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    if (id == kOpening) {
        fail({ ErrorCode::Timeout, tr("The emulator did not answer in time.") });
        return;
    }
    const Pending pending = std::move(found->second);
    m_pending.erase(found);
    const auto erased = std::erase_if(m_waiting, [id](const Waiting &waiting) { return waiting.id == id; });
    if (erased == 0 && m_abandoned.size() < kAbandonedLimit)
        m_abandoned.insert(id);
    pending.handler(Error { ErrorCode::Timeout,
        tr("The emulator did not answer the command “%1” in time.").arg(pending.command) });
}

void QmpClient::take(const QByteArray &bytes)
{
    const QPointer<QmpClient> alive(this);
    std::vector<QJsonObject> messages;
    const Result<> fed = m_framer.feed(bytes, messages);
    for (const QJsonObject &message : messages) {
        if (!alive || m_state == State::Closed)
            return;
        takeMessage(message);
    }
    if (alive && m_state != State::Closed && !fed)
        fail(fed.error());
}

void QmpClient::takeMessage(const QJsonObject &message)
{
    if (message.contains(u"QMP"))
        takeGreeting(message);
    else if (message.contains(u"event"))
        takeEvent(message);
    else if (message.contains(u"return") || message.contains(u"error"))
        takeReply(message);
    else
        fail(protocolError(QStringLiteral("neither a greeting, an event nor a reply")));
}

void QmpClient::takeGreeting(const QJsonObject &message)
{
    const QJsonObject version = message.value(u"QMP").toObject().value(u"version").toObject();
    const QJsonObject numbers = version.value(u"qemu").toObject();
    if (m_state != State::Negotiating || m_greeting.major != 0 || !numbers.value(u"major").isDouble()) {
        fail(protocolError(QStringLiteral("unexpected greeting")));
        return;
    }
    m_greeting = { numbers.value(u"major").toInt(), numbers.value(u"minor").toInt(),
        numbers.value(u"micro").toInt(), version.value(u"package").toString() };
    negotiate();
}

void QmpClient::negotiate()
{
    const qint64 id = add(QStringLiteral("qmp_capabilities"), {}, [this](const Result<QJsonValue> &reply) {
        if (m_state != State::Negotiating)
            return; // closed: told already
        if (!reply) {
            fail(reply.error());
            return;
        }
        const QPointer<QmpClient> alive(this);
        m_pending.erase(kOpening);
        setState(State::Running);
        if (!alive)
            return;
        flushWaiting();
        if (const auto opening = std::exchange(m_opening, nullptr)) {
            opening->addResult(m_greeting);
            opening->finish();
        }
    });
    m_transport->send("{\"execute\":\"qmp_capabilities\",\"id\":" + QByteArray::number(id) + "}\n");
}

void QmpClient::flushWaiting()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        m_transport->send(waiting.bytes, waiting.descriptor);
}

void QmpClient::takeReply(const QJsonObject &message)
{
    const QJsonValue idValue = message.value(u"id");
    const qint64 id = idValue.toInteger(-1);
    if (m_abandoned.remove(id))
        return;
    const auto found = id > kOpening ? m_pending.find(id) : m_pending.end();
    const bool wasSent = std::none_of(
        m_waiting.begin(), m_waiting.end(), [id](const Waiting &waiting) { return waiting.id == id; });
    if (found == m_pending.end() || !wasSent) {
        fail(protocolError(QStringLiteral("reply to no command: ")
            + QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact).left(200))));
        return;
    }
    const Pending pending = std::move(found->second);
    m_pending.erase(found);
    if (message.contains(u"error"))
        pending.handler(refusal(pending.command, message.value(u"error").toObject()));
    else
        pending.handler(message.value(u"return"));
}

void QmpClient::takeEvent(const QJsonObject &message)
{
    const QString name = message.value(u"event").toString();
    if (name.isEmpty()) {
        fail(protocolError(QStringLiteral("event without a name")));
        return;
    }
    Q_EMIT eventReceived(
        { name, message.value(u"data").toObject(), eventTime(message.value(u"timestamp").toObject()) });
}

void QmpClient::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void QmpClient::fail(const Error &reason)
{
    if (m_state == State::Closed)
        return;
    const Error kept = reason; // may live in what goes now
    const QPointer<QmpClient> alive(this);
    m_transport->close();
    setState(State::Closed);
    if (alive)
        finishAll(kept);
    if (alive)
        Q_EMIT closed(kept);
}

void QmpClient::finishAll(const Error &reason)
{
    m_timer.stop();
    m_waiting.clear();
    m_abandoned.clear();
    const auto opening = std::exchange(m_opening, nullptr);
    const auto pending = std::exchange(m_pending, {});
    if (opening) {
        opening->addResult(reason);
        opening->finish();
    }
    for (const auto &[id, entry] : pending) {
        if (entry.handler)
            entry.handler(reason);
    }
}

} // namespace inn::qemu
