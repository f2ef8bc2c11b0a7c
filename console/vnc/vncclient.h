#pragma once

#include "console/core/displayclient.h"
#include "console/vnc/vncsession.h"

#include <QTimer>

#include <memory>
#include <thread>

namespace inn::console {

// A guest's display over VNC, with a thread of its own while connected.
class VncClient final : public DisplayClient
{
    Q_OBJECT

public:
    explicit VncClient(VncOptions options, QObject *parent = nullptr);
    ~VncClient() override;

    void start(FileDescriptor socket) override;
    void stop() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QImage framebuffer() const override { return m_image; }
    [[nodiscard]] QString desktopName() const override { return m_desktopName; }
    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; } // once connected
    [[nodiscard]] PointerMode pointerMode() const override { return m_pointerMode; }
    [[nodiscard]] QImage cursor() const override { return m_cursor; }
    [[nodiscard]] QPoint cursorHotspot() const override { return m_hotspot; }
    [[nodiscard]] std::optional<Leds> leds() const override { return m_leds; }
    [[nodiscard]] bool canResize() const override { return m_screen.has_value(); }

    void sendKey(Key key, PressState press) override;
    void sendPointer(QPoint position, Buttons buttons) override;
    void sendPointerMotion(QPoint delta, Buttons buttons) override;
    void sendClipboard(const QString &text) override;
    void requestSize(QSize size) override;
    void answerPassword(const std::optional<QString> &password) override;

private:
    VncEvents events();
    template<class... Arguments>
    auto post(void (VncClient::*slot)(Arguments...));
    void sendPointerMessage(int x, int y, Buttons buttons, VncSession::Coalesce coalesce);
    void setState(State state);
    void end();

    void takeConnected(QString desktopName, bool isEncrypted);
    void takePatch(VncPatch patch);
    void takeCursor(QImage cursor, QPoint hotspot);
    void takePointerMode(PointerMode mode);
    void takeLeds(Leds leds);
    void takeResizable(quint32 screen);
    void takeExtendedKeys();
    void takeClipboard(QString text);
    void takeBell();
    void takePasswordNeeded();
    void takeEnd(Error error);

    VncOptions m_options;
    State m_state = State::Idle;
    QImage m_image;
    QString m_desktopName;
    bool m_isEncrypted = false;
    PointerMode m_pointerMode = PointerMode::Absolute;
    QImage m_cursor;
    QPoint m_hotspot;
    std::optional<Leds> m_leds;
    std::optional<quint32> m_screen; // its number, when the server lets us resize it
    bool m_extendedKeys = false;
    Buttons m_lastButtons = NoButton;
    QTimer m_handshakeLimit;
    std::unique_ptr<VncSession> m_session;
    std::thread m_thread;
};

} // namespace inn::console
