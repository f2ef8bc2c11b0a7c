#pragma once

#include "backend/rpc/message.h"

#include <QObject>
#include <QSocketNotifier>

#include <deque>
#include <memory>

namespace inn::rpc {

// Messages over a connected, non-blocking UNIX socket, with the descriptors that go along.
class Transport : public QObject
{
    Q_OBJECT

public:
    explicit Transport(FileDescriptor socket, QObject *parent = nullptr);

    enum class Reading { On, Paused };
    void setReading(Reading reading);
    void send(const Message &message);
    // Bytes that the peer has not taken yet.
    [[nodiscard]] qsizetype pending() const { return m_pending; }
    void close();
    [[nodiscard]] bool isOpen() const { return m_socket.isValid(); }
    // Told to one after the other; whoever hears it may pause the reading or close.
    using Receiver = std::function<void(Message)>;
    void setReceiver(Receiver receiver) { m_receiver = std::move(receiver); }

Q_SIGNALS:
    void drained(); // some of what was pending has gone
    void closed(); // by the peer, or since it broke the protocol

private:
    // A message's bytes; then each descriptor with a byte of its own.
    struct Outgoing
    {
        QByteArray bytes;
        qsizetype sent = 0;
        std::vector<FileDescriptor> descriptors;
    };
    void readMore();
    void deliver();
    void writeMore();
    bool writeFirst();
    void lose();

    FileDescriptor m_socket;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    Framer m_framer;
    Receiver m_receiver;
    std::deque<Outgoing> m_queue;
    qsizetype m_pending = 0;
    Reading m_reading = Reading::On;
    bool m_delivering = false;
};

} // namespace inn::rpc
