#include "backend/drivers/qemu/capabilities/emulatordocument.h"

#include "backend/config/capabilities/domaincapabilities.h"
#include "backend/drivers/qemu/processors/processorchoice.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace inn::qemu {

namespace {

using config::CapabilityConfig;
using config::CapabilityEnumConfig;
using config::CpuModeCapabilityConfig;
using config::DomainCapabilitiesConfig;

constexpr int kInvalidArgument = 8; // VIR_ERR_INVALID_ARG

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

CapabilityEnumConfig listOf(const char *name, std::initializer_list<const char *> values)
{
    CapabilityEnumConfig list;
    list.name = QString::fromLatin1(name);
    for (const char *value : values)
        list.values.push_back(QString::fromLatin1(value));
    return list;
}

struct DeviceRow
{
    const char *value;
    const char *device;
};
// The values whose devices this emulator has.
CapabilityEnumConfig byDevice(
    const QemuCapabilities &capabilities, const char *name, std::initializer_list<DeviceRow> rows)
{
    CapabilityEnumConfig list;
    list.name = QString::fromLatin1(name);
    for (const DeviceRow &row : rows) {
        if (capabilities.hasDevice(QString::fromLatin1(row.device)))
            list.values.push_back(QString::fromLatin1(row.value));
    }
    return list;
}

CapabilityConfig supported(std::vector<CapabilityEnumConfig> enums = {})
{
    CapabilityConfig capability;
    capability.supported = yesNo(true);
    capability.enums = std::move(enums);
    return capability;
}

CapabilityConfig supportedIf(bool yes, std::vector<CapabilityEnumConfig> enums = {})
{
    CapabilityConfig capability;
    capability.supported = yesNo(yes);
    if (yes)
        capability.enums = std::move(enums);
    return capability;
}

config::OsCapabilityConfig osOf(
    const std::vector<FirmwareDescriptor> &firmware, const QString &architecture, const QString &machine)
{
    CapabilityEnumConfig kinds = listOf("firmware", {});
    CapabilityConfig loader = supported();
    bool isSecure = false;
    for (const FirmwareDescriptor &each : firmware) {
        if (!each.fits(architecture, machine))
            continue;
        const bool isEfi = each.interfaceTypes.contains(QStringLiteral("uefi"));
        const QString kind = isEfi ? QStringLiteral("efi") : QStringLiteral("bios");
        if (std::find(kinds.values.begin(), kinds.values.end(), kind) == kinds.values.end())
            kinds.values.push_back(kind);
        if (!each.executable.isEmpty()
            && std::find(loader.values.begin(), loader.values.end(), each.executable) == loader.values.end())
            loader.values.push_back(each.executable);
        isSecure |= each.features.contains(QStringLiteral("secure-boot"));
    }
    loader.enums = { listOf("type", { "rom", "pflash" }), listOf("readonly", { "yes", "no" }),
        isSecure ? listOf("secure", { "yes", "no" }) : listOf("secure", { "no" }) };
    config::OsCapabilityConfig os;
    os.supported = yesNo(true);
    os.enums = { kinds };
    os.loader = loader;
    return os;
}

// QEMU does not tell whose processors its models are; libvirt's word for others is “unknown”.
QString vendorOf(const QString &model)
{
    static const char *const kAmd[] = { "EPYC", "Opteron", "phenom", "athlon" };
    static const char *const kIntel[] = { "Conroe", "Penryn", "Nehalem", "Westmere", "SandyBridge",
        "IvyBridge", "Haswell", "Broadwell", "Skylake", "Cascadelake", "Cooperlake", "Icelake", "Snowridge",
        "SapphireRapids", "GraniteRapids", "KnightsMill", "Denverton", "core2duo", "coreduo", "n270" };
    const auto startsAs = [&model](const char *name) { return model.startsWith(QLatin1String(name)); };
    if (std::any_of(std::begin(kAmd), std::end(kAmd), startsAs))
        return QStringLiteral("AMD");
    if (std::any_of(std::begin(kIntel), std::end(kIntel), startsAs))
        return QStringLiteral("Intel");
    return model.startsWith(u"Dhyana") ? QStringLiteral("Hygon") : QStringLiteral("unknown");
}

// Which named model the emulator's best processor is nearest to, where that can be told.
CpuModeCapabilityConfig hostModel(const QemuCapabilities &capabilities, bool isKvm)
{
    CpuModeCapabilityConfig mode;
    mode.name = QStringLiteral("host-model");
    mode.supported = yesNo(false);
    const EmulatorProcessor &processor = isKvm ? capabilities.kvmProcessor : capabilities.tcgProcessor;
    const ProcessorMap *map = ProcessorMap::installed();
    if (!map || !processor.isKnown())
        return mode;
    const ProcessorChoice choice(*map);
    const auto cpu = choice.describe(choice.dataOf(processor, false), ProcessorChoice::Of::Guest,
        isKvm ? &capabilities.kvmCpus : &capabilities.tcgCpus);
    if (!cpu)
        return mode;
    mode.supported = yesNo(true);
    config::CpuModelCapabilityConfig model;
    model.name = cpu->model;
    model.fallback = QStringLiteral("forbid");
    mode.models.push_back(model);
    mode.vendor = cpu->vendor;
    mode.features = cpu->features;
    return mode;
}

std::vector<CpuModeCapabilityConfig> cpuModes(const QemuCapabilities &capabilities, bool isKvm)
{
    CpuModeCapabilityConfig passthrough;
    passthrough.name = QStringLiteral("host-passthrough");
    passthrough.supported = yesNo(isKvm);
    if (isKvm)
        passthrough.enums = { listOf("hostPassthroughMigratable", { "on", "off" }) };
    CpuModeCapabilityConfig maximum;
    maximum.name = QStringLiteral("maximum");
    maximum.supported = yesNo(true);
    maximum.enums = { listOf("maximumMigratable", { "on", "off" }) };
    const bool isNative = capabilities.architecture == QStringLiteral("x86_64");
    CpuModeCapabilityConfig model = hostModel(isNative ? capabilities : QemuCapabilities(), isKvm);
    CpuModeCapabilityConfig custom;
    custom.name = QStringLiteral("custom");
    custom.supported = yesNo(true);
    const auto &models = isKvm && !capabilities.kvmCpus.empty() ? capabilities.kvmCpus : capabilities.tcgCpus;
    for (const CpuModelInfo &cpu : models) {
        if (cpu.name == QStringLiteral("host") || cpu.name == QStringLiteral("max"))
            continue;
        config::CpuModelCapabilityConfig listed;
        listed.name = cpu.name;
        listed.usable = yesNo(cpu.usable);
        listed.vendor = vendorOf(cpu.name);
        if (cpu.deprecated)
            listed.deprecated = yesNo(true);
        custom.models.push_back(listed);
    }
    return { passthrough, maximum, model, custom };
}

void describeDevices(DomainCapabilitiesConfig &config, const QemuCapabilities &capabilities)
{
    config.disk = supported({ listOf("diskDevice", { "disk", "cdrom", "floppy", "lun" }),
        byDevice(capabilities, "bus",
            { { "ide", "ide-hd" }, { "fdc", "isa-fdc" }, { "scsi", "scsi-hd" },
                { "virtio", "virtio-blk-pci" }, { "usb", "usb-storage" }, { "sata", "ich9-ahci" } }),
        byDevice(capabilities, "model",
            { { "virtio", "virtio-blk-pci" }, { "virtio-transitional", "virtio-blk-pci-transitional" },
                { "virtio-non-transitional", "virtio-blk-pci-non-transitional" } }) });
    CapabilityEnumConfig displays = listOf("type", { "vnc" });
    if (capabilities.hasCommand(QStringLiteral("query-spice")))
        displays.values.push_back(QStringLiteral("spice"));
    config.graphics = supported({ displays });
    config.video = supported({ byDevice(capabilities, "modelType",
        { { "vga", "VGA" }, { "cirrus", "cirrus-vga" }, { "vmvga", "vmware-svga" }, { "qxl", "qxl-vga" },
            { "virtio", "virtio-gpu-pci" }, { "bochs", "bochs-display" }, { "ramfb", "ramfb" } }) });
    config.video->enums[0].values.push_back(QStringLiteral("none"));
    config.hostdev = supportedIf(capabilities.hasDevice(QStringLiteral("vfio-pci")),
        { listOf("mode", { "subsystem" }),
            listOf("startupPolicy", { "default", "mandatory", "requisite", "optional" }),
            byDevice(capabilities, "subsysType",
                { { "usb", "usb-host" }, { "pci", "vfio-pci" }, { "scsi", "scsi-generic" } }),
            listOf("capsType", {}), listOf("pciBackend", { "vfio" }) });
    config.rng = supportedIf(capabilities.hasDevice(QStringLiteral("virtio-rng-pci")),
        { byDevice(capabilities, "model",
              { { "virtio", "virtio-rng-pci" }, { "virtio-transitional", "virtio-rng-pci-transitional" },
                  { "virtio-non-transitional", "virtio-rng-pci-non-transitional" } }),
            listOf("backendModel", { "random", "egd", "builtin" }) });
    CapabilityEnumConfig folders = byDevice(
        capabilities, "driverType", { { "path", "virtio-9p-pci" }, { "virtiofs", "vhost-user-fs-pci" } });
    config.filesystem = supportedIf(!folders.values.empty(), { folders });
    CapabilityEnumConfig tpms
        = byDevice(capabilities, "model", { { "tpm-tis", "tpm-tis" }, { "tpm-crb", "tpm-crb" } });
    config.tpm = supportedIf(!tpms.values.empty(),
        { tpms, listOf("backendModel", { "passthrough", "emulator" }),
            listOf("backendVersion", { "1.2", "2.0" }) });
    config.redirdev
        = supportedIf(capabilities.hasDevice(QStringLiteral("usb-redir")), { listOf("bus", { "usb" }) });
    config.channel = supported({ listOf("type", { "pty", "unix" }) });
    if (capabilities.hasCommand(QStringLiteral("query-spice")))
        config.channel->enums[0].values.push_back(QStringLiteral("spicevmc"));
}

Error refused(const QString &sentence)
{
    Error error { ErrorCode::Unsupported, sentence };
    error.libvirtCode = kInvalidArgument;
    return error;
}

} // namespace

Result<QByteArray> emulatorDocument(const QemuCapabilities &capabilities, const KvmStatus &kvm,
    const std::vector<FirmwareDescriptor> &firmware, const EmulatorQuestion &question)
{
    const bool canKvm = kvm.isUsable() && capabilities.kvmCompiled;
    const QString virtType = !question.virtType.isEmpty() ? question.virtType
        : canKvm                                          ? QStringLiteral("kvm")
                                                          : QStringLiteral("qemu");
    if (virtType != QStringLiteral("qemu") && !(virtType == QStringLiteral("kvm") && canKvm)) {
        return refused(QCoreApplication::translate(
            "inn::qemu", "The hypervisor “%1” does not work with the emulator “%2” on this host.")
                           .arg(virtType, capabilities.binary));
    }
    const MachineInfo *machine
        = question.machine.isEmpty() ? capabilities.defaultMachine() : capabilities.machine(question.machine);
    if (!machine && (!question.machine.isEmpty() || capabilities.machines.empty())) {
        return refused(QCoreApplication::translate("inn::qemu", "The emulator “%1” has no machine type “%2”.")
                           .arg(capabilities.binary, question.machine));
    }
    // Some architectures have no usual machine.
    if (!machine)
        machine = &capabilities.machines.front();
    DomainCapabilitiesConfig config;
    config.path = capabilities.binary;
    config.domain = virtType;
    config.machine = machine->name;
    config.arch = question.architecture;
    config.mostProcessors = machine->maximumCpus;
    config.ioThreads = supportedIf(capabilities.objects.contains(QStringLiteral("iothread")));
    config.os = osOf(firmware, capabilities.architecture, machine->name);
    config.cpuModes = cpuModes(capabilities, virtType == QStringLiteral("kvm"));
    config.memoryBacking = supported({ listOf("sourceType", { "file", "anonymous", "memfd" }) });
    describeDevices(config, capabilities);
    config.gic = supportedIf(false);
    config.vmCoreInfo = supportedIf(capabilities.hasDevice(QStringLiteral("vmcoreinfo")));
    config.genId = supportedIf(capabilities.hasDevice(QStringLiteral("vmgenid")));
    config.backingStoreInput = supported();
    config.backup = supported();
    return config::writeDomainCapabilities(config);
}

} // namespace inn::qemu
