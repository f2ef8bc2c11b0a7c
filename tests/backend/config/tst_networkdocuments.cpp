// Networks, their ports, filters, node devices, host interfaces and secrets: what is refused, with which of
// libvirt's codes and where, and what a definition makes of them.
#include "backend/config/kinds.h"
#include "backend/config/network/networkconfig.h"
#include "backend/config/nwfilter/nwfiltervalues.h"
#include "backend/xml/element.h"
#include "backend/xml/normalizer.h"
#include "tests/backend/config/corpus.h"
#include "tests/backend/config/propertycheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace inn;
using namespace inn::config;

namespace {

constexpr const char *kKinds[]
    = { "network", "networkport", "nwfilter", "nwfilterbinding", "nodedev", "interface", "secret" };

// "27 /network/ip/@address", one line each.
QString errorsOf(const char *kind, const QByteArray &text)
{
    const ReadDocument document = define(*findKind(kind), text);
    QStringList lines;
    for (const xml::Issue &issue : document.issues) {
        if (issue.severity == xml::Severity::Error)
            lines << QStringLiteral("%1 %2").arg(issue.libvirtCode).arg(issue.path);
    }
    return lines.join(u'\n');
}

// The elements of that name below the root as a definition stores them; all without a name.
QByteArray definedPart(const char *kind, const QByteArray &text, const QByteArray &name)
{
    const DocumentKind &it = *findKind(kind);
    const ReadDocument document = define(it, text);
    if (!document.isAccepted())
        return "refused: " + errorsOf(kind, text).toUtf8();
    const QByteArray once = xml::writeNormalized(it.table(), document.value.get(), xml::Unknown::Dropped);
    const ReadDocument again = define(it, once);
    if (!again.isAccepted()
        || xml::writeNormalized(it.table(), again.value.get(), xml::Unknown::Dropped) != once)
        return "not stable: " + once;
    const auto parsed = xml::Document::parse(once);
    QByteArray result = name.isEmpty() ? once : QByteArray();
    if (!name.isEmpty()) {
        for (const xml::Element &element : parsed->root().children(QLatin1StringView(name)))
            result += element.toXml();
    }
    return result.simplified().replace("> <", "><");
}

} // namespace

class TestNetworkDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void everyFieldOccursInTheDocuments()
    {
        // What several kinds share may occur in any of them.
        std::vector<std::pair<const xml::Table *, std::shared_ptr<void>>> values;
        for (const char *name : kKinds) {
            const DocumentKind &kind = *findKind(name);
            for (const QString &file : corpusFilesOf(kind)) {
                values.emplace_back(&kind.table(), kind.create());
                QVERIFY(
                    xml::readDocument(kind.table(), values.back().second.get(), corpusText(file), nullptr));
            }
        }
        QStringList missing;
        QList<const xml::Table *> seen;
        for (const char *name : kKinds) {
            for (const Place &place : placesOf(findKind(name)->table())) {
                if (seen.contains(place.table))
                    continue;
                seen.push_back(place.table);
                for (const xml::Field &field : place.table->fields()) {
                    const bool found = std::any_of(values.begin(), values.end(),
                        [&](const auto &value) { return occurs(*value.first, value.second.get(), field); });
                    if (!found)
                        missing << QString::fromLatin1(name) + place.path + QLatin1Char('/') + field.path();
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("errors");
        const auto row = [](const char *kind, const char *name, const QByteArray &text, const char *errors) {
            QTest::addRow("%s: %s", kind, name) << QByteArray(kind) << text << QString::fromUtf8(errors);
        };
        const auto network = [&](const char *name, const QByteArray &content, const char *errors) {
            row("network", name, "<network><name>x</name>" + content + "</network>", errors);
        };
        const QByteArray ip = "<ip address='10.0.0.1' prefix='8'/>";
        row("network", "no name", "<network/>", "21 /network");
        network("forwarding without an address", "<forward/>", "27 /network/forward");
        network("an unknown mode", "<forward mode='magic'/>" + ip, "67 /network/forward/@mode");
        network("translation without its mode", "<forward mode='route'><nat/></forward>" + ip,
            "27 /network/forward/nat");
        network("two translations", "<forward><nat/><nat/></forward>" + ip, "27 /network/forward/nat");
        network("ports backwards", "<forward><nat><port start='9' end='8'/></nat></forward>" + ip,
            "35 /network/forward/nat/port/@end");
        network("ports without an end", "<forward><nat><port start='9'/></nat></forward>" + ip,
            "35 /network/forward/nat/port/@end");
        network("an IPv6 address for translation",
            "<forward><nat><address start='fd00::1' end='10.0.0.9'/></nat></forward>" + ip,
            "27 /network/forward/nat/address/@start");
        network("two interfaces with translation",
            "<forward><interface dev='a'/><interface dev='b'/></forward>" + ip, "27 /network/forward");
        network("an interface twice",
            "<forward mode='vepa'><interface dev='a'/><interface dev='a'/></forward>",
            "27 /network/forward/interface[2]/@dev");
        network("an open network with an interface", "<forward mode='open' dev='a'/>" + ip,
            "27 /network/forward/@dev");
        network("a bridge of one's own in another mode", "<forward mode='vepa' dev='a'/><bridge name='b'/>",
            "27 /network/bridge/@name\n27 /network/bridge/@name");
        network("an address that is not PCI", "<forward mode='hostdev'><address type='usb'/></forward>",
            "67 /network/forward/address/@type");
        network("an address without its mode", "<forward mode='vepa'><address type='pci' bus='1'/></forward>",
            "67 /network/forward/address");
        network("a PCI slot that is too large",
            "<forward mode='hostdev'><address type='pci' slot='0x20'/></forward>",
            "27 /network/forward/address/@slot");
        network("addresses on a foreign bridge",
            "<forward mode='bridge'/><bridge name='b'/><domain name='d'/>" + ip,
            "67 /network/ip\n67 /network/domain");
        network("a floor of bandwidth", "<bandwidth><inbound average='1' floor='1'/></bandwidth>",
            "67 /network/bandwidth/inbound/@floor");
        network("virtual LANs without a switch", "<vlan><tag id='1'/></vlan>", "67 /network/vlan");
        network("two groups of one name", "<portgroup name='a'/><portgroup name='a'/>",
            "67 /network/portgroup[2]/@name");
        network("two default groups",
            "<portgroup name='a' default='yes'/><portgroup name='b' default='yes'/>",
            "67 /network/portgroup[2]/@default");
        network("a gateway out of reach", ip + "<route address='11.0.0.0' prefix='8' gateway='12.0.0.1'/>",
            "67 /network/route/@gateway");
        network("a name server that is off with records", "<dns enable='no'><txt name='a' value='b'/></dns>",
            "27 /network/dns/@enable");
        network("a text record with a comma", "<dns><txt name='a,b' value='c'/></dns>",
            "35 /network/dns/txt/@name");
        network("a service with a port but no target",
            "<dns><srv service='a' protocol='tcp' port='1'/></dns>", "35 /network/dns/srv/@port");
        network("names without an address", "<dns><host><hostname>a</hostname></host></dns>",
            "35 /network/dns/host");
        network("a lease of a minute",
            "<ip address='10.0.0.1' prefix='8'><dhcp><range start='10.0.0.2' end='10.0.0.3'><lease "
            "expiry='1'/></range></dhcp></ip>",
            "67 /network/ip/dhcp/range/lease/@expiry");
        network("TFTP with IPv6", "<ip family='ipv6' address='fd00::1'><tftp root='/t'/></ip>",
            "67 /network/ip/tftp");
        network("a hardware address with IPv6",
            "<ip family='ipv6' address='fd00::1'><dhcp><host mac='52:54:00:00:00:01' name='a' "
            "ip='fd00::2'/></dhcp></ip>",
            "27 /network/ip/dhcp/host/@mac");
        network("a broken boot server",
            "<ip address='10.0.0.1' prefix='8'><dhcp><host name='a' ip='10.0.0.2'/><bootp file='f' "
            "server='s'/></dhcp></ip>",
            "38 /network/ip/dhcp/bootp/@server");

        const auto filter = [&](const char *name, const QByteArray &content, const char *errors) {
            row("nwfilter", name, "<filter name='f' chain='root'>" + content + "</filter>", errors);
        };
        const auto match = [&](const char *name, const QByteArray &content, const char *attribute) {
            filter(name, "<rule action='drop' direction='in'>" + content + "</rule>",
                *attribute ? attribute : "");
        };
        row("nwfilter", "no name", "<filter/>", "1 /filter/@name");
        row("nwfilter", "an unknown chain", "<filter name='f' chain='tcp'/>", "8 /filter/@chain");
        row("nwfilter", "a long chain", "<filter name='f' chain='mac-and-more-of'/>", "8 /filter/@chain");
        row("nwfilter", "a priority that is too large", "<filter name='f' chain='mac' priority='1001'/>",
            "8 /filter/@priority");
        filter("itself", "<filterref filter='f'/>", "9 /filter/filterref/@filter");
        filter("a reference to nothing", "<filterref/>", "1 /filter/filterref/@filter");
        filter("no action", "<rule direction='in'/>", "1 /filter/rule");
        filter("an unknown action", "<rule action='allow' direction='in'/>", "67 /filter/rule/@action");
        filter("an unknown direction", "<rule action='drop' direction='up'/>", "67 /filter/rule/@direction");
        match("a port that is too large", "<tcp dstportstart='65536'/>", "1 /filter/rule/tcp/@dstportstart");
        match("a mask with holes", "<mac srcmacmask='ff:00:ff:00:00:00'/>", "1 /filter/rule/mac/@srcmacmask");
        match("an IPv6 address for IPv4", "<tcp srcipaddr='fd00::1'/>", "1 /filter/rule/tcp/@srcipaddr");
        match("flags without a mask", "<tcp flags='SYN'/>", "1 /filter/rule/tcp/@flags");
        match("a frame's protocol below 0x600", "<mac protocolid='100'/>", "1 /filter/rule/mac/@protocolid");
        match("a broken variable", "<tcp srcipaddr='$IP[x]'/>", "1 /filter/rule/tcp/@srcipaddr");
        match("a hexadecimal limit", "<tcp connlimit-above='0x3'/>", "1 /filter/rule/tcp/@connlimit-above");
        match("a long name of a set", "<tcp ipset='" + QByteArray(32, 'a') + "'/>",
            "1 /filter/rule/tcp/@ipset");
        match("ports of no protocol", "<ip srcportstart='1'/>", "1 /filter/rule/ip");
        match("ports of TCP", "<ip protocol='tcp' srcportstart='1'/>", "");
        match("another protocol's broken value", "<tcp/><udp dstportstart='x'/>", "");

        row("nwfilterbinding", "nothing", "<filterbinding/>",
            "1 /filterbinding\n1 /filterbinding\n1 /filterbinding\n1 /filterbinding\n1 /filterbinding");
        row("networkport", "a plug without a bridge",
            "<networkport><uuid>607070e6-bfa2-4142-9e9f-91b0924e5f01</uuid><owner><name>w</name><uuid>"
            "607070e6-bfa2-4142-9e9f-91b0924e5f02</uuid></owner><mac address='52:54:00:00:00:01'/><plug "
            "type='bridge'/></networkport>",
            "27 /networkport/plug");

        const auto device = [&](const char *name, const QByteArray &content, const char *errors) {
            row("nodedev", name, "<device><name>d</name>" + content + "</device>", errors);
        };
        device("no capability", "", "1 /device");
        device("an unknown capability", "<capability type='magic'/>", "27 /device/capability/@type");
        device("half a parent", "<parent wwnn='1'/><capability type='ap_matrix'/>", "27 /device/parent");
        device("a crypto adapter without a number", "<capability type='ap_card'/>", "67 /device/capability");
        device("a crypto domain that is too large",
            "<capability type='ap_queue'><ap-adapter>1</ap-adapter><ap-domain>256</ap-domain></capability>",
            "67 /device/capability/ap-domain");
        device("a bus that is no number",
            "<capability type='usb_device'><bus>x</bus><device>1</device><product id='1'/><vendor "
            "id='1'/></capability>",
            "1 /device/capability/bus");
        device("an unknown feature",
            "<capability type='net'><interface>e</interface><feature name='magic'/></capability>",
            "27 /device/capability/feature/@name");
        row("nodedev", "a mediated device without a parent",
            "<device><capability type='mdev'><type id='t'/></capability></device>", "67 /device");
        device("a mediated device that is there needs no parent",
            "<capability type='mdev'><type id='t'/></capability>", "");
        row("nodedev", "a device without a name", "<device><capability type='ap_matrix'/></device>",
            "21 /device");
        const QByteArray port = "<capability type='scsi_host'>%<capability type='fc_host'/></capability>";
        row("nodedev", "a new virtual port", "<device>" + QByteArray(port).replace('%', "") + "</device>",
            "");
        row("nodedev", "a new SCSI host that is no virtual port",
            "<device><capability type='scsi_host'/></device>", "1 /device");
        device("a virtual port that is there has all its names",
            QByteArray(port).replace('%', "<host>3</host>"),
            "1 /device/capability/capability\n1 /device/capability/capability");
        device("a SCSI host that is there has a number", "<capability type='scsi_host'/>",
            "1 /device/capability");
        device("numbers of other types of devices",
            "<capability type='ap_matrix'><host>x</host><size>y</size><class>z</class></capability>", "");
        device("a class below zero is none",
            "<capability type='pci'><class>-1</class><domain>0</domain><bus>0</bus><slot>1</slot><function>0"
            "</function><vendor id='1'/><product id='2'/></capability>",
            "");
        device("a feature of a network interface needs no type",
            "<capability type='net'><interface>e</interface><capability/></capability>", "");
        device("a feature of a crypto matrix needs a type",
            "<capability type='ap_matrix'><capability/></capability>", "27 /device/capability/capability");
        device("a feature of a SCSI target needs a type",
            "<capability type='scsi_target'><target>t</target><capability/></capability>",
            "1 /device/capability/capability");
        device("the group of a mediated device",
            "<capability type='mdev'><type id='t'/><iommuGroup number='x'/></capability>",
            "1 /device/capability/iommuGroup/@number");
        row("nodedev", "a mediated device",
            "<device><parent>p</parent><capability type='mdev'><type id='t'/></capability></device>", "");

        row("interface", "a bridge without its element", "<interface type='bridge' name='b'/>",
            "27 /interface");
        row("interface", "a virtual LAN without a tag",
            "<interface type='vlan' name='v'><vlan><interface name='e'/></vlan></interface>",
            "27 /interface/vlan/@tag");
        row("interface", "a packet that is too large",
            "<interface type='ethernet' name='e'><mtu size='100001'/></interface>",
            "27 /interface/mtu/@size");
        row("interface", "a bridge in a bond",
            "<interface type='bond' name='b'><bond><interface type='bridge' name='c'/></bond></interface>",
            "27 /interface/bond/interface/@type");
        row("interface", "a watch without a frequency",
            "<interface type='bond' name='b'><bond><miimon/></bond></interface>",
            "27 /interface/bond/miimon/@freq");

        row("secret", "an unknown usage", "<secret><usage type='magic'/></secret>", "67 /secret/usage/@type");
        row("secret", "a usage without a type", "<secret><usage/></secret>", "27 /secret/usage");
        row("secret", "a volume without a path", "<secret><usage type='volume'/></secret>",
            "1 /secret/usage");
        row("secret", "a broken answer", "<secret private='maybe'/>", "27 /secret/@private");
    }

    void refuses()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, errors);
        QString seen = errorsOf(kind, text);
        if (kind == "nwfilterbinding")
            seen.replace(QRegularExpression(QStringLiteral("binding/\\S+")), QStringLiteral("binding"));
        QCOMPARE(seen, errors);
    }

    void stores_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("stored");
        const auto row = [](const char *kind, const char *name, const QByteArray &text, const char *part,
                             const QByteArray &stored) {
            QTest::addRow("%s: %s", kind, name) << QByteArray(kind) << text << QByteArray(part) << stored;
        };
        const auto network
            = [&](const char *name, const QByteArray &content, const char *part, const QByteArray &stored) {
                  row("network", name, "<network><name>x</name>" + content + "</network>", part, stored);
              };
        const QByteArray ip = "<ip address='10.1' prefix='8'/>";
        network("an address in its usual spelling", ip, "ip", "<ip address='10.0.0.1' prefix='8'/>");
        network("a bridge", "<bridge name='b'/>", "bridge", "<bridge name='b' stp='on' delay='0'/>");
        network("forwarding without a mode", "<forward/>" + ip, "forward", "<forward mode='nat'/>");
        network("forwarding to nowhere", "<forward mode='none' dev='a'/>", "forward", "");
        network("an interface is listed and named", "<forward dev='a'/>" + ip, "forward",
            "<forward dev='a' mode='nat'><interface dev='a'/></forward>");
        network("devices are not managed", "<forward mode='hostdev'><pf dev='a' extra='1'/></forward>",
            "forward", "<forward mode='hostdev' managed='no'><pf dev='a'/></forward>");
        network("PCI addresses",
            "<forward mode='hostdev' managed='yes'><address type='pci' bus='4' function='3'/></forward>",
            "forward",
            "<forward mode='hostdev' managed='yes'><address type='pci' domain='0x0000' bus='0x04' "
            "slot='0x00' "
            "function='0x3'/></forward>");
        network("a name server of nothing", "<dns/>", "dns", "");
        network("a lease's unit",
            "<ip address='10.0.0.1' prefix='8'><dhcp><range start='10.0.0.2' end='10.0.0.3'><lease "
            "expiry='0x20'/></range><host name='a' ip='10.4'><lease expiry='0' "
            "unit='hours'/></host></dhcp></ip>",
            "ip",
            "<ip address='10.0.0.1' prefix='8'><dhcp><range start='10.0.0.2' end='10.0.0.3'><lease "
            "expiry='32' unit='minutes'/></range><host name='a' ip='10.0.0.4'><lease "
            "expiry='0'/></host></dhcp></ip>");
        network("a boot file without guests",
            "<ip address='10.0.0.1' prefix='8'><dhcp><bootp file='f'/></dhcp></ip>", "ip",
            "<ip address='10.0.0.1' prefix='8'/>");
        network("a default group", "<portgroup name='a' default='YES'/><portgroup name='b' default='no'/>",
            "portgroup", "<portgroup name='a' default='yes'/><portgroup name='b'/>");

        const auto match = [&](const char *name, const QByteArray &content, const QByteArray &stored) {
            row("nwfilter", name,
                "<filter name='f'><rule action='drop' direction='in'>" + content + "</rule></filter>", "rule",
                "<rule action='drop' direction='in' priority='500'>" + stored + "</rule>");
        };
        match("names for numbers", "<ip protocol='0x11' dscp='0x2' srcipmask='255.255.0.0'/>",
            "<ip srcipmask='16' protocol='udp' dscp='0x2'/>");
        match("words in their case", "<arp opcode='REPLY' gratuitous='1'/>",
            "<arp opcode='Reply' gratuitous='true'/>");
        match("states", "<tcp state='related, new'/>", "<tcp state='NEW,RELATED'/>");
        match("flags", "<tcp flags='ack SYN/none'/>", "<tcp flags='SYN,ACK/NONE'/>");
        match("variables", "<tcp srcipaddr='$IP[@0]' dstipaddr='$IP[ 3 ]'/>",
            "<tcp srcipaddr='$IP' dstipaddr='$IP[3]'/>");
        match("two elements are one", "<tcp dstportstart='1'/><udp/><tcp srcmacaddr='1:2:3:4:5:6'/>",
            "<tcp srcmacaddr='01:02:03:04:05:06' dstportstart='1'/>");
        match("unless one is negated", "<tcp match='no' srcipaddr='10.0.0.1'/><tcp dscp='1'/>",
            "<tcp match='no' srcipaddr='10.0.0.1'/><tcp dscp='1'/>");
        match("a set's flags", "<tcp ipset='blocked'/>", "<tcp ipset='blocked' ipsetflags='src'/>");
        row("nwfilter", "a chain's priority",
            "<filter name='f' chain='arp-x'><uuid>"
            "607070e6-bfa2-4142-9e9f-91b0924e5f01</uuid></filter>",
            "",
            "<filter name='f' chain='arp-x' priority='-500'><uuid>607070e6-bfa2-4142-9e9f-91b0924e5f01</uuid>"
            "</filter>");
        row("nwfilter", "parameters by name",
            "<filter name='f'><filterref filter='g'><parameter name='b' value='1'/><parameter name='a' "
            "value='2'/><parameter name='b' value='0'/><parameter name='-' value='1'/></filterref></filter>",
            "filterref",
            "<filterref filter='g'><parameter name='a' value='2'/><parameter name='b' value='1'/><parameter "
            "name='b' value='0'/></filterref>");

        row("networkport", "a direct plug's mode",
            "<networkport><uuid>607070e6-bfa2-4142-9e9f-91b0924e5f01</uuid><owner><name>w</name><uuid>"
            "607070e6-bfa2-4142-9e9f-91b0924e5f02</uuid></owner><mac address='52:54:00:00:00:01'/><plug "
            "type='direct' dev='e' bridge='b'/></networkport>",
            "plug", "<plug type='direct' dev='e' mode='vepa'/>");
        row("nodedev", "features in libvirt's order, each once",
            "<device><name>d</name><capability type='net'><interface>e</interface><feature name='gso'/>"
            "<feature name='rx'/><feature name='gso'/></capability></device>",
            "capability",
            "<capability type='net'><interface>e</interface><feature name='rx'/><feature "
            "name='gso'/></capability>");
        row("nodedev", "of vital product data the last of each access",
            "<device><name>d</name><capability type='pci'><domain>0</domain><bus>0</bus><slot>1</slot>"
            "<function>0</function><capability type='vpd'><name>n</name><fields "
            "access='readwrite'><asset_tag>"
            "a</asset_tag></fields><fields access='readonly'><part_number>1</part_number></fields><fields "
            "access='readonly'><part_number>2</part_number></fields><fields/></capability><product id='2'/>"
            "<vendor id='1'/></capability></device>",
            "capability",
            "<capability "
            "type='pci'><domain>0</domain><bus>0</bus><slot>1</slot><function>0</function><product "
            "id='0x0002'/><vendor id='0x0001'/><capability type='vpd'><name>n</name><fields "
            "access='readonly'><part_number>2</part_number></fields><fields "
            "access='readwrite'><asset_tag>a</asset_tag></fields></capability></capability>");
        row("nodedev", "the group of a mediated device",
            "<device><parent>p</parent><capability type='mdev'><type id='t'/><attr "
            "name='a'/></capability></device>",
            "capability", "<capability type='mdev'><type id='t'/><iommuGroup number='0'/></capability>");
        row("interface", "what belongs to other types",
            "<interface type='ethernet' name='e'><mtu size='0'/><vlan tag='1'><interface "
            "name='x'/></vlan><protocol family='ipv4'><autoconf/><dhcp/></protocol></interface>",
            "", "<interface type='ethernet' name='e'><protocol family='ipv4'><dhcp/></protocol></interface>");
        row("secret", "answers and usage",
            "<secret><uuid>607070e6-bfa2-4142-9e9f-91b0924e5f01</uuid><usage type='ceph'><name>n</name>"
            "<volume>/v</volume></usage></secret>",
            "",
            "<secret ephemeral='no' private='no'><uuid>607070e6-bfa2-4142-9e9f-91b0924e5f01</uuid><usage "
            "type='ceph'><name>n</name></usage></secret>");
    }

    void stores()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, part);
        QFETCH(const QByteArray, stored);
        QCOMPARE(definedPart(kind, text, part), stored);
    }

    void aNewNetworkHasAHardwareAddress()
    {
        NetworkConfig network = *readNetwork("<network><name>x</name></network>");
        applyNetworkDefaults(network);
        QVERIFY(network.uuid);
        QVERIFY2(network.mac->startsWith(u"52:54:00:") && macAddressText(*network.mac) == network.mac,
            qPrintable(*network.mac));
        QVERIFY(!network.bridgeName);
    }
};

QTEST_GUILESS_MAIN(TestNetworkDocuments)
#include "tst_networkdocuments.moc"
