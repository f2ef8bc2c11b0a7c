#include "backend/rpc/procedures/pools.h"

#include "backend/rpc/errors.h"
#include "backend/rpc/procedures/listing.h"
#include "backend/rpc/serve.h"
#include "backend/rpc/subscriptions.h"

namespace inn::rpc {

namespace {

constexpr quint32 kInactiveXml = 1;
constexpr qint32 kLifecycle = 0, kRefresh = 1; // virStoragePoolEventID
constexpr qint32 kLifecycleMessage = 370, kRefreshMessage = 373;

std::vector<api::PoolInfoPtr> all(Client &client)
{
    const api::StoragePools *pools = client.connection().storage();
    return pools ? pools->list() : std::vector<api::PoolInfoPtr>();
}

bool isOn(const api::PoolInfo &pool)
{
    return pool.state != api::PoolState::Inactive;
}

// VIR_CONNECT_LIST_STORAGE_POOLS_… of a type; 0: none has it.
quint32 typeFlag(const QString &type)
{
    static const QStringList types { QStringLiteral("dir"), QStringLiteral("fs"), QStringLiteral("netfs"),
        QStringLiteral("logical"), QStringLiteral("disk"), QStringLiteral("iscsi"), QStringLiteral("scsi"),
        QStringLiteral("mpath"), QStringLiteral("rbd"), QStringLiteral("sheepdog"), QStringLiteral("gluster"),
        QStringLiteral("zfs"), QStringLiteral("vstorage"), QStringLiteral("iscsi-direct") };
    constexpr quint32 kFirst = 1 << 6;
    const qsizetype index = types.indexOf(type);
    return index < 0 ? 0 : kFirst << index;
}

Result<wire::Pool> lookUpByName(Client &client, QString name)
{
    TRY_ASSIGN(const api::PoolInfoPtr pool, findPool(client, name));
    return named(*pool);
}

Result<wire::Pool> lookUpByUuid(Client &client, QUuid uuid)
{
    for (const api::PoolInfoPtr &each : all(client)) {
        if (each->uuid == uuid)
            return named(*each);
    }
    return libvirtError(kNoStoragePool,
        QStringLiteral("no storage pool with matching uuid '%1'").arg(api::uuidText(uuid)), kFromStorage);
}

Result<wire::Pool> lookUpByVolume(Client &client, wire::Volume volume)
{
    return lookUpByName(client, volume.pool);
}

Result<wire::Pool> lookUpByTarget(Client &client, QString path)
{
    for (const api::PoolInfoPtr &each : all(client)) {
        if (isOn(*each) && !path.isEmpty() && each->targetPath == path)
            return named(*each);
    }
    return libvirtError(kNoStoragePool,
        QStringLiteral("no storage pool with matching target path '%1'").arg(path), kFromStorage);
}

Result<std::tuple<wire::Listed<wire::Pool>, quint32>> listAll(
    Client &client, qint32 wanted, Flags<0xfffff> flags)
{
    constexpr quint32 kTypes = 0xfffc0;
    std::vector<wire::Pool> found;
    for (const api::PoolInfoPtr &each : all(client)) {
        const bool rightType = !(flags & kTypes) || (flags & typeFlag(each->type));
        if (rightType
            && admits(flags,
                { { { 1, !isOn(*each) }, { 2, isOn(*each) } },
                    { { 4, each->persistent }, { 8, !each->persistent } },
                    { { 16, each->autostart }, { 32, !each->autostart } } }))
            found.push_back(named(*each));
    }
    return listed(std::move(found), wanted);
}

std::vector<QString> namesOf(Client &client, bool on)
{
    std::vector<QString> names;
    for (const api::PoolInfoPtr &each : all(client)) {
        if (isOn(*each) == on)
            names.push_back(each->name);
    }
    return names;
}

Result<qint32> countActive(Client &client)
{
    return qint32(namesOf(client, true).size());
}

Result<qint32> countDefined(Client &client)
{
    return qint32(namesOf(client, false).size());
}

Result<Names> listActive(Client &client, qint32 most)
{
    return firstNames(namesOf(client, true), most);
}

Result<Names> listDefined(Client &client, qint32 most)
{
    return firstNames(namesOf(client, false), most);
}

QFuture<Result<QByteArray>> xmlText(Client &client, wire::Pool pool, Flags<kInactiveXml> flags)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    CO_TRY_ASSIGN(const api::PoolInfoPtr info, findPool(client, pool));
    if (flags & kInactiveXml) {
        auto definition = co_await pools->definition(info->uuid);
        co_return definition;
    }
    auto xml = co_await pools->xml(info->uuid);
    co_return xml;
}

QFuture<Result<wire::Pool>> define(Client &client, QByteArray xml, Flags<1>)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    auto defined = co_await pools->define(std::move(xml));
    if (!defined)
        co_return defined.error();
    co_return lookUpByUuid(client, *defined);
}

// VIR_STORAGE_POOL_CREATE_…: building it first, whatever lies there.
constexpr quint32 kCreateFlags = 7, kWithBuild = 7;

QFuture<Result<wire::Pool>> create(Client &client, QByteArray xml, Flags<kCreateFlags> flags)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    auto created = co_await pools->create(std::move(xml),
        flags & kWithBuild ? api::StoragePools::BuildFirst::Yes : api::StoragePools::BuildFirst::No);
    if (!created)
        co_return created.error();
    co_return lookUpByUuid(client, *created);
}

QFuture<Result<>> perform(Client &client, wire::Pool pool, api::PoolAction action)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    CO_TRY_ASSIGN(const api::PoolInfoPtr info, findPool(client, pool));
    auto done = co_await pools->perform(info->uuid, action);
    co_return done;
}

QFuture<Result<>> build(Client &client, wire::Pool pool, Flags<0xf>)
{
    return perform(client, std::move(pool), api::PoolAction::Build);
}

QFuture<Result<>> start(Client &client, wire::Pool pool, Flags<kCreateFlags> flags)
{
    if (flags & kWithBuild) {
        auto built = co_await perform(client, pool, api::PoolAction::Build);
        if (!built)
            co_return built.error();
    }
    auto started = co_await perform(client, pool, api::PoolAction::Start);
    co_return started;
}

QFuture<Result<>> stop(Client &client, wire::Pool pool)
{
    return perform(client, std::move(pool), api::PoolAction::Stop);
}

QFuture<Result<>> remove(Client &client, wire::Pool pool, Flags<1>)
{
    return perform(client, std::move(pool), api::PoolAction::DeleteStorage);
}

QFuture<Result<>> undefine(Client &client, wire::Pool pool)
{
    return perform(client, std::move(pool), api::PoolAction::Undefine);
}

QFuture<Result<>> refresh(Client &client, wire::Pool pool, Flags<0>)
{
    return perform(client, std::move(pool), api::PoolAction::Refresh);
}

Result<std::tuple<qint32, quint64, quint64, quint64>> info(Client &client, wire::Pool pool)
{
    TRY_ASSIGN(const api::PoolInfoPtr found, findPool(client, pool));
    return std::tuple { qint32(found->state), found->capacity.count, found->allocation.count,
        found->available.count };
}

Result<qint32> autostart(Client &client, wire::Pool pool)
{
    TRY_ASSIGN(const api::PoolInfoPtr found, findPool(client, pool));
    return qint32(found->autostart);
}

QFuture<Result<>> setAutostart(Client &client, wire::Pool pool, qint32 wanted)
{
    CO_TRY_ASSIGN(api::StoragePools * pools, storageOf(client));
    CO_TRY_ASSIGN(const api::PoolInfoPtr found, findPool(client, pool));
    auto done = co_await pools->setAutostart(found->uuid, wanted ? api::Autostart::On : api::Autostart::Off);
    co_return done;
}

Result<qint32> isActive(Client &client, wire::Pool pool)
{
    TRY_ASSIGN(const api::PoolInfoPtr found, findPool(client, pool));
    return qint32(isOn(*found));
}

Result<qint32> isPersistent(Client &client, wire::Pool pool)
{
    TRY_ASSIGN(const api::PoolInfoPtr found, findPool(client, pool));
    return qint32(found->persistent);
}

QFuture<Result<QByteArray>> capabilities(Client &client, Flags<0>)
{
    auto text = client.connection().storage()
        ? client.connection().storage()->capabilities()
        : ready<QByteArray>(noSupport(QStringLiteral("virConnectGetStoragePoolCapabilities")));
    return text;
}

// ---- events

void listen(Client &client)
{
    api::StoragePools *pools = client.connection().storage();
    QObject::connect(pools, &api::StoragePools::lifecycle, &client,
        [&client](const QUuid &uuid, const QString &name, int event, int detail) {
            client.subscriptions().tell(Family::Pool, kLifecycle, api::uuidText(uuid),
                [&](const Subscriptions::Subscription &subscription) {
                    client.sendEvent(kLifecycleMessage,
                        xdr::encoded(std::tuple(subscription.callback, wire::Pool { name, uuid },
                            qint32(event), qint32(detail))));
                });
        });
    QObject::connect(
        pools, &api::StoragePools::refreshed, &client, [&client](const QUuid &uuid, const QString &name) {
            client.subscriptions().tell(Family::Pool, kRefresh, api::uuidText(uuid),
                [&](const Subscriptions::Subscription &subscription) {
                    client.sendEvent(kRefreshMessage,
                        xdr::encoded(std::tuple(subscription.callback, wire::Pool { name, uuid })));
                });
        });
}

Result<qint32> registerEvent(Client &client, qint32 event, std::optional<wire::Pool> pool)
{
    TRY(storageOf(client));
    if (event != kLifecycle && event != kRefresh) {
        return libvirtError(
            kInvalidArgument, QStringLiteral("unsupported storage pool event ID %1").arg(event), kFromRpc);
    }
    if (client.subscriptions().isFirst(Family::Pool))
        listen(client);
    return client.subscriptions().add(Family::Pool, event, pool ? api::uuidText(pool->uuid) : QString());
}

Result<> deregisterEvent(Client &client, qint32 callback)
{
    return client.subscriptions().remove(Family::Pool, callback);
}

constexpr Procedure kProcedures[] = {
    { 84, "STORAGE_POOL_LOOKUP_BY_NAME", PROCEDURE(lookUpByName), Need::Open },
    { 85, "STORAGE_POOL_LOOKUP_BY_UUID", PROCEDURE(lookUpByUuid), Need::Open },
    { 86, "STORAGE_POOL_LOOKUP_BY_VOLUME", PROCEDURE(lookUpByVolume), Need::Open },
    { 391, "STORAGE_POOL_LOOKUP_BY_TARGET_PATH", PROCEDURE(lookUpByTarget), Need::Open },
    { 281, "CONNECT_LIST_ALL_STORAGE_POOLS", PROCEDURE(listAll), Need::Open },
    { 71, "CONNECT_NUM_OF_STORAGE_POOLS", PROCEDURE(countActive), Need::Open },
    { 72, "CONNECT_LIST_STORAGE_POOLS", PROCEDURE(listActive), Need::Open },
    { 73, "CONNECT_NUM_OF_DEFINED_STORAGE_POOLS", PROCEDURE(countDefined), Need::Open },
    { 74, "CONNECT_LIST_DEFINED_STORAGE_POOLS", PROCEDURE(listDefined), Need::Open },
    { 403, "CONNECT_GET_STORAGE_POOL_CAPABILITIES", PROCEDURE(capabilities), Need::Open },
    { 88, "STORAGE_POOL_GET_XML_DESC", DOCUMENT(xmlText), Need::Open },
    { 77, "STORAGE_POOL_DEFINE_XML", PROCEDURE(define), Need::Write },
    { 76, "STORAGE_POOL_CREATE_XML", PROCEDURE(create), Need::Write },
    { 78, "STORAGE_POOL_CREATE", PROCEDURE(start), Need::Write },
    { 79, "STORAGE_POOL_BUILD", PROCEDURE(build), Need::Write },
    { 80, "STORAGE_POOL_DESTROY", PROCEDURE(stop), Need::Write },
    { 81, "STORAGE_POOL_DELETE", PROCEDURE(remove), Need::Write },
    { 82, "STORAGE_POOL_UNDEFINE", PROCEDURE(undefine), Need::Write },
    { 83, "STORAGE_POOL_REFRESH", PROCEDURE(refresh), Need::Write },
    { 87, "STORAGE_POOL_GET_INFO", PROCEDURE(info), Need::Open },
    { 89, "STORAGE_POOL_GET_AUTOSTART", PROCEDURE(autostart), Need::Open },
    { 90, "STORAGE_POOL_SET_AUTOSTART", PROCEDURE(setAutostart), Need::Write },
    { 154, "STORAGE_POOL_IS_ACTIVE", PROCEDURE(isActive), Need::Open },
    { 155, "STORAGE_POOL_IS_PERSISTENT", PROCEDURE(isPersistent), Need::Open },
    { 368, "CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY", PROCEDURE(registerEvent), Need::Open },
    { 369, "CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY", PROCEDURE(deregisterEvent), Need::Open },
};

} // namespace

Result<api::StoragePools *> storageOf(Client &client)
{
    if (api::StoragePools *pools = client.connection().storage())
        return pools;
    return noSupport(QStringLiteral("virStoragePool"));
}

wire::Pool named(const api::PoolInfo &pool)
{
    return { pool.name, pool.uuid };
}

Result<api::PoolInfoPtr> findPool(Client &client, const QString &name)
{
    for (const api::PoolInfoPtr &each : all(client)) {
        if (each->name == name)
            return each;
    }
    return libvirtError(
        kNoStoragePool, QStringLiteral("no storage pool with matching name '%1'").arg(name), kFromStorage);
}

Result<api::PoolInfoPtr> findPool(Client &client, const wire::Pool &pool)
{
    for (const api::PoolInfoPtr &each : all(client)) {
        if (each->uuid == pool.uuid)
            return each;
    }
    return libvirtError(kNoStoragePool,
        QStringLiteral("no storage pool with matching uuid '%1' (%2)")
            .arg(api::uuidText(pool.uuid), pool.name),
        kFromStorage);
}

std::span<const Procedure> poolProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
