#include "backend/drivers/qemu/definition/addresses.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/devicelist.h"
#include "backend/drivers/qemu/definition/machines.h"
#include "backend/drivers/qemu/definition/pciaddresses.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace inn::qemu {

namespace {

using config::DomainConfig;

// The first free value of a spapr-vio device's kind, in steps of 0x1000.
void completeSpaprAddress(const std::vector<DeviceEntry> &devices, const DeviceEntry &device, quint64 first)
{
    config::AddressConfig &address = **device.address;
    if (address.reg)
        return;
    const auto isTaken = [&](quint64 reg) {
        return std::any_of(devices.begin(), devices.end(), [&](const DeviceEntry &other) {
            return other.address != device.address && other.hasType(u"spapr-vio")
                && (*other.address)->reg == reg;
        });
    };
    while (isTaken(first))
        first += 0x1000;
    address.reg = first;
}

void completeSpaprAddresses(DomainConfig &domain, const QemuCapabilities &capabilities)
{
    const std::vector<DeviceEntry> devices = devicesOf(domain, capabilities);
    const auto step = [&](DeviceKind kind, quint64 first, const auto &sits) {
        for (const DeviceEntry &device : devices) {
            if (device.kind != kind)
                continue;
            if (sits(device.index) && !device.hasType(u"spapr-vio"))
                device.setType(QStringLiteral("spapr-vio"));
            if (device.hasType(u"spapr-vio"))
                completeSpaprAddress(devices, device, first);
        }
    };
    step(DeviceKind::Interface, 0x1000,
        [&](size_t i) { return is(domain.interfaces[i].model, u"spapr-vlan"); });
    step(DeviceKind::Controller, 0x2000, [&](size_t i) {
        return is(domain.controllers[i].type, u"scsi") && is(domain.controllers[i].model, u"ibmvscsi");
    });
    step(DeviceKind::Serial, 0x30000000,
        [&](size_t i) { return is(domain.serials[i].targetType, u"spapr-vio-serial"); });
    step(DeviceKind::Nvram, 0x3000, [&](size_t) { return isPSeries(domain); });
    step(DeviceKind::Tpm, 0x4000,
        [&](size_t i) { return isPSeries(domain) && !is(domain.tpms[i].model, u"spapr-tpm-proxy"); });
}

bool isVirtio(const DomainConfig &domain, const DeviceEntry &device)
{
    switch (device.kind) {
    case DeviceKind::Disk:
        return is(domain.disks[device.index].bus, u"virtio");
    case DeviceKind::Interface:
        return text(domain.interfaces[device.index].model).startsWith(u"virtio");
    case DeviceKind::Video:
        return is(domain.videos[device.index].model, u"virtio");
    case DeviceKind::Input:
        return is(domain.inputs[device.index].bus, u"virtio");
    case DeviceKind::Controller:
        return is(domain.controllers[device.index].type, u"virtio-serial")
            || is(domain.controllers[device.index].type, u"scsi");
    case DeviceKind::Balloon:
        return !is(domain.balloon->model, u"none");
    case DeviceKind::Rng:
        return true;
    case DeviceKind::HostDevice:
        return config::isSubsystem(domain.hostdevs[device.index], u"scsi_host");
    case DeviceKind::Memory:
        return text(domain.memoryDevices[device.index].model).startsWith(u"virtio");
    default:
        return false;
    }
}

void completeCcwAddresses(DomainConfig &domain, const QemuCapabilities &capabilities)
{
    if (!isS390Ccw(domain))
        return;
    const std::vector<DeviceEntry> devices = devicesOf(domain, capabilities);
    QSet<quint64> used;
    const auto key = [](const config::AddressConfig &a) {
        return (quint64(*a.cssid) << 32) | (quint64(a.ssid.value_or(0)) << 16) | a.devno.value_or(0);
    };
    for (const DeviceEntry &device : devices) {
        const bool others = device.kind == DeviceKind::Filesystem || device.kind == DeviceKind::Vsock;
        if (!*device.address && (isVirtio(domain, device) || others))
            device.setType(QStringLiteral("ccw"));
        if (device.hasType(u"ccw") && (*device.address)->cssid)
            used.insert(key(**device.address));
    }
    unsigned next = 0;
    for (const DeviceEntry &device : devices) {
        if (!device.hasType(u"ccw") || (*device.address)->cssid)
            continue;
        config::AddressConfig &address = **device.address;
        address.cssid = 0xfe;
        address.ssid = 0;
        do {
            address.devno = next++;
        } while (used.contains(key(address)) && next < 0x10000);
    }
}

void completeMmioAddresses(DomainConfig &domain, const QemuCapabilities &capabilities)
{
    const bool vexpress = isArm(domain) && text(domain.os.machine).startsWith(u"vexpress-");
    if (!vexpress && !isArmVirt(domain) && !isRiscvVirt(domain))
        return;
    const std::vector<DeviceEntry> devices = devicesOf(domain, capabilities);
    const bool mmio = std::any_of(devices.begin(), devices.end(),
        [](const DeviceEntry &device) { return device.hasType(u"virtio-mmio"); });
    const bool pci = hasPcieRoot(domain) && !mmio;
    if (!pci && !capabilities.hasDevice(QStringLiteral("virtio-mmio")))
        return;
    for (const DeviceEntry &device : devices) {
        if (!*device.address && isVirtio(domain, device))
            device.setType(pci ? QStringLiteral("pci") : QStringLiteral("virtio-mmio"));
    }
}

// Memory modules are put into the first free slots.
void completeMemorySlots(DomainConfig &domain, xml::Issues &issues)
{
    if (!domain.maxMemory && domain.memorySlots.value_or(0) == 0)
        return;
    QSet<unsigned> used;
    for (const config::MemoryDeviceConfig &memory : domain.memoryDevices) {
        if (memory.address && is(memory.address->type, u"dimm") && memory.address->slot)
            used.insert(*memory.address->slot);
    }
    for (size_t i = 0; i < domain.memoryDevices.size(); ++i) {
        config::MemoryDeviceConfig &memory = domain.memoryDevices[i];
        const bool module = is(memory.model, u"dimm") || is(memory.model, u"nvdimm");
        if (!module || (memory.address && is(memory.address->type, u"dimm")))
            continue;
        unsigned slot = 0;
        while (used.contains(slot))
            ++slot;
        if (slot >= domain.memorySlots.value_or(0)) {
            reportOn(domain, issues)
                .at(memory.origin, "devices/memory", i)
                .error({},
                    QCoreApplication::translate(
                        "inn::qemu::Definition", "There is no slot for this memory module; raise “slots”."),
                    kInternal);
            return;
        }
        used.insert(slot);
        memory.address.emplace();
        memory.address->type = QStringLiteral("dimm");
        memory.address->slot = slot;
    }
}

} // namespace

static void completeBeforeUsb(DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues)
{
    completeVirtioSerialAddresses(domain, issues);
    completeSpaprAddresses(domain, capabilities);
    completeCcwAddresses(domain, capabilities);
    completeMmioAddresses(domain, capabilities);
    completePciAddresses(domain, capabilities, issues);
}

void completeAddresses(DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues)
{
    completeBeforeUsb(domain, capabilities, issues);
    completeUsbAddresses(domain, capabilities, issues);
    completeMemorySlots(domain, issues);
}

void completeSavedAddresses(DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues)
{
    completeBeforeUsb(domain, capabilities, issues);
    completeMemorySlots(domain, issues);
}

} // namespace inn::qemu
