// The mouse, the selection and what is done with it.
#include "console/serial/terminalview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QSaveFile>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace inn::console {

namespace {

constexpr int kLinesPerWheelStep = 3;

bool isWordPart(const TerminalCell &cell)
{
    const char32_t c = cell.characters[0];
    static const QString punctuation = QStringLiteral("_-./~:@%+=?&#");
    return c != 0 && (QChar::isLetterOrNumber(c) || (c < 0x80 && punctuation.contains(QChar(ushort(c)))));
}

} // namespace

TerminalView::Selection TerminalView::extended(Place from, Place to, Unit unit) const
{
    if (to < from)
        std::swap(from, to);
    const auto row = [this](const Place &place) { return int(place.line - lineNumber(0)); };
    if (unit == Unit::Line)
        return { { from.line, 0 }, { to.line, m_terminal.columns() } };
    if (unit == Unit::Word) {
        const TerminalLine first = m_terminal.line(row(from));
        while (from.column > 0 && isWordPart(first[std::size_t(from.column - 1)]))
            --from.column;
        const TerminalLine last = m_terminal.line(row(to));
        while (to.column < int(last.size()) && isWordPart(last[std::size_t(to.column)]))
            ++to.column;
    }
    return { from, to };
}

QString TerminalView::textOf(const Selection &selection) const
{
    QStringList lines;
    const qint64 first = std::max(selection.from.line, m_terminal.forgotten());
    for (qint64 number = first; number <= selection.to.line; ++number) {
        const int from = number == selection.from.line ? selection.from.column : 0;
        const int to = number == selection.to.line ? selection.to.column : m_terminal.columns();
        lines += m_terminal.text(int(number - lineNumber(0)), from, to);
    }
    return lines.join(QLatin1Char('\n'));
}

QString TerminalView::selectedText() const
{
    return m_selection ? textOf(*m_selection) : QString();
}

bool TerminalView::hasSelection() const
{
    return m_selection && m_selection->from < m_selection->to;
}

QString TerminalView::screenText() const
{
    QString text = textOf(
        { { m_terminal.forgotten(), 0 }, { lineNumber(m_terminal.rows() - 1), m_terminal.columns() } });
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text;
}

void TerminalView::select(const std::optional<Selection> &selection)
{
    m_selection = selection;
    viewport()->update();
}

void TerminalView::selectAll()
{
    select(Selection {
        { m_terminal.forgotten(), 0 }, { lineNumber(m_terminal.rows() - 1), m_terminal.columns() } });
}

void TerminalView::clearSelection()
{
    if (m_selection)
        select(std::nullopt);
}

void TerminalView::copy()
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void TerminalView::paste()
{
    m_terminal.paste(QGuiApplication::clipboard()->text());
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

bool TerminalView::find(const QString &text, Direction direction)
{
    if (text.isEmpty())
        return false;
    const qint64 first = m_terminal.forgotten();
    const qint64 count = m_terminal.scrollback() + m_terminal.rows();
    const int step = direction == Direction::Up ? -1 : 1;
    qint64 number = m_selection ? m_selection->from.line : lineNumber(m_terminal.rows() - 1) + 1;
    for (qint64 i = 0; i < count; ++i) {
        number += step;
        number = number < first ? first + count - 1 : number >= first + count ? first : number;
        const int row = int(number - lineNumber(0));
        const qsizetype at = m_terminal.text(row).indexOf(text, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        select(Selection { { number, int(at) }, { number, int(at + text.size()) } });
        QScrollBar *bar = verticalScrollBar();
        if (row < topRow() || row >= topRow() + m_terminal.rows())
            bar->setValue(bar->maximum() + row - m_terminal.rows() / 2);
        return true;
    }
    return false;
}

void TerminalView::saveText()
{
    auto *dialog = new QFileDialog(this, tr("Save console text"));
    dialog->setObjectName(QStringLiteral("saveConsoleText"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("console.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = screenText().toUtf8() + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            Q_EMIT problem(tr("Cannot save “%1”: %2.").arg(path, file.errorString()));
    });
    dialog->open();
}

QMenu *TerminalView::createContextMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("terminalMenu"));
    const auto add = [&](const QString &text, const char *name, const QString &keys, auto action) {
        QAction *item
            = menu->addAction(keys.isEmpty() ? text : text + QLatin1Char('\t') + keys, this, action);
        item->setObjectName(QLatin1String(name));
        return item;
    };
    add(tr("&Copy"), "copy", QStringLiteral("Ctrl+Shift+C"), [this] { copy(); })->setEnabled(hasSelection());
    add(tr("&Paste"), "paste", QStringLiteral("Ctrl+Shift+V"), [this] {
        paste();
    })->setEnabled(isAttached() && !QGuiApplication::clipboard()->text().isEmpty());
    add(tr("Select &All"), "selectAll", QStringLiteral("Ctrl+Shift+A"), [this] { selectAll(); });
    menu->addSeparator();
    add(tr("Zoom &In"), "zoomIn", QStringLiteral("Ctrl++"), [this] { zoom(1); });
    add(tr("Zoom &Out"), "zoomOut", QStringLiteral("Ctrl+-"), [this] { zoom(-1); });
    add(tr("&Normal Size"), "zoomReset", QStringLiteral("Ctrl+0"), [this] { resetZoom(); });
    menu->addSeparator();
    add(tr("C&lear Scrollback"), "clearScrollback", {}, [this] {
        m_terminal.clearScrollback();
        clearSelection();
        updateScrollBar();
        viewport()->update();
    });
    add(tr("&Reset Terminal"), "resetTerminal", {}, [this] { m_terminal.reset(); });
    add(tr("&Save Text…"), "saveText", {}, [this] { saveText(); });
    return menu;
}

void TerminalView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
            ? viewport()->mapToGlobal(cursorRect().bottomLeft())
            : event->globalPos());
}

void TerminalView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        const QClipboard *clipboard = QGuiApplication::clipboard();
        m_terminal.paste(
            clipboard->text(clipboard->supportsSelection() ? QClipboard::Selection : QClipboard::Clipboard));
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const Place place = placeAt(event->position().toPoint());
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_selection) {
        m_anchor = place < m_selection->from ? m_selection->to : m_selection->from;
        select(extended(*m_anchor, place, m_unit = Unit::Character));
        return;
    }
    // The third click of a triple click comes as a plain press beside the double click's place.
    const bool third = m_unit == Unit::Word && m_anchor && m_anchor->line == place.line && hasSelection()
        && m_selection->from.line == place.line && place.column >= m_selection->from.column
        && place.column <= m_selection->to.column && m_tripleClick.isActive();
    m_anchor = place;
    m_unit = third ? Unit::Line : Unit::Character;
    select(third ? std::optional(extended(place, place, Unit::Line)) : std::nullopt);
}

void TerminalView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    Place place = placeAt(event->position().toPoint() - QPoint(int(m_cell.width() / 2), 0));
    place.column = std::min(place.column, m_terminal.columns() - 1);
    m_anchor = place;
    m_unit = Unit::Word;
    m_tripleClick.start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    select(extended(place, place, Unit::Word));
}

void TerminalView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_anchor)
        return;
    const QPoint position = event->position().toPoint();
    select(extended(*m_anchor, placeAt(position), m_unit));
    const bool outside = position.y() < 0 || position.y() >= viewport()->height();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start();
    else if (!outside)
        m_autoScroll.stop();
}

void TerminalView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::LeftButton && hasSelection() && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void TerminalView::wheelEvent(QWheelEvent *event)
{
    m_wheelRest += event->angleDelta().y();
    const int steps = m_wheelRest / QWheelEvent::DefaultDeltasPerStep;
    m_wheelRest -= steps * QWheelEvent::DefaultDeltasPerStep;
    event->accept();
    if (steps == 0)
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(steps);
    } else if (m_terminal.isAlternateScreen()) {
        // Pagers and editors have no scrollback: move in them instead.
        for (int i = 0; i < std::abs(steps) * kLinesPerWheelStep; ++i)
            m_terminal.sendKey(steps > 0 ? Terminal::Key::Up : Terminal::Key::Down, {});
    } else {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - steps * kLinesPerWheelStep);
    }
}

} // namespace inn::console
