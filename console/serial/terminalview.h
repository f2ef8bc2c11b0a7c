#pragma once

#include "backend/base/error.h"
#include "backend/base/filedescriptor.h"
#include "console/serial/terminal.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <memory>
#include <optional>

class QMenu;
class QSocketNotifier;

namespace inn::console {

// A terminal on a guest's serial line. Reads at most a bounded piece each turn of the event loop, so a guest
// that floods its console never freezes the window.
class TerminalView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TerminalView(QWidget *parent = nullptr);
    ~TerminalView() override;

    // Starts talking over the descriptor (socket, pipe or pty), which becomes non-blocking. The screen stays.
    void attach(FileDescriptor descriptor);
    void detach();
    [[nodiscard]] bool isAttached() const { return m_descriptor.isValid(); }

    [[nodiscard]] Terminal &terminal() { return m_terminal; }
    [[nodiscard]] const Terminal &terminal() const { return m_terminal; }
    [[nodiscard]] QString screenText() const; // scrollback and screen
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] bool hasSelection() const;
    void selectAll();
    void clearSelection();
    void copy();
    void paste();
    void saveText(); // asks where
    void zoom(int steps);
    void resetZoom();
    // Selects the next occurrence upwards or downwards from the selection; false when there is none.
    enum class Direction { Up, Down };
    bool find(const QString &text, Direction direction = Direction::Up);
    [[nodiscard]] QMenu *createContextMenu();

Q_SIGNALS:
    void lost(const inn::Error &error); // the other end closed the line; detached by then
    void titleChanged(const QString &title);
    void bell();
    void releaseRequested(); // Ctrl+Alt: the keyboard shall leave
    void problem(const QString &message); // for the status line

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QSize sizeHint() const override;

private:
    // A place that stays with its line while lines scroll: the number of the line since the beginning, and a
    // column.
    struct Place
    {
        qint64 line = 0;
        int column = 0;
        auto operator<=>(const Place &) const = default;
    };
    struct Selection
    {
        Place from;
        Place to; // behind the last cell
    };
    enum class Unit { Character, Word, Line };

    void setUpTerminal();
    void setPointSize(qreal size);
    void updateGrid();
    void updateScrollBar();
    void readInput();
    void writeOutput();
    void queueOutput(const QByteArray &bytes);
    void lose(ErrorCode code, const QString &message);
    bool handleOwnShortcut(const QKeyEvent &event);
    bool sendSpecialKey(const QKeyEvent &event);
    [[nodiscard]] bool isOwnShortcut(const QKeyEvent &event) const;
    void updateRows(int first, int last);
    void paintLine(QPainter &painter, int row, int y) const;
    void paintCells(
        QPainter &painter, const TerminalLine &line, std::size_t from, std::size_t to, int y) const;
    void paintCursor(QPainter &painter) const;
    void applySelection(TerminalLine &line, qint64 number) const;
    [[nodiscard]] int topRow() const; // the terminal row at the viewport's top; negative in the scrollback
    [[nodiscard]] qint64 lineNumber(int row) const;
    [[nodiscard]] Place placeAt(QPoint position) const;
    [[nodiscard]] Selection extended(Place from, Place to, Unit unit) const;
    [[nodiscard]] QString textOf(const Selection &selection) const;
    void select(const std::optional<Selection> &selection);
    [[nodiscard]] QRect cursorRect() const;
    void restartBlink();

    Terminal m_terminal;
    FileDescriptor m_descriptor;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QByteArray m_output;
    QSizeF m_cell;
    qreal m_ascent = 0;
    qreal m_normalPointSize = 0;
    std::optional<Selection> m_selection;
    std::optional<Place> m_anchor;
    Unit m_unit = Unit::Character;
    QTimer m_blink;
    QTimer m_repaint;
    QTimer m_autoScroll;
    QTimer m_tripleClick; // runs while a third click counts
    bool m_blinkOn = true;
    bool m_releasing = false; // Ctrl and Alt are down and nothing else was pressed
    int m_wheelRest = 0;
    int m_damageFirst = 0;
    int m_damageLast = -1;
    bool m_scrolled = false;
    qint64 m_forgottenShown = 0; // terminal's forgotten() when the scroll bar was set
};

} // namespace inn::console
