// Screens shown over sockets that their viewers bring.

#include "backend/drivers/qemu/guestoperations/embeddedguestoperations.h"
#include "backend/drivers/qemu/guestoperations/guestaccess.h"

#include <sys/socket.h>

namespace inn::qemu {

namespace {

constexpr int kInternalError = 1; // VIR_ERR_…, as libvirt says it in the same cases
constexpr int kInvalidArgument = 8;
constexpr int kConfigUnsupported = 67;

Error refused(ErrorCode code, int number, const QString &sentence)
{
    Error error { code, sentence };
    error.libvirtCode = number;
    return error;
}

bool isStream(const FileDescriptor &socket)
{
    int type = 0;
    socklen_t size = sizeof type;
    return ::getsockopt(socket.get(), SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

} // namespace

QFuture<Result<>> EmbeddedGuestOperations::addGraphicsClient(
    QUuid domain, int index, FileDescriptor socket, api::GraphicsPassword password)
{
    CO_TRY_ASSIGN(const GuestAccess guest, runningGuest(domain));
    if (!isStream(socket)) {
        co_return refused(ErrorCode::InvalidConfig, kInvalidArgument,
            tr("The screen of “%1” needs a connected socket to be shown over.").arg(guest.name()));
    }
    const auto &screens = guest.live().graphics;
    if (index < 0 || std::size_t(index) >= screens.size()) {
        co_return refused(ErrorCode::NotFound, kInternalError,
            tr("“%1” has no graphical screen number %2.").arg(guest.name()).arg(index));
    }
    const QString protocol = screens[std::size_t(index)].type.value_or(QString());
    if (protocol != u"vnc" && protocol != u"spice") {
        co_return refused(ErrorCode::Unsupported, kConfigUnsupported,
            tr("The screen of “%1” is of type “%2”, which cannot be shown over a socket.")
                .arg(guest.name(), protocol));
    }
    const QString name = QStringLiteral("graphics-client");
    auto given = co_await commands::getfd(guest.monitor(), name, socket);
    if (!given)
        co_return given.error().wrapped(tr("The screen of “%1” cannot be reached.").arg(guest.name()));
    QJsonObject arguments;
    arguments[u"protocol"] = protocol;
    arguments[u"fdname"] = name;
    arguments[u"skipauth"] = password == api::GraphicsPassword::Skipped;
    auto added = co_await guest.monitor().execute(QStringLiteral("add_client"), arguments);
    if (added)
        co_return Result<>();
    const QJsonObject forgotten { { QStringLiteral("fdname"), name } };
    const auto closing = guest.monitor().execute(QStringLiteral("closefd"), forgotten);
    co_return added.error().wrapped(tr("The screen of “%1” cannot be reached.").arg(guest.name()));
}

} // namespace inn::qemu
