#pragma once

#include "console/core/consolechannel.h"

namespace inn::console {

// Which way the bytes of a console go, for its status.
enum class ChannelWay {
    Here, // both ends are on this computer
    Connection, // through the connection to the host
    Tunnel, // through ssh
    Network, // to a port of the other computer
};

ChannelWay wayOf(const FileDescriptor &channel, ConsoleEndpoint::Kind kind, Link link);
// Translated; `isEncrypted` counts for the network only.
QString wayText(ChannelWay way, bool isEncrypted);

} // namespace inn::console
