#include "console/vnc/rfbstream.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace inn::console {

namespace {

constexpr std::size_t kInputSize = 256 * 1024;
constexpr qsizetype kSentToForget = 64 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::console::RfbStream", text);
}

} // namespace

RfbStream::RfbStream(FileDescriptor socket, QString name, RfbTimeouts timeouts)
    : m_socket(std::move(socket))
    , m_wakeUp(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_name(std::move(name))
    , m_timeouts(timeouts)
    , m_input(kInputSize)
    , m_lastSent(Clock::now())
    , m_messageEnds(Clock::now() + timeouts.handshake)
{
}

void RfbStream::wake()
{
    const quint64 one = 1;
    if (::write(m_wakeUp.get(), &one, sizeof one) < 0 && errno != EAGAIN)
        interrupt(); // no eventfd at all: better closed than deaf
}

void RfbStream::interrupt()
{
    if (m_interrupted.exchange(true))
        return;
    ::shutdown(m_socket.get(), SHUT_RDWR); // a read in progress ends, whoever is in it
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wakeUp.get(), &one, sizeof one);
}

void RfbStream::unread(const char *bytes, std::size_t count)
{
    count = std::min(count, m_input.size());
    std::memcpy(m_input.data(), bytes, count);
    m_inputStart = 0;
    m_inputEnd = count;
}

void RfbStream::beginMessage()
{
    m_messageEnds = Clock::now() + m_timeouts.message;
}

Result<RfbStream::Wait> RfbStream::waitForInput(std::chrono::milliseconds limit)
{
    if (m_inputEnd > m_inputStart || isPending())
        return Wait::Input;
    return poll(limit);
}

ssize_t RfbStream::receiveNow(void *to, std::size_t count)
{
    return m_cipher.receive ? m_cipher.receive(to, count) : ::recv(m_socket.get(), to, count, MSG_DONTWAIT);
}

ssize_t RfbStream::sendNow(const void *from, std::size_t count)
{
    return m_cipher.send ? m_cipher.send(from, count)
                         : ::send(m_socket.get(), from, count, MSG_DONTWAIT | MSG_NOSIGNAL);
}

// Waits for input or a wake-up, sending what there is meanwhile.
Result<RfbStream::Wait> RfbStream::poll(std::chrono::milliseconds limit)
{
    const Clock::time_point end = Clock::now() + limit;
    while (true) {
        TRY(flush());
        if (m_interrupted)
            return interruptedError();
        const bool sending = unsent() > 0;
        const Clock::time_point now = Clock::now();
        if (sending && now > m_lastSent + m_timeouts.stall)
            return silentError();
        if (now >= end && limit.count() > 0)
            return Wait::TimedOut;
        std::array<pollfd, 2> watched
            = { pollfd { m_socket.get(), short(POLLIN | (sending ? POLLOUT : 0)), 0 },
                  pollfd { m_wakeUp.get(), POLLIN, 0 } };
        const auto rest = std::chrono::ceil<std::chrono::milliseconds>(end - now);
        const auto patience = std::clamp<long>(long(rest.count()), 0, sending ? 100 : 1000);
        const int ready = ::poll(watched.data(), watched.size(), int(patience));
        if (ready < 0 && errno != EINTR)
            return closedError();
        if (ready > 0 && watched[1].revents != 0) {
            quint64 count = 0;
            [[maybe_unused]] const ssize_t got = ::read(m_wakeUp.get(), &count, sizeof count);
            if (m_interrupted)
                return interruptedError();
            if ((watched[0].revents & POLLIN) == 0)
                return Wait::Woken;
        }
        if (ready > 0 && (watched[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0)
            return Wait::Input;
        if (limit.count() <= 0)
            return Wait::TimedOut;
    }
}

Result<> RfbStream::flush()
{
    while (unsent() > 0) {
        const ssize_t sent = sendNow(m_output.constData() + m_sent, std::size_t(unsent()));
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return {};
        if (sent <= 0)
            return m_interrupted ? interruptedError() : closedError();
        m_sent += sent;
        m_lastSent = Clock::now();
        if (m_sent == m_output.size() || m_sent > kSentToForget) {
            m_output.remove(0, m_sent);
            m_sent = 0;
        }
    }
    m_lastSent = Clock::now();
    return {};
}

// Gets at least one byte more.
Result<> RfbStream::fill()
{
    if (m_inputStart == m_inputEnd)
        m_inputStart = m_inputEnd = 0;
    const Clock::time_point stallEnds = Clock::now() + m_timeouts.stall;
    while (true) {
        const ssize_t got = receiveNow(m_input.data() + m_inputEnd, m_input.size() - m_inputEnd);
        if (got > 0) {
            m_inputEnd += std::size_t(got);
            // A server that trickles must not last for ever either.
            return Clock::now() > m_messageEnds ? Result<>(silentError()) : Result<>();
        }
        if (m_interrupted)
            return interruptedError();
        if (got == 0 || (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR))
            return closedError();
        const Clock::time_point end = std::min(stallEnds, m_messageEnds);
        const auto rest = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        if (rest.count() <= 0)
            return silentError();
        TRY(poll(rest));
    }
}

Result<> RfbStream::read(void *to, std::size_t count)
{
    char *next = static_cast<char *>(to);
    while (count > 0) {
        if (m_inputStart == m_inputEnd)
            TRY(fill());
        const std::size_t part = std::min(count, m_inputEnd - m_inputStart);
        std::memcpy(next, m_input.data() + m_inputStart, part);
        m_inputStart += part;
        next += part;
        count -= part;
    }
    return {};
}

Result<> RfbStream::skip(std::size_t count)
{
    while (count > 0) {
        if (m_inputStart == m_inputEnd)
            TRY(fill());
        const std::size_t part = std::min(count, m_inputEnd - m_inputStart);
        m_inputStart += part;
        count -= part;
    }
    return {};
}

Error RfbStream::protocolError(const QString &sentence) const
{
    return { ErrorCode::Protocol, sentence.arg(m_name) };
}

Error RfbStream::closedError() const
{
    return { ErrorCode::Unreachable, tr("The display of “%1” closed the connection.").arg(m_name) };
}

Error RfbStream::silentError() const
{
    return { ErrorCode::Timeout,
        tr("The display of “%1” stopped answering; reconnect to try again.").arg(m_name) };
}

Error RfbStream::interruptedError() const
{
    return { ErrorCode::Cancelled, tr("The connection to the display of “%1” was ended.").arg(m_name) };
}

} // namespace inn::console
