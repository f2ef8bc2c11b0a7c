#include "backend/rpc/procedures/common.h"

namespace inn::rpc {

wire::Domain named(const api::DomainInfo &info)
{
    return { info.name, info.uuid, info.id };
}

Result<api::DeviceScope> scopeOf(quint32 flags, const api::DomainInfo &domain)
{
    const bool active = api::isActive(domain.state);
    quint32 wanted = flags & (kLive | kConfig);
    if (wanted == kCurrent)
        wanted = active ? kLive : kConfig;
    if (!active && (wanted & kLive))
        return libvirtError(kOperationInvalid, QStringLiteral("domain is not running"));
    if (!domain.persistent && (wanted & kConfig)) {
        return libvirtError(kOperationInvalid,
            QStringLiteral("transient domains do not have any persistent config"), kFromDomain);
    }
    return api::DeviceScope(wanted);
}

Result<api::DeviceScope> oneScopeOf(quint32 flags, const api::DomainInfo &domain)
{
    if ((flags & kLive) && (flags & kConfig)) {
        return libvirtError(kInvalidArgument,
            QStringLiteral("Flags 'VIR_DOMAIN_AFFECT_LIVE' and 'VIR_DOMAIN_AFFECT_CONFIG' are mutually "
                           "exclusive"),
            kFromDomain);
    }
    return scopeOf(flags, domain);
}

QFuture<Result<wire::Domain>> thenNamed(Client &client, QUuid uuid, QFuture<Result<>> work)
{
    auto done = co_await work;
    if (!done)
        co_return done.error();
    const auto found = client.find(uuid);
    if (!found)
        co_return found.error();
    co_return named(**found);
}

QFuture<Result<wire::Domain>> thenNamed(Client &client, QFuture<Result<QUuid>> work)
{
    auto made = co_await work;
    if (!made)
        co_return made.error();
    const auto found = client.find(*made);
    if (!found)
        co_return found.error();
    co_return named(**found);
}

} // namespace inn::rpc
