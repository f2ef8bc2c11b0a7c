// The ways in which a guest's memory can move, and what can be changed meanwhile.
// label: real
#include "tests/backend/drivers/qemu/migration/movinghosts.h"

#include <unistd.h>

using namespace inn::testing;

namespace {

const QString a = QStringLiteral("a"), b = QStringLiteral("b"), kGuest = QStringLiteral("guest");
const QString kWhole = QStringLiteral("--copy-storage-all");

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestMovingOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void itArrives_data();
    void itArrives();
    void aBusyGuestMovesWhenItMayBeFaster();
    void aBusyGuestMovesByPostCopy();
    void whatIsSetIsAsked();
    void aPostCopyThatBrokeGoesOn();
    void itGoesThroughTheConnection();
    void whatDoesNotGoThroughATunnelIsRefused();
    void whoeverDiesWhileItIsInTheTunnelThereIsOneGuest_data();
    void whoeverDiesWhileItIsInTheTunnelThereIsOneGuest();

private:
    // A guest whose disk is one file on both hosts.
    [[nodiscard]] bool startSharedGuest(const QStringList &counter)
    {
        const QByteArray file = QFile::encodeName(m_hosts.outside(a, word("guest.img")));
        const QByteArray same = QFile::encodeName(m_hosts.outside(b, word("guest.img")));
        return m_hosts.startGuest(counter) && ::link(file.constData(), same.constData()) == 0;
    }
    [[nodiscard]] QStringList tunnelArguments(const QStringList &options = {}) const
    {
        const QStringList move { word("migrate"), word("--live"), word("--unsafe"), word("--p2p"),
            word("--tunnelled"), kGuest, m_hosts.uri(b) };
        return m_hosts.virshArguments(a, move + options);
    }
    MovingHosts m_hosts;
};

void TestMovingOptions::initTestCase()
{
    if (const QString problem = m_hosts.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void TestMovingOptions::cleanup()
{
    m_hosts.clear();
}

void TestMovingOptions::itArrives_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("guest");
    const QStringList quiet, dirty { word("--memory"), word("8") };
    QTest::newRow("over four connections")
        << QStringList { word("--parallel"), word("--parallel-connections"), word("4") } << dirty;
    QTest::newRow("over compressed connections, encrypted") << QStringList { word("--parallel"),
        word("--compressed"), word("--comp-methods"), word("zstd"), word("--tls") }
                                                            << dirty;
    QTest::newRow("only what changed") << QStringList { word("--compressed"), word("--comp-methods"),
        word("xbzrle"), word("--comp-xbzrle-cache"), word("16777216") }
                                       << dirty;
    QTest::newRow("compressed by threads") << QStringList { word("--compressed"), word("--comp-methods"),
        word("mt"), word("--comp-mt-threads"), word("2") }
                                           << quiet;
    QTest::newRow("slowed down") << QStringList { word("--auto-converge"), word("--auto-converge-initial"),
        word("50"), word("--auto-converge-increment"), word("40"), word("--bandwidth"), word("40") }
                                 << QStringList { word("--memory"), word("8"), word("--busy") };
    QTest::newRow("encrypted") << QStringList { word("--tls") } << quiet;
}

void TestMovingOptions::itArrives()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, guest);
    QVERIFY(m_hosts.startGuest(guest));
    QTRY_VERIFY(m_hosts.count(a) > 1);
    const qint64 before = m_hosts.count(a);
    const Answer moved = m_hosts.move(QStringList { kWhole } + options);
    QVERIFY2(moved.exitCode == 0, qPrintable(moved.problem));
    QCOMPARE(m_hosts.state(b), word("running"));
    QTRY_VERIFY(m_hosts.count(b) > before + 1);
}

void TestMovingOptions::aBusyGuestMovesWhenItMayBeFaster()
{
    QVERIFY(m_hosts.startGuest({ word("--memory"), word("24"), word("--busy") }));
    QTRY_VERIFY(m_hosts.count(a) > 0);
    QProcess move;
    move.start(word("virsh"), m_hosts.moveArguments({ kWhole, word("--bandwidth"), word("2") }));
    QVERIFY(move.waitForStarted());
    QTRY_VERIFY(m_hosts.virsh(a, { word("domjobinfo"), kGuest, word("--rawstats") })
                    .output.contains(QRegularExpression(word("memory_processed: *[1-9]"))));
    QCOMPARE(m_hosts.virsh(a, { word("migrate-setmaxdowntime"), kGuest, word("2000") }).exitCode, 0);
    const Answer faster = m_hosts.virsh(a, { word("migrate-setspeed"), kGuest, word("4000") });
    QVERIFY2(faster.exitCode == 0, qPrintable(faster.problem));
    QVERIFY(move.waitForFinished(60'000));
    QVERIFY2(move.exitCode() == 0, move.readAllStandardError().constData());
    QCOMPARE(m_hosts.state(b), word("running"));
}

void TestMovingOptions::aBusyGuestMovesByPostCopy()
{
    QVERIFY(m_hosts.startGuest({ word("--memory"), word("24"), word("--busy") }));
    QTRY_VERIFY(m_hosts.count(a) > 0);
    const Answer early = m_hosts.virsh(a, { word("migrate-postcopy"), kGuest });
    QVERIFY(early.exitCode != 0);
    QProcess move;
    move.start(
        word("virsh"), m_hosts.moveArguments({ kWhole, word("--postcopy"), word("--bandwidth"), word("8") }));
    QVERIFY(move.waitForStarted());
    QTRY_VERIFY(m_hosts.virsh(a, { word("domjobinfo"), kGuest, word("--rawstats") })
                    .output.contains(QRegularExpression(word("memory_processed: *[1-9]"))));
    const Answer switched = m_hosts.virsh(a, { word("migrate-postcopy"), kGuest });
    QVERIFY2(switched.exitCode == 0, qPrintable(switched.problem));
    QVERIFY(move.waitForFinished(60'000));
    QVERIFY2(move.exitCode() == 0, move.readAllStandardError().constData());
    QCOMPARE(m_hosts.state(b), word("running"));
    const qint64 after = m_hosts.count(b);
    QVERIFY(after > 0);
    QTRY_VERIFY(m_hosts.count(b) > after);
}

void TestMovingOptions::whatIsSetIsAsked()
{
    QVERIFY(m_hosts.startGuest());
    const auto asked = [&](const char *command) {
        return m_hosts.virsh(a, { word(command), kGuest }).output;
    };
    QCOMPARE(asked("migrate-getmaxdowntime"), word("300"));
    QCOMPARE(asked("migrate-getspeed"), word("8796093022207"));
    QCOMPARE(m_hosts.virsh(a, { word("migrate-setmaxdowntime"), kGuest, word("77") }).exitCode, 0);
    QCOMPARE(m_hosts.virsh(a, { word("migrate-setspeed"), kGuest, word("5") }).exitCode, 0);
    QCOMPARE(
        m_hosts.virsh(a, { word("migrate-setspeed"), kGuest, word("6"), word("--postcopy") }).exitCode, 0);
    QCOMPARE(
        m_hosts.virsh(a, { word("migrate-compcache"), kGuest, word("--size"), word("8388608") }).exitCode, 0);
    QCOMPARE(asked("migrate-getmaxdowntime"), word("77"));
    QCOMPARE(asked("migrate-getspeed"), word("5"));
    QCOMPARE(m_hosts.virsh(a, { word("migrate-getspeed"), kGuest, word("--postcopy") }).output, word("6"));
    QVERIFY(asked("migrate-compcache").contains(word("8.000 M")));
}

void TestMovingOptions::aPostCopyThatBrokeGoesOn()
{
    QVERIFY(startSharedGuest({ word("--memory"), word("40"), word("--busy") }));
    QTRY_VERIFY(m_hosts.count(a) > 0);
    const auto reason = [&](const QString &host) {
        return m_hosts.virsh(host, { word("domstate"), word("--reason"), kGuest }).output;
    };
    QProcess move;
    move.start(word("virsh"),
        m_hosts.moveArguments({ word("--unsafe"), word("--postcopy"), word("--bandwidth"), word("2"),
            word("--postcopy-bandwidth"), word("1") }));
    QVERIFY(move.waitForStarted());
    QTRY_VERIFY(m_hosts.virsh(a, { word("domjobinfo"), kGuest, word("--rawstats") })
                    .output.contains(QRegularExpression(word("memory_processed: *[1-9]"))));
    const QStringList stop { word("domjobabort"), word("--postcopy"), kGuest };
    QVERIFY(m_hosts.virsh(a, stop).exitCode != 0); // it has not begun
    QCOMPARE(m_hosts.virsh(a, { word("migrate-postcopy"), kGuest }).exitCode, 0);
    QTRY_COMPARE(m_hosts.state(b), word("running"));
    const Answer stopped = m_hosts.virsh(a, stop);
    QVERIFY2(stopped.exitCode == 0, qPrintable(stopped.problem));
    QVERIFY(move.waitForFinished(60'000));
    QVERIFY(move.exitCode() != 0);
    QCOMPARE(reason(a), word("paused (post-copy failed)"));
    QCOMPARE(reason(b), word("running (post-copy failed)"));
    const Answer resumed = m_hosts.move(
        { word("--postcopy"), word("--postcopy-resume"), word("--postcopy-bandwidth"), word("500") });
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.problem));
    QCOMPARE(m_hosts.state(a), QString());
    QCOMPARE(m_hosts.state(b), word("running"));
    const qint64 after = m_hosts.count(b);
    QTRY_VERIFY(m_hosts.count(b) > after);
}

void TestMovingOptions::itGoesThroughTheConnection()
{
    QVERIFY(startSharedGuest({ word("--memory"), word("8") }));
    QTRY_VERIFY(m_hosts.count(a) > 1);
    const qint64 before = m_hosts.count(a);
    const Answer moved = MovingHosts::run(word("virsh"), tunnelArguments());
    QVERIFY2(moved.exitCode == 0, qPrintable(moved.problem));
    QCOMPARE(m_hosts.state(b), word("running"));
    QCOMPARE(m_hosts.state(a), QString());
    QTRY_VERIFY(m_hosts.count(b) > before + 1);
}

void TestMovingOptions::whatDoesNotGoThroughATunnelIsRefused()
{
    QVERIFY(startSharedGuest({}));
    const QStringList many[] { { word("--postcopy") }, { word("--tls") }, { kWhole },
        { word("--migrateuri"), word("tcp://b") }, { word("--listen-address"), word("10.99.0.2") } };
    for (const QStringList &options : many) {
        const Answer refused = MovingHosts::run(word("virsh"), tunnelArguments(options));
        QVERIFY2(refused.problem.contains(word("Through a tunnel")), qPrintable(refused.problem));
    }
    QCOMPARE(m_hosts.state(a), word("running"));
    QCOMPARE(m_hosts.state(b), QString());
}

void TestMovingOptions::whoeverDiesWhileItIsInTheTunnelThereIsOneGuest_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("the source's core") << a;
    QTest::newRow("the destination's core") << b;
}

void TestMovingOptions::whoeverDiesWhileItIsInTheTunnelThereIsOneGuest()
{
    QFETCH(QString, host);
    QVERIFY(startSharedGuest({ word("--memory"), word("24"), word("--busy") }));
    QTRY_VERIFY(m_hosts.count(a) > 0);
    QProcess move;
    move.start(word("virsh"), tunnelArguments({ word("--bandwidth"), word("1") }));
    QVERIFY(move.waitForStarted());
    QTRY_VERIFY(m_hosts.virsh(a, { word("domjobinfo"), kGuest, word("--rawstats") })
                    .output.contains(QRegularExpression(word("memory_processed: *[1-9]"))));
    m_hosts.hosts().signal(host, word("KILL"));
    QVERIFY(move.waitForFinished(60'000));
    QVERIFY(move.exitCode() != 0);
    QTRY_VERIFY(m_hosts.virsh(host, { word("list") }).exitCode != 0);
    m_hosts.hosts().restart(host);
    QTRY_COMPARE(m_hosts.state(a), word("running"));
    QTRY_COMPARE(m_hosts.state(b), QString());
    const qint64 before = m_hosts.count(a);
    QTRY_VERIFY(m_hosts.count(a) > before);
    const Answer again = MovingHosts::run(word("virsh"), tunnelArguments({ word("--auto-converge") }));
    QVERIFY2(again.exitCode == 0, qPrintable(again.problem));
    QTRY_VERIFY(m_hosts.count(b) > before);
}

QTEST_GUILESS_MAIN(TestMovingOptions)
#include "tst_movingoptions.moc"
