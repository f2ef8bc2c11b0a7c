#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/type.h"

// What is booted: one line per attribute, in libvirt's order.
namespace inn::config {

namespace {

bool isHvm(const OsConfig &os)
{
    return os.type == u"hvm";
}

bool showsMenu(const OsConfig &os)
{
    return isHvm(os) && os.bootMenu == u"yes";
}

void declareFirmware(xml::Type<OsConfig> &type)
{
    using O = OsConfig;
    type.attribute<&O::loaderReadonly>("loader/@readonly", "Whether the firmware image is read-only")
        .yesNo()
        .attribute<&O::loaderSecure>("loader/@secure", "Whether the firmware enforces secure boot")
        .yesNo()
        .since("2.1.0")
        .attribute<&O::loaderType>("loader/@type", "How the firmware image is mapped")
        .words({ "rom", "pflash" })
        .since("1.2.8")
        .attribute<&O::loaderStateless>("loader/@stateless", "Whether the firmware keeps no variables")
        .yesNo()
        .since("8.6.0")
        .text<&O::loader>("loader", "Path of the firmware image")
        .attribute<&O::nvramTemplate>("nvram/@template", "What the firmware’s variables are copied from")
        .since("1.2.8")
        .attribute<&O::nvramType>("nvram/@type", "What the firmware’s variables lie on")
        .words({ "none", "file", "block", "dir", "network", "volume", "nvme", "vhostuser" })
        .since("8.5.0")
        .text<&O::nvram>("nvram", "Path of the firmware’s variables")
        .since("1.2.8")
        .child<&O::nvramSource>("nvram/source", diskSourceType, "Where the firmware’s variables are")
        .since("8.5.0");
}

void declareInit(xml::Type<OsConfig> &type)
{
    using O = OsConfig;
    type.text<&O::init>("init", "First process of a container")
        .texts<&O::initArguments>("initarg", "Its arguments")
        .children<&O::initEnvironment>("initenv", initEnvironmentType, "Its environment")
        .text<&O::initDirectory>("initdir", "Its working folder")
        .text<&O::initUser>("inituser", "User it runs as")
        .text<&O::initGroup>("initgroup", "Group it runs as");
}

xml::Type<SysinfoSectionConfig> sysinfoSection(const char *name)
{
    return xml::Type<SysinfoSectionConfig>(name).children<&SysinfoSectionConfig::entries>(
        "entry", sysinfoEntryType, "What the guest reads there");
}

xml::Type<IdMapConfig> idMap(const char *name)
{
    using I = IdMapConfig;
    return xml::Type<I>(name)
        .attribute<&I::start>("@start", "First number in the container")
        .required()
        .attribute<&I::target>("@target", "Number on the host that it becomes")
        .required()
        .attribute<&I::count>("@count", "How many follow each other")
        .required();
}

} // namespace

const xml::Table &bootDeviceType()
{
    static const xml::Table table
        = xml::Type<BootDeviceConfig>("boot")
              .attribute<&BootDeviceConfig::dev>("@dev", "Kind of medium to boot from")
              .words({ "fd", "cdrom", "hd", "network" })
              .required();
    return table;
}

const xml::Table &firmwareFeatureType()
{
    using F = FirmwareFeatureConfig;
    static const xml::Table table
        = xml::Type<F>("feature")
              .attribute<&F::enabled>("@enabled", "Whether the firmware must have it, or must not")
              .yesNo()
              .required()
              .attribute<&F::name>("@name", "Which feature")
              .words({ "enrolled-keys", "secure-boot" })
              .required();
    return table;
}

const xml::Table &initEnvironmentType()
{
    using E = InitEnvironmentConfig;
    static const xml::Table table = xml::Type<E>("initenv")
                                        .attribute<&E::name>("@name", "Name of the variable")
                                        .required()
                                        .text<&E::value>("", "Its value")
                                        .required();
    return table;
}

const xml::Table &acpiTableType()
{
    using A = AcpiTableConfig;
    static const xml::Table table = xml::Type<A>("table")
                                        .attribute<&A::type>("@type", "Which table")
                                        .words({ "slic" })
                                        .required()
                                        .text<&A::path>("", "Path of the file with the table")
                                        .since("1.3.5");
    return table;
}

const xml::Table &osType()
{
    using O = OsConfig;
    static const xml::Table table = [] {
        xml::Type<O> type("os");
        type.attribute<&O::firmware>("@firmware", "Firmware to be chosen automatically")
            .emptyIsNone()
            .words({ "bios", "efi" })
            .since("5.2.0")
            .attribute<&O::arch>("type/@arch", "Architecture of the guest")
            .emptyIsNone()
            .words({ "alpha", "armv6l", "armv7l", "armv7b", "aarch64", "cris", "i686", "ia64", "lm32", "m68k",
                "microblaze", "microblazeel", "mips", "mipsel", "mips64", "mips64el", "openrisc", "parisc",
                "parisc64", "ppc", "ppcle", "ppc64", "ppc64le", "ppcemb", "riscv32", "riscv64", "s390",
                "s390x", "sh4", "sh4eb", "sparc", "sparc64", "unicore32", "x86_64", "xtensa", "xtensaeb" })
            .errorCode(67)
            .attribute<&O::machine>("type/@machine", "Machine type of the emulator")
            .emptyIsNone()
            .text<&O::type>("type", "Kind of virtualization")
            .words({ "hvm", "xen", "linux", "exe", "uml", "xenpvh" })
            .errorCode(67)
            .children<&O::firmwareFeatures>(
                "firmware/feature", firmwareFeatureType, "Features of the firmware to be chosen");
        declareInit(type);
        declareFirmware(type);
        type.text<&O::kernel>("kernel", "Path of a kernel to boot directly")
            .text<&O::initrd>("initrd", "Path of its initial RAM disk")
            .text<&O::cmdline>("cmdline", "Its command line")
            .text<&O::dtb>("dtb", "Path of its device tree")
            .text<&O::root>("root", "Root device of a paravirtual guest")
            .children<&O::acpiTables>("acpi/table", acpiTableType, "ACPI table of the host for the guest")
            .children<&O::boot>("boot", bootDeviceType, "Media to boot from, in order")
            .attribute<&O::bootMenu>("bootmenu/@enable", "Whether the firmware shows a menu")
            .yesNo()
            .countsWhen(isHvm)
            .attribute<&O::bootMenuTimeout>("bootmenu/@timeout", "Milliseconds the menu waits, up to 65535")
            .countsWhen(showsMenu)
            .since("1.2.8")
            .attribute<&O::biosUseSerial>(
                "bios/@useserial", "Whether the BIOS speaks on the first serial port")
            .yesNo()
            .ignoresUnreadable()
            .attribute<&O::biosRebootTimeout>("bios/@rebootTimeout",
                "Milliseconds until a guest that does not boot is tried again; -1: never")
            .countsWhen(isHvm)
            .since("0.10.2")
            .attribute<&O::smbiosMode>("smbios/@mode", "Where the guest’s SMBIOS comes from")
            .emptyIsNone()
            .words({ "none", "emulate", "host", "sysinfo" })
            .errorCode(67)
            .rule(checkOs);
        return type;
    }();
    return table;
}

const xml::Table &idMapUserType()
{
    static const xml::Table table = idMap("uid");
    return table;
}

const xml::Table &idMapGroupType()
{
    static const xml::Table table = idMap("gid");
    return table;
}

const xml::Table &sysinfoEntryType()
{
    using E = SysinfoEntryConfig;
    static const xml::Table table
        = xml::Type<E>("entry")
              .attribute<&E::name>("@name", "Name of the value")
              .suggestions({ "vendor", "version", "date", "release", "manufacturer", "product", "serial",
                  "uuid", "sku", "family", "asset", "location" })
              .attribute<&E::file>("@file", "File with the value, of fw_cfg")
              .since("6.5.0")
              .text<&E::value>("", "The value");
    return table;
}

const xml::Table &sysinfoBiosType()
{
    static const xml::Table table = sysinfoSection("bios");
    return table;
}

const xml::Table &sysinfoSystemType()
{
    static const xml::Table table = sysinfoSection("system");
    return table;
}

const xml::Table &sysinfoBaseBoardType()
{
    static const xml::Table table = sysinfoSection("baseBoard");
    return table;
}

const xml::Table &sysinfoChassisType()
{
    static const xml::Table table = sysinfoSection("chassis");
    return table;
}

const xml::Table &sysinfoOemStringsType()
{
    static const xml::Table table = sysinfoSection("oemStrings");
    return table;
}

const xml::Table &sysinfoType()
{
    using S = SysinfoConfig;
    static const xml::Table table
        = xml::Type<S>("sysinfo")
              .attribute<&S::type>("@type", "What the values are shown as")
              .words({ "smbios", "fwcfg" })
              .required()
              .child<&S::bios>("bios", sysinfoBiosType, "The firmware")
              .child<&S::system>("system", sysinfoSystemType, "The machine")
              .children<&S::baseBoards>("baseBoard", sysinfoBaseBoardType, "Its boards")
              .since("1.2.18")
              .child<&S::chassis>("chassis", sysinfoChassisType, "Its case")
              .since("4.1.0")
              .child<&S::oemStrings>("oemStrings", sysinfoOemStringsType, "Texts of the maker")
              .since("4.1.0")
              .children<&S::entries>("entry", sysinfoEntryType, "Values of fw_cfg")
              .since("6.5.0")
              .rule(checkSysinfo);
    return table;
}

} // namespace inn::config
