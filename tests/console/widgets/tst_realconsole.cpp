// label: real
// uses: console/vnc console/serial
// timeout: 120
// Real QEMU without a guest: its firmware paints a screen, answers keys, and talks on the serial line.
#include "console/serial/terminalview.h"
#include "console/vnc/vncclient.h"
#include "console/widgets/consolewidget.h"
#include "console/widgets/graphicspane.h"

#include <QFile>
#include <QProcess>
#include <QPromise>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace inn;
using namespace inn::console;

namespace {

Result<FileDescriptor> connectTo(const QString &path)
{
    FileDescriptor descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (std::size_t(name.size()) >= sizeof address.sun_path)
        return Error { ErrorCode::InvalidConfig, QStringLiteral("The path is too long.") };
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    if (::connect(descriptor.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return Error { ErrorCode::Unreachable, QStringLiteral("QEMU is not there.") };
    return descriptor;
}

ConsoleChannel channelTo(const QString &path)
{
    return [path] {
        QPromise<Result<FileDescriptor>> promise;
        promise.start();
        promise.addResult(connectTo(path));
        promise.finish();
        return promise.future();
    };
}

int colours(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            seen.insert(image.pixel(x, y));
    }
    return int(seen.size());
}

} // namespace

class TestRealConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_qemu = QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64"));
        if (m_qemu.isEmpty())
            QSKIP("qemu-system-x86_64 is not installed");
    }

    void init()
    {
        QVERIFY(m_folder.isValid());
        m_vnc = m_folder.filePath(QStringLiteral("vnc"));
        m_serial = m_folder.filePath(QStringLiteral("serial"));
        m_process.start(m_qemu,
            { QStringLiteral("-machine"), QStringLiteral("pc,accel=tcg,graphics=off"), QStringLiteral("-m"),
                QStringLiteral("64"), QStringLiteral("-nodefaults"), QStringLiteral("-vga"),
                QStringLiteral("std"), QStringLiteral("-vnc"), QStringLiteral("unix:") + m_vnc,
                QStringLiteral("-chardev"), QStringLiteral("socket,id=s,server=on,wait=off,path=") + m_serial,
                QStringLiteral("-serial"), QStringLiteral("chardev:s"), QStringLiteral("-monitor"),
                QStringLiteral("none"), QStringLiteral("-boot"),
                QStringLiteral("menu=on,splash-time=60000") });
        QVERIFY2(m_process.waitForStarted(), qPrintable(m_process.errorString()));
        QTRY_VERIFY2(connectTo(m_vnc).has_value(), m_process.readAllStandardError().constData());
    }

    void cleanup()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void showsTheFirmwareAndTakesKeys_data()
    {
        QTest::addColumn<Link>("link");
        QTest::newRow("local: raw") << Link::Local;
        QTest::newRow("remote: tight") << Link::Remote;
    }
    void showsTheFirmwareAndTakesKeys()
    {
        QFETCH(Link, link);
        VncClient client(VncOptions { .name = QStringLiteral("test"), .link = link });
        QSignalSpy lost(&client, &DisplayClient::lost);
        Result<FileDescriptor> socket = connectTo(m_vnc);
        QVERIFY(socket);
        client.start(*socket);
        QTRY_COMPARE(client.state(), DisplayClient::State::Connected);
        QCOMPARE(client.desktopName(), QStringLiteral("QEMU"));
        // The firmware's boot menu waits: black with light text.
        QTRY_VERIFY_WITH_TIMEOUT(colours(client.framebuffer()) >= 2, 30'000);
        const QImage before = client.framebuffer();
        QVERIFY(before.width() >= 640);
        QTRY_VERIFY(client.leds().has_value());
        // No tablet: the pointer is relative.
        QTRY_COMPARE(client.pointerMode(), DisplayClient::PointerMode::Relative);
        client.sendPointerMotion({ 5, 5 }, DisplayClient::NoButton);
        // Escape opens the list of devices to boot from: much more text.
        const auto differs = [&] {
            sendCombination(client, { Key { 0xff1b, 0x01 } });
            return client.framebuffer() != before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(differs(), 30'000);
        QVERIFY2(
            lost.isEmpty(), lost.isEmpty() ? "" : qPrintable(lost.front().front().value<Error>().fullText()));
        // The end of QEMU is said in one sentence.
        m_process.kill();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.front().front().value<Error>().code, ErrorCode::Unreachable);
    }

    void capsLockLightsUp()
    {
        VncClient client(VncOptions { QStringLiteral("test") });
        Result<FileDescriptor> socket = connectTo(m_vnc);
        QVERIFY(socket);
        client.start(*socket);
        QTRY_VERIFY_WITH_TIMEOUT(colours(client.framebuffer()) >= 2, 30'000);
        // The firmware switches the light itself when it has seen the key: it went by its place.
        const auto lit
            = [&] { return client.leds().value_or(DisplayClient::Leds()).testFlag(DisplayClient::CapsLock); };
        const bool before = lit();
        sendCombination(client, { Key { 0xffe5, 0x3a } });
        QTRY_COMPARE(lit(), !before);
    }

    void theWidgetShowsItAndReconnectsAfterARestart()
    {
        ConsoleWidget widget;
        widget.setGuestName(QStringLiteral("firmware"));
        widget.setEndpoints({ { ConsoleEndpoint::Graphics, QStringLiteral("Graphics 1"), channelTo(m_vnc) },
            { ConsoleEndpoint::Serial, QStringLiteral("Serial 1"), channelTo(m_serial) } });
        widget.resize(1000, 760);
        widget.show();
        widget.setGuestActive(GuestActivity::Active);
        QTRY_VERIFY_WITH_TIMEOUT(colours(widget.currentFramebuffer()) >= 2, 30'000);
        keep(widget, QStringLiteral("graphics"));
        widget.currentPane()->setRetryDelays(std::chrono::milliseconds(100), std::chrono::milliseconds(300));
        m_process.kill();
        QTRY_COMPARE(widget.currentPane()->state(), ConsolePane::State::Waiting);
        keep(widget, QStringLiteral("lost"));
        m_process.waitForFinished();
        init();
        QTRY_COMPARE_WITH_TIMEOUT(widget.currentPane()->state(), ConsolePane::State::Connected, 20'000);
        widget.setCurrentEndpoint(1);
        auto *terminal = widget.currentPane()->findChild<TerminalView *>();
        QTRY_COMPARE(widget.currentPane()->state(), ConsolePane::State::Connected);
        QTRY_VERIFY_WITH_TIMEOUT(colours(widget.currentFramebuffer()) >= 2, 30'000);
        // The firmware has its keyboard on the serial line too: Escape opens its list of devices.
        const auto answered = [&] {
            QTest::keyClick(terminal, Qt::Key_Escape);
            return terminal->screenText().contains(QStringLiteral("Select boot device"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 30'000);
        keep(widget, QStringLiteral("serial"));
    }

private:
    // For looking at: INN_TEST_PICTURES names a folder.
    static void keep(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("INN_TEST_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(QStringLiteral("%1/console-%2.png").arg(folder, name));
    }

    QTemporaryDir m_folder;
    QString m_qemu;
    QString m_vnc;
    QString m_serial;
    QProcess m_process;
};

QTEST_MAIN(TestRealConsole)
#include "tst_realconsole.moc"
