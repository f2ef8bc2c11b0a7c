// The ways in which a guest's memory can move, and what can be changed meanwhile.
// label: real
#include "tests/backend/drivers/qemu/migration/movinghosts.h"

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

private:
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

QTEST_GUILESS_MAIN(TestMovingOptions)
#include "tst_movingoptions.moc"
