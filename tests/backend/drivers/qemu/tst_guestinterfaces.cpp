// label: real
// uses: backend/drivers/network
// timeout: 300
#include "backend/api/connection.h"
#include "backend/api/networkfilters.h"
#include "backend/api/networks.h"
#include "backend/drivers/network/guestports.h"
#include "tests/backend/drivers/network/networkhost.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DeviceScope;
using api::DomainAction;
using api::XmlView;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-555555555577");
const QByteArray kMac = "52:54:00:77:00:01";

QByteArray card(const QByteArray &type, const QByteArray &source, const QByteArray &more = {})
{
    return "<interface type='" + type + "'><mac address='" + kMac + "'/>" + source + "<model type='virtio'/>"
        + more + "</interface>";
}

} // namespace

// The interfaces of guests of a real QEMU at real networks, in a network namespace of this test's own.
class TestGuestInterfaces : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<api::Connection> m_connection;

    void open()
    {
        m_connection.reset();
        qemu::EmbeddedOptions options;
        options.accelerator = qemu::Accelerator::Tcg;
        options.networks = [this](const qemu::Roots &) {
            auto networks = std::make_shared<network::NetworkDriver>(
                network::Folders { m_folder->filePath(QStringLiteral("networks")),
                    m_folder->filePath(QStringLiteral("leases")), m_folder->filePath(QStringLiteral("run")),
                    m_folder->filePath(QStringLiteral("nwfilter")) },
                std::make_unique<ProcessRunner>());
            networks->load();
            return qemu::NetworkServices { networks, networks, { networks, networks->filters() } };
        };
        qemu::EmbeddedDriver driver(options);
        auto opened = await(
            driver.open({ rootUri(m_folder->filePath(QStringLiteral("root"))) }), std::chrono::seconds(40));
        INN_OK(opened);
        m_connection = *opened;
        QTRY_VERIFY(
            !m_connection->networks()->list().empty() && m_connection->networks()->list().front()->active);
    }
    api::Domains &domains() { return *m_connection->domains(); }
    Result<> perform(DomainAction action)
    {
        return await(domains().perform(kUuid, action), std::chrono::seconds(60));
    }
    Result<> update(const QByteArray &device)
    {
        return await(domains().updateDevice(kUuid, device, DeviceScope::Live), std::chrono::seconds(60));
    }
    Result<> start(const QByteArray &devices)
    {
        const QByteArray xml = emptyGuest(QStringLiteral("plugged"), kUuid, devices);
        auto defined = await(domains().define(xml), std::chrono::seconds(40));
        if (!defined)
            return defined.error();
        return perform(DomainAction::Start);
    }
    QByteArray liveXml()
    {
        return await(domains().xml(kUuid, XmlView::Live), std::chrono::seconds(20)).value_or(QByteArray());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
            QSKIP("QEMU is not installed");
        const QString problem = network::enterNamespace();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
        network::outputOf(QStringLiteral("ip link add lower0 type veth peer name lower1"));
        network::outputOf(QStringLiteral("ip link set lower0 up"));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        if (m_connection) {
            Q_UNUSED(perform(DomainAction::Destroy));
            for (const auto &network : m_connection->networks()->list()) {
                if (network->active)
                    Q_UNUSED(
                        await(m_connection->networks()->perform(network->uuid, api::NetworkAction::Stop)));
            }
        }
        m_connection.reset();
        m_folder.reset();
    }

    void aSharedDeviceGoesWithTheGuest()
    {
        INN_OK(start(card("direct", "<source dev='lower0' mode='bridge'/>")));
        QVERIFY(network::linkExists(QStringLiteral("macvtap0")));
        const QByteArray shown = network::outputOf(QStringLiteral("ip -d link show dev macvtap0"));
        QVERIFY2(shown.contains("mode bridge") && shown.contains(kMac), shown.constData());
        QVERIFY(liveXml().contains("macvtap0"));
        open(); // the next program finds it
        QVERIFY(network::linkExists(QStringLiteral("macvtap0")));
        INN_OK(perform(DomainAction::Destroy));
        QTRY_VERIFY(!network::linkExists(QStringLiteral("macvtap0")));
    }

    void queuesLimitsAndFiltersAreThereFromTheStart()
    {
        INN_OK(start(card("network", "<source network='default'/>",
            "<driver name='qemu' queues='2'/><port isolated='yes'/>"
            "<filterref filter='clean-traffic'><parameter name='IP' value='192.168.122.9'/></filterref>")));
        const QByteArray rules = network::outputOf(QStringLiteral("nft list ruleset"));
        QVERIFY2(rules.contains("innkeeper_filter_vnet0") && rules.contains(kMac), rules.constData());
        QFile isolated(QStringLiteral("/sys/class/net/vnet0/brport/isolated"));
        QVERIFY(isolated.open(QIODevice::ReadOnly));
        QCOMPARE(isolated.readAll().trimmed(), "1");
        const auto uses = await(m_connection->networkFilters()->bindings());
        QCOMPARE(uses->size(), std::size_t(1));
        QCOMPARE(uses->front().ownerUuid, kUuid);
        INN_OK(perform(DomainAction::Destroy));
        QTRY_VERIFY(!network::outputOf(QStringLiteral("nft list ruleset")).contains("innkeeper_filter"));
        QTRY_VERIFY(!network::linkExists(QStringLiteral("vnet0")));
    }

    void theConnectionChangesWhileTheGuestRuns()
    {
        const auto lab = await(m_connection->networks()->define(
            "<network><name>lab</name><ip address='10.9.8.1' netmask='255.255.255.0'/></network>"));
        QVERIFY(lab);
        INN_OK(await(m_connection->networks()->perform(*lab, api::NetworkAction::Start)));
        INN_OK(start(card("network", "<source network='default'/>")));
        const QString before = network::bridgeOf(QStringLiteral("vnet0"));
        QVERIFY(!before.isEmpty());
        INN_OK(update(card("network", "<source network='lab'/>", "<link state='down'/>")));
        QVERIFY(network::bridgeOf(QStringLiteral("vnet0")) != before);
        QVERIFY(liveXml().contains("network='lab'") || liveXml().contains("network=\"lab\""));
        QVERIFY(liveXml().contains("down"));
        INN_OK(update(card("network", "<source network='lab'/>",
            "<filterref filter='no-mac-spoofing'/><link state='up'/>")));
        QVERIFY(network::outputOf(QStringLiteral("nft list ruleset")).contains("innkeeper_filter_vnet0"));
        INN_OK(update(card("network", "<source network='lab'/>")));
        QVERIFY(!network::outputOf(QStringLiteral("nft list ruleset")).contains("innkeeper_filter_vnet0"));
        const auto ports = await(m_connection->networks()->ports(*lab));
        QCOMPARE(ports->size(), std::size_t(1));
        // What only the next start can do.
        QCOMPARE(
            update(card("network", "<source network='lab'/>", "<mtu size='1400'/>")).error().libvirtNumber(),
            84);
        QCOMPARE(update(card("direct", "<source dev='lower0'/>")).error().libvirtNumber(), 84);
        const auto missing = update(card("network", "<source network='none-such'/>"));
        QVERIFY(!missing);
        QVERIFY(liveXml().contains("lab"));
    }

    void aSharedDeviceComesWhileTheGuestRuns()
    {
        INN_OK(start({}));
        const QByteArray device = card("direct", "<source dev='lower0' mode='private'/>");
        INN_OK(await(domains().attachDevice(kUuid, device, DeviceScope::Live), std::chrono::seconds(60)));
        QVERIFY(network::linkExists(QStringLiteral("macvtap0")));
        QVERIFY(liveXml().contains("macvtap0"));
        INN_OK(perform(DomainAction::Destroy));
        QTRY_VERIFY(!network::linkExists(QStringLiteral("macvtap0")));
    }

    void whatCannotBeIsRefusedBeforeTheStart()
    {
        const auto refused
            = start(card("network", "<source network='default'/>", "<vlan><tag id='42'/></vlan>"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().libvirtNumber(), 67);
        QVERIFY(!network::linkExists(QStringLiteral("vnet0")));
    }
};

QTEST_GUILESS_MAIN(TestGuestInterfaces)
#include "tst_guestinterfaces.moc"
