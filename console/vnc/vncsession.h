#pragma once

#include "console/core/consolechannel.h"
#include "console/core/displayclient.h"
#include "console/vnc/extendedclipboard.h"
#include "console/vnc/framebuffer.h"
#include "console/vnc/rfbdecoder.h"
#include "console/vnc/rfbstream.h"

#include <QImage>
#include <QRegion>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace inn::console {

class VncHandshake;

struct VncOptions
{
    QString name; // of the guest, for messages
    QString hostName = {}; // that a certificate must name
    QString certificates = {}; // folder of the connection's, may be empty
    Link link = Link::Local;
    RfbTimeouts timeouts = {};
};

// New pixels, by value: nothing of the session's memory is shared with the window.
struct VncPatch
{
    struct Piece
    {
        QPoint position;
        QImage image;
    };
    QSize size; // of the whole picture
    std::vector<Piece> pieces;
};

// What a session reports, called in its thread.
struct VncEvents
{
    std::function<void(QString desktopName, bool isEncrypted)> connected;
    std::function<void(VncPatch)> painted;
    std::function<void(QImage, QPoint hotspot)> cursorChanged;
    std::function<void(DisplayClient::PointerMode)> pointerModeChanged;
    std::function<void(DisplayClient::Leds)> ledsChanged;
    std::function<void(quint32 screen)> resizable;
    std::function<void()> extendedKeys;
    std::function<void(QString)> clipboardReceived;
    std::function<void()> bell;
    std::function<void()> passwordNeeded;
    std::function<void(Error)> ended;
};

// One VNC connection: run() is the thread's whole life. libvncclient shakes hands and logs in; messages are
// read here with every length checked. A new update is asked for only after the last one was painted, so a
// window that is slow or hidden never piles up frames.
class VncSession
{
public:
    VncSession(FileDescriptor socket, VncOptions options, VncEvents events);
    ~VncSession();
    Q_DISABLE_COPY_MOVE(VncSession)

    void run();

    // From any thread.
    enum class Coalesce { No, Motion };
    void send(const QByteArray &message, Coalesce coalesce = Coalesce::No);
    void setClipboard(const QString &text);
    void acknowledgePatch();
    void answerPassword(const std::optional<QString> &password);
    enum class StopReason { Asked, HandshakeTooSlow };
    void stop(StopReason reason = StopReason::Asked);

private:
    struct Command
    {
        QByteArray message;
        Coalesce coalesce = Coalesce::No;
        std::optional<QString> clipboard = {};
    };

    Result<> shakeHands();
    Result<> resize(QSize size);
    [[nodiscard]] Error handshakeError(const VncHandshake &handshake);
    char *password(); // allocated as libvncclient frees it
    Result<> converse();
    void runCommands();
    void requestUpdate();
    Result<> publish();
    Result<> readMessage();
    Result<> readUpdate();
    enum class Rectangles { More, Last };
    Result<Rectangles> readRectangle();
    Result<> readExtendedDesktopSize(const QRect &header);
    Result<> readCursor(const QRect &header);
    Result<> readAlphaCursor(const QRect &header);
    Result<> readColourMap();
    Result<> readCutText();
    void markDirty(const QRect &area);
    [[nodiscard]] std::chrono::milliseconds untilNextRequest() const;
    [[nodiscard]] QByteArray setUpMessages() const;

    std::unique_ptr<VncHandshake> m_handshake; // keeps what encrypts the stream
    RfbStream m_stream;
    VncOptions m_options;
    VncEvents m_events;
    Framebuffer m_framebuffer;
    RfbDecoder m_decoder;
    ExtendedClipboard m_clipboard;
    QString m_desktopName;
    QRegion m_dirty;
    bool m_requested = false; // an update is on its way
    bool m_complete = false; // the whole picture has been asked for
    std::chrono::steady_clock::time_point m_lastRequest;

    std::mutex m_mutex; // of what follows
    std::condition_variable m_answered;
    std::deque<Command> m_commands;
    bool m_painting = false; // a patch is with the window
    bool m_asked = false;
    std::optional<std::optional<QString>> m_password;
    std::optional<StopReason> m_stop;
};

} // namespace inn::console
