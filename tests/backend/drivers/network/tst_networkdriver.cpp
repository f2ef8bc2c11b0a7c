// label: real
#include "backend/drivers/network/links.h"
#include "backend/drivers/network/networkdriver.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace inn;
using namespace inn::network;

// The whole driver for real, in a network namespace of this test's own.
class TestNetworkDriver : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NetworkDriver> m_driver;

    template<class T>
    Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
            return Error { ErrorCode::Timeout, QStringLiteral("the test waited too long") };
        return future.takeResult();
    }
    void reload()
    {
        m_driver = std::make_unique<NetworkDriver>(
            Folders { m_folder->filePath(QStringLiteral("networks")),
                m_folder->filePath(QStringLiteral("state")), m_folder->filePath(QStringLiteral("run")) },
            std::make_unique<ProcessRunner>());
        auto loaded = wait(m_driver->load());
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().fullText()));
    }
    api::NetworkInfo first() const { return *m_driver->list().front(); }
    static QByteArray nft(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("nft"), arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (geteuid() != 0)
            QSKIP("virtual networks need root");
        // /sys shows the devices of the namespace it was mounted in.
        if (::unshare(CLONE_NEWNET | CLONE_NEWNS) != 0
            || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("sysfs", "/sys", "sysfs", 0, nullptr) != 0)
            QSKIP("no network namespaces here");
        QProcess::execute(QStringLiteral("ip"),
            { QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"), QStringLiteral("up") });
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_folder->setAutoRemove(true);
    }
    void cleanup()
    {
        if (m_driver) {
            for (const auto &network : m_driver->list()) {
                if (network->active)
                    Q_UNUSED(wait(m_driver->perform(network->uuid, api::NetworkAction::Stop)));
            }
        }
        m_driver.reset();
    }

    void theFirstStartHasARunningDefaultNetwork()
    {
        reload();
        QVERIFY2(m_driver->problems().isEmpty(), qPrintable(m_driver->problems().join(u'\n')));
        QCOMPARE(first().name, QStringLiteral("default"));
        QVERIFY(first().active);
        QCOMPARE(first().forwardMode, QStringLiteral("nat"));
        QCOMPARE(first().subnet, QStringLiteral("192.168.122.0/24"));
        QVERIFY(linkExists(first().bridge));
        QVERIFY(nft({ QStringLiteral("list"), QStringLiteral("ruleset") }).contains("masquerade"));
    }

    void aSubnetInUseIsAvoided()
    {
        QVERIFY(
            createBridge(QStringLiteral("other0"), QHostAddress(QStringLiteral("192.168.122.1")), 24, false));
        reload();
        QCOMPARE(first().subnet, QStringLiteral("192.168.123.0/24"));
        QVERIFY(deleteLink(QStringLiteral("other0")));
    }

    void stoppingLeavesNothingBehind()
    {
        reload();
        const QString bridge = first().bridge;
        QVERIFY(wait(m_driver->perform(first().uuid, api::NetworkAction::Stop)));
        QVERIFY(!linkExists(bridge));
        QVERIFY(!nft({ QStringLiteral("list"), QStringLiteral("ruleset") }).contains("innkeeper"));
        QCOMPARE(wait(m_driver->perform(first().uuid, api::NetworkAction::Stop)).error().libvirtNumber(), 55);
        QVERIFY(wait(m_driver->perform(first().uuid, api::NetworkAction::Start)));
        QVERIFY(linkExists(bridge));
    }

    void anActiveNetworkIsFoundAgain()
    {
        reload();
        const auto before = first();
        m_driver.reset();
        QVERIFY(linkExists(before.bridge));
        reload();
        QVERIFY(first().active);
        QCOMPARE(first(), before);
        QVERIFY(m_driver->problems().isEmpty());
    }

    void aGuestGetsAPortOfTheBridge()
    {
        reload();
        auto attachment = wait(
            m_driver->attach({ QStringLiteral("default"), {}, QStringLiteral("52:54:00:12:34:56"), {} }));
        QVERIFY2(attachment, attachment ? "" : qPrintable(attachment.error().fullText()));
        QCOMPARE(attachment->taps.size(), std::size_t(1));
        QVERIFY(QFile::exists(
            QStringLiteral("/sys/class/net/%1/brif/%2").arg(first().bridge, attachment->device)));
        const QString device = attachment->device;
        attachment->taps.clear();
        m_driver->detach(device);
        QTRY_VERIFY(!linkExists(device));
        QCOMPARE(wait(m_driver->attach({ QStringLiteral("none"), {}, {}, {} })).error().libvirtNumber(), 43);
    }

    void whatCannotBeDefinedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("code");
        QTest::newRow("not XML") << QByteArray("hello") << int(ErrorCode::InvalidConfig);
        QTest::newRow("a forward mode that is not possible yet") << QByteArray(
            "<network><name>x</name><forward mode='hostdev' managed='yes'><pf dev='eth0'/>"
            "</forward></network>") << int(ErrorCode::Unsupported);
        QTest::newRow("a taken name")
            << QByteArray("<network><name>default</name></network>") << int(ErrorCode::AlreadyExists);
        QTest::newRow("a name that is a path")
            << QByteArray("<network><name>../x</name></network>") << int(ErrorCode::InvalidConfig);
    }
    void whatCannotBeDefinedIsSaid()
    {
        QFETCH(QByteArray, xml);
        QFETCH(int, code);
        reload();
        auto defined = wait(m_driver->define(xml));
        QVERIFY(!defined);
        QCOMPARE(int(defined.error().code), code);
    }

    void anIsolatedNetworkHasNoWayOut()
    {
        reload();
        auto uuid = wait(
            m_driver->define("<network><name>lab</name><ip address='10.9.8.1' netmask='255.255.255.0'>"
                             "<dhcp><range start='10.9.8.10' end='10.9.8.20'/></dhcp></ip></network>"));
        QVERIFY2(uuid, uuid ? "" : qPrintable(uuid.error().fullText()));
        auto started = wait(m_driver->perform(*uuid, api::NetworkAction::Start));
        QVERIFY2(started, started ? "" : qPrintable(started.error().fullText()));
        const QByteArray rules = nft({ QStringLiteral("list"), QStringLiteral("table"),
            QStringLiteral("inet"), QStringLiteral("innkeeper_innbr1") });
        QVERIFY(rules.contains("reject"));
        QVERIFY(!rules.contains("masquerade"));
        QVERIFY(wait(m_driver->perform(*uuid, api::NetworkAction::Stop)));
        QVERIFY(wait(m_driver->perform(*uuid, api::NetworkAction::Undefine)));
        QVERIFY(!linkExists(QStringLiteral("innbr1")));
    }

    void aNetworkWithoutADefinitionIsGoneWhenItIsStopped()
    {
        reload();
        const QByteArray document = "<network><name>brief</name><uuid>11111111-aaaa-4333-8444-777777777777"
                                    "</uuid><ip address='10.9.9.1' netmask='255.255.255.0'/></network>";
        const auto infoOf = [this](const QUuid &uuid) -> api::NetworkInfoPtr {
            for (const api::NetworkInfoPtr &each : m_driver->list()) {
                if (each->uuid == uuid)
                    return each;
            }
            return {};
        };
        auto uuid = wait(m_driver->create(document));
        QVERIFY2(uuid, uuid ? "" : qPrintable(uuid.error().fullText()));
        QVERIFY(infoOf(*uuid) && infoOf(*uuid)->active && !infoOf(*uuid)->persistent);
        const auto again = wait(m_driver->create(document));
        QVERIFY(!again && again.error().libvirtNumber() == 55);
        const auto marked = wait(m_driver->setAutostart(*uuid, api::Autostart::On));
        QVERIFY(!marked && marked.error().libvirtNumber() == 55);
        reload(); // found again
        QVERIFY(infoOf(*uuid) && infoOf(*uuid)->active && !infoOf(*uuid)->persistent);
        QVERIFY(wait(m_driver->define(document)));
        QVERIFY(infoOf(*uuid)->persistent);
        QVERIFY(wait(m_driver->perform(*uuid, api::NetworkAction::Undefine)));
        QVERIFY(infoOf(*uuid) && infoOf(*uuid)->active && !infoOf(*uuid)->persistent);
        const QString bridge = infoOf(*uuid)->bridge;
        QVERIFY(linkExists(bridge));
        QVERIFY(wait(m_driver->perform(*uuid, api::NetworkAction::Stop)));
        QVERIFY(!infoOf(*uuid));
        QVERIFY(!linkExists(bridge));
    }

    void aNetworkOnABridgeOfTheHostMakesAndRemovesNothing()
    {
        reload();
        auto uuid = wait(m_driver->define(
            "<network><name>house</name><forward mode='bridge'/><bridge name='house0'/></network>"));
        QVERIFY2(uuid, uuid ? "" : qPrintable(uuid.error().fullText()));
        auto tooEarly = wait(m_driver->perform(*uuid, api::NetworkAction::Start));
        QVERIFY(!tooEarly && tooEarly.error().message.contains(QStringLiteral("“house0”")));
        QVERIFY(createBridge(QStringLiteral("house0"), QHostAddress(), 0, false));
        auto started = wait(m_driver->perform(*uuid, api::NetworkAction::Start));
        QVERIFY2(started, started ? "" : qPrintable(started.error().fullText()));
        auto port = wait(m_driver->attach({ QStringLiteral("house"), {}, {}, {} }));
        QVERIFY2(port, port ? "" : qPrintable(port.error().fullText()));
        QCOMPARE(port->bridge, QStringLiteral("house0"));
        reload(); // found again
        QCOMPARE(m_driver->list().size(), std::size_t(2));
        QVERIFY(wait(m_driver->perform(*uuid, api::NetworkAction::Stop)));
        QVERIFY(linkExists(QStringLiteral("house0")));
        QVERIFY(wait(m_driver->perform(*uuid, api::NetworkAction::Undefine)));
        QVERIFY(deleteLink(QStringLiteral("house0")));
    }

    void theDefinitionIsToldApartFromWhatIsInUse()
    {
        reload();
        const QUuid uuid = first().uuid;
        auto before = wait(m_driver->definition(uuid));
        QVERIFY(before);
        QByteArray changed = *before;
        changed.replace("</name>", "</name><domain name='lab.example'/>");
        QVERIFY(wait(m_driver->define(changed)));
        QVERIFY(wait(m_driver->definition(uuid))->contains("lab.example"));
        QVERIFY(!wait(m_driver->xml(uuid))->contains("lab.example"));
        QVERIFY(wait(m_driver->perform(uuid, api::NetworkAction::Stop)));
        QVERIFY(wait(m_driver->perform(uuid, api::NetworkAction::Start)));
        QVERIFY(wait(m_driver->xml(uuid))->contains("lab.example"));
    }

    void subnetsOfDevicesAndNetworksAreTaken()
    {
        reload();
        QVERIFY(createBridge(QStringLiteral("other0"), QHostAddress(QStringLiteral("10.77.0.1")), 16, false));
        QVERIFY(wait(m_driver->perform(first().uuid, api::NetworkAction::Stop)));
        const QStringList used = wait(m_driver->usedSubnets()).value_or(QStringList());
        QVERIFY2(used.contains(QStringLiteral("192.168.122.0/24")), qPrintable(used.join(u' ')));
        QVERIFY2(
            used.contains(QStringLiteral("10.77.0.0/16")) || used.contains(QStringLiteral("10.77.0.1/16")),
            qPrintable(used.join(u' ')));
        QVERIFY(deleteLink(QStringLiteral("other0")));
    }
};

QTEST_GUILESS_MAIN(TestNetworkDriver)
#include "tst_networkdriver.moc"
