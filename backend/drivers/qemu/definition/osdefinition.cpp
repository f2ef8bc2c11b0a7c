#include "backend/drivers/qemu/definition/osdefinition.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::qemu {

namespace {

using config::DomainConfig;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

bool hasAcpi(const DomainConfig &domain)
{
    return domain.features && domain.features->acpi;
}

bool usesUefi(const DomainConfig &domain)
{
    return is(domain.os.firmware, u"efi") || is(domain.os.loaderType, u"pflash");
}

void checkKind(const DomainConfig &domain, const xml::Report &report)
{
    if (domain.bootloader || domain.bootloaderArguments)
        report.error(domain.bootloader ? "bootloader" : "bootloader_args",
            tr("QEMU boots without a boot loader of the host; remove it."), kUnsupported);
    else if (domain.os.type && !is(domain.os.type, u"hvm"))
        report.error("os/type",
            tr("QEMU runs machines of the type “hvm” only, not “%1”.").arg(domain.os.type->left(40)),
            kUnsupported);
}

void checkFirmware(const DomainConfig &domain, const xml::Report &report)
{
    if (usesUefi(domain) && isX86(domain) && !hasAcpi(domain))
        report.error("os", tr("UEFI needs ACPI on this architecture; add “acpi” to the machine’s features."),
            kUnsupported);
    if (hasAcpi(domain) && is(domain.os.arch, u"aarch64") && !usesUefi(domain))
        report.error("features/acpi",
            tr("ACPI needs UEFI on this architecture; choose that firmware or remove “acpi”."), kUnsupported);
    if (is(domain.os.loaderSecure, u"yes")) {
        if (!isQ35(domain))
            report.error(
                "os/loader/@secure", tr("Secure boot needs a machine of the type “q35”."), kUnsupported);
        else if (!is(domain.os.arch, u"x86_64"))
            report.error(
                "os/loader/@secure", tr("Secure boot needs the architecture “x86_64”."), kUnsupported);
        else if (!domain.os.firmware && !(domain.features && is(domain.features->smm, u"on")))
            report.error("os/loader/@secure",
                tr("Secure boot needs system management mode; add “smm” to the machine’s features."),
                kUnsupported);
    }
    static constexpr QStringView kNvramTypes[] { u"file", u"block", u"network" };
    if (domain.os.nvramType
        && std::find(std::begin(kNvramTypes), std::end(kNvramTypes), *domain.os.nvramType)
            == std::end(kNvramTypes))
        report.error("os/nvram/@type",
            tr("The firmware’s variables cannot lie on “%1”; choose “file”, “block” or “network”.")
                .arg(domain.os.nvramType->left(40)),
            is(domain.os.nvramType, u"none") ? kInternal : kUnsupported);
}

void checkSerialConsole(const DomainConfig &domain, const xml::Report &report)
{
    if (!is(domain.os.biosUseSerial, u"yes"))
        return;
    if (!isX86(domain))
        report.error("os/bios/@useserial",
            tr("Only x86 machines have a BIOS that speaks on the serial port."), kUnsupported);
    else if (domain.serials.empty())
        report.error(
            "os/bios/@useserial", tr("The BIOS is to speak on a serial port, but there is none; add one."));
}

void checkFirmwareEntries(const DomainConfig &domain, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.sysinfos.size(); ++i) {
        const config::SysinfoConfig &sysinfo = domain.sysinfos[i];
        if (!is(sysinfo.type, u"fwcfg"))
            continue;
        const xml::Report here = report.at(sysinfo.origin, "sysinfo", i);
        for (std::size_t k = 0; k < sysinfo.entries.size(); ++k) {
            const config::SysinfoEntryConfig &entry = sysinfo.entries[k];
            const QString name = text(entry.name);
            const xml::Report place = here.at(entry.origin, "entry", k);
            if (!entry.name)
                continue;
            if (!name.startsWith(QLatin1StringView("opt/")))
                place.error("@name", tr("“%1” must begin with “opt/”.").arg(name.left(80)), kUnsupported);
            else if (name.startsWith(QLatin1StringView("opt/ovmf/"))
                || name.startsWith(QLatin1StringView("opt/org.qemu/")))
                place.error("@name", tr("The name “%1” is reserved; choose another.").arg(name.left(80)),
                    kUnsupported);
        }
    }
}

void checkLaunchSecurity(const DomainConfig &domain, const DefinitionHost &host,
    const QemuCapabilities &capabilities, const xml::Report &report)
{
    if (!domain.launchSecurity)
        return;
    const bool isSev = is(domain.launchSecurity->type, u"sev");
    const bool sev = host.sevUsable && capabilities.objects.contains(QStringLiteral("sev-guest"));
    const bool protectedS390
        = host.kvmUsable && isS390(domain) && capabilities.objects.contains(QStringLiteral("s390-pv-guest"));
    if (isSev ? !sev : !protectedS390)
        report.error("launchSecurity",
            tr("This host cannot protect guests by “%1”.").arg(text(domain.launchSecurity->type)),
            kUnsupported);
}

void checkLabel(const DomainConfig &domain, const xml::Report &report)
{
    if (domain.securityLabels.size() != 1 || domain.securityLabels.front().model)
        return;
    report.at(domain.securityLabels.front().origin, "seclabel", 0)
        .error({}, tr("The security label does not name its model; give it one such as “dac”."));
}

} // namespace

void completeOs(DomainConfig &domain, const DefinitionHost &host)
{
    config::OsConfig &os = domain.os;
    const bool keepsVariables
        = is(os.loaderType, u"pflash") && is(os.loaderReadonly, u"yes") && !is(os.loaderStateless, u"yes");
    if (keepsVariables && !os.firmware && !os.nvram && !os.nvramType && domain.name)
        os.nvram = host.nvramFolder + u'/' + *domain.name + QStringLiteral("_VARS.fd");
    if (domain.securityLabels.size() != 1)
        return;
    config::SecurityLabelConfig &label = domain.securityLabels.front();
    const bool leftToHost
        = is(label.type, u"none") || (is(label.type, u"dynamic") && text(label.baseLabel).isEmpty());
    if (label.model || !leftToHost)
        return;
    label.model = host.securityModel;
    if (host.securityModel == u"none") {
        label.type = QStringLiteral("none");
        label.relabel.reset();
    }
}

void checkOs(const DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    const xml::Report report = reportOn(domain, issues);
    checkKind(domain, report);
    checkLabel(domain, report);
    checkFirmware(domain, report);
    checkSerialConsole(domain, report);
    checkFirmwareEntries(domain, report);
    const QemuCapabilities *capabilities = host.emulatorFor(domain);
    if (!capabilities)
        return;
    checkLaunchSecurity(domain, host, *capabilities, report);
    if (!domain.generationIds.empty() && !capabilities->hasDevice(QStringLiteral("vmgenid")))
        report.error("genid",
            tr("The emulator “%1” cannot show a generation identity; remove “genid”.")
                .arg(capabilities->binary),
            kUnsupported);
}

} // namespace inn::qemu
