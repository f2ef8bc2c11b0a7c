#include "backend/drivers/qemu/command/defaults.h"
#include "backend/drivers/qemu/command/pciplanner.h"
#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace inn::qemu {

namespace {

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Addresses", message);
}

using Address = std::optional<config::AddressConfig>;

unsigned usbPorts(const config::ControllerConfig &controller)
{
    const QString model = text(controller.model);
    if (model == u"qemu-xhci" || model == u"nec-xhci")
        return std::min(controller.ports.value_or(4), 15U);
    if (model == u"ich9-ehci1")
        return 6;
    if (model == u"pci-ohci")
        return 3;
    return model == u"none" ? 0 : 2;
}

class UsbPlaces
{
public:
    explicit UsbPlaces(config::DomainConfig &domain)
        : m_domain(domain)
    {
        for (config::DiskConfig &disk : domain.disks) {
            if (is(disk.bus, u"usb"))
                m_devices.push_back(&disk.address);
        }
        for (config::InputConfig &input : domain.inputs) {
            if (is(input.bus, u"usb"))
                m_devices.push_back(&input.address);
        }
        for (config::SoundConfig &sound : domain.sounds) {
            if (is(sound.model, u"usb"))
                m_devices.push_back(&sound.address);
        }
        for (config::InterfaceConfig &interface : domain.interfaces) {
            if (is(interface.model, u"usb-net"))
                m_devices.push_back(&interface.address);
        }
    }

    Result<> assign()
    {
        for (const Address *address : m_devices) {
            if (!*address || !(*address)->port)
                continue;
            const QString key = place((*address)->bus.value_or(0), *(*address)->port);
            if (m_used.contains(key)) {
                return invalid(translated("Two devices of “%1” have the same USB port; remove one address.")
                                   .arg(text(m_domain.name)));
            }
            m_used.insert(key);
        }
        for (Address *address : m_devices) {
            if (*address && (*address)->port)
                continue;
            if (!assignNext(*address)) {
                return invalid(translated(
                    "“%1” has more USB devices than ports; add a USB controller or give it more ports.")
                                   .arg(text(m_domain.name)));
            }
        }
        return {};
    }

private:
    static QString place(unsigned bus, const QString &port) { return QString::number(bus) + u'/' + port; }

    bool assignNext(Address &address)
    {
        for (const config::ControllerConfig &controller : m_domain.controllers) {
            if (!is(controller.type, u"usb"))
                continue;
            const unsigned bus = controller.index.value_or(0);
            for (unsigned port = 1; port <= usbPorts(controller); ++port) {
                const QString number = QString::number(port);
                if (m_used.contains(place(bus, number)))
                    continue;
                m_used.insert(place(bus, number));
                address.emplace();
                address->type = QStringLiteral("usb");
                address->bus = bus;
                address->port = number;
                return true;
            }
        }
        return false;
    }

    config::DomainConfig &m_domain;
    std::vector<Address *> m_devices;
    QSet<QString> m_used;
};

bool isVirtioPort(const config::CharacterDeviceConfig &device)
{
    return is(device.targetType, u"virtio");
}

Result<> assignSerialPorts(config::DomainConfig &domain)
{
    constexpr unsigned kPorts = 31; // of one virtio-serial controller; 0 is for a console
    QSet<QPair<unsigned, QString>> used;
    for (const config::CharacterDeviceConfig &channel : domain.channels) {
        if (!isVirtioPort(channel) || !channel.address || !channel.address->port)
            continue;
        const QPair<unsigned, QString> key(channel.address->controller.value_or(0), *channel.address->port);
        if (used.contains(key)) {
            return invalid(
                translated("Two channels of “%1” have the same virtio-serial port; remove one address.")
                    .arg(text(domain.name)));
        }
        used.insert(key);
    }
    for (config::CharacterDeviceConfig &channel : domain.channels) {
        if (!isVirtioPort(channel) || (channel.address && channel.address->port))
            continue;
        const unsigned controller = channel.address ? channel.address->controller.value_or(0) : 0;
        unsigned port = 1;
        while (port < kPorts && used.contains({ controller, QString::number(port) }))
            ++port;
        if (port == kPorts)
            return invalid(
                translated("“%1” has more channels than one controller has ports.").arg(text(domain.name)));
        used.insert({ controller, QString::number(port) });
        config::AddressConfig address = channel.address.value_or(config::AddressConfig {});
        address.type = QStringLiteral("virtio-serial");
        address.controller = controller;
        address.bus = address.bus.value_or(0);
        address.port = QString::number(port);
        channel.address = address;
    }
    return {};
}

} // namespace

Result<> assignAddresses(config::DomainConfig &domain, const QemuCapabilities & /*capabilities*/)
{
    TRY(UsbPlaces(domain).assign());
    TRY(assignSerialPorts(domain));
    return assignPciAddresses(domain);
}

} // namespace inn::qemu
