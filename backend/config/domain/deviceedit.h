#pragma once

#include "backend/config/domain/domainconfig.h"

// Adding, finding, changing and removing one device of a document, as libvirt does it: the same device is
// found by what names it, and the same problems have the same codes. Nothing here fills in defaults.
namespace inn::config {

enum class DeviceFamily {
    Disk,
    Controller,
    Interface,
    Hostdev,
    Redirdev,
    Serial,
    Parallel,
    Console,
    Channel,
    Input,
    Watchdog,
    Rng,
    Memory,
    Sound,
    Video,
    Graphics,
    Filesystem,
    Tpm,
    Smartcard,
    Hub,
    Panic,
    Shmem,
    Lease,
    Audio,
};

struct DeviceRef
{
    DeviceFamily family = DeviceFamily::Disk;
    size_t index = 0; // in its list
    bool operator==(const DeviceRef &) const = default;
};

// Every list of devices of a document: visit(family, list).
template<class Domain, class Visit>
void visitDeviceLists(Domain &domain, Visit &&visit)
{
    visit(DeviceFamily::Disk, domain.disks);
    visit(DeviceFamily::Controller, domain.controllers);
    visit(DeviceFamily::Interface, domain.interfaces);
    visit(DeviceFamily::Hostdev, domain.hostdevs);
    visit(DeviceFamily::Redirdev, domain.redirdevs);
    visit(DeviceFamily::Serial, domain.serials);
    visit(DeviceFamily::Parallel, domain.parallels);
    visit(DeviceFamily::Console, domain.consoles);
    visit(DeviceFamily::Channel, domain.channels);
    visit(DeviceFamily::Input, domain.inputs);
    visit(DeviceFamily::Watchdog, domain.watchdogs);
    visit(DeviceFamily::Rng, domain.rngs);
    visit(DeviceFamily::Memory, domain.memoryDevices);
    visit(DeviceFamily::Sound, domain.sounds);
    visit(DeviceFamily::Video, domain.videos);
    visit(DeviceFamily::Graphics, domain.graphics);
    visit(DeviceFamily::Filesystem, domain.filesystems);
    visit(DeviceFamily::Tpm, domain.tpms);
    visit(DeviceFamily::Smartcard, domain.smartcards);
    visit(DeviceFamily::Hub, domain.hubs);
    visit(DeviceFamily::Panic, domain.panics);
    visit(DeviceFamily::Shmem, domain.shmems);
    visit(DeviceFamily::Lease, domain.leases);
    visit(DeviceFamily::Audio, domain.audios);
}

// One device element ("<disk …>…</disk>") as the only device of an otherwise empty document. Errors:
// InvalidConfig: not well-formed, not exactly one device, values that cannot be read.
[[nodiscard]] Result<DomainConfig> readDeviceElement(const QByteArray &xml);
// Which device such a document has.
[[nodiscard]] Result<DeviceRef> onlyDevice(const DomainConfig &device);

// The element's name: "disk", "interface"…
[[nodiscard]] QString elementName(DeviceFamily family);
// Null for devices that have no place in the guest (graphics, lease, audio).
[[nodiscard]] const DeviceInfoConfig *deviceInfo(const DomainConfig &domain, const DeviceRef &device);
[[nodiscard]] DeviceInfoConfig *deviceInfo(DomainConfig &domain, const DeviceRef &device);
[[nodiscard]] std::optional<DeviceRef> findAlias(const DomainConfig &domain, const QString &alias);
// How messages call it: disk “vda”, network interface “52:54:…”.
[[nodiscard]] QString deviceLabel(const DomainConfig &domain, const DeviceRef &device);

// The device of the document that `wanted` (a document with one device) names. Errors: NotFound with
// VIR_ERR_DEVICE_MISSING; InvalidConfig with VIR_ERR_OPERATION_FAILED when it could be several.
[[nodiscard]] Result<DeviceRef> findDevice(const DomainConfig &domain, const DomainConfig &wanted);
// Appends the device of `added`. Errors: AlreadyExists with VIR_ERR_OPERATION_INVALID (its target, index… is
// taken), Unsupported for kinds of devices that no running or stored document takes this way.
[[nodiscard]] Result<DeviceRef> insertDevice(DomainConfig &domain, const DomainConfig &added);
// Takes it out; memory that it brought goes with it.
void removeDevice(DomainConfig &domain, const DeviceRef &device);
// The element by itself, as readDeviceElement() takes it.
[[nodiscard]] QByteArray deviceElement(const DomainConfig &domain, const DeviceRef &device);
// The declarations of such an element.
[[nodiscard]] const xml::Table &deviceTable(DeviceFamily family);
// Puts the device of `changed` in the place of that one; address, alias and boot order stay when not said.
void replaceDevice(DomainConfig &domain, const DeviceRef &device, const DomainConfig &changed);

} // namespace inn::config
