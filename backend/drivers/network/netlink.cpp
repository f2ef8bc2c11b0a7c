#include "backend/drivers/network/netlink.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <cerrno>
#include <sys/socket.h>

namespace inn::network {

namespace {

int toErrno(int netlinkError)
{
    switch (-netlinkError) {
    case NLE_PERM:
    case NLE_NOACCESS:
        return EPERM;
    case NLE_EXIST:
        return EEXIST;
    case NLE_OBJ_NOTFOUND:
    case NLE_NODEV:
        return ENOENT;
    case NLE_BUSY:
        return EBUSY;
    default:
        return EIO;
    }
}

} // namespace

Error linkError(int netlinkError, const QString &message)
{
    Error error = systemError(toErrno(netlinkError), message);
    error.details = QString::fromLocal8Bit(nl_geterror(netlinkError));
    return error;
}

Result<Netlink<nl_sock>> openNetlink()
{
    Netlink<nl_sock> socket(nl_socket_alloc());
    if (!socket || nl_connect(socket.get(), NETLINK_ROUTE) < 0) {
        return Error { ErrorCode::Io, translated("The host's network devices cannot be reached.") };
    }
    return socket;
}

Result<Netlink<rtnl_link>> findLink(nl_sock *socket, const QString &name)
{
    rtnl_link *found = nullptr;
    const int code = rtnl_link_get_kernel(socket, 0, name.toUtf8().constData(), &found);
    if (code < 0)
        return linkError(code, translated("There is no network device “%1”.").arg(name));
    return Netlink<rtnl_link>(found);
}

Netlink<nl_addr> hardwareAddress(const QString &text)
{
    nl_addr *address = nullptr;
    const bool isRead = nl_addr_parse(text.toLatin1().constData(), AF_LLC, &address) == 0;
    return Netlink<nl_addr>(isRead ? address : nullptr);
}

} // namespace inn::network
