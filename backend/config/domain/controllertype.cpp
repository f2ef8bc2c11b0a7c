#include "backend/config/domain/controllerconfig.h"
#include "backend/config/domain/deviceinfotype.h"

// Controllers: one line per attribute, in libvirt's order.
namespace inn::config {

namespace {

template<class... Types>
auto typeIs(Types... types)
{
    return [=](const ControllerConfig &controller) {
        const QString type = controller.type.value_or(QStringLiteral("ide"));
        return (... || (type == QLatin1StringView(types)));
    };
}

constexpr quint64 kMostInt = 0x7FFFFFFF;

xml::Type<ControllerConfig> declareHead()
{
    using C = ControllerConfig;
    return xml::Type<C>("controller")
        .attribute<&C::type>("@type", "Kind of controller")
        .words({ "ide", "fdc", "scsi", "sata", "virtio-serial", "ccid", "usb", "pci", "xenbus", "isa" })
        .defaultsTo("ide")
        .attribute<&C::index>("@index", "Number among those of its kind")
        .range(0, kMostInt)
        .attribute<&C::model>("@model", "Model that the guest sees")
        .suggestions({ "pci-root", "pcie-root", "pcie-root-port", "pcie-to-pci-bridge", "pci-bridge",
            "qemu-xhci", "nec-xhci", "ich9-ehci1", "none", "virtio-scsi", "lsilogic", "virtio" })
        .attribute<&C::ports>("@ports", "Number of ports")
        .range(0, kMostInt)
        .attribute<&C::vectors>("@vectors", "Number of interrupt vectors")
        .range(0, kMostInt)
        .countsWhen(typeIs("virtio-serial"))
        .attribute<&C::maxGrantFrames>("@maxGrantFrames", "Most grant frames of Xen")
        .range(0, kMostInt)
        .countsWhen(typeIs("xenbus"))
        .since("5.2.0")
        .attribute<&C::maxEventChannels>("@maxEventChannels", "Most event channels of Xen")
        .range(0, kMostInt)
        .countsWhen(typeIs("xenbus"))
        .since("6.3.0");
}

xml::Type<ControllerConfig> declarePci(xml::Type<ControllerConfig> type)
{
    using C = ControllerConfig;
    const auto isPci = typeIs("pci");
    return type.attribute<&C::modelName>("model/@name", "Exact device of the emulator")
        .words({ "none", "pci-bridge", "i82801b11-bridge", "ioh3420", "x3130-upstream", "xio3130-downstream",
            "pxb", "pxb-pcie", "pcie-root-port", "spapr-pci-host-bridge", "pcie-pci-bridge" })
        .countsWhen(isPci)
        .since("1.2.19")
        .attribute<&C::targetChassisNr>("target/@chassisNr", "Chassis number of a PCI bridge")
        .base(0)
        .range(0, kMostInt)
        .countsWhen(isPci)
        .since("1.2.19")
        .attribute<&C::targetChassis>("target/@chassis", "Chassis number of a PCI Express port")
        .base(0)
        .range(0, kMostInt)
        .countsWhen(isPci)
        .since("1.2.19")
        .attribute<&C::targetPort>("target/@port", "Port number of a PCI Express port")
        .base(0)
        .hexDigits(1)
        .range(0, kMostInt)
        .countsWhen(isPci)
        .since("1.2.19")
        .attribute<&C::targetBusNr>("target/@busNr", "First bus number of an expander bus")
        .base(0)
        .range(0, kMostInt)
        .countsWhen(isPci)
        .since("1.3.4")
        .attribute<&C::targetIndex>("target/@index", "Order in which pSeries guests see the PCI host bridge")
        .base(0)
        .range(0, kMostInt)
        .countsWhen(isPci)
        .since("3.6.0")
        .attribute<&C::targetHotplug>("target/@hotplug", "Whether devices can come and go while it runs")
        .onOff()
        .countsWhen(isPci)
        .since("6.3.0")
        .text<&C::targetNode>("target/node", "NUMA node of an expander bus")
        .emptyIsNone()
        .range(0, kMostInt)
        .since("1.3.4");
}

xml::Type<ControllerConfig> declareDriver(xml::Type<ControllerConfig> type)
{
    using C = ControllerConfig;
    type.attribute<&C::queues>("driver/@queues", "Number of virtqueues")
        .since("1.0.5")
        .attribute<&C::commandsPerLun>("driver/@cmd_per_lun", "Most commands waiting for one unit")
        .since("1.2.7")
        .attribute<&C::maxSectors>("driver/@max_sectors", "Most sectors of one request")
        .since("1.2.7")
        .attribute<&C::ioEventFd>("driver/@ioeventfd", "Whether the guest’s requests are handled apart")
        .onOff()
        .since("1.2.15")
        .attribute<&C::ioThread>("driver/@iothread", "Number of the I/O thread that serves the controller")
        .since("1.3.5");
    return declareVirtioOptions(type);
}

} // namespace

const xml::Table &controllerType()
{
    using C = ControllerConfig;
    static const xml::Table table = [] {
        xml::Type<C> type = declareDriver(declarePci(declareHead()));
        declareAlias(type)
            .attribute<&C::masterPort>(
                "master/@startport", "First port of the master that a USB companion has")
            .attribute<&C::acpiIndex>("acpi/@index", "Index in ACPI, for a steady name in the guest")
            .positive()
            .since("7.3.0")
            .child<&C::address>("address", addressType, "Where it sits in the guest")
            .text<&C::pciHole>("pcihole64", "Address space for 64-bit devices")
            .emptyIsNone()
            .unit("KiB")
            .countsWhen([](const C &controller) {
                return controller.type == u"pci"
                    && (controller.model == u"pci-root" || controller.model == u"pcie-root");
            })
            .since("1.1.2")
            .rule([](const C &controller, const xml::Report &report) {
                checkDeviceInfo(controller, report);
                checkAssigned(controller, report);
            })
            .rule(checkController);
        return type;
    }();
    return table;
}

} // namespace inn::config
