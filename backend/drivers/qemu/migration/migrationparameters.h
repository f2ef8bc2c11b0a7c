#pragma once

#include "backend/api/migration.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

// What a request to move a guest means for the emulator of either side.
namespace inn::qemu {

enum class MigrationSide { Source, Destination };

struct MigrationSettings
{
    std::vector<QJsonObject> objects; // arguments of object-add, before all else (certificates)
    QJsonArray capabilities; // of migrate-set-capabilities
    QJsonObject parameters; // of migrate-set-parameters
    QStringList objectIds; // of `objects`, for object-del when it is over
};

// Errors: InvalidConfig (VIR_ERR_INVALID_ARG) for what contradicts itself, Unsupported for what the emulator
// cannot do. `destinationHost` is the name that a certificate is compared with (source, Tls).
Result<MigrationSettings> migrationSettings(
    const api::MigrationRequest &request, MigrationSide side, const QString &destinationHost = {});
// What an emulator is given back when a migration failed or is over, so that saving and the next migration
// begin as after its start.
MigrationSettings usualMigrationSettings();

} // namespace inn::qemu
