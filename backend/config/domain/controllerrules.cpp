#include "backend/config/domain/controllerconfig.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"

#include <QCoreApplication>

#include <set>

namespace inn::config {

namespace {

using Words = std::set<QString>;

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

Words words(std::initializer_list<const char *> list)
{
    Words result;
    for (const char *word : list)
        result.insert(QString::fromLatin1(word));
    return result;
}

QString typeOf(const ControllerConfig &controller)
{
    return controller.type.value_or(QStringLiteral("ide"));
}

// The models of each kind; other kinds have none.
const Words &modelsOf(const QString &type)
{
    static const Words none;
    static const std::map<QString, Words> models {
        { QStringLiteral("scsi"),
            words({ "auto", "buslogic", "lsilogic", "lsisas1068", "vmpvscsi", "ibmvscsi", "virtio-scsi",
                "lsisas1078", "virtio-transitional", "virtio-non-transitional", "ncr53c90", "dc390",
                "am53c974" }) },
        { QStringLiteral("usb"),
            words(
                { "piix3-uhci", "piix4-uhci", "ehci", "ich9-ehci1", "ich9-uhci1", "ich9-uhci2", "ich9-uhci3",
                    "vt82c686b-uhci", "pci-ohci", "nec-xhci", "qusb1", "qusb2", "qemu-xhci", "none" }) },
        { QStringLiteral("pci"),
            words({ "pci-root", "pcie-root", "pci-bridge", "dmi-to-pci-bridge", "pcie-to-pci-bridge",
                "pcie-root-port", "pcie-switch-upstream-port", "pcie-switch-downstream-port",
                "pci-expander-bus", "pcie-expander-bus" }) },
        { QStringLiteral("ide"), words({ "piix3", "piix4", "ich6" }) },
        { QStringLiteral("virtio-serial"),
            words({ "virtio", "virtio-transitional", "virtio-non-transitional" }) },
    };
    const auto found = models.find(type);
    return found == models.end() ? none : found->second;
}

void checkModel(const ControllerConfig &controller, const xml::Report &report)
{
    if (!controller.model || modelsOf(typeOf(controller)).count(*controller.model) > 0)
        return;
    report.error("@model",
        tr("“%1” is no model of a “%2” controller.").arg(controller.model->left(40), typeOf(controller)),
        kUnsupported);
}

void checkPciTarget(const ControllerConfig &controller, const xml::Report &report)
{
    const auto range
        = [&](const std::optional<unsigned> &value, const char *where, unsigned least, unsigned most) {
              if (value && (*value < least || *value > most))
                  report.error(where,
                      tr("The PCI controller %1 has “%2” %3; %4 to %5 are possible.")
                          .arg(controller.index.value_or(0))
                          .arg(QString::fromLatin1(where).section(u'@', 1))
                          .arg(*value)
                          .arg(least)
                          .arg(most),
                      kUnsupported);
          };
    range(controller.index, "@index", 0, 255);
    range(controller.targetIndex, "target/@index", 0, 30);
    range(controller.targetChassisNr, "target/@chassisNr", 1, 255);
    range(controller.targetChassis, "target/@chassis", 0, 255);
    range(controller.targetPort, "target/@port", 0, 255);
    range(controller.targetBusNr, "target/@busNr", 1, 254);
    const bool isFirst = controller.index == 0U;
    if (controller.targetIndex && controller.index && isFirst != (*controller.targetIndex == 0))
        report.error("target/@index",
            tr("Only the PCI controller 0 can have the target index 0, and it can have no other."),
            kUnsupported);
    if (controller.targetNode && isFirst)
        report.error("target/node", tr("The PCI controller 0 cannot be at a NUMA node."), kUnsupported);
}

bool isVirtioScsi(const ControllerConfig &controller)
{
    return controller.model == u"virtio-scsi" || controller.model == u"virtio-transitional"
        || controller.model == u"virtio-non-transitional";
}

bool isUsbNone(const ControllerConfig &controller)
{
    return controller.type == u"usb" && controller.model == u"none";
}

bool hasMaster(const ControllerConfig &controller)
{
    const QString model = controller.model.value_or(QString());
    return controller.masterPort || model.startsWith(QLatin1StringView("ich9-uhci"));
}

void checkUsb(const DomainConfig &domain, const xml::Report &report)
{
    bool hasNone = false, hasOther = false, hasOwnMaster = false;
    for (std::size_t i = 0; i < domain.controllers.size(); ++i) {
        const ControllerConfig &controller = domain.controllers[i];
        if (controller.type != u"usb")
            continue;
        const xml::Report here = report.at(controller.origin, "devices/controller", i);
        const bool isNone = isUsbNone(controller);
        if (hasNone || (isNone && hasOther))
            here.error("@model",
                tr("The controller “none” turns USB off, so there can be no other USB controller."),
                kXmlDetail);
        hasNone = hasNone || isNone;
        hasOther = hasOther || !isNone;
        hasOwnMaster = hasOwnMaster || !(hasMaster(controller) || here.isWritten("master"));
    }
    if (hasOther && !hasOwnMaster)
        report.error(
            {}, tr("All USB controllers are companions; one of them must be the master."), kXmlDetail);
}

} // namespace

void checkController(const ControllerConfig &controller, xml::Report &report)
{
    checkModel(controller, report);
    for (const char *once : { "model", "target" }) {
        if (report.count(once) > 1)
            report.error(once, tr("A controller can have only one “%1”.").arg(QString::fromLatin1(once)));
    }
    if (typeOf(controller) == u"pci") {
        checkPciTarget(controller, report);
        const bool isRoot = controller.model == u"pci-root" || controller.model == u"pcie-root";
        if (isRoot && controller.address)
            report.error("address", tr("The root of the PCI buses has no address."), kUnsupported);
    }
    if (controller.ioThread.value_or(0) > 0 && !isVirtioScsi(controller))
        report.error("driver/@iothread", tr("Only virtio SCSI controllers can have an I/O thread."));
}

void checkControllers(const DomainConfig &domain, const xml::Report &report)
{
    std::set<std::pair<QString, unsigned>> seen;
    for (std::size_t i = 0; i < domain.controllers.size(); ++i) {
        const ControllerConfig &controller = domain.controllers[i];
        const QString type = typeOf(controller);
        if (!controller.index || type == u"usb")
            continue;
        if (!seen.insert({ type, *controller.index }).second)
            report.at(controller.origin, "devices/controller", i)
                .error("@index",
                    tr("There are several “%1” controllers with the index %2.")
                        .arg(type)
                        .arg(*controller.index));
    }
    checkUsb(domain, report);
}

} // namespace inn::config
