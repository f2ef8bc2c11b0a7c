#include "backend/drivers/qemu/command/knownelements.h"

namespace inn::qemu {

const KnownElements &knownStorageElements()
{
    static const KnownElements table {
        {
            { QStringLiteral("domain/devices"), elementNames("disk controller filesystem memory shmem") },
            { QStringLiteral("domain/devices/disk"),
                elementNames(
                    "driver source target boot readonly shareable transient serial wwn alias "
                    "address backingStore auth encryption iotune geometry blockio vendor product mirror "
                    "acpi") },
            { QStringLiteral("domain/devices/disk/driver"), elementNames("metadata_cache") },
            { QStringLiteral("domain/devices/controller"),
                elementNames("model target alias address driver master pcihole64 acpi") },
            { QStringLiteral("domain/devices/filesystem"),
                elementNames("driver source target readonly binary alias address boot acpi") },
            { QStringLiteral("domain/devices/memory"),
                elementNames("source target uuid alias address acpi") },
            { QStringLiteral("domain/devices/shmem"),
                elementNames("model size server msi alias address acpi") },
        },
        {},
        // Only some kernels of Red Hat can let others than the administrator send every SCSI command.
        { { QStringLiteral("domain/devices/disk/@sgio"), { QStringLiteral("filtered") } } },
    };
    return table;
}

} // namespace inn::qemu
