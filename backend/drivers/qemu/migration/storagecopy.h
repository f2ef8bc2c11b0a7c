#pragma once

#include "backend/api/migration.h"
#include "backend/config/migration/migrationcookie.h"
#include "backend/drivers/qemu/runningguest.h"

// Disks that go along with a moving guest, over NBD.
namespace inn::qemu {

class HostContext;

// Whether the request copies disks at all.
[[nodiscard]] bool copiesStorage(const api::MigrationRequest &request);
// The disks that the request copies: targets and the sizes that the guest sees, for the first cookie. Errors:
// a disk that was named and cannot be copied.
QFuture<Result<config::CookieNbdConfig>> offeredDisks(
    RunningGuestPtr guest, const api::MigrationRequest &request);

// The receiving end: belongs to one incoming guest.
class DestinationStorage : public QObject
{
    Q_OBJECT

public:
    DestinationStorage(HostContext &host, api::MigrationRequest request);
    ~DestinationStorage() override;

    // Before the emulator is started: makes the images of the offered disks that are not there yet.
    QFuture<Result<>> createImages(config::DomainConfig domain, config::CookieNbdConfig offered);
    // The emulator waits (-incoming defer): serves the disks. The answer goes into the cookie of prepare.
    QFuture<Result<config::CookieNbdConfig>> serve(RunningGuestPtr guest, config::CookieNbdConfig offered);
    // The guest is about to run here: nobody writes from outside any more.
    QFuture<Result<>> close(RunningGuestPtr guest);
    // It came to nothing: what createImages() made goes.
    QFuture<Result<>> discard();

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    HostContext &m_host;
    api::MigrationRequest m_request;
    TaskScope m_tasks;
};

// The sending end: belongs to one outgoing guest, and listens to its emulator by itself.
class SourceStorage : public QObject
{
    Q_OBJECT

public:
    SourceStorage(RunningGuestPtr guest, api::MigrationRequest request);
    ~SourceStorage() override;

    // Ends when all disks are the same on both hosts and stay so. `destination` is the host's name or address
    // that the memory goes to, `served` what the destination's cookie says.
    QFuture<Result<>> start(QString destination, config::CookieNbdConfig served, JobPtr job);
    // The guest has stopped for the switch-over (status "pre-switchover"): lets go of the copies.
    QFuture<Result<>> finish();
    // In any state; the guest's disks are as before.
    QFuture<Result<>> cancel();
    struct Progress
    {
        quint64 total = 0, processed = 0, bytesPerSecond = 0;
    };
    // For the job's statistics.
    QFuture<Result<Progress>> progress();

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void failed(const inn::Error &problem); // after start() has ended well: a copy broke

private:
    RunningGuestPtr m_guest;
    api::MigrationRequest m_request;
    TaskScope m_tasks;
};

} // namespace inn::qemu
