#include "ruletable.h"

using namespace inn;
using namespace inn::testing;

// What refuses or advises because of the hosts and the plan.
class TestHostRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleNamesTheObject_data()
    {
        columns();
        hostRows();
        processorRows();
        memoryRows();
        identityRows();
        optionRows();
    }
    void everyRuleNamesTheObject() { judge(); }

private:
    static void hostRows()
    {
        row("same host", Refused, "Connection", "same host",
            [](Facts &f) { f.destination.capabilities = f.source.capabilities; });
        row("read-only", Refused, "Connection", "beta", [](Facts &f) { f.destination.info.readOnly = true; });
        row("source read-only", Refused, "Connection", "alpha",
            [](Facts &f) { f.source.info.readOnly = true; });
        row(
            "no migration", Refused, "Connection", "beta", [](Facts &f) { f.destination.canMigrate = false; },
            Remedy::MoveOffline);
        row(
            "not live", Refused, "Connection", "alpha",
            [](Facts &f) { f.source.capabilities.value->host.migration->live = false; }, Remedy::MoveOffline);
        row("calls itself localhost", Refused, "Connection", "localhost",
            [](Facts &f) { f.destination.info.hostName = QStringLiteral("localhost.localdomain"); });
        row("localhost with an address", Ready, "Connection", "49152", [](Facts &f) {
            f.destination.info.hostName = QStringLiteral("localhost.localdomain");
            f.plan.advanced.migrationUri = QStringLiteral("tcp://10.0.0.2");
        });
        row("strange address", Refused, "Connection", "http://x",
            [](Facts &f) { f.plan.advanced.migrationUri = QStringLiteral("http://x"); });
        row(
            "peer to peer by a local address", Advice, "Connection", "qemu:///system",
            [](Facts &f) {
                f.plan.transport = Transport::PeerToPeer;
                f.destination.uri = QUrl(QStringLiteral("qemu:///system"));
            },
            Remedy::PeerToPeerOff);
        row("says that it is unencrypted", Ready, "Connection", "unencrypted", [](Facts &) {});
        row("says that it is encrypted", Ready, "Connection", "over encrypted",
            [](Facts &f) { f.plan.encryption = Encryption::Tls; });
        row("tunnel", Ready, "Connection", "through its connection",
            [](Facts &f) { f.plan.transport = Transport::Tunnelled; });
        row("other hypervisor", Refused, "Hypervisor", "LXC",
            [](Facts &f) { f.destination.info.driverName = QStringLiteral("LXC"); });
        row(
            "other engine, running", Refused, "Hypervisor", "only while it is off",
            [](Facts &f) { f.destination.info.driverName = QStringLiteral("QEMU (embedded)"); },
            Remedy::MoveOffline);
        row("other engine, off", Advice, "Hypervisor", "adapted", [](Facts &f) {
            f.destination.info.driverName = QStringLiteral("QEMU (embedded)");
            f.switchOff();
        });
        row("no such architecture", Refused, "Hypervisor", "x86_64",
            [](Facts &f) { f.destination.capabilities.value->guests[0].arch = QStringLiteral("aarch64"); });
        row("no KVM", Refused, "Hypervisor", "KVM",
            [](Facts &f) { f.destination.capabilities.value->guests[0].domains.pop_back(); });
        row("newer machine type", Refused, "Hypervisor", "pc-q35-9.1",
            [](Facts &f) { f.replace("pc-q35-7.2", "pc-q35-9.1"); });
        row("no emulator", Refused, "Hypervisor", "/opt/qemu",
            [](Facts &f) { f.replace("/usr/bin/qemu-system-x86_64", "/opt/qemu"); });
        row("older QEMU", Advice, "Versions", "6.2.0",
            [](Facts &f) { f.destination.info.hypervisorVersion = QStringLiteral("6.2.0"); });
        row("older libvirt", Advice, "Versions", "8.0.0",
            [](Facts &f) { f.destination.info.libraryVersion = QStringLiteral("8.0.0"); });
        row("clocks", Advice, "Clocks", "40 seconds", [](Facts &f) {
            f.source.clockOffset.value = -10;
            f.destination.clockOffset.value = 30;
        });
        row("one clock", Advice, "Clocks", "beta” is 30 seconds",
            [](Facts &f) { f.destination.clockOffset.value = 30; });
        row("clocks agree", Ready, "Clocks", "agree", [](Facts &f) {
            f.source.clockOffset.value = 1;
            f.destination.clockOffset.value = 0;
        });
    }

    static void processorRows()
    {
        row(
            "incompatible", Refused, "Processor", "Westmere",
            [](Facts &f) { f.destination.cpuMatch.value = api::CpuMatch::Incompatible; },
            Remedy::CommonProcessor);
        row(
            "incompatible, told why", Refused, "Processor", "lacks pcid, x2apic",
            [](Facts &f) {
                f.destination.cpuMatch.value = api::CpuMatch::Incompatible;
                f.destination.cpuProblem = QStringLiteral(
                    "the CPU is incompatible with host CPU: Host CPU does not provide required features: "
                    "pcid, x2apic");
            },
            Remedy::CommonProcessor);
        row(
            "incompatible, of another maker", Refused, "Processor", "all its features",
            [](Facts &f) {
                f.destination.cpuMatch.value = api::CpuMatch::Incompatible;
                f.destination.cpuProblem
                    = QStringLiteral("host CPU vendor does not match required CPU vendor Intel");
            },
            Remedy::CommonProcessor);
        row(
            "incompatible, off", Advice, "Processor", "Westmere",
            [](Facts &f) {
                f.destination.cpuMatch.value = api::CpuMatch::Incompatible;
                f.switchOff();
            },
            Remedy::CommonProcessor);
        row("incompatible, off, replaced", Ready, "Processor", "both hosts", [](Facts &f) {
            f.destination.cpuMatch.value = api::CpuMatch::Incompatible;
            f.switchOff();
            f.plan.cpu = "<cpu mode='custom'><model>Westmere</model></cpu>";
        });
        row(
            "host’s own, lacking", Advice, "Processor", "pdcm",
            [](Facts &f) {
                f.replace("<cpu mode='custom' match='exact'>\n    <model "
                          "fallback='forbid'>Westmere</model>\n  </cpu>",
                    "<cpu mode='host-passthrough'/>");
                f.destination.capabilities.value->host.cpu->features.pop_back();
            },
            Remedy::CommonProcessor);
        row("invtsc", Refused, "Processor", "invtsc", [](Facts &f) {
            f.replace("Westmere</model>", "Westmere</model><feature policy='require' name='invtsc'/>");
        });
        row("invtsc with a frequency", Ready, "Processor", "offers", [](Facts &f) {
            f.replace("Westmere</model>", "Westmere</model><feature policy='require' name='invtsc'/>");
            f.replace("<devices>", "<clock><timer name='tsc' frequency='2000000000'/></clock><devices>");
        });
        row("too many processors", Refused, "Processor", "400",
            [](Facts &f) { f.replace("<vcpu>2</vcpu>", "<vcpu>400</vcpu>"); });
        row("more than the host has", Advice, "Processor", "12",
            [](Facts &f) { f.replace("<vcpu>2</vcpu>", "<vcpu>12</vcpu>"); });
        row("pinned outside", Refused, "Processor", "10-11",
            [](Facts &f) { f.replace("<os>", "<cputune><vcpupin vcpu='0' cpuset='10-11'/></cputune><os>"); });
        row("pinned half outside", Advice, "Processor", "6-9",
            [](Facts &f) { f.replace("<os>", "<cputune><vcpupin vcpu='0' cpuset='6-9'/></cputune><os>"); });
    }

    static void memoryRows()
    {
        row("larger than the host", Refused, "Memory", "1.0 GiB",
            [](Facts &f) { f.destination.info.memory = Bytes::gib(1); });
        row("not free", Advice, "Memory", "beta",
            [](Facts &f) { f.destination.freeMemory.value = Bytes::gib(1); });
        const QByteArray pages = "<memoryBacking><hugepages/></memoryBacking><vcpu>";
        row("no huge pages", Refused, "Memory", "huge pages", [pages](Facts &f) {
            f.replace("<vcpu>", pages);
            f.destination.hugePages.clear();
        });
        row("too few huge pages", Refused, "Memory", "1024", [pages](Facts &f) {
            f.replace("<vcpu>", pages);
            f.destination.hugePages[0].freePages = 12;
        });
        row("huge pages perhaps", Advice, "Memory", "does not tell", [pages](Facts &f) {
            f.replace("<vcpu>", pages);
            f.destination.hugePages[0].freePages.reset();
        });
        row("no such node", Refused, "Memory", "nodes 1", [](Facts &f) {
            f.replace("<os>", "<numatune><memory mode='strict' nodeset='1'/></numatune><os>");
        });
    }

    static void identityRows()
    {
        const auto machine = [](Facts &f, const char *name, api::DomainState state) {
            f.destination.machines = { { f.guest.info.uuid, QString::fromUtf8(name), state, true } };
        };
        row(
            "name taken", Refused, "Name", "web",
            [](Facts &f) {
                f.destination.machines
                    = { { QUuid::createUuid(), QStringLiteral("web"), api::DomainState::Shutoff, true } };
            },
            Remedy::OtherName);
        row("another name", Ready, "Name", "web2", [](Facts &f) {
            f.destination.machines
                = { { QUuid::createUuid(), QStringLiteral("web"), api::DomainState::Shutoff, true } };
            f.plan.name = QStringLiteral("web2");
        });
        row(
            "impossible name", Refused, "Name", "", [](Facts &f) { f.plan.name = QStringLiteral("a/b"); },
            Remedy::OtherName);
        row("runs there", Refused, "Name", "web",
            [=](Facts &f) { machine(f, "web", api::DomainState::Running); });
        row("defined there", Advice, "Name", "replaces",
            [=](Facts &f) { machine(f, "web", api::DomainState::Shutoff); });
        row("defined there alike", Advice, "Name", "same definition", [=](Facts &f) {
            machine(f, "web", api::DomainState::Shutoff);
            f.destination.sameMachine.value = f.guest.persistentXml;
        });
        row(
            "defined there by another name", Refused, "Name", "old-web",
            [=](Facts &f) { machine(f, "old-web", api::DomainState::Shutoff); }, Remedy::OtherName);
    }

    static void optionRows()
    {
        row("post-copy", Advice, "Options", "connection breaks",
            [](Facts &f) { f.plan.postCopy = PostCopy::Allowed; });
        row("post-copy, suspended", Refused, "Options", "Post-copy", [](Facts &f) {
            f.plan.postCopy = PostCopy::Allowed;
            f.plan.way = MoveWay::Suspended;
        });
        row("post-copy, tunnelled", Refused, "Options", "tunnel", [](Facts &f) {
            f.plan.postCopy = PostCopy::Allowed;
            f.plan.transport = Transport::Tunnelled;
        });
        row("disks, tunnelled", Refused, "Options", "Disks", [](Facts &f) {
            f.keepApart(kImage);
            f.plan.diskCopy = DiskCopy::Whole;
            f.plan.transport = Transport::Tunnelled;
        });
        row("parallel, tunnelled", Refused, "Options", "one connection", [](Facts &f) {
            f.plan.advanced.connections = 4;
            f.plan.transport = Transport::Tunnelled;
        });
        row("zero copy", Refused, "Options", "parallel", [](Facts &f) { f.plan.advanced.zeroCopy = true; });
        row("transient, off", Refused, "Options", "definition", [](Facts &f) {
            f.switchOff();
            f.plan.definition = Definition::Transient;
        });
        row("xbzrle, parallel", Refused, "Options", "XBZRLE", [](Facts &f) {
            f.plan.advanced.connections = 2;
            f.plan.advanced.compression = QStringList { QStringLiteral("xbzrle") };
        });
        row("zstd alone", Refused, "Options", "zstd",
            [](Facts &f) { f.plan.advanced.compression = QStringList { QStringLiteral("zstd") }; });
        row(
            "post-copy after a time", Refused, "Options", "time limit",
            [](Facts &f) {
                f.plan.advanced.timeout = std::chrono::seconds(5);
                f.plan.advanced.afterTimeout = AfterTimeout::PostCopy;
            },
            Remedy::AllowPostCopy);
    }
};

QTEST_GUILESS_MAIN(TestHostRules)
#include "tst_hostrules.moc"
