// uses: console/vnc console/serial
#include "console/serial/terminalview.h"
#include "console/vnc/vncclient.h"
#include "console/widgets/consolewidget.h"
#include "console/widgets/fullscreenwindow.h"
#include "console/widgets/graphicspane.h"
#include "console/widgets/serialpane.h"
#include "tests/console/vnc/rfbserver.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPromise>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace inn;
using namespace inn::console;
using namespace inn::console::test;
using Then = ScriptedServer::Then;
using State = ConsolePane::State;

namespace {

constexpr QSize kSize { 320, 200 };

QFuture<Result<FileDescriptor>> answered(Result<FileDescriptor> result)
{
    QPromise<Result<FileDescriptor>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

QByteArray filled(QSize size, quint32 rgb)
{
    return oneRectangle(
        QRect(QPoint(), size), 7, be(quint8(0x80), quint8(rgb >> 16), quint8(rgb >> 8), quint8(rgb)));
}

// The picture comes a moment after its size.
bool isPainted(const QImage &picture)
{
    return !picture.isNull() && picture.pixelColor(0, 0) == QColor(0x33, 0x66, 0xcc);
}

// A guest with one display and one serial line, and a widget that shows them.
struct Guest
{
    Guest()
    {
        talk = hello(kSize) + filled(kSize, 0x3366cc);
        widget.setGuestName(QStringLiteral("web-01"));
        widget.resize(900, 700);
        std::vector<ConsoleEndpoint> endpoints(2);
        endpoints[0]
            = { ConsoleEndpoint::Graphics, QStringLiteral("Graphics 1"), [this] { return openGraphics(); } };
        endpoints[1]
            = { ConsoleEndpoint::Serial, QStringLiteral("Serial 1"), [this] { return openSerial(); } };
        widget.setEndpoints(endpoints);
        for (auto *pane : widget.findChildren<ConsolePane *>())
            pane->setRetryDelays(std::chrono::milliseconds(20), std::chrono::milliseconds(100));
    }
    QFuture<Result<FileDescriptor>> openGraphics()
    {
        ++opened;
        if (refusal)
            return answered(*refusal);
        servers.push_back(std::make_unique<ScriptedServer>(talk, Then::Hold));
        return answered(servers.back()->clientEnd());
    }
    QFuture<Result<FileDescriptor>> openSerial()
    {
        ++serialOpened;
        int ends[2] = { -1, -1 };
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("no socket pair");
        serial = FileDescriptor(ends[0]);
        return answered(FileDescriptor(ends[1]));
    }
    void start()
    {
        widget.show();
        widget.setGuestActive(GuestActivity::Active);
    }
    GraphicsPane *graphics() { return qobject_cast<GraphicsPane *>(widget.currentPane()); }
    DisplayView *view() { return graphics()->displayView(); }
    template<class Widget>
    Widget *child(const char *name)
    {
        return widget.currentPane()->findChild<Widget *>(QLatin1String(name));
    }
    QByteArray heard() { return all += servers.back()->heard(); }

    QByteArray talk;
    std::optional<Error> refusal;
    int opened = 0;
    int serialOpened = 0;
    FileDescriptor serial;
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    QByteArray all;
    ConsoleWidget widget;
};

struct VncClientHolder
{
    explicit VncClientHolder(FileDescriptor socket)
        : client(std::make_unique<VncClient>(VncOptions { QStringLiteral("web-01") }))
    {
        client->start(std::move(socket));
    }
    std::unique_ptr<VncClient> client;
};

} // namespace

class TestConsoleWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void connectsOnlyWhenLookedAtAndActive()
    {
        Guest guest;
        guest.widget.setGuestActive(GuestActivity::Active);
        QCOMPARE(guest.opened, 0);
        guest.widget.show();
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Connected);
        QTRY_COMPARE(guest.widget.currentFramebuffer().size(), kSize);
        QCOMPARE(guest.opened, 1);
        QCOMPARE(guest.serialOpened, 0);
        QVERIFY(guest.widget.findChild<QLabel *>(QStringLiteral("consoleStatus"))
                    ->text()
                    .contains(QStringLiteral("320 × 200")));
    }

    void aMachineThatIsOffSaysSo()
    {
        Guest guest;
        guest.widget.show();
        auto *title = guest.child<QLabel>("consoleNoticeTitle");
        QVERIFY(title->isVisible());
        QCOMPARE(title->text(), QStringLiteral("“web-01” is off"));
        QVERIFY(!guest.view()->isVisible());
        guest.widget.setGuestActive(GuestActivity::Active);
        QTRY_VERIFY(guest.view()->isVisible());
        QVERIFY(!title->isVisible());
        guest.widget.setGuestActive(GuestActivity::Off);
        QVERIFY(title->isVisible());
        QCOMPARE(guest.widget.currentPane()->state(), State::Off);
    }

    void reconnectsByItselfAfterALoss()
    {
        Guest guest;
        guest.start();
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Connected);
        QTRY_VERIFY(isPainted(guest.widget.currentFramebuffer()));
        guest.servers.back().reset();
        guest.servers.pop_back();
        QTRY_COMPARE(guest.opened, 2);
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Connected);
    }

    void backsOffWhileItFailsAndReconnectsOnRequest()
    {
        Guest guest;
        guest.refusal
            = Error { ErrorCode::Unreachable, QStringLiteral("The display of “web-01” is not there yet.") };
        guest.start();
        QTRY_VERIFY(guest.opened >= 3);
        QTRY_COMPARE(guest.child<QLabel>("consoleNoticeTitle")->text(), guest.refusal->message);
        guest.graphics()->setRetryDelays(std::chrono::minutes(1), std::chrono::minutes(1));
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Waiting);
        guest.refusal.reset();
        auto *button = guest.child<QPushButton>("consoleReconnect");
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Connected);
    }

    void doesNotRepeatWhatCannotSucceed()
    {
        Guest guest;
        guest.refusal = Error { ErrorCode::Denied, QStringLiteral("You may not see “web-01”.") };
        guest.start();
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Failed);
        QTest::qWait(150); // three retries would have happened
        QCOMPARE(guest.opened, 1);
        QVERIFY(guest.child<QPushButton>("consoleReconnect")->isVisible());
    }

    void stopsTryingWhenTheGuestEnds()
    {
        Guest guest;
        guest.refusal = Error { ErrorCode::Unreachable, QStringLiteral("Gone.") };
        guest.start();
        QTRY_VERIFY(guest.opened >= 1);
        guest.widget.setGuestActive(GuestActivity::Off);
        const int opened = guest.opened;
        QTest::qWait(150);
        QCOMPARE(guest.opened, opened);
    }

    void asksForAPasswordInPlace()
    {
        Guest guest;
        guest.talk = QByteArray("RFB 003.008\n") + be(quint8(1), quint8(2)) + QByteArray(16, 'c')
            + be(quint32(0)) + serverInit(kSize);
        guest.start();
        auto *password = guest.child<QLineEdit>("consolePassword");
        QTRY_VERIFY(password->isVisible());
        QTest::keyClicks(password, QStringLiteral("secret"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Connected);
        QVERIFY(password->text().isEmpty());
    }

    void keysAndPointerReachTheGuest()
    {
        Guest guest;
        guest.start();
        QTRY_VERIFY(isPainted(guest.widget.currentFramebuffer()));
        guest.widget.focusConsole();
        QTest::keyPress(guest.view(), Qt::Key_A);
        QTRY_VERIFY(guest.heard().contains(be(quint8(4), quint8(1), quint16(0), quint32('a'))));
        // A key that is down when the keyboard leaves is released.
        guest.view()->releaseCapture();
        QTRY_VERIFY(guest.heard().contains(be(quint8(4), quint8(0), quint16(0), quint32('a'))));
        const QRectF picture = guest.view()->pictureRect();
        QTest::mouseClick(guest.view()->viewport(), Qt::LeftButton, {}, picture.center().toPoint());
        QTRY_VERIFY(guest.heard().contains(be(quint8(5), quint8(1), quint16(160), quint16(100)))
            || guest.heard().contains(be(quint8(5), quint8(1), quint16(159), quint16(99)))
            || guest.heard().contains(be(quint8(5), quint8(1), quint16(159), quint16(100)))
            || guest.heard().contains(be(quint8(5), quint8(1), quint16(160), quint16(99))));
        QWheelEvent wheel(picture.center(), guest.view()->viewport()->mapToGlobal(picture.center()), {},
            { 0, -120 }, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(guest.view()->viewport(), &wheel);
        QTRY_VERIFY(guest.heard().contains(be(quint8(5), quint8(16))));
    }

    void sendsCombinationsFromTheMenu()
    {
        Guest guest;
        guest.start();
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Connected);
        auto *menu = guest.widget.findChild<QMenu *>(QStringLiteral("consoleSendKeyMenu"));
        QVERIFY(menu->actions().size() > 15);
        menu->actions().front()->trigger();
        const auto key
            = [](int down, quint32 keysym) { return be(quint8(4), quint8(down), quint16(0), keysym); };
        QTRY_VERIFY(guest.heard().contains(key(1, 0xffe3) + key(1, 0xffe9) + key(1, 0xffff) + key(0, 0xffff)
            + key(0, 0xffe9) + key(0, 0xffe3)));
    }

    void controlAltMovesTheKeyboardToTheTools()
    {
        Guest guest;
        guest.start();
        QVERIFY(QTest::qWaitForWindowActive(&guest.widget));
        QTRY_VERIFY(isPainted(guest.widget.currentFramebuffer()));
        guest.widget.focusConsole();
        QTRY_VERIFY(guest.view()->hasFocus());
        QTest::keyPress(guest.view(), Qt::Key_Control);
        QTest::keyPress(guest.view(), Qt::Key_Alt, Qt::ControlModifier);
        QTest::keyRelease(guest.view(), Qt::Key_Alt, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(guest.widget.findChild<QComboBox *>(QStringLiteral("consoleChoice"))->hasFocus());
    }

    void relativePointerIsCapturedByAClick()
    {
        Guest guest;
        guest.talk += oneRectangle(QRect(QPoint(), kSize), -257);
        guest.start();
        QTRY_VERIFY(guest.view()->client()
            && guest.view()->client()->pointerMode() == DisplayClient::PointerMode::Relative);
        QWidget *viewport = guest.view()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, viewport->rect().center());
        QVERIFY(guest.view()->isPointerCaptured());
        QTRY_VERIFY(guest.view()->findChild<QLabel *>(QStringLiteral("consoleHint"))->isVisible());
        QMouseEvent move(QEvent::MouseMove, viewport->rect().center() + QPoint(5, -3),
            viewport->mapToGlobal(viewport->rect().center() + QPoint(5, -3)), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QTRY_VERIFY(
            guest.heard().contains(be(quint8(5), quint8(0), quint16(0x7fff + 5), quint16(0x7fff - 3))));
        guest.view()->releaseCapture();
        QVERIFY(!guest.view()->isPointerCaptured());
    }

    void scalingPutsThePictureWhereItBelongs_data()
    {
        QTest::addColumn<DisplayView::Scaling>("scaling");
        QTest::addColumn<QSize>("viewport");
        QTest::addColumn<QRectF>("picture");
        using Scaling = DisplayView::Scaling;
        QTest::newRow("fit, wide") << Scaling::Fit << QSize(1000, 400) << QRectF(180, 0, 640, 400);
        QTest::newRow("fit, small") << Scaling::Fit << QSize(160, 400) << QRectF(0, 150, 160, 100);
        QTest::newRow("whole multiples") << Scaling::Integer << QSize(1000, 500) << QRectF(180, 50, 640, 400);
        QTest::newRow("whole multiples, too small")
            << Scaling::Integer << QSize(160, 100) << QRectF(0, 0, 160, 100);
        QTest::newRow("stretch") << Scaling::Stretch << QSize(1000, 400) << QRectF(0, 0, 1000, 400);
        QTest::newRow("1:1") << Scaling::Original << QSize(1000, 400) << QRectF(340, 100, 320, 200);
    }
    void scalingPutsThePictureWhereItBelongs()
    {
        QFETCH(DisplayView::Scaling, scaling);
        QFETCH(QSize, viewport);
        QFETCH(QRectF, picture);
        ScriptedServer server(hello(kSize) + filled(kSize, 0x3366cc), Then::Hold);
        VncClientHolder holder(server.clientEnd());
        DisplayView view;
        view.setClient(holder.client.get());
        view.setScaling(scaling);
        view.resize(viewport);
        view.show();
        QTRY_VERIFY(isPainted(holder.client->framebuffer()));
        QCOMPARE(view.pictureRect(), picture);
        QCOMPARE(view.guestPosition(picture.topLeft()), QPoint(0, 0));
        QCOMPARE(view.guestPosition(picture.bottomRight() + QPointF(50, 50)), QPoint(319, 199));
        const QImage shot = view.grab().toImage();
        QCOMPARE(shot.pixelColor(picture.center().toPoint()), QColor(0x33, 0x66, 0xcc));
    }

    void unscaledPicturesThatDoNotFitAreScrolled()
    {
        ScriptedServer server(hello(kSize) + filled(kSize, 0x3366cc), Then::Hold);
        VncClientHolder holder(server.clientEnd());
        DisplayView view;
        view.setClient(holder.client.get());
        view.setScaling(DisplayView::Scaling::Original);
        view.resize(200, 150);
        view.show();
        QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
        QCOMPARE(view.pictureRect().right(), qreal(view.viewport()->width()));
    }

    void endpointsThatStayKeepTheirConnection()
    {
        Guest guest;
        guest.start();
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Connected);
        ConsolePane *before = guest.widget.currentPane();
        guest.widget.setEndpoints({ before->endpoint() });
        QCOMPARE(guest.widget.currentPane(), before);
        QCOMPARE(guest.opened, 1);
        guest.widget.setEndpoints({});
        QVERIFY(guest.widget.findChild<QLabel *>(QStringLiteral("consoleNone"))->isVisible());
        QCOMPARE(guest.widget.currentPane(), nullptr);
    }

    void theSerialConsoleKeepsItsTextWhenTheLineIsLost()
    {
        Guest guest;
        guest.start();
        guest.widget.setCurrentEndpoint(1);
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Connected);
        QCOMPARE(::send(guest.serial.get(), "login: ", 7, MSG_NOSIGNAL), ssize_t(7));
        auto *terminal = guest.widget.currentPane()->findChild<TerminalView *>();
        QTRY_COMPARE(terminal->screenText(), QStringLiteral("login:"));
        guest.widget.findChild<SerialPane *>()->setRetryDelays(
            std::chrono::minutes(1), std::chrono::minutes(1));
        guest.serial.reset();
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Waiting);
        QVERIFY(terminal->isVisible());
        QVERIFY(guest.child<QPushButton>("consoleReconnect")->isVisible());
        guest.widget.reconnect();
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Connected);
        QCOMPARE(terminal->screenText(), QStringLiteral("login:"));
    }

    void fullScreenTakesTheConsoleAndGivesItBack()
    {
        Guest guest;
        guest.start();
        QTRY_COMPARE(guest.widget.currentPane()->state(), State::Connected);
        QTest::keyClick(guest.view(), Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(guest.widget.isFullScreenShown());
        QVERIFY(guest.view()->window() != &guest.widget);
        QVERIFY(guest.view()->isVisible());
        auto *window = qobject_cast<FullScreenWindow *>(guest.view()->window());
        QVERIFY(window);
        auto *leave = window->findChild<QToolButton *>(QStringLiteral("leaveFullScreen"));
        QTRY_VERIFY(leave->isVisible());
        QTest::mouseClick(leave, Qt::LeftButton);
        QTRY_VERIFY(!guest.widget.isFullScreenShown());
        QCOMPARE(guest.view()->window(), &guest.widget);
        QVERIFY(guest.view()->isVisible());
        QCOMPARE(guest.widget.currentPane()->state(), State::Connected);
        QCOMPARE(guest.opened, 1);
    }

    void savesAScreenshot()
    {
        Guest guest;
        guest.start();
        QTRY_VERIFY(isPainted(guest.widget.currentFramebuffer()));
        QTemporaryDir folder;
        QString suggested;
        guest.widget.setPathChooser([&](const QString &suggestion, const auto &chosen) {
            suggested = suggestion;
            chosen(folder.filePath(suggestion));
        });
        guest.widget.saveScreenshot();
        QVERIFY(suggested.startsWith(QStringLiteral("web-01-")));
        const QImage image(folder.filePath(suggested));
        QCOMPARE(image.size(), kSize);
        QCOMPARE(image.pixelColor(5, 5), QColor(0x33, 0x66, 0xcc));
        guest.widget.setPathChooser(
            [&](const QString &, const auto &chosen) { chosen(QStringLiteral("/nonexistent/x.png")); });
        guest.widget.saveScreenshot();
        QVERIFY(guest.widget.findChild<QLabel *>(QStringLiteral("consoleStatus"))
                    ->text()
                    .contains(QStringLiteral("Cannot save")));
    }

    void theClipboardIsSharedOnlyWhileTheConsoleHasTheKeyboard()
    {
        Guest guest;
        guest.start();
        QVERIFY(QTest::qWaitForWindowActive(&guest.widget));
        QTRY_VERIFY(isPainted(guest.widget.currentFramebuffer()));
        guest.widget.findChild<QComboBox *>(QStringLiteral("consoleChoice"))->setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("private"));
        guest.servers.back()->say(be(quint8(3), quint8(0), quint16(0), quint32(4)) + "evil");
        QTest::qWait(50);
        QVERIFY(!guest.heard().contains("private"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("private"));
        guest.widget.focusConsole();
        QTRY_VERIFY(guest.heard().contains("private"));
        guest.servers.back()->say(be(quint8(3), quint8(0), quint16(0), quint32(4)) + "good");
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("good"));
    }

    void everyControlHasANameAndText()
    {
        Guest guest;
        guest.start();
        for (const QWidget *widget : guest.widget.findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QAbstractScrollArea *>(widget);
            const bool ofQt = widget->objectName().startsWith(QLatin1String("qt_"))
                || (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
                || widget->inherits("QComboBoxListView");
            if (!interactive || ofQt)
                continue;
            const auto *button = qobject_cast<const QToolButton *>(widget);
            const bool named = !widget->objectName().isEmpty()
                || (button && button->defaultAction() && !button->defaultAction()->objectName().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestConsoleWidget)
#include "tst_consolewidget.moc"
