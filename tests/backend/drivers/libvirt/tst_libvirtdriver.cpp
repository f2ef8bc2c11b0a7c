#include "backend/api/networks.h"
#include "backend/api/storagepools.h"
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "tests/support/await.h"
#include "tests/support/drivercontract.h"

#include <QElapsedTimer>
#include <QTest>

using namespace inn;
using namespace inn::testing;

namespace {

Result<std::shared_ptr<api::Connection>> openHost(const QString &uri)
{
    libvirt::LibvirtDriver driver;
    return await(driver.open({ QUrl(uri) }));
}

QByteArray guestXml(const QString &name, const QUuid &uuid)
{
    return QStringLiteral("<domain type='test'><name>%1</name><uuid>%2</uuid><memory unit='MiB'>64</memory>"
                          "<vcpu>2</vcpu><os><type arch='x86_64'>hvm</type></os><devices>"
                          "<disk type='file' device='disk'><source file='/d.img'/><target dev='vda'/></disk>"
                          "</devices></domain>")
        .arg(name, api::uuidText(uuid))
        .toUtf8();
}

} // namespace

class TestLibvirtDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void contract_data() { DriverContract::addRows(); }
    void contract();
    void itClaimsLibvirtsAddresses_data();
    void itClaimsLibvirtsAddresses();
    void theTestHostIsShown();
    void aHostThatIsNotThereIsExplained_data();
    void aHostThatIsNotThereIsExplained();
    void readOnlyHostsRefuseChanges();
    void anAbandonedConnectionIsNotWaitedFor();
};

void TestLibvirtDriver::contract()
{
    ContractSetup setup;
    setup.open = [] {
        auto opened = openHost(QStringLiteral("libvirt-test:///default"));
        // What is there already is announced after the connection is open.
        if (opened && !waitUntil([&] { return !(*opened)->domains()->list().empty(); }))
            qWarning("the list stays empty");
        return opened;
    };
    setup.guestXml = guestXml;
    setup.poolFolder = QStringLiteral("/pools/contract");
    // What libvirt's test driver does otherwise than its QEMU driver.
    setup.canStartPaused = false;
    setup.tellsRestored = false;
    setup.savedStateBlocksRename = false;
    setup.refusesUndefineOfTransient = false;
    setup.refusesAutostartOfTransient = false;
    DriverContract(setup).run(QTest::currentDataTag());
}

void TestLibvirtDriver::itClaimsLibvirtsAddresses_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("claimed");
    for (const char *uri : { "qemu:///system", "qemu:///session", "qemu+ssh://root@host/system",
             "qemu+tls://host/system", "qemu+unix:///system?socket=/x", "lxc:///", "xen+ssh://host/",
             "esx://host/?no_verify=1", "vbox:///session", "bhyve:///system", "ch:///system", "vz:///system",
             "test+ssh://host/default", "test://host/default", "libvirt-test:///default" })
        QTest::newRow(uri) << QString::fromLatin1(uri) << true;
    for (const char *uri :
        { "test:///default", "test:///x.xml", "embed:///session", "http://host/", "", "qemux:///system" })
        QTest::newRow(*uri ? uri : "an empty address") << QString::fromLatin1(uri) << false;
}

void TestLibvirtDriver::itClaimsLibvirtsAddresses()
{
    QFETCH(QString, uri);
    QFETCH(bool, claimed);
    QCOMPARE(libvirt::LibvirtDriver().claims(QUrl(uri)), claimed);
}

void TestLibvirtDriver::theTestHostIsShown()
{
    const auto opened = openHost(QStringLiteral("libvirt-test:///default"));
    QVERIFY(opened);
    api::Connection &host = **opened;
    QVERIFY(waitUntil([&] {
        return !host.domains()->list().empty() && !host.storage()->list().empty()
            && !host.networks()->list().empty();
    }));
    QCOMPARE(host.host().driverName, QStringLiteral("TEST"));
    QCOMPARE(host.host().cpus, 16u);
    QCOMPARE(host.host().architecture, QStringLiteral("i686"));
    QVERIFY(host.host().libraryVersion.contains(u'.'));
    const api::DomainInfoPtr domain = host.domains()->list().front();
    QCOMPARE(domain->name, QStringLiteral("test"));
    QCOMPARE(domain->state, api::DomainState::Running);
    QCOMPARE(domain->maximumMemory, Bytes::kib(8388608));
    QCOMPARE(domain->disks, QStringList { QStringLiteral("/guest/diskimage1") });
    QCOMPARE(host.networks()->list().front()->subnet, QStringLiteral("192.168.122.0/24"));
    QCOMPARE(host.storage()->list().front()->targetPath, QStringLiteral("/default-pool"));
    QVERIFY(await(host.domains()->screenshot(domain->uuid))->size() > 100);
    QCOMPARE(await(host.domains()->openConsole(domain->uuid, {})).error().code, ErrorCode::Unsupported);
    QCOMPARE(await(host.domains()->log(domain->uuid, Bytes::kib(1))).error().code, ErrorCode::Unsupported);
    const auto support = await(host.guestSupport({}));
    QVERIFY(support);
    QCOMPARE(support->emulator, QStringLiteral("/usr/bin/test-hv"));
    QVERIFY(!support->kvm.usable);
    QVERIFY(support->kvm.reason.endsWith(u'.'));
    QVERIFY(await(host.capabilities())->contains("<capabilities>"));
}

void TestLibvirtDriver::aHostThatIsNotThereIsExplained_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("words");
    QTest::newRow("no daemon at the socket")
        << QStringLiteral("qemu+unix:///system?socket=/nowhere/libvirt-sock")
        << QStringLiteral("this computer");
    QTest::newRow("nobody listens") << QStringLiteral("qemu+tcp://127.0.0.1:1/system")
                                    << QStringLiteral("127.0.0.1");
    QTest::newRow("an unknown name") << QStringLiteral("qemu+tcp://no-such-host.invalid/system")
                                     << QStringLiteral("no-such-host.invalid");
    QTest::newRow("a missing file of the test host")
        << QStringLiteral("libvirt-test:///no/such/file.xml") << QString();
}

void TestLibvirtDriver::aHostThatIsNotThereIsExplained()
{
    QFETCH(QString, uri);
    QFETCH(QString, words);
    const auto opened = openHost(uri);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(words), qPrintable(opened.error().fullText()));
    QVERIFY2(opened.error().message.endsWith(u'.'), qPrintable(opened.error().message));
    QVERIFY(opened.error().libvirtCode > 0);
    if (!words.isEmpty())
        QCOMPARE(opened.error().code, ErrorCode::Unreachable);
}

void TestLibvirtDriver::readOnlyHostsRefuseChanges()
{
    libvirt::LibvirtDriver driver;
    const auto opened
        = await(driver.open({ QUrl(QStringLiteral("libvirt-test:///default")), api::Access::ReadOnly, {} }));
    QVERIFY(opened);
    QVERIFY((*opened)->host().readOnly);
    api::Domains *domains = (*opened)->domains();
    QVERIFY(waitUntil([&] { return !domains->list().empty(); }));
    const QUuid uuid = domains->list().front()->uuid;
    QVERIFY(await(domains->xml(uuid, api::XmlView::Inactive)));
    QCOMPARE(await(domains->perform(uuid, api::DomainAction::Suspend)).error().code, ErrorCode::Denied);
}

void TestLibvirtDriver::anAbandonedConnectionIsNotWaitedFor()
{
    QElapsedTimer timer;
    auto opened = openHost(QStringLiteral("libvirt-test:///default"));
    QVERIFY(opened);
    std::vector<QFuture<Result<QByteArray>>> answers;
    for (int i = 0; i < 200; ++i)
        answers.push_back((*opened)->capabilities());
    timer.start();
    opened->reset();
    QVERIFY(timer.elapsed() < 200);
    for (const auto &answer : answers)
        QVERIFY(waitUntil([&] { return answer.isFinished(); }));
}

QTEST_GUILESS_MAIN(TestLibvirtDriver)
#include "tst_libvirtdriver.moc"
