#include "backend/transfer/firmwaresettings.h"

#include "backend/api/storagepools.h"
#include "backend/transfer/survey.h"

#include <QDir>
#include <QFile>

namespace inn::transfer {

namespace {

// Where libvirt keeps the firmware's settings of machines whose documents do not say it.
QString nvramOfLibvirt(const QUrl &host, const QString &machine)
{
    const QString name = machine + QStringLiteral("_VARS.fd");
    if (host.path() == u"/system")
        return QStringLiteral("/var/lib/libvirt/qemu/nvram/") + name;
    if (host.path() == u"/session" && host.host().isEmpty())
        return qEnvironmentVariable("XDG_CONFIG_HOME", QDir::homePath() + QStringLiteral("/.config"))
            + QStringLiteral("/libvirt/qemu/nvram/") + name;
    return {};
}

} // namespace

bool keepsSettings(const config::DomainConfig &domain)
{
    return domain.os.firmware == u"efi" || domain.os.loaderType == u"pflash";
}

// Where our own core does: beside the folder of its images, or where this program keeps what belongs to a
// session. It runs on this computer.
QFuture<Result<QStringList>> settingsFiles(HostAccess &host, const QString &machine)
{
    return host.call([machine, uri = host.uri()](api::Connection &connection) {
        if (!connection.host().driverName.contains(QStringLiteral("embedded"))) {
            const QString file = nvramOfLibvirt(uri, machine);
            return ready<QStringList>(
                Result<QStringList>(file.isEmpty() ? QStringList() : QStringList(file)));
        }
        QStringList files;
        const auto add = [&](const QString &folder) {
            files += folder + QStringLiteral("/nvram/") + machine + QStringLiteral("_VARS.fd");
        };
        if (api::StoragePools *storage = connection.storage()) {
            for (const api::PoolInfoPtr &pool : storage->list())
                add(folderOf(pool->targetPath));
        }
        const QString state
            = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
        add(state + QStringLiteral("/innkeeper"));
        files.removeDuplicates();
        files.removeIf([](const QString &file) { return !QFile::exists(file); });
        return ready<QStringList>(Result<QStringList>(files));
    });
}

} // namespace inn::transfer
