#include "backend/rpc/polkit.h"

#include "backend/base/background.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QVariantMap>

#include <atomic>

namespace inn::rpc {

// What the question is about, as polkit's interface has it: (sa{sv}).
struct PolkitSubject
{
    QString kind;
    QVariantMap details;
};

using PolkitDetails = QMap<QString, QString>;

// Found by the compiler through the type's namespace.
static QDBusArgument &operator<<(QDBusArgument &argument, const PolkitSubject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PolkitSubject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

} // namespace inn::rpc

Q_DECLARE_METATYPE(inn::rpc::PolkitSubject)
Q_DECLARE_METATYPE(inn::rpc::PolkitDetails)

namespace inn::rpc {

namespace {

constexpr int kMostQuestions = 8; // open at a time, of one user
constexpr std::chrono::minutes kPatience { 5 }; // with people who type passwords
constexpr quint32 kMayAskUser = 1; // AllowUserInteraction

Error failed(const QString &details)
{
    return { ErrorCode::Io, QStringLiteral("polkit did not answer"), details };
}

// A connection of its own for each question: it takes a restart of the bus, and a question ends with it.
class Bus
{
public:
    Bus()
        : m_name(QStringLiteral("innkeeper-polkit-%1").arg(++s_last))
    {
    }
    ~Bus() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(Bus)
    // Connecting waits for the bus: not in our thread.
    [[nodiscard]] QFuture<Result<>> connect() const
    {
        return runIn<void>(*QThreadPool::globalInstance(), [name = m_name] {
            const auto bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, name);
            return bus.isConnected() ? Result<>() : Result<>(failed(bus.lastError().message()));
        });
    }
    [[nodiscard]] QFuture<Result<QDBusMessage>> call(const QDBusMessage &message, QObject *owner) const
    {
        const auto promise = std::make_shared<QPromise<Result<QDBusMessage>>>();
        promise->start();
        const auto patience = std::chrono::duration_cast<std::chrono::milliseconds>(kPatience);
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection(m_name).asyncCall(message, int(patience.count())), owner);
        QObject::connect(
            watcher, &QDBusPendingCallWatcher::finished, owner, [promise](QDBusPendingCallWatcher *finished) {
                promise->addResult(finished->reply());
                promise->finish();
                finished->deleteLater();
            });
        return promise->future();
    }

private:
    static inline std::atomic<int> s_last = 0;
    QString m_name;
};

QDBusMessage question(const Peer &peer, const QString &action)
{
    static const bool known = [] {
        qDBusRegisterMetaType<PolkitSubject>();
        qDBusRegisterMetaType<PolkitDetails>();
        return true;
    }();
    Q_UNUSED(known)
    PolkitSubject subject;
    subject.kind = QStringLiteral("unix-process");
    subject.details[QStringLiteral("pid")] = quint32(peer.pid);
    subject.details[QStringLiteral("start-time")] = peer.startTime;
    subject.details[QStringLiteral("uid")] = qint32(peer.uid);
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.PolicyKit1"),
        QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
        QStringLiteral("org.freedesktop.PolicyKit1.Authority"), QStringLiteral("CheckAuthorization"));
    message << QVariant::fromValue(subject) << action << QVariant::fromValue(PolkitDetails()) << kMayAskUser
            << QString();
    return message;
}

// Nobody is there who could decide, in contrast to somebody who could not.
bool isAbsence(const QDBusMessage &answer)
{
    static const QStringList kNobody { QStringLiteral("org.freedesktop.DBus.Error.ServiceUnknown"),
        QStringLiteral("org.freedesktop.DBus.Error.NameHasNoOwner"),
        QStringLiteral("org.freedesktop.DBus.Error.FileNotFound") };
    const QString name = answer.errorName();
    return kNobody.contains(name) || name.startsWith(u"org.freedesktop.DBus.Error.Spawn.")
        || (name == u"org.freedesktop.PolicyKit1.Error.Failed"
            && answer.errorMessage().endsWith(u"is not registered"));
}

Result<Polkit::Verdict> verdictOf(const QDBusMessage &answer)
{
    using Verdict = Polkit::Verdict;
    if (answer.type() == QDBusMessage::ErrorMessage)
        return isAbsence(answer) ? Result<Verdict>(Verdict::Absent) : failed(answer.errorMessage());
    if (answer.signature() != QStringLiteral("(bba{ss})"))
        return failed(answer.signature());
    const auto argument = answer.arguments().constFirst().value<QDBusArgument>();
    bool isAuthorized = false, isChallenge = false;
    PolkitDetails details;
    argument.beginStructure();
    argument >> isAuthorized >> isChallenge >> details;
    argument.endStructure();
    if (isAuthorized)
        return Verdict::Yes;
    if (details.value(QStringLiteral("polkit.dismissed")) == u"true")
        return Verdict::Dismissed;
    return isChallenge ? Verdict::NoAgent : Verdict::No;
}

} // namespace

QFuture<Result<Polkit::Verdict>> Polkit::ask(Peer peer, QString action)
{
    if (m_open[peer.uid] >= kMostQuestions) {
        co_return Error { ErrorCode::Busy,
            QStringLiteral("too many questions about user %1 are open").arg(peer.uid) };
    }
    ++m_open[peer.uid];
    auto verdict = co_await askBus(peer, std::move(action));
    if (--m_open[peer.uid] == 0)
        m_open.erase(peer.uid);
    co_return verdict;
}

QFuture<Result<Polkit::Verdict>> Polkit::askBus(Peer peer, QString action)
{
    const Bus bus;
    auto connected = co_await bus.connect();
    if (!connected)
        co_return Verdict::Absent;
    const QDBusMessage message = question(peer, action);
    auto answer = co_await bus.call(message, this);
    if (!answer)
        co_return answer.error();
    co_return verdictOf(*answer);
}

} // namespace inn::rpc
