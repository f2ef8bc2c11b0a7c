#include "backend/drivers/qemu/definition/smalldevicedefinition.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/chardevdefinition.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

#include <set>

namespace inn::qemu {

namespace {

using config::DomainConfig;

constexpr quint64 kSharedMemory = quint64(4) << 20; // QEMU's own default, always written

QString tr(const char *text)
{
    return QCoreApplication::translate("QemuDefinition", text);
}

bool hasAddress(const config::DeviceInfoConfig &device)
{
    return device.address && device.address->type;
}

bool hasAddress(const config::DeviceInfoConfig &device, QStringView type)
{
    return hasAddress(device) && *device.address->type == type;
}

void completeTpm(config::TpmConfig &tpm, const DomainConfig &domain)
{
    if (!tpm.model)
        tpm.model = isPpc64(domain) ? QStringLiteral("tpm-spapr") : QStringLiteral("tpm-tis");
    if (!is(tpm.backendType, u"emulator") || tpm.backendVersion)
        return;
    const bool isNew = is(tpm.model, u"tpm-spapr") || is(tpm.model, u"tpm-crb") || isArmVirt(domain);
    tpm.backendVersion = isNew ? QStringLiteral("2.0") : QStringLiteral("1.2");
}

void completeShmem(config::ShmemConfig &shmem)
{
    const bool isDoorbell = is(shmem.model, u"ivshmem-doorbell");
    if (!isDoorbell && !shmem.size)
        shmem.size = Bytes { kSharedMemory };
    if (!isDoorbell || !shmem.server)
        return;
    shmem.msi = true;
    if (!shmem.msiIoEventFd)
        shmem.msiIoEventFd = QStringLiteral("on");
}

void checkPanic(const config::PanicConfig &panic, const DomainConfig &domain,
    const QemuCapabilities &capabilities, const xml::Report &report)
{
    const bool isIsa = is(panic.model, u"isa");
    const bool fits = isIsa          ? capabilities.hasDevice(QStringLiteral("pvpanic"))
        : is(panic.model, u"hyperv") ? isX86(domain)
        : is(panic.model, u"s390")   ? isS390(domain)
                                     : isPSeries(domain);
    if (!fits) {
        report.error("@model",
            tr("This machine has no panic device of the model “%1”.").arg(text(panic.model)), kUnsupported);
        return;
    }
    if (hasAddress(panic) && (!isIsa || !hasAddress(panic, u"isa")))
        report.error("address",
            isIsa ? tr("A panic device needs an address of the type “isa”.")
                  : tr("A panic device of the model “%1” has no address.").arg(text(panic.model)),
            kUnsupported);
}

void checkPanics(const DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    std::set<QString> models;
    for (std::size_t i = 0; i < domain.panics.size(); ++i) {
        const xml::Report here = report.at(domain.panics[i].origin, "devices/panic", i);
        const QString model = text(domain.panics[i].model);
        if (!models.insert(model).second)
            here.error("@model", tr("Several panic devices have the model “%1”.").arg(model), kXml);
        checkPanic(domain.panics[i], domain, capabilities, here);
    }
}

void checkTpm(const config::TpmConfig &tpm, const DomainConfig &domain, const DefinitionHost &host,
    const QemuCapabilities &capabilities, const xml::Report &report)
{
    const bool isEmulator = is(tpm.backendType, u"emulator");
    const bool isOld = isEmulator && is(tpm.backendVersion, u"1.2");
    if (isEmulator && !host.tpmVersions.contains(text(tpm.backendVersion)))
        report.error("backend/@version",
            tr("This computer cannot emulate a TPM of the version “%1”; install “swtpm”.")
                .arg(text(tpm.backendVersion)),
            kUnsupported);
    else if (is(tpm.backendType, u"external") && host.tpmVersions.isEmpty())
        report.error("backend/@type", tr("This computer cannot use the emulator of a TPM; install “swtpm”."),
            kUnsupported);
    if (isOld && (is(tpm.model, u"tpm-crb") || is(tpm.model, u"tpm-spapr") || isArmVirt(domain)))
        report.error(
            "@model", tr("A TPM of the version “1.2” cannot have this model on this machine."), kUnsupported);
    const bool isProxy = is(tpm.model, u"spapr-tpm-proxy");
    if (isPpc64(domain) && isProxy && !is(tpm.backendType, u"passthrough"))
        report.error("backend/@type", tr("A TPM proxy needs the backend “passthrough”."), kUnsupported);
    // "tpm-tis-device" is the model on machines without ISA.
    const QString device = text(tpm.model);
    const bool isTis = device == u"tpm-tis";
    if (!capabilities.hasDevice(device)
        && !(isTis && capabilities.hasDevice(QStringLiteral("tpm-tis-device"))))
        report.error("@model", tr("This QEMU has no TPM of the model “%1”.").arg(device), kUnsupported);
}

void checkTpms(const DomainConfig &domain, const DefinitionHost &host, const QemuCapabilities &capabilities,
    const xml::Report &report)
{
    int proxies = 0;
    int others = 0;
    for (std::size_t i = 0; i < domain.tpms.size(); ++i) {
        const xml::Report here = report.at(domain.tpms[i].origin, "devices/tpm", i);
        int &count = is(domain.tpms[i].model, u"spapr-tpm-proxy") ? proxies : others;
        if (++count > 1)
            here.error({}, tr("A machine can have only one TPM, and one proxy."), kUnsupported);
        checkTpm(domain.tpms[i], domain, host, capabilities, here);
    }
}

void checkInput(const config::InputConfig &input, const DomainConfig &domain,
    const QemuCapabilities &capabilities, const xml::Report &report)
{
    const bool isPs2 = is(input.bus, u"ps2");
    if (isPs2 && !isX86(domain) && !capabilities.hasDevice(QStringLiteral("i8042")))
        report.error("@bus", tr("This machine has no bus “ps2”."), kUnsupported);
    if (is(input.bus, u"usb") && is(input.type, u"keyboard")
        && !capabilities.hasDevice(QStringLiteral("usb-kbd")))
        report.error("@bus", tr("This QEMU has no USB keyboard."), kUnsupported);
    if (!is(input.bus, u"virtio"))
        return;
    if (is(input.model, u"virtio-transitional") || is(input.model, u"virtio-non-transitional"))
        report.error(
            "@model", tr("An input device cannot have the model “%1”.").arg(*input.model), kUnsupported);
    static const QHash<QString, QString> devices { { QStringLiteral("mouse"),
                                                       QStringLiteral("virtio-mouse") },
        { QStringLiteral("tablet"), QStringLiteral("virtio-tablet") },
        { QStringLiteral("keyboard"), QStringLiteral("virtio-keyboard") },
        { QStringLiteral("passthrough"), QStringLiteral("virtio-input-host") } };
    const QString device = devices.value(text(input.type));
    const bool has = device.isEmpty() || capabilities.hasDevice(device + QStringLiteral("-device"))
        || capabilities.hasDevice(device + QStringLiteral("-pci"))
        || capabilities.hasDevice(device + QStringLiteral("-ccw"));
    if (!has)
        report.error("@type", tr("This QEMU has no virtio input device of that type."), kUnsupported);
}

void checkRng(const config::RngConfig &rng, const DomainConfig &domain, const xml::Report &report)
{
    if (is(rng.backendModel, u"egd"))
        checkCharacterBackend(domain, rng, "backend/", report);
}

void checkWatchdog(
    const config::WatchdogConfig &watchdog, const DomainConfig &domain, const xml::Report &report)
{
    const QString model = text(watchdog.model);
    const bool isPci = model == u"i6300esb";
    if (hasAddress(watchdog) && (!isPci || !hasAddress(watchdog, u"pci")))
        report.error("address",
            isPci ? tr("A watchdog of the model “%1” needs an address of the type “pci”.").arg(model)
                  : tr("A watchdog of the model “%1” has no address.").arg(model),
            kUnsupported);
    if (model == u"diag288" && !isS390(domain))
        report.error(
            "@model", tr("Only s390 machines have a watchdog of the model “diag288”."), kUnsupported);
}

void checkShmem(
    const config::ShmemConfig &shmem, const QemuCapabilities &capabilities, const xml::Report &report)
{
    const bool isDoorbell = is(shmem.model, u"ivshmem-doorbell");
    if (!capabilities.hasDevice(text(shmem.model)))
        report.error("model/@type",
            tr("This QEMU has no shared memory of the model “%1”.").arg(text(shmem.model)), kUnsupported);
    if (isDoorbell && !shmem.server)
        report.error({}, tr("Shared memory of the model “ivshmem-doorbell” needs a server."), kUnsupported);
    if (isDoorbell && shmem.server && shmem.size)
        report.error("size",
            tr("The server decides the size of shared memory of the model “ivshmem-doorbell”."),
            kUnsupported);
    if (is(shmem.model, u"ivshmem-plain") && shmem.server)
        report.error("server", tr("Shared memory of the model “ivshmem-plain” has no server."), kUnsupported);
}

void checkIommu(const config::IommuConfig &iommu, const DomainConfig &domain, const xml::Report &report)
{
    const bool isIntel = is(iommu.model, u"intel");
    const bool isVirtio = is(iommu.model, u"virtio");
    const bool fits = isIntel ? isQ35(domain)
        : isVirtio            ? isQ35(domain) || isArmVirt(domain)
                              : isArmVirt(domain);
    if (!fits)
        report.error("@model",
            tr("This machine cannot have an IOMMU of the model “%1”.").arg(text(iommu.model)), kUnsupported);
    if (isVirtio && !(domain.features && domain.features->acpi))
        report.error({}, tr("An IOMMU of the model “virtio” needs ACPI."), kUnsupported);
    if (isVirtio && hasAddress(iommu) && !hasAddress(iommu, u"pci"))
        report.error("address", tr("An IOMMU needs an address of the type “pci”."), kUnsupported);
}

void checkSingles(const DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    if (domain.balloon && is(domain.balloon->model, u"xen"))
        report.error(
            "devices/memballoon/@model", tr("QEMU has no memory balloon of the model “xen”."), kUnsupported);
    if (domain.iommu)
        checkIommu(*domain.iommu, domain, report.at(domain.iommu->origin, "devices/iommu", 0));
    const bool hasVsock = capabilities.hasDevice(QStringLiteral("vhost-vsock-device"))
        || capabilities.hasDevice(QStringLiteral("vhost-vsock-pci"));
    if (domain.vsock && !hasVsock)
        report.error("devices/vsock", tr("This QEMU has no vsock device."), kUnsupported);
    if (!domain.nvramDevice)
        return;
    if (!isPSeries(domain))
        report.error("devices/nvram", tr("Only pSeries machines have an NVRAM device."), kUnsupported);
    else if (!hasAddress(*domain.nvramDevice, u"spapr-vio") || !domain.nvramDevice->address->reg)
        report.error("devices/nvram", tr("An NVRAM device needs an address of the type “spapr-vio”."), kXml);
}

void checkMemoryModule(
    const config::MemoryDeviceConfig &memory, const QemuCapabilities &capabilities, const xml::Report &report)
{
    static const QHash<QString, QString> devices { { QStringLiteral("dimm"), QStringLiteral("pc-dimm") },
        { QStringLiteral("nvdimm"), QStringLiteral("nvdimm") },
        { QStringLiteral("virtio-pmem"), QStringLiteral("virtio-pmem-pci") },
        { QStringLiteral("virtio-mem"), QStringLiteral("virtio-mem-pci") } };
    const QString device = devices.value(text(memory.model));
    // Enclave memory needs a processor with SGX, which no emulated one has.
    if (device.isEmpty() || !capabilities.hasDevice(device))
        report.error("@model",
            tr("This QEMU has no memory module of the model “%1”.").arg(text(memory.model)), kUnsupported);
}

// Memory that is added while running: dimms in slots, the others on PCI.
void checkModulePlace(
    const config::MemoryDeviceConfig &memory, const DomainConfig &domain, const xml::Report &report)
{
    const bool isDimm = is(memory.model, u"dimm") || is(memory.model, u"nvdimm");
    const bool isPci = is(memory.model, u"virtio-mem") || is(memory.model, u"virtio-pmem");
    const QString type = isDimm ? QStringLiteral("dimm") : QStringLiteral("pci");
    if ((isDimm || isPci) && hasAddress(memory) && !hasAddress(memory, type))
        report.error("address",
            tr("A memory module of the model “%1” needs an address of the type “%2”.")
                .arg(text(memory.model), type),
            kUnsupported);
    const bool hasNodes = domain.cpu && !domain.cpu->cells.empty();
    if (hasNodes && !memory.node && (isDimm || is(memory.model, u"virtio-mem")))
        report.error(
            "target", tr("The memory module does not say which NUMA node it belongs to."), kUnsupported);
    if (isDimm && hasAddress(memory, u"dimm")
        && memory.address->slot.value_or(0) >= domain.memorySlots.value_or(0))
        report.error("address/@slot",
            tr("The machine has only %1 slots for memory.").arg(domain.memorySlots.value_or(0)),
            kUnsupported);
}

void checkModules(const DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    std::set<unsigned> slots;
    std::set<quint64> bases;
    for (std::size_t i = 0; i < domain.memoryDevices.size(); ++i) {
        const config::MemoryDeviceConfig &memory = domain.memoryDevices[i];
        const xml::Report here = report.at(memory.origin, "devices/memory", i);
        checkMemoryModule(memory, capabilities, here);
        if (!domain.maxMemory)
            continue;
        checkModulePlace(memory, domain, here);
        if (!hasAddress(memory, u"dimm"))
            continue;
        if (!slots.insert(memory.address->slot.value_or(0)).second)
            here.error("address/@slot", tr("Two memory modules are in one slot."), kUnsupported);
        const quint64 base = memory.address->base.value_or(0);
        if (base > 0 && !bases.insert(base).second)
            here.error("address/@base", tr("Two memory modules have one address."), kUnsupported);
    }
}

} // namespace

void completeSmallDevices(DomainConfig &domain)
{
    for (config::TpmConfig &tpm : domain.tpms)
        completeTpm(tpm, domain);
    for (config::PanicConfig &panic : domain.panics) {
        if (!panic.model)
            panic.model = isPSeries(domain) ? QStringLiteral("pseries")
                : isS390(domain)            ? QStringLiteral("s390")
                                            : QStringLiteral("isa");
    }
    if (domain.vsock && !domain.vsock->model)
        domain.vsock->model = QStringLiteral("virtio");
    for (config::ShmemConfig &shmem : domain.shmems)
        completeShmem(shmem);
}

void checkSmallDevices(const DomainConfig &domain, const DefinitionHost &host,
    const QemuCapabilities &capabilities, const xml::Report &report)
{
    checkPanics(domain, capabilities, report);
    checkTpms(domain, host, capabilities, report);
    for (std::size_t i = 0; i < domain.inputs.size(); ++i)
        checkInput(
            domain.inputs[i], domain, capabilities, report.at(domain.inputs[i].origin, "devices/input", i));
    for (std::size_t i = 0; i < domain.rngs.size(); ++i)
        checkRng(domain.rngs[i], domain, report.at(domain.rngs[i].origin, "devices/rng", i));
    for (std::size_t i = 0; i < domain.watchdogs.size(); ++i)
        checkWatchdog(
            domain.watchdogs[i], domain, report.at(domain.watchdogs[i].origin, "devices/watchdog", i));
    for (std::size_t i = 0; i < domain.shmems.size(); ++i)
        checkShmem(domain.shmems[i], capabilities, report.at(domain.shmems[i].origin, "devices/shmem", i));
    checkModules(domain, capabilities, report);
    checkSingles(domain, capabilities, report);
}

} // namespace inn::qemu
