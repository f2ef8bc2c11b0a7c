#pragma once

#include "console/core/displayclient.h"
#include "console/core/keymap.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPointer>
#include <QTimer>

class QLabel;

namespace inn::console {

// Shows a guest's picture and passes on keyboard and pointer.
class DisplayView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Scaling { Fit, Integer, Stretch, Original };
    Q_ENUM(Scaling)
    enum class KeyboardGrab { Off, WhileFocused };
    enum class GuestResize { Off, FollowWindow };

    explicit DisplayView(QWidget *parent = nullptr);
    ~DisplayView() override;

    void setClient(DisplayClient *client); // null: nothing to show; not owned
    [[nodiscard]] DisplayClient *client() const { return m_client; }
    void setScaling(Scaling scaling);
    [[nodiscard]] Scaling scaling() const { return m_scaling; }
    void setKeyboardGrab(KeyboardGrab grab);
    void setGuestResize(GuestResize resize);
    [[nodiscard]] bool isPointerCaptured() const { return m_captured; }
    void releaseCapture(); // pointer and keyboard
    void sendCombination(const KeyCombination &combination);
    // Where the guest's picture is in the viewport, in its coordinates.
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] QPoint guestPosition(QPointF viewportPosition) const; // kept inside the picture
    void showHint(const QString &text);

Q_SIGNALS:
    void releaseRequested(); // Ctrl+Alt: the keyboard shall leave
    void captureChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QSize sizeHint() const override;

private:
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] QSizeF pictureSize() const; // the framebuffer's, one guest pixel being one of ours
    void updateScrollBars();
    void updateCursor();
    void updatePicture(const QRegion &region);
    void sendPointer(QPointF position);
    void sendWheel(DisplayClient::Button button, int clicks, QPointF position);
    void capturePointer();
    void grabKeyboardIfWanted();
    void releaseKeys();
    void placeHint();
    void requestGuestSize();

    QPointer<DisplayClient> m_client;
    Scaling m_scaling = Scaling::Fit;
    KeyboardGrab m_keyboardGrab = KeyboardGrab::WhileFocused;
    GuestResize m_guestResize = GuestResize::Off;
    DisplayClient::Buttons m_buttons;
    QHash<quint64, Key> m_pressed; // by physical key, released as they were pressed
    bool m_captured = false;
    bool m_grabbed = false;
    bool m_releasing = false; // Ctrl and Alt are down and nothing else was pressed
    QPoint m_wheelRest;
    QPoint m_lastPointer;
    QLabel *m_hint;
    QTimer m_hintTimer;
    QTimer m_resizeTimer;
};

} // namespace inn::console
