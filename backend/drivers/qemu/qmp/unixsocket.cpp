#include "backend/drivers/qemu/qmp/unixsocket.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

// An address for any path: a long one is reached through a descriptor of its folder, which must stay open.
struct Address
{
    sockaddr_un socket {};
    FileDescriptor folder;
};

Result<Address> addressOf(const QString &path)
{
    Address address;
    address.socket.sun_family = AF_UNIX;
    QByteArray name = QFile::encodeName(path);
    if (name.size() >= qsizetype(sizeof(address.socket.sun_path))) {
        const QFileInfo info(path);
        const QString message = translated("The folder “%1” could not be opened.").arg(info.path());
        address.folder = FileDescriptor(
            ::open(QFile::encodeName(info.path()).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        if (!address.folder.isValid())
            return systemError(errno, message);
        name = "/proc/self/fd/" + QByteArray::number(address.folder.get()) + '/'
            + QFile::encodeName(info.fileName());
    }
    if (name.isEmpty() || name.size() >= qsizetype(sizeof(address.socket.sun_path)) || name.contains('\0'))
        return Error { ErrorCode::InvalidConfig,
            translated("“%1” cannot be the path of a socket.").arg(path) };
    std::memcpy(address.socket.sun_path, name.constData(), size_t(name.size()));
    return address;
}

FileDescriptor newSocket()
{
    return FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

// Only a socket may be replaced: a file at that path is somebody's data.
Result<> removeStaleSocket(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status
    {
    };
    if (::lstat(name.constData(), &status) != 0)
        return {};
    if (!S_ISSOCK(status.st_mode)) {
        return Error { ErrorCode::AlreadyExists,
            translated("“%1” exists and is not a socket; remove it first.").arg(path) };
    }
    if (::unlink(name.constData()) != 0)
        return systemError(errno, translated("The old socket “%1” could not be removed.").arg(path));
    return {};
}

} // namespace

Result<FileDescriptor> connectUnix(const QString &path)
{
    TRY_ASSIGN(const Address address, addressOf(path));
    const FileDescriptor socket = newSocket();
    const QString message = translated("Connecting to the socket “%1” failed.").arg(path);
    if (!socket.isValid())
        return systemError(errno, message);
    const auto *raw = reinterpret_cast<const sockaddr *>(&address.socket);
    if (::connect(socket.get(), raw, sizeof(address.socket)) != 0) {
        Error error = systemError(errno, message);
        if (errno == EAGAIN)
            error.code = ErrorCode::Busy;
        return error;
    }
    return socket;
}

Result<FileDescriptor> listenUnix(const QString &path)
{
    TRY(removeStaleSocket(path));
    TRY_ASSIGN(const Address address, addressOf(path));
    const FileDescriptor socket = newSocket();
    const QString message = translated("The socket “%1” could not be made.").arg(path);
    if (!socket.isValid())
        return systemError(errno, message);
    // The mode of the inode comes from the descriptor's, so there is no moment in which others could connect.
    if (::fchmod(socket.get(), 0600) != 0)
        return systemError(errno, message);
    const auto *raw = reinterpret_cast<const sockaddr *>(&address.socket);
    if (::bind(socket.get(), raw, sizeof(address.socket)) != 0 || ::listen(socket.get(), 16) != 0)
        return systemError(errno, message);
    return socket;
}

Result<std::pair<FileDescriptor, FileDescriptor>> unixPair()
{
    int ends[2] = { -1, -1 };
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return systemError(errno, translated("A pair of sockets could not be made."));
    return std::pair(FileDescriptor(ends[0]), FileDescriptor(ends[1]));
}

} // namespace inn::qemu
