#include "backend/rpc/sockets.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace inn::rpc {

namespace {

constexpr int kBacklog = 128;
constexpr int kFirstActivated = 3; // SD_LISTEN_FDS_START
constexpr int kMostActivated = 16;
constexpr int kMostGroups = 65536;

Error failed(const QString &path, const char *reason, ErrorCode code)
{
    return { code,
        QCoreApplication::translate("inn::rpc::Server", "Cannot listen for programs at “%1”.").arg(path),
        QString::fromLocal8Bit(reason) };
}

ErrorCode codeOf(int error)
{
    return error == EACCES || error == EPERM || error == EROFS ? ErrorCode::Denied : ErrorCode::Io;
}

bool answers(const sockaddr_un &address)
{
    const FileDescriptor probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int connected
        = ::connect(probe.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    return connected == 0 || errno == EAGAIN;
}

std::optional<ucred> credentialsOf(int socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return {};
    return peer;
}

std::vector<gid_t> peerGroups(int socket)
{
    std::vector<gid_t> groups(64);
    socklen_t size = groups.size() * sizeof(gid_t);
    while (::getsockopt(socket, SOL_SOCKET, SO_PEERGROUPS, groups.data(), &size) != 0) {
        if (errno != ERANGE || groups.size() > kMostGroups)
            return {};
        groups.resize(groups.size() * 2);
        size = groups.size() * sizeof(gid_t);
    }
    groups.resize(size / sizeof(gid_t));
    return groups;
}

std::optional<gid_t> groupNumber(const char *name)
{
    group entry = {};
    group *found = nullptr;
    std::vector<char> buffer(64 * 1024);
    if (::getgrnam_r(name, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return found->gr_gid;
}

} // namespace

Result<FileDescriptor> listeningSocket(const QString &path, int mode)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.isEmpty() || std::size_t(name.size()) >= sizeof address.sun_path)
        return failed(path, "the path is too long for a socket", ErrorCode::InvalidConfig);
    std::memcpy(address.sun_path, name.constData(), name.size());
    struct stat status = {};
    if (::lstat(name.constData(), &status) == 0) {
        if (!S_ISSOCK(status.st_mode))
            return failed(path, "something that is no socket is there", ErrorCode::Busy);
        if (answers(address))
            return failed(path, "another process listens there", ErrorCode::Busy);
        ::unlink(name.constData());
    }
    FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    // Nobody else before the mode is set. Not by umask(): that would count for the folders that other threads
    // make at this moment, which nobody could enter then.
    ::fchmod(socket.get(), 0600);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        const int error = errno;
        return failed(path, std::strerror(error), codeOf(error));
    }
    if (::chmod(name.constData(), mode) != 0 || ::listen(socket.get(), kBacklog) != 0) {
        const int problem = errno;
        ::unlink(name.constData());
        return failed(path, std::strerror(problem), codeOf(problem));
    }
    return socket;
}

std::optional<Peer> peerOf(int socket)
{
    const auto credentials = credentialsOf(socket);
    if (!credentials)
        return {};
    QFile file(QStringLiteral("/proc/%1/stat").arg(credentials->pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The name before may have spaces and parentheses in it.
    constexpr int kStartTime = 19; // the 22nd value, of those behind the name
    const QByteArray facts = file.readAll();
    const QList<QByteArray> values = facts.mid(facts.lastIndexOf(')') + 2).split(' ');
    const quint64 startTime = values.value(kStartTime).toULongLong();
    if (startTime == 0)
        return {};
    return Peer { credentials->pid, credentials->uid, startTime };
}

bool mayManage(int socket, const char *group)
{
    const auto peer = credentialsOf(socket);
    if (!peer)
        return false;
    if (peer->uid == 0 || peer->uid == ::geteuid())
        return true;
    const auto wanted = group ? groupNumber(group) : std::optional<gid_t>();
    if (!wanted)
        return false;
    const std::vector<gid_t> groups = peerGroups(socket);
    return peer->gid == *wanted || std::find(groups.begin(), groups.end(), *wanted) != groups.end();
}

std::vector<ActivatedSocket> activatedSockets()
{
    const bool forUs = qEnvironmentVariableIntValue("LISTEN_PID") == int(::getpid());
    const int count = std::min(qEnvironmentVariableIntValue("LISTEN_FDS"), kMostActivated);
    const QStringList names = qEnvironmentVariable("LISTEN_FDNAMES").split(u':');
    for (const char *name : { "LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES" })
        qunsetenv(name);
    std::vector<ActivatedSocket> sockets;
    for (int index = 0; forUs && index < count; ++index) {
        const int descriptor = kFirstActivated + index;
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        sockets.push_back({ FileDescriptor(descriptor), names.value(index) });
    }
    return sockets;
}

} // namespace inn::rpc
