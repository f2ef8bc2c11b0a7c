#include "backend/config/cleanpath.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/words.h"
#include "backend/xml/element.h"

#include <algorithm>
#include <span>

// What libvirt fills in and drops of booting when a domain is defined. What contradicts itself is left for
// the rules to tell.
namespace inn::config {

namespace {

using Text = std::optional<QString>;

constexpr std::size_t kMostBootDevices = 4;

// In libvirt's order; of one that is listed twice the last one counts.
void applyFeatures(std::vector<FirmwareFeatureConfig> &features)
{
    std::vector<FirmwareFeatureConfig> sorted;
    for (const QStringView name : { QStringView(u"enrolled-keys"), QStringView(u"secure-boot") }) {
        const auto last = std::find_if(features.rbegin(), features.rend(),
            [&](const FirmwareFeatureConfig &feature) { return is(feature.name, name); });
        if (last != features.rend())
            sorted.push_back(*last);
    }
    const bool needsSecureBoot
        = sorted.size() == 1 && is(sorted[0].name, u"enrolled-keys") && is(sorted[0].enabled, u"yes");
    if (needsSecureBoot) {
        FirmwareFeatureConfig secureBoot;
        secureBoot.enabled = QStringLiteral("yes");
        secureBoot.name = QStringLiteral("secure-boot");
        sorted.push_back(std::move(secureBoot));
    }
    features = std::move(sorted);
}

void dropFirmware(OsConfig &os)
{
    for (Text *value : { &os.loader, &os.loaderReadonly, &os.loaderType, &os.loaderSecure,
             &os.loaderStateless, &os.nvram, &os.nvramTemplate, &os.nvramType })
        value->reset();
    os.nvramSource.reset();
}

void dropKernel(OsConfig &os)
{
    for (Text *value : { &os.kernel, &os.initrd, &os.dtb, &os.root })
        value->reset();
}

void dropMenu(OsConfig &os)
{
    os.boot.clear();
    os.bootMenu.reset();
    os.bootMenuTimeout.reset();
    os.biosUseSerial.reset();
    os.biosRebootTimeout.reset();
}

void dropInit(OsConfig &os)
{
    for (Text *value : { &os.init, &os.initDirectory, &os.initUser, &os.initGroup })
        value->reset();
    os.initArguments.clear();
    os.initEnvironment.clear();
}

// Only of a machine with firmware.
void dropMachine(OsConfig &os)
{
    os.firmware.reset();
    os.firmwareFeatures.clear();
    os.acpiTables.clear();
    dropMenu(os);
}

template<class List>
bool hasBootOrder(const List &devices)
{
    return std::any_of(
        devices.begin(), devices.end(), [](const auto &device) { return device.bootOrder.has_value(); });
}

bool bootsDevices(const DomainConfig &domain)
{
    return hasBootOrder(domain.disks) || hasBootOrder(domain.interfaces) || hasBootOrder(domain.hostdevs)
        || hasBootOrder(domain.redirdevs) || hasBootOrder(domain.filesystems);
}

void applyNvramSource(OsConfig &os)
{
    if (!os.nvramSource)
        return;
    // Unlike a disk's, its name on the network is not completed.
    const Text name = os.nvramSource->name;
    applyStorageSourceDefaults(*os.nvramSource, *os.nvramType);
    if (os.nvramSource->name)
        os.nvramSource->name = name;
    if (*os.nvramSource == DiskSourceConfig {})
        os.nvramSource.reset();
}

// libvirt boots what all <os> elements list, although only the first one counts otherwise.
void gatherBootDevices(DomainConfig &domain)
{
    const std::shared_ptr<const xml::Source> source = domain.os.origin.source;
    if (!source || domain.os.origin.element < 0)
        return;
    const xml::Element own(source, domain.os.origin.element);
    for (const xml::Element &other : own.parent().children("os")) {
        if (other.number() == own.number())
            continue;
        for (const xml::Element &boot : other.children("boot")) {
            const bool known = std::any_of(domain.os.boot.begin(), domain.os.boot.end(),
                [&](const BootDeviceConfig &device) { return device.origin.element == boot.number(); });
            if (!known)
                domain.os.boot.push_back({ boot.attribute("dev"), { source, boot.number() } });
        }
    }
}

void applyMachine(DomainConfig &domain)
{
    OsConfig &os = domain.os;
    gatherBootDevices(domain);
    dropInit(os);
    applyFeatures(os.firmwareFeatures);
    if (os.nvramType) {
        os.nvram.reset();
        applyNvramSource(os);
    } else {
        os.nvramSource.reset();
    }
    if (os.loader && !os.loaderType && !os.firmware)
        os.loaderType = QStringLiteral("rom");
    for (AcpiTableConfig &table : os.acpiTables) {
        if (table.path)
            table.path = cleanPath(*table.path);
    }
    if (os.boot.size() > kMostBootDevices)
        os.boot.resize(kMostBootDevices);
    if (os.boot.empty() && !bootsDevices(domain))
        os.boot.push_back({ QStringLiteral("hd"), {} });
    if (!is(os.bootMenu, u"yes"))
        os.bootMenuTimeout.reset();
    // libvirt takes what it cannot read for a no.
    if (os.biosUseSerial && !is(os.biosUseSerial, u"yes"))
        os.biosUseSerial = QStringLiteral("no");
}

void applyEntries(SysinfoSectionConfig &section, std::span<const QStringView> names)
{
    std::vector<SysinfoEntryConfig> entries;
    for (const QStringView name : names) {
        const auto first = std::find_if(section.entries.begin(), section.entries.end(),
            [&](const SysinfoEntryConfig &entry) { return is(entry.name, name); });
        if (first == section.entries.end() || first->value.value_or(QString()).isEmpty())
            continue;
        entries.push_back(*first);
        entries.back().file.reset();
    }
    section.entries = std::move(entries);
}

void applySection(std::optional<SysinfoSectionConfig> &section, std::span<const QStringView> names)
{
    if (!section)
        return;
    applyEntries(*section, names);
    if (section->entries.empty())
        section.reset();
}

constexpr QStringView kBios[] { u"vendor", u"version", u"date", u"release" };
constexpr QStringView kSystem[] { u"manufacturer", u"product", u"version", u"serial", u"uuid", u"sku",
    u"family" };
constexpr QStringView kBoard[] { u"manufacturer", u"product", u"version", u"serial", u"asset", u"location" };
constexpr QStringView kChassis[] { u"manufacturer", u"version", u"serial", u"asset", u"sku" };

void applySmbios(SysinfoConfig &sysinfo, const std::optional<QUuid> &identity)
{
    sysinfo.entries.clear();
    applySection(sysinfo.bios, kBios);
    applySection(sysinfo.system, kSystem);
    applySection(sysinfo.chassis, kChassis);
    for (SysinfoSectionConfig &board : sysinfo.baseBoards)
        applyEntries(board, kBoard);
    std::erase_if(
        sysinfo.baseBoards, [](const SysinfoSectionConfig &board) { return board.entries.empty(); });
    if (sysinfo.oemStrings && sysinfo.oemStrings->entries.empty())
        sysinfo.oemStrings.reset();
    if (sysinfo.oemStrings) {
        for (SysinfoEntryConfig &entry : sysinfo.oemStrings->entries) {
            entry.name.reset();
            entry.file.reset();
        }
    }
    if (!sysinfo.system || !identity)
        return;
    for (SysinfoEntryConfig &entry : sysinfo.system->entries) {
        const auto digits = [](QString text) { return text.remove(u'-').remove(u' ').toLower(); };
        const QString normal = identity->toString(QUuid::WithoutBraces);
        if (is(entry.name, u"uuid") && digits(entry.value->trimmed()) == digits(normal))
            entry.value = normal;
    }
}

void applyFwCfg(SysinfoConfig &sysinfo)
{
    sysinfo.bios.reset();
    sysinfo.system.reset();
    sysinfo.baseBoards.clear();
    sysinfo.chassis.reset();
    sysinfo.oemStrings.reset();
    for (SysinfoEntryConfig &entry : sysinfo.entries) {
        if (!entry.file)
            continue;
        entry.file = cleanPath(*entry.file);
        entry.value.reset();
    }
}

void sortById(std::vector<IdMapConfig> &maps)
{
    std::stable_sort(maps.begin(), maps.end(),
        [](const IdMapConfig &a, const IdMapConfig &b) { return a.start.value_or(0) < b.start.value_or(0); });
}

} // namespace

void applyOsDefaults(DomainConfig &domain)
{
    OsConfig &os = domain.os;
    // A document with a boot loader and no type is one of Xen.
    if (!os.type && domain.bootloader)
        os.type = is(domain.type, u"xen") ? QStringLiteral("linux") : QStringLiteral("xen");
    if (is(os.type, u"xen") && is(domain.type, u"xen"))
        os.type = QStringLiteral("linux");
    const bool isParavirtual = is(os.type, u"xen") || is(os.type, u"xenpvh") || is(os.type, u"uml")
        || (is(os.type, u"linux") && is(domain.type, u"xen"));
    if (is(os.type, u"hvm")) {
        applyMachine(domain);
    } else if (isParavirtual) {
        dropInit(os);
        dropMachine(os);
        if (os.loader && !os.loaderType)
            os.loaderType = QStringLiteral("rom");
    } else if (os.type) {
        dropMachine(os);
        dropFirmware(os);
        dropKernel(os);
        if (!is(os.type, u"exe")) {
            dropInit(os);
            os.cmdline.reset();
        }
    }
    if (domain.bootloader)
        dropMenu(os);
    else if (!is(domain.type, u"kvm") && !is(domain.type, u"qemu") && !is(domain.type, u"hvf"))
        domain.bootloaderArguments.reset(); // QEMU refuses them in any case
    if (is(os.smbiosMode, u"none") || (os.smbiosMode && os.smbiosMode->isEmpty()))
        os.smbiosMode.reset();
    for (SysinfoConfig &sysinfo : domain.sysinfos) {
        if (is(sysinfo.type, u"fwcfg"))
            applyFwCfg(sysinfo);
        else if (is(sysinfo.type, u"smbios"))
            applySmbios(sysinfo, domain.uuid);
    }
    sortById(domain.idMapUsers);
    sortById(domain.idMapGroups);
}

} // namespace inn::config
