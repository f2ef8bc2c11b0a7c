// label: real
// timeout: 300
#include "tests/backend/drivers/network/networkhost.h"

#include <QSignalSpy>

using namespace inn;
using namespace inn::network;

namespace {

const QString kMac = QStringLiteral("52:54:00:aa:bb:01");
const QString kOther = QStringLiteral("52:54:00:aa:bb:02");
const QString kAddress = QStringLiteral("192.168.122.50");
// What never comes is waited for so long; what comes may take much longer.
constexpr int kNever = 300, kAtMost = 10000;

} // namespace

// Filters at real taps of a real bridge: the test is the guest.
class TestNetworkFilters : public QObject
{
    Q_OBJECT

    std::unique_ptr<NetworkHost> m_host;
    QStringList m_devices;

    api::NetworkFilters &filters() { return *m_host->driver->filters(); }
    template<class T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        return NetworkHost::wait(std::move(future));
    }
    Result<api::Attachment> plug(const QString &mac, const api::FilterUse &use)
    {
        api::AttachmentRequest request;
        request.network = QStringLiteral("default");
        request.mac = mac;
        request.filter = use;
        request.ownerName = QStringLiteral("web");
        auto attachment = wait(m_host->driver->attach(request));
        if (attachment)
            m_devices << attachment->device;
        return attachment;
    }
    static api::FilterUse cleanTraffic()
    {
        return { QStringLiteral("clean-traffic"), { { QStringLiteral("IP"), kAddress } } };
    }
    QUuid filterNamed(const QString &name)
    {
        const auto list = wait(filters().list());
        for (const api::NetworkFilterInfo &info : *list) {
            if (info.name == name)
                return info.uuid;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = enterNamespace();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_host = std::make_unique<NetworkHost>();
        m_devices.clear();
        QVERIFY2(m_host->driver->problems().isEmpty(), qPrintable(m_host->driver->problems().join(u'\n')));
    }
    void cleanup()
    {
        if (m_host) {
            for (const QString &device : std::as_const(m_devices))
                m_host->driver->detach(device);
        }
        m_host.reset();
    }

    void theUsualFiltersAreThere()
    {
        const auto list = wait(filters().list());
        QVERIFY(list);
        QCOMPARE(list->size(), std::size_t(24));
        for (const char *name : { "clean-traffic", "no-mac-spoofing", "no-ip-spoofing", "no-arp-spoofing",
                 "allow-dhcp", "qemu-announce-self" })
            QVERIFY2(!filterNamed(QString::fromLatin1(name)).isNull(), name);
    }

    void eachUsualFilterBecomesRulesThatTheKernelTakes()
    {
        const auto list = wait(filters().list());
        for (const api::NetworkFilterInfo &info : *list) {
            api::FilterUse use { info.name,
                { { QStringLiteral("IP"), kAddress }, { QStringLiteral("IP"), QStringLiteral("10.1.2.3") },
                    { QStringLiteral("IPV6"), QStringLiteral("fd00::5") },
                    { QStringLiteral("DHCPSERVER"),
                        info.name.contains(QStringLiteral("v6")) ? QStringLiteral("fd00::1")
                                                                 : QStringLiteral("10.1.2.1") },
                    { QStringLiteral("GATEWAY_MAC"), kOther } } };
            const auto port = plug(kMac, use);
            QVERIFY2(port, port ? "" : qPrintable(info.name + u'\n' + port.error().fullText()));
            m_host->driver->detach(port->device);
            QVERIFY(!outputOf(QStringLiteral("nft list ruleset")).contains("innkeeper_filter"));
        }
    }

    void whoLiesIsNotHeardAndHonestTrafficPasses()
    {
        auto filtered = plug(kMac, cleanTraffic());
        QVERIFY2(filtered, filtered ? "" : qPrintable(filtered.error().fullText()));
        auto plain = plug(kOther, {});
        QVERIFY(plain);
        const Guest guest(filtered->taps.front()), neighbour(plain->taps.front());
        // A bridge port forwards a moment after it came up.
        QTRY_VERIFY(
            guest.send(arpQuestion(kMac, kMac, kAddress, "honest-arp")) && neighbour.sees("honest-arp", 200));
        QVERIFY(guest.send(datagram(kMac, kAddress, 1000, 2000, "honest-ip")));
        QVERIFY(neighbour.sees("honest-ip", kAtMost));
        QVERIFY(guest.send(datagram(kMac, QStringLiteral("0.0.0.0"), 68, 67, "dhcp-question")));
        QVERIFY(neighbour.sees("dhcp-question", kAtMost));

        QVERIFY(guest.send(arpQuestion(kOther, kMac, kAddress, "false-frame")));
        QVERIFY(!neighbour.sees("false-frame", kNever));
        QVERIFY(guest.send(arpQuestion(kMac, kOther, kAddress, "false-arp-mac")));
        QVERIFY(!neighbour.sees("false-arp-mac", kNever));
        QVERIFY(guest.send(arpQuestion(kMac, kMac, QStringLiteral("192.168.122.1"), "false-arp-ip")));
        QVERIFY(!neighbour.sees("false-arp-ip", kNever));
        QVERIFY(guest.send(datagram(kMac, QStringLiteral("192.168.122.51"), 1000, 2000, "false-ip")));
        QVERIFY(!neighbour.sees("false-ip", kNever));
        // What comes in is heard.
        QVERIFY(neighbour.send(datagram(kOther, QStringLiteral("192.168.122.9"), 1, 2, "from-outside")));
        QVERIFY(guest.sees("from-outside", kAtMost));
        QVERIFY(guest.send(arpQuestion(kMac, kMac, kAddress, "still-honest")));
        QVERIFY(neighbour.sees("still-honest", kAtMost));
    }

    void theFirstAddressThatAGuestUsesIsItsAddress()
    {
        auto filtered = plug(kMac, { QStringLiteral("clean-traffic"), {} });
        QVERIFY2(filtered, filtered ? "" : qPrintable(filtered.error().fullText()));
        auto plain = plug(kOther, {});
        const Guest guest(filtered->taps.front()), neighbour(plain->taps.front());
        QTRY_VERIFY(guest.send(arpQuestion(kMac, kMac, kAddress, "first")) && neighbour.sees("first", 200));
        QTRY_VERIFY(!outputOf(QStringLiteral("nft list ruleset")).contains("set learned"));
        QVERIFY(guest.send(arpQuestion(kMac, kMac, QStringLiteral("192.168.122.77"), "another")));
        QVERIFY(!neighbour.sees("another", kNever));
        QVERIFY(guest.send(arpQuestion(kMac, kMac, kAddress, "the same")));
        QVERIFY(neighbour.sees("the same", kAtMost));
    }

    void untilALeaseIsGivenOnlyItsQuestionPasses()
    {
        const api::FilterUse use { QStringLiteral("clean-traffic"),
            { { QStringLiteral("CTRL_IP_LEARNING"), QStringLiteral("dhcp") } } };
        auto filtered = plug(kMac, use);
        QVERIFY2(filtered, filtered ? "" : qPrintable(filtered.error().fullText()));
        auto plain = plug(kOther, {});
        const Guest guest(filtered->taps.front()), neighbour(plain->taps.front());
        QTRY_VERIFY(guest.send(datagram(kMac, QStringLiteral("0.0.0.0"), 68, 67, "question"))
            && neighbour.sees("question", 200));
        QVERIFY(guest.send(datagram(kMac, kAddress, 1, 2, "too-early")));
        QVERIFY(!neighbour.sees("too-early", kNever));
        QFile leases(m_host->folder.filePath(QStringLiteral("state/default.leases")));
        QVERIFY(leases.open(QIODevice::WriteOnly | QIODevice::Append));
        leases.write("4102444800 " + kMac.toLatin1() + ' ' + kAddress.toLatin1() + " web *\n");
        leases.close();
        QTRY_VERIFY(
            guest.send(datagram(kMac, kAddress, 1, 2, "with-lease")) && neighbour.sees("with-lease", 200));
    }

    void withoutLearningAnAddressIsNeeded()
    {
        const api::FilterUse use { QStringLiteral("clean-traffic"),
            { { QStringLiteral("CTRL_IP_LEARNING"), QStringLiteral("none") } } };
        const auto refused = plug(kMac, use);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("IP")), qPrintable(refused.error().message));
        QCOMPARE(plug(kMac, { QStringLiteral("none-such"), {} }).error().libvirtNumber(), 62);
        QVERIFY(!linkExists(QStringLiteral("vnet0")));
    }

    void aChangedFilterHoldsForRunningGuestsAtOnce()
    {
        const auto uuid = wait(filters().define("<filter name='lab'><rule action='accept' direction='inout'/>"
                                                "</filter>"));
        QVERIFY2(uuid, uuid ? "" : qPrintable(uuid.error().fullText()));
        auto filtered = plug(kMac, { QStringLiteral("lab"), {} });
        QVERIFY(filtered);
        auto plain = plug(kOther, {});
        const Guest guest(filtered->taps.front()), neighbour(plain->taps.front());
        QTRY_VERIFY(guest.send(arpQuestion(kMac, kMac, kAddress, "before")) && neighbour.sees("before", 200));
        QSignalSpy changed(&filters(), &api::NetworkFilters::changed);
        const auto again = wait(filters().define(
            "<filter name='lab'><rule action='drop' direction='out'><arp/></rule></filter>"));
        QVERIFY2(again, again ? "" : qPrintable(again.error().fullText()));
        QCOMPARE(*again, *uuid);
        QCOMPARE(changed.size(), 1);
        QVERIFY(guest.send(arpQuestion(kMac, kMac, kAddress, "after")));
        QVERIFY(!neighbour.sees("after", kNever));
        QVERIFY(guest.send(datagram(kMac, kAddress, 1, 2, "other traffic")));
        QVERIFY(neighbour.sees("other traffic", kAtMost));
        // What cannot be is taken back.
        const auto bad = wait(filters().define("<filter name='lab'><rule action='drop' direction='out'><arp "
                                               "arpsrcipaddr='$X'/></rule></filter>"));
        QVERIFY(!bad);
        QVERIFY(wait(filters().xml(*uuid))->contains("<arp"));
        QVERIFY(!wait(filters().xml(*uuid))->contains("$X"));
        QVERIFY(guest.send(datagram(kMac, kAddress, 1, 2, "still so")));
        QVERIFY(neighbour.sees("still so", kAtMost));
    }

    void aFilterInUseStaysAndOneInACircleIsRefused()
    {
        auto filtered = plug(kMac, cleanTraffic());
        QVERIFY(filtered);
        QCOMPARE(wait(filters().undefine(filterNamed(QStringLiteral("no-arp-ip-spoofing"))))
                     .error()
                     .libvirtNumber(),
            55);
        m_host->driver->detach(filtered->device);
        QVERIFY(wait(filters().undefine(filterNamed(QStringLiteral("no-arp-ip-spoofing")))));
        QCOMPARE(wait(filters().undefine(QUuid::createUuid())).error().libvirtNumber(), 62);
        QVERIFY(wait(filters().define("<filter name='a'><filterref filter='b'/></filter>")));
        const auto circle = wait(filters().define("<filter name='b'><filterref filter='a'/></filter>"));
        QVERIFY(!circle);
        QVERIFY(filterNamed(QStringLiteral("b")).isNull());
    }

    void usesAreListedMadeAndEnded()
    {
        auto filtered = plug(kMac, cleanTraffic());
        QVERIFY(filtered);
        auto uses = wait(filters().bindings());
        QCOMPARE(uses->size(), std::size_t(1));
        QCOMPARE(uses->front().filter, QStringLiteral("clean-traffic"));
        QCOMPARE(uses->front().ownerName, QStringLiteral("web"));
        const QByteArray document = *wait(filters().bindingXml(filtered->device));
        QVERIFY2(document.contains(kAddress.toLatin1()), document.constData());
        QVERIFY(wait(filters().deleteBinding(filtered->device)));
        QVERIFY(!outputOf(QStringLiteral("nft list ruleset")).contains("innkeeper_filter"));
        QCOMPARE(wait(filters().deleteBinding(filtered->device)).error().libvirtNumber(), 101);
        const auto made = wait(filters().createBinding(document));
        QVERIFY2(made, made ? "" : qPrintable(made.error().fullText()));
        QCOMPARE(*made, filtered->device);
        QVERIFY(outputOf(QStringLiteral("nft list ruleset")).contains("innkeeper_filter"));
    }

    void usesAreFoundAgainByTheNextProgram()
    {
        auto filtered = plug(kMac, cleanTraffic());
        QVERIFY(filtered);
        m_host->restart();
        QCOMPARE(wait(filters().bindings())->size(), std::size_t(1));
        QCOMPARE(
            wait(filters().undefine(filterNamed(QStringLiteral("clean-traffic")))).error().libvirtNumber(),
            55);
        const QString device = filtered->device;
        filtered->taps.clear(); // the guest is gone
        QTRY_VERIFY(!linkExists(device));
        m_host->restart();
        QVERIFY(wait(filters().bindings())->empty());
        QVERIFY(!outputOf(QStringLiteral("nft list ruleset")).contains("innkeeper_filter"));
        m_devices.clear();
    }
};

QTEST_GUILESS_MAIN(TestNetworkFilters)
#include "tst_networkfilters.moc"
