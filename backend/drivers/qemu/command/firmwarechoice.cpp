#include "backend/drivers/qemu/command/defaults.h"
#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::qemu {

namespace {

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Firmware", message);
}

QString variablesPath(const config::DomainConfig &domain, const QString &folder)
{
    return folder + u'/' + text(domain.name) + QStringLiteral("_VARS.fd");
}

bool fits(const FirmwareDescriptor &firmware, const config::OsConfig &os)
{
    const bool secure = firmware.features.contains(QStringLiteral("secure-boot"));
    if ((is(os.loaderSecure, u"yes") && !secure) || (is(os.loaderSecure, u"no") && secure))
        return false;
    return firmware.device == u"flash" && firmware.interfaceTypes.contains(QStringLiteral("uefi"))
        && firmware.executableFormat == u"raw" && firmware.fits(text(os.arch), text(os.machine))
        && !firmware.features.contains(QStringLiteral("amd-sev-only"));
}

} // namespace

Result<> chooseFirmware(
    config::DomainConfig &domain, const std::vector<FirmwareDescriptor> &firmware, const QString &nvramFolder)
{
    config::OsConfig &os = domain.os;
    if (os.loader) {
        // A flash image by hand: only its variables may be missing.
        if (!is(os.loaderType, u"pflash") || os.nvram || is(os.loaderReadonly, u"no"))
            return {};
        const auto known = std::find_if(firmware.begin(), firmware.end(),
            [&](const FirmwareDescriptor &candidate) { return candidate.executable == *os.loader; });
        if (!os.nvramTemplate && known != firmware.end())
            os.nvramTemplate = known->nvramTemplate;
        if (os.nvramTemplate)
            os.nvram = variablesPath(domain, nvramFolder);
        return {};
    }
    if (!is(os.firmware, u"efi"))
        return {};
    const auto chosen = std::find_if(firmware.begin(), firmware.end(),
        [&](const FirmwareDescriptor &candidate) { return fits(candidate, os); });
    if (chosen == firmware.end()) {
        return unsupported(
            translated("No UEFI firmware for the machine type “%1” of “%2” is installed; install the "
                       "package “ovmf”.")
                .arg(text(os.machine), text(domain.name)));
    }
    os.loader = chosen->executable;
    os.loaderReadonly = QStringLiteral("yes");
    os.loaderType = QStringLiteral("pflash");
    if (chosen->features.contains(QStringLiteral("requires-smm"))) {
        os.loaderSecure = QStringLiteral("yes");
        if (!domain.features)
            domain.features.emplace();
        domain.features->smm = QStringLiteral("on");
    }
    setIfAbsent(os.nvramTemplate, chosen->nvramTemplate);
    setIfAbsent(os.nvram, variablesPath(domain, nvramFolder));
    return {};
}

} // namespace inn::qemu
