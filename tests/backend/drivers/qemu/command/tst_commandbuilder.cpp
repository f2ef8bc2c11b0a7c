#include "tests/backend/drivers/qemu/command/documents.h"

#include <QTest>

using namespace inn;
using namespace inn::qemu;

namespace {

HostState sampleHost()
{
    HostState host;
    host.paths.folder = QStringLiteral("/run/inn/1-guest");
    host.paths.logFolder = QStringLiteral("/var/log/inn");
    host.kvm.state = KvmStatus::State::Works;
    host.monitorFd = 20;
    NicBackend tap;
    tap.kind = NicBackend::Kind::Tap;
    tap.tapFds = { 30 };
    host.nics[QStringLiteral("net9")] = tap;
    return host;
}

// The documents of taps.xml have NICs that need the host.
HostState hostFor(const QString &name)
{
    HostState host = sampleHost();
    if (name != u"q35-taps")
        return host;
    NicBackend tap;
    tap.kind = NicBackend::Kind::Tap;
    tap.tapFds = { 31 };
    host.nics[QStringLiteral("net0")] = tap;
    tap.tapFds = { 32, 33 };
    tap.vhostFds = { 34, 35 };
    host.nics[QStringLiteral("net1")] = tap;
    tap.tapFds = { 36 };
    tap.vhostFds.clear();
    host.nics[QStringLiteral("net2")] = tap;
    NicBackend passt;
    passt.kind = NicBackend::Kind::Stream;
    passt.socketPath = QStringLiteral("/run/inn/1-guest/passt,0.sock");
    host.nics[QStringLiteral("net3")] = passt;
    return host;
}

// Where every device stands, one line each, sorted.
QStringList places(const config::DomainConfig &domain)
{
    QStringList lines;
    const auto place = [](const std::optional<config::AddressConfig> &address) {
        if (!address)
            return QStringLiteral("nowhere");
        const auto number = [](const std::optional<unsigned> &value) {
            return value ? QString::number(*value, 16) : QStringLiteral("-");
        };
        return QStringList { address->type.value_or(QString()), number(address->bus), number(address->slot),
            number(address->function), number(address->controller), number(address->target),
            number(address->unit), address->port.value_or(QString()),
            address->multifunction.value_or(QString()) }
            .join(u' ');
    };
    for (const auto &device : domain.controllers) {
        lines << QStringLiteral("controller %1 %2 %3 chassis %4 port %5 at %6")
                     .arg(device.type.value_or(QString()))
                     .arg(device.index.value_or(99))
                     .arg(device.model.value_or(QString()),
                         device.targetChassis ? QString::number(*device.targetChassis) : QString(),
                         device.targetPort ? QStringLiteral("0x%1").arg(*device.targetPort, 0, 16)
                                           : QString(),
                         place(device.address));
    }
    for (const auto &device : domain.disks) {
        lines << QStringLiteral("disk %1 %2 %3 at %4")
                     .arg(device.targetDev.value_or(QString()), device.bus.value_or(QString()),
                         device.driverType.value_or(QString()), place(device.address));
    }
    for (const auto &device : domain.interfaces)
        lines << QStringLiteral("nic %1 %2 at %3").arg(*device.mac, *device.model, place(device.address));
    for (const auto &device : domain.inputs)
        lines << QStringLiteral("input %1 %2 at %3").arg(*device.type, *device.bus, place(device.address));
    for (const auto &device : domain.videos) {
        lines << QStringLiteral("video %1 %2 %3 at %4")
                     .arg(*device.model)
                     .arg(device.vram.value_or(0))
                     .arg(device.primary.value_or(QString()), place(device.address));
    }
    for (const auto &device : domain.sounds)
        lines << QStringLiteral("sound %1 at %2").arg(*device.model, place(device.address));
    for (const auto &device : domain.watchdogs)
        lines << QStringLiteral("watchdog %1 %2 at %3")
                     .arg(*device.model, *device.action, place(device.address));
    for (const auto &device : domain.rngs)
        lines << QStringLiteral("rng %1 at %2").arg(*device.model, place(device.address));
    if (domain.balloon)
        lines
            << QStringLiteral("balloon %1 at %2").arg(*domain.balloon->model, place(domain.balloon->address));
    const auto ports = [&](const QString &kind, const std::vector<config::CharacterDeviceConfig> &devices) {
        for (const auto &device : devices) {
            lines << QStringLiteral("%1 %2 %3 %4 at %5")
                         .arg(kind, device.type.value_or(QString()), device.targetType.value_or(QString()))
                         .arg(int(device.targetPort.value_or(99)))
                         .arg(place(device.address));
        }
    };
    ports(QStringLiteral("serial"), domain.serials);
    ports(QStringLiteral("console"), domain.consoles);
    ports(QStringLiteral("channel"), domain.channels);
    for (const auto &device : domain.graphics) {
        lines << QStringLiteral("graphics %1 %2 %3 listens %4")
                     .arg(*device.type)
                     .arg(device.port.value_or(0))
                     .arg(device.autoport.value_or(QString()))
                     .arg(device.listens.empty() ? QString()
                                                 : device.listens.front().type.value_or(QString()));
    }
    lines << QStringLiteral("machine %1 cpu %2 %3 %4 boot %5 clock %6 crash %7")
                 .arg(*domain.os.machine, domain.cpu->mode.value_or(QString()),
                     domain.cpu->model.value_or(QString()), domain.cpu->check.value_or(QString()))
                 .arg(domain.os.boot.size())
                 .arg(*domain.clockOffset, *domain.onCrash);
    lines.sort();
    return lines;
}

} // namespace

class TestCommandBuilder : public QObject
{
    Q_OBJECT

private:
    QemuCapabilities m_capabilities = test::sampleCapabilities();

    Result<CommandSpec> build(const QByteArray &xml, const HostState &host) const
    {
        TRY_ASSIGN(
            const auto live, test::liveDomain(xml, m_capabilities, QStringLiteral("/var/lib/inn/nvram")));
        return buildCommand(live, m_capabilities, host);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_capabilities.machines.empty());
        QVERIFY(test::argvCases().size() >= 16);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void commandLineIsAsKept_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : test::argvCases())
            QTest::newRow(qPrintable(name)) << name;
    }
    void commandLineIsAsKept()
    {
        QFETCH(QString, name);
        const auto command
            = build(test::readFile(test::argvFolder() + u'/' + name + QStringLiteral(".xml")), hostFor(name));
        QVERIFY2(command.has_value(), command ? "" : qPrintable(command.error().fullText()));
        QString actual = command->program + u'\n';
        for (const QString &argument : command->arguments)
            actual += (argument.startsWith(u'-') ? QString() : QStringLiteral("  ")) + argument + u'\n';
        const QString path = test::argvFolder() + u'/' + name + QStringLiteral(".args");
        if (qEnvironmentVariableIntValue("VM_TEST_REGENERATE")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual.toUtf8());
        }
        QCOMPARE(actual, QString::fromUtf8(test::readFile(path)));
    }

    void normalFormIsLibvirts_data() { commandLineIsAsKept_data(); }
    void normalFormIsLibvirts()
    {
        QFETCH(QString, name);
        auto ours
            = config::readDomain(test::readFile(test::argvFolder() + u'/' + name + QStringLiteral(".xml")));
        auto theirs = config::readDomain(
            test::readFile(test::argvFolder() + QStringLiteral("/libvirt/") + name + QStringLiteral(".xml")));
        QVERIFY(ours.has_value() && theirs.has_value());
        const auto prepared = prepareDefinition(*ours, m_capabilities);
        QVERIFY2(prepared.has_value(), prepared ? "" : qPrintable(prepared.error().fullText()));
        const QStringList a = places(*ours), b = places(*theirs);
        for (const QString &line : a) {
            if (!b.contains(line))
                qInfo().noquote() << "only ours:   " << line;
        }
        for (const QString &line : b) {
            if (!a.contains(line))
                qInfo().noquote() << "only theirs: " << line;
        }
        QCOMPARE(a, b);
    }

    void definingTwiceChangesNothing_data() { commandLineIsAsKept_data(); }
    void definingTwiceChangesNothing()
    {
        QFETCH(QString, name);
        auto domain
            = config::readDomain(test::readFile(test::argvFolder() + u'/' + name + QStringLiteral(".xml")));
        QVERIFY(domain.has_value());
        QVERIFY(prepareDefinition(*domain, m_capabilities).has_value());
        auto again = config::readDomain(config::writeDomain(*domain));
        QVERIFY(again.has_value());
        QVERIFY(*again == *domain);
        QVERIFY(prepareDefinition(*again, m_capabilities).has_value());
        QVERIFY(*again == *domain);
    }

    void libvirtsDocumentsAreKept_data() { commandLineIsAsKept_data(); }
    void libvirtsDocumentsAreKept()
    {
        QFETCH(QString, name);
        auto theirs = config::readDomain(
            test::readFile(test::argvFolder() + QStringLiteral("/libvirt/") + name + QStringLiteral(".xml")));
        QVERIFY(theirs.has_value());
        const QStringList before = places(*theirs);
        QVERIFY(prepareDefinition(*theirs, m_capabilities).has_value());
        QCOMPARE(places(*theirs), before);
    }

    void whatCannotBeDoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *devices, const char *rest, const char *word) {
            QTest::newRow(name) << QByteArray(devices) << QByteArray(rest) << QString::fromLatin1(word);
        };
        row("shared folder of old",
            "<filesystem type='mount'><driver type='handle'/><source dir='/x'/><target "
            "dir='t'/></filesystem>",
            "", "handle");
        row("parts of the host's cache", "",
            "<cputune><cachetune vcpus='0'><cache id='0' level='3' type='both' size='3' unit='MiB'/>"
            "</cachetune></cputune>",
            "cputune/cachetune");
        row("performance events", "", "<perf><event name='cmt' enabled='yes'/></perf>", "perf/event@enabled");
        row("launch security", "", "<launchSecurity type='sev'/>", "launchSecurity");
        row("I/O thread of a disk",
            "<disk type='file' device='disk'><driver name='qemu' iothread='1'/><source "
            "file='/x'/><target dev='vdc' bus='virtio'/></disk>",
            "", "I/O thread 1");
        row("TPM", "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>", "", "TPM");
        row("network that QEMU lost",
            "<disk type='network' device='disk'><driver name='qemu' type='raw'/><source protocol='sheepdog' "
            "name='p'><host name='h' port='7000'/></source><target dev='vda' bus='virtio'/></disk>",
            "", "sheepdog");
        row("unknown image format",
            "<disk type='file' device='disk'><driver name='qemu' type='cow'/><source "
            "file='/x'/><target dev='vdb' bus='virtio'/></disk>",
            "", "cow");
        row("encrypted disk",
            "<disk type='file' device='disk'><source file='/x'/><target dev='vdc' "
            "bus='virtio'/><encryption format='luks'/></disk>",
            "", "secret");
        row("disk without image", "<disk type='file' device='disk'><target dev='vdd' bus='virtio'/></disk>",
            "", "vdd");
        row("IDE on Q35",
            "<disk type='file' device='disk'><source file='/x'/><target dev='hda' bus='ide'/></disk>", "",
            "IDE");
        row("two disks of one name",
            "<disk type='file' device='disk'><source file='/x'/><target dev='sda' "
            "bus='sata'/></disk><disk type='file' device='disk'><source file='/y'/><target "
            "dev='sda' bus='usb'/></disk>",
            "", "sda");
        row("network without a tap",
            "<interface type='network'><mac address='52:54:00:00:00:01'/><source "
            "network='default'/><model type='virtio'/></interface>",
            "", "52:54:00:00:00:01");
        row("unknown NIC",
            "<interface type='user'><mac address='52:54:00:00:00:02'/><model "
            "type='ferrari'/></interface>",
            "", "ferrari");
        row("SPICE channel without SPICE", "<channel type='spicevmc'><target type='virtio'/></channel>", "",
            "SPICE");
        row("unknown video", "<video><model type='voodoo'/></video>", "", "voodoo");
        row("host CPU without KVM", "", "<cpu mode='host-passthrough'/>", "KVM");
        row("unknown CPU", "", "<cpu mode='custom'><model>Z80</model></cpu>", "Z80");
        row("injection through a CPU name", "", "<cpu mode='custom'><model>qemu64,-evil</model></cpu>",
            "evil");
        row("injection through a feature", "",
            "<cpu mode='custom'><model>qemu64</model><feature policy='require' name='a=on,b'/></cpu>",
            "a=on,b");
        row("topology of another size", "",
            "<cpu mode='maximum'><topology sockets='3' dies='1' cores='1' threads='1'/></cpu>", "topology");
        row("libvirt's words for QEMU", "",
            "<qemu:capabilities xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:add "
            "capability='x'/></qemu:capabilities>",
            "capabilities");
        row("PCI address taken twice",
            "<rng model='virtio'><backend model='random'/><address type='pci' bus='0' slot='5'/></rng><rng "
            "model='virtio'><backend model='random'/><address type='pci' bus='0' slot='5'/></rng>",
            "", "PCI");
        row("PCI slot 99",
            "<rng model='virtio'><backend model='random'/><address type='pci' bus='0' "
            "slot='99'/></rng>",
            "", "PCI");
        row("PCI bus of another world", "<controller type='pci' index='4000000000' model='pcie-root-port'/>",
            "", "4000000000");
        row("SCSI controller number",
            "<disk type='file' device='disk'><source file='/x'/><target dev='sda' "
            "bus='scsi'/><address type='drive' controller='4000000000' bus='0' target='0' "
            "unit='0'/></disk>",
            "", "controller");
        row("USB devices without USB",
            "<controller type='usb' model='none'/><input type='tablet' bus='usb'/>", "", "USB");
    }
    void whatCannotBeDoneIsRefused()
    {
        QFETCH(QByteArray, devices);
        QFETCH(QByteArray, rest);
        QFETCH(QString, word);
        const QByteArray xml
            = "<domain type='qemu'><name>n</name><memory>524288</memory><vcpu>2</vcpu><os><type "
              "arch='x86_64' machine='q35'>hvm</type></os>"
            + rest + "<devices>" + devices + "</devices></domain>";
        HostState host;
        host.paths.folder = QStringLiteral("/run/x");
        const auto command = build(xml, host);
        QVERIFY(!command);
        QVERIFY(command.error().code == ErrorCode::Unsupported
            || command.error().code == ErrorCode::InvalidConfig);
        QVERIFY2(command.error().message.contains(word), qPrintable(command.error().message));
    }

    void kvmThatDoesNotWorkSaysWhy()
    {
        HostState host;
        host.paths.folder = QStringLiteral("/run/x");
        host.kvm
            = { KvmStatus::State::Broken, QStringLiteral("The test guest hangs."), QStringLiteral("seen") };
        const QByteArray xml = "<domain type='kvm'><name>n</name><memory>524288</memory><os><type "
                               "machine='q35'>hvm</type></os></domain>";
        const auto command = build(xml, host);
        QVERIFY(!command);
        QVERIFY(command.error().message.contains(u"The test guest hangs."));
        host.kvm = { KvmStatus::State::Works, {}, {} };
        const auto works = build(xml, host);
        QVERIFY2(works.has_value(), works ? "" : qPrintable(works.error().fullText()));
        QVERIFY(works->arguments.contains(QStringLiteral("kvm")));
    }

    void secretsAreNeverInTheCommand()
    {
        const auto command
            = build(test::readFile(test::argvFolder() + QStringLiteral("/q35-sata.xml")), hostFor({}));
        QVERIFY(command.has_value());
        QVERIFY(!command->arguments.join(u' ').contains(u"secret12"));
        QVERIFY(command->arguments.join(u' ').contains(u"password=on"));
    }

    void mediaOfDrivesHaveNodes()
    {
        config::DiskConfig disk;
        disk.type = QStringLiteral("file");
        disk.device = QStringLiteral("cdrom");
        disk.targetDev = QStringLiteral("sda");
        QVERIFY(blockNodes(disk, 3)->empty());
        disk.source.emplace();
        disk.source->file = QStringLiteral("/a, \"b\".iso");
        disk.readOnly = true;
        const auto nodes = blockNodes(disk, 3);
        QVERIFY(nodes.has_value());
        QCOMPARE(nodes->size(), 2U);
        QCOMPARE(nodes->back().value(u"node-name").toString(), formatNodeName(3));
        QCOMPARE(nodes->front().value(u"filename").toString(), QStringLiteral("/a, \"b\".iso"));
        QCOMPARE(nodes->back().value(u"read-only").toBool(), true);
    }
};

QTEST_GUILESS_MAIN(TestCommandBuilder)
#include "tst_commandbuilder.moc"
