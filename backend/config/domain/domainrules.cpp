#include "backend/config/domain/domainrules.h"

#include "backend/config/domain/devicerules.h"
#include "backend/config/errorcodes.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <tuple>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

void checkNames(const DomainConfig &domain, xml::Report &report)
{
    if (!domain.type || domain.type->isEmpty())
        report.error({},
            tr("The document does not say which hypervisor it is for; give “domain” a type such as “kvm”."),
            kInternal);
    if (!domain.name) {
        report.error({}, domainNameProblem({}), kNoName);
    } else if (const QString problem = domainNameProblem(*domain.name); !problem.isEmpty()) {
        report.error("name", problem);
    }
    if (domain.title && domain.title->contains(u'\n'))
        report.error("title", tr("The title cannot contain a line break."));
}

struct Device
{
    xml::Report report;
    const std::optional<QString> *alias;
    const std::optional<unsigned> *bootOrder;
    const std::optional<AddressConfig> *address;
};

template<class List>
void addDevices(std::vector<Device> &out, const List &list, const char *path, const xml::Report &report)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        Device device { report.at(list[i].origin, path, i), &list[i].alias, nullptr, nullptr };
        if constexpr (requires { list[i].bootOrder; })
            device.bootOrder = &list[i].bootOrder;
        if constexpr (requires { list[i].address; })
            device.address = &list[i].address;
        out.push_back(std::move(device));
    }
}

std::vector<Device> devicesOf(const DomainConfig &domain, const xml::Report &report)
{
    std::vector<Device> devices;
    addDevices(devices, domain.disks, "devices/disk", report);
    addDevices(devices, domain.controllers, "devices/controller", report);
    addDevices(devices, domain.interfaces, "devices/interface", report);
    addDevices(devices, domain.serials, "devices/serial", report);
    addDevices(devices, domain.parallels, "devices/parallel", report);
    addDevices(devices, domain.channels, "devices/channel", report);
    addDevices(devices, domain.inputs, "devices/input", report);
    addDevices(devices, domain.tpms, "devices/tpm", report);
    addDevices(devices, domain.graphics, "devices/graphics", report);
    addDevices(devices, domain.sounds, "devices/sound", report);
    addDevices(devices, domain.videos, "devices/video", report);
    addDevices(devices, domain.watchdogs, "devices/watchdog", report);
    addDevices(devices, domain.rngs, "devices/rng", report);
    addDevices(devices, domain.filesystems, "devices/filesystem", report);
    addDevices(devices, domain.smartcards, "devices/smartcard", report);
    addDevices(devices, domain.hostdevs, "devices/hostdev", report);
    addDevices(devices, domain.redirdevs, "devices/redirdev", report);
    addDevices(devices, domain.hubs, "devices/hub", report);
    addDevices(devices, domain.panics, "devices/panic", report);
    addDevices(devices, domain.shmems, "devices/shmem", report);
    addDevices(devices, domain.memoryDevices, "devices/memory", report);
    const auto addOne = [&](const auto &device, const char *path) {
        if (device)
            devices.push_back(
                { report.at(device->origin, path, 0), &device->alias, nullptr, &device->address });
    };
    addOne(domain.balloon, "devices/memballoon");
    addOne(domain.nvramDevice, "devices/nvram");
    addOne(domain.iommu, "devices/iommu");
    addOne(domain.vsock, "devices/vsock");
    return devices;
}

void checkPciPlace(const Device &device, std::set<std::tuple<unsigned, unsigned, unsigned, unsigned>> &places)
{
    if (!device.address || !*device.address || (*device.address)->type != u"pci" || !(*device.address)->slot)
        return;
    const AddressConfig &address = **device.address;
    const auto place = std::tuple(
        address.domain.value_or(0), address.bus.value_or(0), *address.slot, address.function.value_or(0));
    if (places.insert(place).second)
        return;
    const auto hex = [](unsigned value, int digits) {
        return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0'));
    };
    device.report.error("address",
        tr("Two devices have the PCI address %1:%2:%3.%4; change or remove one of them.")
            .arg(hex(std::get<0>(place), 4), hex(std::get<1>(place), 2), hex(std::get<2>(place), 2))
            .arg(std::get<3>(place)));
}

void checkShared(const DomainConfig &domain, xml::Report &report)
{
    std::set<QString> aliases;
    std::set<unsigned> orders;
    std::set<std::tuple<unsigned, unsigned, unsigned, unsigned>> places;
    bool ordered = false;
    for (const Device &device : devicesOf(domain, report)) {
        // Names of libvirt's own making are replaced at start; only the user's ("ua-") must differ.
        const QString alias = device.alias->value_or(QString());
        if (alias.startsWith(QLatin1StringView("ua-")) && !aliases.insert(alias).second)
            device.report.error("alias/@name",
                tr("The alias “%1” is used by more than one device.").arg(alias), kUnsupported);
        checkPciPlace(device, places);
        if (!device.bootOrder || !*device.bootOrder || **device.bootOrder == 0)
            continue;
        ordered = true;
        if (!orders.insert(**device.bootOrder).second) {
            device.report.error("boot/@order",
                tr("The boot order %1 is used by more than one device.").arg(**device.bootOrder),
                kUnsupported);
        }
    }
    if (ordered && !domain.os.boot.empty())
        report.error("os/boot",
            tr("Use either boot devices of the operating system or a boot order of single devices, not "
               "both."),
            kUnsupported);
}

void checkHardwareAddresses(const DomainConfig &domain, const xml::Report &report)
{
    std::set<QString> seen;
    for (std::size_t i = 0; i < domain.interfaces.size(); ++i) {
        const QString mac = domain.interfaces[i].mac.value_or(QString()).toLower();
        if (!mac.isEmpty() && !seen.insert(mac).second)
            report.at(domain.interfaces[i].origin, "devices/interface", i)
                .warning(
                    "mac/@address", tr("Two network interfaces have the hardware address “%1”.").arg(mac));
    }
}

} // namespace

void checkDomainHead(const DomainConfig &domain, xml::Report &report)
{
    checkNames(domain, report);
    checkMemory(domain, report);
    checkVcpus(domain, report);
    checkIoThreads(domain, report);
    checkNumaCells(domain, report);
    checkPinning(domain, report);
    checkResourceControl(domain, report);
    checkNumaTuning(domain, report);
    checkRepetitions(domain, report);
    if (!domain.os.type && !report.isWritten("bootloader"))
        report.error(report.isWritten("os") ? "os" : "",
            tr("The document has no operating system type; give “os” a type such as “hvm”."));
}

void checkDomainDevices(const DomainConfig &domain, xml::Report &report)
{
    checkShared(domain, report);
    checkDisks(domain, report);
    checkControllers(domain, report);
    checkFilesystems(domain, report);
    checkHostdevs(domain, report);
    checkRedirections(domain, report);
    checkHardwareAddresses(domain, report);
}

} // namespace inn::config
