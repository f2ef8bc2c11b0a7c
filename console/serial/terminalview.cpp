#include "console/serial/terminalview.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHash>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace inn::console {

namespace {

constexpr std::size_t kReadPiece = 32 * 1024; // per turn of the event loop
constexpr qsizetype kMaxOutput = 4 * 1024 * 1024;
constexpr auto kFrameTime = std::chrono::milliseconds(16);
constexpr auto kAutoScrollTime = std::chrono::milliseconds(50);
constexpr int kMargin = 3;
constexpr qreal kMinPointSize = 4;
constexpr qreal kMaxPointSize = 72;

} // namespace

TerminalView::TerminalView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_terminal(24, 80)
{
    setObjectName(QStringLiteral("terminalView"));
    setAccessibleName(tr("Serial console"));
    setAccessibleDescription(tr("Ctrl+Alt moves the keyboard out of the console."));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_normalPointSize = QFontDatabase::systemFont(QFontDatabase::FixedFont).pointSizeF();
    if (m_normalPointSize <= 0)
        m_normalPointSize = 10;
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(kFrameTime);
    connect(&m_repaint, &QTimer::timeout, this, [this] {
        if (std::exchange(m_scrolled, false)) {
            updateScrollBar();
            viewport()->update();
        } else if (m_damageLast >= m_damageFirst) {
            updateRows(m_damageFirst, m_damageLast);
        }
        m_damageLast = -1;
    });
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_blinkOn = !m_blinkOn;
        viewport()->update(cursorRect());
    });
    m_tripleClick.setSingleShot(true);
    m_autoScroll.setInterval(kAutoScrollTime);
    connect(&m_autoScroll, &QTimer::timeout, this, [this] {
        const int y = viewport()->mapFromGlobal(QCursor::pos()).y();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (y < 0 ? -1 : 1));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    setUpTerminal();
    setPointSize(m_normalPointSize);
}

TerminalView::~TerminalView() = default;

void TerminalView::setUpTerminal()
{
    m_terminal.onOutput = [this](const QByteArray &bytes) { queueOutput(bytes); };
    m_terminal.onBell = [this] { Q_EMIT bell(); };
    m_terminal.onTitle = [this](const QString &title) { Q_EMIT titleChanged(title); };
    m_terminal.onScrolled = [this](int) {
        m_scrolled = true;
        if (!m_repaint.isActive())
            m_repaint.start();
    };
    m_terminal.onDamage = [this](int first, int last) {
        const bool none = m_damageLast < m_damageFirst;
        m_damageFirst = none ? first : std::min(m_damageFirst, first);
        m_damageLast = none ? last : std::max(m_damageLast, last);
        if (!m_repaint.isActive())
            m_repaint.start();
    };
}

// --- the line ---

void TerminalView::attach(FileDescriptor descriptor)
{
    detach();
    m_descriptor = std::move(descriptor);
    const int flags = ::fcntl(m_descriptor.get(), F_GETFL);
    if (flags < 0 || ::fcntl(m_descriptor.get(), F_SETFL, flags | O_NONBLOCK) < 0) {
        lose(ErrorCode::Io, tr("The serial console gave no usable connection."));
        return;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_descriptor.get(), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &TerminalView::readInput);
    m_writable = std::make_unique<QSocketNotifier>(m_descriptor.get(), QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &TerminalView::writeOutput);
    restartBlink();
}

void TerminalView::detach()
{
    // They may be the sender of what runs now.
    for (auto *notifier : { &m_readable, &m_writable }) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }
    m_output.clear();
    m_descriptor.reset();
    viewport()->update(cursorRect());
}

void TerminalView::readInput()
{
    std::array<char, kReadPiece> bytes;
    const ssize_t got = ::read(m_descriptor.get(), bytes.data(), bytes.size());
    if (got > 0) {
        m_terminal.write(bytes.data(), std::size_t(got));
        return;
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR || errno == EWOULDBLOCK))
        return;
    lose(ErrorCode::Unreachable, tr("The guest closed its serial console."));
}

void TerminalView::queueOutput(const QByteArray &bytes)
{
    if (!isAttached())
        return;
    if (m_output.size() + bytes.size() > kMaxOutput) {
        Q_EMIT problem(tr("The guest does not read its serial console; what you type is dropped."));
        return;
    }
    m_output += bytes;
    writeOutput();
}

void TerminalView::writeOutput()
{
    while (!m_output.isEmpty() && isAttached()) {
        ssize_t sent
            = ::send(m_descriptor.get(), m_output.constData(), std::size_t(m_output.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno == ENOTSOCK)
            sent = ::write(m_descriptor.get(), m_output.constData(), std::size_t(m_output.size()));
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0 && errno != EAGAIN && errno != EWOULDBLOCK) {
            m_output.clear(); // reading will find out that the line is closed
            break;
        }
        if (sent <= 0)
            break;
        m_output.remove(0, sent);
    }
    if (m_writable)
        m_writable->setEnabled(!m_output.isEmpty());
}

void TerminalView::lose(ErrorCode code, const QString &message)
{
    detach();
    Q_EMIT lost({ code, message });
}

// --- geometry ---

void TerminalView::setPointSize(qreal size)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(std::clamp(size, kMinPointSize, kMaxPointSize));
    font.setStyleHint(QFont::Monospace);
    font.setKerning(false);
    setFont(font);
    const QFontMetricsF metrics(font);
    m_cell = { metrics.horizontalAdvance(QLatin1Char('M')), std::ceil(metrics.height()) };
    m_ascent = metrics.ascent();
    updateGrid();
    viewport()->update();
}

void TerminalView::zoom(int steps)
{
    setPointSize(font().pointSizeF() + steps);
}

void TerminalView::resetZoom()
{
    setPointSize(m_normalPointSize);
}

void TerminalView::updateGrid()
{
    const QSize space = viewport()->size() - QSize(2 * kMargin, 2 * kMargin);
    if (isVisible() && space.width() > 0 && space.height() > 0)
        m_terminal.resize(int(space.height() / m_cell.height()), int(space.width() / m_cell.width()));
    updateScrollBar();
}

void TerminalView::updateScrollBar()
{
    QScrollBar *bar = verticalScrollBar();
    const bool following = bar->value() == bar->maximum();
    // Keep what is being read in place while lines leave at the far end.
    const qint64 top = m_forgottenShown + bar->value();
    m_forgottenShown = m_terminal.forgotten();
    bar->setPageStep(m_terminal.rows());
    bar->setRange(0, m_terminal.scrollback());
    bar->setValue(following ? bar->maximum() : int(std::max<qint64>(0, top - m_forgottenShown)));
}

// The scroll bar learns of new lines only with the next frame; until then its numbers are of the last one.
int TerminalView::topRow() const
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() == bar->maximum())
        return 0;
    const qint64 row = m_forgottenShown + bar->value() - lineNumber(0);
    return int(std::max<qint64>(row, -m_terminal.scrollback()));
}

qint64 TerminalView::lineNumber(int row) const
{
    return m_terminal.forgotten() + m_terminal.scrollback() + row;
}

TerminalView::Place TerminalView::placeAt(QPoint position) const
{
    const int row = int(std::floor((position.y() - kMargin) / m_cell.height()));
    const int column = int(std::floor((position.x() - kMargin) / m_cell.width() + 0.5));
    const int last = m_terminal.rows() - 1;
    return { lineNumber(topRow() + std::clamp(row, 0, last)), std::clamp(column, 0, m_terminal.columns()) };
}

QRect TerminalView::cursorRect() const
{
    const QPoint cursor = m_terminal.cursor();
    const int row = cursor.y() - topRow();
    return QRectF(kMargin + cursor.x() * m_cell.width(), kMargin + row * m_cell.height(), 2 * m_cell.width(),
        m_cell.height())
        .toAlignedRect();
}

QSize TerminalView::sizeHint() const
{
    return { int(80 * m_cell.width()) + 2 * kMargin + verticalScrollBar()->sizeHint().width(),
        int(24 * m_cell.height()) + 2 * kMargin };
}

void TerminalView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateGrid();
}

// --- painting ---

void TerminalView::updateRows(int first, int last)
{
    const int top = topRow();
    const qreal y = kMargin + (first - top) * m_cell.height();
    viewport()->update(
        QRectF(0, y, viewport()->width(), (last - first + 1) * m_cell.height()).toAlignedRect());
}

void TerminalView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.fillRect(event->rect(), QColor::fromRgb(m_terminal.defaultBackground()));
    const int first = std::max(0, int((event->rect().top() - kMargin) / m_cell.height()));
    const int last
        = std::min(m_terminal.rows() - 1, int((event->rect().bottom() - kMargin) / m_cell.height()));
    for (int i = first; i <= last; ++i)
        paintLine(painter, topRow() + i, kMargin + int(i * m_cell.height()));
    paintCursor(painter);
}

void TerminalView::paintLine(QPainter &painter, int row, int y) const
{
    TerminalLine line = m_terminal.line(row);
    applySelection(line, lineNumber(row));
    const auto looksAs = [](const TerminalCell &a, const TerminalCell &b) {
        return a.foreground == b.foreground && a.background == b.background && a.attributes == b.attributes;
    };
    for (std::size_t from = 0; from < line.size();) {
        std::size_t to = from + 1;
        while (to < line.size() && looksAs(line[from], line[to]))
            ++to;
        paintCells(painter, line, from, to, y);
        from = to;
    }
}

// Cells of one look. ASCII goes in one piece; anything else is put exactly into its cell, whatever font has
// it.
void TerminalView::paintCells(
    QPainter &painter, const TerminalLine &line, std::size_t from, std::size_t to, int y) const
{
    const TerminalCell &look = line[from];
    const qreal x = kMargin + qreal(from) * m_cell.width();
    const QRectF area(x, y, qreal(to - from) * m_cell.width(), m_cell.height());
    if (look.background != m_terminal.defaultBackground())
        painter.fillRect(area, QColor::fromRgb(look.background));
    QFont font = painter.font();
    font.setBold(look.attributes & TerminalCell::Bold);
    font.setItalic(look.attributes & TerminalCell::Italic);
    font.setStrikeOut(look.attributes & TerminalCell::Strike);
    if (font != painter.font())
        painter.setFont(font);
    painter.setPen(QColor::fromRgb(look.foreground));
    if (look.attributes & TerminalCell::Underline) {
        const qreal lineY = y + std::min(m_ascent + 2, m_cell.height() - 1);
        painter.drawLine(QPointF(x, lineY), QPointF(x + area.width() - 1, lineY));
    }
    QString run;
    std::size_t runStart = from;
    const auto drawRun = [&] {
        if (!run.trimmed().isEmpty())
            painter.drawText(QPointF(kMargin + qreal(runStart) * m_cell.width(), y + m_ascent), run);
        run.clear();
    };
    for (std::size_t i = from; i < to; ++i) {
        const char32_t base = line[i].characters[0];
        if (base < 0x80 && line[i].characters[1] == 0 && line[i].width == 1) {
            if (run.isEmpty())
                runStart = i;
            run += base == 0 ? QLatin1Char(' ') : QLatin1Char(char(base));
            continue;
        }
        drawRun();
        QString text;
        for (const char32_t character : line[i].characters) {
            if (character != 0)
                text += QString::fromUcs4(&character, 1);
        }
        painter.drawText(QPointF(kMargin + qreal(i) * m_cell.width(), y + m_ascent), text);
    }
    drawRun();
}

void TerminalView::paintCursor(QPainter &painter) const
{
    const QPoint cursor = m_terminal.cursor();
    const int row = cursor.y() - topRow();
    const bool hiddenByBlink = m_terminal.doesCursorBlink() && !m_blinkOn && hasFocus();
    if (!m_terminal.isCursorVisible() || !isAttached() || row >= m_terminal.rows() || hiddenByBlink)
        return;
    const TerminalLine line = m_terminal.line(cursor.y());
    const TerminalCell &cell = line[std::size_t(std::clamp(cursor.x(), 0, int(line.size()) - 1))];
    QRectF area(kMargin + cursor.x() * m_cell.width(), kMargin + int(row * m_cell.height()),
        m_cell.width() * std::max<int>(1, cell.width), m_cell.height());
    const QColor colour = QColor::fromRgb(cell.foreground);
    if (!hasFocus()) {
        painter.setPen(colour);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    if (m_terminal.cursorShape() == Terminal::CursorShape::Underline)
        area.setTop(area.bottom() - 2);
    else if (m_terminal.cursorShape() == Terminal::CursorShape::Bar)
        area.setWidth(2);
    painter.fillRect(area, colour);
    if (m_terminal.cursorShape() != Terminal::CursorShape::Block || cell.characters[0] == 0)
        return;
    painter.setPen(QColor::fromRgb(cell.background));
    painter.drawText(QPointF(area.x(), area.y() + m_ascent), QString::fromUcs4(cell.characters.data(), 1));
}

void TerminalView::applySelection(TerminalLine &line, qint64 number) const
{
    if (!m_selection || number < m_selection->from.line || number > m_selection->to.line)
        return;
    const int from = number == m_selection->from.line ? m_selection->from.column : 0;
    const int to = number == m_selection->to.line ? m_selection->to.column : int(line.size());
    const QColor background = palette().color(QPalette::Active, QPalette::Highlight);
    const QColor foreground = palette().color(QPalette::Active, QPalette::HighlightedText);
    for (int i = from; i < std::min(to, int(line.size())); ++i) {
        line[std::size_t(i)].background = background.rgb();
        line[std::size_t(i)].foreground = foreground.rgb();
    }
}

void TerminalView::restartBlink()
{
    m_blinkOn = true;
    const int time = QApplication::cursorFlashTime() / 2;
    if (hasFocus() && isAttached() && time > 0)
        m_blink.start(time);
    else
        m_blink.stop();
    viewport()->update(cursorRect());
}

// --- keyboard ---

bool TerminalView::focusNextPrevChild(bool)
{
    return false; // Tab is for the guest
}

bool TerminalView::isOwnShortcut(const QKeyEvent &event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return key == Qt::Key_C || key == Qt::Key_V || key == Qt::Key_A || key == Qt::Key_Plus
            || key == Qt::Key_Equal;
    if (modifiers == Qt::ControlModifier)
        return key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_0;
    if (modifiers == Qt::ShiftModifier)
        return key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Insert;
    return false;
}

bool TerminalView::handleOwnShortcut(const QKeyEvent &event)
{
    if (!isOwnShortcut(event))
        return false;
    QScrollBar *bar = verticalScrollBar();
    switch (event.key()) {
    case Qt::Key_C:
        copy();
        break;
    case Qt::Key_V:
    case Qt::Key_Insert:
        paste();
        break;
    case Qt::Key_A:
        selectAll();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1);
        break;
    case Qt::Key_Minus:
        zoom(-1);
        break;
    case Qt::Key_0:
        resetZoom();
        break;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - m_terminal.rows() + 1);
        break;
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + m_terminal.rows() - 1);
        break;
    default:
        return false;
    }
    return true;
}

bool TerminalView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // what is typed here is the guest's, not the menu's
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void TerminalView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const bool releaseChord = (event->key() == Qt::Key_Alt || event->key() == Qt::Key_Control)
        && (event->modifiers() | (event->key() == Qt::Key_Alt ? Qt::AltModifier : Qt::ControlModifier))
            == (Qt::AltModifier | Qt::ControlModifier);
    m_releasing = releaseChord;
    if (releaseChord || handleOwnShortcut(*event))
        return;
    const bool modifierOnly = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Meta
        || event->key() == Qt::Key_Control || event->key() == Qt::Key_Alt || event->key() == Qt::Key_AltGr;
    if (modifierOnly)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    clearSelection();
    restartBlink();
    if (sendSpecialKey(*event))
        return;
    const auto modifiers = event->modifiers();
    const int key = event->key();
    // Qt gives the control character as text; libvterm makes it itself from letter and modifier.
    if (modifiers.testFlag(Qt::ControlModifier) && key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde) {
        const QChar character(key >= Qt::Key_A && key <= Qt::Key_Z ? key - Qt::Key_A + 'a' : key);
        m_terminal.sendText(character, modifiers & (Qt::ControlModifier | Qt::AltModifier));
    } else if (!event->text().isEmpty()) {
        m_terminal.sendText(event->text(), modifiers & Qt::AltModifier);
    }
}

bool TerminalView::sendSpecialKey(const QKeyEvent &event)
{
    using Key = Terminal::Key;
    static const QHash<int, Key> keys = { { Qt::Key_Return, Key::Enter }, { Qt::Key_Enter, Key::Enter },
        { Qt::Key_Tab, Key::Tab }, { Qt::Key_Backtab, Key::Tab }, { Qt::Key_Backspace, Key::Backspace },
        { Qt::Key_Escape, Key::Escape }, { Qt::Key_Up, Key::Up }, { Qt::Key_Down, Key::Down },
        { Qt::Key_Left, Key::Left }, { Qt::Key_Right, Key::Right }, { Qt::Key_Insert, Key::Insert },
        { Qt::Key_Delete, Key::Delete }, { Qt::Key_Home, Key::Home }, { Qt::Key_End, Key::End },
        { Qt::Key_PageUp, Key::PageUp }, { Qt::Key_PageDown, Key::PageDown } };
    if (event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F12) {
        m_terminal.sendKey(Key(int(Key::Function1) + event.key() - Qt::Key_F1), event.modifiers());
        return true;
    }
    const auto found = keys.find(event.key());
    if (found == keys.end())
        return false;
    auto modifiers = event.modifiers();
    if (event.key() == Qt::Key_Backtab)
        modifiers |= Qt::ShiftModifier;
    m_terminal.sendKey(*found, modifiers);
    return true;
}

void TerminalView::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
    const bool modifier = event->key() == Qt::Key_Alt || event->key() == Qt::Key_Control;
    if (modifier && std::exchange(m_releasing, false))
        Q_EMIT releaseRequested();
}

void TerminalView::inputMethodEvent(QInputMethodEvent *event)
{
    m_terminal.sendText(event->commitString());
    event->accept();
}

QVariant TerminalView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle)
        return cursorRect();
    return QAbstractScrollArea::inputMethodQuery(query);
}

void TerminalView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    restartBlink();
}

void TerminalView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_releasing = false;
    restartBlink();
}

bool TerminalView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Polish)
        updateGrid();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace inn::console
