#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"
#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/graphicsconfig.h"
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

struct DiskSourceConfig
{
    std::optional<QString> file, dev, dir, protocol, name; // name: of a network source
    std::optional<QString> pool, volume;
    std::optional<QString> startupPolicy;
    xml::Origin origin;
    bool operator==(const DiskSourceConfig &) const = default;
};

struct DiskConfig
{
    std::optional<QString> type; // "file", "block", "dir", "network", "volume"
    std::optional<QString> device; // "disk", "cdrom", "floppy", "lun"
    std::optional<QString> driverName, driverType, cache, io, discard, detectZeroes, errorPolicy, copyOnRead;
    std::optional<unsigned> queues;
    std::optional<DiskSourceConfig> source;
    std::optional<QString> targetDev, bus, tray, rotationRate;
    std::optional<unsigned> bootOrder;
    std::optional<QString> serial, wwn;
    bool readOnly = false, shareable = false, transient = false;
    std::optional<QString> alias;
    std::optional<AddressConfig> address;
    xml::Origin origin;
    bool operator==(const DiskConfig &) const = default;
    [[nodiscard]] bool isRemovable() const
    {
        return device == QStringLiteral("cdrom") || device == QStringLiteral("floppy");
    }
};

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

struct TimerConfig
{
    std::optional<QString> name, tickpolicy, present;
    xml::Origin origin;
    bool operator==(const TimerConfig &) const = default;
};

struct CpuFeatureConfig
{
    std::optional<QString> name, policy;
    xml::Origin origin;
    bool operator==(const CpuFeatureConfig &) const = default;
};

struct CpuConfig
{
    std::optional<QString> mode, match, check,
        migratable; // "host-passthrough", "host-model", "custom", "maximum"
    std::optional<QString> model, modelFallback;
    std::optional<unsigned> sockets, dies, cores, threads;
    std::vector<CpuFeatureConfig> features;
    xml::Origin origin;
    bool operator==(const CpuConfig &) const = default;
};

struct BootDeviceConfig
{
    std::optional<QString> dev; // "hd", "cdrom", "network", "fd"
    xml::Origin origin;
    bool operator==(const BootDeviceConfig &) const = default;
};

struct OsConfig
{
    std::optional<QString> type, arch, machine; // "hvm"
    std::optional<QString> firmware; // "bios", "efi": chosen by us
    std::optional<QString> loader, loaderReadonly, loaderType, loaderSecure;
    std::optional<QString> nvram, nvramTemplate;
    std::optional<QString> kernel, initrd, cmdline, dtb;
    std::vector<BootDeviceConfig> boot;
    std::optional<QString> bootMenu;
    xml::Origin origin;
    bool operator==(const OsConfig &) const = default;
};

struct FeaturesConfig
{
    bool acpi = false, apic = false, pae = false;
    std::optional<QString> smm, vmport, kvmHidden, hypervRelaxed, hypervVapic, hypervSpinlocks,
        hypervSpinlocksRetries;
    xml::Origin origin;
    bool operator==(const FeaturesConfig &) const = default;
};

// Sizes keep the unit of the text they came from; the value here is in bytes.
struct DomainConfig
{
    std::optional<QString> type; // "kvm", "qemu"
    std::optional<int> id;
    std::optional<QString> name;
    std::optional<QUuid> uuid;
    std::optional<QString> title, description;
    std::optional<QString> osId; // metadata/libosinfo:libosinfo/libosinfo:os/@id
    std::optional<QString> group; // metadata/inn:innkeeper/inn:group
    std::vector<QString> tags; // metadata/inn:innkeeper/inn:tag
    std::optional<Bytes> memory, currentMemory;
    std::optional<unsigned> vcpus, vcpusCurrent;
    OsConfig os;
    std::optional<FeaturesConfig> features;
    std::optional<CpuConfig> cpu;
    std::optional<QString> clockOffset;
    std::vector<TimerConfig> timers;
    std::optional<QString> onPoweroff, onReboot, onCrash;
    std::optional<QString> suspendToMem, suspendToDisk; // pm: "yes"/"no"
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
