// Storage pools and volumes: what is refused, with libvirt's code, and what a definition makes of them.
#include "backend/config/capabilities/poolcapabilities.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/config/storage/storagetype.h"
#include "backend/xml/normalizer.h"

#include <QTest>

#include <algorithm>

using namespace inn;
using namespace inn::config;

namespace {

QList<int> codes(const xml::Issues &issues)
{
    QList<int> result;
    for (const xml::Issue &issue : issues) {
        if (issue.severity == xml::Severity::Error)
            result.push_back(issue.libvirtCode);
    }
    return result;
}

QList<int> poolCodes(const QByteArray &text)
{
    xml::Issues issues;
    const auto pool = readPool(text, &issues);
    if (!pool)
        return { -1 };
    const xml::Issues rules = checkPool(*pool);
    issues.insert(issues.end(), rules.begin(), rules.end());
    return codes(issues);
}

QByteArray pool(const char *type, const QByteArray &content)
{
    return QByteArray("<pool type='") + type + "'><name>p</name>" + content + "</pool>";
}

QByteArray poolNormal(const QByteArray &text)
{
    PoolConfig config = *readPool(text);
    applyPoolDefaults(config);
    config.uuid.reset();
    return xml::writeNormalized(poolType(), &config, xml::Unknown::Dropped);
}

const QByteArray kTarget = "<target><path>/t</path></target>";

} // namespace

class StorageConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poolsAreAcceptedOrRefusedWithLibvirtsCode_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code"); // 0: accepted
        const auto row = [](const char *name, const char *type, const QByteArray &content, int code) {
            QTest::newRow(name) << pool(type, content) << code;
        };
        row("folder", "dir", kTarget, 0);
        row("unknown type", "cloud", kTarget, 27);
        row("no target", "dir", "", 27);
        row("relative target", "dir", "<target><path>a/b</path></target>", 0);
        row("mode", "dir", "<target><path>/t</path><permissions><mode>0777</mode></permissions></target>", 0);
        row("setuid mode", "dir",
            "<target><path>/t</path><permissions><mode>4755</mode></permissions></target>", 27);
        row("empty owner", "dir", "<target><path>/t</path><permissions><owner/></permissions></target>", 27);
        row("owner -2", "dir", "<target><path>/t</path><permissions><owner>-2</owner></permissions></target>",
            27);
        row("empty uuid", "dir", "<uuid/>" + kTarget, 0);
        row("bad uuid", "dir", "<uuid>7</uuid>" + kTarget, 27);
        row("unreadable size", "dir", "<capacity unit='parsec'>x</capacity>" + kTarget, 0);
        row("cow of a folder", "dir", "<features><cow state='no'/></features>" + kTarget, 0);
        row("cow of mpath", "mpath", "<features><cow state='no'/></features>" + kTarget, 3);
        row("fs without device", "fs", "<source><format type='ext4'/></source>" + kTarget, 27);
        row("fs format", "fs", "<source><device path='/d'/><format type='ntfs'/></source>" + kTarget, 67);
        row("format of a folder", "dir", "<source><format type='ntfs'/></source>" + kTarget, 0);
        row("NFS version", "netfs",
            "<source><host name='h'/><dir path='/d'/><protocol ver='4.1'/></source>" + kTarget, 0);
        row("NFS version twice", "netfs",
            "<source><host name='h'/><dir path='/d'/><protocol ver='3,4'/></source>" + kTarget, 35);
        row("NFS version of CIFS", "netfs",
            "<source><host name='h'/><dir path='/d'/><format type='cifs'/><protocol ver='3'/></source>"
                + kTarget,
            67);
        row("netfs without host", "netfs", "<source><dir path='/d'/></source>" + kTarget, 27);
        row("netfs without folder", "netfs", "<source><host name='h'/></source>" + kTarget, 27);
        row("host without name", "netfs", "<source><host port='1'/><dir path='/d'/></source>" + kTarget, 27);
        row("host with wrong port", "netfs",
            "<source><host name='h' port='x'/><dir path='/d'/></source>" + kTarget, 27);
        row("gluster has a usual folder", "gluster", "<source><host name='h'/><name>n</name></source>", 0);
        row("rbd without source name", "rbd", "<source><host name='h'/></source>", 27);
        row("login without type", "iscsi",
            "<source><host name='h'/><auth username='u'><secret usage='s'/></auth></source>" + kTarget, 67);
        row("login without user", "iscsi",
            "<source><host name='h'/><auth type='chap'><secret usage='s'/></auth></source>" + kTarget, 27);
        row("secret named twice", "iscsi",
            "<source><host name='h'/><auth type='chap' username='u'><secret usage='s' "
            "uuid='2ec115d7-3a88-3ceb-bc12-0ac909a6fd87'/></auth></source>"
                + kTarget,
            27);
        row("direct iSCSI without initiator", "iscsi-direct",
            "<source><host name='h'/><device path='iqn.x'/></source>", 67);
        row("adapter missing", "scsi", kTarget, 27);
        row("adapter with name only", "scsi", "<source><adapter name='host2'/></source>" + kTarget, 0);
        row("adapter with name and address", "scsi",
            "<source><adapter type='scsi_host' name='host2'><parentaddr unique_id='1'><address bus='1' "
            "slot='2'/></parentaddr></adapter></source>"
                + kTarget,
            27);
        row("adapter address without number", "scsi",
            "<source><adapter type='scsi_host'><parentaddr><address bus='1' "
            "slot='2'/></parentaddr></adapter></source>"
                + kTarget,
            27);
        row("fabric without names", "scsi", "<source><adapter type='fc_host'/></source>" + kTarget, 27);
        row("fabric with a wrong name", "scsi",
            "<source><adapter type='fc_host' wwnn='20000000c9831b4b' wwpn='xyz'/></source>" + kTarget, 1);
        row("half a parent", "scsi",
            "<source><adapter type='fc_host' wwnn='20000000c9831b4b' wwpn='0x10000000c9831b4b' "
            "parent_wwnn='20000000c9831b4b'/></source>"
                + kTarget,
            27);
        row("refresh", "dir", kTarget + "<refresh><volume allocation='capacity'/></refresh>", 0);
        row("unknown refresh", "dir", kTarget + "<refresh><volume allocation='often'/></refresh>", 67);
        row("mount option without name", "netfs",
            "<source><host name='h'/><dir path='/d'/></source>" + kTarget
                + "<f:mount_opts "
                  "xmlns:f='http://libvirt.org/schemas/storagepool/fs/1.0'><f:option/></f:mount_opts>",
            27);
        QTest::newRow("name from the source")
            << QByteArray("<pool type='zfs'><source><name>tank</name></source></pool>") << 0;
        QTest::newRow("no name") << QByteArray("<pool type='dir'><target><path>/t</path></target></pool>")
                                 << 27;
        QTest::newRow("name with a slash")
            << QByteArray("<pool type='dir'><name>a/b</name><target><path>/t</path></target></pool>") << 27;
    }
    void poolsAreAcceptedOrRefusedWithLibvirtsCode()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, code);
        const QList<int> found = poolCodes(text);
        if (code == 0)
            QCOMPARE(found, QList<int>());
        else
            QVERIFY2(found.contains(code), qPrintable(QString::number(found.value(0))));
    }

    void aDefinedPoolHasWhatItsTypeHas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("inside"); // of the normal form, behind the sizes
        QTest::newRow("a folder has an empty source and a clean path")
            << pool("dir",
                   "<source><host name='h'/><name>x</name></source><target><path>/a//b/</path></target>")
            << QByteArray("  <source/>\n  <target>\n    <path>/a/b</path>\n  </target>\n");
        QTest::newRow("a volume group has its own path")
            << pool("logical", "<source><name>vg</name></source><target><path>/elsewhere</path></target>")
            << QByteArray("  <source>\n    <name>vg</name>\n    <format type='lvm2'/>\n  </source>\n"
                          "  <target>\n    <path>/dev/vg</path>\n  </target>\n");
        QTest::newRow("a network pool has no target")
            << pool("gluster", "<source><host name='h' port='0'/></source><target><path>/t</path></target>")
            << QByteArray("  <source>\n    <host name='h'/>\n    <dir path='/'/>\n    <name>p</name>\n"
                          "  </source>\n");
        QTest::newRow("permissions are written in one way")
            << pool("mpath",
                   "<target><path>/dev/mapper</path><permissions><mode>755</mode><owner>4294967295</owner>"
                   "<group>4294967294</group></permissions></target>")
            << QByteArray(
                   "  <source/>\n  <target>\n    <path>/dev/mapper</path>\n    <permissions>\n"
                   "      <mode>0755</mode>\n      <group>-2</group>\n    </permissions>\n  </target>\n");
        QTest::newRow("an adapter of old has a type")
            << pool("scsi", "<source><adapter name='host2' wwnnx='1'/></source>" + kTarget)
            << QByteArray("  <source>\n    <adapter type='scsi_host' name='host2'/>\n  </source>\n"
                          "  <target>\n    <path>/t</path>\n  </target>\n");
    }
    void aDefinedPoolHasWhatItsTypeHas()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, inside);
        const QByteArray normal = poolNormal(text);
        const QByteArray begin = "  <available unit='bytes'>0</available>\n";
        const qsizetype at = normal.indexOf(begin);
        QVERIFY2(at > 0, normal);
        const qsizetype end = normal.lastIndexOf("</pool>");
        QByteArray got = normal.sliced(at + begin.size(), end - at - begin.size());
        got.replace("  <source>\n  </source>\n", "  <source/>\n");
        QCOMPARE(got, inside);
    }

    void aDefinitionGivesAnIdentity()
    {
        PoolConfig config = *readPool(pool("dir", kTarget));
        applyPoolDefaults(config);
        QVERIFY(config.uuid && !config.uuid->isNull());
    }

    void volumesAreAcceptedOrRefusedWithLibvirtsCode_data()
    {
        QTest::addColumn<QString>("poolType");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &type, const QByteArray &content, int code) {
            QTest::newRow(name) << type << content << code;
        };
        const QString dir = QStringLiteral("dir");
        const QByteArray size = "<capacity>1</capacity>";
        row("size alone", dir, size, 0);
        row("no size", dir, "", 27);
        row("empty size", dir, "<capacity/>", 27);
        row("unknown unit", dir, "<capacity unit='parsec'>1</capacity>", 8);
        row("too large", dir, "<capacity unit='EiB'>9</capacity>", 82);
        row("far too large", dir, "<capacity unit='EiB'>99</capacity>", 82);
        row("unknown format", dir, size + "<target><format type='gif'/></target>", 67);
        row("none is no image format", dir, size + "<target><format type='none'/></target>", 67);
        row("partition", QStringLiteral("disk"), size + "<target><format type='linux-lvm'/></target>", 0);
        row("image on a partition", QStringLiteral("disk"), size + "<target><format type='qcow2'/></target>",
            67);
        row("any format of a logical volume", QStringLiteral("logical"),
            size + "<target><format type='gif'/></target>", 0);
        row("raw on a base", dir, size + "<backingStore><path>/b</path></backingStore>", 3);
        row("qcow2 on a base without size", dir,
            "<target><format type='qcow2'/></target><backingStore><path>/b</path></backingStore>", 0);
        row("bad version", dir, size + "<target><format type='qcow2'/><compat>one</compat></target>", 27);
        row("version of another format", dir,
            size + "<target><format type='qed'/><compat>1.1</compat></target>", 67);
        row("unknown feature", dir,
            size + "<target><format type='qcow2'/><features><speed/></features></target>", 67);
        row("new feature of an old version", dir,
            size
                + "<target><format "
                  "type='qcow2'/><compat>0.10</compat><features><lazy_refcounts/></features></target>",
            67);
        row("unknown type", dir, size + "<type/>", 0);
        row("cluster size with an unknown unit", dir,
            size + "<target><clusterSize unit='parsec'>1</clusterSize></target>", 8);
        row("encryption without format", dir, size + "<target><encryption/></target>", 27);
        row("encryption without secret", dir,
            size + "<target><format type='qcow2'/><encryption format='luks'/></target>", 8);
        row("old encryption", dir,
            size
                + "<target><format type='qcow2'/><encryption format='qcow'><secret type='passphrase' "
                  "usage='u'/></encryption></target>",
            67);
        row("name with a slash", dir, "<capacity>1</capacity><name>a/b</name>", 27);
    }
    void volumesAreAcceptedOrRefusedWithLibvirtsCode()
    {
        QFETCH(const QString, poolType);
        QFETCH(const QByteArray, content);
        QFETCH(const int, code);
        const QByteArray name = content.contains("<name>") ? "" : "<name>v</name>";
        xml::Issues issues;
        const auto volume = readVolume("<volume>" + name + content + "</volume>", &issues);
        QVERIFY(volume);
        const xml::Issues rules = checkVolume(*volume, poolType);
        issues.insert(issues.end(), rules.begin(), rules.end());
        const QList<int> found = codes(issues);
        if (code == 0)
            QCOMPARE(found, QList<int>());
        else
            QVERIFY2(found.contains(code), qPrintable(QString::number(found.value(0))));
    }

    void aDefinedVolumeHasFormatSizeAndVersion()
    {
        VolumeConfig volume
            = *readVolume("<volume><name>v</name><capacity unit='k'>2</capacity><target><format "
                          "type='qcow2'/><nocow/><features/></target></volume>");
        applyVolumeDefaults(volume);
        QCOMPARE(volume.type, QStringLiteral("file"));
        QCOMPARE(volume.allocation->count, 2048ULL);
        QCOMPARE(volume.compat, QStringLiteral("1.1"));
        QVERIFY(!volume.nocow);
        VolumeConfig plain = *readVolume("<volume><name>v</name><capacity>1</capacity></volume>");
        applyVolumeDefaults(plain, QStringLiteral("disk"));
        QCOMPARE(plain.format, QStringLiteral("none"));
        applyVolumeDefaults(plain, QStringLiteral("logical"));
        QVERIFY(!plain.format);
    }

    void sourcesAreCheckedForTheirType()
    {
        const auto source = readPoolSource("<source><format type='ext4'/></source>");
        QVERIFY(source);
        QVERIFY(checkPoolSource(*source, QStringLiteral("fs")).empty());
        QCOMPARE(codes(checkPoolSource(*source, QStringLiteral("netfs"))), QList<int> { 67 });
        const auto found = readPoolSources("<sources><source/><source><name>a</name></source></sources>");
        QVERIFY(found);
        QCOMPARE(found->sources.size(), 2U);
        QCOMPARE(found->sources[1].name, QStringLiteral("a"));
    }

    void allTypesOfPoolsAreTold()
    {
        const PoolCapabilitiesConfig all = poolCapabilities({ QStringLiteral("dir"), QStringLiteral("rbd") });
        QCOMPARE(all.pools.size(), 14U);
        const auto find = [&](const char *type) {
            return *std::find_if(all.pools.begin(), all.pools.end(),
                [&](const PoolCapabilityConfig &it) { return it.type == QLatin1String(type); });
        };
        QCOMPARE(find("dir").supported, QStringLiteral("yes"));
        QCOMPARE(find("fs").supported, QStringLiteral("no"));
        QCOMPARE(find("fs").source->defaultFormat, QStringLiteral("auto"));
        QCOMPARE(find("logical").source->defaultFormat, QStringLiteral("lvm2"));
        QVERIFY(!find("logical").volume);
        QVERIFY(find("rbd").volume->enums.at(0).values.empty());
        QCOMPARE(find("disk").volume->enums.at(0).values.back(), QStringLiteral("extended"));
    }
};

QTEST_GUILESS_MAIN(StorageConfigTest)
#include "tst_storageconfig.moc"
