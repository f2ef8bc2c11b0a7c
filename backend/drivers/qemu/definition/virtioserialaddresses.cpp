#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/addresses.h"
#include "backend/drivers/qemu/definition/controllers.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace inn::qemu {

namespace {

using config::CharacterDeviceConfig;
using config::DomainConfig;

constexpr unsigned kUsualPorts = 31;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

// The ports of all virtio-serial controllers.
class SerialPorts
{
public:
    SerialPorts(DomainConfig &domain, xml::Issues &issues)
        : m_domain(domain)
        , m_issues(issues)
    {
        for (const config::ControllerConfig &controller : domain.controllers) {
            if (is(controller.type, u"virtio-serial"))
                m_used[controller.index.value_or(0)].most = controller.ports.value_or(kUsualPorts);
        }
    }

    void reserve(const std::vector<CharacterDeviceConfig> &devices, const char *path)
    {
        for (size_t i = 0; i < devices.size(); ++i) {
            const unsigned port = portOf(devices[i]);
            if (port == 0)
                continue;
            const unsigned index = devices[i].address->controller.value_or(0);
            const auto found = m_used.find(index);
            const xml::Report report = reportOn(m_domain, m_issues).at(devices[i].origin, path, i);
            if (found == m_used.end())
                report.error("address", tr("There is no virtio-serial controller %1.").arg(index));
            else if (port >= found->second.most)
                report.error(
                    "address", tr("Virtio-serial controller %1 has no port %2.").arg(index).arg(port));
            else if (!found->second.used.insert(port).second)
                report.error("address",
                    tr("Port %1 of virtio-serial controller %2 is used twice.").arg(port).arg(index));
        }
    }

    // Port 0 is for consoles only. A console that gets its port here is not told which: libvirt does it so.
    void assign(std::vector<CharacterDeviceConfig> &devices, bool consoles)
    {
        for (CharacterDeviceConfig &device : devices) {
            if (!is(device.targetType, u"virtio") || portOf(device) != 0)
                continue;
            const bool controllerGiven = device.address && is(device.address->type, u"virtio-serial");
            config::AddressConfig address;
            address.type = QStringLiteral("virtio-serial");
            address.bus = 0;
            unsigned port = 0;
            address.controller
                = controllerGiven ? device.address->controller.value_or(0) : next(consoles ? 0 : 1, port);
            if (controllerGiven)
                port = nextOn(*address.controller, 1);
            address.port = QString::number(port);
            if (consoles)
                setConsole(device, address);
            else
                device.address = address;
        }
    }

private:
    struct Controller
    {
        unsigned most = kUsualPorts;
        std::set<unsigned> used;
    };

    static unsigned portOf(const CharacterDeviceConfig &device)
    {
        const bool placed = device.address && is(device.address->type, u"virtio-serial");
        return placed ? device.address->port.value_or(QString()).toUInt() : 0;
    }

    static void setConsole(CharacterDeviceConfig &device, const config::AddressConfig &address)
    {
        if (device.address) {
            device.address->controller = device.address->controller.value_or(*address.controller);
            device.address->bus = device.address->bus.value_or(0);
            setIfAbsent(device.address->port, QStringLiteral("0"));
        }
    }

    unsigned nextOn(unsigned index, unsigned first)
    {
        Controller &controller = m_used[index];
        unsigned port = first;
        while (controller.used.contains(port))
            ++port;
        controller.used.insert(port);
        return port;
    }

    // The controller; makes one where all are full.
    unsigned next(unsigned first, unsigned &port)
    {
        for (auto &[index, controller] : m_used) {
            unsigned candidate = first;
            while (controller.used.contains(candidate))
                ++candidate;
            if (candidate >= controller.most)
                continue;
            controller.used.insert(candidate);
            port = candidate;
            return index;
        }
        unsigned index = 0;
        while (m_used.contains(index))
            ++index;
        ensureController(m_domain, QStringLiteral("virtio-serial"), index);
        port = nextOn(index, first);
        return index;
    }

    DomainConfig &m_domain;
    xml::Issues &m_issues;
    std::map<unsigned, Controller> m_used;
};

} // namespace

void completeVirtioSerialAddresses(DomainConfig &domain, xml::Issues &issues)
{
    SerialPorts ports(domain, issues);
    ports.reserve(domain.channels, "devices/channel");
    ports.reserve(domain.consoles, "devices/console");
    ports.assign(domain.consoles, true);
    ports.assign(domain.channels, false);
}

} // namespace inn::qemu
