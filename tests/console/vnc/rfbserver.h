#pragma once

#include "backend/base/filedescriptor.h"

#include <QByteArray>
#include <QPoint>
#include <QRect>
#include <QSize>
#include <QtEndian>

#include <atomic>
#include <poll.h>
#include <random>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace inn::console::test {

template<class... Integers>
QByteArray be(Integers... values)
{
    QByteArray bytes;
    const auto append = [&bytes](auto value) {
        const auto swapped = qToBigEndian(value);
        bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    };
    (append(values), ...);
    return bytes;
}

// What an RFB server says, piece by piece.
inline QByteArray greeting()
{
    return "RFB 003.008\n" + be(quint8(1), quint8(1), quint32(0));
}
inline QByteArray serverInit(QSize size, const QByteArray &name = "guest")
{
    return be(quint16(size.width()), quint16(size.height()))
        + QByteArray("\x20\x18\x00\x01\x00\xff\x00\xff\x00\xff\x10\x08\x00\x00\x00\x00", 16)
        + be(quint32(name.size())) + name;
}
inline QByteArray hello(QSize size)
{
    return greeting() + serverInit(size);
}
inline QByteArray update(int rectangles, const QByteArray &body)
{
    return be(quint8(0), quint8(0), quint16(rectangles)) + body;
}
inline QByteArray rectangle(const QRect &area, qint32 encoding, const QByteArray &body = {})
{
    return be(quint16(area.x()), quint16(area.y()), quint16(area.width()), quint16(area.height()), encoding)
        + body;
}
inline QByteArray oneRectangle(const QRect &area, qint32 encoding, const QByteArray &body = {})
{
    return update(1, rectangle(area, encoding, body));
}
inline QByteArray pixel(quint32 rgb) // as in raw data
{
    return be(qToBigEndian(qToLittleEndian(rgb)));
}
inline QByteArray zlib(const QByteArray &data)
{
    return qCompress(data).mid(4);
}

// One end of a socket pair that says its bytes, cut at random places, whatever it hears.
class ScriptedServer
{
public:
    enum class Then { Close, Hold };

    ScriptedServer(const QByteArray &bytes, Then then, quint32 seed = 1)
        : m_bytes(bytes)
        , m_then(then)
    {
        int ends[2] = { -1, -1 };
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("no socket pair");
        m_mine = FileDescriptor(ends[0]);
        m_theirs = FileDescriptor(ends[1]);
        m_thread = std::thread([this, seed] { run(seed); });
    }
    ~ScriptedServer()
    {
        m_stop = true;
        ::shutdown(m_mine.get(), SHUT_RDWR);
        m_thread.join();
    }
    FileDescriptor clientEnd() { return std::exchange(m_theirs, {}); }
    // Everything heard since the last call.
    QByteArray heard()
    {
        QByteArray all;
        char part[4096];
        ssize_t got = 0;
        while ((got = ::recv(m_mine.get(), part, sizeof part, MSG_DONTWAIT)) > 0)
            all.append(part, got);
        return all;
    }
    void say(const QByteArray &bytes) { sendAll(bytes); }

private:
    void sendAll(const QByteArray &bytes)
    {
        for (qsizetype done = 0; done < bytes.size() && !m_stop;) {
            const ssize_t sent = ::send(
                m_mine.get(), bytes.constData() + done, std::size_t(bytes.size() - done), MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            done += sent;
        }
    }
    void run(quint32 seed)
    {
        std::mt19937 random(seed);
        for (qsizetype done = 0; done < m_bytes.size() && !m_stop;) {
            const auto most = m_bytes.size() > 100'000 ? 60'000 : 40;
            const auto size = 1 + qsizetype(random() % quint32(most));
            sendAll(m_bytes.mid(done, size));
            done += size;
            std::this_thread::yield();
        }
        if (m_then == Then::Close)
            ::shutdown(m_mine.get(), SHUT_WR);
    }

    QByteArray m_bytes;
    Then m_then;
    FileDescriptor m_mine;
    FileDescriptor m_theirs;
    std::atomic_bool m_stop { false };
    std::thread m_thread;
};

} // namespace inn::console::test
