#pragma once

#include "backend/config/moment/backupconfig.h"
#include "backend/drivers/qemu/checkpoints/domaincheckpoints.h"
#include "backend/drivers/qemu/savedstates/domainjob.h"

#include <set>

namespace inn::qemu {

// The backup of a running guest. The emulator copies (push) or keeps what was there before (pull); this
// prepares it, watches it to its end and clears away. Begun in backupbegin.cpp, ended in domainbackup.cpp.
class DomainBackup : public QObject
{
    Q_OBJECT

public:
    explicit DomainBackup(DomainCheckpoints &owner);
    ~DomainBackup() override;

    QFuture<Result<>> begin(QByteArray document, QByteArray checkpoint, api::BackupBeginFlags flags);
    [[nodiscard]] Result<QByteArray> xml() const;
    [[nodiscard]] bool isUnderWay() const { return m_guest != nullptr; }

    // After a crash of the program.
    QFuture<Result<>> recover(BackupJournal journal);

    [[nodiscard]] bool isIdle() const { return m_tasks.isEmpty(); }
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    struct Target
    {
        config::BackupDiskConfig wanted;
        QString driver; // "qcow2", "raw"
        bool isBlock = false;
        bool builds = false; // on the guest's image
        QString sourcePath, sourceFormat; // of the guest's image
        QString bitmap; // of the checkpoint it begins at; "" is a full copy
        quint64 size = 0;
    };
    struct Preparation
    {
        config::BackupConfig config;
        BackupJournal journal;
        std::vector<Target> targets;
        QJsonArray actions;
        bool reuses = false;
        DomainCheckpoints::Plan checkpoint;
    };
    using PreparationPtr = std::shared_ptr<Preparation>;

    // begin
    Result<> addTarget(
        Preparation &preparation, const config::BackupDiskConfig &wanted, const BlockGraph &graph) const;
    Result<> chooseStart(Target &target, const QString &node, const BlockGraph &graph) const;
    [[nodiscard]] Result<> checkServer(const config::BackupConfig &config) const;
    static void addActions(Preparation &preparation, std::size_t number, const BlockGraph &graph);
    QFuture<Result<>> start(RunningGuestPtr guest, PreparationPtr preparation);
    QFuture<Result<>> prepareTarget(RunningGuestPtr guest, PreparationPtr preparation, std::size_t number);
    QFuture<Result<>> createImage(RunningGuestPtr guest, PreparationPtr preparation, std::size_t number);
    QFuture<Result<>> startServer(RunningGuestPtr guest, config::BackupServerConfig server);
    QFuture<Result<>> exportDisks(RunningGuestPtr guest);
    QFuture<Result<>> undo(RunningGuestPtr guest, BackupJournal journal);

    // while it runs
    void watch(const RunningGuestPtr &guest);
    QFuture<Result<DomainJob::Values>> measure();
    QFuture<Result<>> cancel();
    // Takes from the emulator what has ended, and clears away after it.
    QFuture<Result<>> settle();
    bool takeStates(const QJsonArray &jobs);
    QFuture<Result<>> clear(RunningGuestPtr guest, BackupJournal journal, std::size_t number);
    void end();
    void end(api::DomainJobType how);
    void tellDisk(const BackupJournal::Disk &disk) const;
    [[nodiscard]] DomainJob::Values values() const;

    DomainCheckpoints &m_owner;
    RunningGuestPtr m_guest; // of the backup that is under way
    BackupJournal m_journal;
    std::unique_ptr<QObject> m_listener;
    JobPtr m_job;
    std::set<std::size_t> m_cleared;
    bool m_isSettling = false, m_hasNews = false;
    TaskScope m_tasks;
};

} // namespace inn::qemu
