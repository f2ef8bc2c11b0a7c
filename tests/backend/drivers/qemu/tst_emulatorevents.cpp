// label: real
// timeout: 300
#include "backend/base/hostfiles.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"

#include <QTest>

#include <csignal>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-555555555555");

} // namespace

// What becomes of a guest by what its emulator does: dies, is missing, talks nonsense, tells of events.
class tst_EmulatorEvents : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_EmulatorEvents()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase() { needQemu(); }
    void init();
    void cleanup() { endGuests(); }

    void aKilledEmulatorIsNoticed();
    void anEmulatorThatDiesAtOnceIsOneClearSentence();
    void aMissingEmulatorIsOneClearSentence();
    void anEmulatorThatSpeaksGarbageIsEnded();
    void eventsBecomeStates_data();
    void eventsBecomeStates();

private:
    void writeScript(const QString &path, const QByteArray &body);

    std::vector<api::Event> m_events;
};

void tst_EmulatorEvents::init()
{
    makeFolder();
    m_events.clear();
    open();
    QVERIFY(m_connection);
    connect(&domains(), &api::Domains::eventHappened, this,
        [this](const api::Event &e) { m_events.push_back(e); });
}

void tst_EmulatorEvents::writeScript(const QString &path, const QByteArray &body)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(body);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void tst_EmulatorEvents::aKilledEmulatorIsNoticed()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid))));
    INN_OK(perform(DomainAction::Start));
    QCOMPARE(emulators().size(), 1);
    const qint64 pid = emulators().first().section(u' ', 0, 0).toLongLong();
    QVERIFY(pid > 0);
    m_events.clear();
    ::kill(pid_t(pid), SIGKILL);
    QVERIFY(waitForState(DomainState::Shutoff));
    QCOMPARE(info()->reason, 3); // crashed
    QCOMPARE(info()->id, -1);
    QVERIFY(info()->problem.contains(QStringLiteral("web")));
    QVERIFY(std::any_of(m_events.begin(), m_events.end(),
        [](const api::Event &e) { return e.libvirtEvent == 5 && e.libvirtDetail == 5; }));
    QVERIFY(QDir(m_folder->path() + QStringLiteral("/run/g")).isEmpty());
    INN_OK(perform(DomainAction::Start));
    QVERIFY(info()->problem.isEmpty());
}

void tst_EmulatorEvents::anEmulatorThatDiesAtOnceIsOneClearSentence()
{
    // An address of documentation, which no host has.
    const QByteArray channel = "<channel type='tcp'><source mode='bind' host='203.0.113.1' service='7'/>"
                               "<protocol type='raw'/><target type='virtio' name='far.away'/></channel>";
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, channel))));
    const auto started = perform(DomainAction::Start);
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::Io);
    QVERIFY(started.error().message.contains(QStringLiteral("“web”")));
    QVERIFY2(
        started.error().details.contains(QStringLiteral("203.0.113.1")), qPrintable(started.error().details));
    QVERIFY(!started.error().details.contains(u'\n'));
    QCOMPARE(info()->state, DomainState::Shutoff);
    QCOMPARE(info()->reason, 6); // failed to start
    QVERIFY(QDir(m_folder->path() + QStringLiteral("/run/g")).isEmpty());
}

void tst_EmulatorEvents::aMissingEmulatorIsOneClearSentence()
{
    const QString program = m_folder->path() + QStringLiteral("/qemu");
    QVERIFY(QFile::link(QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")), program));
    INN_OK(await(domains().define(
        emptyGuest(QStringLiteral("web"), kUuid, "<emulator>" + program.toUtf8() + "</emulator>"))));
    QVERIFY(QFile::remove(program));
    const auto started = perform(DomainAction::Start);
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::NotFound);
    QVERIFY2(started.error().fullText().contains(program), qPrintable(started.error().fullText()));
    QCOMPARE(info()->state, DomainState::Shutoff);
}

void tst_EmulatorEvents::anEmulatorThatSpeaksGarbageIsEnded()
{
    // Answers the probe like the real one; as a guest it talks nonsense over the monitor's descriptor.
    const QString program = m_folder->path() + QStringLiteral("/qemu");
    const QByteArray real = QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).toUtf8();
    writeScript(program,
        "#!/usr/bin/python3\nimport os, socket, sys, time\n"
        "if '-uuid' not in sys.argv:\n    os.execv('"
            + real
            + "', sys.argv)\n"
              "s = socket.socket(fileno=3)\ns.setblocking(True)\nc, _ = s.accept()\nc.sendall(b'HTTP/1.1 200 "
              "OK\\r\\n\\r\\n')\n"
              "time.sleep(60)\n");
    INN_OK(await(domains().define(emptyGuest(
                     QStringLiteral("web"), kUuid, "<emulator>" + program.toUtf8() + "</emulator>")),
        std::chrono::seconds(40)));
    const auto started = perform(DomainAction::Start);
    QVERIFY(!started);
    QVERIFY2(started.error().code == ErrorCode::Protocol, qPrintable(started.error().fullText()));
    QVERIFY(started.error().message.contains(QStringLiteral("“web”")));
    QCOMPARE(info()->state, DomainState::Shutoff);
    QVERIFY(waitUntil([this] { return processesOf(m_folder->path()).isEmpty(); }));
}

void tst_EmulatorEvents::eventsBecomeStates_data()
{
    QTest::addColumn<QByteArray>("document"); // into the domain
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("detail");
    QTest::addColumn<QString>("problem");
    const int off = int(DomainState::Shutoff);
    const int paused = int(DomainState::Paused);
    const int running = int(DomainState::Running);
    const QByteArray poweroff = R"({"event":"SHUTDOWN","data":{"guest":true,"reason":"guest-shutdown"}})";
    const QByteArray panic = R"({"event":"GUEST_PANICKED","data":{"action":"pause"}})";
    QTest::newRow("a guest that powers off is off")
        << QByteArray() << poweroff << off << 1 << 5 << 0 << QString();
    QTest::newRow("that is told before") << QByteArray() << poweroff << off << 1 << 6 << 1 << QString();
    QTest::newRow("a guest whose document says so starts again")
        << QByteArray("<on_poweroff>restart</on_poweroff>") << poweroff << running << 5 << -1 << 0
        << QString(); // of which only its reset tells
    QTest::newRow("a guest that is stopped is paused")
        << QByteArray() << QByteArray(R"({"event":"STOP"})") << paused << 1 << 3 << 0 << QString();
    QTest::newRow("a stop at an I/O error says so")
        << QByteArray()
        << QByteArray(
               R"({"event":"BLOCK_IO_ERROR","data":{"device":"","node-name":"inn-1-format","operation":"write",)"
               R"("action":"stop","nospace":true,"reason":"No space left"}}{"event":"STOP"})")
        << paused << 5 << 3 << 2 << QStringLiteral("no space");
    QTest::newRow("the same when it is told after the stop")
        << QByteArray()
        << QByteArray(R"({"event":"STOP"}{"event":"BLOCK_IO_ERROR","data":{"device":"vda","action":"stop"}})")
        << paused << 5 << -1 << 0 << QStringLiteral("“vda”");
    QTest::newRow("an I/O error that is reported to the guest stops nothing")
        << QByteArray()
        << QByteArray(R"({"event":"BLOCK_IO_ERROR","data":{"device":"vda","action":"report"}})") << running
        << 1 << -1 << 0 << QStringLiteral("“vda”");
    QTest::newRow("a full disk that has no name is one of the guest’s")
        << QByteArray()
        << QByteArray(
               R"({"event":"BLOCK_IO_ERROR","data":{"device":"","node-name":"#block104","nospace":true,)"
               R"("action":"stop"}}{"event":"STOP"})")
        << paused << 5 << 3 << 2 << QStringLiteral("no space is left for one of its disks");
    QTest::newRow("an expired watchdog pauses")
        << QByteArray() << QByteArray(R"({"event":"WATCHDOG","data":{"action":"pause"}}{"event":"STOP"})")
        << paused << 6 << 3 << 3 << QString();
    QTest::newRow("a panic ends the guest") << QByteArray() << panic << off << 3 << 8 << 0 << QString();
    QTest::newRow("a panic may be kept for inspection")
        << QByteArray("<on_crash>preserve</on_crash>") << panic << int(DomainState::Crashed) << 1 << 8 << 0
        << QString();
    QTest::newRow("a panic may restart")
        << QByteArray("<on_crash>restart</on_crash>") << panic << running << 5 << 8 << 0 << QString();
    QTest::newRow("sleep is a state") << QByteArray() << QByteArray(R"({"event":"SUSPEND"})")
                                      << int(DomainState::PmSuspended) << 0 << 7 << 0 << QString();
    QTest::newRow("waking up too") << QByteArray() << QByteArray(R"({"event":"SUSPEND"}{"event":"WAKEUP"})")
                                   << running << 8 << 2 << 4 << QString();
    QTest::newRow("events nobody knows change nothing")
        << QByteArray()
        << QByteArray(R"({"event":"NEW_FANGLED","data":{"x":[1,{}]}}{"event":"STOP","data":7})") << paused
        << 1 << -1 << 0 << QString();
}

void tst_EmulatorEvents::eventsBecomeStates()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, events);
    QFETCH(int, state);
    QFETCH(int, reason);
    QFETCH(int, event);
    QFETCH(int, detail);
    QFETCH(QString, problem);
    // Answers the probe like the real one; as a guest it says what stands in a file.
    const QString program = m_folder->path() + QStringLiteral("/qemu");
    const QByteArray real = QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).toUtf8();
    writeScript(program,
        "#!/usr/bin/python3\nimport json, os, select, socket, sys\n"
        "if '-uuid' not in sys.argv:\n    os.execv('"
            + real + R"(', sys.argv)
told = os.path.join(os.path.dirname(os.path.realpath(__file__)), 'events')
server = socket.socket(fileno=3)
server.setblocking(True)
peer = server.accept()[0]
say = lambda message: peer.sendall(json.dumps(message).encode() + b'\r\n')
say({'QMP': {'version': {'qemu': {'major': 7, 'minor': 2, 'micro': 0}, 'package': ''}, 'capabilities': []}})
text = b''
while True:
    if select.select([peer], [], [], 0.01)[0]:
        got = peer.recv(65536)
        if not got:
            sys.exit()
        text += got
        while b'\n' in text:
            line, text = text.split(b'\n', 1)
            if not line.strip():
                continue
            command = json.loads(line)
            if command['execute'] == 'cont':
                say({'event': 'RESUME', 'timestamp': {'seconds': 1, 'microseconds': 0}})
            say({'return': {}, 'id': command.get('id')})
    elif os.path.exists(told):
        for line in open(told).read().replace('}{', '}\n{').split('\n'):
            peer.sendall(line[:-1].encode() + b', "timestamp": {"seconds": 1, "microseconds": 0}}\r\n')
        os.remove(told)
)");
    QByteArray guest
        = emptyGuest(QStringLiteral("web"), kUuid, "<emulator>" + program.toUtf8() + "</emulator>");
    guest.replace("<devices>", document + "<devices>");
    INN_OK(await(domains().define(guest), std::chrono::seconds(40)));
    INN_OK(perform(DomainAction::Start));
    m_events.clear();
    const QString file = m_folder->path() + QStringLiteral("/events");
    QVERIFY(writeFileAtomically(file, events));
    QVERIFY(waitUntil([&] { return !QFile::exists(file); }));
    waitUntil(
        [&] { return int(info()->state) == state && info()->reason == reason; }, std::chrono::seconds(5));
    QCOMPARE(int(info()->state), state);
    QCOMPARE(info()->reason, reason);
    if (event >= 0) {
        QVERIFY(waitUntil([&] {
            return std::any_of(m_events.begin(), m_events.end(),
                [&](const api::Event &e) { return e.libvirtEvent == event && e.libvirtDetail == detail; });
        }));
    }
    QVERIFY(waitUntil([&] { return problem.isEmpty() == info()->problem.isEmpty(); }));
    QVERIFY2(info()->problem.contains(problem), qPrintable(info()->problem));
}

QTEST_GUILESS_MAIN(tst_EmulatorEvents)
#include "tst_emulatorevents.moc"
