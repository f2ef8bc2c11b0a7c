#pragma once

#include "backend/rpc/xdr.h"

// How objects are named on the wire.
namespace inn::rpc::wire {

struct Domain
{
    QString name;
    QUuid uuid;
    qint32 id = -1;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.name, self.uuid, self.id);
    }
};

// Networks, storage pools and network filters.
struct Named
{
    QString name;
    QUuid uuid;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.name, self.uuid);
    }
};
using Network = Named;
using Pool = Named;
using NetworkFilter = Named;

struct NetworkPort
{
    Network network;
    QUuid uuid;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.network, self.uuid);
    }
};

struct FilterBinding
{
    QString port;
    QString filter;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.port, self.filter);
    }
};

struct Interface
{
    QString name;
    QString mac;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.name, self.mac);
    }
};

struct Volume
{
    QString pool;
    QString name;
    QString key;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.pool, self.name, self.key);
    }
};

struct NodeDevice
{
    QString name;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.name);
    }
};

struct Secret
{
    QUuid uuid;
    qint32 usageType = 0;
    QString usageId;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.uuid, self.usageType, self.usageId);
    }
};

// A snapshot or a checkpoint.
struct OfDomain
{
    QString name;
    Domain domain;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.name, self.domain);
    }
};
using Snapshot = OfDomain;
using Checkpoint = OfDomain;

inline constexpr int kListMaximum = 16384; // of most kinds of objects
template<class T>
using Listed = List<T, kListMaximum>;

} // namespace inn::rpc::wire
