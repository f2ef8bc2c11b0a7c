#include "backend/drivers/libvirt/displaysocket.h"

#include "backend/base/connectedprogram.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <QUrlQuery>
#include <QXmlStreamReader>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
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

// Through the ssh that reaches the host, to a port there. A display speaks first, so its first byte tells
// that the way is open.
Result<FileDescriptor> tunnelToPort(const QUrl &uri, const QString &address, int port, const QString &failure)
{
    const QString place = address.contains(u':') ? u'[' + address + u']' : address;
    CommandSpec ssh { qEnvironmentVariable("INNKEEPER_SSH", QStringLiteral("ssh")),
        { QStringLiteral("-T"), QStringLiteral("-e"), QStringLiteral("none"), QStringLiteral("-W"),
            QStringLiteral("%1:%2").arg(place).arg(port) } };
    if (uri.port() > 0)
        ssh.arguments << QStringLiteral("-p") << QString::number(uri.port());
    if (!uri.userName().isEmpty())
        ssh.arguments << QStringLiteral("-l") << uri.userName();
    const QUrlQuery query(uri);
    if (const QString key = query.queryItemValue(QStringLiteral("keyfile"), QUrl::FullyDecoded);
        !key.isEmpty())
        ssh.arguments << QStringLiteral("-i") << key;
    ssh.arguments << QStringLiteral("--") << uri.host();
    TRY_ASSIGN(const ConnectedProgram tunnel, startConnected(ssh));
    pollfd waiting { tunnel.socket.get(), POLLIN, 0 };
    if (::poll(&waiting, 1, kTunnelMilliseconds) <= 0)
        return Error { ErrorCode::Timeout, failure };
    char first = 0;
    if (::recv(tunnel.socket.get(), &first, 1, MSG_PEEK) <= 0)
        return Error { ErrorCode::Unreachable, failure, complaint(tunnel.standardError) };
    ::fcntl(tunnel.socket.get(), F_SETFL, O_NONBLOCK);
    return tunnel.socket;
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

Result<FileDescriptor> openDisplay(virDomainPtr domain, int index, const QString &name, const QUrl &uri)
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
    // The driver of the host gives us a socket of its own where that can travel: not over a network.
    if (uri.host().isEmpty()) {
        if (const int fd
            = virDomainOpenGraphicsFD(domain, unsigned(index), VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH);
            fd >= 0) {
            ::fcntl(fd, F_SETFD, FD_CLOEXEC);
            return FileDescriptor(fd);
        }
        if (!place->socket.isEmpty())
            return connectToPath(place->socket, failure);
    }
    const Error refused = lastError(failure);
    if (place->port < 0) {
        return uri.host().isEmpty()
            ? refused
            : Error { ErrorCode::Unsupported,
                  translated(
                      QT_TRANSLATE_NOOP("inn::libvirt",
                          "The screen of “%1” has no network port; let it listen on an address of “%2”."))
                      .arg(name, uri.host()) };
    }
    if (uri.host().isEmpty())
        return connectToPort(isAnyAddress(place->address) ? QStringLiteral("127.0.0.1") : place->address,
            place->port, failure);
    const bool hasTunnel = uri.scheme().endsWith(QLatin1String("+ssh"));
    if (hasTunnel && (isLoopback(place->address) || isAnyAddress(place->address)))
        return tunnelToPort(uri, isLoopback(place->address) ? place->address : QStringLiteral("localhost"),
            place->port, failure);
    if (isLoopback(place->address)) {
        return Error { ErrorCode::Unsupported,
            translated(QT_TRANSLATE_NOOP("inn::libvirt",
                           "The screen of “%1” listens only inside “%2”; let it listen on an address of the "
                           "network."))
                .arg(name, uri.host()) };
    }
    return connectToPort(isAnyAddress(place->address) ? uri.host() : place->address, place->port, failure);
}

} // namespace inn::libvirt
