#pragma once

#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/characterconfig.h"
#include "backend/config/domain/storagesource.h"
#include "backend/config/netcommon/netcommon.h"

#include <vector>

// Devices of the host that the guest gets, and what goes with them: USB redirection, smart cards, hubs,
// leases.
namespace inn::config {

struct DomainConfig;

struct HostdevSourceConfig
{
    std::optional<QString> startupPolicy, autoAddress, guestReset; // usb
    std::optional<unsigned> vendor, product; // usb
    std::optional<QString> writeFiltering; // pci
    std::optional<QString> protocol, name, wwpn, adapter, initiator; // scsi, scsi_host
    std::vector<StorageHostConfig> hosts; // scsi over iSCSI
    std::optional<StorageAuthConfig> auth;
    std::optional<HostAddressConfig> address;
    std::optional<QString> block, character, interface; // of containers
    xml::Origin origin;
    bool operator==(const HostdevSourceConfig &) const = default;
};

struct HostdevConfig : DeviceInfoConfig
{
    std::optional<QString> mode,
        type; // "subsystem", "capabilities"; "usb", "pci", "scsi", "scsi_host", "mdev"
    std::optional<QString> managed, sgio, rawIo, model, display, ramfb;
    std::optional<QString> driverName; // "vfio"
    std::optional<HostdevSourceConfig> source;
    std::vector<InterfaceIpConfig> ips; // of a container's interface
    std::vector<RouteConfig> routes;
    std::optional<QString> teamingType, teamingPersistent;
    bool readOnly = false, shareable = false; // scsi
    xml::Origin origin;

    // Out of line like DomainConfig's.
    HostdevConfig();
    HostdevConfig(const HostdevConfig &other);
    HostdevConfig(HostdevConfig &&other) noexcept;
    HostdevConfig &operator=(const HostdevConfig &other);
    HostdevConfig &operator=(HostdevConfig &&other) noexcept;
    ~HostdevConfig();
    bool operator==(const HostdevConfig &other) const;
};

struct RedirdevConfig : CharacterBackendConfig, DeviceInfoConfig
{
    std::optional<QString> bus; // "usb"
    xml::Origin origin;
    bool operator==(const RedirdevConfig &) const = default;
};

struct UsbFilterConfig
{
    std::optional<int> usbClass, vendor, product; // -1: any
    std::optional<QString> version, allow;
    xml::Origin origin;
    bool operator==(const UsbFilterConfig &) const = default;
};

struct RedirfilterConfig
{
    std::vector<UsbFilterConfig> rules;
    xml::Origin origin;
    bool operator==(const RedirfilterConfig &) const = default;
};

struct SmartcardConfig : CharacterBackendConfig, DeviceInfoConfig
{
    std::optional<QString> mode; // "host", "host-certificates", "passthrough"
    std::vector<QString> certificates; // three
    std::optional<QString> database;
    xml::Origin origin;
    bool operator==(const SmartcardConfig &) const = default;
};

struct HubConfig : DeviceInfoConfig
{
    std::optional<QString> type; // "usb"
    xml::Origin origin;
    bool operator==(const HubConfig &) const = default;
};

struct LeaseConfig
{
    std::optional<QString> lockspace, key, target;
    std::optional<quint64> offset;
    xml::Origin origin;
    bool operator==(const LeaseConfig &) const = default;
};

[[nodiscard]] QString modeOf(const HostdevConfig &hostdev);
[[nodiscard]] bool isSubsystem(const HostdevConfig &hostdev, QStringView type);

void checkHostdev(const HostdevConfig &hostdev, xml::Report &report);
void checkRedirdev(const RedirdevConfig &redirdev, xml::Report &report);
void checkUsbFilter(const UsbFilterConfig &filter, xml::Report &report);
void checkSmartcard(const SmartcardConfig &smartcard, xml::Report &report);
void checkHub(const HubConfig &hub, xml::Report &report);
void checkLease(const LeaseConfig &lease, xml::Report &report);
// Rules between host devices, and between them and the disks.
void checkHostdevs(const DomainConfig &domain, const xml::Report &report);
void checkRedirections(const DomainConfig &domain, const xml::Report &report);

// After the disks have their addresses.
void applyHostdevDefaults(DomainConfig &domain);
void applyRedirectionDefaults(DomainConfig &domain);
// The next free places on SCSI controllers for host devices without one. After the machine's controllers are
// known.
void assignHostdevAddresses(DomainConfig &domain);

} // namespace inn::config
