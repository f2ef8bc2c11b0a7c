#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <optional>
#include <sys/types.h>
#include <vector>

namespace inn::rpc {

// A listening UNIX socket at that path; one that a dead process left there is replaced. Errors: Busy
// (somebody listens there), InvalidConfig (the path is too long), Denied, Io.
Result<FileDescriptor> listeningSocket(const QString &path, int mode);

// Who is at the other end of a socket; the start time (clock ticks since the boot, as /proc has it) tells a
// process from a later one of the same number.
struct Peer
{
    pid_t pid = 0;
    uid_t uid = 0;
    quint64 startTime = 0;
};
std::optional<Peer> peerOf(int socket);

// Whether the peer is root, our own user, or a member of the group (null: none counts).
bool mayManage(int socket, const char *group);

// The sockets that the service manager opened for this process (sd_listen_fds), with their names. Once: the
// environment is cleared, so that no child takes them for its own.
struct ActivatedSocket
{
    FileDescriptor socket;
    QString name;
};
std::vector<ActivatedSocket> activatedSockets();

} // namespace inn::rpc
