#pragma once

#include "backend/api/guestoperations.h"

#include <optional>

// A guest's memory in a file, and the one long operation that a domain has under way. Numbers of enumerators
// are libvirt's.
namespace inn::api {

// VIR_DOMAIN_SAVE_…. Neither Running nor Paused: as the guest was when it was saved.
enum class SaveFlag { BypassCache = 1, Running = 2, Paused = 4, ResetNvram = 8 };
Q_DECLARE_FLAGS(SaveFlags, SaveFlag)
enum class ImageSecrets { Hidden = 0, Shown = 1 }; // VIR_DOMAIN_SAVE_IMAGE_XML_SECURE

// virDomainJobType and virDomainJobOperation.
enum class DomainJobType { None = 0, Bounded, Unbounded, Completed, Failed, Cancelled };
enum class DomainJobOperation {
    Unknown = 0,
    Start,
    Save,
    Restore,
    MigrationIn,
    MigrationOut,
    Snapshot,
    SnapshotRevert,
    Dump,
    Backup,
    SnapshotDelete,
};
// VIR_DOMAIN_JOB_STATS_COMPLETED: of the last one that has ended; asking forgets it, unless it is to be kept.
enum class DomainJobQuery { UnderWay, Completed, CompletedAndKept };

// What virDomainGetJobStats tells; no job is None without values.
struct DomainJobInfo
{
    DomainJobType type = DomainJobType::None;
    std::vector<TypedParameter> values; // "operation", "time_elapsed", "data_total"…
    [[nodiscard]] std::optional<quint64> number(const QString &name) const;
    [[nodiscard]] DomainJobOperation operation() const;
    bool operator==(const DomainJobInfo &) const = default;
};

// Lives in the connection's backend thread. Without another word, what a driver does not have is
// Unsupported. A path is one of the host, and absolute.
class SavedStates : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The guest ends, its memory is in the file. An empty document: that of the guest; another may differ
    // only in what the guest does not see.
    virtual QFuture<Result<>> save(
        QUuid domain, QString path, QByteArray document, SaveFlags flags, JobPtr job = {});
    virtual QFuture<Result<>> restore(QString path, QByteArray document, SaveFlags flags, JobPtr job = {});
    virtual QFuture<Result<QByteArray>> saveImageXml(
        QString path, ImageSecrets secrets = ImageSecrets::Hidden);
    virtual QFuture<Result<>> defineSaveImageXml(QString path, QByteArray document, SaveFlags flags);

    // As Domains::perform() with ManagedSave, by these flags.
    virtual QFuture<Result<>> managedSave(QUuid domain, SaveFlags flags, JobPtr job = {});
    // Errors: InvalidState (VIR_ERR_OPERATION_INVALID) without a managed save.
    virtual QFuture<Result<QByteArray>> managedSaveXml(
        QUuid domain, ImageSecrets secrets = ImageSecrets::Hidden);
    virtual QFuture<Result<>> defineManagedSaveXml(QUuid domain, QByteArray document, SaveFlags flags);

    virtual QFuture<Result<DomainJobInfo>> jobInfo(
        QUuid domain, DomainJobQuery query = DomainJobQuery::UnderWay);
    // Errors: InvalidState (VIR_ERR_OPERATION_INVALID) when there is none.
    virtual QFuture<Result<>> abortJob(QUuid domain);

Q_SIGNALS:
    // VIR_DOMAIN_EVENT_ID_JOB_COMPLETED: a save or backup has ended, well or not.
    void jobCompleted(const QUuid &domain, const inn::api::DomainJobInfo &info);
};

// Flags that contradict each other are InvalidConfig (VIR_ERR_INVALID_ARG), the same on every host. For what
// saves, and for what edits a file; restore() takes ResetNvram too.
enum class SaveUse { Save, Restore, Define };
Result<> checkFlags(SaveFlags flags, SaveUse use);

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::SaveFlags)
