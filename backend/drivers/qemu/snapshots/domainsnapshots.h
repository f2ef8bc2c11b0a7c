#pragma once

#include "backend/base/commandrunner.h"
#include "backend/config/moment/snapshotlist.h"
#include "backend/drivers/qemu/blockjobs/imagechain.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/snapshots/snapshotplan.h"
#include "backend/drivers/qemu/snapshots/snapshotstore.h"

namespace inn::qemu {

// The snapshots of one domain. Implemented in domainsnapshots.cpp (list, documents, what all share),
// snapshotcreate.cpp (internal ones, and of a domain that is off), snapshotoverlay.cpp (external ones of a
// running guest), snapshotrevert.cpp, snapshotback.cpp (to external ones),
// snapshotdelete.cpp, snapshotmerge.cpp (of external ones), snapshotrecovery.cpp.
class DomainSnapshots : public QObject
{
    Q_OBJECT

public:
    explicit DomainSnapshots(QemuDomain &domain);
    ~DomainSnapshots() override;

    [[nodiscard]] std::vector<api::SnapshotInfo> infos();
    [[nodiscard]] int count() { return list().count(); }
    [[nodiscard]] Result<QByteArray> xml(const QString &name);
    QFuture<Result<QString>> create(QByteArray xml, api::SnapshotCreateFlags flags, JobPtr job);
    QFuture<Result<>> revert(QString name, api::SnapshotRevertFlags flags, JobPtr job);
    QFuture<Result<>> remove(QString name, api::SnapshotDeleteFlags flags, JobPtr job);
    // The documents go, the images keep what they have.
    Result<> discardAll();

    // Brings an emulator that was just started, or is stopped, to that state.
    QFuture<Result<>> load(RunningGuestPtr guest, QString name);

    // After a crash: ends or undoes what the journal tells of. Call when the guest was found again.
    QFuture<Result<>> recover();
    [[nodiscard]] bool hasJournal() const { return m_store.hasJournal(); }
    // How long a found emulator may take to answer: it does not while it writes its memory.
    [[nodiscard]] std::chrono::milliseconds patience() const;

    [[nodiscard]] bool isIdle() const { return m_tasks.isEmpty(); }
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void changed();

private:
    friend class DomainBackup; // checkpoints/: runs jobs of the emulator as we do
    using Flags = api::SnapshotCreateFlags;
    enum class Thaw { Told, Silent };

    // what all share
    config::SnapshotList &list(); // read when first needed
    [[nodiscard]] Result<config::Snapshot> found(const QString &name);
    [[nodiscard]] QString domainName() const { return m_domain.m_info.name; }
    [[nodiscard]] QByteArray domainXml() const; // running document without what only a running one says
    [[nodiscard]] Error lost() const { return m_domain.notRunningAnyMore(); }
    Result<> keep(const QByteArray &document, const QString &current);
    Result<> setCurrent(const QString &name);
    Result<> define(const QByteArray &document);
    static std::vector<QString> internalNodes(
        const RunningGuest &guest, const config::SnapshotConfig &snapshot);
    // Runs a job of QEMU to its end and takes it off QEMU's list; without a command, one that was begun.
    // Errors: NotFound (there is no such job), Io (it failed).
    QFuture<Result<>> runJob(RunningGuestPtr guest, QString id, QString command, QJsonObject arguments);
    QFuture<Result<>> snapshotJob(
        RunningGuestPtr guest, QString command, QString name, config::SnapshotConfig snapshot);
    QFuture<Result<>> stop(RunningGuestPtr guest, int reason);
    QFuture<Result<>> goOn(RunningGuestPtr guest, int reason);
    // Stops the emulator and waits for its end.
    QFuture<Result<>> end(RunningGuestPtr guest);
    QFuture<Result<>> runImageTool(QStringList arguments);
    // "-c", "-a" or "-d" on all images; All tells of failures only when it tried each.
    enum class Try { UntilOneFails, All };
    QFuture<Result<>> onImages(QString option, QString name, QStringList images, Try how);
    // The images on this host of the disks that have an internal snapshot. Errors: a disk that cannot.
    QFuture<Result<QStringList>> imagesOf(config::DomainConfig domain, config::SnapshotConfig snapshot);

    // create
    QFuture<Result<QString>> redefine(QByteArray xml, Flags flags);
    Result<SnapshotPlan> plan(const QByteArray &xml, Flags flags);
    QFuture<Result<>> createInternal(SnapshotPlan plan, JobPtr job);
    QFuture<Result<>> createInternalOff(SnapshotPlan plan);
    QFuture<Result<>> createExternalOff(SnapshotPlan plan);
    QFuture<Result<>> createExternal(SnapshotPlan plan, JobPtr job);
    QFuture<Result<>> putOverlays(RunningGuestPtr guest, SnapshotPlan plan, SnapshotJournal *journal);
    QFuture<Result<>> addOverlay(RunningGuestPtr guest, config::DiskConfig disk,
        config::SnapshotDiskConfig wanted, int index, bool reuses, QString *node);
    QFuture<Result<>> finishOverlays(RunningGuestPtr guest, SnapshotJournal journal);
    QFuture<Result<>> undoOverlays(RunningGuestPtr guest, SnapshotJournal journal);
    QFuture<Result<>> freeze(RunningGuestPtr guest);
    QFuture<Result<>> thaw(RunningGuestPtr guest);
    Result<> writeOverlayDocuments(
        const RunningGuestPtr &guest, const SnapshotPlan &plan, SnapshotJournal &journal) const;

    // revert
    Result<> checkRevert(const config::Snapshot &snapshot, api::SnapshotRevertFlags flags) const;
    QFuture<Result<>> revertLive(config::Snapshot snapshot, bool paused, JobPtr job);
    QFuture<Result<>> revertInPlace(RunningGuestPtr guest, config::Snapshot snapshot, bool paused);
    QFuture<Result<>> revertOff(config::Snapshot snapshot, api::SnapshotRevertFlags flags, JobPtr job);
    Result<> takeDefinition(const config::Snapshot &snapshot);
    // To an external one: new images on those of then.
    struct Branch
    {
        std::vector<std::pair<QString, QString>> images; // targets and paths of the new ones
        std::vector<QStringList> commands; // of qemu-img
        QByteArray document, definition;
    };
    Result<Branch> branchFor(const config::Snapshot &snapshot);
    QFuture<Result<>> revertExternal(config::Snapshot snapshot, api::SnapshotRevertFlags flags, JobPtr job);
    Result<> finishBranch(const SnapshotJournal &journal);
    [[nodiscard]] bool isInUse(const QString &path);

    // delete
    Result<> checkRemove(const config::Snapshot &snapshot, api::SnapshotDeleteFlags flags);
    QFuture<Result<>> removeInternal(QString name);
    Result<> forget(const QString &name);
    struct Merge
    {
        QString target, upper, base; // paths of images
    };
    [[nodiscard]] std::vector<ImageChain> chainsOf(const std::optional<QString> &target);
    Result<std::vector<Merge>> mergesFor(const config::Snapshot &snapshot);
    QFuture<Result<>> removeExternal(QString name, SnapshotJournal *journal, JobPtr job);
    QFuture<Result<>> mergeFiles(Merge merge);
    Result<> moveDocuments(const Merge &merge);
    void removeLeftovers(const config::Snapshot &snapshot);

    // recovery
    QFuture<Result<>> recoverInternal(SnapshotJournal journal);
    QFuture<Result<>> recoverExternal(SnapshotJournal journal);
    QFuture<Result<>> recoverRevert(SnapshotJournal journal);
    QFuture<Result<>> recoverDelete(SnapshotJournal journal);

    QemuDomain &m_domain;
    SnapshotStore m_store;
    std::optional<config::SnapshotList> m_list;
    ProcessRunner m_runner;
    TaskScope m_tasks;
};

} // namespace inn::qemu
