#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <algorithm>
#include <tuple>

namespace inn::qemu {

namespace {

const QString kDriver = QStringLiteral("driver");

QString label(const config::ControllerConfig &controller)
{
    return translated("controller “%1” %2").arg(text(controller.type)).arg(controller.index.value_or(0));
}

Error unknownModel(const DeviceContext &context, const config::ControllerConfig &controller)
{
    return unsupported(translated("The %1 of “%2” has the model “%3”, which cannot be used here yet.")
                           .arg(label(controller), context.name(), text(controller.model)));
}

// Root ports and the ports of switches.
QJsonObject pciPort(const QString &driver, const config::ControllerConfig &controller)
{
    QJsonObject device { { kDriver, driver },
        { QStringLiteral("port"), int(controller.targetPort.value_or(0)) },
        { QStringLiteral("chassis"), int(controller.targetChassis.value_or(0)) } };
    addSwitch(device, QStringLiteral("hotplug"), controller.targetHotplug);
    return device;
}

QJsonObject expanderBus(const QString &driver, const config::ControllerConfig &controller)
{
    QJsonObject device { { kDriver, driver },
        { QStringLiteral("bus_nr"), int(controller.targetBusNr.value_or(0)) } };
    if (controller.targetNode)
        device.insert(QStringLiteral("numa_node"), int(*controller.targetNode));
    return device;
}

QJsonObject hostBridge(const QString &driver, const config::ControllerConfig &controller)
{
    QJsonObject device { { kDriver, driver },
        { QStringLiteral("index"), int(controller.targetIndex.value_or(0)) } };
    if (controller.targetNode)
        device.insert(QStringLiteral("numa_node"), int(*controller.targetNode));
    return device;
}

Result<QJsonObject> pciController(const DeviceContext &context, const config::ControllerConfig &controller)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("pci-bridge"),
                                                       QStringLiteral("pci-bridge") },
        { QStringLiteral("dmi-to-pci-bridge"), QStringLiteral("i82801b11-bridge") },
        { QStringLiteral("pcie-root-port"), QStringLiteral("pcie-root-port") },
        { QStringLiteral("pcie-switch-upstream-port"), QStringLiteral("x3130-upstream") },
        { QStringLiteral("pcie-switch-downstream-port"), QStringLiteral("xio3130-downstream") },
        { QStringLiteral("pci-expander-bus"), QStringLiteral("pxb") },
        { QStringLiteral("pcie-expander-bus"), QStringLiteral("pxb-pcie") },
        { QStringLiteral("pcie-to-pci-bridge"), QStringLiteral("pcie-pci-bridge") },
        { QStringLiteral("pci-root"), QStringLiteral("spapr-pci-host-bridge") } };
    const QString model = text(controller.model);
    const QString driver = controller.modelName.value_or(drivers.value(model));
    if (driver.isEmpty() || !drivers.contains(model))
        return unknownModel(context, controller);
    if (controller.targetPort.value_or(0) > 255 || controller.targetChassis.value_or(0) > 255) {
        return invalid(translated("The %1 of “%2” has a wrong port or chassis number.")
                           .arg(label(controller), context.name()));
    }
    if (model == u"pci-bridge") {
        const unsigned number = controller.targetChassisNr.value_or(controller.index.value_or(0));
        return QJsonObject { { kDriver, driver }, { QStringLiteral("chassis_nr"), int(number) } };
    }
    if (model == u"pcie-root-port" || model == u"pcie-switch-downstream-port")
        return pciPort(driver, controller);
    if (model == u"pci-expander-bus" || model == u"pcie-expander-bus")
        return expanderBus(driver, controller);
    if (model == u"pci-root")
        return hostBridge(driver, controller);
    return QJsonObject { { kDriver, driver } };
}

// The controller whose ports a companion shares.
const config::ControllerConfig *masterOf(
    const config::ControllerConfig &companion, const config::DomainConfig &domain)
{
    for (const config::ControllerConfig &controller : domain.controllers) {
        if (is(controller.type, u"usb") && !controller.masterPort
            && controller.index.value_or(0) == companion.index.value_or(0))
            return &controller;
    }
    return nullptr;
}

Result<QJsonObject> usbController(const DeviceContext &context, const config::ControllerConfig &controller)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("qemu-xhci"),
                                                       QStringLiteral("qemu-xhci") },
        { QStringLiteral("nec-xhci"), QStringLiteral("nec-usb-xhci") },
        { QStringLiteral("piix3-uhci"), QStringLiteral("piix3-usb-uhci") },
        { QStringLiteral("piix4-uhci"), QStringLiteral("piix4-usb-uhci") },
        { QStringLiteral("vt82c686b-uhci"), QStringLiteral("vt82c686b-usb-uhci") },
        { QStringLiteral("ehci"), QStringLiteral("usb-ehci") },
        { QStringLiteral("ich9-ehci1"), QStringLiteral("ich9-usb-ehci1") },
        { QStringLiteral("ich9-uhci1"), QStringLiteral("ich9-usb-uhci1") },
        { QStringLiteral("ich9-uhci2"), QStringLiteral("ich9-usb-uhci2") },
        { QStringLiteral("ich9-uhci3"), QStringLiteral("ich9-usb-uhci3") },
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
    if (!controller.masterPort)
        return device;
    const config::ControllerConfig *master = masterOf(controller, context.domain);
    if (!master) {
        return invalid(translated("The %1 of “%2” is a companion, but there is no USB 2 controller %3.")
                           .arg(label(controller), context.name())
                           .arg(controller.index.value_or(0)));
    }
    device.insert(QStringLiteral("masterbus"), text(master->alias) + QStringLiteral(".0"));
    device.insert(QStringLiteral("firstport"), int(*controller.masterPort));
    return device;
}

bool isVirtioScsi(const config::ControllerConfig &controller)
{
    return is(controller.model, u"virtio-scsi") || is(controller.model, u"virtio-transitional")
        || is(controller.model, u"virtio-non-transitional");
}

QJsonObject virtioScsi(const config::ControllerConfig &controller)
{
    QJsonObject device { { kDriver,
        virtioDriver(QStringLiteral("virtio-scsi"), controller, controller.model) } };
    addVirtioOptions(device, controller);
    if (controller.ioThread.value_or(0) > 0)
        device.insert(QStringLiteral("iothread"), QStringLiteral("iothread%1").arg(*controller.ioThread));
    addPositive(device, QStringLiteral("num_queues"), controller.queues);
    addPositive(device, QStringLiteral("cmd_per_lun"), controller.commandsPerLun);
    addPositive(device, QStringLiteral("max_sectors"), controller.maxSectors);
    addSwitch(device, QStringLiteral("ioeventfd"), controller.ioEventFd);
    return device;
}

Result<QJsonObject> scsiController(const DeviceContext &context, const config::ControllerConfig &controller)
{
    if (isVirtioScsi(controller))
        return virtioScsi(controller);
    static const QHash<QString, QString> drivers { { QStringLiteral("lsilogic"), QStringLiteral("lsi") },
        { QStringLiteral("lsisas1068"), QStringLiteral("mptsas1068") },
        { QStringLiteral("lsisas1078"), QStringLiteral("megasas") },
        { QStringLiteral("vmpvscsi"), QStringLiteral("pvscsi") },
        { QStringLiteral("am53c974"), QStringLiteral("am53c974") },
        { QStringLiteral("dc390"), QStringLiteral("dc390") },
        { QStringLiteral("ibmvscsi"), QStringLiteral("spapr-vscsi") } };
    const QString driver = drivers.value(text(controller.model));
    if (driver.isEmpty())
        return unknownModel(context, controller);
    return QJsonObject { { kDriver, driver } };
}

QJsonObject virtioSerial(const config::ControllerConfig &controller)
{
    QJsonObject device { { kDriver,
        virtioDriver(QStringLiteral("virtio-serial"), controller, controller.model) } };
    addVirtioOptions(device, controller);
    if (controller.ports)
        device.insert(QStringLiteral("max_ports"), qint64(*controller.ports));
    if (controller.vectors)
        device.insert(QStringLiteral("vectors"), qint64(*controller.vectors));
    return device;
}

Result<QJsonObject> controllerDevice(const DeviceContext &context, const config::ControllerConfig &controller)
{
    if (is(controller.type, u"pci"))
        return pciController(context, controller);
    if (is(controller.type, u"usb"))
        return usbController(context, controller);
    if (is(controller.type, u"scsi"))
        return scsiController(context, controller);
    if (is(controller.type, u"virtio-serial"))
        return virtioSerial(controller);
    if (is(controller.type, u"sata"))
        return QJsonObject { { kDriver, QStringLiteral("ahci") } };
    if (is(controller.type, u"ccid"))
        return QJsonObject { { kDriver, QStringLiteral("usb-ccid") } };
    return unknownModel(context, controller);
}

// Devices that -device knows by another name, too.
QString typeName(const QString &driver)
{
    static const QHash<QString, QString> types { { QStringLiteral("lsi"), QStringLiteral("lsi53c895a") },
        { QStringLiteral("ahci"), QStringLiteral("ich9-ahci") } };
    return types.value(driver, driver);
}

// Before all devices that may be plugged into them.
Result<> addHubs(const BuildContext &context)
{
    for (const config::HubConfig &hub : context.domain.hubs) {
        TRY_ASSIGN(const DeviceArguments arguments, hubArguments(context, hub));
        context.add(arguments);
    }
    return {};
}

// What is asked of the controllers on the board.
void addBoardOptions(const BuildContext &context)
{
    for (const config::ControllerConfig &controller : context.domain.controllers) {
        if (!is(controller.type, u"pci"))
            continue;
        const bool conventional = is(controller.model, u"pci-root");
        if (conventional && controller.index.value_or(0) == 0 && controller.targetHotplug) {
            context.add(QStringLiteral("-global"),
                QStringLiteral("PIIX4_PM.acpi-root-pci-hotplug=") + *controller.targetHotplug);
        }
        if (controller.pciHole) {
            const QString bridge
                = conventional ? QStringLiteral("i440FX-pcihost") : QStringLiteral("q35-pcihost");
            context.add(QStringLiteral("-global"),
                QStringLiteral("%1.pci-hole64-size=%2K").arg(bridge).arg(controller.pciHole->toKib()));
        }
    }
}

// Buses first; smart card readers come after USB hubs.
int rank(const config::ControllerConfig &controller)
{
    static const QStringList order { QStringLiteral("pci"), QStringLiteral("usb"), QStringLiteral("scsi"),
        QStringLiteral("ide"), QStringLiteral("sata"), QStringLiteral("virtio-serial") };
    const auto position = int(order.indexOf(text(controller.type)));
    return position < 0 ? int(order.size()) : position;
}

// A bridge must exist before what stands behind it, a USB 2 controller before its companions.
bool comesBefore(const config::ControllerConfig &a, const config::ControllerConfig &b)
{
    const auto key = [](const config::ControllerConfig &controller) {
        const bool ordered = is(controller.type, u"pci") || is(controller.type, u"usb");
        return std::tuple(
            rank(controller), ordered ? controller.index.value_or(0) : 0, controller.masterPort.has_value());
    };
    return key(a) < key(b);
}

} // namespace

bool isBuiltIn(const config::ControllerConfig &controller, const config::DomainConfig &domain)
{
    const bool first = controller.index.value_or(0) == 0;
    if (is(controller.type, u"pci")) {
        // Only a pSeries machine can have several roots.
        return is(controller.model, u"pcie-root")
            || (is(controller.model, u"pci-root")
                && (!isPSeries(domain) || controller.targetIndex.value_or(0) == 0));
    }
    if (is(controller.type, u"sata"))
        return first && isQ35(domain);
    if (is(controller.type, u"ide"))
        return first && isI440fx(domain);
    if (is(controller.type, u"scsi"))
        return first && is(controller.model, u"ncr53c90");
    if (is(controller.type, u"fdc"))
        return true; // where it is not on the board it comes with the first drive
    return is(controller.type, u"usb") && is(controller.model, u"none");
}

Result<StorageArguments> controllerArguments(
    const DeviceContext &context, const config::ControllerConfig &controller)
{
    TRY_ASSIGN(QJsonObject device, controllerDevice(context, controller));
    TRY(context.require(typeName(device.value(kDriver).toString()), label(controller)));
    TRY(addDeviceInfo(device, context, controller));
    if (controller.masterPort)
        device.remove(QStringLiteral("id")); // it is part of its master, whose name it has
    StorageArguments result;
    result.devices.push_back(device);
    return result;
}

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
    // The board's own bus has QEMU's name, whatever alias it has in the document.
    QString name = text(bus->alias);
    if (*address->bus == 0)
        name = is(bus->model, u"pcie-root") ? QStringLiteral("pcie.0") : QStringLiteral("pci.0");
    else if (is(bus->model, u"pci-root"))
        name += QStringLiteral(".0");
    device.insert(QStringLiteral("bus"), name);
    addSwitch(device, QStringLiteral("multifunction"), address->multifunction);
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

Result<> addControllers(const BuildContext &context)
{
    addBoardOptions(context);
    std::vector<const config::ControllerConfig *> controllers;
    for (const config::ControllerConfig &controller : context.domain.controllers) {
        if (!isBuiltIn(controller, context.domain))
            controllers.push_back(&controller);
    }
    std::stable_sort(controllers.begin(), controllers.end(),
        [](const auto *a, const auto *b) { return comesBefore(*a, *b); });
    const auto addAll = [&](auto &&wanted) -> Result<> {
        for (const config::ControllerConfig *controller : controllers) {
            if (!wanted(*controller))
                continue;
            TRY_ASSIGN(const StorageArguments arguments, controllerArguments(context, *controller));
            context.add(arguments);
        }
        return {};
    };
    const auto isReader = [](const config::ControllerConfig &one) { return is(one.type, u"ccid"); };
    TRY(addAll([&](const config::ControllerConfig &one) { return !isReader(one); }));
    TRY(addHubs(context));
    return addAll(isReader);
}

} // namespace inn::qemu
