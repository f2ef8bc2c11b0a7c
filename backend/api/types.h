#pragma once

#include "backend/base/bytes.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <chrono>
#include <memory>
#include <vector>

// Immutable values that drivers publish and mirrors show. Numbers of enumerators are libvirt's.
namespace inn::api {

enum class DomainState { NoState = 0, Running, Blocked, Paused, Shutdown, Shutoff, Crashed, PmSuspended };
// Which reason numbers mean what depends on the state: see domainReasonText().

// What is shown of one domain without opening its document.
struct DomainInfo
{
    QUuid uuid;
    QString name;
    int id = -1; // -1 when off
    QString title;
    QString description;
    DomainState state = DomainState::Shutoff;
    int reason = 0; // virDomain…Reason of that state
    bool persistent = true;
    bool autostart = false;
    bool hasManagedSave = false;
    bool restartNeeded = false; // the running document differs from the one the next start uses
    unsigned vcpus = 0;
    Bytes maximumMemory;
    Bytes currentMemory;
    QString virtType; // "kvm", "qemu", "lxc"…
    QString architecture;
    QString osId; // libosinfo id (a URL) from the domain's metadata, may be empty
    QStringList tags; // from our metadata element
    QString group; // from our metadata element; "" is none
    QStringList addresses; // IP addresses known now
    QDateTime startedAt; // UTC; invalid when off or unknown
    QStringList graphics; // types in document order: "vnc", "spice"
    QStringList serials; // device aliases or "serial0"…: what openConsole() takes
    QStringList disks; // paths or "pool/volume" of every disk source that can be written, for in-use checks
    QString
        problem; // one sentence when something is wrong with this domain now ("I/O error on vda"), else empty

    bool operator==(const DomainInfo &) const = default;
};
using DomainInfoPtr = std::shared_ptr<const DomainInfo>;

enum class DomainAction {
    Start,
    StartPaused,
    Shutdown, // asks the guest: ACPI, or the agent where it answers
    Reboot,
    Reset,
    Destroy, // force off
    Suspend,
    Resume,
    ManagedSave,
    RemoveManagedSave,
};
inline constexpr int kDomainActionCount = 10;

enum class XmlView { Live, Inactive }; // running document, or what the next start uses (with secrets)
// VIR_DOMAIN_UNDEFINE_….
enum class UndefineFlag {
    ManagedSave = 1,
    SnapshotsMetadata = 2,
    Nvram = 4,
    KeepNvram = 8,
    CheckpointsMetadata = 16,
    Tpm = 32,
    KeepTpm = 64,
};
Q_DECLARE_FLAGS(UndefineFlags, UndefineFlag)
enum class DeviceScope { Live = 1, Config = 2, Both = 3 };
enum class Autostart { Off, On };

// One entry of a domain's or host's history, shown on Log pages.
struct Event
{
    QDateTime time; // UTC
    QUuid domain; // null for the host
    int libvirtEvent = -1; // virDomainEventType for lifecycle events, else -1
    int libvirtDetail = 0;
    QString text; // translated
};

enum class PoolState { Inactive = 0, Building, Running, Degraded, Inaccessible };
struct PoolInfo
{
    QUuid uuid;
    QString name;
    QString type; // "dir", "logical"…
    PoolState state = PoolState::Inactive;
    bool persistent = true;
    bool autostart = false;
    Bytes capacity;
    Bytes allocation;
    Bytes available;
    QString targetPath;
    bool operator==(const PoolInfo &) const = default;
};
using PoolInfoPtr = std::shared_ptr<const PoolInfo>;

struct VolumeInfo
{
    QString key; // unique; the path for file volumes
    QString name;
    QString path;
    QString type; // "file", "block", "dir", "network"
    QString format; // "qcow2", "raw", "iso"…
    Bytes capacity; // as the guest sees it
    Bytes allocation; // on the host
    QString backingPath;
    bool operator==(const VolumeInfo &) const = default;
};

// What qemu-img (or libvirt) says of an image that may belong to no pool.
struct ImageInfo
{
    QString path;
    QString format;
    Bytes virtualSize;
    Bytes actualSize;
    QString backingPath;
    bool encrypted = false;
};

struct NetworkInfo
{
    QUuid uuid;
    QString name;
    bool active = false;
    bool persistent = true;
    bool autostart = false;
    QString bridge;
    QString forwardMode; // "" isolated, "nat", "route", "bridge"…
    QString subnet; // "192.168.122.0/24" or empty
    bool operator==(const NetworkInfo &) const = default;
};
using NetworkInfoPtr = std::shared_ptr<const NetworkInfo>;

struct Lease
{
    QString mac;
    QString address;
    QString hostName;
    QDateTime expires;
    QString clientId; // as the guest's DHCP client told it
};

struct HostInfo
{
    QString hostName;
    QString driverName; // "QEMU (embedded)", "QEMU", "Test", "LXC"…
    QString hypervisorVersion; // "7.2.22"
    QString libraryVersion; // libvirt's, or ours
    QString architecture;
    QString cpuModel;
    unsigned cpus = 0; // logical
    unsigned cores = 0;
    unsigned sockets = 0;
    Bytes memory;
    bool readOnly = false;
    bool operator==(const HostInfo &) const = default;
};

// What new machines can use on this host; what is missing says why.
struct GuestSupport
{
    struct Choice
    {
        QString value; // as in the XML
        bool usable = true;
        QString reason = {}; // one sentence when not usable
        bool operator==(const Choice &) const = default;
    };
    QString architecture;
    QString emulator; // path
    QStringList machines; // newest q35 first on x86
    QString defaultMachine;
    Choice kvm { QStringLiteral("kvm") };
    unsigned maximumVcpus = 1;
    std::vector<Choice> firmwares; // "bios", "efi"
    std::vector<Choice> graphics; // "vnc", "spice"
    std::vector<Choice> videoModels; // "virtio", "vga", "bochs", "qxl"
    std::vector<Choice> diskBuses; // "virtio", "sata", "scsi", "ide", "usb"
    std::vector<Choice> networkModels; // "virtio", "e1000e", "rtl8139"
    std::vector<Choice> networkBackends; // "network", "bridge", "user/passt", "user/slirp"
    std::vector<Choice> soundModels; // "ich9", "ich6"
    std::vector<Choice> tpmModels;
    bool operator==(const GuestSupport &) const = default;
};

// Counters of one running domain at one instant; rates are made in backend/stats.
struct DomainSample
{
    struct Vcpu
    {
        quint64 timeNs = 0;
    };
    struct Block
    {
        QString target; // "vda"
        quint64 readBytes = 0, readRequests = 0, writeBytes = 0, writeRequests = 0;
        quint64 capacity = 0, allocation = 0;
    };
    struct Interface
    {
        QString name; // "vnet0", or the MAC when there is no host device
        quint64 receivedBytes = 0, sentBytes = 0; // as the guest sees it
    };
    QUuid uuid;
    quint64 cpuTimeNs = 0;
    unsigned vcpuCount = 1;
    std::vector<Vcpu> vcpus;
    quint64 memoryCurrentKib = 0; // balloon
    quint64 memoryUsedKib = 0; // by the guest when its balloon driver tells, else 0
    quint64 memoryRssKib = 0; // of the emulator on the host
    std::vector<Block> blocks;
    std::vector<Interface> interfaces;
};

struct StatsBatch
{
    std::chrono::nanoseconds time {}; // monotonic, of the driver's clock
    quint64 hostCpuBusyNs = 0; // sum over CPUs; 0 when unknown
    quint64 hostCpuTotalNs = 0;
    quint64 hostMemoryKib = 0;
    quint64 hostMemoryUsedKib = 0;
    std::vector<DomainSample> domains; // running ones
};
using StatsBatchPtr = std::shared_ptr<const StatsBatch>;

// Texts and rules that every driver and window shares.
QString domainStateText(DomainState state); // translated: "running"
QString domainReasonText(DomainState state, int reason); // translated: "booted", "paused by I/O error"…
QString domainActionText(DomainAction action); // menu text with a mnemonic: "&Start"
bool isActive(DomainState state);
// Empty when the action fits the domain's state now, else one translated sentence why not.
QString whyNot(const DomainInfo &domain, DomainAction action);
QString uuidText(const QUuid &uuid); // libvirt's form, lower case without braces

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::UndefineFlags)
Q_DECLARE_METATYPE(inn::api::DomainInfoPtr)
