#include "backend/drivers/qemu/migration/migrationparameters.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/migration/migrationcookies.h"
#include "backend/drivers/qemu/qmp/commands.h"
#include "backend/drivers/qemu/roots.h"

#include <QFileInfo>

namespace inn::qemu {

namespace {

using api::MigrateFlag;

struct Party
{
    bool source, destination;
};
constexpr Party kBoth { true, true }, kSourceOnly { true, false }, kDestinationOnly { false, true };

bool takesPart(Party party, MigrationSide side)
{
    return side == MigrationSide::Source ? party.source : party.destination;
}

// All that is ever set, in libvirt's order; what is not wanted is switched off in so many words. "events"
// stays on.
enum class Wanted { ByCompression, WithFlag, WithoutFlag, Always, Never };
struct CapabilityRow
{
    const char *name;
    Wanted wanted;
    MigrateFlag flag;
    Party party;
};
constexpr CapabilityRow kCapabilities[] = {
    { "xbzrle", Wanted::ByCompression, {}, kBoth },
    { "auto-converge", Wanted::WithFlag, MigrateFlag::AutoConverge, kSourceOnly },
    { "rdma-pin-all", Wanted::WithFlag, MigrateFlag::RdmaPinAll, kBoth },
    { "postcopy-ram", Wanted::WithFlag, MigrateFlag::PostCopy, kBoth },
    { "compress", Wanted::ByCompression, {}, kBoth },
    { "pause-before-switchover", Wanted::Always, {}, kSourceOnly },
    { "late-block-activate", Wanted::Always, {}, kDestinationOnly },
    { "multifd", Wanted::WithFlag, MigrateFlag::Parallel, kBoth },
    { "dirty-bitmaps", Wanted::Never, {}, kBoth },
    { "return-path", Wanted::WithoutFlag, MigrateFlag::Tunnelled, kBoth },
    { "zero-copy-send", Wanted::WithFlag, MigrateFlag::ZeroCopy, kSourceOnly },
};

// Parameters that come back as they were.
constexpr const char *kParameters[]
    = { "compress-level", "compress-threads", "decompress-threads", "cpu-throttle-initial",
          "cpu-throttle-increment", "tls-creds", "tls-hostname", "max-bandwidth", "downtime-limit",
          "xbzrle-cache-size", "max-postcopy-bandwidth", "multifd-channels", "multifd-compression" };

QJsonObject capability(const QString &name, bool isOn)
{
    return { { QStringLiteral("capability"), name }, { QStringLiteral("state"), isOn } };
}

QString word(const char *name)
{
    return QString::fromLatin1(name);
}

Error invalid(const QString &sentence)
{
    return migrationError(ErrorCode::InvalidConfig, config::kInvalidArgument, sentence);
}

Error notKnown(const QString &capability)
{
    return migrationError(ErrorCode::Unsupported, kArgumentUnsupported,
        translated("The emulator does not know the migration option “%1”; move the machine without it.")
            .arg(capability));
}

// The emulator's names of the chosen ways to compress.
struct Compression
{
    bool xbzrle = false, threads = false;
    QString channels; // "zlib", "zstd": of each of several connections
};

Result<Compression> compressionOf(const api::MigrationRequest &request)
{
    Compression compression;
    const bool isParallel = request.flags.testFlag(MigrateFlag::Parallel);
    QStringList seen;
    for (const QString &method : request.compression) {
        if (seen.contains(method))
            return invalid(translated("The compression “%1” is asked for twice.").arg(method));
        seen.append(method);
        if (method == u"xbzrle") {
            compression.xbzrle = true;
        } else if (method == u"mt") {
            compression.threads = true;
        } else if (method != u"zlib" && method != u"zstd") {
            return invalid(translated("“%1” is no way to compress a migration; choose “xbzrle” or “mt”, or "
                                      "“zlib” or “zstd” over several connections.")
                               .arg(method));
        } else if (!isParallel) {
            return invalid(
                translated("“%1” compresses only over several connections; ask for these, too.").arg(method));
        } else if (!compression.channels.isEmpty()) {
            return invalid(
                translated("Several connections are compressed by “zlib” or “zstd”, not by both."));
        } else {
            compression.channels = method;
        }
    }
    if (compression.threads && isParallel)
        return invalid(translated("The compression “mt” has one connection; choose “zlib” or “zstd”."));
    const bool tunesThreads
        = request.compressionLevel || request.compressionThreads || request.decompressionThreads;
    if (tunesThreads && !compression.threads)
        return invalid(translated("Ask for the compression “mt” to set its level and threads."));
    if (request.compressionCache && !compression.xbzrle)
        return invalid(translated("Ask for the compression “xbzrle” to set its cache."));
    if (seen.isEmpty() && request.flags.testFlag(MigrateFlag::Compressed))
        compression.xbzrle = true;
    return compression;
}

bool isWanted(const CapabilityRow &row, const api::MigrationRequest &request, const Compression &compression)
{
    switch (row.wanted) {
    case Wanted::ByCompression:
        return qstrcmp(row.name, "xbzrle") == 0 ? compression.xbzrle : compression.threads;
    case Wanted::WithFlag:
        return request.flags.testFlag(row.flag);
    case Wanted::WithoutFlag:
        return !request.flags.testFlag(row.flag);
    case Wanted::Always:
        return true;
    case Wanted::Never:
        break;
    }
    return false;
}

bool isAutomatic(const std::optional<config::CookieCapabilitiesConfig> &peer, const QString &name)
{
    if (!peer)
        return false;
    for (const config::CookieCapabilityConfig &each : peer->capabilities) {
        if (each.name == name)
            return each.automatic == u"yes";
    }
    return false;
}

Result<QJsonArray> capabilitiesFor(const api::MigrationRequest &request, const Compression &compression,
    MigrationSide side, const MigrationMeans &means,
    const std::optional<config::CookieCapabilitiesConfig> &peer)
{
    QJsonArray all { capability(QStringLiteral("events"), true) };
    for (const CapabilityRow &row : kCapabilities) {
        const QString name = word(row.name);
        bool isOn = takesPart(row.party, side) && isWanted(row, request, compression);
        if (!means.capabilities.contains(name)) {
            const bool mayBeMissing = row.wanted == Wanted::Always;
            if (isOn && !mayBeMissing)
                return notKnown(name);
            continue;
        }
        // What goes by itself but concerns both sides needs the other's consent.
        const bool concernsBoth = row.party.source && row.party.destination;
        if (row.wanted == Wanted::Always && concernsBoth)
            isOn = isOn && isAutomatic(peer, name);
        all.append(capability(name, isOn));
    }
    return all;
}

Result<> checkTuning(const api::MigrationRequest &request, MigrationSide side)
{
    // Clients do not tell the destination of it.
    if (side == MigrationSide::Source && (request.throttleInitial || request.throttleIncrement)
        && !request.flags.testFlag(MigrateFlag::AutoConverge)) {
        return invalid(translated("Let the guest be slowed down (auto-converge) to say by how much."));
    }
    if (request.connections && !request.flags.testFlag(MigrateFlag::Parallel))
        return invalid(translated("Ask for several connections to say how many."));
    if (request.flags.testFlag(MigrateFlag::ZeroCopy) && !request.flags.testFlag(MigrateFlag::Parallel)) {
        return migrationError(ErrorCode::InvalidState, kOperationInvalid,
            translated(
                "Memory is sent without copying it only over several connections; ask for these, too."));
    }
    return {};
}

template<class T>
void put(QJsonObject &parameters, const char *name, const std::optional<T> &value)
{
    if (value)
        parameters.insert(word(name), qint64(*value));
}

} // namespace

MigrationMeans usualMigrationMeans()
{
    MigrationMeans means;
    for (const CapabilityRow &row : kCapabilities)
        means.capabilities += word(row.name);
    means.parameters = { { QStringLiteral("max-bandwidth"), qint64(kUnlimitedBandwidth << 20) },
        { QStringLiteral("tls-creds"), QString() }, { QStringLiteral("tls-hostname"), QString() } };
    means.certificates = QStringLiteral("/etc/pki/qemu");
    return means;
}

QString migrationTlsObject()
{
    return QStringLiteral("objlibvirt_migrate_tls0");
}

QString migrationCertificates(const Roots &roots)
{
    const QString own = roots.config + QStringLiteral("/pki/migrate");
    for (const QString &folder : { own, QStringLiteral("/etc/pki/libvirt-migrate") }) {
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QStringLiteral("/etc/pki/qemu");
}

Result<qint64> bytesPerSecond(quint64 mebibytes)
{
    if (mebibytes > kUnlimitedBandwidth) {
        return migrationError(ErrorCode::InvalidConfig, config::kOverflow,
            translated("The bandwidth must be less than %1 MiB/s.").arg(kUnlimitedBandwidth + 1));
    }
    return qint64(mebibytes) << 20;
}

Result<MigrationSettings> migrationSettings(const api::MigrationRequest &request, MigrationSide side,
    const MigrationMeans &means, const std::optional<config::CookieCapabilitiesConfig> &peer,
    const QString &destinationHost)
{
    TRY(checkTuning(request, side));
    TRY_ASSIGN(const Compression compression, compressionOf(request));
    MigrationSettings settings;
    TRY_ASSIGN(settings.capabilities, capabilitiesFor(request, compression, side, means, peer));
    const bool isSource = side == MigrationSide::Source;
    QJsonObject &parameters = settings.parameters;
    put(parameters, "compress-level", request.compressionLevel);
    put(parameters, "compress-threads", request.compressionThreads);
    put(parameters, "decompress-threads", request.decompressionThreads);
    put(parameters, "xbzrle-cache-size", request.compressionCache);
    put(parameters, "multifd-channels", request.connections);
    if (!compression.channels.isEmpty())
        parameters[QStringLiteral("multifd-compression")] = compression.channels;
    if (request.postCopyBandwidth) {
        TRY_ASSIGN(
            parameters[QStringLiteral("max-postcopy-bandwidth")], bytesPerSecond(*request.postCopyBandwidth));
    }
    if (isSource) {
        put(parameters, "cpu-throttle-initial", request.throttleInitial);
        put(parameters, "cpu-throttle-increment", request.throttleIncrement);
        const quint64 asked = request.bandwidth.value_or(0);
        TRY_ASSIGN(parameters[QStringLiteral("max-bandwidth")],
            bytesPerSecond(asked > 0 ? asked : kUnlimitedBandwidth));
    }
    const bool encrypts = request.flags.testFlag(MigrateFlag::Tls);
    parameters[QStringLiteral("tls-creds")] = encrypts ? migrationTlsObject() : QString();
    parameters[QStringLiteral("tls-hostname")] = QString();
    if (!encrypts)
        return settings;
    if (isSource) {
        parameters[QStringLiteral("tls-hostname")]
            = request.tlsDestination.isEmpty() ? destinationHost : request.tlsDestination;
    }
    settings.objects.push_back({ { QStringLiteral("qom-type"), QStringLiteral("tls-creds-x509") },
        { QStringLiteral("id"), migrationTlsObject() }, { QStringLiteral("dir"), means.certificates },
        { QStringLiteral("endpoint"), isSource ? QStringLiteral("client") : QStringLiteral("server") },
        { QStringLiteral("verify-peer"), true } });
    settings.objectIds = { migrationTlsObject() };
    return settings;
}

MigrationSettings usualMigrationSettings(const MigrationMeans &means)
{
    MigrationSettings settings;
    for (const CapabilityRow &row : kCapabilities) {
        if (means.capabilities.contains(word(row.name)))
            settings.capabilities.append(capability(word(row.name), false));
    }
    for (const char *name : kParameters) {
        if (const auto before = means.parameters.constFind(word(name)); before != means.parameters.constEnd())
            settings.parameters.insert(word(name), *before);
    }
    return settings;
}

config::CookieCapabilitiesConfig offeredCapabilities(const MigrationMeans &means, MigrationSide side)
{
    config::CookieCapabilitiesConfig offered;
    for (const CapabilityRow &row : kCapabilities) {
        if (!means.capabilities.contains(word(row.name)))
            continue;
        config::CookieCapabilityConfig each;
        each.name = word(row.name);
        const bool isOnByItself = row.wanted == Wanted::Always && takesPart(row.party, side);
        each.automatic = isOnByItself ? QStringLiteral("yes") : QStringLiteral("no");
        offered.capabilities.push_back(std::move(each));
    }
    return offered;
}

QFuture<Result<MigrationMeans>> migrationMeans(QmpClient &monitor, const Roots &roots)
{
    struct Asking
    {
        QPromise<Result<MigrationMeans>> promise;
        Result<MigrationMeans> means = MigrationMeans();
    };
    const auto asking = std::make_shared<Asking>();
    asking->promise.start();
    asking->means->certificates = migrationCertificates(roots);
    const auto future = asking->promise.future();
    monitor.request(
        QStringLiteral("query-migrate-capabilities"), {}, {}, [asking](const Result<QJsonValue> &reply) {
            if (!reply) {
                asking->means = reply.error();
                return;
            }
            const QJsonArray all = reply->toArray();
            for (const auto &each : all)
                asking->means->capabilities += each.toObject()[QStringLiteral("capability")].toString();
        });
    // Answers come in the order of questions.
    monitor.request(
        QStringLiteral("query-migrate-parameters"), {}, {}, [asking](const Result<QJsonValue> &reply) {
            if (asking->means && !reply)
                asking->means = reply.error();
            else if (asking->means)
                asking->means->parameters = reply->toObject();
            asking->promise.addResult(asking->means);
            asking->promise.finish();
        });
    return future;
}

namespace {

std::vector<commands::Command> settingCommands(const MigrationSettings &settings)
{
    std::vector<commands::Command> all;
    if (!settings.capabilities.isEmpty()) {
        all.push_back({ QStringLiteral("migrate-set-capabilities"),
            { { QStringLiteral("capabilities"), settings.capabilities } } });
    }
    if (!settings.parameters.isEmpty())
        all.push_back({ QStringLiteral("migrate-set-parameters"), settings.parameters });
    return all;
}

std::vector<commands::Command> removalOf(const QStringList &objects)
{
    std::vector<commands::Command> all;
    for (const QString &id : objects)
        all.push_back({ QStringLiteral("object-del"), { { QStringLiteral("id"), id } } });
    return all;
}

} // namespace

QFuture<Result<>> applyMigrationSettings(QmpClient &monitor, const MigrationSettings &settings)
{
    // What an earlier attempt may have left; usually there is nothing.
    commands::executeAll(monitor, removalOf(settings.objectIds));
    std::vector<commands::Command> all;
    for (const QJsonObject &object : settings.objects)
        all.push_back({ QStringLiteral("object-add"), object });
    for (commands::Command &each : settingCommands(settings))
        all.push_back(std::move(each));
    return commands::executeAll(monitor, all);
}

QFuture<Result<>> resetMigrationSettings(
    QmpClient &monitor, const MigrationMeans &means, const MigrationSettings &settings)
{
    std::vector<commands::Command> all = settingCommands(usualMigrationSettings(means));
    for (commands::Command &each : removalOf(settings.objectIds))
        all.push_back(std::move(each));
    return commands::executeAll(monitor, all);
}

} // namespace inn::qemu
