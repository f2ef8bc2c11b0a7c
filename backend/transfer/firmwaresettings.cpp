#include "backend/transfer/firmwaresettings.h"

#include "backend/api/keptstates.h"
#include "backend/base/translated.h"

#include <QDir>

namespace inn::transfer {

namespace {

// Where hosts of libvirt keep them usually; for those that do not tell.
QString usualFile(const QUrl &host, const QString &machine)
{
    const QString name = machine + QStringLiteral("_VARS.fd");
    if (!host.scheme().startsWith(QStringLiteral("qemu")))
        return {};
    if (host.path() == u"/system")
        return QStringLiteral("/var/lib/libvirt/qemu/nvram/") + name;
    if (host.path() == u"/session" && host.host().isEmpty())
        return qEnvironmentVariable("XDG_CONFIG_HOME", QDir::homePath() + QStringLiteral("/.config"))
            + QStringLiteral("/libvirt/qemu/nvram/") + name;
    return {};
}

Error doesNotTell()
{
    return { ErrorCode::Unsupported,
        translated("The host does not tell where the firmware keeps its settings.") };
}

} // namespace

bool keepsSettings(const config::DomainConfig &domain)
{
    return domain.os.firmware == u"efi" || domain.os.loaderType == u"pflash";
}

QFuture<Result<QString>> settingsFile(HostAccess &host, const QUuid &domain, const QString &machine)
{
    const QString usual = usualFile(host.uri(), machine);
    return host
        .call([domain](api::Connection &connection) {
            auto *settings = dynamic_cast<api::FirmwareSettings *>(&connection);
            return settings ? settings->settingsFile(domain) : ready<QString>(doesNotTell());
        })
        .then([usual](Result<QString> told) -> Result<QString> {
            return told || usual.isEmpty() ? told : usual;
        });
}

} // namespace inn::transfer
