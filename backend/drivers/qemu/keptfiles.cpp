#include "backend/drivers/qemu/keptfiles.h"

#include <algorithm>

namespace inn::qemu {

bool hasSettingsFile(const config::DomainConfig &domain)
{
    const config::OsConfig &os = domain.os;
    const bool isFlash = os.firmware == QStringLiteral("efi") || os.loaderType == QStringLiteral("pflash");
    return isFlash && os.loaderStateless != QStringLiteral("yes") && !os.nvramSource;
}

QString ownSettingsFile(const Roots &roots, const QString &machine)
{
    return roots.nvram() + u'/' + machine + QStringLiteral("_VARS.fd");
}

QString settingsFile(const Roots &roots, const config::DomainConfig &domain)
{
    const QString named = domain.os.nvram.value_or(QString());
    return named.isEmpty() ? ownSettingsFile(roots, domain.name.value_or(QString())) : named;
}

QString tpmFolder(const Roots &roots, const QUuid &machine)
{
    return roots.state + QStringLiteral("/tpm/") + machine.toString(QUuid::WithoutBraces);
}

const config::TpmConfig *emulatedTpm(const config::DomainConfig &domain)
{
    const auto found = std::find_if(domain.tpms.begin(), domain.tpms.end(),
        [](const config::TpmConfig &tpm) { return tpm.backendType == QStringLiteral("emulator"); });
    return found == domain.tpms.end() ? nullptr : &*found;
}

QString tpmStateFile(const config::TpmConfig &tpm)
{
    return tpm.backendVersion == QStringLiteral("1.2") ? QStringLiteral("tpm-00.permall")
                                                       : QStringLiteral("tpm2-00.permall");
}

} // namespace inn::qemu
