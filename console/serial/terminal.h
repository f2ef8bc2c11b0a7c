#pragma once

#include <QByteArray>
#include <QColor>
#include <QPoint>
#include <QString>

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace inn::console {

// One character cell as it is to be painted.
struct TerminalCell
{
    enum Attribute : quint8 { Bold = 1, Underline = 2, Italic = 4, Blink = 8, Strike = 16 };

    std::array<char32_t, 3> characters {}; // base and combining marks; none: blank
    QRgb foreground = 0;
    QRgb background = 0;
    quint8 attributes = 0; // reverse is resolved into the colours
    quint8 width = 1; // 2 for wide characters; 0 for the cell covered by one
    bool operator==(const TerminalCell &) const = default;
};
using TerminalLine = std::vector<TerminalCell>;

// A terminal's screen, scrollback and keyboard without any window, by libvterm. Rows count from the top of
// the screen; negative ones are scrollback, -1 the youngest.
class Terminal
{
public:
    static constexpr int kMaxScrollback = 10'000;
    static constexpr int kMinRows = 2;
    static constexpr int kMinColumns = 10;
    static constexpr int kMaxRows = 500;
    static constexpr int kMaxColumns = 1000;

    enum class CursorShape { Block, Underline, Bar };
    enum class Key {
        Enter,
        Tab,
        Backspace,
        Escape,
        Up,
        Down,
        Left,
        Right,
        Insert,
        Delete,
        Home,
        End,
        PageUp,
        PageDown,
        Function1, // the others follow
        Function12 = Function1 + 11,
    };

    Terminal(int rows, int columns);
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    // What the guest is to get: keys, pasted text, answers to its questions.
    std::function<void(const QByteArray &)> onOutput;
    std::function<void(int firstRow, int lastRow)> onDamage;
    std::function<void(int lines)> onScrolled; // into the scrollback (or out of it, when negative)
    std::function<void()> onBell;
    std::function<void(const QString &)> onTitle;

    void write(const char *bytes, std::size_t count); // from the guest
    void resize(int rows, int columns);
    void reset();

    void sendKey(Key key, Qt::KeyboardModifiers modifiers);
    void sendText(const QString &text, Qt::KeyboardModifiers modifiers = {});
    void paste(const QString &text); // bracketed when the guest wants it; control characters are taken out

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int scrollback() const { return int(m_history.size()); }
    // How many lines have ever left the scrollback at its far end; row + scrollback() + this never changes
    // for a line.
    [[nodiscard]] qint64 forgotten() const { return m_forgotten; }
    [[nodiscard]] TerminalLine line(int row) const; // always columns() long
    [[nodiscard]] QString text(
        int row, int from = 0, int to = kMaxColumns) const; // without blanks at the end
    [[nodiscard]] QPoint cursor() const { return m_cursor; } // x is the column
    [[nodiscard]] bool isCursorVisible() const { return m_cursorVisible; }
    [[nodiscard]] bool doesCursorBlink() const { return m_cursorBlinks; }
    [[nodiscard]] CursorShape cursorShape() const { return m_cursorShape; }
    [[nodiscard]] bool isAlternateScreen() const { return m_alternate; }
    [[nodiscard]] QString title() const { return QString::fromUtf8(m_title); }
    [[nodiscard]] QRgb defaultForeground() const;
    [[nodiscard]] QRgb defaultBackground() const;
    void clearScrollback();

private:
    struct Library;
    friend struct Library;

    Library *library() const { return m_library.get(); }

    std::unique_ptr<Library> m_library;
    std::deque<TerminalLine> m_history; // without blanks at the end
    qint64 m_forgotten = 0;
    int m_rows;
    int m_columns;
    QPoint m_cursor;
    bool m_cursorVisible = true;
    bool m_cursorBlinks = false;
    bool m_alternate = false;
    CursorShape m_cursorShape = CursorShape::Block;
    QByteArray m_title;
};

} // namespace inn::console
