#include "backend/config/network/ipaddress.h"
#include "backend/config/network/networkconfig.h"
#include "backend/config/network/networktype.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/config/storage/storagetype.h"
#include "tests/backend/config/propertycheck.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace inn;
using namespace inn::config;

namespace {

QByteArray fileText(const char *name)
{
    QFile file(QStringLiteral(INN_TEST_DATA "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestNetworkStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void unchangedDocumentsAreWrittenAsTheyWereRead()
    {
        for (const char *name : { "network/nat.xml", "network/isolated.xml" }) {
            xml::Issues issues;
            const auto config = readNetwork(fileText(name), &issues);
            QVERIFY(config);
            QCOMPARE(writeNetwork(*config), fileText(name));
            QVERIFY(issues.empty() && checkNetwork(*config).empty());
        }
        const auto pool = readPool(fileText("storage/pool-dir.xml"));
        QVERIFY(pool && checkPool(*pool).empty());
        QCOMPARE(writePool(*pool), fileText("storage/pool-dir.xml"));
        QCOMPARE(pool->capacity->count, Bytes::gib(100).count);
        const auto volume = readVolume(fileText("storage/volume-qcow2.xml"));
        QVERIFY(volume && checkVolume(*volume).empty());
        QCOMPARE(writeVolume(*volume), fileText("storage/volume-qcow2.xml"));
        QCOMPARE(volume->capacity->count, Bytes::gib(20).count);
        QCOMPARE(volume->backingFormat, QStringLiteral("qcow2"));
    }

    void everyFieldCanBeSetChangedAndCleared()
    {
        checkProperties<NetworkConfig>(networkType, {}, {});
        checkProperties<NetworkConfig>(networkType, fileText("network/nat.xml"), QStringLiteral("nat"));
        checkProperties<PoolConfig>(poolType, {}, {});
        checkProperties<PoolConfig>(poolType, fileText("storage/pool-dir.xml"), QStringLiteral("pool"));
        checkProperties<VolumeConfig>(volumeType, {}, {});
        checkProperties<VolumeConfig>(
            volumeType, fileText("storage/volume-qcow2.xml"), QStringLiteral("volume"));
    }

    void newSizesAreInBytes()
    {
        VolumeConfig volume = *readVolume(fileText("storage/volume-qcow2.xml"));
        volume.capacity = Bytes::gib(21);
        QVERIFY(writeVolume(volume).contains("<capacity unit='bytes'>22548578304</capacity>"));
        QVERIFY(writeVolume(volume).contains("<clusterSize unit='B'>65536</clusterSize>"));
    }

    void networkRules_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("path"); // empty: fine
        const auto row = [](const char *name, const QByteArray &content, const char *path) {
            QTest::newRow(name) << content << QString::fromLatin1(path);
        };
        const QByteArray ip = "<ip address='192.168.1.1' prefix='24'><dhcp>";
        const auto dhcp = [&](const char *name, const QByteArray &content, const char *path) {
            row(name, ip + content + "</dhcp></ip>", path);
        };
        row("nothing but a name", "", "");
        row("no address", "<ip/>", "/network/ip/@address");
        row("an address as inet_aton() takes it", "<ip address='10.0.1' prefix='8'/>", "");
        row("half an IPv6 address", "<ip family='ipv6' address='fd00:1' prefix='8'/>",
            "/network/ip/@address");
        row("a name for an address", "<ip address='localhost'/>", "/network/ip/@address");
        row("a netmask with holes", "<ip address='10.0.0.1' netmask='255.0.255.0'/>", "/network/ip/@netmask");
        row("a netmask", "<ip address='10.0.0.1' netmask='255.255.0.0'/>", "");
        row("a netmask and a prefix", "<ip address='10.0.0.1' netmask='255.255.0.0' prefix='16'/>",
            "/network/ip/@netmask");
        row("a prefix of 33", "<ip address='10.0.0.1' prefix='33'/>", "/network/ip/@prefix");
        row("IPv6 without its family", "<ip address='fd00::1' prefix='64'/>", "/network/ip/@family");
        row("IPv6", "<ip family='ipv6' address='fd00::1' prefix='64'/>", "");
        row("IPv4 called IPv6", "<ip family='ipv6' address='10.0.0.1'/>", "/network/ip/@family");
        dhcp("a range", "<range start='192.168.1.2' end='192.168.1.254'/>", "");
        dhcp("a range outside", "<range start='192.168.2.2' end='192.168.2.254'/>", "/network/ip/dhcp/range");
        dhcp(
            "a range backwards", "<range start='192.168.1.20' end='192.168.1.2'/>", "/network/ip/dhcp/range");
        dhcp("a range with the network's own address", "<range start='192.168.1.0' end='192.168.1.9'/>",
            "/network/ip/dhcp/range/@start");
        dhcp("a range with the broadcast address", "<range start='192.168.1.9' end='192.168.1.255'/>",
            "/network/ip/dhcp/range/@end");
        dhcp("a range without an end", "<range start='192.168.1.9'/>", "/network/ip/dhcp/range/@end");
        row("a range that is too large",
            "<ip address='10.0.0.1' prefix='8'><dhcp><range start='10.0.0.2' end='10.9.0.2'/></dhcp></ip>",
            "/network/ip/dhcp/range");
        dhcp("a fixed address", "<host mac='52:54:00:00:00:01' ip='192.168.1.5'/>", "");
        dhcp("a fixed address outside", "<host name='a' ip='10.0.0.1'/>", "/network/ip/dhcp/host/@ip");
        dhcp("a fixed address for nobody", "<host ip='192.168.1.5'/>", "/network/ip/dhcp/host");
        dhcp("a fixed address twice", "<host name='a' ip='192.168.1.5'/><host name='b' ip='192.168.1.5'/>",
            "/network/ip/dhcp/host[2]/@ip");
        dhcp("a broken hardware address", "<host mac='52' ip='192.168.1.5'/>", "/network/ip/dhcp/host/@mac");
        row("DHCP on two addresses",
            ip
                + "<range start='192.168.1.2' end='192.168.1.9'/></dhcp></ip><ip address='10.0.0.1' "
                  "prefix='24'><dhcp><range start='10.0.0.2' end='10.0.0.9'/></dhcp></ip>",
            "/network/ip[2]/dhcp");
        row("a long bridge name", "<bridge name='abcdefghijklmnop'/>", "/network/bridge/@name");
        row("a bridge name with a slash", "<bridge name='a/b'/>", "/network/bridge/@name");
        row("a delay that is no number", "<bridge name='a' delay='soon'/>", "/network/bridge/@delay");
        row("addresses on the host's bridge",
            "<forward mode='bridge'/><bridge name='br0'/><ip address='10.0.0.1' prefix='8'/>", "/network/ip");
    }

    void networkRules()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, path);
        const auto config = readNetwork("<network><name>x</name>" + content + "</network>");
        QVERIFY(config);
        const xml::Issues issues = checkNetwork(*config);
        if (path.isEmpty()) {
            QVERIFY2(issues.empty(), issues.empty() ? "" : qPrintable(issues[0].message));
            return;
        }
        QCOMPARE(issues.size(), 1U);
        QCOMPARE(issues[0].path, path);
        QVERIFY2(!issues[0].message.contains(u'%') && issues[0].message.endsWith(u'.'),
            qPrintable(issues[0].message));
    }

    void storageRules()
    {
        const auto pool = [](const QByteArray &xml) {
            const xml::Issues issues = checkPool(*readPool(xml));
            return issues.empty() ? QString() : issues[0].path;
        };
        QCOMPARE(pool("<pool type='dir'><name>a</name><target><path>/a</path></target></pool>"), QString());
        QCOMPARE(pool("<pool><name>a</name></pool>"), QStringLiteral("/pool"));
        QCOMPARE(pool("<pool type='dir'><name>a</name></pool>"), QStringLiteral("/pool/target"));
        QCOMPARE(pool("<pool type='dir'><name>a</name><target><path>a</path></target></pool>"),
            QStringLiteral("/pool/target/path"));
        QCOMPARE(pool("<pool type='dir'><name>a/b</name><target><path>/a</path></target></pool>"),
            QStringLiteral("/pool/name"));
        QCOMPARE(pool("<pool "
                      "type='dir'><name>a</name><target><path>/a</path><permissions><mode>0999</mode></"
                      "permissions></target></pool>"),
            QStringLiteral("/pool/target/permissions/mode"));
        const auto volume = [](const QByteArray &xml) {
            const xml::Issues issues = checkVolume(*readVolume(xml));
            return issues.empty() ? QString() : issues[0].path;
        };
        QCOMPARE(volume("<volume><name>a</name><capacity>1</capacity></volume>"), QString());
        QCOMPARE(volume("<volume><name>a</name></volume>"), QStringLiteral("/volume"));
        QCOMPARE(volume("<volume><name>a/../b</name><capacity>1</capacity></volume>"),
            QStringLiteral("/volume/name"));
        QCOMPARE(volume("<volume><name>a</name><capacity>1</capacity><target><format "
                        "type='raw'/></target><backingStore><path>/b</path></backingStore></volume>"),
            QStringLiteral("/volume/target/format"));
        QVERIFY(!readPool("<volume/>"));
        QVERIFY(!readVolume("<pool/>"));
    }

    void addressesAreParsedStrictly()
    {
        QVERIFY(IpAddress::parse(u"10.0.0.1"));
        QVERIFY(IpAddress::parse(u"::ffff:10.0.0.1"));
        // As libvirt takes it; written in the usual way.
        QCOMPARE(IpAddress::parse(u"10.1")->toString(), QStringLiteral("10.0.0.1"));
        QCOMPARE(IpAddress::parse(u"FD00:0::1")->toString(), QStringLiteral("fd00::1"));
        for (const QStringView text :
            { u"", u"10.0.0.0.0", u"010.0.0.256", u"10.0.0.1 ", u"fe80::1%eth0", u"1:2", u"a" })
            QVERIFY2(!IpAddress::parse(text), qPrintable(text.toString()));
        QCOMPARE(IpAddress::parse(u"255.255.255.0")->maskPrefix(), 24U);
        QCOMPARE(IpAddress::parse(u"0.0.0.0")->maskPrefix(), 0U);
        QVERIFY(!IpAddress::parse(u"255.0.255.0")->maskPrefix());
        QCOMPARE(IpAddress::parse(u"10.1.2.3")->first(12), *IpAddress::parse(u"10.0.0.0"));
        QCOMPARE(IpAddress::parse(u"10.1.2.3")->last(12), *IpAddress::parse(u"10.15.255.255"));
    }
};

QTEST_GUILESS_MAIN(TestNetworkStorage)
#include "tst_networkstorage.moc"
