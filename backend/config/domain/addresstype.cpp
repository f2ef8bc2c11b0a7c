#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/type.h"

// The addresses of all buses: one line per attribute, in libvirt's order. The same attribute is read
// differently on different buses, as libvirt does.
namespace inn::config {

namespace {

template<class... Types>
auto typeIs(Types... types)
{
    return [=](const AddressConfig &address) { return (... || (address.type == QLatin1StringView(types))); };
}

} // namespace

const xml::Table &addressType()
{
    using A = AddressConfig;
    const auto isPci = typeIs("pci");
    const auto isCcw = typeIs("ccw");
    const auto isIsa = typeIs("isa");
    static const xml::Table table
        = xml::Type<A>("address")
              .attribute<&A::type>("@type", "The kind of bus the device sits on")
              .words({ "pci", "drive", "virtio-serial", "ccid", "usb", "spapr-vio", "virtio-s390", "ccw",
                  "virtio-mmio", "isa", "dimm", "unassigned" })
              .errorCode(67)
              .attribute<&A::domain>("@domain", "PCI domain")
              .hex(4, isPci)
              .countsWhen(isPci)
              .attribute<&A::controller>("@controller", "Index of the controller")
              .countsWhen(typeIs("drive", "virtio-serial", "ccid"))
              .attribute<&A::bus>("@bus", "PCI or drive bus, or USB bus")
              .hex(2, isPci)
              .countsWhen(typeIs("pci", "drive", "virtio-serial", "usb"))
              .attribute<&A::target>("@target", "Target on a SCSI bus")
              .countsWhen(typeIs("drive"))
              .attribute<&A::unit>("@unit", "Unit on a drive bus")
              .countsWhen(typeIs("drive"))
              .attribute<&A::slot>("@slot", "PCI slot, or slot of a smart card or memory module")
              .hex(2, isPci)
              .countsWhen(typeIs("pci", "ccid", "dimm"))
              .attribute<&A::function>("@function", "PCI function")
              .hex(1, isPci)
              .countsWhen(isPci)
              .attribute<&A::port>("@port", "USB port, “1.2” behind a hub, or virtio-serial port")
              .attribute<&A::cssid>("@cssid", "Channel subsystem of s390")
              .hex(1, isCcw)
              .countsWhen(isCcw)
              .attribute<&A::ssid>("@ssid", "Subchannel set of s390")
              .hex(1, isCcw)
              .countsWhen(isCcw)
              .attribute<&A::devno>("@devno", "Device number of s390")
              .hex(4, isCcw)
              .countsWhen(isCcw)
              .attribute<&A::reg>("@reg", "Register of the spapr-vio bus")
              .base(16)
              .hexDigits(8)
              .countsWhen(typeIs("spapr-vio"))
              .attribute<&A::iobase>("@iobase", "First I/O port of an ISA device")
              .base(16)
              .hexDigits(1)
              .countsWhen(isIsa)
              .attribute<&A::irq>("@irq", "Interrupt of an ISA device")
              .base(16)
              .hexDigits(1)
              .countsWhen(isIsa)
              .attribute<&A::base>("@base", "Address of a memory module in the guest’s memory")
              .base(16)
              .hexDigits(1)
              .countsWhen(typeIs("dimm"))
              .attribute<&A::multifunction>("@multifunction", "More functions share the PCI slot")
              .onOff()
              .countsWhen(isPci)
              .attribute<&A::zpciUid>("zpci/@uid", "User-defined identifier of a PCI device of s390")
              .hex(4, isPci)
              .countsWhen(isPci)
              .since("4.10.0")
              .attribute<&A::zpciFid>("zpci/@fid", "Function identifier of a PCI device of s390")
              .hex(8, isPci)
              .countsWhen(isPci)
              .since("4.10.0")
              .rule(checkAddress);
    return table;
}

} // namespace inn::config
