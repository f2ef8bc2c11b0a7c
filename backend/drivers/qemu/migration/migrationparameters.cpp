#include "backend/drivers/qemu/migration/migrationparameters.h"

namespace inn::qemu {

namespace {

QJsonObject capability(const QString &name, bool isOn)
{
    return { { QStringLiteral("capability"), name }, { QStringLiteral("state"), isOn } };
}

constexpr double kAllBandwidth = 9007199254740991; // the largest whole number of JSON
constexpr double kMebibyte = 1024 * 1024;

} // namespace

Result<MigrationSettings> migrationSettings(
    const api::MigrationRequest &request, MigrationSide side, const QString &)
{
    MigrationSettings settings;
    settings.capabilities = { capability(QStringLiteral("events"), true) };
    if (side == MigrationSide::Source) {
        settings.capabilities.append(capability(QStringLiteral("pause-before-switchover"), true));
        settings.parameters[QStringLiteral("max-bandwidth")]
            = request.bandwidth.value_or(0) > 0 ? double(*request.bandwidth) * kMebibyte : kAllBandwidth;
    }
    return settings;
}

MigrationSettings usualMigrationSettings()
{
    MigrationSettings settings;
    settings.capabilities = { capability(QStringLiteral("events"), true),
        capability(QStringLiteral("pause-before-switchover"), false) };
    settings.parameters[QStringLiteral("max-bandwidth")] = kAllBandwidth;
    return settings;
}

} // namespace inn::qemu
