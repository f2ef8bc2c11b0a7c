// What the QEMU driver fills into processors, nodes and features and what it refuses of them, of memory and
// tuning. Each row was tried with libvirt 9.0.
#include "backend/config/domain/domaindefaults.h"
#include "backend/drivers/qemu/definition/definition.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

class TestTuningDefinition : public QObject
{
    Q_OBJECT

private:
    DefinitionHost m_host;

    static QByteArray documentOf(
        const QByteArray &content, const QByteArray &type = "kvm", const QByteArray &machine = "q35")
    {
        const bool hasCount = content.contains("<vcpu>") || content.contains("<vcpu ");
        return "<domain type='" + type + "'><name>x</name><memory>1048576</memory>"
            + (hasCount ? QByteArray() : QByteArray("<vcpu>4</vcpu>")) + "<os><type arch='x86_64' machine='"
            + machine + "'>hvm</type></os>" + content + "</domain>";
    }
    config::DomainConfig define(const QByteArray &text, xml::Issues &issues) const
    {
        config::DomainConfig domain = *config::readDomain(text);
        config::applyDefaults(domain);
        completeDomain(domain, m_host, issues);
        checkDomain(domain, m_host, issues);
        return domain;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(INN_TEST_DATA "/argv/qemu-7.2.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto capabilities
            = QemuCapabilities::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY(capabilities);
        m_host.add(std::make_shared<const QemuCapabilities>(*capabilities));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path"); // empty: accepted
        const auto row = [](const char *name, const QByteArray &content, const char *path) {
            QTest::newRow(name) << documentOf(content) << QString::fromLatin1(path);
        };
        const auto on = [](const char *name, const char *type, const char *machine, const QByteArray &content,
                            const char *path) {
            QTest::newRow(name) << documentOf(content, type, machine) << QString::fromLatin1(path);
        };
        row("more processors than the machine has", "<vcpu>300</vcpu>", "/domain/vcpu");
        row("more than 255 without extended interrupts", "<vcpu>256</vcpu>", "/domain/vcpu");
        row("a guarantee of memory", "<memtune><min_guarantee>5</min_guarantee></memtune>",
            "/domain/memtune/min_guarantee");
        row("added memory without nodes", "<maxMemory slots='2'>2097152</maxMemory>", "/domain/maxMemory");
        row("added memory with nodes",
            "<maxMemory slots='2'>2097152</maxMemory><cpu><numa><cell cpus='0-3' "
            "memory='1048576'/></numa></cpu>",
            "");
        row("huge pages on demand",
            "<memoryBacking><hugepages/><allocation mode='ondemand'/></memoryBacking>",
            "/domain/memoryBacking/allocation/@mode");
        row("anonymous huge pages", "<memoryBacking><hugepages/><source type='anonymous'/></memoryBacking>",
            "/domain/memoryBacking/source/@type");
        row("a disk of another process without shared memory",
            "<devices><disk type='vhostuser' device='disk'><driver name='qemu' type='raw'/>"
            "<source type='unix' path='/tmp/a'/><target dev='vda' bus='virtio'/></disk></devices>",
            "/domain/devices/disk/@type");
        row("parts of caches for KVM",
            "<cputune><memorytune vcpus='0'><node id='0' bandwidth='50'/></memorytune></cputune>", "");
        on("parts of caches without KVM", "qemu", "q35",
            "<cputune><memorytune vcpus='0'><node id='0' bandwidth='50'/></memorytune></cputune>",
            "/domain/cputune");
        row("the host’s cache for a model", "<cpu><model>qemu64</model><cache mode='passthrough'/></cpu>",
            "/domain/cpu/cache/@mode");
        row("an emulated cache of level 2", "<cpu mode='host-model'><cache level='2' mode='emulate'/></cpu>",
            "/domain/cpu/cache");
        row("an emulated width without bits", "<cpu mode='host-model'><maxphysaddr mode='emulate'/></cpu>",
            "/domain/cpu/maxphysaddr");
        row("the host’s width with bits",
            "<cpu mode='host-model'><maxphysaddr mode='passthrough' bits='4'/></cpu>",
            "/domain/cpu/maxphysaddr/@bits");
        row("reserved memory", "<features><smm state='on'><tseg unit='MiB'>48</tseg></smm></features>", "");
        row("reserved memory of half a MiB",
            "<features><smm state='on'><tseg unit='KiB'>512</tseg></smm></features>",
            "/domain/features/smm/tseg");
        on("reserved memory of an old machine", "kvm", "pc",
            "<features><smm state='on'><tseg>48</tseg></smm></features>", "/domain/features/smm/tseg");
        row("a feature of ARM", "<features><gic version='2'/></features>", "/domain/features/gic");
        row("a feature of POWER", "<features><htm state='on'/></features>", "/domain/features/htm");
        row("translated code with KVM", "<features><tcg><tb-cache>2048</tb-cache></tcg></features>",
            "/domain/features/tcg");
        on("translated code of half a MiB", "qemu", "q35",
            "<features><tcg><tb-cache>512</tb-cache></tcg></features>", "/domain/features/tcg/tb-cache");
    }
    void refused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, path);
        xml::Issues issues;
        define(text, issues);
        const auto is = [](const xml::Issue &issue) { return issue.severity == xml::Severity::Error; };
        const auto first = std::find_if(issues.begin(), issues.end(), is);
        QCOMPARE(first == issues.end() ? QString() : first->path, path);
        if (first != issues.end())
            QCOMPARE(first->libvirtCode, 67);
    }

    void theMachineHasItsOwnProcessor()
    {
        xml::Issues issues;
        const config::CpuConfig cpu = *define(documentOf({}), issues).cpu;
        QCOMPARE(cpu.mode, QStringLiteral("custom"));
        QCOMPARE(cpu.model, QStringLiteral("qemu64"));
        QCOMPARE(cpu.check, QStringLiteral("none"));
        QCOMPARE(cpu.modelFallback, QStringLiteral("forbid"));
    }

    void aChosenProcessorIsComparedWithTheHost_data()
    {
        QTest::addColumn<QByteArray>("cpu");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("migratable");
        QTest::newRow("a model") << QByteArray("<cpu><model>Haswell</model></cpu>") << QByteArray("kvm")
                                 << u"partial"_qs << QString();
        QTest::newRow("a model that is emulated") << QByteArray("<cpu><model>Haswell</model></cpu>")
                                                  << QByteArray("qemu") << u"none"_qs << QString();
        QTest::newRow("the host’s") << QByteArray("<cpu mode='host-passthrough'/>") << QByteArray("kvm")
                                    << u"none"_qs << u"on"_qs;
        QTest::newRow("like the host’s")
            << QByteArray("<cpu mode='host-model'/>") << QByteArray("kvm") << u"partial"_qs << QString();
        QTest::newRow("all that is possible")
            << QByteArray("<cpu mode='maximum'/>") << QByteArray("qemu") << u"none"_qs << QString();
        QTest::newRow("what was said stays")
            << QByteArray("<cpu mode='host-passthrough' check='full' migratable='off'/>") << QByteArray("kvm")
            << u"full"_qs << u"off"_qs;
    }
    void aChosenProcessorIsComparedWithTheHost()
    {
        QFETCH(const QByteArray, cpu);
        QFETCH(const QByteArray, type);
        xml::Issues issues;
        const config::CpuConfig stored = *define(documentOf(cpu, type), issues).cpu;
        QTEST(stored.check.value_or(QString()), "check");
        QTEST(stored.migratable.value_or(QString()), "migratable");
    }

    void processorsThatNoNodeHasBelongToTheFirst()
    {
        xml::Issues issues;
        const config::DomainConfig domain = define(
            documentOf(
                "<cpu><numa><cell cpus='0' memory='1024'/><cell cpus='2' memory='1024'/></numa></cpu>"),
            issues);
        QCOMPARE(domain.cpu->cells[0].cpus, QStringLiteral("0-1,3"));
        QCOMPARE(domain.cpu->cells[1].cpus, QStringLiteral("2"));
    }

    void definingTwiceChangesNothing()
    {
        xml::Issues issues;
        const config::DomainConfig once
            = define(documentOf("<cpu><topology sockets='2' cores='2' threads='1'/>"
                                "<numa><cell cpus='0' memory='1024'/></numa></cpu>"),
                issues);
        config::DomainConfig twice = once;
        config::applyDefaults(twice);
        completeDomain(twice, m_host, issues);
        QVERIFY(twice == once);
    }
};

QTEST_GUILESS_MAIN(TestTuningDefinition)
#include "tst_tuningdefinition.moc"
