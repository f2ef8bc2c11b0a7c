#include "backend/rpc/transport.h"

#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace inn::rpc {

namespace {

constexpr std::size_t kChunk = 256 * 1024;

// The descriptors that came with a message, or nothing when more came than were room for.
std::optional<std::vector<FileDescriptor>> takeDescriptors(msghdr &message)
{
    std::vector<FileDescriptor> descriptors;
    for (cmsghdr *control = CMSG_FIRSTHDR(&message); control; control = CMSG_NXTHDR(&message, control)) {
        if (control->cmsg_level != SOL_SOCKET || control->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (control->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t index = 0; index < count; ++index) {
            int descriptor = -1;
            std::memcpy(&descriptor, CMSG_DATA(control) + index * sizeof(int), sizeof descriptor);
            descriptors.emplace_back(descriptor);
        }
    }
    if (message.msg_flags & MSG_CTRUNC)
        return {};
    return descriptors;
}

ssize_t sendDescriptor(int socket, int descriptor)
{
    char byte = 0;
    iovec part { &byte, 1 };
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
    return ::sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
}

bool isPassing(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

Transport::Transport(FileDescriptor socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_readable(std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read))
    , m_writable(std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Write))
{
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &Transport::readMore);
    connect(m_writable.get(), &QSocketNotifier::activated, this, [this] {
        writeMore();
        if (isOpen())
            Q_EMIT drained();
    });
}

void Transport::setReading(Reading reading)
{
    if (m_reading == reading || !isOpen())
        return;
    m_reading = reading;
    m_readable->setEnabled(reading == Reading::On);
    if (reading == Reading::On) // messages that came before the pause
        QMetaObject::invokeMethod(this, &Transport::deliver, Qt::QueuedConnection);
}

void Transport::readMore()
{
    QByteArray buffer(kChunk, Qt::Uninitialized);
    iovec part { buffer.data(), kChunk };
    alignas(cmsghdr) char control[CMSG_SPACE(kMaximumDescriptors * sizeof(int))];
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const ssize_t count = ::recvmsg(m_socket.get(), &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    if (count < 0 && isPassing(errno))
        return;
    if (count <= 0) {
        lose();
        return;
    }
    auto descriptors = takeDescriptors(message);
    if (!descriptors) {
        lose();
        return;
    }
    buffer.truncate(count);
    m_framer.feed(buffer, std::move(*descriptors));
    deliver();
}

void Transport::deliver()
{
    if (m_delivering)
        return;
    m_delivering = true;
    while (isOpen() && m_reading == Reading::On) {
        auto message = m_framer.next();
        if (!message)
            break;
        m_receiver(std::move(*message));
    }
    m_delivering = false;
    if (m_framer.hasFailed())
        lose();
}

void Transport::send(const Message &message)
{
    if (!isOpen())
        return;
    QByteArray bytes = packed(message);
    m_pending += bytes.size();
    m_queue.push_back({ std::move(bytes), 0, message.descriptors });
    if (!m_writable->isEnabled())
        writeMore();
}

void Transport::writeMore()
{
    while (isOpen() && !m_queue.empty()) {
        if (!writeFirst())
            return;
        m_queue.pop_front();
    }
    if (isOpen())
        m_writable->setEnabled(false);
}

// Whether all of it has gone.
bool Transport::writeFirst()
{
    Outgoing &first = m_queue.front();
    while (first.sent < first.bytes.size() || !first.descriptors.empty()) {
        const qsizetype left = first.bytes.size() - first.sent;
        const ssize_t count = left > 0
            ? ::send(m_socket.get(), first.bytes.constData() + first.sent, left, MSG_NOSIGNAL | MSG_DONTWAIT)
            : sendDescriptor(m_socket.get(), first.descriptors.front().get());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && isPassing(errno)) {
            m_writable->setEnabled(true);
            return false;
        }
        if (count < 0) {
            lose();
            return false;
        }
        if (left > 0) {
            first.sent += count;
            m_pending -= count;
        } else {
            first.descriptors.erase(first.descriptors.begin());
        }
    }
    return true;
}

void Transport::lose()
{
    if (!isOpen())
        return;
    close();
    Q_EMIT closed();
}

void Transport::close()
{
    if (!isOpen())
        return;
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    // One of them may be telling right now.
    m_readable.release()->deleteLater();
    m_writable.release()->deleteLater();
    m_socket.reset();
    m_queue.clear();
    m_pending = 0;
}

} // namespace inn::rpc
