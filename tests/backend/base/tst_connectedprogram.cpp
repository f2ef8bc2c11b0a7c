// Programs that tunnel bytes: real ones.
#include "backend/base/connectedprogram.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace inn;
using namespace Qt::StringLiterals;

namespace {

// What arrives until the other side closes.
QByteArray readAll(int fd)
{
    QByteArray all;
    std::array<char, 256> part {};
    pollfd waiting { fd, POLLIN, 0 };
    while (::poll(&waiting, 1, 10'000) > 0) {
        const ssize_t count = ::read(fd, part.data(), part.size());
        if (count <= 0)
            break;
        all.append(part.data(), count);
    }
    return all;
}

} // namespace

class TestConnectedProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesGoThereAndBack()
    {
        const auto program = startConnected({ u"cat"_s });
        QVERIFY(program);
        QCOMPARE(::write(program->socket.get(), "there", 5), ssize_t(5));
        ::shutdown(program->socket.get(), SHUT_WR); // the program sees its input end, and ends
        QCOMPARE(readAll(program->socket.get()), QByteArray("there"));
    }
    void argumentsAndEnvironmentArriveAsTheyAre()
    {
        const auto program = startConnected(
            { u"sh"_s, { u"-c"_s, u"echo \"$0\" \"$INN_NOTE\""_s, u"a b;c"_s }, {}, { u"INN_NOTE=x=y"_s } });
        QVERIFY(program);
        QCOMPARE(readAll(program->socket.get()), QByteArray("a b;c x=y\n"));
    }
    void complaintsComeApart()
    {
        const auto program = startConnected({ u"sh"_s, { u"-c"_s, u"echo no >&2"_s } });
        QVERIFY(program);
        QCOMPARE(readAll(program->socket.get()), QByteArray());
        QCOMPARE(readAll(program->standardError.get()), QByteArray("no\n"));
    }
    void aMissingProgramIsNamed()
    {
        const auto program = startConnected({ u"no-such-program"_s });
        QVERIFY(!program);
        QCOMPARE(program.error().code, ErrorCode::NotFound);
        QVERIFY(program.error().message.contains(u"no-such-program"));
    }
    void nothingOfItIsLeft()
    {
        QByteArray pid;
        {
            const auto program = startConnected({ u"sh"_s, { u"-c"_s, u"echo $$; exec cat >/dev/null"_s } });
            QVERIFY(program);
            std::array<char, 32> line {};
            QVERIFY(::read(program->socket.get(), line.data(), line.size() - 1) > 0);
            pid = QByteArray(line.data()).trimmed();
        }
        QTRY_VERIFY(::kill(pid.toInt(), 0) != 0 && errno == ESRCH); // ended and taken from the list
    }
};

QTEST_GUILESS_MAIN(TestConnectedProgram)
#include "tst_connectedprogram.moc"
