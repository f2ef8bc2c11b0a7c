#include "backend/drivers/qemu/command/knownelements.h"

namespace inn::qemu {

const KnownElements &knownMachineElements()
{
    static const KnownElements table {
        {
            { QStringLiteral("domain"),
                elementNames(
                    "name uuid genid title description metadata memory currentMemory maxMemory "
                    "memoryBacking vcpu vcpus iothreads iothreadids defaultiothread os sysinfo "
                    "idmap features cpu clock on_poweroff on_reboot on_crash on_lockfailure pm "
                    "perf devices resource seclabel keywrap launchSecurity cputune numatune blkiotune "
                    "memtune") },
            { QStringLiteral("domain/os"),
                elementNames("type loader nvram kernel initrd cmdline dtb boot bootmenu firmware bios smbios "
                             "acpi") },
            { QStringLiteral("domain/features"),
                elementNames("acpi apic pae hap viridian privnet hyperv kvm pvspinlock pmu vmport vmcoreinfo "
                             "gic smm ioapic hpt htm nested-hv ccf-assist cfpc sbbc ibs tcg") },
            // How much of the host's caches and memory traffic a guest gets is another kernel interface.
            { QStringLiteral("domain/cputune"),
                elementNames("vcpupin emulatorpin iothreadpin vcpusched iothreadsched emulatorsched shares "
                             "period quota global_period global_quota emulator_period emulator_quota "
                             "iothread_period iothread_quota") },
            { QStringLiteral("domain/numatune"), elementNames("memory memnode") },
            { QStringLiteral("domain/devices"), elementNames("emulator") },
        },
        {},
        {
            { QStringLiteral("domain/vcpu/@placement"), { QStringLiteral("static") } },
            { QStringLiteral("domain/perf/event/@enabled"), { QStringLiteral("no") } },
            { QStringLiteral("domain/numatune/memory/@placement"), { QStringLiteral("static") } },
        },
    };
    return table;
}

} // namespace inn::qemu
