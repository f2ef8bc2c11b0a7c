#pragma once

#include "backend/api/storagepools.h"
#include "backend/rpc/client.h"
#include "backend/rpc/wire.h"

// What the procedures of pools and volumes share.
namespace inn::rpc {

inline constexpr int kFromStorage = 18;
inline constexpr int kNoStoragePool = 49, kNoStorageVolume = 50;

Result<api::StoragePools *> storageOf(Client &client);
wire::Pool named(const api::PoolInfo &pool);
Result<api::PoolInfoPtr> findPool(Client &client, const QString &name);
Result<api::PoolInfoPtr> findPool(Client &client, const wire::Pool &pool);

} // namespace inn::rpc
