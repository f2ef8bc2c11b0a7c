// label: real
// timeout: 600
#include "backend/api/session.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <optional>
#include <sys/stat.h>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;
using api::XmlView;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-555555555555");

} // namespace

// Guests of a real QEMU on an embedded host in a folder of its own.
class tst_EmbeddedGuests : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_EmbeddedGuests()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void bootsAnswersAndShutsDown();
    void savesAndRestoresARunningSystem();
    void isFoundAgainAfterTheProgramEnded();
    void fiveGuestsRunAtOnce();
    void aSecondProgramIsToldWhoHoldsTheHost();
    void filesAreWhereTheyBelong();
    void aBrokenFileIsReportedAndKept();
    void screenAndConsoleCanBeReached();
    void aSaveCanBeCancelled();
    void undefiningDuringAStartWaits();
    void autostartHappensAtTheFirstOpening();
    void aRebootFollowsTheDocument();
    void aSessionMayGoInTheMiddleOfAStart();
    void disksAreMeasured();
    void firmwareSettingsFollowTheMachine();
    void userNetworksWork_data();
    void userNetworksWork();

private:
    void open();
    void close() { m_connection.reset(); }
    qint64 emulatorPid(const QUuid &uuid = kUuid);

    std::vector<api::Event> m_events;
};

void tst_EmbeddedGuests::initTestCase()
{
    needQemu();
}

void tst_EmbeddedGuests::init()
{
    makeFolder();
    m_events.clear();
    open();
}

void tst_EmbeddedGuests::cleanup()
{
    endGuests();
}

void tst_EmbeddedGuests::open()
{
    EmbeddedHost::open();
    QVERIFY(m_connection);
    connect(&domains(), &api::Domains::eventHappened, this,
        [this](const api::Event &e) { m_events.push_back(e); });
}

qint64 tst_EmbeddedGuests::emulatorPid(const QUuid &uuid)
{
    for (const QString &process : processesOf(m_folder->path())) {
        QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(process.section(u' ', 0, 0)));
        if (arguments.open(QIODevice::ReadOnly)
            && arguments.readAll().contains(api::uuidText(uuid).toLatin1()))
            return process.section(u' ', 0, 0).toLongLong();
    }
    return 0;
}

void tst_EmbeddedGuests::bootsAnswersAndShutsDown()
{
    if (fixtureFolder().isEmpty())
        QSKIP("the test guest cannot be made here");
    INN_OK(await(domains().define(fixtureGuest(QStringLiteral("web"), kUuid))));
    INN_OK(perform(DomainAction::StartPaused));
    QCOMPARE(info()->state, DomainState::Paused);
    auto socket = await(domains().openConsole(kUuid, {}));
    INN_OK(socket);
    Console console(*socket);
    INN_OK(perform(DomainAction::Resume));
    QVERIFY2(console.waitFor("GUEST-UP"), console.text().constData());
    console.type("echo value=$((6*7))\n");
    QVERIFY2(console.waitFor("value=42"), console.text().constData());
    QVERIFY(info()->startedAt.isValid());

    INN_OK(perform(DomainAction::Shutdown));
    QVERIFY(console.waitFor("POWER-BUTTON"));
    QVERIFY(waitForState(DomainState::Shutoff));
    QCOMPARE(info()->reason, 1);
    const auto log = await(domains().log(kUuid, Bytes::kib(64)));
    INN_OK(log);
    QVERIFY(log->contains("starting up"));
    QVERIFY(log->contains("-kernel"));
    QVERIFY(log->contains("shutting down, reason=shutdown"));
}

void tst_EmbeddedGuests::savesAndRestoresARunningSystem()
{
    if (fixtureFolder().isEmpty())
        QSKIP("the test guest cannot be made here");
    INN_OK(await(domains().define(fixtureGuest(QStringLiteral("web"), kUuid))));
    INN_OK(perform(DomainAction::StartPaused));
    {
        auto socket = await(domains().openConsole(kUuid, {}));
        INN_OK(socket);
        Console console(*socket);
        INN_OK(perform(DomainAction::Resume));
        QVERIFY2(console.waitFor("GUEST-UP"), console.text().constData());
        console.type("mark=remembered; echo set-$mark\n");
        QVERIFY(console.waitFor("set-remembered"));
    }
    const auto job = std::make_shared<Job>();
    double progress = 0;
    connect(job.get(), &Job::progressChanged, this,
        [&](double fraction) { progress = std::max(progress, fraction); });
    INN_OK(perform(DomainAction::ManagedSave, kUuid, job));
    QCOMPARE(info()->state, DomainState::Shutoff);
    QCOMPARE(info()->reason, 5);
    QVERIFY(info()->hasManagedSave);
    QCOMPARE(progress, 1.0);
    // libvirt's format, version 2.
    QFile image(
        m_folder->path() + QStringLiteral("/state/save/") + api::uuidText(kUuid) + QStringLiteral(".save"));
    QVERIFY(image.open(QIODevice::ReadOnly));
    QCOMPARE(image.read(16), QByteArray("LibvirtQemudSave"));
    image.close();

    close();
    open(); // kept across programs
    QVERIFY(info()->hasManagedSave);
    INN_OK(perform(DomainAction::Start));
    QCOMPARE(info()->state, DomainState::Running);
    QCOMPARE(info()->reason, 3);
    QVERIFY(!info()->hasManagedSave);
    auto socket = await(domains().openConsole(kUuid, {}));
    INN_OK(socket);
    Console console(*socket);
    console.type("echo again-$mark\n");
    QVERIFY2(console.waitFor("again-remembered"), console.text().constData());
}

void tst_EmbeddedGuests::isFoundAgainAfterTheProgramEnded()
{
    const QUuid paused = QUuid::createUuid();
    const QUuid transient = QUuid::createUuid();
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("one"), kUuid))));
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("two"), paused))));
    INN_OK(perform(DomainAction::Start));
    INN_OK(perform(DomainAction::Start, paused));
    INN_OK(perform(DomainAction::Suspend, paused));
    INN_OK(await(domains().create(emptyGuest(QStringLiteral("three"), transient))));
    const auto before = info();
    const qint64 pid = emulatorPid();
    QVERIFY(pid > 0);
    close();
    QCOMPARE(processesOf(m_folder->path()).size(), 3);
    open();
    QCOMPARE(info()->state, DomainState::Running);
    QCOMPARE(info()->id, before->id);
    QCOMPARE(info()->startedAt, before->startedAt);
    QVERIFY(!info()->restartNeeded);
    QCOMPARE(emulatorPid(), pid);
    QCOMPARE(info(paused)->state, DomainState::Paused);
    QCOMPARE(info(transient)->state, DomainState::Running);
    QVERIFY(!info(transient)->persistent);
    INN_OK(perform(DomainAction::Resume, paused));
    INN_OK(perform(DomainAction::Suspend));
    INN_OK(perform(DomainAction::Destroy, transient));
    QVERIFY(waitUntil([&] { return !info(transient); }));

    // One that ends while nobody looks.
    close();
    ::kill(pid_t(pid), SIGKILL);
    QVERIFY(waitUntil([&] { return processesOf(m_folder->path()).size() == 1; }));
    open();
    QCOMPARE(info()->state, DomainState::Shutoff);
    QCOMPARE(info(paused)->state, DomainState::Running);
    QCOMPARE(
        QDir(m_folder->path() + QStringLiteral("/run/g")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(),
        1);
}

void tst_EmbeddedGuests::fiveGuestsRunAtOnce()
{
    std::vector<QUuid> uuids;
    for (int number = 1; number <= 5; ++number) {
        uuids.push_back(QUuid::createUuid());
        INN_OK(await(domains().define(emptyGuest(QStringLiteral("guest %1").arg(number), uuids.back()))));
    }
    std::vector<QFuture<Result<>>> starts;
    for (const QUuid &uuid : uuids)
        starts.push_back(domains().perform(uuid, DomainAction::Start));
    for (auto &start : starts)
        INN_OK(await(start));
    api::StatsBatchPtr batch;
    connect(
        m_connection.get(), &api::Connection::sampled, this, [&](const api::StatsBatchPtr &b) { batch = b; });
    m_connection->setSampling(std::chrono::milliseconds(100));
    QVERIFY(waitUntil(
        [&] { return batch && batch->domains.size() == 5 && batch->domains[0].vcpus.size() == 1; }));
    m_connection->setSampling(std::chrono::milliseconds::zero());
    for (const api::DomainSample &sample : batch->domains) {
        QVERIFY(sample.cpuTimeNs > 0);
        QVERIFY(sample.memoryRssKib > 1024);
        QCOMPARE(sample.memoryCurrentKib, quint64(32 * 1024));
    }
    QVERIFY(batch->hostCpuTotalNs > 0);
    QVERIFY(batch->hostMemoryUsedKib > 0 && batch->hostMemoryUsedKib < batch->hostMemoryKib);
    QSet<int> ids;
    for (const QUuid &uuid : uuids) {
        ids.insert(info(uuid)->id);
        QCOMPARE(info(uuid)->state, DomainState::Running);
    }
    QCOMPARE(ids.size(), 5);
    std::vector<QFuture<Result<>>> ends;
    for (const QUuid &uuid : uuids)
        ends.push_back(domains().perform(uuid, DomainAction::Destroy));
    for (auto &end : ends)
        INN_OK(await(end));
}

void tst_EmbeddedGuests::aSecondProgramIsToldWhoHoldsTheHost()
{
    const auto second = openRoot(m_folder->path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    close();
    open();
}

void tst_EmbeddedGuests::filesAreWhereTheyBelong()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web & co"), kUuid))));
    const QString file = m_folder->path() + QStringLiteral("/config/qemu/web & co.xml");
    QVERIFY(QFile::exists(file));
    INN_OK(await(domains().rename(kUuid, QStringLiteral("other"))));
    QVERIFY(!QFile::exists(file));
    QVERIFY(QFile::exists(m_folder->path() + QStringLiteral("/config/qemu/other.xml")));
    INN_OK(perform(DomainAction::Start));
    for (const char *folder : { "config", "config/qemu", "state", "run", "run/g", "state/log" }) {
        struct stat status = {};
        QCOMPARE(::stat(qPrintable(m_folder->path() + u'/' + QString::fromLatin1(folder)), &status), 0);
        QVERIFY2((status.st_mode & 0777) == 0700, folder);
    }
    QVERIFY(QFile::exists(m_folder->path() + QStringLiteral("/state/log/other.log")));
}

void tst_EmbeddedGuests::aBrokenFileIsReportedAndKept()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("good"), kUuid))));
    close();
    const QString broken = m_folder->path() + QStringLiteral("/config/qemu/broken.xml");
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<domain><name>broken</na");
    file.close();
    m_events.clear();
    open();
    QCOMPARE(domains().list().size(), size_t(1));
    QVERIFY(waitUntil([this, &broken] {
        return std::any_of(
            m_events.begin(), m_events.end(), [&](const api::Event &e) { return e.text.contains(broken); });
    }));
    QVERIFY(QFile::exists(broken));
}

void tst_EmbeddedGuests::screenAndConsoleCanBeReached()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid,
        "<graphics type='vnc' port='-1' autoport='yes'/><video><model type='vga'/></video>"))));
    const auto off = await(domains().openGraphics(kUuid, 0));
    QVERIFY(!off);
    QCOMPARE(off.error().code, ErrorCode::InvalidState);
    INN_OK(perform(DomainAction::Start));
    auto screen = await(domains().openGraphics(kUuid, 0));
    INN_OK(screen);
    Console rfb(*screen);
    QVERIFY(rfb.waitFor("RFB 003."));
    QVERIFY(!await(domains().openGraphics(kUuid, 1)));
    const auto picture = await(domains().screenshot(kUuid));
    INN_OK(picture);
    QVERIFY(picture->startsWith("P6"));
    INN_OK(await(domains().openConsole(kUuid, QStringLiteral("serial0"))));
    QVERIFY(!await(domains().openConsole(kUuid, QStringLiteral("serial7"))));
}

void tst_EmbeddedGuests::aSaveCanBeCancelled()
{
    QByteArray guest = emptyGuest(QStringLiteral("web"), kUuid);
    INN_OK(await(domains().define(guest)));
    INN_OK(perform(DomainAction::Start));
    const auto job = std::make_shared<Job>();
    job->requestCancel();
    const auto saved = perform(DomainAction::ManagedSave, kUuid, job);
    // A guest this small may be saved before the wish arrives; then it is saved, and said so.
    if (saved) {
        QCOMPARE(info()->state, DomainState::Shutoff);
        QVERIFY(info()->hasManagedSave);
        return;
    }
    QCOMPARE(saved.error().code, ErrorCode::Cancelled);
    QCOMPARE(info()->state, DomainState::Running);
    QVERIFY(!info()->hasManagedSave);
    QVERIFY(QDir(m_folder->path() + QStringLiteral("/state/save")).isEmpty());
}

void tst_EmbeddedGuests::undefiningDuringAStartWaits()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid))));
    auto start = domains().perform(kUuid, DomainAction::Start);
    auto undefine = domains().undefine(kUuid, {});
    INN_OK(await(start));
    INN_OK(await(undefine));
    QCOMPARE(info()->state, DomainState::Running);
    QVERIFY(!info()->persistent);
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitUntil([this] { return !info(); }));
}

void tst_EmbeddedGuests::autostartHappensAtTheFirstOpening()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid))));
    INN_OK(await(domains().setAutostart(kUuid, api::Autostart::On)));
    close();
    // As after a restart of the computer.
    QVERIFY(QFile::remove(m_folder->path() + QStringLiteral("/run/autostarted")));
    open();
    QVERIFY(info()->autostart);
    QVERIFY(waitForState(DomainState::Running));
    INN_OK(perform(DomainAction::Destroy));
    close();
    open(); // but only once: what a person has stopped stays off
    QTest::qWait(100);
    QCOMPARE(info()->state, DomainState::Shutoff);
}

void tst_EmbeddedGuests::aRebootFollowsTheDocument()
{
    if (fixtureFolder().isEmpty())
        QSKIP("the test guest cannot be made here");
    QByteArray guest = fixtureGuest(QStringLiteral("web"), kUuid);
    guest.replace("<devices>", "<on_reboot>destroy</on_reboot><devices>");
    INN_OK(await(domains().define(guest)));
    INN_OK(perform(DomainAction::StartPaused));
    auto socket = await(domains().openConsole(kUuid, {}));
    INN_OK(socket);
    Console console(*socket);
    INN_OK(perform(DomainAction::Resume));
    QVERIFY2(console.waitFor("GUEST-UP"), console.text().constData());
    console.type("reboot -f\n");
    QVERIFY(waitForState(DomainState::Shutoff));
    QCOMPARE(info()->reason, 1);
}

void tst_EmbeddedGuests::aSessionMayGoInTheMiddleOfAStart()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid))));
    close();
    for (int round = 0; round < 12; ++round) {
        QFuture<Result<>> start;
        {
            api::Session session(embeddedDriver(), { rootUri(m_folder->path()) });
            QSignalSpy listed(&session, &api::Session::listed);
            session.open();
            if (round > 0) { // the first goes while it opens
                QTRY_COMPARE(listed.size(), 1);
                start = session.call([](api::Connection &connection) {
                    return connection.domains()->perform(kUuid, DomainAction::Start);
                });
                QTest::qWait(round * 8);
            }
        }
        QVERIFY(round == 0 || start.isFinished());
        open();
        QVERIFY(m_connection);
        const auto now = info();
        QVERIFY(now);
        QVERIFY2(now->problem.isEmpty(), qPrintable(now->problem));
        QCOMPARE(processesOf(m_folder->path()).size(), api::isActive(now->state) ? 1 : 0);
        if (api::isActive(now->state))
            INN_OK(perform(DomainAction::Destroy));
        close();
    }
}

void tst_EmbeddedGuests::disksAreMeasured()
{
    if (fixtureFolder().isEmpty())
        QSKIP("the test guest cannot be made here");
    QFile disk(m_folder->path() + QStringLiteral("/disk.raw"));
    QVERIFY(disk.open(QIODevice::WriteOnly) && disk.resize(8 << 20));
    INN_OK(await(domains().define(fixtureGuest(QStringLiteral("web"), kUuid,
        "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='"
            + disk.fileName().toUtf8() + "'/><target dev='vda' bus='virtio'/></disk>"))));
    QCOMPARE(info()->disks, QStringList { disk.fileName() });
    INN_OK(perform(DomainAction::StartPaused));
    auto socket = await(domains().openConsole(kUuid, {}));
    INN_OK(socket);
    Console console(*socket);
    INN_OK(perform(DomainAction::Resume));
    QVERIFY2(console.waitFor("GUEST-UP"), console.text().constData());
    console.type("dd if=/dev/zero of=/dev/vda bs=1M count=4 && sync && echo written-$((1+1))\n");
    QVERIFY2(console.waitFor("written-2"), console.text().constData());
    api::StatsBatchPtr batch;
    connect(
        m_connection.get(), &api::Connection::sampled, this, [&](const api::StatsBatchPtr &b) { batch = b; });
    m_connection->setSampling(std::chrono::milliseconds(100));
    QVERIFY(waitUntil(
        [&] { return batch && batch->domains.size() == 1 && batch->domains[0].blocks.size() == 1; }));
    m_connection->setSampling(std::chrono::milliseconds::zero());
    const api::DomainSample::Block block = batch->domains[0].blocks[0];
    QCOMPARE(block.target, QStringLiteral("vda"));
    QVERIFY(block.writeBytes >= 4 << 20);
    QVERIFY(block.writeRequests > 0);
    QCOMPARE(block.capacity, quint64(8 << 20));
}

void tst_EmbeddedGuests::firmwareSettingsFollowTheMachine()
{
    QByteArray guest = emptyGuest(QStringLiteral("web"), kUuid);
    guest.replace("<os>", "<os firmware='efi'>");
    INN_OK(await(domains().define(guest)));
    const auto started = perform(DomainAction::Start);
    if (!started && started.error().code == ErrorCode::Unsupported)
        QSKIP("no UEFI firmware is installed");
    INN_OK(started);
    const QString folder = m_folder->path() + QStringLiteral("/state/nvram");
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList { QStringLiteral("web_VARS.fd") });
    INN_OK(perform(DomainAction::Destroy));
    INN_OK(await(domains().rename(kUuid, QStringLiteral("other"))));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList { QStringLiteral("other_VARS.fd") });
    INN_OK(perform(DomainAction::Start));
    INN_OK(perform(DomainAction::Destroy));
    const auto refused = await(domains().undefine(kUuid, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidState);
    INN_OK(await(domains().undefine(kUuid, api::UndefineFlag::Nvram)));
    QVERIFY(QDir(folder).isEmpty());
}

void tst_EmbeddedGuests::userNetworksWork_data()
{
    QTest::addColumn<QByteArray>("backend");
    QTest::newRow("QEMU's own") << QByteArray();
    QTest::newRow("passt") << QByteArray("<backend type='passt'/>");
}

void tst_EmbeddedGuests::userNetworksWork()
{
    QFETCH(QByteArray, backend);
    if (fixtureFolder().isEmpty())
        QSKIP("the test guest cannot be made here");
    if (!backend.isEmpty() && QStandardPaths::findExecutable(QStringLiteral("passt")).isEmpty())
        QSKIP("passt is not installed");
    INN_OK(await(domains().define(fixtureGuest(QStringLiteral("web"), kUuid,
        "<interface type='user'>" + backend + "<model type='virtio'/></interface>"))));
    INN_OK(perform(DomainAction::StartPaused));
    auto socket = await(domains().openConsole(kUuid, {}));
    INN_OK(socket);
    Console console(*socket);
    INN_OK(perform(DomainAction::Resume));
    QVERIFY2(console.waitFor("NET-UP"), console.text().constData());
    QCOMPARE(processesOf(m_folder->path()).size(), backend.isEmpty() ? 1 : 2);
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitUntil([this] { return processesOf(m_folder->path()).isEmpty(); }));
}

QTEST_GUILESS_MAIN(tst_EmbeddedGuests)
#include "tst_embeddedguests.moc"
