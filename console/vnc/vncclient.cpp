#include "console/vnc/vncclient.h"

#include <QPainter>
#include <QtEndian>

#include <algorithm>
#include <sys/socket.h>
#include <system_error>

namespace inn::console {

namespace {

constexpr int kRelativeCentre = 0x7fff; // relative motion is sent as an offset to it
constexpr int kMinSide = 64;

template<class... Integers>
QByteArray packed(Integers... values)
{
    QByteArray bytes;
    const auto append = [&bytes](auto value) {
        const auto swapped = qToBigEndian(value);
        bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    };
    (append(values), ...);
    return bytes;
}

bool isStreamSocket(int descriptor)
{
    int type = 0;
    socklen_t size = sizeof type;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

} // namespace

VncClient::VncClient(VncOptions options, QObject *parent)
    : DisplayClient(parent)
    , m_options(std::move(options))
{
    m_handshakeLimit.setSingleShot(true);
    connect(&m_handshakeLimit, &QTimer::timeout, this, [this] {
        if (m_session)
            m_session->stop(VncSession::StopReason::HandshakeTooSlow);
    });
}

VncClient::~VncClient()
{
    end();
}

// Calls the member in this object's thread; the session's thread is joined before this object goes.
template<class... Arguments>
auto VncClient::post(void (VncClient::*slot)(Arguments...))
{
    return [this, slot](Arguments... arguments) {
        QMetaObject::invokeMethod(
            this, [this, slot, ... values = std::move(arguments)]() { (this->*slot)(values...); },
            Qt::QueuedConnection);
    };
}

VncEvents VncClient::events()
{
    return { .connected = post(&VncClient::takeConnected),
        .painted = post(&VncClient::takePatch),
        .cursorChanged = post(&VncClient::takeCursor),
        .pointerModeChanged = post(&VncClient::takePointerMode),
        .ledsChanged = post(&VncClient::takeLeds),
        .resizable = post(&VncClient::takeResizable),
        .extendedKeys = post(&VncClient::takeExtendedKeys),
        .clipboardReceived = post(&VncClient::takeClipboard),
        .bell = post(&VncClient::takeBell),
        .passwordNeeded = post(&VncClient::takePasswordNeeded),
        .ended = post(&VncClient::takeEnd) };
}

void VncClient::start(FileDescriptor socket)
{
    if (m_state != State::Idle)
        return;
    setState(State::Connecting);
    if (!isStreamSocket(socket.get())) {
        takeEnd({ ErrorCode::Io, tr("The display of “%1” gave no usable connection.").arg(m_options.name) });
        return;
    }
    m_session = std::make_unique<VncSession>(std::move(socket), m_options, events());
    m_handshakeLimit.start(m_options.timeouts.handshake);
    try {
        m_thread = std::thread([session = m_session.get()] { session->run(); });
    } catch (const std::system_error &error) {
        takeEnd({ ErrorCode::NoSpace,
            tr("There are too many threads to show the display of “%1”.").arg(m_options.name),
            QString::fromLocal8Bit(error.what()) });
    }
}

void VncClient::stop()
{
    if (m_state == State::Disconnected)
        return;
    end();
    setState(State::Disconnected);
}

void VncClient::end()
{
    m_handshakeLimit.stop();
    if (m_session)
        m_session->stop();
    if (m_thread.joinable())
        m_thread.join(); // its socket is shut down: every read in it has failed already
    m_session.reset();
}

void VncClient::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void VncClient::sendKey(Key key, PressState press)
{
    if (!m_session || (key.keysym == 0 && key.scanCode == 0))
        return;
    const quint8 down = press == PressState::Pressed ? 1 : 0;
    if (m_extendedKeys && key.scanCode != 0)
        m_session->send(packed(quint8(255), quint8(0), quint16(down), key.keysym, key.scanCode));
    else if (key.keysym != 0)
        m_session->send(packed(quint8(4), down, quint16(0), key.keysym));
}

void VncClient::sendPointer(QPoint position, Buttons buttons)
{
    if (m_image.isNull())
        return;
    const auto coalesce = buttons == m_lastButtons ? VncSession::Coalesce::Motion : VncSession::Coalesce::No;
    sendPointerMessage(std::clamp(position.x(), 0, m_image.width() - 1),
        std::clamp(position.y(), 0, m_image.height() - 1), buttons, coalesce);
}

void VncClient::sendPointerMotion(QPoint delta, Buttons buttons)
{
    sendPointerMessage(std::clamp(kRelativeCentre + delta.x(), 0, 0xffff),
        std::clamp(kRelativeCentre + delta.y(), 0, 0xffff), buttons, VncSession::Coalesce::No);
}

void VncClient::sendPointerMessage(int x, int y, Buttons buttons, VncSession::Coalesce coalesce)
{
    m_lastButtons = buttons;
    if (m_session)
        m_session->send(packed(quint8(5), quint8(buttons.toInt()), quint16(x), quint16(y)), coalesce);
}

void VncClient::sendClipboard(const QString &text)
{
    if (m_session)
        m_session->setClipboard(text);
}

void VncClient::requestSize(QSize size)
{
    if (!m_session || !m_screen)
        return;
    const auto width = quint16(std::clamp(size.width(), kMinSide, Framebuffer::kMaxSide));
    const auto height = quint16(std::clamp(size.height(), kMinSide, Framebuffer::kMaxSide));
    m_session->send(packed(quint8(251), quint8(0), width, height, quint8(1), quint8(0), *m_screen, quint16(0),
        quint16(0), width, height, quint32(0)));
}

void VncClient::answerPassword(const std::optional<QString> &password)
{
    if (!m_session)
        return;
    m_handshakeLimit.start(m_options.timeouts.handshake);
    m_session->answerPassword(password);
}

void VncClient::takeConnected(QString desktopName, bool isEncrypted)
{
    if (!m_session)
        return;
    m_handshakeLimit.stop();
    m_desktopName = std::move(desktopName);
    m_isEncrypted = isEncrypted;
    setState(State::Connected);
}

void VncClient::takePatch(VncPatch patch)
{
    if (!m_session)
        return;
    const bool resized = patch.size != m_image.size();
    QRegion region;
    if (patch.pieces.size() == 1 && patch.pieces.front().image.size() == patch.size) {
        m_image = patch.pieces.front().image;
        region = m_image.rect();
    } else {
        if (resized) {
            m_image = QImage(patch.size, QImage::Format_RGB32);
            m_image.fill(Qt::black);
        }
        QPainter painter(&m_image);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        for (const VncPatch::Piece &piece : patch.pieces) {
            painter.drawImage(piece.position, piece.image);
            region += QRect(piece.position, piece.image.size());
        }
    }
    if (resized)
        Q_EMIT sizeChanged(m_image.size());
    Q_EMIT updated(region);
    if (m_session)
        m_session->acknowledgePatch();
}

void VncClient::takeCursor(QImage cursor, QPoint hotspot)
{
    m_cursor = std::move(cursor);
    m_hotspot = hotspot;
    Q_EMIT cursorChanged();
}

void VncClient::takePointerMode(PointerMode mode)
{
    if (std::exchange(m_pointerMode, mode) != mode)
        Q_EMIT pointerModeChanged();
}

void VncClient::takeLeds(Leds leds)
{
    m_leds = leds;
    Q_EMIT ledsChanged();
}

void VncClient::takeResizable(quint32 screen)
{
    const bool changed = !m_screen.has_value();
    m_screen = screen;
    if (changed)
        Q_EMIT canResizeChanged();
}

void VncClient::takeExtendedKeys()
{
    m_extendedKeys = true;
}

void VncClient::takeClipboard(QString text)
{
    Q_EMIT clipboardReceived(text);
}

void VncClient::takeBell()
{
    Q_EMIT bell();
}

void VncClient::takePasswordNeeded()
{
    m_handshakeLimit.stop(); // people may take their time
    Q_EMIT passwordNeeded();
}

void VncClient::takeEnd(Error error)
{
    if (m_state == State::Disconnected)
        return;
    end();
    setState(State::Disconnected);
    Q_EMIT lost(error);
}

} // namespace inn::console
