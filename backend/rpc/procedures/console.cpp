#include "backend/api/guestoperations.h"
#include "backend/rpc/procedures/common.h"
#include "backend/rpc/streams.h"

// A domain's screen and its serial lines.
namespace inn::rpc {

namespace {

QString kindOf(const QByteArray &picture)
{
    return picture.startsWith("\x89PNG") ? QStringLiteral("image/png")
                                         : QStringLiteral("image/x-portable-pixmap");
}

QFuture<Result<std::optional<QString>>> screenshot(
    Client &client, CallPtr call, wire::Domain domain, quint32 screen, Flags<0> flags)
{
    Q_UNUSED(flags)
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    if (screen != 0)
        co_return libvirtError(kInvalidArgument, QStringLiteral("only screen 0 can be taken"));
    auto picture = co_await client.domains().screenshot((*found)->uuid);
    if (!picture)
        co_return picture.error();
    const std::optional<QString> kind = kindOf(*picture);
    StreamEnd end;
    end.direction = StreamEnd::Direction::ToClient;
    end.content = *picture;
    const auto opened = client.streams().open(call, std::move(end));
    if (!opened)
        co_return opened.error();
    co_return kind;
}

QFuture<Result<>> openSerial(
    Client &client, CallPtr call, wire::Domain domain, std::optional<QString> device, Flags<3> flags)
{
    Q_UNUSED(flags) // there is no other console that would have to go
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    auto socket = co_await client.domains().openConsole((*found)->uuid, device.value_or(QString()));
    if (!socket)
        co_return socket.error();
    StreamEnd end;
    end.descriptor = *socket;
    co_return client.streams().open(call, std::move(end));
}

QFuture<Result<>> openChannel(
    Client &client, CallPtr call, wire::Domain domain, std::optional<QString> name, Flags<1> flags)
{
    return openSerial(client, std::move(call), std::move(domain), std::move(name), { flags.value });
}

struct Nothing
{
    template<class Self>
    static auto fields(Self &)
    {
        return std::tuple<>();
    }
};

// The viewer brings its own socket.
QFuture<Result<>> addGraphicsClient(
    Client &client, CallPtr call, wire::Domain domain, quint32 index, Flags<1> flags)
{
    if (call->descriptors.size() != 1) {
        return ready<void>(
            libvirtError(kInternalError, QStringLiteral("No FD available at slot 0"), kFromRpc));
    }
    return withPart(client, client.connection().guestOperations(), "virDomainOpenGraphics", domain,
        [&](api::GuestOperations &guests, const api::DomainInfo &info) {
            return guests.addGraphicsClient(info.uuid, int(std::min(index, 1000u)), call->descriptors.front(),
                api::GraphicsPassword(int(flags.value)));
        });
}

QFuture<Result<WithDescriptors<Nothing>>> openGraphics(
    Client &client, wire::Domain domain, quint32 index, Flags<1> flags)
{
    Q_UNUSED(flags) // who may come here needs no password
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    auto socket = co_await client.domains().openGraphics((*found)->uuid, int(std::min(index, 1000u)));
    if (!socket)
        co_return socket.error();
    co_return WithDescriptors<Nothing> { {}, { *socket } };
}

constexpr Procedure kProcedures[] = {
    { 201, "DOMAIN_OPEN_CONSOLE", PROCEDURE(openSerial), Need::Write },
    { 211, "DOMAIN_SCREENSHOT", PROCEDURE(screenshot), Need::Write },
    { 249, "DOMAIN_OPEN_GRAPHICS", PROCEDURE(addGraphicsClient), Need::Write },
    { 296, "DOMAIN_OPEN_CHANNEL", PROCEDURE(openChannel), Need::Write },
    { 343, "DOMAIN_OPEN_GRAPHICS_FD", PROCEDURE(openGraphics), Need::Write },
};

} // namespace

std::span<const Procedure> consoleProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
