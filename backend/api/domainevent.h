#pragma once

#include "backend/api/typedparameter.h"
#include "backend/api/types.h"

#include <QMetaType>

#include <variant>

// What happens to domains, as libvirt's clients hear it (VIR_DOMAIN_EVENT_ID_…). Numbers inside are those of
// libvirt's enumerations; what comes from the guest or the emulator has been checked and bounded.
namespace inn::api {

namespace domainevent {

struct Lifecycle
{
    int event = 0, detail = 0; // virDomainEventType and its detail
    bool operator==(const Lifecycle &) const = default;
};
struct Reboot
{
    bool operator==(const Reboot &) const = default;
};
struct RtcChange
{
    qint64 utcOffset = 0; // seconds
    bool operator==(const RtcChange &) const = default;
};
struct Watchdog
{
    int action = 0; // virDomainEventWatchdogAction
    bool operator==(const Watchdog &) const = default;
};
struct IoError
{
    QString sourcePath, deviceAlias, reason; // reason: "enospc" or empty
    int action = 0; // virDomainEventIOErrorAction
    bool operator==(const IoError &) const = default;
};
struct Graphics
{
    struct Address
    {
        int family = 0; // virDomainEventGraphicsAddressType
        QString node, service;
        bool operator==(const Address &) const = default;
    };
    struct Identity
    {
        QString type, name; // "x509dname", "saslUsername"
        bool operator==(const Identity &) const = default;
    };
    int phase = 0; // virDomainEventGraphicsPhase
    Address local, remote;
    QString authentication;
    std::vector<Identity> subject;
    bool operator==(const Graphics &) const = default;
};
struct BlockJob
{
    QString path, target; // the image, and the disk's target ("vda")
    int type = 0, status = 0; // virDomainBlockJobType, virConnectDomainEventBlockJobStatus
    bool operator==(const BlockJob &) const = default;
};
struct DiskChange
{
    QString oldPath, newPath, alias;
    int reason = 0; // virConnectDomainEventDiskChangeReason
    bool operator==(const DiskChange &) const = default;
};
struct TrayChange
{
    QString alias;
    int reason = 0; // 0 open, 1 close
    bool operator==(const TrayChange &) const = default;
};
struct PmWakeup
{
    bool operator==(const PmWakeup &) const = default;
};
struct PmSuspend
{
    bool operator==(const PmSuspend &) const = default;
};
struct PmSuspendDisk
{
    bool operator==(const PmSuspendDisk &) const = default;
};
struct BalloonChange
{
    quint64 actualKib = 0;
    bool operator==(const BalloonChange &) const = default;
};
struct DeviceAdded
{
    QString alias;
    bool operator==(const DeviceAdded &) const = default;
};
struct DeviceRemoved
{
    QString alias;
    bool operator==(const DeviceRemoved &) const = default;
};
struct DeviceRemovalFailed
{
    QString alias;
    bool operator==(const DeviceRemovalFailed &) const = default;
};
struct AgentLifecycle
{
    int state = 0, reason = 0; // 1 connected, 2 disconnected; virConnectDomainEventAgentLifecycleReason
    bool operator==(const AgentLifecycle &) const = default;
};
struct MetadataChange
{
    int type = 0; // virDomainMetadataType
    QString uri; // of the element that changed, empty for title and description
    bool operator==(const MetadataChange &) const = default;
};
struct MigrationIteration
{
    int iteration = 0;
    bool operator==(const MigrationIteration &) const = default;
};
struct BlockThreshold
{
    QString device, path; // "vda[1]"
    quint64 threshold = 0, excess = 0; // bytes
    bool operator==(const BlockThreshold &) const = default;
};
struct MemoryFailure
{
    int recipient = 0, action = 0; // virDomainMemoryFailureRecipientType, …ActionType
    unsigned flags = 0;
    bool operator==(const MemoryFailure &) const = default;
};
struct MemoryDeviceSizeChange
{
    QString alias;
    quint64 sizeKib = 0;
    bool operator==(const MemoryDeviceSizeChange &) const = default;
};
struct Tunable
{
    TypedParameters values; // VIR_DOMAIN_TUNABLE_…: what is in force now
    bool operator==(const Tunable &) const = default;
};
struct JobCompleted
{
    TypedParameters values; // VIR_DOMAIN_JOB_…: what the job has done
    bool operator==(const JobCompleted &) const = default;
};
struct ControlError
{
    bool operator==(const ControlError &) const = default;
};

using What = std::variant<Lifecycle, Reboot, RtcChange, Watchdog, IoError, Graphics, BlockJob, DiskChange,
    TrayChange, PmWakeup, PmSuspend, PmSuspendDisk, BalloonChange, DeviceAdded, DeviceRemoved,
    DeviceRemovalFailed, AgentLifecycle, MetadataChange, MigrationIteration, BlockThreshold, MemoryFailure,
    MemoryDeviceSizeChange, Tunable, JobCompleted, ControlError>;

} // namespace domainevent

struct DomainEvent
{
    QUuid domain;
    QString name;
    int id = -1;
    domainevent::What what;
};
using DomainEventPtr = std::shared_ptr<const DomainEvent>;

} // namespace inn::api

Q_DECLARE_METATYPE(inn::api::DomainEventPtr)
