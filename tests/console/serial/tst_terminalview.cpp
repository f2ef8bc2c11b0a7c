#include "console/serial/terminalview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace inn;
using namespace inn::console;

namespace {

// In one piece: a socket pair holds few pieces, however small.
QByteArray numbers(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += QByteArray::number(i) + "\r\n";
    return lines;
}

// A view on one end of a socket pair; the test is the guest at the other.
struct Line
{
    Line()
    {
        int ends[2] = { -1, -1 };
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("no socket pair");
        guest = FileDescriptor(ends[0]);
        view.resize(800, 500);
        view.show();
        view.attach(FileDescriptor(ends[1]));
        view.setFocus();
    }
    void say(const QByteArray &bytes)
    {
        QCOMPARE(
            ::send(guest.get(), bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL), bytes.size());
    }
    QByteArray heard()
    {
        char part[8192];
        ssize_t got = 0;
        while ((got = ::recv(guest.get(), part, sizeof part, MSG_DONTWAIT)) > 0)
            all.append(part, got);
        return all;
    }
    QPoint cell(int row, qreal column) // in the viewport
    {
        const QFontMetricsF metrics(view.font());
        return { int(3 + column * metrics.horizontalAdvance(QLatin1Char('M'))),
            int(3 + (row + 0.5) * std::ceil(metrics.height())) };
    }

    FileDescriptor guest;
    TerminalView view;
    QByteArray all;
};

} // namespace

class TestTerminalView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<inn::Error>(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void showsWhatTheGuestSays()
    {
        Line line;
        line.say("\x1b[1;32mweb-01\x1b[0m login: ");
        QTRY_COMPARE(line.view.screenText(), QStringLiteral("web-01 login:"));
        QVERIFY(line.view.terminal().rows() > 10);
        QVERIFY(line.view.terminal().columns() > 40);
    }

    void typingReachesTheGuestAndItsEchoTheScreen()
    {
        Line line;
        QTest::keyClicks(&line.view, QStringLiteral("root"));
        QTest::keyClick(&line.view, Qt::Key_Return);
        QTRY_COMPARE(line.heard(), QByteArray("root\r"));
        line.say(line.all + "\n");
        QTRY_COMPARE(line.view.screenText(), QStringLiteral("root"));
    }

    void keysThatMenusWouldTake_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ctrl c") << int(Qt::Key_C) << int(Qt::ControlModifier) << QByteArray("\x03");
        QTest::newRow("ctrl space") << int(Qt::Key_Space) << int(Qt::ControlModifier) << QByteArray(1, '\0');
        QTest::newRow("alt b") << int(Qt::Key_B) << int(Qt::AltModifier)
                               << QByteArray("\x1b"
                                             "b");
        QTest::newRow("tab") << int(Qt::Key_Tab) << 0 << QByteArray("\t");
        QTest::newRow("shift tab") << int(Qt::Key_Backtab) << int(Qt::ShiftModifier) << QByteArray("\x1b[Z");
        QTest::newRow("escape") << int(Qt::Key_Escape) << 0 << QByteArray("\x1b");
        QTest::newRow("page up") << int(Qt::Key_PageUp) << 0 << QByteArray("\x1b[5~");
        QTest::newRow("F10") << int(Qt::Key_F10) << 0 << QByteArray("\x1b[21~");
    }
    void keysThatMenusWouldTake()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QByteArray, bytes);
        Line line;
        QTest::keyClick(&line.view, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTRY_COMPARE(line.heard(), bytes);
    }

    void controlAltAloneLetsTheKeyboardGo()
    {
        Line line;
        QSignalSpy released(&line.view, &TerminalView::releaseRequested);
        QTest::keyPress(&line.view, Qt::Key_Control);
        QTest::keyPress(&line.view, Qt::Key_Alt, Qt::ControlModifier);
        QTest::keyRelease(&line.view, Qt::Key_Alt, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(released.size(), 1);
        QTest::keyPress(&line.view, Qt::Key_Control);
        QTest::keyPress(&line.view, Qt::Key_Alt, Qt::ControlModifier);
        QTest::keyClick(&line.view, Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyRelease(&line.view, Qt::Key_Alt, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(released.size(), 1);
    }

    void aFloodNeverHoldsTheEventLoop()
    {
        Line line;
        std::atomic_bool stop { false };
        std::thread flood([&] {
            const QByteArray bytes
                = QByteArray("\x1b[31mThe quick brown fox jumps over the lazy dog\x1b[0m\r\n").repeated(200);
            while (!stop
                && ::send(line.guest.get(), bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL) > 0) {
            }
        });
        // A timer must get its turn; the longest wait between two turns is what a user would feel.
        QElapsedTimer since;
        qint64 longest = 0;
        int turns = 0;
        QTimer timer;
        timer.setInterval(1);
        connect(&timer, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
            ++turns;
        });
        since.start();
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(line.view.terminal().forgotten() > 20'000 && turns > 50, 30'000);
        stop = true;
        ::shutdown(line.guest.get(), SHUT_RDWR);
        flood.join();
        QVERIFY2(longest < 2000, qPrintable(QString::number(longest)));
        QCOMPARE(line.view.terminal().scrollback(), Terminal::kMaxScrollback);
    }

    void dragSelectsAndCopies()
    {
        Line line;
        line.say("hello brave world\r\nsecond line");
        QTRY_VERIFY(line.view.screenText().contains(QStringLiteral("second")));
        QTest::mousePress(line.view.viewport(), Qt::LeftButton, {}, line.cell(0, 6));
        QTest::mouseMove(line.view.viewport(), line.cell(1, 6));
        QMouseEvent move(QEvent::MouseMove, line.cell(1, 6),
            line.view.viewport()->mapToGlobal(line.cell(1, 6)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(line.view.viewport(), &move);
        QTest::mouseRelease(line.view.viewport(), Qt::LeftButton, {}, line.cell(1, 6));
        QCOMPARE(line.view.selectedText(), QStringLiteral("brave world\nsecond"));
        QTest::keyClick(&line.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("brave world\nsecond"));
        QVERIFY(line.heard().isEmpty());
    }

    void doubleClickSelectsAWord()
    {
        Line line;
        line.say("see /etc/fstab, now");
        QTRY_VERIFY(!line.view.screenText().isEmpty());
        QTest::mouseDClick(line.view.viewport(), Qt::LeftButton, {}, line.cell(0, 7.5));
        QCOMPARE(line.view.selectedText(), QStringLiteral("/etc/fstab"));
        QTest::mousePress(line.view.viewport(), Qt::LeftButton, {}, line.cell(0, 7.5));
        QCOMPARE(line.view.selectedText(), QStringLiteral("see /etc/fstab, now"));
    }

    void theSelectionStaysWithItsLinesWhileTheyScroll()
    {
        Line line;
        line.say("marked\r\n");
        QTRY_VERIFY(!line.view.screenText().isEmpty());
        QTest::mouseDClick(line.view.viewport(), Qt::LeftButton, {}, line.cell(0, 2.5));
        line.say(QByteArray("more\r\n").repeated(200));
        QTRY_VERIFY(line.view.terminal().scrollback() > 100);
        QCOMPARE(line.view.selectedText(), QStringLiteral("marked"));
    }

    void pastesByKeyboardAndMiddleClick()
    {
        Line line;
        line.say("\x1b[?2004hready");
        QTRY_COMPARE(line.view.screenText(), QStringLiteral("ready"));
        QGuiApplication::clipboard()->setText(QStringLiteral("ls -l\n"));
        QTest::keyClick(&line.view, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(line.heard(), QByteArray("\x1b[200~ls -l\r\x1b[201~"));
        QTest::mouseClick(line.view.viewport(), Qt::MiddleButton);
        QTRY_COMPARE(line.heard().count("ls -l"), 2);
    }

    void aBigPasteArrivesWholeThoughTheGuestReadsSlowly()
    {
        Line line;
        const QString text = QString(1'000'000, QLatin1Char('x'));
        QGuiApplication::clipboard()->setText(text);
        line.view.paste();
        QTRY_COMPARE_WITH_TIMEOUT(line.heard().size(), text.size(), 20'000);
    }

    void aGuestThatNeverReadsIsSaid()
    {
        Line line;
        QSignalSpy problem(&line.view, &TerminalView::problem);
        QGuiApplication::clipboard()->setText(QString(3'000'000, QLatin1Char('x')));
        line.view.paste();
        line.view.paste();
        QCOMPARE(problem.size() > 0, true);
    }

    void scrollsBackAndFollowsAgain()
    {
        Line line;
        line.say(numbers(300));
        QScrollBar *bar = line.view.verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 200);
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(&line.view, Qt::Key_PageUp, Qt::ShiftModifier);
        const int fromEnd = bar->maximum() - bar->value();
        QVERIFY(fromEnd > 0);
        const int value = bar->value();
        line.say("more\r\n");
        QTRY_VERIFY(bar->maximum() - bar->value() > fromEnd); // what is being read stays in place
        QCOMPARE(bar->value(), value);
        QTest::keyClick(&line.view, Qt::Key_X);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void theWheelScrollsInTheScrollbackAndInPagers()
    {
        Line line;
        line.say(numbers(300));
        QScrollBar *bar = line.view.verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 200);
        const auto wheel = [&] {
            QWheelEvent event(line.cell(1, 1), line.view.viewport()->mapToGlobal(line.cell(1, 1)), {},
                { 0, 120 }, {}, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(line.view.viewport(), &event);
        };
        wheel();
        QCOMPARE(bar->value(), bar->maximum() - 3);
        line.say("\x1b[?1049h");
        QTRY_VERIFY(line.view.terminal().isAlternateScreen());
        wheel();
        QTRY_COMPARE(line.heard(), QByteArray("\x1b[A\x1b[A\x1b[A"));
    }

    void findsTextUpwards()
    {
        Line line;
        line.say("Error one\r\nfine\r\nerror two\r\n");
        QTRY_VERIFY(line.view.screenText().contains(QStringLiteral("two")));
        QVERIFY(line.view.find(QStringLiteral("ERROR")));
        QCOMPARE(line.view.selectedText(), QStringLiteral("error"));
        QVERIFY(line.view.find(QStringLiteral("error")));
        QCOMPARE(line.view.selectedText(), QStringLiteral("Error"));
        QVERIFY(!line.view.find(QStringLiteral("nowhere")));
    }

    void zoomChangesTheGrid()
    {
        Line line;
        const int columns = line.view.terminal().columns();
        QTest::keyClick(&line.view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(line.view.terminal().columns() < columns);
        QTest::keyClick(&line.view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(line.view.terminal().columns(), columns);
    }

    void saysWhenTheLineIsClosedAndKeepsTheText()
    {
        Line line;
        QSignalSpy lost(&line.view, &TerminalView::lost);
        line.say("last words");
        QTRY_VERIFY(!line.view.screenText().isEmpty());
        line.guest.reset();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.front().front().value<Error>().code, ErrorCode::Unreachable);
        QVERIFY(!line.view.isAttached());
        QCOMPARE(line.view.screenText(), QStringLiteral("last words"));
        QTest::keyClicks(&line.view, QStringLiteral("nobody"));
    }

    void theMenuHasWhatTheKeysDo()
    {
        Line line;
        const std::unique_ptr<QMenu> menu(line.view.createContextMenu());
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                names += action->objectName();
        }
        QCOMPARE(names.size(), 9);
        QVERIFY(names.contains(QStringLiteral("copy")));
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_MAIN(TestTerminalView)
#include "tst_terminalview.moc"
