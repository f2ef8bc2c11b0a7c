#include "backend/drivers/qemu/command/knownelements.h"

namespace inn::qemu {

const KnownElements &knownMachineElements()
{
    static const KnownElements table {
        {
            { QStringLiteral("domain"),
                elementNames("name uuid genid title description metadata memory currentMemory vcpu os "
                             "features cpu clock on_poweroff on_reboot on_crash pm devices resource "
                             "seclabel") },
            { QStringLiteral("domain/os"),
                elementNames("type loader nvram kernel initrd cmdline dtb boot bootmenu firmware") },
            { QStringLiteral("domain/features"), elementNames("acpi apic pae smm vmport kvm hyperv") },
            { QStringLiteral("domain/features/kvm"), elementNames("hidden") },
            { QStringLiteral("domain/features/hyperv"), elementNames("relaxed vapic spinlocks") },
            { QStringLiteral("domain/cpu"), elementNames("model topology feature vendor") },
            { QStringLiteral("domain/devices"), elementNames("emulator") },
        },
        { { QStringLiteral("domain/vcpu"), { QStringLiteral("cpuset") } } },
        {},
    };
    return table;
}

} // namespace inn::qemu
