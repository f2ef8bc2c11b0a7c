// What an emulator tells becomes what libvirt's clients hear.
#include "backend/drivers/qemu/guestevents.h"

#include <QJsonDocument>
#include <QTest>

using namespace inn;
using namespace inn::qemu;
namespace event = api::domainevent;

Q_DECLARE_METATYPE(inn::api::domainevent::What)

namespace {

const QByteArray kGuest
    = "<domain type='qemu'><name>g</name><memory>65536</memory><os><type arch='x86_64' "
      "machine='q35'>hvm</type></os>"
      "<clock offset='variable' adjustment='3600'/><devices>"
      "<disk type='file' device='disk'><source file='/images/a.qcow2' index='4'/><target dev='vda' "
      "bus='virtio'/>"
      "<alias name='virtio-disk0'/></disk>"
      "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><alias name='sata0-0-0'/></disk>"
      "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/><alias "
      "name='channel0'/></channel>"
      "<channel type='unix'><target type='virtio' name='other'/><alias name='channel1'/></channel>"
      "</devices></domain>";

const QHash<QString, int> kIndexes { { QStringLiteral("virtio-disk0"), 7 },
    { QStringLiteral("sata0-0-0"), 8 } };

QJsonObject json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    Q_ASSERT(document.isObject());
    return document.object();
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

using List = std::vector<event::What>;

} // namespace

Q_DECLARE_METATYPE(List)

class TestGuestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void whatTheEmulatorTellsIsTranslated_data();
    void whatTheEmulatorTellsIsTranslated();
    void aGuestThatCausesAFloodIsToldAtABoundedRate();
    void longTextsAreCut();
    void numbersBeyondSenseAreBounded();
};

void TestGuestEvents::whatTheEmulatorTellsIsTranslated_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<List>("expected");
    const auto row = [](const char *title, const char *name, const char *data, List expected) {
        QTest::newRow(title) << s(name) << json(data) << expected;
    };
    row("a reset is a reboot", "RESET", "{}", { event::Reboot {} });
    row("the clock of a guest counts from what it started with", "RTC_CHANGE", R"({"offset":-5})",
        { event::RtcChange { 3595 } });
    row("a watchdog that pauses", "WATCHDOG", R"({"action":"pause"})", { event::Watchdog { 1 } });
    row("a watchdog that injects an NMI", "WATCHDOG", R"({"action":"inject-nmi"})",
        { event::Watchdog { 6 } });
    row("a watchdog with a word nobody knows does nothing", "WATCHDOG", R"({"action":"x"})",
        { event::Watchdog { 0 } });
    row("a full disk names image, device and reason", "BLOCK_IO_ERROR",
        R"({"device":"","node-name":"inn-7-format","action":"stop","nospace":true,"reason":"No space"})",
        { event::IoError { s("/images/a.qcow2"), s("virtio-disk0"), s("enospc"), 1 } });
    row("an I/O error of a node nobody knows names nothing", "BLOCK_IO_ERROR",
        R"({"node-name":"inn-99-format","action":"report"})", { event::IoError { {}, {}, {}, 2 } });
    row("a VNC viewer comes", "VNC_CONNECTED",
        R"({"client":{"family":"ipv6","host":"::1","service":"5"},"server":{"family":"unix","host":"","service":"/s","auth":"none"}})",
        { event::Graphics { 0, { 2, {}, s("/s") }, { 1, s("::1"), s("5") }, s("none"), {} } });
    row("a VNC viewer that has proved who it is", "VNC_INITIALIZED",
        R"({"client":{"family":"ipv4","host":"a","service":"5","sasl_username":"me","x509_dname":"CN=x"},"server":{"family":"ipv4","host":"b","service":"6","auth":"sasl"}})",
        { event::Graphics { 1, { 0, s("b"), s("6") }, { 0, s("a"), s("5") }, s("sasl"),
            { { s("x509dname"), s("CN=x") }, { s("saslUsername"), s("me") } } } });
    row("a SPICE viewer leaves", "SPICE_DISCONNECTED",
        R"({"client":{"family":"ipv4","host":"a","port":"5"},"server":{"family":"ipv4","host":"b","port":"6"}})",
        { event::Graphics { 2, { 0, s("b"), s("6") }, { 0, s("a"), s("5") }, {}, {} } });
    row("a viewer without an address is not told", "VNC_CONNECTED", "{}", {});
    row("SPICE's other events are none of graphics", "SPICE_MIGRATE_COMPLETED",
        R"({"client":{"a":1},"server":{"a":1}})", {});
    row("a drive opens", "DEVICE_TRAY_MOVED", R"({"device":"","id":"sata0-0-0","tray-open":true})",
        { event::TrayChange { s("sata0-0-0"), 0 } });
    row("a drive closes", "DEVICE_TRAY_MOVED", R"({"id":"sata0-0-0","tray-open":false})",
        { event::TrayChange { s("sata0-0-0"), 1 } });
    row("a drive nobody knows is not told", "DEVICE_TRAY_MOVED", R"({"id":"x","tray-open":false})", {});
    row("waking up", "WAKEUP", "{}", { event::PmWakeup {} });
    row("going to sleep", "SUSPEND", "{}", { event::PmSuspend {} });
    row("going to sleep on disk", "SUSPEND_DISK", "{}", { event::PmSuspendDisk {} });
    row("the balloon is told in KiB", "BALLOON_CHANGE", R"({"actual":1048577})",
        { event::BalloonChange { 1025 } });
    row("a guest that keeps its device", "DEVICE_UNPLUG_GUEST_ERROR", R"({"device":"net1","path":"/x"})",
        { event::DeviceRemovalFailed { s("net1") } });
    row("a part of a device is no device", "DEVICE_UNPLUG_GUEST_ERROR", R"({"path":"/x"})", {});
    row("a memory module in use", "ACPI_DEVICE_OST",
        R"({"info":{"device":"dimm0","slot-type":"DIMM","slot":"0","source":3,"status":129}})",
        { event::DeviceRemovalFailed { s("dimm0") } });
    row("a memory module that is just going", "ACPI_DEVICE_OST",
        R"({"info":{"device":"dimm0","slot-type":"DIMM","slot":"0","source":3,"status":132}})", {});
    row("the agent answers", "VSERPORT_CHANGE", R"({"id":"channel0","open":true})",
        { event::AgentLifecycle { 1, 2 } });
    row("the agent is gone", "VSERPORT_CHANGE", R"({"id":"channel0","open":false})",
        { event::AgentLifecycle { 2, 2 } });
    row("another channel is no agent", "VSERPORT_CHANGE", R"({"id":"channel1","open":true})", {});
    row("a pass of a migration", "MIGRATION_PASS", R"({"pass":3})", { event::MigrationIteration { 3 } });
    row("a disk has grown past its threshold, under both names", "BLOCK_WRITE_THRESHOLD",
        R"({"node-name":"inn-7-storage","write-threshold":100,"amount-exceeded":20})",
        { event::BlockThreshold { s("vda"), s("/images/a.qcow2"), 100, 20 },
            event::BlockThreshold { s("vda[4]"), s("/images/a.qcow2"), 100, 20 } });
    row("broken memory", "MEMORY_FAILURE",
        R"({"recipient":"guest","action":"inject","flags":{"action-required":true,"recursive":true}})",
        { event::MemoryFailure { 1, 1, 3 } });
    row("broken memory of nobody", "MEMORY_FAILURE", R"({"recipient":"x","action":"inject"})", {});
    row("what libvirt's clients do not hear of", "NIC_RX_FILTER_CHANGED", R"({"name":"net0"})", {});
}

void TestGuestEvents::whatTheEmulatorTellsIsTranslated()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, data);
    QFETCH(List, expected);
    const auto live = config::readDomain(kGuest);
    QVERIFY(live);
    GuestEvents events;
    QCOMPARE(
        events.translate({ name, data, {} }, *live, kIndexes, GuestEvents::Clock::now()) == expected, true);
}

void TestGuestEvents::aGuestThatCausesAFloodIsToldAtABoundedRate()
{
    const auto live = config::readDomain(kGuest);
    GuestEvents events;
    const auto start = GuestEvents::Clock::now();
    const auto count = [&](const QString &name, std::chrono::milliseconds at) {
        return int(events.translate({ name, {}, {} }, *live, {}, start + at).size());
    };
    int told = 0;
    for (int i = 0; i < 1000; ++i)
        told += count(QStringLiteral("RESET"), {});
    QCOMPARE(told, GuestEvents::kBurst);
    // Another kind does not suffer.
    QCOMPARE(count(QStringLiteral("SUSPEND"), {}), 1);
    told = 0;
    for (int i = 0; i < 1000; ++i)
        told += count(QStringLiteral("RESET"), std::chrono::milliseconds(1000));
    QCOMPARE(told, GuestEvents::kPerSecond);
}

void TestGuestEvents::longTextsAreCut()
{
    const auto live = config::readDomain(kGuest);
    QJsonObject side;
    side[u"family"] = QStringLiteral("ipv4");
    side[u"host"] = QString(100'000, u'x');
    QJsonObject data;
    data[u"client"] = side;
    data[u"server"] = side;
    const auto told = GuestEvents().translate(
        { QStringLiteral("VNC_CONNECTED"), data, {} }, *live, {}, GuestEvents::Clock::now());
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(std::get<event::Graphics>(told.front()).remote.node.size(), 1024);
}

void TestGuestEvents::numbersBeyondSenseAreBounded()
{
    const auto live = config::readDomain(kGuest);
    GuestEvents events;
    const auto now = GuestEvents::Clock::now();
    const auto iterations = events.translate(
        { QStringLiteral("MIGRATION_PASS"), json(R"({"pass":1e300})"), {} }, *live, {}, now);
    QCOMPARE(std::get<event::MigrationIteration>(iterations.at(0)).iteration, INT_MAX);
    const auto balloon = events.translate(
        { QStringLiteral("BALLOON_CHANGE"), json(R"({"actual":-1})"), {} }, *live, {}, now);
    QCOMPARE(std::get<event::BalloonChange>(balloon.at(0)).actualKib, quint64(0));
}

QTEST_GUILESS_MAIN(TestGuestEvents)
#include "tst_guestevents.moc"
