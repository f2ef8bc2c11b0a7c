#include "backend/drivers/libvirt/displaysocket.h"

#include "backend/base/connectedprogram.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <QUrlQuery>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace inn::libvirt {

namespace {

constexpr int kConnectMilliseconds = 10'000;
constexpr int kTunnelMilliseconds = 120'000; // somebody may have to type a password

bool isLoopback(const QString &address)
{
    return address.startsWith(QLatin1String("127.")) || address == u"::1" || address == u"localhost";
}

bool isAnyAddress(const QString &address)
{
    return address.isEmpty() || address == u"0.0.0.0" || address == u"::";
}

Result<FileDescriptor> connectTo(const sockaddr *address, socklen_t length, const QString &failure)
{
    FileDescriptor socket(::socket(address->sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isValid())
        return systemError(errno, failure);
    if (::connect(socket.get(), address, length) == 0)
        return socket;
    if (errno != EINPROGRESS)
        return systemError(errno, failure);
    pollfd waiting { socket.get(), POLLOUT, 0 };
    if (::poll(&waiting, 1, kConnectMilliseconds) <= 0)
        return Error { ErrorCode::Timeout, failure };
    int problem = 0;
    socklen_t size = sizeof problem;
    ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &problem, &size);
    if (problem != 0)
        return systemError(problem, failure);
    return socket;
}

Result<FileDescriptor> connectToPath(const QString &path, const QString &failure)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray encoded = path.toLocal8Bit();
    if (encoded.size() >= qsizetype(sizeof address.sun_path))
        return Error { ErrorCode::Io, failure, QStringLiteral("the path of the socket is too long") };
    std::memcpy(address.sun_path, encoded.constData(), size_t(encoded.size()));
    return connectTo(reinterpret_cast<const sockaddr *>(&address), sizeof address, failure);
}

Result<FileDescriptor> connectToPort(const QString &host, int port, const QString &failure)
{
    addrinfo hints {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int problem
        = ::getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &hints, &found);
    if (problem != 0)
        return Error { ErrorCode::Unreachable, failure, QString::fromLocal8Bit(::gai_strerror(problem)) };
    Result<FileDescriptor> answer = Error { ErrorCode::Unreachable, failure };
    for (const addrinfo *one = found; one && !answer; one = one->ai_next)
        answer = connectTo(one->ai_addr, one->ai_addrlen, failure);
    ::freeaddrinfo(found);
    return answer;
}

// What a program complained of so far, in one line.
QString complaint(const FileDescriptor &standardError)
{
    QByteArray text(4096, Qt::Uninitialized);
    const ssize_t count = ::read(standardError.get(), text.data(), size_t(text.size()));
    text.truncate(std::max<qsizetype>(count, 0));
    return QString::fromLocal8Bit(text).simplified();
}

// Through the ssh that reaches the host. A display speaks first, so its first byte tells that the way is
// open.
Result<FileDescriptor> openTunnel(const DisplayWay &way, const QUrl &uri, const QString &failure)
{
    TRY_ASSIGN(const ConnectedProgram tunnel, startConnected(tunnelCommand(way, uri)));
    pollfd waiting { tunnel.socket.get(), POLLIN, 0 };
    if (::poll(&waiting, 1, kTunnelMilliseconds) <= 0)
        return Error { ErrorCode::Timeout, failure };
    char first = 0;
    if (::recv(tunnel.socket.get(), &first, 1, MSG_PEEK) <= 0)
        return Error { ErrorCode::Unreachable, failure, complaint(tunnel.standardError) };
    ::fcntl(tunnel.socket.get(), F_SETFL, O_NONBLOCK);
    return tunnel.socket;
}

// Reads that many bytes within the patience for connecting.
bool readWhole(int socket, char *to, std::size_t count)
{
    while (count > 0) {
        pollfd waiting { socket, POLLIN, 0 };
        if (::poll(&waiting, 1, kConnectMilliseconds) <= 0)
            return false;
        const ssize_t got = ::recv(socket, to, count, 0);
        if (got <= 0)
            return false;
        to += got;
        count -= std::size_t(got);
    }
    return true;
}

// Whether a VNC server there offers nothing but encrypted logins (TLS, VeNCrypt). Nothing is said to it but a
// greeting.
bool isEncrypting(int socket)
{
    constexpr unsigned char kTls = 18;
    constexpr unsigned char kVeNCrypt = 19;
    constexpr std::size_t kGreeting = 12;
    std::array<char, kGreeting> greeting {};
    if (!readWhole(socket, greeting.data(), greeting.size())
        || std::string_view(greeting.data(), 4) != std::string_view("RFB "))
        return false;
    static constexpr std::string_view kAnswer = "RFB 003.008\n";
    if (::send(socket, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL) != ssize_t(kAnswer.size()))
        return false;
    unsigned char count = 0;
    std::array<char, 255> types {};
    if (!readWhole(socket, reinterpret_cast<char *>(&count), 1) || count == 0
        || !readWhole(socket, types.data(), count))
        return false;
    return std::all_of(types.begin(), types.begin() + count,
        [](char type) { return quint8(type) == kTls || quint8(type) == kVeNCrypt; });
}

// For the shell on the other side, which ssh hands what is to be run there.
QString quoted(QString word)
{
    return u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

bool goesThroughSsh(const QUrl &uri)
{
    const QString transport = uri.scheme().section(u'+', 1);
    return transport == u"ssh" || transport == u"libssh" || transport == u"libssh2";
}

} // namespace

Result<DisplayPlace> displayPlace(const QByteArray &xml, int index)
{
    QXmlStreamReader reader(xml);
    int count = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != u"graphics" || count++ != index)
            continue;
        DisplayPlace place;
        place.type = reader.attributes().value(QLatin1String("type")).toString();
        place.socket = reader.attributes().value(QLatin1String("socket")).toString();
        place.address = reader.attributes().value(QLatin1String("listen")).toString();
        bool isNumber = false;
        const int port = reader.attributes().value(QLatin1String("port")).toInt(&isNumber);
        place.port = isNumber && port > 0 && port < 65536 ? port : -1;
        while (reader.readNextStartElement()) {
            if (reader.name() == u"listen" && reader.attributes().value(QLatin1String("type")) == u"socket")
                place.socket = reader.attributes().value(QLatin1String("socket")).toString();
            reader.skipCurrentElement();
        }
        return place;
    }
    Error error { ErrorCode::NotFound,
        translated(QT_TRANSLATE_NOOP("inn::libvirt", "The machine has no such screen.")) };
    error.libvirtCode = 99; // VIR_ERR_DEVICE_MISSING
    return error;
}

CommandSpec tunnelCommand(const DisplayWay &way, const QUrl &uri)
{
    const QUrlQuery query(uri);
    const auto parameter
        = [&](const char *name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    const bool isLibrary = uri.scheme().section(u'+', 1) != u"ssh"; // which has known hosts of its own
    QString program = isLibrary ? QString() : parameter("command");
    if (program.isEmpty())
        program = qEnvironmentVariable("INNKEEPER_SSH", QStringLiteral("ssh"));
    CommandSpec ssh { program, { QStringLiteral("-T"), QStringLiteral("-e"), QStringLiteral("none") } };
    const auto option = [&](const QString &text) { ssh.arguments << QStringLiteral("-o") << text; };
    if (way.socket.isEmpty()) {
        const QString place = way.address.contains(u':') ? u'[' + way.address + u']' : way.address;
        ssh.arguments << QStringLiteral("-W") << QStringLiteral("%1:%2").arg(place).arg(way.port);
    }
    if (uri.port() > 0)
        ssh.arguments << QStringLiteral("-p") << QString::number(uri.port());
    if (!uri.userName().isEmpty())
        ssh.arguments << QStringLiteral("-l") << uri.userName();
    if (const QString key = parameter("keyfile"); !key.isEmpty())
        ssh.arguments << QStringLiteral("-i") << key;
    if (const QString known = parameter("known_hosts"); isLibrary && !known.isEmpty())
        option(QStringLiteral("UserKnownHostsFile=%1").arg(known));
    if (parameter("no_verify") == u"1" && !isLibrary)
        option(QStringLiteral("StrictHostKeyChecking=no"));
    if (parameter("no_tty") == u"1" && !isLibrary)
        option(QStringLiteral("BatchMode=yes"));
    ssh.arguments << QStringLiteral("--") << uri.host();
    if (!way.socket.isEmpty()) {
        const QString netcat = parameter("netcat");
        ssh.arguments << quoted(netcat.isEmpty() ? QStringLiteral("nc") : netcat) << QStringLiteral("-U")
                      << quoted(way.socket);
    }
    return ssh;
}

Result<DisplayWay> findDisplay(virDomainPtr domain, int index, const QString &name, const QUrl &uri)
{
    const QString failure
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The screen of “%1” cannot be opened.")).arg(name);
    const CString xml(virDomainGetXMLDesc(domain, 0));
    if (!xml)
        return lastError(failure);
    auto place = displayPlace(QByteArray(xml.get()), index);
    if (!place)
        return place.error().wrapped(failure);
    if (virDomainIsActive(domain) != 1) {
        Error error { ErrorCode::InvalidState,
            translated(
                QT_TRANSLATE_NOOP("inn::libvirt", "“%1” is not running, so there is no screen to show."))
                .arg(name) };
        return error;
    }
    using Kind = DisplayWay::Kind;
    const bool isHere = uri.host().isEmpty();
    // The driver of the host gives us a socket of its own where that can travel: not over a network.
    if (isHere) {
        if (const int fd
            = virDomainOpenGraphicsFD(domain, unsigned(index), VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH);
            fd >= 0) {
            ::fcntl(fd, F_SETFD, FD_CLOEXEC);
            return DisplayWay { Kind::Given, name, FileDescriptor(fd) };
        }
        if (!place->socket.isEmpty())
            return DisplayWay { Kind::Socket, name, {}, place->socket };
        if (place->port < 0)
            return lastError(failure);
        return DisplayWay { Kind::Port, name, {}, {},
            isAnyAddress(place->address) ? QStringLiteral("127.0.0.1") : place->address, place->port };
    }
    if (goesThroughSsh(uri) && !place->socket.isEmpty())
        return DisplayWay { Kind::Tunnel, name, {}, place->socket };
    if (place->port < 0) {
        return Error { ErrorCode::Unsupported,
            translated(QT_TRANSLATE_NOOP("inn::libvirt",
                           "The screen of “%1” has no network port; connect to “%2” by SSH, or let the "
                           "screen listen "
                           "on an address of the host."))
                .arg(name, uri.host()) };
    }
    if (goesThroughSsh(uri)) {
        return DisplayWay { Kind::Tunnel, name, {}, {},
            isAnyAddress(place->address) ? QStringLiteral("localhost") : place->address, place->port };
    }
    if (isLoopback(place->address)) {
        return Error { ErrorCode::Unsupported,
            translated(
                QT_TRANSLATE_NOOP("inn::libvirt",
                    "The screen of “%1” listens only inside “%2”; connect to the host by SSH, or let the "
                    "screen listen on an address of the network."))
                .arg(name, uri.host()) };
    }
    DisplayWay way { Kind::Port, name, {}, {}, isAnyAddress(place->address) ? uri.host() : place->address,
        place->port };
    TRY_ASSIGN(const FileDescriptor probe, connectToPort(way.address, way.port, failure));
    way.isPlain = place->type != u"vnc" || !isEncrypting(probe.get());
    return way;
}

Result<FileDescriptor> openDisplay(const DisplayWay &way, const QUrl &uri)
{
    const QString failure
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The screen of “%1” cannot be opened.")).arg(way.name);
    switch (way.kind) {
    case DisplayWay::Kind::Given:
        return way.given;
    case DisplayWay::Kind::Socket:
        return connectToPath(way.socket, failure);
    case DisplayWay::Kind::Port:
        return connectToPort(way.address, way.port, failure);
    case DisplayWay::Kind::Tunnel:
        break;
    }
    return openTunnel(way, uri, failure);
}

} // namespace inn::libvirt
