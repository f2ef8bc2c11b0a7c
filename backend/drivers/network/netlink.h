#pragma once

#include "backend/base/result.h"

#include <memory>
#include <netlink/netlink.h>
#include <netlink/route/link.h>

// What this folder's callers of libnl share. Not for other folders.
namespace inn::network {

struct FreeNetlink
{
    void operator()(nl_sock *socket) const { nl_socket_free(socket); }
    void operator()(rtnl_link *link) const { rtnl_link_put(link); }
    void operator()(nl_cache *cache) const { nl_cache_free(cache); }
    void operator()(nl_addr *address) const { nl_addr_put(address); }
};
template<class T>
using Netlink = std::unique_ptr<T, FreeNetlink>;

Error linkError(int netlinkError, const QString &message);
Result<Netlink<nl_sock>> openNetlink();
Result<Netlink<rtnl_link>> findLink(nl_sock *socket, const QString &name);
// Null for what is no hardware address.
Netlink<nl_addr> hardwareAddress(const QString &text);

} // namespace inn::network
