// label: real
// timeout: 400
#include "backend/api/networks.h"
#include "backend/api/storagepools.h"
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "tests/support/await.h"
#include "tests/support/backupcontract.h"
#include "tests/support/blockcontract.h"
#include "tests/support/drivercontract.h"
#include "tests/support/privatelibvirtd.h"
#include "tests/support/snapshotcontract.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;

namespace {

using Host = std::shared_ptr<api::Connection>;

Result<Host> openHost(const QString &uri)
{
    libvirt::LibvirtDriver driver;
    return await(driver.open({ QUrl(uri) }), std::chrono::seconds(60));
}

QByteArray guestXml(const QString &name, const QUuid &uuid, const QString &os, const QString &devices)
{
    return QStringLiteral("<domain type='qemu'><name>%1</name><uuid>%2</uuid><memory unit='MiB'>128</memory>"
                          "<vcpu>1</vcpu><os><type arch='x86_64' machine='q35'>hvm</type>%3</os>"
                          "<features><acpi/></features><devices>%4</devices></domain>")
        .arg(name, api::uuidText(uuid), os, devices)
        .toUtf8();
}

QByteArray emptyGuest(const QString &name, const QUuid &uuid)
{
    return guestXml(name, uuid, {},
        QStringLiteral("<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>"));
}

QByteArray received(int fd, QByteArray &all)
{
    char buffer[4096];
    ssize_t count = 0;
    while ((count = ::recv(fd, buffer, sizeof buffer, MSG_DONTWAIT)) > 0)
        all.append(buffer, count);
    return all;
}

} // namespace

class TestLibvirtReal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_daemon.reset(); }
    void contract_data() { DriverContract::addRows(); }
    void contract();
    void blockJobs_data() { BlockContract::addRows(); }
    void blockJobs();
    void snapshots_data() { SnapshotContract::addRows(); }
    void snapshots();
    void backups_data() { BackupContract::addRows(); }
    void backups();
    void whatOthersDoIsSeen();
    void aGuestBootsAndIsUsed();
    void anImageIsSentToTheHost();
    void aFrozenHostIsGivenUp();
    void aDeadHostIsToldAtOnce();

private:
    std::unique_ptr<PrivateLibvirtd> m_daemon;
};

void TestLibvirtReal::initTestCase()
{
    m_daemon = std::make_unique<PrivateLibvirtd>();
    if (const QString problem = m_daemon->start(); !problem.isEmpty()) {
        m_daemon.reset();
        QSKIP(qPrintable(problem));
    }
}

void TestLibvirtReal::contract()
{
    QTemporaryDir folder(m_daemon->path(QStringLiteral("pool-XXXXXX")));
    QFile media(m_daemon->path(QStringLiteral("disc.iso")));
    QVERIFY(media.open(QIODevice::WriteOnly));
    QVERIFY(media.resize(1 << 20));
    ContractSetup setup;
    setup.open = [this] { return openHost(m_daemon->uri()); };
    setup.guestXml = emptyGuest;
    setup.poolFolder = folder.path();
    setup.media = media.fileName();
    setup.answersShutdown = false;
    setup.guestKeepsDevices = true;
    setup.patience = std::chrono::seconds(60);
    DriverContract(setup).run(QTest::currentDataTag());
}

void TestLibvirtReal::blockJobs()
{
    BlockSetup setup;
    setup.open = [this] { return openHost(m_daemon->uri()); };
    setup.upper = m_daemon->path(QStringLiteral("upper.qcow2"));
    setup.lower = m_daemon->path(QStringLiteral("lower.qcow2"));
    setup.copy = m_daemon->path(QStringLiteral("copy.qcow2"));
    for (const QString &path : { setup.upper, setup.lower, setup.copy })
        QFile::remove(path);
    const QString qcow2 = QStringLiteral("qcow2"), format = QStringLiteral("-f");
    const QStringList create { QStringLiteral("create"), QStringLiteral("-q"), format, qcow2 };
    QCOMPARE(QProcess::execute(
                 QStringLiteral("qemu-img"), create + QStringList { setup.lower, QStringLiteral("16M") }),
        0);
    QCOMPARE(QProcess::execute(QStringLiteral("qemu-io"),
                 { format, qcow2, QStringLiteral("-c"), QStringLiteral("write -P 1 0 2M"), setup.lower }),
        0);
    QCOMPARE(QProcess::execute(QStringLiteral("qemu-img"),
                 create
                     + QStringList { QStringLiteral("-F"), qcow2, QStringLiteral("-b"), setup.lower,
                         setup.upper }),
        0);
    setup.guestXml = [path = setup.upper](const QString &name, const QUuid &uuid) {
        return emptyGuest(name, uuid)
            .replace("<devices>",
                "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='"
                    + path.toUtf8() + "'/><target dev='vda' bus='virtio'/></disk>");
    };
    BlockContract(setup).run(QTest::currentDataTag());
}

void TestLibvirtReal::snapshots()
{
    const QString image = m_daemon->path(QStringLiteral("snapshot.qcow2"));
    // What a check before this one left beside it would be in the way.
    const QDir folder(QFileInfo(image).path());
    const QStringList left = folder.entryList({ QStringLiteral("snapshot.*") }, QDir::Files);
    for (const QString &name : left)
        QFile::remove(folder.filePath(name));
    QProcess maker;
    maker.start(QStringLiteral("qemu-img"),
        { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("qcow2"),
            image, QStringLiteral("64M") });
    QVERIFY(maker.waitForFinished(30'000) && maker.exitCode() == 0);
    SnapshotSetup setup;
    setup.open = [this] { return openHost(m_daemon->uri()); };
    setup.guestXml = [image](const QString &name, const QUuid &uuid) {
        return emptyGuest(name, uuid)
            .replace("<devices>",
                "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='"
                    + image.toUtf8() + "'/><target dev='vda' bus='virtio'/></disk>");
    };
    SnapshotContract(setup).run(QTest::currentDataTag());
}

void TestLibvirtReal::backups()
{
    QTemporaryDir folder;
    const QString image = folder.filePath(QStringLiteral("vda.qcow2"));
    QProcess maker;
    maker.start(QStringLiteral("qemu-img"),
        { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("qcow2"),
            image, QStringLiteral("64M") });
    QVERIFY(maker.waitForFinished(30'000) && maker.exitCode() == 0);
    BackupSetup setup;
    setup.folder = folder.path();
    setup.open = [this] { return openHost(m_daemon->uri()); };
    setup.guestXml = [image](const QString &name, const QUuid &uuid) {
        return emptyGuest(name, uuid)
            .replace("<devices>",
                "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='"
                    + image.toUtf8() + "'/><target dev='vda' bus='virtio'/></disk>");
    };
    BackupContract(setup).run(QTest::currentDataTag());
}

void TestLibvirtReal::whatOthersDoIsSeen()
{
    const auto opened = openHost(m_daemon->uri());
    QVERIFY(opened);
    api::Domains *domains = (*opened)->domains();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("guest.xml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(emptyGuest(QStringLiteral("foreign"), QUuid::createUuid()));
    file.close();
    const auto virsh = [this](QStringList arguments) {
        return QProcess::execute(QStringLiteral("virsh"),
                   QStringList { QStringLiteral("-q"), QStringLiteral("-c"), m_daemon->uri() } + arguments)
            == 0;
    };
    const auto shown = [&] { return domains->list().empty() ? QString() : domains->list().front()->name; };
    QVERIFY(virsh({ QStringLiteral("define"), file.fileName() }));
    QVERIFY(waitUntil([&] { return shown() == u"foreign"; }));
    QVERIFY(virsh({ QStringLiteral("start"), QStringLiteral("foreign"), QStringLiteral("--paused") }));
    QVERIFY(waitUntil([&] { return domains->list().front()->state == DomainState::Paused; }));
    QVERIFY(domains->list().front()->startedAt.isValid());
    QVERIFY(virsh({ QStringLiteral("desc"), QStringLiteral("foreign"), QStringLiteral("--title"),
        QStringLiteral("seen") }));
    QVERIFY(waitUntil([&] { return domains->list().front()->title == u"seen"; }));
    QVERIFY(virsh({ QStringLiteral("destroy"), QStringLiteral("foreign") }));
    QVERIFY(waitUntil([&] { return domains->list().front()->state == DomainState::Shutoff; }));
    QVERIFY(virsh({ QStringLiteral("undefine"), QStringLiteral("foreign") }));
    QVERIFY(waitUntil([&] { return domains->list().empty(); }));
}

void TestLibvirtReal::aGuestBootsAndIsUsed()
{
    const QString kit
        = qEnvironmentVariable("INN_TEST_CACHE", QStringLiteral(INN_BINARY_DIR)) + QStringLiteral("/guest");
    QProcess maker;
    maker.start(QStringLiteral(INN_SOURCE_DIR "/tests/support/make-guest"), { kit });
    QVERIFY(maker.waitForFinished(120'000));
    if (maker.exitCode() != 0)
        QSKIP(maker.readAllStandardError().trimmed().constData());
    const auto opened = openHost(m_daemon->uri());
    QVERIFY(opened);
    api::Connection &host = **opened;
    api::Domains *domains = host.domains();
    const QByteArray network
        = "<network><name>boot-net</name><bridge name='virbr88'/><ip address='10.214.7.1' "
          "netmask='255.255.255.0'><dhcp><range start='10.214.7.2' end='10.214.7.9'/></dhcp></ip></network>";
    const auto networkId = await(host.networks()->define(network));
    QVERIFY2(networkId, networkId ? "" : qPrintable(networkId.error().fullText()));
    const auto networkStarted = await(host.networks()->perform(*networkId, api::NetworkAction::Start));
    QVERIFY2(networkStarted, networkStarted ? "" : qPrintable(networkStarted.error().fullText()));

    const QUuid uuid = QUuid::createUuid();
    const QByteArray xml = guestXml(QStringLiteral("boots"), uuid,
        QStringLiteral("<kernel>%1/vmlinuz</kernel><initrd>%1/initrd.gz</initrd><cmdline>console=tty0 "
                       "console=ttyS0</cmdline>")
            .arg(kit),
        QStringLiteral(
            "<serial type='pty'/><graphics type='vnc' port='-1' autoport='yes'/><video><model "
            "type='vga'/></video>"
            "<interface type='network'><source network='boot-net'/><model type='virtio'/></interface>"));
    std::vector<api::StatsBatchPtr> batches;
    connect(&host, &api::Connection::sampled, this,
        [&](const api::StatsBatchPtr &batch) { batches.push_back(batch); });
    host.setSampling(std::chrono::milliseconds(500));
    const auto created = await(domains->create(xml), std::chrono::seconds(60));
    QVERIFY2(created, created ? "" : qPrintable(created.error().fullText()));
    const auto info = [&]() -> api::DomainInfoPtr {
        for (const auto &one : domains->list()) {
            if (one->uuid == uuid)
                return one;
        }
        return {};
    };
    QVERIFY(waitUntil([&] { return info() && info()->state == DomainState::Running; }));
    QCOMPARE(info()->graphics, QStringList { QStringLiteral("vnc") });
    QCOMPARE(info()->serials.size(), 1);

    auto console = await(domains->openConsole(uuid, info()->serials.first()));
    QVERIFY2(console, console ? "" : qPrintable(console.error().fullText()));
    QByteArray text;
    QVERIFY(waitUntil(
        [&] { return received(console->get(), text).contains("GUEST-UP"); }, std::chrono::seconds(120)));
    text.clear();
    QCOMPARE(::write(console->get(), "echo $((6*7))-typed\n", 20), ssize_t(20));
    QVERIFY(waitUntil([&] { return received(console->get(), text).contains("42-typed"); }));
    QCOMPARE(await(domains->openConsole(uuid, {})).error().code, ErrorCode::Busy);

    auto graphics = await(domains->openGraphics(uuid, 0));
    QVERIFY2(graphics, graphics ? "" : qPrintable(graphics.error().fullText()));
    QByteArray greeting;
    QVERIFY(waitUntil([&] { return received(graphics->get(), greeting).startsWith("RFB 003.008\n"); }));
    QCOMPARE(await(domains->openGraphics(uuid, 1)).error().code, ErrorCode::NotFound);
    QVERIFY(await(domains->screenshot(uuid))->size() > 1000);

    QVERIFY(waitUntil([&] { return batches.size() > 2; }));
    const api::StatsBatch &last = *batches.back();
    QCOMPARE(last.domains.size(), size_t(1));
    QVERIFY(last.domains.front().cpuTimeNs > 100'000'000);
    QCOMPARE(last.domains.front().vcpus.size(), size_t(1));
    QCOMPARE(last.domains.front().interfaces.size(), size_t(1));
    QVERIFY(waitUntil([&] { return batches.back()->domains.front().interfaces.front().sentBytes > 0; }));
    QVERIFY(waitUntil([&] { return batches.back()->domains.front().memoryRssKib > 0; }));
    QVERIFY(last.hostCpuTotalNs > last.hostCpuBusyNs);
    QVERIFY(last.hostMemoryUsedKib > 0);
    QVERIFY(waitUntil([&] { return !info()->addresses.isEmpty(); }, std::chrono::seconds(30)));
    QVERIFY(info()->addresses.first().startsWith(QLatin1String("10.214.7.")));
    const auto leases = await(host.networks()->leases(*networkId));
    QCOMPARE(leases->size(), size_t(1));

    QVERIFY(await(domains->perform(uuid, DomainAction::Shutdown)));
    QVERIFY(waitUntil([&] { return !info(); }, std::chrono::seconds(60)));
    QVERIFY(waitUntil([&] { // the console's line ends with the guest
        char byte = 0;
        received(console->get(), text);
        return ::recv(console->get(), &byte, 1, MSG_DONTWAIT) == 0;
    }));
    QVERIFY(await(host.networks()->perform(*networkId, api::NetworkAction::Stop)));
    QVERIFY(await(host.networks()->perform(*networkId, api::NetworkAction::Undefine)));
}

void TestLibvirtReal::anImageIsSentToTheHost()
{
    const auto opened = openHost(m_daemon->uri());
    QVERIFY(opened);
    api::StoragePools *storage = (*opened)->storage();
    QTemporaryDir folder(m_daemon->path(QStringLiteral("upload-XXXXXX")));
    const QByteArray pool = "<pool type='dir'><name>up</name><target><path>" + folder.path().toUtf8()
        + "</path></target></pool>";
    const QUuid uuid = *await(storage->define(pool));
    QVERIFY(await(storage->perform(uuid, api::PoolAction::Start)));
    QTemporaryDir local;
    QFile source(local.filePath(QStringLiteral("s.raw")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    QByteArray content;
    for (int i = 0; i < 3'000'000; ++i)
        content.append(char(i * 7 + i / 251));
    QCOMPARE(source.write(content), content.size());
    source.close();
    const auto job = std::make_shared<Job>();
    double progress = 0;
    connect(job.get(), &Job::progressChanged, this,
        [&](double fraction) { progress = qMax(progress, fraction); });
    const QByteArray wanted
        = "<volume><name>v.raw</name><capacity>0</capacity><target><format type='raw'/></target></volume>";
    const auto volume
        = await(storage->createVolumeFrom(uuid, wanted, source.fileName(), job), std::chrono::seconds(60));
    QVERIFY2(volume, volume ? "" : qPrintable(volume.error().fullText()));
    QCOMPARE(volume->capacity, Bytes { quint64(content.size()) });
    QFile target(folder.filePath(QStringLiteral("v.raw")));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), content);
    QTRY_VERIFY(progress > 0.99);
    const auto cancelled = std::make_shared<Job>();
    cancelled->requestCancel();
    const QByteArray other = QByteArray(wanted).replace("v.raw", "w.raw");
    QCOMPARE(await(storage->createVolumeFrom(uuid, other, source.fileName(), cancelled)).error().code,
        ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("w.raw"))));
    const QByteArray qcow = QByteArray(wanted).replace("v.raw", "x").replace("'raw'", "'qcow2'");
    QCOMPARE(
        await(storage->createVolumeFrom(uuid, qcow, source.fileName())).error().code, ErrorCode::Unsupported);
    QCOMPARE(await(storage->inspectImage(source.fileName()))->format, QStringLiteral("raw"));
    QVERIFY(await(storage->perform(uuid, api::PoolAction::Stop)));
    QVERIFY(await(storage->perform(uuid, api::PoolAction::Undefine)));
}

void TestLibvirtReal::aFrozenHostIsGivenUp()
{
    auto opened = openHost(m_daemon->uri());
    auto second = openHost(m_daemon->uri());
    QVERIFY(opened);
    QVERIFY(second);
    QSignalSpy closed(opened->get(), &api::Connection::closed);
    // A running guest makes the driver ask for its addresses by itself.
    const QUuid guest
        = *await((*opened)->domains()->create(emptyGuest(QStringLiteral("cold"), QUuid::createUuid())));
    (*opened)->setSampling(std::chrono::milliseconds(200));
    m_daemon->order("freeze");
    const auto waiting = (*opened)->capabilities();
    const auto abandoned = (*second)->capabilities();
    QElapsedTimer timer;
    timer.start();
    second->reset(); // does not wait for the answer
    QVERIFY(timer.elapsed() < 500);
    const bool gaveUp
        = waitUntil([&] { return !closed.isEmpty() && waiting.isFinished(); }, std::chrono::seconds(40));
    m_daemon->order("thaw");
    QVERIFY(gaveUp);
    QCOMPARE(closed.first().first().value<Error>().code, ErrorCode::Unreachable);
    QVERIFY(!waiting.result());
    QVERIFY(waitUntil([&] { return abandoned.isFinished(); }, std::chrono::seconds(40)));
    const auto again = openHost(m_daemon->uri());
    QVERIFY(again);
    QVERIFY(await((*again)->domains()->perform(guest, DomainAction::Destroy)));
}

// The last: there is no daemon after it.
void TestLibvirtReal::aDeadHostIsToldAtOnce()
{
    auto opened = openHost(m_daemon->uri());
    QVERIFY(opened);
    QSignalSpy closed(opened->get(), &api::Connection::closed);
    m_daemon->order("kill");
    QVERIFY(waitUntil([&] { return !closed.isEmpty(); }, std::chrono::seconds(5)));
    const Error reason = closed.first().first().value<Error>();
    QCOMPARE(reason.code, ErrorCode::Unreachable);
    QVERIFY(reason.message.endsWith(u'.'));
    QVERIFY(!await((*opened)->capabilities()));
    opened->reset();
    QCOMPARE(openHost(m_daemon->uri()).error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestLibvirtReal)
#include "tst_libvirtreal.moc"
