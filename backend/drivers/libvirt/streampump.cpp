#include "backend/drivers/libvirt/streampump.h"

#include "backend/base/hostfiles.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <QByteArray>

#include <cerrno>
#include <mutex>
#include <sys/socket.h>
#include <unistd.h>

namespace inn::libvirt {

namespace {

// What one side may be ahead of the other.
constexpr qsizetype kBufferLimit = 256 << 10;

// All callbacks come in the event loop's thread; the mutex is for the thread that sets it up. It lives until
// both callbacks are freed.
class Pump : public std::enable_shared_from_this<Pump>
{
public:
    Pump(StreamHandle stream, FileDescriptor socket)
        : m_stream(std::move(stream))
        , m_socket(std::move(socket))
    {
    }

    bool start()
    {
        const std::lock_guard lock(m_mutex);
        auto *streamHold = new std::shared_ptr<Pump>(shared_from_this());
        if (virStreamEventAddCallback(m_stream.get(), VIR_STREAM_EVENT_READABLE, onStream, streamHold, letGo)
            != 0) {
            letGo(streamHold);
            return false;
        }
        auto *socketHold = new std::shared_ptr<Pump>(shared_from_this());
        m_watch = virEventAddHandle(m_socket.get(), VIR_EVENT_HANDLE_READABLE, onSocket, socketHold, letGo);
        if (m_watch < 0) {
            letGo(socketHold);
            close();
            return false;
        }
        return true;
    }

private:
    static void letGo(void *opaque) { delete static_cast<std::shared_ptr<Pump> *>(opaque); }
    static void onStream(virStreamPtr, int events, void *opaque)
    {
        const auto pump = *static_cast<std::shared_ptr<Pump> *>(opaque);
        const std::lock_guard lock(pump->m_mutex);
        if (events & VIR_STREAM_EVENT_READABLE)
            pump->readStream();
        if (events & VIR_STREAM_EVENT_WRITABLE)
            pump->writeStream();
        if (events & (VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP))
            pump->m_streamEnded = true;
        pump->update();
    }
    static void onSocket(int, int, int events, void *opaque)
    {
        const auto pump = *static_cast<std::shared_ptr<Pump> *>(opaque);
        const std::lock_guard lock(pump->m_mutex);
        if (events & VIR_EVENT_HANDLE_READABLE)
            pump->readSocket();
        if (events & VIR_EVENT_HANDLE_WRITABLE)
            pump->writeSocket();
        if (events & (VIR_EVENT_HANDLE_ERROR | VIR_EVENT_HANDLE_HANGUP))
            pump->m_socketEnded = true;
        pump->update();
    }

    void readStream()
    {
        char buffer[16 << 10];
        while (!m_streamEnded && m_toSocket.size() < kBufferLimit) {
            const int count = virStreamRecv(m_stream.get(), buffer, sizeof buffer);
            if (count == -2)
                break;
            if (count <= 0)
                m_streamEnded = true;
            else
                m_toSocket.append(buffer, count);
        }
        writeSocket();
    }

    void writeStream()
    {
        while (!m_toStream.isEmpty() && !m_streamEnded) {
            const int count
                = virStreamSend(m_stream.get(), m_toStream.constData(), size_t(m_toStream.size()));
            if (count == -2)
                break;
            if (count < 0)
                m_streamEnded = true;
            else
                m_toStream.remove(0, count);
        }
    }

    void readSocket()
    {
        char buffer[16 << 10];
        const ssize_t count = ::read(m_socket.get(), buffer, sizeof buffer);
        if (count > 0)
            m_toStream.append(buffer, count);
        else if (count == 0 || (errno != EAGAIN && errno != EINTR))
            m_socketEnded = true;
        writeStream();
    }

    void writeSocket()
    {
        while (!m_toSocket.isEmpty() && !m_socketEnded) {
            const ssize_t count = ::send(m_socket.get(), m_toSocket.constData(), size_t(m_toSocket.size()),
                MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count < 0 && (errno == EAGAIN || errno == EINTR))
                break;
            if (count <= 0)
                m_socketEnded = true;
            else
                m_toSocket.remove(0, count);
        }
    }

    void update()
    {
        if (m_isClosed)
            return;
        // What came last from the guest is still handed over after its stream has ended.
        if (m_socketEnded || (m_streamEnded && m_toSocket.isEmpty())) {
            close();
            return;
        }
        int streamEvents = m_toSocket.size() < kBufferLimit ? VIR_STREAM_EVENT_READABLE : 0;
        streamEvents |= m_toStream.isEmpty() ? 0 : VIR_STREAM_EVENT_WRITABLE;
        if (!m_streamEnded)
            virStreamEventUpdateCallback(m_stream.get(), streamEvents);
        int socketEvents = m_toStream.size() < kBufferLimit ? VIR_EVENT_HANDLE_READABLE : 0;
        socketEvents |= m_toSocket.isEmpty() ? 0 : VIR_EVENT_HANDLE_WRITABLE;
        virEventUpdateHandle(m_watch, socketEvents);
    }

    void close()
    {
        m_isClosed = true;
        virStreamEventRemoveCallback(m_stream.get());
        virStreamAbort(m_stream.get());
        if (m_watch >= 0)
            virEventRemoveHandle(m_watch);
        m_socket.reset();
    }

    std::recursive_mutex m_mutex;
    StreamHandle m_stream;
    FileDescriptor m_socket;
    QByteArray m_toSocket;
    QByteArray m_toStream;
    int m_watch = -1;
    bool m_streamEnded = false;
    bool m_socketEnded = false;
    bool m_isClosed = false;
};

} // namespace

Result<FileDescriptor> pumpStream(StreamHandle stream, const QString &failure)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return systemError(errno, failure);
    FileDescriptor theirs(ends[1]);
    const auto pump = std::make_shared<Pump>(std::move(stream), FileDescriptor(ends[0]));
    if (!pump->start())
        return lastError(failure);
    return theirs;
}

} // namespace inn::libvirt
