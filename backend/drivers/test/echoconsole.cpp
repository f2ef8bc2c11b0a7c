#include "backend/drivers/test/echoconsole.h"

#include "backend/base/hostfiles.h"

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace inn::test {

namespace {

// What a slow reader may leave unread before input is no longer taken.
constexpr qsizetype kPendingLimit = 64 << 10;

} // namespace

Result<FileDescriptor> EchoConsole::open(const QString &guest, QObject *parent)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0) {
        return systemError(errno,
            QCoreApplication::translate("inn::test", "The console of “%1” cannot be opened.").arg(guest));
    }
    const QByteArray greeting
        = QStringLiteral("%1 test console: what you type comes back.\r\n").arg(guest).toUtf8();
    new EchoConsole(FileDescriptor(ends[0]), greeting, parent);
    return FileDescriptor(ends[1]);
}

EchoConsole::EchoConsole(FileDescriptor socket, const QByteArray &greeting, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_pending(greeting)
    , m_readable(m_socket.get(), QSocketNotifier::Read)
    , m_writable(m_socket.get(), QSocketNotifier::Write)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &EchoConsole::receive);
    connect(&m_writable, &QSocketNotifier::activated, this, &EchoConsole::send);
}

void EchoConsole::receive()
{
    char buffer[4096];
    const ssize_t count = ::read(m_socket.get(), buffer, sizeof buffer);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        m_readable.setEnabled(false);
        m_writable.setEnabled(false);
        deleteLater();
        return;
    }
    for (ssize_t i = 0; i < count; ++i) {
        m_pending.append(buffer[i]);
        if (buffer[i] == '\r')
            m_pending.append('\n');
    }
    m_readable.setEnabled(m_pending.size() < kPendingLimit);
    m_writable.setEnabled(true);
}

void EchoConsole::send()
{
    const ssize_t count
        = ::send(m_socket.get(), m_pending.constData(), size_t(m_pending.size()), MSG_NOSIGNAL);
    if (count > 0)
        m_pending.remove(0, count);
    m_writable.setEnabled(!m_pending.isEmpty() && (count >= 0 || errno == EAGAIN || errno == EINTR));
    m_readable.setEnabled(m_pending.size() < kPendingLimit);
}

} // namespace inn::test
