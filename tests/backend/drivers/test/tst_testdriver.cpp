#include "backend/api/networks.h"
#include "backend/api/storagepools.h"
#include "backend/drivers/test/testdriver.h"
#include "tests/support/await.h"
#include "tests/support/backupcontract.h"
#include "tests/support/blockcontract.h"
#include "tests/support/drivercontract.h"
#include "tests/support/snapshotcontract.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;

namespace {

Result<std::shared_ptr<api::Connection>> openHost(const QString &uri)
{
    test::TestDriver driver;
    return await(driver.open({ QUrl(uri) }));
}

QByteArray guestXml(const QString &name, const QUuid &uuid)
{
    return QStringLiteral(
        "<domain type='test'>\n  <name>%1</name>\n  <uuid>%2</uuid>\n  <memory unit='MiB'>64</memory>\n"
        "  <vcpu>2</vcpu>\n  <os><type arch='x86_64'>hvm</type></os>\n  <devices>\n"
        "    <disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>\n"
        "    <serial type='pty'/>\n  </devices>\n</domain>\n")
        .arg(name, api::uuidText(uuid))
        .toUtf8();
}

QByteArray bigNode(int count)
{
    QByteArray node = "<node>\n<cpu><mhz>6000</mhz><model>x86_64</model><active>64</"
                      "active><memory>134217728</memory></cpu>\n";
    for (int i = 0; i < count; ++i) {
        node += guestXml(QStringLiteral("vm-%1").arg(i, 5, 10, QLatin1Char('0')),
            QUuid::createUuidV5(QUuid(), QByteArray::number(i)))
                    .replace("</devices>",
                        "<disk type='file' device='disk'><source file='/d'/><target dev='vda'/></disk>"
                        "<interface type='network'><mac address='52:54:00:00:00:01'/></interface></devices>");
    }
    return node + "</node>";
}

} // namespace

class TestTestDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void contract_data() { DriverContract::addRows(); }
    void contract();
    void blockJobs_data() { BlockContract::addRows(); }
    void blockJobs();
    void snapshots_data() { SnapshotContract::addRows(); }
    void snapshots();
    void backups_data() { BackupContract::addRows(); }
    void backups();
    void itClaimsOnlyItsOwnAddresses();
    void theDefaultHostHasLibvirtsObjects();
    void nodeFilesOfLibvirtAreRead();
    void filesThatAreNoNodesAreRefused_data();
    void filesThatAreNoNodesAreRefused();
    void faultsCanBeAskedFor();
    void aConsoleAnswers();
    void manyGuestsAreCheap();

private:
    QString write(const QString &name, const QByteArray &content);
    QTemporaryDir m_folder;
};

QString TestTestDriver::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write its file");
    return QStringLiteral("test://") + file.fileName();
}

void TestTestDriver::contract()
{
    ContractSetup setup;
    setup.open = [] { return openHost(QStringLiteral("test:///default")); };
    setup.guestXml = guestXml;
    setup.poolFolder = QStringLiteral("/pools/contract");
    setup.media = QStringLiteral("/media/disc.iso");
    setup.opensImages = false;
    DriverContract(setup).run(QTest::currentDataTag());
}

void TestTestDriver::blockJobs()
{
    BlockSetup setup;
    setup.open = [] { return openHost(QStringLiteral("test:///default")); };
    setup.upper = QStringLiteral("/images/upper.qcow2");
    setup.lower = QStringLiteral("/images/lower.qcow2");
    setup.copy = QStringLiteral("/images/copy.qcow2");
    setup.guestXml = [](const QString &name, const QUuid &uuid) {
        return guestXml(name, uuid)
            .replace("<devices>",
                "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
                "<source file='/images/upper.qcow2'/><backingStore type='file'><format type='qcow2'/>"
                "<source file='/images/lower.qcow2'/></backingStore><target dev='vda' bus='virtio'/></disk>");
    };
    BlockContract(setup).run(QTest::currentDataTag());
}

void TestTestDriver::snapshots()
{
    SnapshotSetup setup;
    setup.open = [] { return openHost(QStringLiteral("test:///default")); };
    setup.guestXml = [](const QString &name, const QUuid &uuid) {
        return guestXml(name, uuid)
            .replace("<devices>",
                "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
                "<source file='/images/snapshot.qcow2'/><target dev='vda' bus='virtio'/></disk>");
    };
    SnapshotContract(setup).run(QTest::currentDataTag());
}

void TestTestDriver::backups()
{
    BackupSetup setup;
    setup.folder = m_folder.path();
    setup.open = [] { return openHost(QStringLiteral("test:///default")); };
    setup.guestXml = [](const QString &name, const QUuid &uuid) {
        return guestXml(name, uuid)
            .replace("<devices>",
                "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
                "<source file='/images/backup.qcow2'/><target dev='vda' bus='virtio'/></disk>");
    };
    BackupContract(setup).run(QTest::currentDataTag());
}

void TestTestDriver::itClaimsOnlyItsOwnAddresses()
{
    test::TestDriver driver;
    QVERIFY(driver.claims(QUrl(QStringLiteral("test:///default"))));
    QVERIFY(driver.claims(QUrl(QStringLiteral("test:///tmp/x.xml?latency=5"))));
    QVERIFY(!driver.claims(QUrl(QStringLiteral("test+ssh://host/default"))));
    QVERIFY(!driver.claims(QUrl(QStringLiteral("test://host/default"))));
    QVERIFY(!driver.claims(QUrl(QStringLiteral("qemu:///system"))));
    QCOMPARE(openHost(QStringLiteral("test:///")).error().code, ErrorCode::InvalidConfig);
}

void TestTestDriver::theDefaultHostHasLibvirtsObjects()
{
    const auto opened = openHost(QStringLiteral("test:///default"));
    QVERIFY(opened);
    api::Connection &host = **opened;
    QCOMPARE(host.host().cpus, 16u);
    QCOMPARE(host.host().memory, Bytes::kib(3145728));
    const auto domains = host.domains()->list();
    QCOMPARE(domains.size(), size_t(1));
    const api::DomainInfo &domain = *domains.front();
    QCOMPARE(domain.name, QStringLiteral("test"));
    QCOMPARE(api::uuidText(domain.uuid), QStringLiteral("6695eb01-f6a4-8304-79aa-97f2502e193f"));
    QCOMPARE(domain.id, 1);
    QCOMPARE(domain.state, api::DomainState::Running);
    QCOMPARE(domain.vcpus, 2u);
    QCOMPARE(domain.maximumMemory, Bytes::kib(8388608));
    QCOMPARE(domain.currentMemory, Bytes::kib(2097152));
    QCOMPARE(domain.disks, QStringList { QStringLiteral("/guest/diskimage1") });
    const auto pools = host.storage()->list();
    QCOMPARE(pools.size(), size_t(1));
    QCOMPARE(pools.front()->name, QStringLiteral("default-pool"));
    QCOMPARE(api::uuidText(pools.front()->uuid), QStringLiteral("dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566"));
    QCOMPARE(pools.front()->capacity, Bytes::gib(100));
    QCOMPARE(pools.front()->state, api::PoolState::Running);
    const auto networks = host.networks()->list();
    QCOMPARE(networks.size(), size_t(1));
    QCOMPARE(networks.front()->name, QStringLiteral("default"));
    QCOMPARE(api::uuidText(networks.front()->uuid), QStringLiteral("dd8fe884-6c02-601e-7551-cca97df1c5df"));
    QCOMPARE(networks.front()->bridge, QStringLiteral("virbr0"));
    QCOMPARE(networks.front()->forwardMode, QStringLiteral("nat"));
    QCOMPARE(networks.front()->subnet, QStringLiteral("192.168.122.0/24"));
    QVERIFY(networks.front()->active);
    QVERIFY(await(host.capabilities())->contains("<arch>i686</arch>"));
    QVERIFY(await(host.guestSupport({}))->machines.size() > 1);
}

void TestTestDriver::nodeFilesOfLibvirtAreRead()
{
    write(QStringLiteral("beside.xml"), guestXml(QStringLiteral("beside"), QUuid::createUuid()));
    const QString uri = write(QStringLiteral("node.xml"),
        QByteArray(R"(<?xml version="1.0"?>
<node>
  <cpu><nodes>1</nodes><sockets>4</sockets><cores>2</cores><threads>1</threads><model>x86_64</model><memory>4096000</memory></cpu>
  <domain file="beside.xml"/>
  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    <name>off & away</name><memory>1024</memory><os><type>hvm</type></os>
    <test:runstate>5</test:runstate><test:hasmanagedsave/>
  </domain>
  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    <name>paused</name><memory>1024</memory><os><type>hvm</type></os>
    <test:runstate>3</test:runstate><test:transient/>
  </domain>
  <network><name>n</name><ip address="10.0.0.1" prefix="16"/></network>
  <pool type='dir'><name>p</name>
    <volume><name>a.img</name><capacity unit="MiB">1</capacity></volume>
    <target><path>/p</path></target>
    <volume><name>b.img</name><capacity>7</capacity></volume>
  </pool>
</node>)")
            .replace("off & away", "off &amp; away"));
    const auto opened = openHost(uri);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().fullText()));
    api::Connection &host = **opened;
    QCOMPARE(host.host().cpus, 8u);
    QCOMPARE(host.host().architecture, QStringLiteral("x86_64"));
    const auto domains = host.domains()->list();
    QCOMPARE(domains.size(), size_t(3));
    QCOMPARE(domains[0]->name, QStringLiteral("beside"));
    QCOMPARE(domains[0]->state, api::DomainState::Running);
    QCOMPARE(domains[1]->name, QStringLiteral("off & away"));
    QCOMPARE(domains[1]->state, api::DomainState::Shutoff);
    QVERIFY(domains[1]->hasManagedSave);
    QVERIFY(!domains[1]->uuid.isNull());
    QCOMPARE(domains[2]->state, api::DomainState::Paused);
    QVERIFY(!domains[2]->persistent);
    const auto xml = await(host.domains()->xml(domains[1]->uuid, api::XmlView::Inactive));
    QVERIFY(xml->startsWith("<domain") && xml->trimmed().endsWith("</domain>"));
    QVERIFY(xml->contains(api::uuidText(domains[1]->uuid).toUtf8()));
    QCOMPARE(host.networks()->list().front()->subnet, QStringLiteral("10.0.0.0/16"));
    const auto pool = host.storage()->list().front();
    QCOMPARE(pool->targetPath, QStringLiteral("/p"));
    const auto volumes = await(host.storage()->volumes(pool->uuid));
    QCOMPARE(volumes->size(), size_t(2));
    QCOMPARE(volumes->at(0).path, QStringLiteral("/p/a.img"));
    QCOMPARE(volumes->at(1).capacity, Bytes { 7 });
    QVERIFY(!await(host.storage()->xml(pool->uuid))->contains("volume"));
}

void TestTestDriver::filesThatAreNoNodesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("no XML") << QByteArray("hello");
    QTest::newRow("another root") << QByteArray("<domain/>");
    QTest::newRow("a truncated file") << bigNode(3).chopped(20);
    QTest::newRow("a domain without a name") << QByteArray("<node><domain type='test'/></node>");
    QTest::newRow("a reference to nothing") << QByteArray("<node><domain file='nowhere.xml'/></node>");
    QTest::newRow("an entity bomb") << QByteArray(
        "<!DOCTYPE n [<!ENTITY a 'aaaaaaaaaaaaaaaa'><!ENTITY b "
        "'&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
        "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d "
        "'&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>"
        "<node><domain><name>&d;&d;&d;&d;&d;&d;</name></domain></node>");
}

void TestTestDriver::filesThatAreNoNodesAreRefused()
{
    QFETCH(QByteArray, content);
    const auto opened = openHost(write(QStringLiteral("bad.xml"), content));
    QVERIFY(!opened);
    QVERIFY(opened.error().code == ErrorCode::InvalidConfig || opened.error().code == ErrorCode::NotFound);
    QVERIFY(opened.error().message.endsWith(u'.'));
    QCOMPARE(openHost(QStringLiteral("test:///no/such/file.xml")).error().code, ErrorCode::NotFound);
}

void TestTestDriver::faultsCanBeAskedFor()
{
    test::TestDriver driver;
    const auto hanging = driver.open({ QUrl(QStringLiteral("test:///default?hang=1")) });
    QElapsedTimer timer;
    timer.start();
    const auto late = openHost(QStringLiteral("test:///default?latency=50"));
    QVERIFY(late);
    QVERIFY(timer.elapsed() >= 45);
    timer.restart();
    QVERIFY(await(
        (*late)->domains()->perform((*late)->domains()->list().front()->uuid, api::DomainAction::Suspend)));
    QVERIFY(timer.elapsed() >= 45);
    QCOMPARE(openHost(QStringLiteral("test:///default?fail=open")).error().code, ErrorCode::Unreachable);
    const auto failing = openHost(QStringLiteral("test:///default?fail=suspend"));
    const QUuid uuid = (*failing)->domains()->list().front()->uuid;
    QCOMPARE(await((*failing)->domains()->perform(uuid, api::DomainAction::Suspend)).error().code,
        ErrorCode::Internal);
    QVERIFY(await((*failing)->domains()->perform(uuid, api::DomainAction::Destroy)));
    QVERIFY(!hanging.isFinished());
}

void TestTestDriver::aConsoleAnswers()
{
    const auto opened = openHost(QStringLiteral("test:///default"));
    api::Domains *domains = (*opened)->domains();
    const QUuid uuid = *await(domains->create(guestXml(QStringLiteral("c"), QUuid::createUuid())));
    auto console = await(domains->openConsole(uuid, QStringLiteral("serial0")));
    QVERIFY(console);
    QCOMPARE(::write(console->get(), "ping\r", 5), ssize_t(5));
    QByteArray received;
    const auto readSome = [&] {
        char buffer[256];
        const ssize_t count = ::recv(console->get(), buffer, sizeof buffer, MSG_DONTWAIT);
        if (count > 0)
            received.append(buffer, count);
        return count;
    };
    QVERIFY(waitUntil([&] { return readSome(), received.endsWith("ping\r\n"); }));
    QVERIFY(await(domains->perform(uuid, api::DomainAction::Destroy)));
    QVERIFY(waitUntil([&] { return readSome() == 0; })); // the line is cut with the guest
    QVERIFY(await(domains->screenshot((*opened)->domains()->list().front()->uuid))->startsWith("P6\n"));
}

void TestTestDriver::manyGuestsAreCheap()
{
    const QString uri = write(QStringLiteral("many.xml"), bigNode(500));
    QElapsedTimer timer;
    timer.start();
    const auto opened = openHost(uri);
    const qint64 loading = timer.elapsed();
    QVERIFY(opened);
    QCOMPARE((*opened)->domains()->list().size(), size_t(500));
    QSignalSpy batches(opened->get(), &api::Connection::sampled);
    timer.restart();
    (*opened)->setSampling(std::chrono::milliseconds(10));
    const qint64 sampling = timer.nsecsElapsed() / 1000;
    QTRY_VERIFY(batches.size() >= 3);
    const auto batch = batches.last().first().value<api::StatsBatchPtr>();
    QCOMPARE(batch->domains.size(), size_t(500));
    QCOMPARE(batch->domains.front().blocks.size(), size_t(2));
    qInfo("500 guests: loaded in %lld ms, sampled in %lld µs", loading, sampling);
    QVERIFY(loading < 500); // far above what it takes, for slow and instrumented machines
    QVERIFY(sampling < 20'000);
}

QTEST_GUILESS_MAIN(TestTestDriver)
#include "tst_testdriver.moc"
