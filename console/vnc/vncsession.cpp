#include "console/vnc/vncsession.h"

#include "console/vnc/vnchandshake.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <pthread.h>

namespace inn::console {

namespace {

// Pseudo encodings and messages beside those of RfbDecoder.
enum Pseudo : qint32 {
    RichCursor = -239,
    AlphaCursor = -314,
    LastRectangle = -224,
    DesktopSize = -223,
    ExtendedDesktopSize = -308,
    QemuPointerMode = -257,
    QemuExtendedKeys = -258,
    QemuLeds = -261,
    CompressLevel1 = -255,
    ClipboardExtension = qint32(0xc0a1e5ceU),
};
enum Message : quint8 { FramebufferUpdate = 0, ColourMap = 1, Bell = 2, CutText = 3 };

constexpr auto kFrameTime = std::chrono::milliseconds(16);
constexpr auto kIdle = std::chrono::milliseconds(1000);
constexpr std::size_t kMaxCommands = 4096;
constexpr qsizetype kEnoughUnsent = 64 * 1024; // then input waits, and pointer motion is merged
constexpr int kMaxCursorSide = 1024;
constexpr int kMaxPieces = 32;
constexpr int kMaxNameLength = 256;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::console::VncSession", text);
}

template<class Integer>
void append(QByteArray &bytes, Integer value)
{
    const Integer swapped = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

} // namespace

VncSession::VncSession(FileDescriptor socket, VncOptions options, VncEvents events)
    : m_stream(std::move(socket), options.name, options.timeouts)
    , m_options(std::move(options))
    , m_events(std::move(events))
    , m_decoder(m_stream, m_framebuffer)
{
}

VncSession::~VncSession() = default;

void VncSession::run()
{
    // libvncclient writes without protection against a closed socket.
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &blocked, nullptr);

    Result<> outcome = shakeHands();
    if (outcome)
        outcome = converse();
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop == StopReason::Asked)
            return;
        if (m_stop == StopReason::HandshakeTooSlow)
            outcome = m_stream.silentError();
    }
    m_events.ended(outcome ? m_stream.closedError() : outcome.error());
}

void VncSession::stop(StopReason reason)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop != StopReason::Asked)
            m_stop = reason;
    }
    m_answered.notify_all();
    m_stream.interrupt();
}

void VncSession::send(const QByteArray &message, Coalesce coalesce)
{
    {
        const std::lock_guard lock(m_mutex);
        const bool replaces = coalesce == Coalesce::Motion && !m_commands.empty()
            && m_commands.back().coalesce == Coalesce::Motion;
        if (replaces)
            m_commands.back().message = message;
        else if (m_commands.size() < kMaxCommands)
            m_commands.push_back({ message, coalesce });
    }
    m_stream.wake();
}

void VncSession::setClipboard(const QString &text)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_commands.size() < kMaxCommands)
            m_commands.push_back({ {}, Coalesce::No, text });
    }
    m_stream.wake();
}

void VncSession::acknowledgePatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_painting = false;
    }
    m_stream.wake();
}

void VncSession::answerPassword(const std::optional<QString> &password)
{
    {
        const std::lock_guard lock(m_mutex);
        m_password = password;
    }
    m_answered.notify_all();
}

char *VncSession::password()
{
    m_events.passwordNeeded();
    std::unique_lock lock(m_mutex);
    m_asked = true;
    m_answered.wait(lock, [this] { return m_password.has_value() || m_stop.has_value(); });
    if (m_stop || !*m_password)
        return nullptr;
    return ::strdup((*m_password)->toUtf8().constData());
}

Result<> VncSession::shakeHands()
{
    m_handshake = std::make_unique<VncHandshake>(m_stream.socket(),
        VncIdentity { m_options.hostName, m_options.certificates }, [this] { return password(); });
    VncHandshake &handshake = *m_handshake;
    if (!handshake.run())
        return handshakeError(handshake);
    if (handshake.isEncrypted()) {
        ::fcntl(m_stream.socket(), F_SETFL, ::fcntl(m_stream.socket(), F_GETFL) | O_NONBLOCK);
        m_stream.setCipher(
            { [&handshake](void *to, std::size_t count) { return handshake.receive(to, count); },
                [&handshake](const void *from, std::size_t count) { return handshake.send(from, count); },
                [&handshake] { return handshake.hasPending(); } });
    }
    m_stream.unread(handshake.unread(), handshake.unreadCount());
    m_desktopName = handshake.desktopName().left(kMaxNameLength);
    TRY(resize(handshake.size()));
    m_stream.write(setUpMessages());
    return {};
}

Error VncSession::handshakeError(const VncHandshake &handshake)
{
    const auto error = [&](ErrorCode code, const QString &sentence) {
        return Error { code, sentence.arg(m_options.name), QString::fromUtf8(handshake.log()) };
    };
    {
        const std::lock_guard lock(m_mutex);
        if (m_asked && (!m_password || !*m_password))
            return error(ErrorCode::AuthFailed, tr("The display of “%1” needs a password."));
        if (m_asked)
            return error(ErrorCode::AuthFailed, tr("The display of “%1” refused the password."));
    }
    switch (handshake.failure()) {
    case VncHandshake::Failure::Closed:
        return m_stream.closedError();
    case VncHandshake::Failure::Refused:
        return error(
            ErrorCode::Unreachable, tr("The display of “%1” refused the connection; the details say why."));
    case VncHandshake::Failure::NoCommonLogin:
        return error(
            ErrorCode::Unsupported, tr("The display of “%1” asks for a login that is not supported here."));
    case VncHandshake::Failure::Certificate:
        return error(ErrorCode::AuthFailed,
            tr("The display of “%1” encrypts, but its certificate cannot be trusted from here; put the "
               "“cacert.pem” of its host into ~/.pki/CA."));
    case VncHandshake::Failure::Nonsense:
        break;
    }
    return error(ErrorCode::Protocol, tr("What answers as the display of “%1” is not a usable VNC server."));
}

Result<> VncSession::resize(QSize size)
{
    switch (m_framebuffer.resize(size)) {
    case Framebuffer::Resized::TooBig:
        return m_stream.protocolError(
            tr("The display of “%1” claims a size of %2×%3, more than can be shown.")
                .arg(QStringLiteral("%1"), QString::number(size.width()), QString::number(size.height())));
    case Framebuffer::Resized::NoMemory:
        return Error { ErrorCode::NoSpace,
            tr("There is not enough memory to show the display of “%1”.").arg(m_options.name) };
    case Framebuffer::Resized::Done:
        break;
    }
    m_dirty = m_framebuffer.rect();
    m_complete = false;
    return {};
}

// The pixel format of Framebuffer, then what we can read, best first.
QByteArray VncSession::setUpMessages() const
{
    QByteArray bytes(4, '\0'); // SetPixelFormat and padding
    const char format[16] = { 32, 24, 0, 1, 0, char(255), 0, char(255), 0, char(255), 16, 8, 0, 0, 0, 0 };
    bytes.append(format, sizeof format);
    std::vector<qint32> encodings = { RfbRaw, RfbCopyRect, RfbHextile, RfbZrle, RfbTight };
    if (m_options.link == Link::Remote)
        encodings = { RfbTight, CompressLevel1, RfbZrle, RfbHextile, RfbCopyRect, RfbRaw };
    const auto pseudo = { qint32(DesktopSize), qint32(ExtendedDesktopSize), qint32(LastRectangle),
        qint32(AlphaCursor), qint32(RichCursor), qint32(QemuPointerMode), qint32(QemuExtendedKeys),
        qint32(QemuLeds), qint32(ClipboardExtension) };
    encodings.insert(encodings.end(), pseudo);
    append(bytes, quint16(0x0200)); // SetEncodings
    append(bytes, quint16(encodings.size()));
    for (const qint32 encoding : encodings)
        append(bytes, encoding);
    return bytes;
}

Result<> VncSession::converse()
{
    m_events.connected(m_desktopName, m_handshake->isEncrypted());
    while (true) {
        runCommands();
        TRY(publish());
        requestUpdate();
        TRY_ASSIGN(const RfbStream::Wait wait, m_stream.waitForInput(untilNextRequest()));
        if (wait == RfbStream::Wait::Input)
            TRY(readMessage());
    }
}

void VncSession::runCommands()
{
    while (m_stream.unsent() < kEnoughUnsent) {
        Command command;
        {
            const std::lock_guard lock(m_mutex);
            if (m_commands.empty())
                return;
            command = std::move(m_commands.front());
            m_commands.pop_front();
        }
        m_stream.write(command.clipboard ? m_clipboard.offer(*command.clipboard) : command.message);
    }
}

std::chrono::milliseconds VncSession::untilNextRequest() const
{
    if (m_requested || m_framebuffer.rect().isEmpty())
        return kIdle;
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_lastRequest);
    return passed < kFrameTime ? kFrameTime - passed : kIdle;
}

void VncSession::requestUpdate()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_requested || now < m_lastRequest + kFrameTime || m_framebuffer.rect().isEmpty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_painting)
            return;
    }
    QByteArray bytes;
    append(bytes, quint8(3)); // FramebufferUpdateRequest
    append(bytes, quint8(m_complete ? 1 : 0));
    append(bytes, quint32(0)); // x, y
    append(bytes, quint16(m_framebuffer.size().width()));
    append(bytes, quint16(m_framebuffer.size().height()));
    m_stream.write(bytes);
    m_requested = true;
    m_complete = true;
    m_lastRequest = now;
}

Result<> VncSession::publish()
{
    if (m_dirty.isEmpty())
        return {};
    {
        const std::lock_guard lock(m_mutex);
        if (m_painting)
            return {};
        m_painting = true;
    }
    VncPatch patch { m_framebuffer.size(), {} };
    for (const QRect &area : std::exchange(m_dirty, QRegion())) {
        patch.pieces.push_back({ area.topLeft(), m_framebuffer.image(area) });
        if (patch.pieces.back().image.isNull()) {
            return Error { ErrorCode::NoSpace,
                tr("There is not enough memory to show the display of “%1”.").arg(m_options.name) };
        }
    }
    m_events.painted(std::move(patch));
    return {};
}

void VncSession::markDirty(const QRect &area)
{
    m_dirty += area & m_framebuffer.rect();
    if (m_dirty.rectCount() > kMaxPieces)
        m_dirty = m_dirty.boundingRect();
}

Result<> VncSession::readMessage()
{
    m_stream.beginMessage();
    TRY_ASSIGN(const auto type, m_stream.number<quint8>());
    switch (type) {
    case FramebufferUpdate:
        return readUpdate();
    case ColourMap:
        return readColourMap();
    case Bell:
        m_events.bell();
        return {};
    case CutText:
        return readCutText();
    default:
        return m_stream.protocolError(tr("The display of “%1” sent a message nobody asked for."));
    }
}

Result<> VncSession::readUpdate()
{
    TRY(m_stream.skip(1));
    TRY_ASSIGN(const auto count, m_stream.number<quint16>());
    for (int i = 0; i < count; ++i) {
        TRY_ASSIGN(const Rectangles more, readRectangle());
        if (more == Rectangles::Last)
            break;
    }
    m_requested = false;
    return {};
}

Result<VncSession::Rectangles> VncSession::readRectangle()
{
    TRY_ASSIGN(const auto x, m_stream.number<quint16>());
    TRY_ASSIGN(const auto y, m_stream.number<quint16>());
    TRY_ASSIGN(const auto width, m_stream.number<quint16>());
    TRY_ASSIGN(const auto height, m_stream.number<quint16>());
    TRY_ASSIGN(const auto encoding, m_stream.number<qint32>());
    const QRect area(x, y, width, height);
    switch (encoding) {
    case LastRectangle:
        return Rectangles::Last;
    case DesktopSize:
        TRY(resize(area.size()));
        return Rectangles::More;
    case ExtendedDesktopSize:
        TRY(readExtendedDesktopSize(area));
        return Rectangles::More;
    case RichCursor:
        TRY(readCursor(area));
        return Rectangles::More;
    case AlphaCursor:
        TRY(readAlphaCursor(area));
        return Rectangles::More;
    case QemuPointerMode:
        m_events.pointerModeChanged(
            x != 0 ? DisplayClient::PointerMode::Absolute : DisplayClient::PointerMode::Relative);
        return Rectangles::More;
    case QemuExtendedKeys:
        m_events.extendedKeys();
        return Rectangles::More;
    case QemuLeds: {
        TRY_ASSIGN(const auto leds, m_stream.number<quint8>());
        m_events.ledsChanged(DisplayClient::Leds(leds & 7));
        return Rectangles::More;
    }
    default:
        break;
    }
    if (!RfbDecoder::decodes(encoding))
        return m_stream.protocolError(tr("The display of “%1” sent a kind of picture nobody asked for."));
    if (!m_framebuffer.contains(area))
        return m_stream.protocolError(tr("The display of “%1” painted outside its own screen."));
    TRY(m_decoder.decode(encoding, area));
    markDirty(area);
    return Rectangles::More;
}

// x says who asked for the change, y whether it happened.
Result<> VncSession::readExtendedDesktopSize(const QRect &header)
{
    TRY_ASSIGN(const auto count, m_stream.number<quint8>());
    TRY(m_stream.skip(3));
    quint32 screen = 0;
    for (int i = 0; i < count; ++i) {
        TRY_ASSIGN(const auto id, m_stream.number<quint32>());
        TRY(m_stream.skip(12));
        if (i == 0)
            screen = id;
    }
    m_events.resizable(screen);
    const bool refused = header.x() == 1 && header.y() != 0;
    if (refused || header.size() == m_framebuffer.size())
        return {};
    return resize(header.size());
}

Result<> VncSession::readCursor(const QRect &header)
{
    const QSize size = header.size();
    if (size.width() > kMaxCursorSide || size.height() > kMaxCursorSide)
        return m_stream.protocolError(tr("The display of “%1” sent a pointer shape that is too big."));
    QImage image(size, QImage::Format_ARGB32);
    const int maskRow = (size.width() + 7) / 8;
    for (int y = 0; y < image.height(); ++y)
        TRY(m_stream.read(image.scanLine(y), std::size_t(size.width()) * 4));
    std::vector<uchar> mask(std::size_t(maskRow) * std::size_t(size.height()));
    TRY(m_stream.read(mask.data(), size.isEmpty() ? 0 : mask.size()));
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<quint32 *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const bool opaque = mask[std::size_t(y * maskRow + x / 8)] & (0x80 >> (x % 8));
            row[x] = opaque ? qFromLittleEndian(row[x]) | 0xff000000U : 0;
        }
    }
    m_events.cursorChanged(image, header.topLeft());
    return {};
}

// As QEMU sends it: an encoding number, which is raw, and blue, green, red, alpha.
Result<> VncSession::readAlphaCursor(const QRect &header)
{
    const QSize size = header.size();
    TRY_ASSIGN(const auto encoding, m_stream.number<qint32>());
    if (encoding != RfbRaw || size.width() > kMaxCursorSide || size.height() > kMaxCursorSide)
        return m_stream.protocolError(tr("The display of “%1” sent a pointer shape that cannot be shown."));
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y)
        TRY(m_stream.read(image.scanLine(y), std::size_t(size.width()) * 4));
    m_events.cursorChanged(image, header.topLeft());
    return {};
}

Result<> VncSession::readColourMap()
{
    TRY(m_stream.skip(3));
    TRY_ASSIGN(const auto count, m_stream.number<quint16>());
    return m_stream.skip(std::size_t(count) * 6); // of no use with true colours
}

Result<> VncSession::readCutText()
{
    TRY(m_stream.skip(3));
    TRY_ASSIGN(const auto announced, m_stream.number<qint32>());
    const qint64 length = std::abs(qint64(announced));
    if (length > ExtendedClipboard::kMaxText) {
        TRY(m_stream.skip(std::size_t(length))); // too much for a clipboard, not a reason to hang up
        return {};
    }
    QByteArray body(qsizetype(length), Qt::Uninitialized);
    TRY(m_stream.read(body.data(), std::size_t(body.size())));
    if (announced >= 0) {
        m_events.clipboardReceived(QString::fromLatin1(body));
        return {};
    }
    const ExtendedClipboard::Outcome outcome = m_clipboard.receive(body);
    m_stream.write(outcome.answer);
    if (outcome.text)
        m_events.clipboardReceived(*outcome.text);
    return {};
}

} // namespace inn::console
