#include "backend/base/hostfiles.h"
#include "backend/rpc/errors.h"
#include "backend/rpc/procedures/listing.h"
#include "backend/rpc/procedures/pools.h"
#include "backend/rpc/serve.h"
#include "backend/rpc/streams.h"

#include <fcntl.h>
#include <unistd.h>

namespace inn::rpc {

namespace {

using Infos = std::vector<api::VolumeInfo>;

wire::Volume named(const QString &pool, const api::VolumeInfo &volume)
{
    return { pool, volume.name, volume.key };
}

Result<api::PoolInfoPtr> activePool(Client &client, const wire::Pool &pool)
{
    TRY_ASSIGN(const api::PoolInfoPtr info, findPool(client, pool));
    if (info->state == api::PoolState::Inactive) {
        return libvirtError(kOperationInvalid,
            QStringLiteral("storage pool '%1' is not active").arg(info->name), kFromStorage);
    }
    return info;
}

QFuture<Result<Infos>> volumesOf(Client &client, wire::Pool pool)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    CO_TRY_ASSIGN(const api::PoolInfoPtr info, activePool(client, pool));
    auto volumes = co_await pools->volumes(info->uuid);
    co_return volumes;
}

QFuture<Result<std::tuple<wire::Listed<wire::Volume>, quint32>>> listAll(
    Client &client, wire::Pool pool, qint32 wanted, Flags<0>)
{
    auto volumes = co_await volumesOf(client, pool);
    if (!volumes)
        co_return volumes.error();
    std::vector<wire::Volume> found;
    for (const api::VolumeInfo &volume : *volumes)
        found.push_back(named(pool.name, volume));
    co_return listed(std::move(found), wanted);
}

QFuture<Result<qint32>> count(Client &client, wire::Pool pool)
{
    auto volumes = co_await volumesOf(client, std::move(pool));
    if (!volumes)
        co_return volumes.error();
    co_return qint32(volumes->size());
}

QFuture<Result<Names>> listNames(Client &client, wire::Pool pool, qint32 most)
{
    auto volumes = co_await volumesOf(client, std::move(pool));
    if (!volumes)
        co_return volumes.error();
    std::vector<QString> names;
    for (const api::VolumeInfo &volume : *volumes)
        names.push_back(volume.name);
    co_return firstNames(std::move(names), most);
}

Error noVolume(const char *what, const QString &value)
{
    return libvirtError(kNoStorageVolume,
        QStringLiteral("no storage vol with matching %1 '%2'").arg(QLatin1String(what), value), kFromStorage);
}

QFuture<Result<wire::Volume>> lookUpByName(Client &client, wire::Pool pool, QString name)
{
    auto volumes = co_await volumesOf(client, pool);
    if (!volumes)
        co_return volumes.error();
    for (const api::VolumeInfo &volume : *volumes) {
        if (volume.name == name)
            co_return named(pool.name, volume);
    }
    co_return noVolume("name", name);
}

// In every pool that is on; a pool that cannot be listed has none.
QFuture<Result<wire::Volume>> search(Client &client, QString api::VolumeInfo::*member, QString value)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    const std::vector<api::PoolInfoPtr> all = pools->list();
    for (const api::PoolInfoPtr &pool : all) {
        if (pool->state == api::PoolState::Inactive)
            continue;
        auto volumes = co_await pools->volumes(pool->uuid);
        if (!volumes)
            continue;
        for (const api::VolumeInfo &volume : *volumes) {
            if (volume.*member == value)
                co_return named(pool->name, volume);
        }
    }
    co_return noVolume(member == &api::VolumeInfo::key ? "key" : "path", value);
}

QFuture<Result<wire::Volume>> lookUpByKey(Client &client, QString key)
{
    return search(client, &api::VolumeInfo::key, std::move(key));
}

QFuture<Result<wire::Volume>> lookUpByPath(Client &client, QString path)
{
    return search(client, &api::VolumeInfo::path, std::move(path));
}

QFuture<Result<api::VolumeInfo>> find(Client &client, wire::Volume volume)
{
    CO_TRY_ASSIGN(const api::PoolInfoPtr pool, findPool(client, volume.pool));
    wire::Pool reference; // of its own: GCC 12 destroys one made in the await expression twice
    reference.name = pool->name;
    reference.uuid = pool->uuid;
    auto volumes = co_await volumesOf(client, std::move(reference));
    if (!volumes)
        co_return volumes.error();
    for (const api::VolumeInfo &each : *volumes) {
        if (each.name == volume.name)
            co_return each;
    }
    co_return noVolume("name", volume.name);
}

QFuture<Result<QByteArray>> xmlText(Client &client, wire::Volume volume, Flags<0>)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    auto xml = co_await pools->volumeXml(volume.key);
    co_return xml;
}

// virStorageVolType.
qint32 typeNumber(const QString &type)
{
    static const QStringList types { QStringLiteral("file"), QStringLiteral("block"), QStringLiteral("dir"),
        QStringLiteral("network"), QStringLiteral("netdir"), QStringLiteral("ploop") };
    return qint32(qMax(qsizetype(0), types.indexOf(type)));
}

using Info = std::tuple<qint32, quint64, quint64>;

QFuture<Result<Info>> infoFlags(Client &client, wire::Volume volume, Flags<1>)
{
    auto found = co_await find(client, std::move(volume));
    if (!found)
        co_return found.error();
    co_return Info { typeNumber(found->type), found->capacity.count, found->allocation.count };
}

QFuture<Result<Info>> info(Client &client, wire::Volume volume)
{
    return infoFlags(client, std::move(volume), {});
}

QFuture<Result<QString>> path(Client &client, wire::Volume volume)
{
    auto found = co_await find(client, std::move(volume));
    if (!found)
        co_return found.error();
    co_return found->path;
}

QFuture<Result<wire::Volume>> create(Client &client, wire::Pool pool, QByteArray xml, Flags<3>)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    CO_TRY_ASSIGN(const api::PoolInfoPtr info, activePool(client, pool));
    auto created = co_await pools->createVolume(info->uuid, std::move(xml));
    if (!created)
        co_return created.error();
    co_return named(pool.name, *created);
}

QFuture<Result<wire::Volume>> createFrom(
    Client &client, wire::Pool pool, QByteArray xml, wire::Volume source, Flags<3> flags)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    CO_TRY_ASSIGN(const api::PoolInfoPtr info, activePool(client, pool));
    auto created = co_await pools->cloneVolume(
        info->uuid, std::move(xml), source.key, api::VolumeCreateFlags(int(flags.value)));
    if (!created)
        co_return created.error();
    co_return named(pool.name, *created);
}

QFuture<Result<>> remove(Client &client, wire::Volume volume, Flags<3>)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    auto done = co_await pools->deleteVolume(volume.key);
    co_return done;
}

QFuture<Result<>> wipePattern(Client &client, wire::Volume volume, quint32 algorithm, Flags<0>)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    if (algorithm >= quint32(api::kWipeAlgorithmCount)) {
        co_return libvirtError(kInvalidArgument,
            QStringLiteral("wiping algorithm %1 not supported").arg(algorithm), kFromStorage);
    }
    auto done = co_await pools->wipeVolume(volume.key, api::WipeAlgorithm(algorithm));
    co_return done;
}

QFuture<Result<>> wipe(Client &client, wire::Volume volume, Flags<0>)
{
    return wipePattern(client, std::move(volume), 0, {});
}

QFuture<Result<>> resize(Client &client, wire::Volume volume, quint64 capacity, Flags<7> flags)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    const Bytes wanted { capacity };
    auto done = co_await pools->resizeVolume(volume.key, wanted, api::VolumeResizeFlags(int(flags.value)));
    co_return done;
}

// ---- content

struct Pipe
{
    FileDescriptor readEnd, writeEnd;
};

Result<Pipe> makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemError(errno, QStringLiteral("Unable to create pipe"));
    return Pipe { FileDescriptor(ends[0]), FileDescriptor(ends[1]) };
}

constexpr quint32 kSparseStream = 1;

Result<> upload(Client &client, CallPtr call, wire::Volume volume, quint64 offset, quint64 length,
    Flags<kSparseStream> flags)
{
    TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    TRY_ASSIGN(Pipe pipe, makePipe());
    auto job = std::make_shared<Job>();
    StreamEnd end { std::move(pipe.writeEnd), StreamEnd::Direction::FromClient };
    api::VolumeRange range { offset, length };
    if (flags & kSparseStream)
        range.holes = api::VolumeRange::Holes::Skipped;
    end.outcome = pools->uploadVolume(volume.key, std::move(pipe.readEnd), range, job);
    end.job = job;
    return client.streams().open(call, std::move(end));
}

Result<> download(Client &client, CallPtr call, wire::Volume volume, quint64 offset, quint64 length,
    Flags<kSparseStream> flags)
{
    TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    TRY_ASSIGN(Pipe pipe, makePipe());
    auto job = std::make_shared<Job>();
    StreamEnd end { std::move(pipe.readEnd), StreamEnd::Direction::ToClient };
    if (flags & kSparseStream)
        end.zeros = StreamEnd::Zeros::TellHoles;
    end.outcome = pools->downloadVolume(volume.key, std::move(pipe.writeEnd), { offset, length }, job);
    end.job = job;
    return client.streams().open(call, std::move(end));
}

constexpr Procedure kProcedures[] = {
    { 282, "STORAGE_POOL_LIST_ALL_VOLUMES", PROCEDURE(listAll), Need::Open },
    { 91, "STORAGE_POOL_NUM_OF_VOLUMES", PROCEDURE(count), Need::Open },
    { 92, "STORAGE_POOL_LIST_VOLUMES", PROCEDURE(listNames), Need::Open },
    { 95, "STORAGE_VOL_LOOKUP_BY_NAME", PROCEDURE(lookUpByName), Need::Open },
    { 96, "STORAGE_VOL_LOOKUP_BY_KEY", PROCEDURE(lookUpByKey), Need::Open },
    { 97, "STORAGE_VOL_LOOKUP_BY_PATH", PROCEDURE(lookUpByPath), Need::Open },
    { 99, "STORAGE_VOL_GET_XML_DESC", DOCUMENT(xmlText), Need::Open },
    { 98, "STORAGE_VOL_GET_INFO", PROCEDURE(info), Need::Open },
    { 378, "STORAGE_VOL_GET_INFO_FLAGS", PROCEDURE(infoFlags), Need::Open },
    { 100, "STORAGE_VOL_GET_PATH", PROCEDURE(path), Need::Open },
    { 93, "STORAGE_VOL_CREATE_XML", PROCEDURE(create), Need::Write },
    { 125, "STORAGE_VOL_CREATE_XML_FROM", PROCEDURE(createFrom), Need::Write },
    { 94, "STORAGE_VOL_DELETE", PROCEDURE(remove), Need::Write },
    { 165, "STORAGE_VOL_WIPE", PROCEDURE(wipe), Need::Write },
    { 259, "STORAGE_VOL_WIPE_PATTERN", PROCEDURE(wipePattern), Need::Write },
    { 260, "STORAGE_VOL_RESIZE", PROCEDURE(resize), Need::Write },
    { 208, "STORAGE_VOL_UPLOAD", PROCEDURE(upload), Need::Write },
    { 209, "STORAGE_VOL_DOWNLOAD", PROCEDURE(download), Need::Write },
};

} // namespace

std::span<const Procedure> volumeProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
