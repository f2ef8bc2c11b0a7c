#pragma once

#include "backend/api/types.h"

// Lifecycle events with libvirt's numbers and the words that every driver uses for them.
namespace inn::api {

// virDomainEventType
enum class Lifecycle {
    Defined = 0,
    Undefined,
    Started,
    Suspended,
    Resumed,
    Stopped,
    Shutdown,
    PmSuspended,
    Crashed
};

// virDomainEvent…DetailType, as far as we raise them ourselves.
namespace lifecycle {
inline constexpr int kDefinedAdded = 0, kDefinedUpdated = 1, kDefinedRenamed = 2;
inline constexpr int kUndefinedRemoved = 0, kUndefinedRenamed = 1;
inline constexpr int kStartedBooted = 0, kStartedRestored = 2;
inline constexpr int kSuspendedPaused = 0;
inline constexpr int kResumedUnpaused = 0;
inline constexpr int kStoppedShutdown = 0, kStoppedDestroyed = 1, kStoppedCrashed = 2, kStoppedSaved = 4,
                     kStoppedFailed = 5;
} // namespace lifecycle

// Translated: “Started after restoring its state”.
QString lifecycleText(int event, int detail);
// An event of now.
Event lifecycleEvent(const QUuid &domain, Lifecycle event, int detail);

} // namespace inn::api
