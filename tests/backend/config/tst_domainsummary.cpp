#include "backend/config/domain/domainsummary.h"

#include <QTest>

using namespace inn;
using namespace inn::config;

class TestDomainSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void allThatListsShowIsRead();
    void consolesAreNotCountedTwice_data();
    void consolesAreNotCountedTwice();
    void sizesHaveLibvirtsUnits_data();
    void sizesHaveLibvirtsUnits();
    void whatIsNoDomainIsRefused_data();
    void whatIsNoDomainIsRefused();
};

void TestDomainSummary::allThatListsShowIsRead()
{
    const auto summary = readDomainSummary(
        "<?xml version='1.0'?><!-- x --><domain type='kvm' id='4' xmlns:o='urn:o'><name> a b </name>"
        "<uuid>11111111-2222-4333-8444-555555555555</uuid><title>T &amp; "
        "T</title><description>D</description>"
        "<o:name>foreign</o:name><metadata><i:innkeeper xmlns:i='https://innkeeper.example/xmlns/domain/1.0'>"
        "<i:group>g</i:group><i:tag>x</i:tag><i:tag>y</i:tag></i:innkeeper>"
        "<l:libosinfo xmlns:l='http://libosinfo.org/xmlns/libvirt/domain/1.0'><l:os "
        "id='http://debian.org/debian/12'/>"
        "</l:libosinfo></metadata><memory unit='GiB'>2</memory><currentMemory>1048576</currentMemory>"
        "<vcpu current='2'>4</vcpu><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>"
        "<disk type='file' device='disk'><source file='/a.qcow2'/><target dev='vda'/></disk>"
        "<disk type='volume' device='disk'><source pool='p' volume='v'/><target dev='vdb'/></disk>"
        "<disk type='block' device='disk'><source dev='/dev/sdx'/><target dev='vdc'/><readonly/></disk>"
        "<disk type='file' device='cdrom'><source file='/x.iso'/><target dev='sda'/></disk>"
        "<interface type='network'><mac address='52:54:00:00:00:01'/></interface>"
        "<interface type='network'><mac address='52:54:00:00:00:02'/><target dev='vnet3'/></interface>"
        "<graphics type='vnc'/><graphics type='spice'/></devices></domain>");
    QVERIFY(summary);
    QCOMPARE(summary->name, QStringLiteral(" a b "));
    QCOMPARE(summary->uuid, QUuid::fromString(u"11111111-2222-4333-8444-555555555555"));
    QCOMPARE(summary->id, 4);
    QCOMPARE(summary->title, QStringLiteral("T & T"));
    QCOMPARE(summary->description, QStringLiteral("D"));
    QCOMPARE(summary->group, QStringLiteral("g"));
    QCOMPARE(summary->tags, QStringList({ QStringLiteral("x"), QStringLiteral("y") }));
    QCOMPARE(summary->osId, QStringLiteral("http://debian.org/debian/12"));
    QCOMPARE(summary->maximumMemory, Bytes::gib(2));
    QCOMPARE(summary->currentMemory, Bytes::gib(1));
    QCOMPARE(summary->vcpus, 4u);
    QCOMPARE(summary->currentVcpus, 2u);
    QCOMPARE(summary->architecture, QStringLiteral("x86_64"));
    QCOMPARE(summary->osType, QStringLiteral("hvm"));
    QCOMPARE(summary->disks, QStringList({ QStringLiteral("/a.qcow2"), QStringLiteral("p/v") }));
    QCOMPARE(summary->blockTargets.size(), 4);
    QCOMPARE(
        summary->interfaces, QStringList({ QStringLiteral("52:54:00:00:00:01"), QStringLiteral("vnet3") }));
    QCOMPARE(summary->graphics, QStringList({ QStringLiteral("vnc"), QStringLiteral("spice") }));
}

void TestDomainSummary::consolesAreNotCountedTwice_data()
{
    QTest::addColumn<QByteArray>("devices");
    QTest::addColumn<QString>("serials");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("two ports") << QByteArray("<serial type='pty'/><serial type='pty'/>")
                               << QStringLiteral("serial0,serial1");
    QTest::newRow("a port and its console") << QByteArray(
        "<serial type='pty'><alias name='s'/></serial><console type='pty'><target type='serial'/></console>")
                                            << QStringLiteral("s");
    QTest::newRow("a console with the alias of its port") << QByteArray(
        "<serial type='pty'><alias name='serial0'/></serial><console type='pty'><target type='virtio'/>"
        "<alias name='serial0'/></console>") << QStringLiteral("serial0");
    QTest::newRow("a container's console")
        << QByteArray("<console type='pty'/>") << QStringLiteral("console0");
    QTest::newRow("a port and a virtio console")
        << QByteArray("<serial type='pty'/><console type='pty'><target type='virtio'/></console>")
        << QStringLiteral("serial0,console0");
}

void TestDomainSummary::consolesAreNotCountedTwice()
{
    QFETCH(QByteArray, devices);
    QFETCH(QString, serials);
    const auto summary = readDomainSummary("<domain><devices>" + devices + "</devices></domain>");
    QVERIFY(summary);
    QCOMPARE(summary->serials.join(u','), serials);
}

void TestDomainSummary::sizesHaveLibvirtsUnits_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<quint64>("bytes");
    const auto row = [](const char *name, const char *number, const char *unit, quint64 bytes) {
        QTest::newRow(name) << QString::fromLatin1(number) << QString::fromLatin1(unit) << bytes;
    };
    row("no unit is KiB", "3", "", 3072);
    row("bytes", "7", "bytes", 7);
    row("a letter is binary", "2", "M", 2ull << 20);
    row("GiB", "1", "GiB", 1ull << 30);
    row("GB is decimal", "1", "GB", 1'000'000'000);
    row("blanks round the number", " 5 ", "b", 5);
    row("an unknown unit", "1", "furlong", 0);
    row("no number", "many", "KiB", 0);
    row("more than fits", "99999999999999", "EiB", 0);
    row("a negative number", "-1", "KiB", 0);
}

void TestDomainSummary::sizesHaveLibvirtsUnits()
{
    QFETCH(QString, number);
    QFETCH(QString, unit);
    QFETCH(quint64, bytes);
    QCOMPARE(scaledSize(number, unit).count, bytes);
}

void TestDomainSummary::whatIsNoDomainIsRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("number");
    QTest::newRow("nothing") << QByteArray() << 35;
    QTest::newRow("text") << QByteArray("hello") << 35;
    QTest::newRow("an open tag") << QByteArray("<domain") << 35;
    QTest::newRow("a missing end") << QByteArray("<domain><name>x</name>") << 35;
    QTest::newRow("something behind the end") << QByteArray("<domain/><domain/>") << 35;
    QTest::newRow("another root") << QByteArray("<network/>") << 27;
    QTest::newRow("too deep") << "<domain>" + QByteArray("<a>").repeated(300'000) << 35;
    QTest::newRow("an unknown entity") << QByteArray("<domain><name>&x;</name></domain>") << 35;
}

void TestDomainSummary::whatIsNoDomainIsRefused()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, number);
    const auto summary = readDomainSummary(xml);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::InvalidConfig);
    QCOMPARE(summary.error().libvirtCode, number);
    QVERIFY(summary.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestDomainSummary)
#include "tst_domainsummary.moc"
