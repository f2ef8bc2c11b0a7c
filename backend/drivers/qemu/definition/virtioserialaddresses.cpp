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
    enum class Role { Console, Channel };

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

    // Consoles take port 0 of the first controller, all of them: it is not looked at when they are started.
    // Where a controller is given they reserve a port of the first one instead, but are not told which.
    void assign(std::vector<CharacterDeviceConfig> &devices, Role role)
    {
        const bool consoles = role == Role::Console;
        const char *path = consoles ? "devices/console" : "devices/channel";
        for (size_t i = 0; i < devices.size(); ++i) {
            CharacterDeviceConfig &device = devices[i];
            if (!is(device.targetType, u"virtio") || portOf(device) != 0)
                continue;
            const bool controllerGiven = device.address && is(device.address->type, u"virtio-serial");
            config::AddressConfig address;
            address.type = QStringLiteral("virtio-serial");
            address.bus = 0;
            unsigned port = 0;
            if (!controllerGiven) {
                address.controller = consoles && !m_used.empty() ? m_used.begin()->first : next(port);
            } else {
                address.controller = consoles ? 0 : device.address->controller.value_or(0);
                port = takePort(*address.controller, reportOn(m_domain, m_issues).at(device.origin, path, i));
            }
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

    static unsigned freePort(const Controller &controller)
    {
        unsigned port = 1;
        while (controller.used.contains(port))
            ++port;
        return port;
    }

    // On the controller that the device has.
    unsigned takePort(unsigned index, const xml::Report &report)
    {
        const auto found = m_used.find(index);
        if (found == m_used.end()) {
            report.error("address", tr("There is no virtio-serial controller %1.").arg(index), kInternal);
            return 0;
        }
        const unsigned port = freePort(found->second);
        if (port >= found->second.most)
            report.error("address", tr("Virtio-serial controller %1 has no free port.").arg(index));
        found->second.used.insert(port);
        return port;
    }

    // The controller; makes one where all are full.
    unsigned next(unsigned &port)
    {
        for (auto &[index, controller] : m_used) {
            port = freePort(controller);
            if (port >= controller.most)
                continue;
            controller.used.insert(port);
            return index;
        }
        unsigned index = 0;
        while (m_used.contains(index))
            ++index;
        ensureController(m_domain, QStringLiteral("virtio-serial"), index);
        port = 1;
        m_used[index].used.insert(port);
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
    ports.assign(domain.consoles, SerialPorts::Role::Console);
    ports.assign(domain.channels, SerialPorts::Role::Channel);
}

} // namespace inn::qemu
