// label: real
// timeout: 900
// Devices of running guests of a real QEMU: they come to the guest's system and leave it, and nothing is lost
// when the program is killed in the midst of that. INN_CRASH_ROUNDS sets how often (8), INN_CRASH_SEED
// repeats a run.
#include "backend/config/domain/deviceedit.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"
#include "tests/support/victim.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace inn;
using namespace inn::testing;
using api::DeviceScope;
using api::DomainAction;
using api::XmlView;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-666666666666");
constexpr std::chrono::seconds kPatience { 90 };

QByteArray diskXml(const QString &image, const char *target, const char *bus)
{
    return QStringLiteral("<disk type='file' device='disk'><driver name='qemu' type='raw'/>"
                          "<source file='%1'/><target dev='%2' bus='%3'/></disk>")
        .arg(image, QString::fromLatin1(target), QString::fromLatin1(bus))
        .toUtf8();
}

const QByteArray kCard
    = "<interface type='user'><mac address='52:54:00:aa:bb:cc'/><model type='virtio'/></interface>";

QString makeImage(const QString &folder, const char *name)
{
    const QString path = folder + u'/' + QString::fromLatin1(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(8 << 20))
        qFatal("cannot make an image");
    return path;
}

bool hasDevice(api::Domains &domains, const QByteArray &device)
{
    const auto text = await(domains.xml(kUuid, XmlView::Live));
    const auto domain = text ? config::readDomain(*text) : Result<config::DomainConfig>(text.error());
    const auto wanted = config::readDeviceElement(device);
    return domain && wanted && config::findDevice(*domain, *wanted);
}

// What is to be killed: adds and removes a disk for as long as it lives.
int runVictim(const QString &folder, int)
{
    auto opened = openRoot(folder);
    if (!opened)
        return 1;
    api::Domains &domains = *(*opened)->domains();
    const QByteArray disk = diskXml(folder + QStringLiteral("/extra.img"), "sdq", "usb");
    sayVictimBegins();
    while (true) {
        if (hasDevice(domains, disk))
            std::ignore = await(domains.detachDevice(kUuid, disk, DeviceScope::Live), kPatience);
        else
            std::ignore = await(domains.attachDevice(kUuid, disk, DeviceScope::Live), kPatience);
    }
}

} // namespace

class tst_EmbeddedDevices : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_EmbeddedDevices()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void comeToTheSystemAndLeaveIt();
    void memoryAndProcessorsOfTheSystemChange();
    void aHangingEmulatorKeepsWhatItHas();
    void everyKindComesAndGoes_data();
    void everyKindComesAndGoes();
    void survivesBeingKilledInBetween();

private:
    void startSystem(const QByteArray &more = {});
    // What the guest's shell answers.
    QByteArray ask(const QByteArray &command);

    std::unique_ptr<Console> m_console;
};

void tst_EmbeddedDevices::initTestCase()
{
    needQemu();
}

void tst_EmbeddedDevices::init()
{
    makeFolder();
    open();
}

void tst_EmbeddedDevices::cleanup()
{
    m_console.reset();
    endGuests();
}

void tst_EmbeddedDevices::startSystem(const QByteArray &more)
{
    if (fixtureFolder().isEmpty())
        QSKIP("the test guest cannot be made here");
    QByteArray document = fixtureGuest(QStringLiteral("system"), kUuid, more);
    document.replace("<vcpu>1</vcpu>", "<vcpu current='1'>3</vcpu>");
    INN_OK(await(domains().define(document)));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start), kPatience));
    auto console = await(domains().openConsole(kUuid, {}));
    INN_OK(console);
    m_console = std::make_unique<Console>(*console);
    QVERIFY2(m_console->waitFor("GUEST-UP", kPatience), m_console->text());
}

QByteArray tst_EmbeddedDevices::ask(const QByteArray &command)
{
    static int number = 0;
    const QByteArray mark = "DONE" + QByteArray::number(++number);
    m_console->forget();
    // The mark is put together by the shell, so that its echo is not taken for the answer.
    m_console->type(command + "; echo DO''NE" + QByteArray::number(number) + "\n");
    m_console->waitFor(mark, kPatience);
    return m_console->text();
}

void tst_EmbeddedDevices::comeToTheSystemAndLeaveIt()
{
    startSystem();
    if (QTest::currentTestFailed() || !m_console)
        return;
    QVERIFY(!ask("cat /proc/partitions").contains("vdx"));
    const QByteArray before = ask("ls /sys/class/net | wc -l");
    const QByteArray disk = diskXml(makeImage(m_folder->path(), "extra.img"), "vdx", "virtio");
    INN_OK(await(domains().attachDevice(kUuid, disk, DeviceScope::Both), kPatience));
    QTRY_VERIFY(ask("cat /proc/partitions").contains("8192 vd"));
    INN_OK(await(domains().detachDevice(kUuid, disk, DeviceScope::Both), kPatience));
    QTRY_VERIFY(!ask("cat /proc/partitions").contains("8192 vd"));
    QVERIFY(!hasDevice(domains(), disk));
    INN_OK(await(domains().attachDevice(kUuid, kCard, DeviceScope::Live), kPatience));
    QTRY_VERIFY(ask("cat /sys/class/net/*/address").contains("52:54:00:aa:bb:cc"));
    // Found again by the next program, and still removable.
    m_console.reset();
    m_connection.reset();
    open();
    auto console = await(domains().openConsole(kUuid, {}));
    INN_OK(console);
    m_console = std::make_unique<Console>(*console);
    QVERIFY(hasDevice(domains(), kCard));
    INN_OK(await(domains().detachDevice(kUuid, kCard, DeviceScope::Live), kPatience));
    QTRY_VERIFY(!ask("cat /sys/class/net/*/address").contains("52:54:00:aa:bb:cc"));
    QVERIFY(!hasDevice(domains(), kCard));
}

void tst_EmbeddedDevices::memoryAndProcessorsOfTheSystemChange()
{
    startSystem();
    if (QTest::currentTestFailed() || !m_console)
        return;
    INN_OK(await(domains().setVcpus(kUuid, 2, DeviceScope::Live), kPatience));
    QTRY_VERIFY(ask("ls -d /sys/devices/system/cpu/cpu[0-9]* | wc -l").contains("\n2"));
    const auto current = [this] {
        const auto text = await(domains().xml(kUuid, XmlView::Live));
        const auto read = text ? config::readDomain(*text) : Result<config::DomainConfig>(text.error());
        return read && read->currentMemory ? read->currentMemory->toMib() : 0;
    };
    INN_OK(await(domains().setMemory(kUuid, Bytes::mib(160), DeviceScope::Live), kPatience));
    QTRY_COMPARE(current(), quint64(160));
    INN_OK(await(domains().setMemory(kUuid, Bytes::mib(192), DeviceScope::Live), kPatience));
    QTRY_COMPARE(current(), quint64(192));
}

void tst_EmbeddedDevices::aHangingEmulatorKeepsWhatItHas()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("empty"), kUuid))));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start), kPatience));
    const QByteArray disk = diskXml(makeImage(m_folder->path(), "extra.img"), "sdq", "usb");
    INN_OK(await(domains().attachDevice(kUuid, disk, DeviceScope::Live), kPatience));
    qint64 emulator = 0;
    for (const QString &process : processesOf(m_folder->path())) {
        if (process.contains(QStringLiteral("qemu-system")))
            emulator = process.section(u' ', 0, 0).toLongLong();
    }
    QVERIFY(emulator > 0);
    ::kill(pid_t(emulator), SIGSTOP);
    auto answer = await(domains().detachDevice(kUuid, disk, DeviceScope::Live), kPatience);
    ::kill(pid_t(emulator), SIGCONT);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Timeout);
    // What was asked for happens when it goes on, though nobody waits any more.
    QTRY_VERIFY(!hasDevice(domains(), disk));
    INN_OK(await(domains().attachDevice(kUuid, disk, DeviceScope::Live), kPatience));
}

void tst_EmbeddedDevices::everyKindComesAndGoes_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<bool>("leaves"); // without a system in the guest
    QTest::newRow("virtio disk") << QByteArray("disk virtio") << false;
    QTest::newRow("SCSI disk") << QByteArray("disk scsi") << false;
    QTest::newRow("USB disk") << QByteArray("disk usb") << true;
    QTest::newRow("random numbers") << QByteArray(
        "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>")
                                    << false;
    QTest::newRow("USB tablet") << QByteArray("<input type='tablet' bus='usb'/>") << true;
    QTest::newRow("virtio keyboard") << QByteArray("<input type='keyboard' bus='virtio'/>") << false;
    QTest::newRow("network card without virtio") << QByteArray(
        "<interface type='user'><mac address='52:54:00:01:02:03'/><model type='e1000e'/></interface>")
                                                 << false;
    QTest::newRow("SCSI controller") << QByteArray("<controller type='scsi' index='3' model='virtio-scsi'/>")
                                     << false;
    QTest::newRow("channel") << QByteArray(
        "<channel type='unix'><target type='virtio' name='org.example.0'/></channel>")
                             << true;
    QTest::newRow("memory module") << QByteArray(
        "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>")
                                   << false;
    QTest::newRow("USB redirection") << QByteArray("<redirdev bus='usb' type='spicevmc'/>") << true;
}

void tst_EmbeddedDevices::everyKindComesAndGoes()
{
    QFETCH(QByteArray, device);
    QFETCH(bool, leaves);
    if (device.startsWith("disk ")) {
        const QByteArray bus = device.mid(5);
        device = diskXml(
            makeImage(m_folder->path(), "extra.img"), bus == "virtio" ? "vdq" : "sdb", bus.constData());
    }
    const bool isMemory = device.contains("<memory");
    QByteArray document = emptyGuest(QStringLiteral("empty"), kUuid,
        device.startsWith("<redirdev")      ? "<graphics type='spice'/>"
            : device.contains("bus='scsi'") ? "<controller type='scsi' model='virtio-scsi'/>"
                                            : "");
    if (isMemory) {
        document.replace("<memory unit='MiB'>32</memory>",
            "<maxMemory slots='4' unit='MiB'>1024</maxMemory><memory unit='MiB'>128</memory>"
            "<cpu><numa><cell id='0' cpus='0' memory='128' unit='MiB'/></numa></cpu>");
    }
    INN_OK(await(domains().define(document)));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start), kPatience));
    INN_OK(await(domains().attachDevice(kUuid, device, DeviceScope::Both), kPatience));
    QVERIFY(hasDevice(domains(), device));
    if (leaves) {
        INN_OK(await(domains().detachDevice(kUuid, device, DeviceScope::Both), kPatience));
        QVERIFY(!hasDevice(domains(), device));
        INN_OK(await(domains().attachDevice(kUuid, device, DeviceScope::Both), kPatience));
    }
    // The definition starts with it too.
    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy), kPatience));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start), kPatience));
    QVERIFY(hasDevice(domains(), device));
}

void tst_EmbeddedDevices::survivesBeingKilledInBetween()
{
    const QByteArray disk = diskXml(makeImage(m_folder->path(), "extra.img"), "sdq", "usb");
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("empty"), kUuid))));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start), kPatience));
    const int rounds = qEnvironmentVariableIsSet("INN_CRASH_ROUNDS")
        ? qEnvironmentVariableIntValue("INN_CRASH_ROUNDS")
        : 8;
    quint32 seed = quint32(qEnvironmentVariableIntValue("INN_CRASH_SEED"));
    if (seed == 0)
        seed = QRandomGenerator::system()->generate();
    qInfo("INN_CRASH_SEED=%u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        m_connection.reset();
        QVERIFY(killVictim(m_folder->path(), 0, random.bounded(1, 250))); // a random moment of its work
        open();
        QVERIFY(m_connection);
        const auto list = domains().list();
        QCOMPARE(list.size(), size_t(1));
        QVERIFY(api::isActive(list.front()->state));
        // An unplugging that was under way may still end.
        if (hasDevice(domains(), disk)) {
            const auto gone = await(domains().detachDevice(kUuid, disk, DeviceScope::Live), kPatience);
            QVERIFY2(gone || gone.error().code == ErrorCode::NotFound,
                gone ? "" : qPrintable(gone.error().fullText()));
        }
        QTRY_VERIFY(!hasDevice(domains(), disk));
        INN_OK(await(domains().attachDevice(kUuid, disk, DeviceScope::Live), kPatience));
        if (random.bounded(2) == 0)
            INN_OK(await(domains().detachDevice(kUuid, disk, DeviceScope::Live), kPatience));
    }
}

int main(int argc, char **argv)
{
    return runTestOrVictim<tst_EmbeddedDevices>(argc, argv, runVictim);
}

#include "tst_embeddeddevices.moc"
