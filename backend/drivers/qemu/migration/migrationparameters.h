#pragma once

#include "backend/api/migration.h"
#include "backend/config/migration/migrationcookie.h"
#include "backend/drivers/qemu/qmp/qmpclient.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

// What a request to move a guest means for the emulator of either side.
namespace inn::qemu {

struct Roots;

enum class MigrationSide { Source, Destination };

// What an emulator brings along, and where certificates lie on its host.
struct MigrationMeans
{
    QStringList capabilities; // that it knows
    QJsonObject parameters; // as they are before the migration
    QString certificates; // folder with "ca-cert.pem", "server-cert.pem"…
};
// Where the emulator was not asked before: all that is known, and parameters as libvirt leaves them.
MigrationMeans usualMigrationMeans();
// Asks the emulator.
QFuture<Result<MigrationMeans>> migrationMeans(QmpClient &monitor, const Roots &roots);
// The first that exists: “pki/migrate” beside the definitions of a host's own folder, and libvirt's two.
QString migrationCertificates(const Roots &roots);

struct MigrationSettings
{
    std::vector<QJsonObject> objects; // arguments of object-add, before all else (certificates)
    QJsonArray capabilities; // of migrate-set-capabilities
    QJsonObject parameters; // of migrate-set-parameters
    QStringList objectIds; // of `objects`, for object-del when it is over
};

// `peer` is what the other side's cookie says of capabilities, `destinationHost` the name that a certificate
// is compared with (source, Tls). Errors: InvalidConfig (VIR_ERR_INVALID_ARG) for what contradicts itself,
// Unsupported (VIR_ERR_ARGUMENT_UNSUPPORTED) for what the emulator cannot do, by its name.
Result<MigrationSettings> migrationSettings(const api::MigrationRequest &request, MigrationSide side,
    const MigrationMeans &means, const std::optional<config::CookieCapabilitiesConfig> &peer = {},
    const QString &destinationHost = {});
// What an emulator is given back when a migration failed or is over, so that saving and the next migration
// begin as before.
MigrationSettings usualMigrationSettings(const MigrationMeans &means);
// For the cookie of this side.
config::CookieCapabilitiesConfig offeredCapabilities(const MigrationMeans &means, MigrationSide side);

// Sends them: objects first. An object of that name from an earlier attempt goes before.
QFuture<Result<>> applyMigrationSettings(QmpClient &monitor, const MigrationSettings &settings);
// Takes them back, as far as it goes.
QFuture<Result<>> resetMigrationSettings(
    QmpClient &monitor, const MigrationMeans &means, const MigrationSettings &settings);

// "objlibvirt_migrate_tls0": the object with the certificates; also of the disks' server.
QString migrationTlsObject();

// MiB/s in bytes per second. Errors: VIR_ERR_OVERFLOW.
inline constexpr quint64 kUnlimitedBandwidth = 8796093022207; // libvirt's largest, MiB/s
Result<qint64> bytesPerSecond(quint64 mebibytes);

} // namespace inn::qemu
