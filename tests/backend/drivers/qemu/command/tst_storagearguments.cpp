#include "backend/config/domain/domaindefaults.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "tests/backend/drivers/qemu/command/documents.h"

#include <QJsonArray>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

namespace {

HostState sampleHost()
{
    HostState host;
    host.paths.folder = QStringLiteral("/run/inn/g");
    return host;
}

// The first disk of a document with these elements in a <disk>.
config::DiskConfig diskOf(const QByteArray &head, const QByteArray &content)
{
    const QByteArray xml = "<domain type='qemu'><name>d</name><memory>65536</memory>"
                           "<os><type>hvm</type></os><devices><disk "
        + head + ">" + content + "<target dev='vda' bus='virtio'/></disk></devices></domain>";
    auto domain = config::readDomain(xml);
    if (!domain || domain->disks.empty())
        return {};
    config::applyDefaults(*domain);
    return domain->disks.front();
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

// What is not the same in every storage node.
QJsonObject ownProperties(QJsonObject node)
{
    for (const char *common : { "node-name", "auto-read-only", "discard" })
        node.remove(QLatin1String(common));
    return node;
}

} // namespace

// One disk, controller or module at a time, as the command line and the monitor take it.
class TestStorageArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everySourceBecomesItsNode_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QJsonObject>("node");
        const auto row = [](const char *name, const char *head, const char *content, const char *node) {
            QTest::newRow(name) << QByteArray(head) << QByteArray(content) << json(node);
        };
        const auto network = [&](const char *name, const char *source, const char *node) {
            row(name, "type='network' device='disk'", source, node);
        };
        row("file", "type='file'", "<source file='/a,b.img'/>", "{'driver':'file','filename':'/a,b.img'}");
        row("block device", "type='block'", "<source dev='/dev/sda'/>",
            "{'driver':'host_device','filename':'/dev/sda'}");
        row("CD-ROM drive", "type='block' device='cdrom'", "<source dev='/dev/sr0'/>",
            "{'driver':'host_cdrom','filename':'/dev/sr0'}");
        row("folder", "type='dir'", "<source dir='/folder'/>",
            "{'driver':'vvfat','dir':'/folder','floppy':false,'rw':true}");
        row("NVMe", "type='nvme'",
            "<source type='pci' managed='yes' namespace='2'><address domain='0x0000' bus='0x01' slot='0x1f' "
            "function='0x3'/></source>",
            "{'driver':'nvme','device':'0000:01:1f.3','namespace':2}");
        network("NBD", "<source protocol='nbd' name='export'><host name='::1' port='10810'/></source>",
            "{'driver':'nbd','export':'export','server':{'type':'inet','host':'::1','port':'10810'}}");
        network("NBD over a socket",
            "<source protocol='nbd'><host transport='unix' socket='/n.sock'/></source>",
            "{'driver':'nbd','server':{'type':'unix','path':'/n.sock'}}");
        network("NBD with TLS",
            "<source protocol='nbd' tls='yes' tlsHostname='real'><host name='h' port='1'/></source>",
            "{'driver':'nbd','server':{'type':'inet','host':'h','port':'1'},'tls-creds':'inn-3-tls',"
            "'tls-hostname':'real'}");
        network("iSCSI",
            "<source protocol='iscsi' name='iqn.1992-01.com.example/4'><host name='2001:db8::1' "
            "port='3260'/><initiator><iqn name='iqn.me'/></initiator><auth username='joe'><secret "
            "type='iscsi' usage='its'/></auth></source>",
            "{'driver':'iscsi','portal':'[2001:db8::1]:3260','target':'iqn.1992-01.com.example','lun':4,"
            "'transport':'tcp','user':'joe','password-secret':'inn-3-auth','initiator-name':'iqn.me'}");
        network("Ceph",
            "<source protocol='rbd' name='pool/im/age'><host name='a' port='1'/><host name='b' "
            "port='2'/><snapshot name='s'/><config file='/c.conf'/><auth username='admin'><secret "
            "type='ceph' uuid='5f3f9a4e-1111-4222-8333-000000000001'/></auth></source>",
            "{'driver':'rbd','pool':'pool','image':'im/age','snapshot':'s','conf':'/c.conf',"
            "'server':[{'host':'a','port':'1'},{'host':'b','port':'2'}],'user':'admin',"
            "'auth-client-required':['cephx','none'],'key-secret':'inn-3-auth'}");
        network("Gluster",
            "<source protocol='gluster' name='vol/d/i.img'><host name='g' port='24007'/><host "
            "transport='unix' socket='/g.sock'/></source>",
            "{'driver':'gluster','volume':'vol','path':'d/i.img','server':[{'type':'inet','host':'g',"
            "'port':'24007'},{'type':'unix','path':'/g.sock'}]}");
        network("HTTPS",
            "<source protocol='https' name='i m.iso' query='a=1&amp;b=2'><host name='h' port='8443'/><ssl "
            "verify='no'/><cookies><cookie name='c'>v</cookie></cookies><readahead size='9'/><timeout "
            "seconds='7'/></source>",
            "{'driver':'https','url':'https://h:8443/i%20m.iso?a=1&b=2','sslverify':false,"
            "'cookie-secret':'inn-3-cookies','timeout':7,'readahead':9}");
        network("FTP", "<source protocol='ftp' name='/a/b.iso'><host name='h' port='21'/></source>",
            "{'driver':'ftp','url':'ftp://h:21/a/b.iso'}");
        network("ssh", "<source protocol='ssh' name='/a/b.img'><host name='h' port='22'/></source>",
            "{'driver':'ssh','path':'/a/b.img','server':{'host':'h','port':'22'}}");
        network("NFS",
            "<source protocol='nfs' name='/a'><host name='h'/><identity user='+7' group='root'/></source>",
            "{'driver':'nfs','path':'/a','server':{'type':'inet','host':'h'},'user':7,'group':0}");
    }
    void everySourceBecomesItsNode()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, content);
        QFETCH(QJsonObject, node);
        HostState host = sampleHost();
        host.cdromDrives.insert(QStringLiteral("/dev/sr0"));
        const auto nodes = blockNodes(diskOf(head, content), 3, host);
        QVERIFY2(nodes.has_value(), nodes ? "" : qPrintable(nodes.error().message));
        QCOMPARE(nodes->size(), 2U);
        QCOMPARE(ownProperties(nodes->front()), node);
        QCOMPARE(nodes->back().value(u"file"), nodes->front().value(u"node-name"));
    }

    void chainIsBuiltFromItsEnd()
    {
        const config::DiskConfig disk = diskOf("type='file'",
            "<driver name='qemu' type='qcow2' cache='none' discard='unmap' detect_zeroes='on'/><source "
            "file='/top'/><backingStore type='network'><format type='qcow2'/><source protocol='nbd' "
            "name='e'><host name='h' port='1'/><slices><slice type='storage' offset='10' "
            "size='20'/></slices></source><backingStore type='file'><format type='raw'/><source "
            "file='/base'/></backingStore></backingStore>");
        const auto nodes = blockNodes(disk, 7);
        QVERIFY(nodes.has_value());
        QStringList names;
        for (const QJsonObject &node : *nodes) {
            names << node.value(u"node-name").toString();
            QVERIFY(node.value(u"cache").isObject());
        }
        QCOMPARE(names,
            (QStringList { QStringLiteral("inn-7-2-storage"), QStringLiteral("inn-7-2-format"),
                QStringLiteral("inn-7-1-storage"), QStringLiteral("inn-7-1-slice"),
                QStringLiteral("inn-7-1-format"), QStringLiteral("inn-7-storage"),
                QStringLiteral("inn-7-format") }));
        QCOMPARE((*nodes)[4].value(u"backing").toString(), QStringLiteral("inn-7-2-format"));
        QCOMPARE((*nodes)[4].value(u"file").toString(), QStringLiteral("inn-7-1-slice"));
        QCOMPARE((*nodes)[4].value(u"read-only").toBool(), true);
        QVERIFY(!(*nodes)[4].contains(u"detect-zeroes"));
        QCOMPARE((*nodes)[6].value(u"backing").toString(), QStringLiteral("inn-7-1-format"));
        QCOMPARE((*nodes)[6].value(u"read-only").toBool(), false);
        QCOMPARE((*nodes)[6].value(u"detect-zeroes").toString(), QStringLiteral("on"));
    }
    void endedChainIsSaid()
    {
        const QByteArray source = "<driver name='qemu' type='qcow2'/><source file='/top'/>";
        const auto ended = blockNodes(diskOf("type='file'", source + "<backingStore/>"), 1);
        QVERIFY(ended.has_value() && ended->back().value(u"backing").isNull());
        const auto open = blockNodes(diskOf("type='file'", source), 1);
        QVERIFY(open.has_value() && !open->back().contains(u"backing"));
    }
    void rawImageCannotBuildOnAnother()
    {
        const auto nodes = blockNodes(diskOf("type='file'",
                                          "<driver name='qemu' type='raw'/><source "
                                          "file='/top'/><backingStore type='file'><format "
                                          "type='raw'/><source file='/b'/></backingStore>"),
            1);
        QVERIFY(!nodes.has_value());
        QVERIFY(nodes.error().message.contains(u"vda"));
    }

    void encryptionUsesASecretFromAFile_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("cipher");
        QTest::addColumn<QJsonObject>("expected");
        QTest::newRow("LUKS") << QByteArray("raw") << QByteArray("luks")
                              << json("{'driver':'luks','key-secret':'inn-2-encryption'}");
        QTest::newRow("qcow2 with LUKS")
            << QByteArray("qcow2") << QByteArray("luks")
            << json("{'driver':'qcow2','encrypt':{'format':'luks','key-secret':'inn-2-encryption'}}");
        QTest::newRow("old qcow2") << QByteArray("qcow2") << QByteArray("qcow")
                                   << json("{'driver':'qcow2','encrypt':{'format':'aes',"
                                           "'key-secret':'inn-2-encryption'}}");
    }
    void encryptionUsesASecretFromAFile()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, cipher);
        QFETCH(QJsonObject, expected);
        const config::DiskConfig disk = diskOf("type='file'",
            "<driver name='qemu' type='" + format + "'/><source file='/e'><encryption format='" + cipher
                + "'><secret type='passphrase' "
                  "uuid='5f3f9a4e-1111-4222-8333-000000000009'/></encryption></source>");
        const auto nodes = blockNodes(disk, 2, sampleHost());
        QVERIFY2(nodes.has_value(), nodes ? "" : qPrintable(nodes.error().message));
        for (auto property = expected.begin(); property != expected.end(); ++property)
            QCOMPARE(nodes->back().value(property.key()), property.value());
        const auto objects = blockNodeObjects(disk, 2, sampleHost());
        QVERIFY(objects.has_value());
        QCOMPARE(objects->size(), 1U);
        const auto needs = secretsOf(disk, 2, sampleHost());
        QCOMPARE(needs.size(), 1U);
        QCOMPARE(objects->front(),
            QJsonObject({ { QStringLiteral("qom-type"), QStringLiteral("secret") },
                { QStringLiteral("id"), QStringLiteral("inn-2-encryption") },
                { QStringLiteral("file"), needs.front().file } }));
        QVERIFY(needs.front().file.startsWith(QStringLiteral("/run/inn/g/")));
        QCOMPARE(needs.front().uuid->toString(QUuid::WithoutBraces),
            QStringLiteral("5f3f9a4e-1111-4222-8333-000000000009"));
        QVERIFY(!needs.front().value);
    }
    void cookiesAreNotOnTheCommandLine()
    {
        const config::DiskConfig disk = diskOf("type='network'",
            "<source protocol='http' name='i'><host name='h' port='80'/><cookies><cookie "
            "name='a'>1</cookie><cookie name='b'>secret</cookie></cookies></source>");
        const auto needs = secretsOf(disk, 2, sampleHost());
        QCOMPARE(needs.size(), 1U);
        QCOMPARE(needs.front().value, std::optional(QByteArray("a=1; b=secret")));
        const auto objects = blockNodeObjects(disk, 2, sampleHost());
        const auto nodes = blockNodes(disk, 2, sampleHost());
        QVERIFY(objects.has_value() && nodes.has_value());
        for (const auto *list : { &*objects, &*nodes }) {
            for (const QJsonObject &object : *list)
                QVERIFY(!QJsonDocument(object).toJson().contains("b=secret"));
        }
    }

    void wrongSourcesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("source");
        const auto row
            = [](const char *name, const char *source) { QTest::newRow(name) << QByteArray(source); };
        row("NBD on two hosts",
            "<source protocol='nbd'><host name='a' port='1'/><host name='b' port='1'/></source>");
        row("iSCSI unit", "<source protocol='iscsi' name='iqn/x'><host name='a' port='1'/></source>");
        row("Ceph without pool", "<source protocol='rbd' name='image'><host name='a' port='1'/></source>");
        row("ssh over a socket",
            "<source protocol='ssh' name='/a'><host transport='unix' socket='/s'/></source>");
        row("NFS of nobody",
            "<source protocol='nfs' name='/a'><host name='h'/><identity user='no such user' "
            "group='+1'/></source>");
    }
    void wrongSourcesAreNamed()
    {
        QFETCH(QByteArray, source);
        const auto nodes = blockNodes(diskOf("type='network'", source), 1);
        QVERIFY(!nodes.has_value());
        QVERIFY2(nodes.error().message.contains(u"vda"), qPrintable(nodes.error().message));
    }

    void limitsAreThoseOfTheDocument()
    {
        config::DiskConfig disk = diskOf("type='file'",
            "<source file='/a'/><iotune><read_bytes_sec>1000</read_bytes_sec><write_iops_sec>5"
            "</write_iops_sec><write_iops_sec_max>9</write_iops_sec_max><write_iops_sec_max_length>2"
            "</write_iops_sec_max_length><size_iops_sec>4096</size_iops_sec><group_name>g</group_name>"
            "</iotune>");
        disk.alias = QStringLiteral("virtio-disk0");
        QCOMPARE(throttleArguments(disk),
            json("{'id':'/machine/peripheral/virtio-disk0/virtio-backend','bps':0,'bps_rd':1000,"
                 "'bps_wr':0,'iops':0,'iops_rd':0,'iops_wr':5,'iops_wr_max':9,'iops_wr_max_length':2,"
                 "'iops_size':4096,'group':'g'}"));
    }
};

QTEST_GUILESS_MAIN(TestStorageArguments)
#include "tst_storagearguments.moc"
