#include "backend/config/domain/domainconfig.h"

#include "backend/config/domain/domainparts.h"
#include "backend/config/domain/domainrules.h"
#include "backend/config/domain/domaintype.h"
#include "backend/config/domain/tuningtype.h"
#include "backend/config/macaddress.h"
#include "backend/xml/reader.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

#include <QCoreApplication>

// The domain document without its devices: one line per attribute, in libvirt's order.
namespace inn::config {

DomainConfig::DomainConfig() = default;
DomainConfig::DomainConfig(const DomainConfig &other) = default;
DomainConfig::DomainConfig(DomainConfig &&other) noexcept = default;
DomainConfig &DomainConfig::operator=(const DomainConfig &other) = default;
DomainConfig &DomainConfig::operator=(DomainConfig &&other) noexcept = default;
DomainConfig::~DomainConfig() = default;
bool DomainConfig::operator==(const DomainConfig &other) const = default;

namespace {

xml::Type<DomainConfig> domainHead()
{
    using D = DomainConfig;
    xml::Type<D> type("domain");
    type.prefix("inn", kMetadataUri).prefix("libosinfo", kLibosinfoUri);
    declareIdentity(type);
    type.attribute<&D::osId>(
            "metadata/libosinfo:libosinfo/libosinfo:os/@id", "Operating system, libosinfo’s address")
        .text<&D::group>("metadata/inn:innkeeper/inn:group", "Group in the inventory")
        .texts<&D::tags>("metadata/inn:innkeeper/inn:tag", "Tags in the inventory");
    return type;
}

xml::Type<DomainConfig> withHardware(xml::Type<DomainConfig> type)
{
    using D = DomainConfig;
    declareResource(type);
    type.children<&D::sysinfos>("sysinfo", sysinfoType, "What the firmware tells the guest of the machine")
        .text<&D::bootloader>("bootloader", "Path of a boot loader of the host, for Xen")
        .text<&D::bootloaderArguments>("bootloader_args", "Arguments of the boot loader")
        .child<&D::os>("os", osType, "What is booted")
        .children<&D::idMapUsers>("idmap/uid", idMapUserType, "Users of a container on the host")
        .since("1.1.1")
        .children<&D::idMapGroups>("idmap/gid", idMapGroupType, "Groups of a container on the host")
        .since("1.1.1")
        .child<&D::features>("features", featuresType, "Features of the machine")
        .child<&D::cpu>("cpu", cpuType, "Processor");
    declareClock(type);
    declareLifecycle(type);
    return type;
}

xml::Type<DomainConfig> withDevices(xml::Type<DomainConfig> type)
{
    using D = DomainConfig;
    return type.text<&D::emulator>("devices/emulator", "Path of the emulator")
        .children<&D::disks>("devices/disk", diskType, "Disks and drives")
        .children<&D::controllers>("devices/controller", controllerType, "Controllers")
        .children<&D::leases>("devices/lease", leaseType, "Leases to hold while the guest runs")
        .children<&D::filesystems>("devices/filesystem", filesystemType, "Folders of the host")
        .children<&D::interfaces>("devices/interface", interfaceType, "Network interfaces")
        .children<&D::smartcards>("devices/smartcard", smartcardType, "Smart cards")
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
        .children<&D::hostdevs>("devices/hostdev", hostdevType, "Devices of the host")
        .children<&D::redirdevs>("devices/redirdev", redirdevType, "Redirected USB devices")
        .child<&D::redirfilter>("devices/redirfilter", redirfilterType, "What may be redirected")
        .children<&D::hubs>("devices/hub", hubType, "Hubs")
        .children<&D::watchdogs>("devices/watchdog", watchdogType, "Watchdogs")
        .child<&D::balloon>("devices/memballoon", balloonType, "Memory balloon")
        .children<&D::rngs>("devices/rng", rngType, "Random number generators")
        .child<&D::nvramDevice>("devices/nvram", nvramDeviceType, "NVRAM of POWER machines")
        .children<&D::panics>("devices/panic", panicType, "How the guest tells that it has crashed")
        .children<&D::shmems>("devices/shmem", shmemType, "Memory shared with other guests")
        .children<&D::memoryDevices>("devices/memory", memoryDeviceType, "Memory modules")
        .child<&D::iommu>("devices/iommu", iommuType, "IOMMU that the guest sees")
        .child<&D::vsock>("devices/vsock", vsockType, "Sockets between host and guest");
}

} // namespace

const xml::Table &domainType()
{
    static const xml::Table table = [] {
        xml::Type<DomainConfig> type = withDevices(withHardware(withVcpus(withMemory(domainHead()))));
        for (const char *path : { "devices/nvram", "devices/panic", "devices/shmem", "devices/memory",
                 "devices/iommu", "devices/vsock" })
            type.passes(path);
        declareSecurity(type);
        declareQemuNamespace(type);
        return type.rule(checkDomainHead)
            .rule(checkDomainDevices)
            .rule(checkSmallDevices)
            .rule(checkDisplays)
            .rule(checkBooting)
            .rule(checkClock)
            .rule(checkSecurity);
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
