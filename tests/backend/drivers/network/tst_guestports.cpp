// label: real
// timeout: 300
#include "backend/drivers/network/bandwidth.h"
#include "backend/drivers/network/guestports.h"
#include "tests/backend/drivers/network/networkhost.h"

#include <QSignalSpy>

using namespace inn;
using namespace inn::network;

namespace {

const QString kMac = QStringLiteral("52:54:00:aa:bb:01");

api::AttachmentRequest toNetwork(const QString &name)
{
    api::AttachmentRequest request;
    request.network = name;
    request.mac = kMac;
    request.ownerName = QStringLiteral("web");
    request.ownerUuid = QUuid::createUuid();
    return request;
}

} // namespace

// How guests' interfaces are plugged in, limited and moved, and how networks change while they run.
class TestGuestPorts : public QObject
{
    Q_OBJECT

    std::unique_ptr<NetworkHost> m_host;
    QStringList m_devices;

    template<class T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        return NetworkHost::wait(std::move(future));
    }
    Result<api::Attachment> plug(const api::AttachmentRequest &request)
    {
        auto attachment = wait(m_host->driver->attach(request));
        if (attachment)
            m_devices << attachment->device;
        return attachment;
    }
    static QByteArray fileText(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = enterNamespace();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
        outputOf(QStringLiteral("ip link add lower0 type veth peer name lower1"));
        outputOf(QStringLiteral("ip link set lower0 up"));
        outputOf(QStringLiteral("ip link set lower1 up"));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_host = std::make_unique<NetworkHost>();
        m_devices.clear();
    }
    void cleanup()
    {
        if (m_host) {
            for (const QString &device : std::as_const(m_devices))
                m_host->driver->detach(device);
        }
        m_host.reset();
    }

    void aTapHasAsManyQueuesAsAskedFor()
    {
        auto request = toNetwork(QStringLiteral("default"));
        request.queues = 4;
        request.mtu = 1400;
        const auto port = plug(request);
        QVERIFY2(port, port ? "" : qPrintable(port.error().fullText()));
        QCOMPARE(port->taps.size(), std::size_t(4));
        QCOMPARE(bridgeOf(port->device), m_host->first().bridge);
        QCOMPARE(fileText(QStringLiteral("/sys/class/net/%1/mtu").arg(port->device)).trimmed(), "1400");
    }

    void aSharedDeviceComesAndGoes_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char *mode : { "bridge", "vepa", "private", "passthrough" })
            QTest::newRow(mode) << QString::fromLatin1(mode);
    }
    void aSharedDeviceComesAndGoes()
    {
        QFETCH(QString, mode);
        api::AttachmentRequest request;
        request.direct = QStringLiteral("lower0");
        request.directMode = mode;
        request.mac = kMac;
        const auto port = plug(request);
        QVERIFY2(port, port ? "" : qPrintable(port.error().fullText()));
        QCOMPARE(port->device, QStringLiteral("macvtap0"));
        QVERIFY(port->taps.front().isValid());
        const QByteArray shown = outputOf(QStringLiteral("ip -d link show dev macvtap0"));
        const QByteArray word = mode == u"passthrough" ? QByteArray("passthru") : mode.toLatin1();
        QVERIFY2(shown.contains("mode " + word) && shown.contains(kMac.toLatin1()), shown.constData());
        // What the guest sends leaves through the host's device.
        const Guest guest(port->taps.front());
        QVERIFY(guest.send(arpQuestion(kMac, kMac, QStringLiteral("10.0.0.9"), "hello")));
        m_host->driver->detach(port->device);
        QVERIFY(!linkExists(QStringLiteral("macvtap0")));
        m_devices.clear();
    }

    void anUnknownDeviceOrModeIsSaid()
    {
        api::AttachmentRequest request;
        request.direct = QStringLiteral("none0");
        const auto missing = plug(request);
        QVERIFY(!missing && missing.error().message.contains(QStringLiteral("none0")));
        request.direct = QStringLiteral("lower0");
        request.directMode = QStringLiteral("sideways");
        QVERIFY(!plug(request));
    }

    void aNetworkOfSharedDevicesGivesEachGuestOne()
    {
        const QUuid uuid = m_host->network("<network><name>shared</name><forward mode='passthrough'>"
                                           "<interface dev='lower0'/><interface dev='lower1'/></forward>"
                                           "</network>");
        auto started = wait(m_host->driver->perform(uuid, api::NetworkAction::Start));
        QVERIFY2(started, started ? "" : qPrintable(started.error().fullText()));
        const auto one = plug(toNetwork(QStringLiteral("shared")));
        QVERIFY2(one, one ? "" : qPrintable(one.error().fullText()));
        auto second = toNetwork(QStringLiteral("shared"));
        second.mac = QStringLiteral("52:54:00:aa:bb:02");
        const auto two = plug(second);
        QVERIFY2(two, two ? "" : qPrintable(two.error().fullText()));
        const QByteArray xml = *wait(m_host->driver->xml(uuid));
        QVERIFY2(xml.contains("connections='2'") || xml.contains("connections=\"2\""), xml.constData());
        second.mac = QStringLiteral("52:54:00:aa:bb:03");
        QCOMPARE(plug(second).error().code, ErrorCode::Busy);
        m_host->driver->detach(one->device);
        QVERIFY(plug(second));
    }

    void bandwidthIsLimitedBothWaysAndCleared()
    {
        auto request = toNetwork(QStringLiteral("default"));
        request.bandwidth = api::BandwidthLimits { api::BandwidthLimits::Rate { 100, 200, 64 },
            api::BandwidthLimits::Rate { 50, 0, 0 } };
        const auto port = plug(request);
        if (!port && port.error().fullText().contains(QStringLiteral("HTB")))
            QSKIP("this kernel has no HTB packet scheduler");
        QVERIFY2(port, port ? "" : qPrintable(port.error().fullText()));
        const QByteArray shape = outputOf(QStringLiteral("tc -d class show dev ") + port->device);
        QVERIFY2(shape.contains("rate 800Kbit") && shape.contains("ceil 1600Kbit")
                && shape.contains("burst 64Kb") && shape.contains("quantum 8 "),
            shape.constData());
        const QByteArray table = "list table netdev innkeeper_limit_" + port->device.toLatin1();
        QByteArray police = outputOf(QStringLiteral("nft ") + QString::fromLatin1(table));
        QVERIFY2(police.contains("limit rate over 50000 bytes/second burst 51200 bytes")
                || police.contains("burst 50 kbytes"),
            police.constData());
        request.bandwidth.reset();
        QVERIFY(wait(m_host->driver->change(port->device, request)));
        QVERIFY(!outputOf(QStringLiteral("tc class show dev ") + port->device).contains("htb"));
        QVERIFY(!outputOf(QStringLiteral("nft list ruleset")).contains("innkeeper_limit"));
    }

    void aPortGroupAndTheNetworkBringLimits()
    {
        const QUuid uuid = m_host->network(
            "<network><name>lab</name><bandwidth><inbound average='1000' peak='5000' burst='1024'/>"
            "</bandwidth><ip address='10.9.8.1' netmask='255.255.255.0'/>"
            "<portgroup name='slow' default='yes'><bandwidth><inbound average='10'/></bandwidth></portgroup>"
            "<portgroup name='fast'/></network>");
        const auto started = wait(m_host->driver->perform(uuid, api::NetworkAction::Start));
        if (!started && started.error().fullText().contains(QStringLiteral("HTB")))
            QSKIP("this kernel has no HTB packet scheduler");
        QVERIFY2(started, started ? "" : qPrintable(started.error().fullText()));
        QString bridge;
        for (const auto &info : m_host->driver->list()) {
            if (info->uuid == uuid)
                bridge = info->bridge;
        }
        QVERIFY(outputOf(QStringLiteral("tc class show dev ") + bridge).contains("rate 8Mbit ceil 40Mbit"));
        const auto slow = plug(toNetwork(QStringLiteral("lab")));
        QVERIFY(slow);
        QVERIFY(outputOf(QStringLiteral("tc class show dev ") + slow->device).contains("rate 80Kbit"));
        auto request = toNetwork(QStringLiteral("lab"));
        request.portGroup = QStringLiteral("fast");
        const auto fast = plug(request);
        QVERIFY(fast);
        QVERIFY(!outputOf(QStringLiteral("tc class show dev ") + fast->device).contains("htb"));
    }

    void whatIsImpossibleIsRefusedWithLibvirtsNumbers_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("VLAN tags at a bridge") << 0 << 67;
        QTest::newRow("a guaranteed bandwidth") << 1 << 84;
        QTest::newRow("a filter at a shared device") << 2 << 67;
        QTest::newRow("an unknown network") << 3 << 43;
    }
    void whatIsImpossibleIsRefusedWithLibvirtsNumbers()
    {
        QFETCH(int, what);
        QFETCH(int, code);
        auto request = toNetwork(QStringLiteral("default"));
        request.tagged = what == 0;
        if (what == 1)
            request.bandwidth = api::BandwidthLimits { api::BandwidthLimits::Rate { 0, 0, 0, 20 }, {} };
        if (what == 2) {
            request.network.clear();
            request.direct = QStringLiteral("lower0");
            request.filter.filter = QStringLiteral("clean-traffic");
        }
        if (what == 3)
            request.network = QStringLiteral("none-such");
        const auto refused = plug(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().libvirtNumber(), code);
    }

    void isolatedGuestsDoNotReachEachOther()
    {
        auto request = toNetwork(QStringLiteral("default"));
        request.isolated = true;
        const auto one = plug(request);
        QVERIFY2(one, one ? "" : qPrintable(one.error().fullText()));
        request.mac = QStringLiteral("52:54:00:aa:bb:02");
        const auto two = plug(request);
        request.mac = QStringLiteral("52:54:00:aa:bb:03");
        request.isolated = false;
        const auto open = plug(request);
        const Guest guest(one->taps.front()), isolated(two->taps.front()), third(open->taps.front());
        QTRY_VERIFY(guest.send(arpQuestion(kMac, kMac, QStringLiteral("10.0.0.9"), "to-all"))
            && third.sees("to-all", 200));
        QVERIFY(!isolated.sees("to-all", 300));
        request.mac = QStringLiteral("52:54:00:aa:bb:02");
        QVERIFY(wait(m_host->driver->change(two->device, request)));
        QVERIFY(guest.send(arpQuestion(kMac, kMac, QStringLiteral("10.0.0.9"), "now-too")));
        QVERIFY(isolated.sees("now-too", 10000));
    }

    void aGuestMovesToAnotherNetworkWhileItRuns()
    {
        const QUuid uuid = m_host->network(
            "<network><name>lab</name><ip address='10.9.8.1' netmask='255.255.255.0'/></network>");
        QVERIFY(wait(m_host->driver->perform(uuid, api::NetworkAction::Start)));
        const auto port = plug(toNetwork(QStringLiteral("default")));
        const QString before = bridgeOf(port->device);
        QVERIFY(wait(m_host->driver->ports(uuid))->empty());
        QVERIFY(wait(m_host->driver->change(port->device, toNetwork(QStringLiteral("lab")))));
        QVERIFY(bridgeOf(port->device) != before);
        const auto ports = wait(m_host->driver->ports(uuid));
        QCOMPARE(ports->size(), std::size_t(1));
        QCOMPARE(ports->front().owner, QStringLiteral("web"));
        QVERIFY(wait(m_host->driver->portXml(uuid, ports->front().uuid))->contains(kMac.toLatin1()));
        api::AttachmentRequest direct;
        direct.direct = QStringLiteral("lower0");
        QCOMPARE(wait(m_host->driver->change(port->device, direct)).error().libvirtNumber(), 84);
        m_host->restart();
        QCOMPARE(wait(m_host->driver->ports(uuid))->size(), std::size_t(1));
    }

    void portsAreToldOfByHand()
    {
        const QUuid network = m_host->first().uuid;
        const auto port = wait(m_host->driver->createPort(network,
            "<networkport><uuid>4e7a9e1a-92cf-4a3a-8b1b-0c8a1d2f3a02</uuid><owner><name>x</"
            "name><uuid>4e7a9e1a-92cf-4a3a-8b1b-0c8a1d2f3a01</uuid></owner>"
            "<mac address='52:54:00:aa:bb:09'/></networkport>"));
        QVERIFY2(port, port ? "" : qPrintable(port.error().fullText()));
        QVERIFY(wait(m_host->driver->portXml(network, *port))->contains(m_host->first().bridge.toLatin1()));
        m_host->restart();
        QVERIFY(wait(m_host->driver->deletePort(network, *port)));
        QCOMPARE(wait(m_host->driver->deletePort(network, *port)).error().libvirtNumber(), 107);
    }

    void aReservationIsTakenUpByTheRunningServer()
    {
        const QUuid network = m_host->first().uuid;
        const QString pidFile = m_host->folder.filePath(QStringLiteral("run/default.pid"));
        const QByteArray pid = fileText(pidFile);
        QVERIFY(!pid.isEmpty());
        const QByteArray host = "<host mac='52:54:00:aa:bb:01' name='web' ip='192.168.122.50'/>";
        const auto change = [&](api::NetworkCommand command, const QByteArray &xml) {
            return wait(m_host->driver->update(network, command, api::NetworkSection::IpDhcpHost, -1, xml,
                api::NetworkUpdateScope::Live | api::NetworkUpdateScope::Config));
        };
        auto added = change(api::NetworkCommand::AddLast, host);
        QVERIFY2(added, added ? "" : qPrintable(added.error().fullText()));
        const QString hosts = m_host->folder.filePath(QStringLiteral("run/default.hosts"));
        QVERIFY(fileText(hosts).contains("52:54:00:aa:bb:01,192.168.122.50,web"));
        QCOMPARE(fileText(pidFile), pid);
        QVERIFY(wait(m_host->driver->xml(network))->contains("192.168.122.50"));
        QVERIFY(wait(m_host->driver->definition(network))->contains("192.168.122.50"));
        QCOMPARE(change(api::NetworkCommand::AddLast, host).error().libvirtNumber(), 55);
        QByteArray other = host;
        other.replace("122.50", "122.51");
        QVERIFY(change(api::NetworkCommand::Modify, other));
        QVERIFY(fileText(hosts).contains("192.168.122.51"));
        QVERIFY(change(api::NetworkCommand::Delete, "<host mac='52:54:00:aa:bb:01'/>"));
        QVERIFY(!fileText(hosts).contains("52:54:00"));
        QCOMPARE(
            change(api::NetworkCommand::Delete, "<host mac='52:54:00:aa:bb:01'/>").error().libvirtNumber(),
            55);
    }

    void partsChangeAsLibvirtLetsThem_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<int>("section");
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("code"); // 0: done
        QTest::addColumn<QByteArray>("shown");
        using C = api::NetworkCommand;
        using S = api::NetworkSection;
        QTest::newRow("a range more")
            << int(C::AddLast) << int(S::IpDhcpRange)
            << QByteArray("<range start='10.9.8.50' end='10.9.8.60'/>") << 0 << QByteArray("10.9.8.60");
        QTest::newRow("a range cannot be changed")
            << int(C::Modify) << int(S::IpDhcpRange)
            << QByteArray("<range start='10.9.8.10' end='10.9.8.21'/>") << 84 << QByteArray();
        QTest::newRow("a range outside the subnet")
            << int(C::AddLast) << int(S::IpDhcpRange)
            << QByteArray("<range start='10.7.8.50' end='10.7.8.60'/>") << -1 << QByteArray();
        QTest::newRow("a name") << int(C::AddLast) << int(S::DnsHost)
                                << QByteArray("<host ip='10.9.8.5'><hostname>db</hostname></host>") << 0
                                << QByteArray("<hostname>db</hostname>");
        QTest::newRow("a text") << int(C::AddLast) << int(S::DnsTxt)
                                << QByteArray("<txt name='hello' value='some words'/>") << 0
                                << QByteArray("some words");
        QTest::newRow("a service") << int(C::AddLast) << int(S::DnsSrv)
                                   << QByteArray(
                                          "<srv service='ldap' protocol='tcp' target='db' port='389'/>")
                                   << 0 << QByteArray("ldap");
        QTest::newRow("a port group") << int(C::AddFirst) << int(S::PortGroup)
                                      << QByteArray("<portgroup name='slow'/>") << 0 << QByteArray("slow");
        QTest::newRow("the bridge cannot change alone")
            << int(C::Modify) << int(S::Bridge) << QByteArray("<bridge name='x'/>") << 84 << QByteArray();
        QTest::newRow("another element")
            << int(C::AddLast) << int(S::IpDhcpHost)
            << QByteArray("<range start='10.9.8.50' end='10.9.8.60'/>") << 27 << QByteArray();
        QTest::newRow("no XML") << int(C::AddLast) << int(S::IpDhcpHost) << QByteArray("<host") << -1
                                << QByteArray();
    }
    void partsChangeAsLibvirtLetsThem()
    {
        QFETCH(int, command);
        QFETCH(int, section);
        QFETCH(QByteArray, xml);
        QFETCH(int, code);
        QFETCH(QByteArray, shown);
        const QUuid uuid
            = m_host->network("<network><name>lab</name><ip address='10.9.8.1' netmask='255.255.255.0'><dhcp>"
                              "<range start='10.9.8.10' end='10.9.8.20'/></dhcp></ip></network>");
        QVERIFY(wait(m_host->driver->perform(uuid, api::NetworkAction::Start)));
        const QByteArray before = *wait(m_host->driver->xml(uuid));
        const auto changed = wait(m_host->driver->update(
            uuid, api::NetworkCommand(command), api::NetworkSection(section), -1, xml, {}));
        if (code != 0) {
            QVERIFY(!changed);
            if (code > 0)
                QCOMPARE(changed.error().libvirtNumber(), code);
            QCOMPARE(*wait(m_host->driver->xml(uuid)), before);
            return;
        }
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().fullText()));
        QVERIFY(wait(m_host->driver->xml(uuid))->contains(shown));
        QVERIFY(!wait(m_host->driver->definition(uuid))->contains(shown));
        QVERIFY(!fileText(m_host->folder.filePath(QStringLiteral("run/lab.pid"))).isEmpty());
    }

    void libvirtsClientsHearOfALife()
    {
        QSignalSpy heard(m_host->driver.get(), &api::Networks::lifecycle);
        const QUuid uuid = m_host->network("<network><name>lab</name></network>");
        QVERIFY(wait(m_host->driver->perform(uuid, api::NetworkAction::Start)));
        QVERIFY(wait(m_host->driver->perform(uuid, api::NetworkAction::Stop)));
        QVERIFY(wait(m_host->driver->perform(uuid, api::NetworkAction::Undefine)));
        QList<int> events;
        for (const auto &arguments : heard) {
            QCOMPARE(arguments[0].toUuid(), uuid);
            QCOMPARE(arguments[1].toString(), QStringLiteral("lab"));
            events << arguments[2].toInt();
        }
        QCOMPARE(events, (QList<int> { 0, 2, 3, 1 }));
    }
};

QTEST_GUILESS_MAIN(TestGuestPorts)
#include "tst_guestports.moc"
