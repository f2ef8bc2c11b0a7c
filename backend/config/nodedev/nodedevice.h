#pragma once

#include "backend/base/result.h"
#include "backend/config/interface/hostinterface.h"
#include "backend/config/netcommon/hostpciaddress.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

// Devices of the host as libvirt shows them, and those that one can have made: mediated devices and virtual
// ports of Fibre Channel adapters.
namespace inn::config {

// A kind of mediated device that can be made.
struct MdevTypeConfig
{
    std::optional<QString> id, name, deviceApi;
    std::optional<unsigned> availableInstances;
    xml::Origin origin;
    bool operator==(const MdevTypeConfig &) const = default;
};

struct VpdFieldConfig
{
    std::optional<QString> index, value;
    xml::Origin origin;
    bool operator==(const VpdFieldConfig &) const = default;
};

// Vital product data of a PCI device.
struct VpdFieldsConfig
{
    std::optional<QString> access; // "readonly", "readwrite"
    std::optional<QString> changeLevel, manufactureId, partNumber, serialNumber, assetTag;
    std::vector<VpdFieldConfig> vendorFields, systemFields;
    xml::Origin origin;
    bool operator==(const VpdFieldsConfig &) const = default;
};

// A capability inside another: what counts depends on the type.
struct NodeDeviceFeatureConfig
{
    std::optional<QString> type;
    // phys_function, virt_functions
    std::optional<unsigned> maxCount;
    std::vector<HostPciAddressConfig> addresses;
    // mdev_types
    std::vector<MdevTypeConfig> mdevTypes;
    // vpd
    std::optional<QString> name;
    std::vector<VpdFieldsConfig> fields;
    // fc_host, fc_remote_port
    std::optional<QString> remotePort, wwnn, wwpn, fabricWwn;
    // vport_ops
    std::optional<unsigned> maxVports, vports;
    // removable
    std::optional<QString> mediaAvailable, mediaLabel;
    std::optional<quint64> mediaSize, logicalBlockSize, blockCount;
    xml::Origin origin;
    bool operator==(const NodeDeviceFeatureConfig &) const = default;
};

struct PcieLinkConfig
{
    std::optional<QString> validity; // "cap", "sta"
    std::optional<int> port;
    std::optional<QString> speed; // GT/s
    std::optional<unsigned> width;
    xml::Origin origin;
    bool operator==(const PcieLinkConfig &) const = default;
};

struct NetworkFeatureConfig
{
    std::optional<QString> name;
    xml::Origin origin;
    bool operator==(const NetworkFeatureConfig &) const = default;
};

struct MdevAttributeConfig
{
    std::optional<QString> name, value;
    xml::Origin origin;
    bool operator==(const MdevAttributeConfig &) const = default;
};

// What a device can do. Texts that are numbers with some types and words with others stay texts.
struct NodeDeviceCapabilityConfig
{
    std::optional<QString> type;
    // SCSI
    std::optional<unsigned> host, lun;
    std::optional<int> uniqueId;
    // USB interfaces
    std::optional<unsigned> number, subclass, protocol;
    std::optional<qint64> classCode; // of PCI devices too; below zero: none
    std::optional<QString> description;
    // Where it is; `bus` is a word for storage, `target` a name for SCSI targets.
    std::optional<QString> block, bus, target;
    std::optional<unsigned> domain, slot, function, device;
    std::optional<unsigned> productId, vendorId;
    std::optional<QString> product, vendor;
    // Storage
    std::optional<QString> driveType, model, serial;
    std::optional<quint64> size, logicalBlockSize, blockCount;
    // The computer itself
    std::optional<QString> hardwareVendor, hardwareVersion, hardwareSerial;
    std::optional<QUuid> hardwareUuid;
    bool isFirmwareKnown = false;
    std::optional<QString> firmwareVendor, firmwareVersion, firmwareDate;
    // Network
    std::optional<QString> interface, address;
    std::optional<HostInterfaceLinkConfig> link;
    std::vector<NetworkFeatureConfig> networkFeatures;
    // SCSI devices and display nodes; mediated devices
    std::optional<QString> typeText, mdevType;
    std::optional<QUuid> uuid;
    std::optional<QString> parentAddress;
    // Fibre Channel adapters; libvirt shows these in a capability inside
    std::optional<QString> wwnn, wwpn, fabricWwn;
    std::optional<unsigned> maxVports, vports;
    // s390
    std::optional<unsigned> cssid, ssid, devno, channelCssid, channelSsid, channelDevno, apAdapter, apDomain;
    std::optional<QString> character, characterDevice;
    std::vector<NodeDeviceFeatureConfig> features;
    std::optional<unsigned> iommuGroup;
    std::vector<HostPciAddressConfig> iommuGroupAddresses;
    std::optional<int> numaNode;
    bool isPciExpress = false;
    std::vector<PcieLinkConfig> pcieLinks;
    std::vector<MdevAttributeConfig> attributes;
    xml::Origin origin;
    bool operator==(const NodeDeviceCapabilityConfig &) const = default;
};

struct DeviceNodeConfig
{
    std::optional<QString> type, path; // type: "dev", "link"
    xml::Origin origin;
    bool operator==(const DeviceNodeConfig &) const = default;
};

struct NodeDeviceConfig
{
    std::optional<QString> name, path;
    std::vector<DeviceNodeConfig> nodes;
    std::optional<QString> parent, parentWwnn, parentWwpn, parentFabricWwn;
    std::optional<QString> driver;
    std::vector<NodeDeviceCapabilityConfig> capabilities;
    xml::Origin origin;
    bool operator==(const NodeDeviceConfig &) const = default;
};

// A document without a name asks for a new device.
Result<NodeDeviceConfig> readNodeDevice(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeNodeDevice(const NodeDeviceConfig &config);
xml::Issues checkNodeDevice(const NodeDeviceConfig &config);
void applyNodeDeviceDefaults(NodeDeviceConfig &config);

} // namespace inn::config
