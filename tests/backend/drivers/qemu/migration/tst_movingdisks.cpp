// Disks go along with a running guest.
// label: real
#include "tests/backend/drivers/qemu/migration/movinghosts.h"
#include "tests/support/countingguest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    void whatDisksRememberGoesAlong_data();
    void whatDisksRememberGoesAlong();

private:
    void startRemembering(const QString &image, const QString &seen);
    [[nodiscard]] QJsonArray ask(const QString &host, const char *command) const;
    void write(const QString &host, int mebibyte);
    void cancelMove();
    void tellOfCheckpoint(const QString &host, const QString &from);
    [[nodiscard]] QList<int> changed(const QString &host);

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

// ---- what the base of incremental backups is

// A guest that counts in the first 64 KiB of a disk of 16 MiB, with a checkpoint; 2 MiB from the end of what
// was written before that.
void TestMovingDisks::startRemembering(const QString &image, const QString &seen)
{
    const QString raw = m_hosts.hosts().folder() + QStringLiteral("/plain.img");
    const QList<QPair<QString, QStringList>> commands {
        { QStringLiteral(INN_SOURCE_DIR "/tests/support/make-counter"),
            { raw, QStringLiteral("--size"), QStringLiteral("16") } },
        { QStringLiteral("qemu-io"),
            { QStringLiteral("-f"), QStringLiteral("raw"), QStringLiteral("-c"),
                QStringLiteral("write -P 1 1M 13M"), raw } },
        { QStringLiteral("qemu-img"),
            { QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("qcow2"), raw, image } }
    };
    for (const auto &[program, arguments] : commands) {
        const Answer answer = MovingHosts::run(program, arguments);
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.problem));
    }
    QFile::remove(raw);
    QFile document(m_hosts.hosts().folder() + QStringLiteral("/guest.xml"));
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write(
        counter::document(QStringLiteral("guest"), QUuid::fromString(u"0d0d0d0d-0000-4000-8000-0000000000b1"),
            16, QStringLiteral("<driver name='qemu' type='qcow2'/><source file='%1'/>").arg(seen)));
    document.close();
    QFile checkpoint(m_hosts.hosts().folder() + QStringLiteral("/checkpoint.xml"));
    QVERIFY(checkpoint.open(QIODevice::WriteOnly));
    checkpoint.write("<domaincheckpoint><name>monday</name></domaincheckpoint>");
    checkpoint.close();
    for (const QStringList &command : { QStringList { QStringLiteral("create"), document.fileName() },
             QStringList {
                 QStringLiteral("checkpoint-create"), QStringLiteral("guest"), checkpoint.fileName() } }) {
        const Answer answer = m_hosts.virsh(a, command);
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.problem));
    }
}

QJsonArray TestMovingDisks::ask(const QString &host, const char *command) const
{
    const Answer answer = m_hosts.virsh(host,
        { QStringLiteral("qemu-monitor-command"), QStringLiteral("guest"),
            QStringLiteral("{\"execute\":\"%1\"}").arg(QLatin1String(command)) });
    return QJsonDocument::fromJson(answer.output.toUtf8()).object()[QStringLiteral("return")].toArray();
}

// As a guest with a system would: through its device.
void TestMovingDisks::write(const QString &host, int mebibyte)
{
    const QString device = ask(host, "query-block").first().toObject()[QStringLiteral("qdev")].toString();
    const Answer written = m_hosts.virsh(host,
        { QStringLiteral("qemu-monitor-command"), QStringLiteral("guest"), QStringLiteral("--hmp"),
            QStringLiteral("qemu-io -d %1 \"write -P 2 %2M 64k\"").arg(device).arg(mebibyte) });
    // It says only what went wrong.
    QVERIFY2(written.exitCode == 0 && written.output.isEmpty(), qPrintable(written.output + written.problem));
}

// On its way the bitmaps belong to the migration; afterwards they are the disk's again.
void TestMovingDisks::cancelMove()
{
    QProcess move;
    move.start(QStringLiteral("virsh"),
        m_hosts.moveArguments({ kWhole, QStringLiteral("--bandwidth"), QStringLiteral("1") }));
    QVERIFY(move.waitForStarted());
    const QRegularExpression some(QStringLiteral("disk_processed: *[1-9]"));
    QTRY_VERIFY(
        m_hosts
            .virsh(a, { QStringLiteral("domjobinfo"), QStringLiteral("guest"), QStringLiteral("--rawstats") })
            .output.contains(some));
    m_hosts.virsh(a, { QStringLiteral("domjobabort"), QStringLiteral("guest") });
    QVERIFY(move.waitForFinished());
    QVERIFY(move.exitCode() != 0);
    const QByteArray left = QJsonDocument(ask(a, "query-named-block-nodes")).toJson();
    QVERIFY2(left.contains("\"monday\""), left);
    QVERIFY2(!left.contains("inn-migration-"), left);
}

// As libvirt has it: the entry stays behind and is told there, where the record is looked for.
void TestMovingDisks::tellOfCheckpoint(const QString &host, const QString &from)
{
    QFile document(m_hosts.hosts().folder() + QStringLiteral("/told.xml"));
    if (!from.isEmpty()) {
        const Answer told = m_hosts.virsh(from,
            { QStringLiteral("checkpoint-dumpxml"), QStringLiteral("guest"), QStringLiteral("monday") });
        QVERIFY2(told.exitCode == 0, qPrintable(told.problem));
        QVERIFY(document.open(QIODevice::WriteOnly));
        document.write(told.output.toUtf8());
        return;
    }
    const Answer defined = m_hosts.virsh(host,
        { QStringLiteral("checkpoint-create"), QStringLiteral("guest"), document.fileName(),
            QStringLiteral("--redefine"), QStringLiteral("--redefine-validate") });
    QVERIFY2(defined.exitCode == 0, qPrintable(defined.problem));
}

// The mebibytes that an incremental backup holds.
QList<int> TestMovingDisks::changed(const QString &host)
{
    const QString copy = m_hosts.image(QStringLiteral("backup.qcow2"));
    const QString outside = m_hosts.outside(host, QStringLiteral("backup.qcow2"));
    QFile::remove(outside);
    QFile document(m_hosts.hosts().folder() + QStringLiteral("/backup.xml"));
    if (!document.open(QIODevice::WriteOnly))
        return {};
    document.write("<domainbackup><incremental>monday</incremental><disks><disk name='vda' type='file'>"
                   "<target file='"
        + copy.toUtf8() + "'/><driver type='qcow2'/></disk></disks></domainbackup>");
    document.close();
    const Answer begun = m_hosts.virsh(
        host, { QStringLiteral("backup-begin"), QStringLiteral("guest"), document.fileName() });
    if (begun.exitCode != 0)
        qWarning("%s", qPrintable(begun.problem));
    const QStringList ask { QStringLiteral("domjobinfo"), QStringLiteral("guest") };
    const bool isOver = QTest::qWaitFor(
        [&] { return m_hosts.virsh(host, ask).output.contains(QStringLiteral("None")); }, 20'000);
    if (begun.exitCode != 0 || !isOver)
        return {};
    const QString alone // without the image below, which is called so only on its host
        = QStringLiteral("json:{\"driver\":\"qcow2\",\"backing\":null,\"file\":{\"driver\":\"file\","
                         "\"filename\":\"%1\"}}")
              .arg(outside);
    const Answer map = MovingHosts::run(QStringLiteral("qemu-img"),
        { QStringLiteral("map"), QStringLiteral("-U"), QStringLiteral("--output=json"), alone });
    QList<int> all;
    const QJsonArray stretches = QJsonDocument::fromJson(map.output.toUtf8()).array();
    for (const auto &each : stretches) {
        const QJsonObject stretch = each.toObject();
        if (!stretch[QStringLiteral("data")].toBool())
            continue;
        const qint64 start = stretch[QStringLiteral("start")].toInteger();
        if (start % (1 << 20) != 0 || stretch[QStringLiteral("length")].toInteger() != (64 << 10))
            qWarning("%s", qPrintable(map.output));
        all += int(start >> 20);
    }
    return all;
}

void TestMovingDisks::whatDisksRememberGoesAlong_data()
{
    QTest::addColumn<QString>("disk"); // what is special of it
    QTest::newRow("copied, after a move that was cancelled") << QStringLiteral("cancelled");
    QTest::newRow("copied over an image with others") << QStringLiteral("old");
    QTest::newRow("shared") << QStringLiteral("shared");
}

void TestMovingDisks::whatDisksRememberGoesAlong()
{
    QFETCH(QString, disk);
    const auto hasFailed = [] { return QTest::currentTestFailed(); };
    const QString name = QStringLiteral("guest.qcow2");
    const bool isShared = disk == u"shared";
    const QString shared = m_hosts.hosts().folder() + QStringLiteral("/shared.qcow2");
    const QString image = isShared ? shared : m_hosts.outside(a, name);
    startRemembering(image, isShared ? shared : m_hosts.image(name));
    if (!hasFailed())
        write(a, 4);
    if (disk == u"cancelled" && !hasFailed()) {
        cancelMove();
        QCOMPARE(changed(a), (QList<int> { 0, 4 }));
    }
    if (disk == u"old") {
        const QString there = m_hosts.outside(b, name);
        const QStringList create { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
            QStringLiteral("qcow2"), there, QStringLiteral("16M") };
        const QStringList remember { QStringLiteral("bitmap"), QStringLiteral("--add"), there,
            QStringLiteral("monday") };
        QCOMPARE(MovingHosts::run(QStringLiteral("qemu-img"), create).exitCode, 0);
        QCOMPARE(MovingHosts::run(QStringLiteral("qemu-img"), remember).exitCode, 0);
    }
    if (!hasFailed())
        tellOfCheckpoint(b, a);
    if (hasFailed())
        return;
    const Answer moved = m_hosts.move({ isShared ? QStringLiteral("--unsafe") : kWhole });
    QVERIFY2(moved.exitCode == 0, qPrintable(moved.problem));
    tellOfCheckpoint(b, {});
    if (!hasFailed())
        write(b, 6);
    if (hasFailed())
        return;
    QCOMPARE(changed(b), (QList<int> { 0, 4, 6 }));
    // They are the images' own, here and there, and outlive the emulators.
    m_hosts.virsh(b, { QStringLiteral("destroy"), QStringLiteral("guest") });
    for (const QString &left : { isShared ? shared : m_hosts.outside(b, name), image }) {
        const Answer told = MovingHosts::run(
            QStringLiteral("qemu-img"), { QStringLiteral("info"), QStringLiteral("--output=json"), left });
        QVERIFY2(told.output.contains(QStringLiteral("\"monday\"")), qPrintable(told.output));
        QVERIFY2(!told.output.contains(QStringLiteral("in-use")), qPrintable(told.output));
    }
    QFile::remove(shared);
}

QTEST_GUILESS_MAIN(TestMovingDisks)
#include "tst_movingdisks.moc"
