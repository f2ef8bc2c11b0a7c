#include "backend/base/commandrunner.h"
#include "backend/base/filedescriptor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <csignal>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace inn;

namespace {

// Asked of the process itself: /proc may be that of another process namespace.
bool runs(const FileDescriptor &process)
{
    pollfd ended { process.get(), POLLIN, 0 };
    return process.isValid() && ::poll(&ended, 1, 0) == 0;
}

} // namespace

class TestCommandRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsEndWithTheirThreadButWhatWentIntoTheBackgroundStays()
    {
        QTemporaryDir folder;
        const QString pids = folder.filePath(QStringLiteral("pids"));
        QThread thread;
        QObject inThread;
        inThread.moveToThread(&thread);
        thread.start();
        const CommandSpec spec { QStringLiteral("sh"),
            { QStringLiteral("-c"),
                QStringLiteral(
                    "sleep 50 <&- >&- 2>&- & echo $$ $! > \"$0.new\"; mv \"$0.new\" \"$0\"; exec sleep 50"),
                pids } };
        QMetaObject::invokeMethod(&inThread, [spec] {
            ProcessRunner runner;
            std::ignore = runner.run(spec);
        });
        QTRY_VERIFY(QFile::exists(pids));
        QFile file(pids);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto numbers = file.readAll().trimmed().split(' ');
        QCOMPARE(numbers.size(), 2);
        const FileDescriptor program(int(::syscall(SYS_pidfd_open, numbers[0].toInt(), 0)));
        const FileDescriptor background(int(::syscall(SYS_pidfd_open, numbers[1].toInt(), 0)));
        const bool bothRan = runs(program) && runs(background);
        thread.quit();
        const bool threadEnded = thread.wait(30'000);
        const bool isKilled = QTest::qWaitFor([&] { return !runs(program); }, 30'000);
        const bool backgroundRuns = runs(background);
        ::syscall(SYS_pidfd_send_signal, background.get(), SIGKILL, nullptr, 0);
        QVERIFY2(bothRan, numbers.join(' ').constData());
        QVERIFY(threadEnded);
        QVERIFY(isKilled);
        QVERIFY(backgroundRuns);
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void argumentsReachTheProgramAsTheyAre()
    {
        ProcessRunner runner;
        const QString odd = QStringLiteral("a b;$(id)`id`'\"*\\\n,ü");
        auto future = runner.output({ QStringLiteral("printf"), { QStringLiteral("%s|"), odd, QString() } });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(QString::fromUtf8(*future.result()), odd + QStringLiteral("||"));
    }

    void standardInputIsGivenAndOutputComesInPieces()
    {
        ProcessRunner runner;
        QByteArray pieces;
        CommandSpec spec { QStringLiteral("cat") };
        spec.standardInput = "hello";
        auto future = runner.run(spec, {}, [&](const QByteArray &piece) { pieces += piece; });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->standardOutput, QByteArray("hello"));
        QCOMPARE(pieces, QByteArray("hello"));
    }

    void failuresSayWhatHappened_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("timeout");
        QTest::addColumn<int>("code");
        const auto sh = [](const char *script) {
            return QStringList { QStringLiteral("-c"), QString::fromLatin1(script) };
        };
        QTest::newRow("a missing program is NotFound")
            << QStringLiteral("/nonexistent/program") << QStringList() << 0 << int(ErrorCode::NotFound);
        QTest::newRow("a non-zero exit is Io")
            << QStringLiteral("sh") << sh("exit 3") << 0 << int(ErrorCode::Io);
        QTest::newRow("a killed program is Io")
            << QStringLiteral("sh") << sh("kill -9 $$") << 0 << int(ErrorCode::Io);
        QTest::newRow("a program that takes too long is Timeout") << QStringLiteral(
            "sleep") << QStringList { QStringLiteral("60") } << 50 << int(ErrorCode::Timeout);
        QTest::newRow("a program that prints without end is Protocol")
            << QStringLiteral("yes") << QStringList() << 0 << int(ErrorCode::Protocol);
    }
    void failuresSayWhatHappened()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(int, timeout);
        QFETCH(int, code);
        ProcessRunner runner;
        CommandSpec spec { program, arguments };
        spec.timeout = std::chrono::milliseconds(timeout);
        auto future = runner.output(spec);
        QTRY_VERIFY(future.isFinished());
        const Result<QByteArray> result = future.result();
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), code);
        QVERIFY2(result.error().message.contains(program), qPrintable(result.error().message));
    }

    void aCancelledJobEndsTheProgram()
    {
        ProcessRunner runner;
        auto job = std::make_shared<Job>();
        auto future = runner.run({ QStringLiteral("sleep"), { QStringLiteral("60") } }, job);
        QVERIFY(job->isCancellable());
        QTimer::singleShot(20, job.get(), &Job::requestCancel);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }

    void secretsAreHiddenInTheShownLine()
    {
        CommandSpec spec { QStringLiteral("iscsiadm"),
            { QStringLiteral("--password"), QStringLiteral("hunter2"), QStringLiteral("two words") } };
        spec.secrets = { QStringLiteral("hunter2") };
        QCOMPARE(spec.toDisplay(), QStringLiteral("iscsiadm --password *** 'two words'"));
    }

    void theEnvironmentIsMinimal()
    {
        qputenv("INN_SECRET_OF_THE_CALLER", "1");
        ProcessRunner runner;
        CommandSpec spec { QStringLiteral("env") };
        spec.environment = { QStringLiteral("GIVEN=a=b") };
        auto future = runner.output(spec);
        QTRY_VERIFY(future.isFinished());
        const QByteArray environment = *future.result();
        QVERIFY(!environment.contains("INN_SECRET_OF_THE_CALLER"));
        QVERIFY(environment.contains("LC_ALL=C\n"));
        QVERIFY(environment.contains("GIVEN=a=b\n"));
    }
};

QTEST_GUILESS_MAIN(TestCommandRunner)
#include "tst_commandrunner.moc"
