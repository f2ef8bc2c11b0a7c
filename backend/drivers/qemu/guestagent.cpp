#include "backend/drivers/qemu/guestagent.h"

#include "backend/base/translated.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace inn::qemu {

namespace {

constexpr qsizetype kLongestAnswer = 4 << 20;
constexpr int kMostAddresses = 64;
constexpr std::chrono::seconds kUsualPatience { 5 };

Error notAnswering()
{
    Error error { ErrorCode::Timeout, translated("The agent in the guest does not answer.") };
    error.libvirtCode = 86; // VIR_ERR_AGENT_UNRESPONSIVE
    return error;
}

Error refusal(const QJsonObject &reason)
{
    constexpr int kLongestReason = 1000;
    const bool isUnknown = reason[QStringLiteral("class")].toString() == QStringLiteral("CommandNotFound");
    Error error { isUnknown ? ErrorCode::Unsupported : ErrorCode::Io,
        isUnknown ? translated("The agent in the guest does not know this request.")
                  : translated("The agent in the guest refused the request."),
        reason[QStringLiteral("desc")].toString().left(kLongestReason) };
    error.libvirtCode = 1; // VIR_ERR_INTERNAL_ERROR
    return error;
}

Error busy()
{
    return { ErrorCode::Busy, translated("The agent in the guest is busy with another request.") };
}

QJsonObject message(const QString &command, const QJsonObject &arguments)
{
    QJsonObject object { { QStringLiteral("execute"), command } };
    if (!arguments.isEmpty())
        object.insert(QStringLiteral("arguments"), arguments);
    return object;
}

bool isWorthShowing(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal();
}

} // namespace

GuestAgent::GuestAgent(std::unique_ptr<ByteTransport> transport, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { forget(); });
    connect(m_transport.get(), &ByteTransport::received, this, &GuestAgent::take);
    connect(m_transport.get(), &ByteTransport::closed, this, [this] {
        m_open = false;
        finish(notAnswering());
    });
    m_transport->start();
}

GuestAgent::~GuestAgent()
{
    m_transport->close();
    finish(notAnswering());
}

void GuestAgent::forget()
{
    m_synchronized = false;
    m_disturbed = true;
    finish(notAnswering());
}

void GuestAgent::finish(Result<QJsonValue> result)
{
    m_timer.stop();
    if (!m_pending)
        return;
    const auto promise = std::exchange(m_pending, std::nullopt)->promise;
    promise->addResult(std::move(result));
    promise->finish();
}

QFuture<Result<QJsonValue>> GuestAgent::request(
    const QJsonObject &object, std::chrono::milliseconds timeout, qint64 syncId)
{
    if (!m_open)
        return ready<QJsonValue>(notAnswering());
    Pending pending;
    pending.isSync = syncId != 0;
    pending.syncId = syncId;
    pending.promise = std::make_shared<QPromise<Result<QJsonValue>>>();
    pending.promise->start();
    auto future = pending.promise->future();
    m_pending = std::move(pending);
    if (timeout.count() > 0)
        m_timer.start(timeout);
    // The byte that is no JSON makes the agent's reader forget what it holds.
    const QByteArray prefix = std::exchange(m_disturbed, false) ? "\xff" : "";
    m_transport->send(prefix + QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    return future;
}

QFuture<Result<QJsonValue>> GuestAgent::synchronize(std::chrono::milliseconds timeout)
{
    // A number that fits a double: what an answer to an older question cannot carry.
    m_lastSync = qint64(QRandomGenerator::global()->generate()) + 1;
    return request(
        message(QStringLiteral("guest-sync"), { { QStringLiteral("id"), m_lastSync } }), timeout, m_lastSync);
}

QFuture<Result<QJsonValue>> GuestAgent::execute(
    QString command, QJsonObject arguments, std::chrono::milliseconds timeout)
{
    return executeMessage(message(command, arguments), timeout);
}

QFuture<Result<QJsonValue>> GuestAgent::executeMessage(QJsonObject object, std::chrono::milliseconds timeout)
{
    auto turn = co_await m_turns->begin({}, {});
    if (!turn)
        co_return busy();
    if (!m_synchronized) {
        auto synchronized = co_await synchronize(timeout.count() > 0 ? timeout : kUsualPatience);
        if (!synchronized)
            co_return synchronized.error();
        m_synchronized = true;
    }
    auto answer = co_await request(object, timeout, 0);
    co_return answer;
}

QFuture<Result<>> GuestAgent::tell(QString command, QJsonObject arguments)
{
    constexpr std::chrono::seconds kPatience { 3 };
    auto turn = co_await m_turns->begin({}, {});
    if (!turn)
        co_return busy();
    auto synchronized = co_await synchronize(kPatience);
    if (!synchronized)
        co_return synchronized.error();
    m_transport->send(QJsonDocument(message(command, arguments)).toJson(QJsonDocument::Compact) + '\n');
    m_synchronized = false; // an error may still come; the next sync skips it
    co_return {};
}

QFuture<Result<QStringList>> GuestAgent::addresses()
{
    auto answer = co_await execute(QStringLiteral("guest-network-get-interfaces"));
    if (!answer)
        co_return answer.error();
    QStringList found;
    const QJsonArray interfaces = answer->toArray();
    for (const auto &interface : interfaces) {
        const QJsonArray addresses = interface.toObject()[QStringLiteral("ip-addresses")].toArray();
        for (const auto &entry : addresses) {
            const QHostAddress address(entry.toObject()[QStringLiteral("ip-address")].toString());
            if (isWorthShowing(address) && found.size() < kMostAddresses)
                found += address.toString();
        }
    }
    found.removeDuplicates();
    co_return found;
}

void GuestAgent::take(const QByteArray &bytes)
{
    m_rest += bytes;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QByteArray line = m_rest.left(end);
        m_rest.remove(0, end + 1);
        if (!std::exchange(m_skipping, false) && line.size() <= kLongestAnswer)
            takeLine(line);
    }
    if (m_skipping || m_rest.size() > kLongestAnswer) {
        m_skipping = true;
        m_rest.clear();
    }
}

void GuestAgent::takeLine(const QByteArray &line)
{
    // What stands before such a byte belongs to an answer that was given up.
    const QJsonDocument document = QJsonDocument::fromJson(line.mid(line.lastIndexOf('\xff') + 1));
    if (!m_pending || !document.isObject())
        return;
    const QJsonObject object = document.object();
    const QJsonValue value = object[QStringLiteral("return")];
    if (m_pending->isSync) {
        // Others are answers to older questions.
        if (value.isDouble() && qint64(value.toDouble()) == m_pending->syncId)
            finish(value);
        return;
    }
    if (object.contains(QStringLiteral("error")))
        finish(refusal(object[QStringLiteral("error")].toObject()));
    else if (object.contains(QStringLiteral("return")))
        finish(value);
}

} // namespace inn::qemu
