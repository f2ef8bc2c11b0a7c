#include "backend/api/migration.h"

#include "backend/api/unsupported.h"

#include <QSet>

namespace inn::api {

namespace {

Error invalid(const QString &sentence)
{
    Error error { ErrorCode::InvalidConfig, sentence };
    error.libvirtCode = 8; // VIR_ERR_INVALID_ARG
    return error;
}

// Calls take(name, member) for each parameter that may stand once, with libvirt's name.
template<class Request, class F>
void eachParameter(Request &request, F take)
{
    take("migrate_uri", request.uri);
    take("destination_name", request.name);
    take("destination_xml", request.destinationXml);
    take("persistent_xml", request.persistentXml);
    take("bandwidth", request.bandwidth);
    take("bandwidth.postcopy", request.postCopyBandwidth);
    take("graphics_uri", request.graphicsUri);
    take("listen_address", request.listenAddress);
    take("disks_port", request.disksPort);
    take("disks_uri", request.disksUri);
    take("compression.mt.level", request.compressionLevel);
    take("compression.mt.threads", request.compressionThreads);
    take("compression.mt.dthreads", request.decompressionThreads);
    take("compression.xbzrle.cache", request.compressionCache);
    take("auto_converge.initial", request.throttleInitial);
    take("auto_converge.increment", request.throttleIncrement);
    take("parallel.connections", request.connections);
    take("tls.destination", request.tlsDestination);
}

// The same for those that may stand several times.
template<class Request, class F>
void eachList(Request &request, F take)
{
    take("migrate_disks", request.disks);
    take("compression", request.compression);
}

// How a member is written as a parameter; nothing is left out.
std::optional<TypedParameter::Value> written(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<TypedParameter::Value>(text);
}

std::optional<TypedParameter::Value> written(const QByteArray &document)
{
    return written(QString::fromUtf8(document));
}

template<class T>
std::optional<TypedParameter::Value> written(const std::optional<T> &number)
{
    return number ? std::optional<TypedParameter::Value>(*number) : std::nullopt;
}

bool read(const TypedParameter::Value &value, QString &text)
{
    const auto *given = std::get_if<QString>(&value);
    if (given)
        text = *given;
    return given;
}

bool read(const TypedParameter::Value &value, QByteArray &document)
{
    QString text;
    const bool isText = read(value, text);
    document = text.toUtf8();
    return isText;
}

template<class T>
bool read(const TypedParameter::Value &value, std::optional<T> &number)
{
    const auto *given = std::get_if<T>(&value);
    if (given)
        number = *given;
    return given;
}

} // namespace

TypedParameters toParameters(const MigrationRequest &request)
{
    TypedParameters parameters;
    eachParameter(request, [&](const char *name, const auto &member) {
        if (auto value = written(member))
            parameters.push_back({ QString::fromLatin1(name), std::move(*value) });
    });
    eachList(request, [&](const char *name, const QStringList &members) {
        for (const QString &each : members)
            parameters.push_back({ QString::fromLatin1(name), each });
    });
    return parameters;
}

Result<MigrationRequest> migrationRequest(const TypedParameters &parameters, MigrateFlags flags)
{
    MigrationRequest request;
    request.flags = flags;
    QSet<QString> seen;
    for (const TypedParameter &parameter : parameters) {
        bool isKnown = false;
        bool isRightType = false;
        bool isRepeated = false;
        eachParameter(request, [&](const char *name, auto &member) {
            if (parameter.name != QLatin1String(name))
                return;
            isKnown = true;
            isRepeated = seen.contains(parameter.name);
            isRightType = read(parameter.value, member);
        });
        eachList(request, [&](const char *name, QStringList &members) {
            if (parameter.name != QLatin1String(name))
                return;
            isKnown = true;
            QString text;
            isRightType = read(parameter.value, text);
            members.append(text);
        });
        seen.insert(parameter.name);
        if (!isKnown)
            return invalid(translated("“%1” is no parameter of a migration.").arg(parameter.name));
        if (!isRightType) {
            return invalid(
                translated("The migration's parameter “%1” has the wrong type.").arg(parameter.name));
        }
        if (isRepeated)
            return invalid(translated("The migration's parameter “%1” is given twice.").arg(parameter.name));
    }
    return request;
}

Result<> checkFlags(MigrateFlags flags)
{
    const bool copiesDisks
        = flags.testFlag(MigrateFlag::NonSharedDisk) || flags.testFlag(MigrateFlag::NonSharedIncremental);
    if (flags.testFlag(MigrateFlag::NonSharedDisk) && flags.testFlag(MigrateFlag::NonSharedIncremental)) {
        return invalid(
            translated("The disks are copied either whole or without their base images, not both ways."));
    }
    if (flags.testFlag(MigrateFlag::Tunnelled) && flags.testFlag(MigrateFlag::Parallel))
        return invalid(translated("A tunnelled migration has one connection only; leave out one of both."));
    if (flags.testFlag(MigrateFlag::NonSharedSynchronousWrites) && !copiesDisks) {
        return invalid(
            translated("Writes can wait for the copies of the disks only where disks are copied."));
    }
    return {};
}

MigrationTarget::~MigrationTarget() = default;

QFuture<Result<MigrationTargetPtr>> Migrations::target()
{
    return unsupportedHere<MigrationTargetPtr>();
}

QFuture<Result<QUuid>> Migrations::migrate(QUuid, MigrationTargetPtr, MigrationRequest, JobPtr)
{
    return unsupportedHere<QUuid>();
}

QFuture<Result<std::chrono::milliseconds>> Migrations::maximumDowntime(QUuid)
{
    return unsupportedHere<std::chrono::milliseconds>();
}

QFuture<Result<>> Migrations::setMaximumDowntime(QUuid, std::chrono::milliseconds)
{
    return unsupportedHere();
}

QFuture<Result<quint64>> Migrations::speed(QUuid, MigrationSpeed)
{
    return unsupportedHere<quint64>();
}

QFuture<Result<>> Migrations::setSpeed(QUuid, quint64, MigrationSpeed)
{
    return unsupportedHere();
}

QFuture<Result<Bytes>> Migrations::compressionCache(QUuid)
{
    return unsupportedHere<Bytes>();
}

QFuture<Result<>> Migrations::setCompressionCache(QUuid, Bytes)
{
    return unsupportedHere();
}

QFuture<Result<QByteArray>> Migrations::migratableXml(QUuid, XmlView)
{
    return unsupportedHere<QByteArray>();
}

QFuture<Result<>> Migrations::startPostCopy(QUuid)
{
    return unsupportedHere();
}

QFuture<Result<>> Migrations::pausePostCopy(QUuid)
{
    return unsupportedHere();
}

QFuture<Result<MigrationBegun>> Migrations::begin(QUuid, MigrationRequest)
{
    return unsupportedHere<MigrationBegun>();
}

QFuture<Result<MigrationPrepared>> Migrations::prepare(QByteArray, QByteArray, MigrationRequest)
{
    return unsupportedHere<MigrationPrepared>();
}

QFuture<Result<MigrationPrepared>> Migrations::prepareTunnel(
    FileDescriptor, QByteArray, QByteArray, MigrationRequest)
{
    return unsupportedHere<MigrationPrepared>();
}

QFuture<Result<QByteArray>> Migrations::perform(QUuid, QByteArray, QByteArray, QString, MigrationRequest)
{
    return unsupportedHere<QByteArray>();
}

QFuture<Result<>> Migrations::performPeerToPeer(QUuid, QUrl, MigrationRequest)
{
    return unsupportedHere();
}

QFuture<Result<MigrationFinished>> Migrations::finish(QString, QByteArray, MigrationRequest, MigrationOutcome)
{
    return unsupportedHere<MigrationFinished>();
}

void Migrations::abandon(QUuid) { }

QFuture<Result<>> Migrations::confirm(QUuid, QByteArray, MigrationRequest, MigrationOutcome)
{
    return unsupportedHere();
}

} // namespace inn::api
