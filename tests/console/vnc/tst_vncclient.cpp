// timeout: 180
#include "console/vnc/extendedclipboard.h"
#include "console/vnc/vncclient.h"
#include "tests/console/vnc/rfbserver.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace inn;
using namespace inn::console;
using namespace inn::console::test;
using Then = ScriptedServer::Then;
using State = DisplayClient::State;

namespace {

constexpr quint32 kRed = 0xff0000;
constexpr quint32 kGreen = 0x00ff00;
constexpr quint32 kBlue = 0x0000ff;
constexpr QSize kSmall { 20, 18 };

VncOptions options(int milliseconds = 20'000)
{
    VncOptions result;
    result.name = QStringLiteral("web-01");
    const std::chrono::milliseconds limit(milliseconds);
    result.timeouts = { limit, limit, limit * 2 };
    return result;
}

QByteArray tpixel(quint32 rgb)
{
    return be(quint8(rgb >> 16), quint8(rgb >> 8), quint8(rgb));
}
QByteArray cpixel(quint32 rgb)
{
    return be(quint8(rgb), quint8(rgb >> 8), quint8(rgb >> 16));
}
QByteArray repeated(const QByteArray &what, int count)
{
    return what.repeated(count);
}
QByteArray compact(qsizetype length) // a tight length
{
    return be(quint8((length & 0x7f) | 0x80), quint8(((length >> 7) & 0x7f) | 0x80), quint8(length >> 14));
}
QByteArray zrle(const QByteArray &tiles)
{
    const QByteArray data = zlib(tiles);
    return be(quint32(data.size())) + data;
}
QByteArray tightData(const QByteArray &data)
{
    const QByteArray compressed = zlib(data);
    return compact(compressed.size()) + compressed;
}

struct Connection
{
    explicit Connection(const QByteArray &bytes, Then then = Then::Hold, quint32 seed = 1, int limit = 20'000)
        : server(bytes, then, seed)
        , client(options(limit))
        , lost(&client, &DisplayClient::lost)
    {
        client.start(server.clientEnd());
    }
    [[nodiscard]] Error error() const
    {
        return lost.isEmpty() ? Error {} : lost.front().front().value<Error>();
    }
    // Whether the connection ended, waiting for it without polling.
    bool ends() { return !lost.isEmpty() || lost.wait(10'000); }
    [[nodiscard]] quint32 at(int x, int y) const
    {
        return client.framebuffer().isNull() ? 0 : client.framebuffer().pixel(x, y) & 0xffffff;
    }

    ScriptedServer server;
    VncClient client;
    QSignalSpy lost;
};

} // namespace

class TestVncClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<inn::Error>(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void showsWhatEachEncodingPaints_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<quint32>("topLeft");
        QTest::addColumn<quint32>("bottomRight");
        const QRect all(QPoint(), kSmall);
        const int count = kSmall.width() * kSmall.height();

        QTest::newRow("raw") << oneRectangle(all, RfbRaw, repeated(pixel(kRed), count - 1) + pixel(kBlue))
                             << kRed << kBlue;
        QTest::newRow("copying a rectangle") << update(2,
            rectangle(all, RfbRaw, repeated(pixel(kRed), count / 2) + repeated(pixel(kBlue), count / 2))
                + rectangle({ 0, 0, 20, 9 }, RfbCopyRect, be(quint16(0), quint16(9))))
                                             << kBlue << kBlue;
        QTest::newRow("copying onto itself, one line down") << update(2,
            rectangle(all, RfbRaw, repeated(pixel(kRed), count - 20) + repeated(pixel(kBlue), 20))
                + rectangle({ 0, 1, 20, 17 }, RfbCopyRect, be(quint16(0), quint16(0))))
                                                            << kRed << kRed;
        // Four tiles: background, kept background with a coloured part, kept, raw.
        QTest::newRow("hextile") << oneRectangle(all, RfbHextile,
            be(quint8(2)) + pixel(kRed) + be(quint8(8 + 16), quint8(1)) + pixel(kGreen)
                + be(quint8(0), quint8(0)) + be(quint8(0)) + be(quint8(1)) + repeated(pixel(kBlue), 8))
                                 << kRed << kBlue;
        QTest::newRow("hextile with foreground parts") << oneRectangle({ 0, 0, 16, 16 }, RfbHextile,
            be(quint8(2 + 4 + 8)) + pixel(kGreen) + pixel(kRed) + be(quint8(1), quint8(0x00), quint8(0x33)))
                                                       << kRed << 0U;
        QTest::newRow("zrle raw") << oneRectangle(
            all, RfbZrle, zrle(be(quint8(0)) + repeated(cpixel(kRed), count - 1) + cpixel(kBlue)))
                                  << kRed << kBlue;
        QTest::newRow("zrle solid") << oneRectangle(all, RfbZrle, zrle(be(quint8(1)) + cpixel(kGreen)))
                                    << kGreen << kGreen;
        QTest::newRow("zrle two colours") << oneRectangle(all, RfbZrle,
            zrle(be(quint8(2)) + cpixel(kRed) + cpixel(kBlue) + QByteArray(17 * 3, '\0')
                + QByteArray("\x00\x00\x10", 3)))
                                          << kRed << kBlue;
        QTest::newRow("zrle runs") << oneRectangle(all, RfbZrle,
            zrle(be(quint8(128)) + cpixel(kRed) + be(quint8(255), quint8(359 - 256)) + cpixel(kBlue)
                + be(quint8(0)))) << kRed
                                   << kBlue;
        QTest::newRow("zrle palette runs") << oneRectangle(all, RfbZrle,
            zrle(be(quint8(130)) + cpixel(kRed) + cpixel(kBlue)
                + be(quint8(0x80), quint8(255), quint8(359 - 256)) + be(quint8(1))))
                                           << kRed << kBlue;
        QTest::newRow("tight fill") << oneRectangle(all, RfbTight, be(quint8(0x80)) + tpixel(kGreen))
                                    << kGreen << kGreen;
        QTest::newRow("tight copy") << oneRectangle(
            all, RfbTight, be(quint8(0)) + tightData(repeated(tpixel(kRed), count - 1) + tpixel(kBlue)))
                                    << kRed << kBlue;
        QTest::newRow("tight two colours") << oneRectangle(all, RfbTight,
            be(quint8(0x40), quint8(1), quint8(1)) + tpixel(kRed) + tpixel(kBlue)
                + tightData(QByteArray(17 * 3, '\0') + QByteArray("\x00\x00\x10", 3)))
                                           << kRed << kBlue;
        QTest::newRow("tight palette") << oneRectangle(all, RfbTight,
            be(quint8(0x40), quint8(1), quint8(2)) + tpixel(kRed) + tpixel(kGreen) + tpixel(kBlue)
                + tightData(QByteArray(count - 1, '\0') + '\2'))
                                       << kRed << kBlue;
        // One first difference makes all red: each further one is zero; then blue at the end.
        QTest::newRow("tight gradient") << oneRectangle(all, RfbTight,
            be(quint8(0x40), quint8(2))
                + tightData(
                    tpixel(kRed) + repeated(tpixel(0), count - 2) + be(quint8(1), quint8(0), quint8(255))))
                                        << kRed << kBlue;
        QTest::newRow("tight uncompressed because short")
            << oneRectangle({ 0, 0, 1, 1 }, RfbTight, be(quint8(0)) + tpixel(kRed)) << kRed << 0U;
        QTest::newRow("last rectangle ends the update early") << update(
            0xffff, rectangle(all, RfbTight, be(quint8(0x80)) + tpixel(kGreen)) + rectangle({}, -224))
                                                              << kGreen << kGreen;
    }
    void showsWhatEachEncodingPaints()
    {
        QFETCH(QByteArray, picture);
        QFETCH(quint32, topLeft);
        QFETCH(quint32, bottomRight);
        for (quint32 seed = 1; seed <= 10; ++seed) {
            Connection connection(hello(kSmall) + picture, Then::Hold, seed);
            const auto painted
                = [&] { return connection.at(0, 0) == topLeft && connection.at(19, 17) == bottomRight; };
            QTRY_VERIFY2(painted(),
                qPrintable(QStringLiteral("seed %1: %2 %3, %4")
                               .arg(seed)
                               .arg(connection.at(0, 0), 6, 16)
                               .arg(connection.at(19, 17), 6, 16)
                               .arg(connection.error().message)));
            QVERIFY(connection.lost.isEmpty());
        }
    }

    void endsWithOneSentenceWhateverTheServerDoes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QRect all(QPoint(), kSmall);
        const QByteArray ready = hello(kSmall);

        QTest::newRow("nothing and closed") << QByteArray() << ErrorCode::Unreachable;
        QTest::newRow("closed in the greeting") << QByteArray("RFB 00") << ErrorCode::Unreachable;
        QTest::newRow("not RFB at all")
            << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << ErrorCode::Protocol;
        QTest::newRow("login refused with a reason")
            << QByteArray("RFB 003.008\n") + be(quint8(0), quint32(4)) + "busy" << ErrorCode::Unreachable;
        QTest::newRow("a reason of four gigabytes")
            << QByteArray("RFB 003.008\n") + be(quint8(0), quint32(0xfffffff0U)) << ErrorCode::Unreachable;
        QTest::newRow("a name of two gigabytes")
            << greeting() + serverInit(kSmall).left(20) + be(quint32(0x7fffffff)) << ErrorCode::Protocol;
        QTest::newRow("too wide") << hello({ 16385, 1 }) << ErrorCode::Protocol;
        QTest::newRow("more than 256 MiB") << hello({ 16384, 4097 }) << ErrorCode::Protocol;
        QTest::newRow("largest possible") << hello({ 65535, 65535 }) << ErrorCode::Protocol;
        QTest::newRow("grows too big")
            << ready + oneRectangle({ 0, 0, 65535, 65535 }, -223) << ErrorCode::Protocol;
        QTest::newRow("grows too big, extended")
            << ready + oneRectangle({ 0, 0, 16384, 16384 }, -308, be(quint32(0))) << ErrorCode::Protocol;
        QTest::newRow("no size at all, then pixels")
            << hello({ 0, 0 }) + oneRectangle({ 0, 0, 1, 1 }, RfbRaw, pixel(kRed)) << ErrorCode::Protocol;
        QTest::newRow("right of the screen")
            << ready + oneRectangle({ 20, 0, 1, 1 }, RfbRaw, pixel(kRed)) << ErrorCode::Protocol;
        QTest::newRow("below the screen")
            << ready + oneRectangle({ 0, 0, 20, 19 }, RfbRaw) << ErrorCode::Protocol;
        QTest::newRow("far away") << ready + oneRectangle({ 65535, 65535, 65535, 65535 }, RfbTight)
                                  << ErrorCode::Protocol;
        QTest::newRow("after shrinking, at the old size") << ready + oneRectangle({ 0, 0, 4, 4 }, -223)
                + oneRectangle(all, RfbTight, be(quint8(0x80)) + tpixel(0))
                                                          << ErrorCode::Protocol;
        QTest::newRow("copies from outside")
            << ready + oneRectangle(all, RfbCopyRect, be(quint16(1), quint16(0))) << ErrorCode::Protocol;
        QTest::newRow("unknown encoding") << ready + oneRectangle(all, 4711) << ErrorCode::Protocol;
        QTest::newRow("encoding nobody asked for") << ready + oneRectangle(all, 9) << ErrorCode::Protocol;
        QTest::newRow("unknown message") << ready + QByteArray("\x7f") << ErrorCode::Protocol;
        QTest::newRow("zrle that is not zlib")
            << ready + oneRectangle(all, RfbZrle, be(quint32(4)) + "abcd") << ErrorCode::Protocol;
        QTest::newRow("zrle of four gigabytes")
            << ready + oneRectangle(all, RfbZrle, be(quint32(0xffffffffU))) << ErrorCode::Protocol;
        QTest::newRow("zrle bomb") << ready + oneRectangle(all, RfbZrle, zrle(QByteArray(50'000'000, '\0')))
                                   << ErrorCode::Protocol;
        QTest::newRow("zrle tile too short")
            << ready + oneRectangle(all, RfbZrle, zrle(be(quint8(0)) + QByteArray(100, '\0')))
            << ErrorCode::Protocol;
        QTest::newRow("zrle empty") << ready + oneRectangle(all, RfbZrle, be(quint32(0)))
                                    << ErrorCode::Protocol;
        QTest::newRow("zrle unused tile kind")
            << ready + oneRectangle(all, RfbZrle, zrle(be(quint8(129)))) << ErrorCode::Protocol;
        QTest::newRow("zrle run past the tile") << ready
                + oneRectangle(all, RfbZrle, zrle(be(quint8(128)) + cpixel(kRed) + QByteArray(300, '\xff')))
                                                << ErrorCode::Protocol;
        QTest::newRow("zrle palette cut")
            << ready + oneRectangle(all, RfbZrle, zrle(be(quint8(255)) + "abc")) << ErrorCode::Protocol;
        QTest::newRow("tight with an unknown kind")
            << ready + oneRectangle(all, RfbTight, be(quint8(0xf0))) << ErrorCode::Protocol;
        QTest::newRow("tight with an unknown filter")
            << ready + oneRectangle(all, RfbTight, be(quint8(0x40), quint8(9))) << ErrorCode::Protocol;
        QTest::newRow("tight with too few rows")
            << ready + oneRectangle(all, RfbTight, be(quint8(0)) + tightData(QByteArray(60, 'x')))
            << ErrorCode::Protocol;
        QTest::newRow("tight with too many rows")
            << ready + oneRectangle(all, RfbTight, be(quint8(0)) + tightData(QByteArray(60 * 19, 'x')))
            << ErrorCode::Protocol;
        QTest::newRow("tight bomb") << ready
                + oneRectangle(all, RfbTight, be(quint8(0)) + tightData(QByteArray(1'000'000, 'x')))
                                    << ErrorCode::Protocol;
        QTest::newRow("jpeg, which nobody asked for")
            << ready + oneRectangle(all, RfbTight, be(quint8(0x90)) + compact(5) + "hello")
            << ErrorCode::Protocol;
        QTest::newRow("pointer shape too big")
            << ready + oneRectangle({ 0, 0, 4096, 4096 }, -239) << ErrorCode::Protocol;
        QTest::newRow("alpha pointer too big")
            << ready + oneRectangle({ 0, 0, 65535, 65535 }, -314, be(quint32(0))) << ErrorCode::Protocol;
        QTest::newRow("closed in a rectangle")
            << ready + oneRectangle(all, RfbRaw, QByteArray(100, 'x')) << ErrorCode::Unreachable;
        QTest::newRow("closed after a good picture")
            << ready + oneRectangle(all, RfbTight, be(quint8(0x80)) + tpixel(kGreen))
            << ErrorCode::Unreachable;
        QTest::newRow("clipboard of two gigabytes")
            << ready + be(quint8(3), quint8(0), quint16(0), quint32(0x7fffffff)) + "x"
            << ErrorCode::Unreachable;
        QTest::newRow("clipboard of minus two gigabytes")
            << ready + be(quint8(3), quint8(0), quint16(0), quint32(0x80000000U)) + "x"
            << ErrorCode::Unreachable;
    }
    void endsWithOneSentenceWhateverTheServerDoes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        for (quint32 seed = 1; seed <= 3; ++seed) {
            Connection connection(bytes, Then::Close, seed);
            QVERIFY(connection.ends());
            QCOMPARE(connection.client.state(), State::Disconnected);
            const Error error = connection.error();
            QVERIFY2(error.code == code, qPrintable(error.fullText()));
            QVERIFY2(error.message.contains(QStringLiteral("“web-01”")), qPrintable(error.message));
            QVERIFY2(!error.message.contains(QLatin1Char('%')), qPrintable(error.message));
            QCOMPARE(error.message.count(QLatin1Char('.')) - error.message.count(QStringLiteral("..")), 1);
        }
    }

    void endsCleanlyWhereverTheServerStops()
    {
        const QByteArray talk = hello(kSmall)
            + update(2,
                rectangle(QRect(QPoint(), kSmall), RfbTight,
                    be(quint8(0)) + tightData(repeated(tpixel(kRed), kSmall.width() * kSmall.height())))
                    + rectangle({ 0, 0, 16, 16 }, RfbZrle, zrle(be(quint8(1)) + cpixel(kGreen))))
            + be(quint8(3), quint8(0), quint16(0), quint32(3)) + "abc";
        for (qsizetype length = 0; length <= talk.size(); ++length) {
            Connection connection(talk.left(length), Then::Close, quint32(length));
            QVERIFY(connection.ends());
            QVERIFY2(
                connection.error().code == ErrorCode::Unreachable, qPrintable(connection.error().fullText()));
        }
    }

    void survivesRandomBytesAfterTheHandshake()
    {
        const qint32 encodings[] = { 0, 1, 5, 7, 16, -223, -224, -239, -257, -258, -261, -308, -314 };
        for (quint32 seed = 1; seed <= 400; ++seed) {
            std::mt19937 random(seed);
            QByteArray noise;
            for (int i = 0; i < 40; ++i) {
                QByteArray data(qsizetype(random() % 400), Qt::Uninitialized);
                for (char &byte : data)
                    byte = char(random() % 4 == 0 ? random() : random() % 20);
                const QRect area(
                    int(random() % 20), int(random() % 18), int(random() % 12), int(random() % 12));
                const qint32 encoding = encodings[random() % std::size(encodings)];
                if (encoding == RfbZrle && random() % 2)
                    data = zrle(data);
                if (encoding == RfbTight && random() % 2)
                    data = be(quint8(random() % 0xa0)) + tightData(data);
                noise += oneRectangle(area, encoding, data);
            }
            Connection connection(hello(kSmall) + noise, Then::Close, seed);
            QVERIFY(connection.ends());
        }
    }

    void stopReturnsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("server says nothing") << QByteArray();
        QTest::newRow("in the login") << QByteArray("RFB 003.008\n") + be(quint8(1));
        QTest::newRow("while a password is asked")
            << QByteArray("RFB 003.008\n") + be(quint8(1), quint8(2)) + QByteArray(16, 'c');
        QTest::newRow("idle") << hello(kSmall);
        QTest::newRow("in a rectangle") << hello(kSmall) + oneRectangle({ 0, 0, 20, 18 }, RfbRaw, "x");
    }
    void stopReturnsAtOnce()
    {
        QFETCH(QByteArray, bytes);
        Connection connection(bytes);
        QTRY_COMPARE(connection.client.state() != State::Idle, true);
        QTest::qWait(20); // any moment will do; most often the server has spoken by then
        QElapsedTimer timer;
        timer.start();
        connection.client.stop();
        QVERIFY(timer.elapsed() < 500);
        QCOMPARE(connection.client.state(), State::Disconnected);
        QCoreApplication::processEvents();
        QVERIFY(connection.lost.isEmpty());
    }

    void aSilentServerIsGivenUp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("before the greeting") << QByteArray();
        QTest::newRow("in the login") << QByteArray("RFB 003.008\n");
        QTest::newRow("in a rectangle") << hello(kSmall) + oneRectangle({ 0, 0, 20, 18 }, RfbRaw, "x");
        QTest::newRow("in a tight length")
            << hello(kSmall) + oneRectangle({ 0, 0, 20, 18 }, RfbTight, be(quint8(0)));
    }
    void aSilentServerIsGivenUp()
    {
        QFETCH(QByteArray, bytes);
        Connection connection(bytes, Then::Hold, 1, 300);
        QTRY_COMPARE(connection.lost.size(), 1);
        QCOMPARE(connection.error().code, ErrorCode::Timeout);
    }

    void anIdleServerIsNotGivenUp()
    {
        Connection connection(hello(kSmall), Then::Hold, 1, 100);
        QTRY_COMPARE(connection.client.state(), State::Connected);
        QTest::qWait(400);
        QVERIFY2(connection.lost.isEmpty(), qPrintable(connection.error().message));
    }

    void aServerThatNeverReadsIsGivenUp()
    {
        Connection connection(hello(kSmall), Then::Hold, 1, 300);
        QTRY_COMPARE(connection.client.state(), State::Connected);
        QTRY_VERIFY(!connection.client.framebuffer().isNull());
        for (int i = 0; i < 400 && connection.lost.isEmpty(); ++i) {
            connection.client.sendClipboard(QString(200'000, QLatin1Char('x')));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(connection.lost.size(), 1);
        QCOMPARE(connection.error().code, ErrorCode::Timeout);
    }

    void asksForAPassword_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("right") << QStringLiteral("secret") << true;
        QTest::newRow("refused") << QStringLiteral("wrong") << false;
        QTest::newRow("none given") << QString() << false;
    }
    void asksForAPassword()
    {
        QFETCH(QString, answer);
        QFETCH(bool, accepted);
        const QByteArray challenge
            = QByteArray("RFB 003.008\n") + be(quint8(1), quint8(2)) + QByteArray(16, 'c');
        Connection connection(challenge, Then::Hold);
        QSignalSpy asked(&connection.client, &DisplayClient::passwordNeeded);
        QTRY_COMPARE(asked.size(), 1);
        connection.client.answerPassword(answer.isEmpty() ? std::nullopt : std::optional(answer));
        if (accepted) {
            connection.server.say(be(quint32(0)) + serverInit(kSmall));
            QTRY_COMPARE(connection.client.state(), State::Connected);
            QVERIFY(!connection.server.heard().contains("secret"));
            return;
        }
        if (!answer.isEmpty())
            connection.server.say(be(quint32(1), quint32(2)) + "no");
        QTRY_COMPARE(connection.lost.size(), 1);
        QCOMPARE(connection.error().code, ErrorCode::AuthFailed);
    }

    void namesALoginItDoesNotHave()
    {
        constexpr quint8 kRsaAes = 5;
        Connection connection(QByteArray("RFB 003.008\n") + be(quint8(1), kRsaAes));
        QTRY_COMPARE(connection.lost.size(), 1);
        QCOMPARE(connection.error().code, ErrorCode::Unsupported);
    }

    void anEncryptedLoginThatIsNonsenseEndsInAnError()
    {
        // VeNCrypt 0.2, its only kind X509None (260), and then bytes that are no TLS.
        Connection connection(QByteArray("RFB 003.008\n") + be(quint8(1), quint8(19))
            + be(quint8(0), quint8(2)) + be(quint8(0), quint8(1), quint32(260)) + be(quint8(1))
            + QByteArray(4000, 'x'));
        QTRY_COMPARE(connection.lost.size(), 1);
        QVERIFY(!connection.client.isEncrypted());
    }

    void anythingButAStreamSocketIsRefused()
    {
        VncClient client(options());
        QSignalSpy lost(&client, &DisplayClient::lost);
        int ends[2] = { -1, -1 };
        QCOMPARE(::pipe(ends), 0);
        FileDescriptor other(ends[1]);
        client.start(FileDescriptor(ends[0]));
        QCOMPARE(lost.size(), 1);
        QCOMPARE(client.state(), State::Disconnected);
    }

    void sendsKeysAsTheServerUnderstandsThem()
    {
        Connection connection(hello(kSmall));
        QTRY_VERIFY(!connection.client.framebuffer().isNull());
        const Key key { 'a', 0x1e };
        QByteArray heard;
        const auto hears = [&](const QByteArray &bytes) {
            heard += connection.server.heard();
            return heard.contains(bytes);
        };
        connection.client.sendKey(key, PressState::Pressed);
        QTRY_VERIFY(hears(be(quint8(4), quint8(1), quint16(0), quint32('a'))));
        connection.server.say(oneRectangle({ 0, 0, 20, 18 }, -258) + be(quint8(2)));
        QSignalSpy bell(&connection.client, &DisplayClient::bell);
        QTRY_COMPARE(bell.size(), 1); // so the rectangle before it has arrived too
        connection.client.sendKey(key, PressState::Released);
        QTRY_VERIFY(hears(be(quint8(255), quint8(0), quint16(0), quint32('a'), quint32(0x1e))));
        connection.client.sendPointer({ 500, -3 }, DisplayClient::LeftButton);
        QTRY_VERIFY(hears(be(quint8(5), quint8(1), quint16(19), quint16(0))));
        connection.client.sendPointerMotion({ -2, 3 }, DisplayClient::NoButton);
        QTRY_VERIFY(hears(be(quint8(5), quint8(0), quint16(0x7ffd), quint16(0x8002))));
    }

    void followsSizePointerModeLedsAndCursor()
    {
        Connection connection(hello(kSmall)
            + update(5,
                rectangle({ 0, 0, 32, 24 }, -308,
                    be(quint8(1), quint8(0), quint16(0), quint32(7)) + QByteArray(12, '\0'))
                    + rectangle({ 0, 0, 32, 24 }, -257) + rectangle({ 0, 0, 32, 24 }, -261, be(quint8(6)))
                    + rectangle({ 1, 2, 8, 1 }, -239, repeated(pixel(kRed), 8) + be(quint8(0x80)))
                    + rectangle({ 0, 0, 32, 24 }, RfbTight, be(quint8(0x80)) + tpixel(kBlue))));
        DisplayClient &client = connection.client;
        QTRY_COMPARE(client.framebuffer().size(), QSize(32, 24));
        QTRY_COMPARE(connection.at(31, 23), kBlue);
        QCOMPARE(client.pointerMode(), DisplayClient::PointerMode::Relative);
        QVERIFY(client.leds() == (DisplayClient::NumLock | DisplayClient::CapsLock));
        QCOMPARE(client.cursor().size(), QSize(8, 1));
        QCOMPARE(client.cursor().pixel(0, 0), 0xffff0000U);
        QCOMPARE(qAlpha(client.cursor().pixel(1, 0)), 0);
        QCOMPARE(client.cursorHotspot(), QPoint(1, 2));
        QVERIFY(client.canResize());
        client.requestSize({ 800, 600 });
        QByteArray heard;
        QTRY_VERIFY((heard += connection.server.heard())
                        .contains(be(quint8(251), quint8(0), quint16(800), quint16(600), quint8(1), quint8(0),
                            quint32(7))));
    }

    void aRefusedResizeChangesNothing()
    {
        Connection connection(hello(kSmall)
            + update(2,
                rectangle({ 1, 3, 99, 99 }, -308, be(quint32(0)))
                    + rectangle(QRect(QPoint(), kSmall), RfbTight, be(quint8(0x80)) + tpixel(kBlue))));
        QTRY_COMPARE(connection.at(19, 17), kBlue);
    }

    void clipboardGoesBothWays()
    {
        Connection connection(
            hello(kSmall) + be(quint8(3), quint8(0), quint16(0), quint32(4)) + "gr\xfc\xdf");
        QSignalSpy received(&connection.client, &DisplayClient::clipboardReceived);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.front().front().toString(), QStringLiteral("grüß"));
        connection.client.sendClipboard(QStringLiteral("né"));
        QByteArray heard;
        QTRY_VERIFY((heard += connection.server.heard())
                        .contains(be(quint8(6), quint8(0), quint16(0), quint32(2)) + "n\xe9"));
    }

    void extendedClipboardCarriesUnicode()
    {
        ExtendedClipboard sender;
        ExtendedClipboard receiver;
        const QByteArray capabilities = be(quint32(0x1f000001), quint32(1000));
        QVERIFY(!sender.receive(capabilities).answer.isEmpty());
        const auto body = [](const QByteArray &message) { return message.mid(8); };
        const QByteArray offer = sender.offer(QStringLiteral("日本\nok"));
        const QByteArray request = receiver.receive(body(offer)).answer;
        const QByteArray provide = sender.receive(body(request)).answer;
        const auto outcome = receiver.receive(body(provide));
        QVERIFY(outcome.text);
        QCOMPARE(*outcome.text, QStringLiteral("日本\nok"));
        // Damaged ones are ignored.
        QVERIFY(!receiver.receive({}).text);
        QVERIFY(!receiver.receive(body(provide).left(9)).text);
        QVERIFY(!receiver.receive(be(quint32(0x10000001)) + zlib(be(quint32(0xffffffffU)) + "x")).text);
        QVERIFY(!receiver.receive(be(quint32(0x10000001)) + zlib(QByteArray(20'000'000, 'x'))).text);
    }

    void doesNotAskForUpdatesFasterThanTheyArePainted()
    {
        Connection connection(hello(kSmall));
        QTRY_VERIFY(!connection.client.framebuffer().isNull());
        // Unasked updates pile up into at most one patch per turn of the event loop.
        QSignalSpy updated(&connection.client, &DisplayClient::updated);
        QByteArray flood;
        for (int i = 0; i < 2000; ++i)
            flood += oneRectangle({ 0, 0, 1, 1 }, RfbRaw, pixel(quint32(i)));
        connection.server.say(flood + oneRectangle({ 1, 0, 1, 1 }, RfbRaw, pixel(kRed)));
        QTRY_COMPARE(connection.at(1, 0), kRed);
        QVERIFY2(updated.size() < 1000, qPrintable(QString::number(updated.size())));
    }
};

QTEST_MAIN(TestVncClient)
#include "tst_vncclient.moc"
