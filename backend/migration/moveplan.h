#pragma once

#include "backend/api/migration.h"
#include "backend/migration/facts.h"

// What a person chooses for a move, and the request that a driver gets for it.
namespace inn::migration {

enum class MoveWay {
    Live,
    Suspended, // the guest stands still while its memory goes over
    Offline, // only the definition of a machine that is off, and its disks where they are copied
    Resume, // of a post-copy that broke, the rest of the memory (brokenpostcopy.h)
};
enum class DiskCopy { None, Whole, Incremental };
enum class Transport { Direct, PeerToPeer, Tunnelled };
enum class SourceAfterwards { Undefine, Keep };
enum class Definition { Persistent, Transient }; // on the destination
enum class StateAfterwards { AsBefore, Paused };
enum class PostCopy { No, Allowed, AfterFirstPass /* switched to as soon as it can be */ };
enum class Encryption { No, Tls };
enum class Safety { Checked, Unsafe /* VIR_MIGRATE_UNSAFE */ };
enum class AfterTimeout { Nothing, Suspend, PostCopy, Abort };
enum class ChangeProtection { No, Yes };
enum class DiskErrors { GoOn, Abort };
enum class GuestWrites { Background, Synchronous /* wait for both copies of the disks */ };

// What an interface of the guest is connected to.
struct Attachment
{
    enum class Kind { Network, Bridge, Device /* macvtap's lower device */ };
    Kind kind = Kind::Network;
    QString name;
    bool operator==(const Attachment &) const = default;
};
QString attachmentText(const Attachment &attachment); // network “default”

struct NetworkMapping
{
    Attachment from, to;
    bool operator==(const NetworkMapping &) const = default;
};
// Where the disk's image lies on the destination; "" takes the medium out of a removable drive.
struct DiskMapping
{
    QString target; // "vda"
    QString path;
    bool operator==(const DiskMapping &) const = default;
};

// Empty and zero: the hosts' own choice.
struct AdvancedOptions
{
    QString migrationUri; // "tcp://host:port"
    QString listenAddress;
    std::optional<quint64> bandwidth, postCopyBandwidth; // MiB/s
    std::optional<std::chrono::milliseconds> maximumDowntime; // set when it runs
    std::optional<int> connections; // in parallel
    QStringList compression; // "xbzrle", "mt", "zlib", "zstd"
    std::optional<int> compressionLevel, compressionThreads, decompressionThreads;
    std::optional<quint64> compressionCache; // bytes
    bool autoConverge = false, zeroCopy = false, rdmaPinAll = false;
    std::optional<int> throttleInitial, throttleIncrement; // per cent
    std::optional<std::chrono::seconds> timeout;
    AfterTimeout afterTimeout = AfterTimeout::Nothing;
    QString tlsDestination; // name in the destination's certificate
    std::optional<int> disksPort;
    QString disksUri;
    QString graphicsUri;
    ChangeProtection changeProtection = ChangeProtection::Yes;
    DiskErrors diskErrors = DiskErrors::GoOn;
    GuestWrites guestWrites = GuestWrites::Background;
    bool operator==(const AdvancedOptions &) const = default;
};

struct MovePlan
{
    MoveWay way = MoveWay::Live;
    PostCopy postCopy = PostCopy::No;
    DiskCopy diskCopy = DiskCopy::None;
    QStringList disks; // targets of those to be copied; none: all that can be
    SourceAfterwards source = SourceAfterwards::Undefine;
    Definition definition = Definition::Persistent;
    StateAfterwards stateAfterwards = StateAfterwards::AsBefore;
    QString name; // on the destination; "" is as now
    std::vector<NetworkMapping> networks;
    std::vector<DiskMapping> diskPaths;
    QString emulator; // path on the destination; "" is as now
    QByteArray cpu; // <cpu> of the definition on the destination; empty: the guest's own
    Transport transport = Transport::Direct;
    Encryption encryption = Encryption::No;
    Safety safety = Safety::Checked;
    AdvancedOptions advanced;
    bool operator==(const MovePlan &) const = default;

    [[nodiscard]] const Attachment *mapped(const Attachment &from) const; // null: stays
    [[nodiscard]] const DiskMapping *mappedDisk(const QString &target) const;
    // The disk takes part in the plan's copying.
    [[nodiscard]] bool copies(const GuestDiskFacts &disk) const;
    // Where the disk's image will lie there.
    [[nodiscard]] QString pathThere(const GuestDiskFacts &disk) const;
};

// What an interface is connected to and can be mapped from; nothing for others ("user", "ethernet"…).
std::optional<Attachment> attachmentOf(const config::InterfaceConfig &interface);
// Of all the guest's interfaces, each once.
std::vector<Attachment> attachmentsOf(const config::DomainConfig &guest);
// What there is on the host to map to. Which of its interfaces are bridges is not told: each is offered as
// one and as a lower device.
std::vector<Attachment> attachmentsOf(const HostFacts &host);
// libvirt copies these: what can be written and belongs to this guest alone.
bool canBeCopied(const GuestDiskFacts &disk);

// A plan that works where one does: live or offline as the machine is, disks copied where they are not
// shared, networks that are missing mapped, media that are missing taken out.
MovePlan suggestPlan(const HostFacts &source, const GuestFacts &guest, const HostFacts &destination);

// Whether libvirt's migration does it, or the disks' contents have to be carried over (backend/transfer):
// offline moves that copy disks or go to another engine.
enum class Route { Migration, Transfer };
Route routeOf(const HostFacts &source, const HostFacts &destination, const MovePlan &plan);

// The document as the plan changes it; the same bytes where it changes nothing. What runs keeps its
// processor.
enum class DocumentUse { Running, Definition };
Result<QByteArray> destinationDocument(
    const QByteArray &document, const MovePlan &plan, DocumentUse use = DocumentUse::Definition);
// What the driver is asked. Errors: InvalidConfig for choices that contradict each other, naming them.
Result<api::MigrationRequest> migrationRequest(const MovePlan &plan, const GuestFacts &guest);

// libvirt takes no other processor along when a machine is off: the definition that the destination is to get
// after the move; empty where none is needed.
Result<QByteArray> definitionAfterwards(const MovePlan &plan, const GuestFacts &guest);

// The processor that runs on both hosts, for MovePlan::cpu. `destination` is asked, in its backend thread.
QFuture<Result<QByteArray>> commonProcessor(api::Connection &destination, HostFactsPtr sourceFacts,
    HostFactsPtr destinationFacts, GuestFactsPtr guest);

} // namespace inn::migration
