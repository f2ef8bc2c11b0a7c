#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/addresses.h"
#include "backend/drivers/qemu/definition/devicelist.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace inn::qemu {

namespace {

using config::DomainConfig;

constexpr unsigned kHubPorts = 8;
constexpr unsigned kMostPorts = 255; // documents are not trusted
constexpr unsigned kMostBuses = 1024;
constexpr size_t kMostDepth = 4;

// Which devices get a port when.
constexpr DeviceKind kOrder[]
    = { DeviceKind::HostDevice, DeviceKind::HostInterface, DeviceKind::Disk, DeviceKind::Controller,
          DeviceKind::Input, DeviceKind::Serial, DeviceKind::Sound, DeviceKind::Redirected };

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

// A controller or a hub: ports, and hubs behind some.
struct Hub
{
    explicit Hub(unsigned ports)
        : used(ports)
        , hubs(ports)
    {
    }
    std::vector<bool> used;
    std::vector<std::unique_ptr<Hub>> hubs;
};

unsigned portsOf(const config::ControllerConfig &controller)
{
    const QString model = text(controller.model);
    if (model == u"nec-xhci" || model == u"qemu-xhci")
        return std::min(controller.ports.value_or(4), kMostPorts);
    if (model == u"ehci" || model == u"ich9-ehci1")
        return 6;
    if (model == u"pci-ohci")
        return 3;
    if (model == u"qusb1" || model == u"qusb2")
        return std::min(controller.ports.value_or(8), kMostPorts);
    if (model == u"none" || model.startsWith(u"ich9-uhci"))
        return 0; // the companions serve the ports of their EHCI controller
    return 2;
}

std::vector<unsigned> portPath(const QString &port)
{
    std::vector<unsigned> path;
    for (const QString &part : port.split(u'.', Qt::SkipEmptyParts))
        path.push_back(part.toUInt());
    return path;
}

class UsbPorts
{
public:
    UsbPorts(DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues)
        : m_domain(domain)
        , m_issues(issues)
        , m_devices(devicesOf(domain, capabilities))
    {
    }

    void run()
    {
        if (!addControllers() || !addHubs())
            return;
        bool good = true;
        forEach([&](DeviceEntry &device) {
            if (hasPort(device))
                good = reserve(device) && good;
        });
        if (!good)
            return;
        forEach([&](DeviceEntry &device) {
            const bool wants = !*device.address || (device.hasType(u"usb") && !hasPort(device));
            if (wants && good)
                good = assign(device);
        });
    }

private:
    template<class F>
    void forEach(const F &function)
    {
        for (const DeviceKind kind : kOrder) {
            for (DeviceEntry &device : m_devices) {
                if (device.kind == kind && isUsb(device))
                    function(device);
            }
        }
    }

    [[nodiscard]] bool isUsb(const DeviceEntry &device) const
    {
        switch (device.kind) {
        case DeviceKind::Disk:
            return is(m_domain.disks[device.index].bus, u"usb");
        case DeviceKind::Controller:
            return is(m_domain.controllers[device.index].type, u"ccid");
        case DeviceKind::Input:
            return is(m_domain.inputs[device.index].bus, u"usb");
        case DeviceKind::Serial:
            return is(m_domain.serials[device.index].targetType, u"usb-serial");
        case DeviceKind::HostDevice:
            return config::isSubsystem(m_domain.hostdevs[device.index], u"usb");
        case DeviceKind::HostInterface:
            return isUsb(m_domain.interfaces[device.index]);
        case DeviceKind::Redirected:
            return !m_domain.redirdevs[device.index].bus || is(m_domain.redirdevs[device.index].bus, u"usb");
        case DeviceKind::Sound:
            return is(m_domain.sounds[device.index].model, u"usb");
        default:
            return false;
        }
    }

    static bool isUsb(const config::InterfaceConfig &interface)
    {
        return interface.hostVendor || (interface.hostAddress && is(interface.hostAddress->type, u"usb"));
    }

    static bool hasPort(const DeviceEntry &device)
    {
        return device.hasType(u"usb") && !text((*device.address)->port).isEmpty()
            && portPath(*(*device.address)->port).front() != 0;
    }

    bool addControllers()
    {
        for (size_t i = 0; i < m_domain.controllers.size(); ++i) {
            const config::ControllerConfig &controller = m_domain.controllers[i];
            if (!is(controller.type, u"usb"))
                continue;
            const unsigned ports = portsOf(controller);
            const unsigned index = controller.index.value_or(0);
            if (ports == 0 || index >= kMostBuses)
                continue;
            if (m_buses.size() <= index)
                m_buses.resize(index + 1);
            if (m_buses[index]) {
                reportOn(m_domain, m_issues)
                    .at(controller.origin, "devices/controller", i)
                    .error("@index", tr("There are two USB controllers with the number %1.").arg(index));
                return false;
            }
            m_buses[index] = std::make_unique<Hub>(ports);
        }
        return true;
    }

    // Those with a port first, since others may be behind them.
    bool addHubs()
    {
        std::vector<DeviceEntry *> others;
        for (DeviceEntry &device : m_devices) {
            if (device.kind != DeviceKind::Hub)
                continue;
            if (!hasPort(device))
                others.push_back(&device);
            else if (!reserve(device))
                return false;
        }
        return std::all_of(others.begin(), others.end(), [this](DeviceEntry *hub) { return assign(*hub); });
    }

    bool fail(const DeviceEntry &device, const QString &message, int code = 27)
    {
        tell(m_domain, device, message, code, m_issues);
        return false;
    }

    bool reserve(const DeviceEntry &device)
    {
        const config::AddressConfig &address = **device.address;
        const unsigned bus = address.bus.value_or(0);
        const QString port = text(address.port);
        if (bus >= m_buses.size() || !m_buses[bus])
            return fail(device, tr("There is no USB bus %1.").arg(bus));
        Hub *hub = m_buses[bus].get();
        const std::vector<unsigned> path = portPath(port);
        for (size_t i = 0; i < path.size(); ++i) {
            const unsigned number = path[i];
            if (number == 0 || number > hub->used.size())
                return fail(device, tr("There is no USB port %1 on bus %2.").arg(port).arg(bus));
            if (i + 1 == path.size())
                break;
            if (!hub->hubs[number - 1])
                return fail(device, tr("There is no USB hub for the port %1 on bus %2.").arg(port).arg(bus));
            hub = hub->hubs[number - 1].get();
        }
        if (hub->used[path.back() - 1])
            return fail(device, tr("The USB port %1 of bus %2 is used twice.").arg(port).arg(bus));
        hub->used[path.back() - 1] = true;
        if (device.kind == DeviceKind::Hub)
            hub->hubs[path.back() - 1] = std::make_unique<Hub>(kHubPorts);
        return true;
    }

    static bool findFree(const Hub &hub, std::vector<unsigned> &path)
    {
        for (unsigned i = 0; i < hub.used.size(); ++i) {
            if (!hub.used[i]) {
                path.push_back(i + 1);
                return true;
            }
        }
        if (path.size() + 1 >= kMostDepth)
            return false;
        for (unsigned i = 0; i < hub.hubs.size(); ++i) {
            if (!hub.hubs[i])
                continue;
            path.push_back(i + 1);
            if (findFree(*hub.hubs[i], path))
                return true;
            path.pop_back();
        }
        return false;
    }

    bool assignOn(const DeviceEntry &device, unsigned bus)
    {
        std::vector<unsigned> path;
        if (!m_buses[bus] || !findFree(*m_buses[bus], path))
            return false;
        device.setType(QStringLiteral("usb"));
        (*device.address)->bus = bus;
        QStringList words;
        for (const unsigned port : path)
            words << QString::number(port);
        (*device.address)->port = words.join(u'.');
        return reserve(device);
    }

    bool assign(const DeviceEntry &device)
    {
        if (device.hasType(u"usb")) {
            const unsigned bus = (*device.address)->bus.value_or(0);
            if (bus >= m_buses.size() || !m_buses[bus])
                return fail(device, tr("There is no USB controller %1.").arg(bus));
            return assignOn(device, bus) || fail(device, tr("No USB port is free."), kInternal);
        }
        for (unsigned bus = 0; bus < m_buses.size(); ++bus) {
            if (assignOn(device, bus))
                return true;
        }
        return fail(device, tr("No USB port is free."), kInternal);
    }

    DomainConfig &m_domain;
    xml::Issues &m_issues;
    std::vector<DeviceEntry> m_devices;
    std::vector<std::unique_ptr<Hub>> m_buses;
};

} // namespace

namespace {

template<class T, class F>
size_t countOf(const std::vector<T> &devices, const F &counts)
{
    return size_t(std::count_if(devices.begin(), devices.end(), counts));
}

// All that needs a port, hubs too.
size_t usbDevices(const DomainConfig &domain)
{
    return domain.hubs.size()
        + countOf(domain.hostdevs, [](const auto &device) { return config::isSubsystem(device, u"usb"); })
        + countOf(domain.disks, [](const auto &disk) { return is(disk.bus, u"usb"); })
        + countOf(domain.controllers, [](const auto &controller) { return is(controller.type, u"ccid"); })
        + countOf(domain.inputs, [](const auto &input) { return is(input.bus, u"usb"); })
        + countOf(domain.serials, [](const auto &serial) { return is(serial.targetType, u"usb-serial"); })
        + countOf(domain.sounds, [](const auto &sound) { return is(sound.model, u"usb"); })
        + domain.redirdevs.size();
}

bool hasUsb(const DomainConfig &domain)
{
    return std::any_of(domain.controllers.begin(), domain.controllers.end(),
        [](const auto &controller) { return is(controller.type, u"usb") && !is(controller.model, u"none"); });
}

// Hubs where the controllers have not enough ports. False: there can be none.
bool addHubs(DomainConfig &domain, xml::Issues &issues)
{
    const size_t devices = usbDevices(domain);
    if (devices > 0 && !hasUsb(domain)) {
        reportOn(domain, issues)
            .error("devices", tr("There are USB devices, but USB is switched off."), kUnsupported);
        return false;
    }
    size_t ports = domain.hubs.size() * kHubPorts;
    for (const config::ControllerConfig &controller : domain.controllers) {
        if (is(controller.type, u"usb"))
            ports += portsOf(controller);
    }
    if (devices <= ports)
        return true;
    const size_t missing = devices - ports + 1; // one more: the hub takes a port itself
    for (size_t i = 0; i < (missing + kHubPorts - 2) / (kHubPorts - 1); ++i) {
        config::HubConfig hub;
        hub.type = QStringLiteral("usb");
        domain.hubs.push_back(hub);
    }
    return true;
}

} // namespace

void completeUsbAddresses(DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues)
{
    if (!addHubs(domain, issues))
        return;
    UsbPorts(domain, capabilities, issues).run();
}

} // namespace inn::qemu
