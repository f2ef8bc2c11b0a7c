#include "backend/drivers/qemu/command/knownelements.h"

namespace inn::qemu {

const KnownElements &knownStorageElements()
{
    static const KnownElements table {
        {
            { QStringLiteral("domain/devices"), elementNames("disk controller") },
            { QStringLiteral("domain/devices/disk"),
                elementNames("driver source target boot readonly shareable transient serial wwn alias "
                             "address backingStore") },
            { QStringLiteral("domain/devices/disk/source"), elementNames("") },
            { QStringLiteral("domain/devices/controller"),
                elementNames("model target alias address driver") },
        },
        {
            { QStringLiteral("domain/devices/disk/driver"), { QStringLiteral("iothread") } },
            { QStringLiteral("domain/devices/controller/driver"), { QStringLiteral("iothread") } },
        },
        {},
    };
    return table;
}

} // namespace inn::qemu
