#pragma once

#include "backend/xml/origin.h"

#include <QString>

#include <optional>

// Where a device sits in the guest, and what every device may say about itself.
namespace inn::xml {
class Report;
class Table;
} // namespace inn::xml

namespace inn::config {

struct AddressConfig
{
    std::optional<QString> type; // "pci", "drive", "usb", "virtio-serial", "ccid", "ccw", "isa", "dimm"…
    std::optional<unsigned> domain, bus, slot, function; // pci; bus of drive and usb; slot of ccid and dimm
    std::optional<QString> multifunction; // "on"/"off"
    std::optional<unsigned> controller, target, unit; // drive, virtio-serial, ccid
    std::optional<QString> port; // usb "1.2", virtio-serial "1"
    std::optional<unsigned> cssid, ssid, devno; // ccw
    std::optional<unsigned> iobase, irq; // isa
    std::optional<quint64> reg; // spapr-vio
    std::optional<quint64> base; // dimm
    std::optional<unsigned> zpciUid, zpciFid; // pci of s390
    xml::Origin origin;
    bool operator==(const AddressConfig &) const = default;
};

// What libvirt calls device info. A device's structure is derived from it and its declaration ends with one
// of declareInfo(), declareBootInfo(), declareBootRomInfo() of deviceinfotype.h.
struct DeviceInfoConfig
{
    std::optional<unsigned> bootOrder; // from 1
    std::optional<QString> bootLoadparm; // s390
    std::optional<QString> alias;
    std::optional<QString> romEnabled, romBar, romFile;
    std::optional<unsigned> acpiIndex;
    std::optional<AddressConfig> address;
    bool operator==(const DeviceInfoConfig &) const = default;
};

// An all-zero PCI address means “choose one”.
[[nodiscard]] bool isEmptyPciAddress(const AddressConfig &address);
// "1", "1.2"…: up to four numbers.
[[nodiscard]] bool isUsbPort(const QString &port);

void checkAddress(const AddressConfig &address, xml::Report &report);
void checkDeviceInfo(const DeviceInfoConfig &info, const xml::Report &report);
void checkAssigned(const DeviceInfoConfig &info, const xml::Report &report);

// What libvirt does not keep of an address or an alias when a domain is defined.
void applyAddressDefaults(AddressConfig &address);
void applyAliasDefaults(std::optional<QString> &alias);
void applyDeviceInfoDefaults(DeviceInfoConfig &info);

} // namespace inn::config
