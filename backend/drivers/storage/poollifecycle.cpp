// Pools that are only what runs, and what kinds of pools there are.

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/config/capabilities/poolcapabilities.h"
#include "backend/drivers/storage/storagedriver.h"

namespace inn::storage {

namespace {

constexpr int kStorageDomain = 18, kOperationInvalid = 55;
// Of those that libvirt knows for folders, what qemu-img makes.
const QString kFormats[] = { QStringLiteral("raw"), QStringLiteral("qcow2"), QStringLiteral("qed"),
    QStringLiteral("vmdk"), QStringLiteral("vdi"), QStringLiteral("vpc") };

Error invalidState(const QString &message)
{
    Error error { ErrorCode::InvalidState, message };
    error.libvirtCode = kOperationInvalid;
    error.libvirtDomain = kStorageDomain;
    return error;
}

} // namespace

QFuture<Result<QUuid>> StorageDriver::create(QByteArray xml, BuildFirst build)
{
    const auto answer = [this, &xml, build]() -> Result<QUuid> {
        TRY_ASSIGN(const config::PoolConfig config, readAsked(xml));
        const QUuid uuid = *config.uuid;
        if (const auto existing = m_pools.find(uuid); existing != m_pools.end()) {
            const QString name = existing->second.name();
            return invalidState(existing->second.active
                    ? translated("The storage pool “%1” is already active.").arg(name)
                    : translated("The storage pool “%1” is defined already; start it.").arg(name));
        }
        DirectoryPool pool { config };
        pool.persistent = false;
        if (build == BuildFirst::Yes)
            TRY(ensureFolder(pool.folder(), 0711));
        TRY(start(pool));
        const DirectoryPool &kept = m_pools[uuid] = std::move(pool);
        announce(kept);
        if (build == BuildFirst::Yes)
            tell(kept, api::PoolEvent::Created);
        tell(kept, api::PoolEvent::Started);
        return uuid;
    };
    return ready<QUuid>(answer());
}

Result<> StorageDriver::stop(DirectoryPool &pool)
{
    TRY(findActive(pool.uuid()));
    pool.active = false;
    tell(pool, api::PoolEvent::Stopped);
    if (pool.persistent)
        announce(pool);
    else
        forget(pool.uuid());
    return {};
}

void StorageDriver::forget(const QUuid &pool)
{
    if (m_pools.erase(pool))
        Q_EMIT removed(pool);
}

QFuture<Result<QByteArray>> StorageDriver::capabilities()
{
    const QString directory = QStringLiteral("dir");
    config::PoolCapabilitiesConfig all = config::poolCapabilities({ directory });
    for (config::PoolCapabilityConfig &pool : all.pools) {
        if (pool.type == directory)
            pool.volume->enums.front().values = { std::begin(kFormats), std::end(kFormats) };
    }
    return ready<QByteArray>(config::writePoolCapabilities(all));
}

} // namespace inn::storage
