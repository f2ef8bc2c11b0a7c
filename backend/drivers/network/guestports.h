#pragma once

#include "backend/api/attachment.h"

// The host's ends of guests' interfaces, through libnl and /dev/net/tun. All calls are short.
namespace inn::network {

struct GuestPort
{
    QString name;
    std::vector<FileDescriptor> handles; // one for each queue
};

struct TapSpec
{
    QString pattern; // may hold "%d" for the kernel to number
    QString bridge;
    QString guestMac;
    unsigned queues = 1;
    std::optional<unsigned> mtu; // absent: the bridge's
    QString path; // of the device file; empty: the usual one
};
// A tap device as a port of the bridge, up. It lives as long as one of its handles is open somewhere.
Result<GuestPort> createTap(const TapSpec &spec);

struct MacvtapSpec
{
    QString lower; // device of the host's
    QString mode; // "vepa", "private", "bridge", "passthrough"; empty: "vepa"
    QString name; // wanted; empty: chosen
    QString guestMac;
    unsigned queues = 1;
    std::optional<unsigned> mtu;
};
// It stays until deleteLink().
Result<GuestPort> createMacvtap(const MacvtapSpec &spec);

// The bridge that the device is a port of; empty: none.
[[nodiscard]] QString bridgeOf(const QString &device);
Result<> moveToBridge(const QString &device, const QString &bridge);
// A port that is isolated reaches only those that are not.
Result<> setIsolated(const QString &device, bool isolated);
// How many frames the device gathers before it tells the emulator.
Result<> setCoalescedFrames(const QString &device, unsigned frames);

} // namespace inn::network
