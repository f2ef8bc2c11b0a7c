// What happens in the midst of copying a disk to another host.
// label: real
#include "tests/backend/drivers/qemu/migration/movinghosts.h"

using namespace inn::testing;

namespace {
const QString a = QStringLiteral("a"), b = QStringLiteral("b");
const QString kWhole = QStringLiteral("--copy-storage-all");
} // namespace

class TestSlowDisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whoeverAbortsLeavesNothingBehind();
    void aSlowCopyMayBecomeFaster();
    void whicheverCoreDiesInTheMidstTheGuestStaysAndNothingIsLeft_data();
    void whicheverCoreDiesInTheMidstTheGuestStaysAndNothingIsLeft();

private:
    MovingHosts m_hosts;
};

void TestSlowDisks::initTestCase()
{
    if (const QString problem = m_hosts.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void TestSlowDisks::cleanup()
{
    m_hosts.clear();
}

void TestSlowDisks::whoeverAbortsLeavesNothingBehind()
{
    QProcess move;
    m_hosts.beginSlowCopy(move);
    QVERIFY(QFile::exists(m_hosts.outside(b, QStringLiteral("guest.img"))));
    const Answer aborted = m_hosts.virsh(a, { QStringLiteral("domjobabort"), QStringLiteral("guest") });
    QVERIFY2(aborted.exitCode == 0, qPrintable(aborted.problem));
    QVERIFY(move.waitForFinished());
    QVERIFY(move.exitCode() != 0);
    QCOMPARE(m_hosts.state(a), QStringLiteral("running"));
    QTRY_VERIFY(!QFile::exists(m_hosts.outside(b, QStringLiteral("guest.img"))));
    const qint64 before = m_hosts.count(a);
    QTRY_VERIFY(m_hosts.count(a) > before);
    // Nothing is left of it in the emulator: the next one goes well.
    const Answer again = m_hosts.move({ kWhole });
    QVERIFY2(again.exitCode == 0, qPrintable(again.problem));
    QTRY_VERIFY(m_hosts.count(b) > before);
}

void TestSlowDisks::aSlowCopyMayBecomeFaster()
{
    QProcess move;
    m_hosts.beginSlowCopy(move);
    const Answer faster = m_hosts.virsh(
        a, { QStringLiteral("migrate-setspeed"), QStringLiteral("guest"), QStringLiteral("4000") });
    QVERIFY2(faster.exitCode == 0, qPrintable(faster.problem));
    QVERIFY(move.waitForFinished(60'000));
    QVERIFY2(move.exitCode() == 0, move.readAllStandardError().constData());
    QTRY_VERIFY(m_hosts.count(b) > 0);
}

void TestSlowDisks::whicheverCoreDiesInTheMidstTheGuestStaysAndNothingIsLeft_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("the source's") << a;
    QTest::newRow("the destination's") << b;
}

void TestSlowDisks::whicheverCoreDiesInTheMidstTheGuestStaysAndNothingIsLeft()
{
    QFETCH(QString, host);
    QProcess move;
    m_hosts.beginSlowCopy(move);
    m_hosts.hosts().signal(host, QStringLiteral("KILL"));
    QTRY_VERIFY(m_hosts.virsh(host, { QStringLiteral("list") }).exitCode != 0);
    m_hosts.hosts().restart(host);
    QVERIFY(move.waitForFinished(60'000));
    QVERIFY(move.exitCode() != 0);
    QTRY_COMPARE(m_hosts.state(a), QStringLiteral("running"));
    QTRY_VERIFY(!QFile::exists(m_hosts.outside(b, QStringLiteral("guest.img"))));
    const qint64 before = m_hosts.count(a);
    QTRY_VERIFY(m_hosts.count(a) > before);
    const Answer again = m_hosts.move({ kWhole });
    QVERIFY2(again.exitCode == 0, qPrintable(again.problem));
    QTRY_VERIFY(m_hosts.count(b) > before);
}

QTEST_GUILESS_MAIN(TestSlowDisks)
#include "tst_slowdisks.moc"
