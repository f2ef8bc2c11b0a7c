#include "console/vnc/vnchandshake.h"

#include <rfb/rfbclient.h>

#include <array>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <sys/socket.h>

namespace inn::console {

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

VncHandshake::VncHandshake(int socket, std::function<char *()> password)
    : m_library(std::make_unique<Library>())
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
    const std::array<uint32_t, 2> schemes = { rfbNoAuth, rfbVncAuth };
    SetClientAuthSchemes(client, schemes.data(), int(schemes.size()));
}

VncHandshake::~VncHandshake() = default;

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
