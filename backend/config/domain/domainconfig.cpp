#include "backend/config/domain/domainconfig.h"

#include "backend/config/domain/domainrules.h"
#include "backend/config/domain/domaintype.h"
#include "backend/config/macaddress.h"
#include "backend/xml/reader.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

#include <QCoreApplication>

// The domain document without its devices: one line per attribute, in libvirt's order.
namespace inn::config {

const xml::Table &timerType()
{
    using T = TimerConfig;
    static const xml::Table table
        = xml::Type<T>("timer")
              .attribute<&T::name>("@name", "Which timer")
              .words({ "platform", "pit", "rtc", "hpet", "tsc", "kvmclock", "hypervclock", "armvtimer" })
              .attribute<&T::tickpolicy>("@tickpolicy", "What happens to missed ticks")
              .words({ "delay", "catchup", "merge", "discard" })
              .attribute<&T::present>("@present", "Whether the guest has it")
              .yesNo()
              .rule(checkTimer);
    return table;
}

const xml::Table &cpuFeatureType()
{
    using F = CpuFeatureConfig;
    static const xml::Table table = xml::Type<F>("feature")
                                        .attribute<&F::policy>("@policy", "Whether the guest gets it")
                                        .words({ "force", "require", "optional", "disable", "forbid" })
                                        .attribute<&F::name>("@name", "Name of the processor feature")
                                        .rule(checkCpuFeature);
    return table;
}

const xml::Table &cpuType()
{
    using C = CpuConfig;
    static const xml::Table table
        = xml::Type<C>("cpu")
              .attribute<&C::mode>("@mode", "How the processor is chosen")
              .words({ "custom", "host-model", "host-passthrough", "maximum" })
              .attribute<&C::match>("@match", "How closely the host must provide it")
              .words({ "minimum", "exact", "strict" })
              .attribute<&C::check>("@check", "How it is compared with the host at start")
              .words({ "none", "partial", "full" })
              .attribute<&C::migratable>("@migratable", "Leaves out what would prevent migration")
              .onOff()
              .text<&C::model>("model", "Named processor model")
              .attribute<&C::modelFallback>("model/@fallback", "Whether a similar model may be taken")
              .words({ "allow", "forbid" })
              .passes("vendor")
              .attribute<&C::sockets>("topology/@sockets", "Sockets")
              .attribute<&C::dies>("topology/@dies", "Dies of a socket")
              .attribute<&C::cores>("topology/@cores", "Cores of a die")
              .attribute<&C::threads>("topology/@threads", "Threads of a core")
              .passes("cache")
              .passes("maxphysaddr")
              .children<&C::features>("feature", cpuFeatureType, "Single processor features")
              .passes("numa")
              .rule(checkCpu);
    return table;
}

const xml::Table &bootDeviceType()
{
    static const xml::Table table
        = xml::Type<BootDeviceConfig>("boot")
              .attribute<&BootDeviceConfig::dev>("@dev", "Kind of medium to boot from")
              .words({ "fd", "hd", "cdrom", "network" });
    return table;
}

const xml::Table &osType()
{
    using O = OsConfig;
    static const xml::Table table
        = xml::Type<O>("os")
              .attribute<&O::firmware>("@firmware", "Firmware to be chosen automatically")
              .words({ "bios", "efi" })
              .attribute<&O::arch>("type/@arch", "Architecture of the guest")
              .attribute<&O::machine>("type/@machine", "Machine type of the emulator")
              .text<&O::type>("type", "Kind of virtualization")
              .words({ "hvm", "linux", "xen", "xenpvh", "exe", "uml" })
              .passes("firmware")
              .passes("init")
              .attribute<&O::loaderReadonly>("loader/@readonly", "Whether the firmware image is read-only")
              .yesNo()
              .attribute<&O::loaderSecure>("loader/@secure", "Whether the firmware enforces secure boot")
              .yesNo()
              .attribute<&O::loaderType>("loader/@type", "How the firmware image is mapped")
              .words({ "rom", "pflash", "none" })
              .text<&O::loader>("loader", "Path of the firmware image")
              .attribute<&O::nvramTemplate>(
                  "nvram/@template", "What the firmware’s variables are copied from")
              .text<&O::nvram>("nvram", "Path of the firmware’s variables")
              .text<&O::kernel>("kernel", "Path of a kernel to boot directly")
              .text<&O::initrd>("initrd", "Path of its initial RAM disk")
              .text<&O::cmdline>("cmdline", "Its command line")
              .text<&O::dtb>("dtb", "Path of its device tree")
              .children<&O::boot>("boot", bootDeviceType, "Media to boot from, in order")
              .attribute<&O::bootMenu>("bootmenu/@enable", "Whether the firmware shows a menu")
              .yesNo()
              .passes("bios")
              .passes("smbios");
    return table;
}

const xml::Table &featuresType()
{
    using F = FeaturesConfig;
    static const xml::Table table
        = xml::Type<F>("features")
              .flag<&F::acpi>("acpi", "Power management through ACPI")
              .flag<&F::apic>("apic", "Programmable interrupt controller")
              .flag<&F::pae>("pae", "Physical address extension")
              .attribute<&F::hypervRelaxed>("hyperv/relaxed/@state", "Windows relaxes its timers")
              .onOff()
              .attribute<&F::hypervVapic>("hyperv/vapic/@state", "Virtual interrupt controller for Windows")
              .onOff()
              .attribute<&F::hypervSpinlocks>("hyperv/spinlocks/@state", "Windows reports long spinning")
              .onOff()
              .attribute<&F::hypervSpinlocksRetries>("hyperv/spinlocks/@retries", "Spins before it reports")
              .attribute<&F::kvmHidden>("kvm/hidden/@state", "Hides KVM from the guest")
              .onOff()
              .attribute<&F::vmport>("vmport/@state", "VMware’s port for mouse emulation")
              .words({ "on", "off", "auto" })
              .attribute<&F::smm>("smm/@state", "System management mode")
              .onOff();
    return table;
}

namespace {

xml::Type<DomainConfig> domainHead()
{
    using D = DomainConfig;
    return xml::Type<D>("domain")
        .prefix("inn", kMetadataUri)
        .prefix("libosinfo", kLibosinfoUri)
        .attribute<&D::type>("@type", "Hypervisor")
        .words({ "kvm", "qemu", "test", "xen", "lxc", "hvf", "vmware", "vbox", "openvz", "parallels", "bhyve",
            "vz", "hyperv", "phyp", "xenner", "uml", "kqemu" })
        .attribute<&D::id>("@id", "Number of a running domain")
        .text<&D::name>("name", "Name")
        .text<&D::uuid>("uuid", "Identity that never changes")
        .passes("genid")
        .text<&D::title>("title", "Short title")
        .text<&D::description>("description", "Notes")
        .attribute<&D::osId>(
            "metadata/libosinfo:libosinfo/libosinfo:os/@id", "Operating system, libosinfo’s address")
        .text<&D::group>("metadata/inn:innkeeper/inn:group", "Group in the inventory")
        .texts<&D::tags>("metadata/inn:innkeeper/inn:tag", "Tags in the inventory")
        .passes("maxMemory")
        .text<&D::memory>("memory", "Memory at boot")
        .unit("KiB")
        .text<&D::currentMemory>("currentMemory", "Memory now")
        .unit("KiB")
        .passes("blkiotune")
        .passes("memtune")
        .passes("memoryBacking")
        .attribute<&D::vcpusCurrent>("vcpu/@current", "Virtual processors at boot")
        .text<&D::vcpus>("vcpu", "Most virtual processors");
}

xml::Type<DomainConfig> withHardware(xml::Type<DomainConfig> type)
{
    using D = DomainConfig;
    for (const char *path :
        { "vcpus", "iothreads", "cputune", "numatune", "resource", "sysinfo", "bootloader" })
        type.passes(path);
    return type.child<&D::os>("os", osType, "What is booted")
        .child<&D::features>("features", featuresType, "Features of the machine")
        .child<&D::cpu>("cpu", cpuType, "Processor")
        .attribute<&D::clockOffset>("clock/@offset", "What the guest’s clock shows at start")
        .words({ "utc", "localtime", "variable", "timezone", "absolute" })
        .children<&D::timers>("clock/timer", timerType, "Timers")
        .text<&D::onPoweroff>("on_poweroff", "What happens when the guest powers off")
        .words({ "destroy", "restart", "rename-restart", "preserve" })
        .text<&D::onReboot>("on_reboot", "What happens when the guest reboots")
        .words({ "destroy", "restart", "rename-restart", "preserve" })
        .text<&D::onCrash>("on_crash", "What happens when the guest crashes")
        .words({ "destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart" })
        .attribute<&D::suspendToMem>("pm/suspend-to-mem/@enabled", "Whether the guest can sleep")
        .yesNo()
        .attribute<&D::suspendToDisk>("pm/suspend-to-disk/@enabled", "Whether the guest can hibernate")
        .yesNo();
}

xml::Type<DomainConfig> withDevices(xml::Type<DomainConfig> type)
{
    using D = DomainConfig;
    return type.text<&D::emulator>("devices/emulator", "Path of the emulator")
        .children<&D::disks>("devices/disk", diskType, "Disks and drives")
        .children<&D::controllers>("devices/controller", controllerType, "Controllers")
        .passes("devices/lease")
        .passes("devices/filesystem")
        .children<&D::interfaces>("devices/interface", interfaceType, "Network interfaces")
        .passes("devices/smartcard")
        .children<&D::serials>("devices/serial", serialType, "Serial ports")
        .children<&D::parallels>("devices/parallel", parallelType, "Parallel ports")
        .children<&D::consoles>("devices/console", consoleType, "Consoles")
        .children<&D::channels>("devices/channel", channelType, "Channels to agents")
        .children<&D::inputs>("devices/input", inputType, "Mice, tablets and keyboards")
        .children<&D::tpms>("devices/tpm", tpmType, "Trusted platform modules")
        .children<&D::graphics>("devices/graphics", graphicsType, "Displays")
        .children<&D::sounds>("devices/sound", soundType, "Sound cards")
        .children<&D::audios>("devices/audio", audioType, "Where sound goes to on the host")
        .children<&D::videos>("devices/video", videoType, "Graphics cards")
        .passes("devices/hostdev")
        .passes("devices/redirdev")
        .passes("devices/redirfilter")
        .passes("devices/hub")
        .children<&D::watchdogs>("devices/watchdog", watchdogType, "Watchdogs")
        .child<&D::balloon>("devices/memballoon", balloonType, "Memory balloon")
        .children<&D::rngs>("devices/rng", rngType, "Random number generators");
}

} // namespace

const xml::Table &domainType()
{
    static const xml::Table table = [] {
        xml::Type<DomainConfig> type = withDevices(withHardware(domainHead()));
        for (const char *path : { "devices/nvram", "devices/panic", "devices/shmem", "devices/memory",
                 "devices/iommu", "devices/vsock", "seclabel" })
            type.passes(path);
        return type.rule(checkDomainHead).rule(checkDomainDevices).rule(checkDisplays);
    }();
    return table;
}

Result<DomainConfig> readDomain(const QByteArray &xml, xml::Issues *issues)
{
    DomainConfig config;
    TRY(xml::readDocument(domainType(), &config, xml, issues));
    return config;
}

QByteArray writeDomain(const DomainConfig &config)
{
    return xml::writeDocument(domainType(), &config);
}

xml::Issues checkDomain(const DomainConfig &config)
{
    xml::Issues issues;
    xml::check(domainType(), &config, issues);
    return issues;
}

xml::Issues checkDomainText(const QByteArray &xml)
{
    xml::Issues issues;
    xml::Issue failure;
    DomainConfig config;
    if (const Result<> read = xml::readDocument(domainType(), &config, xml, &issues, &failure); !read) {
        if (failure.message.isEmpty())
            failure.message = read.error().message;
        return { failure };
    }
    xml::check(domainType(), &config, issues);
    return issues;
}

QString domainNameProblem(const QString &name)
{
    return objectNameProblem(name, QCoreApplication::translate("DomainConfig", "virtual machine"));
}

} // namespace inn::config
