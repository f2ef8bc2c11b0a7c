#include "console/widgets/displayview.h"

#include <QCursor>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWindow>

#include <algorithm>
#include <cmath>

namespace inn::console {

namespace {

constexpr auto kHintTime = std::chrono::milliseconds(4000);
constexpr auto kResizeDelay = std::chrono::milliseconds(300);
constexpr int kHintDistance = 12;

DisplayClient::Buttons buttonsOf(Qt::MouseButtons buttons)
{
    DisplayClient::Buttons result;
    result.setFlag(DisplayClient::LeftButton, buttons.testFlag(Qt::LeftButton));
    result.setFlag(DisplayClient::MiddleButton, buttons.testFlag(Qt::MiddleButton));
    result.setFlag(DisplayClient::RightButton, buttons.testFlag(Qt::RightButton));
    return result;
}

quint64 physicalKey(const QKeyEvent &event)
{
    return event.nativeScanCode() != 0 ? event.nativeScanCode() : (quint64(1) << 32) + quint64(event.key());
}

bool isReleaseChord(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Alt && event.key() != Qt::Key_Control)
        return false;
    const Qt::KeyboardModifier own = event.key() == Qt::Key_Alt ? Qt::AltModifier : Qt::ControlModifier;
    return (event.modifiers() | own) == (Qt::AltModifier | Qt::ControlModifier);
}

} // namespace

DisplayView::DisplayView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_hint(new QLabel(viewport()))
{
    setObjectName(QStringLiteral("displayView"));
    setAccessibleName(tr("Graphical console"));
    setAccessibleDescription(tr("Ctrl+Alt gives keyboard and pointer back."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_hint->setObjectName(QStringLiteral("consoleHint"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setStyleSheet(QStringLiteral(
        "background: rgba(24, 26, 30, 215); color: white; border-radius: 6px; padding: 6px 12px;"));
    m_hint->hide();
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(kHintTime);
    connect(&m_hintTimer, &QTimer::timeout, m_hint, &QWidget::hide);
    m_resizeTimer.setSingleShot(true);
    m_resizeTimer.setInterval(kResizeDelay);
    connect(&m_resizeTimer, &QTimer::timeout, this, &DisplayView::requestGuestSize);
}

DisplayView::~DisplayView()
{
    releaseCapture();
}

void DisplayView::setClient(DisplayClient *client)
{
    if (m_client == client)
        return;
    releaseCapture();
    m_pressed.clear(); // whoever had them pressed is gone
    m_buttons = {};
    if (m_client)
        m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &DisplayClient::updated, this, &DisplayView::updatePicture);
        connect(client, &DisplayClient::sizeChanged, this, [this] {
            updateScrollBars();
            viewport()->update();
        });
        connect(client, &DisplayClient::cursorChanged, this, &DisplayView::updateCursor);
        connect(client, &DisplayClient::canResizeChanged, &m_resizeTimer, qOverload<>(&QTimer::start));
        connect(client, &DisplayClient::pointerModeChanged, this, [this] {
            if (m_captured && m_client->pointerMode() == DisplayClient::PointerMode::Absolute)
                releaseCapture();
            updateCursor();
        });
        connect(client, &DisplayClient::stateChanged, this, [this] {
            if (!isConnected())
                releaseCapture();
            viewport()->update();
        });
    }
    updateScrollBars();
    updateCursor();
    viewport()->update();
}

bool DisplayView::isConnected() const
{
    return m_client && m_client->state() == DisplayClient::State::Connected;
}

// --- the picture ---

void DisplayView::setScaling(Scaling scaling)
{
    m_scaling = scaling;
    updateScrollBars();
    viewport()->update();
}

QSizeF DisplayView::pictureSize() const
{
    const QSize pixels = m_client ? m_client->framebuffer().size() : QSize(0, 0);
    return QSizeF(pixels) / devicePixelRatioF();
}

QRectF DisplayView::pictureRect() const
{
    const QSizeF natural = pictureSize();
    const QSizeF space = viewport()->size();
    if (natural.isEmpty())
        return {};
    QSizeF size = natural;
    if (m_scaling == Scaling::Stretch)
        size = space;
    else if (m_scaling == Scaling::Fit)
        size = natural.scaled(space, Qt::KeepAspectRatio);
    else if (m_scaling == Scaling::Integer) {
        const qreal factor
            = std::floor(std::min(space.width() / natural.width(), space.height() / natural.height()));
        // Smaller than the picture: whole multiples cannot help, so it is fitted.
        size = factor >= 1 ? natural * factor : natural.scaled(space, Qt::KeepAspectRatio);
    }
    // On whole device pixels, so that unscaled pictures stay sharp.
    const qreal ratio = devicePixelRatioF();
    const auto snapped = [ratio](qreal value) { return std::floor(value * ratio) / ratio; };
    qreal x = std::max<qreal>(0, snapped((space.width() - size.width()) / 2));
    qreal y = std::max<qreal>(0, snapped((space.height() - size.height()) / 2));
    if (m_scaling == Scaling::Original) {
        x -= size.width() > space.width() ? horizontalScrollBar()->value() : 0;
        y -= size.height() > space.height() ? verticalScrollBar()->value() : 0;
    }
    return { { x, y }, size };
}

QPoint DisplayView::guestPosition(QPointF viewportPosition) const
{
    const QRectF area = pictureRect();
    if (area.isEmpty())
        return {};
    const QSize pixels = m_client->framebuffer().size();
    const QPointF offset = viewportPosition - area.topLeft();
    const int x = int(std::floor(offset.x() * pixels.width() / area.width()));
    const int y = int(std::floor(offset.y() * pixels.height() / area.height()));
    return { std::clamp(x, 0, pixels.width() - 1), std::clamp(y, 0, pixels.height() - 1) };
}

void DisplayView::updateScrollBars()
{
    const QSize size = pictureSize().toSize();
    const QSize space = maximumViewportSize();
    const bool scrolls = m_scaling == Scaling::Original;
    setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const bool fits = size.width() <= space.width() && size.height() <= space.height();
    const QSize visible = fits ? space : viewport()->size();
    horizontalScrollBar()->setPageStep(visible.width());
    verticalScrollBar()->setPageStep(visible.height());
    horizontalScrollBar()->setRange(0, scrolls ? std::max(0, size.width() - visible.width()) : 0);
    verticalScrollBar()->setRange(0, scrolls ? std::max(0, size.height() - visible.height()) : 0);
}

void DisplayView::updatePicture(const QRegion &region)
{
    const QRectF area = pictureRect();
    const QSize pixels = m_client->framebuffer().size();
    if (area.isEmpty() || pixels.isEmpty())
        return;
    const qreal scaleX = area.width() / pixels.width();
    const qreal scaleY = area.height() / pixels.height();
    for (const QRect &rect : region) {
        const QRectF scaled(area.x() + rect.x() * scaleX, area.y() + rect.y() * scaleY, rect.width() * scaleX,
            rect.height() * scaleY);
        // Smooth scaling mixes in the neighbours.
        viewport()->update(scaled.toAlignedRect().adjusted(-2, -2, 2, 2));
    }
}

void DisplayView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRectF area = pictureRect();
    const QRegion around = event->region().subtracted(area.toRect());
    for (const QRect &rect : around)
        painter.fillRect(rect, QColor(12, 13, 15));
    if (area.isEmpty())
        return;
    const QImage image = m_client->framebuffer();
    const bool exact = QSizeF(image.size()) == area.size() * devicePixelRatioF();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !exact && m_scaling != Scaling::Integer);
    const QRectF dirty = QRectF(event->rect()) & area;
    // Only what changed is scaled; a little more at each side, for smooth edges.
    const qreal scaleX = image.width() / area.width();
    const qreal scaleY = image.height() / area.height();
    const QRectF source = QRectF((dirty.x() - area.x()) * scaleX, (dirty.y() - area.y()) * scaleY,
                              dirty.width() * scaleX, dirty.height() * scaleY)
                              .adjusted(-2, -2, 2, 2)
        & QRectF(image.rect());
    const QRect pixels = source.toAlignedRect() & image.rect();
    painter.drawImage(QRectF(area.x() + pixels.x() / scaleX, area.y() + pixels.y() / scaleY,
                          pixels.width() / scaleX, pixels.height() / scaleY),
        image, pixels);
    if (!isConnected())
        painter.fillRect(dirty, QColor(12, 13, 15, 150));
}

void DisplayView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    placeHint();
    if (m_guestResize == GuestResize::FollowWindow)
        m_resizeTimer.start();
}

void DisplayView::setGuestResize(GuestResize resize)
{
    m_guestResize = resize;
    m_resizeTimer.start();
}

void DisplayView::requestGuestSize()
{
    const QSize wanted = (QSizeF(maximumViewportSize()) * devicePixelRatioF()).toSize();
    const bool wants = m_guestResize == GuestResize::FollowWindow && isVisible() && isConnected()
        && m_client->canResize() && m_client->framebuffer().size() != wanted;
    if (wants)
        m_client->requestSize(wanted);
}

QSize DisplayView::sizeHint() const
{
    return pictureSize().isEmpty() ? QSize(640, 480) : pictureSize().toSize();
}

// --- hints ---

void DisplayView::showHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->show();
    placeHint();
    m_hintTimer.start();
}

void DisplayView::placeHint()
{
    m_hint->adjustSize();
    m_hint->move((viewport()->width() - m_hint->width()) / 2, kHintDistance);
    m_hint->raise();
}

// --- keyboard ---

void DisplayView::setKeyboardGrab(KeyboardGrab grab)
{
    m_keyboardGrab = grab;
    if (grab == KeyboardGrab::WhileFocused && hasFocus())
        grabKeyboardIfWanted();
    else if (std::exchange(m_grabbed, false))
        releaseKeyboard();
}

void DisplayView::grabKeyboardIfWanted()
{
    if (m_grabbed || m_keyboardGrab == KeyboardGrab::Off || !isConnected() || !isActiveWindow()
        || !isVisible())
        return;
    grabKeyboard();
    m_grabbed = true;
}

void DisplayView::releaseCapture()
{
    if (std::exchange(m_grabbed, false))
        releaseKeyboard();
    releaseKeys();
    if (!std::exchange(m_captured, false))
        return;
    viewport()->releaseMouse();
    updateCursor();
    Q_EMIT captureChanged();
}

// A key still down when the keyboard leaves would stay down in the guest for ever.
void DisplayView::releaseKeys()
{
    const QHash<quint64, Key> pressed = std::exchange(m_pressed, {});
    for (const Key &key : pressed) {
        if (m_client)
            m_client->sendKey(key, PressState::Released);
    }
}

void DisplayView::sendCombination(const KeyCombination &combination)
{
    if (isConnected())
        console::sendCombination(*m_client, combination.keys);
}

bool DisplayView::focusNextPrevChild(bool)
{
    return false; // Tab is for the guest
}

bool DisplayView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the guest's, not the menu's
        return true;
    }
    if (event->type() == QEvent::WindowDeactivate)
        releaseCapture();
    return QAbstractScrollArea::event(event);
}

void DisplayView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    m_releasing = isReleaseChord(*event);
    if (!isConnected())
        return;
    const quint64 physical = physicalKey(*event);
    const Key key = m_pressed.contains(physical) ? m_pressed.value(physical) : keyFromEvent(*event);
    m_pressed.insert(physical, key);
    m_client->sendKey(key, PressState::Pressed);
}

void DisplayView::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
    if (event->isAutoRepeat())
        return;
    const quint64 physical = physicalKey(*event);
    if (isConnected() && m_pressed.contains(physical))
        m_client->sendKey(m_pressed.take(physical), PressState::Released);
    const bool modifier = event->key() == Qt::Key_Alt || event->key() == Qt::Key_Control;
    if (!modifier || !std::exchange(m_releasing, false))
        return;
    releaseCapture();
    Q_EMIT releaseRequested();
}

void DisplayView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Coming from another window must not lock people in; a click or Tab means the guest.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        grabKeyboardIfWanted();
}

void DisplayView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_releasing = false;
    releaseCapture();
}

// --- pointer ---

bool DisplayView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_buttons == DisplayClient::Buttons())
        m_lastPointer = { -1, -1 };
    return QAbstractScrollArea::viewportEvent(event);
}

void DisplayView::updateCursor()
{
    if (m_captured) {
        viewport()->setCursor(Qt::BlankCursor);
        return;
    }
    const QImage shape = m_client ? m_client->cursor() : QImage();
    const bool absolute = m_client && m_client->pointerMode() == DisplayClient::PointerMode::Absolute;
    if (!absolute || shape.isNull()) {
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    viewport()->setCursor(
        QCursor(QPixmap::fromImage(shape), m_client->cursorHotspot().x(), m_client->cursorHotspot().y()));
}

void DisplayView::capturePointer()
{
    m_captured = true;
    viewport()->grabMouse();
    updateCursor();
    QCursor::setPos(viewport()->mapToGlobal(viewport()->rect().center()));
    showHint(tr("The pointer is the guest's. Press Ctrl+Alt to get it back."));
    Q_EMIT captureChanged();
}

void DisplayView::sendPointer(QPointF position)
{
    if (!isConnected())
        return;
    if (m_client->pointerMode() == DisplayClient::PointerMode::Absolute) {
        m_lastPointer = guestPosition(position);
        m_client->sendPointer(m_lastPointer, m_buttons);
        return;
    }
    if (!m_captured)
        return;
    const QPoint centre = viewport()->rect().center();
    const QPoint delta = position.toPoint() - centre;
    m_client->sendPointerMotion(delta, m_buttons);
    if (!delta.isNull())
        QCursor::setPos(viewport()->mapToGlobal(centre));
}

void DisplayView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    grabKeyboardIfWanted();
    const bool relative = isConnected() && m_client->pointerMode() == DisplayClient::PointerMode::Relative;
    if (relative && !m_captured) {
        capturePointer(); // this click only takes the pointer
        return;
    }
    m_buttons = buttonsOf(event->buttons());
    sendPointer(m_captured ? QPointF(viewport()->rect().center()) : event->position());
}

void DisplayView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // to the guest it is one more press
}

void DisplayView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    m_buttons = buttonsOf(event->buttons());
    sendPointer(m_captured ? QPointF(viewport()->rect().center()) : event->position());
}

void DisplayView::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    const bool warped = m_captured && event->position().toPoint() == viewport()->rect().center();
    if (!warped)
        sendPointer(event->position());
}

void DisplayView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    m_wheelRest += event->angleDelta();
    const int step = QWheelEvent::DefaultDeltasPerStep;
    const QPoint clicks(m_wheelRest.x() / step, m_wheelRest.y() / step);
    m_wheelRest -= clicks * step;
    sendWheel(clicks.y() > 0 ? DisplayClient::WheelUp : DisplayClient::WheelDown, std::abs(clicks.y()),
        event->position());
    sendWheel(clicks.x() > 0 ? DisplayClient::WheelLeft : DisplayClient::WheelRight, std::abs(clicks.x()),
        event->position());
}

void DisplayView::sendWheel(DisplayClient::Button button, int clicks, QPointF position)
{
    const QPointF place = m_captured ? QPointF(viewport()->rect().center()) : position;
    for (int i = 0; i < std::min(clicks, 20); ++i) {
        m_buttons.setFlag(button);
        sendPointer(place);
        m_buttons &= ~DisplayClient::Buttons(button);
        sendPointer(place);
    }
}

} // namespace inn::console
