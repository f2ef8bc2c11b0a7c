#include "backend/drivers/qemu/command/knownelements.h"

namespace inn::qemu {

const KnownElements &knownMachineElements()
{
    static const KnownElements table {
        {
            { QStringLiteral("domain"),
                elementNames("name uuid genid title description metadata memory currentMemory maxMemory "
                             "memoryBacking vcpu vcpus iothreads iothreadids defaultiothread os sysinfo "
                             "idmap features cpu clock on_poweroff on_reboot on_crash on_lockfailure pm "
                             "perf devices resource seclabel keywrap launchSecurity cputune numatune") },
            { QStringLiteral("domain/os"),
                elementNames("type loader nvram kernel initrd cmdline dtb boot bootmenu firmware bios smbios "
                             "acpi") },
            { QStringLiteral("domain/features"),
                elementNames("acpi apic pae hap viridian privnet hyperv kvm pvspinlock pmu vmport vmcoreinfo "
                             "gic smm ioapic hpt htm nested-hv ccf-assist cfpc sbbc ibs tcg") },
            // Shares and quotas need control groups.
            { QStringLiteral("domain/cputune"),
                elementNames("vcpupin emulatorpin iothreadpin vcpusched iothreadsched emulatorsched") },
            // Who may use which of the host's nodes is done for memory, not for the process.
            { QStringLiteral("domain/numatune"), elementNames("memory memnode") },
            { QStringLiteral("domain/devices"), elementNames("emulator") },
        },
        {},
        {
            { QStringLiteral("domain/vcpu/@placement"), { QStringLiteral("static") } },
            { QStringLiteral("domain/perf/event/@enabled"), { QStringLiteral("no") } },
            { QStringLiteral("domain/numatune/memory/@placement"), { QStringLiteral("static") } },
            // Only a control group can restrict the nodes without a policy.
            { QStringLiteral("domain/numatune/memory/@mode"),
                { QStringLiteral("strict"), QStringLiteral("preferred"), QStringLiteral("interleave") } },
            { QStringLiteral("domain/numatune/memnode/@mode"),
                { QStringLiteral("strict"), QStringLiteral("preferred"), QStringLiteral("interleave") } },
        },
    };
    return table;
}

} // namespace inn::qemu
