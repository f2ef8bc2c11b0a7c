#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>

namespace inn::qemu {

namespace {

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Command", message);
}

const QString kDriver = QStringLiteral("driver");

QString label(const config::ControllerConfig &controller)
{
    return translated("controller “%1” %2").arg(text(controller.type)).arg(controller.index.value_or(0));
}

Error unknownModel(const BuildContext &context, const config::ControllerConfig &controller)
{
    return unsupported(translated("The %1 of “%2” has the model “%3”, which cannot be used here yet.")
                           .arg(label(controller), context.name(), text(controller.model)));
}

Result<QJsonObject> pciController(const BuildContext &context, const config::ControllerConfig &controller)
{
    const int index = int(controller.index.value_or(0));
    if (is(controller.model, u"pcie-root-port")) {
        const int port = int(controller.targetPort.value_or(0));
        const int chassis = int(controller.targetChassis.value_or(0));
        if (port < 0 || port > 255 || chassis < 0 || chassis > 255)
            return invalid(translated("The %1 of “%2” has a wrong port or chassis number.")
                               .arg(label(controller), context.name()));
        const QString driver = controller.modelName.value_or(QStringLiteral("pcie-root-port"));
        if (driver != u"pcie-root-port" && driver != u"ioh3420")
            return unknownModel(context, controller);
        return QJsonObject { { kDriver, driver }, { QStringLiteral("port"), port },
            { QStringLiteral("chassis"), chassis } };
    }
    if (is(controller.model, u"pcie-to-pci-bridge"))
        return QJsonObject { { kDriver, QStringLiteral("pcie-pci-bridge") } };
    if (is(controller.model, u"pci-bridge")) {
        return QJsonObject { { kDriver, QStringLiteral("pci-bridge") },
            { QStringLiteral("chassis_nr"), index } };
    }
    if (is(controller.model, u"dmi-to-pci-bridge"))
        return QJsonObject { { kDriver, QStringLiteral("i82801b11-bridge") } };
    return unknownModel(context, controller);
}

Result<QJsonObject> usbController(const BuildContext &context, const config::ControllerConfig &controller)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("qemu-xhci"),
                                                       QStringLiteral("qemu-xhci") },
        { QStringLiteral("nec-xhci"), QStringLiteral("nec-usb-xhci") },
        { QStringLiteral("piix3-uhci"), QStringLiteral("piix3-usb-uhci") },
        { QStringLiteral("piix4-uhci"), QStringLiteral("piix4-usb-uhci") },
        { QStringLiteral("ehci"), QStringLiteral("usb-ehci") },
        { QStringLiteral("ich9-ehci1"), QStringLiteral("ich9-usb-ehci1") },
        { QStringLiteral("pci-ohci"), QStringLiteral("pci-ohci") } };
    const QString driver = drivers.value(text(controller.model));
    if (driver.isEmpty())
        return unknownModel(context, controller);
    QJsonObject device { { kDriver, driver } };
    const bool xhci = driver.endsWith(u"xhci");
    if (controller.ports && (!xhci || *controller.ports == 0 || *controller.ports > 15)) {
        return invalid(translated("The %1 of “%2” cannot have %3 ports.")
                           .arg(label(controller), context.name())
                           .arg(*controller.ports));
    }
    if (controller.ports) {
        device.insert(QStringLiteral("p2"), int(*controller.ports));
        device.insert(QStringLiteral("p3"), int(*controller.ports));
    }
    return device;
}

Result<QJsonObject> scsiController(const BuildContext &context, const config::ControllerConfig &controller)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("virtio-scsi"),
                                                       QStringLiteral("virtio-scsi-pci") },
        { QStringLiteral("lsilogic"), QStringLiteral("lsi") },
        { QStringLiteral("lsisas1068"), QStringLiteral("mptsas1068") },
        { QStringLiteral("lsisas1078"), QStringLiteral("megasas") },
        { QStringLiteral("vmpvscsi"), QStringLiteral("pvscsi") } };
    const QString driver = drivers.value(text(controller.model));
    if (driver.isEmpty())
        return unknownModel(context, controller);
    QJsonObject device { { kDriver, driver } };
    if (controller.queues)
        device.insert(QStringLiteral("num_queues"), int(std::min(*controller.queues, 1024U)));
    return device;
}

Result<QJsonObject> virtioSerial(const config::ControllerConfig &controller)
{
    QJsonObject device { { kDriver, QStringLiteral("virtio-serial-pci") } };
    if (controller.ports)
        device.insert(QStringLiteral("max_ports"), int(std::min(*controller.ports, 31U)));
    if (controller.vectors)
        device.insert(QStringLiteral("vectors"), int(std::min(*controller.vectors, 2048U)));
    return device;
}

// Part of the machine's board, or not a device of its own.
bool isBuiltIn(const config::ControllerConfig &controller, const config::DomainConfig &domain)
{
    const bool first = controller.index.value_or(0) == 0;
    if (is(controller.type, u"pci"))
        return is(controller.model, u"pci-root") || is(controller.model, u"pcie-root");
    if (is(controller.type, u"sata"))
        return first && isQ35(domain);
    if (is(controller.type, u"ide"))
        return first && isI440fx(domain);
    if (is(controller.type, u"fdc"))
        return first && isI440fx(domain);
    return is(controller.type, u"usb") && is(controller.model, u"none");
}

Result<> addController(const BuildContext &context, const config::ControllerConfig &controller)
{
    Result<QJsonObject> made = unknownModel(context, controller);
    bool pci = true;
    if (is(controller.type, u"pci")) {
        made = pciController(context, controller);
    } else if (is(controller.type, u"usb")) {
        made = usbController(context, controller);
    } else if (is(controller.type, u"scsi")) {
        made = scsiController(context, controller);
    } else if (is(controller.type, u"virtio-serial")) {
        made = virtioSerial(controller);
    } else if (is(controller.type, u"sata")) {
        made = QJsonObject { { kDriver, QStringLiteral("ich9-ahci") } };
    } else if (is(controller.type, u"fdc")) {
        made = QJsonObject { { kDriver, QStringLiteral("isa-fdc") } };
        pci = false;
    }
    TRY_ASSIGN(QJsonObject device, std::move(made));
    const QString driver = device.value(kDriver).toString();
    TRY(context.require(driver == u"lsi" ? QStringLiteral("lsi53c895a") : driver, label(controller)));
    device.insert(QStringLiteral("id"), text(controller.alias));
    if (pci)
        TRY(addPciPlace(device, controller.address, context.domain));
    context.add(QStringLiteral("-device"), device);
    return {};
}

} // namespace

Result<> addPciPlace(QJsonObject &device, const std::optional<config::AddressConfig> &address,
    const config::DomainConfig &domain)
{
    const QString driver = device.value(kDriver).toString();
    if (!address || !is(address->type, u"pci") || !address->bus || !address->slot) {
        return unsupported(
            translated("The device “%1” of “%2” has no PCI address, the only kind it can have here.")
                .arg(driver, text(domain.name)));
    }
    const config::ControllerConfig *bus = findController(domain, u"pci", *address->bus);
    if (!bus) {
        return invalid(translated("The device “%1” of “%2” is on PCI bus %3, which does not exist.")
                           .arg(driver, text(domain.name))
                           .arg(*address->bus));
    }
    // QEMU calls the root of a Q35 "pcie.0", whatever alias it has in the document.
    const bool root = *address->bus == 0;
    const QString rootName = isI440fx(domain) ? QStringLiteral("pci.0") : QStringLiteral("pcie.0");
    device.insert(QStringLiteral("bus"), root ? rootName : text(bus->alias));
    if (is(address->multifunction, u"on"))
        device.insert(QStringLiteral("multifunction"), true);
    QString place = hex(*address->slot);
    if (address->function.value_or(0) != 0)
        place += u'.' + hex(*address->function);
    device.insert(QStringLiteral("addr"), place);
    return {};
}

Result<> addUsbPlace(QJsonObject &device, const std::optional<config::AddressConfig> &address,
    const config::DomainConfig &domain)
{
    const config::ControllerConfig *bus
        = address ? findController(domain, u"usb", address->bus.value_or(0)) : nullptr;
    if (!bus || !address->port) {
        return invalid(translated("The device “%1” of “%2” is on a USB bus that does not exist.")
                           .arg(device.value(kDriver).toString(), text(domain.name)));
    }
    device.insert(QStringLiteral("bus"), text(bus->alias) + QStringLiteral(".0"));
    device.insert(QStringLiteral("port"), *address->port);
    return {};
}

// Before all devices that may be plugged into them.
static Result<> addHubs(const BuildContext &context)
{
    for (const config::HubConfig &hub : context.domain.hubs) {
        QJsonObject device { { kDriver, QStringLiteral("usb-hub") },
            { QStringLiteral("id"), text(hub.alias) } };
        TRY(addUsbPlace(device, hub.address, context.domain));
        context.add(QStringLiteral("-device"), device);
    }
    return {};
}

Result<> addControllers(const BuildContext &context)
{
    // Buses first, in the order of their numbers: a bridge must exist before what stands behind it.
    std::vector<const config::ControllerConfig *> buses, others;
    for (const config::ControllerConfig &controller : context.domain.controllers) {
        if (!isBuiltIn(controller, context.domain))
            (is(controller.type, u"pci") ? buses : others).push_back(&controller);
    }
    std::stable_sort(buses.begin(), buses.end(),
        [](const auto *a, const auto *b) { return a->index.value_or(0) < b->index.value_or(0); });
    for (const auto *list : { &buses, &others }) {
        for (const config::ControllerConfig *controller : *list)
            TRY(addController(context, *controller));
    }
    return addHubs(context);
}

} // namespace inn::qemu
