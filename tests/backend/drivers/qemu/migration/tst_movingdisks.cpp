// Disks go along with a running guest.
// label: real
#include "tests/backend/drivers/qemu/migration/movinghosts.h"

using namespace inn::testing;

namespace {
const QString a = QStringLiteral("a"), b = QStringLiteral("b");
const QString kWhole = QStringLiteral("--copy-storage-all"), kUpper = QStringLiteral("--copy-storage-inc");
} // namespace

class TestMovingDisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theGuestCountsOnWithItsDisks_data();
    void theGuestCountsOnWithItsDisks();
    void onlyWhatLiesAboveTheBaseIsCopied();
    void withoutTheBaseNothingMoves();
    void anImageThatIsThereAlreadyIsUsedAndStays();
    void theHookOfTheDestinationMayChangeTheDocument_data();
    void theHookOfTheDestinationMayChangeTheDocument();

private:
    MovingHosts m_hosts;
};

void TestMovingDisks::initTestCase()
{
    if (const QString problem = m_hosts.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void TestMovingDisks::cleanup()
{
    m_hosts.setHook(b, {});
    m_hosts.clear();
}

void TestMovingDisks::theGuestCountsOnWithItsDisks_data()
{
    QTest::addColumn<QStringList>("options");
    const QString socket = QStringLiteral("unix://") + m_hosts.hosts().folder() + QStringLiteral("/disks");
    QTest::newRow("whole") << QStringList { kWhole };
    QTest::newRow("the guest waits for both")
        << QStringList { kWhole, QStringLiteral("--copy-storage-synchronous-writes") };
    QTest::newRow("at a port") << QStringList { kWhole, QStringLiteral("--disks-port"),
        QStringLiteral("50001") };
    QTest::newRow("through a socket") << QStringList { kWhole, QStringLiteral("--disks-uri"), socket };
    QTest::newRow("encrypted") << QStringList { kWhole, QStringLiteral("--tls") };
    QTest::newRow("by name") << QStringList { kWhole, QStringLiteral("--migrate-disks"),
        QStringLiteral("vda") };
}

void TestMovingDisks::theGuestCountsOnWithItsDisks()
{
    QFETCH(QStringList, options);
    QVERIFY(m_hosts.startGuest({ QStringLiteral("--size"), QStringLiteral("8") }));
    QTRY_VERIFY(m_hosts.count(a) > 2);
    m_hosts.fill(QStringLiteral("guest.img"), 4);
    const qint64 before = m_hosts.count(a);
    const Answer moved = m_hosts.move(options);
    QVERIFY2(moved.exitCode == 0, qPrintable(moved.problem));
    QCOMPARE(m_hosts.state(b), QStringLiteral("running"));
    QCOMPARE(m_hosts.state(a), QString());
    const qint64 after = m_hosts.count(b);
    QVERIFY2(after >= before, qPrintable(QString::number(after)));
    QTRY_VERIFY(m_hosts.count(b) > after + 2);
    // What the guest does not write is the same, too.
    QFile left(m_hosts.outside(a, QStringLiteral("guest.img")));
    QFile right(m_hosts.outside(b, QStringLiteral("guest.img")));
    QVERIFY(left.open(QIODevice::ReadOnly) && right.open(QIODevice::ReadOnly));
    left.seek(1024);
    right.seek(1024);
    QVERIFY(left.readAll() == right.readAll());
}

void TestMovingDisks::onlyWhatLiesAboveTheBaseIsCopied()
{
    QVERIFY(m_hosts.startGuest({}, QStringLiteral("qcow2")));
    QVERIFY(QFile::copy(
        m_hosts.outside(a, QStringLiteral("guest.img")), m_hosts.outside(b, QStringLiteral("guest.img"))));
    const Answer moved = m_hosts.move({ kUpper });
    QVERIFY2(moved.exitCode == 0, qPrintable(moved.problem));
    QCOMPARE(m_hosts.state(b), QStringLiteral("running"));
    const Answer described = MovingHosts::run(QStringLiteral("qemu-img"),
        { QStringLiteral("info"), QStringLiteral("-U"), m_hosts.outside(b, QStringLiteral("guest.qcow2")) });
    QVERIFY2(described.output.contains(QStringLiteral("backing file: ")), qPrintable(described.output));
    m_hosts.virsh(b, { QStringLiteral("destroy"), QStringLiteral("guest") });
    // Whole again: what was counted on both hosts lies above the base.
    const QString whole = m_hosts.outside(b, QStringLiteral("whole.img"));
    const Answer copied = MovingHosts::run(QStringLiteral("qemu-img"),
        { QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("raw"),
            QStringLiteral(
                "json:{\"driver\":\"qcow2\",\"file\":{\"driver\":\"file\",\"filename\":\"%1\"},"
                "\"backing\":{\"driver\":\"raw\",\"file\":{\"driver\":\"file\",\"filename\":\"%2\"}}}")
                .arg(m_hosts.outside(b, QStringLiteral("guest.qcow2")),
                    m_hosts.outside(b, QStringLiteral("guest.img"))),
            whole });
    QVERIFY2(copied.exitCode == 0, qPrintable(copied.problem));
    QVERIFY(m_hosts.count(b, QStringLiteral("whole.img")) > 0);
}

void TestMovingDisks::withoutTheBaseNothingMoves()
{
    QVERIFY(m_hosts.startGuest({}, QStringLiteral("qcow2")));
    const Answer moved = m_hosts.move({ kUpper });
    QVERIFY(moved.exitCode != 0);
    QVERIFY2(moved.problem.contains(QStringLiteral("base image")), qPrintable(moved.problem));
    QCOMPARE(m_hosts.state(a), QStringLiteral("running"));
    QVERIFY(!QFile::exists(m_hosts.outside(b, QStringLiteral("guest.qcow2"))));
}

void TestMovingDisks::anImageThatIsThereAlreadyIsUsedAndStays()
{
    QVERIFY(m_hosts.startGuest());
    QFile there(m_hosts.outside(b, QStringLiteral("guest.img")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    QVERIFY(there.resize(4096)); // too small: the copy fails
    there.close();
    const Answer moved = m_hosts.move({ kWhole });
    QVERIFY(moved.exitCode != 0);
    QVERIFY(there.exists());
    QCOMPARE(m_hosts.state(a), QStringLiteral("running"));
    QVERIFY(there.open(QIODevice::WriteOnly));
    QVERIFY(there.resize(1 << 20));
    there.close();
    const Answer again = m_hosts.move({ kWhole });
    QVERIFY2(again.exitCode == 0, qPrintable(again.problem));
    QTRY_VERIFY(m_hosts.count(b) > 0);
}

void TestMovingDisks::theHookOfTheDestinationMayChangeTheDocument_data()
{
    QTest::addColumn<QByteArray>("does");
    QTest::addColumn<QString>("arrives"); // its image; none when it is refused
    QTest::addColumn<QString>("sentence");
    const QString same = QStringLiteral("guest.img");
    QTest::newRow("nothing") << QByteArray("cat >/dev/null") << same << QString();
    QTest::newRow("another path") << QByteArray("sed 's/guest[.]img/other.img/'")
                                  << QStringLiteral("other.img") << QString();
    QTest::newRow("more memory") << QByteArray("sed 's,<memory [^/]*,<memory unit=\"MiB\">128,'") << QString()
                                 << QStringLiteral("correct the hook");
    QTest::newRow("no document") << QByteArray("echo hello") << QString()
                                 << QStringLiteral("correct the hook");
    QTest::newRow("no") << QByteArray("echo 'not today' >&2; exit 1") << QString()
                        << QStringLiteral("refused “migrate begin” of “guest”");
}

void TestMovingDisks::theHookOfTheDestinationMayChangeTheDocument()
{
    QFETCH(QByteArray, does);
    QFETCH(QString, arrives);
    QFETCH(QString, sentence);
    m_hosts.setHook(b, "[ \"$1 $2 $3 $4\" = \"guest migrate begin -\" ] || exit 0\n" + does);
    QVERIFY(m_hosts.startGuest());
    const Answer moved = m_hosts.move({ kWhole });
    QCOMPARE(moved.exitCode == 0, !arrives.isEmpty());
    QVERIFY2(moved.problem.contains(sentence), qPrintable(moved.problem));
    if (arrives.isEmpty()) {
        QCOMPARE(m_hosts.state(a), QStringLiteral("running"));
        QCOMPARE(m_hosts.state(b), QString());
    } else {
        QTRY_VERIFY(m_hosts.count(b, arrives) > 0);
    }
}

QTEST_GUILESS_MAIN(TestMovingDisks)
#include "tst_movingdisks.moc"
