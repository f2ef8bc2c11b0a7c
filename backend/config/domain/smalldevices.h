#pragma once

#include "backend/base/bytes.h"
#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/characterconfig.h"
#include "backend/config/domain/virtiooptions.h"

#include <QUuid>

// Input devices, TPMs, random number generators, watchdogs, the memory balloon, memory modules and the like.
namespace inn::config {

struct InputConfig : DeviceInfoConfig, VirtioOptionsConfig
{
    std::optional<QString> type, bus, model; // "tablet", "mouse", "keyboard"; "usb", "ps2", "virtio"
    std::optional<QString> sourceDev, sourceEvdev; // of type "evdev"; of "passthrough"
    std::optional<QString> grab, grabToggle, repeat;
    xml::Origin origin;
    bool operator==(const InputConfig &) const = default;
};

// The backend's type of <tpm type='external'> stands at its source.
struct TpmConfig : CharacterBackendConfig, DeviceInfoConfig
{
    std::optional<QString> model, backendType, backendVersion; // "tpm-crb"; "emulator"; "2.0"
    std::optional<QString> persistentState;
    std::optional<QString> devicePath; // passthrough
    std::optional<QUuid> encryptionSecret;
    bool activePcrBanks = false, sha1 = false, sha256 = false, sha384 = false, sha512 = false;
    xml::Origin origin;
    bool operator==(const TpmConfig &) const = default;
};

struct RngConfig : CharacterBackendConfig // of the backend "egd"
    ,
                   DeviceInfoConfig,
                   VirtioOptionsConfig
{
    std::optional<QString> model, backendModel, backend; // "virtio"; "random"; "/dev/urandom"
    std::optional<unsigned> rateBytes, ratePeriod;
    xml::Origin origin;
    bool operator==(const RngConfig &) const = default;
};

struct BalloonConfig : DeviceInfoConfig, VirtioOptionsConfig
{
    std::optional<QString> model; // "virtio", "none"
    std::optional<QString> autodeflate, freePageReporting;
    std::optional<int> statsPeriod; // seconds
    xml::Origin origin;
    bool operator==(const BalloonConfig &) const = default;
};

struct WatchdogConfig : DeviceInfoConfig
{
    std::optional<QString> model, action;
    xml::Origin origin;
    bool operator==(const WatchdogConfig &) const = default;
};

struct PanicConfig : DeviceInfoConfig
{
    std::optional<QString> model; // "isa", "hyperv", "pseries", "s390"
    xml::Origin origin;
    bool operator==(const PanicConfig &) const = default;
};

struct VsockConfig : DeviceInfoConfig, VirtioOptionsConfig
{
    std::optional<QString> model, cidAuto;
    std::optional<unsigned> cid;
    xml::Origin origin;
    bool operator==(const VsockConfig &) const = default;
};

struct ShmemConfig : DeviceInfoConfig
{
    std::optional<QString> name, role, model; // "ivshmem", "ivshmem-plain", "ivshmem-doorbell"
    std::optional<Bytes> size;
    bool server = false, msi = false;
    std::optional<QString> serverPath, msiIoEventFd;
    std::optional<unsigned> msiVectors;
    xml::Origin origin;
    bool operator==(const ShmemConfig &) const = default;
};

struct IommuConfig : DeviceInfoConfig
{
    std::optional<QString> model; // "intel", "smmuv3", "virtio"
    std::optional<QString> intremap, cachingMode, eim, iotlb;
    std::optional<unsigned> awBits;
    xml::Origin origin;
    bool operator==(const IommuConfig &) const = default;
};

struct NvramDeviceConfig : DeviceInfoConfig
{
    xml::Origin origin;
    bool operator==(const NvramDeviceConfig &) const = default;
};

// A memory module: "dimm", "nvdimm", "virtio-pmem", "virtio-mem", "sgx-epc".
struct MemoryDeviceConfig : DeviceInfoConfig
{
    std::optional<QString> model, access, discard, uuid;
    std::optional<QString> nodemask, path; // source
    std::optional<Bytes> pageSize, alignSize;
    bool pmem = false;
    std::optional<Bytes> size, labelSize, blockSize, requestedSize, currentSize; // target
    std::optional<int> node;
    bool readOnly = false;
    xml::Origin origin;
    bool operator==(const MemoryDeviceConfig &) const = default;
};

void checkInput(const InputConfig &input, xml::Report &report);
void checkTpm(const TpmConfig &tpm, xml::Report &report);
void checkRng(const RngConfig &rng, xml::Report &report);
void checkWatchdog(const WatchdogConfig &watchdog, xml::Report &report);
void checkVsock(const VsockConfig &vsock, xml::Report &report);
void checkShmem(const ShmemConfig &shmem, xml::Report &report);
void checkIommu(const IommuConfig &iommu, xml::Report &report);
void checkMemoryDevice(const MemoryDeviceConfig &memory, xml::Report &report);
// What concerns the document beyond one device: their number, the machine they are for.
void checkSmallDevices(const DomainConfig &domain, xml::Report &report);
void checkInputs(const DomainConfig &domain, const xml::Report &report);
// The IOMMU and the I/O APIC; interfaces and other devices of the host.
void checkSharedDevices(const DomainConfig &domain, const xml::Report &report);
void checkMemoryDevices(const DomainConfig &domain, const xml::Report &report);

// The bus that an input device gets if it names none; empty: the machine has no input devices.
QString inputBus(const InputConfig &input, const DomainConfig &domain);

void applySmallDeviceDefaults(DomainConfig &domain);

} // namespace inn::config
