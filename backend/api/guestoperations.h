#pragma once

#include "backend/api/typedparameter.h"
#include "backend/api/types.h"
#include "backend/base/filedescriptor.h"
#include "backend/base/job.h"
#include "backend/base/task.h"

#include <QDateTime>
#include <QObject>

#include <optional>

// What is done with the system inside a running guest, and what is measured of it. Numbers of enumerators are
// libvirt's.
namespace inn::api {

enum class KeycodeSet { Linux = 0, Xt, AtSet1, AtSet2, AtSet3, OsX, XtKeyboard, Usb, Win32, Qnum };
inline constexpr int kMostKeys = 16; // pressed together

enum class CoreDumpFormat { Raw = 0, KdumpZlib, KdumpLzo, KdumpSnappy, WindowsDump };
enum class CoreDumpFlag {
    Crash = 1, // the guest ends after it
    Live = 2, // the guest goes on meanwhile, as far as the emulator can do that
    BypassCache = 4,
    Reset = 8, // the guest starts anew after it
    MemoryOnly = 16, // a file for “crash”, “gdb” or WinDbg; without it the emulator's own form
};
Q_DECLARE_FLAGS(CoreDumpFlags, CoreDumpFlag)

enum class SuspendTarget { Memory = 0, Disk, Hybrid };

struct GuestTime
{
    qint64 seconds = 0; // since 1970, UTC
    unsigned nanoseconds = 0;
    bool operator==(const GuestTime &) const = default;
};

enum class GuestInfoGroup {
    Users = 1,
    System = 2,
    Timezone = 4,
    HostName = 8,
    FileSystems = 16,
    Disks = 32,
    Interfaces = 64,
};
Q_DECLARE_FLAGS(GuestInfoGroups, GuestInfoGroup)

// What the agent tells. A group that was not asked for, or that this agent does not know, is absent. All
// texts are the guest's: not to be trusted, bounded in number and length.
struct GuestInfo
{
    struct User
    {
        QString name, domain;
        quint64 loginTime = 0; // milliseconds since 1970
        bool operator==(const User &) const = default;
    };
    struct System
    {
        QString id, name, prettyName, version, versionId, kernelRelease, kernelVersion, machine, variant,
            variantId;
        bool operator==(const System &) const = default;
    };
    struct Timezone
    {
        QString name;
        int offset = 0; // seconds east of UTC
        bool operator==(const Timezone &) const = default;
    };
    struct FileSystemDisk
    {
        QString alias; // the disk's target ("vda") where it could be matched
        QString serial, device;
        bool operator==(const FileSystemDisk &) const = default;
    };
    struct FileSystem
    {
        QString name, mountPoint, type;
        std::optional<quint64> total, used; // bytes
        std::vector<FileSystemDisk> disks;
        bool operator==(const FileSystem &) const = default;
    };
    struct Disk
    {
        QString name;
        bool isPartition = false;
        QStringList dependencies;
        QString serial, alias, guestAlias;
        bool operator==(const Disk &) const = default;
    };
    struct Address
    {
        QString type, address;
        unsigned prefix = 0;
        bool operator==(const Address &) const = default;
    };
    struct Interface
    {
        QString name, mac;
        std::vector<Address> addresses;
        bool operator==(const Interface &) const = default;
    };
    std::optional<std::vector<User>> users;
    std::optional<System> system;
    std::optional<Timezone> timezone;
    std::optional<QString> hostName;
    std::optional<std::vector<FileSystem>> fileSystems;
    std::optional<std::vector<Disk>> disks;
    std::optional<std::vector<Interface>> interfaces;
    bool operator==(const GuestInfo &) const = default;
};

enum class PasswordForm { Plain, Encrypted };
enum class SshKeysChange { Replace, Append, Remove };

// How long an agent's answer may take: so many seconds, or one of these.
inline constexpr std::chrono::seconds kAgentWaitsForever { -2 };
inline constexpr std::chrono::seconds kAgentUsualTime { -1 };

enum class MonitorLanguage { Json = 0, Human = 1 }; // VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP

// What a guest's emulator tells of itself, as it says it (virsh qemu-monitor-event).
struct MonitorEvent
{
    QString name; // "STOP"
    QDateTime time;
    QByteArray details; // in JSON; empty: none
};

enum class GraphicsPassword { Asked = 0, Skipped = 1 }; // VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH

enum class StatsGroup {
    State = 1,
    CpuTotal = 2,
    Balloon = 4,
    Vcpu = 8,
    Interface = 16,
    Block = 32,
    Perf = 64,
    IoThread = 128,
    Memory = 256,
    DirtyRate = 512,
    Vm = 1024,
};
Q_DECLARE_FLAGS(StatsGroups, StatsGroup)

struct DomainStatistics
{
    QUuid domain;
    std::vector<TypedParameter> values; // named and typed as “virsh domstats” has them
};

// These operations for the domains of one connection. Lives in the connection's backend thread. Without
// another word, what a driver does not have is Unsupported. Errors of all that need the agent: InvalidState
// when the guest is not running, Unsupported (VIR_ERR_ARGUMENT_UNSUPPORTED) without a channel for it, Timeout
// (VIR_ERR_AGENT_UNRESPONSIVE) when it does not answer.
class GuestOperations : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Presses all keys at once and lets them go after the hold time (zero: the emulator's own).
    virtual QFuture<Result<>> sendKeys(
        QUuid domain, KeycodeSet set, std::vector<unsigned> codes, std::chrono::milliseconds holdTime);
    virtual QFuture<Result<>> injectNmi(QUuid domain);
    // Writes the guest's memory to a file on the host; a file that is there is replaced.
    virtual QFuture<Result<>> coreDump(
        QUuid domain, QString path, CoreDumpFormat format, CoreDumpFlags flags, JobPtr job = {});
    // Asks the agent to put the guest's system to sleep; ends when it sleeps.
    virtual QFuture<Result<>> pmSuspend(QUuid domain, SuspendTarget target);
    virtual QFuture<Result<>> pmWakeup(QUuid domain);

    virtual QFuture<Result<GuestTime>> time(QUuid domain);
    virtual QFuture<Result<>> setTime(QUuid domain, GuestTime time);
    virtual QFuture<Result<>> syncTime(QUuid domain); // to the guest's own hardware clock

    // No groups: all that the agent knows. A group that was asked for and is not known is an error.
    virtual QFuture<Result<GuestInfo>> guestInfo(QUuid domain, GuestInfoGroups groups = {});
    // No mount points: all. The answer is how many were frozen or thawed.
    virtual QFuture<Result<int>> fsFreeze(QUuid domain, QStringList mountPoints = {});
    virtual QFuture<Result<int>> fsThaw(QUuid domain, QStringList mountPoints = {});
    virtual QFuture<Result<>> fsTrim(QUuid domain, QString mountPoint = {}, quint64 minimum = 0);
    virtual QFuture<Result<>> setUserPassword(
        QUuid domain, QString user, QString password, PasswordForm form = PasswordForm::Plain);
    virtual QFuture<Result<QStringList>> authorizedSshKeys(QUuid domain, QString user);
    virtual QFuture<Result<>> setAuthorizedSshKeys(
        QUuid domain, QString user, QStringList keys, SshKeysChange change = SshKeysChange::Replace);
    // Passes a command in JSON to the agent and its answer back (virsh qemu-agent-command).
    virtual QFuture<Result<QByteArray>> agentCommand(
        QUuid domain, QByteArray command, std::chrono::seconds timeout = kAgentUsualTime);

    // Passes a command to the running guest's emulator, in JSON or in its words for people, and its answer
    // back (virsh qemu-monitor-command). What it does to the guest is nobody's business but the caller's.
    virtual QFuture<Result<QByteArray>> monitorCommand(
        QUuid domain, QByteArray command, MonitorLanguage language);

    // Hands a connected socket to the running guest's screen number `index`, which then speaks to its other
    // end.
    virtual QFuture<Result<>> addGraphicsClient(
        QUuid domain, int index, FileDescriptor socket, GraphicsPassword password = GraphicsPassword::Asked);

    // No domains: all, running or not. No groups: all.
    virtual QFuture<Result<std::vector<DomainStatistics>>> statistics(
        std::vector<QUuid> domains = {}, StatsGroups groups = {});

Q_SIGNALS:
    void monitorTold(const QUuid &domain, const inn::api::MonitorEvent &event);
};

// What is wrong with such a call on any host; empty when nothing is.
Result<> checkKeys(const std::vector<unsigned> &codes);
Result<> checkFlags(CoreDumpFlags flags);

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::CoreDumpFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::GuestInfoGroups)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::StatsGroups)
