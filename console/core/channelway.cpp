#include "console/core/channelway.h"

#include "backend/base/translated.h"

#include <sys/socket.h>

namespace inn::console {

ChannelWay wayOf(const FileDescriptor &channel, ConsoleEndpoint::Kind kind, Link link)
{
    if (link == Link::Local)
        return ChannelWay::Here;
    if (kind == ConsoleEndpoint::Serial)
        return ChannelWay::Connection;
    sockaddr_storage peer {};
    socklen_t size = sizeof peer;
    const bool isSocket = ::getpeername(channel.get(), reinterpret_cast<sockaddr *>(&peer), &size) == 0;
    // What runs ssh is at the other end of a local socket.
    return isSocket && peer.ss_family != AF_UNIX ? ChannelWay::Network : ChannelWay::Tunnel;
}

QString wayText(ChannelWay way, bool isEncrypted)
{
    switch (way) {
    case ChannelWay::Here:
        return translated(QT_TRANSLATE_NOOP("inn::console", "on this computer"));
    case ChannelWay::Connection:
        return translated(QT_TRANSLATE_NOOP("inn::console", "through the host's connection"));
    case ChannelWay::Tunnel:
        return translated(QT_TRANSLATE_NOOP("inn::console", "through SSH"));
    case ChannelWay::Network:
        break;
    }
    return isEncrypted ? translated(QT_TRANSLATE_NOOP("inn::console", "over the network, encrypted"))
                       : translated(QT_TRANSLATE_NOOP("inn::console", "over the network, not encrypted"));
}

} // namespace inn::console
