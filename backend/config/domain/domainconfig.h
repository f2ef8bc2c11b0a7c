#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"
#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/clockconfig.h"
#include "backend/config/domain/cpuconfig.h"
#include "backend/config/domain/diskconfig.h"
#include "backend/config/domain/featuresconfig.h"
#include "backend/config/domain/graphicsconfig.h"
#include "backend/config/domain/osconfig.h"
#include "backend/config/domain/qemunamespace.h"
#include "backend/config/domain/securityconfig.h"
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

struct ControllerConfig
{
    std::optional<QString> type; // "pci", "usb", "scsi", "sata", "ide", "virtio-serial", "fdc", "ccid"
    std::optional<unsigned> index;
    std::optional<QString> model; // "pcie-root", "pcie-root-port", "qemu-xhci", "virtio-scsi"…
    std::optional<unsigned> ports, vectors, queues;
    std::optional<QString> targetChassis, targetPort; // pci controllers
    std::optional<QString> modelName; // <model name=…/>
    std::optional<QString> alias;
    std::optional<AddressConfig> address;
    xml::Origin origin;
    bool operator==(const ControllerConfig &) const = default;
};

struct InterfaceConfig
{
    std::optional<QString> type; // "network", "bridge", "user", "ethernet", "direct"…
    std::optional<QString> mac, macType;
    std::optional<QString> sourceNetwork, sourceBridge, sourceDev, sourceMode, portgroup;
    std::optional<QString> model, driverName;
    std::optional<unsigned> driverQueues;
    std::optional<QString> targetDev; // host device, "vnet0"
    std::optional<QString> linkState; // "up"/"down"
    std::optional<QString> backendType; // "passt" (libvirt ≥ 9.0) or absent for slirp
    std::optional<unsigned> bootOrder, mtu;
    std::optional<QString> alias;
    std::optional<AddressConfig> address;
    xml::Origin origin;
    bool operator==(const InterfaceConfig &) const = default;
};

// serial, parallel, console and channel
struct CharacterDeviceConfig
{
    std::optional<QString> type; // "pty", "unix", "file", "null", "stdio", "spicevmc", "tcp"…
    std::optional<QString> sourcePath, sourceMode; // path; "bind"/"connect"
    std::optional<QString> logFile, logAppend;
    std::optional<QString> targetType, targetName, targetState;
    std::optional<unsigned> targetPort;
    std::optional<QString> targetModel; // <target><model name=…/>
    std::optional<QString> tty; // console/@tty, what a running one reports
    std::optional<QString> alias;
    std::optional<AddressConfig> address;
    xml::Origin origin;
    bool operator==(const CharacterDeviceConfig &) const = default;
};

struct InputConfig
{
    std::optional<QString> type, bus, model; // "tablet", "mouse", "keyboard"; "usb", "ps2", "virtio"
    std::optional<QString> alias;
    std::optional<AddressConfig> address;
    xml::Origin origin;
    bool operator==(const InputConfig &) const = default;
};

struct RngConfig
{
    std::optional<QString> model, backendModel, backend; // "virtio"; "random"; "/dev/urandom"
    std::optional<QString> alias;
    std::optional<AddressConfig> address;
    xml::Origin origin;
    bool operator==(const RngConfig &) const = default;
};

struct BalloonConfig
{
    std::optional<QString> model; // "virtio", "none"
    std::optional<unsigned> statsPeriod; // seconds
    std::optional<QString> alias;
    std::optional<AddressConfig> address;
    xml::Origin origin;
    bool operator==(const BalloonConfig &) const = default;
};

struct WatchdogConfig
{
    std::optional<QString> model, action;
    std::optional<QString> alias;
    std::optional<AddressConfig> address;
    xml::Origin origin;
    bool operator==(const WatchdogConfig &) const = default;
};

struct TpmConfig
{
    std::optional<QString> model, backendType, backendVersion; // "tpm-crb"; "emulator"; "2.0"
    std::optional<QString> alias;
    xml::Origin origin;
    bool operator==(const TpmConfig &) const = default;
};

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
    std::vector<SecurityLabelConfig> securityLabels;
    std::vector<KeyWrapCipherConfig> keyWrapCiphers;
    std::optional<LaunchSecurityConfig> launchSecurity;
    std::vector<QemuArgumentConfig> qemuArguments;
    std::vector<QemuEnvironmentConfig> qemuEnvironment;
    std::vector<QemuCapabilityConfig> qemuAddedCapabilities, qemuRemovedCapabilities;
    std::vector<QemuDeviceConfig> qemuDevices;
    std::optional<QString> qemuDeprecation;
    xml::Origin origin;
    bool operator==(const DomainConfig &) const = default;
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
