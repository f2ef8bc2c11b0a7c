#include "console/vnc/vnchandshake.h"

#include "console/vnc/displaycertificates.h"

#include <QFile>

#include <rfb/rfbclient.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <gnutls/gnutls.h>
#include <mutex>
#include <sys/socket.h>

namespace inn::console {

#ifndef LIBVNCSERVER_HAVE_GNUTLS
#error "libvncclient must be built with GnuTLS: its session is read here"
#endif

namespace {

constexpr qsizetype kMaxLog = 16 * 1024;
thread_local QByteArray *currentLog = nullptr;

// libvncclient has one log function for the whole process; each session's thread keeps its own part.
__attribute__((format(printf, 1, 2))) void keepLog(const char *format, ...)
{
    if (!currentLog || currentLog->size() > kMaxLog)
        return;
    std::array<char, 1024> line {};
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(line.data(), line.size(), format, arguments);
    va_end(arguments);
    currentLog->append(line.data());
}

void takeOverLogging()
{
    static std::once_flag once;
    std::call_once(once, [] { rfbClientLog = rfbClientErr = keepLog; });
}

// As libvncclient frees it; null when there is none.
char *copied(const QString &path)
{
    return path.isEmpty() ? nullptr : ::strdup(QFile::encodeName(path).constData());
}

struct CleanUp
{
    void operator()(rfbClient *client) const
    {
        client->sock = RFB_INVALID_SOCKET; // not ours to close
        rfbClientCleanup(client);
    }
};

} // namespace

struct VncHandshake::Library
{
    std::unique_ptr<rfbClient, CleanUp> client;
};

VncHandshake::VncHandshake(int socket, VncIdentity identity, std::function<char *()> password)
    : m_library(std::make_unique<Library>())
    , m_identity(std::move(identity))
    , m_password(std::move(password))
{
    takeOverLogging();
    rfbClient *client = rfbGetClient(8, 3, 4);
    m_library->client.reset(client);
    if (!client)
        return;
    const int flags = ::fcntl(socket, F_GETFL);
    ::fcntl(socket, F_SETFL, flags & ~O_NONBLOCK);
    client->sock = socket;
    rfbClientSetClientData(client, &currentLog, this);
    client->GetPassword = [](rfbClient *asking) {
        return static_cast<VncHandshake *>(rfbClientGetClientData(asking, &currentLog))->m_password();
    };
    client->GetCredential = [](rfbClient *asking, int type) -> rfbCredential * {
        if (type != rfbCredentialTypeX509)
            return nullptr;
        const auto *self = static_cast<VncHandshake *>(rfbClientGetClientData(asking, &currentLog));
        return static_cast<rfbCredential *>(self->certificates());
    };
    std::free(client->serverHost);
    client->serverHost = ::strdup(m_identity.host.toUtf8().constData());
    const std::array<uint32_t, 4> schemes = { rfbVeNCrypt, rfbTLS, rfbNoAuth, rfbVncAuth };
    SetClientAuthSchemes(client, schemes.data(), int(schemes.size()));
}

VncHandshake::~VncHandshake() = default;

void *VncHandshake::certificates() const
{
    const DisplayCertificates files = displayCertificates(m_identity.certificates);
    auto *credential = static_cast<rfbCredential *>(std::calloc(1, sizeof(rfbCredential)));
    if (!credential)
        return nullptr;
    credential->x509Credential.x509CACertFile = copied(files.authority);
    const bool hasOwn = !files.own.isEmpty() && !files.ownKey.isEmpty();
    if (hasOwn) {
        credential->x509Credential.x509ClientCertFile = copied(files.own);
        credential->x509Credential.x509ClientKeyFile = copied(files.ownKey);
    }
    return credential;
}

bool VncHandshake::isEncrypted() const
{
    return m_library->client && m_library->client->tlsSession;
}

ssize_t VncHandshake::receive(void *to, std::size_t count)
{
    const auto session = static_cast<gnutls_session_t>(m_library->client->tlsSession);
    const ssize_t got = gnutls_record_recv(session, to, count);
    if (got >= 0)
        return got;
    errno = gnutls_error_is_fatal(int(got)) ? EIO : EAGAIN;
    return -1;
}

ssize_t VncHandshake::send(const void *from, std::size_t count)
{
    const auto session = static_cast<gnutls_session_t>(m_library->client->tlsSession);
    // What could not be sent whole is GnuTLS's to send again, under the same number of bytes.
    const ssize_t sent = m_isSendingAgain ? gnutls_record_send(session, nullptr, 0)
                                          : gnutls_record_send(session, from, count);
    m_isSendingAgain = sent == GNUTLS_E_AGAIN || sent == GNUTLS_E_INTERRUPTED;
    if (sent >= 0)
        return sent;
    errno = m_isSendingAgain ? EAGAIN : EIO;
    return -1;
}

bool VncHandshake::hasPending() const
{
    return gnutls_record_check_pending(static_cast<gnutls_session_t>(m_library->client->tlsSession)) > 0;
}

bool VncHandshake::run()
{
    if (!m_library->client)
        return false;
    currentLog = &m_log;
    const bool done = InitialiseRFBConnection(m_library->client.get()) != 0;
    currentLog = nullptr;
    return done;
}

// libvncclient answers with yes or no only; why stands in what it logs.
VncHandshake::Failure VncHandshake::failure() const
{
    if (m_log.contains("VNC connection failed"))
        return Failure::Refused;
    if (m_log.contains("Unknown authentication scheme"))
        return Failure::NoCommonLogin;
    if (m_log.contains("The certificate") || m_log.contains("Certificate validation"))
        return Failure::Certificate;
    if (m_log.isEmpty() || m_log.contains("closed connection") || m_log.contains("read ("))
        return Failure::Closed;
    return Failure::Nonsense;
}

QSize VncHandshake::size() const
{
    return { m_library->client->si.framebufferWidth, m_library->client->si.framebufferHeight };
}

QString VncHandshake::desktopName() const
{
    return QString::fromUtf8(m_library->client->desktopName);
}

const char *VncHandshake::unread() const
{
    return m_library->client->bufoutptr;
}

std::size_t VncHandshake::unreadCount() const
{
    return m_library->client->buffered;
}

} // namespace inn::console
