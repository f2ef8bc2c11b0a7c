// Commands of users for the emulator itself.

#include "backend/drivers/qemu/guestoperations/embeddedguestoperations.h"
#include "backend/drivers/qemu/guestoperations/guestaccess.h"

#include <QJsonDocument>

namespace inn::qemu {

namespace {

constexpr qsizetype kLongestCommand = 1 << 20;
constexpr int kInternalError = 1; // VIR_ERR_INTERNAL_ERROR, as libvirt calls what is no command

// The emulator's refusals are its answer too.
QJsonObject refusal(const Error &error)
{
    const QString words = error.details.isEmpty() ? error.message : error.details;
    QJsonObject told;
    told[u"class"] = words.section(QStringLiteral(": "), 0, 0);
    told[u"desc"] = words.section(QStringLiteral(": "), 1);
    return { { QStringLiteral("error"), told } };
}

} // namespace

QFuture<Result<QByteArray>> EmbeddedGuestOperations::monitorCommand(
    QUuid domain, QByteArray command, api::MonitorLanguage language)
{
    CO_TRY_ASSIGN(const GuestAccess guest, runningGuest(domain));
    if (language == api::MonitorLanguage::Human) {
        const QJsonObject line { { QStringLiteral("command-line"), QString::fromUtf8(command) } };
        auto answer = co_await guest.monitor().execute(QStringLiteral("human-monitor-command"), line);
        if (!answer)
            co_return answer.error().wrapped(
                tr("The emulator of “%1” did not do what it was asked for.").arg(guest.name()));
        co_return answer->toString().toUtf8();
    }
    const QJsonObject message
        = command.size() <= kLongestCommand ? QJsonDocument::fromJson(command).object() : QJsonObject();
    const QString name = message[u"execute"].toString();
    if (name.isEmpty()) {
        Error error { ErrorCode::InvalidConfig,
            tr("That is no command for an emulator; write {\"execute\": \"query-status\"}.") };
        error.libvirtCode = kInternalError;
        co_return error;
    }
    auto answer = co_await guest.monitor().execute(name, message[u"arguments"].toObject());
    if (!answer && answer.error().code == ErrorCode::Unreachable)
        co_return guest.gone();
    const QJsonObject reply
        = answer ? QJsonObject { { QStringLiteral("return"), *answer } } : refusal(answer.error());
    co_return QJsonDocument(reply).toJson(QJsonDocument::Compact);
}

} // namespace inn::qemu
