#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/controllers.h"
#include "backend/drivers/qemu/definition/iothreads.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>
#include <QHash>

// What the QEMU driver demands of controllers that have been completed.
namespace inn::qemu {

namespace {

using config::ControllerConfig;
using config::DomainConfig;

constexpr unsigned kMostXhciPorts = 15;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

// What a PCI controller's options are for.
struct PciModel
{
    QStringList devices; // those of QEMU that it can be; the first is the usual one
    bool chassisNr = false, port = false, busNr = false, node = false, hotplug = false;
};

const QHash<QString, PciModel> &pciModels()
{
    static const QHash<QString, PciModel> models = [] {
        QHash<QString, PciModel> all;
        const auto add = [&all](const char *name, const QStringList &devices) -> PciModel & {
            return all[QString::fromLatin1(name)] = { devices };
        };
        add("pci-root", {}).hotplug = true;
        add("pcie-root", {});
        add("pci-bridge", { QStringLiteral("pci-bridge") }).chassisNr = true;
        add("dmi-to-pci-bridge", { QStringLiteral("i82801b11-bridge") });
        add("pcie-to-pci-bridge", { QStringLiteral("pcie-pci-bridge") });
        PciModel &port
            = add("pcie-root-port", { QStringLiteral("pcie-root-port"), QStringLiteral("ioh3420") });
        port.port = port.hotplug = true;
        add("pcie-switch-upstream-port", { QStringLiteral("x3130-upstream") });
        PciModel &below = add("pcie-switch-downstream-port", { QStringLiteral("xio3130-downstream") });
        below.port = below.hotplug = true;
        PciModel &expander = add("pci-expander-bus", { QStringLiteral("pxb") });
        expander.busNr = expander.node = true;
        PciModel &express = add("pcie-expander-bus", { QStringLiteral("pxb-pcie") });
        express.busNr = express.node = true;
        return all;
    }();
    return models;
}

class Rules
{
public:
    Rules(const DomainConfig &domain, const QemuCapabilities &capabilities)
        : m_domain(domain)
        , m_capabilities(capabilities)
    {
    }

    void check(const ControllerConfig &controller, const xml::Report &report) const
    {
        checkQueues(controller, report);
        if (is(controller.type, u"pci"))
            checkPci(controller, report);
        else if (is(controller.type, u"ide"))
            checkIde(controller, report);
        else if (is(controller.type, u"usb"))
            checkUsb(controller, report);
        else if (is(controller.type, u"scsi"))
            checkScsi(controller, report);
        else if ((is(controller.type, u"isa") || is(controller.type, u"xenbus")) && !controller.address)
            report.error(
                "@type", tr("QEMU has no controllers of the type “%1”.").arg(*controller.type), kInternal);
    }

private:
    void checkPci(const ControllerConfig &controller, const xml::Report &report) const
    {
        const QString model = text(controller.model);
        const auto found = pciModels().find(model);
        if (found == pciModels().end()) {
            report.error("@model", tr("“%1” is no model of PCI controllers.").arg(model), kInternal);
            return;
        }
        const bool root = model == u"pci-root" || model == u"pcie-root";
        const unsigned index = controller.index.value_or(0);
        if (!root && index == 0)
            report.error("@index", tr("PCI controller 0 must be the root of the buses."), kUnsupported);
        checkDevice(controller, *found, report);
        checkTarget(controller, *found, report);
        checkMachine(controller, report);
    }

    void checkDevice(
        const ControllerConfig &controller, const PciModel &model, const xml::Report &report) const
    {
        const QString device = text(controller.modelName);
        const bool hostBridge = isPSeries(m_domain) && is(controller.model, u"pci-root");
        const bool fits = hostBridge
            ? device == u"spapr-pci-host-bridge"
            : (model.devices.isEmpty() ? device.isEmpty() : model.devices.contains(device));
        if (!fits) {
            report.error("model/@name",
                tr("A PCI controller of the model “%1” cannot be the device “%2”.")
                    .arg(text(controller.model), device),
                kUnsupported);
        } else if (!device.isEmpty() && !m_capabilities.hasDevice(device)) {
            report.error("model/@name",
                tr("The emulator “%1” has no device “%2”.").arg(m_capabilities.binary, device), kUnsupported);
        }
    }

    void checkTarget(
        const ControllerConfig &controller, const PciModel &model, const xml::Report &report) const
    {
        const bool hostBridge = isPSeries(m_domain) && is(controller.model, u"pci-root");
        const auto refuse = [&](bool given, bool allowed, const char *where) {
            if (given && !allowed) {
                report.error(where,
                    tr("A PCI controller of the model “%1” cannot have “%2”.")
                        .arg(text(controller.model), QString::fromLatin1(where)),
                    kUnsupported);
            }
        };
        refuse(controller.targetIndex.has_value(), hostBridge, "target/@index");
        refuse(controller.targetBusNr.has_value(), model.busNr, "target/@busNr");
        refuse(controller.targetChassisNr.has_value(), model.chassisNr, "target/@chassisNr");
        refuse(controller.targetChassis.has_value(), model.port, "target/@chassis");
        refuse(controller.targetPort.has_value(), model.port, "target/@port");
        refuse(controller.targetHotplug.has_value(), model.hotplug, "target/@hotplug");
        refuse(controller.targetNode.has_value(), model.node || (hostBridge && controller.targetIndex != 0U),
            "target/node");
        const size_t nodes = m_domain.cpu ? m_domain.cpu->cells.size() : 0;
        if (controller.targetNode && *controller.targetNode >= nodes) {
            report.error("target/node", tr("The guest has no NUMA node %1.").arg(*controller.targetNode));
        }
    }

    void checkMachine(const ControllerConfig &controller, const xml::Report &report) const
    {
        const bool root = is(controller.model, u"pci-root") || is(controller.model, u"pcie-root");
        if (root && controller.index.value_or(0) != 0 && !isPSeries(m_domain))
            report.error("@index", tr("Only PCI controller 0 can be “%1”.").arg(*controller.model));
        if (is(controller.model, u"pci-expander-bus") && !isI440fx(m_domain))
            report.error("@model", tr("This machine type has no “pci-expander-bus”."), kUnsupported);
        if (is(controller.model, u"pcie-expander-bus") && !isQ35(m_domain) && !isArmVirt(m_domain))
            report.error("@model", tr("This machine type has no “pcie-expander-bus”."), kUnsupported);
        const bool hole = is(controller.model, u"pci-root") ? isI440fx(m_domain) : isQ35(m_domain);
        if (controller.pciHole && !hole) {
            report.error("pcihole64",
                tr("The machine type “%1” has no 64-bit PCI hole to be set.").arg(text(m_domain.os.machine)),
                kUnsupported);
        }
    }

    void checkIde(const ControllerConfig &controller, const xml::Report &report) const
    {
        const QString machine = text(m_domain.os.machine);
        const bool builtIn = (isI440fx(m_domain) && machine != u"isapc") || machine == u"malta"
            || machine == u"sun4u" || machine == u"g3beige";
        if (!builtIn)
            report.error({}, tr("The machine type “%1” has no IDE controller.").arg(machine), kUnsupported);
        else if (controller.index.value_or(0) != 0)
            report.error("@index", tr("The machine has one IDE controller only."), kUnsupported);
    }

    // Where the old PC has its USB controller; libvirt takes such an address for that one.
    static bool isAtOldPlace(const ControllerConfig &controller)
    {
        if (!controller.address || !is(controller.address->type, u"pci") || controller.index != 0U)
            return false;
        const config::AddressConfig &address = *controller.address;
        return address.domain.value_or(0) == 0 && address.bus.value_or(0) == 0 && address.slot == 1U
            && address.function == 2U;
    }

    void checkUsb(const ControllerConfig &controller, const xml::Report &report) const
    {
        const QString model = text(controller.model);
        if (model == u"qusb1" || model == u"qusb2") {
            report.error("@model", tr("USB controllers of the model “%1” exist under Xen only.").arg(model),
                kUnsupported);
        }
        if (model == u"piix3-uhci" && isAtOldPlace(controller) && hasPcieRoot(m_domain))
            report.error("address",
                tr("The PCI address 0000:00:01.2 belongs to a USB controller that this machine does not "
                   "have."),
                kInternal);
        const bool xhci = model == u"nec-xhci" || model == u"qemu-xhci";
        if (xhci && controller.ports.value_or(0) > kMostXhciPorts) {
            report.error("@ports",
                tr("A USB controller of the model “%1” has at most %2 ports.").arg(model).arg(kMostXhciPorts),
                kUnsupported);
        }
    }

    static bool isVirtioScsi(const ControllerConfig &controller)
    {
        return is(controller.type, u"scsi") && text(controller.model).startsWith(u"virtio-");
    }

    void checkScsi(const ControllerConfig &controller, const xml::Report &report) const
    {
        const QString model = text(controller.model);
        if (model == u"auto" || model == u"buslogic") {
            report.error(
                "@model", tr("QEMU has no SCSI controller of the model “%1”.").arg(model), kUnsupported);
        }
        if (model == u"ncr53c90") {
            report.error(
                "@model", tr("This machine type has no built-in SCSI controller “ncr53c90”."), kUnsupported);
        }
        checkIoThread(m_domain, controller.ioThread, report);
    }

    void checkQueues(const ControllerConfig &controller, const xml::Report &report) const
    {
        if (isVirtioScsi(controller))
            return;
        const auto refuse = [&](bool given, const char *where) {
            if (given) {
                report.error(where,
                    tr("Only virtio SCSI controllers can have “%1”.").arg(QString::fromLatin1(where)),
                    kUnsupported);
            }
        };
        refuse(controller.queues.has_value(), "driver/@queues");
        refuse(controller.commandsPerLun.has_value(), "driver/@cmd_per_lun");
        refuse(controller.maxSectors.has_value(), "driver/@max_sectors");
        refuse(controller.ioEventFd.has_value(), "driver/@ioeventfd");
        refuse(controller.ioThread.has_value(), "driver/@iothread");
    }

    const DomainConfig &m_domain;
    const QemuCapabilities &m_capabilities;
};

} // namespace

void checkControllers(const DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues)
{
    const Rules rules(domain, capabilities);
    for (size_t i = 0; i < domain.controllers.size(); ++i) {
        const ControllerConfig &controller = domain.controllers[i];
        rules.check(controller, reportOn(domain, issues).at(controller.origin, "devices/controller", i));
    }
}

} // namespace inn::qemu
