#include "backend/drivers/qemu/definition/controllers.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace inn::qemu {

namespace {

constexpr unsigned kMostDriveControllers = 256; // documents are not trusted

using config::ControllerConfig;
using config::DomainConfig;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

bool isCompanion(const ControllerConfig &controller)
{
    return is(controller.model, u"ich9-uhci1") || is(controller.model, u"ich9-uhci2")
        || is(controller.model, u"ich9-uhci3");
}

unsigned freeIndex(const DomainConfig &domain, const Text &type)
{
    QSet<unsigned> used;
    for (const ControllerConfig &other : domain.controllers) {
        if (other.type == type && other.index)
            used.insert(*other.index);
    }
    unsigned index = 0;
    while (used.contains(index))
        ++index;
    return index;
}

// Where libvirt's reader puts a controller among those it has read.
size_t insertPosition(const std::vector<ControllerConfig> &sorted, const ControllerConfig &controller)
{
    std::optional<size_t> at;
    for (size_t i = sorted.size(); i-- > 0;) {
        const ControllerConfig &other = sorted[i];
        if (other.type != controller.type)
            continue;
        if (!controller.index)
            return i + 1;
        if (other.index && *other.index > *controller.index)
            at = i;
        else if (!isCompanion(controller) && isCompanion(other) && other.index == controller.index)
            at = i;
        else if (!at)
            at = i + 1;
    }
    return at.value_or(sorted.size());
}

// The number of the group that a part of an ICH9 controller belongs to, if it stands right behind one.
std::optional<unsigned> companionIndex(const DomainConfig &domain, size_t position)
{
    const ControllerConfig &controller = domain.controllers[position];
    for (size_t i = position; i-- > 0;) {
        const ControllerConfig &previous = domain.controllers[i];
        if (!is(previous.type, u"usb"))
            continue;
        if (!isUsb2(previous))
            return {};
        const bool taken = std::any_of(
            domain.controllers.begin(), domain.controllers.end(), [&](const ControllerConfig &other) {
                return is(other.type, u"usb") && other.index == previous.index
                    && other.model == controller.model;
            });
        return taken ? std::nullopt : previous.index;
    }
    return {};
}

struct MachineControllers
{
    bool pciRoot = false, pcieRoot = false, sata = false, usb = true;
    QString usbModel;
};

QString q35UsbModel(const QemuCapabilities &capabilities)
{
    for (const auto &[device, model] : { std::pair("qemu-xhci", "qemu-xhci"),
             std::pair("nec-usb-xhci", "nec-xhci"), std::pair("ich9-usb-ehci1", "ich9-ehci1") }) {
        if (capabilities.hasDevice(QString::fromLatin1(device)))
            return QString::fromLatin1(model);
    }
    return {};
}

MachineControllers x86Controllers(const DomainConfig &domain, const QemuCapabilities &capabilities)
{
    MachineControllers has;
    if (is(domain.os.machine, u"isapc")) {
        has.usb = false;
    } else if (isQ35(domain)) {
        has.pcieRoot = has.sata = true;
        has.usbModel = q35UsbModel(capabilities);
        has.usb = !has.usbModel.isEmpty();
    } else {
        has.pciRoot = isI440fx(domain);
    }
    return has;
}

MachineControllers controllersOfMachine(const DomainConfig &domain, const QemuCapabilities &capabilities)
{
    if (isX86(domain))
        return x86Controllers(domain, capabilities);
    static const QSet<QString> withPci { QStringLiteral("alpha"), QStringLiteral("ppc"),
        QStringLiteral("ppcemb"), QStringLiteral("sh4"), QStringLiteral("sh4eb"), QStringLiteral("sparc64") };
    MachineControllers has;
    const bool gpex = capabilities.hasDevice(QStringLiteral("gpex-pcihost"));
    if (isArm(domain)) {
        has.usb = false;
        has.pciRoot = is(domain.os.arch, u"armv6l") && is(domain.os.machine, u"versatilepb");
        has.pcieRoot = !is(domain.os.arch, u"armv6l") && isArmVirt(domain) && gpex;
    } else if (isRiscv(domain)) {
        has.usb = false;
        has.pcieRoot = isRiscvVirt(domain) && gpex;
    } else if (isS390(domain)) {
        has.usb = false;
        has.pciRoot = capabilities.hasDevice(QStringLiteral("zpci"));
    } else if (is(domain.os.arch, u"sparc")) {
        has.usb = false;
    } else {
        has.pciRoot = isPpc64(domain) || withPci.contains(text(domain.os.arch))
            || (isMips(domain) && is(domain.os.machine, u"malta"));
    }
    return has;
}

void ensureRoot(DomainConfig &domain, const QString &model, xml::Issues &issues)
{
    if (ensureController(domain, QStringLiteral("pci"), 0, model) || pciRootModel(domain) == model)
        return;
    for (size_t i = 0; i < domain.controllers.size(); ++i) {
        const ControllerConfig &root = domain.controllers[i];
        if (is(root.type, u"pci") && root.index.value_or(0) == 0) {
            reportOn(domain, issues)
                .at(root.origin, "devices/controller", i)
                .error("@model",
                    tr("PCI controller 0 must be “%1” with this machine type, not “%2”.")
                        .arg(model, text(root.model)));
        }
    }
}

void addUsb(DomainConfig &domain, const QString &model)
{
    if (!ensureController(domain, QStringLiteral("usb"), 0, model) || model != u"ich9-ehci1")
        return;
    for (int number = 1; number <= 3; ++number) {
        ControllerConfig companion;
        companion.type = QStringLiteral("usb");
        companion.index = 0;
        companion.model = QStringLiteral("ich9-uhci%1").arg(number);
        companion.masterPort = unsigned(number - 1) * 2;
        domain.controllers.push_back(companion);
    }
}

void addDriveControllers(DomainConfig &domain, const QString &type, QStringView bus)
{
    std::optional<unsigned> last;
    for (const config::DiskConfig &disk : domain.disks) {
        if (is(disk.bus, bus) && disk.address && is(disk.address->type, u"drive"))
            last = std::max(last.value_or(0), disk.address->controller.value_or(0));
    }
    for (unsigned index = 0; last && index <= std::min(*last, kMostDriveControllers); ++index)
        ensureController(domain, type, index);
}

// Smart cards without a place share the first reader.
void addCardReaders(DomainConfig &domain)
{
    for (config::SmartcardConfig &card : domain.smartcards) {
        if (!card.address) {
            unsigned slot = 0;
            for (const config::SmartcardConfig &other : domain.smartcards) {
                if (other.address && is(other.address->type, u"ccid")
                    && other.address->controller.value_or(0) == 0)
                    slot = std::max(slot, other.address->slot.value_or(0) + 1);
            }
            card.address.emplace();
            card.address->type = QStringLiteral("ccid");
            card.address->controller = 0;
            card.address->slot = slot;
        }
        const bool placed = is(card.address->type, u"ccid");
        ensureController(domain, QStringLiteral("ccid"), placed ? card.address->controller.value_or(0) : 0);
    }
}

// A further controller for SCSI host devices is of the kind of those before.
void addHostDeviceControllers(DomainConfig &domain)
{
    std::optional<unsigned> last;
    QString model;
    for (const config::HostdevConfig &hostdev : domain.hostdevs) {
        if (!config::isSubsystem(hostdev, u"scsi") || !hostdev.address)
            continue;
        const unsigned controller = hostdev.address->controller.value_or(0);
        if (last && controller <= *last)
            continue;
        last = controller;
        if (const ControllerConfig *present = findController(domain, u"scsi", controller))
            model = text(present->model);
    }
    for (unsigned index = 0; last && index <= std::min(*last, kMostDriveControllers); ++index)
        ensureController(domain, QStringLiteral("scsi"), index, model);
}

void addSerialControllers(DomainConfig &domain, const std::vector<config::CharacterDeviceConfig> &devices)
{
    for (const config::CharacterDeviceConfig &device : devices) {
        if (!is(device.targetType, u"virtio"))
            continue;
        const bool placed = device.address && is(device.address->type, u"virtio-serial");
        ensureController(
            domain, QStringLiteral("virtio-serial"), placed ? device.address->controller.value_or(0) : 0);
    }
}

QString scsiModel(const DomainConfig &domain, const QemuCapabilities &capabilities)
{
    if (isPSeries(domain))
        return QStringLiteral("ibmvscsi");
    if (isS390(domain))
        return QStringLiteral("virtio-scsi");
    if (capabilities.hasDevice(QStringLiteral("lsi53c895a")))
        return QStringLiteral("lsilogic");
    if (capabilities.hasDevice(QStringLiteral("virtio-scsi-pci")))
        return QStringLiteral("virtio-scsi");
    return QStringLiteral("ncr53c90");
}

// What the guest numbers a bus with. Lower numbers stay free for the bridges behind it.
std::optional<unsigned> freeBusNumber(const DomainConfig &domain)
{
    unsigned lowest = 256;
    for (const ControllerConfig &controller : domain.controllers) {
        if (is(controller.type, u"pci") && controller.targetBusNr)
            lowest = std::min(lowest, *controller.targetBusNr);
    }
    return lowest <= 2 ? std::nullopt : std::optional(lowest - 2);
}

std::optional<unsigned> freeHostBridge(const DomainConfig &domain)
{
    for (unsigned index = 1; index <= 31; ++index) {
        const bool taken = std::any_of(
            domain.controllers.begin(), domain.controllers.end(), [index](const ControllerConfig &other) {
                return is(other.modelName, u"spapr-pci-host-bridge") && other.targetIndex == index;
            });
        if (!taken)
            return index;
    }
    return {};
}

void setNumber(std::optional<unsigned> &value, std::optional<unsigned> fallback)
{
    if (!value)
        value = fallback;
}

// False: there is no number left.
bool describePlace(const DomainConfig &domain, ControllerConfig &controller)
{
    const unsigned index = controller.index.value_or(0);
    const config::AddressConfig place = controller.address.value_or(config::AddressConfig {});
    const unsigned slot = place.slot.value_or(0);
    if (is(controller.model, u"pci-bridge")) {
        setNumber(controller.targetChassisNr, index);
    } else if (is(controller.model, u"pcie-root-port")) {
        setNumber(controller.targetChassis, index);
        setNumber(controller.targetPort, (slot << 3) + place.function.value_or(0));
    } else if (is(controller.model, u"pcie-switch-downstream-port")) {
        setNumber(controller.targetChassis, index);
        setNumber(controller.targetPort, slot);
    } else if (is(controller.model, u"pci-expander-bus") || is(controller.model, u"pcie-expander-bus")) {
        if (!controller.targetBusNr)
            controller.targetBusNr = freeBusNumber(domain);
        return controller.targetBusNr.has_value();
    } else if (is(controller.model, u"pci-root") && isPSeries(domain)) {
        setIfAbsent(controller.modelName, QStringLiteral("spapr-pci-host-bridge"));
        if (!controller.targetIndex)
            controller.targetIndex = index == 0 ? std::optional(0U) : freeHostBridge(domain);
        return controller.targetIndex.has_value();
    }
    return true;
}

QString usbModel(
    const DomainConfig &domain, const ControllerConfig &controller, const QemuCapabilities &capabilities)
{
    const auto has = [&](const char *device) { return capabilities.hasDevice(QString::fromLatin1(device)); };
    if (isS390(domain) && !controller.address)
        return QStringLiteral("none");
    if (isPpc64(domain) || is(domain.os.arch, u"aarch64")) {
        if (has("qemu-xhci"))
            return QStringLiteral("qemu-xhci");
        if (has("nec-usb-xhci"))
            return QStringLiteral("nec-xhci");
        if (isPpc64(domain))
            return has("pci-ohci") ? QStringLiteral("pci-ohci") : QString();
    }
    return has("piix3-usb-uhci") ? QStringLiteral("piix3-uhci") : QString();
}

} // namespace

bool isUsb2(const ControllerConfig &controller)
{
    return is(controller.type, u"usb") && (is(controller.model, u"ich9-ehci1") || isCompanion(controller));
}

bool ensureController(DomainConfig &domain, const QString &type, unsigned index, const QString &model)
{
    if (findController(domain, type, index))
        return false;
    ControllerConfig controller;
    controller.type = type;
    controller.index = index;
    if (!model.isEmpty())
        controller.model = model;
    domain.controllers.push_back(controller);
    return true;
}

void arrangeControllers(DomainConfig &domain)
{
    std::vector<ControllerConfig> sorted;
    sorted.reserve(domain.controllers.size());
    for (ControllerConfig &controller : domain.controllers) {
        const auto at = sorted.begin() + std::ptrdiff_t(insertPosition(sorted, controller));
        sorted.insert(at, std::move(controller));
    }
    domain.controllers = std::move(sorted);
    for (size_t i = 0; i < domain.controllers.size(); ++i) {
        ControllerConfig &controller = domain.controllers[i];
        if (controller.index)
            continue;
        if (isUsb2(controller))
            controller.index = companionIndex(domain, i);
        if (!controller.index)
            controller.index = freeIndex(domain, controller.type);
    }
}

void addMachineControllers(DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues)
{
    const MachineControllers has = controllersOfMachine(domain, capabilities);
    if (has.usb)
        addUsb(domain, has.usbModel);
    if (has.sata)
        ensureController(domain, QStringLiteral("sata"), 0);
    if (has.pciRoot)
        ensureRoot(domain, QStringLiteral("pci-root"), issues);
    if (has.pcieRoot)
        ensureRoot(domain, QStringLiteral("pcie-root"), issues);
}

void addDeviceControllers(DomainConfig &domain)
{
    addDriveControllers(domain, QStringLiteral("scsi"), u"scsi");
    addDriveControllers(domain, QStringLiteral("fdc"), u"fdc");
    addDriveControllers(domain, QStringLiteral("ide"), u"ide");
    addDriveControllers(domain, QStringLiteral("sata"), u"sata");
    addSerialControllers(domain, domain.channels);
    addSerialControllers(domain, domain.consoles);
    addCardReaders(domain);
    addHostDeviceControllers(domain);
}

void completeControllerModels(DomainConfig &domain, const QemuCapabilities &capabilities)
{
    for (ControllerConfig &controller : domain.controllers) {
        if (controller.model && !controller.model->isEmpty())
            continue;
        QString model;
        if (is(controller.type, u"scsi"))
            model = scsiModel(domain, capabilities);
        else if (is(controller.type, u"usb"))
            model = usbModel(domain, controller, capabilities);
        if (!model.isEmpty())
            controller.model = model;
    }
}

bool supportsPci(const DomainConfig &domain, const QemuCapabilities &capabilities)
{
    if (!isArm(domain) && !isRiscv(domain))
        return true;
    return is(domain.os.machine, u"versatilepb")
        || ((isArmVirt(domain) || isRiscvVirt(domain))
            && capabilities.hasDevice(QStringLiteral("gpex-pcihost")));
}

void describePciControllers(DomainConfig &domain, xml::Issues &issues)
{
    static const QHash<QString, QString> devices {
        { QStringLiteral("pci-bridge"), QStringLiteral("pci-bridge") },
        { QStringLiteral("dmi-to-pci-bridge"), QStringLiteral("i82801b11-bridge") },
        { QStringLiteral("pcie-to-pci-bridge"), QStringLiteral("pcie-pci-bridge") },
        { QStringLiteral("pcie-root-port"), QStringLiteral("pcie-root-port") },
        { QStringLiteral("pcie-switch-upstream-port"), QStringLiteral("x3130-upstream") },
        { QStringLiteral("pcie-switch-downstream-port"), QStringLiteral("xio3130-downstream") },
        { QStringLiteral("pci-expander-bus"), QStringLiteral("pxb") },
        { QStringLiteral("pcie-expander-bus"), QStringLiteral("pxb-pcie") },
    };
    for (size_t i = 0; i < domain.controllers.size(); ++i) {
        ControllerConfig &controller = domain.controllers[i];
        if (!is(controller.type, u"pci"))
            continue;
        if (const QString device = devices.value(text(controller.model)); !device.isEmpty())
            setIfAbsent(controller.modelName, device);
        if (!describePlace(domain, controller)) {
            reportOn(domain, issues)
                .at(controller.origin, "devices/controller", i)
                .error("target", tr("No number is left for this PCI controller; give it one."), kUnsupported);
        }
        const unsigned bus = controller.address ? controller.address->bus.value_or(0) : 0;
        if (is(controller.model, u"pci-bridge") && controller.index.value_or(0) <= bus) {
            reportOn(domain, issues)
                .at(controller.origin, "devices/controller", i)
                .error("@index",
                    tr("The number of a PCI bridge must be larger than that of the bus it is on, %1.")
                        .arg(bus),
                    kUnsupported);
        }
    }
}

} // namespace inn::qemu
