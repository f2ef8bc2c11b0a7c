// The phases of a migration (protocol 3) and what can be done while one runs.

#include "backend/api/migration.h"

#include "backend/base/hostfiles.h"
#include "backend/rpc/procedures/common.h"
#include "backend/rpc/streams.h"

#include <QXmlStreamReader>

#include <sys/socket.h>

namespace inn::rpc {

namespace {

using api::DomainInfo;
using api::MigrationOutcome;
using api::MigrationRequest;
using api::Migrations;

constexpr quint32 kMigrateFlags = 0x1fffff;
using Given = Parameters<64>;
using MoveFlags = Flags<kMigrateFlags>;

template<class F>
auto with(Client &client, const char *function, const wire::Domain &domain, F f)
{
    return withPart(client, client.connection().migrations(), function, domain, f);
}

Result<MigrationRequest> requestOf(const Given &given, MoveFlags flags)
{
    const auto moves = api::MigrateFlags(int(flags.value));
    TRY_ASSIGN(const MigrationRequest request, api::migrationRequest(given, moves));
    TRY(api::checkFlags(moves));
    return request;
}

// Of the calls that came before typed parameters.
Given parametersOf(const std::optional<QByteArray> &xml, const std::optional<QString> &uri,
    const std::optional<QString> &name, quint64 bandwidth)
{
    MigrationRequest request;
    request.destinationXml = xml.value_or(QByteArray());
    request.uri = uri.value_or(QString());
    request.name = name.value_or(QString());
    if (bandwidth > 0)
        request.bandwidth = bandwidth;
    return Given(api::toParameters(request));
}

MoveFlags moveFlags(quint64 flags)
{
    return { quint32(flags) };
}

// ---- the source

using Begun = std::tuple<QByteArray, QByteArray>;

QFuture<Result<Begun>> begin(Client &client, wire::Domain domain, Given given, MoveFlags flags)
{
    const auto request = requestOf(given, flags);
    if (!request)
        co_return request.error();
    auto future = with(
        client, "virDomainMigrateBegin3Params", domain, [&](Migrations &migrations, const DomainInfo &info) {
            return client.movingGuests().begin(migrations, info.uuid, *request);
        });
    auto begun = co_await future;
    if (!begun)
        co_return begun.error();
    co_return Begun(begun->cookie, begun->xml);
}

QFuture<Result<QByteArray>> performPeerToPeer(
    Migrations &migrations, const QUuid &domain, const std::optional<QString> &host, MigrationRequest request)
{
    return migrations.performPeerToPeer(domain, QUrl(host.value_or(QString())), std::move(request))
        .then(&migrations, [](const Result<> &done) {
            return done ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(done.error());
        });
}

QFuture<Result<QByteArray>> perform(Client &client, wire::Domain domain, std::optional<QString> host,
    Given given, QByteArray cookie, MoveFlags flags)
{
    const auto request = requestOf(given, flags);
    if (!request)
        return ready<QByteArray>(request.error());
    return with(client, "virDomainMigratePerform3Params", domain,
        [&](Migrations &migrations, const DomainInfo &info) {
            if (request->flags.testFlag(api::MigrateFlag::Peer2Peer))
                return performPeerToPeer(migrations, info.uuid, host, *request);
            return client.movingGuests().perform(migrations, info.uuid,
                migrations.perform(
                    info.uuid, request->destinationXml, std::move(cookie), request->uri, *request));
        });
}

MigrationOutcome outcomeOf(qint32 cancelled)
{
    return cancelled ? MigrationOutcome::Cancelled : MigrationOutcome::Completed;
}

QFuture<Result<>> confirm(
    Client &client, wire::Domain domain, Given given, QByteArray cookie, MoveFlags flags, qint32 cancelled)
{
    const auto request = requestOf(given, flags);
    if (!request)
        return ready<void>(request.error());
    return with(client, "virDomainMigrateConfirm3Params", domain,
        [&](Migrations &migrations, const DomainInfo &info) {
            client.movingGuests().confirming(info.uuid);
            return migrations.confirm(info.uuid, std::move(cookie), *request, outcomeOf(cancelled));
        });
}

// ---- the destination

using Prepared = std::tuple<QByteArray, std::optional<QString>>;

// By what it will be called here.
Result<QString> nameOf(const MigrationRequest &request)
{
    if (!request.name.isEmpty())
        return request.name;
    // All that is needed of the document, which the core reads and checks as a whole.
    QXmlStreamReader document(request.destinationXml);
    document.readNextStartElement();
    while (document.readNextStartElement()) {
        if (document.name() == QStringLiteral("name"))
            return document.readElementText(QXmlStreamReader::SkipChildElements);
        document.skipCurrentElement();
    }
    return libvirtError(kInternalError, QStringLiteral("no domain XML passed"));
}

QFuture<Result<Prepared>> prepare(Client &client, Given given, QByteArray cookie, MoveFlags flags)
{
    const auto request = requestOf(given, flags);
    if (!request)
        co_return request.error();
    Migrations *migrations = client.connection().migrations();
    if (!migrations)
        co_return noSupport(QStringLiteral("virDomainMigratePrepare3Params"));
    if (request->flags.testFlag(api::MigrateFlag::Tunnelled)) {
        co_return libvirtError(
            kInternalError, QStringLiteral("Tunnelled migration requested but invalid RPC method called"));
    }
    const auto name = nameOf(*request);
    if (!name)
        co_return name.error();
    auto future = client.movingGuests().prepare(
        *migrations, *name, migrations->prepare(request->destinationXml, std::move(cookie), *request));
    auto prepared = co_await future;
    if (!prepared)
        co_return prepared.error();
    co_return Prepared(prepared->cookie, prepared->uri);
}

// The memory comes as a stream of this call, and goes on through a socket that the emulator reads from.
QFuture<Result<QByteArray>> prepareTunnel(
    Client &client, CallPtr call, Given given, QByteArray cookie, MoveFlags flags)
{
    const auto request = requestOf(given, flags);
    if (!request)
        co_return request.error();
    Migrations *migrations = client.connection().migrations();
    if (!migrations)
        co_return noSupport(QStringLiteral("virDomainMigratePrepareTunnel3Params"));
    if (!request->flags.testFlag(api::MigrateFlag::Tunnelled)) {
        co_return libvirtError(
            kInternalError, QStringLiteral("PrepareTunnel called but no TUNNELLED flag set"));
    }
    const auto name = nameOf(*request);
    if (!name)
        co_return name.error();
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        co_return systemError(errno, QStringLiteral("Unable to create socket pair"));
    const FileDescriptor ours(ends[0]), theirs(ends[1]);
    auto future = client.movingGuests().prepare(*migrations, *name,
        migrations->prepareTunnel(theirs, request->destinationXml, std::move(cookie), *request));
    auto prepared = co_await future;
    if (!prepared)
        co_return prepared.error();
    StreamEnd end { ours, StreamEnd::Direction::FromClient };
    CO_TRY(client.streams().open(call, std::move(end)));
    co_return prepared->cookie;
}

using Finished = std::tuple<wire::Domain, QByteArray>;

QFuture<Result<Finished>> finish(
    Client &client, Given given, QByteArray cookie, MoveFlags flags, qint32 cancelled)
{
    const auto request = requestOf(given, flags);
    if (!request)
        co_return request.error();
    Migrations *migrations = client.connection().migrations();
    if (!migrations)
        co_return noSupport(QStringLiteral("virDomainMigrateFinish3Params"));
    if (request->name.isEmpty())
        co_return libvirtError(kNoDomain, QStringLiteral("missing domain name"));
    client.movingGuests().finishing(request->name);
    auto finished
        = co_await migrations->finish(request->name, std::move(cookie), *request, outcomeOf(cancelled));
    if (!finished)
        co_return finished.error();
    const auto found = client.find(finished->domain);
    if (!found)
        co_return found.error();
    co_return Finished(named(**found), finished->cookie);
}

// ---- the same before typed parameters

QFuture<Result<Begun>> beginPlain(Client &client, wire::Domain domain, std::optional<QByteArray> xml,
    quint64 flags, std::optional<QString> name, quint64 bandwidth)
{
    return begin(client, std::move(domain), parametersOf(xml, {}, name, bandwidth), moveFlags(flags));
}

QFuture<Result<Prepared>> preparePlain(Client &client, QByteArray cookie, std::optional<QString> uri,
    quint64 flags, std::optional<QString> name, quint64 bandwidth, QByteArray xml)
{
    return prepare(client, parametersOf(xml, uri, name, bandwidth), std::move(cookie), moveFlags(flags));
}

QFuture<Result<QByteArray>> prepareTunnelPlain(Client &client, CallPtr call, QByteArray cookie, quint64 flags,
    std::optional<QString> name, quint64 bandwidth, QByteArray xml)
{
    return prepareTunnel(
        client, std::move(call), parametersOf(xml, {}, name, bandwidth), std::move(cookie), moveFlags(flags));
}

QFuture<Result<QByteArray>> performPlain(Client &client, wire::Domain domain, std::optional<QByteArray> xml,
    QByteArray cookie, std::optional<QString> host, std::optional<QString> uri, quint64 flags,
    std::optional<QString> name, quint64 bandwidth)
{
    return perform(client, std::move(domain), std::move(host), parametersOf(xml, uri, name, bandwidth),
        std::move(cookie), moveFlags(flags));
}

QFuture<Result<Finished>> finishPlain(Client &client, QString name, QByteArray cookie, std::optional<QString>,
    std::optional<QString> uri, quint64 flags, qint32 cancelled)
{
    return finish(client, parametersOf({}, uri, name, 0), std::move(cookie), moveFlags(flags), cancelled);
}

QFuture<Result<>> confirmPlain(
    Client &client, wire::Domain domain, QByteArray cookie, quint64 flags, qint32 cancelled)
{
    return confirm(client, std::move(domain), {}, std::move(cookie), moveFlags(flags), cancelled);
}

// ---- while it runs

QFuture<Result<quint64>> maximumDowntime(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    return with(client, "virDomainMigrateGetMaxDowntime", domain,
        [&](Migrations &migrations, const DomainInfo &info) {
            return migrations.maximumDowntime(info.uuid).then(
                &client, [](const Result<std::chrono::milliseconds> &downtime) {
                    return downtime ? Result<quint64>(quint64(downtime->count()))
                                    : Result<quint64>(downtime.error());
                });
        });
}

QFuture<Result<>> setMaximumDowntime(Client &client, wire::Domain domain, quint64 downtime, Flags<0> flags)
{
    Q_UNUSED(flags)
    return with(client, "virDomainMigrateSetMaxDowntime", domain,
        [&](Migrations &migrations, const DomainInfo &info) {
            return migrations.setMaximumDowntime(
                info.uuid, std::chrono::milliseconds(qMin<quint64>(downtime, INT_MAX)));
        });
}

constexpr quint32 kPostCopySpeed = 1;

api::MigrationSpeed speedOf(Flags<kPostCopySpeed> flags)
{
    return flags & kPostCopySpeed ? api::MigrationSpeed::PostCopy : api::MigrationSpeed::PreCopy;
}

QFuture<Result<quint64>> speed(Client &client, wire::Domain domain, Flags<kPostCopySpeed> flags)
{
    return with(
        client, "virDomainMigrateGetMaxSpeed", domain, [&](Migrations &migrations, const DomainInfo &info) {
            return migrations.speed(info.uuid, speedOf(flags));
        });
}

QFuture<Result<>> setSpeed(
    Client &client, wire::Domain domain, quint64 bandwidth, Flags<kPostCopySpeed> flags)
{
    return with(
        client, "virDomainMigrateSetMaxSpeed", domain, [&](Migrations &migrations, const DomainInfo &info) {
            return migrations.setSpeed(info.uuid, bandwidth, speedOf(flags));
        });
}

QFuture<Result<quint64>> compressionCache(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    return with(client, "virDomainMigrateGetCompressionCache", domain,
        [&](Migrations &migrations, const DomainInfo &info) {
            return migrations.compressionCache(info.uuid).then(&client, [](const Result<Bytes> &size) {
                return size ? Result<quint64>(size->count) : Result<quint64>(size.error());
            });
        });
}

QFuture<Result<>> setCompressionCache(Client &client, wire::Domain domain, quint64 size, Flags<0> flags)
{
    Q_UNUSED(flags)
    return with(client, "virDomainMigrateSetCompressionCache", domain,
        [&](Migrations &migrations, const DomainInfo &info) {
            return migrations.setCompressionCache(info.uuid, Bytes { size });
        });
}

QFuture<Result<>> startPostCopy(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    return with(client, "virDomainMigrateStartPostCopy", domain,
        [&](Migrations &migrations, const DomainInfo &info) { return migrations.startPostCopy(info.uuid); });
}

constexpr Procedure kProcedures[] = {
    { 166, "DOMAIN_MIGRATE_SET_MAX_DOWNTIME", PROCEDURE(setMaximumDowntime), Need::Write },
    { 207, "DOMAIN_MIGRATE_SET_MAX_SPEED", PROCEDURE(setSpeed), Need::Write },
    { 213, "DOMAIN_MIGRATE_BEGIN3", PROCEDURE(beginPlain), Need::Write },
    { 214, "DOMAIN_MIGRATE_PREPARE3", PROCEDURE(preparePlain), Need::Write },
    { 215, "DOMAIN_MIGRATE_PREPARE_TUNNEL3", PROCEDURE(prepareTunnelPlain), Need::Write },
    { 216, "DOMAIN_MIGRATE_PERFORM3", PROCEDURE(performPlain), Need::Write },
    { 217, "DOMAIN_MIGRATE_FINISH3", PROCEDURE(finishPlain), Need::Write },
    { 218, "DOMAIN_MIGRATE_CONFIRM3", PROCEDURE(confirmPlain), Need::Write },
    { 242, "DOMAIN_MIGRATE_GET_MAX_SPEED", PROCEDURE(speed), Need::Open },
    { 299, "DOMAIN_MIGRATE_GET_COMPRESSION_CACHE", PROCEDURE(compressionCache), Need::Open },
    { 300, "DOMAIN_MIGRATE_SET_COMPRESSION_CACHE", PROCEDURE(setCompressionCache), Need::Write },
    { 302, "DOMAIN_MIGRATE_BEGIN3_PARAMS", PROCEDURE(begin), Need::Write },
    { 303, "DOMAIN_MIGRATE_PREPARE3_PARAMS", PROCEDURE(prepare), Need::Write },
    { 304, "DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS", PROCEDURE(prepareTunnel), Need::Write },
    { 305, "DOMAIN_MIGRATE_PERFORM3_PARAMS", PROCEDURE(perform), Need::Write },
    { 306, "DOMAIN_MIGRATE_FINISH3_PARAMS", PROCEDURE(finish), Need::Write },
    { 307, "DOMAIN_MIGRATE_CONFIRM3_PARAMS", PROCEDURE(confirm), Need::Write },
    { 364, "DOMAIN_MIGRATE_START_POST_COPY", PROCEDURE(startPostCopy), Need::Write },
    { 387, "DOMAIN_MIGRATE_GET_MAX_DOWNTIME", PROCEDURE(maximumDowntime), Need::Open },
};

} // namespace

std::span<const Procedure> migrationProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
