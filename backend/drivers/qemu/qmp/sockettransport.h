#pragma once

#include "backend/drivers/qemu/qmp/bytetransport.h"

#include <QSocketNotifier>

#include <deque>
#include <memory>

namespace inn::qemu {

// A connected UNIX socket (see unixsocket.h), used without blocking; can pass descriptors.
class SocketTransport final : public ByteTransport
{
    Q_OBJECT

public:
    explicit SocketTransport(FileDescriptor connectedSocket, QObject *parent = nullptr);

    void start() override;
    void send(const QByteArray &bytes, const FileDescriptor &descriptor = {}) override;
    void close() override;

private:
    struct Piece
    {
        QByteArray bytes;
        FileDescriptor descriptor;
    };
    void readAvailable();
    void writeQueued();
    void fail(int errnoValue);

    FileDescriptor m_socket;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    std::deque<Piece> m_queue;
    qsizetype m_sentOfFirst = 0;
};

} // namespace inn::qemu
