#pragma once

#include "backend/api/types.h"
#include "backend/base/job.h"
#include "backend/base/task.h"

#include <QObject>

namespace inn::api {

struct SnapshotInfo
{
    enum class Where { Internal, External };
    QString name;
    QString description;
    QString parent; // "" is a root
    QDateTime createdAt; // UTC
    DomainState state = DomainState::Shutoff; // of the domain when it was made
    bool diskOnly = false; // made while running, without memory (libvirt's state "disk-snapshot")
    bool isCurrent = false;
    Where where = Where::Internal;
    bool operator==(const SnapshotInfo &) const = default;
};

// What create() does with the document; numbers are libvirt's VIR_DOMAIN_SNAPSHOT_CREATE_….
enum class SnapshotCreate {
    Redefine = 1,
    Current = 2,
    NoMetadata = 4,
    Halt = 8,
    DiskOnly = 16,
    ReuseExternal = 32,
    Quiesce = 64,
    Atomic = 128,
    Live = 256,
    Validate = 512,
};
Q_DECLARE_FLAGS(SnapshotCreateFlags, SnapshotCreate)
// VIR_DOMAIN_SNAPSHOT_REVERT_….
enum class SnapshotRevert { Running = 1, Paused = 2, Force = 4, ResetNvram = 8 };
Q_DECLARE_FLAGS(SnapshotRevertFlags, SnapshotRevert)
// VIR_DOMAIN_SNAPSHOT_DELETE_….
enum class SnapshotDelete { Children = 1, MetadataOnly = 2, ChildrenOnly = 4 };
Q_DECLARE_FLAGS(SnapshotDeleteFlags, SnapshotDelete)

// Flags that contradict each other are InvalidConfig (VIR_ERR_INVALID_ARG), the same on every host.
Result<> checkFlags(SnapshotCreateFlags flags);
Result<> checkFlags(SnapshotRevertFlags flags);
Result<> checkFlags(SnapshotDeleteFlags flags);

// The snapshots of one connection's domains. Lives in the connection's backend thread. A name that a domain
// has no snapshot of is NotFound (VIR_ERR_NO_DOMAIN_SNAPSHOT).
class Snapshots : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Parents before their children.
    virtual QFuture<Result<std::vector<SnapshotInfo>>> list(QUuid domain) = 0;
    virtual QFuture<Result<QByteArray>> xml(QUuid domain, QString name) = 0;
    // Makes the snapshot that a <domainsnapshot> document asks for; gives its name.
    virtual QFuture<Result<QString>> create(
        QUuid domain, QByteArray xml, SnapshotCreateFlags flags, JobPtr job = {})
        = 0;
    // Errors: InvalidState with VIR_ERR_SNAPSHOT_REVERT_RISKY where only SnapshotRevert::Force would do it.
    virtual QFuture<Result<>> revert(QUuid domain, QString name, SnapshotRevertFlags flags, JobPtr job = {})
        = 0;
    virtual QFuture<Result<>> remove(QUuid domain, QString name, SnapshotDeleteFlags flags, JobPtr job = {})
        = 0;

Q_SIGNALS:
    void changed(const QUuid &domain); // its list is another one now
};

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::SnapshotCreateFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::SnapshotRevertFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::SnapshotDeleteFlags)
