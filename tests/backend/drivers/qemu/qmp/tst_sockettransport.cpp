#include "backend/drivers/qemu/qmp/sockettransport.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace inn;
using namespace inn::qemu;

class TestSocketTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bytesTravelBothWays()
    {
        auto pair = unixPair();
        QVERIFY(pair.has_value());
        SocketTransport ours(pair->first);
        SocketTransport theirs(pair->second);
        QByteArray got;
        connect(&theirs, &ByteTransport::received, this, [&](const QByteArray &bytes) { got += bytes; });
        ours.start();
        theirs.start();
        const QByteArray big(3 << 20, 'z'); // more than the socket takes at once
        ours.send("hello");
        ours.send(big);
        QTRY_COMPARE(got.size(), big.size() + 5);
    }

    void descriptorArrives()
    {
        auto pair = unixPair();
        QVERIFY(pair.has_value());
        SocketTransport ours(pair->first);
        ours.start();
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("content");
        file.flush();
        ours.send("x", FileDescriptor(::dup(file.handle())));

        char byte = 0;
        iovec vector { &byte, 1 };
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control {};
        msghdr message {};
        message.msg_iov = &vector;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        QCOMPARE(::recvmsg(pair->second.get(), &message, MSG_CMSG_CLOEXEC), 1);
        const cmsghdr *header = CMSG_FIRSTHDR(&message);
        QVERIFY(header && header->cmsg_type == SCM_RIGHTS);
        int received = -1;
        std::memcpy(&received, CMSG_DATA(header), sizeof(int));
        const FileDescriptor owned(received);
        std::array<char, 16> text {};
        QCOMPARE(::pread(received, text.data(), text.size(), 0), 7);
    }

    void lastWordsAreReadBeforeTheEnd()
    {
        auto pair = unixPair();
        QVERIFY(pair.has_value());
        QCOMPARE(::write(pair->second.get(), "bye", 3), 3);
        pair->second.reset();
        SocketTransport ours(std::move(pair->first));
        QByteArray got;
        connect(&ours, &ByteTransport::received, this, [&](const QByteArray &bytes) { got += bytes; });
        QSignalSpy closed(&ours, &ByteTransport::closed);
        ours.start();
        ours.send("nobody reads this"); // must not kill us with SIGPIPE
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(got, QByteArray("bye"));
    }

    void longPathsWork()
    {
        QTemporaryDir folder;
        const QString deep = folder.path() + u'/' + QString(120, u'd');
        QVERIFY(QDir().mkpath(deep));
        const QString path = deep + QStringLiteral("/monitor.sock");
        const auto listening = listenUnix(path);
        QVERIFY2(listening.has_value(), listening ? "" : qPrintable(listening.error().fullText()));
        QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
        QVERIFY(connectUnix(path).has_value());
    }

    void staleSocketIsReplacedButAFileIsNot()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s"));
        {
            const auto first = listenUnix(path);
            QVERIFY(first.has_value());
        }
        QCOMPARE(connectUnix(path).error().code, ErrorCode::Unreachable);
        QVERIFY(listenUnix(path).has_value());
        const QString filePath = folder.filePath(QStringLiteral("f"));
        QFile file(filePath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(listenUnix(filePath).error().code, ErrorCode::AlreadyExists);
        QVERIFY(file.exists());
    }

    void missingSocketIsNotFound()
    {
        QCOMPARE(connectUnix(QStringLiteral("/nonexistent/x.sock")).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSocketTransport)
#include "tst_sockettransport.moc"
