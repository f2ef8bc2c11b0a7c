#pragma once

#include "backend/api/typedparameter.h"
#include "backend/api/types.h"
#include "backend/base/bytes.h"
#include "backend/base/filedescriptor.h"
#include "backend/base/job.h"
#include "backend/base/task.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QUuid>

#include <chrono>
#include <optional>

// How a machine moves to another host. Numbers of enumerators and names of parameters are libvirt's.
namespace inn::api {

// VIR_MIGRATE_….
enum class MigrateFlag : quint32 {
    Live = 1 << 0,
    Peer2Peer = 1 << 1, // the source talks to the destination by itself
    Tunnelled = 1 << 2, // the machine's memory goes through libvirt's own connection
    PersistDestination = 1 << 3,
    UndefineSource = 1 << 4,
    Paused = 1 << 5, // it stays paused on the destination
    NonSharedDisk = 1 << 6, // the disks are copied whole
    NonSharedIncremental = 1 << 7, // only what lies above the base images, which the destination has
    ChangeProtection = 1 << 8, // the machine's definition cannot change meanwhile
    Unsafe = 1 << 9, // even where the disks' cache modes endanger the data
    Offline = 1 << 10, // only the definition of a machine that is off
    Compressed = 1 << 11,
    AbortOnError = 1 << 12, // disk errors while it moves end the migration
    AutoConverge = 1 << 13, // the guest is slowed down until its memory can follow
    RdmaPinAll = 1 << 14,
    PostCopy = 1 << 15, // it may be switched to post-copy while it runs
    Tls = 1 << 16,
    Parallel = 1 << 17, // over several connections
    NonSharedSynchronousWrites = 1 << 18, // the guest's writes wait for both copies of the disks
    PostCopyResume = 1 << 19,
    ZeroCopy = 1 << 20,
};
Q_DECLARE_FLAGS(MigrateFlags, MigrateFlag)

// What VIR_MIGRATE_PARAM_… say. Empty and absent: the host's own choice.
struct MigrationRequest
{
    MigrateFlags flags;
    QString uri; // where the memory goes: "tcp://host[:port]", "unix:///socket"
    QString name; // on the destination
    QByteArray destinationXml, persistentXml; // of the destination; may differ in what the guest does not see
    std::optional<quint64> bandwidth, postCopyBandwidth; // MiB/s
    QString graphicsUri; // where viewers are sent
    QString listenAddress;
    QStringList disks; // targets of those to be copied; none: all that can be
    std::optional<int> disksPort;
    QString disksUri;
    QStringList compression; // "mt", "xbzrle", "zlib", "zstd"
    std::optional<int> compressionLevel, compressionThreads, decompressionThreads; // of "mt"
    std::optional<quint64> compressionCache; // bytes, of "xbzrle"
    std::optional<int> throttleInitial, throttleIncrement; // per cent, of AutoConverge
    std::optional<int> connections; // of Parallel
    QString peer; // the destination's libvirt URI as the source reaches it, with Peer2Peer; empty: derived
                  // from ours
    QString tlsDestination; // the name that the destination's certificate has
    bool operator==(const MigrationRequest &) const = default;
};

// The parameters in libvirt's form; empty ones are left out.
TypedParameters toParameters(const MigrationRequest &request);
// Errors: InvalidConfig (VIR_ERR_INVALID_ARG) for an unknown name, a wrong type or one given twice.
Result<MigrationRequest> migrationRequest(const TypedParameters &parameters, MigrateFlags flags);
// Flags that contradict each other are InvalidConfig (VIR_ERR_INVALID_ARG), the same on every host.
Result<> checkFlags(MigrateFlags flags);

// A host that machines can be moved to, as one driver knows it. May be used from any thread, and keeps what
// it needs alive.
class MigrationTarget
{
public:
    MigrationTarget() = default;
    Q_DISABLE_COPY_MOVE(MigrationTarget)
    virtual ~MigrationTarget();
    [[nodiscard]] virtual QUrl uri() const = 0;
};
using MigrationTargetPtr = std::shared_ptr<MigrationTarget>;

// What each of the five phases hands to the next (protocol 3).
struct MigrationBegun
{
    QByteArray cookie, xml;
};
struct MigrationPrepared
{
    QByteArray cookie;
    QString uri; // where the source's emulator is to connect to
};
struct MigrationFinished
{
    QByteArray cookie;
    QUuid domain; // null: it does not run here
};
enum class MigrationOutcome { Completed, Cancelled };

enum class MigrationSpeed { PreCopy, PostCopy };

// Lives in the connection's backend thread. Without another word, what a driver does not have is Unsupported
// (VIR_ERR_NO_SUPPORT). The job of a machine being moved is told by SavedStates::jobInfo() on both hosts and
// aborted by SavedStates::abortJob().
class Migrations : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // This host as a destination of migrate().
    virtual QFuture<Result<MigrationTargetPtr>> target();
    // virDomainMigrate3 or, with Peer2Peer, virDomainMigrateToURI3. Ends when the machine is on the
    // destination; with any error it is where it was, or the error says where it is. Cancelling the job
    // aborts it. Errors: Unsupported for a target of another driver.
    virtual QFuture<Result<QUuid>> migrate(
        QUuid domain, MigrationTargetPtr target, MigrationRequest request, JobPtr job = {});

    // The document as other hosts are to define it (VIR_DOMAIN_XML_MIGRATABLE), with secrets: without what
    // belongs to this life and what every host adds by itself.
    virtual QFuture<Result<QByteArray>> migratableXml(QUuid domain, XmlView view);

    // While it moves.
    virtual QFuture<Result<std::chrono::milliseconds>> maximumDowntime(QUuid domain);
    virtual QFuture<Result<>> setMaximumDowntime(QUuid domain, std::chrono::milliseconds downtime);
    virtual QFuture<Result<quint64>> speed(
        QUuid domain, MigrationSpeed of = MigrationSpeed::PreCopy); // MiB/s
    virtual QFuture<Result<>> setSpeed(
        QUuid domain, quint64 bandwidth, MigrationSpeed of = MigrationSpeed::PreCopy);
    virtual QFuture<Result<Bytes>> compressionCache(QUuid domain);
    virtual QFuture<Result<>> setCompressionCache(QUuid domain, Bytes size);
    // Errors: InvalidState (VIR_ERR_OPERATION_INVALID) unless it moves with PostCopy.
    virtual QFuture<Result<>> startPostCopy(QUuid domain);
    // Breaks it off, to go on later with PostCopyResume (VIR_DOMAIN_ABORT_JOB_POSTCOPY). Errors: InvalidState
    // (VIR_ERR_OPERATION_INVALID) unless post-copy has begun.
    virtual QFuture<Result<>> pausePostCopy(QUuid domain);

    // The phases, in this order, on source, destination, source, destination, source.
    virtual QFuture<Result<MigrationBegun>> begin(QUuid domain, MigrationRequest request);
    virtual QFuture<Result<MigrationPrepared>> prepare(
        QByteArray xml, QByteArray cookie, MigrationRequest request);
    // The memory comes from the descriptor instead of a connection of the source's emulator.
    virtual QFuture<Result<MigrationPrepared>> prepareTunnel(
        FileDescriptor stream, QByteArray xml, QByteArray cookie, MigrationRequest request);
    // `destination` is what prepare() answered. The answer is the cookie.
    virtual QFuture<Result<QByteArray>> perform(
        QUuid domain, QByteArray xml, QByteArray cookie, QString destination, MigrationRequest request);
    // As a peer of the host at `destination`: all five phases at once.
    virtual QFuture<Result<>> performPeerToPeer(QUuid domain, QUrl destination, MigrationRequest request);
    virtual QFuture<Result<MigrationFinished>> finish(
        QString name, QByteArray cookie, MigrationRequest request, MigrationOutcome outcome);
    virtual QFuture<Result<>> confirm(
        QUuid domain, QByteArray cookie, MigrationRequest request, MigrationOutcome outcome);
    // Whoever called begin() or perform() is gone and will not call confirm(): what is not on the other host
    // yet stays here and goes on.
    virtual void abandon(QUuid domain);
};

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::MigrateFlags)
