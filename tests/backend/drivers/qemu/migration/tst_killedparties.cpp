// Whoever dies in whichever phase of a move: one guest is left that counts on, and nothing else.
// A part of the table; INN_ALL_TRIALS=1 tries all of it, INN_TRIALS=5 each five times.
// label: real
// timeout: 150
#include "tests/backend/drivers/qemu/migration/countwatch.h"
#include "tests/backend/drivers/qemu/migration/movetrials.h"
#include "tests/backend/drivers/qemu/migration/movinghosts.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

using namespace inn::testing;

namespace {

const QString a = QStringLiteral("a"), b = QStringLiteral("b"), kGuest = QStringLiteral("guest");
const QString kCounts = QStringLiteral("counts"); // of each host, what its guest said

// QTRY_… counts its own pauses only, and asking takes time.
template<class F>
bool eventually(F holds)
{
    const QDeadlineTimer patience(20'000);
    while (!holds()) {
        if (patience.hasExpired())
            return false;
        QTest::qWait(20);
    }
    return true;
}

} // namespace

class TestKilledParties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void oneGuestIsLeft_data();
    void oneGuestIsLeft();

private:
    void startTrial(const Trial &trial);
    void reach(const Trial &trial);
    void reachSent();
    void reachArrived();
    void kill(const Trial &trial);
    void killCore(const QString &host);
    void killEmulator(const QString &host);
    void settle(const Trial &trial);
    [[nodiscard]] Left whatIsLeft() const;
    void check(const Trial &trial);
    void goesOnAt(const QString &host);
    void mayMoveAgain();

    [[nodiscard]] QString image(const QString &host) const
    {
        return m_disk == Disk::Shared ? shared() : m_hosts.outside(host, QStringLiteral("guest.img"));
    }
    [[nodiscard]] QString shared() const { return m_hosts.hosts().folder() + QStringLiteral("/shared.img"); }
    [[nodiscard]] QString hold() const { return m_hosts.hosts().folder() + QStringLiteral("/hold"); }
    [[nodiscard]] QString held() const { return m_hosts.hosts().folder() + QStringLiteral("/held"); }
    void makeHook(const QString &host, const QByteArray &when);
    void letGo() { QFile::remove(hold()); }
    [[nodiscard]] qint64 count(const QString &host) const;
    [[nodiscard]] QByteArrayList emulators(const QString &host) const
    {
        const QByteArray found
            = m_hosts.hosts().run(host, { QStringLiteral("pidof"), QStringLiteral("qemu-system-x86_64") });
        return found.isEmpty() ? QByteArrayList() : found.split(' ');
    }
    [[nodiscard]] bool isDefined(const QString &host) const
    {
        return m_hosts.virsh(host, { QStringLiteral("dominfo"), kGuest }).exitCode == 0;
    }
    [[nodiscard]] int recordedPhase(const QString &host) const; // -1: none
    [[nodiscard]] QStringList options() const;

    MovingHosts m_hosts;
    Disk m_disk = Disk::Copied;
    QProcess m_move;
    QStringList m_stopped; // hosts whose core was told to wait
    qint64 m_before = 0;
    std::unique_ptr<CountWatch> m_watch;
};

void TestKilledParties::initTestCase()
{
    if (const QString problem = m_hosts.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    if (!qEnvironmentVariableIsSet("INN_ALL_TRIALS"))
        qInfo("a part of the trials; INN_ALL_TRIALS=1 makes all, INN_TRIALS=5 each five times");
}

void TestKilledParties::cleanup()
{
    m_watch.reset();
    if (!m_hosts.hosts().isReady())
        return;
    letGo();
    m_hosts.hosts().mend(b);
    for (const QString &host : std::as_const(m_stopped))
        m_hosts.hosts().signal(host, QStringLiteral("CONT"));
    m_stopped.clear();
    if (m_move.state() != QProcess::NotRunning) {
        m_move.kill();
        m_move.waitForFinished();
    }
    for (const QString &host : { a, b }) {
        if (m_hosts.virsh(host, { QStringLiteral("list") }).exitCode != 0)
            m_hosts.hosts().restart(host);
        m_hosts.setHook(host, {});
    }
    m_hosts.clear();
    for (const QString &host : { a, b })
        m_hosts.virsh(host, { QStringLiteral("undefine"), kGuest });
    QFile::remove(shared());
}

// ---- a trial

void TestKilledParties::oneGuestIsLeft_data()
{
    QTest::addColumn<int>("index");
    const bool tryAll = qEnvironmentVariableIsSet("INN_ALL_TRIALS");
    const int times = qMax(1, qEnvironmentVariableIntValue("INN_TRIALS"));
    for (int time = 0; time < times; ++time) {
        for (int i = 0; i < int(std::size(kTrials)); ++i) {
            const Trial &trial = kTrials[i];
            if (tryAll || trial.isAlwaysTried) {
                QTest::addRow("%s, %s, %s, %d", kPhases[int(trial.phase)], kParties[int(trial.party)],
                    kDisks[int(trial.disk)], time)
                    << i;
            }
        }
    }
}

void TestKilledParties::oneGuestIsLeft()
{
    QFETCH(int, index);
    const Trial &trial = kTrials[index];
    const auto hasFailed = [] { return QTest::currentTestFailed(); };
    startTrial(trial);
    if (!hasFailed())
        reach(trial);
    if (!hasFailed())
        kill(trial);
    if (!hasFailed())
        settle(trial);
    if (!hasFailed())
        check(trial);
    const int atOnce = m_watch ? m_watch->longest() : 0;
    QVERIFY2(atOnce <= CountWatch::kTolerable,
        qPrintable(QStringLiteral("two guests counted at once, seen %1 times in a row").arg(atOnce)));
}

QStringList TestKilledParties::options() const
{
    QStringList options { QStringLiteral("--persistent"), QStringLiteral("--undefinesource") };
    options += m_disk == Disk::Copied ? QStringLiteral("--copy-storage-all") : QStringLiteral("--unsafe");
    return options;
}

void TestKilledParties::startTrial(const Trial &trial)
{
    m_disk = trial.disk;
    QStringList arguments { image(a), QStringLiteral("--size"), QStringLiteral("32") };
    if (trial.phase == Phase::Memory || trial.phase == Phase::Sent || trial.phase == Phase::Arrived)
        arguments += { QStringLiteral("--memory"), QStringLiteral("16") };
    const Answer made
        = MovingHosts::run(QStringLiteral(INN_SOURCE_DIR "/tests/support/make-counter"), arguments);
    QVERIFY2(made.exitCode == 0, qPrintable(made.problem));
    if (trial.phase == Phase::Disks)
        m_hosts.fill(QStringLiteral("guest.img"), 12);
    const QString seen = m_disk == Disk::Shared ? shared() : m_hosts.image(QStringLiteral("guest.img"));
    QFile document(m_hosts.hosts().folder() + QStringLiteral("/guest.xml"));
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write(
        "<domain type='qemu'><name>guest</name><memory unit='MiB'>64</memory><vcpu>1</vcpu><os>"
        "<type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os><features><acpi/></features>"
        "<devices><disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='"
        + seen.toUtf8() + "'/><target dev='vda' bus='virtio'/></disk><serial type='file'><source path='"
        + m_hosts.image(kCounts).toUtf8() + "' append='on'/></serial></devices></domain>");
    document.close();
    for (const QStringList &command : { QStringList { QStringLiteral("define"), document.fileName() },
             QStringList { QStringLiteral("start"), kGuest } }) {
        const Answer answer = m_hosts.virsh(a, command);
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.problem));
    }
    QVERIFY(eventually([&] { return count(a) > 1; }));
    QVERIFY2(QFileInfo(m_hosts.outside(a, kCounts)).size() > 0, "the watch would see nothing");
    m_watch = std::make_unique<CountWatch>(m_hosts.outside(a, kCounts), m_hosts.outside(b, kCounts));
}

// The script of the administrator waits until the file is gone that it finds.
void TestKilledParties::makeHook(const QString &host, const QByteArray &when)
{
    QFile::remove(held());
    QFile wait(hold());
    QVERIFY(wait.open(QIODevice::WriteOnly));
    m_hosts.setHook(host,
        "[ \"$2 $3\" = \"" + when + "\" ] || exit 0\n: >'" + held().toUtf8()
            + "'\nfor i in $(seq 600); do [ -e '" + hold().toUtf8() + "' ] || exit 0; sleep 0.05; done");
}

void TestKilledParties::reach(const Trial &trial)
{
    QStringList more;
    if (trial.phase == Phase::Preparing)
        makeHook(b, "prepare begin");
    else if (trial.phase == Phase::Leaving)
        makeHook(a, "stopped end");
    else
        more = QStringList { QStringLiteral("--bandwidth"), QStringLiteral("1") };
    m_before = count(a);
    m_move.start(QStringLiteral("virsh"), m_hosts.moveArguments(options() + more));
    QVERIFY(m_move.waitForStarted());
    if (trial.phase == Phase::Preparing || trial.phase == Phase::Leaving) {
        QVERIFY(eventually([&] { return QFile::exists(held()); }));
        return;
    }
    const QRegularExpression some(trial.phase == Phase::Disks
            ? QStringLiteral("disk_processed: *[1-9]")
            : QStringLiteral("memory_processed: *[1-9][0-9]{5}"));
    const QStringList ask { QStringLiteral("domjobinfo"), kGuest, QStringLiteral("--rawstats") };
    QVERIFY(eventually([&] { return m_hosts.virsh(a, ask).output.contains(some); }));
    if (trial.phase == Phase::Sent || trial.phase == Phase::Arrived)
        reachSent();
    if (trial.phase == Phase::Arrived && !QTest::currentTestFailed())
        reachArrived();
}

void TestKilledParties::reachSent()
{
    m_hosts.hosts().signal(b, QStringLiteral("STOP"));
    m_stopped += b;
    m_hosts.virsh(a, { QStringLiteral("migrate-setspeed"), kGuest, QStringLiteral("4000") });
    constexpr int kPerformed = 2; // qemu::GuestStatus::Migration::Phase
    QVERIFY(eventually([&] { return recordedPhase(a) == kPerformed; }));
}

// The source's core sleeps before it is told; the client may not have heard of the first half yet.
void TestKilledParties::reachArrived()
{
    m_hosts.hosts().signal(a, QStringLiteral("STOP"));
    m_stopped += a;
    m_hosts.hosts().signal(b, QStringLiteral("CONT"));
    m_stopped.removeAll(b);
    const QString running = QStringLiteral("running");
    for (int tries = 0; tries < 50 && m_hosts.state(b) != running; ++tries) {
        QTest::qWait(100);
        if (m_hosts.state(b) == running)
            break;
        m_hosts.hosts().signal(a, QStringLiteral("CONT"));
        m_hosts.hosts().signal(a, QStringLiteral("STOP"));
    }
    QCOMPARE(m_hosts.state(b), running);
    QVERIFY2(!emulators(a).isEmpty(), "the source had heard of it before it slept");
}

void TestKilledParties::killCore(const QString &host)
{
    m_hosts.hosts().signal(host, QStringLiteral("KILL"));
    m_stopped.removeAll(host);
    QVERIFY(eventually([&] { return m_hosts.virsh(host, { QStringLiteral("list") }).exitCode != 0; }));
}

void TestKilledParties::killEmulator(const QString &host)
{
    const QByteArrayList processes = emulators(host);
    QCOMPARE(processes.size(), 1);
    m_hosts.hosts().run(
        host, { QStringLiteral("kill"), QStringLiteral("-9"), QString::fromLatin1(processes.front()) });
}

void TestKilledParties::kill(const Trial &trial)
{
    switch (trial.party) {
    case Party::SourceCore:
        return killCore(a);
    case Party::DestinationCore:
        return killCore(b);
    case Party::BothCores:
        killCore(a);
        return killCore(b);
    case Party::SourceEmulator:
        return killEmulator(a);
    case Party::DestinationEmulator:
        return killEmulator(b);
    case Party::Client:
        m_move.kill();
        QVERIFY(m_move.waitForFinished());
        return;
    case Party::Network:
    case Party::NetworkForAMoment:
        m_hosts.hosts().cut(b);
        return;
    }
}

// Everybody who is left goes on, and what was killed starts again.
void TestKilledParties::settle(const Trial &trial)
{
    if (trial.party == Party::NetworkForAMoment) {
        QTest::qWait(1500);
        m_hosts.hosts().mend(b);
        m_hosts.virsh(a, { QStringLiteral("migrate-setspeed"), kGuest, QStringLiteral("4000") });
    }
    letGo();
    for (const QString &host : std::as_const(m_stopped))
        m_hosts.hosts().signal(host, QStringLiteral("CONT"));
    m_stopped.clear();
    const bool losesSource = trial.party == Party::SourceCore || trial.party == Party::BothCores;
    const bool losesDestination = trial.party == Party::DestinationCore || trial.party == Party::BothCores;
    if (losesSource)
        m_hosts.hosts().restart(a);
    if (losesDestination)
        m_hosts.hosts().restart(b);
    const bool isStuck
        = trial.party == Party::Network && (trial.phase == Phase::Disks || trial.phase == Phase::Memory);
    if (isStuck) {
        const Answer aborted = m_hosts.virsh(a, { QStringLiteral("domjobabort"), kGuest });
        QVERIFY2(aborted.exitCode == 0, qPrintable(aborted.problem));
    }
    QVERIFY2(m_move.state() == QProcess::NotRunning || m_move.waitForFinished(60'000), "the move hangs");
    m_hosts.hosts().mend(b);
}

// ---- what is left

qint64 TestKilledParties::count(const QString &host) const
{
    const Answer answer = MovingHosts::run(QStringLiteral(INN_SOURCE_DIR "/tests/support/make-counter"),
        { QStringLiteral("--read"), image(host) });
    return answer.output.endsWith(QStringLiteral(" right")) ? answer.output.section(u' ', 0, 0).toLongLong()
                                                            : -1;
}

int TestKilledParties::recordedPhase(const QString &host) const
{
    QDirIterator files(m_hosts.hosts().folder() + u'/' + host + QStringLiteral("/root"),
        { QStringLiteral("status.json") }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject status = QJsonDocument::fromJson(file.readAll()).object();
        return status[QStringLiteral("migration")].toObject()[QStringLiteral("phase")].toInt(-1);
    }
    return -1;
}

void TestKilledParties::goesOnAt(const QString &host)
{
    const QString other = host == a ? b : a;
    QVERIFY(eventually([&] { return m_hosts.state(host) == QStringLiteral("running"); }));
    QVERIFY(eventually([&] { return emulators(other).size() == 0; }));
    QCOMPARE(emulators(host).size(), 1);
    const qint64 now = count(host);
    QVERIFY2(now >= m_before, qPrintable(QStringLiteral("%1 after %2").arg(now).arg(m_before)));
    QVERIFY(eventually([&] { return count(host) > now + 2; }));
    QVERIFY(isDefined(host));
    const QString left = m_hosts.hosts().folder() + u'/' + other + QStringLiteral("/root/");
    const QStringList notes
        = QDir(left + QStringLiteral("state/arriving")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QCOMPARE(notes, QStringList());
    QCOMPARE(recordedPhase(other), -1);
    QVERIFY(eventually([&] { return recordedPhase(host) == -1; }));
}

// Neither ports nor locks, jobs nor exports are left.
void TestKilledParties::mayMoveAgain()
{
    if (m_disk == Disk::Copied)
        QVERIFY(eventually([&] { return !QFile::exists(m_hosts.outside(b, QStringLiteral("guest.img"))); }));
    QVERIFY(!isDefined(b));
    const qint64 before = count(a);
    for (const QString &host : { a, b })
        m_hosts.setHook(host, {});
    const Answer again = m_hosts.move(options());
    QVERIFY2(again.exitCode == 0, qPrintable(again.problem));
    QVERIFY(eventually([&] { return count(b) > before; }));
    QVERIFY(!isDefined(a));
}

Left TestKilledParties::whatIsLeft() const
{
    const QString running = QStringLiteral("running");
    eventually([&] { return m_hosts.state(b) == running || emulators(b).isEmpty(); });
    if (m_hosts.state(b) != running)
        return Left::SourcePaused;
    eventually([&] { return emulators(a).isEmpty() || m_hosts.state(a) == u"paused"; });
    return emulators(a).isEmpty() ? Left::Destination : Left::DestinationAndPaused;
}

void TestKilledParties::check(const Trial &trial)
{
    const Left left = trial.left == Left::WhoWasTold ? whatIsLeft() : trial.left;
    switch (left) {
    case Left::SourcePaused: {
        QVERIFY(eventually([&] { return m_hosts.state(a) == QStringLiteral("paused"); }));
        QVERIFY(eventually([&] { return emulators(b).size() == 0; }));
        const Answer resumed = m_hosts.virsh(a, { QStringLiteral("resume"), kGuest });
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.problem));
        [[fallthrough]];
    }
    case Left::Source:
        goesOnAt(a);
        if (!QTest::currentTestFailed())
            mayMoveAgain();
        return;
    case Left::DestinationAndPaused: {
        QVERIFY(eventually([&] { return m_hosts.state(a) == QStringLiteral("paused"); }));
        QCOMPARE(m_hosts.state(b), QStringLiteral("running"));
        if (m_disk == Disk::Shared) {
            const Answer resumed = m_hosts.virsh(a, { QStringLiteral("resume"), kGuest });
            QVERIFY2(resumed.exitCode != 0, "both write to one disk");
        }
        m_hosts.virsh(a, { QStringLiteral("destroy"), kGuest });
        [[fallthrough]];
    }
    case Left::Destination:
        goesOnAt(b);
        if (trial.phase == Phase::Leaving && !QTest::currentTestFailed())
            QVERIFY(eventually([&] { return !isDefined(a); }));
        return;
    case Left::Nobody:
        QVERIFY(eventually([&] { return emulators(a).size() + emulators(b).size() == 0; }));
        QVERIFY(isDefined(trial.phase == Phase::Arrived ? b : a));
        QVERIFY(count(trial.phase == Phase::Arrived ? b : a) >= m_before);
        return;
    case Left::WhoWasTold:
        return;
    }
}

QTEST_GUILESS_MAIN(TestKilledParties)
#include "tst_killedparties.moc"
