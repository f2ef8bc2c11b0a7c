#include "console/serial/terminal.h"

#include <vterm.h>

#include <algorithm>

namespace inn::console {

namespace {

constexpr QRgb kForeground = 0xffd8d8d8;
constexpr QRgb kBackground = 0xff16181c;
constexpr qsizetype kMaxTitle = 1024;

VTermColor colour(QRgb rgb)
{
    VTermColor result;
    vterm_color_rgb(&result, uint8_t(qRed(rgb)), uint8_t(qGreen(rgb)), uint8_t(qBlue(rgb)));
    return result;
}

int vtermModifiers(Qt::KeyboardModifiers modifiers)
{
    return (modifiers.testFlag(Qt::ShiftModifier) ? VTERM_MOD_SHIFT : 0)
        | (modifiers.testFlag(Qt::AltModifier) ? VTERM_MOD_ALT : 0)
        | (modifiers.testFlag(Qt::ControlModifier) ? VTERM_MOD_CTRL : 0);
}

VTermKey vtermKey(Terminal::Key key)
{
    switch (key) {
    case Terminal::Key::Enter:
        return VTERM_KEY_ENTER;
    case Terminal::Key::Tab:
        return VTERM_KEY_TAB;
    case Terminal::Key::Backspace:
        return VTERM_KEY_BACKSPACE;
    case Terminal::Key::Escape:
        return VTERM_KEY_ESCAPE;
    case Terminal::Key::Up:
        return VTERM_KEY_UP;
    case Terminal::Key::Down:
        return VTERM_KEY_DOWN;
    case Terminal::Key::Left:
        return VTERM_KEY_LEFT;
    case Terminal::Key::Right:
        return VTERM_KEY_RIGHT;
    case Terminal::Key::Insert:
        return VTERM_KEY_INS;
    case Terminal::Key::Delete:
        return VTERM_KEY_DEL;
    case Terminal::Key::Home:
        return VTERM_KEY_HOME;
    case Terminal::Key::End:
        return VTERM_KEY_END;
    case Terminal::Key::PageUp:
        return VTERM_KEY_PAGEUP;
    case Terminal::Key::PageDown:
        return VTERM_KEY_PAGEDOWN;
    default:
        return VTermKey(VTERM_KEY_FUNCTION(1 + int(key) - int(Terminal::Key::Function1)));
    }
}

// Text as a terminal expects it from a keyboard: no control characters that could end a bracketed paste or do
// harm.
QString pasteable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    QString unix = text;
    unix.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar c : std::as_const(unix)) {
        const ushort code = c.unicode();
        if (code == '\n' || code == '\r')
            result += QLatin1Char('\r');
        else if (code == '\t' || (code >= 0x20 && code != 0x7f && !(code >= 0x80 && code < 0xa0)))
            result += c;
    }
    return result;
}

} // namespace

struct Terminal::Library
{
    explicit Library(Terminal *owner)
        : terminal(owner)
        , vterm(vterm_new(owner->m_rows, owner->m_columns))
        , state(vterm_obtain_state(vterm))
        , screen(vterm_obtain_screen(vterm))
    {
        vterm_set_utf8(vterm, 1);
        const VTermColor foreground = colour(kForeground);
        const VTermColor background = colour(kBackground);
        vterm_state_set_default_colors(state, &foreground, &background);
        vterm_output_set_callback(
            vterm, [](const char *bytes, size_t count, void *user) { self(user).output(bytes, count); },
            this);
        vterm_screen_set_callbacks(screen, &callbacks(), this);
        vterm_screen_set_damage_merge(screen, VTERM_DAMAGE_SCROLL);
        vterm_screen_enable_altscreen(screen, 1);
        vterm_screen_reset(screen, 1);
    }
    ~Library() { vterm_free(vterm); }
    Q_DISABLE_COPY_MOVE(Library)

    static Library &self(void *user) { return *static_cast<Library *>(user); }

    static const VTermScreenCallbacks &callbacks()
    {
        static const VTermScreenCallbacks all = {
            .damage
            = [](VTermRect area, void *user) { return self(user).damage(area.start_row, area.end_row); },
            .moverect =
                [](VTermRect to, VTermRect from, void *user) {
                    return self(user).damage(
                        std::min(to.start_row, from.start_row), std::max(to.end_row, from.end_row));
                },
            .movecursor = [](VTermPos now, VTermPos before, int,
                              void *user) { return self(user).moveCursor(now, before); },
            .settermprop = [](VTermProp property, VTermValue *value,
                               void *user) { return self(user).setProperty(property, *value); },
            .bell =
                [](void *user) {
                    if (const auto &bell = self(user).terminal->onBell)
                        bell();
                    return 1;
                },
            .resize = nullptr,
            .sb_pushline = [](int count, const VTermScreenCell *cells,
                               void *user) { return self(user).pushLine(count, cells); },
            .sb_popline
            = [](int count, VTermScreenCell *cells, void *user) { return self(user).popLine(count, cells); },
        };
        return all;
    }

    void output(const char *bytes, std::size_t count) const
    {
        if (terminal->onOutput)
            terminal->onOutput(QByteArray(bytes, qsizetype(count)));
    }

    int damage(int from, int to) const
    {
        if (terminal->onDamage)
            terminal->onDamage(from, to - 1);
        return 1;
    }

    int moveCursor(VTermPos now, VTermPos before) const
    {
        terminal->m_cursor = { std::clamp(now.col, 0, terminal->m_columns - 1),
            std::clamp(now.row, 0, terminal->m_rows - 1) };
        damage(before.row, before.row + 1);
        return damage(now.row, now.row + 1);
    }

    int setProperty(VTermProp property, const VTermValue &value)
    {
        switch (property) {
        case VTERM_PROP_CURSORVISIBLE:
            terminal->m_cursorVisible = value.boolean != 0;
            break;
        case VTERM_PROP_CURSORBLINK:
            terminal->m_cursorBlinks = value.boolean != 0;
            break;
        case VTERM_PROP_CURSORSHAPE:
            terminal->m_cursorShape = value.number == VTERM_PROP_CURSORSHAPE_UNDERLINE
                ? CursorShape::Underline
                : value.number == VTERM_PROP_CURSORSHAPE_BAR_LEFT ? CursorShape::Bar
                                                                  : CursorShape::Block;
            break;
        case VTERM_PROP_ALTSCREEN:
            terminal->m_alternate = value.boolean != 0;
            break;
        case VTERM_PROP_REVERSE:
            return damage(0, terminal->m_rows);
        case VTERM_PROP_TITLE:
            terminal->m_title = QByteArray(value.string).left(kMaxTitle);
            if (terminal->onTitle)
                terminal->onTitle(terminal->title());
            return 1;
        default:
            return 1;
        }
        return damage(terminal->m_cursor.y(), terminal->m_cursor.y() + 1);
    }

    int pushLine(int count, const VTermScreenCell *cells)
    {
        if (terminal->m_alternate)
            return 1;
        TerminalLine line;
        line.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i)
            line.push_back(translate(cells[i]));
        const TerminalCell blank = this->blank();
        while (!line.empty() && line.back() == blank)
            line.pop_back();
        line.shrink_to_fit();
        terminal->m_history.push_back(std::move(line));
        if (terminal->m_history.size() > kMaxScrollback) {
            terminal->m_history.pop_front();
            ++terminal->m_forgotten;
        }
        if (terminal->onScrolled)
            terminal->onScrolled(1);
        return 1;
    }

    int popLine(int count, VTermScreenCell *cells) const
    {
        if (terminal->m_history.empty())
            return 0;
        const TerminalLine line = std::move(terminal->m_history.back());
        terminal->m_history.pop_back();
        for (int i = 0; i < count; ++i)
            cells[i] = translateBack(std::size_t(i) < line.size() ? line[std::size_t(i)] : blank());
        if (terminal->onScrolled)
            terminal->onScrolled(-1);
        return 1;
    }

    [[nodiscard]] TerminalCell blank() const
    {
        TerminalCell cell;
        cell.foreground = kForeground;
        cell.background = kBackground;
        return cell;
    }

    [[nodiscard]] QRgb rgb(VTermColor value) const
    {
        vterm_screen_convert_color_to_rgb(screen, &value);
        return qRgb(value.rgb.red, value.rgb.green, value.rgb.blue);
    }

    [[nodiscard]] TerminalCell translate(const VTermScreenCell &from) const
    {
        TerminalCell cell;
        const bool covered = from.chars[0] == uint32_t(-1);
        for (std::size_t i = 0; !covered && i < cell.characters.size() && from.chars[i] != 0; ++i)
            cell.characters[i] = from.chars[i];
        cell.width = covered ? 0 : quint8(std::clamp<int>(from.width, 1, 2));
        cell.foreground = rgb(from.fg);
        cell.background = rgb(from.bg);
        if (from.attrs.reverse)
            std::swap(cell.foreground, cell.background);
        cell.attributes = quint8((from.attrs.bold ? TerminalCell::Bold : 0)
            | (from.attrs.underline ? TerminalCell::Underline : 0)
            | (from.attrs.italic ? TerminalCell::Italic : 0) | (from.attrs.blink ? TerminalCell::Blink : 0)
            | (from.attrs.strike ? TerminalCell::Strike : 0));
        return cell;
    }

    [[nodiscard]] static VTermScreenCell translateBack(const TerminalCell &from)
    {
        VTermScreenCell cell {};
        for (std::size_t i = 0; i < from.characters.size(); ++i)
            cell.chars[i] = from.characters[i];
        cell.width = char(std::max<int>(from.width, 1));
        cell.fg = colour(from.foreground);
        cell.bg = colour(from.background);
        cell.attrs.bold = (from.attributes & TerminalCell::Bold) != 0;
        cell.attrs.underline = (from.attributes & TerminalCell::Underline) != 0;
        cell.attrs.italic = (from.attributes & TerminalCell::Italic) != 0;
        cell.attrs.blink = (from.attributes & TerminalCell::Blink) != 0;
        cell.attrs.strike = (from.attributes & TerminalCell::Strike) != 0;
        return cell;
    }

    Terminal *terminal;
    VTerm *vterm;
    VTermState *state;
    VTermScreen *screen;
};

Terminal::Terminal(int rows, int columns)
    : m_rows(std::clamp(rows, kMinRows, kMaxRows))
    , m_columns(std::clamp(columns, kMinColumns, kMaxColumns))
{
    m_library = std::make_unique<Library>(this);
}

Terminal::~Terminal() = default;

void Terminal::write(const char *bytes, std::size_t count)
{
    vterm_input_write(library()->vterm, bytes, count);
    vterm_screen_flush_damage(library()->screen);
}

void Terminal::resize(int rows, int columns)
{
    rows = std::clamp(rows, kMinRows, kMaxRows);
    columns = std::clamp(columns, kMinColumns, kMaxColumns);
    if (rows == m_rows && columns == m_columns)
        return;
    m_rows = rows;
    m_columns = columns;
    vterm_set_size(library()->vterm, rows, columns);
    VTermPos position {};
    vterm_state_get_cursorpos(library()->state, &position);
    m_cursor = { std::clamp(position.col, 0, columns - 1), std::clamp(position.row, 0, rows - 1) };
    vterm_screen_flush_damage(library()->screen);
}

void Terminal::reset()
{
    vterm_screen_reset(library()->screen, 1);
    vterm_screen_flush_damage(library()->screen);
}

void Terminal::clearScrollback()
{
    m_forgotten += qint64(m_history.size());
    m_history.clear();
}

void Terminal::sendKey(Key key, Qt::KeyboardModifiers modifiers)
{
    vterm_keyboard_key(library()->vterm, vtermKey(key), VTermModifier(vtermModifiers(modifiers)));
}

void Terminal::sendText(const QString &text, Qt::KeyboardModifiers modifiers)
{
    // Shift is in the character already.
    const int flags = vtermModifiers(modifiers & ~Qt::ShiftModifier);
    for (const uint character : text.toUcs4())
        vterm_keyboard_unichar(library()->vterm, character, VTermModifier(flags));
}

void Terminal::paste(const QString &text)
{
    vterm_keyboard_start_paste(library()->vterm);
    if (onOutput)
        onOutput(pasteable(text).toUtf8());
    vterm_keyboard_end_paste(library()->vterm);
}

TerminalLine Terminal::line(int row) const
{
    TerminalLine result(std::size_t(m_columns), library()->blank());
    if (row < 0) {
        if (row < -scrollback())
            return result;
        const TerminalLine &kept = m_history[m_history.size() - std::size_t(-row)];
        std::copy_n(kept.begin(), std::min(kept.size(), result.size()), result.begin());
        return result;
    }
    for (int column = 0; column < m_columns && row < m_rows; ++column) {
        VTermScreenCell cell {};
        if (!vterm_screen_get_cell(library()->screen, { row, column }, &cell))
            continue;
        result[std::size_t(column)] = library()->translate(cell);
        if (cell.width == 2 && column + 1 < m_columns) {
            ++column;
            result[std::size_t(column)] = result[std::size_t(column - 1)];
            result[std::size_t(column)].characters = {};
            result[std::size_t(column)].width = 0;
        }
    }
    return result;
}

QString Terminal::text(int row, int from, int to) const
{
    const TerminalLine cells = line(row);
    QString result;
    const auto end = std::min<std::size_t>(cells.size(), std::size_t(std::max(to, 0)));
    for (auto i = std::size_t(std::max(from, 0)); i < end; ++i) {
        if (cells[i].width == 0)
            continue;
        if (cells[i].characters[0] == 0)
            result += QLatin1Char(' ');
        for (const char32_t character : cells[i].characters) {
            if (character != 0)
                result += QString::fromUcs4(&character, 1);
        }
    }
    while (result.endsWith(QLatin1Char(' ')))
        result.chop(1);
    return result;
}

QRgb Terminal::defaultForeground() const
{
    return kForeground;
}

QRgb Terminal::defaultBackground() const
{
    return kBackground;
}

} // namespace inn::console
