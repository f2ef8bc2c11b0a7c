#include "console/serial/terminal.h"

#include <QTest>

#include <random>

using namespace inn::console;

namespace {

void feed(Terminal &terminal, const QByteArray &bytes)
{
    terminal.write(bytes.constData(), std::size_t(bytes.size()));
}

QString screen(const Terminal &terminal)
{
    QStringList lines;
    for (int row = 0; row < terminal.rows(); ++row)
        lines += terminal.text(row);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(QLatin1Char('|'));
}

} // namespace

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void escapesGiveTheScreen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QPoint>("cursor");
        QTest::newRow("text") << QByteArray("hello") << "hello" << QPoint(5, 0);
        QTest::newRow("lines") << QByteArray("one\r\ntwo") << "one|two" << QPoint(3, 1);
        QTest::newRow("backspace") << QByteArray("abc\b\bX") << "aXc" << QPoint(2, 0);
        QTest::newRow("tab") << QByteArray("a\tb") << "a       b" << QPoint(9, 0);
        QTest::newRow("position") << QByteArray("\x1b[3;5Hx") << "||    x" << QPoint(5, 2);
        QTest::newRow("erase line") << QByteArray("abcdef\x1b[3D\x1b[K") << "abc" << QPoint(3, 0);
        QTest::newRow("erase screen") << QByteArray("a\r\nb\x1b[2J") << "" << QPoint(1, 1);
        QTest::newRow("insert line") << QByteArray("a\r\nb\x1b[L") << "a||b" << QPoint(1, 1);
        QTest::newRow("wrap") << QByteArray("01234567890123456789X") << "01234567890123456789|X"
                              << QPoint(1, 1);
        QTest::newRow("utf-8") << QByteArray("gr\xc3\xbc\xc3\x9f \xe2\x82\xac") << QStringLiteral("grüß €")
                               << QPoint(6, 0);
        QTest::newRow("wide") << QByteArray("\xe6\x97\xa5\xe6\x9c\xacx") << QStringLiteral("日本x")
                              << QPoint(5, 0);
        QTest::newRow("combining") << QByteArray("e\xcc\x81x") << QStringLiteral("e\u0301x") << QPoint(2, 0);
        QTest::newRow("scroll region")
            << QByteArray("\x1b[2;3r\x1b[3;1Ha\n\rb\n\rc") << "|b|c" << QPoint(1, 2);
        QTest::newRow("alternate screen and back")
            << QByteArray("main\x1b[?1049hother\x1b[?1049l") << "main" << QPoint(4, 0);
        QTest::newRow("unknown sequences vanish") << QByteArray("a\x1b[999zb\x1b]999;x\x07"
                                                                "c")
                                                  << "abc" << QPoint(3, 0);
    }
    void escapesGiveTheScreen()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QFETCH(QPoint, cursor);
        Terminal whole(6, 20);
        feed(whole, bytes);
        QCOMPARE(screen(whole), expected);
        QCOMPARE(whole.cursor(), cursor);
        Terminal single(6, 20); // cut after every byte
        for (const char byte : bytes)
            feed(single, QByteArray(1, byte));
        QCOMPARE(screen(single), expected);
        QCOMPARE(single.cursor(), cursor);
    }

    void brokenUtf8IsShownAsSuch()
    {
        Terminal terminal(6, 20);
        feed(terminal, "a\xff\xc3(b");
        QCOMPARE(screen(terminal), QStringLiteral("a\ufffd\ufffd(b"));
    }

    void coloursAndAttributes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QRgb>("foreground");
        QTest::addColumn<QRgb>("background");
        QTest::addColumn<int>("attributes");
        const Terminal plain(2, 10);
        const QRgb fg = plain.defaultForeground();
        const QRgb bg = plain.defaultBackground();
        QTest::newRow("plain") << QByteArray("x") << fg << bg << 0;
        QTest::newRow("reverse") << QByteArray("\x1b[7mx") << bg << fg << 0;
        QTest::newRow("bold underline")
            << QByteArray("\x1b[1;4mx") << fg << bg << (TerminalCell::Bold | TerminalCell::Underline);
        QTest::newRow("256 colours") << QByteArray("\x1b[38;5;196mx") << qRgb(255, 0, 0) << bg << 0;
        QTest::newRow("true colours")
            << QByteArray("\x1b[38;2;1;2;3;48;2;4;5;6mx") << qRgb(1, 2, 3) << qRgb(4, 5, 6) << 0;
        QTest::newRow("whole screen reversed") << QByteArray("\x1b[?5hx") << bg << fg << 0;
    }
    void coloursAndAttributes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QRgb, foreground);
        QFETCH(QRgb, background);
        QFETCH(int, attributes);
        Terminal terminal(2, 10);
        feed(terminal, bytes);
        const TerminalCell cell = terminal.line(0).front();
        QCOMPARE(cell.foreground, foreground);
        QCOMPARE(cell.background, background);
        QCOMPARE(int(cell.attributes), attributes);
    }

    void sixteenColoursDiffer()
    {
        QSet<QRgb> seen;
        for (int i = 0; i < 16; ++i) {
            Terminal terminal(2, 10);
            feed(terminal, QByteArray("\x1b[") + QByteArray::number(i < 8 ? 30 + i : 82 + i) + "mx");
            seen.insert(terminal.line(0).front().foreground);
        }
        QCOMPARE(seen.size(), 16);
    }

    void cursorShapes()
    {
        Terminal terminal(2, 10);
        feed(terminal, "\x1b[3 q");
        QCOMPARE(terminal.cursorShape(), Terminal::CursorShape::Underline);
        QVERIFY(terminal.doesCursorBlink());
        feed(terminal, "\x1b[6 q");
        QCOMPARE(terminal.cursorShape(), Terminal::CursorShape::Bar);
        QVERIFY(!terminal.doesCursorBlink());
        feed(terminal, "\x1b[?25l");
        QVERIFY(!terminal.isCursorVisible());
    }

    void scrollbackIsBounded()
    {
        Terminal terminal(5, 20);
        for (int i = 0; i < Terminal::kMaxScrollback + 1000; ++i)
            feed(terminal, QByteArray::number(i) + "\r\n");
        QCOMPARE(terminal.scrollback(), Terminal::kMaxScrollback);
        QCOMPARE(terminal.forgotten(), qint64(996));
        QCOMPARE(terminal.text(-1), QString::number(Terminal::kMaxScrollback + 995));
        QCOMPARE(terminal.text(-Terminal::kMaxScrollback), QStringLiteral("996"));
        QCOMPARE(terminal.text(-Terminal::kMaxScrollback - 1), QString());
        terminal.clearScrollback();
        QCOMPARE(terminal.scrollback(), 0);
    }

    void resizingKeepsTheText()
    {
        Terminal terminal(4, 20);
        feed(terminal, "1\r\n2\r\n3\r\n4\r\n5\r\n6");
        QCOMPARE(terminal.scrollback(), 2);
        terminal.resize(6, 30);
        QCOMPARE(screen(terminal), QStringLiteral("1|2|3|4|5|6"));
        terminal.resize(3, 30);
        QCOMPARE(terminal.text(2), QStringLiteral("6"));
        QCOMPARE(terminal.text(-1), QStringLiteral("3"));
        terminal.resize(0, 0);
        QCOMPARE(terminal.rows(), Terminal::kMinRows);
        terminal.resize(100'000, 100'000);
        QCOMPARE(terminal.columns(), Terminal::kMaxColumns);
    }

    void keysAsTheGuestExpectsThem_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QByteArray>("bytes");
        using Key = Terminal::Key;
        const int none = Qt::NoModifier;
        QTest::newRow("up") << QByteArray() << int(Key::Up) << none << QByteArray("\x1b[A");
        QTest::newRow("up in application mode")
            << QByteArray("\x1b[?1h") << int(Key::Up) << none << QByteArray("\x1bOA");
        QTest::newRow("ctrl right") << QByteArray() << int(Key::Right) << int(Qt::ControlModifier)
                                    << QByteArray("\x1b[1;5C");
        QTest::newRow("enter") << QByteArray() << int(Key::Enter) << none << QByteArray("\r");
        QTest::newRow("backspace") << QByteArray() << int(Key::Backspace) << none << QByteArray("\x7f");
        QTest::newRow("delete") << QByteArray() << int(Key::Delete) << none << QByteArray("\x1b[3~");
        QTest::newRow("F1") << QByteArray() << int(Key::Function1) << none << QByteArray("\x1bOP");
        QTest::newRow("F12") << QByteArray() << int(Key::Function12) << none << QByteArray("\x1b[24~");
        QTest::newRow("shift tab") << QByteArray() << int(Key::Tab) << int(Qt::ShiftModifier)
                                   << QByteArray("\x1b[Z");
    }
    void keysAsTheGuestExpectsThem()
    {
        QFETCH(QByteArray, mode);
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QByteArray, bytes);
        Terminal terminal(5, 20);
        QByteArray out;
        terminal.onOutput = [&](const QByteArray &part) { out += part; };
        feed(terminal, mode);
        terminal.sendKey(Terminal::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(out, bytes);
    }

    void textAndControlCharacters()
    {
        Terminal terminal(5, 20);
        QByteArray out;
        terminal.onOutput = [&](const QByteArray &part) { out += part; };
        terminal.sendText(QStringLiteral("aÄ"), Qt::ShiftModifier);
        terminal.sendText(QStringLiteral("c"), Qt::ControlModifier);
        terminal.sendText(QStringLiteral("x"), Qt::AltModifier);
        QCOMPARE(out, QByteArray("a\xc3\x84\x03\x1bx"));
    }

    void pastedTextCannotEscapeItsBrackets()
    {
        Terminal terminal(5, 20);
        QByteArray out;
        terminal.onOutput = [&](const QByteArray &part) { out += part; };
        terminal.paste(QStringLiteral("ls\r\n"));
        QCOMPARE(out, QByteArray("ls\r"));
        out.clear();
        feed(terminal, "\x1b[?2004h");
        terminal.paste(QStringLiteral("a\x1b[201~rm\nb\u009b\x03"));
        QCOMPARE(out, QByteArray("\x1b[200~a[201~rm\rb\x1b[201~"));
    }

    void answersWhatItIsAsked()
    {
        Terminal terminal(5, 20);
        QByteArray out;
        terminal.onOutput = [&](const QByteArray &part) { out += part; };
        feed(terminal, "ab\x1b[6n");
        QCOMPARE(out, QByteArray("\x1b[1;3R"));
    }

    void titleIsBounded()
    {
        Terminal terminal(5, 20);
        feed(terminal, "\x1b]2;web-01\x07");
        QCOMPARE(terminal.title(), QStringLiteral("web-01"));
        feed(terminal, "\x1b]2;" + QByteArray(1'000'000, 'x') + "\x07");
        QVERIFY(terminal.title().size() <= 1024);
    }

    void survivesRandomBytesAndSizes()
    {
        static const QByteArray interesting(
            "\x1b[]?;:0123456789ABCDEFGHJKLMPSTXZ@abcdefghlmnpqrsu~\x9b\x90\x07\r\n\b\t\xe6\x97\xa5");
        for (quint32 seed = 1; seed <= 60; ++seed) {
            std::mt19937 random(seed);
            Terminal terminal(24, 80);
            for (int i = 0; i < 60; ++i) {
                QByteArray noise(qsizetype(random() % 2000), Qt::Uninitialized);
                for (char &byte : noise)
                    byte = random() % 8 == 0 ? char(random())
                                             : interesting[qsizetype(random() % quint32(interesting.size()))];
                feed(terminal, noise);
                if (random() % 3 == 0)
                    terminal.resize(int(random() % 80), int(random() % 200));
                for (int row = -3; row < terminal.rows(); ++row)
                    QCOMPARE(int(terminal.line(row).size()), terminal.columns());
                QVERIFY(QRect(0, 0, terminal.columns(), terminal.rows()).contains(terminal.cursor()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
