#include "backend/config/domain/deviceinfotype.h"
#include "backend/config/domain/interfaceconfig.h"
#include "backend/config/errorcodes.h"

// Network interfaces: one line per attribute, in libvirt's order.
namespace inn::config {

InterfaceConfig::InterfaceConfig() = default;
InterfaceConfig::InterfaceConfig(const InterfaceConfig &other) = default;
InterfaceConfig::InterfaceConfig(InterfaceConfig &&other) noexcept = default;
InterfaceConfig &InterfaceConfig::operator=(const InterfaceConfig &other) = default;
InterfaceConfig &InterfaceConfig::operator=(InterfaceConfig &&other) noexcept = default;
InterfaceConfig::~InterfaceConfig() = default;
bool InterfaceConfig::operator==(const InterfaceConfig &other) const = default;

namespace {

using I = InterfaceConfig;

template<class... Types>
auto typeIs(Types... types)
{
    return [=](const I &interface) {
        const QString type = interface.type.value_or(QStringLiteral("user"));
        return (... || (type == QLatin1StringView(types)));
    };
}

bool hasVirtioDriver(const I &interface)
{
    return interface.isVirtio() && interface.type != u"hostdev";
}

void declareSource(xml::Type<I> &type)
{
    const auto isSocket = typeIs("server", "client", "mcast", "udp");
    const auto isHostDevice = typeIs("hostdev");
    type.attribute<&I::sourceNetwork>("source/@network", "Name of the network")
        .attribute<&I::portgroup>("source/@portgroup", "Port group of the network")
        .attribute<&I::sourceType>("source/@type", "How a vhost-user switch is reached")
        .suggestions({ "unix" })
        .since("1.2.7")
        .attribute<&I::sourcePath>("source/@path", "Socket of a vhost-user switch")
        .since("1.2.7")
        .attribute<&I::sourceBridge>("source/@bridge", "Bridge of the host")
        .attribute<&I::sourceAddress>("source/@address", "IP address of a tunnel between guests")
        .attribute<&I::sourcePort>("source/@port", "Port of a tunnel between guests")
        .countsWhen(isSocket)
        .attribute<&I::sourceName>("source/@name", "Name of an internal network")
        .attribute<&I::sourceDev>("source/@dev", "Interface or device of the host")
        .attribute<&I::sourceMode>("source/@mode", "How a direct connection or a vhost-user switch works")
        .suggestions({ "vepa", "private", "bridge", "passthrough", "client", "server" })
        .attribute<&I::switchId>("source/@switchid", "Distributed switch")
        .since("8.7.0")
        .attribute<&I::sourcePortId>("source/@portid", "Port of the network or of a distributed switch")
        .since("5.1.0")
        .attribute<&I::portgroupId>("source/@portgroupid", "Port group of a distributed switch")
        .since("8.7.0")
        .attribute<&I::connectionId>("source/@connectionid", "Connection to a distributed switch")
        .since("8.7.0")
        .attribute<&I::startupPolicy>("source/@startupPolicy", "What happens when a USB device is missing")
        .words({ "mandatory", "requisite", "optional" })
        .countsWhen(isHostDevice)
        .attribute<&I::writeFiltering>(
            "source/@writeFiltering", "Whether writes to PCI registers are filtered")
        .yesNo()
        .countsWhen(isHostDevice)
        .since("8.4.0")
        .attribute<&I::hostVendor>("source/vendor/@id", "USB vendor of the host’s device")
        .hex(4, isHostDevice)
        .countsWhen(isHostDevice)
        .attribute<&I::hostProduct>("source/product/@id", "USB product of the host’s device")
        .hex(4, isHostDevice)
        .countsWhen(isHostDevice)
        .child<&I::hostAddress>(
            "source/address", interfaceHostAddressType, "Which device of the host is passed to the guest")
        .attribute<&I::localAddress>("source/local/@address", "Address of the host’s end of a UDP tunnel")
        .since("1.2.20")
        .attribute<&I::localPort>("source/local/@port", "Port of the host’s end of a UDP tunnel")
        .countsWhen(typeIs("udp"))
        .since("1.2.20")
        .attribute<&I::reconnectEnabled>("source/reconnect/@enabled", "Whether a lost switch is sought again")
        .yesNo()
        .countsWhen(typeIs("vhostuser"))
        .since("4.1.0")
        .attribute<&I::reconnectTimeout>("source/reconnect/@timeout", "Seconds between attempts to reconnect")
        .countsWhen([](const I &interface) {
            return interface.type == u"vhostuser" && interface.reconnectEnabled == u"yes";
        })
        .since("4.1.0")
        .children<&I::hostIps>("source/ip", interfaceIpType, "Addresses of the host’s end")
        .children<&I::hostRoutes>("source/route", routeType, "Routes of the host’s end");
}

void declareConnection(xml::Type<I> &type)
{
    type.child<&I::vlan>("vlan", vlanType, "Virtual LANs")
        .child<&I::virtualPort>("virtualport", virtualPortType, "Port of a switch")
        .child<&I::bandwidth>("bandwidth", bandwidthType, "Limits of the traffic")
        .attribute<&I::isolated>("port/@isolated", "Whether it reaches no other isolated port of the bridge")
        .yesNo()
        .since("6.1.0")
        .children<&I::ips>("ip", interfaceIpType, "Addresses in the guest")
        .children<&I::routes>("route", routeType, "Routes in the guest")
        .children<&I::portForwards>(
            "portForward", portForwardType, "Ports of the host that lead to the guest")
        .attribute<&I::script>("script/@path", "Program that sets up the host’s end")
        .emptyIsNone()
        .attribute<&I::downscript>("downscript/@path", "Program that takes down the host’s end")
        .emptyIsNone()
        .since("5.1.0")
        .attribute<&I::backendDomain>("backenddomain/@name", "Xen domain of the backend")
        .emptyIsNone()
        .since("1.2.13")
        .attribute<&I::targetDev>("target/@dev", "Name of the host’s end, “vnet0”")
        .attribute<&I::targetManaged>("target/@managed", "Whether the host’s end is made and removed")
        .yesNo()
        .since("5.7.0")
        .attribute<&I::guestDev>("guest/@dev", "Name in a container")
        .emptyIsNone()
        .since("1.3.4")
        .attribute<&I::guestActual>("guest/@actual", "Name in a running container")
        .emptyIsNone()
        .since("1.3.4");
}

void declareOffloads(xml::Type<I> &type)
{
    type.attribute<&I::hostChecksum>("driver/host/@csum", "Host: checksums")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9")
        .attribute<&I::hostGso>("driver/host/@gso", "Host: generic segmentation")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9")
        .attribute<&I::hostTso4>("driver/host/@tso4", "Host: segmentation of TCP over IPv4")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9")
        .attribute<&I::hostTso6>("driver/host/@tso6", "Host: segmentation of TCP over IPv6")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9")
        .attribute<&I::hostEcn>("driver/host/@ecn", "Host: explicit congestion notification")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9")
        .attribute<&I::hostUfo>("driver/host/@ufo", "Host: fragmentation of UDP")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9")
        .attribute<&I::hostMergeBuffers>("driver/host/@mrg_rxbuf", "Host: receive buffers may be merged")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.12")
        .attribute<&I::guestChecksum>("driver/guest/@csum", "Guest: checksums")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9")
        .attribute<&I::guestTso4>("driver/guest/@tso4", "Guest: segmentation of TCP over IPv4")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9")
        .attribute<&I::guestTso6>("driver/guest/@tso6", "Guest: segmentation of TCP over IPv6")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9")
        .attribute<&I::guestEcn>("driver/guest/@ecn", "Guest: explicit congestion notification")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9")
        .attribute<&I::guestUfo>("driver/guest/@ufo", "Guest: fragmentation of UDP")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("1.2.9");
}

void declareModel(xml::Type<I> &type)
{
    type.attribute<&I::model>("model/@type", "Model that the guest sees")
        .emptyIsNone()
        .suggestions({ "virtio", "e1000e", "e1000", "rtl8139", "virtio-transitional",
            "virtio-non-transitional", "usb-net", "spapr-vlan", "lan9118", "scm91c111", "vmxnet3", "netfront",
            "vlance", "vmxnet", "vmxnet2", "Am79C970A", "Am79C973", "82540EM", "82545EM", "82543GC" })
        .attribute<&I::driverName>("driver/@name", "Backend of a virtio or a host’s interface")
        .suggestions({ "qemu", "vhost", "vfio", "kvm", "xen" })
        .attribute<&I::txMode>("driver/@txmode", "What handles transmission")
        .words({ "iothread", "timer" })
        .countsWhen(hasVirtioDriver)
        .attribute<&I::ioEventFd>("driver/@ioeventfd", "Whether input and output are asynchronous")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .attribute<&I::eventIdx>("driver/@event_idx", "Whether events are coalesced")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .attribute<&I::driverQueues>("driver/@queues", "Number of queue pairs")
        .countsWhen(hasVirtioDriver)
        .since("1.0.6")
        .attribute<&I::rxQueueSize>("driver/@rx_queue_size", "Entries of a receive queue")
        .countsWhen(hasVirtioDriver)
        .since("2.3.0")
        .attribute<&I::txQueueSize>("driver/@tx_queue_size", "Entries of a transmit queue")
        .countsWhen(hasVirtioDriver)
        .since("3.7.0")
        .attribute<&I::rss>("driver/@rss", "Whether receive-side scaling is done for the guest")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("8.3.0")
        .attribute<&I::rssHashReport>(
            "driver/@rss_hash_report", "Whether the guest sees the hashes of packets")
        .onOff()
        .countsWhen(hasVirtioDriver)
        .since("8.3.0");
    declareVirtioOptions(type);
    declareOffloads(type);
}

void declareBackend(xml::Type<I> &type)
{
    type.attribute<&I::backendType>("backend/@type", "Program behind user networking")
        .words({ "passt" })
        .since("9.0.0")
        .attribute<&I::backendTap>("backend/@tap", "Device for making tap interfaces")
        .since("1.2.9")
        .attribute<&I::backendVhost>("backend/@vhost", "Device of the vhost backend")
        .since("1.2.9")
        .attribute<&I::backendLogFile>("backend/@logFile", "Log of the program")
        .since("9.0.0")
        .child<&I::filter>("filterref", filterReferenceType, "Network filter")
        .text<&I::sendBuffer>("tune/sndbuf", "Size of the host’s send buffer, in bytes")
        .emptyIsNone()
        .attribute<&I::teamingType>("teaming/@type", "Its part of a team that survives migration")
        .emptyIsNone()
        .words({ "persistent", "transient" })
        .errorCode(kUnsupported)
        .since("6.1.0")
        .attribute<&I::teamingPersistent>("teaming/@persistent", "Alias of the team’s other interface")
        .emptyIsNone()
        .since("6.1.0")
        .attribute<&I::linkState>("link/@state", "Whether the cable is plugged in")
        .emptyIsNone()
        .words({ "up", "down" })
        .errorCode(kUnsupported)
        .attribute<&I::mtu>("mtu/@size", "Largest packet, in bytes")
        .emptyIsNone()
        .since("3.1.0")
        .attribute<&I::coalesceFrames>("coalesce/rx/frames/@max", "Packets before the guest is interrupted")
        .emptyIsNone()
        .errorCode(kXmlDetail)
        .since("3.3.0");
}

} // namespace

const xml::Table &interfaceHostAddressType()
{
    using A = HostAddressConfig;
    const auto always = [](const A &) { return true; };
    const auto isPci = [](const A &address) { return address.type == u"pci"; };
    const auto isUsb = [](const A &address) { return address.type == u"usb"; };
    static const xml::Table table
        = xml::Type<A>("address")
              .attribute<&A::type>("@type", "Kind of the host’s device")
              .emptyIsNone()
              .suggestions({ "pci", "usb" })
              .attribute<&A::domain>("@domain", "PCI domain of the host")
              .hex(4, always)
              .countsWhen(isPci)
              .attribute<&A::bus>("@bus", "PCI or USB bus of the host")
              .base(0)
              .hex(2, isPci)
              .attribute<&A::slot>("@slot", "PCI slot of the host")
              .hex(2, always)
              .countsWhen(isPci)
              .attribute<&A::function>("@function", "PCI function of the host")
              .hex(1, always)
              .countsWhen(isPci)
              .attribute<&A::multifunction>("@multifunction", "More functions share the PCI slot")
              .onOff()
              .countsWhen(isPci)
              .attribute<&A::device>("@device", "Device on the USB bus of the host")
              .base(0)
              .countsWhen(isUsb);
    return table;
}

const xml::Table &filterParameterType()
{
    using P = FilterParameterConfig;
    static const xml::Table table = xml::Type<P>("parameter")
                                        .attribute<&P::name>("@name", "Variable of the filter")
                                        .attribute<&P::value>("@value", "Its value");
    return table;
}

const xml::Table &filterReferenceType()
{
    using F = FilterReferenceConfig;
    static const xml::Table table
        = xml::Type<F>("filterref")
              .attribute<&F::filter>("@filter", "Name of the filter")
              .children<&F::parameters>("parameter", filterParameterType, "Variables of the filter");
    return table;
}

const xml::Table &portForwardRangeType()
{
    using R = PortForwardRangeConfig;
    static const xml::Table table
        = xml::Type<R>("range")
              .attribute<&R::start>("@start", "First port of the host")
              .positive()
              .attribute<&R::end>("@end", "Last port of the host")
              .positive()
              .attribute<&R::to>("@to", "Port of the guest that the first one leads to")
              .positive()
              .attribute<&R::exclude>("@exclude", "Whether these ports are left out")
              .yesNo();
    return table;
}

const xml::Table &portForwardType()
{
    using F = PortForwardConfig;
    static const xml::Table table
        = xml::Type<F>("portForward")
              .attribute<&F::protocol>("@proto", "Protocol")
              .words({ "tcp", "udp" })
              .required()
              .attribute<&F::address>("@address", "Address of the host that is listened on")
              .attribute<&F::dev>("@dev", "Interface of the host that is listened on")
              .children<&F::ranges>("range", portForwardRangeType, "Ports")
              .rule(checkPortForward);
    return table;
}

const xml::Table &interfaceType()
{
    static const xml::Table table = [] {
        xml::Type<I> type("interface");
        type.attribute<&I::type>("@type", "What it is connected to")
            .words({ "network", "bridge", "user", "ethernet", "direct", "hostdev", "internal", "server",
                "client", "mcast", "udp", "vhostuser", "vdpa", "vds", "null" })
            .defaultsTo("user")
            .attribute<&I::managed>(
                "@managed", "Whether the host’s device is taken from and given back to it")
            .suggestions({ "yes", "no" })
            .attribute<&I::trustGuestRxFilters>(
                "@trustGuestRxFilters", "Whether the host heeds filters that the guest sets")
            .yesNo()
            .since("1.2.10")
            .attribute<&I::mac>("mac/@address", "Hardware address")
            .attribute<&I::macType>("mac/@type", "Who chose the hardware address")
            .words({ "generated", "static" })
            .since("4.4.0")
            .attribute<&I::macCheck>("mac/@check", "Whether others of the host may not have the address")
            .yesNo()
            .since("6.7.0")
            .attribute<&I::macCurrent>(
                "mac/@currentAddress", "Hardware address that the guest has set itself");
        declareSource(type);
        declareConnection(type);
        declareModel(type);
        declareBackend(type);
        return declareBootRomInfo(type).rule(checkInterface);
    }();
    return table;
}

} // namespace inn::config
