#include "app/keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QStandardPaths>

namespace inn::app {

// (oayays), as the service sends and takes secrets.
struct BusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

using Attributes = QMap<QString, QString>;

} // namespace inn::app

Q_DECLARE_METATYPE(inn::app::BusSecret)
Q_DECLARE_METATYPE(inn::app::Attributes)

namespace inn::app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.secrets");
const QString kRoot = QStringLiteral("/org/freedesktop/secrets");
const QString kDefault = QStringLiteral("/org/freedesktop/secrets/aliases/default");
const QString kServiceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString kItemInterface = QStringLiteral("org.freedesktop.Secret.Item");
const QString kPromptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");
const QString kCollectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
constexpr int kPatience = 5000; // ms; questions to the person are apart

// Asking for the session's bus where there is none would start one.
bool hasBus()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus")));
}

Attributes attributesOf(const QString &subject)
{
    return { { QStringLiteral("application"), QStringLiteral("innkeeper") },
        { QStringLiteral("subject"), subject } };
}

void registerTypes()
{
    qDBusRegisterMetaType<BusSecret>();
    qDBusRegisterMetaType<Attributes>();
}

QList<QDBusObjectPath> paths(const QVariant &value)
{
    return qdbus_cast<QList<QDBusObjectPath>>(value);
}

} // namespace

void Keyring::call(const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments, Then then, std::function<void()> failed)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, path, interface, method);
    message.setArguments(arguments);
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [then = std::move(then), failed = std::move(failed)](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            if (finished->isError())
                failed();
            else
                then(finished->reply().arguments());
        });
}

void Keyring::whyNot(std::function<void(const QString &)> answer)
{
    open([this, answer = std::move(answer)](bool) { answer(*m_obstacle); });
}

void Keyring::open(std::function<void(bool)> opened)
{
    if (m_obstacle) {
        opened(m_obstacle->isEmpty());
        return;
    }
    const auto none = [this, opened] {
        m_obstacle = tr("No keyring answers on this desktop, so it cannot be kept.");
        opened(false);
    };
    if (!hasBus() || !QDBusConnection::sessionBus().isConnected())
        return none();
    registerTypes();
    call(
        kRoot, kServiceInterface, QStringLiteral("OpenSession"),
        { QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString())) },
        [this, opened](const QVariantList &answer) {
            m_session = qdbus_cast<QDBusObjectPath>(answer.value(1));
            m_obstacle = QString();
            opened(true);
        },
        none);
}

void Keyring::search(
    const QString &subject, std::function<void(const std::optional<QDBusObjectPath> &)> found)
{
    const auto none = [found] { found(std::nullopt); };
    open([this, subject, found, none](bool isOpen) {
        if (!isOpen)
            return none();
        call(
            kRoot, kServiceInterface, QStringLiteral("SearchItems"),
            { QVariant::fromValue(attributesOf(subject)) },
            [this, found, none](const QVariantList &answer) {
                const auto unlocked = paths(answer.value(0));
                const auto locked = paths(answer.value(1));
                if (!unlocked.isEmpty())
                    return found(unlocked.front());
                if (locked.isEmpty())
                    return none();
                unlock(locked.front(), [item = locked.front(), found, none](bool isUnlocked) {
                    if (isUnlocked)
                        found(item);
                    else
                        none();
                });
            },
            none);
    });
}

void Keyring::unlock(const QDBusObjectPath &object, std::function<void(bool)> unlocked)
{
    call(
        kRoot, kServiceInterface, QStringLiteral("Unlock"),
        { QVariant::fromValue(QList<QDBusObjectPath> { object }) },
        [this, unlocked](const QVariantList &answer) {
            answerPrompt(qdbus_cast<QDBusObjectPath>(answer.value(1)), unlocked);
        },
        [unlocked] { unlocked(false); });
}

void Keyring::answerPrompt(const QDBusObjectPath &prompt, std::function<void(bool)> answered)
{
    if (prompt.path() == QStringLiteral("/") || prompt.path().isEmpty())
        return answered(true);
    if (m_prompted)
        return answered(false); // one at a time
    m_prompted = std::move(answered);
    QDBusConnection::sessionBus().connect(kService, prompt.path(), kPromptInterface,
        QStringLiteral("Completed"), this, SLOT(promptCompleted(bool, QDBusVariant)));
    call(
        prompt.path(), kPromptInterface, QStringLiteral("Prompt"), { QString() }, [](const QVariantList &) {},
        [this] {
            if (const auto waiting = std::exchange(m_prompted, nullptr))
                waiting(false);
        });
}

void Keyring::promptCompleted(bool dismissed, const QDBusVariant &)
{
    if (const auto waiting = std::exchange(m_prompted, nullptr))
        waiting(!dismissed);
}

void Keyring::find(const QString &subject, Found answer)
{
    search(subject, [this, answer = std::move(answer)](const std::optional<QDBusObjectPath> &item) {
        if (item)
            readSecret(*item, answer);
        else
            answer(std::nullopt);
    });
}

void Keyring::readSecret(const QDBusObjectPath &item, const Found &answer)
{
    call(
        item.path(), kItemInterface, QStringLiteral("GetSecret"), { QVariant::fromValue(m_session) },
        [answer](const QVariantList &reply) {
            answer(QString::fromUtf8(qdbus_cast<BusSecret>(reply.value(0)).value));
        },
        [answer] { answer(std::nullopt); });
}

void Keyring::store(const QString &subject, const QString &label, const QString &secret)
{
    const auto create = [this, subject, label, secret](bool isUnlocked) {
        if (!isUnlocked)
            return;
        const QVariantMap properties { { kItemInterface + QStringLiteral(".Label"), label },
            { kItemInterface + QStringLiteral(".Attributes"), QVariant::fromValue(attributesOf(subject)) } };
        const BusSecret packed { m_session, {}, secret.toUtf8(), QStringLiteral("text/plain; charset=utf8") };
        const bool replace = true;
        call(
            kDefault, kCollectionInterface, QStringLiteral("CreateItem"),
            { properties, QVariant::fromValue(packed), replace },
            [this](const QVariantList &answer) {
                answerPrompt(qdbus_cast<QDBusObjectPath>(answer.value(1)), [](bool) {});
            },
            [] { qWarning("the keyring did not keep the password"); });
    };
    open([this, create](bool isOpen) {
        if (isOpen)
            unlock(QDBusObjectPath(kDefault), create);
    });
}

void Keyring::remove(const QString &subject)
{
    search(subject, [this](const std::optional<QDBusObjectPath> &item) {
        if (!item)
            return;
        call(
            item->path(), kItemInterface, QStringLiteral("Delete"), {},
            [this](const QVariantList &answer) {
                answerPrompt(qdbus_cast<QDBusObjectPath>(answer.value(0)), [](bool) {});
            },
            [] {});
    });
}

} // namespace inn::app
