#pragma once

#include "backend/api/checkpoints.h"
#include "backend/config/moment/checkpointlist.h"
#include "backend/drivers/qemu/checkpoints/backupjournal.h"
#include "backend/drivers/qemu/checkpoints/blockgraph.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/snapshots/snapshotstore.h"

namespace inn::qemu {

class DomainBackup;

// The checkpoints of one domain, and its backup when one is under way. The bitmaps are in the images; here
// are the documents.
class DomainCheckpoints : public QObject
{
    Q_OBJECT

public:
    explicit DomainCheckpoints(QemuDomain &domain);
    ~DomainCheckpoints() override;

    [[nodiscard]] std::vector<api::CheckpointInfo> infos();
    [[nodiscard]] int count() { return list().count(); }
    QFuture<Result<QByteArray>> xml(QString name, api::CheckpointXmlFlags flags);
    QFuture<Result<QString>> create(QByteArray document, api::CheckpointCreateFlags flags);
    QFuture<Result<>> remove(QString name, api::CheckpointDeleteFlags flags);
    // The documents go, the images keep what they have.
    Result<> discardAll();
    [[nodiscard]] DomainBackup &backup() { return *m_backup; }

    // After a crash, when the guest was found again or is gone.
    QFuture<Result<>> recover();
    [[nodiscard]] bool hasJournal() const { return BackupJournal::exists(m_folder); }

    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    // ---- for the backup
    config::CheckpointList &list(); // read when first needed
    [[nodiscard]] Result<config::Checkpoint> found(const QString &name);
    // A checkpoint that can be made now.
    struct Plan
    {
        QString name;
        QByteArray document;
        std::vector<BackupJournal::Mark> marks;
        [[nodiscard]] QJsonArray actions() const;
    };
    Result<Plan> plan(const QByteArray &document);
    Result<> keep(const QByteArray &document, const QString &current);
    // The node of that disk's image. Errors: there is none.
    [[nodiscard]] Result<QString> nodeOf(const config::DiskConfig &disk) const;
    [[nodiscard]] RunningGuestPtr guest() const { return m_domain.m_guest; }
    [[nodiscard]] bool isCurrent(const RunningGuestPtr &guest) const { return m_domain.isCurrent(guest); }
    [[nodiscard]] Error lost() const { return m_domain.notRunningAnyMore(); }
    [[nodiscard]] JobQueue &jobs() const { return *m_domain.m_jobs; }
    [[nodiscard]] QemuDomain &domain() const { return m_domain; }
    [[nodiscard]] QString domainName() const { return m_domain.m_info.name; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QByteArray domainXml() const;

Q_SIGNALS:
    void changed();

private:
    Result<QString> redefine(const config::CheckpointConfig &told);
    Result<> checkBitmaps(const config::CheckpointConfig &told, const BlockGraph &graph) const;
    QFuture<Result<>> removeBitmaps(config::Checkpoint checkpoint);
    Result<> forget(const QString &name);
    Result<> giveChildrenTo(const QString &name, const QString &parent);
    QFuture<Result<>> recoverCheckpoint(BackupJournal journal);

    QemuDomain &m_domain;
    const QString m_folder;
    SnapshotStore m_store;
    std::optional<config::CheckpointList> m_list;
    std::unique_ptr<DomainBackup> m_backup;
    TaskScope m_tasks;
};

// libvirt's numbers that the code of an Error does not say.
inline constexpr int kNoCheckpoint = 103, kNoBackup = 104, kInconsistent = 109;
Error checkpointError(ErrorCode code, int libvirtCode, const QString &sentence);

} // namespace inn::qemu
