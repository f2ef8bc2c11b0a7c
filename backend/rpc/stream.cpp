#include "backend/rpc/stream.h"

#include "backend/rpc/client.h"
#include "backend/rpc/errors.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::rpc {

namespace {

constexpr qsizetype kChunk = 256 * 1024 - 64; // of one packet: what all clients take
constexpr qsizetype kHoleGrain = 4096; // what may be a hole
constexpr qsizetype kZeros = 64 * 1024; // written at once for a hole where nothing can be left out
constexpr qsizetype kPendingForClient = 1024 * 1024; // no more is fetched while so much waits

bool isZero(const char *bytes, qsizetype size)
{
    return size > 0 && bytes[0] == 0 && std::memcmp(bytes, bytes + 1, std::size_t(size) - 1) == 0;
}

bool isPassing(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

Error systemError(const char *what)
{
    return libvirtError(38,
        QStringLiteral("%1: %2").arg(QLatin1String(what), QString::fromLocal8Bit(std::strerror(errno))),
        kFromStreams);
}

} // namespace

Stream::Stream(Streams &streams, const Header &header, StreamEnd end)
    : m_streams(streams)
    , m_header(header)
    , m_end(std::move(end))
{
    m_header.type = MessageType::Stream;
    if (const int descriptor = m_end.descriptor.get(); descriptor >= 0)
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

Stream::~Stream() = default;

void Stream::begin()
{
    connect(&m_streams.client(), &Client::drained, this, [this] {
        if (m_readable)
            m_readable->setEnabled(true);
        sendContent();
    });
    if (!m_end.descriptor.isValid()) {
        sendContent();
        return;
    }
    using Direction = StreamEnd::Direction;
    if (m_end.direction != Direction::FromClient) {
        m_readable = std::make_unique<QSocketNotifier>(m_end.descriptor.get(), QSocketNotifier::Read);
        connect(m_readable.get(), &QSocketNotifier::activated, this, &Stream::readMore);
    }
    if (m_end.direction != Direction::ToClient) {
        m_writable = std::make_unique<QSocketNotifier>(m_end.descriptor.get(), QSocketNotifier::Write);
        m_writable->setEnabled(false);
        connect(m_writable.get(), &QSocketNotifier::activated, this, &Stream::writeMore);
    }
}

void Stream::send(MessageStatus status, const QByteArray &payload)
{
    Message message { m_header, payload };
    message.header.status = status;
    m_streams.client().send(message);
}

// An empty packet is the end.
void Stream::sendData(const QByteArray &bytes)
{
    if (m_toldEnd)
        return;
    m_toldEnd = bytes.isEmpty();
    send(MessageStatus::Continue, bytes);
}

void Stream::sendHole()
{
    if (m_hole == 0)
        return;
    constexpr quint32 kNoFlags = 0;
    Message message { m_header, xdr::encoded(std::tuple(m_hole, kNoFlags)) };
    message.header.type = MessageType::StreamHole;
    message.header.status = MessageStatus::Continue;
    m_streams.client().send(message);
    m_hole = 0;
}

// Data and holes in their order; a hole is told when it is known how long it is.
void Stream::sendSparse(const QByteArray &bytes)
{
    qsizetype from = 0; // of what is data
    for (qsizetype at = 0; at < bytes.size(); at += kHoleGrain) {
        const qsizetype size = std::min(kHoleGrain, bytes.size() - at);
        if (!isZero(bytes.constData() + at, size)) {
            sendHole();
            continue;
        }
        if (at > from)
            sendData(bytes.mid(from, at - from));
        m_hole += size;
        from = at + size;
    }
    if (bytes.size() > from)
        sendData(bytes.mid(from));
    if (!bytes.isEmpty())
        return;
    sendHole();
    sendData({});
}

void Stream::sendContent()
{
    if (m_end.descriptor.isValid() || m_toldEnd)
        return;
    while (m_streams.client().pending() < kPendingForClient && !m_toldEnd) {
        sendData(m_end.content.mid(m_sent, kChunk));
        m_sent += kChunk;
    }
}

void Stream::stopReading()
{
    if (m_readable) {
        m_readable->setEnabled(false);
        m_readable.release()->deleteLater();
    }
}

void Stream::readMore()
{
    if (!m_readable)
        return;
    if (m_streams.client().pending() >= kPendingForClient) {
        m_readable->setEnabled(false); // until the client has taken some
        return;
    }
    QByteArray buffer(kChunk, Qt::Uninitialized);
    const ssize_t count = ::read(m_end.descriptor.get(), buffer.data(), kChunk);
    if (count < 0 && isPassing(errno))
        return;
    // A terminal whose other side is gone answers with an error.
    if (count < 0 && errno != EIO && errno != ECONNRESET) {
        fail(systemError("cannot read from stream"));
        return;
    }
    if (count <= 0)
        stopReading();
    buffer.truncate(std::max<ssize_t>(count, 0));
    if (m_end.zeros == StreamEnd::Zeros::TellHoles)
        sendSparse(buffer);
    else
        sendData(buffer);
}

void Stream::receive(const Message &message)
{
    if (m_finishing)
        return;
    const bool isData
        = message.header.type == MessageType::StreamHole || message.header.status == MessageStatus::Continue;
    if (isData && !m_writable) {
        fail(libvirtError(kOperationInvalid, QStringLiteral("stream is not writable"), kFromStreams));
        return;
    }
    if (message.header.type == MessageType::StreamHole) {
        xdr::Reader reader(message.payload);
        qint64 length = 0;
        quint32 flags = 0;
        reader.take(length);
        reader.take(flags);
        if (!reader.isDone() || length < 0 || flags != 0) {
            fail(undecodable());
            return;
        }
        m_pieces.push_back({ {}, length });
        writeMore();
        return;
    }
    switch (message.header.status) {
    case MessageStatus::Ok:
        m_finishing = true;
        writeMore();
        break;
    case MessageStatus::Continue:
        if (!message.payload.isEmpty()) {
            m_pieces.push_back({ message.payload });
            m_waiting += message.payload.size();
            writeMore();
        }
        break;
    case MessageStatus::Error:
    default:
        abandon();
        send(MessageStatus::Ok, {}); // as asked for
        end();
    }
}

// Left out of a file; a pipe gets zeros. Whether it has gone.
Result<bool> Stream::writeHole(qint64 &length)
{
    const int descriptor = m_end.descriptor.get();
    if (::lseek(descriptor, length, SEEK_CUR) >= 0) {
        m_endsInHole = true;
        return true;
    }
    if (errno != ESPIPE)
        return systemError("cannot leave a hole in stream");
    static const QByteArray zeros(kZeros, '\0');
    while (length > 0) {
        const ssize_t count
            = ::write(descriptor, zeros.constData(), std::size_t(std::min<qint64>(length, kZeros)));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && isPassing(errno))
            return false;
        if (count < 0)
            return systemError("cannot write to stream");
        length -= count;
    }
    return true;
}

// Whether the first piece has gone.
Result<bool> Stream::writeFirst()
{
    Piece &first = m_pieces.front();
    const int descriptor = m_end.descriptor.get();
    if (first.hole > 0)
        return writeHole(first.hole);
    while (!first.bytes.isEmpty()) {
        const ssize_t count = ::write(descriptor, first.bytes.constData(), first.bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && isPassing(errno))
            return false;
        if (count < 0)
            return systemError("cannot write to stream");
        first.bytes.remove(0, count);
        m_waiting -= count;
        m_endsInHole = false;
    }
    return true;
}

void Stream::writeMore()
{
    while (!m_pieces.empty()) {
        const auto gone = writeFirst();
        if (!gone) {
            fail(gone.error());
            return;
        }
        if (!*gone) {
            m_writable->setEnabled(true);
            return;
        }
        m_pieces.pop_front();
    }
    if (m_writable)
        m_writable->setEnabled(false);
    m_streams.client().updateReading();
    if (m_finishing)
        finishWriting();
}

void Stream::finishWriting()
{
    stopReading();
    if (m_writable)
        m_writable.release()->deleteLater();
    const int descriptor = m_end.descriptor.get();
    if (m_endsInHole && ::ftruncate(descriptor, ::lseek(descriptor, 0, SEEK_CUR)) < 0) {
        fail(systemError("cannot end stream"));
        return;
    }
    m_end.descriptor.reset();
    confirm();
}

QFuture<Result<>> Stream::confirm()
{
    if (m_end.outcome) {
        const QFuture<Result<>> outcome = *m_end.outcome;
        auto ended = co_await outcome;
        if (!ended) {
            fail(ended.error());
            co_return ended;
        }
    }
    send(MessageStatus::Ok, {});
    end();
    co_return Result<>();
}

void Stream::fail(const Error &error)
{
    send(MessageStatus::Error, encodedError(error));
    abandon();
    end();
}

void Stream::abandon()
{
    stopReading();
    if (m_writable)
        m_writable.release()->deleteLater();
    m_pieces.clear();
    m_waiting = 0;
    m_end.descriptor.reset();
    if (m_end.job)
        m_end.job->requestCancel();
}

void Stream::end()
{
    m_streams.forget(m_header.serial);
}

} // namespace inn::rpc
