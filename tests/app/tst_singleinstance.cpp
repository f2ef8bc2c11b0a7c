// The second program is another process: this test starts itself with "--second".
#include "app/singleinstance.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace inn::app;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSecond = "--second"; // SOCKET ARGUMENT...: hand over, exit code is the outcome
constexpr auto kStay = "--stay"; // SOCKET: be the first and say so

int runSecond(const QCoreApplication &program)
{
    const QStringList arguments = QCoreApplication::arguments();
    SingleInstance instance(arguments.value(2));
    const auto outcome = instance.handOver(arguments.mid(3));
    if (arguments.value(1) != QLatin1String(kStay))
        return int(outcome);
    std::puts(outcome == SingleInstance::Outcome::First ? "first" : "second");
    std::fflush(stdout);
    return program.exec();
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    QString m_path;
    std::unique_ptr<SingleInstance> m_first;
    std::unique_ptr<QSignalSpy> m_activated;

    std::unique_ptr<QProcess> start(const char *mode, const QStringList &arguments = {}) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(),
            QStringList { QString::fromLatin1(mode), m_path } + arguments);
        return process;
    }
    static bool hasEnded(const QProcess &process) { return process.state() == QProcess::NotRunning; }
    void makeFirst()
    {
        m_first = std::make_unique<SingleInstance>(m_path);
        QCOMPARE(m_first->handOver({}), SingleInstance::Outcome::First);
        m_activated = std::make_unique<QSignalSpy>(m_first.get(), &SingleInstance::activated);
    }
    void send(const QByteArray &bytes) const
    {
        QLocalSocket peer;
        peer.connectToServer(m_path);
        QVERIFY(peer.waitForConnected(1000));
        peer.write(bytes);
        peer.flush();
        QTRY_COMPARE_WITH_TIMEOUT(peer.state(), QLocalSocket::UnconnectedState, 10'000);
    }

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QString::number(++m_number)); }
    void cleanup()
    {
        m_activated.reset();
        m_first.reset();
    }

    void theSecondHandsOverItsArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("some") << QStringList { u"/home/x"_s, u"innkeeper"_s, u"--show"_s, u"web 1"_s };
        QTest::newRow("odd ones") << QStringList { u""_s, u"ä\n\t“”"_s, u""_s, u"=="_s };
        QTest::newRow("a long one") << QStringList { QString(30'000, u'x') };
    }
    void theSecondHandsOverItsArguments()
    {
        QFETCH(QStringList, arguments);
        makeFirst();
        const auto second = start(kSecond, arguments);
        QTRY_COMPARE(m_activated->count(), 1);
        QCOMPARE(m_activated->first().first().toStringList(), arguments);
        QTRY_VERIFY(hasEnded(*second));
        QCOMPARE(second->exitCode(), int(SingleInstance::Outcome::HandedOver));
    }
    void theSocketIsTheUsersOnly()
    {
        makeFirst();
        const QFileInfo socket(m_path);
        QVERIFY(socket.exists());
        QVERIFY(!(socket.permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }
    void aKilledFirstIsReplaced()
    {
        const auto killed = start(kStay);
        QTRY_VERIFY(killed->canReadLine());
        QCOMPARE(killed->readLine(), "first\n");
        killed->kill();
        QTRY_VERIFY(hasEnded(*killed));
        QVERIFY(QFileInfo::exists(m_path)); // the stale socket
        makeFirst();
        const auto second = start(kSecond, { u"x"_s });
        QTRY_COMPARE(m_activated->count(), 1);
        QTRY_VERIFY(hasEnded(*second));
    }
    void aFirstThatHangsIsNotWaitedForForever()
    {
        const auto hung = start(kStay);
        QTRY_VERIFY(hung->canReadLine());
        ::kill(pid_t(hung->processId()), SIGSTOP);
        const auto second = start(kSecond, { u"x"_s });
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(*second), 15'000);
        QCOMPARE(second->exitCode(), int(SingleInstance::Outcome::NoAnswer));
        hung->kill();
        QTRY_VERIFY(hasEnded(*hung));
    }
    void ofManyStartedAtOnceOneIsTheFirst()
    {
        std::vector<std::unique_ptr<QProcess>> all;
        for (int index = 0; index < 8; ++index)
            all.push_back(start(kStay));
        int firsts = 0;
        for (const auto &each : all) {
            QTRY_VERIFY_WITH_TIMEOUT(each->canReadLine(), 20'000);
            firsts += each->readLine() == "first\n" ? 1 : 0;
        }
        for (const auto &each : all) {
            each->kill();
            QTRY_VERIFY(hasEnded(*each));
        }
        QCOMPARE(firsts, 1);
    }
    void nonsenseFromAPeerDoesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zeros") << QByteArray(100, '\0') + '\n';
        QTest::newRow("a stream that claims four thousand million texts")
            << QByteArray("\xff\xff\xff\xfe\xff\xff\xff\xff\n");
        QTest::newRow("not base64") << QByteArray("=%%%\n");
        QTest::newRow("no mark") << QByteArray("YWJj\n");
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("a huge message") << QByteArray(5 << 20, 'A');
        QTest::newRow("a huge line") << '=' + QByteArray(5 << 20, 'A') + '\n';
        QTest::newRow("nothing at all") << QByteArray();
    }
    void nonsenseFromAPeerDoesNothing()
    {
        QFETCH(QByteArray, bytes);
        makeFirst();
        send(bytes);
        QCOMPARE(m_activated->count(), 0);
        // It still serves.
        const auto second = start(kSecond, { u"x"_s });
        QTRY_COMPARE(m_activated->count(), 1);
        QTRY_VERIFY(hasEnded(*second));
    }
    void listeningOnlyTakesNothingFromARunningOne()
    {
        makeFirst();
        SingleInstance other(m_path);
        other.listenIfFirst();
        const auto second = start(kSecond, { u"x"_s });
        QTRY_COMPARE(m_activated->count(), 1);
        QTRY_VERIFY(hasEnded(*second));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    if (argc > 1 && (qstrcmp(argv[1], kSecond) == 0 || qstrcmp(argv[1], kStay) == 0))
        return runSecond(program);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_singleinstance.moc"
