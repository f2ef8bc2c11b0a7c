#pragma once

#include "backend/rpc/streams.h"

#include <QSocketNotifier>

#include <deque>

namespace inn::rpc {

// One stream: moves bytes between a descriptor and the client, never more than the slower side takes.
class Stream : public QObject
{
    Q_OBJECT

public:
    Stream(Streams &streams, const Header &header, StreamEnd end);
    ~Stream() override;

    void begin();
    void receive(const Message &message);
    [[nodiscard]] qsizetype waiting() const { return m_waiting; }
    void abandon(); // the client has gone or gave up

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    struct Piece
    {
        QByteArray bytes;
        qint64 hole = 0; // to be left out, instead of bytes
    };
    void readMore();
    void sendContent();
    void sendData(const QByteArray &bytes);
    void sendSparse(const QByteArray &bytes);
    void sendHole();
    void send(MessageStatus status, const QByteArray &payload);
    void writeMore();
    [[nodiscard]] Result<bool> writeFirst();
    [[nodiscard]] Result<bool> writeHole(qint64 &length);
    void finishWriting();
    QFuture<Result<>> confirm();
    void fail(const Error &error);
    void end();
    void stopReading();

    Streams &m_streams;
    Header m_header;
    StreamEnd m_end;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    std::deque<Piece> m_pieces;
    qsizetype m_waiting = 0;
    qsizetype m_sent = 0; // of the content
    qint64 m_hole = 0; // zeros not told yet
    bool m_toldEnd = false;
    bool m_finishing = false;
    bool m_endsInHole = false;
    TaskScope m_tasks;
};

} // namespace inn::rpc
