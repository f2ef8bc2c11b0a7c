#pragma once

#include "backend/api/types.h"

// libvirt's numbers for what happens to domains, as they travel in events and reasons.
namespace inn::qemu {

struct LifecycleEvent
{
    int type;
    int detail;
};

namespace lifecycle {
inline constexpr LifecycleEvent kDefinedAdded { 0, 0 };
inline constexpr LifecycleEvent kDefinedUpdated { 0, 1 };
inline constexpr LifecycleEvent kDefinedRenamed { 0, 2 };
inline constexpr LifecycleEvent kDefinedFromSnapshot { 0, 3 };
inline constexpr LifecycleEvent kUndefinedRemoved { 1, 0 };
inline constexpr LifecycleEvent kUndefinedRenamed { 1, 1 };
inline constexpr LifecycleEvent kStartedBooted { 2, 0 };
inline constexpr LifecycleEvent kStartedMigrated { 2, 1 };
inline constexpr LifecycleEvent kStartedRestored { 2, 2 };
inline constexpr LifecycleEvent kStartedFromSnapshot { 2, 3 };
inline constexpr LifecycleEvent kStartedWakeup { 2, 4 };
inline constexpr LifecycleEvent kSuspendedPaused { 3, 0 };
inline constexpr LifecycleEvent kSuspendedMigrated { 3, 1 };
inline constexpr LifecycleEvent kSuspendedIoError { 3, 2 };
inline constexpr LifecycleEvent kSuspendedWatchdog { 3, 3 };
inline constexpr LifecycleEvent kSuspendedRestored { 3, 4 };
inline constexpr LifecycleEvent kSuspendedFromSnapshot { 3, 5 };
inline constexpr LifecycleEvent kSuspendedPostcopy { 3, 7 };
inline constexpr LifecycleEvent kSuspendedPostcopyFailed { 3, 8 };
inline constexpr LifecycleEvent kResumedUnpaused { 4, 0 };
inline constexpr LifecycleEvent kResumedMigrated { 4, 1 };
inline constexpr LifecycleEvent kResumedFromSnapshot { 4, 2 };
inline constexpr LifecycleEvent kResumedPostcopy { 4, 3 };
inline constexpr LifecycleEvent kResumedPostcopyFailed { 4, 4 };
inline constexpr LifecycleEvent kStoppedShutdown { 5, 0 };
inline constexpr LifecycleEvent kStoppedDestroyed { 5, 1 };
inline constexpr LifecycleEvent kStoppedCrashed { 5, 2 };
inline constexpr LifecycleEvent kStoppedMigrated { 5, 3 };
inline constexpr LifecycleEvent kStoppedSaved { 5, 4 };
inline constexpr LifecycleEvent kStoppedFailed { 5, 5 };
inline constexpr LifecycleEvent kStoppedFromSnapshot { 5, 6 };
inline constexpr LifecycleEvent kShutdownFinished { 6, 0 };
inline constexpr LifecycleEvent kShutdownGuest { 6, 1 };
inline constexpr LifecycleEvent kShutdownHost { 6, 2 };
inline constexpr LifecycleEvent kSuspendedToMemory { 7, 0 };
inline constexpr LifecycleEvent kSuspendedToDisk { 7, 1 };
inline constexpr LifecycleEvent kCrashedPanicked { 8, 0 };
} // namespace lifecycle

namespace reason {
inline constexpr int kRunningBooted = 1, kRunningMigrated = 2, kRunningRestored = 3, kRunningFromSnapshot = 4,
                     kRunningUnpaused = 5, kRunningMigrationCancelled = 6, kRunningSaveCancelled = 7,
                     kRunningWakeup = 8, kRunningCrashed = 9, kRunningPostcopy = 10,
                     kRunningPostcopyFailed = 11;
inline constexpr int kPausedUser = 1, kPausedMigration = 2, kPausedSave = 3, kPausedIoError = 5,
                     kPausedWatchdog = 6, kPausedFromSnapshot = 7, kPausedShuttingDown = 8,
                     kPausedSnapshot = 9, kPausedCrashed = 10, kPausedStartingUp = 11, kPausedPostcopy = 12,
                     kPausedPostcopyFailed = 13;
inline constexpr int kShutdownUser = 1;
inline constexpr int kShutoffShutdown = 1, kShutoffDestroyed = 2, kShutoffCrashed = 3, kShutoffMigrated = 4,
                     kShutoffSaved = 5, kShutoffFailed = 6, kShutoffFromSnapshot = 7;
inline constexpr int kCrashedPanicked = 1;
} // namespace reason

} // namespace inn::qemu
