#include "backend/drivers/qemu/migration/storagecopy.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/blockjobs/imagechain.h"
#include "backend/drivers/qemu/migration/migrationcookies.h"

#include <QUrl>

namespace inn::qemu {

bool copiesStorage(const api::MigrationRequest &request)
{
    return request.flags.testFlag(api::MigrateFlag::NonSharedDisk)
        || request.flags.testFlag(api::MigrateFlag::NonSharedIncremental);
}

Result<std::vector<config::DiskConfig>> disksToCopy(
    const config::DomainConfig &domain, const api::MigrationRequest &request)
{
    std::vector<config::DiskConfig> disks;
    QStringList missing = request.disks;
    for (const config::DiskConfig &disk : domain.disks) {
        const QString target = disk.targetDev.value_or(QString());
        const bool isNamed = request.disks.contains(target);
        missing.removeAll(target);
        const bool isCopiedUnasked
            = !disk.shareable && !config::isReadOnly(disk) && !config::isWithoutMedium(disk);
        if (request.disks.isEmpty() ? !isCopiedUnasked : !isNamed)
            continue;
        if (config::isReadOnly(disk) || config::isWithoutMedium(disk)) {
            return migrationError(ErrorCode::Unsupported, config::kOperationUnsupported,
                translated("The disk “%1” is empty or read-only and cannot be copied; leave it out.")
                    .arg(target));
        }
        disks.push_back(disk);
    }
    if (!missing.isEmpty()) {
        return migrationError(ErrorCode::InvalidConfig, config::kInvalidArgument,
            translated("There is no disk “%1” that could be copied.").arg(missing.first()));
    }
    return disks;
}

QFuture<Result<config::CookieNbdConfig>> offeredDisks(
    RunningGuestPtr guest, const api::MigrationRequest &request)
{
    auto disks = disksToCopy(guest->live(), request);
    if (!disks)
        return ready<config::CookieNbdConfig>(disks.error());
    const auto describe
        = [wanted = std::move(*disks)](
              Result<std::vector<commands::BlockDevice>> blocks) -> Result<config::CookieNbdConfig> {
        if (!blocks)
            return blocks.error();
        config::CookieNbdConfig offered;
        for (const config::DiskConfig &disk : wanted) {
            const QString alias = disk.alias.value_or(QString());
            for (const commands::BlockDevice &block : *blocks) {
                const bool isIts = block.qdev == alias || block.qdev.split(u'/').contains(alias);
                if (!isIts)
                    continue;
                config::CookieDiskConfig each;
                each.target = disk.targetDev;
                each.capacity = block.capacity;
                offered.disks.push_back(std::move(each));
                break;
            }
        }
        return offered;
    };
    return commands::queryBlock(*guest->monitor).then(describe);
}

Result<QByteArray> withBaseImages(const QByteArray &document, const config::DomainConfig &live)
{
    TRY_ASSIGN(config::DomainConfig moved, config::readDomain(document));
    for (config::DiskConfig &disk : moved.disks) {
        const auto here = std::find_if(live.disks.begin(), live.disks.end(),
            [&](const config::DiskConfig &each) { return each.targetDev == disk.targetDev; });
        if (disk.backingStore || here == live.disks.end() || !here->backingStore)
            continue;
        disk.backingStore = here->backingStore;
        forgetNumbers(disk);
    }
    return config::writeDomain(moved);
}

QString exportNameOf(const config::DiskConfig &disk)
{
    return QStringLiteral("drive-") + disk.alias.value_or(QString());
}

QJsonObject StorageServer::address() const
{
    if (!socket.isEmpty())
        return { { QStringLiteral("type"), QStringLiteral("unix") }, { QStringLiteral("path"), socket } };
    return { { QStringLiteral("type"), QStringLiteral("inet") }, { QStringLiteral("host"), host },
        { QStringLiteral("port"), QString::number(port) } };
}

QJsonObject StorageServer::listenAddress() const
{
    QJsonObject data = address();
    const QJsonValue type = data.take(QStringLiteral("type"));
    return { { QStringLiteral("type"), type }, { QStringLiteral("data"), data } };
}

Result<StorageServer> storageServer(const api::MigrationRequest &request, const QString &host, int port)
{
    constexpr int kLargestPort = 65535;
    StorageServer server { {}, host, port };
    const auto invalid = [](const QString &sentence) {
        return migrationError(ErrorCode::InvalidConfig, config::kInvalidArgument, sentence);
    };
    if (!request.disksUri.isEmpty()) {
        const QUrl uri(request.disksUri);
        if (uri.scheme() == u"unix") {
            if (request.flags.testFlag(api::MigrateFlag::Tls)) {
                return migrationError(ErrorCode::Unsupported, config::kOperationUnsupported,
                    translated("Disks that go through a socket of this computer cannot be encrypted."));
            }
            server.socket = uri.path();
            if (!server.socket.startsWith(u'/'))
                return invalid(translated("The disks' address “%1” names no socket.").arg(request.disksUri));
        } else if (uri.scheme() == u"tcp") {
            if (uri.host().isEmpty())
                return invalid(translated("The disks' address “%1” names no host.").arg(request.disksUri));
            server.host = uri.host();
            server.port = uri.port(port);
        } else {
            return invalid(translated("The disks' address “%1” must begin with “tcp://” or “unix://”.")
                               .arg(request.disksUri));
        }
    }
    if (server.port < 0 || server.port > kLargestPort)
        return invalid(translated("%1 is no port for the disks; choose one up to 65535.").arg(server.port));
    return server;
}

} // namespace inn::qemu
