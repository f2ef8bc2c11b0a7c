// Network interfaces of a domain: what is refused and with which of libvirt's codes, and what a definition
// makes of them.
#include "tests/backend/config/definitioncheck.h"

#include <QRegularExpression>

using namespace inn;
using namespace inn::config;

namespace {

// What is wrong with the text as it was given.
QString problems(const QByteArray &interface)
{
    QStringList lines;
    for (const xml::Issue &issue : checkDomainText(documentOf({}, interface))) {
        if (issue.severity == xml::Severity::Error)
            lines << QStringLiteral("%1 %2")
                         .arg(issue.libvirtCode)
                         .arg(QString(issue.path).remove(QStringLiteral("/domain/devices/")));
    }
    return lines.join(u'\n');
}

} // namespace

class TestInterfaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("interface");
        QTest::addColumn<QString>("errors");
        const auto row = [](const char *name, const QByteArray &interface, const char *errors) {
            QTest::newRow(name) << interface << QString::fromLatin1(errors);
        };
        const auto user = [&](const char *name, const QByteArray &content, const char *errors) {
            row(name, "<interface type='user'>" + content + "</interface>", errors);
        };
        row("no type is user networking", "<interface/>", "");
        row("an unknown type", "<interface type='lan'/>", "27 interface/@type");
        row("a network without its name", "<interface type='network'><source/></interface>",
            "27 interface/source");
        row("a vDPA interface without its device", "<interface type='vdpa'/>", "27 interface/source");
        row("a tunnel without a port", "<interface type='mcast'><source address='230.0.0.1'/></interface>",
            "27 interface/source");
        row("a server needs no address", "<interface type='server'><source port='5'/></interface>", "");
        row("a UDP tunnel without its own end",
            "<interface type='udp'><source address='1.2.3.4' port='1'/></interface>", "27 interface/source");
        row("an unknown way of direct connections",
            "<interface type='direct'><source dev='eth0' mode='fast'/></interface>",
            "27 interface/source/@mode");
        row("the same where nobody reads it",
            "<interface type='bridge'><source bridge='br0' mode='fast'/></interface>", "");
        row("a distributed switch with a port that is no number",
            "<interface type='vds'><source switchid='12345678-1234-1234-1234-123456789abc' portid='a' "
            "portgroupid='g' connectionid='1'/></interface>",
            "27 interface/source/@portid");
        row("vhost-user without virtio",
            "<interface type='vhostuser'><source type='unix' path='/a' mode='client'/></interface>",
            "1 interface");
        row("vhost-user over TCP",
            "<interface type='vhostuser'><source type='tcp' path='/a' mode='client'/><model "
            "type='virtio'/></interface>",
            "67 interface/source/@type");
        row("a waiting vhost-user that reconnects",
            "<interface type='vhostuser'><source type='unix' path='/a' mode='server'><reconnect "
            "enabled='yes' "
            "timeout='1'/></source><model type='virtio'/></interface>",
            "67 interface/source/reconnect");
        row("reconnecting without a time",
            "<interface type='vhostuser'><source type='unix' path='/a' mode='client'><reconnect "
            "enabled='yes'/></source><model type='virtio'/></interface>",
            "27 interface/source/reconnect");
        row("a device of the host without an address", "<interface type='hostdev'><source/></interface>",
            "27 interface/source");
        row("a device of the host on a strange bus",
            "<interface type='hostdev'><source><address type='isa'/></source></interface>",
            "67 interface/source/address/@type");
        row("a device of the host twice",
            "<interface type='hostdev'><source><address type='pci' bus='1' slot='1'/></source></interface>"
            "<interface type='hostdev'><source><address type='pci' bus='1' slot='1'/></source></interface>",
            "27 interface[2]/source/address");
        row("a USB vendor without a product",
            "<interface type='hostdev'><source><vendor id='1'/></source></interface>", "1 interface/source");

        user("a virtual port where there is no switch", "<virtualport type='openvswitch'/>",
            "67 interface/virtualport");
        row("an unknown virtual port",
            "<interface type='network'><source network='a'/><virtualport type='x'/></interface>",
            "67 interface/virtualport/@type");
        row("a virtual port of a bridge without a type",
            "<interface type='bridge'><source bridge='a'/><virtualport/></interface>",
            "27 interface/virtualport");
        row("Open vSwitch makes up its identifier",
            "<interface type='bridge'><source bridge='a'/><virtualport type='openvswitch'/></interface>", "");
        row("802.1Qbh needs a profile",
            "<interface type='bridge'><source bridge='a'/><virtualport type='802.1Qbh'/></interface>",
            "27 interface/virtualport");
        row("Open vSwitch has no manager",
            "<interface type='network'><source network='a'/><virtualport type='openvswitch'><parameters "
            "managerid='1'/></virtualport></interface>",
            "27 interface/virtualport/parameters/@managerid");
        row("a manager that is too large",
            "<interface type='network'><source network='a'/><virtualport type='802.1Qbg'><parameters "
            "managerid='256'/></virtualport></interface>",
            "27 interface/virtualport/parameters/@managerid");
        user("a virtual LAN without a tag", "<vlan/>", "27 interface/vlan");
        user("a tag that is too large", "<vlan><tag id='4096'/></vlan>", "27 interface/vlan/tag/@id");
        user("several tags without a trunk", "<vlan trunk='no'><tag id='1'/><tag id='2'/></vlan>",
            "27 interface/vlan/@trunk");
        user("two native tags",
            "<vlan><tag id='1' nativeMode='tagged'/><tag id='2' nativeMode='untagged'/></vlan>",
            "27 interface/vlan/tag[2]/@nativeMode");
        user("a limit without an average", "<bandwidth><inbound peak='5'/></bandwidth>",
            "35 interface/bandwidth/inbound");
        user("a peak without an average", "<bandwidth><inbound peak='5' floor='1'/></bandwidth>",
            "67 interface/bandwidth/inbound/@floor\n67 interface/bandwidth/inbound");
        user("two limits of what comes in",
            "<bandwidth><inbound average='5'/><inbound average='5'/></bandwidth>",
            "35 interface/bandwidth/inbound");
        row("a network may guarantee a rate",
            "<interface type='network'><source network='a'/><bandwidth><inbound "
            "floor='5'/></bandwidth></interface>",
            "");
        row("nobody guarantees what goes out",
            "<interface type='network'><source network='a'/><bandwidth><outbound "
            "floor='5'/></bandwidth></interface>",
            "67 interface/bandwidth/outbound/@floor");
        user("a class of its own", "<bandwidth classID='3'><inbound average='5'/></bandwidth>",
            "35 interface/bandwidth/@classID");
        user("an isolated port of no bridge", "<port isolated='yes'/>", "67 interface/port/@isolated");
        user("an address of the host's end", "<source><ip address='1.2.3.4'/></source>",
            "67 interface/source");
        user(
            "a host's end of one's own", "<target dev='tap1' managed='no'/>", "67 interface/target/@managed");
        user("an address that is none", "<ip address='1.2.3.four'/>", "27 interface/ip/@address");
        user("a prefix that is too long", "<ip address='1.2.3.4' prefix='33'/>", "27 interface/ip/@prefix");
        user("a peer of the other family", "<ip address='1.2.3.4' peer='::1'/>", "8 interface/ip/@peer");
        user("a route without a gateway", "<route address='1.2.3.0' prefix='24'/>",
            "27 interface/route/@gateway");
        user("a route to a host's address", "<route address='1.2.3.4' prefix='24' gateway='1.2.3.1'/>",
            "27 interface/route/@address");

        user("a model with a blank", "<model type='a b'/>", "8 interface/model/@type");
        user("any model that could be one", "<model type='future-net_2'/>", "");
        user("an option of virtio on another card", "<model type='e1000'/><driver iommu='on'/>",
            "67 interface/driver/@iommu");
        user("an unknown driver of virtio", "<model type='virtio'/><driver name='vfio'/>",
            "27 interface/driver/@name");
        user("the same where nobody reads it", "<model type='e1000'/><driver name='vfio'/>", "");
        user("queues that are no number", "<model type='virtio'/><driver queues='many'/>",
            "27 interface/driver/@queues");
        user("the same on another card", "<model type='e1000'/><driver queues='many'/>", "");
        row("passt elsewhere",
            "<interface type='bridge'><source bridge='a'/><backend type='passt'/></interface>",
            "1 interface/backend/@type");
        user("a range of ports without its first",
            "<portForward proto='tcp'><range end='5'/></portForward><backend type='passt'/>",
            "67 interface/portForward/range");
        user("no protocol", "<portForward/>", "27 interface/portForward/@proto");
        user("an unknown part of a team", "<teaming type='a'/>", "67 interface/teaming/@type");
        user("a transient one without the other", "<teaming type='transient'/>", "67 interface/teaming");
        user("a link that is half up", "<link state='half'/>", "67 interface/link/@state");
        user("an empty state of the link is none", "<link state=''/>", "");
        user("a largest packet of nothing is none", "<mtu size='0'/>", "");
        user("a largest packet below nothing", "<mtu size='-1'/>", "27 interface/mtu/@size");
        user("too many packets at once", "<coalesce><rx><frames max='4294967296'/></rx></coalesce>",
            "82 interface/coalesce/rx/frames/@max");
    }

    void refused()
    {
        QFETCH(const QByteArray, interface);
        QFETCH(const QString, errors);
        QCOMPARE(problems(interface), errors);
    }

    void defined_data()
    {
        QTest::addColumn<QByteArray>("interface");
        QTest::addColumn<QByteArray>("expected");
        const auto plain = [](const char *name, const char *given, const char *stored) {
            QTest::newRow(name) << QByteArray(given) << QByteArray(stored);
        };
        plain("the type and a full hardware address", "<interface><mac address='52:54:0:A:b:1'/></interface>",
            "<interface type='user'><mac address='52:54:00:0a:0b:01'/></interface>");
        plain("a direct connection says how",
            "<interface type='direct'><mac address='52:54:00:00:00:01'/><source dev='eth0'/></interface>",
            "<interface type='direct'><mac address='52:54:00:00:00:01'/><source dev='eth0' "
            "mode='vepa'/></interface>");
        plain("what does not belong to the type goes",
            "<interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0' network='n' "
            "dev='d'/></interface>",
            "<interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/></interface>");
        plain("names of the driver's own making go",
            "<interface type='ethernet'><mac address='52:54:00:00:00:01'/><target dev='vnet7'/></interface>",
            "<interface type='ethernet'><mac address='52:54:00:00:00:01'/></interface>");
        plain("…but not those of a host's end of one's own",
            "<interface type='ethernet'><mac address='52:54:00:00:00:01'/><target dev='vnet7' "
            "managed='no'/></interface>",
            "<interface type='ethernet'><mac address='52:54:00:00:00:01'/><target dev='vnet7' "
            "managed='no'/></interface>");
        plain("models have libvirt's spelling",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='VirtIO'/><driver "
            "queues='1'/></interface>",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/></interface>");
        plain("options of virtio go with it",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='e1000'/><driver "
            "name='qemu' "
            "queues='4'/></interface>",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='e1000'/></interface>");
        plain("several tags are a trunk",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><vlan><tag id='1'/><tag "
            "id='2'/></vlan></interface>",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><vlan trunk='yes'><tag id='1'/><tag "
            "id='2'/></vlan></interface>");
        plain("a limit of nothing is none",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><bandwidth><inbound average='7' "
            "peak='0'/></bandwidth></interface>",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><bandwidth><inbound "
            "average='7'/></bandwidth></interface>");
        plain("the family of an address",
            "<interface type='ethernet'><mac address='52:54:00:00:00:01'/><ip address='fd00::1' "
            "prefix='0'/></interface>",
            "<interface type='ethernet'><mac address='52:54:00:00:00:01'/><ip address='fd00::1' "
            "family='ipv6'/></interface>");
        plain("no filter where nothing can be filtered",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><filterref filter='f'/></interface>",
            "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>");
        plain("empty values are none",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><link state=''/><mtu size='0'/><alias "
            "name='net0'/></interface>",
            "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>");
    }

    void defined()
    {
        QFETCH(const QByteArray, interface);
        QFETCH(const QByteArray, expected);
        QByteArray stored = definedPart(documentOf({}, interface), "devices/interface");
        QCOMPARE(stored.replace('"', '\''), expected);
    }

    void whatIsMissingIsMadeUp()
    {
        DomainConfig domain = *readDomain(documentOf({},
            "<interface type='bridge'><source bridge='b'/><virtualport "
            "type='openvswitch'/></interface><interface/>"));
        applyDefaults(domain);
        const QRegularExpression ours(QStringLiteral("^52:54:00(:[0-9a-f]{2}){3}$"));
        for (const InterfaceConfig &interface : domain.interfaces)
            QVERIFY(ours.match(interface.mac.value_or(QString())).hasMatch());
        QVERIFY(domain.interfaces[0].mac != domain.interfaces[1].mac);
        QVERIFY(domain.interfaces[0].virtualPort->interfaceId);
        QVERIFY(!domain.interfaces[0].virtualPort->instanceId);
    }
};

QTEST_GUILESS_MAIN(TestInterfaces)
#include "tst_interfaces.moc"
