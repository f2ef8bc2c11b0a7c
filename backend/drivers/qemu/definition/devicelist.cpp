#include "backend/drivers/qemu/definition/devicelist.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QSet>

namespace inn::qemu {

namespace {

using config::DomainConfig;

// What a device needs is a matter of its model and of the machine's kind of bus.
struct Needs
{
    PciNeeds express, virtio;
    static constexpr PciNeeds conventional = kConventional | kAutomatic;

    // Transitional virtio devices exist for conventional slots only.
    [[nodiscard]] PciNeeds virtioModel(const Text &model) const
    {
        return is(model, u"virtio-transitional") ? conventional : virtio;
    }

    [[nodiscard]] PciNeeds of(const config::DiskConfig &disk) const
    {
        if (!is(disk.bus, u"virtio"))
            return kNoPci;
        return virtioModel(disk.model);
    }
    [[nodiscard]] PciNeeds of(const config::InterfaceConfig &interface) const
    {
        if (is(interface.type, u"hostdev"))
            return interface.hostVendor || (interface.hostAddress && is(interface.hostAddress->type, u"usb"))
                ? PciNeeds(kNoPci)
                : express;
        if (is(interface.model, u"usb-net"))
            return kNoPci;
        if (is(interface.model, u"virtio") || is(interface.model, u"virtio-non-transitional"))
            return virtio;
        // What libvirt does not know is taken for a device of the host.
        static const QSet<QString> known { QStringLiteral("netfront"), QStringLiteral("rtl8139"),
            QStringLiteral("e1000"), QStringLiteral("virtio-transitional"), QStringLiteral("spapr-vlan"),
            QStringLiteral("lan9118"), QStringLiteral("smc91c111"), QStringLiteral("vlance"),
            QStringLiteral("vmxnet"), QStringLiteral("vmxnet2"), QStringLiteral("vmxnet3"),
            QStringLiteral("am79c970a"), QStringLiteral("am79c973"), QStringLiteral("82540em"),
            QStringLiteral("82545em"), QStringLiteral("82543gc") };
        return known.contains(text(interface.model).toLower()) ? conventional : express;
    }
    [[nodiscard]] PciNeeds of(const config::SoundConfig &sound) const
    {
        const bool pci = is(sound.model, u"es1370") || is(sound.model, u"ac97") || is(sound.model, u"ich6")
            || is(sound.model, u"ich9");
        return pci ? conventional : PciNeeds(kNoPci);
    }
    [[nodiscard]] PciNeeds of(const config::VideoConfig &video) const
    {
        if (is(video.model, u"virtio"))
            return virtio;
        if (is(video.model, u"bochs"))
            return express;
        const bool none = !video.model || is(video.model, u"none") || is(video.model, u"ramfb")
            || is(video.model, u"gop");
        return none ? PciNeeds(kNoPci) : conventional;
    }
    [[nodiscard]] PciNeeds of(const config::ControllerConfig &controller) const
    {
        const QString model = text(controller.model);
        if (is(controller.type, u"pci"))
            return controllerNeeds(model);
        if (is(controller.type, u"usb")) {
            if (model == u"none")
                return kNoPci;
            return model == u"nec-xhci" || model == u"qemu-xhci" ? express : conventional;
        }
        if (is(controller.type, u"scsi")) {
            if (model.isEmpty() || model == u"ncr53c90")
                return kNoPci;
            return model == u"virtio-scsi" || model == u"virtio-non-transitional" ? virtio : conventional;
        }
        if (is(controller.type, u"virtio-serial"))
            return virtioModel(controller.model);
        const bool pci = is(controller.type, u"sata") || is(controller.type, u"ide");
        return pci ? conventional : PciNeeds(kNoPci);
    }
    [[nodiscard]] PciNeeds of(const config::CharacterDeviceConfig &device) const
    {
        return is(device.targetType, u"pci-serial") ? conventional : PciNeeds(kNoPci);
    }
    [[nodiscard]] PciNeeds of(const config::InputConfig &input) const
    {
        return is(input.bus, u"virtio") ? virtioModel(input.model) : PciNeeds(kNoPci);
    }
    [[nodiscard]] PciNeeds of(const config::WatchdogConfig &watchdog) const
    {
        return is(watchdog.model, u"i6300esb") ? conventional : PciNeeds(kNoPci);
    }
    [[nodiscard]] PciNeeds of(const config::BalloonConfig &balloon) const
    {
        const bool pci = balloon.model && balloon.model->startsWith(u"virtio");
        return pci ? virtioModel(balloon.model) : PciNeeds(kNoPci);
    }
    [[nodiscard]] PciNeeds of(const config::RngConfig &rng) const { return virtioModel(rng.model); }
    [[nodiscard]] PciNeeds of(const config::HostdevConfig &hostdev) const
    {
        if (config::isSubsystem(hostdev, u"scsi_host"))
            return virtioModel(hostdev.model);
        if (config::isSubsystem(hostdev, u"mdev"))
            return !hostdev.model || is(hostdev.model, u"vfio-pci") ? express : PciNeeds(kNoPci);
        return config::isSubsystem(hostdev, u"pci") ? express : PciNeeds(kNoPci);
    }
    [[nodiscard]] PciNeeds of(const config::FilesystemConfig &filesystem) const
    {
        const bool virtiofs = is(filesystem.driverType, u"virtiofs");
        return virtiofs ? virtio : virtioModel(filesystem.model);
    }
    [[nodiscard]] PciNeeds of(const config::ShmemConfig &) const { return conventional; }
    [[nodiscard]] PciNeeds of(const config::IommuConfig &iommu) const
    {
        return is(iommu.model, u"virtio") ? PciNeeds(virtio | kIntegrated) : PciNeeds(kNoPci);
    }
    [[nodiscard]] PciNeeds of(const config::VsockConfig &vsock) const { return virtioModel(vsock.model); }
    [[nodiscard]] PciNeeds of(const config::MemoryDeviceConfig &memory) const
    {
        return text(memory.model).startsWith(u"virtio") ? virtio : PciNeeds(kNoPci);
    }
    // What is never on the PCI bus.
    template<class T>
    [[nodiscard]] PciNeeds of(const T &) const
    {
        return kNoPci;
    }
};

class Collector
{
public:
    Collector(DomainConfig &domain, const QemuCapabilities &capabilities)
        : m_domain(domain)
    {
        m_needs.express = (hasPcieRoot(domain) ? kExpress : kConventional) | kAutomatic;
        const bool modern = capabilities.hasDevice(QStringLiteral("virtio-net-pci-transitional"));
        m_needs.virtio = modern ? m_needs.express : PciNeeds(kConventional | kAutomatic);
    }

    std::vector<DeviceEntry> collect()
    {
        DomainConfig &d = m_domain;
        addAll(DeviceKind::Disk, "devices/disk", d.disks);
        for (size_t i = 0; i < d.interfaces.size(); ++i) {
            const bool ofHost = is(d.interfaces[i].type, u"hostdev");
            add(ofHost ? DeviceKind::HostInterface : DeviceKind::Interface, "devices/interface",
                d.interfaces[i], i);
        }
        addAll(DeviceKind::Sound, "devices/sound", d.sounds);
        addAll(DeviceKind::HostDevice, "devices/hostdev", d.hostdevs);
        addAll(DeviceKind::Video, "devices/video", d.videos);
        addAll(DeviceKind::Controller, "devices/controller", d.controllers);
        addAll(DeviceKind::Smartcard, "devices/smartcard", d.smartcards);
        addAll(DeviceKind::Serial, "devices/serial", d.serials);
        addAll(DeviceKind::Parallel, "devices/parallel", d.parallels);
        addAll(DeviceKind::Channel, "devices/channel", d.channels);
        addConsoles();
        addAll(DeviceKind::Input, "devices/input", d.inputs);
        addAll(DeviceKind::Filesystem, "devices/filesystem", d.filesystems);
        if (!d.watchdogs.empty())
            add(DeviceKind::Watchdog, "devices/watchdog", d.watchdogs.front(), 0);
        if (d.balloon)
            add(DeviceKind::Balloon, "devices/memballoon", *d.balloon, 0);
        addAll(DeviceKind::Rng, "devices/rng", d.rngs);
        if (d.nvramDevice)
            add(DeviceKind::Nvram, "devices/nvram", *d.nvramDevice, 0);
        addAll(DeviceKind::Hub, "devices/hub", d.hubs);
        addAll(DeviceKind::SharedMemory, "devices/shmem", d.shmems);
        addAll(DeviceKind::Tpm, "devices/tpm", d.tpms);
        addAll(DeviceKind::Panic, "devices/panic", d.panics);
        addAll(DeviceKind::Memory, "devices/memory", d.memoryDevices);
        addAll(DeviceKind::Redirected, "devices/redirdev", d.redirdevs);
        if (d.iommu)
            add(DeviceKind::Iommu, "devices/iommu", *d.iommu, 0);
        if (d.vsock)
            add(DeviceKind::Vsock, "devices/vsock", *d.vsock, 0);
        return std::move(m_devices);
    }

private:
    template<class T>
    void add(DeviceKind kind, const char *path, T &device, size_t index)
    {
        if constexpr (requires { device.address; })
            m_devices.push_back({ kind, &device.address, index, m_needs.of(device), &device.origin, path });
    }
    template<class T>
    void addAll(DeviceKind kind, const char *path, std::vector<T> &devices)
    {
        for (size_t i = 0; i < devices.size(); ++i)
            add(kind, path, devices[i], i);
    }
    // The first console is often only another name of the first serial port, and has its address.
    void addConsoles()
    {
        for (size_t i = 0; i < m_domain.consoles.size(); ++i) {
            const Text &type = m_domain.consoles[i].targetType;
            if (i == 0 && !m_domain.serials.empty() && (!type || is(type, u"serial")))
                continue;
            add(DeviceKind::Console, "devices/console", m_domain.consoles[i], i);
        }
    }

    DomainConfig &m_domain;
    Needs m_needs {};
    std::vector<DeviceEntry> m_devices;
};

} // namespace

bool DeviceEntry::wantsPci() const
{
    return !*address || !(*address)->type || (hasType(u"pci") && config::isEmptyPciAddress(**address));
}

bool DeviceEntry::hasPci() const
{
    return hasType(u"pci") && !config::isEmptyPciAddress(**address);
}

PciPlace DeviceEntry::place() const
{
    const config::AddressConfig &a = **address;
    return { a.domain.value_or(0), a.bus.value_or(0), a.slot.value_or(0), a.function.value_or(0) };
}

void DeviceEntry::setPlace(const PciPlace &place) const
{
    setType(QStringLiteral("pci"));
    config::AddressConfig &a = **address;
    a.domain = place.domain;
    a.bus = place.bus;
    a.slot = place.slot;
    a.function = place.function;
}

void DeviceEntry::setType(const QString &type) const
{
    if (!*address)
        address->emplace();
    (*address)->type = type;
}

std::vector<DeviceEntry> devicesOf(DomainConfig &domain, const QemuCapabilities &capabilities)
{
    return Collector(domain, capabilities).collect();
}

std::vector<DeviceEntry> devicesToRead(const DomainConfig &domain, const QemuCapabilities &capabilities)
{
    return devicesOf(const_cast<DomainConfig &>(domain), capabilities);
}

void tell(const DomainConfig &domain, const DeviceEntry &device, const QString &message, int code,
    xml::Issues &issues)
{
    reportOn(domain, issues).at(*device.origin, device.path, device.index).error("address", message, code);
}

} // namespace inn::qemu
