// What the embedded core tells of a host and its emulators, in libvirt's words.
#include "backend/config/capabilities/domaincapabilities.h"
#include "backend/config/capabilities/hostcapabilities.h"
#include "backend/drivers/qemu/capabilities/emulatordocument.h"
#include "backend/drivers/qemu/hostdescription.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

namespace {

constexpr char kProcessors[]
    = "processor\t: 0\nvendor_id\t: AuthenticAMD\ncpu family\t: 25\nmodel\t\t: 1\nmodel name\t: Test CPU\n"
      "stepping\t: 2\nmicrocode\t: 0xa0011d1\nphysical id\t: 0\ncore id\t\t: 0\n\n"
      "processor\t: 1\nphysical id\t: 0\ncore id\t\t: 0\n\n"
      "processor\t: 2\nphysical id\t: 1\ncore id\t\t: 0\n\n"
      "processor\t: 3\nphysical id\t: 1\ncore id\t\t: 0\n\n";

// A host with two sockets, each a node of one core with two threads.
class FakeHost
{
public:
    FakeHost()
    {
        write("/proc/cpuinfo", kProcessors);
        write("/proc/meminfo", "MemTotal:        8388608 kB\n");
        write("/etc/machine-id", "00112233445566778899aabbccddeeff\n");
        write("/sys/power/state", "freeze mem\n");
        write("/sys/devices/system/node/online", "0-1\n");
        for (int node = 0; node < 2; ++node) {
            const QByteArray folder = "/sys/devices/system/node/node" + QByteArray::number(node);
            write(folder + "/meminfo", "Node 0 MemTotal:       4194304 kB\nNode 0 MemFree: 1 kB\n");
            write(folder + "/distance", node == 0 ? "10 21\n" : "21 10\n");
            write(folder + "/cpulist", node == 0 ? "0-1\n" : "2-3\n");
            write(folder + "/hugepages/hugepages-1048576kB/nr_hugepages", "1\n");
            write(folder + "/hugepages/hugepages-2048kB/nr_hugepages", "0\n");
        }
        for (int cpu = 0; cpu < 4; ++cpu) {
            const QByteArray folder = "/sys/devices/system/cpu/cpu" + QByteArray::number(cpu);
            const QByteArray siblings = cpu < 2 ? "0-1\n" : "2-3\n";
            write(folder + "/topology/physical_package_id", cpu < 2 ? "0\n" : "1\n");
            write(folder + "/topology/die_id", "0\n");
            write(folder + "/topology/core_id", "0\n");
            write(folder + "/topology/thread_siblings_list", siblings);
            write(folder + "/cache/index3/id", cpu < 2 ? "0\n" : "1\n");
            write(folder + "/cache/index3/size", "32768K\n");
            write(folder + "/cache/index3/shared_cpu_list", siblings);
        }
    }
    void write(const QByteArray &path, const QByteArray &text)
    {
        const QString real = m_root.path() + QString::fromLatin1(path);
        QDir().mkpath(QFileInfo(real).path());
        QFile file(real);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the host");
    }
    [[nodiscard]] HostFiles files() const { return HostFiles(m_root.path()); }

private:
    QTemporaryDir m_root;
};

QemuCapabilities emulator(const char *architecture)
{
    QemuCapabilities capabilities;
    capabilities.binary = QStringLiteral("/usr/bin/qemu-system-x86_64");
    capabilities.architecture = QString::fromLatin1(architecture);
    MachineInfo q35;
    q35.name = QStringLiteral("pc-q35-7.2");
    q35.alias = QStringLiteral("q35");
    q35.maximumCpus = 288;
    MachineInfo pc;
    pc.name = QStringLiteral("pc-i440fx-7.2");
    pc.alias = QStringLiteral("pc");
    pc.maximumCpus = 255;
    pc.isDefault = true;
    MachineInfo old;
    old.name = QStringLiteral("pc-i440fx-1.4");
    old.maximumCpus = 255;
    old.deprecated = true;
    capabilities.machines = { q35, pc, old };
    capabilities.devices = { QStringLiteral("virtio-blk-pci"), QStringLiteral("ide-hd"),
        QStringLiteral("VGA"), QStringLiteral("vfio-pci"), QStringLiteral("virtio-rng-pci") };
    capabilities.objects = { QStringLiteral("iothread") };
    capabilities.tcgCpus = { { QStringLiteral("EPYC"), true, false }, { QStringLiteral("max"), true, false },
        { QStringLiteral("Icelake-Client"), false, true } };
    capabilities.kvmCompiled = true;
    return capabilities;
}

const KvmStatus kWorks { KvmStatus::State::Works, {}, {} };

config::CapabilitiesConfig readHost(
    const FakeHost &host, const std::vector<KnownEmulator> &emulators, const KvmStatus &kvm, QByteArray *text)
{
    *text = capabilitiesDocument(describeHost(host.files()), host.files(), emulators, kvm);
    xml::Issues issues;
    const auto read = config::readCapabilities(*text, &issues);
    if (!read || !issues.empty())
        qFatal("not readable: %s", text->constData());
    return *read;
}

// Empty: fine, or it cannot be known here.
QString schemaProblem(const QByteArray &text, const char *schema)
{
    const QString path = QStringLiteral("/usr/share/libvirt/schemas/") + QLatin1String(schema);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (program.isEmpty() || !QFile::exists(path)) {
        qInfo("libvirt's schema is not checked: xmllint or %s is missing", schema);
        return {};
    }
    QProcess process;
    process.start(
        program, { QStringLiteral("--noout"), QStringLiteral("--relaxng"), path, QStringLiteral("-") });
    process.write(text);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError() + text);
}

} // namespace

class TestHostDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatConfinesGuestsIsNamedAsByLibvirt()
    {
        const FakeHost fake;
        QByteArray text;
        const auto alone = readHost(fake, {}, {}, &text).host.security;
        QCOMPARE(alone.size(), std::size_t(1));
        QCOMPARE(*alone.front().model, QStringLiteral("none"));
        GuestUser user;
        user.uid = 64055;
        user.gid = 107;
        const QByteArray document
            = capabilitiesDocument(describeHost(fake.files()), fake.files(), {}, {}, user);
        const QByteArray squeezed = document.simplified().replace("> <", "><");
        QVERIFY2(squeezed.contains("<secmodel><model>none</model><doi>0</doi></secmodel>"
                                   "<secmodel><model>dac</model><doi>0</doi>"
                                   "<baselabel type='kvm'>+64055:+107</baselabel>"
                                   "<baselabel type='qemu'>+64055:+107</baselabel></secmodel></host>"),
            document.constData());
    }
    void theHostIsDescribed()
    {
        const FakeHost fake;
        QByteArray text;
        const config::HostConfig host = readHost(fake, {}, {}, &text).host;
        QVERIFY(host.uuid);
        QVERIFY(host.cpu);
        QCOMPARE(*host.cpu->vendor, QStringLiteral("AMD"));
        QCOMPARE(*host.cpu->microcode, 0xa0011d1u);
        QCOMPARE(*host.cpu->signatureFamily, 25u);
        QCOMPARE(*host.cpu->sockets, 2u);
        QCOMPARE(*host.cpu->cores, 1u);
        QCOMPARE(*host.cpu->threads, 2u);
        QVERIFY(host.power && host.power->suspendMem && !host.power->suspendDisk);
        QCOMPARE(*host.iommu, QStringLiteral("no"));
        QCOMPARE(host.security.size(), std::size_t(1));
        QCOMPARE(schemaProblem(text, "capability.rng"), QString());
    }

    void eachNodeHasItsMemoryPagesDistancesAndProcessors()
    {
        const FakeHost fake;
        QByteArray text;
        const config::HostConfig host = readHost(fake, {}, {}, &text).host;
        QCOMPARE(host.cells.size(), std::size_t(2));
        const config::HostCellConfig &cell = host.cells[1];
        QCOMPARE(cell.memory->toKib(), quint64(4194304));
        QCOMPARE(cell.pages.size(), std::size_t(3));
        QCOMPARE(*cell.pages[0].size, quint64(4));
        QCOMPARE(*cell.pages[0].count, quint64((4194304 - 1048576) / 4));
        QCOMPARE(*cell.pages[1].size, quint64(2048));
        QCOMPARE(*cell.pages[2].count, quint64(1));
        QCOMPARE(cell.distances.size(), std::size_t(2));
        QCOMPARE(*cell.distances[0].value, 21u);
        QCOMPARE(cell.processors.size(), std::size_t(2));
        QCOMPARE(*cell.processors[0].id, 2u);
        QCOMPARE(*cell.processors[0].socket, 1u);
        QCOMPARE(*cell.processors[0].siblings, QStringLiteral("2-3"));
        QCOMPARE(host.caches.size(), std::size_t(2));
        QCOMPARE(*host.caches[1].size, quint64(32768));
    }

    void aHostWithoutNodesHasOne()
    {
        FakeHost fake;
        fake.write("/sys/devices/system/node/online", "");
        fake.write("/sys/devices/system/cpu/online", "0-3\n");
        fake.write("/etc/machine-id", "");
        QByteArray text;
        const config::HostConfig host = readHost(fake, {}, {}, &text).host;
        QCOMPARE(host.cells.size(), std::size_t(1));
        QCOMPARE(host.cells[0].processors.size(), std::size_t(4));
        QCOMPARE(host.cells[0].memory->toKib(), quint64(8388608));
        QVERIFY(!host.uuid);
    }

    void hostileFilesAreNoDanger()
    {
        FakeHost fake;
        fake.write("/sys/devices/system/node/node0/cpulist", "0-4294967295\n");
        fake.write("/sys/devices/system/node/node0/meminfo", "Node");
        fake.write("/sys/devices/system/node/node0/distance", "x \xff -1");
        fake.write(
            "/sys/devices/system/node/node0/hugepages/hugepages-/nr_hugepages", "18446744073709551616");
        fake.write("/sys/devices/system/cpu/cpu0/cache/index3/size", "K");
        QByteArray text;
        QCOMPARE(readHost(fake, {}, {}, &text).host.cells.size(), std::size_t(2));
    }

    void guestsComeFromTheEmulators()
    {
        const FakeHost fake;
        QByteArray text;
        api::HostInfo host = describeHost(fake.files());
        const auto native = std::make_shared<const QemuCapabilities>(emulator("x86_64"));
        const std::vector<KnownEmulator> emulators { { host.architecture, native },
            { QStringLiteral("riscv64"), native } };
        const config::CapabilitiesConfig config = readHost(fake, emulators, kWorks, &text);
        QCOMPARE(config.guests.size(), std::size_t(2));
        const config::GuestConfig &guest = config.guests[0];
        QCOMPARE(*guest.arch, host.architecture);
        QCOMPARE(guest.machines.size(), std::size_t(5));
        QCOMPARE(*guest.machines[1].canonical, QStringLiteral("pc-q35-7.2"));
        QCOMPARE(*guest.machines[1].name, QStringLiteral("q35"));
        QCOMPARE(*guest.machines[4].deprecated, QStringLiteral("yes"));
        QCOMPARE(guest.domains.size(), std::size_t(2));
        QCOMPARE(*guest.domains[1].type, QStringLiteral("kvm"));
        QCOMPARE(
            config.guests[1].domains.size(), std::size_t(1)); // nothing runs another architecture but TCG
        QCOMPARE(schemaProblem(text, "capability.rng"), QString());
        KvmStatus broken;
        broken.state = KvmStatus::State::Broken;
        QCOMPARE(readHost(fake, emulators, broken, &text).guests[0].domains.size(), std::size_t(1));
    }

    void anEmulatorIsDescribed()
    {
        const auto text = emulatorDocument(
            emulator("x86_64"), kWorks, {}, { QStringLiteral("x86_64"), {}, QStringLiteral("qemu") });
        QVERIFY(text);
        xml::Issues issues;
        const auto config = config::readDomainCapabilities(*text, &issues);
        QVERIFY(config && issues.empty());
        QCOMPARE(*config->machine, QStringLiteral("pc-i440fx-7.2"));
        QCOMPARE(*config->domain, QStringLiteral("qemu"));
        QCOMPARE(*config->mostProcessors, 255u);
        QVERIFY(config->ioThreads->isSupported());
        QVERIFY(!config->filesystem->isSupported());
        QVERIFY(config->hostdev->isSupported());
        const auto *buses = config->disk->findEnum(u"bus");
        QVERIFY(buses);
        QCOMPARE(buses->values, std::vector<QString>({ QStringLiteral("ide"), QStringLiteral("virtio") }));
        QCOMPARE(config->cpuModes.size(), std::size_t(4));
        QVERIFY(config->cpuModes[0].supported == QStringLiteral("no")); // there is no host to pass through
        QCOMPARE(config->cpuModes[3].models.size(), std::size_t(2));
        QCOMPARE(*config->cpuModes[3].models[1].usable, QStringLiteral("no"));
        QCOMPARE(schemaProblem(*text, "domaincaps.rng"), QString());
    }

    void whatAnEmulatorHasNotIsRefused_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QString>("virtType");
        QTest::addColumn<bool>("works");
        QTest::newRow("its usual machine, KVM") << QString() << QString() << true;
        QTest::newRow("by alias") << QStringLiteral("q35") << QStringLiteral("kvm") << true;
        QTest::newRow("no such machine") << QStringLiteral("virt") << QString() << false;
        QTest::newRow("no such hypervisor") << QString() << QStringLiteral("xen") << false;
    }
    void whatAnEmulatorHasNotIsRefused()
    {
        QFETCH(QString, machine);
        QFETCH(QString, virtType);
        const auto text = emulatorDocument(
            emulator("x86_64"), kWorks, {}, { QStringLiteral("x86_64"), machine, virtType });
        QTEST(text.has_value(), "works");
        if (!text)
            QCOMPARE(text.error().libvirtNumber(), 8);
    }
};

QTEST_GUILESS_MAIN(TestHostDocuments)
#include "tst_hostdocuments.moc"
