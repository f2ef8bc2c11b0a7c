#include "backend/config/domain/featurestype.h"

#include "backend/config/domain/domaintype.h"
#include "backend/config/domain/featuresconfig.h"
#include "backend/xml/type.h"

// The features of a machine: one line per value, in libvirt's order.
namespace inn::config {

namespace {

using F = FeaturesConfig;
using K = ContainerCapabilitiesConfig;

bool isOn(const std::optional<QString> &state)
{
    return state == u"on";
}

xml::Type<F> withHyperv(xml::Type<F> type)
{
    type.attribute<&F::hypervMode>(
            "hyperv/@mode", "Which enlightenments Windows gets: those listed, or the host’s")
        .words({ "custom", "passthrough" })
        .defaultsTo("custom")
        .since("8.0.0")
        .attribute<&F::hypervRelaxed>("hyperv/relaxed/@state", "Windows relaxes its timers")
        .onOff()
        .requiredInElement()
        .attribute<&F::hypervVapic>("hyperv/vapic/@state", "Virtual interrupt controller for Windows")
        .onOff()
        .requiredInElement()
        .since("1.1.0")
        .attribute<&F::hypervSpinlocks>("hyperv/spinlocks/@state", "Windows reports long spinning")
        .onOff()
        .requiredInElement()
        .since("1.1.0")
        .attribute<&F::hypervSpinlocksRetries>(
            "hyperv/spinlocks/@retries", "Spins before it reports, at least 4095")
        .since("1.1.0")
        .attribute<&F::hypervVpindex>("hyperv/vpindex/@state", "Number of each virtual processor")
        .onOff()
        .requiredInElement()
        .since("1.3.3")
        .attribute<&F::hypervRuntime>("hyperv/runtime/@state", "Time that processors really ran")
        .onOff()
        .requiredInElement()
        .since("1.3.3")
        .attribute<&F::hypervSynic>("hyperv/synic/@state", "Synthetic interrupt controller")
        .onOff()
        .requiredInElement()
        .since("1.3.3");
    type.attribute<&F::hypervStimer>("hyperv/stimer/@state", "Synthetic timers")
        .onOff()
        .requiredInElement()
        .since("1.3.3")
        .attribute<&F::hypervStimerDirect>(
            "hyperv/stimer/direct/@state", "Synthetic timers interrupt directly")
        .onOff()
        .requiredInElement()
        .countsWhen([](const F &features) { return isOn(features.hypervStimer); })
        .since("5.7.0")
        .attribute<&F::hypervReset>("hyperv/reset/@state", "Reset through Hyper-V’s register")
        .onOff()
        .requiredInElement()
        .since("1.3.3")
        .attribute<&F::hypervVendorId>("hyperv/vendor_id/@state", "Another maker’s name of the hypervisor")
        .onOff()
        .requiredInElement()
        .since("1.3.3")
        .attribute<&F::hypervVendorIdValue>("hyperv/vendor_id/@value", "That name, at most twelve letters")
        .since("1.3.3")
        .attribute<&F::hypervFrequencies>("hyperv/frequencies/@state", "Frequencies of timers in registers")
        .onOff()
        .requiredInElement()
        .since("4.7.0")
        .attribute<&F::hypervReenlightenment>(
            "hyperv/reenlightenment/@state", "Notice when the timer’s frequency changed by migration")
        .onOff()
        .requiredInElement()
        .since("4.7.0")
        .attribute<&F::hypervTlbflush>(
            "hyperv/tlbflush/@state", "Processors flush one another’s translation buffers")
        .onOff()
        .requiredInElement()
        .since("4.7.0")
        .attribute<&F::hypervIpi>(
            "hyperv/ipi/@state", "Processors interrupt one another through the hypervisor")
        .onOff()
        .requiredInElement()
        .since("4.10.0")
        .attribute<&F::hypervEvmcs>("hyperv/evmcs/@state", "Faster nested virtualization on Intel processors")
        .onOff()
        .requiredInElement()
        .since("4.10.0")
        .attribute<&F::hypervAvic>(
            "hyperv/avic/@state", "Hardware interrupt controller beside the synthetic one")
        .onOff()
        .requiredInElement()
        .since("8.10.0");
    return type;
}

xml::Type<F> withKvm(xml::Type<F> type)
{
    return type.flag<&F::hasKvm>("kvm", "What KVM offers the guest")
        .since("1.2.8")
        .attribute<&F::kvmHidden>("kvm/hidden/@state", "Hides KVM from the guest")
        .onOff()
        .requiredInElement()
        .since("1.2.8")
        .attribute<&F::kvmHintDedicated>(
            "kvm/hint-dedicated/@state", "Tells the guest its processors are its own")
        .onOff()
        .requiredInElement()
        .since("5.7.0")
        .attribute<&F::kvmPollControl>(
            "kvm/poll-control/@state", "The guest waits busily instead of the host")
        .onOff()
        .requiredInElement()
        .since("6.10.0")
        .attribute<&F::kvmPvIpi>("kvm/pv-ipi/@state", "Processors interrupt one another through KVM")
        .onOff()
        .requiredInElement()
        .since("7.10.0")
        .attribute<&F::kvmDirtyRing>("kvm/dirty-ring/@state", "Changed pages are told through a ring")
        .onOff()
        .requiredInElement()
        .since("8.0.0")
        .attribute<&F::kvmDirtyRingSize>("kvm/dirty-ring/@size", "Entries of the ring, a power of two")
        .base(0)
        .countsWhen([](const F &features) { return isOn(features.kvmDirtyRing); })
        .since("8.0.0");
}

xml::Type<F> withArm(xml::Type<F> type)
{
    return type.attribute<&F::pmu>("pmu/@state", "Performance counters")
        .onOff()
        .since("1.2.12")
        .attribute<&F::vmport>("vmport/@state", "VMware’s port for mouse emulation")
        .onOff()
        .since("1.2.16")
        .attribute<&F::gicVersion>("gic/@version", "Version of ARM’s interrupt controller")
        .words({ "host", "2", "3" })
        .since("1.2.16")
        .attribute<&F::smm>("smm/@state", "System management mode")
        .onOff()
        .since("2.1.0")
        .attribute<&F::smmTsegUnit>("smm/tseg/@unit", "Unit of the amount")
        .defaultsTo("MiB")
        .since("4.5.0")
        .text<&F::smmTseg>("smm/tseg", "Memory reserved for it")
        .emptyIsNone()
        .countsWhen([](const F &features) { return !features.smm || isOn(features.smm); })
        .since("4.5.0")
        .attribute<&F::ioapicDriver>("ioapic/@driver", "Who emulates the interrupt controller")
        .words({ "qemu", "kvm" })
        .since("3.4.0");
}

xml::Type<F> withPower(xml::Type<F> type)
{
    return type
        .attribute<&F::hptResizing>("hpt/@resizing", "Whether the hashed page table can change its size")
        .words({ "enabled", "disabled", "required" })
        .since("3.10.0")
        .text<&F::hptMaxPageSize>("hpt/maxpagesize", "Largest page of the hashed page table")
        .emptyIsNone()
        .unit("KiB")
        .errorCode(67)
        .since("4.5.0")
        .attribute<&F::vmcoreinfo>("vmcoreinfo/@state", "The guest’s kernel describes itself for dumps")
        .onOff()
        .since("4.4.0")
        .attribute<&F::htm>("htm/@state", "Hardware transactional memory")
        .onOff()
        .requiredInElement()
        .since("4.6.0")
        .attribute<&F::nestedHv>("nested-hv/@state", "Guests within the guest")
        .onOff()
        .requiredInElement()
        .since("4.10.0")
        .attribute<&F::msrsUnknown>("msrs/@unknown", "What an access to an unknown model register does")
        .words({ "ignore", "fault" })
        .requiredInElement()
        .since("5.1.0")
        .attribute<&F::ccfAssist>("ccf-assist/@state", "Help in flushing the count cache")
        .onOff()
        .requiredInElement()
        .since("5.9.0");
}

xml::Type<F> withXenAndPower(xml::Type<F> type)
{
    return type.flag<&F::hasXen>("xen", "What Xen offers the guest")
        .since("6.3.0")
        .attribute<&F::xenE820Host>("xen/e820_host/@state", "The guest sees the host’s memory map")
        .onOff()
        .requiredInElement()
        .since("6.3.0")
        .attribute<&F::xenPassthrough>("xen/passthrough/@state", "Host devices can be given to the guest")
        .onOff()
        .requiredInElement()
        .since("6.3.0")
        .attribute<&F::xenPassthroughMode>("xen/passthrough/@mode", "How their memory is translated")
        .words({ "sync_pt", "share_pt" })
        .countsWhen([](const F &features) { return isOn(features.xenPassthrough); })
        .since("6.3.0")
        .attribute<&F::cfpc>("cfpc/@value", "Flushing of the cache when privilege changes")
        .words({ "broken", "workaround", "fixed" })
        .since("6.3.0")
        .attribute<&F::sbbc>("sbbc/@value", "Barrier against speculation past bounds checks")
        .words({ "broken", "workaround", "fixed" })
        .since("6.3.0")
        .attribute<&F::ibs>("ibs/@value", "Speculation at indirect branches")
        .words({ "broken", "workaround", "fixed-ibs", "fixed-ccd", "fixed-na" })
        .since("6.3.0")
        .text<&F::tcgTbCache>("tcg/tb-cache", "Memory for translated code")
        .emptyIsNone()
        .unit("KiB")
        .since("7.10.0");
}

const xml::Table &apicType()
{
    static const xml::Table table
        = xml::Type<ApicConfig>("apic")
              .attribute<&ApicConfig::eoi>("@eoi", "Whether the guest can end interrupts without an exit")
              .onOff();
    return table;
}

template<auto Member>
void capability(xml::Type<K> &type, const char *path, const char *description)
{
    type.attribute<Member>(path, description).onOff().since("1.2.6");
}

void fileCapabilities(xml::Type<K> &type)
{
    capability<&K::auditControl>(type, "audit_control/@state", "May set up auditing");
    capability<&K::auditWrite>(type, "audit_write/@state", "May write to the audit log");
    capability<&K::blockSuspend>(type, "block_suspend/@state", "May keep the host from sleeping");
    capability<&K::chown>(type, "chown/@state", "May give files to other owners");
    capability<&K::dacOverride>(type, "dac_override/@state", "May pass over permissions of files");
    capability<&K::dacReadSearch>(type, "dac_read_search/@state", "May read any file and folder");
    capability<&K::fowner>(type, "fowner/@state", "May do what only a file’s owner may");
    capability<&K::fsetid>(type, "fsetid/@state", "May keep set-user bits when changing files");
    capability<&K::ipcLock>(type, "ipc_lock/@state", "May lock memory");
    capability<&K::ipcOwner>(type, "ipc_owner/@state", "May use others’ shared memory and queues");
    capability<&K::kill>(type, "kill/@state", "May send signals to any process");
    capability<&K::lease>(type, "lease/@state", "May take leases on any file");
    capability<&K::linuxImmutable>(type, "linux_immutable/@state", "May make files immutable");
    capability<&K::macAdmin>(type, "mac_admin/@state", "May change mandatory access rules");
    capability<&K::macOverride>(type, "mac_override/@state", "May pass over mandatory access rules");
    capability<&K::mknod>(type, "mknod/@state", "May make device nodes");
    capability<&K::netAdmin>(type, "net_admin/@state", "May set up networks");
    capability<&K::netBindService>(type, "net_bind_service/@state", "May serve ports below 1024");
    capability<&K::netBroadcast>(type, "net_broadcast/@state", "May broadcast and listen to multicasts");
    capability<&K::netRaw>(type, "net_raw/@state", "May send raw packets");
}

void systemCapabilities(xml::Type<K> &type)
{
    capability<&K::setgid>(type, "setgid/@state", "May take any group");
    capability<&K::setfcap>(type, "setfcap/@state", "May give capabilities to files");
    capability<&K::setpcap>(type, "setpcap/@state", "May pass capabilities on");
    capability<&K::setuid>(type, "setuid/@state", "May take any user");
    capability<&K::sysAdmin>(type, "sys_admin/@state", "May administer the system: mounts, quotas and more");
    capability<&K::sysBoot>(type, "sys_boot/@state", "May reboot");
    capability<&K::sysChroot>(type, "sys_chroot/@state", "May change the root folder");
    capability<&K::sysModule>(type, "sys_module/@state", "May load kernel modules");
    capability<&K::sysNice>(type, "sys_nice/@state", "May raise priorities");
    capability<&K::sysPacct>(type, "sys_pacct/@state", "May switch process accounting");
    capability<&K::sysPtrace>(type, "sys_ptrace/@state", "May trace any process");
    capability<&K::sysRawio>(type, "sys_rawio/@state", "May access ports and raw devices");
    capability<&K::sysResource>(type, "sys_resource/@state", "May pass over limits of resources");
    capability<&K::sysTime>(type, "sys_time/@state", "May set the clock");
    capability<&K::sysTtyConfig>(type, "sys_tty_config/@state", "May set up terminals");
    capability<&K::syslog>(type, "syslog/@state", "May read the kernel’s log");
    capability<&K::wakeAlarm>(type, "wake_alarm/@state", "May set alarms that wake the host");
}

} // namespace

const xml::Table &containerCapabilitiesType()
{
    static const xml::Table table = [] {
        xml::Type<K> type = xml::Type<K>("capabilities")
                                .attribute<&K::policy>("@policy", "What processes may do that is not listed")
                                .words({ "default", "allow", "deny" })
                                .since("1.2.6");
        fileCapabilities(type);
        systemCapabilities(type);
        return type.rule(checkContainerCapabilities);
    }();
    return table;
}

const xml::Table &featuresType()
{
    static const xml::Table table = [] {
        xml::Type<F> type = xml::Type<F>("features");
        type.flag<&F::acpi>("acpi", "Power management through ACPI")
            .child<&F::apic>("apic", apicType, "Programmable interrupt controller")
            .flag<&F::pae>("pae", "Physical address extension")
            .attribute<&F::hap>("hap/@state", "Paging done by the hardware")
            .onOff()
            .flag<&F::viridian>("viridian", "Hyper-V’s interface on Xen")
            .flag<&F::privnet>("privnet", "A network namespace of its own for the container");
        type = withKvm(withHyperv(std::move(type)));
        type.attribute<&F::pvspinlock>("pvspinlock/@state", "The guest tells when it waits for a lock")
            .onOff()
            .child<&F::capabilities>(
                "capabilities", containerCapabilitiesType, "What a container’s processes may do");
        return withXenAndPower(withPower(withArm(std::move(type)))).rule(checkFeatures);
    }();
    return table;
}

} // namespace inn::config
