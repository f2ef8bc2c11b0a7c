#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"
#include "backend/drivers/qemu/definition/pcitopology.h"
#include "backend/xml/report.h"

#include <vector>

// All devices of a domain that have, or can get, an address.
namespace inn::qemu {

enum class DeviceKind {
    Disk,
    Interface,
    Sound,
    HostInterface, // a device of the host that is an interface
    HostDevice,
    Video,
    Controller,
    Smartcard,
    Serial,
    Parallel,
    Channel,
    Console,
    Input,
    Filesystem,
    Watchdog,
    Balloon,
    Rng,
    Nvram,
    Hub,
    SharedMemory,
    Tpm,
    Panic,
    Memory,
    Redirected,
    Iommu,
    Vsock,
};

struct DeviceEntry
{
    DeviceKind kind;
    std::optional<config::AddressConfig> *address;
    size_t index; // in its list
    PciNeeds needs = kNoPci;
    const xml::Origin *origin = nullptr;
    const char *path = "";

    [[nodiscard]] bool hasType(QStringView type) const
    {
        return *address && (*address)->type && QStringView(*(*address)->type) == type;
    }
    [[nodiscard]] bool wantsPci() const; // none, or one that says “choose”
    [[nodiscard]] bool hasPci() const;
    [[nodiscard]] PciPlace place() const;
    void setPlace(const PciPlace &place) const;
    void setType(const QString &type) const;
};

// In libvirt's order: it decides who gets a free address first where nothing else does. Valid until a list of
// the domain changes.
[[nodiscard]] std::vector<DeviceEntry> devicesOf(
    config::DomainConfig &domain, const QemuCapabilities &capabilities);

// The same to look at only.
[[nodiscard]] std::vector<DeviceEntry> devicesToRead(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities);

void tell(const config::DomainConfig &domain, const DeviceEntry &device, const QString &message, int code,
    xml::Issues &issues);

} // namespace inn::qemu
