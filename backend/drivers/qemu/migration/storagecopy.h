#pragma once

#include "backend/api/migration.h"
#include "backend/base/commandrunner.h"
#include "backend/config/migration/migrationcookie.h"
#include "backend/drivers/qemu/runningguest.h"

#include <QElapsedTimer>

// Disks that go along with a moving guest, over NBD. Implemented in storagecopy.cpp (which disks),
// storagearrival.cpp (the receiving end), storagesender.cpp.
namespace inn::qemu {

class HostContext;
struct Roots;

// Whether the request copies disks at all.
[[nodiscard]] bool copiesStorage(const api::MigrationRequest &request);
// Those with a medium that are neither shared nor read-only, or the ones that are named. Errors: one that was
// named is not there (VIR_ERR_INVALID_ARG), or cannot be copied (VIR_ERR_OPERATION_UNSUPPORTED).
Result<std::vector<config::DiskConfig>> disksToCopy(
    const config::DomainConfig &domain, const api::MigrationRequest &request);
// The disks that the request copies: targets and the sizes that the guest sees, for the first cookie.
QFuture<Result<config::CookieNbdConfig>> offeredDisks(
    RunningGuestPtr guest, const api::MigrationRequest &request);
// A document of the moved guest, for whoever copies only what lies above the base images: names these, which
// are otherwise found in the images.
Result<QByteArray> withBaseImages(const QByteArray &document, const config::DomainConfig &live);
// As which a disk is served; libvirt's name for it.
QString exportNameOf(const config::DiskConfig &disk);

// Where a server of disks listens, or is to be reached.
struct StorageServer
{
    QString socket; // "" is TCP
    QString host;
    int port = 0; // 0: whichever is free
    [[nodiscard]] QJsonObject address() const; // of blockdev-add
    [[nodiscard]] QJsonObject listenAddress() const; // of nbd-server-start
};
// `host` and `port` where the request's “disks URI” says nothing else.
Result<StorageServer> storageServer(const api::MigrationRequest &request, const QString &host, int port);

// The receiving end: belongs to one incoming guest. What it makes is written down first, so that it goes also
// when this process dies.
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
    // The other host is about to be told that it runs here: the images are its own, whatever comes.
    void keep();
    // It came to nothing: what createImages() made goes.
    QFuture<Result<>> discard();
    // The same for an earlier process of ours.
    static void discardLeftovers(const Roots &roots, const QUuid &domain);
    // Once all guests are found again; what still has a note then was never started.
    static void discardAllLeftovers(const Roots &roots);

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    struct Image
    {
        QString path, format, backingPath, backingFormat;
        quint64 size = 0;
    };
    QFuture<Result<>> createVolume(config::DiskConfig disk, quint64 size);
    QFuture<Result<>> createImage(Image image);
    [[nodiscard]] Result<std::optional<Image>> missingImage(
        const config::DiskConfig &disk, quint64 size) const;
    Result<> note(const QString &path);
    void refreshPools();

    HostContext &m_host;
    api::MigrationRequest m_request;
    QUuid m_domain;
    QStringList m_made;
    QString m_socket;
    ProcessRunner m_runner;
    TaskScope m_tasks;
};

// The sending end: belongs to one outgoing guest.
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
    // In any state, also of what an earlier process of ours began; the guest's disks are as before.
    QFuture<Result<>> cancel();
    struct Progress
    {
        quint64 total = 0, processed = 0, bytesPerSecond = 0;
    };
    // For the job's statistics.
    QFuture<Result<Progress>> progress();
    void setSpeed(qint64 bytesPerSecond);
    // Before the memory is cancelled, too: the emulator would stand still for what is on its way to a host
    // that is gone.
    void cutConnections();

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void failed(const inn::Error &problem); // after start() has ended well: a copy broke

private:
    enum class State { Copying, Ready, Gone };
    struct Copy
    {
        QString target;
        State state = State::Copying;
    };
    void listen();
    void handleEvent(const QmpEvent &event);
    void endCopy(const QString &job, const QString &problem);
    void finishWaiting(const Result<> &result);
    QFuture<Result<>> until(State state);
    [[nodiscard]] bool isReached(State state) const;
    QFuture<Result<>> learnCopies();
    void removeNodes();
    QFuture<Result<>> checkReachable(StorageServer server, JobPtr job);
    [[nodiscard]] bool canTalk() const { return !m_guest->hasEnded && m_guest->monitor; }
    [[nodiscard]] Error lost() const;

    RunningGuestPtr m_guest;
    api::MigrationRequest m_request;
    std::map<QString, Copy> m_copies; // by job
    bool m_isListening = false, m_isComplete = false, m_isCancelling = false;
    State m_awaited = State::Ready;
    std::optional<Error> m_problem;
    std::shared_ptr<QPromise<Result<>>> m_waiter;
    QElapsedTimer m_time; // since the last measurement
    Progress m_last;
    TaskScope m_tasks;
};

} // namespace inn::qemu
