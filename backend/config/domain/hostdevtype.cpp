#include "backend/config/domain/charactertype.h"
#include "backend/config/domain/deviceinfotype.h"
#include "backend/config/domain/hostdevconfig.h"

// Host devices, redirection, smart cards, hubs and leases: one line per attribute, in libvirt's order.
namespace inn::config {

HostdevConfig::HostdevConfig() = default;
HostdevConfig::HostdevConfig(const HostdevConfig &other) = default;
HostdevConfig::HostdevConfig(HostdevConfig &&other) noexcept = default;
HostdevConfig &HostdevConfig::operator=(const HostdevConfig &other) = default;
HostdevConfig &HostdevConfig::operator=(HostdevConfig &&other) noexcept = default;
HostdevConfig::~HostdevConfig() = default;
bool HostdevConfig::operator==(const HostdevConfig &other) const = default;

const xml::Table &hostAddressType()
{
    using A = HostAddressConfig;
    // libvirt writes PCI addresses in hexadecimal and the others in decimal.
    static const auto isPci = [](const A &address) { return !address.device && !address.target; };
    static const xml::Table table
        = xml::Type<A>("address")
              .attribute<&A::type>("@type", "Bus of the host, where another element says it too")
              .suggestions({ "pci", "usb", "scsi", "mdev" })
              .attribute<&A::domain>("@domain", "PCI domain of the host")
              .base(0)
              .hexDigits(4)
              .attribute<&A::bus>("@bus", "Bus of the host")
              .base(0)
              .hexDigits(2, isPci)
              .attribute<&A::slot>("@slot", "PCI slot of the host")
              .base(0)
              .hexDigits(2)
              .attribute<&A::function>("@function", "PCI function of the host")
              .base(0)
              .hexDigits(1)
              .attribute<&A::multifunction>("@multifunction", "More functions share the PCI slot")
              .onOff()
              .attribute<&A::device>("@device", "Number of a USB device")
              .base(0)
              .attribute<&A::target>("@target", "Target on a SCSI bus")
              .base(0)
              .attribute<&A::unit>("@unit", "Unit on a SCSI bus")
              .base(0)
              .wrapsNegative()
              .attribute<&A::uuid>("@uuid", "UUID of a mediated device")
              .errorCode(1)
              .attribute<&A::zpciUid>("zpci/@uid", "User-defined identifier on s390")
              .base(0)
              .hexDigits(4)
              .attribute<&A::zpciFid>("zpci/@fid", "Function identifier on s390")
              .base(0)
              .hexDigits(8);
    return table;
}

const xml::Table &hostdevSourceType()
{
    using S = HostdevSourceConfig;
    static const xml::Table table
        = xml::Type<S>("source")
              .attribute<&S::startupPolicy>("@startupPolicy", "What happens when a USB device is missing")
              .words({ "mandatory", "requisite", "optional" })
              .since("1.0.0")
              .attribute<&S::autoAddress>("@autoAddress", "Whether the USB address was found by libvirt")
              .yesNo()
              .attribute<&S::guestReset>("@guestReset", "Whether the guest may reset the USB device")
              .words({ "off", "uninitialized", "on" })
              .since("8.2.0")
              .attribute<&S::writeFiltering>("@writeFiltering", "Whether Xen filters PCI configuration")
              .yesNo()
              .attribute<&S::protocol>("@protocol", "“iscsi” for SCSI, “vhost” for SCSI hosts")
              .suggestions({ "adapter", "iscsi", "vhost" })
              .attribute<&S::name>("@name", "Name of an iSCSI target and unit")
              .attribute<&S::wwpn>("@wwpn", "Port name of a vhost SCSI target, “naa.” and 16 digits")
              .since("2.5.0")
              .attribute<&S::vendor>("vendor/@id", "Vendor of a USB device")
              .base(0)
              .hexDigits(4)
              .positive()
              .attribute<&S::product>("product/@id", "Product of a USB device")
              .base(0)
              .hexDigits(4)
              .attribute<&S::adapter>("adapter/@name", "SCSI adapter of the host, “scsi_host0”")
              .since("1.0.6")
              .child<&S::address>("address", hostAddressType, "Where it sits in the host")
              .children<&S::hosts>("host", storageHostType, "Server of an iSCSI target")
              .child<&S::auth>("auth", storageAuthType, "How to log in to an iSCSI target")
              .attribute<&S::initiator>("initiator/iqn/@name", "Name of the iSCSI initiator")
              .since("4.7.0")
              .text<&S::block>("block", "Block device for a container")
              .since("1.0.1")
              .text<&S::character>("char", "Character device for a container")
              .since("1.0.1")
              .text<&S::interface>("interface", "Network interface for a container")
              .since("1.0.2");
    return table;
}

const xml::Table &hostdevType()
{
    using H = HostdevConfig;
    static const auto isMdev = [](const H &hostdev) { return hostdev.type == u"mdev"; };
    static const auto hasModel
        = [](const H &hostdev) { return hostdev.type == u"mdev" || hostdev.type == u"scsi_host"; };
    static const auto isPci = [](const H &hostdev) { return hostdev.type == u"pci"; };
    static const xml::Table table = [] {
        xml::Type<H> type("hostdev");
        type.attribute<&H::mode>("@mode", "How the guest gets it")
            .words({ "subsystem", "capabilities" })
            .errorCode(67)
            .defaultsTo("subsystem")
            .attribute<&H::type>("@type", "Kind of device")
            .words({ "usb", "pci", "scsi", "scsi_host", "mdev", "storage", "misc", "net" })
            .errorCode(67)
            .attribute<&H::managed>("@managed", "Whether it is taken from the host at start and given back")
            .yesNo()
            .ignoresUnreadable()
            .attribute<&H::sgio>("@sgio", "Whether SCSI commands are filtered")
            .words({ "filtered", "unfiltered" })
            .since("1.0.6")
            .attribute<&H::rawIo>("@rawio", "Whether raw SCSI commands are possible")
            .yesNo()
            .since("1.2.9")
            .attribute<&H::model>("@model", "Kind of mediated device, or variant of a virtio one")
            .words({ "default", "virtio", "virtio-transitional", "virtio-non-transitional", "vfio-pci",
                "vfio-ccw", "vfio-ap" })
            .countsWhen(hasModel)
            .since("3.2.0")
            .attribute<&H::display>("@display", "Whether a mediated device shows a picture")
            .onOff()
            .countsWhen(isMdev)
            .since("4.6.0")
            .attribute<&H::ramfb>("@ramfb", "Whether there is a picture before its driver runs")
            .onOff()
            .countsWhen(isMdev)
            .since("7.0.0")
            .attribute<&H::driverName>("driver/@name", "What hands it to the guest")
            .words({ "kvm", "vfio", "xen" })
            .countsWhen(isPci)
            .since("1.0.5")
            .child<&H::source>("source", hostdevSourceType, "The device of the host")
            .children<&H::ips>("ip", interfaceIpType, "Addresses of a container’s interface")
            .children<&H::routes>("route", routeType, "Routes of a container’s interface")
            .attribute<&H::teamingType>("teaming/@type", "Part in a team of interfaces")
            .words({ "persistent", "transient" })
            .errorCode(67)
            .since("7.1.0")
            .attribute<&H::teamingPersistent>("teaming/@persistent", "Alias of the interface that stays")
            .since("7.1.0")
            .flag<&H::readOnly>("readonly", "The guest cannot write to it")
            .since("1.0.6")
            .flag<&H::shareable>("shareable", "Other guests may use it at the same time")
            .since("1.0.6");
        return declareBootRomInfo(type, Unassigned::Allowed).rule(checkHostdev);
    }();
    return table;
}

const xml::Table &redirdevType()
{
    using R = RedirdevConfig;
    static const xml::Table table = [] {
        xml::Type<R> type("redirdev");
        type.attribute<&R::bus>("@bus", "Bus whose devices are redirected")
            .words({ "usb" })
            .errorCode(67)
            .defaultsTo("usb")
            .attribute<&R::type>("@type", "What brings the device");
        declareCharacterTypes(type).errorCode(67);
        return declareBootInfo(declareCharacterBackend(type, "")).rule(checkRedirdev);
    }();
    return table;
}

const xml::Table &usbFilterType()
{
    using F = UsbFilterConfig;
    static const xml::Table table
        = xml::Type<F>("usbdev")
              .attribute<&F::usbClass>("@class", "Class of the device; -1 is any")
              .base(0)
              .upperHexDigits(2)
              .attribute<&F::vendor>("@vendor", "Vendor of the device; -1 is any")
              .base(0)
              .upperHexDigits(4)
              .attribute<&F::product>("@product", "Product of the device; -1 is any")
              .base(0)
              .upperHexDigits(4)
              .attribute<&F::version>("@version", "Version of the device, “1.10”; -1 is any")
              .attribute<&F::allow>("@allow", "Whether such a device may be redirected")
              .yesNo()
              .required()
              .rule(checkUsbFilter);
    return table;
}

const xml::Table &redirfilterType()
{
    using F = RedirfilterConfig;
    static const xml::Table table = xml::Type<F>("redirfilter")
                                        .children<&F::rules>("usbdev", usbFilterType,
                                            "What may be redirected; the first that fits decides");
    return table;
}

const xml::Table &smartcardType()
{
    using S = SmartcardConfig;
    static const auto isPassed = [](const S &smartcard) { return smartcard.mode == u"passthrough"; };
    static const xml::Table table = [] {
        xml::Type<S> type("smartcard");
        type.attribute<&S::mode>("@mode", "Where the card is")
            .words({ "host", "host-certificates", "passthrough" })
            .required()
            .attribute<&S::type>("@type", "What brings the card, if it is passed through");
        declareCharacterTypes(type).errorCode(67).countsWhen(isPassed);
        type.texts<&S::certificates>("certificate", "Names of three certificates")
            .text<&S::database>("database", "Folder of the certificates");
        return declareInfo(declareCharacterBackend(type, "")).rule(checkSmartcard);
    }();
    return table;
}

const xml::Table &hubType()
{
    using H = HubConfig;
    static const xml::Table table = [] {
        xml::Type<H> type("hub");
        type.attribute<&H::type>("@type", "Kind of hub").words({ "usb" }).errorCode(67);
        return declareInfo(type).rule(checkHub);
    }();
    return table;
}

const xml::Table &leaseType()
{
    using L = LeaseConfig;
    static const xml::Table table
        = xml::Type<L>("lease")
              .text<&L::lockspace>("lockspace", "Lock space that the key is in")
              .text<&L::key>("key", "Key to hold while the guest runs")
              .attribute<&L::target>("target/@path", "File of the lock space")
              .attribute<&L::offset>("target/@offset", "Where the lease is in that file")
              .wrapsNegative()
              .rule(checkLease);
    return table;
}

} // namespace inn::config
