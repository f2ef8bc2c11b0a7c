#include "backend/drivers/qemu/command/implicitdevices.h"

#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace inn::qemu {

namespace {

constexpr unsigned kMaximumControllers = 256; // of one type: documents are not trusted

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Defaults", message);
}

bool hasController(const config::DomainConfig &domain, QStringView type)
{
    return std::any_of(domain.controllers.begin(), domain.controllers.end(),
        [type](const config::ControllerConfig &controller) { return is(controller.type, type); });
}

void addController(config::DomainConfig &domain, const QString &type, unsigned index, const Text &model = {})
{
    if (findController(domain, type, index))
        return;
    config::ControllerConfig controller;
    controller.type = type;
    controller.index = index;
    controller.model = model;
    domain.controllers.push_back(controller);
}

QString defaultScsiModel(const QemuCapabilities &capabilities)
{
    return capabilities.hasDevice(QStringLiteral("lsi53c895a")) ? QStringLiteral("lsilogic")
                                                                : QStringLiteral("virtio-scsi");
}

// Controllers given without an index take the first free one of their type.
Result<> numberControllers(config::DomainConfig &domain)
{
    QSet<QPair<QString, unsigned>> used;
    for (const config::ControllerConfig &controller : domain.controllers) {
        if (!controller.index)
            continue;
        const QPair<QString, unsigned> key(text(controller.type), *controller.index);
        const bool mayRepeat = is(controller.type, u"usb"); // companions share their master's index
        if (*controller.index >= kMaximumControllers || (used.contains(key) && !mayRepeat)) {
            return invalid(
                translated("“%1” has two controllers “%2” of number %3, or the number is too large.")
                    .arg(text(domain.name), key.first)
                    .arg(key.second));
        }
        used.insert(key);
    }
    for (config::ControllerConfig &controller : domain.controllers) {
        unsigned index = 0;
        while (!controller.index && used.contains({ text(controller.type), index }))
            ++index;
        if (!controller.index) {
            controller.index = index;
            used.insert({ text(controller.type), index });
        }
    }
    return {};
}

void fillModels(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    for (config::ControllerConfig &controller : domain.controllers) {
        const bool automatic = !controller.model || is(controller.model, u"auto");
        if (is(controller.type, u"scsi") && automatic)
            controller.model = defaultScsiModel(capabilities);
        else if (is(controller.type, u"usb") && !controller.model)
            controller.model = QStringLiteral("piix3-uhci");
    }
}

Result<> addDiskControllers(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    for (const QString &type :
        { QStringLiteral("scsi"), QStringLiteral("fdc"), QStringLiteral("ide"), QStringLiteral("sata") }) {
        int last = -1;
        for (const config::DiskConfig &disk : domain.disks) {
            if (is(disk.bus, type) && disk.address && disk.address->controller)
                last = std::max(last, int(std::min(*disk.address->controller, kMaximumControllers)));
        }
        if (last >= int(kMaximumControllers))
            return invalid(
                translated("A disk of “%1” names a controller that cannot exist.").arg(text(domain.name)));
        for (unsigned index = 0; int(index) <= last; ++index)
            addController(
                domain, type, index, type == u"scsi" ? Text(defaultScsiModel(capabilities)) : Text());
    }
    return {};
}

void addVirtioSerialControllers(config::DomainConfig &domain)
{
    bool needed = false;
    unsigned last = 0;
    const auto look = [&](const std::vector<config::CharacterDeviceConfig> &devices) {
        for (const config::CharacterDeviceConfig &device : devices) {
            if (!is(device.targetType, u"virtio"))
                continue;
            needed = true;
            if (device.address)
                last = std::max(
                    last, std::min(device.address->controller.value_or(0), kMaximumControllers - 1));
        }
    };
    look(domain.channels);
    look(domain.consoles);
    for (unsigned index = 0; needed && index <= last; ++index)
        addController(domain, QStringLiteral("virtio-serial"), index);
}

unsigned freePort(const std::vector<config::CharacterDeviceConfig> &devices)
{
    unsigned port = 0;
    while (std::any_of(devices.begin(), devices.end(),
        [port](const config::CharacterDeviceConfig &device) { return device.targetPort == port; }))
        ++port;
    return port;
}

struct DriveLayout
{
    const char16_t *bus;
    unsigned perController;
    unsigned perBus;
};
constexpr DriveLayout kLayouts[]
    = { { u"ide", 4, 2 }, { u"sata", 6, 6 }, { u"scsi", 7, 7 }, { u"fdc", 2, 2 } };

QString driveKey(const config::DiskConfig &disk)
{
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(text(disk.bus))
        .arg(disk.address->controller.value_or(0))
        .arg(disk.address->bus.value_or(0))
        .arg(disk.address->target.value_or(0))
        .arg(disk.address->unit.value_or(0));
}

} // namespace

void fillCharacterDevices(config::DomainConfig &domain)
{
    for (auto *list : { &domain.serials, &domain.parallels }) {
        for (config::CharacterDeviceConfig &device : *list) {
            if (!device.targetPort)
                device.targetPort = freePort(*list);
        }
    }
    for (config::CharacterDeviceConfig &console : domain.consoles)
        setIfAbsent(console.targetType, QStringLiteral("serial"));
    // The first console and the first serial port are one device under two names.
    if (!domain.consoles.empty() && is(domain.consoles.front().targetType, u"serial")
        && domain.serials.empty()) {
        config::CharacterDeviceConfig serial = domain.consoles.front();
        serial.origin = {};
        serial.targetType.reset();
        serial.targetPort = 0;
        serial.tty.reset();
        domain.serials.push_back(serial);
    }
    for (config::CharacterDeviceConfig &serial : domain.serials) {
        setIfAbsent(serial.targetType, QStringLiteral("isa-serial"));
        if (is(serial.targetType, u"isa-serial"))
            setIfAbsent(serial.targetModel, QStringLiteral("isa-serial"));
    }
    if (domain.consoles.empty() && !domain.serials.empty()) {
        config::CharacterDeviceConfig console = domain.serials.front();
        console.origin = {};
        console.targetType = QStringLiteral("serial");
        console.targetModel.reset();
        console.address.reset();
        domain.consoles.push_back(console);
    }
    for (size_t i = 0; i < domain.consoles.size(); ++i) {
        if (!domain.consoles[i].targetPort)
            domain.consoles[i].targetPort = unsigned(i);
    }
}

void addPs2Inputs(config::DomainConfig &domain)
{
    if (!isQ35(domain) && !isI440fx(domain))
        return;
    for (const QString &type : { QStringLiteral("mouse"), QStringLiteral("keyboard") }) {
        const bool there = std::any_of(domain.inputs.begin(), domain.inputs.end(),
            [&](const config::InputConfig &input) { return input.type == type && is(input.bus, u"ps2"); });
        if (there)
            continue;
        config::InputConfig input;
        input.type = type;
        input.bus = QStringLiteral("ps2");
        domain.inputs.push_back(input);
    }
}

Result<> assignDriveAddresses(config::DomainConfig &domain)
{
    QSet<QString> used;
    for (config::DiskConfig &disk : domain.disks) {
        const auto *layout = std::find_if(std::begin(kLayouts), std::end(kLayouts),
            [&](const DriveLayout &candidate) { return is(disk.bus, candidate.bus); });
        if (layout == std::end(kLayouts))
            continue;
        if (!disk.address || !disk.address->type) {
            const unsigned index = targetIndex(text(disk.targetDev)).value_or(0);
            config::AddressConfig address;
            address.type = QStringLiteral("drive");
            address.controller = index / layout->perController;
            address.bus = (index % layout->perController) / layout->perBus;
            address.target = 0;
            address.unit = index % layout->perBus;
            if (layout->perController == layout->perBus)
                address.bus = 0;
            disk.address = address;
        }
        if (!is(disk.address->type, u"drive")) {
            return invalid(
                translated("The %1 of “%2” has an address of the type “%3”, which its bus has not.")
                    .arg(diskLabel(disk), text(domain.name), *disk.address->type));
        }
        const QString key = driveKey(disk);
        if (used.contains(key)) {
            return invalid(translated("The %1 of “%2” has the same place on its bus as another disk.")
                               .arg(diskLabel(disk), text(domain.name)));
        }
        used.insert(key);
    }
    return {};
}

Result<> addImplicitControllers(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    TRY(numberControllers(domain));
    const bool q35 = isQ35(domain);
    if (!hasController(domain, u"usb")) {
        const QString xhci = QStringLiteral("qemu-xhci");
        const bool modern = q35 && capabilities.hasDevice(xhci);
        addController(domain, QStringLiteral("usb"), 0, modern ? xhci : QStringLiteral("piix3-uhci"));
    }
    if (q35)
        addController(domain, QStringLiteral("sata"), 0);
    addController(
        domain, QStringLiteral("pci"), 0, q35 ? QStringLiteral("pcie-root") : QStringLiteral("pci-root"));
    TRY(addDiskControllers(domain, capabilities));
    addVirtioSerialControllers(domain);
    fillModels(domain, capabilities);
    return {};
}

} // namespace inn::qemu
