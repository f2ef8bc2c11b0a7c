#pragma once

#include "backend/base/error.h"
#include "backend/base/filedescriptor.h"

#include <QImage>
#include <QObject>
#include <QPoint>
#include <QRegion>

#include <optional>

namespace inn::console {

enum class PressState { Released, Pressed };

// A key as both sides may need it: what it means here, and which physical key it is.
struct Key
{
    quint32 keysym = 0; // X11 keysym
    quint32 scanCode = 0; // XT set 1 code, 0x80 added for the 0xe0 ones (QEMU's number); 0 when unknown
    bool operator==(const Key &) const = default;
};

// The picture, keyboard and pointer of one guest. Lives in the GUI thread; the work may be elsewhere. One
// connection per object: after Disconnected make a new one.
class DisplayClient : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Connecting, Connected, Disconnected };
    Q_ENUM(State)
    enum class PointerMode { Absolute, Relative };
    Q_ENUM(PointerMode)
    enum Button : quint8 {
        NoButton = 0,
        LeftButton = 1,
        MiddleButton = 2,
        RightButton = 4,
        WheelUp = 8,
        WheelDown = 16,
        WheelLeft = 32,
        WheelRight = 64,
    };
    Q_DECLARE_FLAGS(Buttons, Button)
    enum Led : quint8 { ScrollLock = 1, NumLock = 2, CapsLock = 4 };
    Q_DECLARE_FLAGS(Leds, Led)

    using QObject::QObject;
    ~DisplayClient() override = default;

    // Starts talking over a connected stream socket.
    virtual void start(FileDescriptor socket) = 0;
    // Ends the connection at once, whatever the other end does; lost() is not emitted.
    virtual void stop() = 0;

    [[nodiscard]] virtual State state() const = 0;
    // The picture as last announced; null before Connected. A cheap, implicitly shared copy.
    [[nodiscard]] virtual QImage framebuffer() const = 0;
    [[nodiscard]] virtual QString desktopName() const = 0;
    [[nodiscard]] virtual PointerMode pointerMode() const = 0;
    // The guest's pointer shape; null when the guest draws it itself or hides it.
    [[nodiscard]] virtual QImage cursor() const = 0;
    [[nodiscard]] virtual QPoint cursorHotspot() const = 0;
    [[nodiscard]] virtual std::optional<Leds> leds() const = 0;
    [[nodiscard]] virtual bool canResize() const = 0;

    virtual void sendKey(Key key, PressState press) = 0;
    virtual void sendPointer(QPoint position, Buttons buttons) = 0;
    virtual void sendPointerMotion(QPoint delta, Buttons buttons) = 0; // in relative mode
    virtual void sendClipboard(const QString &text) = 0;
    virtual void requestSize(QSize size) = 0;
    // The answer to passwordNeeded(); none gives up.
    virtual void answerPassword(const std::optional<QString> &password) = 0;

Q_SIGNALS:
    void stateChanged(inn::console::DisplayClient::State state);
    void sizeChanged(QSize size);
    void updated(const QRegion &region); // this part of framebuffer() is new
    void cursorChanged();
    void pointerModeChanged();
    void ledsChanged();
    void canResizeChanged();
    void clipboardReceived(const QString &text);
    void bell();
    void passwordNeeded();
    void lost(const inn::Error &error); // state is Disconnected by then
};

Q_DECLARE_OPERATORS_FOR_FLAGS(DisplayClient::Buttons)
Q_DECLARE_OPERATORS_FOR_FLAGS(DisplayClient::Leds)

} // namespace inn::console
