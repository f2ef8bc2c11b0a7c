#include "backend/drivers/qemu/definition/pciaddresses.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/controllers.h"
#include "backend/drivers/qemu/definition/devicelist.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::qemu {

namespace {

using config::ControllerConfig;
using config::DomainConfig;
using Growth = PciTopology::Growth;

constexpr unsigned kMostBuses = 256;
constexpr PciNeeds kAnyConventional = kConventional | kAutomatic;

// Who gets a place when; those on the board come before.
constexpr DeviceKind kOrder[] = { DeviceKind::Filesystem, DeviceKind::Interface, DeviceKind::Sound,
    DeviceKind::Controller, DeviceKind::Disk, DeviceKind::HostInterface, DeviceKind::HostDevice,
    DeviceKind::Balloon, DeviceKind::Rng, DeviceKind::Watchdog, DeviceKind::Video, DeviceKind::SharedMemory,
    DeviceKind::Input, DeviceKind::Serial, DeviceKind::Iommu, DeviceKind::Vsock, DeviceKind::Memory };

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

bool isPciController(const ControllerConfig &controller)
{
    return is(controller.type, u"pci");
}

bool isRoot(const ControllerConfig &controller)
{
    return is(controller.model, u"pci-root") || is(controller.model, u"pcie-root");
}

bool isPiixUsb(const ControllerConfig &controller)
{
    return is(controller.type, u"usb") && controller.index.value_or(0) == 0
        && (!controller.model || is(controller.model, u"piix3-uhci"));
}

bool isFirst(const ControllerConfig &controller, QStringView type)
{
    return is(controller.type, type) && controller.index.value_or(0) == 0;
}

// One pass over the domain: the first only finds out which buses are needed, the second gives the places.
class Pass
{
public:
    Pass(DomainConfig &domain, const QemuCapabilities &capabilities, unsigned buses, Growth growth,
        xml::Issues &issues)
        : m_domain(domain)
        , m_capabilities(capabilities)
        , m_growth(growth)
        , m_issues(issues)
        , m_topology(buses, growth)
        , m_devices(devicesOf(domain, capabilities))
    {
    }

    // False: stopped at a problem, which is told.
    bool prepare()
    {
        m_topology.severalRoots = isPSeries(m_domain);
        m_topology.hasExpressBridge = m_capabilities.hasDevice(QStringLiteral("pcie-pci-bridge"));
        setModels();
        return reserveGiven() && placeOnBoard();
    }
    bool reserveSpare() { return m_topology.isFull() || take(kAnyConventional); }
    bool reserveSparePort() { return take(kExpress | kAutomatic); }
    bool placeAll()
    {
        for (DeviceEntry &device : m_devices) {
            if (device.kind == DeviceKind::Controller && isPciController(controller(device))
                && !isRoot(controller(device)) && device.wantsPci() && !place(device))
                return false;
        }
        for (const DeviceKind kind : kOrder) {
            for (DeviceEntry &device : m_devices) {
                if (device.kind == kind && isDueHere(device) && !placeInTurn(device))
                    return false;
            }
        }
        return true;
    }
    [[nodiscard]] PciTopology &topology() { return m_topology; }

private:
    const ControllerConfig &controller(const DeviceEntry &device) const
    {
        return m_domain.controllers[device.index];
    }

    void setModels()
    {
        const size_t count = m_topology.buses().size();
        for (const ControllerConfig &controller : m_domain.controllers) {
            if (isPciController(controller) && controller.index.value_or(0) < count)
                m_topology.setModel(controller.index.value_or(0), text(controller.model));
        }
        QString usual
            = hasPcieRoot(m_domain) ? QStringLiteral("pcie-root-port") : QStringLiteral("pci-bridge");
        if (isPSeries(m_domain))
            usual = QStringLiteral("pci-root");
        for (unsigned bus = 0; bus < count; ++bus) {
            if (m_topology.buses()[bus].model.isEmpty())
                m_topology.setModel(bus, bus == 0 ? QStringLiteral("pci-root") : usual);
        }
    }

    bool check(const Result<> &result, const DeviceEntry &device)
    {
        if (result)
            return true;
        tell(m_domain, device, result.error().message, result.error().libvirtCode, m_issues);
        return false;
    }

    bool reserveGiven()
    {
        bool good = true;
        for (DeviceEntry &device : m_devices) {
            if (!device.hasPci() || isOnPiix(device))
                continue;
            const PciNeeds needs = device.needs ? device.needs : PciNeeds(kConventional);
            good = check(m_topology.reserve(device.place(), needs), device) && good;
        }
        return good;
    }

    // The IDE and USB controllers of the PIIX3, which no argument makes.
    [[nodiscard]] bool isOnPiix(const DeviceEntry &device) const
    {
        if (device.kind != DeviceKind::Controller)
            return false;
        const PciPlace place = device.place();
        return (isFirst(controller(device), u"ide") && place == PciPlace { 0, 0, 1, 1 })
            || (isPiixUsb(controller(device)) && place == PciPlace { 0, 0, 1, 2 });
    }

    bool placeOnBoard()
    {
        if (isI440fx(m_domain) && !is(m_domain.os.machine, u"isapc"))
            return placeOnPiix() && placeFirstVideo(2, kAnyConventional);
        if (!isQ35(m_domain))
            return true;
        return placeOnQ35() && placeFirstVideo(1, kExpress) && placeIch9Sound();
    }

    bool fix(DeviceEntry &device, const PciPlace &place, const QString &message)
    {
        if (device.hasPci() && device.place() != place) {
            tell(m_domain, device, message, kInternal, m_issues);
            return false;
        }
        if (!device.hasPci()) {
            *device.address = std::nullopt;
            device.setPlace(place);
        }
        return true;
    }

    bool placeOnPiix()
    {
        for (DeviceEntry &device : m_devices) {
            if (device.kind != DeviceKind::Controller)
                continue;
            PciPlace place { 0, 0, 1, 1 };
            if (isFirst(controller(device), u"ide")) {
                if (!fix(device, place, tr("The first IDE controller is always at the PCI address 0:0:1.1.")))
                    return false;
            } else if (isPiixUsb(controller(device))) {
                place.function = 2;
                if (!fix(device, place,
                        tr("The first PIIX3 USB controller is always at the PCI address 0:0:1.2.")))
                    return false;
            } else {
                continue;
            }
            if (!m_topology.buses().empty() && !check(m_topology.reserve(place, kAnyConventional), device))
                return false;
        }
        return reserveBoard({ 0, 0, 1, 0 }) && reserveBoard({ 0, 0, 1, 3 });
    }

    bool reserveBoard(const PciPlace &place)
    {
        if (m_topology.buses().empty())
            return true;
        const Result<> reserved
            = m_topology.reserve(place, isQ35(m_domain) ? PciNeeds(kExpress) : kAnyConventional);
        if (!reserved)
            tellDomain(reserved.error());
        return bool(reserved);
    }

    void tellDomain(const Error &error)
    {
        reportOn(m_domain, m_issues).error("devices", error.message, error.libvirtCode);
    }

    bool placeOnQ35()
    {
        for (DeviceEntry &device : m_devices) {
            if (device.kind != DeviceKind::Controller)
                continue;
            const ControllerConfig &c = controller(device);
            if (isFirst(c, u"sata")
                && !fix(device, { 0, 0, 0x1f, 2 },
                    tr("The first SATA controller is always at the PCI address 0:0:1f.2.")))
                return false;
            if (is(c.model, u"ich9-uhci1") && is(c.type, u"usb") && !*device.address) {
                if (placeAt(device, 0x1d) || placeAt(device, 0x1a))
                    (*device.address)->multifunction = QStringLiteral("on");
            }
            if (isPciController(c) && is(c.model, u"dmi-to-pci-bridge") && !*device.address)
                placeAt(device, 0x1e);
        }
        return reserveBoard({ 0, 0, 0x1f, 0 }) && reserveBoard({ 0, 0, 0x1f, 3 });
    }

    // A customary place on bus 0, if it is free.
    bool placeAt(DeviceEntry &device, unsigned slot)
    {
        if (m_topology.isSlotUsed(0, slot))
            return false;
        if (!m_topology.reserve({ 0, 0, slot, 0 }, kExpress))
            return false;
        device.setPlace({ 0, 0, slot, 0 });
        return true;
    }

    bool placeFirstVideo(unsigned slot, PciNeeds needs)
    {
        for (DeviceEntry &device : m_devices) {
            if (device.kind != DeviceKind::Video || device.index != 0 || device.needs == kNoPci
                || !device.wantsPci())
                continue;
            const PciPlace place { 0, 0, slot, 0 };
            if (!check(m_topology.validate(place, needs, true), device))
                return false;
            if (m_topology.isSlotUsed(0, slot))
                return this->place(device);
            if (!check(m_topology.reserve(place, needs), device))
                return false;
            device.setPlace(place);
        }
        return true;
    }

    bool placeIch9Sound()
    {
        for (DeviceEntry &device : m_devices) {
            if (device.kind != DeviceKind::Sound || !is(m_domain.sounds[device.index].model, u"ich9")
                || !device.wantsPci())
                continue;
            placeAt(device, 0x1b);
            break;
        }
        return true;
    }

    // Whether it is one of those that get a PCI place, and has none.
    [[nodiscard]] bool isDueHere(const DeviceEntry &device)
    {
        if (device.kind == DeviceKind::Controller) {
            const ControllerConfig &c = controller(device);
            if (isPciController(c) || isFirst(c, u"ide"))
                return false;
        }
        if (device.kind == DeviceKind::Disk && is(m_domain.disks[device.index].bus, u"virtio"))
            return !device.hasPci() && !device.hasType(u"ccw") && !device.hasType(u"virtio-mmio");
        return device.needs != kNoPci && device.wantsPci();
    }

    bool placeInTurn(DeviceEntry &device)
    {
        if (!device.wantsPci()) {
            tell(m_domain, device,
                tr("A virtio disk cannot have an address of the type “%1”.")
                    .arg(text((*device.address)->type)),
                kUnsupported, m_issues);
            return false;
        }
        if (device.kind == DeviceKind::Controller && isUsb2(controller(device)))
            return placeUsb2(device);
        return place(device);
    }

    // The parts of an ICH9 USB controller are functions of one slot.
    bool placeUsb2(DeviceEntry &device)
    {
        const QString model = text(controller(device).model);
        const unsigned function = model == u"ich9-ehci1" ? 7 : unsigned(model.back().digitValue() - 1);
        for (const DeviceEntry &other : m_devices) {
            if (other.kind != DeviceKind::Controller || !isUsb2(controller(other)) || !other.hasPci()
                || controller(other).index != controller(device).index)
                continue;
            PciPlace shared = other.place();
            shared.function = function;
            if (!check(m_topology.reserve(shared, device.needs), device))
                return false;
            device.setPlace(shared);
            markUsb2(device);
            return true;
        }
        return place(device, function) && (markUsb2(device), true);
    }

    void markUsb2(DeviceEntry &device)
    {
        if (*device.address && is(controller(device).model, u"ich9-uhci1"))
            (*device.address)->multifunction = QStringLiteral("on");
    }

    bool place(DeviceEntry &device, std::optional<unsigned> function = {})
    {
        const Result<PciPlace> free = m_topology.reserveNext(device.needs, function);
        if (!free) {
            tell(m_domain, device, free.error().message, free.error().libvirtCode, m_issues);
            return false;
        }
        if (m_growth == Growth::Fixed)
            device.setPlace(*free);
        return true;
    }

    bool take(PciNeeds needs)
    {
        const Result<PciPlace> free = m_topology.reserveNext(needs);
        if (!free)
            tellDomain(free.error());
        return bool(free);
    }

    DomainConfig &m_domain;
    const QemuCapabilities &m_capabilities;
    Growth m_growth;
    xml::Issues &m_issues;
    PciTopology m_topology;
    std::vector<DeviceEntry> m_devices;
};

// Adds the controllers for the buses that the first pass found necessary. False: told why not.
bool addBuses(DomainConfig &domain, PciTopology &topology, xml::Issues &issues)
{
    for (unsigned bus = 1; bus < topology.buses().size(); ++bus) {
        const QString model = topology.buses()[bus].model;
        if (!ensureController(domain, QStringLiteral("pci"), bus, model))
            continue;
        const PciNeeds needs = controllerNeeds(model);
        if (needs == kNoPci)
            continue;
        if (const Result<PciPlace> free = topology.reserveNext(needs); !free) {
            reportOn(domain, issues).error("devices", free.error().message, free.error().libvirtCode);
            return false;
        }
    }
    return true;
}

// Function 0 of a slot that others share says so.
void markMultifunction(DomainConfig &domain, const QemuCapabilities &capabilities)
{
    const std::vector<DeviceEntry> devices = devicesOf(domain, capabilities);
    for (const DeviceEntry &device : devices) {
        if (!device.hasType(u"pci") || device.place().function == 0)
            continue;
        for (const DeviceEntry &first : devices) {
            if (!first.hasType(u"pci"))
                continue;
            PciPlace place = device.place();
            place.function = 0;
            if (first.place() != place)
                continue;
            setIfAbsent((*first.address)->multifunction, QStringLiteral("on"));
            break;
        }
    }
}

} // namespace

void completePciAddresses(DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues)
{
    int last = -1;
    for (const ControllerConfig &controller : domain.controllers) {
        if (isPciController(controller))
            last = std::max(last, int(std::min(controller.index.value_or(0), kMostBuses - 1)));
    }
    unsigned buses = unsigned(last + 1);
    if (buses > 0) {
        Pass rehearsal(domain, capabilities, buses, Growth::Grows, issues);
        if (!rehearsal.prepare())
            return;
        if (hasPciRoot(domain) && !rehearsal.reserveSpare())
            return;
        if (!rehearsal.placeAll())
            return;
        // One more port than needed, once, so that something can be plugged in later.
        const bool grew = int(rehearsal.topology().buses().size()) > last + 1;
        if (last <= 0 && grew && hasPcieRoot(domain) && !rehearsal.reserveSparePort())
            return;
        if (!addBuses(domain, rehearsal.topology(), issues))
            return;
        buses = unsigned(rehearsal.topology().buses().size());
    }
    Pass pass(domain, capabilities, buses, Growth::Fixed, issues);
    if (!pass.prepare() || !supportsPci(domain, capabilities) || !pass.placeAll())
        return;
    markMultifunction(domain, capabilities);
    describePciControllers(domain, issues);
}

} // namespace inn::qemu
