#include "backend/drivers/qemu/command/knownelements.h"

namespace inn::qemu {

const KnownElements &knownConnectionElements()
{
    static const KnownElements table {
        {
            // A lease is refused by the builder, with the reason.
            { QStringLiteral("domain/devices"),
                elementNames("interface serial parallel console channel input tpm graphics sound audio "
                             "video watchdog memballoon rng hub hostdev redirdev redirfilter smartcard "
                             "panic vsock iommu lease") },
            { QStringLiteral("domain/devices/interface"),
                elementNames(
                    "mac source model driver target link backend boot mtu alias address rom acpi "
                    "teaming ip portForward tune bandwidth vlan virtualport filterref port coalesce") },
            { QStringLiteral("domain/devices/interface/source"),
                elementNames("address local reconnect vendor product") },
            { QStringLiteral("domain/devices/hostdev"),
                elementNames("source driver boot alias address rom acpi teaming readonly shareable") },
            { QStringLiteral("domain/devices/video"), elementNames("model alias address driver acpi") },
            { QStringLiteral("domain/devices/sound"), elementNames("codec audio alias address acpi") },
            { QStringLiteral("domain/devices/graphics"),
                elementNames("listen channel image jpeg zlib playback streaming clipboard filetransfer mouse "
                             "gl audio alias") },
            { QStringLiteral("domain/devices/rng"), elementNames("backend rate driver alias address acpi") },
            { QStringLiteral("domain/devices/memballoon"), elementNames("stats driver alias address acpi") },
        },
        {
            { QStringLiteral("domain/devices/interface"), { QStringLiteral("trustGuestRxFilters") } },
            { QStringLiteral("domain/devices/hostdev"), { QStringLiteral("rawio") } },
        },
        {
            { QStringLiteral("domain/devices/hostdev/@sgio"), { QStringLiteral("filtered") } },
        },
    };
    return table;
}

} // namespace inn::qemu
