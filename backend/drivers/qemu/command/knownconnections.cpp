#include "backend/drivers/qemu/command/knownelements.h"

namespace inn::qemu {

const KnownElements &knownConnectionElements()
{
    static const KnownElements table {
        {
            { QStringLiteral("domain/devices"),
                elementNames("interface serial parallel console channel input tpm graphics sound audio "
                             "video watchdog memballoon rng hub") },
            { QStringLiteral("domain/devices/interface"),
                elementNames("mac source model driver target link backend boot mtu alias address") },
            { QStringLiteral("domain/devices/video"), elementNames("model alias address driver") },
            { QStringLiteral("domain/devices/sound"), elementNames("alias address") },
            { QStringLiteral("domain/devices/graphics"),
                elementNames("listen image jpeg zlib playback streaming clipboard filetransfer mouse") },
            { QStringLiteral("domain/devices/rng"), elementNames("backend alias address") },
            { QStringLiteral("domain/devices/memballoon"), elementNames("stats alias address") },
        },
        {
            { QStringLiteral("domain/devices/graphics"), { QStringLiteral("websocket") } },
            { QStringLiteral("domain/devices/memballoon"),
                { QStringLiteral("autodeflate"), QStringLiteral("freePageReporting") } },
        },
        {
            // Sound goes to nobody or to SPICE.
            { QStringLiteral("domain/devices/audio/@type"),
                { QStringLiteral("none"), QStringLiteral("spice") } },
        },
    };
    return table;
}

} // namespace inn::qemu
