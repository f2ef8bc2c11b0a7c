#pragma once

// Who dies in which phase of a move, and what is left then.
namespace inn::testing {

enum class Phase {
    Preparing, // the destination's hook is asked; the source has begun
    Disks,
    Memory,
    Sent, // all is there, the destination does not know that yet
    Arrived, // it runs there, the source does not know that yet
    Leaving, // the source has ended its emulator and asks its hook
};
enum class Party {
    SourceCore,
    DestinationCore,
    BothCores,
    SourceEmulator,
    DestinationEmulator,
    Client,
    Network, // until somebody gives up
    NetworkForAMoment,
};
enum class Disk { Copied, Shared };
enum class Left {
    Source, // runs there as before
    SourcePaused, // one must look; then it can be resumed there
    Destination,
    DestinationAndPaused, // one must look; what is paused can be forced off
    WhoWasTold, // one of these three: what the client had sent before counts
    Nobody, // its only emulator is gone
};

struct Trial
{
    Phase phase;
    Party party;
    Disk disk;
    Left left;
    bool isAlwaysTried = false;
};

inline constexpr Trial kTrials[] = {
    { Phase::Preparing, Party::SourceCore, Disk::Copied, Left::Source },
    { Phase::Preparing, Party::DestinationCore, Disk::Copied, Left::Source, true },
    { Phase::Preparing, Party::BothCores, Disk::Shared, Left::Source },
    { Phase::Preparing, Party::SourceEmulator, Disk::Copied, Left::Nobody },
    { Phase::Preparing, Party::Client, Disk::Copied, Left::Source },
    { Phase::Preparing, Party::Network, Disk::Copied, Left::Source },
    { Phase::Disks, Party::SourceCore, Disk::Copied, Left::Source, true },
    { Phase::Disks, Party::DestinationCore, Disk::Copied, Left::Source },
    { Phase::Disks, Party::BothCores, Disk::Copied, Left::Source },
    { Phase::Disks, Party::SourceEmulator, Disk::Copied, Left::Nobody },
    { Phase::Disks, Party::DestinationEmulator, Disk::Copied, Left::Source },
    { Phase::Disks, Party::Client, Disk::Copied, Left::Source },
    { Phase::Disks, Party::Network, Disk::Copied, Left::Source },
    { Phase::Disks, Party::NetworkForAMoment, Disk::Copied, Left::Destination },
    { Phase::Memory, Party::SourceCore, Disk::Copied, Left::Source },
    { Phase::Memory, Party::SourceCore, Disk::Shared, Left::Source, true },
    { Phase::Memory, Party::DestinationCore, Disk::Copied, Left::Source },
    { Phase::Memory, Party::DestinationCore, Disk::Shared, Left::Source },
    { Phase::Memory, Party::BothCores, Disk::Shared, Left::Source },
    { Phase::Memory, Party::SourceEmulator, Disk::Copied, Left::Nobody },
    { Phase::Memory, Party::SourceEmulator, Disk::Shared, Left::Nobody },
    { Phase::Memory, Party::DestinationEmulator, Disk::Copied, Left::Source, true },
    { Phase::Memory, Party::DestinationEmulator, Disk::Shared, Left::Source },
    { Phase::Memory, Party::Client, Disk::Shared, Left::Source },
    { Phase::Memory, Party::Network, Disk::Copied, Left::Source },
    { Phase::Memory, Party::Network, Disk::Shared, Left::Source },
    { Phase::Memory, Party::NetworkForAMoment, Disk::Shared, Left::Destination },
    { Phase::Sent, Party::SourceCore, Disk::Copied, Left::WhoWasTold },
    { Phase::Sent, Party::SourceCore, Disk::Shared, Left::WhoWasTold },
    { Phase::Sent, Party::DestinationCore, Disk::Copied, Left::Source, true },
    { Phase::Sent, Party::DestinationCore, Disk::Shared, Left::Source },
    { Phase::Sent, Party::BothCores, Disk::Shared, Left::SourcePaused },
    { Phase::Sent, Party::SourceEmulator, Disk::Shared, Left::Destination },
    { Phase::Sent, Party::DestinationEmulator, Disk::Copied, Left::Source },
    { Phase::Sent, Party::DestinationEmulator, Disk::Shared, Left::Source },
    { Phase::Sent, Party::Client, Disk::Shared, Left::WhoWasTold },
    { Phase::Sent, Party::Network, Disk::Copied, Left::Destination },
    { Phase::Arrived, Party::SourceCore, Disk::Copied, Left::DestinationAndPaused },
    { Phase::Arrived, Party::SourceCore, Disk::Shared, Left::DestinationAndPaused, true },
    { Phase::Arrived, Party::DestinationCore, Disk::Shared, Left::Destination },
    { Phase::Arrived, Party::BothCores, Disk::Shared, Left::DestinationAndPaused },
    { Phase::Arrived, Party::SourceEmulator, Disk::Shared, Left::Destination },
    { Phase::Arrived, Party::DestinationEmulator, Disk::Shared, Left::Nobody },
    { Phase::Arrived, Party::Client, Disk::Shared, Left::WhoWasTold },
    { Phase::Arrived, Party::Network, Disk::Shared, Left::Destination },
    { Phase::Leaving, Party::SourceCore, Disk::Copied, Left::Destination },
    { Phase::Leaving, Party::DestinationCore, Disk::Shared, Left::Destination },
    { Phase::Leaving, Party::BothCores, Disk::Shared, Left::Destination },
    { Phase::Leaving, Party::Client, Disk::Shared, Left::Destination },
};

inline constexpr const char *kPhases[] = { "preparing", "disks", "memory", "sent", "arrived", "leaving" };
inline constexpr const char *kParties[] = { "source core", "destination core", "both cores",
    "source emulator", "destination emulator", "client", "network", "network for a moment" };
inline constexpr const char *kDisks[] = { "copied", "shared" };

} // namespace inn::testing
