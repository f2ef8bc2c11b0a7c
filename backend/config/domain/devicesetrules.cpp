#include "backend/config/domain/cpuset.h"
#include "backend/config/domain/devicerules.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/errorcodes.h"

#include <QCoreApplication>

#include <bit>
#include <set>
#include <tuple>

// Rules of devices that need to know the machine they are in.
namespace inn::config {

namespace {

constexpr unsigned kIsaPorts = 4;
constexpr quint64 kSmallestLabel = quint64(128) * 1024;
constexpr quint64 kHugePage = quint64(2) * 1024 * 1024; // transparent ones of x86

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

bool isX86(const DomainConfig &domain)
{
    const QString arch = domain.os.arch.value_or(QStringLiteral("x86_64"));
    return arch == u"x86_64" || arch == u"i686";
}

bool isXen(const DomainConfig &domain)
{
    return domain.os.type == u"xen" || domain.os.type == u"xenpvh" || domain.os.type == u"linux";
}

bool isVirtuozzo(const DomainConfig &domain)
{
    return domain.type == u"vz" || domain.type == u"parallels";
}

void checkInputBus(
    const InputConfig &input, const QString &bus, const DomainConfig &domain, const xml::Report &report)
{
    const bool isBasic = input.type == u"mouse" || input.type == u"keyboard";
    const char *where = input.bus ? "@bus" : "";
    const QString refusal = tr("An input device of the type “%1” cannot be on the bus “%2” of this machine.")
                                .arg(*input.type, bus);
    if (domain.os.type == u"hvm") {
        if (bus == u"xen" || (bus == u"ps2" && !isBasic))
            report.error(where, refusal, kInternal);
    } else if (isXen(domain)) {
        if (bus != u"xen" || !isBasic)
            report.error(where, refusal, kInternal);
    } else if (isVirtuozzo(domain)) {
        if (bus != u"parallels" || !isBasic)
            report.error(where, refusal, kInternal);
    } else {
        report.error({}, tr("A machine of this kind has no input devices."), kInternal);
    }
}

void checkTarget(const MemoryDeviceConfig &memory, const xml::Report &report)
{
    if (!report.isWritten("target") && !memory.size)
        report.error({}, tr("The memory module has no target."));
    else if (isMissing(memory.size, report, "target/size"))
        report.error("target", tr("The memory module has no size."));
    if (memory.node.value_or(0) < 0)
        report.error("target/node", tr("%1 is not a NUMA node.").arg(*memory.node));
}

void checkNvdimm(const MemoryDeviceConfig &memory, const xml::Report &report)
{
    const quint64 label = memory.labelSize ? memory.labelSize->count : 0;
    if (label > 0 && label < kSmallestLabel)
        report.error("target/label/size", tr("The label of an NVDIMM has at least 128 KiB."));
    if (memory.size && label >= memory.size->count)
        report.error("target/label/size", tr("The label of an NVDIMM must be smaller than the module."));
    if (memory.discard == u"yes")
        report.error("@discard", tr("The content of an NVDIMM cannot be discarded."), kUnsupported);
}

void checkVirtioMem(const MemoryDeviceConfig &memory, const xml::Report &report)
{
    const quint64 size = memory.size ? memory.size->count : 0;
    const quint64 block = memory.blockSize ? memory.blockSize->count : 0;
    const quint64 requested = memory.requestedSize ? memory.requestedSize->count : 0;
    if (requested > size)
        report.error(
            "target/requested", tr("The guest cannot have more of a module than it has."), kXmlDetail);
    if (!std::has_single_bit(block))
        report.error("target/block", tr("The block size must be a power of two."), kXmlDetail);
    else if (block < kHugePage)
        report.error("target/block", tr("The block size must be at least 2 MiB."), kXmlDetail);
    else if (requested % block != 0)
        report.error("target/requested",
            tr("What the guest shall have must be a multiple of the block size."), kXmlDetail);
}

void checkVirtioPmem(const MemoryDeviceConfig &memory, const xml::Report &report)
{
    if (memory.discard == u"yes")
        report.error(
            "@discard", tr("The content of a virtio-pmem module cannot be discarded."), kUnsupported);
    if (memory.access == u"private")
        report.error("@access", tr("A virtio-pmem module must be shared."), kUnsupported);
    if (memory.node)
        report.error("target/node", tr("A virtio-pmem module belongs to no NUMA node."), kUnsupported);
}

void checkModule(const MemoryDeviceConfig &memory, const DomainConfig &domain, const xml::Report &report)
{
    const std::size_t nodes = domain.cpu ? domain.cpu->cells.size() : 0;
    if (memory.node && *memory.node >= 0 && std::size_t(*memory.node) >= nodes)
        report.error("target/node",
            nodes == 0 ? tr("The memory module belongs to a NUMA node, but the guest has none.")
                       : tr("The guest has only %1 NUMA nodes.").arg(nodes),
            kXmlDetail);
    if (memory.model != u"nvdimm")
        return;
    const bool isPower = domain.os.arch.value_or(QString()).startsWith(QLatin1StringView("ppc64"));
    if (isPower && memory.labelSize.value_or(Bytes {}).count == 0)
        report.error("target", tr("An NVDIMM of this machine needs a label."), kUnsupported);
    if (!isPower && memory.uuid)
        report.error("uuid", tr("Only an NVDIMM of POWER machines has a UUID."), kUnsupported);
}

void checkIommuUse(const DomainConfig &domain, const xml::Report &report)
{
    if (!domain.iommu)
        return;
    const xml::Report here = report.at(domain.iommu->origin, "devices/iommu", 0);
    const bool isSplit = domain.features && domain.features->ioapicDriver == u"qemu";
    const bool remaps = domain.iommu->intremap == u"on";
    if (remaps && !isSplit)
        here.error(
            "driver/@intremap", tr("Remapping interrupts needs the I/O APIC’s driver “qemu”."), kUnsupported);
    if (domain.iommu->eim == u"on" && !remaps)
        here.error("driver/@eim", tr("Extended interrupts are possible only if interrupts are remapped."),
            kUnsupported);
}

void checkIsaPorts(const DomainConfig &domain, const xml::Report &report)
{
    std::set<unsigned> ports;
    std::size_t count = 0;
    for (std::size_t i = 0; i < domain.serials.size(); ++i) {
        const CharacterDeviceConfig &serial = domain.serials[i];
        const xml::Report here = report.at(serial.origin, "devices/serial", i);
        if (serial.targetType == u"isa-debug" && !isX86(domain))
            here.error("target/@type", tr("Only x86 machines have the port “isa-debug”."), kUnsupported);
        if (serial.targetType != u"isa-serial")
            continue;
        // libvirt keeps the number with a sign; below nothing is none.
        const std::optional<unsigned> port
            = serial.targetPort && int(*serial.targetPort) >= 0 ? serial.targetPort : std::nullopt;
        if (++count > kIsaPorts || port.value_or(0) >= kIsaPorts)
            here.error(serial.targetPort ? "target/@port" : "",
                tr("There are at most %1 ISA serial ports.").arg(kIsaPorts), kInternal);
        else if (port && !ports.insert(*port).second)
            here.error("target/@port", tr("Two serial ports have the number %1.").arg(*serial.targetPort),
                kInternal);
    }
}

using HostPlace = std::tuple<unsigned, unsigned, unsigned, unsigned>;

std::optional<HostPlace> hostPlace(const std::optional<HostAddressConfig> &address, bool isPci)
{
    if (!address || !isPci)
        return {};
    return HostPlace { address->domain.value_or(0), address->bus.value_or(0), address->slot.value_or(0),
        address->function.value_or(0) };
}

// An interface that is a device of the host, and the other ones of the host.
void checkHostInterfaces(const DomainConfig &domain, const xml::Report &report)
{
    std::set<HostPlace> places;
    for (const HostdevConfig &hostdev : domain.hostdevs) {
        if (hostdev.source && hostdev.type == u"pci") {
            if (const auto place = hostPlace(hostdev.source->address, true))
                places.insert(*place);
        }
    }
    for (std::size_t i = 0; i < domain.interfaces.size(); ++i) {
        const InterfaceConfig &interface = domain.interfaces[i];
        const bool isPci
            = interface.type == u"hostdev" && interface.hostAddress && interface.hostAddress->type == u"pci";
        const auto place = hostPlace(interface.hostAddress, isPci);
        if (place && !places.insert(*place).second)
            report.at(interface.origin, "devices/interface", i)
                .error("source/address", tr("The machine has this host device twice; remove one."));
    }
}

} // namespace

QString inputBus(const InputConfig &input, const DomainConfig &domain)
{
    if (input.bus)
        return *input.bus;
    const bool isBasic = input.type == u"mouse" || input.type == u"keyboard";
    if (domain.os.type == u"hvm") {
        if (isBasic && isX86(domain))
            return QStringLiteral("ps2");
        if (input.type == u"passthrough" || domain.os.arch == u"s390x" || domain.os.arch == u"s390")
            return QStringLiteral("virtio");
        return input.type == u"evdev" ? QStringLiteral("none") : QStringLiteral("usb");
    }
    if (isXen(domain))
        return QStringLiteral("xen");
    return isVirtuozzo(domain) ? QStringLiteral("parallels") : QStringLiteral("ps2");
}

void checkInputs(const DomainConfig &domain, const xml::Report &report)
{
    const bool hasNoUsb = std::any_of(
        domain.controllers.begin(), domain.controllers.end(), [](const ControllerConfig &controller) {
            return controller.type == u"usb" && controller.model == u"none";
        });
    for (std::size_t i = 0; i < domain.inputs.size(); ++i) {
        const InputConfig &input = domain.inputs[i];
        if (!input.type)
            continue;
        const xml::Report here = report.at(input.origin, "devices/input", i);
        const QString bus = inputBus(input, domain);
        if (bus == u"usb" && hasNoUsb)
            here.error({}, tr("The input device is on USB, which the machine does not have."), kUnsupported);
        if (bus == u"usb" && input.address && input.address->type && input.address->type != u"usb")
            here.error("address", tr("A device on USB can only have an address of the type “usb”."));
        if (input.model && bus != u"virtio")
            here.error("@model", tr("Only input devices on the bus “virtio” have a model."), kUnsupported);
        checkInputBus(input, bus, domain, here);
    }
}

void checkMemoryDevice(const MemoryDeviceConfig &memory, xml::Report &report)
{
    checkTarget(memory, report);
    const bool hasNodes
        = memory.model == u"dimm" || memory.model == u"virtio-mem" || memory.model == u"sgx-epc";
    if (memory.nodemask && hasNodes) {
        const auto set = CpuSet::parse(*memory.nodemask);
        if (!set)
            report.error("source/nodemask",
                tr("“%1” is not a set of NUMA nodes.").arg(memory.nodemask->left(80)), kInvalidArgument);
        else if (set->isEmpty())
            report.error("source/nodemask", tr("The set of NUMA nodes is empty."), kUnsupported);
    }
    if (memory.model == u"nvdimm")
        checkNvdimm(memory, report);
    else if (memory.model == u"virtio-mem")
        checkVirtioMem(memory, report);
    else if (memory.model == u"virtio-pmem")
        checkVirtioPmem(memory, report);
    if ((memory.model == u"nvdimm" || memory.model == u"virtio-pmem") && !memory.path)
        report.error({}, tr("The memory module does not say which file it is."), kXmlDetail);
    if (memory.model == u"sgx-epc" && memory.address && memory.address->type)
        report.error("address", tr("A module of enclave memory has no address."), kUnsupported);
}

void checkSharedDevices(const DomainConfig &domain, const xml::Report &report)
{
    checkIommuUse(domain, report);
    checkHostInterfaces(domain, report);
}

void checkMemoryDevices(const DomainConfig &domain, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.memoryDevices.size(); ++i) {
        const MemoryDeviceConfig &memory = domain.memoryDevices[i];
        checkModule(memory, domain, report.at(memory.origin, "devices/memory", i));
    }
}

void checkCharacterDevices(const DomainConfig &domain, const xml::Report &report)
{
    checkIsaPorts(domain, report);
    checkConsoles(domain, report);
}

} // namespace inn::config
