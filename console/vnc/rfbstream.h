#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <sys/types.h>
#include <vector>

namespace inn::console {

// How long the other end may take. Zero is not allowed.
struct RfbTimeouts
{
    std::chrono::milliseconds handshake { 15'000 }; // until the first picture's size is known
    std::chrono::milliseconds stall { 20'000 }; // without a single byte, in the middle of a message
    std::chrono::milliseconds message { 120'000 }; // one whole message
};

// Bytes to and from an RFB server for the session's thread: blocking reads that interrupt() ends at once,
// writes that go out whenever the server takes them, also while reading.
class RfbStream
{
public:
    enum class Wait { Input, Woken, TimedOut };

    RfbStream(FileDescriptor socket, QString name, RfbTimeouts timeouts);
    Q_DISABLE_COPY_MOVE(RfbStream)

    // From any thread. wake() makes waitForInput() answer; interrupt() makes everything fail from now on.
    void wake();
    void interrupt();
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

    // The rest: the session's thread only.
    [[nodiscard]] int socket() const { return m_socket.get(); }
    [[nodiscard]] const QString &name() const { return m_name; }
    // What encrypts the connection from now on, as recv() and send() without waiting; `hasPending` tells of
    // bytes that it has read already. The socket must not block any more.
    struct Cipher
    {
        std::function<ssize_t(void *, std::size_t)> receive;
        std::function<ssize_t(const void *, std::size_t)> send;
        std::function<bool()> hasPending;
    };
    void setCipher(Cipher cipher) { m_cipher = std::move(cipher); }
    void unread(const char *bytes, std::size_t count); // what somebody else has read too much
    Result<Wait> waitForInput(std::chrono::milliseconds limit);
    void beginMessage(); // the limits of time count from here
    Result<> read(void *to, std::size_t count);
    Result<> skip(std::size_t count);
    template<class Integer>
    Result<Integer> number();
    void write(const QByteArray &bytes) { m_output.append(bytes); }
    [[nodiscard]] qsizetype unsent() const { return m_output.size() - m_sent; }
    // An error that names the display: "%1" in `sentence` is its name.
    [[nodiscard]] Error protocolError(const QString &sentence) const;
    [[nodiscard]] Error closedError() const;
    [[nodiscard]] Error silentError() const;

private:
    using Clock = std::chrono::steady_clock;

    Result<> fill();
    Result<> flush();
    Result<Wait> poll(std::chrono::milliseconds limit);
    [[nodiscard]] Error interruptedError() const;

    [[nodiscard]] bool isPending() const { return m_cipher.hasPending && m_cipher.hasPending(); }
    ssize_t receiveNow(void *to, std::size_t count);
    ssize_t sendNow(const void *from, std::size_t count);

    FileDescriptor m_socket;
    Cipher m_cipher;
    FileDescriptor m_wakeUp;
    QString m_name;
    RfbTimeouts m_timeouts;
    std::atomic_bool m_interrupted { false };
    std::vector<char> m_input;
    std::size_t m_inputStart = 0;
    std::size_t m_inputEnd = 0;
    QByteArray m_output;
    qsizetype m_sent = 0;
    Clock::time_point m_lastSent;
    Clock::time_point m_messageEnds;
};

template<class Integer>
Result<Integer> RfbStream::number()
{
    unsigned char bytes[sizeof(Integer)];
    TRY(read(bytes, sizeof bytes));
    std::make_unsigned_t<Integer> value = 0;
    for (const unsigned char byte : bytes)
        value = std::make_unsigned_t<Integer>((value << (sizeof(Integer) > 1 ? 8 : 0)) | byte);
    return Integer(value);
}

} // namespace inn::console
