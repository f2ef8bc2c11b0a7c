#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/osinfo/operatingsystem.h"
#include "wizards/createvm/hostfacts.h"
#include "wizards/createvm/setting.h"

#include <QCoreApplication>

namespace inn::wizards {

enum class Page { Source, System, Resources, Disk, Network, Summary };
inline constexpr int kPageCount = 6;

enum class SourceKind { Disc, DiskImage, Kernel, Network, Empty };
enum class ImageUse { Keep, Copy };
enum class DiskKind { New, Existing, None };

// Where a problem belongs.
enum class Field {
    Host,
    Disc,
    Image,
    Kernel,
    Initrd,
    Arguments,
    System,
    Memory,
    Vcpus,
    Firmware,
    Acceleration,
    DiskSize,
    DiskFormat,
    Pool,
    Network,
    Bridge,
    Name,
    Xml,
};

struct Problem
{
    enum class Severity {
        Missing, // nothing is wrong yet, but an answer is due
        Error,
        Warning, // can go on
    };
    Page page;
    Field field;
    Severity severity;
    QString text; // one translated sentence
};
using Problems = std::vector<Problem>;

struct NetworkSource
{
    enum class Kind { Virtual, Bridge, User, None };
    Kind kind = Kind::None;
    QString name = {}; // of the virtual network or bridge
    bool operator==(const NetworkSource &) const = default;
};

// One that the host has, or cannot have and why.
struct NetworkOption
{
    NetworkSource source;
    QString text;
    QString reason = {}; // why not; empty when possible
    bool canBeStarted = false; // a virtual network that is only not running
};

// How a host without a usable pool comes to one.
struct PoolOffer
{
    QUuid existing = {}; // one that is only not running; null: to be made
    QString name = {};
    QString folder = {};
    [[nodiscard]] bool isPossible() const { return !name.isEmpty(); }
};

struct SummaryLine
{
    Page page;
    QString label;
    QString value;
};

// What was found out about a file the draft names.
template<class T>
struct Finding
{
    QString path = {}; // what it is about; other paths are not looked at yet
    std::optional<T> value = {};
    QString problem = {}; // one sentence
    [[nodiscard]] bool isFor(const QString &other) const
    {
        return path == other && (value || !problem.isEmpty());
    }
};

QString processorsText(unsigned count); // "4 processors"

// The draft of a new machine and its rules; a value without windows. Fields are public where any value may be
// set at any time; whatever sets them calls derive() afterwards.
class CreateVmPlan
{
    Q_DECLARE_TR_FUNCTIONS(inn::wizards::CreateVmPlan)

public:
    CreateVmPlan();

    HostFacts host;
    SourceKind source = SourceKind::Disc;
    QString discPath; // an ISO file or a drive
    Finding<osinfo::Medium> disc;
    QString imagePath; // existing disk image: as source, or as disk
    Finding<api::ImageInfo> image;
    Setting<ImageUse> imageUse { ImageUse::Keep };
    QString kernelPath, initrdPath, kernelArguments;

    Setting<osinfo::OperatingSystem> system; // its default is what was detected
    osinfo::Profile profile; // of system.value() once it arrived

    Setting<unsigned> vcpus { 2 };
    Setting<Bytes> memory { Bytes::gib(2) };
    Setting<QString> firmware { QStringLiteral("bios") }; // or "efi"
    Setting<bool> acceleration { true }; // KVM

    Setting<DiskKind> disk { DiskKind::New };
    Setting<Bytes> diskSize { Bytes::gib(20) };
    Setting<QString> diskFormat { QStringLiteral("qcow2") };
    Setting<QUuid> pool;

    Setting<NetworkSource> network;
    QString bridgeName; // typed, used while the network is a bridge

    Setting<QString> name;
    bool startNow = true;
    std::optional<QByteArray> customXml; // edited by hand: used as it is
    QByteArray customBase; // what it was edited from

    // Brings all defaults into line with the answers and the host.
    void derive();
    // The profile must be fetched for system.value() when this differs from its id.
    [[nodiscard]] const QString &profileId() const { return profile.os.id; }

    // All problems, or those of one page; errors first within a field.
    [[nodiscard]] Problems problems() const;
    [[nodiscard]] Problems problems(Page page) const;
    [[nodiscard]] bool isComplete(Page page) const; // no Missing, no Error

    [[nodiscard]] bool usesImage() const; // the disk is `imagePath`, or a copy of it
    [[nodiscard]] bool copiesImage() const;
    [[nodiscard]] bool createsVolume() const; // empty or as a copy
    [[nodiscard]] bool usesKvm() const;
    [[nodiscard]] bool isQ35() const;
    [[nodiscard]] QString machine() const; // may be empty: the host's default
    [[nodiscard]] QString diskBus() const;
    [[nodiscard]] QString discBus() const;
    [[nodiscard]] QString networkModel() const;
    [[nodiscard]] std::vector<NetworkOption> networkOptions() const;
    [[nodiscard]] PoolOffer poolOffer() const;
    [[nodiscard]] NetworkSource effectiveNetwork() const; // with the bridge's name

    [[nodiscard]] QString volumeName() const;
    // Where the disk will be, as far as can be told before it is created; empty without disk.
    [[nodiscard]] QString diskPath() const;
    [[nodiscard]] config::VolumeConfig toVolume() const;
    [[nodiscard]] config::DomainConfig toConfig() const;
    // The document to define: the one edited by hand, or toConfig(). `actualDiskPath` replaces diskPath()
    // where given.
    [[nodiscard]] QByteArray toXml(const QString &actualDiskPath = {}) const;
    // The other pages were changed after the document was edited by hand.
    [[nodiscard]] bool isCustomXmlStale() const;
    [[nodiscard]] std::vector<SummaryLine> summary() const;
    [[nodiscard]] QString accelerationText() const;
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    // The same draft as another machine: for a second one with the same answers.
    void renewIdentity();

private:
    [[nodiscard]] QString suggestedName() const;
    void deriveNetwork();
    void derivePool();

    QUuid m_uuid;
};

} // namespace inn::wizards
