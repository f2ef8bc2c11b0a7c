#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/defaults.h"
#include "backend/drivers/qemu/command/words.h"

#include <algorithm>

namespace inn::qemu {

namespace {

QString variablesPath(const config::DomainConfig &domain, const QString &folder)
{
    return folder + u'/' + text(domain.name) + QStringLiteral("_VARS.fd");
}

bool has(const FirmwareDescriptor &firmware, const char *feature)
{
    return firmware.features.contains(QString::fromLatin1(feature));
}

// What the document says of secure boot and of enrolled keys; a secure loader is one with secure boot.
bool hasWantedFeatures(const FirmwareDescriptor &firmware, const config::OsConfig &os)
{
    const bool secure = has(firmware, "secure-boot");
    if ((is(os.loaderSecure, u"yes") && !secure) || (is(os.loaderSecure, u"no") && secure))
        return false;
    return std::all_of(os.firmwareFeatures.begin(), os.firmwareFeatures.end(),
        [&firmware](const config::FirmwareFeatureConfig &feature) {
            return firmware.features.contains(text(feature.name)) == is(feature.enabled, u"yes");
        });
}

bool fitsMachine(const FirmwareDescriptor &firmware, const config::OsConfig &os)
{
    return firmware.fits(text(os.arch), text(os.machine)) && !has(firmware, "amd-sev-only");
}

bool isUefi(const FirmwareDescriptor &firmware, const config::OsConfig &os)
{
    return firmware.device == u"flash" && firmware.interfaceTypes.contains(QStringLiteral("uefi"))
        && firmware.executableFormat == u"raw" && fitsMachine(firmware, os)
        && hasWantedFeatures(firmware, os);
}

bool isBios(const FirmwareDescriptor &firmware, const config::OsConfig &os)
{
    return firmware.device == u"memory" && firmware.interfaceTypes.contains(QStringLiteral("bios"))
        && fitsMachine(firmware, os);
}

// Without a descriptor QEMU's own BIOS runs.
void chooseBios(config::OsConfig &os, const std::vector<FirmwareDescriptor> &firmware)
{
    for (const FirmwareDescriptor &candidate : firmware) {
        if (!isBios(candidate, os))
            continue;
        os.loader = candidate.executable;
        os.loaderType = QStringLiteral("rom");
        return;
    }
    os.firmware.reset();
}

Error noFirmware(const config::DomainConfig &domain)
{
    if (domain.os.firmwareFeatures.empty() && !domain.os.loaderSecure) {
        return unsupported(
            translated("No UEFI firmware for the machine type “%1” of “%2” is installed; install the "
                       "package “ovmf”.")
                .arg(text(domain.os.machine), text(domain.name)));
    }
    return unsupported(
        translated("No UEFI firmware for the machine type “%1” of “%2” has the features it asks for (secure "
                   "boot, enrolled keys); change them or install the package “ovmf”.")
            .arg(text(domain.os.machine), text(domain.name)));
}

} // namespace

Result<> chooseFirmware(
    config::DomainConfig &domain, const std::vector<FirmwareDescriptor> &firmware, const QString &nvramFolder)
{
    config::OsConfig &os = domain.os;
    if (os.loader) {
        // A flash image by hand: only its variables may be missing.
        if (!is(os.loaderType, u"pflash") || os.nvram || os.nvramSource || is(os.loaderReadonly, u"no")
            || is(os.loaderStateless, u"yes"))
            return {};
        const auto known = std::find_if(firmware.begin(), firmware.end(),
            [&](const FirmwareDescriptor &candidate) { return candidate.executable == *os.loader; });
        if (!os.nvramTemplate && known != firmware.end())
            os.nvramTemplate = known->nvramTemplate;
        if (os.nvramTemplate)
            os.nvram = variablesPath(domain, nvramFolder);
        return {};
    }
    if (is(os.firmware, u"bios"))
        chooseBios(os, firmware);
    if (!is(os.firmware, u"efi"))
        return {};
    const auto chosen = std::find_if(firmware.begin(), firmware.end(),
        [&](const FirmwareDescriptor &candidate) { return isUefi(candidate, os); });
    if (chosen == firmware.end())
        return noFirmware(domain);
    os.loader = chosen->executable;
    os.loaderReadonly = QStringLiteral("yes");
    os.loaderType = QStringLiteral("pflash");
    if (chosen->features.contains(QStringLiteral("requires-smm"))) {
        os.loaderSecure = QStringLiteral("yes");
        if (!domain.features)
            domain.features.emplace();
        domain.features->smm = QStringLiteral("on");
    }
    if (is(os.loaderStateless, u"yes"))
        return {};
    setIfAbsent(os.nvramTemplate, chosen->nvramTemplate);
    if (!os.nvramSource)
        setIfAbsent(os.nvram, variablesPath(domain, nvramFolder));
    return {};
}

} // namespace inn::qemu
