#include "backend/config/domain/domainconfig.h"
#include "backend/config/macaddress.h"

#include <QRegularExpression>
#include <QTest>

using namespace inn;
using namespace inn::config;

// Each row was tried with libvirt 9.0's test driver, except where the name says otherwise.
class TestDomainRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path"); // empty: no error
        QTest::addColumn<int>("code");
        const auto document = [](const char *name, const QByteArray &head, const QByteArray &os,
                                  const QByteArray &devices, const char *path, int code = 27) {
            const QByteArray text = "<domain type='test'>\n" + head + "<os>"
                + (os.isNull() ? "<type>hvm</type>" : os) + "</os>\n<devices>" + devices
                + "</devices></domain>";
            QTest::newRow(name) << text << QString::fromLatin1(path) << code;
        };
        const QByteArray base = "<name>x</name><memory>1024</memory>";
        const auto head = [&](const char *name, const QByteArray &text, const char *path, int code = 27) {
            document(name, text, {}, {}, path, code);
        };
        const auto device = [&](const char *name, const QByteArray &text, const char *path, int code = 27) {
            document(name, base, {}, text, path, code);
        };
        head("a name and memory are enough", base, "");
        head("no name", "<memory>1024</memory>", "/domain", 21);
        head("an empty name", "<name/><memory>1024</memory>", "/domain", 21);
        head("a name with a slash", "<name>a/b</name><memory>1</memory>", "/domain/name");
        head("no memory", "<name>x</name>", "/domain");
        head("memory of nothing", "<name>x</name><memory>0</memory>", "/domain/memory");
        head("memory in NUMA cells",
            "<name>x</name><cpu><numa><cell id='0' cpus='0' memory='1'/></numa></cpu>", "");
        head("unreadable memory is told once", "<name>x</name><memory>a</memory>", "/domain/memory");
        head("more memory now than at all is only a warning", base + "<currentMemory>2048</currentMemory>",
            "");
        head("no processors", base + "<vcpu>0</vcpu>", "/domain/vcpu", 1);
        head("minus one processors", base + "<vcpu>-1</vcpu>", "/domain/vcpu");
        head("an empty number of processors", base + "<vcpu/>", "/domain/vcpu");
        head("16384 processors", base + "<vcpu>16384</vcpu>", "");
        head("16385 processors (ours)", base + "<vcpu>16385</vcpu>", "/domain/vcpu", 67);
        head("more processors at boot than at all", base + "<vcpu current='3'>2</vcpu>",
            "/domain/vcpu/@current", 67);
        head("a malformed UUID", base + "<uuid>123</uuid>", "/domain/uuid", 1);
        head("a UUID without hyphens", base + "<uuid>3e1c7c5b3f2e4c5c9a400b8fd3f1a9d2</uuid>", "");
        head("a title of two lines", base + "<title>a\nb</title>", "/domain/title");
        head("a timer without a name", base + "<clock offset='utc'><timer tickpolicy='catchup'/></clock>",
            "/domain/clock/timer/@name");
        head("a CPU feature without a name",
            base + "<cpu mode='host-model'><feature policy='require'/></cpu>", "/domain/cpu/feature/@name");
        head("a CPU feature twice",
            base + "<cpu mode='host-model'><feature name='a'/><feature name='a'/></cpu>",
            "/domain/cpu/feature[2]/@name");
        head("a topology of zero sockets", base + "<cpu><topology sockets='0' cores='1' threads='1'/></cpu>",
            "/domain/cpu/topology/@sockets");
        head("half a topology", base + "<cpu><topology sockets='1' cores='1'/></cpu>",
            "/domain/cpu/topology/@threads");
        document("no operating system type", base, "", {}, "/domain/os");
        document("boot order and boot devices", base, "<type>hvm</type><boot dev='hd'/>",
            "<interface type='user'><boot order='1'/></interface>", "/domain/os/boot", 67);

        const QByteArray source = "<source file='/a'/>";
        device(
            "a disk without a target", "<disk type='file'>" + source + "</disk>", "/domain/devices/disk", 20);
        device("a disk of an unknown name", "<disk>" + source + "<target dev='foo'/></disk>",
            "/domain/devices/disk/target/@dev");
        device("a target twice",
            "<disk>" + source + "<target dev='vda'/></disk><disk>" + source + "<target dev='vda'/></disk>",
            "/domain/devices/disk[2]/target/@dev");
        device("a disk without a source", "<disk type='file'><target dev='vda'/></disk>",
            "/domain/devices/disk", 19);
        device("a cdrom without a source is an empty drive",
            "<disk type='file' device='cdrom'><target dev='hda' bus='ide'/></disk>", "");
        device("a pool without a volume", "<disk type='volume'><source pool='a'/><target dev='vda'/></disk>",
            "/domain/devices/disk/source");
        device("a network disk without a name",
            "<disk type='network'><source protocol='rbd'/><target dev='vda'/></disk>",
            "/domain/devices/disk/source");
        device("a file passed through as lun",
            "<disk type='file' device='lun'>" + source + "<target dev='sda' bus='scsi'/></disk>",
            "/domain/devices/disk/@device", 67);
        device("a floppy on virtio",
            "<disk device='floppy'>" + source + "<target dev='vda' bus='virtio'/></disk>",
            "/domain/devices/disk/target/@bus", 1);
        device("a boot order of zero", "<disk>" + source + "<target dev='vda'/><boot order='0'/></disk>",
            "/domain/devices/disk/boot/@order");
        device("a boot order twice",
            "<disk>" + source
                + "<target dev='vda'/><boot order='1'/></disk><interface type='user'><boot "
                  "order='1'/></interface>",
            "/domain/devices/interface/boot/@order", 67);
        device("a user's alias twice",
            "<disk>" + source
                + "<target dev='vda'/><alias name='ua-a'/></disk><input type='tablet'><alias "
                  "name='ua-a'/></input>",
            "/domain/devices/input/alias/@name", 67);
        device("libvirt's own alias twice is replaced at start",
            "<input type='mouse'><alias name='a'/></input><input type='tablet'><alias name='a'/></input>",
            "");
        device("two disks at one drive address",
            "<disk>" + source + "<target dev='sda' bus='scsi'/><address type='drive' unit='0'/></disk><disk>"
                + source + "<target dev='sdb' bus='scsi'/><address type='drive' unit='0'/></disk>",
            "/domain/devices/disk[2]/address", 67);
        device("a network interface without a network", "<interface type='network'/>",
            "/domain/devices/interface/source");
        device("a bridged interface without a bridge", "<interface type='bridge'/>",
            "/domain/devices/interface/source");
        device("a direct interface without a device", "<interface type='direct'/>",
            "/domain/devices/interface/source");
        device("half a hardware address", "<interface type='user'><mac address='52:54'/></interface>",
            "/domain/devices/interface/mac/@address");
        device("a group's hardware address",
            "<interface type='user'><mac address='53:54:00:00:00:01'/></interface>",
            "/domain/devices/interface/mac/@address");
        device("a hardware address twice is only a warning",
            "<interface type='user'><mac address='52:54:00:00:00:01'/></interface><interface "
            "type='user'><mac "
            "address='52:54:00:00:00:01'/></interface>",
            "");
        device("a controller twice", "<controller type='scsi' index='0'/><controller type='scsi' index='0'/>",
            "/domain/devices/controller[2]/@index");
        device("USB 2 companions share an index",
            "<controller type='usb' index='0' model='ich9-ehci1'/><controller type='usb' index='0' "
            "model='ich9-uhci1'/>",
            "");
        device("a PCI slot of 32", "<interface type='user'><address type='pci' slot='0x20'/></interface>",
            "/domain/devices/interface/address/@slot");
        device("a PCI address twice (QEMU's)",
            "<interface type='user'><address type='pci' slot='3'/></interface><sound model='ich9'><address "
            "type='pci' "
            "slot='0x03'/></sound>",
            "/domain/devices/sound/address");
        device("a display without a type", "<graphics/>", "/domain/devices/graphics/@type");
        device("a port beyond all is found at start", "<graphics type='vnc' port='70000'/>", "");
        device("a serial port without a type", "<serial/>", "");
        device("a channel without a target type", "<channel type='unix'/>", "/domain/devices/channel/target");
        device("an input device without a type", "<input bus='usb'/>", "/domain/devices/input", 1);
        device("a graphics card without a model", "<video/>", "");
        device("a random number generator without a model", "<rng><backend model='random'/></rng>",
            "/domain/devices/rng");
        device("a random number generator without a backend", "<rng model='virtio'/>", "/domain/devices/rng");
        device("a watchdog without a model", "<watchdog/>", "/domain/devices/watchdog", 1);
        device("a memory balloon without a model", "<memballoon/>", "/domain/devices/memballoon/@model");
        device("a sound card without a model", "<sound/>", "/domain/devices/sound/@model");
        device("a TPM without a backend", "<tpm model='tpm-crb'/>", "/domain/devices/tpm");
        QTest::newRow("no hypervisor") << QByteArray("<domain>" + base + "<os><type>hvm</type></os></domain>")
                                       << QStringLiteral("/domain") << 1;
        QTest::newRow("a topology of other processors (QEMU's)") << QByteArray("<domain type='kvm'>" + base
            + "<vcpu>4</vcpu><os><type>hvm</type></os><cpu><topology sockets='1' cores='2' "
              "threads='1'/></cpu></domain>") << QStringLiteral("/domain/cpu/topology")
                                                                 << 67;
    }

    void rules()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, path);
        QFETCH(const int, code);
        xml::Issues errors;
        for (const xml::Issue &issue : checkDomainText(text)) {
            if (issue.severity == xml::Severity::Error)
                errors.push_back(issue);
        }
        if (path.isEmpty()) {
            QVERIFY2(errors.empty(), errors.empty() ? "" : qPrintable(errors[0].path + errors[0].message));
            return;
        }
        QCOMPARE(errors.size(), 1U);
        QCOMPARE(errors[0].path, path);
        QCOMPARE(errors[0].libvirtCode, code);
        QVERIFY(errors[0].line > 0 && errors[0].column > 0);
        QVERIFY2(errors[0].message.endsWith(u'.') && !errors[0].message.contains(u'%'),
            qPrintable(errors[0].message));
    }

    void aValueThatStandsNowhereIsCheckedToo()
    {
        DomainConfig config;
        config.disks.resize(2);
        const xml::Issues issues = checkDomain(config);
        QVERIFY(std::any_of(issues.begin(), issues.end(), [](const xml::Issue &issue) {
            return issue.path == u"/domain/devices/disk[2]" && issue.line == 0 && issue.libvirtCode == 20;
        }));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part"); // empty: fine
        const auto row = [](const char *title, const QString &name, const char *part) {
            QTest::newRow(title) << name << QString::fromUtf8(part);
        };
        row("plain", QStringLiteral("web-01"), "");
        row("spaces inside", QStringLiteral("my machine"), "");
        row("Unicode", QStringLiteral("Größe 漢字 🐧"), "");
        row("a leading dot", QStringLiteral(".hidden"), "");
        row("200 bytes", QString(200, u'x'), "");
        row("empty", QString(), "no name");
        row("only white space", QStringLiteral(" \t"), "white space");
        row("a slash", QStringLiteral("a/b"), "“/”");
        row("a line break", QStringLiteral("a\nb"), "line break");
        row("a control character", QStringLiteral("a\u0007b"), "control");
        row("300 characters", QString(300, u'x'), "too long");
        row("201 bytes in 67 characters", QString(67, u'漢'), "too long");
        row("this folder", QStringLiteral("."), "cannot be a name");
        row("the folder above", QStringLiteral(".."), "cannot be a name");
    }

    void names()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, part);
        const QString problem = domainNameProblem(name);
        QVERIFY2(part.isEmpty() ? problem.isEmpty() : problem.contains(part), qPrintable(problem));
        QVERIFY(problem.size() < 200);
    }

    void hardwareAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QStringLiteral("52:54:00:12:34:56") << true;
        QTest::newRow("short pairs") << QStringLiteral("52:54:0:1:2:3") << true;
        QTest::newRow("upper case") << QStringLiteral("52:54:00:AB:CD:EF") << true;
        QTest::newRow("hyphens") << QStringLiteral("52-54-00-12-34-56") << false;
        QTest::newRow("seven pairs") << QStringLiteral("52:54:00:12:34:56:78") << false;
        QTest::newRow("signs") << QStringLiteral("52:+4:00:12:34:56") << false;
        QTest::newRow("no digits") << QStringLiteral("52:54:00:12:34:gg") << false;
        QTest::newRow("a group") << QStringLiteral("01:00:5e:00:00:01") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void hardwareAddresses()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, valid);
        QCOMPARE(macAddressProblem(text).isEmpty(), valid);
    }
};

QTEST_GUILESS_MAIN(TestDomainRules)
#include "tst_domainrules.moc"
