#include "backend/config/domain/domainrules.h"

#include "backend/config/domain/devicerules.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <tuple>

namespace inn::config {

namespace {

constexpr int kInternal = 1; // VIR_ERR_INTERNAL_ERROR: libvirt says so here
constexpr int kNoName = 21; // VIR_ERR_NO_NAME
constexpr int kUnsupported = 67; // VIR_ERR_CONFIG_UNSUPPORTED
constexpr unsigned kMostVcpus = 16384;

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

void checkMemory(const DomainConfig &domain, xml::Report &report)
{
    const bool none = domain.memory ? domain.memory->count == 0 : !report.isWritten("memory");
    if (none && !report.isWritten("cpu/numa"))
        report.error(domain.memory ? "memory" : "", tr("The machine has no memory; give it some."));
    if (domain.memory && domain.currentMemory && *domain.currentMemory > *domain.memory
        && domain.memory->count > 0)
        report.warning("currentMemory",
            tr("The memory in use is more than the machine’s memory; %1 is taken.")
                .arg(domain.memory->toString()));
}

void checkVcpus(const DomainConfig &domain, xml::Report &report)
{
    if (domain.vcpus == 0U)
        report.error("vcpu", tr("The machine has no processor; give it at least one."));
    if (domain.vcpus && *domain.vcpus > kMostVcpus)
        report.error("vcpu",
            tr("%1 processors are too many; at most %2 are possible.").arg(*domain.vcpus).arg(kMostVcpus));
    const unsigned most = domain.vcpus.value_or(1);
    if (domain.vcpusCurrent && *domain.vcpusCurrent > most)
        report.error("vcpu/@current",
            tr("%1 processors at boot are more than the machine’s %2.").arg(*domain.vcpusCurrent).arg(most),
            kUnsupported);
    if (domain.vcpusCurrent == 0U)
        report.error("vcpu/@current", tr("The machine has no processor at boot; give it at least one."));
    const bool emulated = domain.type == u"kvm" || domain.type == u"qemu";
    if (!domain.cpu || !domain.cpu->sockets || !domain.vcpus || !emulated)
        return;
    const CpuConfig &cpu = *domain.cpu;
    const quint64 product = quint64(std::min(*cpu.sockets, kMostVcpus))
        * std::min(cpu.dies.value_or(1), kMostVcpus) * std::min(cpu.cores.value_or(1), kMostVcpus)
        * std::min(cpu.threads.value_or(1), kMostVcpus);
    if (product != *domain.vcpus && product != 0)
        report.error("cpu/topology",
            tr("The topology makes %1 processors, but the machine has %2.").arg(product).arg(*domain.vcpus),
            kUnsupported);
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
    if (domain.balloon) {
        devices.push_back({ report.at(domain.balloon->origin, "devices/memballoon", 0),
            &domain.balloon->alias, nullptr, &domain.balloon->address });
    }
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

void checkDisks(const DomainConfig &domain, const xml::Report &report)
{
    std::set<QString> targets;
    std::set<std::tuple<QString, unsigned, unsigned, unsigned, unsigned>> places;
    for (std::size_t i = 0; i < domain.disks.size(); ++i) {
        const DiskConfig &disk = domain.disks[i];
        const xml::Report here = report.at(disk.origin, "devices/disk", i);
        const QString target = disk.targetDev.value_or(QString());
        if (!target.isEmpty() && !targets.insert(target).second)
            here.error("target/@dev", tr("The target “%1” is used by more than one disk.").arg(target));
        if (!disk.address || disk.address->type != u"drive")
            continue;
        const AddressConfig &address = *disk.address;
        const auto place = std::tuple(disk.bus.value_or(QString()), address.controller.value_or(0),
            address.bus.value_or(0), address.target.value_or(0), address.unit.value_or(0));
        if (!places.insert(place).second)
            here.error("address", tr("The disk “%1” has the drive address of another one.").arg(target),
                kUnsupported);
    }
}

void checkControllers(const DomainConfig &domain, const xml::Report &report)
{
    std::set<std::pair<QString, unsigned>> seen;
    for (std::size_t i = 0; i < domain.controllers.size(); ++i) {
        const ControllerConfig &controller = domain.controllers[i];
        // USB 2 companions share the index of their master.
        const QString model = controller.model.value_or(QString());
        if (!controller.index || model.startsWith(QLatin1StringView("ich9-uhci")))
            continue;
        const QString type = controller.type.value_or(QString());
        if (!seen.insert({ type, *controller.index }).second)
            report.at(controller.origin, "devices/controller", i)
                .error("@index",
                    tr("There are several “%1” controllers with the index %2.")
                        .arg(type)
                        .arg(*controller.index));
    }
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

void checkTimer(const TimerConfig &timer, xml::Report &report)
{
    if (!timer.name || timer.name->isEmpty())
        report.error({}, tr("A timer has no name; give it one such as “rtc”."));
}

void checkCpuFeature(const CpuFeatureConfig &feature, xml::Report &report)
{
    if (!feature.name || feature.name->isEmpty())
        report.error({}, tr("A processor feature has no name."));
}

void checkCpu(const CpuConfig &cpu, xml::Report &report)
{
    std::set<QString> seen;
    for (std::size_t i = 0; i < cpu.features.size(); ++i) {
        const QString name = cpu.features[i].name.value_or(QString());
        if (!name.isEmpty() && !seen.insert(name).second)
            report.at(cpu.features[i].origin, "feature", i)
                .error("@name", tr("The processor feature “%1” is given more than once.").arg(name));
    }
    const std::pair<const std::optional<unsigned> *, const char *> parts[] {
        { &cpu.sockets, "topology/@sockets" }, { &cpu.cores, "topology/@cores" },
        { &cpu.threads, "topology/@threads" }, { &cpu.dies, "topology/@dies" }
    };
    const bool any = cpu.sockets || cpu.cores || cpu.threads || cpu.dies;
    for (const auto &[value, where] : parts) {
        const QString name = QString::fromLatin1(where).section(u'@', 1);
        if (*value == 0U)
            report.error(where, tr("The topology must have at least one of “%1”.").arg(name));
        if (any && name != u"dies" && isMissing(*value, report, where))
            report.error("topology", tr("The topology does not say how many “%1” there are.").arg(name));
    }
}

void checkDomainHead(const DomainConfig &domain, xml::Report &report)
{
    checkNames(domain, report);
    checkMemory(domain, report);
    checkVcpus(domain, report);
    if (!domain.os.type && !report.isWritten("bootloader"))
        report.error(report.isWritten("os") ? "os" : "",
            tr("The document has no operating system type; give “os” a type such as “hvm”."));
}

void checkDomainDevices(const DomainConfig &domain, xml::Report &report)
{
    checkShared(domain, report);
    checkDisks(domain, report);
    checkControllers(domain, report);
    checkHardwareAddresses(domain, report);
}

} // namespace inn::config
