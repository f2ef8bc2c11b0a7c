#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/command/hoststate.h"
#include "backend/drivers/qemu/guestagent.h"
#include "backend/drivers/qemu/guestevents.h"
#include "backend/drivers/qemu/process.h"
#include "backend/drivers/qemu/qmp/commands.h"
#include "backend/drivers/qemu/qmp/qmpclient.h"
#include "backend/drivers/qemu/statusfile.h"

#include <map>
#include <optional>

namespace inn::qemu {

class GuestGuard;

// One life of a domain, from its start to its end. Shared by the operations that are under way: after each
// wait they compare it with the domain's present one.
struct RunningGuest
{
    RunningGuest() = default;
    ~RunningGuest();
    Q_DISABLE_COPY_MOVE(RunningGuest)

    // Why its end will come, as far as we know.
    enum class End {
        Unexpected,
        GuestShutdown,
        Destroyed,
        Saved,
        StartFailed,
        Panicked,
        FromSnapshot,
        Migrated
    };

    // The running document as a value, read when first needed.
    config::DomainConfig &live();
    void setLive(config::DomainConfig config); // and the text in the status

    GuestStatus status;
    RuntimePaths paths;
    std::unique_ptr<ProcessWatch> watch;
    std::unique_ptr<QmpClient> monitor; // null: cannot be talked to
    std::shared_ptr<GuestGuard> guard; // null only before it is prepared
    std::unique_ptr<GuestAgent> agent;
    bool agentConnected = false; // the guest has opened the agent's channel
    GuestEvents events;
    End end = End::Unexpected;
    ProcessEnd processEnd;
    QString lastWords; // of the emulator, once it has ended
    bool hasEnded = false;
    bool restartAtShutdown = false; // a reboot through the power button
    bool hasStopped = false; // the emulator's last word was STOP, not RESUME
    int nextPauseReason = 0; // virDomainPausedReason for the STOP that comes; 0: by the user
    int usualPauseReason = 0; // of a STOP that nobody here caused; 0: by the user
    int nextRunReason = 0; // virDomainRunningReason for the RESUME that comes; 0: by the user
    QString migration; // the last MIGRATION status
    std::shared_ptr<QPromise<Result<>>> migrationWaiter;
    std::vector<std::shared_ptr<QPromise<Result<>>>> endWaiters;

    // Who waits for the guest to let go of a device, by its alias.
    std::map<QString, std::shared_ptr<QPromise<Result<>>>> unplugWaiters;
    QStringList removing; // devices whose host side is being taken away

    // For samples.
    std::vector<commands::CpuThread> threads;
    bool threadsAsked = false;
    std::vector<commands::BlockDevice> blocks;
    int samplesTaken = 0;

private:
    std::optional<config::DomainConfig> m_live;
};
using RunningGuestPtr = std::shared_ptr<RunningGuest>;

} // namespace inn::qemu
