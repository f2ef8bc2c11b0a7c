#include "backend/drivers/qemu/guestagent.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace inn::qemu {

namespace {

constexpr qsizetype kLongestAnswer = 4 << 20;
constexpr int kMostAddresses = 64;

QString translated(const char *text)
{
    return QCoreApplication::translate("inn::qemu", text);
}

Error notAnswering()
{
    return { ErrorCode::Timeout, translated("The agent in the guest does not answer.") };
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
    , m_framer(kLongestAnswer)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_synchronized = false;
        finish(notAnswering());
    });
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
    if (m_pending) {
        return ready<QJsonValue>(
            Error { ErrorCode::Busy, translated("The agent in the guest is busy with another request.") });
    }
    Pending pending;
    pending.isSync = syncId != 0;
    pending.syncId = syncId;
    pending.promise = std::make_shared<QPromise<Result<QJsonValue>>>();
    pending.promise->start();
    auto future = pending.promise->future();
    m_pending = std::move(pending);
    m_timer.start(timeout);
    m_transport->send(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
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
    if (!m_synchronized) {
        auto synchronized = co_await synchronize(timeout);
        if (!synchronized)
            co_return synchronized.error();
        m_synchronized = true;
    }
    auto answer = co_await request(message(command, arguments), timeout, 0);
    co_return answer;
}

QFuture<Result<>> GuestAgent::tell(QString command, QJsonObject arguments)
{
    constexpr std::chrono::seconds kPatience { 3 };
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
    std::vector<QJsonObject> messages;
    if (!m_framer.feed(bytes, messages)) {
        m_open = false;
        m_transport->close();
        finish(notAnswering());
        return;
    }
    for (const QJsonObject &object : messages) {
        if (!m_pending)
            continue;
        const QJsonValue value = object[QStringLiteral("return")];
        if (m_pending->isSync) {
            if (value.isDouble() && qint64(value.toDouble()) == m_pending->syncId)
                finish(value);
            continue; // answers to older questions
        }
        if (object.contains(QStringLiteral("error"))) {
            finish(Error { ErrorCode::Io, translated("The agent in the guest refused the request."),
                object[QStringLiteral("error")].toObject()[QStringLiteral("desc")].toString().left(1000) });
        } else {
            finish(value);
        }
    }
}

} // namespace inn::qemu
