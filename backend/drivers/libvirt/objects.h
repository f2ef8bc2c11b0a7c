#pragma once

#include "backend/base/result.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <QUuid>

#include <vector>

// What libvirt's objects of all kinds have in common. For pool threads and callbacks.
namespace inn::libvirt {

template<auto Get, class T>
QUuid uuidBy(T *object)
{
    unsigned char raw[VIR_UUID_BUFLEN] {};
    Get(object, raw);
    return QUuid::fromRfc4122(QByteArrayView(raw, sizeof raw));
}

inline QUuid uuidOf(virDomainPtr domain)
{
    return uuidBy<virDomainGetUUID>(domain);
}
inline QUuid uuidOf(virStoragePoolPtr pool)
{
    return uuidBy<virStoragePoolGetUUID>(pool);
}
inline QUuid uuidOf(virNetworkPtr network)
{
    return uuidBy<virNetworkGetUUID>(network);
}
inline QUuid uuidOf(virNetworkPortPtr port)
{
    return uuidBy<virNetworkPortGetUUID>(port);
}
inline QUuid uuidOf(virNWFilterPtr filter)
{
    return uuidBy<virNWFilterGetUUID>(filter);
}
inline QUuid uuidOf(virSecretPtr secret)
{
    return uuidBy<virSecretGetUUID>(secret);
}

// What one of libvirt's …ListAll… functions answers for `owner`; `failure` is the sentence of the error when
// it answers nothing.
template<class Handle, class Owner>
Result<std::vector<Handle>> listAll(int (*function)(Owner *, typename Handle::pointer **, unsigned),
    Owner *owner, const QString &failure, unsigned flags = 0)
{
    typename Handle::pointer *array = nullptr;
    const int count = function(owner, &array, flags);
    if (count < 0)
        return lastError(failure);
    std::vector<Handle> handles;
    handles.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        handles.emplace_back(array[i]);
    std::free(array);
    return handles;
}

template<class Handle>
Result<std::vector<QUuid>> listUuids(int (*function)(virConnectPtr, typename Handle::pointer **, unsigned),
    virConnectPtr connection, const QString &failure)
{
    TRY_ASSIGN(const std::vector<Handle> handles, listAll<Handle>(function, connection, failure));
    std::vector<QUuid> uuids;
    uuids.reserve(handles.size());
    for (const Handle &handle : handles)
        uuids.push_back(uuidOf(handle.get()));
    return uuids;
}

} // namespace inn::libvirt
