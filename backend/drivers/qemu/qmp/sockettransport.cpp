#include "backend/drivers/qemu/qmp/sockettransport.h"

#include "backend/base/hostfiles.h"

#include <QPointer>

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr qsizetype kReadSize = 64 << 10;
constexpr int kReadsPerTurn = 16; // then others in the thread get their turn

ssize_t sendPiece(int socket, const char *data, qsizetype size, int descriptor)
{
    iovec vector { const_cast<char *>(data), size_t(size) };
    msghdr message {};
    message.msg_iov = &vector;
    message.msg_iovlen = 1;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control {};
    if (descriptor >= 0) {
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &descriptor, sizeof(int));
    }
    ssize_t sent = -1;
    do
        sent = ::sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    while (sent < 0 && errno == EINTR);
    return sent;
}

} // namespace

SocketTransport::SocketTransport(FileDescriptor connectedSocket, QObject *parent)
    : ByteTransport(parent)
    , m_socket(std::move(connectedSocket))
{
}

void SocketTransport::start()
{
    if (!m_socket.isValid()) {
        fail(ENOTCONN);
        return;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, [this] { readAvailable(); });
    m_writable = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Write);
    connect(m_writable.get(), &QSocketNotifier::activated, this, [this] { writeQueued(); });
    m_writable->setEnabled(!m_queue.empty());
    Q_EMIT opened();
}

void SocketTransport::send(const QByteArray &bytes, const FileDescriptor &descriptor)
{
    if (!m_socket.isValid() || bytes.isEmpty())
        return;
    m_queue.push_back({ bytes, descriptor });
    if (m_queue.size() == 1)
        writeQueued();
}

void SocketTransport::close()
{
    m_readable.reset();
    m_writable.reset();
    m_queue.clear();
    m_socket.reset();
}

void SocketTransport::writeQueued()
{
    while (!m_queue.empty()) {
        Piece &piece = m_queue.front();
        const int descriptor = m_sentOfFirst == 0 ? piece.descriptor.get() : -1;
        const auto sent = sendPiece(m_socket.get(), piece.bytes.constData() + m_sentOfFirst,
            piece.bytes.size() - m_sentOfFirst, descriptor);
        if (sent < 0) {
            // A peer that went may have left last words: the reading side tells of the end after them.
            if (errno != EAGAIN)
                m_queue.clear();
            break;
        }
        m_sentOfFirst += sent;
        if (m_sentOfFirst < piece.bytes.size())
            continue;
        m_queue.pop_front();
        m_sentOfFirst = 0;
    }
    if (m_queue.empty())
        m_sentOfFirst = 0;
    if (m_writable)
        m_writable->setEnabled(!m_queue.empty());
}

void SocketTransport::readAvailable()
{
    const QPointer<SocketTransport> alive(this);
    QByteArray buffer;
    for (int turn = 0; turn < kReadsPerTurn; ++turn) {
        buffer.resize(kReadSize);
        const auto got = ::read(m_socket.get(), buffer.data(), size_t(buffer.size()));
        if (got < 0) {
            if (errno == EINTR)
                continue;
            if (errno != EAGAIN)
                fail(errno);
            return;
        }
        if (got == 0) {
            fail(0);
            return;
        }
        buffer.truncate(got);
        Q_EMIT received(buffer);
        if (!alive || !m_socket.isValid() || got < kReadSize)
            return;
    }
}

void SocketTransport::fail(int errnoValue)
{
    // The notifier may be the caller: it must outlive this call.
    if (m_readable) {
        m_readable->setEnabled(false);
        m_readable.release()->deleteLater();
    }
    if (m_writable) {
        m_writable->setEnabled(false);
        m_writable.release()->deleteLater();
    }
    m_queue.clear();
    m_socket.reset();
    Error reason { ErrorCode::Unreachable, tr("The emulator closed the connection.") };
    if (errnoValue != 0)
        reason.details = QString::fromLocal8Bit(std::strerror(errnoValue));
    Q_EMIT closed(reason);
}

} // namespace inn::qemu
