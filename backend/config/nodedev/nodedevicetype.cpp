#include "backend/config/nodedev/nodedevicetype.h"

#include "backend/config/errorcodes.h"
#include "backend/config/interface/hostinterfacetype.h"
#include "backend/xml/type.h"

#include <limits>

namespace inn::config {

namespace {

constexpr auto kAlways = [](const auto &) { return true; };
constexpr qint64 kLeastClass = std::numeric_limits<int>::min(); // below zero: none
constexpr quint64 kMostClass = 0xFF'FFFF;

template<class T>
auto typeIs(const char *type)
{
    return [type](const T &it) { return it.type == QLatin1StringView(type); };
}

using CapabilityType = xml::Type<NodeDeviceCapabilityConfig>;

// What only some types of devices have is not looked at with others.
auto typeIsOf(const char *one, const char *other)
{
    return [one, other](const NodeDeviceCapabilityConfig &it) {
        return it.type == QLatin1StringView(one) || it.type == QLatin1StringView(other);
    };
}
auto typeIs(const char *type)
{
    return typeIs<NodeDeviceCapabilityConfig>(type);
}

void addPlace(CapabilityType &type)
{
    using C = NodeDeviceCapabilityConfig;
    type.attribute<&C::type>("@type", "Kind of device")
        .required()
        .words({ "system", "pci", "usb_device", "usb", "net", "scsi_host", "scsi_target", "scsi", "storage",
            "fc_host", "vports", "scsi_generic", "drm", "mdev_types", "mdev", "ccw", "css", "vdpa", "ap_card",
            "ap_queue", "ap_matrix", "vpd" })
        .text<&C::host>("host", "Number of the SCSI host")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIsOf("scsi_host", "scsi"))
        .text<&C::uniqueId>("unique_id", "Number of the SCSI host that survives restarts")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("scsi_host"))
        .since("1.1.3")
        .text<&C::number>("number", "Number of the USB interface")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("usb"))
        .text<&C::classCode>("class", "Class of the PCI device or USB interface")
        .emptyIsNone()
        .range(0, std::numeric_limits<unsigned>::max())
        .hex(6, typeIs<C>("pci"))
        .base(16)
        .range(kLeastClass, kMostClass)
        .errorCode(kInternal)
        .countsWhen(typeIsOf("pci", "usb"))
        .text<&C::subclass>("subclass", "Subclass of the USB interface")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("usb"))
        .text<&C::protocol>("protocol", "Protocol of the USB interface")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("usb"))
        .text<&C::description>("description", "What the manufacturer calls it")
        .text<&C::block>("block", "Block device of the host")
        .text<&C::domain>("domain", "PCI domain")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("pci"))
        .text<&C::bus>("bus", "Number of the PCI, USB or SCSI bus, or the kind of bus of a storage device")
        .text<&C::slot>("slot", "PCI slot")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("pci"))
        .text<&C::function>("function", "Function of the PCI device")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("pci"))
        .text<&C::device>("device", "Number of the device on its USB bus")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("usb_device"))
        .text<&C::target>("target", "Number or name of the SCSI target")
        .text<&C::lun>("lun", "Logical unit on the SCSI target")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("scsi"));
}

void addIdentity(CapabilityType &type)
{
    using C = NodeDeviceCapabilityConfig;
    type.text<&C::product>("product", "Name of the product")
        .attribute<&C::productId>("product/@id", "Number of the product")
        .emptyIsNone()
        .hex(4, kAlways)
        .base(16)
        .errorCode(kInternal)
        .countsWhen(typeIsOf("pci", "usb_device"))
        .text<&C::driveType>("drive_type", "Kind of drive, such as “disk” or “cdrom”")
        .text<&C::model>("model", "Model of the drive")
        .text<&C::vendor>("vendor", "Name of the manufacturer")
        .attribute<&C::vendorId>("vendor/@id", "Number of the manufacturer")
        .emptyIsNone()
        .hex(4, kAlways)
        .base(16)
        .errorCode(kInternal)
        .countsWhen(typeIsOf("pci", "usb_device"))
        .text<&C::serial>("serial", "Serial number of the drive")
        .text<&C::size>("size", "Size of the drive in bytes")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("storage"))
        .text<&C::logicalBlockSize>("logical_block_size", "Size of a block in bytes")
        .emptyIsNone()
        .ignoresUnreadable()
        .text<&C::blockCount>("num_blocks", "How many blocks there are")
        .emptyIsNone()
        .ignoresUnreadable()
        .text<&C::hardwareVendor>("hardware/vendor", "Manufacturer of the computer")
        .text<&C::hardwareVersion>("hardware/version", "Version of the computer")
        .text<&C::hardwareSerial>("hardware/serial", "Serial number of the computer")
        .text<&C::hardwareUuid>("hardware/uuid", "Identity of the computer")
        .emptyIsNone()
        .errorCode(kInternal)
        .countsWhen(typeIs("system"))
        .flag<&C::isFirmwareKnown>("firmware", "What follows is about the firmware")
        .text<&C::firmwareVendor>("firmware/vendor", "Manufacturer of the firmware")
        .text<&C::firmwareVersion>("firmware/version", "Version of the firmware")
        .text<&C::firmwareDate>("firmware/release_date", "Date of the firmware");
}

void addChannelSubsystem(CapabilityType &type)
{
    using C = NodeDeviceCapabilityConfig;
    type.text<&C::cssid>("cssid", "Channel subsystem of s390")
        .emptyIsNone()
        .hex(1, kAlways)
        .errorCode(kUnsupported)
        .countsWhen(typeIsOf("ccw", "css"))
        .text<&C::ssid>("ssid", "Subchannel set of s390")
        .emptyIsNone()
        .hex(1, kAlways)
        .errorCode(kUnsupported)
        .countsWhen(typeIsOf("ccw", "css"))
        .text<&C::devno>("devno", "Device number of s390")
        .emptyIsNone()
        .hex(4, kAlways)
        .base(16)
        .errorCode(kUnsupported)
        .countsWhen(typeIsOf("ccw", "css"))
        .text<&C::channelCssid>(
            "channel_dev_addr/cssid", "Channel subsystem of the device behind the subchannel")
        .emptyIsNone()
        .hex(1, kAlways)
        .errorCode(kUnsupported)
        .countsWhen(typeIs("css"))
        .since("6.9.0")
        .text<&C::channelSsid>("channel_dev_addr/ssid", "Subchannel set of that device")
        .emptyIsNone()
        .hex(1, kAlways)
        .errorCode(kUnsupported)
        .countsWhen(typeIs("css"))
        .since("6.9.0")
        .text<&C::channelDevno>("channel_dev_addr/devno", "Number of that device")
        .emptyIsNone()
        .hex(4, kAlways)
        .base(16)
        .errorCode(kUnsupported)
        .countsWhen(typeIs("css"))
        .since("6.9.0")
        .text<&C::apAdapter>("ap-adapter", "Number of the crypto adapter")
        .emptyIsNone()
        .hex(2, kAlways)
        .errorCode(kUnsupported)
        .countsWhen(typeIsOf("ap_card", "ap_queue"))
        .since("7.1.0")
        .text<&C::apDomain>("ap-domain", "Number of the crypto adapter’s domain")
        .emptyIsNone()
        .hex(4, kAlways)
        .range(0, 255)
        .errorCode(kUnsupported)
        .countsWhen(typeIs("ap_queue"))
        .since("7.1.0");
}

} // namespace

const xml::Table &mdevTypeType()
{
    using T = MdevTypeConfig;
    static const xml::Table table
        = xml::Type<T>("type")
              .attribute<&T::id>("@id", "Name of the type, as a mediated device gives it")
              .emptyIsNone()
              .required()
              .text<&T::name>("name", "Name of the type for people")
              .text<&T::deviceApi>("deviceAPI", "How a guest gets such a device, such as “vfio-pci”")
              .required()
              .text<&T::availableInstances>("availableInstances", "How many more can be made")
              .emptyIsNone()
              .required();
    return table;
}

const xml::Table &vpdFieldType()
{
    using F = VpdFieldConfig;
    static const xml::Table table = xml::Type<F>("vendor_field")
                                        .attribute<&F::index>("@index", "Character that names the field")
                                        .text<&F::value>("", "Value of the field");
    return table;
}

const xml::Table &vpdFieldsType()
{
    using F = VpdFieldsConfig;
    static const xml::Table table
        = xml::Type<F>("fields")
              .attribute<&F::access>("@access", "Whether the fields can be written")
              .words({ "readonly", "readwrite" })
              .text<&F::changeLevel>("change_level", "Engineering change level")
              .text<&F::manufactureId>("manufacture_id", "Identity of the manufacturer")
              .text<&F::partNumber>("part_number", "Part number")
              .text<&F::serialNumber>("serial_number", "Serial number")
              .text<&F::assetTag>("asset_tag", "Inventory number")
              .children<&F::vendorFields>("vendor_field", vpdFieldType, "Fields of the manufacturer’s own")
              .children<&F::systemFields>("system_field", vpdFieldType, "Fields of the system’s own");
    return table;
}

const xml::Table &nodeDeviceFeatureType()
{
    using F = NodeDeviceFeatureConfig;
    static const xml::Table table
        = xml::Type<F>("capability")
              .attribute<&F::type>("@type", "What the device can do as well")
              .suggestions({ "phys_function", "virt_functions", "pci-bridge", "cardbus-bridge", "mdev_types",
                  "vpd", "fc_host", "vport_ops", "fc_remote_port", "removable", "hotpluggable", "80203",
                  "80211" })
              .attribute<&F::maxCount>("@maxCount", "How many virtual functions there can be")
              .emptyIsNone()
              .countsWhen(typeIs<F>("virt_functions"))
              .since("1.3.2")
              .children<&F::addresses>(
                  "address", hostPciAddressType, "The physical function, or the virtual ones")
              .children<&F::mdevTypes>("type", mdevTypeType, "Kinds of mediated devices that can be made")
              .since("3.4.0")
              .text<&F::name>("name", "Name of the product")
              .children<&F::fields>("fields", vpdFieldsType, "Vital product data")
              .since("7.9.0")
              .text<&F::remotePort>("rport", "Name of the remote port")
              .text<&F::wwnn>("wwnn", "World-wide name of the node")
              .text<&F::wwpn>("wwpn", "World-wide name of the port")
              .text<&F::fabricWwn>("fabric_wwn", "World-wide name of the fabric")
              .text<&F::maxVports>("max_vports", "How many virtual ports there can be")
              .emptyIsNone()
              .ignoresUnreadable()
              .text<&F::vports>("vports", "How many virtual ports there are")
              .emptyIsNone()
              .ignoresUnreadable()
              .text<&F::mediaAvailable>("media_available", "“1”: there is a medium")
              .text<&F::mediaSize>("media_size", "Size of the medium in bytes")
              .emptyIsNone()
              .errorCode(kInternal)
              .text<&F::mediaLabel>("media_label", "Label of the medium")
              .text<&F::logicalBlockSize>("logical_block_size", "Size of a block in bytes")
              .emptyIsNone()
              .ignoresUnreadable()
              .text<&F::blockCount>("num_blocks", "How many blocks there are")
              .emptyIsNone()
              .ignoresUnreadable();
    return table;
}

const xml::Table &pcieLinkType()
{
    using L = PcieLinkConfig;
    static const xml::Table table
        = xml::Type<L>("link")
              .attribute<&L::validity>("@validity", "What is possible, or what is now")
              .suggestions({ "cap", "sta" })
              .attribute<&L::port>("@port", "Number of the port")
              .attribute<&L::speed>("@speed", "Speed in GT/s")
              .words({ "", "2.5", "5", "8", "16", "32", "64" })
              .attribute<&L::width>("@width", "Number of lanes")
              .base(0)
              .required();
    return table;
}

const xml::Table &networkFeatureType()
{
    using F = NetworkFeatureConfig;
    static const xml::Table table = xml::Type<F>("feature")
                                        .attribute<&F::name>("@name", "What the interface does by itself")
                                        .required()
                                        .words({ "rx", "tx", "sg", "tso", "gso", "gro", "lro", "rxvlan",
                                            "txvlan", "ntuple", "rxhash", "rdma", "txudptnl", "switchdev" });
    return table;
}

const xml::Table &mdevAttributeType()
{
    using A = MdevAttributeConfig;
    static const xml::Table table = xml::Type<A>("attr")
                                        .attribute<&A::name>("@name", "Name of the attribute in sysfs")
                                        .emptyIsNone()
                                        .attribute<&A::value>("@value", "What is written to it")
                                        .emptyIsNone()
                                        .rule(checkMdevAttribute);
    return table;
}

const xml::Table &nodeDeviceCapabilityType()
{
    using C = NodeDeviceCapabilityConfig;
    static const xml::Table table = [] {
        CapabilityType type("capability");
        addPlace(type);
        addIdentity(type);
        type.text<&C::interface>("interface", "Name of the network interface")
            .text<&C::address>("address", "Hardware address of the network interface")
            .child<&C::link>("link", hostInterfaceLinkType, "Speed and state of the network interface")
            .since("1.2.9")
            .children<&C::networkFeatures>("feature", networkFeatureType, "What the interface does by itself")
            .since("1.2.15")
            .text<&C::typeText>("type", "Kind of SCSI device or display node")
            .attribute<&C::mdevType>("type/@id", "Kind of mediated device")
            .emptyIsNone()
            .since("3.4.0")
            .text<&C::uuid>("uuid", "Identity of the mediated device")
            .emptyIsNone()
            .errorCode(kInternal)
            .countsWhen(typeIs("mdev"))
            .since("6.5.0")
            .text<&C::parentAddress>(
                "parent_addr", "Address of the device that the mediated device is part of")
            .since("7.3.0");
        type.text<&C::wwnn>("wwnn", "World-wide name of the node")
            .text<&C::wwpn>("wwpn", "World-wide name of the port")
            .text<&C::fabricWwn>("fabric_wwn", "World-wide name of the fabric")
            .text<&C::maxVports>("max_vports", "How many virtual ports there can be")
            .emptyIsNone()
            .ignoresUnreadable()
            .text<&C::vports>("vports", "How many virtual ports there are")
            .emptyIsNone()
            .ignoresUnreadable();
        addChannelSubsystem(type);
        type.text<&C::character>("char", "Character device of a SCSI device")
            .text<&C::characterDevice>("chardev", "Character device of a vDPA device")
            .since("6.9.0")
            .children<&C::features>("capability", nodeDeviceFeatureType, "What the device can do as well")
            .attribute<&C::iommuGroup>(
                "iommuGroup/@number", "Number of the group that can only be given away whole")
            .emptyIsNone()
            .countsWhen(typeIs("pci"))
            .since("1.1.2")
            .children<&C::iommuGroupAddresses>(
                "iommuGroup/address", hostPciAddressType, "Devices of that group")
            .inFirst()
            .since("1.1.2")
            .attribute<&C::numaNode>("numa/@node", "NUMA node that the device is near to")
            .emptyIsNone()
            .errorCode(kInternal)
            .countsWhen(typeIs("pci"))
            .since("1.2.7")
            .flag<&C::isPciExpress>("pci-express", "It is a PCI Express device")
            .since("1.2.7")
            .children<&C::pcieLinks>("pci-express/link", pcieLinkType, "Links of the PCI Express device")
            .inFirst()
            .since("1.2.7")
            .children<&C::attributes>("attr", mdevAttributeType, "Attributes that are set, in this order")
            .since("6.9.0")
            .rule(checkNodeDeviceCapability);
        return xml::Table(type);
    }();
    return table;
}

const xml::Table &deviceNodeType()
{
    using N = DeviceNodeConfig;
    static const xml::Table table = xml::Type<N>("devnode")
                                        .attribute<&N::type>("@type", "The device file, or a link to it")
                                        .required()
                                        .words({ "dev", "link" })
                                        .text<&N::path>("", "Path of the file");
    return table;
}

const xml::Table &nodeDeviceType()
{
    using D = NodeDeviceConfig;
    static const xml::Table table
        = xml::Type<D>("device")
              .text<&D::name>("name", "Name of the device; made up for new ones")
              .text<&D::path>("path", "Path of the device in sysfs")
              .children<&D::nodes>("devnode", deviceNodeType, "Files of the device below “/dev”")
              .since("3.0.0")
              .text<&D::parent>("parent", "Name of the device that it is part of")
              .attribute<&D::parentWwnn>("parent/@wwnn", "World-wide name of the parent’s node")
              .emptyIsNone()
              .since("3.1.0")
              .attribute<&D::parentWwpn>("parent/@wwpn", "World-wide name of the parent’s port")
              .emptyIsNone()
              .since("3.1.0")
              .attribute<&D::parentFabricWwn>("parent/@fabric_wwn", "World-wide name of the parent’s fabric")
              .emptyIsNone()
              .since("3.1.0")
              .text<&D::driver>("driver/name", "Driver of the host that has the device")
              .children<&D::capabilities>("capability", nodeDeviceCapabilityType, "What the device is")
              .rule(checkNodeDeviceRules);
    return table;
}

} // namespace inn::config
