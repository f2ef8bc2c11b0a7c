// What the agent in a guest is asked for.

#include "backend/drivers/qemu/guestoperations/agentanswers.h"
#include "backend/drivers/qemu/guestoperations/embeddedguestoperations.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace inn::qemu {

namespace {

constexpr std::chrono::seconds kUsualTime { 5 };
constexpr std::chrono::seconds kFreezing { 60 };
constexpr std::chrono::minutes kTrimming { 10 };
constexpr qint64 kNanoseconds = 1'000'000'000;
constexpr qsizetype kLongestCommand = 4 << 20;

Error argumentError(int libvirtCode, const QString &message)
{
    Error error { ErrorCode::InvalidConfig, message };
    error.libvirtCode = libvirtCode;
    return error;
}

QJsonObject mountPointsObject(const QStringList &mountPoints)
{
    if (mountPoints.isEmpty())
        return {};
    return { { QStringLiteral("mountpoints"), QJsonArray::fromStringList(mountPoints) } };
}

} // namespace

QFuture<Result<QJsonValue>> EmbeddedGuestOperations::ask(
    QUuid domain, QString command, QJsonObject arguments, std::chrono::milliseconds timeout)
{
    CO_TRY_ASSIGN(const GuestAccess guest, guestWithAgent(domain));
    auto answer = co_await guest.agent().execute(command, arguments, timeout);
    if (!answer) {
        co_return answer.error().wrapped(
            tr("The agent in “%1” did not do what it was asked for.").arg(guest.name()));
    }
    co_return answer;
}

QFuture<Result<>> EmbeddedGuestOperations::tellAgent(QUuid domain, QString command, QJsonObject arguments)
{
    auto answer = co_await ask(domain, command, arguments);
    if (!answer)
        co_return answer.error();
    co_return Result<>();
}

QFuture<Result<int>> EmbeddedGuestOperations::countOf(QFuture<Result<QJsonValue>> answer)
{
    auto count = co_await answer;
    if (!count)
        co_return count.error();
    co_return std::max(0, count->toInt());
}

QFuture<Result<api::GuestTime>> EmbeddedGuestOperations::time(QUuid domain)
{
    auto answer = co_await ask(domain, QStringLiteral("guest-get-time"), {});
    if (!answer)
        co_return answer.error();
    const qint64 nanoseconds = answer->toInteger();
    co_return api::GuestTime { nanoseconds / kNanoseconds, unsigned(std::abs(nanoseconds % kNanoseconds)) };
}

QFuture<Result<>> EmbeddedGuestOperations::setTime(QUuid domain, api::GuestTime time)
{
    if (std::abs(time.seconds) > std::numeric_limits<qint64>::max() / kNanoseconds - 1
        || time.nanoseconds >= kNanoseconds)
        return ready<void>(argumentError(8, tr("That is no time a guest could have.")));
    const qint64 nanoseconds = time.seconds * kNanoseconds + time.nanoseconds;
    return changeTime(domain, { { QStringLiteral("time"), nanoseconds } });
}

QFuture<Result<>> EmbeddedGuestOperations::syncTime(QUuid domain)
{
    return changeTime(domain, {});
}

QFuture<Result<>> EmbeddedGuestOperations::changeTime(QUuid domain, QJsonObject arguments)
{
    CO_TRY_ASSIGN(const GuestAccess guest, guestWithAgent(domain));
    auto told = co_await tellAgent(domain, QStringLiteral("guest-set-time"), arguments);
    if (!told)
        co_return told.error();
    // Ticks that the guest missed are not to be made up for any more. Only x86 has this command.
    if (guest.isCurrent()) {
        auto reset = co_await guest.monitor().execute(QStringLiteral("rtc-reset-reinjection"));
        Q_UNUSED(reset)
    }
    co_return Result<>();
}

QFuture<Result<api::GuestInfo>> EmbeddedGuestOperations::guestInfo(QUuid domain, api::GuestInfoGroups groups)
{
    CO_TRY_ASSIGN(const GuestAccess guest, guestWithAgent(domain));
    api::GuestInfo info;
    for (const AgentGroup &group : agentGroups()) {
        if (groups && !groups.testFlag(group.group))
            continue;
        auto answer = co_await guest.agent().execute(QString::fromLatin1(group.command));
        if (!guest.isCurrent())
            co_return guest.gone();
        if (answer)
            group.take(info, *answer, guest.live());
        else if (groups || answer.error().code != ErrorCode::Unsupported) {
            // An agent that knows the command may still fail in its system; the other groups count.
            if (!groups && answer.error().code == ErrorCode::Io)
                continue;
            co_return answer.error().wrapped(tr("The agent in “%1” told nothing.").arg(guest.name()));
        }
    }
    co_return info;
}

QFuture<Result<int>> EmbeddedGuestOperations::fsFreeze(QUuid domain, QStringList mountPoints)
{
    const QString command = mountPoints.isEmpty() ? QStringLiteral("guest-fsfreeze-freeze")
                                                  : QStringLiteral("guest-fsfreeze-freeze-list");
    return countOf(ask(domain, command, mountPointsObject(mountPoints), kFreezing));
}

QFuture<Result<int>> EmbeddedGuestOperations::fsThaw(QUuid domain, QStringList mountPoints)
{
    if (!mountPoints.isEmpty()) {
        Error error { ErrorCode::Unsupported, tr("File systems can only be thawed all together.") };
        error.libvirtCode = 74; // VIR_ERR_ARGUMENT_UNSUPPORTED
        return ready<int>(error);
    }
    return countOf(ask(domain, QStringLiteral("guest-fsfreeze-thaw"), {}, kFreezing));
}

QFuture<Result<>> EmbeddedGuestOperations::fsTrim(QUuid domain, QString mountPoint, quint64 minimum)
{
    if (!mountPoint.isEmpty()) {
        Error error { ErrorCode::Unsupported, tr("File systems can only be trimmed all together.") };
        error.libvirtCode = 74; // VIR_ERR_ARGUMENT_UNSUPPORTED
        co_return error;
    }
    const QJsonObject arguments { { QStringLiteral("minimum"), qint64(minimum) } };
    auto done = co_await ask(domain, QStringLiteral("guest-fstrim"), arguments, kTrimming);
    if (!done)
        co_return done.error();
    co_return Result<>();
}

QFuture<Result<>> EmbeddedGuestOperations::setUserPassword(
    QUuid domain, QString user, QString password, api::PasswordForm form)
{
    return tellAgent(domain, QStringLiteral("guest-set-user-password"),
        { { QStringLiteral("username"), user },
            { QStringLiteral("password"), QString::fromLatin1(password.toUtf8().toBase64()) },
            { QStringLiteral("crypted"), form == api::PasswordForm::Encrypted } });
}

QFuture<Result<QStringList>> EmbeddedGuestOperations::authorizedSshKeys(QUuid domain, QString user)
{
    const QJsonObject arguments { { QStringLiteral("username"), user } };
    auto answer = co_await ask(domain, QStringLiteral("guest-ssh-get-authorized-keys"), arguments);
    if (!answer)
        co_return answer.error();
    co_return textsOf(answer->toObject()[QStringLiteral("keys")]);
}

QFuture<Result<>> EmbeddedGuestOperations::setAuthorizedSshKeys(
    QUuid domain, QString user, QStringList keys, api::SshKeysChange change)
{
    QJsonObject arguments { { QStringLiteral("username"), user },
        { QStringLiteral("keys"), QJsonArray::fromStringList(keys) } };
    if (change == api::SshKeysChange::Remove)
        return tellAgent(domain, QStringLiteral("guest-ssh-remove-authorized-keys"), arguments);
    arguments[QStringLiteral("reset")] = change == api::SshKeysChange::Replace;
    return tellAgent(domain, QStringLiteral("guest-ssh-add-authorized-keys"), arguments);
}

QFuture<Result<QByteArray>> EmbeddedGuestOperations::agentCommand(
    QUuid domain, QByteArray command, std::chrono::seconds timeout)
{
    CO_TRY_ASSIGN(const GuestAccess guest, guestWithAgent(domain));
    const QJsonDocument document
        = command.size() <= kLongestCommand ? QJsonDocument::fromJson(command) : QJsonDocument();
    if (!document.isObject() || !document.object().contains(QStringLiteral("execute")))
        co_return argumentError(
            1, tr("That is no command for an agent; write {\"execute\": \"guest-ping\"}."));
    if (timeout < api::kAgentWaitsForever)
        co_return argumentError(8, tr("That is no time an agent could be given."));
    std::chrono::milliseconds patience = timeout;
    if (timeout == api::kAgentUsualTime)
        patience = kUsualTime;
    else if (timeout == api::kAgentWaitsForever)
        patience = {};
    else if (timeout.count() == 0)
        patience = std::chrono::milliseconds(1); // libvirt's “no wait”
    auto answer = co_await guest.agent().executeMessage(document.object(), patience);
    if (!answer) {
        co_return answer.error().wrapped(
            tr("The agent in “%1” did not do what it was asked for.").arg(guest.name()));
    }
    const QJsonObject reply { { QStringLiteral("return"), *answer } };
    co_return QJsonDocument(reply).toJson(QJsonDocument::Compact);
}

} // namespace inn::qemu
