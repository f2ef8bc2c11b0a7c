#pragma once

#include "backend/api/blockjobs.h"
#include "backend/base/commandrunner.h"
#include "backend/drivers/qemu/blockjobs/imagechain.h"
#include "backend/drivers/qemu/qemudomain.h"

#include <QSet>

namespace inn::qemu {

// Jobs on the images of one domain's disks. Implemented in domainblockjobs.cpp (what all share, progress,
// abort), blockjobstart.cpp (pull, commit), blockjobcopy.cpp, blockjobend.cpp (how they end, and finding them
// again), blockinfo.cpp (sizes and contents).
//
// A job stands in the status file before QEMU knows it. QEMU keeps one that is over until we say so: first
// the definition follows, then the running document, then nodes and files go, and last QEMU forgets it.
class DomainBlockJobs : public QObject
{
    Q_OBJECT

public:
    explicit DomainBlockJobs(QemuDomain &domain);
    ~DomainBlockJobs() override;

    QFuture<Result<std::vector<api::BlockJobInfo>>> jobs();
    QFuture<Result<std::optional<api::BlockJobInfo>>> job(QString disk);
    QFuture<Result<>> abort(QString disk, api::BlockAbortFlags flags);
    QFuture<Result<>> setSpeed(QString disk, quint64 bandwidth);
    QFuture<Result<>> pull(QString disk, QString base, quint64 bandwidth, api::BlockRebaseFlags flags);
    QFuture<Result<>> commit(
        QString disk, QString base, QString top, quint64 bandwidth, api::BlockCommitFlags flags);
    QFuture<Result<>> copy(
        QString disk, QByteArray destination, api::BlockCopyParameters parameters, api::BlockCopyFlags flags);
    QFuture<Result<>> resize(QString disk, Bytes size);
    QFuture<Result<>> setThreshold(QString device, quint64 bytes);
    QFuture<Result<QByteArray>> blockPeek(QString disk, quint64 offset, Bytes size);
    QFuture<Result<QByteArray>> memoryPeek(quint64 start, Bytes size, api::MemoryPeek address);
    QFuture<Result<api::BlockInfo>> blockInfo(QString disk);
    QFuture<Result<std::vector<api::ChainImage>>> chain(QString disk);
    QFuture<Result<std::vector<api::DiskError>>> diskErrors();

    // For who holds the right to change the domain already: the whole merge of an image into another, up to
    // its end; by their numbers. The files that are merged are deleted.
    QFuture<Result<>> merge(RunningGuestPtr guest, QString disk, unsigned top, unsigned base, JobPtr job);
    // The same upwards: the disk's own image gets all of those down to before `base`.
    QFuture<Result<>> flatten(RunningGuestPtr guest, QString disk, unsigned base, JobPtr job);

    // Ends what an earlier process of ours began on the disk.
    QFuture<Result<>> settleDown(RunningGuestPtr guest, QString disk);

    // Whether a disk, or any, is in the hands of a job now.
    [[nodiscard]] Result<> refuseBusy(const config::DiskConfig &disk) const;
    [[nodiscard]] bool hasJobs() const;
    [[nodiscard]] Error busyError(int libvirtCode) const;

    void handleEvent(const RunningGuestPtr &guest, const QmpEvent &event);
    // The guest was found again.
    QFuture<Result<>> reconcile(RunningGuestPtr guest);
    void guestEnded();

    [[nodiscard]] bool isIdle() const { return m_tasks.isEmpty(); }
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void changed();
    void happened(const inn::api::DomainEventPtr &event);

private:
    struct Place // of an operation
    {
        RunningGuestPtr guest;
        config::DiskConfig disk;
        ImageChain chain;
        int index = 0; // of the top image's nodes
    };

    // what all share
    [[nodiscard]] QString name() const { return m_domain.m_info.name; }
    [[nodiscard]] static Error refused(ErrorCode code, int libvirtCode, const QString &sentence);
    [[nodiscard]] Result<RunningGuestPtr> running() const;
    [[nodiscard]] Result<config::DiskConfig> findDisk(
        const config::DomainConfig &domain, const QString &name) const;
    // A disk that a job may begin on. Errors as libvirt has them.
    [[nodiscard]] Result<Place> placeFor(const QString &disk) const;
    [[nodiscard]] Result<int> positionOf(const Place &place, const QString &image, int above) const;
    [[nodiscard]] static Result<> checkNumbered(const Place &place);
    [[nodiscard]] BlockJobRecord *find(const RunningGuestPtr &guest, const QString &id) const;
    [[nodiscard]] BlockJobRecord *findByAlias(const RunningGuestPtr &guest, const QString &alias) const;
    [[nodiscard]] Result<BlockJobRecord *> recordOf(const RunningGuestPtr &guest, const QString &disk) const;
    [[nodiscard]] static config::DiskConfig *liveDisk(config::DomainConfig &live, const QString &alias);
    void tell(const BlockJobRecord &record, int status);
    // What the emulator says of a disk's images, its own first: "virtual-size", "actual-size" in bytes.
    QFuture<Result<std::vector<QJsonObject>>> imagesOf(RunningGuestPtr guest, QString alias);
    QFuture<Result<>> awaitEnd(const QString &id);
    QFuture<Result<>> awaitReady(const QString &id);
    void settle(const QString &id, const Result<> &result);
    void store(const RunningGuestPtr &guest) { m_domain.storeStatus(guest); }

    // begin
    QFuture<Result<>> beginPull(Place place, int base, QString backingFile, quint64 bandwidth);
    QFuture<Result<>> beginCommit(
        Place place, int base, int top, QString backingFile, quint64 bandwidth, bool deletes);
    Result<QString> relativeBacking(const Place &place, int above, int base) const;
    // Writes it down, tells QEMU, and takes it back when QEMU refuses.
    QFuture<Result<>> launch(
        RunningGuestPtr guest, BlockJobRecord record, QString command, QJsonObject arguments);
    void drop(const RunningGuestPtr &guest, const QString &id);
    void showMirror(const RunningGuestPtr &guest, const BlockJobRecord &record);
    QFuture<Result<>> pivot(RunningGuestPtr guest, QString id);
    QFuture<Result<>> drive(RunningGuestPtr guest, QString id, JobPtr job);

    // copy
    struct Destination
    {
        config::DiskConfig disk; // as it will be
        std::vector<QJsonObject> objects, nodes; // new ones
        bool shallow = false, reuses = false;
        QString madeFile;
    };
    Result<Destination> destinationFor(
        const Place &place, const QByteArray &xml, api::BlockCopyFlags flags) const;
    QFuture<Result<>> makeImage(Place place, ChainElement image, bool shallow);
    Result<> describeNodes(const RunningGuestPtr &guest, const Place &place, Destination &destination) const;

    // end
    QFuture<Result<>> conclude(RunningGuestPtr guest, QString id);
    QFuture<Result<>> concludeHolding(RunningGuestPtr guest, QString id);
    void applyEnd(const RunningGuestPtr &guest, BlockJobRecord &record, bool succeeded, bool pivoted);
    Result<> followInDefinition(const config::DiskConfig &before, const ImageChain &after);
    QFuture<Result<>> cleanUp(RunningGuestPtr guest, QString id);

    // sizes and contents
    QFuture<Result<std::vector<api::ChainImage>>> runningChain(
        RunningGuestPtr guest, config::DiskConfig disk);
    QFuture<Result<std::vector<api::ChainImage>>> storedChain(config::DiskConfig disk);
    QFuture<Result<config::DiskConfig>> resolved(QString disk);

    QemuDomain &m_domain;
    ProcessRunner m_runner;
    using Waiters = std::map<QString, std::vector<std::shared_ptr<QPromise<Result<>>>>>;
    Waiters m_endWaiters, m_readyWaiters;
    QSet<QString> m_driven; // their ends are seen to by who holds the right to change the domain
    QSet<QString> m_concluding;
    TaskScope m_tasks;
};

} // namespace inn::qemu
