#include "backend/config/absent.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/config/words.h"
#include "backend/xml/report.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <span>

// What libvirt demands of booting, whatever the hypervisor.
namespace inn::config {

namespace {

constexpr int kLongestTimeout = 65535;

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

bool isSet(const std::optional<QString> &text)
{
    return text.has_value();
}

// The type that counts: libvirt takes an image without one for a ROM.
QString loaderType(const OsConfig &os)
{
    return os.loaderType.value_or(isAbsent(os.loader) ? QString() : QStringLiteral("rom"));
}

bool hasNvram(const OsConfig &os)
{
    return !isAbsent(os.nvram) || os.nvramType;
}

std::optional<QString> featureOf(const OsConfig &os, QStringView name)
{
    // The last one counts.
    for (auto it = os.firmwareFeatures.rbegin(); it != os.firmwareFeatures.rend(); ++it) {
        if (is(it->name, name))
            return it->enabled;
    }
    return std::nullopt;
}

// Beside firmware that is to be chosen.
void checkChosenFirmware(const OsConfig &os, const xml::Report &report)
{
    const struct
    {
        bool given;
        const char *where;
        QString message;
    } conflicts[] {
        { isSet(os.loaderReadonly), "loader/@readonly",
            tr("Firmware that is chosen automatically cannot be marked “readonly”; remove one of both.") },
        { isSet(os.loaderType), "loader/@type",
            tr("Firmware that is chosen automatically cannot have a loader type; remove one of both.") },
        { !isAbsent(os.loader), "loader",
            tr("Firmware is either chosen automatically or given by its path; remove one of both.") },
        { isSet(os.nvramTemplate), "nvram/@template",
            tr("Firmware that is chosen automatically brings its own template; remove one of both.") },
        { is(os.loaderSecure, u"no"), "loader/@secure",
            tr("Firmware that is chosen automatically is told by its features whether it is secure; remove "
               "“secure”.") },
        { hasNvram(os) && !is(os.firmware, u"efi"), "nvram",
            tr("Only EFI firmware keeps variables; remove “nvram” or choose “efi”.") },
    };
    for (const auto &conflict : conflicts) {
        if (conflict.given)
            report.error(conflict.where, conflict.message, kXmlDetail);
    }
}

void checkFirmwareState(const OsConfig &os, const xml::Report &report)
{
    if (is(os.loaderStateless, u"yes")) {
        if (os.nvramTemplate || hasNvram(os))
            report.error("nvram", tr("Stateless firmware keeps no variables; remove “nvram” or “stateless”."),
                kXmlDetail);
    } else if (is(os.loaderStateless, u"no")) {
        if (!os.firmware && loaderType(os) != u"pflash")
            report.error("loader/@stateless",
                tr("Only firmware mapped as “pflash” keeps variables; change its type."), kXmlDetail);
        else if (os.firmware && !is(os.firmware, u"efi"))
            report.error(
                "loader/@stateless", tr("Only EFI firmware keeps variables; choose “efi”."), kXmlDetail);
    }
}

void checkFirmware(const OsConfig &os, const xml::Report &report)
{
    if (is(featureOf(os, u"enrolled-keys"), u"yes") && is(featureOf(os, u"secure-boot"), u"no"))
        report.error("firmware",
            tr("Firmware without “secure-boot” cannot have “enrolled-keys”; change one of both."),
            kXmlDetail);
    const bool hasLoader
        = report.isWritten("loader") || report.isWritten("nvram") || os.loader || hasNvram(os);
    if (os.firmware) {
        if (hasLoader)
            checkChosenFirmware(os, report);
    } else if (!os.firmwareFeatures.empty()) {
        report.error("firmware",
            tr("Features of firmware count only where it is chosen; give “os” the attribute “firmware”."),
            kXmlDetail);
    } else if (hasLoader && isAbsent(os.loader)) {
        report.error(report.isWritten("loader") ? "loader" : "nvram",
            tr("No firmware is given; write its path or have it chosen by the attribute “firmware”."),
            kXmlDetail);
    }
    if (hasLoader)
        checkFirmwareState(os, report);
}

void checkBootMenu(const OsConfig &os, const xml::Report &report)
{
    if (is(os.bootMenu, u"yes") && os.bootMenuTimeout && *os.bootMenuTimeout > kLongestTimeout)
        report.error("bootmenu/@timeout",
            tr("%1 milliseconds are too long for the boot menu; at most %2 are possible.")
                .arg(*os.bootMenuTimeout)
                .arg(kLongestTimeout),
            kUnsupported);
    if (os.biosRebootTimeout && (*os.biosRebootTimeout < -1 || *os.biosRebootTimeout > kLongestTimeout))
        report.error("bios/@rebootTimeout",
            tr("%1 is no time to wait; write -1 or up to %2 milliseconds.")
                .arg(*os.biosRebootTimeout)
                .arg(kLongestTimeout),
            kUnsupported);
}

void checkContainer(const OsConfig &os, const xml::Report &report)
{
    if (isAbsent(os.init))
        report.error(
            {}, tr("A container needs its first process; give “os” an “init” such as “/sbin/init”."));
    for (const QString &argument : os.initArguments) {
        if (argument.isEmpty())
            report.error("initarg", tr("An argument of the first process is empty; write or remove it."));
    }
}

// Month, day, year as SMBIOS has them.
bool isBiosDate(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    int parts[3] {};
    for (int i = 0; i < 3; ++i) {
        const auto [next, problem] = std::from_chars(at, end, parts[i]);
        if (problem != std::errc() || (i < 2 && (next == end || *next != '/')) || (i == 2 && next != end))
            return false;
        at = next + 1;
    }
    const auto [month, day, year] = parts;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && ((year >= 0 && year < 100) || year >= 1900);
}

void checkFwCfg(const SysinfoConfig &sysinfo, const xml::Report &report)
{
    for (std::size_t i = 0; i < sysinfo.entries.size(); ++i) {
        const SysinfoEntryConfig &entry = sysinfo.entries[i];
        const xml::Report here = report.at(entry.origin, "entry", i);
        if (!entry.name)
            here.error({}, tr("A value of fw_cfg has no name; give it one such as “opt/com.example/name”."));
        if (isAbsent(entry.value) && !entry.file)
            here.error({}, tr("A value of fw_cfg has neither a text nor a file; give it one of both."));
    }
}

// Hexadecimal digits with hyphens and spaces between pairs of them, as libvirt reads a UUID.
std::optional<QUuid> uuidOf(const QString &text)
{
    QByteArray digits;
    for (const QChar c : text.trimmed()) {
        if (c == u'-' || c == u' ')
            continue;
        if (c.unicode() > 127 || !std::isxdigit(c.unicode()) || digits.size() == 32)
            return std::nullopt;
        digits += char(c.unicode());
    }
    if (digits.size() != 32)
        return std::nullopt;
    return QUuid::fromRfc4122(QByteArray::fromHex(digits));
}

void checkIdMaps(const DomainConfig &domain, const xml::Report &report)
{
    if (domain.idMapUsers.empty() != domain.idMapGroups.empty())
        report.error("idmap", tr("Users and groups of a container are mapped together; add what is missing."),
            kUnsupported);
    const auto mapsRoot = [](const std::vector<IdMapConfig> &maps) {
        return maps.empty() || std::any_of(maps.begin(), maps.end(), [](const IdMapConfig &map) {
            return map.start.value_or(0) == 0;
        });
    };
    if (!mapsRoot(domain.idMapUsers) || !mapsRoot(domain.idMapGroups))
        report.error("idmap", tr("The container’s user 0 is mapped to nobody; map it to a user of the host."),
            kUnsupported);
}

} // namespace

std::optional<QString> SysinfoConfig::entry(
    const std::optional<SysinfoSectionConfig> &section, QStringView name)
{
    if (!section)
        return std::nullopt;
    for (const SysinfoEntryConfig &entry : section->entries) {
        if (is(entry.name, name))
            return isAbsent(entry.value) ? std::nullopt : entry.value;
    }
    return std::nullopt;
}

void checkOs(const OsConfig &os, xml::Report &report)
{
    if (is(os.type, u"exe")) {
        checkContainer(os, report);
        return;
    }
    if (!is(os.type, u"hvm"))
        return;
    if (os.acpiTables.size() > 1)
        report.error("acpi", tr("There are %1 ACPI tables; only one is possible.").arg(os.acpiTables.size()));
    if (os.nvramType && !os.nvramSource)
        report.error("nvram", tr("The firmware’s variables have a type but no source; add one."), kInternal);
    else if (os.nvramType)
        checkStorageSource(
            *os.nvramSource, *os.nvramType, report.at(os.nvramSource->origin, "nvram/source", 0));
    checkFirmware(os, report);
    checkBootMenu(os, report);
}

void checkSysinfo(const SysinfoConfig &sysinfo, xml::Report &report)
{
    if (is(sysinfo.type, u"fwcfg")) {
        checkFwCfg(sysinfo, report);
        return;
    }
    if (!is(sysinfo.type, u"smbios"))
        return;
    const std::optional<QString> date = SysinfoConfig::entry(sysinfo.bios, u"date");
    if (date && !isBiosDate(*date))
        report.error("bios",
            tr("“%1” is no date of a BIOS; write month, day and year as in “12/31/2030”.")
                .arg(date->left(80)),
            kXmlDetail);
}

void checkBooting(const DomainConfig &domain, xml::Report &report)
{
    checkIdMaps(domain, report);
    for (std::size_t i = 0; i < domain.sysinfos.size(); ++i) {
        if (!is(domain.sysinfos[i].type, u"smbios"))
            continue;
        const std::optional<QString> text = SysinfoConfig::entry(domain.sysinfos[i].system, u"uuid");
        if (!text)
            continue;
        const xml::Report here = report.at(domain.sysinfos[i].origin, "sysinfo", i);
        const std::optional<QUuid> uuid = uuidOf(*text);
        if (!uuid)
            here.error("system",
                tr("“%1” is not a UUID; 32 hexadecimal digits are expected.").arg(text->left(80)),
                kXmlDetail);
        else if (domain.uuid && *domain.uuid != *uuid)
            here.error("system",
                tr("The machine’s UUID here differs from that of the document; make them the same."),
                kXmlDetail);
    }
}

void applySysinfoIdentity(DomainConfig &domain)
{
    for (const SysinfoConfig &sysinfo : domain.sysinfos) {
        if (domain.uuid || !is(sysinfo.type, u"smbios"))
            continue;
        if (const std::optional<QString> text = SysinfoConfig::entry(sysinfo.system, u"uuid"))
            domain.uuid = uuidOf(*text);
    }
}

} // namespace inn::config
