#pragma once

#include "backend/api/types.h"
#include "backend/base/job.h"
#include "backend/base/task.h"

#include <QObject>

// Moments since which a guest's disks remember what was written, and backups, which copy all of a disk or
// only that. Numbers of enumerators are libvirt's.
namespace inn::api {

struct CheckpointInfo
{
    QString name;
    QString description;
    QString parent; // "" is a root
    QDateTime createdAt; // UTC
    QStringList disks; // targets that have it
    bool isCurrent = false; // the next one follows it
    bool operator==(const CheckpointInfo &) const = default;
};

// VIR_DOMAIN_CHECKPOINT_CREATE_….
enum class CheckpointCreate { Redefine = 1, Quiesce = 2, RedefineValidate = 4 };
Q_DECLARE_FLAGS(CheckpointCreateFlags, CheckpointCreate)
// VIR_DOMAIN_CHECKPOINT_XML_….
enum class CheckpointXml { Secure = 1, NoDomain = 2, Size = 4 };
Q_DECLARE_FLAGS(CheckpointXmlFlags, CheckpointXml)
// VIR_DOMAIN_CHECKPOINT_DELETE_….
enum class CheckpointDelete { Children = 1, MetadataOnly = 2, ChildrenOnly = 4 };
Q_DECLARE_FLAGS(CheckpointDeleteFlags, CheckpointDelete)
// VIR_DOMAIN_BACKUP_BEGIN_….
enum class BackupBegin { ReuseExternal = 1 };
Q_DECLARE_FLAGS(BackupBeginFlags, BackupBegin)

// Flags that contradict each other are InvalidConfig (VIR_ERR_INVALID_ARG), the same on every host.
Result<> checkFlags(CheckpointCreateFlags flags);
Result<> checkFlags(CheckpointDeleteFlags flags);

// The checkpoints of one connection's domains. Lives in the connection's backend thread. A name that a domain
// has no checkpoint of is NotFound (VIR_ERR_NO_DOMAIN_CHECKPOINT). What a driver does not have is
// Unsupported.
class Checkpoints : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Parents before their children.
    virtual QFuture<Result<std::vector<CheckpointInfo>>> list(QUuid domain);
    virtual QFuture<Result<QByteArray>> xml(QUuid domain, QString name, CheckpointXmlFlags flags = {});
    // Makes the checkpoint that a <domaincheckpoint> document asks for, or is told of one; gives its name.
    virtual QFuture<Result<QString>> create(QUuid domain, QByteArray document, CheckpointCreateFlags flags);
    virtual QFuture<Result<>> remove(QUuid domain, QString name, CheckpointDeleteFlags flags);

    // Begins the backup that a <domainbackup> document asks for, with a new checkpoint in the same instant
    // unless that document is empty. Done when it has begun: SavedStates::jobInfo() tells how far it is,
    // abortJob() ends it (a pull is always ended so), and SavedStates::jobCompleted() tells of its end.
    virtual QFuture<Result<>> backupBegin(
        QUuid domain, QByteArray backup, QByteArray checkpoint, BackupBeginFlags flags);
    // Of the backup that is under way. NotFound (VIR_ERR_NO_DOMAIN_BACKUP) when none is.
    virtual QFuture<Result<QByteArray>> backupXml(QUuid domain);

Q_SIGNALS:
    void changed(const QUuid &domain); // its list is another one now
};

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::CheckpointCreateFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::CheckpointXmlFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::CheckpointDeleteFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::BackupBeginFlags)
