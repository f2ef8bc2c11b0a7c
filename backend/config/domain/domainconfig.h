#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"
#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/clockconfig.h"
#include "backend/config/domain/controllerconfig.h"
#include "backend/config/domain/cpuconfig.h"
#include "backend/config/domain/diskconfig.h"
#include "backend/config/domain/featuresconfig.h"
#include "backend/config/domain/filesystemconfig.h"
#include "backend/config/domain/graphicsconfig.h"
#include "backend/config/domain/hostdevconfig.h"
#include "backend/config/domain/interfaceconfig.h"
#include "backend/config/domain/osconfig.h"
#include "backend/config/domain/qemunamespace.h"
#include "backend/config/domain/securityconfig.h"
#include "backend/config/domain/smalldevices.h"
#include "backend/config/domain/tuningconfig.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

// The domain document as plain values. Flat and optional: changing a type does not lose what was typed, rules
// say what belongs together. What is not declared here passes through untouched. Enumerated values are kept
// as libvirt's words (QString); the declaration lists which are known. Declared in domainconfig.cpp, one line
// per attribute.
namespace inn::config {

// Sizes keep the unit of the text they came from; the value here is in bytes.
struct DomainConfig
{
    std::optional<QString> type; // "kvm", "qemu"
    std::optional<int> id;
    std::optional<QString> name;
    std::optional<QUuid> uuid;
    std::vector<QString> generationIds; // at most one; empty: to be made up
    std::optional<QString> title, description;
    std::optional<QString> osId; // metadata/libosinfo:libosinfo/libosinfo:os/@id
    std::optional<QString> group; // metadata/inn:innkeeper/inn:group
    std::vector<QString> tags; // metadata/inn:innkeeper/inn:tag
    std::optional<Bytes> memory, currentMemory, maxMemory;
    std::optional<unsigned> memorySlots; // for memory added while running
    std::optional<QString> memoryDumpCore;
    std::optional<BlockTuningConfig> blockTuning;
    std::optional<MemoryTuningConfig> memoryTuning;
    std::optional<MemoryBackingConfig> memoryBacking;
    std::optional<unsigned> vcpus, vcpusCurrent;
    std::optional<QString> vcpuPlacement, vcpuSet; // "static", "auto"; host's processors
    std::vector<VcpuConfig> vcpuList;
    std::optional<unsigned> ioThreads;
    std::vector<IoThreadConfig> ioThreadList;
    std::optional<DefaultIoThreadConfig> defaultIoThread;
    std::optional<CpuTuningConfig> cpuTuning;
    std::optional<NumaTuningConfig> numaTuning;
    std::vector<ResourceConfig> resources; // at most one
    std::vector<SysinfoConfig> sysinfos;
    std::optional<QString> bootloader, bootloaderArguments;
    OsConfig os;
    std::vector<IdMapConfig> idMapUsers, idMapGroups;
    std::optional<FeaturesConfig> features;
    std::optional<CpuConfig> cpu;
    std::optional<QString> clockOffset, clockAdjustment, clockBasis, clockTimezone;
    std::optional<quint64> clockStart; // seconds since 1970
    std::vector<TimerConfig> timers;
    std::optional<QString> onPoweroff, onReboot, onCrash, onLockFailure;
    std::optional<QString> suspendToMem, suspendToDisk; // pm: "yes"/"no"
    std::vector<PerfEventConfig> perfEvents;
    std::optional<QString> emulator;
    std::vector<DiskConfig> disks;
    std::vector<ControllerConfig> controllers;
    std::vector<LeaseConfig> leases;
    std::vector<FilesystemConfig> filesystems;
    std::vector<SmartcardConfig> smartcards;
    std::vector<HostdevConfig> hostdevs;
    std::vector<RedirdevConfig> redirdevs;
    std::optional<RedirfilterConfig> redirfilter;
    std::vector<HubConfig> hubs;
    std::vector<InterfaceConfig> interfaces;
    std::vector<CharacterDeviceConfig> serials, parallels, consoles, channels;
    std::vector<InputConfig> inputs;
    std::vector<TpmConfig> tpms;
    std::vector<GraphicsConfig> graphics;
    std::vector<SoundConfig> sounds;
    std::vector<AudioConfig> audios;
    std::vector<VideoConfig> videos;
    std::vector<WatchdogConfig> watchdogs;
    std::optional<BalloonConfig> balloon;
    std::vector<RngConfig> rngs;
    std::optional<NvramDeviceConfig> nvramDevice;
    std::vector<PanicConfig> panics;
    std::vector<ShmemConfig> shmems;
    std::vector<MemoryDeviceConfig> memoryDevices;
    std::optional<IommuConfig> iommu;
    std::optional<VsockConfig> vsock;
    std::vector<SecurityLabelConfig> securityLabels;
    std::vector<KeyWrapCipherConfig> keyWrapCiphers;
    std::optional<LaunchSecurityConfig> launchSecurity;
    std::vector<QemuArgumentConfig> qemuArguments;
    std::vector<QemuEnvironmentConfig> qemuEnvironment;
    std::vector<QemuCapabilityConfig> qemuAddedCapabilities, qemuRemovedCapabilities;
    std::vector<QemuDeviceConfig> qemuDevices;
    std::optional<QString> qemuDeprecation;
    xml::Origin origin;

    // Defined in domainconfig.cpp: in place, each file that holds a document would compile them for all
    // devices.
    DomainConfig();
    DomainConfig(const DomainConfig &other);
    DomainConfig(DomainConfig &&other) noexcept;
    DomainConfig &operator=(const DomainConfig &other);
    DomainConfig &operator=(DomainConfig &&other) noexcept;
    ~DomainConfig();
    bool operator==(const DomainConfig &other) const;
};

inline const QString kMetadataUri
    = QStringLiteral("https://innkeeper.example/xmlns/domain/1.0"); // prefix "inn"
inline const QString kLibosinfoUri = QStringLiteral("http://libosinfo.org/xmlns/libvirt/domain/1.0");

// Reads a document. The error is for what is no domain document at all (not well-formed, other root, too
// large or deep); values that cannot be read become issues and are kept as they are in the text. `issues` may
// be null.
Result<DomainConfig> readDomain(const QByteArray &xml, xml::Issues *issues = nullptr);
// The document with the value's changes reconciled onto what it was read from; unchanged gives the same
// bytes.
QByteArray writeDomain(const DomainConfig &config);
// Generic rules (names, duplicates, references…), each with its place in the text.
xml::Issues checkDomain(const DomainConfig &config);
// All problems of a text, for an editor: well-formedness, unreadable values, rules.
xml::Issues checkDomainText(const QByteArray &xml);

// A domain name's own rule; the sentence says what is wrong, empty is fine. libvirt: not empty, no '/', no
// newline, not only whitespace; ours adds: at most 200 bytes in UTF-8 (file names), not "." or "..".
QString domainNameProblem(const QString &name);

} // namespace inn::config
